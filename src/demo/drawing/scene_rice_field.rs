//! Terraced rice with people at work.

use super::buildings::draw_house;
use super::colour::{Colour, DEEP_LEAF, EARTH, LEAF, OCHRE, RICE, SEA};
use super::figure::draw_figure;
use super::land::{draw_cone, draw_ridge, draw_tree_belt};
use super::painter::Painter;
use super::people::{Figure, Headgear, Pose};
use super::shape::Shape;
use super::sky::{draw_birds, paint_sky};
use super::trees::{draw_palm, draw_tuft};

/// Terraced rice with people at work.
pub fn rice_field(painter: &mut Painter) {
    let horizon = painter.generator.between(330.0, 400.0);
    paint_sky(painter, horizon + 60.0);
    painter.distance = 0.78;
    let x = painter.generator.between(350.0, 1150.0);
    draw_cone(
        painter,
        x,
        horizon - painter.generator.between(130.0, 230.0),
        horizon + 80.0,
        620.0,
        DEEP_LEAF,
    );
    painter.distance = 0.6;
    draw_ridge(painter, horizon - 10.0, 90.0, 0.5, DEEP_LEAF);
    painter.distance = 0.42;
    draw_tree_belt(painter, horizon + 80.0, 70.0);
    let phase = painter.generator.between(0.0, std::f32::consts::TAU);
    for step in 0..8 {
        let near = step as f32 / 7.0;
        let y = horizon + 62.0 + near.powf(1.35) * 560.0;
        painter.distance = 0.36 - near * 0.34;
        draw_terrace(
            painter,
            y,
            40.0 + near * 120.0,
            phase + step as f32 * 0.7,
            step,
        );
        if step > 0 && step < 5 {
            for _ in 0..painter.generator.whole(0, 3) {
                let place = painter.generator.between(60.0, 1440.0);
                let height = 150.0 + near * 190.0;
                let lean = painter.generator.between(-0.2, 0.2);
                draw_palm(painter, place, y + 14.0, height, lean);
            }
        }
        if step == 2 {
            let place = painter.generator.between(200.0, 1150.0);
            draw_house(painter, place, y + 16.0, 120.0);
        }
        if step == 4 || step == 6 {
            draw_planters(painter, y + 34.0 + near * 50.0, 80.0 + near * 130.0);
        }
    }
    painter.distance = 0.0;
    for index in 0..26 {
        let x = index as f32 * 62.0 - 20.0 + painter.generator.between(-20.0, 20.0);
        let height = painter.generator.between(60.0, 150.0);
        draw_tuft(painter, x, 1015.0, height, RICE.mix(LEAF, 0.4));
    }
    draw_birds(painter, x, horizon * 0.6, 8);
}

/// One terrace: a curved field of young rice or of water, and its bank below.
fn draw_terrace(painter: &mut Painter, y: f32, depth: f32, phase: f32, step: i32) {
    let mut edge = Vec::new();
    for index in 0..=16 {
        let x = index as f32 * 98.0 - 34.0;
        edge.extend([
            x,
            y + (x / 330.0 + phase).sin() * depth * 0.30
                + (x / 150.0 + phase * 2.0).sin() * depth * 0.07,
        ]);
    }
    let mut outline = edge.clone();
    outline.extend([1600.0, 1100.0, -100.0, 1100.0]);
    let shape = Shape::polygon(&outline);
    let wet = painter.generator.chance(0.4);
    if wet {
        let palette = painter.palette.clone();
        let mirror = palette
            .sky_low
            .mix(palette.sky_middle, 0.4)
            .mix(palette.tone(SEA, 0.2), 0.3);
        painter.fill_downwards(
            &shape,
            y - depth * 0.3,
            y + depth * 1.3,
            &[mirror, palette.sky_middle.mix(mirror, 0.4)],
        );
    } else {
        let local = painter.generator.pick([
            RICE,
            RICE.mix(OCHRE, 0.35),
            LEAF.mix(RICE, 0.5),
            RICE.mix(LEAF, 0.25),
        ]);
        painter.fill(&shape, local);
        painter.shade(&shape, (0.0, y), (0.0, y + depth * 2.2), 0.3);
    }
    let rows = if wet { 5 } else { 9 };
    for row in 0..rows {
        let share = row as f32 / rows as f32;
        let down = 8.0 + share * depth * 0.95;
        let line: Vec<f32> = edge
            .chunks_exact(2)
            .flat_map(|point| [point[0], point[1] + down])
            .collect();
        let colour = painter
            .tone(if wet { LEAF } else { DEEP_LEAF.mix(LEAF, 0.5) })
            .faded(0.4);
        if wet {
            draw_seedlings(painter, &line, 2.0 + depth * 0.05, colour);
        } else {
            painter.stroke_plain(&Shape::curve(&line), 1.0 + depth * 0.012, colour);
        }
    }
    let bank = painter.tone(LEAF.mix(EARTH, 0.35).darker(0.25 + 0.02 * step as f32));
    painter.stroke_plain(&Shape::curve(&edge), 4.0 + depth * 0.10, bank);
    let light = painter.tone(RICE.lighter(0.2)).faded(0.8);
    let upper: Vec<f32> = edge
        .chunks_exact(2)
        .flat_map(|point| [point[0], point[1] - depth * 0.045])
        .collect();
    painter.stroke_plain(&Shape::curve(&upper), 1.5 + depth * 0.02, light);
}

fn draw_seedlings(painter: &mut Painter, line: &[f32], size: f32, colour: Colour) {
    for pair in line.chunks_exact(2).zip(line.chunks_exact(2).skip(1)) {
        for part in 0..5 {
            let share = part as f32 / 5.0;
            let x =
                pair.0[0] + (pair.1[0] - pair.0[0]) * share + painter.generator.between(-3.0, 3.0);
            let y = pair.0[1] + (pair.1[1] - pair.0[1]) * share;
            let lean = painter.generator.between(-0.5, 0.5) * size;
            painter.stroke_plain(
                &Shape::line(&[x, y, x + lean, y - size * 1.6]),
                size * 0.34,
                colour.faded(0.9),
            );
        }
    }
}

fn draw_planters(painter: &mut Painter, y: f32, height: f32) {
    let count = painter.generator.whole(2, 4);
    let start = painter
        .generator
        .between(260.0, 1240.0 - count as f32 * height);
    for index in 0..count {
        let pose = painter
            .generator
            .pick([Pose::Bending, Pose::Bending, Pose::Carrying]);
        let mut figure = Figure::villager(&painter.generator, pose);
        figure.headgear = Headgear::ConicalHat;
        let x =
            start + index as f32 * height * 1.05 + painter.generator.between(-0.2, 0.2) * height;
        let feet = y + painter.generator.between(-0.1, 0.1) * height;
        let facing = painter.generator.side();
        draw_figure(painter, &figure, x, feet, height, facing);
    }
}
