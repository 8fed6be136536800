//! Characters that the dialect would read as marks.

/// Whether a character is to be escaped, by the text around it: what stands before it, and what from it on.
pub fn is_mark(previous: Option<char>, from_here: &str) -> bool {
    let mut characters = from_here.chars();
    let Some(character) = characters.next() else {
        return false;
    };
    let next = characters.next();
    match character {
        '\\' | '`' | '*' => true,
        '_' => {
            let is_word = |neighbour: Option<char>| neighbour.is_some_and(char::is_alphanumeric);
            !(is_word(previous) && is_word(next))
        }
        '<' => next.is_some_and(|next| next.is_ascii_alphanumeric() || "/!?".contains(next)),
        '&' => begins_entity(from_here),
        _ => false,
    }
}

/// Whether brackets in this text could be read as marks.
pub fn has_marking_brackets(text: &str) -> bool {
    ["](", "]{", "[^", "]:", "]["]
        .iter()
        .any(|marks| text.contains(marks))
}

/// Whether an entity begins with this, such as `&amp;`.
pub fn begins_entity(text: &str) -> bool {
    let name = text.strip_prefix('&').unwrap_or(text);
    let name = name.strip_prefix('#').unwrap_or(name);
    let length = name.bytes().take_while(u8::is_ascii_alphanumeric).count();
    length > 0 && name.as_bytes().get(length) == Some(&b';')
}

/// The line, so that its beginning begins no block.
pub fn line(line: &str) -> String {
    let escaped_at = if begins_block(line) {
        Some(0)
    } else {
        number_length(line)
    };
    match escaped_at.and_then(|position| line.split_at_checked(position)) {
        Some((before, after)) => format!("{before}\\{after}"),
        None => line.to_owned(),
    }
}

/// The heading, so that signs at its end are no end of the markup.
pub fn heading(text: &str) -> String {
    let bare = text.trim_end_matches('#');
    if bare.len() < text.len() && (bare.is_empty() || bare.ends_with(' ')) {
        let signs = text.get(bare.len()..).unwrap_or_default();
        return format!("{bare}\\{signs}");
    }
    text.to_owned()
}

fn begins_block(line: &str) -> bool {
    let bare = line.trim_start_matches('#');
    let hashes = line.len() - bare.len();
    let is_heading = (1..=6).contains(&hashes) && (bare.is_empty() || bare.starts_with(' '));
    let is_list = line == "-" || line == "+" || line.starts_with("- ") || line.starts_with("+ ");
    let is_drawn = line.chars().all(|character| "-=|:+ ~".contains(character));
    let is_fence = line.starts_with("~~~") || line.starts_with(":::");
    is_heading || is_list || is_fence || line.starts_with('>') || (is_drawn && !line.is_empty())
}

/// The length of the number with which a list's item would begin.
fn number_length(line: &str) -> Option<usize> {
    let length = line.bytes().take_while(u8::is_ascii_digit).count();
    let rest = line.get(length..)?;
    let after = rest.strip_prefix(['.', ')'])?;
    ((1..=9).contains(&length) && (after.is_empty() || after.starts_with(' '))).then_some(length)
}
