//! `GET /admin/articles/{id}/attachments/`: the files of an article, as its last saved version has them.

use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::app::App;
use crate::articles::model::editing::NewAttachment;
use crate::attachments::admin::article::find_readable;
use crate::attachments::card::file_facts;
use crate::attachments::kind::FileKind;
use crate::attachments::model::{AttachedFile, list_files};
use crate::db::Connection;
use crate::error::AppResult;
use crate::newsroom_layout::{self, NewsroomLayout, done_word, status_of};
use crate::problems::Problems;
use crate::session::{Viewer, Writer};
use crate::urls;

/// Endings and media types that the browser offers first; what comes in is looked at all the same.
const ACCEPTED: &str = ".pdf,.csv,.txt,.mp3,.ogg,.opus,.oga,.m4a,.wav,audio/*";

#[derive(Template)]
#[template(path = "attachments/admin/list.html")]
pub(super) struct ListPage {
    layout: NewsroomLayout,
    id: i64,
    headline: String,
    /// Readers see an older version.
    is_pending: bool,
    may_change: bool,
    files: Vec<FileLine>,
    largest_mb: u64,
    /// Of the form for another file, as typed.
    pub(super) title: String,
    pub(super) language: String,
    /// The file whose new title was refused.
    pub(super) renaming: String,
    pub(super) problems: Problems,
}

/// A file in the list.
struct FileLine {
    file: NewAttachment,
    url: String,
    /// Kind and size in words.
    facts: String,
}

pub(crate) async fn get(
    app: Data<App>,
    Writer(viewer): Writer,
    id: Path<i64>,
    request: HttpRequest,
) -> AppResult<HttpResponse> {
    let (state, done) = (app.clone(), done_word(&request));
    let page = app
        .db
        .read(move |conn| {
            let mut page = ListPage::load(conn, &state, &viewer, *id)?;
            page.layout.set_done(&done);
            Ok(page)
        })
        .await?;
    newsroom_layout::page(status_of(&page.problems), &page)
}

impl ListPage {
    /// Loads all that the page shows.
    pub(super) fn load(
        conn: &mut Connection,
        app: &App,
        viewer: &Viewer,
        id: i64,
    ) -> AppResult<Self> {
        let (article, may_change) = find_readable(conn, viewer, id)?;
        let path = urls::newsroom_attachments(id);
        let mut layout = NewsroomLayout::load(conn, app, Some(viewer), path)?;
        let headline = article.content.fields.headline.clone();
        layout.title = layout
            .locale
            .text_with("files-admin-title", "headline", headline.as_str());
        let attached = article.content.attachments;
        let hashes: Vec<&str> = attached
            .iter()
            .map(|file| file.file_hash.as_str())
            .collect();
        let known = list_files(conn, &hashes)?;
        let files = attached
            .into_iter()
            .map(|file| FileLine::new(file, &known, &layout))
            .collect();
        Ok(Self {
            layout,
            id,
            headline,
            is_pending: article.is_pending,
            may_change,
            files,
            largest_mb: app.config.largest_file_mb,
            title: String::new(),
            language: String::new(),
            renaming: String::new(),
            problems: Problems::default(),
        })
    }

    /// Shows what is wrong with a form.
    pub(super) fn refuse(&mut self, problems: Problems) {
        self.problems = problems;
        let title = std::mem::take(&mut self.layout.title);
        self.layout.title = self
            .layout
            .locale
            .text_with("title-refused", "title", title);
    }

    /// Strings of the interface.
    pub(super) fn locale(&self) -> &crate::locale::Locale {
        &self.layout.locale
    }

    fn article_url(&self) -> String {
        urls::newsroom_article(self.id)
    }

    fn action(&self) -> &str {
        &self.layout.path
    }

    fn action_of(&self, line: &FileLine) -> String {
        urls::newsroom_attachment(self.id, &line.file.file_hash)
    }

    fn accepted(&self) -> &'static str {
        ACCEPTED
    }

    fn hint(&self) -> String {
        self.layout
            .locale
            .text_with("files-admin-file-hint", "limit", self.largest_mb)
    }

    /// The title in a file's form: as typed where it was refused.
    fn title_of<'a>(&'a self, line: &'a FileLine) -> &'a str {
        if self.is_renaming(line) {
            &self.title
        } else {
            &line.file.title
        }
    }

    fn language_of<'a>(&'a self, line: &'a FileLine) -> &'a str {
        if self.is_renaming(line) {
            &self.language
        } else {
            &line.file.language
        }
    }

    fn is_renaming(&self, line: &FileLine) -> bool {
        self.renaming == line.file.file_hash
    }

    /// The form for another file keeps what was typed into it only.
    fn new_title(&self) -> &str {
        if self.renaming.is_empty() {
            &self.title
        } else {
            ""
        }
    }

    fn new_language(&self) -> &str {
        if self.renaming.is_empty() {
            &self.language
        } else {
            ""
        }
    }
}

impl FileLine {
    fn new(file: NewAttachment, known: &[AttachedFile], layout: &NewsroomLayout) -> Self {
        let facts = known
            .iter()
            .find(|known| known.hash == file.file_hash)
            .and_then(|known| Some((FileKind::parse(&known.kind)?, known.byte_size)))
            .map(|(kind, byte_size)| file_facts(&layout.locale, kind, byte_size))
            .unwrap_or_default();
        Self {
            url: urls::file(&file.file_hash, &file.name),
            facts,
            file,
        }
    }
}
