//! `POST /admin/articles/{id}/attachments/`: another file for an article, written to the disk as it comes in.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};

use crate::app::App;
use crate::articles::model::editing::NewAttachment;
use crate::attachments::admin::article::{find_changeable, save};
use crate::attachments::admin::list::ListPage;
use crate::attachments::kind::FileKind;
use crate::attachments::model::{NewFile, create_file};
use crate::attachments::recognise::recognise;
use crate::attachments::store::{FileStore, IncomingFile};
use crate::db::Connection;
use crate::error::{AppError, AppResult};
use crate::locale::{Locale, is_language};
use crate::newsroom_layout;
use crate::problems::Problems;
use crate::session::{Viewer, Writer};
use crate::slug::slug;
use crate::upload::{SignedUpload, UploadedField};
use crate::urls;
use crate::visit::see_other;

/// Most files of an article.
const MOST_FILES: usize = 20;

/// Most characters of a title.
const LONGEST_TITLE: usize = 200;

/// Most bytes of a field that is no file.
const LONGEST_TEXT: usize = 4096;

/// Bytes of a megabyte.
const MEGABYTE: u64 = 1_000_000;

/// What came with the form.
#[derive(Default)]
struct Sent {
    title: String,
    language: String,
    file: Option<SentFile>,
}

/// The file of the form.
struct SentFile {
    name: String,
    /// What came in, or how many bytes, when those are too many.
    content: Result<IncomingFile, u64>,
}

/// What follows the form.
enum Next {
    Done,
    Page(Box<ListPage>),
}

pub(crate) async fn post(
    app: Data<App>,
    Writer(viewer): Writer,
    id: Path<i64>,
    mut upload: SignedUpload,
) -> AppResult<HttpResponse> {
    let id = *id;
    let asking = viewer.clone();
    // Nothing is written for somebody who may not attach it.
    app.db
        .read(move |conn| find_changeable(conn, &asking, id).map(|_| ()))
        .await?;
    let sent = receive(&app, &mut upload).await?;
    let state = app.clone();
    let next = app
        .workshop
        .run(move || take_in(&state, &viewer, id, sent))
        .await?;
    match next {
        Next::Done => {
            let page = urls::newsroom_attachments(id);
            Ok(see_other(&urls::done(&page, "file-added")))
        }
        Next::Page(page) => newsroom_layout::page(StatusCode::UNPROCESSABLE_ENTITY, &*page),
    }
}

/// Reads the form to its end. Of several files the first is taken.
async fn receive(app: &Data<App>, upload: &mut SignedUpload) -> AppResult<Sent> {
    let mut sent = Sent::default();
    while let Some(mut field) = upload.next_unread().await? {
        match (field.name.as_str(), field.file_name.take()) {
            ("title", None) => {
                field
                    .text(LONGEST_TEXT)
                    .await?
                    .trim()
                    .clone_into(&mut sent.title);
            }
            ("language", None) => {
                field
                    .text(LONGEST_TEXT)
                    .await?
                    .trim()
                    .clone_into(&mut sent.language);
            }
            ("file", Some(name)) if sent.file.is_none() => {
                let content = receive_file(app, field).await?;
                sent.file = Some(SentFile { name, content });
            }
            _ => while field.piece().await?.is_some() {},
        }
    }
    Ok(sent)
}

/// Writes a file as it comes in; of one that is too large only the number of bytes is kept.
async fn receive_file(
    app: &Data<App>,
    mut field: UploadedField,
) -> AppResult<Result<IncomingFile, u64>> {
    let largest = app.config.largest_file_mb * MEGABYTE;
    let store = FileStore::new(&app.config.data);
    let mut incoming = Some(app.workshop.run_at_once(move || store.begin()).await?);
    let mut length = 0;
    while let Some(piece) = field.piece().await? {
        length += piece.len() as u64;
        let Some(mut file) = incoming.take() else {
            continue;
        };
        if length > largest {
            continue;
        }
        let added = move || {
            file.add(&piece).map_err(AppError::internal)?;
            Ok(file)
        };
        incoming = Some(app.workshop.run_at_once(added).await?);
    }
    Ok(incoming.ok_or(length))
}

/// Looks at the file, stores it, and attaches it; or says what is wrong.
fn take_in(app: &App, viewer: &Viewer, id: i64, sent: Sent) -> AppResult<Next> {
    let locale = app.locales.get(&viewer.language);
    let mut problems = text_problems(
        &locale,
        ("title", "language"),
        (&sent.title, &sent.language),
    );
    let (title, language) = (sent.title.clone(), sent.language.clone());
    let good = check_file(app, &locale, sent.file, &mut problems)?;
    let Some((incoming, name, kind)) = good.filter(|_| problems.is_empty()) else {
        return refuse(app, viewer, id, (title, language), problems);
    };
    let hash = FileStore::new(&app.config.data)
        .keep(&incoming)
        .map_err(AppError::internal)?;
    let now = app.clock.now();
    let file = NewAttachment {
        name: format!("{}.{}", slug(&name), kind.word()),
        title: title.clone(),
        language: language.clone(),
        file_hash: hash,
    };
    let row = NewFile {
        hash: &file.file_hash,
        kind: kind.word(),
        byte_size: i64::try_from(incoming.byte_size()).map_err(AppError::internal)?,
        created_at: now,
        uploaded_by: Some(viewer.account_id),
    };
    let refused = app
        .db
        .write_blocking(|conn| attach(conn, viewer, id, &row, file.clone()))?;
    match refused {
        None => Ok(Next::Done),
        Some(key) => {
            let sentence = locale.text_with(key, "limit", MOST_FILES);
            problems.add("file", sentence);
            refuse(app, viewer, id, (title, language), problems)
        }
    }
}

/// Adds the file to the article's last version; or the key of why it does not.
fn attach(
    conn: &mut Connection,
    viewer: &Viewer,
    id: i64,
    row: &NewFile<'_>,
    file: NewAttachment,
) -> AppResult<Option<&'static str>> {
    let article = find_changeable(conn, viewer, id)?;
    let mut files = article.content.attachments.clone();
    if files.iter().any(|known| known.file_hash == file.file_hash) {
        return Ok(Some("files-admin-known"));
    }
    if files.len() >= MOST_FILES {
        return Ok(Some("files-admin-too-many"));
    }
    create_file(conn, row)?;
    let detail = format!("{} ({})", file.title, file.name);
    files.push(file);
    save(
        conn,
        viewer,
        article,
        files,
        ("attach_file", &detail),
        row.created_at,
    )?;
    Ok(None)
}

/// The file with its name without ending and its kind; `None` where there is a problem.
fn check_file(
    app: &App,
    locale: &Locale,
    sent: Option<SentFile>,
    problems: &mut Problems,
) -> AppResult<Option<(IncomingFile, String, FileKind)>> {
    let Some(sent) = sent else {
        problems.add("file", locale.text("files-admin-none"));
        return Ok(None);
    };
    let mut incoming = match sent.content {
        Ok(incoming) => incoming,
        Err(length) => {
            let sentence = locale.text_with_all(
                "files-admin-too-large",
                [
                    ("size", length.div_ceil(MEGABYTE).into()),
                    ("limit", app.config.largest_file_mb.into()),
                ],
            );
            problems.add("file", sentence);
            return Ok(None);
        }
    };
    match recognise(incoming.file(), &sent.name).map_err(AppError::internal)? {
        Ok(kind) => {
            let stem = sent.name.rsplit_once('.').map_or("", |(stem, _)| stem);
            let stem = if stem.is_empty() { &sent.name } else { stem };
            Ok(Some((incoming, stem.to_owned(), kind)))
        }
        Err(refusal) => {
            let key = format!("files-refusal-{}", refusal.word());
            problems.add("file", locale.text(&key));
            Ok(None)
        }
    }
}

/// What is wrong with title and language, whose fields have these names.
pub(super) fn text_problems(
    locale: &Locale,
    (title_field, language_field): (&'static str, &'static str),
    (title, language): (&str, &str),
) -> Problems {
    let mut problems = Problems::default();
    if title.is_empty() {
        problems.add(title_field, locale.text("files-admin-title-empty"));
    }
    if title.chars().count() > LONGEST_TITLE {
        let sentence = locale.text_with("files-admin-title-long", "limit", LONGEST_TITLE);
        problems.add(title_field, sentence);
    }
    if !language.is_empty() && !is_language(language) {
        problems.add(language_field, locale.text("form-language-wrong"));
    }
    problems
}

fn refuse(
    app: &App,
    viewer: &Viewer,
    id: i64,
    (title, language): (String, String),
    problems: Problems,
) -> AppResult<Next> {
    let mut page = app
        .db
        .read_blocking(|conn| ListPage::load(conn, app, viewer, id))?;
    page.title = title;
    page.language = language;
    page.refuse(problems);
    Ok(Next::Page(Box::new(page)))
}
