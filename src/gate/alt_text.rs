//! Alternative text: it says what a picture shows, and nothing that is heard anyway.

use super::article::GateFigure;
use super::finding::Field;
use super::report::Report;
use super::rule::Rule;
use super::words::{compared, has_words, shortened};

/// Endings of picture files.
const ENDINGS: [&str; 19] = [
    "arw", "avif", "bmp", "cr2", "cr3", "dng", "gif", "heic", "heif", "jfif", "jpeg", "jpg", "nef",
    "png", "psd", "svg", "tif", "tiff", "webp",
];

/// With which the names begin that cameras and programs give.
const CAMERA_STARTS: [&str; 17] = [
    "_mg",
    "cam",
    "dcim",
    "dji",
    "dsc",
    "dscf",
    "dscn",
    "gopr",
    "img",
    "image",
    "mvimg",
    "p",
    "photo",
    "pxl",
    "screenshot",
    "vid",
    "whatsapp image",
];

/// Words that a name of a camera may hold besides its beginning.
const CAMERA_WORDS: [&str; 6] = ["am", "at", "pm", "pukul", "wa", "copy"];

/// With which a text says that there is a picture, and not what it shows.
const PICTURE_WORDS: [&str; 14] = [
    "foto",
    "fotografi",
    "gambar",
    "ilustrasi",
    "illustration",
    "image",
    "images",
    "img",
    "photo",
    "photograph",
    "photos",
    "pic",
    "picture",
    "pictures",
];

/// What says no more, beside those or alone.
const EMPTY_WORDS: [&str; 44] = [
    "a",
    "alt",
    "alternatif",
    "an",
    "artikel",
    "article",
    "bagan",
    "berita",
    "caption",
    "chart",
    "cover",
    "dari",
    "diagram",
    "dokumentasi",
    "grafik",
    "graph",
    "graphic",
    "icon",
    "ikon",
    "infografik",
    "infografis",
    "ini",
    "judul",
    "keterangan",
    "lead",
    "layar",
    "logo",
    "main",
    "map",
    "of",
    "peta",
    "placeholder",
    "potret",
    "sampul",
    "screenshot",
    "tangkapan",
    "tanpa",
    "teks",
    "text",
    "the",
    "thumbnail",
    "untitled",
    "untuk",
    "utama",
];

/// Looks at the alternative text of a figure. A decorative one needs none.
pub fn check(figure: &GateFigure, report: &mut Report<'_>) {
    if figure.is_decorative {
        return;
    }
    let field = || Field::Figure {
        key: figure.key.clone(),
    };
    let alt_text = figure.alt_text.trim();
    if !has_words(alt_text) {
        report.add(Rule::AltTextMissing, field(), &figure.key);
    } else if is_file_name(alt_text) {
        report.add(Rule::AltTextIsFileName, field(), shortened(alt_text));
    } else if is_bare_word(alt_text) {
        report.add(Rule::AltTextIsBareWord, field(), shortened(alt_text));
    } else if says_what_the_caption_says(alt_text, &figure.caption) {
        report.add(Rule::AltTextIsCaption, field(), shortened(alt_text));
    }
}

fn is_file_name(text: &str) -> bool {
    let lower = text.to_lowercase();
    let is_one_word = !lower.contains(char::is_whitespace);
    let is_address = ["http://", "https://", "www."]
        .iter()
        .any(|start| lower.starts_with(start));
    (is_one_word && (is_address || lower.contains('_')))
        || has_ending(&lower)
        || is_camera_name(&lower)
}

/// `pasar pagi.jpg`. A sentence can end with the name of a file: the words before it are more than three.
fn has_ending(lower: &str) -> bool {
    let Some((before, ending)) = lower.rsplit_once('.') else {
        return false;
    };
    let words_before = before
        .split_whitespace()
        .rev()
        .skip(1)
        .filter(|word| word.chars().all(char::is_alphabetic))
        .count();
    ENDINGS.contains(&ending) && !before.is_empty() && words_before <= 3
}

/// `DSC01234`, `IMG-20240501-WA0003`, `WhatsApp Image 2024-05-01 at 10.22.33`, `20240501 102233`: a known beginning, then digits.
fn is_camera_name(lower: &str) -> bool {
    let digits = lower.chars().filter(char::is_ascii_digit).count();
    let beginning = lower
        .split(|character: char| character.is_ascii_digit())
        .next()
        .unwrap_or_default();
    let rest = lower.get(beginning.len()..).unwrap_or_default();
    let beginning = beginning.trim_end_matches([' ', '-', '_', '(']);
    let has_other_words = rest
        .split(|character: char| !character.is_alphabetic())
        .any(|word| !word.is_empty() && !CAMERA_WORDS.contains(&word));
    let is_known = beginning.is_empty() || CAMERA_STARTS.contains(&beginning);
    digits >= 4 && is_known && !has_other_words
}

fn is_bare_word(text: &str) -> bool {
    compared(text).split(' ').all(|word| {
        let word = word.trim_end_matches(|character: char| character.is_ascii_digit());
        word.is_empty() || PICTURE_WORDS.contains(&word) || EMPTY_WORDS.contains(&word)
    })
}

/// Both without "Foto:" before them.
fn says_what_the_caption_says(text: &str, caption: &str) -> bool {
    let (text, caption) = (compared(text), compared(caption));
    !caption.is_empty() && without_picture_words(&text) == without_picture_words(&caption)
}

fn without_picture_words(compared: &str) -> &str {
    let mut rest = compared;
    while let Some((word, after)) = rest.split_once(' ') {
        if !PICTURE_WORDS.contains(&word) {
            break;
        }
        rest = after;
    }
    rest
}
