//! Land and water: ridges, cones, meadows, open water and its glitter.

use super::colour::{Colour, DEEP_LEAF, DEEP_SEA, LEAF, SEA};
use super::painter::{Painter, SHEET_HEIGHT, SHEET_WIDTH};
use super::scene::Light;
use super::shape::Shape;

/// The outline of a ridge as the height of its crest at 76 places from edge to edge.
pub fn ridge_line(painter: &mut Painter, crest: f32, height: f32, rough: f32) -> Vec<f32> {
    let waves: Vec<(f32, f32, f32)> = (0..6)
        .map(|octave| {
            let frequency = 1.6 * 1.9f32.powi(octave) * painter.generator.between(0.8, 1.2);
            (
                frequency,
                painter.generator.between(0.0, std::f32::consts::TAU),
                rough.powi(octave),
            )
        })
        .collect();
    let mut line = Vec::with_capacity(152);
    for step in 0..=75 {
        let x = step as f32 * 20.5 - 20.0;
        let sum: f32 = waves
            .iter()
            .enumerate()
            .map(|(octave, (frequency, phase, size))| {
                let wave = (x / SHEET_WIDTH * frequency * std::f32::consts::PI + phase).sin();
                // Folded waves give crests; the first one stays round.
                if octave == 0 {
                    wave * size
                } else {
                    (1.0 - wave.abs() * 2.0) * size
                }
            })
            .sum();
        line.extend([x, crest - sum * height * 0.5]);
    }
    line
}

/// A ridge from edge to edge, shaded away from the sun and dissolving into mist at its foot.
pub fn draw_ridge(painter: &mut Painter, crest: f32, height: f32, rough: f32, local: Colour) {
    let mut outline = ridge_line(painter, crest, height, rough);
    let foot = crest + height * 1.6 + 140.0;
    outline.extend([1540.0, SHEET_HEIGHT + 40.0, -40.0, SHEET_HEIGHT + 40.0]);
    painter.fill(&Shape::polygon(&outline), local);
    // What lies below the foot is always painted over: no need to spray it.
    let end = outline.len() - 4;
    outline.truncate(end);
    outline.extend([
        1540.0,
        foot.min(SHEET_HEIGHT + 40.0),
        -40.0,
        foot.min(SHEET_HEIGHT + 40.0),
    ]);
    let shape = Shape::polygon(&outline);
    let side = painter.sun_side;
    painter.brighten(
        &shape,
        (750.0 - side * 500.0, foot),
        (750.0 + side * 600.0, crest - height),
        0.35,
    );
    let mist = painter
        .palette
        .haze
        .mix(painter.palette.sky_low, 0.4)
        .faded(0.35 + painter.distance * 0.4);
    painter.spray(&shape, (0.0, crest - height * 0.2), (0.0, foot), mist);
}

/// A volcano's cone with a lit and a shaded flank and gullies.
pub fn draw_cone(painter: &mut Painter, x: f32, top: f32, foot: f32, spread: f32, local: Colour) {
    let rise = foot - top;
    let crater = spread * painter.generator.between(0.05, 0.09);
    let dip = rise * painter.generator.between(0.02, 0.05);
    let mut left = Vec::new();
    let mut right = Vec::new();
    for step in 0..=14 {
        let along = step as f32 / 14.0;
        let wobble = painter.generator.between(-0.006, 0.006) * spread;
        let out = crater + (spread - crater) * along.powf(1.55);
        left.push((x - out + wobble, top + rise * along));
        right.push((x + out * 0.97 + wobble, top + dip * 0.7 + rise * along));
    }
    let mut outline: Vec<f32> = left
        .iter()
        .rev()
        .flat_map(|point| [point.0, point.1])
        .collect();
    outline.extend([
        x - crater * 0.3,
        top + dip,
        x + crater * 0.35,
        top + dip * 1.3,
    ]);
    outline.extend(right.iter().flat_map(|point| [point.0, point.1]));
    let shape = Shape::polygon(&outline);
    painter.fill(&shape, local);
    let side = painter.sun_side;
    draw_gullies(painter, x, top + dip, rise, spread, crater);
    painter.shade(
        &shape,
        (x + side * spread * 0.12, top),
        (x - side * spread * 0.3, top + rise * 0.25),
        0.45,
    );
    painter.brighten(
        &shape,
        (x, top + rise * 0.5),
        (x + side * spread * 0.5, top + rise * 0.1),
        0.4,
    );
    let mist = painter
        .palette
        .haze
        .mix(painter.palette.sky_low, 0.3)
        .faded(0.9);
    painter.spray(&shape, (x, top + rise * 0.45), (x, foot), mist);
}

fn draw_gullies(painter: &mut Painter, x: f32, top: f32, rise: f32, spread: f32, crater: f32) {
    let colour = painter
        .palette
        .shadow
        .mix(painter.palette.haze, painter.distance * 0.7)
        .faded(0.22);
    for index in 0..16 {
        let share = index as f32 / 15.0 * 1.8 - 0.9 + painter.generator.between(-0.05, 0.05);
        let length = painter.generator.between(0.35, 0.95);
        let (mut outer, mut inner) = (Vec::new(), Vec::new());
        for step in 0..=6 {
            let along = step as f32 / 6.0 * length;
            let out = (crater + (spread - crater) * along.powf(1.55)) * share
                + painter.generator.between(-4.0, 4.0);
            let width = 3.0 + 26.0 * along * (1.0 - along / (length + 0.02));
            outer.extend([x + out, top + rise * along]);
            inner.push((x + out - painter.sun_side * width, top + rise * along));
        }
        outer.extend(inner.iter().rev().flat_map(|point| [point.0, point.1]));
        painter.fill_plain(&Shape::polygon(&outer), colour);
    }
}

/// The colour of open water under this light: near the viewer deep, far off like the sky.
pub fn water_colours(painter: &Painter) -> (Colour, Colour) {
    let palette = &painter.palette;
    let far = palette.tone(SEA, 0.25).mix(palette.sky_low, 0.5);
    let near = palette.tone(DEEP_SEA.mix(SEA, 0.45), 0.05);
    (far, near)
}

/// Open water from a line to the sheet's foot, with ripples.
pub fn paint_water(painter: &mut Painter, top: f32) {
    let (far, near) = water_colours(painter);
    let shape = Shape::rectangle(-40.0, top, SHEET_WIDTH + 80.0, SHEET_HEIGHT - top + 40.0);
    painter.fill_downwards(
        &shape,
        top,
        SHEET_HEIGHT,
        &[far, far.mix(near, 0.6), near, near.darker(0.12)],
    );
    paint_ripples(painter, top, 150);
}

/// Light and dark lens-shaped ripples that grow towards the viewer.
pub fn paint_ripples(painter: &mut Painter, top: f32, count: i32) {
    let (far, near) = water_colours(painter);
    for _ in 0..count {
        let near_share = painter.generator.unit().powf(0.8);
        let y = top + 4.0 + near_share * (SHEET_HEIGHT - top);
        let x = painter.generator.between(0.0, SHEET_WIDTH);
        let half = (14.0 + 90.0 * near_share) * painter.generator.between(0.4, 1.1);
        let thick = 0.8 + near_share * 4.6;
        let colour = if painter.generator.chance(0.45) {
            far.mix(painter.palette.key, 0.15)
        } else {
            near.darker(0.25)
        };
        draw_lens(
            painter,
            x,
            y,
            half,
            thick,
            colour.faded(0.16 + 0.22 * (1.0 - near_share)),
        );
    }
}

fn draw_lens(painter: &mut Painter, x: f32, y: f32, half: f32, thick: f32, colour: Colour) {
    let outline = [
        x - half,
        y,
        x - half * 0.2,
        y - thick,
        x + half,
        y + thick * 0.3,
        x + half * 0.1,
        y + thick,
    ];
    painter.fill_plain(&Shape::smooth(&outline), colour);
}

/// The path of light the sun or moon lays on water.
pub fn paint_glitter(painter: &mut Painter, x: f32, top: f32) {
    let colour = match painter.light {
        Light::Dawn => Colour::hex(0xfff2d0),
        Light::Day => Colour::hex(0xfdfaf0),
        Light::Dusk => Colour::hex(0xffc26e),
        Light::Night => Colour::hex(0xc6d8e4),
        Light::Rain => return,
    };
    let strength = if painter.light == Light::Day {
        0.35
    } else {
        0.75
    };
    for step in 0..70 {
        let near = (step as f32 / 69.0).powf(1.25);
        let y = top + 3.0 + near * (SHEET_HEIGHT - top);
        let reach = 34.0 + near * 150.0;
        let shift = painter.generator.between(-1.0, 1.0) * painter.generator.unit() * reach;
        let half = painter.generator.between(0.15, 0.6) * (16.0 + near * 90.0);
        draw_lens(
            painter,
            x + shift,
            y,
            half,
            1.0 + near * 4.0,
            colour.faded(strength * (1.0 - near * 0.75)),
        );
    }
}

/// A sheet of ground from a line to the foot, lighter far away.
pub fn paint_ground(painter: &mut Painter, top: f32, local: Colour) {
    let shape = Shape::rectangle(-40.0, top, SHEET_WIDTH + 80.0, SHEET_HEIGHT - top + 40.0);
    let far = painter.palette.tone(local, 0.35);
    let near = painter.palette.tone(local.darker(0.15), 0.0);
    painter.fill_downwards(&shape, top, SHEET_HEIGHT, &[far, near]);
    painter.shade(
        &shape,
        (0.0, SHEET_HEIGHT - 260.0),
        (0.0, SHEET_HEIGHT + 120.0),
        0.5,
    );
}

/// A belt of far trees along a line, as one uneven soft edge.
pub fn draw_tree_belt(painter: &mut Painter, y: f32, height: f32) {
    let local = DEEP_LEAF.mix(LEAF, painter.generator.between(0.1, 0.6));
    let mut crowns = Vec::new();
    for step in 0..64 {
        let x = step as f32 * 25.0 - 30.0 + painter.generator.between(-10.0, 10.0);
        let tall = height * painter.generator.between(0.35, 1.0);
        crowns.extend([
            x,
            y - tall * 0.45,
            painter.generator.between(16.0, 38.0),
            tall * 0.55,
        ]);
    }
    let shape = Shape::ellipses(&crowns);
    painter.fill(&shape, local);
    painter.rectangle(-40.0, y - height * 0.4, 1580.0, height * 0.42, local);
    painter.brighten(
        &shape,
        (0.0, y - height * 0.2),
        (painter.sun_side * 200.0, y - height * 1.1),
        0.35,
    );
}
