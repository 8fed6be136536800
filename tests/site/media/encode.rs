//! What the files are like that readers get.

use image::{Rgb, RgbImage};
use warta::media::crops::{Crop, FocalPoint, Rectangle, crop_rectangle};
use warta::media::encode::rights::KeptRights;
use warta::media::encode::{EncodeError, PictureFormat, encode, resize};
use warta::media::intake::{SourceFormat, inspect};
use warta::media::metadata::read::read_metadata;

#[test]
fn jpeg_and_webp_are_read_back_in_the_same_size_and_nearly_the_same_colours() {
    let picture = gradient(60, 41);
    for format in [PictureFormat::Jpeg, PictureFormat::WebP] {
        for rights in [KeptRights::default(), rights()] {
            let file = encode(&picture, format, &rights).expect("encodes");
            let again = inspect(&file).expect("a good picture").picture;
            assert_eq!(again.dimensions(), (60, 41), "{format:?}");
            let [red, green, blue] = again.get_pixel(30, 20).0;
            let [red_before, green_before, blue_before] = picture.get_pixel(30, 20).0;
            assert!(red.abs_diff(red_before) < 16, "{format:?}");
            assert!(green.abs_diff(green_before) < 16, "{format:?}");
            assert!(blue.abs_diff(blue_before) < 24, "{format:?}");
        }
    }
}

#[test]
fn creator_copyright_and_credit_stay_in_jpeg_and_webp() {
    for (format, source) in [
        (PictureFormat::Jpeg, SourceFormat::Jpeg),
        (PictureFormat::WebP, SourceFormat::WebP),
    ] {
        let file = encode(&gradient(33, 17), format, &rights()).expect("encodes");
        let metadata = read_metadata(&file, source);
        assert_eq!(KeptRights::from_metadata(&metadata), rights(), "{format:?}");
    }
}

#[test]
fn the_longest_rights_fit_even_if_every_character_is_escaped() {
    let long = Some("'".repeat(3_000));
    let rights = KeptRights {
        creator: long.clone(),
        copyright: long.clone(),
        credit: long,
    };
    let file = encode(&gradient(16, 16), PictureFormat::Jpeg, &rights).expect("encodes");
    let metadata = read_metadata(&file, SourceFormat::Jpeg);
    let credit = metadata.credit.expect("a credit").value;
    assert_eq!(credit.chars().count(), 2_000);
}

#[test]
fn a_picture_without_rights_gets_no_metadata_at_all() {
    let blank = KeptRights {
        creator: Some("  ".to_owned()),
        copyright: None,
        credit: None,
    };
    let jpeg = encode(&gradient(16, 16), PictureFormat::Jpeg, &blank).expect("encodes");
    let webp = encode(&gradient(16, 16), PictureFormat::WebP, &blank).expect("encodes");
    for file in [jpeg, webp] {
        let holds = |needle: &[u8]| file.windows(needle.len()).any(|window| window == needle);
        assert!(!holds(b"xpacket") && !holds(b"Exif"));
    }
}

#[test]
fn jpeg_is_progressive() {
    let file = encode(&gradient(16, 16), PictureFormat::Jpeg, &rights()).expect("encodes");
    assert!(file.windows(2).any(|pair| pair == [0xFF, 0xC2]));
}

#[cfg(feature = "avif")]
#[test]
fn avif_is_made_without_any_metadata() {
    let file = encode(&gradient(16, 16), PictureFormat::Avif, &rights()).expect("encodes");
    assert_eq!(file.get(4..12), Some(b"ftypavif".as_slice()));
    assert!(!file.windows(7).any(|window| window == b"xpacket"));
}

#[test]
fn resizing_takes_the_part_that_was_asked_for() {
    // The left half black, the right half white.
    let picture = RgbImage::from_fn(80, 40, |x, _| Rgb(if x < 40 { [0; 3] } else { [255; 3] }));
    let focal = FocalPoint { x: 1.0, y: 0.5 };
    let part = crop_rectangle(80, 40, Crop::Square, focal);
    let small = resize(&picture, part, 10, 10).expect("resizes");
    assert_eq!(small.dimensions(), (10, 10));
    assert!(small.pixels().all(|pixel| pixel.0 == [255; 3]));
}

#[test]
fn a_part_outside_of_the_picture_is_an_error() {
    let picture = gradient(10, 10);
    for (x, width) in [(5, 6), (0, 0), (u32::MAX, 1), (1, u32::MAX)] {
        let part = Rectangle {
            x,
            y: 0,
            width,
            height: 10,
        };
        let error = resize(&picture, part, 5, 5).expect_err("refused");
        assert!(matches!(error, EncodeError::OutsideOfPicture { .. }));
    }
}

#[test]
fn a_picture_that_a_format_cannot_hold_is_an_error() {
    let long = RgbImage::new(1, 16_384);
    let error = encode(&long, PictureFormat::WebP, &rights()).expect_err("refused");
    assert!(matches!(error, EncodeError::Dimensions { .. }));
    let empty = RgbImage::new(0, 0);
    for format in [
        PictureFormat::Avif,
        PictureFormat::WebP,
        PictureFormat::Jpeg,
    ] {
        assert!(encode(&empty, format, &rights()).is_err());
    }
}

#[test]
fn the_endings_in_urls_are_read_back() {
    for format in PictureFormat::MADE {
        assert_eq!(PictureFormat::parse(format.extension()), Some(*format));
    }
    assert_eq!(PictureFormat::parse("jpeg"), None);
}

fn rights() -> KeptRights {
    KeptRights {
        creator: Some("Sri <Wahyuni> & Co".to_owned()),
        copyright: Some("© 2022 \"Warta\"".to_owned()),
        credit: Some("Sri Wahyuni/Warta".to_owned()),
    }
}

fn gradient(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| {
        Rgb([(x * 4) as u8, (y * 6) as u8, 120])
    })
}
