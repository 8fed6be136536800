//! What the binary carries with it: style sheets, interface strings, icons, the demo newspaper's texts.
//!
//! A debug build reads the files from the source tree, so that a changed style sheet needs a restart and no build.

use std::borrow::Cow;

use rust_embed::RustEmbed;

/// The `assets/` folder.
#[derive(RustEmbed)]
#[folder = "$CARGO_MANIFEST_DIR/assets/"]
struct Embedded;

/// A text file of `assets/`, by its path below that folder; `None` if it is missing or not UTF-8.
pub fn text(path: &str) -> Option<String> {
    String::from_utf8(bytes(path)?.into_owned()).ok()
}

/// A file of `assets/`, by its path below that folder.
pub fn bytes(path: &str) -> Option<Cow<'static, [u8]>> {
    Embedded::get(path).map(|file| file.data)
}

/// Paths of the files directly or deeper in a folder of `assets/`, sorted.
pub fn paths_below(folder: &str) -> Vec<String> {
    let mut paths: Vec<String> = Embedded::iter()
        .filter(|path| path.starts_with(folder))
        .map(Cow::into_owned)
        .collect();
    paths.sort();
    paths
}
