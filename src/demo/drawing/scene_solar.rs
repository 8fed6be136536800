//! Rows of panels on open land.

use super::buildings::draw_wires;
use super::colour::{DEEP_LEAF, EARTH, NAVY, PAPER, RICE, SEA, STEEL};
use super::figure::draw_figure;
use super::land::{draw_ridge, draw_tree_belt, paint_ground};
use super::painter::Painter;
use super::people::{Figure, Pose};
use super::shape::Shape;
use super::sky::paint_sky;

/// Rows of solar panels on open land.
pub fn solar(painter: &mut Painter) {
    let horizon = painter.generator.between(360.0, 430.0);
    let sun = paint_sky(painter, horizon);
    for (distance, height) in [(0.78, 130.0), (0.6, 70.0)] {
        painter.distance = distance;
        draw_ridge(painter, horizon - height * 0.3, height, 0.5, DEEP_LEAF);
    }
    painter.distance = 0.5;
    for _ in 0..painter.generator.whole(2, 5) {
        let x = painter.generator.between(100.0, 1400.0);
        draw_turbine(
            painter,
            x,
            horizon + 10.0,
            painter.generator.between(130.0, 260.0),
        );
    }
    painter.distance = 0.35;
    draw_tree_belt(painter, horizon + 24.0, 44.0);
    painter.distance = 0.0;
    paint_ground(painter, horizon + 20.0, RICE.mix(EARTH, 0.35));
    let lean = painter.generator.between(-60.0, 60.0);
    for row in 0..7 {
        let near = (row as f32 / 6.0).powf(1.7);
        painter.distance = 0.3 - near * 0.3;
        draw_panel_row(
            painter,
            horizon + 52.0 + near * 500.0,
            26.0 + near * 170.0,
            lean,
            sun.0,
        );
        if row == 4 || row == 5 {
            let x = painter.generator.between(420.0, 1080.0);
            for index in 0..painter.generator.whole(1, 2) {
                let pose = painter
                    .generator
                    .pick([Pose::Standing, Pose::Speaking, Pose::Carrying]);
                let figure = Figure::worker(&painter.generator, pose);
                draw_figure(
                    painter,
                    &figure,
                    x + index as f32 * 110.0,
                    horizon + 90.0 + near * 500.0,
                    90.0 + near * 190.0,
                    1.0,
                );
            }
        }
    }
    draw_wires(painter, (-40.0, 240.0), (1540.0, 200.0), 60.0, 2);
}

fn draw_turbine(painter: &mut Painter, x: f32, foot: f32, height: f32) {
    painter.polygon(
        &[
            x - 4.0,
            foot,
            x - 1.8,
            foot - height,
            x + 1.8,
            foot - height,
            x + 4.0,
            foot,
        ],
        PAPER,
    );
    let turn = painter.generator.between(0.0, 2.0);
    for blade in 0..3 {
        let angle = turn + blade as f32 * 2.094;
        let (tip_x, tip_y) = (
            x + angle.cos() * height * 0.45,
            foot - height + angle.sin() * height * 0.45,
        );
        painter.limb(&[x, foot - height, 3.4, tip_x, tip_y, 0.6], PAPER);
    }
}

fn draw_panel_row(painter: &mut Painter, foot: f32, height: f32, lean: f32, sun_x: f32) {
    let (wide, gap) = (height * 1.75, height * 1.84);
    let count = (1700.0 / gap) as i32 + 2;
    let start = painter.generator.between(-1.0, 0.0) * gap - 60.0;
    let tilt = lean * height / 200.0 + height * 0.22;
    for index in 0..count {
        let x = start + index as f32 * gap;
        for leg in [0.15, 0.8f32] {
            painter.rectangle(
                x + wide * leg,
                foot - height * 0.4,
                height * 0.05,
                height * 0.46,
                STEEL.darker(0.3),
            );
        }
        let shape = Shape::polygon(&[
            x,
            foot - height * 0.2,
            x + tilt,
            foot - height,
            x + wide + tilt,
            foot - height,
            x + wide,
            foot - height * 0.2,
        ]);
        painter.fill(&shape, NAVY.mix(SEA, 0.35));
        let near_sun = 1.0 - ((x + wide / 2.0 - sun_x).abs() / 700.0).min(1.0);
        let glare = painter.palette.sky_low.faded(0.16 + near_sun * 0.44);
        painter.spray(&shape, (x, foot), (x + tilt, foot - height * 1.25), glare);
        let seam = painter.tone(STEEL.lighter(0.3)).faded(0.65);
        for column in 0..=6 {
            let share = column as f32 / 6.0 * wide;
            painter.stroke_plain(
                &Shape::line(&[
                    x + share,
                    foot - height * 0.2,
                    x + share + tilt,
                    foot - height,
                ]),
                height * 0.011 + 0.5,
                seam,
            );
        }
        for line in [0.0, 0.33, 0.67, 1.0f32] {
            let y = foot - height * (0.2 + 0.8 * line);
            painter.stroke_plain(
                &Shape::line(&[x + tilt * line, y, x + wide + tilt * line, y]),
                height * 0.011 + 0.5,
                seam,
            );
        }
    }
}
