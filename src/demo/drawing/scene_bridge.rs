//! A large bridge over water.

use super::boats::{draw_fishing_boat, draw_perahu};
use super::buildings::{draw_mosque, draw_street_lamp, draw_tower};
use super::colour::{BRICK, INK, STEEL, STONE};
use super::land::{draw_tree_belt, paint_glitter, paint_water};
use super::painter::Painter;
use super::scene_shared::draw_far_shore;
use super::shape::Shape;
use super::sky::{draw_birds, paint_sky};
use super::vehicles::draw_minibus;

/// A large bridge over water.
pub fn bridge(painter: &mut Painter) {
    let horizon = painter.generator.between(540.0, 600.0);
    let sun = paint_sky(painter, horizon);
    draw_far_shore(painter, horizon);
    painter.distance = 0.55;
    let mut x = 20.0;
    while x < 1500.0 {
        let (width, height) = (
            painter.generator.between(30.0, 60.0),
            painter.generator.between(40.0, 150.0),
        );
        draw_tower(painter, x, horizon + 4.0, width, height);
        x += width + painter.generator.between(10.0, 130.0);
    }
    painter.distance = 0.35;
    draw_tree_belt(painter, horizon + 6.0, 36.0);
    draw_mosque(
        painter,
        painter.generator.between(200.0, 1200.0),
        horizon + 4.0,
        80.0,
    );
    painter.distance = 0.05;
    let side = painter.generator.side();
    let place = painter.enter(750.0, 0.0, side, 1.0);
    draw_cable_bridge(painter, horizon);
    painter.leave(&place);
    painter.distance = 0.0;
    let water = horizon + 6.0;
    paint_water(painter, water);
    painter.reflect(water, 960.0, 0.5);
    let place = painter.enter(750.0, 0.0, side, 1.0);
    painter.polygon(
        &[
            -262.0,
            horizon - 160.0,
            -198.0,
            horizon - 160.0,
            -186.0,
            horizon + 62.0,
            -274.0,
            horizon + 62.0,
        ],
        STONE.darker(0.15),
    );
    painter.rectangle(-320.0, horizon + 50.0, 180.0, 26.0, STONE.darker(0.4));
    painter.leave(&place);
    paint_glitter(painter, sun.0, horizon + 10.0);
    let boat = 750.0 + side * painter.generator.between(60.0, 380.0);
    draw_fishing_boat(painter, boat, 850.0, 330.0, side);
    draw_perahu(painter, boat - side * 560.0, 790.0, 240.0, -side, true);
    draw_birds(painter, boat, 300.0, 6);
}

fn draw_cable_bridge(painter: &mut Painter, horizon: f32) {
    let deck = horizon - 150.0;
    let steel = STEEL.mix(BRICK, painter.generator.pick([0.0, 0.0, 0.9]));
    for (tower, scale) in [(-230.0, 1.0), (420.0, 0.72f32)] {
        let top = deck - 360.0 * scale;
        for index in 1..=11 {
            let reach = index as f32 * 40.0 * scale;
            let from = top + 12.0 + (11 - index) as f32 * 5.0;
            for way in [-1.0, 1.0f32] {
                let end = tower + way * reach;
                let level = deck + (end + 230.0) * 0.075;
                painter.line(
                    &[tower, from, end, level],
                    2.4 * scale,
                    INK.mix(STEEL, 0.45),
                );
            }
        }
        let foot = horizon + 30.0;
        let pylon = Shape::polygon(&[
            tower - 15.0 * scale,
            top,
            tower + 15.0 * scale,
            top,
            tower + 34.0 * scale,
            foot,
            tower - 34.0 * scale,
            foot,
        ]);
        painter.fill(&pylon, STONE.lighter(0.2));
        painter.shade(&pylon, (tower + 10.0, 0.0), (tower - 34.0, 0.0), 0.55);
    }
    for index in 0..7 {
        let x = -760.0 + index as f32 * 250.0;
        let level = deck + (x + 230.0) * 0.075;
        painter.rectangle(x, level, 26.0, horizon - level + 30.0, STONE.darker(0.3));
    }
    let road = [
        -800.0,
        deck - 43.0,
        800.0,
        deck + 77.0,
        800.0,
        deck + 92.0,
        -800.0,
        deck - 15.0,
    ];
    painter.polygon(&road, steel.darker(0.2));
    painter.line(
        &[-800.0, deck - 43.0, 800.0, deck + 77.0],
        5.0,
        steel.lighter(0.35),
    );
    for index in 0..9 {
        let x = -640.0 + index as f32 * 160.0;
        draw_street_lamp(painter, x, deck + (x + 230.0) * 0.075 - 12.0, 60.0, 16.0);
    }
    let count = painter.generator.whole(3, 6);
    for index in 0..count {
        let x = -600.0 + index as f32 * 230.0 + painter.generator.between(-50.0, 50.0);
        draw_minibus(painter, x, deck + (x + 230.0) * 0.075 - 12.0, 54.0, 1.0);
    }
}
