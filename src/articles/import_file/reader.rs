//! Turns facts into an article, and notes every problem with its line.

use std::ops::Range;

use toml::Spanned;

use super::facts::{RawArticle, RawByline, RawCorrection};
use super::{ArticleFile, FileByline, FileCorrection, FileFigure, Placed, Problem};
use crate::time::Millis;

/// Reads one file.
pub(super) struct Reader<'a> {
    pub(super) facts: &'a str,
    pub(super) start_of_day: &'a dyn Fn(chrono::NaiveDate) -> Millis,
    pub(super) problems: Vec<Problem>,
}

impl Reader<'_> {
    pub(super) fn article(&mut self, raw: RawArticle, body: &str, body_line: usize) -> ArticleFile {
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

    pub(super) fn problem(&mut self, span: &Range<usize>, what: &str, expected: &str) {
        let line = line_of(self.facts, span);
        self.problems.push(Problem::at(line, what, expected));
    }

    pub(super) fn placed(&self, value: Spanned<String>) -> Placed {
        Placed {
            line: line_of(self.facts, &value.span()),
            value: value.into_inner(),
        }
    }

    pub(super) fn check_key(&mut self, key: &Spanned<String>) {
        let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        if key.get_ref().is_empty() || !key.get_ref().bytes().all(fits) {
            let what = format!("the key is {:?}", key.get_ref());
            self.problem(&key.span(), &what, "small letters, digits and hyphens");
        }
    }

    pub(super) fn state(&mut self, state: Option<&Spanned<String>>) -> &'static str {
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
}

/// The line of the file on which a span of the facts begins; the facts begin on line 2.
pub(super) fn line_of(facts: &str, span: &Range<usize>) -> usize {
    let before = facts.get(..span.start).unwrap_or(facts);
    2 + before.matches('\n').count()
}
