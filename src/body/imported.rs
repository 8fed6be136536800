//! Whether imported HTML is of a size that a parser of HTML gets through.
//!
//! HTML's own rules let a short text make a large tree: each `<div>` looks through all that are open, and each paragraph opens anew
//! all `<b>` that nobody closed. 1 MB of either takes minutes. Articles do not look like that; what does is shown as text.

use std::collections::HashMap;

/// Most elements that may be open at once.
const DEEPEST: usize = 200;
/// Most elements that one directive may hold. This also bounds what [`can_be_cleaned`] misjudges, as it knows less than a parser.
const MOST_ELEMENTS: usize = 10_000;

/// Elements that end by themselves.
const CLOSED_BY_NATURE: [&str; 24] = [
    "area", "base", "br", "col", "dd", "dt", "embed", "hr", "img", "input", "li", "link", "meta",
    "option", "p", "param", "source", "tbody", "td", "tfoot", "th", "thead", "tr", "wbr",
];
/// Elements in which `<` is text until they end.
const HOLDING_TEXT: [&str; 8] = [
    "script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes",
];

/// Whether the HTML holds few enough elements, and few enough in each other, to be cleaned in good time.
pub fn can_be_cleaned(html: &str) -> bool {
    // Counted wherever they stand, also in what looks like a comment.
    let starts = html
        .split('<')
        .skip(1)
        .filter(|after| after.starts_with(|first: char| first.is_ascii_alphabetic()));
    starts.take(MOST_ELEMENTS + 1).count() <= MOST_ELEMENTS && is_shallow(html)
}

fn is_shallow(html: &str) -> bool {
    let mut open: HashMap<String, usize> = HashMap::new();
    let mut depth = 0;
    let mut rest = html;
    while let Some((_, after)) = rest.split_once('<') {
        rest = behind_markup(after);
        let Some((name, is_end)) = tag_name(after) else {
            continue;
        };
        if CLOSED_BY_NATURE.contains(&name.as_str()) {
            continue;
        }
        if is_end {
            if let Some(count) = open.get_mut(&name).filter(|count| **count > 0) {
                *count -= 1;
                depth -= 1;
            }
        } else if HOLDING_TEXT.contains(&name.as_str()) {
            rest = behind_text(rest, &name);
        } else {
            depth += 1;
            *open.entry(name).or_default() += 1;
        }
        if depth > DEEPEST {
            return false;
        }
    }
    true
}

/// The name of the tag whose `<` stands before this, and whether it is an end tag.
fn tag_name(after: &str) -> Option<(String, bool)> {
    let name = after.strip_prefix('/').unwrap_or(after);
    if !name.starts_with(|first: char| first.is_ascii_alphabetic()) {
        return None;
    }
    let end = name
        .find(|character: char| character.is_ascii_whitespace() || "/>".contains(character))
        .unwrap_or(name.len());
    Some((
        name.get(..end)?.to_ascii_lowercase(),
        after.starts_with('/'),
    ))
}

/// What follows the tag or comment whose `<` stands before this.
fn behind_markup(after: &str) -> &str {
    if let Some(comment) = after.strip_prefix("!--") {
        return comment.split_once("-->").map_or("", |(_, behind)| behind);
    }
    let mut quote = None;
    let mut follows_equals = false;
    for (position, byte) in after.bytes().enumerate() {
        match (quote, byte) {
            (Some(open), _) if byte == open => quote = None,
            (None, b'>') => return after.get(position + 1..).unwrap_or_default(),
            (None, b'"' | b'\'') if follows_equals => quote = Some(byte),
            _ => {}
        }
        if !byte.is_ascii_whitespace() {
            follows_equals = byte == b'=';
        }
    }
    ""
}

/// What follows from the end tag of an element that holds text.
fn behind_text<'h>(text: &'h str, name: &str) -> &'h str {
    let mut rest = text;
    while let Some((_, after)) = rest.split_once("</") {
        if after
            .get(..name.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(name))
        {
            return after;
        }
        rest = after;
    }
    ""
}
