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
    let raw: Vec<f32> = (0..GRAIN_SIDE * GRAIN_SIDE).map(|_| generator.unit()).collect();
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
    for (channel, part) in pixel.iter_mut().zip([colour.red, colour.green, colour.blue]) {
        let old = f32::from(*channel);
        *channel = (old + (part * 255.0 - old) * alpha + 0.5) as u8;
    }
}

fn soft_step(value: f32) -> f32 {
    let value = value.clamp(0.0, 1.0);
    value * value * (3.0 - 2.0 * value)
}

impl Painter {
    /// Sprays a colour over a shape: nothing at `from`, the colour's own opacity at `to`, as grain between.
    pub fn spray(&mut self, shape: &Shape, from: (f32, f32), to: (f32, f32), colour: Colour) {
        let Some(path) = self.path_in_pixels(shape) else { return };
        let bounds = path.bounds();
        let area = clip_box(self, bounds.left(), bounds.top(), bounds.right(), bounds.bottom());
        let Some(area) = area else { return };
        let Some(mut mask) = Mask::new(area.right - area.left, area.bottom - area.top) else { return };
        let shift = Transform::from_translate(-(area.left as f32), -(area.top as f32));
        mask.fill_path(&path, FillRule::Winding, true, shift);
        let (from, to) = (self.point_in_pixels(from.0, from.1), self.point_in_pixels(to.0, to.1));
        let (along_x, along_y) = (to.0 - from.0, to.1 - from.1);
        let square = (along_x * along_x + along_y * along_y).max(0.0001);
        let stride = self.pixmap.width() as usize * 4;
        let mask_width = mask.width() as usize;
        let data = self.pixmap.data_mut();
        for y in area.top..area.bottom {
            let mask_row = (y - area.top) as usize * mask_width;
            let grain_row = (y as usize % GRAIN_SIDE) * GRAIN_SIDE;
            for x in area.left..area.right {
                let cover = mask.data()[mask_row + (x - area.left) as usize];
                if cover == 0 {
                    continue;
                }
                let grain = f32::from(self.grain[grain_row + x as usize % GRAIN_SIDE]) / 255.0 - 0.5;
                let progress = ((x as f32 - from.0) * along_x + (y as f32 - from.1) * along_y) / square;
                let alpha = soft_step(progress + grain * 0.55 * progress.clamp(0.0, 1.0).sqrt()) * colour.alpha;
                let start = y as usize * stride + x as usize * 4;
                lay(&mut data[start..start + 3], colour, alpha * f32::from(cover) / 255.0);
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
        let area = clip_box(self, centre.0 - reach, centre.1 - reach, centre.0 + reach, centre.1 + reach);
        let Some(area) = area else { return };
        let stride = self.pixmap.width() as usize * 4;
        let data = self.pixmap.data_mut();
        for row in area.top..area.bottom {
            let grain_row = (row as usize % GRAIN_SIDE) * GRAIN_SIDE;
            for column in area.left..area.right {
                let (aside, below) = (column as f32 - centre.0, row as f32 - centre.1);
                let near = 1.0 - (aside * aside + below * below).sqrt() / reach;
                if near <= 0.0 {
                    continue;
                }
                let grain = f32::from(self.grain[grain_row + column as usize % GRAIN_SIDE]) / 255.0 - 0.5;
                let alpha = (near * near * (1.0 + grain * 0.5) * colour.alpha).clamp(0.0, 1.0);
                let start = row as usize * stride + column as usize * 4;
                for (channel, part) in
                    data[start..start + 3].iter_mut().zip([colour.red, colour.green, colour.blue])
                {
                    let old = f32::from(*channel);
                    *channel = (old + (255.0 - old) * part * alpha + 0.5) as u8;
                }
            }
        }
    }

    /// Mirrors what stands above a line into the water below it, broken by ripples.
    pub fn reflect(&mut self, line: f32, bottom: f32, strength: f32) {
        let first = self.point_in_pixels(0.0, line).1;
        let last = self.point_in_pixels(0.0, bottom).1.min(self.pixmap.height() as f32);
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
                lay(&mut data[row * stride + column * 4..row * stride + column * 4 + 3], colour, strength);
            }
        }
    }
}
