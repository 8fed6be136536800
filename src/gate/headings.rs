//! Headings: none leaves out a level, none is empty. The page's headline is the first level.

use std::collections::{HashMap, VecDeque};

use super::parts::Parts;
use super::report::Report;
use super::rule::Rule;
use super::source_lines::SourceLines;
use super::words::{has_words, shortened};
use crate::body::plain::inline_text;

/// Looks at the headings.
pub fn check(parts: &Parts<'_>, lines: &SourceLines, report: &mut Report<'_>) {
    let mut previous = 1;
    let mut typed: HashMap<&str, VecDeque<usize>> = HashMap::new();
    for (line, words) in lines.headings() {
        if let Some(words) = words {
            typed.entry(words).or_default().push_back(*line);
        }
    }
    for (level, content) in &parts.headings {
        let words = inline_text(content);
        let line = typed.get_mut(words.as_str()).and_then(VecDeque::pop_front);
        if !has_words(&words) {
            report.add_in_body(Rule::HeadingEmpty, line, shortened(&words));
        }
        if *level > previous + 1 {
            report.add_in_body(Rule::HeadingSkipsLevel, line, shortened(&words));
        }
        previous = *level;
    }
    // A heading of nothing at all is no block.
    for (line, words) in lines.headings() {
        if words.is_none() {
            let typed = shortened(lines.line(*line));
            report.add_in_body(Rule::HeadingEmpty, Some(*line), typed);
        }
    }
}
