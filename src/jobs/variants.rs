//! Makes every size and format of the pictures that wait for them: JPEG and WebP of all, then AVIF, the newest picture first.
//!
//! One thread only, so that readers keep the other cores. What is made lies on disk file by file, so that a run that was killed
//! goes on behind the last file; a row is written when a picture's round is complete.

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use image::RgbImage;

use crate::app::App;
use crate::error::AppResult;
use crate::media::crops::{Crop, FocalPoint, Rectangle, crop_rectangle};
use crate::media::encode::rights::KeptRights;
use crate::media::encode::{PictureFormat, encode, resize};
use crate::media::intake::inspect;
use crate::media::library::variant_file_name;
use crate::media::model::{self, MediaItem, MediaVariant, Round};
use crate::media::store::{MediaStore, write_durably};

/// How long the job rests when nothing waits.
const PAUSE: Duration = Duration::from_secs(1);

/// Runs until told to stop.
pub fn run(app: &App, stop: &Arc<AtomicBool>) {
    let mut made = 0_usize;
    while !stop.load(Ordering::Relaxed) {
        match make_next(app, stop) {
            Ok(Progress::Made { round, waiting }) => {
                made += 1;
                tracing::info!(made, waiting, formats = formats_of(round), "pictures");
            }
            Ok(Progress::GaveWay) => {}
            Ok(Progress::Nothing) => thread::sleep(PAUSE),
            Err(error) => {
                let cause = format!("{:#}", anyhow::Error::new(error));
                tracing::error!(cause, "pictures: variants could not be recorded");
                thread::sleep(PAUSE);
            }
        }
    }
}

/// What one step of the job did.
#[derive(Debug, PartialEq, Eq)]
pub enum Progress {
    /// One picture is through with a round, well or badly; so many wait for the same.
    Made {
        /// What was made.
        round: Round,
        /// Pictures that wait.
        waiting: i64,
    },
    /// An AVIF round was left, as a picture came in that has no WebP yet. Its files are kept.
    GaveWay,
    /// No picture waits, or the program is stopping.
    Nothing,
}

/// Takes one waiting picture through a round.
///
/// # Errors
///
/// Those of the database. A picture that cannot be made is noted in its row and not tried again.
pub fn make_next(app: &App, stop: &Arc<AtomicBool>) -> AppResult<Progress> {
    let Some((item, round)) = find_next(app)? else {
        return Ok(Progress::Nothing);
    };
    // Encoders have been known to panic on odd pictures; the job and the other pictures must survive that.
    let made = catch_unwind(AssertUnwindSafe(|| make_round(app, &item, round, stop)))
        .unwrap_or_else(|_| Err(anyhow::anyhow!("the encoder panicked")));
    match made {
        Ok(Outcome::Complete(variants)) => {
            let now = app.clock.now();
            app.db.write_blocking(|conn| {
                Ok(model::finish_round(conn, &item, round, &variants, now)?)
            })?;
        }
        Ok(Outcome::Stopped) => return Ok(Progress::Nothing),
        Ok(Outcome::GaveWay) => return Ok(Progress::GaveWay),
        Err(cause) => {
            let reason = format!("{}: {cause:#}", formats_of(round));
            tracing::error!(item = item.id, reason, "pictures: a picture cannot be made");
            app.db
                .write_blocking(|conn| Ok(model::update_variants_failed(conn, &item, &reason)?))?;
        }
    }
    let waiting = app
        .db
        .read_blocking(|conn| Ok(model::count_waiting(conn, round)?))?;
    Ok(Progress::Made { round, waiting })
}

fn find_next(app: &App) -> AppResult<Option<(MediaItem, Round)>> {
    let makes_avif = app.config.avif && PictureFormat::MADE.contains(&PictureFormat::Avif);
    app.db.read_blocking(|conn| {
        if let Some(item) = model::find_waiting(conn, Round::First)? {
            return Ok(Some((item, Round::First)));
        }
        if !makes_avif {
            return Ok(None);
        }
        Ok(model::find_waiting(conn, Round::Avif)?.map(|item| (item, Round::Avif)))
    })
}

/// How a round went.
enum Outcome {
    Complete(Vec<MediaVariant>),
    Stopped,
    GaveWay,
}

fn make_round(
    app: &App,
    item: &MediaItem,
    round: Round,
    stop: &Arc<AtomicBool>,
) -> anyhow::Result<Outcome> {
    let store = MediaStore::new(&app.config.data);
    let inspected = inspect(&fs::read(store.original(&item.original_hash))?)?;
    let rights = KeptRights::from_metadata(&inspected.metadata);
    let mut variants = Vec::new();
    for planned in plan(item, round, inspected.picture.dimensions()) {
        if stop.load(Ordering::Relaxed) {
            return Ok(Outcome::Stopped);
        }
        if round == Round::Avif && has_more_urgent(app)? {
            return Ok(Outcome::GaveWay);
        }
        let file = store.variant(&item.picture_hash, &variant_file_name(&planned.variant));
        let byte_size = match file_size(&file) {
            Some(size) => size,
            None => planned.make(&file, &inspected.picture, &rights)?,
        };
        variants.push(MediaVariant {
            byte_size,
            ..planned.variant
        });
    }
    Ok(Outcome::Complete(variants))
}

/// A variant to be made. Its size in bytes is not known yet.
struct Planned {
    format: PictureFormat,
    part: Rectangle,
    variant: MediaVariant,
}

/// Every variant of a round.
fn plan(item: &MediaItem, round: Round, (width, height): (u32, u32)) -> Vec<Planned> {
    let formats: &[PictureFormat] = match round {
        Round::First => &[PictureFormat::Jpeg, PictureFormat::WebP],
        Round::Avif => &[PictureFormat::Avif],
    };
    let focal = FocalPoint {
        x: item.focal_x,
        y: item.focal_y,
    };
    let mut plan = Vec::new();
    for format in formats {
        for crop in Crop::ALL {
            let part = crop_rectangle(width, height, crop, focal);
            for variant_width in crop.widths_for(part) {
                let variant = MediaVariant {
                    media_item_id: item.id,
                    crop: crop.name().to_owned(),
                    format: format.extension().to_owned(),
                    width: i64::from(variant_width),
                    height: i64::from(crop.height_for(variant_width, part)),
                    byte_size: 0,
                };
                plan.push(Planned {
                    format: *format,
                    part,
                    variant,
                });
            }
        }
    }
    plan
}

impl Planned {
    /// Makes the file; its size in bytes.
    fn make(&self, file: &Path, picture: &RgbImage, rights: &KeptRights) -> anyhow::Result<i64> {
        let width = u32::try_from(self.variant.width)?;
        let height = u32::try_from(self.variant.height)?;
        let resized = resize(picture, self.part, width, height)?;
        let bytes = encode(&resized, self.format, rights)?;
        write_durably(file, &bytes)?;
        Ok(i64::try_from(bytes.len())?)
    }
}

fn has_more_urgent(app: &App) -> AppResult<bool> {
    app.db
        .read_blocking(|conn| Ok(model::find_waiting(conn, Round::First)?.is_some()))
}

/// The size of a file that an earlier run made. It is whole, as files get their names last, and right, as the folder's name
/// covers all that decides its bytes.
fn file_size(file: &Path) -> Option<i64> {
    let length = fs::metadata(file).ok()?.len();
    i64::try_from(length).ok().filter(|length| *length > 0)
}

fn formats_of(round: Round) -> &'static str {
    match round {
        Round::First => "JPEG and WebP",
        Round::Avif => "AVIF",
    }
}
