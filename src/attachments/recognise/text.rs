//! Plain text and tables: all of the file is read, as one wrong byte makes it something else.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};

use super::Refusal;
use crate::attachments::kind::FileKind;

/// Bytes read at once.
const PIECE: usize = 64 * 1024;

/// Whether no byte is one that no text has. Says nothing of the encoding.
pub(super) fn is_text(bytes: &[u8]) -> bool {
    !bytes.iter().any(|byte| is_binary(*byte))
}

/// What a text is, or why it is none.
pub(super) fn recognise(
    file: &mut File,
    head: &[u8],
    name: &str,
) -> io::Result<Result<FileKind, Refusal>> {
    match check_all(file)? {
        Found::Binary => return Ok(Err(Refusal::Unknown)),
        Found::OtherEncoding => return Ok(Err(Refusal::Encoding)),
        Found::Text => {}
    }
    let start = head.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(head);
    let start = start.trim_ascii_start();
    if start.is_empty() {
        return Ok(Err(Refusal::Empty));
    }
    // No table begins so, and every page, drawing and feed does.
    if start.starts_with(b"<") {
        return Ok(Err(Refusal::Markup));
    }
    if start.starts_with(b"#!") {
        return Ok(Err(Refusal::Program));
    }
    if start.starts_with(b"{\\rtf") {
        return Ok(Err(Refusal::Office));
    }
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    Ok(match ending.to_ascii_lowercase().as_str() {
        "csv" => Ok(FileKind::Csv),
        "txt" => Ok(FileKind::Text),
        _ => Err(Refusal::TextName),
    })
}

enum Found {
    Text,
    OtherEncoding,
    Binary,
}

/// Control characters that no text has.
fn is_binary(byte: u8) -> bool {
    byte.is_ascii_control() && !matches!(byte, b'\t' | b'\n' | b'\r' | 0x0C)
}

/// Reads the file in pieces; a letter may stand across two of them.
fn check_all(file: &mut File) -> io::Result<Found> {
    file.seek(SeekFrom::Start(0))?;
    let mut waiting: Vec<u8> = Vec::with_capacity(PIECE + 4);
    loop {
        let read = Read::by_ref(file)
            .take(PIECE as u64)
            .read_to_end(&mut waiting)?;
        if !is_text(&waiting) {
            return Ok(Found::Binary);
        }
        match std::str::from_utf8(&waiting) {
            Ok(_) => waiting.clear(),
            Err(error) if error.error_len().is_none() && read > 0 => {
                waiting.drain(..error.valid_up_to());
            }
            Err(_) => return Ok(Found::OtherEncoding),
        }
        if read == 0 {
            return Ok(Found::Text);
        }
    }
}
