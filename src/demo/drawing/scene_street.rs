//! Shop houses, wires and traffic.

use super::buildings::{draw_shop_house, draw_street_lamp, draw_tower, draw_wires};
use super::colour::{PAPER, SLATE, STONE};
use super::crowd::draw_passers;
use super::land::paint_ground;
use super::painter::Painter;
use super::scene::Light;
use super::sky::paint_sky;
use super::vehicles::{draw_minibus, draw_motorcycle};

/// Shop houses, wires and traffic.
pub fn street(painter: &mut Painter) {
    let horizon = 520.0;
    let vanish = 750.0 + painter.generator.between(-110.0, 110.0);
    paint_sky(painter, horizon);
    painter.distance = 0.7;
    for _ in 0..7 {
        let (x, width) = (
            vanish + painter.generator.between(-300.0, 300.0),
            painter.generator.between(44.0, 90.0),
        );
        draw_tower(
            painter,
            x,
            horizon + 10.0,
            width,
            painter.generator.between(120.0, 330.0),
        );
    }
    painter.distance = 0.0;
    let asphalt = SLATE.mix(STONE, 0.35);
    paint_ground(painter, horizon, asphalt.lighter(0.15));
    for side in [-1.0, 1.0f32] {
        let place = painter.enter(vanish, 0.0, side, 1.0);
        painter.polygon(
            &[24.0, horizon, 900.0, 890.0, 900.0, 1000.0, 1000.0, 520.0],
            STONE.lighter(0.2),
        );
        let mut along = 0.05f32;
        while along < 1.25 {
            painter.distance = (0.55 - along * 0.5).max(0.0);
            let left = 40.0 + along * along * 640.0;
            let width = 60.0 + along * 200.0;
            let foot = horizon + 8.0 + along * along * 210.0;
            let height = (170.0 + painter.generator.between(-30.0, 50.0)) * (0.55 + along * 1.35);
            draw_shop_house(painter, left, foot, width, height);
            along += 0.15;
        }
        painter.leave(&place);
    }
    painter.distance = 0.0;
    draw_road_marks(painter, vanish, horizon);
    if painter.light == Light::Rain {
        painter.reflect(horizon + 130.0, 1000.0, 0.35);
    }
    for (side, along) in [(-1.0, 0.3), (1.0, 0.45), (-1.0, 0.62), (1.0, 0.85f32)] {
        let (x, foot) = (
            vanish + side * (60.0 + along * 560.0),
            horizon + 14.0 + along * 250.0,
        );
        painter.distance = 0.4 - along * 0.4;
        draw_street_lamp(
            painter,
            x,
            foot,
            130.0 + along * 340.0,
            -side * (26.0 + along * 70.0),
        );
    }
    draw_wires(painter, (-40.0, 150.0), (vanish, horizon - 90.0), 70.0, 4);
    draw_wires(painter, (1540.0, 120.0), (vanish, horizon - 90.0), 70.0, 3);
    draw_traffic(painter, vanish, horizon);
}

fn draw_road_marks(painter: &mut Painter, vanish: f32, horizon: f32) {
    for index in 0..8 {
        let near = (index as f32 / 7.0).powi(2);
        let y = horizon + 14.0 + near * 430.0;
        let (half, tall) = (1.5 + near * 12.0, 6.0 + near * 60.0);
        painter.polygon(
            &[
                vanish - half * 0.8,
                y,
                vanish + half * 0.8,
                y,
                vanish + half,
                y + tall,
                vanish - half,
                y + tall,
            ],
            PAPER.mix(SLATE, 0.15),
        );
    }
}

fn draw_traffic(painter: &mut Painter, vanish: f32, horizon: f32) {
    for row in 0..3 {
        let near = row as f32 / 2.0;
        painter.distance = 0.36 - near * 0.34;
        let foot = horizon + 70.0 + near * near * 270.0;
        let count = painter.generator.whole(1, 3 - row / 2);
        for _ in 0..count {
            let x = vanish + painter.generator.between(-1.0, 1.0) * (90.0 + near * 380.0);
            let facing = painter.generator.side();
            match painter.generator.whole(0, 2) {
                0 => draw_minibus(painter, x, foot, 130.0 + near * 250.0, facing),
                _ => draw_motorcycle(painter, x, foot, 72.0 + near * 130.0, facing),
            }
        }
        let shift = painter.generator.side() * (110.0 + near * 320.0);
        draw_passers(
            painter,
            vanish + shift - 130.0,
            vanish + shift + 130.0,
            foot + 14.0,
            84.0 + near * 150.0,
            2,
        );
    }
    painter.distance = 0.0;
    let side = painter.generator.side();
    draw_passers(
        painter,
        vanish + side * 300.0 - 120.0,
        vanish + side * 300.0 + 200.0,
        935.0,
        320.0,
        2,
    );
}
