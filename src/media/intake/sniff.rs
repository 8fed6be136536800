//! Tells what kind of file it is by its first bytes.

use super::SourceFormat;
use super::refusal::ForeignFormat;

/// How far into a text the opening tag of an SVG or HTML document is looked for, in bytes.
const TEXT_PROBE: usize = 1_024;

/// What a file turned out to be.
pub(super) enum Kind {
    /// A picture of a kind that is taken.
    Taken(SourceFormat),
    /// Something that is known, and not taken.
    Foreign(ForeignFormat),
    /// Something else.
    Unknown,
}

/// The beginnings of binary files, where the first bytes are enough. The longer of two that share a beginning comes
/// first.
const FOREIGN_BEGINNINGS: [(&[u8], ForeignFormat); 17] = [
    (b"II*\0", ForeignFormat::Tiff),
    (b"MM\0*", ForeignFormat::Tiff),
    (b"II+\0", ForeignFormat::Tiff),
    (b"MM\0+", ForeignFormat::Tiff),
    (b"\xFF\x0A", ForeignFormat::JpegXl),
    (b"\0\0\0\x0CJXL ", ForeignFormat::JpegXl),
    (b"\0\0\0\x0CjP  ", ForeignFormat::Jpeg2000),
    (b"\xFF\x4F\xFF\x51", ForeignFormat::Jpeg2000),
    (b"BM", ForeignFormat::Bmp),
    (b"\0\0\x01\0", ForeignFormat::Icon),
    (b"8BPS", ForeignFormat::Photoshop),
    (b"%PDF", ForeignFormat::Pdf),
    (b"PK\x03\x04", ForeignFormat::Archive),
    (b"\x1F\x8B", ForeignFormat::Archive),
    (b"Rar!", ForeignFormat::Archive),
    (b"7z\xBC\xAF", ForeignFormat::Archive),
    (b"\x1A\x45\xDF\xA3", ForeignFormat::Video),
];

/// Recognises a file. Looks at no more than its first kilobyte.
pub(super) fn recognise(bytes: &[u8]) -> Kind {
    if let Some(format) = taken_format(bytes) {
        return Kind::Taken(format);
    }
    if let Some((_, foreign)) = FOREIGN_BEGINNINGS
        .iter()
        .find(|(beginning, _)| bytes.starts_with(beginning))
    {
        return Kind::Foreign(*foreign);
    }
    if let Some(foreign) = iso_media_format(bytes).or_else(|| text_format(bytes)) {
        return Kind::Foreign(foreign);
    }
    Kind::Unknown
}

fn taken_format(bytes: &[u8]) -> Option<SourceFormat> {
    if bytes.starts_with(b"\xFF\xD8\xFF") {
        return Some(SourceFormat::Jpeg);
    }
    if bytes.starts_with(b"\x89PNG\r\n\x1A\n") {
        return Some(SourceFormat::Png);
    }
    if bytes.starts_with(b"GIF87a") || bytes.starts_with(b"GIF89a") {
        return Some(SourceFormat::Gif);
    }
    let is_webp = bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP".as_slice());
    is_webp.then_some(SourceFormat::WebP)
}

/// Files in boxes (ISO/IEC 14496-12): HEIC, AVIF, video. The first box names a brand and its compatible ones.
fn iso_media_format(bytes: &[u8]) -> Option<ForeignFormat> {
    if bytes.get(4..8)? != b"ftyp" {
        return None;
    }
    let box_length = usize::try_from(u32::from_be_bytes(*bytes.first_chunk::<4>()?)).ok()?;
    let brands = bytes.get(8..box_length.clamp(12, 256).min(bytes.len()))?;
    let has_brand = |names: &[&[u8; 4]]| {
        brands
            .chunks_exact(4)
            .any(|brand| names.iter().any(|name| brand == *name))
    };
    if has_brand(&[b"avif", b"avis"]) {
        return Some(ForeignFormat::Avif);
    }
    if has_brand(&[
        b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1",
    ]) {
        return Some(ForeignFormat::Heic);
    }
    Some(ForeignFormat::Video)
}

/// SVG and HTML. What pretends to be a picture and is a document is named, so that nobody wonders.
fn text_format(bytes: &[u8]) -> Option<ForeignFormat> {
    let probe = String::from_utf8_lossy(bytes.get(..TEXT_PROBE).unwrap_or(bytes)).to_lowercase();
    let text = probe.trim_start_matches('\u{feff}').trim_start();
    if !text.starts_with('<') {
        return None;
    }
    if text.contains("<svg") || text.contains("<!doctype svg") {
        return Some(ForeignFormat::Svg);
    }
    let html_tags = [
        "<!doctype html",
        "<html",
        "<head",
        "<body",
        "<script",
        "<iframe",
        "<title",
        "<div",
        "<p>",
    ];
    html_tags
        .iter()
        .any(|tag| text.contains(tag))
        .then_some(ForeignFormat::Html)
}
