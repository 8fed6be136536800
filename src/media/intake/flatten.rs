//! Brings whatever a decoder gives to eight-bit RGB without transparency.

use image::{DynamicImage, RgbImage, Rgba};

/// Converts to eight-bit RGB. Transparent parts show white, as on a page; 16 bits are reduced to 8, grey is spread over
/// the three channels. CMYK was converted by the JPEG decoder already (by the plain formula, without a colour profile).
pub(super) fn to_rgb_on_white(image: DynamicImage) -> RgbImage {
    if !image.color().has_alpha() {
        return image.into_rgb8();
    }
    let transparent = image.into_rgba8();
    let mut picture = RgbImage::new(transparent.width(), transparent.height());
    for (target, source) in picture.pixels_mut().zip(transparent.pixels()) {
        let Rgba([red, green, blue, alpha]) = *source;
        let colour = [red, green, blue];
        // Most pixels of most pictures with an alpha channel are opaque.
        target.0 = if alpha == u8::MAX {
            colour
        } else {
            colour.map(|channel| blend_with_white(channel, alpha))
        };
    }
    picture
}

/// One channel over white: `channel × alpha + 255 × (1 − alpha)`, rounded.
fn blend_with_white(channel: u8, alpha: u8) -> u8 {
    let alpha = u32::from(alpha);
    let sum = u32::from(channel) * alpha + 255 * (255 - alpha);
    // The quotient is at most 255, so the conversion never falls back.
    u8::try_from((sum + 127) / 255).unwrap_or(u8::MAX)
}
