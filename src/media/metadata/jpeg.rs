//! The segments in front of a JPEG file's pixels (ITU-T T.81, annex B).

/// Marker of application segment 1: EXIF and XMP.
pub(crate) const APP1: u8 = 0xE1;
/// Marker of application segment 13: Photoshop's image resources, IPTC-IIM among them.
pub(crate) const APP13: u8 = 0xED;

const START_OF_IMAGE: u8 = 0xD8;
const END_OF_IMAGE: u8 = 0xD9;
const START_OF_SCAN: u8 = 0xDA;
/// How many segments are listed. A real file has some dozens; a hostile one could have millions of empty ones.
const MAX_SEGMENTS: usize = 5_000;

/// One segment: its marker without the leading `FF`, and what follows the two length bytes.
pub(crate) struct Segment<'bytes> {
    pub(crate) marker: u8,
    pub(crate) body: &'bytes [u8],
}

/// A JPEG file taken apart at the point where the pixels begin.
pub(crate) struct JpegFile<'bytes> {
    /// The segments before the first scan, in the order of the file.
    pub(crate) segments: Vec<Segment<'bytes>>,
    /// Everything from the first scan on; empty when the file ends before it.
    scans: &'bytes [u8],
}

impl JpegFile<'_> {
    /// Whether the file stops before the picture does: no end-of-image marker follows the first scan.
    ///
    /// Inside a scan every `FF` of the pixel data is followed by `00` (T.81, B.1.1.5), so `FF D9` there is the marker
    /// and nothing else. An embedded preview has one, too, but stands before the scan.
    pub(crate) fn is_cut_short(&self) -> bool {
        !self
            .scans
            .windows(2)
            .rev()
            .any(|pair| pair == [0xFF, END_OF_IMAGE])
    }
}

/// Walks the segments. Stops without complaint where the file stops making sense: what was found until then counts.
pub(crate) fn take_apart(bytes: &[u8]) -> JpegFile<'_> {
    let mut segments = Vec::new();
    let mut rest = bytes;
    while let Some((marker, after_marker)) = split_marker(rest) {
        match marker {
            START_OF_IMAGE | 0x01 | 0xD0..=0xD7 => rest = after_marker,
            START_OF_SCAN => {
                return JpegFile {
                    segments,
                    scans: after_marker,
                };
            }
            END_OF_IMAGE => break,
            _ => {
                let Some((body, after_segment)) = split_body(after_marker) else {
                    break;
                };
                if segments.len() < MAX_SEGMENTS {
                    segments.push(Segment { marker, body });
                }
                rest = after_segment;
            }
        }
    }
    JpegFile {
        segments,
        scans: &[],
    }
}

/// The next marker. Bytes that belong to no segment are skipped, as every decoder does.
fn split_marker(bytes: &[u8]) -> Option<(u8, &[u8])> {
    let start = bytes.iter().position(|&byte| byte == 0xFF)?;
    let after_prefix = bytes.get(start..)?;
    // Any number of FF may fill the space before the marker's second byte.
    let code = after_prefix.iter().position(|&byte| byte != 0xFF)?;
    let marker = *after_prefix.get(code)?;
    let after_marker = after_prefix.get(code + 1..)?;
    if marker == 0 {
        split_marker_after_stuffing(after_marker)
    } else {
        Some((marker, after_marker))
    }
}

/// `FF 00` is no marker; looks for the next one without recursion, since a file may hold millions of them.
fn split_marker_after_stuffing(bytes: &[u8]) -> Option<(u8, &[u8])> {
    let start = bytes
        .windows(2)
        .position(|pair| matches!(pair, [0xFF, code] if !matches!(code, 0 | 0xFF)))?;
    let marker = *bytes.get(start + 1)?;
    Some((marker, bytes.get(start + 2..)?))
}

/// A segment's body and what follows it. The length counts its own two bytes.
fn split_body(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (length, after_length) = bytes.split_first_chunk::<2>()?;
    let body_length = usize::from(u16::from_be_bytes(*length)).checked_sub(2)?;
    after_length.split_at_checked(body_length)
}
