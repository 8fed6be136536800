//! A crane and a building that rises.

use super::buildings::draw_tower;
use super::colour::{BRICK, DARK_TIMBER, EARTH, INK, LAMP, OCHRE, PAPER, SLATE, STEEL, STONE};
use super::crowd::draw_bust;
use super::figure::draw_figure;
use super::land::{draw_tree_belt, paint_ground};
use super::painter::Painter;
use super::people::{Figure, Pose};
use super::shape::Shape;
use super::sky::{draw_birds, paint_sky};
use super::trees::draw_banana;
use super::vehicles::{draw_excavator, draw_lorry};

/// A crane and a building that rises.
pub fn construction(painter: &mut Painter) {
    let horizon = 640.0;
    let sun = paint_sky(painter, horizon);
    for distance in [0.75, 0.55] {
        painter.distance = distance;
        let mut x = -40.0;
        while x < 1500.0 {
            let (width, height) = (
                painter.generator.between(60.0, 110.0),
                painter.generator.between(80.0, 330.0),
            );
            draw_tower(painter, x, horizon + 20.0, width, height);
            x += width + painter.generator.between(10.0, 120.0);
        }
    }
    painter.distance = 0.4;
    draw_tree_belt(painter, horizon + 30.0, 60.0);
    painter.distance = 0.0;
    paint_ground(painter, horizon + 26.0, EARTH.lighter(0.1));
    let side = painter.generator.side();
    let place = painter.enter(750.0, 0.0, side, 1.0);
    painter.distance = 0.22;
    draw_crane(
        painter,
        260.0 + painter.generator.between(-60.0, 60.0),
        horizon + 120.0,
        painter.generator.between(560.0, 650.0),
    );
    painter.distance = 0.1;
    draw_skeleton(
        painter,
        -520.0,
        horizon + 130.0,
        painter.generator.whole(4, 6),
    );
    painter.distance = 0.0;
    draw_excavator(painter, 420.0, 860.0, 330.0, -1.0);
    draw_lorry(painter, 60.0, 800.0, 240.0, 1.0);
    let heap = Shape::smooth(&[
        480.0, 900.0, 600.0, 800.0, 700.0, 770.0, 830.0, 820.0, 900.0, 930.0,
    ]);
    painter.fill(&heap, EARTH);
    painter.shade(
        &heap,
        (620.0 + painter.sun_side * 60.0, 800.0),
        (620.0 - painter.sun_side * 120.0, 900.0),
        0.5,
    );
    painter.leave(&place);
    for index in 0..painter.generator.whole(2, 4) {
        let pose = painter.generator.pick([
            Pose::Standing,
            Pose::Speaking,
            Pose::Carrying,
            Pose::Raising,
        ]);
        let figure = Figure::worker(&painter.generator, pose);
        let x = 560.0 + index as f32 * 135.0 + painter.generator.between(-30.0, 30.0);
        let facing = painter.generator.side();
        draw_figure(
            painter,
            &figure,
            x,
            930.0 + painter.generator.between(-20.0, 30.0),
            290.0,
            facing,
        );
    }
    draw_birds(painter, sun.0, 220.0, 5);
    let corner = painter.generator.side();
    let figure = Figure::worker(&painter.generator, Pose::Standing);
    draw_bust(
        painter,
        &Figure {
            from_behind: true,
            ..figure
        },
        750.0 + corner * 560.0,
        1010.0,
        300.0,
        -corner,
    );
    draw_banana(painter, 750.0 - corner * 700.0, 1030.0, 260.0);
}

fn draw_skeleton(painter: &mut Painter, x: f32, foot: f32, floors: i32) {
    let (width, rise) = (480.0, 112.0);
    for floor in 0..floors {
        let top = foot - (floor + 1) as f32 * rise;
        let room = Shape::rectangle(x + 10.0, top, width - 20.0, rise);
        painter.fill(&room, SLATE.darker(0.25).mix(painter.palette.haze, 0.25));
        if painter.palette.lamps && painter.generator.chance(0.6) {
            painter.glow(
                x + painter.generator.between(90.0, 400.0),
                top + 50.0,
                150.0,
                LAMP.faded(0.7),
            );
        }
        for post in 0..6 {
            painter.rectangle(x + post as f32 * 92.0, top, 18.0, rise, STONE);
        }
        if floor + 1 < floors && painter.generator.chance(0.6) {
            let bay = painter.generator.whole(0, 4) as f32;
            painter.rectangle(
                x + 18.0 + bay * 92.0,
                top + 20.0,
                76.0,
                rise - 20.0,
                BRICK.mix(EARTH, 0.5),
            );
        }
        painter.rectangle(x - 16.0, top, width + 32.0, 20.0, STONE.lighter(0.2));
        painter.rectangle(x - 16.0, top + 16.0, width + 32.0, 7.0, STONE.darker(0.4));
        if painter.generator.chance(0.7) {
            let figure = Figure::worker(&painter.generator, Pose::Carrying);
            draw_figure(
                painter,
                &figure,
                x + painter.generator.between(60.0, 420.0),
                top,
                66.0,
                1.0,
            );
        }
    }
    let top = foot - floors as f32 * rise;
    for bar in 0..24 {
        let left = x + 4.0 + bar as f32 * 20.5;
        painter.line(
            &[left, top, left, top - painter.generator.between(22.0, 60.0)],
            2.4,
            DARK_TIMBER,
        );
    }
    for pole in 0..5 {
        painter.line(
            &[
                x + 500.0 + pole as f32 * 16.0,
                foot,
                x + 500.0 + pole as f32 * 16.0,
                top + 40.0,
            ],
            3.0,
            OCHRE.darker(0.2),
        );
    }
    for level in 0..floors * 2 {
        let y = foot - level as f32 * rise / 2.0 - 30.0;
        painter.line(&[x + 490.0, y, x + 574.0, y], 3.0, OCHRE.darker(0.3));
    }
}

fn draw_crane(painter: &mut Painter, x: f32, foot: f32, height: f32) {
    let (local, top) = (painter.generator.pick([OCHRE, BRICK, OCHRE]), foot - height);
    painter.line(&[x - 13.0, foot, x - 13.0, top], 5.0, local);
    painter.line(&[x + 13.0, foot, x + 13.0, top], 5.0, local);
    for step in 0..(height / 28.0) as i32 {
        let y = foot - step as f32 * 28.0;
        painter.line(
            &[x - 13.0, y, x + 13.0, y - 28.0, x - 13.0, y - 28.0],
            2.2,
            local,
        );
    }
    painter.line(&[x - 430.0, top, x + 170.0, top], 5.0, local);
    painter.line(
        &[x - 430.0, top, x - 400.0, top - 24.0, x - 20.0, top - 24.0],
        3.0,
        local,
    );
    for step in 0..15 {
        let left = x - 410.0 + step as f32 * 27.0;
        painter.line(
            &[left, top, left + 13.0, top - 24.0, left + 27.0, top],
            2.0,
            local,
        );
    }
    painter.line(&[x - 10.0, top, x, top - 74.0, x + 10.0, top], 5.0, local);
    painter.line(
        &[x - 330.0, top - 24.0, x, top - 74.0, x + 160.0, top],
        2.0,
        INK,
    );
    painter.rectangle(x + 110.0, top, 54.0, 36.0, SLATE);
    painter.rectangle(x + 14.0, top + 4.0, 30.0, 34.0, PAPER);
    let hook = x - painter.generator.between(120.0, 360.0);
    let drop = painter.generator.between(120.0, 260.0);
    painter.line(&[hook, top, hook, top + drop], 2.0, INK);
    painter.line(
        &[
            hook - 46.0,
            top + drop + 30.0,
            hook,
            top + drop,
            hook + 46.0,
            top + drop + 30.0,
        ],
        2.0,
        INK,
    );
    painter.rectangle(hook - 60.0, top + drop + 30.0, 120.0, 12.0, STEEL);
}
