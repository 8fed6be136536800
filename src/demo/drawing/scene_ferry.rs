//! A ferry on the open water.

use super::boats::{draw_ferry, draw_perahu};
use super::colour::Colour;
use super::figure::draw_figure;
use super::land::{draw_tree_belt, paint_glitter, paint_ripples, paint_water};
use super::painter::Painter;
use super::people::{Figure, Headgear, Pose};
use super::scene_shared::draw_far_shore;
use super::shape::Shape;
use super::sky::{draw_birds, paint_sky};

/// A ferry on the strait.
pub fn ferry(painter: &mut Painter) {
    let horizon = painter.generator.between(420.0, 520.0);
    let sun = paint_sky(painter, horizon);
    draw_far_shore(painter, horizon);
    painter.distance = 0.4;
    draw_tree_belt(painter, horizon + 4.0, 34.0);
    painter.distance = 0.0;
    paint_water(painter, horizon + 4.0);
    let facing = painter.generator.side();
    let x = 750.0 - facing * painter.generator.between(0.0, 90.0);
    let (water, length) = (
        horizon + painter.generator.between(120.0, 175.0),
        painter.generator.between(760.0, 900.0),
    );
    painter.distance = 0.04;
    draw_ferry(painter, x, water, length, facing);
    painter.distance = 0.0;
    painter.reflect(water + 8.0, water + 250.0, 0.5);
    paint_ripples(painter, water + 20.0, 60);
    paint_glitter(painter, sun.0, horizon + 10.0);
    let foam = Colour::hex(0xf4f2e8);
    for index in 0..30 {
        let back = index as f32 / 29.0;
        let (left, top) = (
            x + facing * (length * 0.47 - back * length * 1.15),
            water + 6.0 + back * 26.0 * painter.generator.unit(),
        );
        painter.fill(
            &Shape::ellipse(left, top, 34.0 + back * 30.0, 4.0 + back * 4.0),
            foam.faded(0.55 - back * 0.35),
        );
    }
    for _ in 0..painter.generator.whole(1, 2) {
        let boat = 750.0 + painter.generator.between(-500.0, 500.0);
        let boat_facing = painter.generator.side();
        draw_perahu(painter, boat, 905.0, 330.0, boat_facing, false);
        let figure = Figure {
            headgear: Headgear::ConicalHat,
            ..Figure::villager(&painter.generator, Pose::Sitting)
        };
        draw_figure(painter, &figure, boat, 888.0, 150.0, boat_facing);
    }
    draw_birds(painter, x, horizon * 0.6, 9);
}
