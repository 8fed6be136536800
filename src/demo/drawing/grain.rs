//! Shade, light and reflections laid on as a grainy spray, pixel by pixel, as with a dry brush on paper.

use tiny_skia::{FillRule, Mask, Transform};

use super::colour::Colour;
use super::generator::Generator;
use super::painter::Painter;
use super::shape::Shape;

/// The grain tile's side in pixels; a power of two.
pub const GRAIN_SIDE: usize = 256;

/// The tile of paper grain: white noise, a little blurred so that grains are not single pixels.
pub fn make_grain() -> Vec<u8> {
    let generator = Generator::new(0x0077_6172_7461);
    let raw: Vec<f32> = (0..GRAIN_SIDE * GRAIN_SIDE)
        .map(|_| generator.unit())
        .collect();
    let at = |x: usize, y: usize| raw[(y % GRAIN_SIDE) * GRAIN_SIDE + x % GRAIN_SIDE];
    let blurred = |index: usize| {
        let (x, y) = (index % GRAIN_SIDE, index / GRAIN_SIDE);
        let sum = at(x, y) * 0.6 + at(x + 1, y) * 0.2 + at(x, y + 1) * 0.2;
        (((sum - 0.5) * 1.45 + 0.5).clamp(0.0, 1.0) * 255.0) as u8
    };
    (0..raw.len()).map(blurred).collect()
}

/// A box of pixels inside the picture: left, top, right, bottom (the last two excluded).
struct PixelBox {
    left: u32,
    top: u32,
    right: u32,
    bottom: u32,
}

fn clip_box(painter: &Painter, left: f32, top: f32, right: f32, bottom: f32) -> Option<PixelBox> {
    let (width, height) = (painter.pixmap.width(), painter.pixmap.height());
    let clip = |value: f32, limit: u32| value.clamp(0.0, limit as f32) as u32;
    let area = PixelBox {
        left: clip(left.floor(), width),
        top: clip(top.floor(), height),
        right: clip(right.ceil(), width),
        bottom: clip(bottom.ceil(), height),
    };
    (area.left < area.right && area.top < area.bottom).then_some(area)
}

fn lay(pixel: &mut [u8], colour: Colour, alpha: f32) {
    for (channel, part) in pixel
        .iter_mut()
        .zip([colour.red, colour.green, colour.blue])
    {
        let old = f32::from(*channel);
        *channel = (old + (part * 255.0 - old) * alpha + 0.5) as u8;
    }
}

/// The opacity at every 256th of a spray's way, as 257ths, so that times a cover of 255 it stays below 65536.
fn opacity_table(alpha: f32) -> [i32; 257] {
    let mut table = [0; 257];
    for (index, opacity) in table.iter_mut().enumerate() {
        *opacity = (soft_step(index as f32 / 256.0) * alpha.clamp(0.0, 1.0) * 257.0) as i32;
    }
    table
}

fn soft_step(value: f32) -> f32 {
    let value = value.clamp(0.0, 1.0);
    value * value * (3.0 - 2.0 * value)
}

impl Painter {
    /// Sprays a colour over a shape: nothing at `from`, the colour's own opacity at `to`, as grain between.
    pub fn spray(&mut self, shape: &Shape, from: (f32, f32), to: (f32, f32), colour: Colour) {
        let Some(path) = self.path_in_pixels(shape) else {
            return;
        };
        let bounds = path.bounds();
        let area = clip_box(
            self,
            bounds.left(),
            bounds.top(),
            bounds.right(),
            bounds.bottom(),
        );
        let Some(area) = area else { return };
        let Some(mut mask) = Mask::new(area.right - area.left, area.bottom - area.top) else {
            return;
        };
        let shift = Transform::from_translate(-(area.left as f32), -(area.top as f32));
        mask.fill_path(&path, FillRule::Winding, true, shift);
        let (from, to) = (
            self.point_in_pixels(from.0, from.1),
            self.point_in_pixels(to.0, to.1),
        );
        let (along_x, along_y) = (to.0 - from.0, to.1 - from.1);
        let square = (along_x * along_x + along_y * along_y).max(0.0001);
        let stride = self.pixmap.width() as usize * 4;
        let mask_width = mask.width() as usize;
        // A grain is a pixel in every size: in small pictures it must be weaker, or they turn to gravel.
        let rough = 0.42 * (self.pixmap.width() as f32 / 1500.0).clamp(0.3, 1.0);
        let data = self.pixmap.data_mut();
        let parts = [colour.red, colour.green, colour.blue].map(|part| (part * 255.0 + 0.5) as i32);
        let opacities = opacity_table(colour.alpha);
        let (step, first) = (along_x / square, from.0 * along_x + from.1 * along_y);
        for y in area.top..area.bottom {
            let mask_row = &mask.data()[(y - area.top) as usize * mask_width..][..mask_width];
            let grain_row = &self.grain[(y as usize % GRAIN_SIDE) * GRAIN_SIDE..][..GRAIN_SIDE];
            let row = &mut data[y as usize * stride + area.left as usize * 4..][..mask_width * 4];
            let start = (y as f32 * along_y - first) / square;
            for (column, (pixel, cover)) in row.chunks_exact_mut(4).zip(mask_row).enumerate() {
                let x = area.left as usize + column;
                let progress = start + x as f32 * step;
                if *cover == 0 || progress <= 0.0 {
                    continue;
                }
                let grain = f32::from(grain_row[x % GRAIN_SIDE]) / 255.0 - 0.5;
                // Most grain where the spray thins out, none where there is no spray at all.
                let dense = progress + grain * (progress * 2.4).min(rough);
                let opacity =
                    opacities[((dense * 256.0) as i32).clamp(0, 256) as usize] * i32::from(*cover);
                for (channel, part) in pixel.iter_mut().zip(parts) {
                    let old = i32::from(*channel);
                    *channel = (old + (((part - old) * opacity + 32768) >> 16)) as u8;
                }
            }
        }
    }

    /// Sprays shade over a shape, growing from `from` to `to`.
    pub fn shade(&mut self, shape: &Shape, from: (f32, f32), to: (f32, f32), strength: f32) {
        let colour = self.palette.shadow.mix(self.palette.haze, self.distance);
        self.spray(shape, from, to, colour.faded(strength));
    }

    /// Sprays light over a shape, growing from `from` to `to`.
    pub fn brighten(&mut self, shape: &Shape, from: (f32, f32), to: (f32, f32), strength: f32) {
        let colour = self.palette.key.mix(self.palette.haze, self.distance * 0.6);
        self.spray(shape, from, to, colour.faded(strength));
    }

    /// A round glow that adds light, strongest in its middle.
    pub fn glow(&mut self, x: f32, y: f32, radius: f32, colour: Colour) {
        let centre = self.point_in_pixels(x, y);
        let edge = self.point_in_pixels(x + radius, y);
        let reach = (edge.0 - centre.0).abs().max(1.0);
        let area = clip_box(
            self,
            centre.0 - reach,
            centre.1 - reach,
            centre.0 + reach,
            centre.1 + reach,
        );
        let Some(area) = area else { return };
        let stride = self.pixmap.width() as usize * 4;
        let parts = [colour.red, colour.green, colour.blue].map(|part| (part * 255.0 + 0.5) as i32);
        let data = self.pixmap.data_mut();
        for row in area.top..area.bottom {
            let grain_row = (row as usize % GRAIN_SIDE) * GRAIN_SIDE;
            for column in area.left..area.right {
                let (aside, below) = (column as f32 - centre.0, row as f32 - centre.1);
                let near = 1.0 - (aside * aside + below * below).sqrt() / reach;
                if near <= 0.0 {
                    continue;
                }
                let grain =
                    f32::from(self.grain[grain_row + column as usize % GRAIN_SIDE]) / 255.0 - 0.5;
                let alpha = (near * near * (1.0 + grain * 0.5) * colour.alpha * 65536.0) as i32;
                let start = row as usize * stride + column as usize * 4;
                for (channel, part) in data[start..start + 3].iter_mut().zip(parts) {
                    let old = i32::from(*channel);
                    *channel = (old + (((255 - old) * part / 255 * alpha.min(65536)) >> 16)) as u8;
                }
            }
        }
    }

    /// Mirrors what stands above a line into the water below it, broken by ripples.
    pub fn reflect(&mut self, line: f32, bottom: f32, strength: f32) {
        let first = self.point_in_pixels(0.0, line).1;
        let last = self
            .point_in_pixels(0.0, bottom)
            .1
            .min(self.pixmap.height() as f32);
        let (width, scale) = (self.pixmap.width() as usize, self.transform.sy);
        let stride = width * 4;
        let data = self.pixmap.data_mut();
        for row in first.max(1.0) as usize..last.max(1.0) as usize {
            let depth = row as f32 - first;
            let unit = depth / scale;
            // Ripples lengthen towards the viewer.
            let ripple = (unit * 3.1 / (1.0 + unit * 0.02)).sin() * (1.2 + unit * 0.03) * scale;
            let source = (first - depth * 1.05 + ripple * 0.8) as i64;
            let strength = strength * (1.0 - depth / (last - first).max(1.0) * 0.75);
            if source < 0 || strength <= 0.0 {
                continue;
            }
            let source = (source as usize).min(row.saturating_sub(1));
            for column in 0..width {
                let from = (column as i64 + ripple as i64).clamp(0, width as i64 - 1) as usize;
                let start = source * stride + from * 4;
                let colour = Colour {
                    red: f32::from(data[start]) / 255.0,
                    green: f32::from(data[start + 1]) / 255.0,
                    blue: f32::from(data[start + 2]) / 255.0,
                    alpha: 1.0,
                };
                lay(
                    &mut data[row * stride + column * 4..row * stride + column * 4 + 3],
                    colour,
                    strength,
                );
            }
        }
    }
}
