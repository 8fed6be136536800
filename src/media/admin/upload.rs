//! `POST /admin/media/`: files for the library; the answer says what became of each.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Data;
use askama::Template;

use crate::app::App;
use crate::audit::model::{NewAuditEvent, create_event};
use crate::db::Connection;
use crate::error::{AppError, AppResult};
use crate::media::admin::edit::may_change;
use crate::media::admin::sentence::sentence;
use crate::media::crops::FocalPoint;
use crate::media::intake::MAX_BYTES;
use crate::media::intake::refusal::Refusal;
use crate::media::library::{LibraryError, Recorded, prepare_for_newsroom};
use crate::media::model::desk::find_desk_item;
use crate::media::model::find_by_original_hash;
use crate::media::recipe::OriginalHash;
use crate::media::store::MediaStore;
use crate::newsroom_layout::{self, NewsroomLayout};
use crate::scripts;
use crate::session::{Viewer, Writer};
use crate::upload::{SignedUpload, UploadedFile};
use crate::urls;

/// Most files taken at once.
const MOST_FILES: usize = 30;

#[derive(Template)]
#[template(path = "media/admin/upload.html")]
struct UploadPage {
    layout: NewsroomLayout,
    files: Vec<FileLine>,
    /// Of the field for files.
    problem: Option<String>,
}

/// What became of a file.
struct FileLine {
    name: String,
    sentence: String,
    is_in: bool,
    /// Its item's page, or that of the same file in the library.
    url: Option<String>,
}

/// What became of a file.
enum Outcome {
    Recorded(Recorded),
    Refused(Refusal),
    /// More were sent than are taken at once.
    OneTooMany,
}

pub(crate) async fn post(
    app: Data<App>,
    Writer(viewer): Writer,
    mut upload: SignedUpload,
) -> AppResult<HttpResponse> {
    let mut outcomes = Vec::new();
    while let Some(file) = upload
        .next_file(if outcomes.len() < MOST_FILES {
            MAX_BYTES
        } else {
            0
        })
        .await?
    {
        let name = file.name.clone();
        let outcome = if outcomes.len() < MOST_FILES {
            take_in(&app, &viewer, file).await?
        } else {
            Outcome::OneTooMany
        };
        outcomes.push((name, outcome));
    }
    let state = app.clone();
    let page = app
        .db
        .read(move |conn| UploadPage::load(conn, &state, &viewer, outcomes))
        .await?;
    let status = if page.files.iter().any(|file| file.is_in) {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    newsroom_layout::page(status, &page)
}

/// Takes one file in, when those before it are done.
async fn take_in(app: &Data<App>, viewer: &Viewer, file: UploadedFile) -> AppResult<Outcome> {
    let bytes = match file.content {
        Ok(bytes) => bytes,
        Err(bytes) => {
            let limit = MAX_BYTES as u64;
            return Ok(Outcome::Refused(Refusal::TooManyBytes { bytes, limit }));
        }
    };
    let (state, viewer, name) = (app.clone(), viewer.clone(), file.name);
    app.workshop
        .run(move || {
            let hash = OriginalHash::of(&bytes).to_string();
            let known = state
                .db
                .read_blocking(|conn| Ok(find_by_original_hash(conn, &hash)?))?;
            if let Some(known) = known {
                return Ok(Outcome::Recorded(Recorded::Known(known.id)));
            }
            let now = state.clock.now();
            let middle = FocalPoint { x: 0.5, y: 0.5 };
            let picture = match prepare_for_newsroom(bytes, &name, middle, now) {
                Ok(picture) => picture,
                Err(error) => return Ok(Outcome::Refused(refusal_of(error))),
            };
            picture
                .store(&MediaStore::new(&state.config.data))
                .map_err(AppError::internal)?;
            state.db.write_blocking(|conn| {
                let recorded = picture.record_upload(conn, viewer.account_id)?;
                if let Recorded::New(id) = recorded {
                    let event = NewAuditEvent {
                        account: Some((viewer.account_id, &viewer.name)),
                        action: "upload_media",
                        subject: &format!("media:{id}"),
                        detail: &name,
                        address: &viewer.address,
                    };
                    create_event(conn, &event, now)?;
                }
                Ok(Outcome::Recorded(recorded))
            })
        })
        .await
}

/// A picture that was read and cannot be written again is broken for whoever sent it.
pub(super) fn refusal_of(error: LibraryError) -> Refusal {
    match error {
        LibraryError::Refused(refusal) => refusal,
        LibraryError::Encode(cause) => Refusal::Broken {
            detail: cause.to_string(),
        },
    }
}

impl UploadPage {
    fn load(
        conn: &mut Connection,
        app: &App,
        viewer: &Viewer,
        outcomes: Vec<(String, Outcome)>,
    ) -> AppResult<Self> {
        let mut layout = NewsroomLayout::load(conn, app, Some(viewer), urls::newsroom_media())?;
        let mut files = Vec::new();
        for (name, outcome) in outcomes {
            files.push(FileLine::load(conn, &layout, viewer, name, &outcome)?);
        }
        let taken = files.iter().filter(|file| file.is_in).count();
        let locale = &layout.locale;
        let problem = files
            .is_empty()
            .then(|| locale.text("media-upload-nothing"));
        layout.title = match (files.is_empty(), taken) {
            (true, _) => locale.text("media-title-no-file"),
            (false, 0) => locale.text("media-title-none-in"),
            (false, _) => locale.text_with_all(
                "media-title-in",
                [("count", taken.into()), ("all", files.len().into())],
            ),
        };
        Ok(Self {
            layout,
            files,
            problem,
        })
    }

    fn script(&self) -> String {
        scripts::url("upload")
    }

    fn action(&self) -> String {
        urls::newsroom_media()
    }
}

impl FileLine {
    fn load(
        conn: &mut Connection,
        layout: &NewsroomLayout,
        viewer: &Viewer,
        name: String,
        outcome: &Outcome,
    ) -> AppResult<Self> {
        let locale = &layout.locale;
        let (sentence, is_in, id) = match outcome {
            Outcome::Recorded(Recorded::New(id)) => (locale.text("media-file-in"), true, Some(*id)),
            Outcome::Recorded(Recorded::Known(id)) => {
                let known = find_desk_item(conn, *id)?;
                let sentence = locale.text_with_all(
                    "media-file-known",
                    [("id", (*id).into()), ("name", known.file_name.into())],
                );
                (sentence, true, Some(*id))
            }
            Outcome::Refused(refusal) => (sentence(locale, refusal), false, None),
            Outcome::OneTooMany => {
                let sentence = locale.text_with("media-file-one-too-many", "limit", MOST_FILES);
                (sentence, false, None)
            }
        };
        let url = match id {
            Some(id) => {
                let item = find_desk_item(conn, id)?;
                may_change(viewer, &item).then(|| urls::newsroom_media_item(id))
            }
            None => None,
        };
        Ok(Self {
            name,
            sentence,
            is_in,
            url,
        })
    }
}
