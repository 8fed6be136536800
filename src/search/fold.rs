//! Letters as the search index compares them: FTS5's tokenizer `unicode61 remove_diacritics 2`.

use icu_normalizer::DecomposingNormalizer;

/// Lower case, without diacritics: "Café" → "cafe".
pub fn fold(word: &str) -> String {
    // Most words, and much quicker.
    if word.is_ascii() {
        return word.to_ascii_lowercase();
    }
    DecomposingNormalizer::new_nfd()
        .normalize(&word.to_lowercase())
        .chars()
        .filter(|letter| !is_diacritic(*letter))
        .collect()
}

/// Whether a character is part of a word.
pub fn is_word_letter(letter: char) -> bool {
    letter.is_alphanumeric() || is_diacritic(letter)
}

/// Whether a character between two words makes one term of them: hyphens and apostrophes.
pub fn is_joiner(letter: char) -> bool {
    matches!(letter, '-' | '\u{2010}' | '\u{2011}' | '\'' | '\u{2019}')
}

/// The combining marks that the tokenizer drops.
fn is_diacritic(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}')
}
