//! What a file is, by what stands in it. Neither the type that the browser sent nor the name decides: of a text that is good, the name
//! only says whether it is a table.

mod audio;
mod text;

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};

use crate::attachments::kind::FileKind;

/// Bytes of the beginning that are looked at.
const HEAD: u64 = 64 * 1024;

/// Why a file cannot be attached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Nothing stands in it.
    Empty,
    /// A picture: these have a library of their own.
    Picture,
    /// HTML, SVG or other XML, which a browser could run.
    Markup,
    /// A program or a script.
    Program,
    /// A document or spreadsheet of an office program: a ZIP archive that may hold macros.
    Office,
    /// An archive, in which anything may stand.
    Archive,
    /// Moving pictures.
    Video,
    /// A text, but not in UTF-8.
    Encoding,
    /// A text whose name says that it is something else than a text or a table.
    TextName,
    /// Nothing known, or a broken file of a known kind.
    Unknown,
}

impl Refusal {
    /// Every refusal.
    pub const ALL: [Self; 10] = [
        Self::Empty,
        Self::Picture,
        Self::Markup,
        Self::Program,
        Self::Office,
        Self::Archive,
        Self::Video,
        Self::Encoding,
        Self::TextName,
        Self::Unknown,
    ];

    /// The word that ends the key of its sentence.
    pub fn word(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::Picture => "picture",
            Self::Markup => "markup",
            Self::Program => "program",
            Self::Office => "office",
            Self::Archive => "archive",
            Self::Video => "video",
            Self::Encoding => "encoding",
            Self::TextName => "text-name",
            Self::Unknown => "unknown",
        }
    }
}

/// What a file is, or why it is refused. `name` is the one it was sent with.
///
/// # Errors
///
/// Those of the file system.
pub fn recognise(file: &mut File, name: &str) -> io::Result<Result<FileKind, Refusal>> {
    file.seek(SeekFrom::Start(0))?;
    let mut head = Vec::new();
    Read::by_ref(file).take(HEAD).read_to_end(&mut head)?;
    if head.is_empty() {
        return Ok(Err(Refusal::Empty));
    }
    if head.starts_with(b"%PDF-") {
        return Ok(Ok(FileKind::Pdf));
    }
    if let Some(found) = audio::recognise(file, &head)? {
        return Ok(found);
    }
    // UTF-16, as spreadsheets write "Unicode text".
    if head.starts_with(b"\xFF\xFE") || head.starts_with(b"\xFE\xFF") {
        return Ok(Err(Refusal::Encoding));
    }
    // Some beginnings of binary files are letters that a table may begin with, too.
    if text::is_text(&head) {
        return text::recognise(file, &head, name);
    }
    Ok(Err(known_refusal(&head).unwrap_or(Refusal::Unknown)))
}

/// Kinds that many people have, so that the sentence can say what to do.
fn known_refusal(head: &[u8]) -> Option<Refusal> {
    let starts = |beginnings: &[&[u8]]| beginnings.iter().any(|start| head.starts_with(start));
    let at =
        |place: usize, word: &[u8]| head.get(place..).is_some_and(|rest| rest.starts_with(word));
    let is_picture = starts(&[
        b"\xFF\xD8\xFF",
        b"\x89PNG",
        b"GIF8",
        b"BM",
        b"II*\0",
        b"MM\0*",
    ]) || (starts(&[b"RIFF"]) && at(8, b"WEBP"))
        || [
            b"ftypheic",
            b"ftypheix",
            b"ftypmif1",
            b"ftypavif",
            b"ftypavis",
        ]
        .iter()
        .any(|brand| at(4, *brand));
    let is_program = starts(&[
        b"\x7FELF",
        b"MZ",
        b"\xCA\xFE\xBA\xBE",
        b"\xCF\xFA\xED\xFE",
        b"\xCE\xFA\xED\xFE",
        b"\xFE\xED\xFA",
        b"\0asm",
    ]);
    let is_zip = starts(&[b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08"]);
    let is_office = starts(&[b"\xD0\xCF\x11\xE0"])
        || (is_zip && (at(30, b"mimetype") || at(30, b"[Content_Types].xml") || at(30, b"_rels/")));
    let is_archive = is_zip
        || starts(&[
            b"\x1F\x8B",
            b"7z\xBC\xAF",
            b"Rar!",
            b"\xFD7zXZ",
            b"BZh",
            b"\x28\xB5\x2F\xFD",
        ])
        || at(257, b"ustar");
    let is_video = at(4, b"ftyp")
        || starts(&[b"\x1A\x45\xDF\xA3", b"\0\0\x01\xBA", b"FLV", b"OggS"])
        || (starts(&[b"RIFF"]) && at(8, b"AVI "));
    [
        (is_picture, Refusal::Picture),
        (is_program, Refusal::Program),
        (is_office, Refusal::Office),
        (is_archive, Refusal::Archive),
        (is_video, Refusal::Video),
    ]
    .into_iter()
    .find_map(|(is_one, refusal)| is_one.then_some(refusal))
}
