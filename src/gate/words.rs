//! Words as the rules compare them.

use icu_normalizer::DecomposingNormalizer;

/// Details are cut after so many characters.
const LONGEST_DETAIL: usize = 80;

/// Lower case, without diacritics, punctuation and invisible characters, one space between words: "» Klik  di-sini!" → "klik di sini".
pub fn compared(text: &str) -> String {
    let letters: String = DecomposingNormalizer::new_nfkd()
        .normalize(&text.to_lowercase())
        .chars()
        .filter(|character| !is_unseen(*character))
        .map(|character| {
            if character.is_alphanumeric() {
                character
            } else {
                ' '
            }
        })
        .collect();
    letters.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether there is anything to read: a letter or a digit.
pub fn has_words(text: &str) -> bool {
    text.contains(char::is_alphanumeric)
}

/// The text in one line, cut where it gets too long to be named in a sentence.
pub fn shortened(text: &str) -> String {
    // More is not looked at: many details can be of one long line.
    let beginning: String = text.chars().take(4 * LONGEST_DETAIL).collect();
    let line = beginning.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= LONGEST_DETAIL {
        return line;
    }
    let cut: String = line.chars().take(LONGEST_DETAIL - 1).collect();
    format!("{}…", cut.trim_end())
}

/// Combining marks, and characters that only steer how others are shown.
fn is_unseen(character: char) -> bool {
    matches!(
        character,
        '\u{300}'..='\u{36f}'
            | '\u{ad}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'
            | '\u{2066}'..='\u{2069}'
            | '\u{feff}'
    )
}
