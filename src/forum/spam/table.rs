//! Tables of comments that somebody has labelled: CSV (RFC 4180).

use std::path::Path;

use anyhow::{Context, bail};

/// A labelled comment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LabelledComment {
    /// What it says.
    pub text: String,
    /// Whether it is advertising.
    pub is_spam: bool,
}

/// Reads a table: the columns with these names. A label is `1`, `spam`, `true` or `yes`, or `0`, `ham`, `good`, `false` or `no`.
///
/// # Errors
///
/// A file that cannot be read, a column that is missing, a label that is none of these: with the line.
pub fn read(path: &Path, text: &str, label: &str) -> anyhow::Result<Vec<LabelledComment>> {
    let mut reader = csv::Reader::from_path(path).with_context(|| path.display().to_string())?;
    let headers = reader.headers()?.clone();
    let column = |name: &str| {
        let place = headers.iter().position(|header| header.trim() == name);
        place.with_context(|| {
            let known: Vec<&str> = headers.iter().collect();
            format!(
                "{}: there is no column “{name}”; there are: {}",
                path.display(),
                known.join(", ")
            )
        })
    };
    let (text, label) = (column(text)?, column(label)?);
    let mut comments = Vec::new();
    for record in reader.records() {
        let record = record.with_context(|| path.display().to_string())?;
        let is_spam = match record
            .get(label)
            .map(str::trim)
            .map(str::to_lowercase)
            .as_deref()
        {
            Some("1" | "spam" | "true" | "yes") => true,
            Some("0" | "ham" | "good" | "false" | "no") => false,
            other => {
                let line = record.position().map_or(0, csv::Position::line);
                bail!(
                    "{}, line {line}: “{}” is no label; 1 is advertising, 0 is not",
                    path.display(),
                    other.unwrap_or_default()
                );
            }
        };
        comments.push(LabelledComment {
            text: record.get(text).unwrap_or_default().to_owned(),
            is_spam,
        });
    }
    Ok(comments)
}
