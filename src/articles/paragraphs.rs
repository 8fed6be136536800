//! The numbered paragraphs of a text, which remarks are about.

use std::slice;

use crate::articles::model::desk::find_content;
use crate::body::parse::parse;
use crate::body::plain::blocks_text;
use crate::db::Connection;
use crate::error::{AppError, AppResult};

/// A paragraph, heading, list or other block with words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paragraph {
    /// Counted from 1.
    pub number: i64,
    /// Its words, without marks.
    pub text: String,
}

/// The paragraphs of a body, those of its notes last. What has no words of its own, such as a figure, is none.
pub fn list_paragraphs(body: &str) -> Vec<Paragraph> {
    let (body, _) = parse(body);
    let blocks = body
        .blocks
        .iter()
        .chain(body.notes.iter().flat_map(|note| &note.blocks));
    let texts = blocks
        .map(|block| blocks_text(slice::from_ref(block)))
        .filter(|text| !text.is_empty());
    (1..)
        .zip(texts)
        .map(|(number, text)| Paragraph { number, text })
        .collect()
}

/// Where a paragraph stands now that had this number and these words; `None` if its words have changed. Of several with the same words
/// it is the one nearest to its old place.
pub fn find_paragraph(paragraphs: &[Paragraph], number: i64, text: &str) -> Option<i64> {
    paragraphs
        .iter()
        .filter(|paragraph| paragraph.text == text)
        .min_by_key(|paragraph| paragraph.number.abs_diff(number))
        .map(|paragraph| paragraph.number)
}

/// The words of a paragraph in the version that somebody had before their eyes; nothing for the whole article.
///
/// # Errors
///
/// A version or paragraph that no page of ours offers; those of the database.
pub fn quote(
    conn: &mut Connection,
    (article_id, version): (i64, i64),
    number: Option<i64>,
) -> AppResult<String> {
    let Some(number) = number else {
        return Ok(String::new());
    };
    let content = find_content(conn, article_id, version)?;
    list_paragraphs(&content.fields.body)
        .into_iter()
        .find(|paragraph| paragraph.number == number)
        .map(|paragraph| paragraph.text)
        .ok_or(AppError::BadRequest)
}
