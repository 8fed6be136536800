//! Reads the text of an article file: facts in TOML between two lines `+++`, then the body. No database, no pictures.

mod facts;
mod figures;
mod reader;
mod sources;
mod times;

use chrono::NaiveDate;

use self::facts::RawArticle;
use self::reader::{Reader, line_of};
use crate::time::Millis;

/// Something wrong in a file, with its line if it has one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Counted from 1.
    pub line: Option<usize>,
    /// What is wrong.
    pub what: String,
    /// What would be right.
    pub expected: String,
}

impl Problem {
    /// A problem of a place.
    pub fn at(line: usize, what: impl Into<String>, expected: impl Into<String>) -> Self {
        Self {
            line: Some(line),
            what: what.into(),
            expected: expected.into(),
        }
    }
}

/// An article as its file has it. Values that name something of the site carry their line.
#[derive(Clone, Debug)]
pub struct ArticleFile {
    /// Decides whether the file is a new article.
    pub key: Placed,
    /// Code of the edition; `None` for the default one.
    pub edition: Option<Placed>,
    /// Slug of the section.
    pub section: Placed,
    /// The words above the headline.
    pub kicker: String,
    /// The headline.
    pub headline: String,
    /// The headline on cards.
    pub short_headline: String,
    /// One or two sentences.
    pub summary: String,
    /// `draft`, `in_review`, `scheduled`, `published` or `withdrawn`.
    pub state: &'static str,
    /// First publication, or when it is scheduled for.
    pub published: Option<Millis>,
    /// Last update.
    pub updated: Option<Millis>,
    /// When it was withdrawn.
    pub withdrawn: Option<Millis>,
    /// Why it was withdrawn.
    pub withdrawal_notice: String,
    /// Names of topics in order.
    pub topics: Vec<String>,
    /// Initials: "ab/uh".
    pub sign_off: String,
    /// BCP 47, if not the edition's.
    pub language: Option<String>,
    /// Key of the lead figure.
    pub lead: Option<Placed>,
    /// Bylines in order.
    pub bylines: Vec<FileByline>,
    /// Figures in order.
    pub figures: Vec<FileFigure>,
    /// Corrections.
    pub corrections: Vec<FileCorrection>,
    /// Who published it first: name, address, whether that address is the canonical one.
    pub source: Option<FileSource>,
    /// Key of the article that this one translates.
    pub translation_of: Option<Placed>,
    /// The text.
    pub body: String,
    /// The line of the file on which the body begins.
    pub body_line: usize,
    /// What keeps the article out as soon as readers are to see it.
    pub warnings: Vec<Problem>,
}

/// A value and the line it stands on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placed {
    /// What stands there.
    pub value: String,
    /// Counted from 1.
    pub line: usize,
}

/// A byline: slug of a person, or free text.
#[derive(Clone, Debug)]
pub enum FileByline {
    /// A person's slug.
    Person(Placed),
    /// Free text.
    Name(String),
}

/// A figure and the name of its picture file.
#[derive(Clone, Debug)]
pub struct FileFigure {
    /// What the body calls it.
    pub key: String,
    /// The file's name, beside the article's file.
    pub file: Placed,
    /// Caption.
    pub caption: String,
    /// Who made it.
    pub credit: String,
    /// What it shows; empty when decorative.
    pub alt: String,
    /// Says nothing that the text does not.
    pub is_decorative: bool,
    /// Drawn in place of the photograph that the credit names.
    pub is_stand_in: bool,
    /// From the left and the top, 0 to 1.
    pub focal: (f32, f32),
}

/// A correction.
#[derive(Clone, Debug)]
pub struct FileCorrection {
    /// `correction` or `clarification`.
    pub kind: &'static str,
    /// What was wrong.
    pub text: String,
    /// When it was said.
    pub date: Millis,
}

/// Who published it first.
#[derive(Clone, Debug, Default)]
pub struct FileSource {
    /// The publisher's name.
    pub name: String,
    /// The address there.
    pub url: String,
    /// Whether search engines should keep that address.
    pub canonical: bool,
}

/// What a file's times are read and compared with.
pub struct Calendar<'a> {
    /// The instant at which a day begins in the zone of an edition: by code, or the default one.
    pub start_of_day: &'a dyn Fn(Option<&str>, NaiveDate) -> Millis,
    /// What has happened, happened before this.
    pub latest: Millis,
}

/// Reads a file's text, whose lines end with a line feed alone.
///
/// # Errors
///
/// Everything that is wrong, not only the first thing.
pub fn parse(text: &str, calendar: &Calendar<'_>) -> Result<ArticleFile, Vec<Problem>> {
    let (facts, body, body_line) = split(text)?;
    let raw: RawArticle = toml::from_str(facts).map_err(|error| {
        let line = error.span().map_or(1, |span| line_of(facts, &span));
        vec![Problem::at(
            line,
            error.message().trim().to_owned(),
            "the fields listed in docs/import-article.md",
        )]
    })?;
    let mut reader = Reader {
        facts,
        calendar,
        edition: raw.edition.as_ref().map(|code| code.get_ref().clone()),
        problems: Vec::new(),
        warnings: Vec::new(),
    };
    let article = reader.article(raw, body, body_line);
    if reader.problems.is_empty() {
        Ok(article)
    } else {
        Err(reader.problems)
    }
}

/// Facts, body, and the line on which the body begins.
fn split(text: &str) -> Result<(&str, &str, usize), Vec<Problem>> {
    let fence = "three plus signs, +++, alone on the line";
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let Some(rest) = text.strip_prefix("+++\n") else {
        return Err(vec![Problem::at(1, "the facts do not begin here", fence)]);
    };
    let mut offset = 0;
    for (number, line) in rest.split_inclusive('\n').enumerate() {
        if line.trim_end() == "+++" {
            let (facts, after) = rest.split_at(offset);
            return Ok((
                facts,
                after.get(line.len()..).unwrap_or_default(),
                number + 3,
            ));
        }
        offset += line.len();
    }
    Err(vec![Problem::at(
        1,
        "the facts begin here and do not end",
        format!("{fence} after the facts"),
    )])
}
