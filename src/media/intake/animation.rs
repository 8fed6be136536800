//! Counts the frames of a file without decoding any.

use super::SourceFormat;

/// How many frames the file has; 1 for a still picture, and also for one too broken to tell (the decoder will say so).
/// Takes time in proportion to the file's length at most.
pub(super) fn count_frames(bytes: &[u8], format: SourceFormat) -> u32 {
    let frames = match format {
        SourceFormat::Jpeg => 1,
        SourceFormat::Png => count_png_frames(bytes).unwrap_or(1),
        SourceFormat::WebP => count_webp_frames(bytes),
        SourceFormat::Gif => count_gif_frames(bytes),
    };
    frames.max(1)
}

/// The number in the `acTL` chunk, which stands before the pixels (PNG third edition, 11.3.6).
fn count_png_frames(bytes: &[u8]) -> Option<u32> {
    let mut rest = bytes.get(8..)?;
    loop {
        let (length, after_length) = rest.split_first_chunk::<4>()?;
        let (name, body) = after_length.split_first_chunk::<4>()?;
        match name {
            b"acTL" => {
                return body
                    .first_chunk::<4>()
                    .map(|count| u32::from_be_bytes(*count));
            }
            b"IDAT" | b"IEND" => return None,
            _ => {
                // The body, then four bytes of checksum.
                let length = usize::try_from(u32::from_be_bytes(*length)).ok()?;
                rest = body.get(length.checked_add(4)?..)?;
            }
        }
    }
}

/// The `ANMF` chunks (RFC 9649, 2.7.1.1).
fn count_webp_frames(bytes: &[u8]) -> u32 {
    let mut frames = 0;
    let mut rest = bytes.get(12..).unwrap_or_default();
    while let Some((name, after)) = split_webp_chunk(rest) {
        frames += u32::from(name == b"ANMF");
        rest = after;
    }
    frames
}

/// A chunk's name and what follows the chunk, which is padded to an even length.
fn split_webp_chunk(bytes: &[u8]) -> Option<(&[u8; 4], &[u8])> {
    let (name, after_name) = bytes.split_first_chunk::<4>()?;
    let (length, body) = after_name.split_first_chunk::<4>()?;
    let length = usize::try_from(u32::from_le_bytes(*length)).ok()?;
    Some((name, body.get(length.checked_add(length % 2)?..)?))
}

/// The image descriptors (`GIF89a` specification, 20). Stops at the trailer, or where the file ends or goes wrong.
fn count_gif_frames(bytes: &[u8]) -> u32 {
    let mut frames = 0;
    let mut rest = skip_gif_header(bytes).unwrap_or_default();
    while let Some((introducer, after)) = rest.split_first() {
        let next = match introducer {
            0x21 => after.get(1..).and_then(skip_sub_blocks),
            0x2C => {
                frames += 1;
                skip_gif_image(after)
            }
            _ => None,
        };
        let Some(next) = next else { break };
        rest = next;
    }
    frames
}

fn skip_gif_header(bytes: &[u8]) -> Option<&[u8]> {
    let flags = *bytes.get(10)?;
    bytes.get(13 + colour_table_length(flags)..)
}

fn skip_gif_image(bytes: &[u8]) -> Option<&[u8]> {
    let flags = *bytes.get(8)?;
    // Nine bytes of descriptor, a local colour table, one byte of LZW code size, then the data.
    skip_sub_blocks(bytes.get(9 + colour_table_length(flags) + 1..)?)
}

/// The length in bytes of the colour table that the flags announce (`GIF89a`, 18 and 20: the same bits in both).
fn colour_table_length(flags: u8) -> usize {
    if flags & 0x80 == 0 {
        0
    } else {
        3 << ((flags & 0x07) + 1)
    }
}

fn skip_sub_blocks(bytes: &[u8]) -> Option<&[u8]> {
    let mut rest = bytes;
    loop {
        let (length, after) = rest.split_first()?;
        if *length == 0 {
            return Some(after);
        }
        rest = after.get(usize::from(*length)..)?;
    }
}
