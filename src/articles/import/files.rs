//! Reads the files of an import.

use std::fs;
use std::path::Path;

use crate::articles::import::ImportError;
use crate::articles::import_file::Problem;

/// The text of an article file.
pub(super) fn read_text(path: &Path) -> Result<String, ImportError> {
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
