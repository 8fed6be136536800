//! Makes the files that readers get: resizes, encodes, and writes down whose picture it is.
//!
//! A file made here is made of pixels alone. Nothing of the original's metadata comes along: no EXIF, no place, no
//! serial number, no preview of what was cut away. Only creator, copyright notice and credit are written anew, as a
//! small XMP packet, into JPEG and WebP. Not into AVIF: its container would need an item of its own for it (ISO/IEC
//! 23000-22, 7.2), which the encoder does not write, and the page and the other two formats name the creator anyway.

pub mod rights;
mod webp_container;

use fast_image_resize::images::{CroppedImage, Image, ImageRef};
use fast_image_resize::{FilterType, PixelType, ResizeAlg, ResizeOptions, Resizer};
use image::RgbImage;
use jpeg_encoder::{ChromaSubsamplingMethod, ColorType, Encoder, SamplingFactor};
use thiserror::Error;

use self::rights::KeptRights;
use super::crops::Rectangle;

/// JPEG quality on jpeg-encoder's scale, 1 to 100.
const JPEG_QUALITY: u8 = 78;
/// WebP quality on libwebp's scale, 0 to 100.
const WEBP_QUALITY: f32 = 76.0;
/// How hard libwebp tries, 0 to 6.
const WEBP_METHOD: i32 = 4;
/// AVIF quality on ravif's scale, 1 to 100.
#[cfg(feature = "avif")]
const AVIF_QUALITY: f32 = 60.0;
/// How fast rav1e is, 1 (slow) to 10; 8 is as small as 6 in a third less time at large sizes.
#[cfg(feature = "avif")]
const AVIF_SPEED: u8 = 8;
/// In front of XMP in a JPEG's APP1 segment (XMP specification part 3, 1.1.3).
const XMP_SEGMENT_PREFIX: &[u8] = b"http://ns.adobe.com/xap/1.0/\0";

/// A format that readers get.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum PictureFormat {
    /// AV1 in HEIF: the smallest, and by far the slowest to make. Only with the cargo feature `avif`.
    Avif,
    /// Lossy WebP.
    WebP,
    /// Progressive JPEG: what every browser shows, and what `img src` names.
    Jpeg,
}

impl PictureFormat {
    /// The formats that this build can make, in the order in which `<picture>` offers them: the smallest first.
    pub const MADE: &'static [PictureFormat] = if cfg!(feature = "avif") {
        &[
            PictureFormat::Avif,
            PictureFormat::WebP,
            PictureFormat::Jpeg,
        ]
    } else {
        &[PictureFormat::WebP, PictureFormat::Jpeg]
    };

    /// The ending in a URL, without a dot.
    #[must_use]
    pub fn extension(self) -> &'static str {
        match self {
            PictureFormat::Avif => "avif",
            PictureFormat::WebP => "webp",
            PictureFormat::Jpeg => "jpg",
        }
    }

    /// The format of an ending in a URL; `None` for any other ending. Knows AVIF in every build, as a data folder may
    /// hold files from another one.
    #[must_use]
    pub fn parse(extension: &str) -> Option<PictureFormat> {
        [
            PictureFormat::Avif,
            PictureFormat::WebP,
            PictureFormat::Jpeg,
        ]
        .into_iter()
        .find(|format| format.extension() == extension)
    }

    /// The media type, as in `Content-Type` and in `source type`.
    #[must_use]
    pub fn content_type(self) -> &'static str {
        match self {
            PictureFormat::Avif => "image/avif",
            PictureFormat::WebP => "image/webp",
            PictureFormat::Jpeg => "image/jpeg",
        }
    }
}

/// Why a file could not be made.
#[derive(Debug, Error)]
pub enum EncodeError {
    /// The rectangle does not lie within the picture, or has no pixels.
    #[error(
        "the part to cut out ({part:?}) does not lie within the picture of {width} × {height} pixels"
    )]
    OutsideOfPicture {
        /// What was to be cut out.
        part: Rectangle,
        /// The picture's width in pixels.
        width: u32,
        /// The picture's height in pixels.
        height: u32,
    },
    /// The picture is too large for the format, or has no pixels: JPEG takes 65,535 a side, WebP 16,383.
    #[error("a picture of {width} × {height} pixels cannot be written in this format")]
    Dimensions {
        /// Its width in pixels.
        width: u32,
        /// Its height in pixels.
        height: u32,
    },
    /// This build cannot make the format.
    #[error("this build of the program makes no AVIF")]
    NotBuilt,
    /// The resizing crate refused.
    #[error("resizing failed: {0}")]
    Resize(String),
    /// An encoder refused.
    #[error("encoding failed: {0}")]
    Encoder(String),
}

/// Cuts a part out of a picture and brings it to the given width and height in pixels.
///
/// Lanczos with three lobes, in the picture's own (gamma-encoded) values, as browsers and editors do it.
///
/// # Errors
/// [`EncodeError::OutsideOfPicture`] when the part is empty or not within the picture, [`EncodeError::Dimensions`] when
/// width or height is 0.
pub fn resize(
    picture: &RgbImage,
    part: Rectangle,
    width: u32,
    height: u32,
) -> Result<RgbImage, EncodeError> {
    if !is_within(part, picture) {
        return Err(EncodeError::OutsideOfPicture {
            part,
            width: picture.width(),
            height: picture.height(),
        });
    }
    if width == 0 || height == 0 {
        return Err(EncodeError::Dimensions { width, height });
    }
    let resize_error = |error: &dyn std::error::Error| EncodeError::Resize(error.to_string());
    let source = ImageRef::new(
        picture.width(),
        picture.height(),
        picture.as_raw(),
        PixelType::U8x3,
    )
    .map_err(|error| resize_error(&error))?;
    // A view of the part, not the resizer's own crop: that one looks at the neighbours, too, and a black border that
    // was cut away would leave a grey edge.
    let view = CroppedImage::new(&source, part.x, part.y, part.width, part.height)
        .map_err(|error| resize_error(&error))?;
    let mut target = Image::new(width, height, PixelType::U8x3);
    let options = ResizeOptions::new().resize_alg(ResizeAlg::Convolution(FilterType::Lanczos3));
    Resizer::new()
        .resize(&view, &mut target, &options)
        .map_err(|error| resize_error(&error))?;
    RgbImage::from_raw(width, height, target.into_vec())
        .ok_or(EncodeError::Dimensions { width, height })
}

fn is_within(part: Rectangle, picture: &RgbImage) -> bool {
    let ends_within = |start: u32, length: u32, side: u32| {
        start.checked_add(length).is_some_and(|end| end <= side)
    };
    part.width > 0
        && part.height > 0
        && ends_within(part.x, part.width, picture.width())
        && ends_within(part.y, part.height, picture.height())
}

/// Writes a picture in a format, with what is kept of its rights.
///
/// # Errors
/// [`EncodeError::Dimensions`] when the format cannot hold the picture, [`EncodeError::NotBuilt`] for AVIF in a build
/// without it, [`EncodeError::Encoder`] when the encoder refuses.
pub fn encode(
    picture: &RgbImage,
    format: PictureFormat,
    rights: &KeptRights,
) -> Result<Vec<u8>, EncodeError> {
    if picture.width() == 0 || picture.height() == 0 {
        return Err(EncodeError::Dimensions {
            width: picture.width(),
            height: picture.height(),
        });
    }
    match format {
        PictureFormat::Avif => encode_avif(picture),
        PictureFormat::WebP => encode_webp(picture, rights),
        PictureFormat::Jpeg => encode_jpeg(picture, rights),
    }
}

fn encode_jpeg(picture: &RgbImage, rights: &KeptRights) -> Result<Vec<u8>, EncodeError> {
    let (Ok(width), Ok(height)) = (
        u16::try_from(picture.width()),
        u16::try_from(picture.height()),
    ) else {
        return Err(EncodeError::Dimensions {
            width: picture.width(),
            height: picture.height(),
        });
    };
    let encoder_error =
        |error: jpeg_encoder::EncodingError| EncodeError::Encoder(error.to_string());
    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, JPEG_QUALITY);
    encoder.set_progressive(true);
    encoder.set_optimized_huffman_tables(true);
    encoder.set_sampling_factor(SamplingFactor::F_2_2);
    // The default takes one of four colour values, which frays red edges.
    encoder.set_chroma_subsampling_method(ChromaSubsamplingMethod::Average);
    if let Some(packet) = rights.xmp_packet() {
        let mut segment = XMP_SEGMENT_PREFIX.to_vec();
        segment.extend_from_slice(packet.as_bytes());
        encoder.add_app_segment(1, segment).map_err(encoder_error)?;
    }
    encoder
        .encode(picture.as_raw(), width, height, ColorType::Rgb)
        .map_err(encoder_error)?;
    Ok(file)
}

fn encode_webp(picture: &RgbImage, rights: &KeptRights) -> Result<Vec<u8>, EncodeError> {
    let (width, height) = picture.dimensions();
    // RFC 9649, 2.6: both sides of a lossy picture have 14 bits.
    if width > 16_383 || height > 16_383 {
        return Err(EncodeError::Dimensions { width, height });
    }
    let mut config = webp::WebPConfig::new()
        .map_err(|()| EncodeError::Encoder("libwebp has another version".to_owned()))?;
    config.quality = WEBP_QUALITY;
    config.method = WEBP_METHOD;
    let encoded = webp::Encoder::from_rgb(picture.as_raw(), width, height)
        .encode_advanced(&config)
        .map_err(|error| EncodeError::Encoder(format!("{error:?}")))?;
    match rights.xmp_packet() {
        None => Ok(encoded.to_vec()),
        Some(packet) => webp_container::add_xmp(&encoded, packet.as_bytes(), width, height)
            .ok_or_else(|| {
                EncodeError::Encoder(
                    "libwebp's file is not in the form that was expected".to_owned(),
                )
            }),
    }
}

/// One thread only: the job that calls this runs beside a web server.
///
/// Goes by `encode_rgba` although nothing is transparent: `encode_rgb` is marked `#[inline]`, so it would drag the whole
/// AV1 encoder into this crate, to be compiled with it each time, and in a development build without optimisation
/// (measured there: 15 seconds instead of 2 for 600 × 450 pixels). The encoder leaves an opaque alpha channel out.
#[cfg(feature = "avif")]
fn encode_avif(picture: &RgbImage) -> Result<Vec<u8>, EncodeError> {
    let (Ok(width), Ok(height)) = (
        usize::try_from(picture.width()),
        usize::try_from(picture.height()),
    ) else {
        return Err(EncodeError::Dimensions {
            width: picture.width(),
            height: picture.height(),
        });
    };
    let pixels: Vec<rgb::RGBA8> = picture
        .pixels()
        .map(|pixel| {
            let image::Rgb([red, green, blue]) = *pixel;
            rgb::RGBA8::new(red, green, blue, u8::MAX)
        })
        .collect();
    ravif::Encoder::new()
        .with_quality(AVIF_QUALITY)
        .with_speed(AVIF_SPEED)
        .with_num_threads(Some(1))
        .with_alpha_color_mode(ravif::AlphaColorMode::UnassociatedDirty)
        .encode_rgba(ravif::Img::new(pixels.as_slice(), width, height))
        .map(|encoded| encoded.avif_file)
        .map_err(|error| EncodeError::Encoder(error.to_string()))
}

#[cfg(not(feature = "avif"))]
fn encode_avif(_picture: &RgbImage) -> Result<Vec<u8>, EncodeError> {
    Err(EncodeError::NotBuilt)
}
