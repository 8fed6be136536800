//! The Forum under an article, or one of its further pages: count, comments, pages, and the way to write one.

use std::collections::{HashMap, HashSet};

use crate::articles::model::reading::Article;
use crate::changes::Subject;
use crate::db::Connection;
use crate::error::{AppError, AppResult};
use crate::feeds::answer::FeedFormat;
use crate::forum::comment::{Drawing, Links, public_url};
use crate::forum::model::comments::{Comment, CommentState, find_comment};
use crate::forum::model::discussions::{DiscussionState, Openness, find_state};
use crate::forum::model::shown::{PAGE_COMMENTS, list_badges, list_names, list_shown};
use crate::forum::order::Order;
use crate::forum::text;
use crate::html::SafeHtml;
use crate::layout::PublicLayout;
use crate::pagination::page_count;
use crate::urls;

/// An expert: the number of the first comment, and the name.
pub type Expert = (i64, String);

/// A page of a discussion.
pub struct ForumSection {
    /// Public comments, on all pages.
    pub count: i64,
    /// What the newsroom shows above all others, on the first page: the comment, its text and where it stands.
    pub pinned: Option<(Comment, SafeHtml, String)>,
    /// Threads, drawn.
    pub threads: Vec<SafeHtml>,
    /// Experts who write on this page.
    pub experts: Vec<Expert>,
    /// Whether comments are taken, and what the newsroom asks.
    pub openness: Openness,
    /// Where a comment is written.
    pub reply_url: String,
    /// Where one is recommended.
    pub recommend_url: String,
    /// Other orders, with their addresses and whether they are shown; none for a discussion that has one order only.
    pub orders: Vec<(Order, String, bool)>,
    /// The newest as a feed.
    pub feed_url: String,
    /// The pages before and after.
    pub previous: Option<String>,
    /// The same.
    pub next: Option<String>,
    /// From 1.
    pub number: u32,
    /// The last page's number.
    pub last: u32,
}

impl ForumSection {
    /// Loads the first page, which stands under the article itself.
    ///
    /// # Errors
    ///
    /// Those of the database and of the templates.
    pub fn load_first(
        conn: &mut Connection,
        layout: &PublicLayout,
        article: &Article,
    ) -> AppResult<Self> {
        Self::load(conn, layout, article, (Order::Oldest, 1))
    }

    /// Loads a page, counted from 1, in an order.
    ///
    /// # Errors
    ///
    /// `NotFound` for a page that there is not; those of the database and of the templates.
    pub fn load(
        conn: &mut Connection,
        layout: &PublicLayout,
        article: &Article,
        (order, number): (Order, u32),
    ) -> AppResult<Self> {
        let state = load_state(conn, layout, article)?;
        let entries = match order {
            Order::Recommended => state.comments,
            Order::Oldest | Order::Newest => state.places,
        };
        let last = page_count(entries, PAGE_COMMENTS);
        if number == 0 || number > last {
            return Err(AppError::NotFound);
        }
        let pinned = match state.pinned {
            Some(id) if number == 1 => find_pinned(conn, layout, article, id)?,
            _ => None,
        };
        let openness = state.openness;
        let prefix = layout.prefix();
        let reply_url = urls::reply(&prefix, &article.slug, article.id);
        let (threads, experts) = if entries > 0 {
            let offset = i64::from(number - 1) * PAGE_COMMENTS;
            let mut comments = list_shown(conn, article.id, order, offset)?;
            if order == Order::Recommended {
                for comment in &mut comments {
                    comment.stand_alone();
                }
            }
            let links = Links {
                reply: openness.is_open().then_some(reply_url.as_str()),
                report: &urls::report(&prefix, &article.slug, article.id),
                threads: &urls::forum_threads(&prefix, &article.slug, article.id),
            };
            draw(conn, layout, comments, links)?
        } else {
            (Vec::new(), Vec::new())
        };
        let url = |order, number| page_url(&prefix, article, order, number);
        let orders = Order::ALL.map(|other| (other, url(other, 1), other == order));
        Ok(Self {
            count: state.comments,
            pinned,
            threads,
            experts,
            openness,
            feed_url: urls::feed(
                &urls::forum_of(&prefix, &article.slug, article.id),
                FeedFormat::Atom.file(),
            ),
            reply_url,
            recommend_url: urls::recommend(&prefix, &article.slug, article.id),
            orders: if state.comments > 1 {
                orders.to_vec()
            } else {
                Vec::new()
            },
            previous: (number > 1).then(|| url(order, number - 1)),
            next: (number < last).then(|| url(order, number + 1)),
            number,
            last,
        })
    }
}

fn load_state(
    conn: &mut Connection,
    layout: &PublicLayout,
    article: &Article,
) -> AppResult<DiscussionState> {
    layout.shows(Subject::Article(article.id));
    layout.shows(Subject::Discussion(article.id));
    let state = find_state(conn, article, layout.now)?;
    if let Some(instant) = state.closes_at {
        layout.dependencies.changes_at(instant);
    }
    Ok(state)
}

/// Where a page of a discussion is.
pub(super) fn page_url(prefix: &str, article: &Article, order: Order, number: u32) -> String {
    let slug = &article.slug;
    match order {
        Order::Oldest => urls::forum_page(prefix, slug, article.id, number),
        order => urls::forum_order(prefix, slug, article.id, (order.word(), number)),
    }
}

/// A pinned comment; nothing while it is not public.
fn find_pinned(
    conn: &mut Connection,
    layout: &PublicLayout,
    article: &Article,
    id: i64,
) -> AppResult<Option<(Comment, SafeHtml, String)>> {
    let comment = find_comment(conn, id)?;
    if !comment.is(CommentState::Published) {
        return Ok(None);
    }
    let text = text::draw(&comment.text)?;
    let url = public_url(conn, layout, article, &comment)?;
    Ok(Some((comment, text, url)))
}

fn draw(
    conn: &mut Connection,
    layout: &PublicLayout,
    comments: Vec<Comment>,
    links: Links<'_>,
) -> AppResult<(Vec<SafeHtml>, Vec<Expert>)> {
    let answered: Vec<i64> = comments
        .iter()
        .filter_map(|comment| comment.parent_id)
        .collect();
    let names = if answered.is_empty() {
        HashMap::default()
    } else {
        list_names(conn, &answered)?
    };
    let writers: Vec<i64> = comments
        .iter()
        .filter_map(|comment| comment.account_id)
        .collect();
    let badges = if writers.is_empty() {
        HashMap::default()
    } else {
        list_badges(conn, &writers)?
    };
    let threads = comments
        .iter()
        .filter(|comment| comment.level() == 0)
        .map(|comment| comment.id)
        .collect();
    let experts = list_experts(&comments, &badges);
    let drawing = Drawing {
        names: &names,
        badges: &badges,
        links,
        layout,
        threads,
    };
    Ok((drawing.draw(comments)?, experts))
}

/// Each expert once, by the first comment that readers see of them here.
fn list_experts(comments: &[Comment], badges: &HashMap<i64, String>) -> Vec<Expert> {
    let mut seen = HashSet::new();
    comments
        .iter()
        .filter(|comment| comment.is(CommentState::Published))
        .filter_map(|comment| Some((comment, comment.account_id?)))
        .filter(|(_, account_id)| {
            let badge = badges.get(account_id);
            badge.is_some_and(|badge| badge == "expert") && seen.insert(*account_id)
        })
        .map(|(comment, _)| (comment.id, comment.author_name.clone()))
        .collect()
}
