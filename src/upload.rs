//! Files sent with a form of the newsroom (`multipart/form-data`, RFC 7578), one after the other as they come in: no more than one
//! of them is held in memory, and never more of one than it may have.

use std::cell::Cell;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll, ready};

use actix_multipart::{Field, Multipart, MultipartError};
use actix_web::dev::Payload;
use actix_web::error::PayloadError;
use actix_web::http::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderMap};
use actix_web::web::Bytes;
use actix_web::{FromRequest, HttpRequest};
use futures_util::future::LocalBoxFuture;
use futures_util::{Stream, StreamExt};

use crate::error::{AppError, AppResult};
use crate::session::{FORM_TOKEN, form_token_of};
use crate::token::is_same_secret;

/// Most bytes of a form with files: thirty of 20 MiB, and what stands between them.
const LARGEST_UPLOAD: u64 = 601 * 1024 * 1024;

/// Most bytes of a form's token.
const LONGEST_TOKEN: usize = 256;

/// Most characters kept of a file's name.
const LONGEST_NAME: usize = 150;

/// Most bytes taken from the connection at once.
const PIECE: usize = 64 * 1024;

/// Most bytes that may come in without a field or a part of one coming out: the header of a field is never as long.
const LONGEST_HEADER: usize = 256 * 1024;

/// Lengths of a boundary: RFC 2046, 5.1.1, allows 1 to 70 characters; no browser takes fewer than these.
const BOUNDARY_LENGTHS: std::ops::RangeInclusive<usize> = 8..=70;

/// A form with files from the session it was made for: its first field is the token.
pub struct SignedUpload {
    form: Multipart,
    allowance: Rc<Cell<usize>>,
}

/// A file that came in.
#[derive(Debug, PartialEq, Eq)]
pub struct UploadedFile {
    /// Its name without folders, control characters and marks of direction.
    pub name: String,
    /// What stands in it, or how many bytes it has, when those are too many.
    pub content: Result<Vec<u8>, u64>,
}

/// A field of a form with files whose content has not been read yet.
pub struct UploadedField {
    field: Field,
    allowance: Rc<Cell<usize>>,
    /// The field's name in the form.
    pub name: String,
    /// The file's name without folders, control characters and marks of direction; `None` for a field that is no file, or in which
    /// none was chosen.
    pub file_name: Option<String>,
}

impl UploadedField {
    /// The next part of its content; `None` at its end.
    ///
    /// # Errors
    ///
    /// A form that is not as browsers send it, or too large.
    pub async fn piece(&mut self) -> AppResult<Option<Bytes>> {
        self.allowance.set(LONGEST_HEADER);
        self.field
            .next()
            .await
            .transpose()
            .map_err(|error| refused(&error))
    }

    /// Its content as a line of text; empty when it is longer than `largest` bytes or not in UTF-8.
    ///
    /// # Errors
    ///
    /// A form that is not as browsers send it, or too large.
    pub async fn text(mut self, largest: usize) -> AppResult<String> {
        let mut content = Vec::new();
        while let Some(piece) = self.piece().await? {
            if content.len() <= largest {
                content.extend_from_slice(&piece);
            }
        }
        content.truncate(if content.len() > largest { 0 } else { largest });
        let text = String::from_utf8(content).unwrap_or_default();
        Ok(text.replace('\0', ""))
    }
}

impl FromRequest for SignedUpload {
    type Error = AppError;
    type Future = LocalBoxFuture<'static, AppResult<Self>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let expected = form_token_of(request);
        let checked = check_headers(request.headers());
        let allowance = Rc::new(Cell::new(0));
        let body = Bounded {
            payload: payload.take(),
            waiting: Bytes::new(),
            left: LARGEST_UPLOAD,
            allowance: allowance.clone(),
            has_given: false,
        };
        let form = Multipart::new(request.headers(), body);
        Box::pin(async move {
            let expected = expected?;
            checked?;
            let mut upload = Self { form, allowance };
            let first = upload.next_field().await?.ok_or(AppError::BadRequest)?;
            let is_token = first.name() == Some(FORM_TOKEN);
            let token = upload.read(first, LONGEST_TOKEN).await?.unwrap_or_default();
            let token = String::from_utf8(token).unwrap_or_default();
            if is_token && is_same_secret(&token, &expected) {
                Ok(upload)
            } else {
                Err(AppError::Forbidden)
            }
        })
    }
}

impl SignedUpload {
    /// The next file; of one that has more bytes than `largest` only the number is kept. A field in which no file was chosen is left
    /// out. `None` at the end of the form.
    ///
    /// # Errors
    ///
    /// A form that is not as browsers send it, or too large.
    pub async fn next_file(&mut self, largest: usize) -> AppResult<Option<UploadedFile>> {
        while let Some(field) = self.next_field().await? {
            let name = field
                .content_disposition()
                .and_then(|disposition| disposition.get_filename())
                .map(str::to_owned);
            let content = self.read(field, largest).await?;
            let Some(name) = name else {
                continue;
            };
            if name.is_empty() && content.as_ref().is_ok_and(Vec::is_empty) {
                continue;
            }
            let name = clean_name(&name);
            return Ok(Some(UploadedFile { name, content }));
        }
        Ok(None)
    }

    /// The next field, to be read piece by piece: for files that are larger than what is held in memory. `None` at the end of the form.
    /// One field is read to its end before the next is asked for.
    ///
    /// # Errors
    ///
    /// A form that is not as browsers send it, or too large.
    pub async fn next_unread(&mut self) -> AppResult<Option<UploadedField>> {
        let Some(field) = self.next_field().await? else {
            return Ok(None);
        };
        let file_name = field
            .content_disposition()
            .and_then(|disposition| disposition.get_filename())
            .filter(|name| !name.is_empty())
            .map(clean_name);
        Ok(Some(UploadedField {
            name: field.name().unwrap_or_default().to_owned(),
            allowance: self.allowance.clone(),
            field,
            file_name,
        }))
    }

    async fn next_field(&mut self) -> AppResult<Option<Field>> {
        self.allowance.set(LONGEST_HEADER);
        self.form
            .next()
            .await
            .transpose()
            .map_err(|error| refused(&error))
    }

    /// A field's content, or its length when it is longer than `largest`.
    async fn read(&self, mut field: Field, largest: usize) -> AppResult<Result<Vec<u8>, u64>> {
        let mut content = Vec::new();
        let mut length = 0_u64;
        loop {
            self.allowance.set(LONGEST_HEADER);
            let Some(part) = field
                .next()
                .await
                .transpose()
                .map_err(|error| refused(&error))?
            else {
                break;
            };
            length += part.len() as u64;
            if length <= largest as u64 {
                content.extend_from_slice(&part);
            } else {
                content = Vec::new();
            }
        }
        Ok(if length <= largest as u64 {
            Ok(content)
        } else {
            Err(length)
        })
    }
}

/// What can be refused before anything is read.
fn check_headers(headers: &HeaderMap) -> AppResult<()> {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let length = text(CONTENT_LENGTH).and_then(|length| length.parse::<u64>().ok());
    if length.is_some_and(|length| length > LARGEST_UPLOAD) {
        return Err(AppError::TooLarge);
    }
    let boundary = text(CONTENT_TYPE)
        .and_then(|value| value.split_once("boundary="))
        .and_then(|(_, rest)| rest.split(';').next())
        .map(|boundary| boundary.trim().trim_matches('"').len());
    match boundary {
        Some(length) if BOUNDARY_LENGTHS.contains(&length) => Ok(()),
        _ => Err(AppError::BadRequest),
    }
}

fn refused(error: &MultipartError) -> AppError {
    match error {
        MultipartError::Payload(PayloadError::Overflow) => AppError::TooLarge,
        _ => AppError::BadRequest,
    }
}

/// A file's own name: nothing that is a folder elsewhere, that cannot be seen, or that turns the words around it.
fn clean_name(sent: &str) -> String {
    let name: String = sent
        .rsplit(['/', '\\'])
        .next()
        .unwrap_or_default()
        .chars()
        .filter(|letter| !letter.is_control() && !turns_text(*letter))
        .take(LONGEST_NAME)
        .collect();
    match name.trim() {
        "" | "." | ".." => "picture".to_owned(),
        name => name.to_owned(),
    }
}

/// Marks of direction (Unicode Annex 9) and the byte order mark.
fn turns_text(letter: char) -> bool {
    matches!(
        letter,
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}'
    )
}

/// A request's body in small pieces, of bounded length in all, and of bounded length since something was made of it: the parser of
/// forms keeps what it cannot use yet, however much that is.
struct Bounded {
    payload: Payload,
    waiting: Bytes,
    left: u64,
    allowance: Rc<Cell<usize>>,
    has_given: bool,
}

impl Stream for Bounded {
    type Item = Result<Bytes, PayloadError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        // The parser asks until nothing comes: a rest after each piece lets it look at what it has.
        if std::mem::take(&mut self.has_given) {
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        if self.waiting.is_empty() {
            match ready!(Pin::new(&mut self.payload).poll_next(context)) {
                Some(Ok(bytes)) => self.waiting = bytes,
                other => return Poll::Ready(other),
            }
        }
        let length = self.waiting.len().min(PIECE);
        let piece = self.waiting.split_to(length);
        let left = self.left.checked_sub(length as u64);
        let allowance = self.allowance.get().checked_sub(length);
        let (Some(left), Some(allowance)) = (left, allowance) else {
            return Poll::Ready(Some(Err(PayloadError::Overflow)));
        };
        self.left = left;
        self.allowance.set(allowance);
        self.has_given = true;
        Poll::Ready(Some(Ok(piece)))
    }
}
