//! Finds the raw EXIF, XMP and IPTC blocks in a picture file.
//!
//! JPEG is walked here, since its IPTC may be spread over several segments inside Photoshop's image resources. For PNG,
//! WebP and GIF the decoders of the `image` crate hand the blocks out. Not read: XMP in a PNG after the pixels, and the
//! extended XMP of JPEG files (what does not fit into 64 KB: thumbnails and edit histories, not captions).

use std::io::Cursor;

use image::codecs::gif::GifDecoder;
use image::codecs::png::PngDecoder;
use image::codecs::webp::WebPDecoder;
use image::{ImageDecoder, Limits};

use super::jpeg::{self, APP1, APP13};
use crate::media::intake::SourceFormat;

/// In front of EXIF in a JPEG's APP1 segment (Exif 2.32, 4.7.2).
const EXIF_PREFIX: &[u8] = b"Exif\0\0";
/// In front of XMP in a JPEG's APP1 segment (XMP specification part 3, 1.1.3).
const XMP_PREFIX: &[u8] = b"http://ns.adobe.com/xap/1.0/\0";
/// In front of the image resources in a JPEG's APP13 segment.
const PHOTOSHOP_PREFIX: &[u8] = b"Photoshop 3.0\0";
/// Signature of one image resource (Adobe Photoshop file formats specification, "Image Resource Blocks").
const RESOURCE_SIGNATURE: &[u8] = b"8BIM";
/// The image resource that holds IPTC-IIM.
const IPTC_RESOURCE: u16 = 0x0404;
/// How much memory a decoder may use for reading a header, in bytes.
const HEADER_MEMORY: u64 = 16 * 1024 * 1024;

/// The raw blocks of one file; `None` where the file has none, or none that can be found.
#[derive(Default)]
pub(crate) struct Blocks {
    /// A TIFF structure, without the `Exif` prefix.
    pub(crate) exif: Option<Vec<u8>>,
    /// An XMP packet.
    pub(crate) xmp: Option<Vec<u8>>,
    /// IPTC-IIM datasets, without any wrapping.
    pub(crate) iptc: Option<Vec<u8>>,
}

/// Finds the blocks of a file of the given format. A file that is broken has no blocks.
pub(crate) fn find_blocks(bytes: &[u8], format: SourceFormat) -> Blocks {
    match format {
        SourceFormat::Jpeg => find_in_jpeg(bytes),
        SourceFormat::Png => find_in_png(bytes),
        SourceFormat::WebP => find_in_webp(bytes),
        SourceFormat::Gif => find_in_gif(bytes),
    }
}

fn find_in_jpeg(bytes: &[u8]) -> Blocks {
    let mut blocks = Blocks::default();
    let mut resources = Vec::new();
    for segment in jpeg::take_apart(bytes).segments {
        match segment.marker {
            APP1 => {
                if let Some(exif) = segment.body.strip_prefix(EXIF_PREFIX) {
                    blocks.exif.get_or_insert_with(|| exif.to_vec());
                } else if let Some(xmp) = segment.body.strip_prefix(XMP_PREFIX) {
                    blocks.xmp.get_or_insert_with(|| xmp.to_vec());
                }
            }
            // Resources longer than one segment go on in the next one, so all of them are joined first.
            APP13 => resources.extend_from_slice(
                segment
                    .body
                    .strip_prefix(PHOTOSHOP_PREFIX)
                    .unwrap_or_default(),
            ),
            _ => {}
        }
    }
    blocks.iptc = find_iptc_resource(&resources);
    blocks
}

fn find_in_png(bytes: &[u8]) -> Blocks {
    let limits = header_limits();
    let Ok(mut decoder) = PngDecoder::with_limits(Cursor::new(bytes), limits) else {
        return Blocks::default();
    };
    let profile = decoder.iptc_metadata().ok().flatten();
    Blocks {
        exif: decoder.exif_metadata().ok().flatten(),
        xmp: decoder.xmp_metadata().ok().flatten(),
        iptc: profile
            .as_deref()
            .and_then(decode_raw_profile)
            .and_then(|data| unwrap_iptc(&data)),
    }
}

fn find_in_webp(bytes: &[u8]) -> Blocks {
    let Ok(mut decoder) = WebPDecoder::new(Cursor::new(bytes)) else {
        return Blocks::default();
    };
    let exif = decoder.exif_metadata().ok().flatten();
    Blocks {
        // Some writers put JPEG's prefix into the WebP chunk as well; the container specification has none.
        exif: exif.map(|block| {
            block
                .strip_prefix(EXIF_PREFIX)
                .map(<[u8]>::to_vec)
                .unwrap_or(block)
        }),
        xmp: decoder.xmp_metadata().ok().flatten(),
        iptc: None,
    }
}

fn find_in_gif(bytes: &[u8]) -> Blocks {
    let Ok(mut decoder) = GifDecoder::new(Cursor::new(bytes)) else {
        return Blocks::default();
    };
    Blocks {
        exif: None,
        xmp: decoder.xmp_metadata().ok().flatten(),
        iptc: None,
    }
}

fn header_limits() -> Limits {
    let mut limits = Limits::no_limits();
    limits.max_alloc = Some(HEADER_MEMORY);
    limits
}

/// `ImageMagick`'s "Raw profile type" text: a name, a length, then the bytes as hexadecimal digits.
fn decode_raw_profile(text: &[u8]) -> Option<Vec<u8>> {
    let mut lines = text
        .split(|&byte| byte == b'\n')
        .filter(|line| !line.is_empty());
    let _name = lines.next()?;
    let _length = lines.next()?;
    let digits: Vec<u8> = lines
        .flatten()
        .filter_map(|&byte| hexadecimal_value(byte))
        .collect();
    Some(
        digits
            .chunks_exact(2)
            .map(|pair| pair.iter().fold(0, |byte, digit| byte << 4 | digit))
            .collect(),
    )
}

fn hexadecimal_value(byte: u8) -> Option<u8> {
    char::from(byte)
        .to_digit(16)
        .and_then(|digit| u8::try_from(digit).ok())
}

/// IPTC datasets either stand alone or inside image resources.
fn unwrap_iptc(data: &[u8]) -> Option<Vec<u8>> {
    let resources = data.strip_prefix(PHOTOSHOP_PREFIX).unwrap_or(data);
    if resources.starts_with(RESOURCE_SIGNATURE) {
        find_iptc_resource(resources)
    } else {
        Some(data.to_vec())
    }
}

/// Walks Photoshop's image resources to the first one with IPTC.
fn find_iptc_resource(resources: &[u8]) -> Option<Vec<u8>> {
    let mut rest = resources;
    loop {
        let after_signature = rest.strip_prefix(RESOURCE_SIGNATURE)?;
        let (id, after_id) = after_signature.split_first_chunk::<2>()?;
        // The name is a Pascal string, padded so that with its length byte it is even.
        let name_length = usize::from(*after_id.first()?);
        let after_name = after_id.get((name_length + 2) & !1..)?;
        let (size, after_size) = after_name.split_first_chunk::<4>()?;
        let size = usize::try_from(u32::from_be_bytes(*size)).ok()?;
        if u16::from_be_bytes(*id) == IPTC_RESOURCE {
            return after_size.get(..size).map(<[u8]>::to_vec);
        }
        rest = after_size.get(size.checked_add(size % 2)?..)?;
    }
}
