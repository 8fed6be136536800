//! A train at a platform.

use super::buildings::draw_tower;
use super::colour::{
    BRICK, Colour, EARTH, INK, LAMP, NAVY, OCHRE, PAPER, SEA, SLATE, STEEL, STONE,
};
use super::crowd::draw_passers;
use super::land::{draw_tree_belt, paint_ground};
use super::painter::Painter;
use super::shape::Shape;
use super::sky::paint_sky;
use super::vehicles::draw_train_front;

/// A train at a platform.
pub fn train(painter: &mut Painter) {
    let horizon = 470.0;
    paint_sky(painter, horizon);
    painter.distance = 0.7;
    for index in 0..12 {
        let height = painter.generator.between(80.0, 300.0);
        draw_tower(
            painter,
            index as f32 * 130.0 - 40.0 + painter.generator.between(-30.0, 30.0),
            horizon + 10.0,
            76.0,
            height,
        );
    }
    painter.distance = 0.45;
    draw_tree_belt(painter, horizon + 20.0, 70.0);
    painter.distance = 0.0;
    paint_ground(painter, horizon + 14.0, EARTH.mix(SLATE, 0.55));
    let side = painter.generator.side();
    let place = painter.enter(750.0, 0.0, side, 1.0);
    let vanish = 60.0;
    for rail in [-0.52, 0.0, 0.9, 1.35f32] {
        let foot = vanish + (rail - 0.12) * 520.0;
        painter.polygon(
            &[
                vanish + rail * 14.0,
                horizon + 14.0,
                vanish + rail * 14.0 + 2.0,
                horizon + 14.0,
                foot + 16.0,
                1010.0,
                foot - 4.0,
                1010.0,
            ],
            STEEL.lighter(0.2),
        );
    }
    let band = painter.generator.pick([BRICK, SEA, OCHRE, NAVY]);
    let width = painter.generator.between(250.0, 320.0);
    let rail = horizon + 66.0 + width * 0.95;
    draw_carriages(painter, vanish, horizon, rail, width, band);
    draw_train_front(painter, -30.0, rail, width, band);
    draw_platform(painter, vanish, horizon);
    painter.leave(&place);
    for index in 0..4 {
        let near = index as f32 / 3.0;
        painter.distance = 0.3 - near * 0.3;
        let x = 750.0 + side * (270.0 + near * 150.0);
        draw_passers(
            painter,
            x - 70.0 - near * 60.0,
            x + 120.0 + near * 80.0,
            horizon + 110.0 + near * 300.0,
            120.0 + near * 210.0,
            2,
        );
    }
}

/// The side of the train, shrinking towards the vanishing point, and the wires above.
fn draw_carriages(
    painter: &mut Painter,
    vanish: f32,
    horizon: f32,
    rail: f32,
    width: f32,
    band: Colour,
) {
    let (left, top) = (-30.0 - width * 0.5, rail - width * 1.16);
    let shape = Shape::polygon(&[
        left,
        top,
        left,
        rail,
        vanish - 4.0,
        horizon + 14.0,
        vanish - 4.0,
        horizon - 2.0,
    ]);
    painter.fill(&shape, PAPER.darker(0.2));
    for pole in 0..5 {
        let near = (pole as f32 / 4.0).powi(2);
        let (x, foot) = (vanish - 60.0 - near * 620.0, horizon + 20.0 + near * 380.0);
        painter.distance = 0.45 * (1.0 - near);
        let tall = 110.0 + near * 560.0;
        painter.rectangle(x, foot - tall, 4.0 + near * 12.0, tall, SLATE.darker(0.3));
        painter.rectangle(
            x,
            foot - tall * 0.92,
            60.0 + near * 500.0,
            3.0 + near * 6.0,
            SLATE.darker(0.3),
        );
    }
    painter.distance = 0.0;
    painter.line(&[vanish, horizon - 60.0, -60.0, -40.0], 2.0, INK);
    painter.line(&[vanish, horizon - 60.0, 190.0, -40.0], 2.0, INK);
    painter.line(&[vanish, horizon - 60.0, -520.0, -40.0], 2.0, INK);
    painter.polygon(
        &[
            left,
            rail - width * 0.5,
            left,
            rail - width * 0.14,
            vanish - 4.0,
            horizon + 12.0,
            vanish - 4.0,
            horizon + 8.0,
        ],
        band.darker(0.2),
    );
}

fn draw_platform(painter: &mut Painter, vanish: f32, horizon: f32) {
    let deck = Shape::polygon(&[
        vanish + 22.0,
        horizon + 10.0,
        900.0,
        horizon + 10.0,
        900.0,
        1040.0,
        330.0,
        1040.0,
    ]);
    painter.fill(&deck, STONE.lighter(0.1));
    painter.shade(&deck, (0.0, 700.0), (0.0, 1100.0), 0.45);
    painter.polygon(
        &[
            vanish + 22.0,
            horizon + 10.0,
            330.0,
            1040.0,
            250.0,
            1040.0,
            vanish + 19.0,
            horizon + 16.0,
        ],
        SLATE.darker(0.3),
    );
    painter.polygon(
        &[
            vanish + 25.0,
            horizon + 12.0,
            vanish + 28.0,
            horizon + 12.0,
            420.0,
            1040.0,
            370.0,
            1040.0,
        ],
        OCHRE,
    );
    let roof = Shape::polygon(&[
        vanish + 20.0,
        horizon - 66.0,
        250.0,
        -40.0,
        900.0,
        -40.0,
        900.0,
        120.0,
    ]);
    for pillar in 0..4 {
        let near = (pillar as f32 / 3.0).powi(2);
        let (x, foot) = (vanish + 90.0 + near * 420.0, horizon + 24.0 + near * 300.0);
        painter.distance = 0.4 * (1.0 - near);
        painter.rectangle(x, 80.0, 8.0 + near * 22.0, foot - 80.0, STEEL.darker(0.25));
    }
    painter.distance = 0.0;
    painter.fill(&roof, SLATE.darker(0.15));
    painter.shade(&roof, (600.0, 140.0), (500.0, -60.0), 0.5);
    for lamp in 0..3 {
        let near = (lamp as f32 + 0.6) / 3.0;
        let (x, y) = (
            vanish + 120.0 + near * 330.0,
            horizon - 120.0 - near * 260.0,
        );
        painter.fill_plain(
            &Shape::rectangle(x, y, 30.0 + near * 60.0, 4.0 + near * 6.0),
            Colour::hex(0xfff3cf),
        );
        if painter.palette.lamps {
            painter.glow(x + 30.0, y, 190.0, LAMP.faded(0.4));
        }
    }
    let clock = (420.0, 250.0);
    painter.line(&[clock.0, 40.0, clock.0, clock.1], 5.0, INK);
    painter.ellipse(clock.0, clock.1, 40.0, 40.0, INK);
    painter.ellipse(clock.0, clock.1, 33.0, 33.0, PAPER);
    painter.line(
        &[
            clock.0,
            clock.1 - 22.0,
            clock.0,
            clock.1,
            clock.0 + 14.0,
            clock.1 + 8.0,
        ],
        4.0,
        INK,
    );
}
