//! What a line is to `directive`: the beginning of a directive, a fence of code, a key.

/// A fence of code that is open.
#[derive(Clone, Copy)]
pub struct Fence {
    sign: char,
    length: usize,
    /// A list may have ended it unseen.
    pub is_indented: bool,
}

/// Whether what the directive holds is not ordinary text, so that a fence in it is none.
pub fn holds_lines_only(name: &str) -> bool {
    !matches!(name, "note" | "pullquote")
}

/// The name and the argument of a directive that begins in this line.
pub fn opening(line: &str) -> Option<(&str, &str)> {
    let words = line.strip_prefix(":::")?.trim();
    if words.is_empty() || words.starts_with(':') {
        return None;
    }
    let (name, argument) = words.split_once(char::is_whitespace).unwrap_or((words, ""));
    Some((name, argument.trim()))
}

/// The fence after this line, if the line begins or ends one; `None` if it does neither.
///
/// This does not see the lists and quotes that fences may stand in. Where it is wrong and puts a directive into code, `parse` notices
/// that the directive got lost, and reads the text again.
pub fn fence_after(fence: Option<Fence>, line: &str) -> Option<Option<Fence>> {
    let trimmed = line.trim_start_matches(' ');
    let sign = trimmed.chars().next().filter(|sign| "`~".contains(*sign))?;
    let after = trimmed.trim_start_matches(sign);
    let length = trimmed.len() - after.len();
    let indentation = line.len() - trimmed.len();
    if length < 3 || indentation > 3 {
        return None;
    }
    match fence {
        None if sign == '`' && after.contains('`') => None,
        None => Some(Some(Fence {
            sign,
            length,
            is_indented: indentation > 0,
        })),
        Some(open) if open.sign == sign && length >= open.length && after.trim().is_empty() => {
            Some(None)
        }
        Some(_) => None,
    }
}

/// Whether this can be the key of a figure: it becomes part of a fragment.
pub fn is_key(word: &str) -> bool {
    !word.is_empty()
        && word
            .chars()
            .all(|character| character.is_alphanumeric() || "-_.".contains(character))
}

/// Whether this is one word, as keys, numbers and addresses of articles are.
pub fn is_reference(word: &str) -> bool {
    !word.is_empty() && !word.contains(char::is_whitespace)
}
