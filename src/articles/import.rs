//! Makes articles from files: reads them with their pictures, checks everything, then saves all of an article or nothing.

mod files;
mod pictures;
mod places;
mod save;

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;

use self::files::read_text;
use self::pictures::prepare_pictures;
use self::places::find_places;
use self::save::save;
use crate::app::App;
use crate::articles::import_file::{self, ArticleFile, Calendar, Problem};
use crate::articles::model::editing::Saved;
use crate::body::parse;
use crate::editions::model::{self as editions, Edition};
use crate::error::AppError;
use crate::media::store::MediaStore;
use crate::time::{Dates, Millis};

/// What became of a file.
#[derive(Debug)]
pub struct Imported {
    /// What the save did.
    pub saved: Saved,
    /// What keeps a draft from being published, and what was not understood in the body and is shown as text.
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

/// Makes or updates the article of one file.
///
/// # Errors
///
/// Everything that is wrong in the file; failures of disk and database.
pub fn import_article(app: &App, path: &Path) -> Result<Imported, ImportError> {
    Importer::new(app).import(path)
}

/// One run over several files.
pub struct Importer<'a> {
    app: &'a App,
    latest: Millis,
    files: HashMap<ArticleKey, PathBuf>,
}

/// What makes two files the same article: the edition's code, and the key.
type ArticleKey = (Option<String>, String);

impl<'a> Importer<'a> {
    /// A run for which what lies after now has not happened.
    pub fn new(app: &'a App) -> Self {
        Self {
            app,
            latest: app.clock.now(),
            files: HashMap::new(),
        }
    }

    /// A run that takes every date as it is, for articles that are dated by their story and not by the clock.
    pub fn at_any_time(app: &'a App) -> Self {
        Self {
            latest: Millis(i64::MAX),
            ..Self::new(app)
        }
    }

    /// Makes or updates the article of a file. No two files of a run may be the same article.
    ///
    /// # Errors
    ///
    /// Everything that is wrong in the file; failures of disk and database.
    pub fn import(&mut self, path: &Path) -> Result<Imported, ImportError> {
        let app = self.app;
        let text = read_text(path)?;
        let editions = app
            .db
            .read_blocking(|conn| Ok(editions::list_editions(conn)?))?;
        let file = self.parse(&editions, &text)?;
        self.check_key(&editions, &file, path)?;
        let places = app
            .db
            .read_blocking(|conn| find_places(conn, &file))?
            .map_err(ImportError::Problems)?;
        let folder = path
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty())
            .unwrap_or(Path::new("."));
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
            warnings: warnings(file),
        })
    }

    fn parse(&self, editions: &[Edition], text: &str) -> Result<ArticleFile, ImportError> {
        let start_of_day = |code: Option<&str>, day: NaiveDate| {
            let edition = editions.iter().find(|edition| is_named(edition, code));
            let default = || editions.iter().find(|edition| edition.is_default);
            edition
                .or_else(default)
                .map_or_else(Millis::default, |edition| {
                    let locale = self.app.locales.get(&edition.language);
                    Dates::new(edition.zone(), locale).start_of(day)
                })
        };
        let calendar = Calendar {
            start_of_day: &start_of_day,
            latest: self.latest,
        };
        import_file::parse(text, &calendar).map_err(ImportError::Problems)
    }

    fn check_key(
        &mut self,
        editions: &[Edition],
        file: &ArticleFile,
        path: &Path,
    ) -> Result<(), ImportError> {
        let code = file.edition.as_ref().map(|edition| edition.value.as_str());
        let edition = editions.iter().find(|edition| is_named(edition, code));
        let code = edition.map(|edition| edition.code.clone());
        match self.files.entry((code, file.key.value.clone())) {
            Entry::Vacant(entry) => {
                entry.insert(path.to_owned());
                Ok(())
            }
            Entry::Occupied(first) => {
                let first = first.get().display();
                let what = format!("the key {:?} is the one of {first}", file.key.value);
                let problem = Problem::at(file.key.line, what, "a key for each file");
                Err(ImportError::Problems(vec![problem]))
            }
        }
    }
}

/// Whether a file means this edition by a code, or by none.
fn is_named(edition: &Edition, code: Option<&str>) -> bool {
    code.map_or(edition.is_default, |code| edition.code == code)
}

/// What is missing while readers do not see it, and what was not understood in the body.
fn warnings(file: ArticleFile) -> Vec<Problem> {
    let (_, unread) = parse::parse(&file.body);
    let unread = unread.into_iter().map(|warning| {
        let line = file.body_line + warning.line.saturating_sub(1);
        Problem::at(line, warning.what, "see docs/body.md")
    });
    file.warnings.into_iter().chain(unread).collect()
}
