//! Finishes XML documents.

use quick_xml::Writer;

use crate::error::{AppError, AppResult};

/// The document, without the characters that XML 1.0 cannot hold in any form (section 2.2): one of them in a text would make the
/// whole document unreadable. They are never part of markup.
///
/// # Errors
///
/// When it is not UTF-8.
pub fn finish(writer: Writer<Vec<u8>>) -> AppResult<String> {
    let document = String::from_utf8(writer.into_inner()).map_err(AppError::internal)?;
    if document.chars().all(is_allowed) {
        return Ok(document);
    }
    Ok(document
        .chars()
        .filter(|letter| is_allowed(*letter))
        .collect())
}

fn is_allowed(letter: char) -> bool {
    matches!(letter, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}
