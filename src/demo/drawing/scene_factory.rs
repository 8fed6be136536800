//! Halls, chimneys and tanks.

use super::buildings::draw_window;
use super::colour::{
    BRICK, Colour, DEEP_LEAF, EARTH, LAMP, PAPER, PLASTER, ROSE, SEA, SLATE, STEEL, STONE,
};
use super::figure::draw_figure;
use super::land::{draw_ridge, draw_tree_belt, paint_ground};
use super::painter::Painter;
use super::people::{Figure, Pose};
use super::shape::Shape;
use super::sky::{draw_birds, paint_sky};
use super::vehicles::draw_lorry;

/// Halls, chimneys and tanks.
pub fn factory(painter: &mut Painter) {
    let horizon = painter.generator.between(580.0, 640.0);
    let sun = paint_sky(painter, horizon);
    painter.distance = 0.75;
    draw_ridge(painter, horizon - 40.0, 110.0, 0.5, DEEP_LEAF);
    painter.distance = 0.5;
    draw_tree_belt(painter, horizon + 20.0, 60.0);
    let side = painter.generator.side();
    let place = painter.enter(750.0, 0.0, side, 1.0);
    painter.distance = 0.32;
    for index in 0..painter.generator.whole(2, 3) {
        let (x, tall) = (
            -180.0 - index as f32 * 150.0,
            painter.generator.between(330.0, 460.0),
        );
        draw_smoke(painter, x, horizon + 40.0 - tall);
        draw_chimney(painter, x, horizon + 40.0, tall);
    }
    painter.distance = 0.24;
    for index in 0..painter.generator.whole(2, 4) {
        draw_tank(
            painter,
            180.0 + index as f32 * 150.0,
            horizon + 60.0,
            painter.generator.between(120.0, 145.0),
        );
    }
    painter.distance = 0.12;
    draw_sawtooth_hall(
        painter,
        -620.0,
        horizon + 120.0,
        painter.generator.whole(4, 6),
    );
    painter.leave(&place);
    painter.distance = 0.0;
    paint_ground(painter, horizon + 112.0, STONE.mix(EARTH, 0.35));
    draw_lorry(
        painter,
        750.0 + side * painter.generator.between(240.0, 420.0),
        horizon + 210.0,
        330.0,
        -side,
    );
    for index in 0..painter.generator.whole(2, 4) {
        let pose =
            painter
                .generator
                .pick([Pose::Walking, Pose::Walking, Pose::Standing, Pose::Speaking]);
        let figure = Figure::worker(&painter.generator, pose);
        let x =
            750.0 - side * (380.0 - index as f32 * 130.0) + painter.generator.between(-20.0, 20.0);
        draw_figure(
            painter,
            &figure,
            x,
            horizon + 275.0 + index as f32 * 12.0,
            235.0,
            side,
        );
    }
    draw_birds(painter, sun.0, 240.0, 6);
}

fn draw_chimney(painter: &mut Painter, x: f32, foot: f32, height: f32) {
    let shape = Shape::polygon(&[
        x - 26.0,
        foot,
        x - 16.0,
        foot - height,
        x + 16.0,
        foot - height,
        x + 26.0,
        foot,
    ]);
    painter.fill(&shape, BRICK.mix(STONE, 0.4));
    for band in 0..3 {
        let y = foot - height + 18.0 + band as f32 * 56.0;
        painter.rectangle(
            x - 17.5 - band as f32 * 1.2,
            y,
            35.0 + band as f32 * 2.4,
            24.0,
            PAPER,
        );
    }
    painter.shade(
        &shape,
        (x + painter.sun_side * 8.0, 0.0),
        (x - painter.sun_side * 26.0, 0.0),
        0.55,
    );
}

fn draw_smoke(painter: &mut Painter, x: f32, top: f32) {
    let wind = painter.generator.between(140.0, 300.0);
    for layer in 0..2 {
        let mut puffs = Vec::new();
        for index in 0..13 {
            let along = index as f32 / 12.0;
            let wide = 13.0 + along * 62.0 - layer as f32 * 7.0;
            let shift = painter.generator.between(-0.4, 0.4) * wide;
            puffs.extend([
                x + wind * along.powf(1.3) + shift,
                top - along * 190.0 + shift * 0.5 - layer as f32 * 9.0,
                wide,
                wide * 0.8,
            ]);
        }
        let shape = Shape::ellipses(&puffs);
        painter.fill(&shape, Colour::hex([0xb3aca2, 0xded7c8][layer]));
        painter.shade(&shape, (x + wind, top - 220.0), (x, top + 60.0), 0.3);
    }
}

fn draw_tank(painter: &mut Painter, x: f32, foot: f32, width: f32) {
    let tall = width * painter.generator.between(0.9, 1.5);
    let shape = Shape::smooth(&[
        x,
        foot,
        x,
        foot - tall,
        x + width * 0.5,
        foot - tall - width * 0.22,
        x + width,
        foot - tall,
        x + width,
        foot,
    ]);
    painter.fill(&shape, STEEL.lighter(0.35));
    let middle = x + width * (0.5 + painter.sun_side * 0.2);
    painter.shade(
        &shape,
        (middle, 0.0),
        (middle - painter.sun_side * width * 0.8, 0.0),
        0.6,
    );
    for ring in 1..4 {
        let y = foot - tall * ring as f32 / 4.0;
        painter.rectangle(x, y, width, 3.0, STEEL.darker(0.2));
    }
    painter.line(
        &[x + width * 0.8, foot, x + width * 0.8, foot - tall],
        3.0,
        STEEL.darker(0.4),
    );
}

fn draw_sawtooth_hall(painter: &mut Painter, x: f32, foot: f32, count: i32) {
    let (bay, tall) = (170.0, 190.0);
    let wall = painter.generator.pick([
        PLASTER,
        ROSE.lighter(0.2),
        STONE.lighter(0.2),
        SEA.lighter(0.4),
    ]);
    let width = bay * count as f32;
    for index in 0..count {
        let left = x + index as f32 * bay;
        let roof = Shape::polygon(&[
            left,
            foot - tall,
            left + 24.0,
            foot - tall - 92.0,
            left + bay,
            foot - tall,
        ]);
        painter.fill(&roof, wall.darker(0.2));
        painter.polygon(
            &[
                left + 24.0,
                foot - tall - 92.0,
                left + 40.0,
                foot - tall - 92.0,
                left + bay + 12.0,
                foot - tall,
                left + bay,
                foot - tall,
            ],
            BRICK.darker(0.1),
        );
        let glass = Shape::polygon(&[
            left + 6.0,
            foot - tall,
            left + 27.0,
            foot - tall - 80.0,
            left + 44.0,
            foot - tall - 70.0,
            left + 30.0,
            foot - tall,
        ]);
        if painter.palette.lamps {
            painter.fill_plain(&glass, LAMP);
        } else {
            painter.fill(&glass, SLATE);
        }
    }
    let front = Shape::rectangle(x, foot - tall, width, tall);
    painter.fill(&front, wall);
    for index in 0..count {
        let left = x + index as f32 * bay;
        for pane in 0..3 {
            draw_window(
                painter,
                left + 18.0 + pane as f32 * 48.0,
                foot - tall + 34.0,
                36.0,
                50.0,
            );
        }
        if index % 2 == 1 {
            painter.rectangle(left + 40.0, foot - 84.0, 90.0, 84.0, SLATE.darker(0.2));
            for slat in 0..6 {
                painter.rectangle(
                    left + 40.0,
                    foot - 84.0 + slat as f32 * 14.0,
                    90.0,
                    2.0,
                    STEEL,
                );
            }
        }
    }
    painter.shade(
        &front,
        (x + width * (0.5 + painter.sun_side * 0.3), 0.0),
        (x + width * (0.5 - painter.sun_side * 0.8), 0.0),
        0.5,
    );
}
