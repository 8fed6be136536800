//! The readable part of an address.

/// The longest slug, in bytes; longer ones are cut at a word.
const LONGEST: usize = 80;

/// Small letters, digits and hyphens out of any text: "Putin dan Xi" → "putin-dan-xi". Letters of other scripts are
/// transliterated; a text without any letter gives "berita".
pub fn slug(text: &str) -> String {
    let full = slug::slugify(text);
    let cut = match full.get(..LONGEST) {
        None => full.as_str(),
        Some(start) => start.rsplit_once('-').map_or(start, |(words, _)| words),
    };
    if cut.is_empty() {
        "berita".to_owned()
    } else {
        cut.to_owned()
    }
}
