//! A bus at its stop.

use super::buildings::draw_tower;
use super::colour::{BRICK, INK, OCHRE, PAPER, SLATE, STONE};
use super::crowd::draw_passers;
use super::land::paint_ground;
use super::painter::Painter;
use super::scene::Light;
use super::shape::Shape;
use super::sky::paint_sky;
use super::trees::{draw_palm, draw_tree};
use super::vehicles::{draw_bus, draw_minibus, draw_motorcycle};

/// A bus at its stop.
pub fn bus(painter: &mut Painter) {
    let horizon = 560.0;
    paint_sky(painter, horizon);
    for (distance, low) in [(0.72, 0.0), (0.5, 20.0)] {
        painter.distance = distance;
        let mut x = painter.generator.between(-60.0, 0.0);
        while x < 1500.0 {
            let (width, height) = (
                painter.generator.between(70.0, 140.0),
                painter.generator.between(130.0, 420.0),
            );
            draw_tower(
                painter,
                x,
                horizon + low,
                width,
                height * (0.6 + distance * 0.5),
            );
            x += width + painter.generator.between(10.0, 70.0);
        }
    }
    painter.distance = 0.3;
    for index in 0..7 {
        let x = index as f32 * 250.0 + painter.generator.between(-70.0, 70.0);
        if painter.generator.chance(0.5) {
            draw_tree(
                painter,
                x,
                horizon + 60.0,
                painter.generator.between(200.0, 290.0),
            );
        } else {
            draw_palm(
                painter,
                x,
                horizon + 60.0,
                painter.generator.between(260.0, 360.0),
                0.06,
            );
        }
    }
    painter.distance = 0.0;
    paint_ground(painter, horizon + 40.0, SLATE.mix(STONE, 0.3));
    painter.rectangle(-40.0, horizon + 36.0, 1580.0, 26.0, STONE.lighter(0.2));
    let facing = painter.generator.side();
    painter.distance = 0.12;
    let other = painter.generator.between(200.0, 1300.0);
    draw_minibus(painter, other, horizon + 110.0, 250.0, -facing);
    painter.distance = 0.0;
    let x = 750.0 + painter.generator.between(-110.0, 110.0);
    if painter.light == Light::Rain {
        painter.reflect(horizon + 70.0, 1000.0, 0.3);
    }
    draw_bus(painter, x, 800.0, 960.0, facing);
    draw_motorcycle(painter, x - facing * 640.0, 815.0, 240.0, facing);
    let pavement = Shape::rectangle(-40.0, 838.0, 1580.0, 200.0);
    painter.fill(&pavement, STONE.lighter(0.15));
    painter.rectangle(-40.0, 838.0, 1580.0, 14.0, OCHRE);
    painter.shade(&pavement, (0.0, 850.0), (0.0, 1060.0), 0.45);
    let post = 750.0 - facing * painter.generator.between(420.0, 520.0);
    painter.rectangle(post, 420.0, 12.0, 500.0, INK);
    painter.rectangle(post - 46.0, 400.0, 104.0, 84.0, BRICK);
    painter.rectangle(post - 30.0, 426.0, 72.0, 30.0, PAPER);
    let waiting = painter.generator.whole(2, 3);
    let middle = 750.0 + painter.generator.side() * painter.generator.between(150.0, 260.0);
    draw_passers(
        painter,
        middle - 260.0,
        middle + 260.0,
        915.0,
        330.0,
        waiting,
    );
}
