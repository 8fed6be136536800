//! A river between trees and stilt houses.

use super::boats::draw_perahu;
use super::buildings::draw_hipped_roof;
use super::colour::{DARK_TIMBER, DEEP_LEAF, LAMP, LEAF, OCHRE, STONE, TILE, TIMBER};
use super::figure::draw_figure;
use super::land::{draw_ridge, draw_tree_belt, paint_glitter, paint_ripples, paint_water};
use super::painter::Painter;
use super::people::{Figure, Pose};
use super::shape::Shape;
use super::sky::paint_sky;
use super::trees::{draw_banana, draw_palm, draw_tree};

/// A river between trees and stilt houses.
pub fn river(painter: &mut Painter) {
    let horizon = painter.generator.between(340.0, 420.0);
    let sun = paint_sky(painter, horizon);
    for (distance, height) in [(0.8, 150.0), (0.62, 90.0), (0.45, 50.0)] {
        painter.distance = distance;
        draw_ridge(painter, horizon - height * 0.4, height, 0.5, DEEP_LEAF);
    }
    painter.distance = 0.3;
    draw_tree_belt(painter, horizon + 40.0, 80.0);
    painter.distance = 0.0;
    paint_water(painter, horizon + 38.0);
    let bend = painter.generator.between(-90.0, 90.0);
    for side in [-1.0, 1.0f32] {
        let place = painter.enter(750.0, horizon + 38.0, side, 1.0);
        let shift = bend * side;
        draw_river_bank(painter, shift);
        painter.leave(&place);
    }
    painter.distance = 0.0;
    painter.reflect(horizon + 250.0, 1000.0, 0.30);
    paint_ripples(painter, horizon + 120.0, 50);
    paint_glitter(painter, sun.0.clamp(600.0, 900.0), horizon + 50.0);
    let facing = painter.generator.side();
    let x = 750.0 + painter.generator.between(-140.0, 140.0);
    draw_perahu(painter, x, 790.0, 440.0, facing, false);
    let rower = Figure::villager(&painter.generator, Pose::Carrying);
    draw_figure(painter, &rower, x - facing * 110.0, 768.0, 200.0, facing);
    painter.line(
        &[x - facing * 40.0, 610.0, x - facing * 105.0, 835.0],
        6.0,
        TIMBER,
    );
    let guest = Figure::passer_by(&painter.generator, Pose::Sitting);
    draw_figure(painter, &guest, x + facing * 70.0, 776.0, 185.0, facing);
}

/// A wooden house on stilts over the water; `x` is its left edge.
fn draw_stilt_house(painter: &mut Painter, x: f32, water: f32, width: f32) {
    for index in 0..5 {
        let post = x + width * (0.04 + index as f32 * 0.23);
        painter.rectangle(
            post,
            water - width * 0.35,
            width * 0.03,
            width * 0.4,
            DARK_TIMBER,
        );
    }
    let wall = Shape::rectangle(x, water - width * 0.62, width, width * 0.3);
    painter.fill(
        &wall,
        TIMBER.mix(OCHRE, painter.generator.between(0.0, 0.5)),
    );
    painter.shade(
        &wall,
        (x + width * 0.5, water - width),
        (x + width * (0.5 - painter.sun_side * 0.7), water),
        0.5,
    );
    painter.rectangle(
        x + width * 0.4,
        water - width * 0.55,
        width * 0.14,
        width * 0.23,
        DARK_TIMBER,
    );
    if painter.palette.lamps {
        painter.fill_plain(
            &Shape::rectangle(
                x + width * 0.16,
                water - width * 0.52,
                width * 0.12,
                width * 0.1,
            ),
            LAMP,
        );
    }
    painter.rectangle(
        x - width * 0.08,
        water - width * 0.33,
        width * 1.16,
        width * 0.035,
        DARK_TIMBER,
    );
    draw_hipped_roof(
        painter,
        x - width * 0.1,
        x + width * 1.1,
        water - width * 0.6,
        width * 0.36,
        TILE.mix(STONE, 0.4),
    );
}

/// One bank with its trees and stilt houses, larger towards us.
fn draw_river_bank(painter: &mut Painter, shift: f32) {
    let bank = Shape::smooth(&[
        60.0 + shift,
        0.0,
        190.0 + shift,
        60.0,
        330.0 + shift * 0.4,
        160.0,
        480.0,
        300.0,
        900.0,
        520.0,
        900.0,
        -40.0,
        300.0,
        -20.0,
    ]);
    painter.distance = 0.1;
    painter.fill(&bank, LEAF.mix(DEEP_LEAF, 0.5));
    painter.shade(&bank, (500.0, 0.0), (400.0, 300.0), 0.5);
    for index in 0..7 {
        let near = index as f32 / 6.0;
        painter.distance = 0.34 - near * 0.32;
        let x = 140.0 + shift * (1.0 - near) + near * 500.0;
        let (foot, height) = (20.0 + near * 220.0, 150.0 + near * 270.0);
        match painter.generator.whole(0, 2) {
            0 => draw_palm(painter, x, foot, height * 1.25, -0.15),
            1 => draw_banana(painter, x, foot, height * 0.6),
            _ => draw_tree(painter, x, foot, height),
        }
        if index % 3 == 1 {
            draw_stilt_house(painter, x - 95.0, foot + 50.0, 90.0 + near * 150.0);
        }
    }
}
