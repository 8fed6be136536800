//! Sound: MP3, Ogg with Opus or Vorbis, MPEG-4 without pictures, and WAV.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};

use super::Refusal;
use crate::attachments::kind::FileKind;

/// Most boxes of an MPEG-4 file that are looked at on the way to its table of contents.
const MOST_BOXES: usize = 64;

/// Most bytes of an MPEG-4 file's table of contents; that of ten hours of sound has about five million.
const LARGEST_CONTENTS: u64 = 16 * 1024 * 1024;

/// Most bytes without meaning between a tag and the first frame of an MP3.
const LONGEST_GAP: usize = 4096;

/// Kilobits a second by their number in a frame's header: MPEG-1, then MPEG-2 and 2.5, layer III (ISO 11172-3, 2.4.2.3; 13818-3).
const BIT_RATES: [[u32; 14]; 2] = [
    [
        32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320,
    ],
    [8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
];

/// Samples a second by their number in a frame's header: MPEG-1, 2 and 2.5.
const SAMPLE_RATES: [[u32; 3]; 3] = [
    [44_100, 48_000, 32_000],
    [22_050, 24_000, 16_000],
    [11_025, 12_000, 8_000],
];

/// Which sound a file is; `None` for one that is no sound at all.
pub(super) fn recognise(
    file: &mut File,
    head: &[u8],
) -> io::Result<Option<Result<FileKind, Refusal>>> {
    let at =
        |place: usize, word: &[u8]| head.get(place..).is_some_and(|rest| rest.starts_with(word));
    if at(0, b"RIFF") && at(8, b"WAVE") {
        return Ok(Some(Ok(FileKind::Wav)));
    }
    if at(0, b"OggS\0") {
        return Ok(ogg(head));
    }
    if at(4, b"ftyp") {
        return mpeg_4(file);
    }
    if at(0, b"ID3") {
        return Ok(Some(tagged_mp3(file, head)?));
    }
    Ok(holds_two_frames(head).then_some(Ok(FileKind::Mp3)))
}

/// The first page holds the first packet, which names the codec (RFC 3533, 6).
fn ogg(head: &[u8]) -> Option<Result<FileKind, Refusal>> {
    let segments = usize::from(*head.get(26)?);
    let packet = head.get(27 + segments..)?;
    let is_sound = packet.starts_with(b"OpusHead") || packet.starts_with(b"\x01vorbis");
    // Pictures are told of as what they are, see `known_refusal`.
    is_sound.then_some(Ok(FileKind::Ogg))
}

/// An MP3 behind a tag (`ID3v2`, 3.1): the tag says how long it is, and what follows must be sound.
fn tagged_mp3(file: &mut File, head: &[u8]) -> io::Result<Result<FileKind, Refusal>> {
    let Some(&[flags, a, b, c, d]) = head.get(5..10) else {
        return Ok(Err(Refusal::Unknown));
    };
    if [a, b, c, d].iter().any(|byte| *byte > 0x7F) {
        return Ok(Err(Refusal::Unknown));
    }
    let length = [a, b, c, d]
        .iter()
        .fold(0_u64, |length, byte| length << 7 | u64::from(*byte));
    let footer = if flags & 0x10 == 0 { 0 } else { 10 };
    file.seek(SeekFrom::Start(10 + length + footer))?;
    let mut sound = Vec::new();
    Read::by_ref(file)
        .take(LONGEST_GAP as u64 * 2)
        .read_to_end(&mut sound)?;
    let gap = sound
        .iter()
        .take(LONGEST_GAP)
        .take_while(|byte| **byte == 0)
        .count();
    let is_sound = sound.get(gap..).is_some_and(holds_two_frames);
    Ok(if is_sound {
        Ok(FileKind::Mp3)
    } else {
        Err(Refusal::Unknown)
    })
}

/// Two frames, one behind the other: one alone can be chance.
fn holds_two_frames(bytes: &[u8]) -> bool {
    frame_length(bytes)
        .and_then(|length| bytes.get(length..))
        .is_some_and(|next| frame_length(next).is_some())
}

/// The length of the frame of layer III that begins here.
fn frame_length(bytes: &[u8]) -> Option<usize> {
    let &[first, second, third, _] = bytes.get(..4)? else {
        return None;
    };
    if first != 0xFF || second & 0xE6 != 0xE2 {
        return None;
    }
    let (version, samples_by_8) = match second >> 3 & 3 {
        3 => (0, 144),
        2 => (1, 72),
        0 => (2, 72),
        _ => return None,
    };
    let rates = BIT_RATES.get(usize::from(version > 0))?;
    let bit_rate = rates.get(usize::from(third >> 4).checked_sub(1)?)?;
    let sample_rate = SAMPLE_RATES
        .get(version)?
        .get(usize::from(third >> 2 & 3))?;
    let padding = u32::from(third >> 1 & 1);
    usize::try_from(samples_by_8 * bit_rate * 1000 / sample_rate + padding).ok()
}

/// Walks the boxes (ISO 14496-12, 4.2) to the table of contents: with sound and without pictures it is one.
fn mpeg_4(file: &mut File) -> io::Result<Option<Result<FileKind, Refusal>>> {
    let mut place = 0_u64;
    for _ in 0..MOST_BOXES {
        file.seek(SeekFrom::Start(place))?;
        let mut header = Vec::new();
        Read::by_ref(file).take(16).read_to_end(&mut header)?;
        let Some((length, skipped, name)) = box_header(&header) else {
            return Ok(None);
        };
        if name == *b"moov" {
            if length > LARGEST_CONTENTS {
                return Ok(None);
            }
            file.seek(SeekFrom::Start(place + skipped))?;
            let mut contents = Vec::new();
            Read::by_ref(file).take(length).read_to_end(&mut contents)?;
            let is_sound = has_handler(&contents, b"soun") && !has_handler(&contents, b"vide");
            return Ok(is_sound.then_some(Ok(FileKind::M4a)));
        }
        place = place.saturating_add(length);
    }
    Ok(None)
}

/// Length with the header, length of the header, name.
fn box_header(bytes: &[u8]) -> Option<(u64, u64, [u8; 4])> {
    let short = u32::from_be_bytes(bytes.get(..4)?.try_into().ok()?);
    let name: [u8; 4] = bytes.get(4..8)?.try_into().ok()?;
    let (length, header) = match short {
        // To the end of the file: nothing comes after it.
        0 => (u64::MAX, 8),
        1 => (u64::from_be_bytes(bytes.get(8..16)?.try_into().ok()?), 16),
        length => (u64::from(length), 8),
    };
    (length >= header).then_some((length, header, name))
}

/// Whether a track of this kind is there: its handler box (8.4.3) says so.
fn has_handler(contents: &[u8], kind: &[u8; 4]) -> bool {
    contents
        .windows(16)
        .any(|window| window.starts_with(b"hdlr") && window.get(12..16) == Some(kind.as_slice()))
}
