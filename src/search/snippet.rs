//! A piece of a text around the words that were looked for.

/// About how long a snippet is, in characters.
const LENGTH: usize = 220;

/// A part of a snippet: as it stands, or one of the words looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SnippetPart {
    /// The text.
    pub text: String,
    /// Whether it is a hit.
    pub is_hit: bool,
}

/// Cuts a text around the first hit and marks every hit in the piece. A text without a hit gives its beginning.
pub fn snippet(text: &str, words: &[String]) -> Vec<SnippetPart> {
    let pieces = pieces(text);
    let first_hit = pieces
        .iter()
        .position(|piece| is_hit(piece, words))
        .unwrap_or_default();
    let mut before = 0;
    let start = pieces
        .iter()
        .enumerate()
        .take(first_hit)
        .rev()
        .find_map(|(position, piece)| {
            before += piece.chars().count();
            (before > LENGTH / 3).then_some(position + 1)
        })
        .unwrap_or_default();
    let mut parts: Vec<SnippetPart> = Vec::new();
    if start > 0 {
        push(&mut parts, "… ", false);
    }
    let mut length = 0;
    for (position, piece) in pieces.iter().enumerate().skip(start) {
        if length > LENGTH && position > first_hit {
            push(&mut parts, " …", false);
            break;
        }
        length += piece.chars().count();
        push(&mut parts, piece, is_hit(piece, words));
    }
    parts
}

/// Marks every hit of a whole text, such as a headline.
pub fn mark(text: &str, words: &[String]) -> Vec<SnippetPart> {
    let mut parts = Vec::new();
    for piece in pieces(text) {
        push(&mut parts, piece, is_hit(piece, words));
    }
    parts
}

/// Runs of letters and digits, and what stands between them.
fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut start = 0;
    let mut previous: Option<bool> = None;
    for (offset, letter) in text.char_indices() {
        let is_word = letter.is_alphanumeric();
        if previous.is_some_and(|previous| previous != is_word) {
            pieces.extend(text.get(start..offset));
            start = offset;
        }
        previous = Some(is_word);
    }
    pieces.extend(text.get(start..).filter(|rest| !rest.is_empty()));
    pieces
}

/// The last word looked for may be the beginning of a longer one, as in the search itself.
fn is_hit(piece: &str, words: &[String]) -> bool {
    let piece = piece.to_lowercase();
    let Some((last, others)) = words.split_last() else {
        return false;
    };
    others.contains(&piece)
        || piece == *last
        || (last.chars().count() > 2 && piece.starts_with(last.as_str()))
}

fn push(parts: &mut Vec<SnippetPart>, text: &str, is_hit: bool) {
    match parts.last_mut() {
        Some(last) if last.is_hit == is_hit => last.text.push_str(text),
        _ => parts.push(SnippetPart {
            text: text.to_owned(),
            is_hit,
        }),
    }
}
