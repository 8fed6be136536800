//! Directives: `::: name`, lines, `:::`. They are taken out of the text by lines, before pulldown-cmark reads it.
//!
//! In the place of each stands a heading of one line that holds its number between two noncharacters (`source`). A heading ends
//! whatever stands before it and needs no line after it, so that the rest of the text keeps its lines and one parse sees it all.
//! Notes and pull quotes hold ordinary text: theirs stays where it is, between two such headings.

use std::collections::HashSet;

use super::address;
use super::parse::Warning;
use super::source::{BEGIN, END, SPEAKER, STOP, guarded};

/// What a directive shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DirectiveKind {
    /// `figure KEY`
    Figure(String),
    /// `gallery`, one key a line.
    Gallery(Vec<String>),
    /// `read-also`, one reference a line.
    ReadAlso(Vec<String>),
    /// `embed ADDRESS`, a description.
    Embed {
        /// Fit to print.
        address: String,
        /// Its host.
        host: String,
        /// May be empty.
        description: String,
    },
    /// `html`, lines of HTML.
    Html(String),
    /// `note TITLE`, ordinary text.
    Note,
    /// `pullquote`, ordinary text.
    PullQuote,
}

/// A directive of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Directive {
    /// What it shows.
    pub kind: DirectiveKind,
    /// Its first line, counted from 1.
    pub line: usize,
}

/// A text without its directives.
#[derive(Debug)]
pub struct Prepared {
    /// As many lines as the text had.
    pub text: String,
    /// The directives by the numbers that stand in the text.
    pub directives: Vec<Directive>,
    /// What was not understood.
    pub warnings: Vec<Warning>,
}

/// A directive whose end is still looked for.
struct Open<'a> {
    first: usize,
    name: &'a str,
    argument: &'a str,
}

/// A fence of code that is open.
#[derive(Clone, Copy)]
struct Fence {
    sign: char,
    length: usize,
    is_indented: bool,
}

/// Takes the directives out. Those whose lines are in `as_text` stay as they were typed.
pub fn take_out(text: &str, as_text: &HashSet<usize>) -> Prepared {
    let lines: Vec<&str> = text.split('\n').collect();
    let mut taking = Taking {
        guarded: lines.iter().map(|line| guarded(line)).collect(),
        lines,
        directives: Vec::new(),
        warnings: Vec::new(),
    };
    taking.walk(as_text);
    Prepared {
        text: taking.guarded.join("\n"),
        directives: taking.directives,
        warnings: taking.warnings,
    }
}

struct Taking<'a> {
    lines: Vec<&'a str>,
    /// The lines as pulldown-cmark will read them.
    guarded: Vec<String>,
    directives: Vec<Directive>,
    warnings: Vec<Warning>,
}

impl<'a> Taking<'a> {
    fn walk(&mut self, as_text: &HashSet<usize>) {
        let mut open: Option<Open<'a>> = None;
        let mut fence: Option<Fence> = None;
        for index in 0..self.lines.len() {
            let Some(line) = self.lines.get(index).copied() else {
                return;
            };
            let holds_lines_only = open.as_ref().is_some_and(|open| holds_lines_only(open.name));
            if !holds_lines_only && let Some(next) = fence_after(fence, line) {
                fence = next;
                continue;
            }
            let opening = opening(line);
            match fence {
                // An indented fence stands in a list as a rule, and ends with it where a line begins without indentation.
                Some(Fence { is_indented: true, .. }) if opening.is_some() => fence = None,
                Some(_) => continue,
                None => {}
            }
            match opening {
                Some(_) if as_text.contains(&(index + 1)) => self.warn_unclosed(index),
                Some((name, argument)) => {
                    // A directive within another means that the end of the first was forgotten.
                    if let Some(forgotten) = open.replace(Open { first: index, name, argument }) {
                        self.warn_unclosed(forgotten.first);
                    }
                }
                None if line.trim_end() == ":::" => match open.take() {
                    Some(open) => self.close(&open, index),
                    None if !as_text.is_empty() => {}
                    None => self.warn(index, "nothing is open here that ::: could end", "body-warning-stray-end"),
                },
                None => {}
            }
        }
        if let Some(forgotten) = open {
            self.warn_unclosed(forgotten.first);
        }
    }

    fn close(&mut self, open: &Open<'a>, last: usize) {
        let inside = open.first + 1..last;
        let kind = match open.name {
            "figure" if is_key(open.argument) => Some(DirectiveKind::Figure(open.argument.to_owned())),
            "gallery" if open.argument.is_empty() => Some(DirectiveKind::Gallery(self.take_words(inside.clone(), is_key))),
            "read-also" if open.argument.is_empty() => {
                Some(DirectiveKind::ReadAlso(self.take_words(inside.clone(), is_reference)))
            }
            "embed" => self.embed(open.argument, inside.clone()),
            "html" if open.argument.is_empty() => Some(DirectiveKind::Html(self.take_all(inside.clone(), "\n"))),
            "note" => Some(DirectiveKind::Note),
            "pullquote" if open.argument.is_empty() => Some(DirectiveKind::PullQuote),
            _ => None,
        };
        let Some(kind) = kind else {
            self.warn_not_understood(open);
            self.replace(last, String::new());
            return;
        };
        let number = self.directives.len();
        let is_container = matches!(kind, DirectiveKind::Note | DirectiveKind::PullQuote);
        if kind == DirectiveKind::PullQuote {
            self.mark_speaker(number, inside.clone());
        }
        let title = if kind == DirectiveKind::Note { guarded(open.argument) } else { String::new() };
        // The last sign keeps a `#` at the end of the title, which would be part of the heading's markup.
        self.replace(open.first, format!("# {BEGIN}{number}{BEGIN} {title} {STOP}"));
        self.replace(last, if is_container { format!("# {END}{number}{END}") } else { String::new() });
        if !is_container {
            self.warn_left_over(inside);
        }
        self.directives.push(Directive { kind, line: open.first + 1 });
    }

    /// The lines that are one word of the right kind. Others stay in the text.
    fn take_words(&mut self, inside: std::ops::Range<usize>, is_wanted: fn(&str) -> bool) -> Vec<String> {
        let mut words = Vec::new();
        for index in inside {
            let word = self.lines.get(index).map_or("", |line| line.trim());
            if is_wanted(word) {
                words.push(word.to_owned());
                self.replace(index, String::new());
            }
        }
        words
    }

    fn take_all(&mut self, inside: std::ops::Range<usize>, between: &str) -> String {
        let text = self.lines.get(inside.clone()).unwrap_or_default().join(between);
        for index in inside {
            self.replace(index, String::new());
        }
        text
    }

    fn embed(&mut self, typed: &str, inside: std::ops::Range<usize>) -> Option<DirectiveKind> {
        let host = address::host(typed).filter(|_| is_reference(typed))?.to_owned();
        let address = address::link_address(typed)?;
        let lines = self.take_all(inside, " ");
        let description = lines.split_whitespace().collect::<Vec<_>>().join(" ");
        Some(DirectiveKind::Embed { address, host, description })
    }

    /// Makes a heading of its own of the last line of a pull quote, if that says who spoke.
    fn mark_speaker(&mut self, number: usize, inside: std::ops::Range<usize>) {
        let lines = self.lines.get(inside.clone()).unwrap_or_default();
        let last = lines.iter().enumerate().rfind(|(_, line)| !line.trim().is_empty());
        let Some((position, speaker)) = last.and_then(|(position, line)| Some((position, line.trim().strip_prefix("— ")?))) else {
            return;
        };
        let heading = format!("# {SPEAKER}{number}{SPEAKER} {} {STOP}", guarded(speaker));
        self.replace(inside.start + position, heading);
    }

    fn replace(&mut self, index: usize, text: String) {
        if let Some(line) = self.guarded.get_mut(index) {
            *line = text;
        }
    }

    fn warn(&mut self, index: usize, what: &str, key: &'static str) {
        self.warnings.push(Warning { line: index + 1, what: what.to_owned(), key });
    }

    fn warn_unclosed(&mut self, index: usize) {
        self.warn(index, "this directive has no end (::: alone on a line), so it is shown as text", "body-warning-unclosed");
    }

    fn warn_not_understood(&mut self, open: &Open<'_>) {
        let is_known = ["figure", "gallery", "read-also", "embed", "html", "note", "pullquote"].contains(&open.name);
        if is_known {
            self.warn(open.first, "the words after the directive's name are not what it needs, so it is shown as text", "body-warning-argument");
        } else {
            self.warn(open.first, "there is no directive of this name, so it is shown as text", "body-warning-unknown-directive");
        }
    }

    fn warn_left_over(&mut self, inside: std::ops::Range<usize>) {
        for index in inside {
            if self.guarded.get(index).is_some_and(|line| !line.trim().is_empty()) {
                self.warn(index, "this line is not part of the directive, so it is shown as text after it", "body-warning-left-over");
            }
        }
    }
}

/// Whether what the directive holds is not ordinary text, so that a fence in it is none.
fn holds_lines_only(name: &str) -> bool {
    !matches!(name, "note" | "pullquote")
}

/// The name and the argument of a directive that begins in this line.
fn opening(line: &str) -> Option<(&str, &str)> {
    let words = line.strip_prefix(":::")?.trim();
    if words.is_empty() || words.starts_with(':') {
        return None;
    }
    let (name, argument) = words.split_once(char::is_whitespace).unwrap_or((words, ""));
    Some((name, argument.trim()))
}

/// The fence after this line, if the line begins or ends one; `None` if it does neither.
///
/// This does not see the lists and quotes that fences may stand in. Where it is wrong and puts a directive into code, `parse` notices
/// that the directive got lost, and reads the text again.
fn fence_after(fence: Option<Fence>, line: &str) -> Option<Option<Fence>> {
    let trimmed = line.trim_start_matches(' ');
    let sign = trimmed.chars().next().filter(|sign| "`~".contains(*sign))?;
    let after = trimmed.trim_start_matches(sign);
    let length = trimmed.len() - after.len();
    let indentation = line.len() - trimmed.len();
    if length < 3 || indentation > 3 {
        return None;
    }
    match fence {
        None if sign == '`' && after.contains('`') => None,
        None => Some(Some(Fence { sign, length, is_indented: indentation > 0 })),
        Some(open) if open.sign == sign && length >= open.length && after.trim().is_empty() => Some(None),
        Some(_) => None,
    }
}

/// Whether this can be the key of a figure: it becomes part of a fragment.
fn is_key(word: &str) -> bool {
    !word.is_empty() && word.chars().all(|character| character.is_alphanumeric() || "-_.".contains(character))
}

/// Whether this is one word, as keys, numbers and addresses of articles are.
fn is_reference(word: &str) -> bool {
    !word.is_empty() && !word.contains(char::is_whitespace)
}
