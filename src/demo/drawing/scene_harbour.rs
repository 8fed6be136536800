//! Boats and a wooden jetty in front of a port.

use super::boats::{draw_cargo_ship, draw_fishing_boat, draw_perahu};
use super::buildings::draw_hipped_roof;
use super::colour::{BRICK, Colour, DARK_TIMBER, LAMP, OCHRE, SEA, STEEL, STONE, TILE, TIMBER};
use super::figure::draw_figure;
use super::land::{paint_glitter, paint_water};
use super::painter::Painter;
use super::people::{Figure, Pose};
use super::scene_shared::draw_far_shore;
use super::shape::Shape;
use super::sky::{draw_birds, paint_sky};

/// Boats and a jetty in front of a port.
pub fn harbour(painter: &mut Painter) {
    let horizon = painter.generator.between(430.0, 520.0);
    let sun = paint_sky(painter, horizon);
    draw_far_shore(painter, horizon);
    painter.distance = 0.45;
    let ship_x = painter.generator.between(300.0, 1200.0);
    draw_quay(painter, horizon, ship_x);
    draw_quay_lamps(painter, horizon);
    painter.distance = 0.0;
    paint_water(painter, horizon + 4.0);
    painter.reflect(horizon + 4.0, horizon + 190.0, 0.6);
    paint_glitter(painter, sun.0, horizon + 10.0);
    for row in 0..3 {
        let near = row as f32 / 2.0;
        painter.distance = 0.32 - near * 0.26;
        for _ in 0..painter.generator.whole(1, 3) {
            let x = painter.generator.between(120.0, 1400.0);
            let y = horizon + 40.0 + near * 130.0 + painter.generator.between(0.0, 26.0);
            let length = 120.0 + near * 190.0;
            let facing = painter.generator.side();
            if painter.generator.chance(0.5) {
                draw_fishing_boat(painter, x, y, length, facing);
            } else {
                let sail = painter.generator.chance(0.4);
                draw_perahu(painter, x, y, length * 1.1, facing, sail);
            }
        }
    }
    painter.distance = 0.0;
    draw_jetty(painter, horizon);
    draw_birds(painter, sun.0 * 0.5 + 300.0, horizon * 0.45, 7);
}

fn draw_quay(painter: &mut Painter, horizon: f32, ship_x: f32) {
    let facing = painter.generator.side();
    for index in 0..painter.generator.whole(2, 4) {
        let x = ship_x + (index as f32 - 1.5) * 190.0;
        let height = painter.generator.between(120.0, 165.0);
        let colour = BRICK.mix(STEEL, 0.2);
        painter.line(
            &[
                x - 26.0,
                horizon,
                x - 20.0,
                horizon - height,
                x + 20.0,
                horizon - height,
                x + 26.0,
                horizon,
            ],
            6.0,
            colour,
        );
        painter.line(
            &[x - 90.0, horizon - height, x + 120.0, horizon - height],
            7.0,
            colour,
        );
        painter.line(
            &[
                x - 90.0,
                horizon - height,
                x,
                horizon - height - 46.0,
                x + 120.0,
                horizon - height,
            ],
            3.0,
            colour,
        );
        painter.line(
            &[
                x + 80.0,
                horizon - height,
                x + 80.0,
                horizon - height + 50.0,
            ],
            2.0,
            colour,
        );
    }
    draw_cargo_ship(painter, ship_x, horizon + 4.0, 420.0, facing);
    let mut x = painter.generator.between(-80.0, 60.0);
    while x < 1500.0 {
        if (x - ship_x + 60.0).abs() > 270.0 {
            let width = painter.generator.between(110.0, 170.0);
            let wall = painter.generator.pick([STONE, STEEL, TILE.lighter(0.4)]);
            painter.rectangle(x, horizon - 48.0, width, 52.0, wall);
            draw_hipped_roof(
                painter,
                x - 8.0,
                x + width + 8.0,
                horizon - 46.0,
                34.0,
                TILE.mix(STEEL, 0.35),
            );
            x += width;
        }
        x += painter.generator.between(30.0, 120.0);
    }
}

/// A plank jetty that runs from the near edge into the picture, with people and goods on it.
fn draw_jetty(painter: &mut Painter, horizon: f32) {
    let side = painter.generator.side();
    let place = painter.enter(750.0, 0.0, side, 1.0);
    let (far_y, far_x) = (horizon + 190.0, painter.generator.between(40.0, 210.0));
    let deck = Shape::polygon(&[
        -800.0,
        850.0,
        far_x,
        far_y,
        far_x + 120.0,
        far_y,
        60.0,
        1040.0,
        -800.0,
        1040.0,
    ]);
    for index in 0..9 {
        let share = (index as f32 / 8.0).powf(1.6);
        let (x, y) = (
            far_x + 118.0 - share * (far_x + 50.0),
            far_y + 4.0 + share * 330.0,
        );
        let thick = 7.0 + share * 22.0;
        painter.rectangle(
            x - thick,
            y,
            thick,
            60.0 + share * 260.0,
            DARK_TIMBER.darker(0.3),
        );
        painter.rectangle(
            x - thick,
            y - 34.0 - share * 70.0,
            thick,
            40.0 + share * 74.0,
            DARK_TIMBER,
        );
    }
    painter.fill(&deck, TIMBER.mix(STONE, 0.35));
    for index in 0..26 {
        let share = (index as f32 / 25.0).powf(1.9);
        let y = far_y + 2.0 + share * 380.0;
        let (left, right) = (
            far_x - share * 1500.0 - 30.0,
            far_x + 120.0 - share * (far_x + 60.0),
        );
        let colour = painter.tone(DARK_TIMBER).faded(0.55);
        painter.stroke_plain(
            &Shape::line(&[left.max(-800.0), y, right, y]),
            1.5 + share * 3.0,
            colour,
        );
    }
    painter.shade(&deck, (0.0, far_y + 200.0), (0.0, 1080.0), 0.45);
    painter.leave(&place);
    for (index, depth) in [0.06, 0.22, 0.46].into_iter().enumerate() {
        let y = far_y + depth * 420.0 + 12.0;
        let x =
            750.0 + side * (far_x + 40.0 - depth * 620.0 + painter.generator.between(-30.0, 30.0));
        let pose = painter
            .generator
            .pick([Pose::Walking, Pose::Carrying, Pose::Standing]);
        let figure = Figure::villager(&painter.generator, pose);
        let height = 120.0 + depth * 400.0;
        let facing = painter.generator.side();
        draw_figure(painter, &figure, x, y, height, facing);
        if pose == Pose::Carrying {
            painter.ellipse(
                x + facing * height * 0.2,
                y - height * 0.64,
                height * 0.12,
                height * 0.07,
                OCHRE.darker(0.2),
            );
        }
        if index == 2 {
            draw_crates(painter, x - side * 230.0, y + 70.0);
        }
    }
}

fn draw_crates(painter: &mut Painter, x: f32, foot: f32) {
    for (shift, lift, size) in [
        (-60.0, 0.0, 96.0),
        (46.0, 8.0, 84.0),
        (-12.0, -92.0, 80.0f32),
    ] {
        let local = painter.generator.pick([OCHRE, TIMBER, SEA]);
        let shape = Shape::rectangle(x + shift, foot + lift - size * 0.8, size, size * 0.8);
        painter.fill(&shape, local);
        for slat in 1..4 {
            let y = foot + lift - size * 0.2 * slat as f32;
            painter.line(&[x + shift, y, x + shift + size, y], 2.5, local.darker(0.4));
        }
        let middle = x + shift + size / 2.0;
        painter.shade(
            &shape,
            (middle, foot - size),
            (middle - painter.sun_side * size * 0.6, foot),
            0.5,
        );
    }
}

/// Lamps along the quay, for the evening; the water doubles them.
fn draw_quay_lamps(painter: &mut Painter, horizon: f32) {
    if !painter.palette.lamps {
        return;
    }
    for index in 0..14 {
        let x = 40.0 + index as f32 * 108.0 + painter.generator.between(-30.0, 30.0);
        let y = horizon - painter.generator.between(14.0, 60.0);
        painter.fill_plain(&Shape::ellipse(x, y, 4.0, 4.0), Colour::hex(0xfff1c4));
        painter.glow(x, y, painter.generator.between(40.0, 80.0), LAMP.faded(0.6));
    }
}
