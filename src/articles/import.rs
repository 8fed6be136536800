//! Makes articles from files: reads them with their pictures, checks everything, then saves all of an article or nothing.

use std::fs;
use std::path::Path;

use crate::app::App;
use crate::articles::import_file::{self, ArticleFile, FileByline, FileFigure, Problem};
use crate::articles::model::editing::{
    self, ArticleContent, ArticleFields, NewByline, NewCorrection, NewFigure, Saved,
};
use crate::body::{parse, plain};
use crate::db::Connection;
use crate::editions::model::{self as editions, Edition};
use crate::error::{AppError, AppResult};
use crate::media::crops::FocalPoint;
use crate::media::library::{self, PreparedPicture};
use crate::media::store::MediaStore;
use crate::people::model as people;
use crate::sections::model as sections;
use crate::slug::slug;
use crate::time::Dates;
use crate::topics::model as topics;
use diesel::OptionalExtension;

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

fn read_text(path: &Path) -> Result<String, ImportError> {
    let wrong = |what: String, expected: &str| {
        ImportError::Problems(vec![Problem {
            line: None,
            what,
            expected: expected.to_owned(),
        }])
    };
    let bytes =
        fs::read(path).map_err(|error| wrong(format!("cannot be read: {error}"), "a text file"))?;
    String::from_utf8(bytes).map_err(|error| {
        let good = error.utf8_error().valid_up_to();
        let line = 1 + error
            .as_bytes()
            .iter()
            .take(good)
            .filter(|byte| **byte == b'\n')
            .count();
        ImportError::Problems(vec![Problem::at(
            line,
            "bytes that are no UTF-8",
            "a text in UTF-8",
        )])
    })
}

/// What the file names, found in the database.
struct Places {
    edition: Edition,
    section_id: i64,
    bylines: Vec<NewByline>,
    translation_of: Option<i64>,
    existing: Option<i64>,
}

fn find_places(
    conn: &mut Connection,
    file: &ArticleFile,
) -> AppResult<Result<Places, Vec<Problem>>> {
    let code = file.edition.as_ref().map(|edition| edition.value.as_str());
    let Some(edition) = editions::find_edition(conn, code).optional()? else {
        let line = file.edition.as_ref().map(|edition| edition.line);
        return Ok(Err(vec![Problem {
            line,
            what: format!("there is no edition {:?}", code.unwrap_or_default()),
            expected: "the code of an edition of this site".to_owned(),
        }]));
    };
    let mut problems = Vec::new();
    let section = sections::find_section(conn, edition.id, &file.section.value).optional()?;
    if section.is_none() {
        let known: Vec<String> = sections::list_sections(conn, edition.id)?
            .into_iter()
            .map(|section| section.slug)
            .collect();
        let what = format!("there is no section {:?}", file.section.value);
        problems.push(Problem::at(
            file.section.line,
            what,
            format!("one of {}", known.join(", ")),
        ));
    }
    let bylines = find_bylines(conn, &edition, file, &mut problems)?;
    let mut translation_of = None;
    if let Some(key) = &file.translation_of {
        translation_of = editing::find_by_any_key(conn, &key.value)?;
        if translation_of.is_none() {
            let what = format!("there is no article {:?}", key.value);
            problems.push(Problem::at(
                key.line,
                what,
                "the key of an article that is in already",
            ));
        }
    }
    let existing = editing::find_by_key(conn, edition.id, &file.key)?;
    Ok(match section {
        Some(section) if problems.is_empty() => Ok(Places {
            edition,
            section_id: section.id,
            bylines,
            translation_of,
            existing,
        }),
        _ => Err(problems),
    })
}

/// The bylines, their people looked up; what is not found goes to the problems.
fn find_bylines(
    conn: &mut Connection,
    edition: &Edition,
    file: &ArticleFile,
    problems: &mut Vec<Problem>,
) -> AppResult<Vec<NewByline>> {
    let mut bylines = Vec::new();
    for byline in &file.bylines {
        match byline {
            FileByline::Name(name) => bylines.push(NewByline {
                person_id: None,
                name: name.clone(),
            }),
            FileByline::Person(slug) => {
                match people::find_person(conn, edition.id, &slug.value).optional()? {
                    Some(person) => bylines.push(NewByline {
                        person_id: Some(person.id),
                        name: String::new(),
                    }),
                    None => problems.push(Problem::at(
                        slug.line,
                        format!("there is no person {:?}", slug.value),
                        "the slug of a person of this edition, or name = \"free text\"",
                    )),
                }
            }
        }
    }
    Ok(bylines)
}

fn prepare_pictures(
    app: &App,
    folder: &Path,
    file: &ArticleFile,
) -> Result<Vec<PreparedPicture>, ImportError> {
    let mut problems = Vec::new();
    let mut pictures = Vec::new();
    for figure in &file.figures {
        match prepare_picture(app, folder, figure) {
            Ok(picture) => pictures.push(picture),
            Err(problem) => problems.push(problem),
        }
    }
    if problems.is_empty() {
        Ok(pictures)
    } else {
        Err(ImportError::Problems(problems))
    }
}

fn prepare_picture(
    app: &App,
    folder: &Path,
    figure: &FileFigure,
) -> Result<PreparedPicture, Problem> {
    let name = &figure.file;
    let bytes = fs::read(folder.join(&name.value)).map_err(|error| {
        let what = format!("the picture {:?} cannot be read: {error}", name.value);
        Problem::at(name.line, what, "a picture file beside this one")
    })?;
    let focal = FocalPoint {
        x: figure.focal.0,
        y: figure.focal.1,
    };
    library::prepare(
        bytes,
        &name.value,
        focal,
        figure.is_stand_in,
        app.clock.now(),
    )
    .map_err(|error| {
        let what = format!("the picture {:?}: {error}", name.value);
        Problem::at(name.line, what, "a JPEG, PNG, WebP or GIF picture")
    })
}

fn save(
    conn: &mut Connection,
    app: &App,
    file: &ArticleFile,
    places: &Places,
    pictures: &[PreparedPicture],
) -> AppResult<Saved> {
    let mut topic_ids = Vec::new();
    for name in &file.topics {
        let id = topics::find_or_create_topic(conn, places.edition.id, name)?;
        if !topic_ids.contains(&id) {
            topic_ids.push(id);
        }
    }
    let mut figures = Vec::new();
    for (figure, picture) in file.figures.iter().zip(pictures) {
        figures.push(NewFigure {
            media_item_id: picture.record(conn)?,
            key: figure.key.clone(),
            caption: figure.caption.clone(),
            credit: figure.credit.clone(),
            alt_text: figure.alt.clone(),
            is_decorative: figure.is_decorative,
        });
    }
    let content = ArticleContent {
        fields: fields(file, places),
        bylines: places.bylines.clone(),
        topic_ids,
        figures,
        lead: file.lead.as_ref().map(|lead| lead.value.clone()),
        corrections: file
            .corrections
            .iter()
            .map(|correction| NewCorrection {
                kind: correction.kind,
                text: correction.text.clone(),
                published_at: correction.date,
            })
            .collect(),
    };
    let now = app.clock.now();
    Ok(editing::save_article(
        conn,
        places.existing,
        &content,
        "import",
        now,
    )?)
}

fn fields(file: &ArticleFile, places: &Places) -> ArticleFields {
    let (body, _) = parse::parse(&file.body);
    let source = file.source.clone().unwrap_or_default();
    let is_scheduled = file.state == "scheduled";
    let first_published_at = file
        .published
        .filter(|_| matches!(file.state, "published" | "withdrawn"));
    ArticleFields {
        edition_id: places.edition.id,
        import_key: Some(file.key.clone()),
        section_id: places.section_id,
        slug: slug(&file.headline),
        language: file
            .language
            .clone()
            .unwrap_or_else(|| places.edition.language.clone()),
        kicker: file.kicker.clone(),
        headline: file.headline.clone(),
        short_headline: file.short_headline.clone(),
        summary: file.summary.clone(),
        body: file.body.clone(),
        word_count: i64::try_from(plain::word_count(&body)).unwrap_or(i64::MAX),
        sign_off: file.sign_off.clone(),
        state: file.state,
        scheduled_for: file.published.filter(|_| is_scheduled),
        first_published_at,
        last_updated_at: file.updated.filter(|_| first_published_at.is_some()),
        withdrawn_at: file.withdrawn,
        withdrawal_notice: file.withdrawal_notice.clone(),
        source_name: source.name,
        canonical_url: if source.canonical {
            source.url.clone()
        } else {
            String::new()
        },
        source_url: source.url,
        translation_of: places.translation_of,
        search_title: String::new(),
        social_title: String::new(),
        social_text: String::new(),
    }
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
