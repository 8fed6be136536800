//! `GET` and `POST /admin/media/{id}`: what is known of a picture, where it is used, its focal point; and its end.

use std::fs;

use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::app::App;
use crate::audit::model::{NewAuditEvent, create_event};
use crate::db::Connection;
use crate::editions::model as editions;
use crate::error::{AppError, AppResult};
use crate::form::FormFields;
use crate::media::admin::form::{Change, FieldProblem, MediaForm, seen, sources_of};
use crate::media::crops::Crop;
use crate::media::library::prepare_for_newsroom;
use crate::media::model::desk::{
    DeskItem, Use, delete_item, find_desk_item, find_uploader, list_begun_by, list_in_sections,
    list_pending_uses, list_picture_hashes, list_uses, update_texts,
};
use crate::media::model::{MediaVariant, list_variants};
use crate::media::store::MediaStore;
use crate::newsroom_layout::{self, NewsroomLayout};
use crate::scripts;
use crate::session::{SignedForm, Viewer, Writer};
use crate::time::{Dates, Millis};
use crate::urls;
use crate::visit::see_other;

/// The width of a crop's preview, in pixels, is the one nearest to this.
const PREVIEW_WIDTH: i64 = 320;

/// The same of the whole picture.
const PICTURE_WIDTH: i64 = 640;

#[derive(Template)]
#[template(path = "media/admin/edit.html")]
pub(super) struct EditPage {
    layout: NewsroomLayout,
    item: DeskItem,
    form: MediaForm,
    uploader: Option<String>,
    uses: Vec<Use>,
    /// Articles that whoever looks may not read.
    hidden: usize,
    variants: Vec<MediaVariant>,
    problems: Vec<(&'static str, String)>,
    done: Option<Done>,
}

/// What was just done.
#[derive(Clone, Copy)]
enum Done {
    Saved,
    Replaced,
}

/// A made picture, to be looked at.
struct Preview {
    key: &'static str,
    url: String,
    width: i64,
    height: i64,
}

/// Editors may change every item, others those that they uploaded.
pub(super) fn may_change(viewer: &Viewer, item: &DeskItem) -> bool {
    viewer.roles.may_edit() || item.uploaded_by == Some(viewer.account_id)
}

/// One item for somebody who may change it.
///
/// # Errors
///
/// Not found, `Forbidden`, and those of the database.
pub(super) fn find_changeable(
    conn: &mut Connection,
    viewer: &Viewer,
    id: i64,
) -> AppResult<DeskItem> {
    let item = find_desk_item(conn, id)?;
    if may_change(viewer, &item) {
        Ok(item)
    } else {
        Err(AppError::Forbidden)
    }
}

/// Where an item is used, as far as somebody may read the articles, and how often it is used elsewhere.
///
/// # Errors
///
/// Those of the database.
pub(super) fn visible_uses(
    conn: &mut Connection,
    viewer: &Viewer,
    item: &DeskItem,
) -> AppResult<(Vec<Use>, usize)> {
    let mut uses = list_uses(conn, &[item.id])?;
    uses.extend(list_pending_uses(conn, item.id)?);
    if viewer.may_edit_everything() {
        return Ok((uses, 0));
    }
    let ids: Vec<i64> = uses.iter().map(|shown| shown.article_id).collect();
    let mut own = list_begun_by(conn, viewer.account_id, &ids)?;
    if viewer.roles.may_edit() {
        own.extend(list_in_sections(conn, viewer.sections.listed(), &ids)?);
    }
    let all = uses.len();
    uses.retain(|shown| own.contains(&shown.article_id));
    let hidden = all - uses.len();
    Ok((uses, hidden))
}

pub(crate) async fn get(
    app: Data<App>,
    Writer(viewer): Writer,
    id: Path<i64>,
    request: HttpRequest,
) -> AppResult<HttpResponse> {
    let query = FormFields::parse(request.query_string().as_bytes());
    let done = match query.one("done") {
        "saved" => Some(Done::Saved),
        "replaced" => Some(Done::Replaced),
        _ => None,
    };
    let state = app.clone();
    let page = app
        .db
        .read(move |conn| {
            let mut page = EditPage::load(conn, &state, &viewer, *id, None)?;
            page.done = done;
            page.name();
            Ok(page)
        })
        .await?;
    newsroom_layout::page(StatusCode::OK, &page)
}

/// How a posted form ended.
enum Outcome {
    Saved,
    Deleted,
    /// Nothing was changed: these fields are wrong.
    Refused(Vec<FieldProblem>),
    /// Nothing was changed: somebody else has changed the item since.
    Conflict,
}

pub(crate) async fn post(
    app: Data<App>,
    Writer(viewer): Writer,
    id: Path<i64>,
    SignedForm(fields): SignedForm,
) -> AppResult<HttpResponse> {
    let id = *id;
    let form = MediaForm::from_fields(&fields);
    let is_deletion = fields.one("step") == "delete";
    let outcome = if is_deletion {
        delete(&app, &viewer, id).await?
    } else {
        save(&app, &viewer, id, &form).await?
    };
    let (status, problems) = match outcome {
        Outcome::Saved => return Ok(see_other(&urls::newsroom_media_item_done(id, "saved"))),
        Outcome::Deleted => return Ok(see_other(&urls::newsroom_media_deleted())),
        Outcome::Refused(problems) => (StatusCode::UNPROCESSABLE_ENTITY, problems),
        Outcome::Conflict => (
            StatusCode::CONFLICT,
            vec![("caption", "media-problem-conflict")],
        ),
    };
    // The button that deletes stands in a form of its own, without what is typed.
    let typed = (!is_deletion).then_some(form);
    let state = app.clone();
    let page = app
        .db
        .read(move |conn| {
            let mut page = EditPage::load(conn, &state, &viewer, id, typed)?;
            for (field, key) in problems {
                page.problems.push((field, page.layout.locale.text(key)));
            }
            page.name();
            Ok(page)
        })
        .await?;
    newsroom_layout::page(status, &page)
}

async fn save(app: &Data<App>, viewer: &Viewer, id: i64, form: &MediaForm) -> AppResult<Outcome> {
    let (state, who, typed) = (app.clone(), viewer.clone(), form.clone());
    let (item, parsed) = app
        .db
        .read(move |conn| {
            let item = find_changeable(conn, &who, id)?;
            let edition = editions::find_edition(conn, None)?;
            let dates = Dates::new(edition.zone(), state.locales.get(&who.language));
            let parsed = typed.parse(&item, &dates);
            Ok((item, parsed))
        })
        .await?;
    let change = match parsed {
        Ok(change) => change,
        Err(problems) => return Ok(Outcome::Refused(problems)),
    };
    if seen(&item) != form.seen {
        return Ok(Outcome::Conflict);
    }
    let (state, viewer, seen_before) = (app.clone(), viewer.clone(), form.seen.clone());
    if change.focal.is_none() {
        return app
            .db
            .write(move |conn| {
                record(
                    conn,
                    &viewer,
                    &change,
                    (id, &seen_before),
                    state.clock.now(),
                )
            })
            .await;
    }
    app.workshop
        .run(move || move_focal_point(&state, &viewer, &item, &change))
        .await
}

/// Makes the picture anew around another point before pages are told of it.
fn move_focal_point(
    app: &App,
    viewer: &Viewer,
    item: &DeskItem,
    change: &Change,
) -> AppResult<Outcome> {
    let Some(focal) = change.focal else {
        return Err(AppError::BadRequest);
    };
    let store = MediaStore::new(&app.config.data);
    let now = app.clock.now();
    let original = fs::read(store.original(&item.original_hash)).map_err(AppError::internal)?;
    let picture =
        prepare_for_newsroom(original, &item.file_name, focal, now).map_err(AppError::internal)?;
    picture.store(&store).map_err(AppError::internal)?;
    let seen_before = seen(item);
    app.db.write_blocking(|conn| {
        let outcome = record(conn, viewer, change, (item.id, &seen_before), now)?;
        if matches!(outcome, Outcome::Saved) {
            picture.record_focal_point(conn, item.id)?;
        }
        Ok(outcome)
    })
}

fn record(
    conn: &mut Connection,
    viewer: &Viewer,
    change: &Change,
    (id, seen_before): (i64, &str),
    now: Millis,
) -> AppResult<Outcome> {
    let item = find_changeable(conn, viewer, id)?;
    if seen(&item) != seen_before {
        return Ok(Outcome::Conflict);
    }
    update_texts(conn, id, &change.texts)?;
    tell(conn, viewer, "update_media", &item, now)?;
    Ok(Outcome::Saved)
}

/// Puts what was done into the audit log.
///
/// # Errors
///
/// Those of the database.
pub(super) fn tell(
    conn: &mut Connection,
    viewer: &Viewer,
    action: &str,
    item: &DeskItem,
    now: Millis,
) -> AppResult<()> {
    let event = NewAuditEvent {
        account: Some((viewer.account_id, &viewer.name)),
        action,
        subject: &format!("media:{}", item.id),
        detail: &item.file_name,
        address: &viewer.address,
    };
    Ok(create_event(conn, &event, now)?)
}

/// Deletes an item that nothing shows, then its files: in the workshop, so that nobody brings the same file in meanwhile.
async fn delete(app: &Data<App>, viewer: &Viewer, id: i64) -> AppResult<Outcome> {
    let (state, viewer) = (app.clone(), viewer.clone());
    app.workshop
        .run(move || {
            let now = state.clock.now();
            let deleted = state.db.write_blocking(|conn| {
                let item = find_changeable(conn, &viewer, id)?;
                let is_used =
                    !list_uses(conn, &[id])?.is_empty() || !list_pending_uses(conn, id)?.is_empty();
                if is_used {
                    return Ok(None);
                }
                let hashes = list_picture_hashes(conn, &item)?;
                delete_item(conn, id)?;
                tell(conn, &viewer, "delete_media", &item, now)?;
                Ok(Some((item.original_hash, hashes)))
            })?;
            let Some((original_hash, picture_hashes)) = deleted else {
                return Ok(Outcome::Refused(vec![("delete", "media-problem-used")]));
            };
            remove_files(&state, &original_hash, &picture_hashes);
            Ok(Outcome::Deleted)
        })
        .await
}

/// Removes files that no row names any more. What stays is in nobody's way, so it is told of and no failure.
pub(super) fn remove_files(app: &App, original_hash: &str, picture_hashes: &[String]) {
    let store = MediaStore::new(&app.config.data);
    let removed = store.remove_original(original_hash).and_then(|()| {
        picture_hashes
            .iter()
            .try_for_each(|hash| store.remove_variants(hash))
    });
    if let Err(cause) = removed {
        tracing::warn!(%cause, original_hash, "files of a deleted picture stay");
    }
}

impl EditPage {
    /// Loads all that the page shows, for somebody who may change it; `typed` is a form to show again.
    pub(super) fn load(
        conn: &mut Connection,
        app: &App,
        viewer: &Viewer,
        id: i64,
        typed: Option<MediaForm>,
    ) -> AppResult<Self> {
        let item = find_changeable(conn, viewer, id)?;
        let layout = NewsroomLayout::load(conn, app, Some(viewer), urls::newsroom_media_item(id))?;
        let (uses, hidden) = visible_uses(conn, viewer, &item)?;
        let form = match typed {
            // Whoever reads what is there now may save over it.
            Some(typed) => MediaForm {
                seen: seen(&item),
                ..typed
            },
            None => MediaForm::from_item(&item, &layout.dates),
        };
        Ok(Self {
            uploader: find_uploader(conn, id)?,
            variants: list_variants(conn, &[id])?,
            problems: Vec::new(),
            done: None,
            layout,
            item,
            form,
            uses,
            hidden,
        })
    }

    /// Shows what is wrong with a field.
    pub(super) fn refuse(&mut self, field: &'static str, sentence: String) {
        self.problems.push((field, sentence));
        self.name();
    }

    /// The language of the page's strings.
    pub(super) fn layout(&self) -> &NewsroomLayout {
        &self.layout
    }

    /// The title says what happened.
    fn name(&mut self) {
        let locale = &self.layout.locale;
        let name = self.item.file_name.as_str();
        self.layout.title = match (self.problems.is_empty(), self.done) {
            (false, _) => locale.text_with("media-title-refused", "name", name),
            (true, Some(done)) => format!("{} {name}", locale.text(done.key())),
            (true, None) => name.to_owned(),
        };
    }

    fn script(&self) -> String {
        scripts::url("focal")
    }

    fn action(&self) -> String {
        urls::newsroom_media_item(self.item.id)
    }

    fn replacement_url(&self) -> String {
        urls::newsroom_media_replacement(self.item.id)
    }

    fn figure_url(&self, shown: &Use) -> String {
        if shown.state == "deleted" {
            return urls::newsroom_bin();
        }
        urls::newsroom_article_figure(shown.article_id, &shown.figure_key)
    }

    fn public_url(&self, shown: &Use) -> Option<String> {
        (shown.state == "published").then(|| urls::article_by_id("", shown.article_id))
    }

    fn state_label(&self, shown: &Use) -> String {
        let key = format!("state-{}", shown.state);
        self.layout.locale.text(&key)
    }

    fn is_used(&self) -> bool {
        !self.uses.is_empty() || self.hidden > 0
    }

    fn problem(&self, field: &str) -> Option<&str> {
        self.problems
            .iter()
            .find(|(name, _)| *name == field)
            .map(|(_, sentence)| sentence.as_str())
    }

    /// Where a text came from, as a sentence; empty for one that nobody has written yet.
    fn source(&self, field: &str) -> String {
        let sources = sources_of(&self.item);
        let Some(source) = sources.get(field).and_then(|source| source.as_str()) else {
            return String::new();
        };
        let key = match source {
            "xmp" => "media-source-xmp",
            "iptc" => "media-source-iptc",
            "exif" => "media-source-exif",
            _ => "media-source-typed",
        };
        self.layout.locale.text(key)
    }

    fn is_expired(&self) -> bool {
        self.item
            .rights_expire_at
            .is_some_and(|end| end <= self.layout.now)
    }

    /// Megabytes with one decimal.
    fn size(&self) -> String {
        let tenths = (self.item.byte_size.saturating_mul(10) / (1024 * 1024)).max(1);
        let (whole, rest) = (tenths / 10, tenths % 10);
        self.layout.locale.text_with_all(
            "media-size",
            [("whole", whole.into()), ("tenths", rest.into())],
        )
    }

    fn date(&self, instant: &Millis) -> String {
        self.layout.dates.date_and_time(*instant)
    }

    /// The whole picture.
    fn picture(&self) -> Option<Preview> {
        self.preview(Crop::Full, "media-crop-full", PICTURE_WIDTH)
    }

    /// The crops that are made, as the focal point has them now.
    fn crops(&self) -> Vec<Preview> {
        [
            (Crop::ThreeByTwo, "media-crop-3x2"),
            (Crop::SixteenByNine, "media-crop-16x9"),
            (Crop::Square, "media-crop-1x1"),
        ]
        .into_iter()
        .filter_map(|(crop, key)| self.preview(crop, key, PREVIEW_WIDTH))
        .collect()
    }

    fn preview(&self, crop: Crop, key: &'static str, wanted: i64) -> Option<Preview> {
        let variant = self
            .variants
            .iter()
            .filter(|variant| variant.crop == crop.name() && variant.format == "jpg")
            .min_by_key(|variant| (variant.width - wanted).abs())?;
        let width = u32::try_from(variant.width).ok()?;
        Some(Preview {
            key,
            url: urls::picture(
                &self.item.picture_hash,
                &variant.crop,
                width,
                &variant.format,
            ),
            width: variant.width,
            height: variant.height,
        })
    }
}

impl Done {
    fn key(self) -> &'static str {
        match self {
            Self::Saved => "media-done-saved",
            Self::Replaced => "media-done-replaced",
        }
    }
}
