//! Makes articles from files: reads them with their pictures, checks everything, then saves all of an article or nothing.

mod files;
mod pictures;
mod places;
mod save;

use std::path::Path;

use self::files::read_text;
use self::pictures::prepare_pictures;
use self::places::find_places;
use self::save::save;
use crate::app::App;
use crate::articles::import_file::{self, ArticleFile, Problem};
use crate::articles::model::editing::Saved;
use crate::body::parse;
use crate::editions::model as editions;
use crate::error::AppError;
use crate::media::store::MediaStore;
use crate::time::Dates;

/// What became of a file.
#[derive(Debug)]
pub struct Imported {
    /// What the save did.
    pub saved: Saved,
    /// What was not understood in the body, and is shown as text.
    pub warnings: Vec<Problem>,
}

/// Why a file did not go in.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// Something is wrong in the file or beside it.
    #[error("{} problems", .0.len())]
    Problems(Vec<Problem>),
    /// Disk or database failed.
    #[error(transparent)]
    App(#[from] AppError),
}

/// Makes or updates the article of a file.
///
/// # Errors
///
/// Everything that is wrong in the file; failures of disk and database.
pub fn import_article(app: &App, path: &Path) -> Result<Imported, ImportError> {
    let text = read_text(path)?;
    let default_edition = app
        .db
        .read_blocking(|conn| Ok(editions::find_edition(conn, None)?))?;
    let dates = Dates::new(
        default_edition.zone(),
        app.locales.get(&default_edition.language),
    );
    let file =
        import_file::parse(&text, &|day| dates.start_of(day)).map_err(ImportError::Problems)?;
    let places = app
        .db
        .read_blocking(|conn| find_places(conn, &file))?
        .map_err(ImportError::Problems)?;
    let folder = path.parent().unwrap_or(Path::new("."));
    let pictures = prepare_pictures(app, folder, &file)?;
    let store = MediaStore::new(&app.config.data);
    for picture in &pictures {
        picture
            .store(&store)
            .map_err(|error| AppError::internal(anyhow::Error::new(error)))?;
    }
    let saved = app
        .db
        .write_blocking(|conn| save(conn, app, &file, &places, &pictures))?;
    Ok(Imported {
        saved,
        warnings: warnings(&file),
    })
}

fn warnings(file: &ArticleFile) -> Vec<Problem> {
    let (_, warnings) = parse::parse(&file.body);
    warnings
        .into_iter()
        .map(|warning| {
            let line = file.body_line + warning.line.saturating_sub(1);
            Problem::at(line, warning.what, "see docs/body.md")
        })
        .collect()
}
