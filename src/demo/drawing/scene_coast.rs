//! A beach, surf and an outrigger boat.

use super::boats::draw_perahu;
use super::colour::{Colour, DEEP_LEAF, LEAF, SAND};
use super::figure::draw_figure;
use super::land::{paint_glitter, paint_water};
use super::painter::Painter;
use super::people::{Figure, Pose};
use super::scene_shared::draw_far_shore;
use super::shape::Shape;
use super::sky::{draw_birds, paint_sky};
use super::trees::{draw_palm, draw_tuft};

/// A beach, surf and outrigger boats.
pub fn coast(painter: &mut Painter) {
    let horizon = painter.generator.between(360.0, 440.0);
    let sun = paint_sky(painter, horizon);
    draw_far_shore(painter, horizon);
    paint_water(painter, horizon + 4.0);
    paint_glitter(painter, sun.0, horizon + 6.0);
    let side = painter.generator.side();
    painter.distance = 0.3;
    let boat_x = 750.0 - side * painter.generator.between(50.0, 300.0);
    draw_perahu(painter, boat_x, horizon + 60.0, 190.0, side, true);
    painter.distance = 0.0;
    let place = painter.enter(750.0, 0.0, side, 1.0);
    let bay = painter.generator.between(-40.0, 90.0);
    let far = horizon + 26.0;
    draw_beach(painter, bay, far);
    draw_headland(painter, far);
    painter.distance = 0.0;
    draw_perahu(painter, 130.0, 850.0, 430.0, -1.0, false);
    let count = painter.generator.whole(1, 3);
    for index in 0..count {
        let pose = painter
            .generator
            .pick([Pose::Walking, Pose::Carrying, Pose::Standing]);
        let figure = Figure::villager(&painter.generator, pose);
        let x = 330.0 + index as f32 * 95.0 - painter.generator.between(0.0, 30.0);
        let foot = 800.0 + painter.generator.between(0.0, 40.0);
        draw_figure(painter, &figure, x, foot, 205.0, -1.0);
    }
    for index in 0..8 {
        let x = 760.0 - index as f32 * 42.0 + painter.generator.between(-15.0, 15.0);
        draw_tuft(
            painter,
            x,
            1010.0,
            painter.generator.between(60.0, 120.0),
            LEAF,
        );
    }
    painter.leave(&place);
    draw_birds(painter, 600.0, horizon * 0.5, 6);
}

/// Surf, wet sand and dry sand, each a little further in.
fn draw_beach(painter: &mut Painter, bay: f32, far: f32) {
    for (shift, local) in [
        (-54.0, Colour::hex(0xf4f1e4)),
        (-34.0, Colour::hex(0x7fb0a6)),
        (-16.0, Colour::hex(0xf4f1e4)),
        (6.0, Colour::hex(0xb79a6e)),
        (46.0, SAND),
    ] {
        let beach = [
            900.0,
            far,
            620.0,
            far + 18.0,
            380.0 - bay - shift * 0.4,
            far + 90.0 - shift * 0.5,
            330.0 - bay + shift,
            620.0 + shift * 0.6,
            60.0 + shift,
            760.0 + shift * 0.9,
            -420.0,
            850.0 + shift,
            -900.0,
            880.0 + shift,
            -900.0,
            1100.0,
            900.0,
            1100.0,
        ];
        let shape = Shape::smooth(&beach);
        painter.fill(&shape, local);
        painter.shade(&shape, (0.0, 860.0), (0.0, 1120.0), 0.2);
    }
}

/// The wooded end of the bay and the palms that lead to it.
fn draw_headland(painter: &mut Painter, far: f32) {
    painter.distance = 0.25;
    let hill = Shape::smooth(&[
        420.0,
        far + 6.0,
        560.0,
        far - 80.0,
        700.0,
        far - 130.0,
        900.0,
        far - 170.0,
        900.0,
        far + 70.0,
    ]);
    painter.fill(&hill, DEEP_LEAF.mix(LEAF, 0.4));
    painter.shade(&hill, (700.0, far - 150.0), (620.0, far + 40.0), 0.5);
    painter.distance = 0.1;
    for index in 0..5 {
        let x = 730.0 - index as f32 * 62.0 + painter.generator.between(-20.0, 20.0);
        let foot = far + 40.0 + index as f32 * 42.0;
        let lean = painter.generator.between(-0.4, -0.05);
        draw_palm(painter, x, foot, 250.0 + index as f32 * 42.0, lean);
    }
}
