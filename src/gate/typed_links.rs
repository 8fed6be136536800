//! Links as they were typed in a line: `[words](address)` and `<address>`.

use crate::body::address::link_address;

/// A longer line is not looked through, as each sign in it is compared with all others: its links have no line.
const LONGEST_LINE: usize = 5_000;

/// A link as it was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TypedLink {
    /// Its line, counted from 1.
    pub line: usize,
    /// The address as a page would have it; `None` if the dialect does not link to it.
    pub address: Option<String>,
    /// Everything from `[` to `)`, as far as it stands in this line.
    pub typed: String,
    /// What stands between the brackets; the address, where there are none.
    pub words: String,
}

/// The links of a line. What stands in backticks is code and no link.
pub fn links_of_line(number: usize, line: &str) -> Vec<TypedLink> {
    let mut links = Vec::new();
    if line.len() > LONGEST_LINE {
        return links;
    }
    for (position, _) in line.match_indices("](") {
        if !is_in_code(line, position) {
            links.extend(bracketed(number, line, position));
        }
    }
    for (position, _) in line.match_indices('<') {
        let inside = line
            .get(position + 1..)
            .and_then(|rest| rest.split_once('>'));
        let is_destination = line
            .get(..position)
            .is_some_and(|before| before.ends_with("]("));
        if let Some((address, _)) = inside
            && !is_destination
            && !is_in_code(line, position)
        {
            links.push(TypedLink {
                line: number,
                address: autolink_address(address),
                typed: format!("<{address}>"),
                words: address.to_owned(),
            });
        }
    }
    links.retain(|link| link.address.is_some() || link.typed.starts_with('['));
    links
}

/// The link whose `](` stands there; `None` if it is a picture, which the dialect does not have.
fn bracketed(number: usize, line: &str, position: usize) -> Option<TypedLink> {
    let before = line.get(..position)?;
    let begin = opening_bracket(before);
    if begin.is_some_and(|begin| line.get(..begin).is_some_and(|text| text.ends_with('!'))) {
        return None;
    }
    let inside = line.get(position + 2..)?;
    let length = closing_parenthesis(inside).unwrap_or(inside.len());
    let destination = inside.get(..length)?.trim();
    let destination = match destination.strip_prefix('<') {
        Some(rest) => rest.split('>').next(),
        None => destination.split_whitespace().next(),
    };
    Some(TypedLink {
        line: number,
        address: link_address(&destination.unwrap_or_default().replace("&amp;", "&")),
        typed: line
            .get(begin.unwrap_or(0)..(position + 3 + length).min(line.len()))?
            .to_owned(),
        words: line
            .get(begin.map_or(0, |begin| begin + 1)..position)?
            .trim()
            .to_owned(),
    })
}

/// Where the bracket was opened that ends after this text.
fn opening_bracket(before: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (position, character) in before.char_indices().rev() {
        match character {
            ']' => depth += 1,
            '[' if depth == 0 => return Some(position),
            '[' => depth -= 1,
            _ => {}
        }
    }
    None
}

/// Where the parenthesis ends in which this text stands; addresses may hold pairs of parentheses.
fn closing_parenthesis(inside: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (position, character) in inside.char_indices() {
        match character {
            '(' => depth += 1,
            ')' if depth == 0 => return Some(position),
            ')' => depth -= 1,
            _ => {}
        }
    }
    None
}

fn autolink_address(typed: &str) -> Option<String> {
    if typed.contains(char::is_whitespace) {
        return None;
    }
    if typed.contains('@') && !typed.contains(':') {
        return link_address(&format!("mailto:{typed}"));
    }
    typed.contains(':').then(|| link_address(typed)).flatten()
}

fn is_in_code(line: &str, position: usize) -> bool {
    line.get(..position)
        .is_some_and(|before| before.matches('`').count() % 2 == 1)
}
