//! Reads the few EXIF fields that matter here (Exif 2.32, CIPA DC-008).

use exif::{Exif, In, Reader, Tag, Value};

use super::text::{clean_line, decode_utf8_or_latin1};
use super::time::{TakenAt, parse_exif_time};

/// What cameras write where a person's words should stand. Compared in lower case, with the whole value.
const CAMERA_BOILERPLATE: [&str; 5] = [
    "kodak digital still camera",
    "digital still camera",
    "sony dsc",
    "exif_jpeg_picture",
    "default",
];
/// How such values end for the makers who put their name in front: Olympus, Minolta, Sanyo, Kodak.
const CAMERA_BOILERPLATE_ENDING: &str = "digital camera";

/// The fields, cleaned.
pub(crate) struct ExifFields {
    /// `ImageDescription`, unless a camera wrote it by itself.
    pub(crate) description: Option<String>,
    /// `Artist`.
    pub(crate) artist: Option<String>,
    /// `Copyright`: the photographer's and the editor's part, joined; unless a camera wrote it by itself.
    pub(crate) copyright: Option<String>,
    /// `DateTimeOriginal` with `OffsetTimeOriginal`.
    pub(crate) taken_at: Option<TakenAt>,
    /// Whether a latitude or longitude stands in it.
    pub(crate) has_location: bool,
    /// `Orientation`, 1 to 8; 1 (upright) when it is missing or out of range.
    pub(crate) orientation: u8,
}

impl ExifFields {
    /// What a file without EXIF has.
    pub(crate) fn none() -> ExifFields {
        ExifFields {
            description: None,
            artist: None,
            copyright: None,
            taken_at: None,
            has_location: false,
            orientation: 1,
        }
    }
}

/// Reads an EXIF block (a TIFF structure). A block that is broken gives as much as can be read.
pub(crate) fn read_exif(block: &[u8]) -> ExifFields {
    let parsed = Reader::new()
        .continue_on_error(true)
        .read_raw(block.to_vec())
        .or_else(|error| error.distill_partial_result(|_| {}));
    let Ok(exif) = parsed else {
        return ExifFields::none();
    };
    ExifFields {
        description: text_of(&exif, Tag::ImageDescription).filter(|text| !is_boilerplate(text)),
        artist: text_of(&exif, Tag::Artist),
        copyright: text_of(&exif, Tag::Copyright).filter(|text| !is_boilerplate(text)),
        taken_at: text_of(&exif, Tag::DateTimeOriginal).and_then(|moment| {
            parse_exif_time(&moment, text_of(&exif, Tag::OffsetTimeOriginal).as_deref())
        }),
        has_location: has_location(&exif),
        orientation: orientation_of(&exif),
    }
}

/// A text field. EXIF text is ASCII by the specification, UTF-8 by the MWG's advice, Latin-1 by old habit; its parts
/// (`Copyright` has two) are divided by NUL.
fn text_of(exif: &Exif, tag: Tag) -> Option<String> {
    let Value::Ascii(parts) = &exif.get_field(tag, In::PRIMARY)?.value else {
        return None;
    };
    let lines: Vec<String> = parts
        .iter()
        .filter_map(|part| clean_line(&decode_utf8_or_latin1(part)))
        .collect();
    clean_line(&lines.join("; "))
}

fn is_boilerplate(text: &str) -> bool {
    let text = text.to_lowercase();
    CAMERA_BOILERPLATE.contains(&text.as_str()) || text.ends_with(CAMERA_BOILERPLATE_ENDING)
}

fn has_location(exif: &Exif) -> bool {
    [
        Tag::GPSLatitude,
        Tag::GPSLongitude,
        Tag::GPSDestLatitude,
        Tag::GPSDestLongitude,
    ]
    .iter()
    .any(|tag| exif.get_field(*tag, In::PRIMARY).is_some())
}

fn orientation_of(exif: &Exif) -> u8 {
    exif.get_field(Tag::Orientation, In::PRIMARY)
        .and_then(|field| field.value.get_uint(0))
        .and_then(|number| u8::try_from(number).ok())
        .filter(|number| (1..=8).contains(number))
        .unwrap_or(1)
}
