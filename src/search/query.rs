//! What a reader typed, as words, and as an FTS5 expression that cannot be a syntax error.

/// More words than these are not looked for.
const MOST_WORDS: usize = 24;

/// A longer text is cut, in characters.
const LONGEST_TEXT: usize = 200;

/// The words of a search.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SearchWords {
    /// What was typed, without control characters, cut to a length that can be shown.
    pub typed: String,
    /// Words in lower case, in order, each once.
    pub words: Vec<String>,
    /// Whether something was cut off.
    pub is_cut: bool,
}

impl SearchWords {
    /// Reads what was typed. Everything but letters and digits only divides words.
    pub fn parse(text: &str) -> Self {
        let cleaned: String = text
            .chars()
            .map(|letter| if letter.is_control() { ' ' } else { letter })
            .collect();
        let typed: String = cleaned.trim().chars().take(LONGEST_TEXT).collect();
        let mut words: Vec<String> = Vec::new();
        let mut is_cut = cleaned.trim().chars().count() > LONGEST_TEXT;
        for word in typed.split(|letter: char| !letter.is_alphanumeric()) {
            let word = word.to_lowercase();
            if word.is_empty() || words.contains(&word) {
                continue;
            }
            if words.len() == MOST_WORDS {
                is_cut = true;
                break;
            }
            words.push(word);
        }
        Self {
            typed,
            words,
            is_cut,
        }
    }

    /// Every word must be there; the last may be the beginning of one. `None` when there is no word.
    pub fn expression(&self) -> Option<String> {
        let (last, others) = self.words.split_last()?;
        let mut expression = String::new();
        for word in others {
            expression.extend(["\"", word, "\" "]);
        }
        expression.extend(["\"", last, "\""]);
        // A prefix of one letter would match half the archive.
        if last.chars().count() > 2 {
            expression.push('*');
        }
        Some(expression)
    }
}
