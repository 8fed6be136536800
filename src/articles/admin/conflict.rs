//! The answer 409 to a save over somebody else's: both texts side by side, to pick from. Nothing typed is lost.

use askama::Template;

use crate::app::App;
use crate::articles::admin::act::Act;
use crate::articles::admin::form::ArticleForm;
use crate::articles::admin::merging::{Conflict, Pick, merge_forms};
use crate::articles::model::desk::{find_content, find_desk_article};
use crate::articles::model::revisions::list_revisions;
use crate::db::Connection;
use crate::error::{AppError, AppResult};
use crate::form::FormFields;
use crate::newsroom_layout::NewsroomLayout;
use crate::revisions::compare::{Piece, compare};
use crate::urls;

#[derive(Template)]
#[template(path = "articles/admin/conflict.html")]
pub(super) struct ConflictPage {
    layout: NewsroomLayout,
    conflicts: Vec<ShownConflict>,
    /// Who has saved since.
    other: String,
    /// This side's form, as it will be posted again.
    mine: String,
    base_version: i64,
    /// The version that the picks are made against.
    version: i64,
    step: &'static str,
    time: String,
    alone_reason: String,
    notice: String,
}

/// A conflict with what each side changed, word by word.
struct ShownConflict {
    label: String,
    mine: Vec<Piece>,
    theirs: Vec<Piece>,
}

/// The form that somebody has picked together on the page of a conflict; `None` for a form of any other page.
///
/// # Errors
///
/// A form that no page of ours sends; those of the database.
pub(super) fn picked(
    conn: &mut Connection,
    id: Option<i64>,
    fields: &FormFields,
) -> AppResult<Option<ArticleForm>> {
    let (Some(id), Some(mine)) = (id, fields.find("mine")) else {
        return Ok(None);
    };
    let mine: ArticleForm = serde_json::from_str(mine).map_err(|_| AppError::BadRequest)?;
    let base = load_form(conn, id, fields.number("base_version").unwrap_or_default())?;
    let theirs = load_form(conn, id, fields.number("version").unwrap_or_default())?;
    let pick =
        |number: usize| Pick::parse(fields.one(&format!("pick-{number}"))).unwrap_or(Pick::Both);
    let (form, _) = merge_forms(&base, &mine, &theirs, &pick);
    Ok(Some(form))
}

fn load_form(conn: &mut Connection, id: i64, version: i64) -> AppResult<ArticleForm> {
    let content = find_content(conn, id, version)?;
    ArticleForm::from_content(conn, &content)
}

impl ConflictPage {
    /// Compares what was sent with what was saved since.
    pub(super) fn load(conn: &mut Connection, app: &App, act: &Act) -> AppResult<Self> {
        let id = act.id.ok_or(AppError::BadRequest)?;
        let article = find_desk_article(conn, id)?;
        let base = load_form(conn, id, act.base_version)?;
        let theirs = ArticleForm::from_content(conn, &article.content)?;
        let (_, conflicts) = merge_forms(&base, &act.form, &theirs, &|_| Pick::Mine);
        let path = urls::newsroom_article(id);
        let mut layout = NewsroomLayout::load(conn, app, Some(&act.viewer), path)?;
        layout.title =
            layout
                .locale
                .text_with("conflict-title", "headline", act.form.headline.as_str());
        let other = list_revisions(conn, id)?
            .into_iter()
            .find_map(|revision| revision.account_name)
            .unwrap_or_default();
        Ok(Self {
            conflicts: conflicts
                .iter()
                .map(|conflict| shown(&layout, conflict))
                .collect(),
            other,
            mine: serde_json::to_string(&act.form).map_err(AppError::internal)?,
            base_version: act.base_version,
            version: article.version,
            step: act.step.word(),
            time: act.time.clone(),
            alone_reason: act.alone_reason.clone(),
            notice: act.notice.clone(),
            layout,
        })
    }
}

fn shown(layout: &NewsroomLayout, conflict: &Conflict) -> ShownConflict {
    let label = match conflict.field.strip_prefix("figure-") {
        Some(rest) => {
            let (key, part) = rest.rsplit_once('-').unwrap_or((rest, "caption"));
            let name = layout.locale.text(&format!("form-figure-{part}"));
            format!("{name} ({key})")
        }
        None => layout.locale.text(&format!("form-{}", conflict.field)),
    };
    ShownConflict {
        label,
        mine: compare(&conflict.base, &conflict.mine),
        theirs: compare(&conflict.base, &conflict.theirs),
    }
}
