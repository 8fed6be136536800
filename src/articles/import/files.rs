//! Reads the files of an import, never more of one than may be in it.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

use crate::articles::import::ImportError;
use crate::articles::import_file::Problem;
use crate::media::intake::MAX_BYTES as MAX_PICTURE_BYTES;

/// The longest text file, in bytes. A book has about half of that.
const MAX_TEXT_BYTES: u64 = 2 * MIB;

const MIB: u64 = 1024 * 1024;

/// Why a file was not read. The words go on after its name.
#[derive(Debug, thiserror::Error)]
pub(super) enum ReadError {
    #[error("cannot be read: {0}")]
    Io(#[from] io::Error),
    #[error("is larger than {} MiB", .0 / MIB)]
    TooLarge(u64),
    #[error("is no file but a folder, a pipe or a device")]
    NoFile,
    #[error("lies outside of the article's folder")]
    Outside,
}

/// The text of an article file, its lines ended by line feeds as everywhere in this program.
pub(super) fn read_text(path: &Path) -> Result<String, ImportError> {
    let bytes = read_at_most(path, MAX_TEXT_BYTES).map_err(|error| {
        ImportError::Problems(vec![Problem {
            line: None,
            what: format!("the file {error}"),
            expected: format!("a text file of at most {} MiB", MAX_TEXT_BYTES / MIB),
        }])
    })?;
    let text = String::from_utf8(bytes).map_err(|error| {
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
    })?;
    Ok(text.replace("\r\n", "\n").replace('\r', "\n"))
}

/// The bytes of a picture file in the article's folder. Symbolic links may lead about in that folder, not out of it.
pub(super) fn read_picture(folder: &Path, name: &str) -> Result<Vec<u8>, ReadError> {
    let folder = fs::canonicalize(folder)?;
    let path = fs::canonicalize(folder.join(name))?;
    if !path.starts_with(&folder) {
        return Err(ReadError::Outside);
    }
    // Asked before opening: to open a pipe waits for somebody who writes.
    if !fs::metadata(&path)?.is_file() {
        return Err(ReadError::NoFile);
    }
    read_at_most(&path, MAX_PICTURE_BYTES as u64)
}

/// A whole file, unless it is longer than that. The length is asked first; a pipe has none, and a file may grow.
fn read_at_most(path: &Path, limit: u64) -> Result<Vec<u8>, ReadError> {
    let file = File::open(path)?;
    if file.metadata()?.len() > limit {
        return Err(ReadError::TooLarge(limit));
    }
    let mut bytes = Vec::new();
    file.take(limit + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > limit {
        return Err(ReadError::TooLarge(limit));
    }
    Ok(bytes)
}
