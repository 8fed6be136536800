//! Media items with defaults.

use std::io::Cursor;

use image::{ImageFormat, Rgb, RgbImage};
use warta::media::crops::FocalPoint;
use warta::media::library::prepare;
use warta::media::store::MediaStore;

use crate::support::app::{NOW, TestApp, instant};

impl TestApp {
    /// A media item of a plain picture, with the one JPEG that is made at once; its number. Each shade is another picture.
    pub(crate) fn media_item(&self, shade: u8) -> i64 {
        let bytes = jpeg(800, 600, shade);
        let focal = FocalPoint { x: 0.5, y: 0.5 };
        let picture =
            prepare(bytes, "boats.jpg", focal, false, instant(NOW)).expect("a good picture");
        picture
            .store(&MediaStore::new(self.data()))
            .expect("a stored picture");
        self.write(|conn| Ok(picture.record(conn)?))
    }
}

/// A JPEG of one colour.
pub(crate) fn jpeg(width: u32, height: u32, shade: u8) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    RgbImage::from_pixel(width, height, Rgb([shade, 90, 120]))
        .write_to(&mut bytes, ImageFormat::Jpeg)
        .expect("an encoded picture");
    bytes.into_inner()
}
