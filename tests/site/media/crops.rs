//! Which part of a picture is shown in which shape and width, and the name it is published under.

use warta::media::crops::{Crop, FocalPoint, Rectangle, crop_rectangle};
use warta::media::recipe::{OriginalHash, PictureHash};

#[test]
fn the_names_in_urls_are_read_back() {
    for crop in Crop::ALL {
        assert_eq!(Crop::parse(crop.name()), Some(crop));
    }
    assert_eq!(Crop::parse("3X2"), None);
    assert_eq!(Crop::parse(""), None);
}

#[test]
fn the_centre_is_cut_out_unless_somebody_chose_a_point() {
    let square = crop_rectangle(300, 200, Crop::Square, FocalPoint::CENTRE);
    assert_eq!(square, rectangle(50, 0, 200, 200));
    let wide = crop_rectangle(1600, 1600, Crop::SixteenByNine, FocalPoint::CENTRE);
    assert_eq!(wide, rectangle(0, 350, 1600, 900));
    let whole = crop_rectangle(301, 199, Crop::Full, FocalPoint { x: 0.0, y: 1.0 });
    assert_eq!(whole, rectangle(0, 0, 301, 199));
}

#[test]
fn the_focal_point_is_as_near_to_the_centre_as_the_frame_allows() {
    let at = |x, y| crop_rectangle(300, 100, Crop::Square, FocalPoint { x, y });
    assert_eq!(at(0.0, 0.0), rectangle(0, 0, 100, 100));
    assert_eq!(at(1.0, 1.0), rectangle(200, 0, 100, 100));
    assert_eq!(at(0.3, 0.9), rectangle(40, 0, 100, 100));
}

#[test]
fn every_crop_lies_within_its_picture() {
    for (width, height) in [
        (1, 1),
        (1, 5_000),
        (5_000, 1),
        (3, 2),
        (1920, 1081),
        (12_000, 4_000),
    ] {
        for crop in Crop::ALL {
            for x in [f32::NEG_INFINITY, -1.0, 0.0, 0.333, 1.0, 2.0, f32::NAN] {
                let part = crop_rectangle(width, height, crop, FocalPoint { x, y: 1.0 - x });
                assert!(part.width >= 1 && part.height >= 1);
                assert!(part.x + part.width <= width && part.y + part.height <= height);
            }
        }
    }
}

#[test]
fn no_width_enlarges_and_none_is_left_without() {
    let of_width = |width| Crop::Full.widths_for(rectangle(0, 0, width, 100));
    assert_eq!(of_width(4_000), [320, 640, 960, 1280, 1920, 2560]);
    assert_eq!(of_width(2_560), [320, 640, 960, 1280, 1920, 2560]);
    // Nothing worth another file lies between 960 and 1,000.
    assert_eq!(of_width(1_000), [320, 640, 960]);
    // Without its own width this one would lose half of its sharpness.
    assert_eq!(of_width(600), [320, 600]);
    assert_eq!(of_width(200), [200]);
}

#[test]
fn heights_of_a_fixed_shape_depend_on_the_width_alone() {
    let part = rectangle(0, 0, 1001, 668);
    assert_eq!(Crop::ThreeByTwo.height_for(320, part), 213);
    assert_eq!(Crop::SixteenByNine.height_for(1280, part), 720);
    assert_eq!(Crop::Full.height_for(320, part), 214);
    assert_eq!(Crop::Full.height_for(320, rectangle(0, 0, 12_000, 1)), 1);
}

#[test]
fn a_picture_has_one_name_and_another_with_another_focal_point() {
    let original = OriginalHash::of(b"the bytes of a file");
    let name = PictureHash::new(original, FocalPoint::CENTRE);
    assert_eq!(
        name,
        PictureHash::new(
            original,
            FocalPoint {
                x: 0.500_001,
                y: 0.5
            }
        )
    );
    assert_ne!(
        name,
        PictureHash::new(original, FocalPoint { x: 0.6, y: 0.5 })
    );
    assert_ne!(
        name,
        PictureHash::new(OriginalHash::of(b"others"), FocalPoint::CENTRE)
    );
}

#[test]
fn a_name_is_thirty_two_lower_case_hexadecimal_digits_and_is_read_back() {
    let name = PictureHash::new(OriginalHash::of(b""), FocalPoint::CENTRE);
    let word = name.to_string();
    assert_eq!(word.len(), 32);
    assert_eq!(PictureHash::parse(&word), Some(name));
    assert_eq!(PictureHash::parse(&word.to_uppercase()), None);
    assert_eq!(PictureHash::parse("../../etc/passwd"), None);
}

fn rectangle(x: u32, y: u32, width: u32, height: u32) -> Rectangle {
    Rectangle {
        x,
        y,
        width,
        height,
    }
}
