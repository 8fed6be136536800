//! A comment as readers see it, with the answers to it.

use std::collections::HashMap;
use std::iter::Peekable;

use askama::Template;

use crate::articles::model::reading::Article;
use crate::articles::view::{TimeView, time_view};
use crate::db::Connection;
use crate::error::AppResult;
use crate::forum::model::comments::{Comment, CommentState};
use crate::forum::model::shown::{PAGE_COMMENTS, count_before};
use crate::forum::text;
use crate::html::SafeHtml;
use crate::layout::PublicLayout;
use crate::locale::Locale;
use crate::pagination::page_count;
use crate::urls;

#[derive(Template)]
#[template(path = "forum/comment.html")]
struct CommentTemplate<'a> {
    comment: &'a Comment,
    /// `None` if only its place is left.
    text: Option<SafeHtml>,
    written: TimeView,
    /// What it answers: number and name of a public comment.
    answered: Option<(i64, &'a str)>,
    /// The threads before and after, of one that begins a thread.
    previous: Option<i64>,
    next: Option<i64>,
    answers: Vec<SafeHtml>,
    /// `staff` or `expert`.
    badge: Option<&'a str>,
    links: Links<'a>,
    locale: &'a Locale,
}

/// What can be done with a comment.
#[derive(Clone, Copy)]
pub(super) struct Links<'a> {
    /// Where an answer is written, while any are taken.
    pub reply: Option<&'a str>,
    /// Where it is reported.
    pub report: &'a str,
    /// What the addresses of threads begin with.
    pub threads: &'a str,
}

/// What drawing needs besides the comments.
pub(super) struct Drawing<'a> {
    /// Who wrote what is answered.
    pub names: &'a HashMap<i64, String>,
    /// The marks beside readers' names, by account.
    pub badges: &'a HashMap<i64, String>,
    /// What can be done with each.
    pub links: Links<'a>,
    /// The page's frame.
    pub layout: &'a PublicLayout,
    /// The threads that begin on the page, in their order.
    pub threads: Vec<i64>,
}

impl Drawing<'_> {
    /// Draws comments in the order of their places, every answer inside what it answers. A page may begin inside a thread.
    pub(super) fn draw(&self, comments: Vec<Comment>) -> AppResult<Vec<SafeHtml>> {
        self.draw_level(&mut comments.into_iter().peekable(), 0)
    }

    fn draw_level(
        &self,
        rest: &mut Peekable<impl Iterator<Item = Comment>>,
        level: usize,
    ) -> AppResult<Vec<SafeHtml>> {
        let mut drawn = Vec::new();
        while let Some(comment) = rest.next_if(|comment| comment.level() >= level) {
            let answers = self.draw_level(rest, comment.level() + 1)?;
            drawn.push(self.draw_one(&comment, answers)?);
        }
        Ok(drawn)
    }

    fn draw_one(&self, comment: &Comment, answers: Vec<SafeHtml>) -> AppResult<SafeHtml> {
        let answered = comment
            .parent_id
            .and_then(|id| self.names.get(&id).map(|name| (id, name.as_str())));
        let place = self.threads.iter().position(|id| *id == comment.id);
        let thread_at = |place: Option<usize>| place.and_then(|place| self.threads.get(place));
        let is_public = comment.is(CommentState::Published);
        Ok(SafeHtml::from_template(&CommentTemplate {
            text: is_public.then(|| text::draw(&comment.text)).transpose()?,
            written: time_view(self.layout, comment.written_at),
            previous: thread_at(place.and_then(|place| place.checked_sub(1))).copied(),
            next: thread_at(place.map(|place| place + 1)).copied(),
            badge: comment
                .account_id
                .and_then(|id| self.badges.get(&id))
                .map(String::as_str),
            links: self.links,
            locale: &self.layout.locale,
            comment,
            answered,
            answers,
        })?)
    }
}

impl CommentTemplate<'_> {
    fn badge_name(&self, badge: &str) -> String {
        self.locale.text(&format!("comment-badge-{badge}"))
    }

    /// One that begins a thread has a heading.
    fn is_thread(&self) -> bool {
        self.comment.level() == 0
    }
}

/// Where readers see a comment: on which page of its discussion.
pub(super) fn public_url(
    conn: &mut Connection,
    layout: &PublicLayout,
    article: &Article,
    comment: &Comment,
) -> AppResult<String> {
    let before = count_before(conn, comment.discussion_id, &comment.place)?;
    let number = page_count(before + 1, PAGE_COMMENTS);
    let page = urls::forum_page(&layout.prefix(), &article.slug, article.id, number);
    Ok(urls::comment_on(&page, comment.id))
}
