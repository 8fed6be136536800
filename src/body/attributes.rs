//! `[words]{lang=ar dir=rtl time=2022-09-07}`, found among the parts of a sentence that pulldown-cmark reported.

use super::block::{Direction, Inline};
use super::moment::is_machine_time;
use super::plain::is_blank;
use super::source::unguarded;

/// Something in a sentence that was not understood: in English, and as a locale key.
pub type Problem = (String, &'static str);

/// How many of these may stand in each other, within one part of a sentence.
const DEEPEST_SPAN: usize = 4;
/// A `{` whose `}` is farther away belongs to the text.
const LONGEST_ATTRIBUTES: usize = 200;

/// What stands between `{` and `}`.
#[derive(Debug, Default, PartialEq, Eq)]
struct Attributes {
    language: String,
    direction: Option<Direction>,
    time: String,
}

/// A `[` that no `]` has answered yet.
struct OpenBracket {
    /// Where it stands in the output.
    index: usize,
    /// How many spans stand in each other behind it.
    depth: usize,
}

struct Spans<'p> {
    output: Vec<Inline>,
    open: Vec<OpenBracket>,
    problems: &'p mut Vec<Problem>,
}

/// The content of a paragraph, a link or the like, with the spans found and the guards taken out of its text.
pub fn with_spans(content: Vec<Inline>, problems: &mut Vec<Problem>) -> Vec<Inline> {
    let may_hold_spans = content
        .iter()
        .any(|part| matches!(part, Inline::Text(text) if text.contains("]{")));
    if !may_hold_spans {
        return tidied(content);
    }
    let mut spans = Spans {
        output: Vec::with_capacity(content.len()),
        open: Vec::new(),
        problems,
    };
    for part in content {
        match part {
            Inline::Text(text) => spans.read(&text),
            other => spans.output.push(other),
        }
    }
    tidied(spans.output)
}

impl Spans<'_> {
    fn read(&mut self, text: &str) {
        let mut rest = text;
        while let Some((before, after)) = rest.split_once(['[', ']']) {
            self.push_text(before);
            let is_closing = rest.as_bytes().get(before.len()) == Some(&b']');
            rest = if is_closing {
                self.close(after)
            } else {
                self.open(after)
            };
        }
        self.push_text(rest);
    }

    fn push_text(&mut self, text: &str) {
        if !text.is_empty() {
            self.output.push(Inline::Text(text.to_owned()));
        }
    }

    fn open<'t>(&mut self, after: &'t str) -> &'t str {
        self.open.push(OpenBracket {
            index: self.output.len(),
            depth: 0,
        });
        self.push_text("[");
        after
    }

    /// Ends the innermost bracket. Answers with the text that is still to be read.
    fn close<'t>(&mut self, after: &'t str) -> &'t str {
        let open = self.open.pop();
        let mut depth = open.as_ref().map_or(0, |open| open.depth);
        let mut rest = after;
        if let Some((typed, behind)) = typed_attributes(after) {
            match (Attributes::parse(typed), open) {
                (Ok(attributes), Some(open))
                    if depth < DEEPEST_SPAN && self.wrap(&attributes, &open) =>
                {
                    depth += 1;
                    rest = behind;
                }
                (Ok(_), _) => self.problem(
                    "nothing stands in the brackets before it",
                    "body-warning-span",
                ),
                (Err(reason), _) => self.problem(reason, "body-warning-attributes"),
            }
        }
        if rest.len() == after.len() {
            self.push_text("]");
        }
        if let Some(outer) = self.open.last_mut() {
            outer.depth = outer.depth.max(depth);
        }
        rest
    }

    /// Puts what stands behind the bracket into a span. `false` if that is nothing.
    fn wrap(&mut self, attributes: &Attributes, open: &OpenBracket) -> bool {
        let holds_words = self
            .output
            .get(open.index + 1..)
            .is_some_and(|content| !is_blank(content));
        if holds_words {
            let content = tidied(self.output.split_off(open.index + 1));
            // The `[` itself.
            self.output.pop();
            self.output.push(attributes.around(content));
        }
        holds_words
    }

    fn problem(&mut self, reason: &str, key: &'static str) {
        self.problems.push((
            format!("the braces after ] are shown as text: {reason}"),
            key,
        ));
    }
}

/// What stands between the braces with which this begins, and what stands behind them.
fn typed_attributes(text: &str) -> Option<(&str, &str)> {
    let inside = text.strip_prefix('{')?;
    let (end, _) = inside
        .char_indices()
        .take(LONGEST_ATTRIBUTES)
        .find(|(_, character)| *character == '}')?;
    Some((inside.get(..end)?, inside.get(end + 1..)?))
}

impl Attributes {
    fn parse(typed: &str) -> Result<Self, &'static str> {
        let mut attributes = Self::default();
        for pair in typed.split_whitespace() {
            match pair.split_once('=') {
                Some(("lang", value))
                    if !attributes.language.is_empty() || !is_language_tag(value) =>
                {
                    return Err("lang needs one language tag (BCP 47), such as en or zh-Hant");
                }
                Some(("lang", value)) => value.clone_into(&mut attributes.language),
                Some(("dir", value)) if attributes.direction.is_none() => {
                    attributes.direction = Some(direction(value)?);
                }
                Some(("time", value)) if attributes.time.is_empty() && is_machine_time(value) => {
                    value.clone_into(&mut attributes.time);
                }
                Some(("time", _)) => {
                    return Err(
                        "time needs one date or time, such as 2022-09-07 or 2022-09-07T21:15:00+07:00",
                    );
                }
                _ => return Err("it may hold lang=, dir= and time=, each once"),
            }
        }
        if attributes == Self::default() {
            return Err("it holds nothing");
        }
        Ok(attributes)
    }

    fn around(&self, content: Vec<Inline>) -> Inline {
        let names_language = !self.language.is_empty() || self.direction.is_some();
        let timed = if self.time.is_empty() {
            None
        } else {
            Some(self.time.clone())
        };
        match timed {
            Some(machine) if names_language => {
                self.in_language(vec![Inline::Time { machine, content }])
            }
            Some(machine) => Inline::Time { machine, content },
            None => self.in_language(content),
        }
    }

    fn in_language(&self, content: Vec<Inline>) -> Inline {
        Inline::Language {
            language: self.language.clone(),
            direction: self.direction,
            content,
        }
    }
}

fn direction(value: &str) -> Result<Direction, &'static str> {
    [
        Direction::LeftToRight,
        Direction::RightToLeft,
        Direction::Auto,
    ]
    .into_iter()
    .find(|direction| direction.as_str() == value)
    .ok_or("dir needs one of ltr, rtl, auto")
}

/// Whether this has the form of a language tag (BCP 47).
pub fn is_language_tag(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let begins_with_language = parts.next().is_some_and(|part| {
        (2..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphabetic())
    });
    begins_with_language
        && tag.len() <= 35
        && parts.all(|part| {
            (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
        })
}

/// Neighbouring texts made one, without guards; empty ones removed.
fn tidied(content: Vec<Inline>) -> Vec<Inline> {
    let mut tidy: Vec<Inline> = Vec::with_capacity(content.len());
    for part in content {
        match (tidy.last_mut(), part) {
            (Some(Inline::Text(before)), Inline::Text(text)) => before.push_str(&unguarded(&text)),
            (_, Inline::Text(text)) => tidy.push(Inline::Text(unguarded(&text))),
            (_, other) => tidy.push(other),
        }
    }
    tidy.retain(|part| !matches!(part, Inline::Text(text) if text.is_empty()));
    tidy
}
