//! `GET /admin/search?q=`: what the newsroom finds. Stories in any state, pictures and people for who writes; comments for moderators. Who
//! looks sees what they could open.

use actix_web::HttpRequest;
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Data;
use askama::Template;

use crate::app::App;
use crate::articles::model::desk::{DeskFilter, DeskLine, list_desk_of};
use crate::db::Connection;
use crate::editions::model::{Edition, list_editions};
use crate::error::AppResult;
use crate::form::FormFields;
use crate::forum::model::shown::{PAGE_COMMENTS, count_before};
use crate::newsroom_layout::{self, NewsroomLayout};
use crate::pagination::page_count;
use crate::search::model::newsroom::{
    EntryKind, FoundComment, list_comments, list_entries, list_people, list_pictures,
    list_story_entries,
};
use crate::search::query::{Reading, SearchWords};
use crate::search::snippet::{Marker, SnippetPart};
use crate::search::stems::Stems;
use crate::session::{SignedIn, Viewer};
use crate::urls;

/// Of each kind so many are shown: the last ones.
const SHOWN: usize = 30;

#[derive(Template)]
#[template(path = "search/admin/newsroom.html")]
struct NewsroomPage {
    layout: NewsroomLayout,
    words: SearchWords,
    groups: Vec<Group>,
    editions: Vec<Edition>,
}

/// What was found of one kind.
struct Group {
    /// The word for the kind in locale files.
    kind: &'static str,
    hits: Vec<Hit>,
    /// Whether there are more than are shown.
    is_more: bool,
}

struct Hit {
    url: String,
    title: Vec<SnippetPart>,
    /// What it is, in one line.
    facts: String,
    text: Vec<SnippetPart>,
}

pub(crate) async fn get(
    app: Data<App>,
    SignedIn(viewer): SignedIn,
    request: HttpRequest,
) -> AppResult<HttpResponse> {
    let query = FormFields::parse(request.query_string().as_bytes());
    let state = app.clone();
    let page = app
        .db
        .read(move |conn| NewsroomPage::load(conn, &state, &viewer, query.one("q")))
        .await?;
    newsroom_layout::page(StatusCode::OK, &page)
}

impl NewsroomPage {
    fn load(conn: &mut Connection, app: &App, viewer: &Viewer, typed: &str) -> AppResult<Self> {
        let mut page = Self {
            layout: NewsroomLayout::load(conn, app, Some(viewer), urls::newsroom_search())?,
            words: SearchWords::parse(typed),
            groups: Vec::new(),
            editions: list_editions(conn)?,
        };
        let Some(expression) = page.words.plain_expression() else {
            page.layout.title = page.layout.locale.text("newsroom-search");
            return Ok(page);
        };
        if viewer.roles.may_write() {
            page.add_stories(conn, viewer)?;
            page.add_pictures(conn, &expression)?;
            page.add_people(conn, viewer, &expression)?;
        }
        if viewer.roles.may_moderate() {
            page.add_comments(conn, &expression)?;
        }
        let hits: usize = page.groups.iter().map(|group| group.hits.len()).sum();
        page.layout.title = page.layout.locale.text_with_all(
            "newsroom-search-title",
            [
                ("words", page.words.typed.as_str().into()),
                ("count", hits.into()),
            ],
        );
        Ok(page)
    }

    fn add(&mut self, kind: &'static str, found: usize, hits: Vec<Hit>) {
        self.groups.push(Group {
            kind,
            is_more: found > hits.len(),
            hits,
        });
    }

    fn add_stories(&mut self, conn: &mut Connection, viewer: &Viewer) -> AppResult<()> {
        let stems = Stems::of(&self.layout.edition.language);
        let whole = self.words.expression(&stems).anywhere(&[]);
        let mut ids = list_story_entries(conn, &whole)?;
        let mut reading = Reading::Whole;
        if ids.is_empty() && self.words.beginning().is_some() {
            reading = Reading::Beginning;
            let beginning = self.words.expression_of_beginning(&stems, &[]);
            ids = list_story_entries(conn, &beginning.anywhere(&[]))?;
        }
        let filter = if viewer.roles.may_edit() {
            DeskFilter::All.within(&viewer.sections)
        } else {
            DeskFilter::Writer(viewer.account_id)
        };
        let marker = Marker::new(&self.words, reading, &stems);
        let mut lines = list_desk_of(conn, &filter, &ids)?;
        let found = lines.len();
        lines.truncate(SHOWN);
        let hits = lines
            .into_iter()
            .map(|line| Hit {
                url: urls::newsroom_article(line.id),
                title: marker.mark(&line.headline),
                facts: self.story_facts(&line),
                text: Vec::new(),
            })
            .collect();
        self.add("stories", found, hits);
        Ok(())
    }

    fn story_facts(&self, line: &DeskLine) -> String {
        let state = self.layout.locale.text(&format!("state-{}", line.state));
        let date = self.layout.dates.short(
            line.first_published_at.unwrap_or(line.created_at),
            self.layout.now,
        );
        format!("{state} · {} · {date}", line.section_name)
    }

    fn add_pictures(&mut self, conn: &mut Connection, expression: &str) -> AppResult<()> {
        let ids = list_entries(conn, EntryKind::Picture, expression)?;
        let stems = Stems::none();
        let marker = Marker::new(&self.words, Reading::Beginning, &stems);
        let hits = list_pictures(conn, shown(&ids))?
            .into_iter()
            .map(|(id, file_name, caption, alt_text)| Hit {
                url: urls::newsroom_media_item(id),
                title: marker.mark(&file_name),
                facts: String::new(),
                text: marker.snippet(if caption.is_empty() {
                    &alt_text
                } else {
                    &caption
                }),
            })
            .collect();
        self.add("pictures", ids.len(), hits);
        Ok(())
    }

    fn add_people(
        &mut self,
        conn: &mut Connection,
        viewer: &Viewer,
        expression: &str,
    ) -> AppResult<()> {
        let ids = list_entries(conn, EntryKind::Person, expression)?;
        let stems = Stems::none();
        let marker = Marker::new(&self.words, Reading::Beginning, &stems);
        let hits = list_people(conn, shown(&ids))?
            .into_iter()
            .map(|person| Hit {
                url: if viewer.roles.may_administrate() {
                    urls::newsroom_person(person.id)
                } else {
                    urls::person(&self.prefix(person.edition_id), &person.slug)
                },
                title: marker.mark(if person.name.is_empty() {
                    &person.initials
                } else {
                    &person.name
                }),
                facts: person.work,
                text: Vec::new(),
            })
            .collect();
        self.add("people", ids.len(), hits);
        Ok(())
    }

    fn add_comments(&mut self, conn: &mut Connection, expression: &str) -> AppResult<()> {
        let ids = list_entries(conn, EntryKind::Comment, expression)?;
        let stems = Stems::none();
        let marker = Marker::new(&self.words, Reading::Beginning, &stems);
        let mut hits = Vec::new();
        for comment in list_comments(conn, shown(&ids))? {
            let state = self
                .layout
                .locale
                .text(&format!("comment-state-{}", comment.state));
            let date = self.layout.dates.short(comment.written_at, self.layout.now);
            hits.push(Hit {
                url: self.comment_url(conn, &comment)?,
                title: marker.mark(&comment.author_name),
                facts: format!("{state} · {} · {date}", comment.headline),
                text: marker.snippet(&comment.text),
            });
        }
        self.add("comments", ids.len(), hits);
        Ok(())
    }

    /// Where moderators see a comment: among the others if readers see it, too; otherwise in the list that it waits or was decided in.
    fn comment_url(&self, conn: &mut Connection, comment: &FoundComment) -> AppResult<String> {
        if !comment.is_shown {
            return Ok(match comment.state.as_str() {
                "waiting" => urls::newsroom_forum(),
                _ => urls::newsroom_forum_queue("decided"),
            });
        }
        let before = count_before(conn, comment.discussion_id, &comment.place)?;
        let number = page_count(before + 1, PAGE_COMMENTS);
        let prefix = self.prefix(comment.edition_id);
        let page = urls::forum_page(&prefix, &comment.slug, comment.article_id, number);
        Ok(urls::comment_on(&page, comment.id))
    }

    fn prefix(&self, edition_id: i64) -> String {
        let mut editions = self.editions.iter();
        let edition = editions.find(|edition| edition.id == edition_id);
        edition.map_or_else(String::new, Edition::prefix)
    }

    /// What the search did, in one sentence.
    fn outcome(&self) -> String {
        let locale = &self.layout.locale;
        let hits: usize = self.groups.iter().map(|group| group.hits.len()).sum();
        if self.words.typed.is_empty() {
            locale.text("newsroom-search-hint")
        } else if self.words.terms.is_empty() {
            locale.text("search-no-words")
        } else {
            locale.text_with_all(
                "newsroom-search-outcome",
                [
                    ("words", self.words.typed.as_str().into()),
                    ("count", hits.into()),
                ],
            )
        }
    }

    fn group_name(&self, group: &Group) -> String {
        self.layout
            .locale
            .text(&format!("newsroom-search-{}", group.kind))
    }
}

fn shown(ids: &[i64]) -> &[i64] {
    ids.get(..SHOWN).unwrap_or(ids)
}
