//! `GET /admin/articles/{id}/revisions/{from}/{to}`: two versions of an article, word by word.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};
use askama::Template;

use crate::app::App;
use crate::articles::admin::act::may_read;
use crate::articles::admin::form::{ArticleForm, TEXT_FIELDS};
use crate::articles::model::desk::{find_content, find_desk_article};
use crate::articles::model::editing::ArticleContent;
use crate::db::Connection;
use crate::error::{AppError, AppResult};
use crate::newsroom_layout::{self, NewsroomLayout};
use crate::revisions::compare::{Piece, compare};
use crate::session::{Viewer, Writer};
use crate::urls;

#[derive(Template)]
#[template(path = "articles/admin/comparison.html")]
struct ComparisonPage {
    layout: NewsroomLayout,
    id: i64,
    /// The fields that differ: label, and what was deleted and inserted.
    fields: Vec<(String, Vec<Piece>)>,
}

pub(crate) async fn get(
    app: Data<App>,
    Writer(viewer): Writer,
    path: Path<(i64, i64, i64)>,
) -> AppResult<HttpResponse> {
    let state = app.clone();
    let page = app
        .db
        .read(move |conn| ComparisonPage::load(conn, &state, &viewer, *path))
        .await?;
    newsroom_layout::page(StatusCode::OK, &page)
}

impl ComparisonPage {
    fn load(
        conn: &mut Connection,
        app: &App,
        viewer: &Viewer,
        (id, from, to): (i64, i64, i64),
    ) -> AppResult<Self> {
        let article = find_desk_article(conn, id)?;
        if !may_read(viewer, &article) {
            return Err(AppError::Forbidden);
        }
        let mut load = |version| -> AppResult<(ArticleForm, String)> {
            let content = find_content(conn, id, version)?;
            let files = files(&content);
            Ok((ArticleForm::from_content(conn, &content)?, files))
        };
        let ((old, old_files), (new, new_files)) = (load(from)?, load(to)?);
        let path = urls::newsroom_comparison(id, from, to);
        let mut layout = NewsroomLayout::load(conn, app, Some(viewer), path)?;
        layout.title = layout.locale.text_with_all(
            "comparison-title",
            [("from", from.into()), ("to", to.into())],
        );
        let label = |name: &str| layout.locale.text(&format!("form-{name}"));
        let mut fields = Vec::new();
        let mut add = |name: &str, old: &str, new: &str| {
            if old != new {
                fields.push((label(name), compare(old, new)));
            }
        };
        for (name, get, _) in TEXT_FIELDS {
            add(name, get(&old), get(&new));
        }
        add("bylines", &old.bylines.join("\n"), &new.bylines.join("\n"));
        add("body", &old.body, &new.body);
        add("figures", &figures(&old), &figures(&new));
        add("attachments", &old_files, &new_files);
        Ok(Self { layout, id, fields })
    }

    fn revisions_url(&self) -> String {
        urls::newsroom_revisions(self.id)
    }
}

/// The figures as a text, one part a line.
fn figures(form: &ArticleForm) -> String {
    let lines: Vec<&str> = form
        .figures
        .iter()
        .flat_map(|figure| {
            [
                &figure.key,
                &figure.caption,
                &figure.credit,
                &figure.alt_text,
            ]
        })
        .map(String::as_str)
        .collect();
    lines.join("\n")
}

/// The files as a text, one a line.
fn files(content: &ArticleContent) -> String {
    let lines: Vec<String> = content
        .attachments
        .iter()
        .map(|file| format!("{} ({})", file.title, file.name))
        .collect();
    lines.join("\n")
}
