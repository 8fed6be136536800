//! Guards a text before pulldown-cmark reads it, and takes the guards out again.
//!
//! Some constructs of CommonMark are not in the dialect and cannot be switched off: HTML, which swallows what follows it, and link
//! definitions, whose words vanish. A sign that stands between their characters makes plain text of them. The signs are Unicode
//! noncharacters, which no text may hold: [`cleaned`] removes those that came in, so that ours cannot clash with the text.

/// Stands where a construct must not be recognised. Removed from every text.
pub const STOP: char = '\u{FDD0}';
/// Stands around the number of a directive, in the place where the directive begins.
pub const BEGIN: char = '\u{FDD1}';
/// Stands around the number of a directive, in the place where its text ends.
pub const END: char = '\u{FDD2}';
/// Stands around the number of a pull quote, before the words that name the speaker.
pub const SPEAKER: char = '\u{FDD3}';

/// Brackets that an author escaped, so that `attributes` does not take them for its own.
const ESCAPED: [(char, char); 4] = [
    ('[', '\u{FDD4}'),
    (']', '\u{FDD5}'),
    ('{', '\u{FDD6}'),
    ('}', '\u{FDD7}'),
];

/// How deep blocks, and parts of sentences, may stand in each other. Deeper ones are drawn at this depth.
pub const DEEPEST: usize = 16;

/// Indentation beyond this many columns does not begin a block: each level of a list needs two columns at least.
const WIDEST_INDENTATION: usize = 4 * DEEPEST;

/// The text with line feeds only, and without characters that HTML does not allow.
pub fn cleaned(text: &str) -> String {
    if text.bytes().all(is_harmless) {
        return text.to_owned();
    }
    let mut clean = String::with_capacity(text.len());
    let mut characters = text.trim_start_matches('\u{FEFF}').chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\r' if characters.peek() == Some(&'\n') => {}
            '\r' => clean.push('\n'),
            '\u{B}' | '\u{C}' => clean.push(' '),
            '\n' | '\t' => clean.push(character),
            _ if character.is_control() || is_noncharacter(character) => {}
            _ => clean.push(character),
        }
    }
    clean
}

/// A byte of text that is never left out: no control character begins with it, no noncharacter, and no byte order mark.
fn is_harmless(byte: u8) -> bool {
    matches!(byte, b'\n' | b'\t' | b' '..=b'~' | 0x80..=0xC1 | 0xC3..=0xEE)
}

fn is_noncharacter(character: char) -> bool {
    let code = u32::from(character);
    (0xFDD0..=0xFDEF).contains(&code) || code & 0xFFFE == 0xFFFE
}

/// A line in which HTML tags, link definitions and too many containers are plain text.
pub fn guarded(line: &str) -> String {
    let stop = end_of_allowed_containers(line);
    if stop.is_none() && !line.contains(['<', ']']) {
        return line.to_owned();
    }
    let mut guarded = String::with_capacity(line.len() + STOP.len_utf8());
    let mut previous = '\0';
    let mut bracket_holds_note = false;
    for (position, character) in line.char_indices() {
        let after = line.get(position..).unwrap_or_default();
        if stop == Some(position)
            || (previous == ']' && character == ':' && !bracket_holds_note)
            || (previous == '<' && begins_tag(after))
        {
            guarded.push(STOP);
        }
        if character == '[' {
            bracket_holds_note = after.starts_with("[^");
        }
        guarded.push(character);
        previous = character;
    }
    guarded
}

/// Whether HTML begins with `<` and this. Addresses between `<` and `>` are links in CommonMark and stay so.
fn begins_tag(after: &str) -> bool {
    let is_address = ["http://", "https://", "mailto:"].iter().any(|scheme| {
        after
            .get(..scheme.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(scheme))
    });
    !is_address
        && after.starts_with(|next: char| next.is_ascii_alphabetic() || "/!?".contains(next))
}

/// Where in the line containers (quotes, list items) must end, as the line opens too many of them.
///
/// Each line that goes on in a container costs pulldown-cmark a step for each container around it: without a bound, 1 MB of
/// `> > > …` takes minutes.
fn end_of_allowed_containers(line: &str) -> Option<usize> {
    if is_rule(line) {
        return None;
    }
    let mut rest = line;
    let mut count = 0;
    let mut indentation = 0;
    loop {
        let trimmed = rest.trim_start_matches([' ', '\t']);
        let space = rest.get(..rest.len() - trimmed.len()).unwrap_or_default();
        indentation += space
            .bytes()
            .map(|byte| if byte == b'\t' { 4 } else { 1 })
            .sum::<usize>();
        let position = line.len() - trimmed.len();
        let length = marker_length(trimmed)?;
        if count == DEEPEST || indentation > WIDEST_INDENTATION {
            return Some(position);
        }
        count += 1;
        rest = trimmed.get(length..)?;
    }
}

/// A line of nothing but `*` or `-`.
fn is_rule(line: &str) -> bool {
    ['*', '-', '_'].iter().any(|sign| {
        line.chars()
            .all(|character| character == *sign || character == ' ' || character == '\t')
    })
}

/// The length of the sign with which a container begins: `>`, `-`, `12.`, `[^1]:`.
fn marker_length(text: &str) -> Option<usize> {
    if text.starts_with('>') {
        return Some(1);
    }
    if text.starts_with("[^") {
        return text.find("]:").map(|position| position + 2);
    }
    let digits = text.bytes().take(10).take_while(u8::is_ascii_digit).count();
    let sign_at = if digits == 0 { 0 } else { digits };
    let signs: &[u8] = if digits == 0 { b"-+*" } else { b".)" };
    let sign = text.as_bytes().get(sign_at)?;
    let after = text.as_bytes().get(sign_at + 1);
    let is_marker = signs.contains(sign) && after.is_none_or(|byte| b" \t".contains(byte));
    is_marker.then_some(sign_at + 1)
}

/// The text with its brackets hidden from `attributes`.
pub fn with_hidden_brackets(text: &str) -> String {
    text.chars().map(hidden).collect()
}

/// The text with its first character hidden from `attributes`, if that is a bracket.
pub fn with_hidden_first_bracket(text: &str) -> String {
    let mut characters = text.chars();
    let first = characters.next().map(hidden);
    first.into_iter().chain(characters).collect()
}

fn hidden(character: char) -> char {
    ESCAPED
        .iter()
        .find(|(bracket, _)| *bracket == character)
        .map_or(character, |(_, sign)| *sign)
}

/// The text as its author typed it: without guards, and with the brackets that were hidden.
pub fn unguarded(text: &str) -> String {
    // Every sign of ours begins with this byte.
    if !text.as_bytes().contains(&0xEF) {
        return text.to_owned();
    }
    text.chars()
        .filter(|character| *character != STOP)
        .map(shown)
        .collect()
}

fn shown(character: char) -> char {
    ESCAPED
        .iter()
        .find(|(_, sign)| *sign == character)
        .map_or(character, |(bracket, _)| *bracket)
}
