//! Directives: `::: name`, lines, `:::`. They are taken out of the text by lines, before pulldown-cmark reads it.
//!
//! In the place of each stands a heading of one line that holds its number between two noncharacters (`source`). A heading ends
//! whatever stands before it and needs no line after it, so that the rest of the text keeps its lines and one parse sees it all.
//! Notes and pull quotes hold ordinary text: theirs stays where it is, between two such headings.

use std::collections::HashSet;

use super::address;
use super::directive_kind::{Directive, DirectiveKind};
use super::lines::{Fence, fence_after, holds_lines_only, is_key, is_reference, opening};
use super::parse::Warning;
use super::source::{BEGIN, END, SPEAKER, STOP, guarded};

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

/// Takes the directives out. Those whose lines are in `as_text` stay as they were typed.
pub(super) fn take_out(text: &str, as_text: &HashSet<usize>) -> Prepared {
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
            let holds_lines_only = open
                .as_ref()
                .is_some_and(|open| holds_lines_only(open.name));
            if !holds_lines_only && let Some(next) = fence_after(fence, line) {
                fence = next;
                continue;
            }
            let opening = opening(line);
            match fence {
                // An indented fence stands in a list as a rule, and ends with it where a line begins without indentation.
                Some(Fence {
                    is_indented: true, ..
                }) if opening.is_some() => fence = None,
                Some(_) => continue,
                None => {}
            }
            match opening {
                Some(_) if as_text.contains(&(index + 1)) => self.warn_unclosed(index),
                Some((name, argument)) => {
                    // A directive within another means that the end of the first was forgotten.
                    if let Some(forgotten) = open.replace(Open {
                        first: index,
                        name,
                        argument,
                    }) {
                        self.warn_unclosed(forgotten.first);
                    }
                }
                None if line.trim_end() == ":::" => match open.take() {
                    Some(open) => self.close(&open, index),
                    None if !as_text.is_empty() => {}
                    None => self.warn(
                        index,
                        "nothing is open here that ::: could end",
                        "body-warning-stray-end",
                    ),
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
            "figure" if is_key(open.argument) => {
                Some(DirectiveKind::Figure(open.argument.to_owned()))
            }
            "gallery" if open.argument.is_empty() => Some(DirectiveKind::Gallery(
                self.take_words(inside.clone(), is_key),
            )),
            "read-also" if open.argument.is_empty() => Some(DirectiveKind::ReadAlso(
                self.take_words(inside.clone(), is_reference),
            )),
            "embed" => self.embed(open.argument, inside.clone()),
            "html" if open.argument.is_empty() => {
                Some(DirectiveKind::Html(self.take_all(inside.clone(), "\n")))
            }
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
        let title = if kind == DirectiveKind::Note {
            guarded(open.argument)
        } else {
            String::new()
        };
        // The last sign keeps a `#` at the end of the title, which would be part of the heading's markup.
        self.replace(
            open.first,
            format!("# {BEGIN}{number}{BEGIN} {title} {STOP}"),
        );
        self.replace(
            last,
            if is_container {
                format!("# {END}{number}{END}")
            } else {
                String::new()
            },
        );
        if !is_container {
            self.warn_left_over(inside);
        }
        self.directives.push(Directive {
            kind,
            line: open.first + 1,
        });
    }

    /// The lines that are one word of the right kind. Others stay in the text.
    fn take_words(
        &mut self,
        inside: std::ops::Range<usize>,
        is_wanted: fn(&str) -> bool,
    ) -> Vec<String> {
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
        let text = self
            .lines
            .get(inside.clone())
            .unwrap_or_default()
            .join(between);
        for index in inside {
            self.replace(index, String::new());
        }
        text
    }

    fn embed(&mut self, typed: &str, inside: std::ops::Range<usize>) -> Option<DirectiveKind> {
        let host = address::host(typed)
            .filter(|_| is_reference(typed))?
            .to_owned();
        let address = address::link_address(typed)?;
        let lines = self.take_all(inside, " ");
        let description = lines.split_whitespace().collect::<Vec<_>>().join(" ");
        Some(DirectiveKind::Embed {
            address,
            host,
            description,
        })
    }

    /// Makes a heading of its own of the last line of a pull quote, if that says who spoke.
    fn mark_speaker(&mut self, number: usize, inside: std::ops::Range<usize>) {
        let lines = self.lines.get(inside.clone()).unwrap_or_default();
        let last = lines
            .iter()
            .enumerate()
            .rfind(|(_, line)| !line.trim().is_empty());
        let Some((position, speaker)) =
            last.and_then(|(position, line)| Some((position, line.trim().strip_prefix("— ")?)))
        else {
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
        self.warnings.push(Warning {
            line: index + 1,
            what: what.to_owned(),
            key,
        });
    }

    fn warn_unclosed(&mut self, index: usize) {
        self.warn(
            index,
            "this directive has no end (::: alone on a line), so it is shown as text",
            "body-warning-unclosed",
        );
    }

    fn warn_not_understood(&mut self, open: &Open<'_>) {
        let is_known = [
            "figure",
            "gallery",
            "read-also",
            "embed",
            "html",
            "note",
            "pullquote",
        ]
        .contains(&open.name);
        if is_known {
            self.warn(open.first, "the words after the directive's name are not what it needs, so it is shown as text", "body-warning-argument");
        } else {
            self.warn(
                open.first,
                "there is no directive of this name, so it is shown as text",
                "body-warning-unknown-directive",
            );
        }
    }

    fn warn_left_over(&mut self, inside: std::ops::Range<usize>) {
        for index in inside {
            if self
                .guarded
                .get(index)
                .is_some_and(|line| !line.trim().is_empty())
            {
                self.warn(
                    index,
                    "this line is not part of the directive, so it is shown as text after it",
                    "body-warning-left-over",
                );
            }
        }
    }
}
