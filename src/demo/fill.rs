//! Fills an empty installation with the demo newspaper: people and pages, then every article through the importer. An interrupted
//! run is finished by the next.

use std::collections::HashSet;
use std::fs;
use std::path::Path;
use std::thread;

use anyhow::{Context, bail};
use diesel::OptionalExtension;
use image::ImageEncoder;
use image::codecs::jpeg::JpegEncoder;
use indicatif::{ProgressBar, ProgressStyle};
use serde::Deserialize;

use crate::app::App;
use crate::articles::import::{ImportError, Importer};
use crate::articles::import_file::{self, Calendar};
use crate::articles::model::{editing, listing};
use crate::assets;
use crate::db::Connection;
use crate::demo::comments::create_comments;
use crate::demo::drawing::name::DrawingName;
use crate::demo::drawing::painting::draw;
use crate::demo::newsroom::create_people;
use crate::editions::model as editions;
use crate::error::AppResult;
use crate::front::model::{self as front, NewPlacement};
use crate::pages::model::{self as pages, NewStaticPage};
use crate::people::model as people;
use crate::time::Millis;

/// Pixels of a drawn picture.
const DRAWING_SIZE: (u32, u32) = (1920, 1280);

/// Key of the article that leads the front page, and of those in the slots below it.
const PLACED: [&str; 2] = ["dermaga-tiga-teluk-bayan", "nirmala-final-valdaria"];

/// What a fill did.
#[derive(Debug, PartialEq, Eq)]
pub enum Filled {
    /// So many articles are new.
    Articles(usize),
    /// The demo newspaper was there already.
    Nothing,
}

/// Fills an installation that is empty or was being filled; one that holds the whole demo newspaper is left as it is.
///
/// # Errors
///
/// An installation with articles of somebody else's and not all of the demo's; failures of disk and database.
pub fn fill(app: &App) -> anyhow::Result<Filled> {
    let texts = demo_texts()?;
    let present = app
        .db
        .read_blocking(present_keys)
        .context("the articles cannot be read")?;
    let known: HashSet<&str> = present.iter().flatten().map(String::as_str).collect();
    let missing: Vec<&(String, String)> = texts
        .iter()
        .filter(|(key, _)| !known.contains(key.as_str()))
        .collect();
    let folder = app.config.data.join("demo-files");
    // The folder goes last: while it is there, an earlier fill was interrupted.
    if missing.is_empty() && !folder.exists() {
        return Ok(Filled::Nothing);
    }
    // Whole already: what else the newsroom has written since is its own affair.
    let has_others = known.len() + missing.len() > texts.len() || present.contains(&None);
    if !missing.is_empty() && has_others {
        bail!("the data folder holds articles already; the demo newspaper fills only an empty one");
    }
    app.db
        .write_blocking(|conn| create_newsroom(conn, app.clock.now()))
        .context("people and pages cannot be made")?;
    fs::create_dir_all(&folder)?;
    draw_pictures(&folder, &missing)?;
    let progress = progress_bar(missing.len());
    // The newspaper is of 2026, whatever the clock of this computer says.
    let mut run = Importer::at_any_time(app);
    for (key, text) in &missing {
        progress.set_message((*key).clone());
        import(&mut run, &folder, key, text)?;
        progress.inc(1);
    }
    progress.finish_and_clear();
    app.db
        .write_blocking(place)
        .context("the front page cannot be arranged")?;
    app.db
        .write_blocking(create_comments)
        .context("the comments cannot be made")?;
    fs::remove_dir_all(&folder)?;
    Ok(Filled::Articles(missing.len()))
}

/// Key and text of every article of the demo, oldest files' names first.
fn demo_texts() -> anyhow::Result<Vec<(String, String)>> {
    assets::paths_below("demo/articles/")
        .into_iter()
        .filter_map(|path| {
            let name = path.rsplit('/').next()?.strip_suffix(".md")?.to_owned();
            Some(
                assets::text(&path)
                    .with_context(|| format!("assets/{path} cannot be read"))
                    .map(|text| (name, text)),
            )
        })
        .collect()
}

fn present_keys(conn: &mut Connection) -> AppResult<Vec<Option<String>>> {
    Ok(listing::list_keys(conn)?)
}

fn create_newsroom(conn: &mut Connection, now: Millis) -> AppResult<()> {
    let edition = editions::find_edition(conn, None)?;
    if people::find_person(conn, edition.id, "siti-kelana")
        .optional()?
        .is_some()
    {
        return Ok(());
    }
    create_people(conn, edition.id)?;
    for path in ["about", "contact", "imprint"] {
        let text = assets::text(&format!("demo/pages/{path}.md")).unwrap_or_default();
        let (facts, body) = split_page(&text)?;
        pages::create_page(
            conn,
            &NewStaticPage {
                edition_id: edition.id,
                slug: &facts.slug,
                title: &facts.title,
                body,
                updated_at: now,
            },
        )?;
    }
    Ok(())
}

/// Facts of a static page's file.
#[derive(Deserialize)]
struct PageFacts {
    slug: String,
    title: String,
}

fn split_page(text: &str) -> AppResult<(PageFacts, &str)> {
    let wrong =
        || crate::error::AppError::internal(anyhow::anyhow!("a demo page is not in its form"));
    let (facts, body) = text
        .strip_prefix("+++\n")
        .and_then(|rest| rest.split_once("\n+++\n"))
        .ok_or_else(wrong)?;
    Ok((
        toml::from_str(facts).map_err(crate::error::AppError::internal)?,
        body.trim(),
    ))
}

fn import(run: &mut Importer<'_>, folder: &Path, key: &str, text: &str) -> anyhow::Result<()> {
    let path = folder.join(format!("{key}.md"));
    fs::write(&path, text)?;
    match run.import(&path) {
        Ok(imported) => {
            for warning in imported.warnings {
                tracing::warn!(
                    key,
                    line = warning.line,
                    what = warning.what,
                    "demo article"
                );
            }
            Ok(())
        }
        Err(ImportError::Problems(problems)) => bail!("demo article {key}: {problems:?}"),
        Err(ImportError::App(error)) => Err(error).with_context(|| format!("demo article {key}")),
    }
}

/// Draws the pictures that the articles show, on every core.
fn draw_pictures(folder: &Path, articles: &[&(String, String)]) -> anyhow::Result<()> {
    let mut names = Vec::new();
    let calendar = Calendar {
        start_of_day: &|_, _| Millis(0),
        latest: Millis(i64::MAX),
    };
    for (key, text) in articles {
        let file = import_file::parse(text, &calendar)
            .map_err(|problems| anyhow::anyhow!("demo article {key}: {problems:?}"))?;
        names.extend(file.figures.into_iter().map(|figure| figure.file.value));
    }
    println!("Drawing {} pictures for the demo newspaper …", names.len());
    let cores = thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let share = names.len().div_ceil(cores).max(1);
    thread::scope(|scope| {
        let workers: Vec<_> = names
            .chunks(share)
            .map(|names| {
                scope.spawn(|| names.iter().try_for_each(|name| draw_picture(folder, name)))
            })
            .collect();
        workers.into_iter().try_for_each(|worker| {
            worker
                .join()
                .map_err(|_| anyhow::anyhow!("drawing a picture panicked"))?
        })
    })
}

/// Draws the picture that a file name such as `harbour-12-dawn.jpg` asks for.
fn draw_picture(folder: &Path, file_name: &str) -> anyhow::Result<()> {
    let name = file_name
        .strip_suffix(".jpg")
        .and_then(DrawingName::parse)
        .with_context(|| format!("{file_name} names no drawing"))?;
    let (width, height) = DRAWING_SIZE;
    let picture =
        draw(&name, width, height).with_context(|| format!("{file_name} cannot be drawn"))?;
    let mut bytes = Vec::new();
    JpegEncoder::new_with_quality(&mut bytes, 92).write_image(
        picture.as_raw(),
        width,
        height,
        image::ExtendedColorType::Rgb8,
    )?;
    fs::write(folder.join(file_name), bytes)?;
    Ok(())
}

fn place(conn: &mut Connection) -> AppResult<()> {
    let edition = editions::find_edition(conn, None)?;
    for (slot, key) in (1_i64..).zip(PLACED) {
        if let Some(id) = editing::find_by_key(conn, edition.id, key)? {
            let placement = NewPlacement {
                edition_id: edition.id,
                slot,
                article_id: id,
                since: Millis::default(),
                until: None,
            };
            front::replace_placement(conn, &placement, Millis::default())?;
        }
    }
    Ok(())
}

/// A bar on a terminal; nothing elsewhere.
fn progress_bar(length: usize) -> ProgressBar {
    let progress = ProgressBar::new(length.try_into().unwrap_or(u64::MAX));
    if let Ok(style) = ProgressStyle::with_template("{bar:30} {pos}/{len} {msg}") {
        progress.set_style(style);
    }
    progress
}
