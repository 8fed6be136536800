//! What a `style` attribute says about words.

use super::tree::Element;

/// The value of a property, in lower case without spaces around it; empty if it is not set. The last of several counts.
pub fn property(element: &Element, name: &str) -> String {
    let style = element.attribute("style").unwrap_or_default();
    style
        .split(';')
        .filter_map(|declaration| declaration.split_once(':'))
        .filter(|(property, _)| property.trim().eq_ignore_ascii_case(name))
        .map(|(_, value)| value.trim().to_ascii_lowercase())
        .next_back()
        .unwrap_or_default()
}

/// Whether words are bold, if the style says so or not.
pub fn is_bold(element: &Element) -> Option<bool> {
    match property(element, "font-weight").as_str() {
        "bold" | "bolder" => Some(true),
        "normal" | "lighter" => Some(false),
        weight => weight.parse::<u16>().ok().map(|weight| weight >= 600),
    }
}

/// Whether words are in italics, if the style says so or not.
pub fn is_italic(element: &Element) -> Option<bool> {
    let style = property(element, "font-style");
    match style.split_whitespace().next()? {
        "italic" | "oblique" => Some(true),
        "normal" => Some(false),
        _ => None,
    }
}

/// Whether the element is not shown.
pub fn is_hidden(element: &Element) -> bool {
    element.attribute("hidden").is_some()
        || property(element, "display") == "none"
        || property(element, "mso-hide") == "all"
}

/// Whether the element is struck through.
pub fn is_struck(element: &Element) -> bool {
    property(element, "text-decoration").contains("line-through")
        || property(element, "text-decoration-line").contains("line-through")
}
