//! Cleaning of text that came out of a file somebody uploaded.

/// Longest value that is kept, in characters. IPTC-IIM allows 2,000 bytes for a caption (dataset 2:120), and no other
/// field that is read here may be longer by its own specification.
pub(crate) const MAX_VALUE_CHARACTERS: usize = 2_000;

/// Makes one clean line of a raw value, or nothing when no visible character is left.
///
/// Runs of white space (line ends, too) become one space; other control characters, the byte order mark and the two
/// directional overrides (U+202D, U+202E: they turn text around that was not theirs) are dropped; what goes beyond
/// [`MAX_VALUE_CHARACTERS`] is cut off.
pub(crate) fn clean_line(raw: &str) -> Option<String> {
    let mut line = String::new();
    let mut characters = 0;
    let mut space_is_due = false;
    for character in raw.chars() {
        if character.is_whitespace() {
            space_is_due = !line.is_empty();
            continue;
        }
        if is_unwanted(character) {
            continue;
        }
        if space_is_due && characters + 1 < MAX_VALUE_CHARACTERS {
            line.push(' ');
            characters += 1;
        }
        space_is_due = false;
        if characters >= MAX_VALUE_CHARACTERS {
            break;
        }
        line.push(character);
        characters += 1;
    }
    (!line.is_empty()).then_some(line)
}

/// Reads bytes whose encoding nobody stated: UTF-8 when they are valid UTF-8, else Latin-1.
///
/// Latin-1 text with a letter beyond ASCII is practically never valid UTF-8 by chance, so the test decides well.
pub(crate) fn decode_utf8_or_latin1(bytes: &[u8]) -> String {
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => bytes.iter().copied().map(char::from).collect(),
    }
}

fn is_unwanted(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{feff}' | '\u{202d}' | '\u{202e}' | '\u{fffe}' | '\u{ffff}'
        )
}
