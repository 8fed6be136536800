//! `POST /admin/media/{id}/replacement`: another file in a picture's place. Texts and figures stay.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};

use crate::app::App;
use crate::error::{AppError, AppResult};
use crate::media::admin::edit::{EditPage, find_changeable, remove_files, tell};
use crate::media::admin::form::focal_of;
use crate::media::admin::sentence::sentence;
use crate::media::admin::upload::refusal_of;
use crate::media::intake::MAX_BYTES;
use crate::media::intake::refusal::Refusal;
use crate::media::library::{Recorded, prepare_for_newsroom};
use crate::media::model::desk::list_picture_hashes;
use crate::media::store::MediaStore;
use crate::newsroom_layout;
use crate::session::{Viewer, Writer};
use crate::upload::SignedUpload;
use crate::urls;
use crate::visit::see_other;

/// How it ended.
enum Outcome {
    Replaced,
    /// The file is this item's already, or that of another one.
    Known(i64),
    Refused(Refusal),
    /// No file was chosen.
    Nothing,
}

pub(crate) async fn post(
    app: Data<App>,
    Writer(viewer): Writer,
    id: Path<i64>,
    mut upload: SignedUpload,
) -> AppResult<HttpResponse> {
    let id = *id;
    let outcome = match upload.next_file(MAX_BYTES).await? {
        None => Outcome::Nothing,
        Some(file) => match file.content {
            Ok(bytes) => replace(&app, &viewer, id, bytes, file.name).await?,
            Err(bytes) => Outcome::Refused(Refusal::TooManyBytes {
                bytes,
                limit: MAX_BYTES as u64,
            }),
        },
    };
    if matches!(outcome, Outcome::Replaced) {
        return Ok(see_other(&urls::newsroom_media_item_done(id, "replaced")));
    }
    let state = app.clone();
    let page = app
        .db
        .read(move |conn| {
            let mut page = EditPage::load(conn, &state, &viewer, id, None)?;
            let locale = &page.layout().locale;
            let sentence = match outcome {
                Outcome::Known(known) if known == id => locale.text("media-problem-same"),
                Outcome::Known(known) => locale.text_with("media-problem-known", "id", known),
                Outcome::Refused(refusal) => sentence(locale, &refusal),
                Outcome::Replaced | Outcome::Nothing => locale.text("media-upload-nothing"),
            };
            page.refuse("replacement", sentence);
            Ok(page)
        })
        .await?;
    newsroom_layout::page(StatusCode::UNPROCESSABLE_ENTITY, &page)
}

async fn replace(
    app: &Data<App>,
    viewer: &Viewer,
    id: i64,
    bytes: Vec<u8>,
    name: String,
) -> AppResult<Outcome> {
    let (state, viewer) = (app.clone(), viewer.clone());
    app.workshop
        .run(move || {
            let now = state.clock.now();
            let item = state
                .db
                .read_blocking(|conn| find_changeable(conn, &viewer, id))?;
            let picture = match prepare_for_newsroom(bytes, &name, focal_of(&item), now) {
                Ok(picture) => picture,
                Err(error) => return Ok(Outcome::Refused(refusal_of(error))),
            };
            picture
                .store(&MediaStore::new(&state.config.data))
                .map_err(AppError::internal)?;
            let (recorded, former) = state.db.write_blocking(|conn| {
                let item = find_changeable(conn, &viewer, id)?;
                let hashes = list_picture_hashes(conn, &item)?;
                let recorded = picture.record_replacement(conn, id)?;
                if matches!(recorded, Recorded::New(_)) {
                    tell(conn, &viewer, "replace_media", &item, now)?;
                }
                Ok((recorded, (item.original_hash, hashes)))
            })?;
            if let Recorded::Known(known) = recorded {
                return Ok(Outcome::Known(known));
            }
            remove_files(&state, &former.0, &former.1);
            Ok(Outcome::Replaced)
        })
        .await
}
