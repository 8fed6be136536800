//! Stalls, awnings and heaps of produce.

use super::buildings::{draw_awning, draw_shop_house, draw_wires};
use super::colour::{
    BRICK, Colour, DARK_TIMBER, EARTH, INK, LAMP, LEAF, OCHRE, PAPER, SEA, STONE, TIMBER,
};
use super::crowd::draw_passers;
use super::figure::draw_figure;
use super::land::paint_ground;
use super::painter::Painter;
use super::people::{Figure, Headgear, Pose};
use super::scene::Light;
use super::shape::Shape;
use super::sky::paint_sky;

/// Stalls, awnings and heaps of produce.
pub fn market(painter: &mut Painter) {
    let horizon = 330.0;
    paint_sky(painter, horizon);
    painter.distance = 0.45;
    let mut x = painter.generator.between(-60.0, 0.0);
    while x < 1500.0 {
        let (width, height) = (
            painter.generator.between(150.0, 210.0),
            painter.generator.between(210.0, 330.0),
        );
        draw_shop_house(painter, x, 560.0, width, height);
        x += width;
    }
    painter.distance = 0.0;
    paint_ground(painter, 555.0, STONE.mix(EARTH, 0.4));
    if painter.light == Light::Rain {
        painter.reflect(560.0, 1000.0, 0.25);
    }
    for (row, distance) in [(0, 0.26), (1, 0.1)] {
        painter.distance = distance;
        let near = row as f32;
        let width = 250.0 + near * 110.0;
        let mut x = painter.generator.between(-180.0, -60.0);
        let aisle = 750.0 + painter.generator.between(-120.0, 120.0);
        while x < 1500.0 {
            if row == 0 || (x + width / 2.0 - aisle).abs() > width * 0.72 {
                draw_stall(painter, x, 640.0 + near * 120.0, width);
            }
            x += width + 26.0;
        }
        painter.distance = distance - 0.08;
        draw_passers(
            painter,
            200.0,
            1300.0,
            668.0 + near * 140.0,
            210.0 + near * 66.0,
            5 - row,
        );
    }
    painter.distance = 0.0;
    for side in [0.0, 1.0f32] {
        for index in 0..4 {
            let x = side * 1500.0 + (1.0 - side * 2.0) * (40.0 + index as f32 * 128.0);
            draw_basket(painter, x, 985.0 - (index % 2) as f32 * 56.0, 76.0);
        }
    }
    if painter.palette.lamps {
        for index in 0..6 {
            let x = 130.0 + index as f32 * 250.0;
            painter.fill_plain(&Shape::ellipse(x, 438.0, 11.0, 14.0), Colour::hex(0xfff1c4));
            painter.glow(x, 440.0, 190.0, LAMP.faded(0.6));
        }
        draw_wires(painter, (-40.0, 410.0), (1540.0, 410.0), 24.0, 1);
    }
}

fn draw_stall(painter: &mut Painter, x: f32, foot: f32, width: f32) {
    let size = width / 100.0;
    let place = painter.enter(x, foot, size, size);
    let back = Shape::rectangle(3.0, -72.0, 94.0, 60.0);
    painter.fill(&back, DARK_TIMBER.mix(INK, 0.3));
    if painter.palette.lamps {
        painter.fill_plain(
            &back,
            LAMP.mix(TIMBER, 0.45)
                .mix(painter.palette.haze, painter.distance),
        );
    }
    for index in 0..6 {
        let goods = painter.generator.pick([OCHRE, BRICK, SEA, LEAF, PAPER]);
        let hang = painter.generator.between(8.0, 20.0);
        painter.rectangle(
            8.0 + index as f32 * 15.0,
            -72.0,
            9.0,
            hang,
            goods.darker(0.25),
        );
    }
    painter.rectangle(2.0, -72.0, 2.2, 72.0, TIMBER);
    painter.rectangle(96.0, -72.0, 2.2, 72.0, TIMBER);
    let mut seller = Figure::passer_by(&painter.generator, Pose::Carrying);
    seller.headgear = painter.generator.pick([
        Headgear::Headscarf,
        Headgear::ConicalHat,
        Headgear::Peci,
        Headgear::Headscarf,
    ]);
    let facing = painter.generator.side();
    let at = painter.generator.between(30.0, 70.0);
    draw_figure(painter, &seller, at, -1.0, 62.0, facing);
    painter.rectangle(0.0, -24.0, 100.0, 24.0, TIMBER.darker(0.1));
    for index in 0..9 {
        painter.rectangle(index as f32 * 11.4, -24.0, 0.9, 24.0, DARK_TIMBER);
    }
    for index in 0..5 {
        draw_heap(painter, 10.0 + index as f32 * 20.0, -24.0, 9.6);
    }
    let front = Shape::rectangle(0.0, -24.0, 100.0, 24.0);
    painter.shade(&front, (0.0, -24.0), (0.0, 6.0), 0.5);
    draw_awning(painter, -3.0, 103.0, -88.0, 20.0);
    painter.leave(&place);
}

/// A heap of one kind of fruit or vegetable.
fn draw_heap(painter: &mut Painter, x: f32, foot: f32, size: f32) {
    let local = painter.generator.pick([
        BRICK,
        OCHRE,
        LEAF,
        Colour::hex(0xd98a3a),
        Colour::hex(0xe3c25a),
        Colour::hex(0x7a3b4c),
        Colour::hex(0xc7d08a),
        Colour::hex(0xcf4a33),
    ]);
    for row in 0..4 {
        let count = 5 - row;
        for column in 0..count {
            let across = (column as f32 - (count - 1) as f32 / 2.0) * size * 0.42;
            let shift = painter.generator.between(-0.06, 0.06) * size;
            let fruit = local
                .mix(PAPER, painter.generator.between(0.0, 0.2))
                .darker(painter.generator.between(0.0, 0.2));
            let (left, top) = (
                x + across + shift,
                foot - size * 0.18 - row as f32 * size * 0.3,
            );
            painter.ellipse(left, top, size * 0.25, size * 0.24, fruit.darker(0.15));
            painter.ellipse(
                left + painter.sun_side * size * 0.05,
                top - size * 0.05,
                size * 0.18,
                size * 0.16,
                fruit.lighter(0.12),
            );
        }
    }
}

fn draw_basket(painter: &mut Painter, x: f32, foot: f32, size: f32) {
    painter.ellipse(x, foot - size * 0.45, size * 0.84, size * 0.26, DARK_TIMBER);
    draw_heap(painter, x, foot - size * 0.4, size * 0.82);
    let shape = Shape::smooth(&[
        x - size * 0.85,
        foot - size * 0.45,
        x,
        foot - size * 0.25,
        x + size * 0.85,
        foot - size * 0.45,
        x + size * 0.62,
        foot + size * 0.2,
        x,
        foot + size * 0.3,
        x - size * 0.62,
        foot + size * 0.2,
    ]);
    painter.fill(&shape, OCHRE.mix(TIMBER, 0.45));
    painter.shade(
        &shape,
        (x + painter.sun_side * size * 0.4, foot),
        (x - painter.sun_side * size, foot),
        0.6,
    );
    for row in 0..4 {
        let y = foot - size * 0.3 + row as f32 * size * 0.14;
        painter.curve(
            &[
                x - size * 0.8 + row as f32 * 5.0,
                y - size * 0.06,
                x,
                y + size * 0.12,
                x + size * 0.8 - row as f32 * 5.0,
                y - size * 0.06,
            ],
            2.0,
            TIMBER.darker(0.2),
        );
    }
}
