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
    let (width, height) = (
        painter.pixmap.width() as usize,
        painter.pixmap.height() as usize,
    );
    let fields = [slow_noise(11), slow_noise(23), slow_noise(37)];
    let data = painter.pixmap.data();
    let mut picture = vec![0u8; width * height * 3];
    let size = (width as f32 / SHEET_WIDTH).max(height as f32 / SHEET_HEIGHT);
    let cell = SHEET_WIDTH * size / CELLS as f32;
    // Whole numbers of 65,536ths from here on: this loop touches every pixel.
    let fast = (size * 1.1 * 257.0) as i32;
    let columns: Vec<(usize, i32)> = (0..width)
        .map(|x| x as f32 / cell)
        .map(|at| (at as usize, (at.fract() * 256.0) as i32))
        .collect();
    let coarse = (size.clamp(0.3, 1.0) * 3340.0) as i32;
    let tones = printed_tones();
    let (last_x, last_y) = (width as i32 - 1, height as i32 - 1);
    for (y, row) in picture.chunks_exact_mut(width * 3).enumerate() {
        let slow = noise_row(&fields, y as f32 / cell, size);
        let grains = &painter.grain[(y % GRAIN_SIDE) * GRAIN_SIDE..][..GRAIN_SIDE];
        let others = &painter.grain[((y + 97) % GRAIN_SIDE) * GRAIN_SIDE..][..GRAIN_SIDE];
        for (x, target) in row.chunks_exact_mut(3).enumerate() {
            let (left, part) = columns[x];
            let (here, next) = (slow[left % CELLS], slow[(left + 1) % CELLS]);
            let between = |index: usize| here[index] + ((next[index] - here[index]) >> 8) * part;
            let grain = i32::from(grains[x % GRAIN_SIDE]) - 128;
            let other = i32::from(others[(x + 61) % GRAIN_SIDE]) - 128;
            let from_x = (x as i32 + ((between(0) + grain * fast + 32768) >> 16)).clamp(0, last_x);
            let from_y = (y as i32 + ((between(1) + other * fast + 32768) >> 16)).clamp(0, last_y);
            let source = (from_y as usize * width + from_x as usize) * 4;
            let change = between(2) + grain * coarse + other * (coarse * 2 / 5);
            for ((value, painted), table) in
                target.iter_mut().zip(&data[source..source + 3]).zip(&tones)
            {
                *value = ((table[usize::from(*painted)] + change) >> 16).clamp(0, 255) as u8;
            }
        }
    }
    RgbImage::from_raw(painter.pixmap.width(), painter.pixmap.height(), picture)
}

/// What each painted value prints as, in 65,536ths: ink is never quite black, and the paper never quite white.
fn printed_tones() -> [[i32; 256]; 3] {
    let mut tones = [[0; 256]; 3];
    for (table, (floor, ceiling)) in tones.iter_mut().zip([(16, 251), (17, 247), (21, 238)]) {
        for (value, tone) in table.iter_mut().enumerate() {
            *tone = (floor << 16) + value as i32 * (((ceiling - floor) << 16) / 255);
        }
    }
    tones
}

fn slow_noise(seed: u64) -> Vec<f32> {
    let generator = Generator::new(seed);
    (0..CELLS * CELLS).map(|_| generator.unit()).collect()
}

/// The bend aside, the bend down and the mottling along one row of the picture at every cell's edge, in 65,536ths.
fn noise_row(fields: &[Vec<f32>; 3], y: f32, size: f32) -> Vec<[i32; 3]> {
    let (top, part) = (y as usize % CELLS * CELLS, y.fract());
    let bottom = (y as usize + 1) % CELLS * CELLS;
    let at = |field: &Vec<f32>, x: usize, reach: f32| {
        let value = field[top + x] + (field[bottom + x] - field[top + x]) * part;
        ((value - 0.5) * reach * 65536.0) as i32
    };
    let edge = |x| {
        [
            at(&fields[0], x, size * 5.0),
            at(&fields[1], x, size * 5.0),
            at(&fields[2], x, 9.0),
        ]
    };
    (0..CELLS).map(edge).collect()
}
