//! Skies: the gradient, the sun or moon with its glow, clouds, stars and birds.

use super::colour::{Colour, INK, PAPER};
use super::painter::{Painter, SHEET_WIDTH};
use super::scene::Light;
use super::shape::Shape;

/// Paints the sky down to a horizon and says where the sun or moon stands.
pub fn paint_sky(painter: &mut Painter, horizon: f32) -> (f32, f32) {
    let palette = painter.palette.clone();
    let sheet = Shape::rectangle(-50.0, -50.0, SHEET_WIDTH + 100.0, horizon + 120.0);
    painter.fill_downwards(
        &sheet,
        -20.0,
        horizon,
        &[palette.sky_top, palette.sky_middle, palette.sky_low],
    );
    let sun_x = 750.0 + painter.sun_side * painter.generator.between(170.0, 430.0);
    let low = painter.generator.between(0.58, 0.80);
    let sun_y = match painter.light {
        Light::Dawn | Light::Dusk => horizon * low,
        Light::Day => horizon * 0.22,
        Light::Night => horizon * (low - 0.3),
        Light::Rain => horizon * 0.3,
    };
    paint_sun(painter, sun_x, sun_y);
    match painter.light {
        Light::Night => paint_stars(painter, horizon, 130),
        Light::Rain => paint_rain_clouds(painter, horizon),
        Light::Dawn | Light::Day | Light::Dusk => {}
    }
    paint_clouds(painter, horizon);
    (sun_x, sun_y)
}

fn paint_sun(painter: &mut Painter, x: f32, y: f32) {
    let (radius, disc, glow, reach) = match painter.light {
        Light::Dawn => (
            46.0,
            Colour::hex(0xfff6df),
            Colour::hex(0xffd9a0).faded(0.55),
            620.0,
        ),
        Light::Day => (
            40.0,
            Colour::hex(0xfffbee),
            Colour::hex(0xfff3d6).faded(0.40),
            560.0,
        ),
        Light::Dusk => (
            58.0,
            Colour::hex(0xffe2a6),
            Colour::hex(0xff9a4d).faded(0.60),
            700.0,
        ),
        Light::Night => (
            34.0,
            Colour::hex(0xeef0e2),
            Colour::hex(0x9fb9cc).faded(0.40),
            460.0,
        ),
        Light::Rain => return painter.glow(x, y, 640.0, Colour::hex(0xe8ecea).faded(0.25)),
    };
    painter.glow(x, y, reach, glow);
    painter.fill_plain(&Shape::ellipse(x, y, radius, radius), disc);
    if painter.light == Light::Night && painter.generator.chance(0.6) {
        let cover = painter.palette.sky_top.mix(painter.palette.sky_middle, 0.7);
        painter.fill_plain(
            &Shape::ellipse(x + 15.0, y - 7.0, radius * 0.9, radius * 0.9),
            cover,
        );
    }
}

/// Stars, many small and few large.
pub fn paint_stars(painter: &mut Painter, horizon: f32, count: i32) {
    for _ in 0..count {
        let x = painter.generator.between(0.0, SHEET_WIDTH);
        let y = painter.generator.unit().powf(1.4) * horizon * 0.9;
        let size = 0.7 + painter.generator.unit().powi(5) * 2.4;
        let alpha = painter.generator.between(0.3, 0.95) * (1.0 - y / horizon * 0.7);
        painter.fill_plain(
            &Shape::ellipse(x, y, size, size),
            Colour::hex(0xf3efd9).faded(alpha),
        );
    }
}

fn paint_rain_clouds(painter: &mut Painter, horizon: f32) {
    for layer in 0..4 {
        let y = horizon * (0.06 + layer as f32 * 0.13);
        let colour = painter
            .palette
            .sky_top
            .darker(0.20 - layer as f32 * 0.045)
            .faded(0.75);
        let mut bumps = Vec::new();
        for step in 0..13 {
            let x = step as f32 * 130.0 - 40.0 + painter.generator.between(-40.0, 40.0);
            let width = painter.generator.between(90.0, 170.0);
            bumps.extend([x, y - 60.0, width, painter.generator.between(50.0, 110.0)]);
        }
        let shape = Shape::ellipses(&bumps);
        if layer == 0 {
            painter.fill_plain(&Shape::rectangle(-20.0, -20.0, 1540.0, y), colour);
        }
        painter.fill_plain(&shape, colour);
        painter.spray(
            &shape,
            (0.0, y - 90.0),
            (0.0, y + 60.0),
            painter.palette.sky_middle.faded(0.7),
        );
    }
}

fn paint_clouds(painter: &mut Painter, horizon: f32) {
    let style = painter.generator.whole(0, 3);
    let count = painter.generator.whole(2, 5);
    for index in 0..count {
        let x = painter.generator.between(60.0, SHEET_WIDTH - 60.0);
        let share = (index as f32 + painter.generator.unit()) / count as f32;
        let y = horizon * (0.16 + share * 0.66);
        let width = painter.generator.between(130.0, 330.0) * (1.15 - share * 0.6);
        if style < 2 && painter.light != Light::Night {
            heaped_cloud(painter, x, y, width, share);
        } else {
            streaked_cloud(painter, x, y, width * 1.5, share);
        }
    }
}

fn heaped_cloud(painter: &mut Painter, x: f32, y: f32, width: f32, low: f32) {
    let palette = painter.palette.clone();
    let body = palette
        .sky_low
        .mix(palette.key, 0.5)
        .mix(palette.sky_middle, low * 0.45);
    let mut bumps = Vec::new();
    for step in 0..7 {
        let along = step as f32 / 6.0 * 2.0 - 1.0;
        let height = (1.0 - along * along) * width * 0.26 + width * 0.07;
        let lift = painter.generator.between(0.5, 1.05) * height;
        bumps.extend([
            x + along * width * 0.85,
            y - lift * 0.75,
            width * 0.2,
            lift * 0.78,
        ]);
    }
    bumps.extend([x, y, width * 1.15, width * 0.045]);
    let shape = Shape::ellipses(&bumps);
    painter.fill_plain(&shape, body.faded(0.92));
    let side = painter.sun_side * width * 0.5;
    let shade = palette.sky_middle.mix(palette.shadow, 0.22).faded(0.8);
    painter.spray(
        &shape,
        (x + side, y - width * 0.36),
        (x - side * 0.6, y + width * 0.12),
        shade,
    );
}

fn streaked_cloud(painter: &mut Painter, x: f32, y: f32, width: f32, low: f32) {
    let palette = painter.palette.clone();
    let body = palette
        .sky_low
        .mix(palette.key, 0.25)
        .mix(palette.sky_middle, 0.35 + low * 0.2);
    for layer in 0..3 {
        let shift = painter.generator.between(-0.45, 0.45) * width;
        let half = width * painter.generator.between(0.35, 0.9);
        let thick = 7.0 + half * painter.generator.between(0.012, 0.04);
        let down = layer as f32 * 15.0;
        let outline = [
            x + shift - half,
            y + down,
            x + shift - half * 0.3,
            y + down - thick,
            x + shift + half * 0.4,
            y + down - thick * 0.6,
            x + shift + half,
            y + down + 2.0,
            x + shift,
            y + down + thick * 0.5,
        ];
        painter.fill_plain(&Shape::smooth(&outline), body.faded(0.55));
    }
}

/// A few birds, as two strokes each.
pub fn draw_birds(painter: &mut Painter, x: f32, y: f32, count: i32) {
    let colour = if painter.light == Light::Night {
        PAPER.faded(0.4)
    } else {
        INK.mix(painter.palette.haze, 0.25)
    };
    for _ in 0..count {
        let (left, top) = (
            x + painter.generator.between(-170.0, 170.0),
            y + painter.generator.between(-70.0, 70.0),
        );
        let size = painter.generator.between(7.0, 17.0);
        let lift = size * painter.generator.between(0.2, 0.6);
        let wings = [
            left - size,
            top - lift,
            left - size * 0.45,
            top - lift * 1.1,
            left,
            top,
            left + size * 0.5,
            top - lift * 1.3,
            left + size,
            top - lift * 0.8,
        ];
        painter.stroke_plain(&Shape::curve(&wings), 2.2, colour);
    }
}
