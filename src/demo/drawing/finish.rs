//! The last step: rain, the wobble of a hand-cut edge, paper grain and the printed range of tones.

use image::RgbImage;

use super::colour::Colour;
use super::generator::Generator;
use super::grain::GRAIN_SIDE;
use super::painter::{Painter, SHEET_HEIGHT, SHEET_WIDTH};
use super::shape::Shape;

/// Cells of the slow noise that bends edges and mottles the paper.
const CELLS: usize = 48;

/// Slanted strokes of rain over the whole sheet, few near and many far.
pub fn draw_rain(painter: &mut Painter) {
    let slant = painter.generator.between(-0.35, 0.35);
    for index in 0..520 {
        let near = index as f32 / 520.0;
        let x = painter.generator.between(-100.0, SHEET_WIDTH + 100.0);
        let y = painter.generator.between(-60.0, SHEET_HEIGHT);
        let length = 14.0 + near * near * 62.0;
        let shape = Shape::line(&[x, y, x + slant * length, y + length]);
        let colour = Colour::hex(0xf1f4f2).faded(0.10 + near * 0.14);
        painter.stroke_plain(&shape, 0.9 + near * near * 1.5, colour);
    }
}

/// The finished picture.
pub fn print(painter: &Painter) -> Option<RgbImage> {
    let (width, height) = (painter.pixmap.width(), painter.pixmap.height());
    let fields = [slow_noise(11), slow_noise(23), slow_noise(37)];
    let data = painter.pixmap.data();
    let mut picture = vec![0u8; width as usize * height as usize * 3];
    let size = (width as f32 / SHEET_WIDTH).max(height as f32 / SHEET_HEIGHT);
    for y in 0..height as usize {
        let row = y as f32 / size * CELLS as f32 / SHEET_WIDTH;
        for x in 0..width as usize {
            let column = x as f32 / size * CELLS as f32 / SHEET_WIDTH;
            let [aside, down, mottle] = sample(&fields, column, row);
            let grain = f32::from(painter.grain[(y % GRAIN_SIDE) * GRAIN_SIDE + x % GRAIN_SIDE]) / 255.0 - 0.5;
            let other = f32::from(painter.grain[((y + 97) % GRAIN_SIDE) * GRAIN_SIDE + (x + 61) % GRAIN_SIDE]) / 255.0 - 0.5;
            let bend = |slow: f32, fast: f32| ((slow - 0.5) * 5.0 + fast * 1.1) * size;
            let from_x = (x as f32 + bend(aside, grain) + 0.5).clamp(0.0, width as f32 - 1.0) as usize;
            let from_y = (y as f32 + bend(down, other) + 0.5).clamp(0.0, height as f32 - 1.0) as usize;
            let source = (from_y * width as usize + from_x) * 4;
            let change = grain * 13.0 + other * 5.0 + (mottle - 0.5) * 9.0;
            let target = (y * width as usize + x) * 3;
            for channel in 0..3 {
                // Ink never prints quite black, and the paper is never quite white.
                let floor = [16.0, 17.0, 21.0][channel];
                let ceiling = [251.0, 247.0, 238.0][channel];
                let value = floor + f32::from(data[source + channel]) * (ceiling - floor) / 255.0 + change;
                picture[target + channel] = value.clamp(0.0, 255.0) as u8;
            }
        }
    }
    RgbImage::from_raw(width, height, picture)
}

fn slow_noise(seed: u64) -> Vec<f32> {
    let generator = Generator::new(seed);
    (0..CELLS * CELLS).map(|_| generator.unit()).collect()
}

fn sample(fields: &[Vec<f32>; 3], x: f32, y: f32) -> [f32; 3] {
    let (left, top) = (x as usize, y as usize);
    let (part_x, part_y) = (x - left as f32, y - top as f32);
    let place = |x: usize, y: usize| (y % CELLS) * CELLS + x % CELLS;
    let corners = [place(left, top), place(left + 1, top), place(left, top + 1), place(left + 1, top + 1)];
    let mut values = [0.0; 3];
    for (value, field) in values.iter_mut().zip(fields) {
        let upper = field[corners[0]] + (field[corners[1]] - field[corners[0]]) * part_x;
        let lower = field[corners[2]] + (field[corners[3]] - field[corners[2]]) * part_x;
        *value = upper + (lower - upper) * part_y;
    }
    values
}
