//! Pictures of a pasted text. Nothing is fetched: an editor adds them as figures.

use super::tree::Element;

/// A picture of a pasted text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// The key of the figure whose place is in the text.
    pub key: String,
    /// Where the picture is, as the text said it: it may be an address, a file of the writer's computer, or the picture itself
    /// (`data:`).
    pub address: String,
    /// The text for those who do not see it, as it came; may be empty.
    pub alternative_text: String,
    /// What stood below it; may be empty.
    pub caption: String,
}

/// The address of a picture. One that is loaded late has its address elsewhere.
pub fn address(element: &Element) -> &str {
    let late = ["data-src", "data-lazy-src", "data-original"]
        .iter()
        .find_map(|name| element.attribute(name));
    let address = element.attribute("src").unwrap_or_default().trim();
    match late {
        Some(late) if address.is_empty() || address.starts_with("data:") => late.trim(),
        _ => address,
    }
}

/// Whether a picture is of one pixel or less.
pub fn is_tracker(element: &Element) -> bool {
    ["width", "height"].iter().any(|side| {
        element
            .attribute(side)
            .is_some_and(|length| matches!(length.trim().trim_end_matches("px"), "0" | "1"))
    })
}

/// A key that no figure has.
pub fn free_key(taken: &[&str], number: &mut usize) -> String {
    loop {
        *number += 1;
        let key = format!("picture-{number}");
        if !taken.contains(&key.as_str()) {
            return key;
        }
    }
}
