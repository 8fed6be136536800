//! Puts an XMP packet into a WebP file (RFC 9649, 2.7: the extended file format).

/// The length of `RIFF`, a length, `WEBP`.
const FILE_HEADER_BYTES: usize = 12;
/// The flag in `VP8X` that announces an XMP chunk.
const XMP_FLAG: u8 = 0x04;

/// Rewrites a simple lossy file, as libwebp makes it, as an extended one with an XMP chunk behind the picture.
/// Width and height in pixels, 1 to 16,383. `None` when the file is not a simple lossy one.
pub(super) fn add_xmp(
    simple_file: &[u8],
    packet: &[u8],
    width: u32,
    height: u32,
) -> Option<Vec<u8>> {
    let picture_chunk = simple_file.get(FILE_HEADER_BYTES..)?;
    if !simple_file.starts_with(b"RIFF") || !picture_chunk.starts_with(b"VP8 ") {
        return None;
    }
    let mut chunks = Vec::with_capacity(simple_file.len() + packet.len() + 64);
    push_chunk(&mut chunks, *b"VP8X", &extended_header(width, height)?)?;
    // The picture's chunk stays as it is, with its own padding.
    chunks.extend_from_slice(picture_chunk);
    push_chunk(&mut chunks, *b"XMP ", packet)?;

    let mut file = Vec::with_capacity(FILE_HEADER_BYTES + chunks.len());
    file.extend_from_slice(b"RIFF");
    file.extend_from_slice(&u32::try_from(chunks.len() + 4).ok()?.to_le_bytes());
    file.extend_from_slice(b"WEBP");
    file.extend_from_slice(&chunks);
    Some(file)
}

/// The body of `VP8X`: flags, three reserved bytes, then width and height less one, in 24 bits each.
fn extended_header(width: u32, height: u32) -> Option<[u8; 10]> {
    let [width_low, width_middle, width_high, 0] = width.checked_sub(1)?.to_le_bytes() else {
        return None;
    };
    let [height_low, height_middle, height_high, 0] = height.checked_sub(1)?.to_le_bytes() else {
        return None;
    };
    Some([
        XMP_FLAG,
        0,
        0,
        0,
        width_low,
        width_middle,
        width_high,
        height_low,
        height_middle,
        height_high,
    ])
}

/// Name, length, body, and a zero byte where the body's length is odd.
fn push_chunk(chunks: &mut Vec<u8>, name: [u8; 4], body: &[u8]) -> Option<()> {
    chunks.extend_from_slice(&name);
    chunks.extend_from_slice(&u32::try_from(body.len()).ok()?.to_le_bytes());
    chunks.extend_from_slice(body);
    if body.len() % 2 == 1 {
        chunks.push(0);
    }
    Some(())
}
