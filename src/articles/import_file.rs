//! Reads the text of an article file: facts in TOML between two lines `+++`, then the body. No database, no pictures.

use std::ops::Range;

use serde::Deserialize;
use toml::Spanned;
use toml::value::{Datetime, Offset};

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
    pub key: String,
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
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FileSource {
    /// The publisher's name.
    pub name: String,
    /// The address there.
    #[serde(default)]
    pub url: String,
    /// Whether search engines should keep that address.
    #[serde(default)]
    pub canonical: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct RawArticle {
    key: Spanned<String>,
    edition: Option<Spanned<String>>,
    section: Spanned<String>,
    #[serde(default)]
    kicker: String,
    headline: Spanned<String>,
    #[serde(default)]
    short_headline: String,
    #[serde(default)]
    summary: String,
    state: Option<Spanned<String>>,
    published: Option<Spanned<Datetime>>,
    updated: Option<Spanned<Datetime>>,
    withdrawn: Option<Spanned<Datetime>>,
    #[serde(default)]
    withdrawal_notice: String,
    #[serde(default)]
    topics: Vec<String>,
    #[serde(default)]
    sign_off: String,
    language: Option<String>,
    lead: Option<Spanned<String>>,
    #[serde(default)]
    bylines: Vec<Spanned<RawByline>>,
    #[serde(default)]
    figures: Vec<Spanned<RawFigure>>,
    #[serde(default)]
    corrections: Vec<RawCorrection>,
    source: Option<FileSource>,
    translation_of: Option<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawByline {
    person: Option<Spanned<String>>,
    name: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct RawFigure {
    key: Spanned<String>,
    file: Spanned<String>,
    #[serde(default)]
    caption: String,
    #[serde(default)]
    credit: String,
    #[serde(default)]
    alt: String,
    #[serde(default)]
    decorative: bool,
    #[serde(default)]
    stand_in: bool,
    focal: Option<Spanned<[f32; 2]>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCorrection {
    kind: Spanned<String>,
    date: Spanned<Datetime>,
    text: String,
}

/// Reads a file's text. `start_of_day` turns a date without a time into the instant at which it begins in the site's zone.
///
/// # Errors
///
/// Everything that is wrong, not only the first thing.
pub fn parse(
    text: &str,
    start_of_day: &dyn Fn(chrono::NaiveDate) -> Millis,
) -> Result<ArticleFile, Vec<Problem>> {
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
        start_of_day,
        problems: Vec::new(),
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
    let Some(rest) = text
        .strip_prefix("+++\n")
        .or_else(|| text.strip_prefix("+++\r\n"))
    else {
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
    Err(vec![Problem {
        line: None,
        what: "the facts do not end".to_owned(),
        expected: format!("{fence} after the facts"),
    }])
}

/// The line of the file on which a span of the facts begins; the facts begin on line 2.
fn line_of(facts: &str, span: &Range<usize>) -> usize {
    let before = facts.get(..span.start).unwrap_or(facts);
    2 + before.matches('\n').count()
}

struct Reader<'a> {
    facts: &'a str,
    start_of_day: &'a dyn Fn(chrono::NaiveDate) -> Millis,
    problems: Vec<Problem>,
}

impl Reader<'_> {
    fn article(&mut self, raw: RawArticle, body: &str, body_line: usize) -> ArticleFile {
        self.check_key(&raw.key);
        if raw.headline.get_ref().trim().is_empty() {
            self.problem(&raw.headline.span(), "the headline is empty", "a headline");
        }
        let state = self.state(raw.state.as_ref());
        let published = raw.published.as_ref().and_then(|time| self.instant(time));
        let updated = raw.updated.as_ref().and_then(|time| self.instant(time));
        let withdrawn = raw.withdrawn.as_ref().and_then(|time| self.instant(time));
        let key_span = raw.key.span();
        if matches!(state, "published" | "scheduled" | "withdrawn") && raw.published.is_none() {
            let what = format!("an article that is {state} has no time of publication");
            self.problem(&key_span, &what, "published = 2026-11-23T06:30:00+07:00");
        }
        self.check_updated(published, updated, raw.updated.as_ref());
        let figures: Vec<FileFigure> = raw
            .figures
            .into_iter()
            .map(|figure| self.figure(figure))
            .collect();
        let lead = raw.lead.map(|lead| self.placed(lead));
        self.check_figures(&figures, lead.as_ref(), body, body_line);
        ArticleFile {
            key: raw.key.into_inner(),
            edition: raw.edition.map(|edition| self.placed(edition)),
            section: self.placed(raw.section),
            kicker: raw.kicker.trim().to_owned(),
            headline: raw.headline.into_inner().trim().to_owned(),
            short_headline: raw.short_headline.trim().to_owned(),
            summary: raw.summary.trim().to_owned(),
            state,
            published,
            updated,
            withdrawn: withdrawn.or(published).filter(|_| state == "withdrawn"),
            withdrawal_notice: raw.withdrawal_notice,
            topics: raw.topics,
            sign_off: raw.sign_off.trim().trim_matches(['[', ']']).to_owned(),
            language: raw.language,
            lead,
            bylines: raw
                .bylines
                .into_iter()
                .filter_map(|byline| self.byline(byline))
                .collect(),
            figures,
            corrections: raw
                .corrections
                .into_iter()
                .filter_map(|correction| self.correction(correction))
                .collect(),
            source: raw.source,
            translation_of: raw.translation_of.map(|key| self.placed(key)),
            body: body.trim_matches(['\n', '\r']).to_owned(),
            body_line,
        }
    }

    fn check_updated(
        &mut self,
        published: Option<Millis>,
        updated: Option<Millis>,
        place: Option<&Spanned<Datetime>>,
    ) {
        if let (Some(first), Some(last), Some(place)) = (published, updated, place)
            && last < first
        {
            self.problem(
                &place.span(),
                "updated before it was published",
                "a later time",
            );
        }
    }

    fn problem(&mut self, span: &Range<usize>, what: &str, expected: &str) {
        let line = line_of(self.facts, span);
        self.problems.push(Problem::at(line, what, expected));
    }

    fn placed(&self, value: Spanned<String>) -> Placed {
        Placed {
            line: line_of(self.facts, &value.span()),
            value: value.into_inner(),
        }
    }

    fn check_key(&mut self, key: &Spanned<String>) {
        let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        if key.get_ref().is_empty() || !key.get_ref().bytes().all(fits) {
            let what = format!("the key is {:?}", key.get_ref());
            self.problem(&key.span(), &what, "small letters, digits and hyphens");
        }
    }

    fn state(&mut self, state: Option<&Spanned<String>>) -> &'static str {
        let Some(state) = state else {
            return "published";
        };
        match state.get_ref().as_str() {
            "draft" => "draft",
            "in-review" => "in_review",
            "scheduled" => "scheduled",
            "published" => "published",
            "withdrawn" => "withdrawn",
            other => {
                let what = format!("the state is {other:?}");
                let expected = "draft, in-review, scheduled, published or withdrawn";
                self.problem(&state.span(), &what, expected);
                "draft"
            }
        }
    }

    fn instant(&mut self, time: &Spanned<Datetime>) -> Option<Millis> {
        let value = time.get_ref();
        let instant = parse_instant(value, self.start_of_day);
        if instant.is_none() {
            let what = format!("the time is {value}");
            let expected = "a date, or a date and time with an offset: 2026-11-23T06:30:00+07:00";
            self.problem(&time.span(), &what, expected);
        }
        instant
    }

    fn byline(&mut self, byline: Spanned<RawByline>) -> Option<FileByline> {
        let span = byline.span();
        match byline.into_inner() {
            RawByline {
                person: Some(person),
                name: None,
            } => Some(FileByline::Person(self.placed(person))),
            RawByline {
                person: None,
                name: Some(name),
            } if !name.trim().is_empty() => Some(FileByline::Name(name.trim().to_owned())),
            _ => {
                let expected = "person = \"a slug\", or name = \"free text\"";
                self.problem(
                    &span,
                    "a byline with both or neither of person and name",
                    expected,
                );
                None
            }
        }
    }

    fn figure(&mut self, figure: Spanned<RawFigure>) -> FileFigure {
        let span = figure.span();
        let raw = figure.into_inner();
        if raw.decorative && !raw.alt.is_empty() {
            self.problem(
                &span,
                "a decorative figure with an alternative text",
                "one of the two",
            );
        }
        let name = raw.file.get_ref();
        if name.is_empty() || name.contains(['/', '\\', '\0']) || name.starts_with('.') {
            let what = format!("the picture file is {name:?}");
            self.problem(
                &raw.file.span(),
                &what,
                "the name of a file beside this one",
            );
        }
        let focal = raw
            .focal
            .as_ref()
            .map_or([0.5, 0.5], |focal| *focal.get_ref());
        if let Some(place) = &raw.focal
            && !focal.iter().all(|part| (0.0..=1.0).contains(part))
        {
            let what = format!("the focal point is {focal:?}");
            self.problem(&place.span(), &what, "two numbers from 0 to 1");
        }
        FileFigure {
            key: raw.key.into_inner(),
            file: self.placed(raw.file),
            caption: raw.caption.trim().to_owned(),
            credit: raw.credit.trim().to_owned(),
            alt: raw.alt.trim().to_owned(),
            is_decorative: raw.decorative,
            is_stand_in: raw.stand_in,
            focal: (focal[0], focal[1]),
        }
    }

    fn correction(&mut self, correction: RawCorrection) -> Option<FileCorrection> {
        let kind = match correction.kind.get_ref().as_str() {
            "correction" => "correction",
            "clarification" => "clarification",
            other => {
                let what = format!("the kind is {other:?}");
                self.problem(
                    &correction.kind.span(),
                    &what,
                    "correction or clarification",
                );
                return None;
            }
        };
        Some(FileCorrection {
            kind,
            text: correction.text,
            date: self.instant(&correction.date)?,
        })
    }

    /// Every figure that lead and body name is in the list, and none is there twice.
    fn check_figures(
        &mut self,
        figures: &[FileFigure],
        lead: Option<&Placed>,
        body: &str,
        body_line: usize,
    ) {
        for (position, figure) in figures.iter().enumerate() {
            if figures
                .iter()
                .skip(position + 1)
                .any(|other| other.key == figure.key)
            {
                let what = format!("two figures have the key {:?}", figure.key);
                self.problems
                    .push(Problem::at(figure.file.line, what, "a key for each"));
            }
        }
        let is_known = |key: &str| figures.iter().any(|figure| figure.key == key);
        if let Some(lead) = lead
            && !is_known(&lead.value)
        {
            let what = format!("there is no figure {:?}", lead.value);
            self.problems.push(Problem::at(
                lead.line,
                what,
                "the key of a figure of this file",
            ));
        }
        let (parsed, _) = crate::body::parse::parse(body);
        for key in crate::body::plain::figure_keys(&parsed) {
            if !is_known(key) {
                let place = body.lines().position(|line| line.contains(key));
                let what = format!("there is no figure {key:?}");
                let line = body_line + place.unwrap_or_default();
                self.problems
                    .push(Problem::at(line, what, "the key of a figure of this file"));
            }
        }
    }
}

/// The instant of a TOML date or date-time; `None` for a time of day or a date-time without offset.
fn parse_instant(
    value: &Datetime,
    start_of_day: &dyn Fn(chrono::NaiveDate) -> Millis,
) -> Option<Millis> {
    let date = value.date?;
    let day = chrono::NaiveDate::from_ymd_opt(
        i32::from(date.year),
        u32::from(date.month),
        u32::from(date.day),
    )?;
    let Some(time) = value.time else {
        return Some(start_of_day(day));
    };
    let minutes = match value.offset? {
        Offset::Z => 0,
        Offset::Custom { minutes } => i64::from(minutes),
    };
    let seconds = u32::from(time.second.unwrap_or_default());
    let local = day.and_hms_opt(u32::from(time.hour), u32::from(time.minute), seconds)?;
    Some(Millis(
        local.and_utc().timestamp_millis() - minutes * 60_000,
    ))
}
