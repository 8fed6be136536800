//! The readable part of an address.

/// The longest slug, in bytes; longer ones are cut at a word.
const LONGEST: usize = 80;

/// Words that addresses use themselves.
const RESERVED: [&str; 5] = ["admin", "atom", "feed", "new", "page"];

/// The slug that somebody typed into a form, else one made of the name. The error is the key of the sentence that says what is wrong.
///
/// # Errors
///
/// A word that addresses use themselves; a text that is no slug.
pub fn typed_slug(typed: &str, name: &str) -> Result<String, &'static str> {
    let chosen = if typed.is_empty() {
        slug(name)
    } else {
        typed.to_owned()
    };
    if RESERVED.contains(&chosen.as_str()) {
        return Err("slug-reserved");
    }
    if slug(&chosen) != chosen {
        return Err("slug-wrong");
    }
    Ok(chosen)
}

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
