//! The gate for uploaded pictures: what comes through is an upright picture in eight-bit sRGB; the rest is refused with
//! a reason that a person can act on.
//!
//! The type is told by the first bytes alone; names and declared types are nobody's proof. Size and dimensions are
//! checked before a pixel is decoded. A file that is a picture and something else besides (a ZIP behind a GIF, PHP in a
//! comment) is let in: only what the decoder decodes goes on from here, every public file is encoded anew from those
//! pixels, and the original is never served to the public.
//!
//! Memory: a decoder may ask for 256 MiB, which 50 megapixels with transparency just fit. Not counted are the
//! coefficients of a progressive JPEG and the copy that conversion makes: with 50 megapixels 440 MB were measured in all
//! for such a JPEG, 340 MB for a transparent PNG. So only few of these may run at a time, and the caller sees to that
//! and to a deadline: decoding cannot be interrupted from here.

mod animation;
mod colour;
mod flatten;
pub mod refusal;
mod sniff;

use std::io::Cursor;
use std::panic::catch_unwind;

use image::codecs::gif::GifDecoder;
use image::codecs::jpeg::JpegDecoder;
use image::codecs::png::PngDecoder;
use image::codecs::webp::WebPDecoder;
use image::error::LimitErrorKind;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageError, ImageResult, Limits, RgbImage};

use self::refusal::Refusal;
use self::sniff::Kind;
use crate::media::metadata::jpeg;
use crate::media::metadata::read::{Metadata, read_metadata};
use crate::media::metadata::text::clean_line;

/// Largest file that is taken, in bytes (20 MiB).
pub const MAX_BYTES: usize = 20 * 1024 * 1024;
/// Longest side that is taken, in pixels.
pub const MAX_SIDE: u32 = 12_000;
/// Most pixels that are taken.
pub const MAX_PIXELS: u64 = 50_000_000;
/// Most frames of an animation, of which only the first is used.
pub const MAX_FRAMES: u32 = 50;
/// Most memory that a decoder may ask for, in bytes.
pub const MAX_DECODER_MEMORY: u64 = 256 * 1024 * 1024;
/// Most of a decoder's words that are passed on, in characters.
const MAX_DETAIL_CHARACTERS: usize = 200;

/// A kind of file that is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SourceFormat {
    /// ITU-T T.81.
    Jpeg,
    /// W3C Portable Network Graphics; of an animated one the default image.
    Png,
    /// RFC 9649; of an animated one the first frame.
    WebP,
    /// The Graphics Interchange Format, versions 87a and 89a; the first frame.
    Gif,
}

impl SourceFormat {
    /// Every kind, in the order in which the form names them.
    pub const ALL: [SourceFormat; 4] = [
        SourceFormat::Jpeg,
        SourceFormat::Png,
        SourceFormat::WebP,
        SourceFormat::Gif,
    ];

    /// The ending for the stored original, without a dot.
    #[must_use]
    pub fn extension(self) -> &'static str {
        match self {
            SourceFormat::Jpeg => "jpg",
            SourceFormat::Png => "png",
            SourceFormat::WebP => "webp",
            SourceFormat::Gif => "gif",
        }
    }

    /// The media type, as in `Content-Type`.
    #[must_use]
    pub fn content_type(self) -> &'static str {
        match self {
            SourceFormat::Jpeg => "image/jpeg",
            SourceFormat::Png => "image/png",
            SourceFormat::WebP => "image/webp",
            SourceFormat::Gif => "image/gif",
        }
    }
}

/// A file that was let in.
#[derive(Clone, Debug)]
pub struct Inspected {
    /// What kind of file it is.
    pub format: SourceFormat,
    /// Its pixels: upright, eight bits, sRGB, transparent parts on white.
    pub picture: RgbImage,
    /// What it says about itself. The orientation in it is already applied to `picture`.
    pub metadata: Metadata,
    /// How many frames it has: 1 for a still picture. Only the first is in `picture`.
    pub frames: u32,
}

impl Inspected {
    /// Whether the file moves, and therefore loses something by becoming a still picture.
    #[must_use]
    pub fn is_animated(&self) -> bool {
        self.frames > 1
    }
}

/// Looks at an uploaded file and decodes it.
///
/// # Errors
/// Refuses what is too large, no picture, a picture of a kind that is not taken, or broken; see [`Refusal`].
pub fn inspect(bytes: &[u8]) -> Result<Inspected, Refusal> {
    if bytes.is_empty() {
        return Err(Refusal::Empty);
    }
    if bytes.len() > MAX_BYTES {
        return Err(Refusal::TooManyBytes {
            bytes: bytes.len() as u64,
            limit: MAX_BYTES as u64,
        });
    }
    let format = match sniff::recognise(bytes) {
        Kind::Taken(format) => format,
        Kind::Foreign(foreign) => return Err(Refusal::OtherFormat(foreign)),
        Kind::Unknown => return Err(Refusal::Unrecognised),
    };
    let frames = animation::count_frames(bytes, format);
    if frames > MAX_FRAMES {
        return Err(Refusal::AnimationTooLong {
            frames,
            limit: MAX_FRAMES,
        });
    }
    // The decoders are careful, but they are large and not ours: one that panics on a crafted file must not take the
    // thread with it.
    let decoded = catch_unwind(|| decode(bytes, format));
    let (image, profile) = decoded.unwrap_or_else(|_| {
        Err(Refusal::Broken {
            detail: "the decoder gave up".to_owned(),
        })
    })?;
    // Decoders fill what is missing with grey and call it a success.
    if format == SourceFormat::Jpeg && jpeg::take_apart(bytes).is_cut_short() {
        return Err(Refusal::CutShort);
    }
    let metadata = read_metadata(bytes, format);
    let mut picture = turn_upright(flatten::to_rgb_on_white(image), metadata.orientation);
    if let Some(profile) = profile {
        colour::to_srgb(&mut picture, &profile);
    }
    Ok(Inspected {
        format,
        picture,
        metadata,
        frames,
    })
}

/// The pixels as the file has them, and its ICC profile.
type Decoded = (DynamicImage, Option<Vec<u8>>);

fn decode(bytes: &[u8], format: SourceFormat) -> Result<Decoded, Refusal> {
    let reader = Cursor::new(bytes);
    match format {
        SourceFormat::Jpeg => decode_within_limits(JpegDecoder::new(reader)),
        SourceFormat::Png => {
            decode_within_limits(PngDecoder::with_limits(reader, decoder_limits()))
        }
        SourceFormat::WebP => decode_within_limits(WebPDecoder::new(reader)),
        SourceFormat::Gif => decode_within_limits(GifDecoder::new(reader)),
    }
}

/// Checks what the header says, then decodes.
fn decode_within_limits(decoder: ImageResult<impl ImageDecoder>) -> Result<Decoded, Refusal> {
    let mut decoder = decoder.map_err(|error| refusal_for(&error))?;
    let (width, height) = decoder.dimensions();
    check_dimensions(width, height)?;
    let mut limits = decoder_limits();
    limits
        .reserve(decoder.total_bytes())
        .map_err(|error| refusal_for(&error))?;
    decoder
        .set_limits(limits)
        .map_err(|error| refusal_for(&error))?;
    // A broken profile is no reason to refuse the picture.
    let profile = decoder.icc_profile().ok().flatten();
    let image = DynamicImage::from_decoder(decoder).map_err(|error| refusal_for(&error))?;
    Ok((image, profile))
}

fn check_dimensions(width: u32, height: u32) -> Result<(), Refusal> {
    if width > MAX_SIDE || height > MAX_SIDE {
        return Err(Refusal::SideTooLong {
            width,
            height,
            limit: MAX_SIDE,
        });
    }
    if u64::from(width) * u64::from(height) > MAX_PIXELS {
        return Err(Refusal::TooManyPixels {
            width,
            height,
            limit: MAX_PIXELS,
        });
    }
    if width == 0 || height == 0 {
        return Err(Refusal::Broken {
            detail: "the picture has no pixels".to_owned(),
        });
    }
    Ok(())
}

/// The limits without those on the sides, which are checked by hand so that the refusal can name the numbers.
fn decoder_limits() -> Limits {
    let mut limits = Limits::no_limits();
    limits.max_alloc = Some(MAX_DECODER_MEMORY);
    limits
}

fn refusal_for(error: &ImageError) -> Refusal {
    match error {
        ImageError::Limits(limit) if limit.kind() == LimitErrorKind::InsufficientMemory => {
            Refusal::TooMuchMemory {
                limit: MAX_DECODER_MEMORY,
            }
        }
        ImageError::Unsupported(_) => Refusal::UnsupportedVariant {
            detail: one_line(error),
        },
        _ => Refusal::Broken {
            detail: one_line(error),
        },
    }
}

/// A decoder's words as one bounded line; they may quote bytes of the file.
fn one_line(error: &ImageError) -> String {
    clean_line(&error.to_string())
        .unwrap_or_default()
        .chars()
        .take(MAX_DETAIL_CHARACTERS)
        .collect()
}

/// Applies EXIF's orientation (Exif 2.32, tag 274).
fn turn_upright(picture: RgbImage, orientation: u8) -> RgbImage {
    let Some(turn) = Orientation::from_exif(orientation) else {
        return picture;
    };
    if turn == Orientation::NoTransforms {
        return picture;
    }
    let mut image = DynamicImage::ImageRgb8(picture);
    image.apply_orientation(turn);
    image.into_rgb8()
}
