//! What a reader may have meant, where a search finds nothing or little: words of the site's own stories that are nearly those that were typed.

use crate::db::Connection;
use crate::error::AppResult;
use crate::recommend::model::index::list_words_like;
use crate::search::query::SearchWords;

/// Shorter words are not put right.
const SHORTEST_WORD: usize = 4;

/// From this length on, two letters may be wrong instead of one.
const LONG_WORD: usize = 7;

/// The text as it may have been meant; none if every word is one of the site, or nothing is near enough.
///
/// # Errors
///
/// Those of the database.
pub fn suggest(
    conn: &mut Connection,
    edition_id: i64,
    words: &SearchWords,
) -> AppResult<Option<String>> {
    let mut meant = words.sought.to_lowercase();
    let mut is_other = false;
    for word in words.terms.iter().filter_map(|term| term.single()) {
        if let Some(near) = find_near(conn, edition_id, word)? {
            meant = meant.replace(word, &near);
            is_other = true;
        }
    }
    Ok(is_other.then_some(meant))
}

/// The nearest word of the site, of several the one in most stories; none if the word itself is one.
fn find_near(conn: &mut Connection, edition_id: i64, word: &str) -> AppResult<Option<String>> {
    let length = word.chars().count();
    let Some(first) = word.chars().next().filter(|_| length >= SHORTEST_WORD) else {
        return Ok(None);
    };
    let most = if length >= LONG_WORD { 2 } else { 1 };
    let known = list_words_like(conn, edition_id, first, (length, most))?;
    if known.iter().any(|(known, _)| known == word) {
        return Ok(None);
    }
    let near = known.into_iter().filter_map(|(known, stories)| {
        // Neighbours that changed places are one slip (optimal string alignment).
        let distance = strsim::osa_distance(word, &known);
        (distance <= most).then_some((distance, -stories, known))
    });
    Ok(near.min().map(|(_, _, known)| known))
}
