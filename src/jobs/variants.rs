//! Makes every size and format of the pictures that wait for them.

use std::fs;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use crate::app::App;
use crate::error::AppError;
use crate::media::crops::{Crop, FocalPoint, crop_rectangle};
use crate::media::encode::rights::KeptRights;
use crate::media::encode::{PictureFormat, encode, resize};
use crate::media::intake::inspect;
use crate::media::library::variant_file_name;
use crate::media::model::{self, MediaItem, MediaVariant};
use crate::media::store::{MediaStore, write_durably};

/// How long the job rests when nothing waits.
const PAUSE: Duration = Duration::from_secs(1);

/// Runs until told to stop.
pub fn run(app: &App, stop: &Arc<AtomicBool>) {
    let mut made = 0_usize;
    while !stop.load(Ordering::Relaxed) {
        match make_next(app, stop) {
            Ok(Progress::Made { waiting }) => {
                made += 1;
                tracing::info!(made, waiting, "pictures: variants made");
            }
            Ok(Progress::Nothing) => thread::sleep(PAUSE),
            Err(error) => {
                tracing::error!(cause = %error, "pictures: variants could not be recorded");
                thread::sleep(PAUSE);
            }
        }
    }
}

/// What one step of the job did.
#[derive(Debug, PartialEq, Eq)]
pub enum Progress {
    /// One picture is done, so many wait.
    Made {
        /// Pictures that wait.
        waiting: i64,
    },
    /// No picture waits, or the program is stopping.
    Nothing,
}

/// Makes the variants of the oldest waiting picture: JPEG, then WebP, then AVIF, each recorded when its files are on disk.
///
/// # Errors
///
/// Those of the database. A picture that cannot be made is noted in its row and not tried again.
pub fn make_next(app: &App, stop: &Arc<AtomicBool>) -> Result<Progress, AppError> {
    let Some(item) = app
        .db
        .read_blocking(|conn| Ok(model::find_waiting(conn)?))?
    else {
        return Ok(Progress::Nothing);
    };
    match make_variants(app, &item, stop) {
        Ok(true) => {
            app.db.write_blocking(|conn| {
                Ok(model::update_variants_made(conn, &item, app.clock.now())?)
            })?;
        }
        Ok(false) => return Ok(Progress::Nothing),
        Err(cause) => {
            let reason = format!("{cause:#}");
            tracing::error!(item = item.id, reason, "pictures: a picture cannot be made");
            app.db.write_blocking(|conn| {
                Ok(model::update_variants_failed(conn, item.id, &reason)?)
            })?;
        }
    }
    let waiting = app
        .db
        .read_blocking(|conn| Ok(model::count_waiting(conn)?))?;
    Ok(Progress::Made { waiting })
}

/// `false` when the program is stopping: the rest is made at the next start.
fn make_variants(app: &App, item: &MediaItem, stop: &Arc<AtomicBool>) -> anyhow::Result<bool> {
    let store = MediaStore::new(&app.config.data);
    let inspected = inspect(&fs::read(store.original(&item.original_hash))?)?;
    let rights = KeptRights::from_metadata(&inspected.metadata);
    let formats = [
        PictureFormat::Jpeg,
        PictureFormat::WebP,
        PictureFormat::Avif,
    ]
    .into_iter()
    .filter(|format| PictureFormat::MADE.contains(format))
    .filter(|format| app.config.avif || *format != PictureFormat::Avif);
    let (width, height) = inspected.picture.dimensions();
    let focal = FocalPoint {
        x: item.focal_x,
        y: item.focal_y,
    };
    for format in formats {
        let mut variants = Vec::new();
        for crop in Crop::ALL {
            let part = crop_rectangle(width, height, crop, focal);
            for variant_width in crop.widths_for(part) {
                if stop.load(Ordering::Relaxed) {
                    return Ok(false);
                }
                let variant_height = crop.height_for(variant_width, part);
                let resized = resize(&inspected.picture, part, variant_width, variant_height)?;
                let bytes = encode(&resized, format, &rights)?;
                let variant = MediaVariant {
                    media_item_id: item.id,
                    crop: crop.name().to_owned(),
                    format: format.extension().to_owned(),
                    width: i64::from(variant_width),
                    height: i64::from(variant_height),
                    byte_size: bytes.len().try_into()?,
                };
                let name = variant_file_name(&variant);
                write_durably(&store.variant(&item.picture_hash, &name), &bytes)?;
                variants.push(variant);
            }
        }
        app.db
            .write_blocking(|conn| Ok(model::create_variants(conn, &variants)?))?;
    }
    Ok(true)
}
