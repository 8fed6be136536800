//! What the gate for uploaded pictures lets in, in which shape, and what it says when it does not.

use std::io::Cursor;

use image::codecs::gif::GifEncoder;
use image::{
    DynamicImage, Frame, GrayAlphaImage, ImageFormat, Luma, LumaA, Rgb, RgbImage, Rgba, RgbaImage,
};
use jpeg_encoder::{ColorType, Encoder};
use warta::media::intake::refusal::{ForeignFormat, Refusal, RefusalArgument};
use warta::media::intake::{MAX_BYTES, MAX_FRAMES, SourceFormat, inspect};

const WHITE: [u8; 3] = [255, 255, 255];
const RED: [u8; 3] = [255, 0, 0];

#[test]
fn a_jpeg_comes_through_with_its_size() {
    let inspected = inspect(&jpeg(40, 30, None)).expect("a good picture");
    assert_eq!(inspected.format, SourceFormat::Jpeg);
    assert_eq!(inspected.picture.dimensions(), (40, 30));
    assert!(!inspected.is_animated());
}

#[test]
fn the_type_is_told_by_content_for_each_kind_that_is_taken() {
    let picture = DynamicImage::ImageRgb8(RgbImage::from_pixel(8, 6, Rgb(RED)));
    for (written, expected) in [
        (ImageFormat::Jpeg, SourceFormat::Jpeg),
        (ImageFormat::Png, SourceFormat::Png),
        (ImageFormat::WebP, SourceFormat::WebP),
        (ImageFormat::Gif, SourceFormat::Gif),
    ] {
        let inspected = inspect(&write(&picture, written)).expect("a good picture");
        assert_eq!(inspected.format, expected);
        assert_eq!(inspected.picture.dimensions(), (8, 6), "{expected:?}");
    }
}

#[test]
fn each_of_the_eight_orientations_is_turned_upright() {
    // Upright: 24 × 16 pixels, the upper left quarter black, the rest white.
    for orientation in 1..=8_u8 {
        let stored = stored_for_orientation(&upright_picture(), orientation);
        let inspected = inspect(&encode_jpeg(&stored, Some(orientation))).expect("a good picture");
        assert_eq!(inspected.metadata.orientation, orientation);
        assert_eq!(
            inspected.picture.dimensions(),
            (24, 16),
            "orientation {orientation}"
        );
        let brightness = |x, y| inspected.picture.get_pixel(x, y).0[0];
        assert!(brightness(4, 3) < 60, "orientation {orientation}");
        for (x, y) in [(20, 3), (4, 13), (20, 13)] {
            assert!(
                brightness(x, y) > 200,
                "orientation {orientation} at {x},{y}"
            );
        }
    }
}

#[test]
fn transparency_becomes_white_and_half_transparency_half_white() {
    let mut picture = RgbaImage::from_pixel(3, 1, Rgba([255, 0, 0, 0]));
    picture.put_pixel(1, 0, Rgba([255, 0, 0, 255]));
    picture.put_pixel(2, 0, Rgba([0, 0, 0, 128]));
    let inspected = inspect(&write(&DynamicImage::ImageRgba8(picture), ImageFormat::Png))
        .expect("a good picture");
    let pixels: Vec<[u8; 3]> = inspected.picture.pixels().map(|pixel| pixel.0).collect();
    assert_eq!(pixels, [WHITE, RED, [127, 127, 127]]);
}

#[test]
fn grey_and_sixteen_bits_become_eight_bit_colour() {
    let grey = GrayAlphaImage::from_pixel(2, 2, LumaA([100, 255]));
    let deep = image::ImageBuffer::<Luma<u16>, Vec<u16>>::from_pixel(2, 2, Luma([100 * 257]));
    for picture in [
        DynamicImage::ImageLumaA8(grey),
        DynamicImage::ImageLuma16(deep),
    ] {
        let inspected = inspect(&write(&picture, ImageFormat::Png)).expect("a good picture");
        assert!(
            inspected
                .picture
                .pixels()
                .all(|pixel| pixel.0 == [100, 100, 100])
        );
    }
}

#[test]
fn a_cmyk_jpeg_becomes_rgb() {
    let mut file = Vec::new();
    Encoder::new(&mut file, 95)
        .encode(&[0, 255, 255, 0].repeat(64), 8, 8, ColorType::Cmyk)
        .expect("encodes");
    let inspected = inspect(&file).expect("a good picture");
    assert_eq!(inspected.picture.dimensions(), (8, 8));
}

#[test]
fn display_p3_becomes_srgb_and_keeps_its_look() {
    let with_profile = |colour: [u8; 3]| {
        let mut file = Vec::new();
        let mut encoder = Encoder::new(&mut file, 100);
        encoder.add_icc_profile(&display_p3()).expect("fits");
        encoder
            .encode(&colour.repeat(64), 8, 8, ColorType::Rgb)
            .expect("encodes");
        inspect(&file)
            .expect("a good picture")
            .picture
            .get_pixel(4, 4)
            .0
    };
    // Grey is the same in both spaces; a red that P3 describes modestly takes larger numbers in sRGB.
    assert!(
        with_profile([128, 128, 128])
            .iter()
            .all(|value| value.abs_diff(128) <= 2)
    );
    let [red, green, blue] = with_profile([200, 100, 100]);
    assert!((208..=218).contains(&red), "{red}");
    assert!((88..=97).contains(&green), "{green}");
    assert!((92..=100).contains(&blue), "{blue}");
}

#[test]
fn a_broken_colour_profile_is_ignored() {
    let profile = display_p3();
    for length in (0..profile.len()).step_by(7) {
        let mut file = Vec::new();
        let mut encoder = Encoder::new(&mut file, 90);
        let cut = profile.get(..length).unwrap_or_default();
        encoder.add_icc_profile(cut).expect("fits");
        encoder
            .encode(&[90; 8 * 8 * 3], 8, 8, ColorType::Rgb)
            .expect("encodes");
        assert!(inspect(&file).is_ok());
    }
}

#[test]
fn an_empty_file_is_called_empty() {
    assert_eq!(inspect(b"").expect_err("refused"), Refusal::Empty);
}

#[test]
fn a_file_beyond_the_limit_is_refused_with_both_numbers() {
    let mut file = jpeg(8, 8, None);
    file.resize(MAX_BYTES + 1, 0);
    let refusal = inspect(&file).expect_err("refused");
    assert_eq!(refusal.key(), "refusal-too-many-bytes");
    // Rounded up, so that it never reads as "20 of 20".
    assert_eq!(
        refusal.arguments(),
        [
            ("megabytes", RefusalArgument::Decimal(20.1)),
            ("limit", RefusalArgument::Decimal(20.0))
        ]
    );
}

#[test]
fn sides_and_pixels_are_checked_before_anything_is_decoded() {
    // Only a header: whoever tried to decode it would fail in another way.
    assert_eq!(
        inspect(&png_header(65_500, 65_500)).expect_err("refused"),
        Refusal::SideTooLong {
            width: 65_500,
            height: 65_500,
            limit: 12_000
        }
    );
    assert_eq!(
        inspect(&png_header(1, 12_001)).expect_err("refused").key(),
        "refusal-side-too-long"
    );
    let refusal = inspect(&png_header(10_000, 5_001)).expect_err("refused");
    assert_eq!(refusal.key(), "refusal-too-many-pixels");
    assert!(
        refusal
            .to_string()
            .contains("10000 × 5001 pixels, 50.1 megapixels; at most 50 are taken"),
        "{refusal}"
    );
}

#[test]
fn a_picture_that_needs_too_much_memory_is_refused_before_decoding() {
    // 49 megapixels of 16-bit RGBA are 392 MB.
    let refusal = inspect(&png_header_of(7_000, 7_000, 16, 6)).expect_err("refused");
    assert_eq!(refusal.key(), "refusal-too-much-memory");
}

#[test]
fn what_is_no_picture_of_a_taken_kind_is_named_with_what_to_do() {
    let cases: [(&[u8], ForeignFormat, &str); 12] = [
        (
            b"\0\0\0\x18ftypheic\0\0\0\0mif1heic....",
            ForeignFormat::Heic,
            "refusal-heic",
        ),
        (
            b"\0\0\0\x1Cftypmif1\0\0\0\0mif1avifmiaf....",
            ForeignFormat::Avif,
            "refusal-avif",
        ),
        (
            b"\0\0\0\x14ftypqt  \0\0\0\0qt  ....",
            ForeignFormat::Video,
            "refusal-video",
        ),
        (b"II*\0\x08\0\0\0", ForeignFormat::Tiff, "refusal-tiff"),
        (b"MM\0*\0\0\0\x08", ForeignFormat::Tiff, "refusal-tiff"),
        (
            b"<?xml version=\"1.0\"?>\n<!-- drawn --><svg xmlns=\"http://www.w3.org/2000/svg\"/>",
            ForeignFormat::Svg,
            "refusal-svg",
        ),
        (
            b"\xEF\xBB\xBF  <SVG onload=\"alert(1)\">",
            ForeignFormat::Svg,
            "refusal-svg",
        ),
        (
            b"\n<!DOCTYPE html><html><script>alert(1)</script>",
            ForeignFormat::Html,
            "refusal-html",
        ),
        (
            b"\x1F\x8B\x08\0 an svgz",
            ForeignFormat::Archive,
            "refusal-archive",
        ),
        (
            b"PK\x03\x04 a docx",
            ForeignFormat::Archive,
            "refusal-archive",
        ),
        (b"%PDF-1.7", ForeignFormat::Pdf, "refusal-other-format"),
        (b"BM\x36\0\0\0", ForeignFormat::Bmp, "refusal-other-format"),
    ];
    for (file, format, key) in cases {
        let refusal = inspect(file).expect_err("refused");
        assert_eq!(refusal, Refusal::OtherFormat(format));
        assert_eq!(refusal.key(), key);
        assert!(
            refusal
                .to_string()
                .starts_with(&format!("{} is not taken. ", format.name()))
        );
    }
}

#[test]
fn what_nobody_knows_is_called_unrecognised() {
    for file in [&b"hello"[..], &[0; 600], b"<a", b"RIFF\x10\0\0\0WAVE"] {
        assert_eq!(inspect(file).expect_err("refused"), Refusal::Unrecognised);
    }
}

#[test]
fn a_jpeg_that_ends_early_is_refused_instead_of_shown_half_grey() {
    let whole = jpeg(400, 300, None);
    let half = whole.get(..whole.len() / 2).expect("a half");
    assert_eq!(inspect(half).expect_err("refused"), Refusal::CutShort);
    // The two bytes of the end marker alone are missing.
    let nearly = whole.get(..whole.len() - 2).expect("nearly all");
    assert_eq!(inspect(nearly).expect_err("refused"), Refusal::CutShort);
}

#[test]
fn a_picture_with_something_else_behind_it_comes_through_as_its_pixels_alone() {
    let mut file = jpeg(8, 8, None);
    file.extend_from_slice(b"PK\x03\x04<?php system($_GET[0]); ?>");
    let inspected = inspect(&file).expect("a good picture");
    assert_eq!(inspected.picture.dimensions(), (8, 8));
}

#[test]
fn every_truncation_and_many_single_errors_are_survived() {
    let picture = DynamicImage::ImageRgb8(RgbImage::from_fn(24, 16, |x, y| {
        Rgb([(x * 10) as u8, (y * 15) as u8, 90])
    }));
    for format in [
        ImageFormat::Jpeg,
        ImageFormat::Png,
        ImageFormat::WebP,
        ImageFormat::Gif,
    ] {
        let whole = write(&picture, format);
        for length in 0..whole.len() {
            let _ = inspect(whole.get(..length).unwrap_or_default());
        }
        for position in 0..whole.len() {
            let mut broken = whole.clone();
            if let Some(byte) = broken.get_mut(position) {
                *byte ^= 0x55;
            }
            let _ = inspect(&broken);
        }
    }
}

#[test]
fn of_an_animation_the_first_frame_is_taken() {
    let inspected = inspect(&gif(3)).expect("a good picture");
    assert_eq!(inspected.frames, 3);
    assert!(inspected.is_animated());
    assert_eq!(inspected.picture.get_pixel(0, 0).0, [0, 0, 0]);
}

#[test]
fn an_animation_that_is_too_long_is_refused_with_both_numbers() {
    assert!(inspect(&gif(MAX_FRAMES)).is_ok());
    let refusal = inspect(&gif(MAX_FRAMES + 1)).expect_err("refused");
    assert_eq!(
        refusal,
        Refusal::AnimationTooLong {
            frames: 51,
            limit: 50
        }
    );
    assert_eq!(refusal.key(), "refusal-animation-too-long");
}

#[test]
fn every_key_that_can_be_given_is_listed() {
    let refusals = [
        Refusal::Empty,
        Refusal::TooManyBytes { bytes: 1, limit: 1 },
        Refusal::Unrecognised,
        Refusal::OtherFormat(ForeignFormat::Heic),
        Refusal::OtherFormat(ForeignFormat::Photoshop),
        Refusal::CutShort,
        Refusal::TooMuchMemory { limit: 1 },
        Refusal::UnsupportedVariant {
            detail: String::new(),
        },
        Refusal::Broken {
            detail: String::new(),
        },
    ];
    for refusal in refusals {
        assert!(Refusal::KEYS.contains(&refusal.key()), "{refusal:?}");
    }
}

/// 24 × 16 pixels, white, the upper left quarter black.
fn upright_picture() -> RgbImage {
    RgbImage::from_fn(24, 16, |x, y| {
        Rgb(if x < 12 && y < 8 { [0, 0, 0] } else { WHITE })
    })
}

/// The pixels as a camera stores them that writes the given orientation: what turning upright undoes (Exif 2.32, tag
/// 274).
fn stored_for_orientation(upright: &RgbImage, orientation: u8) -> RgbImage {
    use image::imageops::{flip_horizontal, flip_vertical, rotate90, rotate180, rotate270};
    match orientation {
        2 => flip_horizontal(upright),
        3 => rotate180(upright),
        4 => flip_vertical(upright),
        5 => flip_horizontal(&rotate90(upright)),
        6 => rotate270(upright),
        7 => flip_horizontal(&rotate270(upright)),
        8 => rotate90(upright),
        _ => upright.clone(),
    }
}

/// The ICC profile that phones write, as far as it matters: three primaries and the curve of sRGB.
fn display_p3() -> Vec<u8> {
    let fixed = |number: f64| ((number * 65_536.0).round() as i32).to_be_bytes();
    let primary = |xyz: [f64; 3]| [b"XYZ \0\0\0\0".to_vec(), xyz.map(fixed).concat()].concat();
    let numbers = [2.4, 1.0 / 1.055, 0.055 / 1.055, 1.0 / 12.92, 0.040_45].map(fixed);
    let curve = [b"para\0\0\0\0\0\x03\0\0".to_vec(), numbers.concat()].concat();
    let tags = [
        (b"rXYZ", primary([0.515_12, 0.241_20, -0.001_05])),
        (b"gXYZ", primary([0.291_98, 0.692_25, 0.041_89])),
        (b"bXYZ", primary([0.157_10, 0.066_57, 0.784_07])),
        (b"rTRC", curve.clone()),
        (b"gTRC", curve.clone()),
        (b"bTRC", curve),
    ];
    let mut profile = vec![0; 128];
    profile.splice(16..24, *b"RGB XYZ ");
    profile.extend_from_slice(&6_u32.to_be_bytes());
    let mut offset = 128 + 4 + 6 * 12;
    for (name, data) in &tags {
        profile.extend_from_slice(*name);
        profile.extend_from_slice(&(offset as u32).to_be_bytes());
        profile.extend_from_slice(&(data.len() as u32).to_be_bytes());
        offset += data.len();
    }
    profile.extend(tags.into_iter().flat_map(|(_, data)| data));
    profile
}

fn jpeg(width: u32, height: u32, orientation: Option<u8>) -> Vec<u8> {
    let picture = RgbImage::from_fn(width, height, |x, y| {
        Rgb([
            (x * 7 % 256) as u8,
            (y * 5 % 256) as u8,
            (x * y % 256) as u8,
        ])
    });
    encode_jpeg(&picture, orientation)
}

fn encode_jpeg(picture: &RgbImage, orientation: Option<u8>) -> Vec<u8> {
    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, 95);
    if let Some(orientation) = orientation {
        // A TIFF structure with one entry: tag 0x0112, type SHORT, one value.
        let mut exif = b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
        exif.extend_from_slice(&[orientation, 0, 0, 0, 0, 0, 0]);
        encoder.add_exif_metadata(&exif).expect("fits");
    }
    let (width, height) = (picture.width() as u16, picture.height() as u16);
    encoder
        .encode(picture.as_raw(), width, height, ColorType::Rgb)
        .expect("encodes");
    file
}

fn write(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut file = Cursor::new(Vec::new());
    picture.write_to(&mut file, format).expect("encodes");
    file.into_inner()
}

/// An animation whose frames grow lighter, from black.
fn gif(frames: u32) -> Vec<u8> {
    let mut file = Vec::new();
    let mut encoder = GifEncoder::new(&mut file);
    for number in 0..frames {
        let grey = (number * 4) as u8;
        let frame = Frame::new(RgbaImage::from_pixel(4, 4, Rgba([grey, grey, grey, 255])));
        encoder.encode_frame(frame).expect("encodes");
    }
    drop(encoder);
    file
}

/// A PNG of eight-bit RGB without any pixel data.
fn png_header(width: u32, height: u32) -> Vec<u8> {
    png_header_of(width, height, 8, 2)
}

fn png_header_of(width: u32, height: u32, depth: u8, colour: u8) -> Vec<u8> {
    let mut header = b"IHDR".to_vec();
    header.extend_from_slice(&width.to_be_bytes());
    header.extend_from_slice(&height.to_be_bytes());
    header.extend_from_slice(&[depth, colour, 0, 0, 0]);
    let mut file = b"\x89PNG\r\n\x1A\n\0\0\0\x0D".to_vec();
    file.extend_from_slice(&header);
    file.extend_from_slice(&crc32(&header).to_be_bytes());
    let data = b"IDAT";
    file.extend_from_slice(&[0, 0, 0, 0]);
    file.extend_from_slice(data);
    file.extend_from_slice(&crc32(data).to_be_bytes());
    file
}

/// The checksum of a PNG chunk (PNG third edition, annex D).
fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
            if sum & 1 == 1 {
                sum >> 1 ^ 0xEDB8_8320
            } else {
                sum >> 1
            }
        })
    })
}
