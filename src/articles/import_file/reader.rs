//! Turns facts into an article, and notes every problem with its line.

use std::ops::Range;

use toml::Spanned;

use super::facts::{RawArticle, RawByline, RawCorrection};
use super::{ArticleFile, Calendar, FileByline, FileCorrection, Placed, Problem};

/// Reads one file.
pub(super) struct Reader<'a> {
    pub(super) facts: &'a str,
    pub(super) calendar: &'a Calendar<'a>,
    pub(super) edition: Option<String>,
    pub(super) problems: Vec<Problem>,
    pub(super) warnings: Vec<Problem>,
}

impl Reader<'_> {
    pub(super) fn article(&mut self, raw: RawArticle, body: &str, body_line: usize) -> ArticleFile {
        self.check_key(&raw.key);
        if raw.headline.get_ref().trim().is_empty() {
            self.problem(&raw.headline.span(), "the headline is empty", "a headline");
        }
        let state = self.state(raw.state.as_ref());
        let times = self.times(state, &raw);
        let figures = self.figures(raw.figures, state);
        let lead = raw.lead.map(|lead| self.placed(lead));
        self.check_figures(&figures, lead.as_ref(), body, body_line);
        let text = body.trim_start_matches('\n');
        ArticleFile {
            key: self.placed(raw.key),
            edition: raw.edition.map(|edition| self.placed(edition)),
            section: self.placed(raw.section),
            kicker: raw.kicker.trim().to_owned(),
            headline: raw.headline.into_inner().trim().to_owned(),
            short_headline: raw.short_headline.trim().to_owned(),
            summary: raw.summary.trim().to_owned(),
            state,
            published: times.published,
            updated: times.updated,
            withdrawn: times.withdrawn,
            withdrawal_notice: raw.withdrawal_notice,
            topics: self.topics(raw.topics),
            sign_off: raw.sign_off.trim().trim_matches(['[', ']']).to_owned(),
            language: raw.language.and_then(|language| self.language(&language)),
            lead,
            bylines: self.bylines(raw.bylines),
            figures,
            corrections: raw
                .corrections
                .into_iter()
                .filter_map(|correction| self.correction(correction))
                .collect(),
            source: raw.source.map(|source| self.source(source)),
            translation_of: raw.translation_of.map(|key| self.placed(key)),
            body: text.trim_end_matches('\n').to_owned(),
            body_line: body_line + (body.len() - text.len()),
            warnings: std::mem::take(&mut self.warnings),
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

    fn topics(&mut self, topics: Vec<Spanned<String>>) -> Vec<String> {
        for topic in &topics {
            if topic.get_ref().trim().is_empty() {
                self.problem(&topic.span(), "a topic without a name", "a name");
            }
        }
        topics
            .into_iter()
            .map(|topic| topic.into_inner().trim().to_owned())
            .collect()
    }

    fn bylines(&mut self, raw: Vec<Spanned<RawByline>>) -> Vec<FileByline> {
        let mut bylines = Vec::new();
        let mut people = Vec::new();
        for byline in raw {
            let Some(byline) = self.byline(byline) else {
                continue;
            };
            if let FileByline::Person(person) = &byline {
                if people.contains(&person.value) {
                    let what = format!("{:?} has two bylines", person.value);
                    self.problems
                        .push(Problem::at(person.line, what, "each person once"));
                }
                people.push(person.value.clone());
            }
            bylines.push(byline);
        }
        bylines
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
        if correction.text.get_ref().trim().is_empty() {
            let span = correction.text.span();
            self.problem(&span, "a correction without a text", "what was wrong");
        }
        Some(FileCorrection {
            kind,
            date: self.past_instant(&correction.date, "a correction in the future")?,
            text: correction.text.into_inner().trim().to_owned(),
        })
    }
}

/// The line of the file on which a span of the facts begins; the facts begin on line 2.
pub(super) fn line_of(facts: &str, span: &Range<usize>) -> usize {
    let before = facts.get(..span.start).unwrap_or(facts);
    2 + before.matches('\n').count()
}
