//! A neighbourhood of tiled roofs and palms.

use super::buildings::{draw_house, draw_mosque};
use super::colour::{DARK_TIMBER, DEEP_LEAF, EARTH, INK, LEAF, STONE};
use super::crowd::{draw_passers, pupil};
use super::figure::draw_figure;
use super::land::{draw_ridge, draw_tree_belt, paint_ground};
use super::painter::Painter;
use super::people::{CLOTHS, Pose};
use super::shape::Shape;
use super::sky::paint_sky;
use super::trees::{draw_banana, draw_banyan, draw_palm};

/// A neighbourhood of tiled roofs and palms.
pub fn kampung(painter: &mut Painter) {
    let horizon = 430.0;
    paint_sky(painter, horizon);
    painter.distance = 0.7;
    draw_ridge(painter, horizon - 30.0, 110.0, 0.5, DEEP_LEAF);
    painter.distance = 0.45;
    draw_tree_belt(painter, horizon + 40.0, 100.0);
    let mosque = painter.generator.between(350.0, 1000.0);
    painter.distance = 0.36;
    draw_mosque(painter, mosque, horizon + 50.0, 150.0);
    for row in 0..2 {
        painter.distance = 0.34 - row as f32 * 0.16;
        let mut x = painter.generator.between(-120.0, -20.0);
        while x < 1500.0 {
            let width = painter.generator.between(190.0, 250.0) + row as f32 * 40.0;
            draw_house(painter, x, horizon + 90.0 + row as f32 * 70.0, width);
            if painter.generator.chance(0.35) {
                let height = painter.generator.between(240.0, 400.0);
                draw_palm(
                    painter,
                    x + width * 0.95,
                    horizon + 80.0 + row as f32 * 70.0,
                    height,
                    0.12,
                );
            }
            x += width * painter.generator.between(0.9, 1.15);
        }
    }
    painter.distance = 0.0;
    paint_ground(painter, horizon + 160.0, EARTH.mix(STONE, 0.5).lighter(0.2));
    for side in [-1.0, 1.0f32] {
        let place = painter.enter(750.0, 0.0, side, 1.0);
        draw_garden(painter, horizon);
        painter.leave(&place);
    }
    draw_laundry(painter, horizon + 270.0);
    draw_passers(
        painter,
        520.0,
        980.0,
        730.0,
        190.0,
        painter.generator.whole(1, 3),
    );
    for _ in 0..painter.generator.whole(1, 3) {
        let pose = painter
            .generator
            .pick([Pose::Running, Pose::Running, Pose::Raising]);
        let child = pupil(painter, pose);
        let (x, y) = (
            painter.generator.between(560.0, 940.0),
            painter.generator.between(800.0, 870.0),
        );
        let facing = painter.generator.side();
        draw_figure(painter, &child, x, y, 165.0, facing);
    }
}

fn draw_laundry(painter: &mut Painter, y: f32) {
    let side = painter.generator.side();
    let place = painter.enter(750.0, 0.0, side, 1.0);
    painter.curve(
        &[225.0, y - 100.0, 350.0, y - 80.0, 480.0, y - 96.0],
        2.0,
        INK,
    );
    painter.rectangle(222.0, y - 104.0, 6.0, 130.0, DARK_TIMBER);
    painter.rectangle(477.0, y - 100.0, 6.0, 130.0, DARK_TIMBER);
    for index in 0..5 {
        let x = 244.0 + index as f32 * 46.0;
        let (local, drop) = (
            painter.generator.pick(CLOTHS),
            painter.generator.between(40.0, 66.0),
        );
        let shape = Shape::polygon(&[
            x,
            y - 90.0,
            x + 36.0,
            y - 88.0,
            x + 34.0,
            y - 90.0 + drop,
            x + 3.0,
            y - 92.0 + drop,
        ]);
        painter.fill(&shape, local);
        painter.shade(&shape, (x, 0.0), (x + 40.0, 0.0), 0.3);
    }
    painter.leave(&place);
}

/// The green at one side of the path: a banyan or a house, and bananas.
fn draw_garden(painter: &mut Painter, horizon: f32) {
    let garden = Shape::smooth(&[
        190.0,
        horizon + 158.0,
        330.0,
        690.0,
        300.0,
        800.0,
        520.0,
        1050.0,
        900.0,
        1050.0,
        900.0,
        horizon + 150.0,
    ]);
    painter.fill(&garden, LEAF.mix(DEEP_LEAF, 0.35));
    painter.shade(&garden, (300.0, 600.0), (800.0, 1000.0), 0.4);
    if painter.generator.chance(0.5) {
        draw_banyan(
            painter,
            640.0,
            760.0,
            painter.generator.between(440.0, 560.0),
        );
    } else {
        draw_house(painter, 330.0, 760.0, 460.0);
    }
    for _ in 0..3 {
        let x = painter.generator.between(340.0, 760.0);
        draw_banana(
            painter,
            x,
            painter.generator.between(800.0, 940.0),
            painter.generator.between(130.0, 230.0),
        );
    }
}
