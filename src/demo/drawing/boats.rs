//! Boats: the outrigger perahu, a fishing boat, a ferry, a cargo ship and a rubber boat.

use super::colour::{
    BRICK, Colour, DARK_TIMBER, INK, LAMP, NAVY, OCHRE, PAPER, SEA, STEEL, TIMBER,
};
use super::painter::Painter;
use super::shape::Shape;

fn hull_colour(painter: &mut Painter) -> Colour {
    painter.generator.pick([
        PAPER,
        BRICK,
        SEA,
        NAVY,
        OCHRE,
        TIMBER,
        Colour::hex(0x6f9a9a),
    ])
}

fn soft_shadow(painter: &mut Painter, x: f32, y: f32, across: f32, down: f32) {
    let colour = painter
        .palette
        .shadow
        .faded(0.38 * (1.0 - painter.distance));
    painter.fill_plain(&Shape::ellipse(x, y, across, down), colour);
}

/// A perahu with two outriggers; `length` is the hull's, `sail` hoists a sail.
pub fn draw_perahu(
    painter: &mut Painter,
    x: f32,
    water: f32,
    length: f32,
    facing: f32,
    sail: bool,
) {
    let size = length / 100.0;
    let place = painter.enter(x, water, size * facing, size);
    let local = hull_colour(painter);
    soft_shadow(painter, 0.0, 3.0, 52.0, 5.0);
    painter.limb(
        &[-36.0, -3.0, 0.8, 34.0, -3.4, 0.8, 41.0, -5.4, 0.5],
        OCHRE.mix(TIMBER, 0.4),
    );
    if sail {
        draw_lateen(painter, local);
    }
    let hull = [
        -52.0, -14.0, -46.0, -11.0, -30.0, -8.6, 0.0, -8.0, 30.0, -9.4, 45.0, -13.5, 55.0, -20.0,
        50.0, -9.0, 40.0, -1.0, 20.0, 2.0, -25.0, 2.0, -42.0, -2.0,
    ];
    let shape = Shape::smooth(&hull);
    painter.fill(&shape, local);
    painter.curve(
        &[-46.0, -9.0, -28.0, -5.8, 0.0, -5.0, 30.0, -6.6, 46.0, -11.0],
        1.6,
        local.mix(BRICK, 0.7).darker(0.1),
    );
    painter.shade(&shape, (0.0, -7.0), (-painter.sun_side * 8.0, 4.0), 0.6);
    for boom in [-24.0, 22.0f32] {
        painter.curve(
            &[
                boom,
                -9.0,
                boom - 3.0,
                -12.0,
                boom - 9.0,
                -1.0,
                boom - 12.0,
                6.4,
            ],
            1.0,
            DARK_TIMBER,
        );
    }
    painter.limb(
        &[-50.0, 7.4, 1.0, 20.0, 6.8, 1.0, 28.0, 4.6, 0.6],
        OCHRE.mix(TIMBER, 0.2),
    );
    painter.leave(&place);
}

fn draw_lateen(painter: &mut Painter, hull: Colour) {
    let cloth = painter
        .generator
        .pick([PAPER, OCHRE, BRICK, Colour::hex(0xd9c7a4), hull]);
    painter.line(&[6.0, -8.0, 8.0, -62.0], 1.3, DARK_TIMBER);
    let sail = [
        -40.0, -22.0, -14.0, -56.0, 32.0, -98.0, 34.0, -60.0, 24.0, -16.0, -8.0, -14.0,
    ];
    let shape = Shape::smooth(&sail);
    painter.fill(&shape, cloth);
    painter.shade(
        &shape,
        (10.0 + painter.sun_side * 18.0, -60.0),
        (10.0 - painter.sun_side * 34.0, -30.0),
        0.45,
    );
    for seam in [-24.0, -6.0, 12.0f32] {
        let colour = painter.tone(cloth.darker(0.3)).faded(0.5);
        painter.stroke_plain(
            &Shape::curve(&[seam, -16.0, seam + 11.0, -48.0, seam + 25.0, -86.0]),
            0.5,
            colour,
        );
    }
    painter.line(&[-42.0, -20.0, 33.0, -100.0], 1.3, DARK_TIMBER);
}

/// A wooden fishing boat with a wheelhouse and a mast.
pub fn draw_fishing_boat(painter: &mut Painter, x: f32, water: f32, length: f32, facing: f32) {
    let size = length / 100.0;
    let place = painter.enter(x, water, size * facing, size);
    let local = hull_colour(painter);
    soft_shadow(painter, 0.0, 3.0, 52.0, 6.0);
    painter.line(&[14.0, -20.0, 14.0, -76.0], 1.5, DARK_TIMBER);
    painter.line(&[14.0, -70.0, 52.0, -26.0], 0.5, INK);
    painter.line(&[14.0, -72.0, -46.0, -22.0], 0.5, INK);
    painter.line(&[14.0, -44.0, 40.0, -64.0], 1.0, DARK_TIMBER);
    let house = Shape::polygon(&[-34.0, -18.0, -34.0, -44.0, -4.0, -44.0, 0.0, -18.0]);
    painter.fill(&house, PAPER);
    painter.shade(
        &house,
        (-18.0 + painter.sun_side * 8.0, -30.0),
        (-18.0 - painter.sun_side * 24.0, -30.0),
        0.5,
    );
    painter.polygon(
        &[-38.0, -44.0, 2.0, -44.0, 0.0, -48.0, -37.0, -48.0],
        local.darker(0.2),
    );
    for left in [-29.0, -20.0, -11.0f32] {
        let lit = painter.palette.lamps;
        painter.rectangle(
            left,
            -39.0,
            6.0,
            8.0,
            if lit { LAMP.lighter(0.2) } else { NAVY },
        );
    }
    let hull = [
        -50.0, -20.0, -30.0, -15.0, 0.0, -14.0, 30.0, -18.0, 54.0, -31.0, 49.0, -14.0, 40.0, -1.0,
        24.0, 3.0, -34.0, 3.0, -46.0, -3.0,
    ];
    let shape = Shape::smooth(&hull);
    painter.fill(&shape, local);
    painter.curve(
        &[
            -48.0, -15.0, -30.0, -10.5, 0.0, -9.5, 30.0, -13.0, 51.0, -24.0,
        ],
        2.0,
        OCHRE.mix(PAPER, 0.3),
    );
    painter.curve(
        &[-46.0, -3.0, -20.0, 1.0, 20.0, 1.0, 42.0, -4.0],
        3.0,
        BRICK.darker(0.3),
    );
    painter.shade(&shape, (0.0, -12.0), (-painter.sun_side * 10.0, 5.0), 0.55);
    for index in 0..5 {
        let tyre = -36.0 + index as f32 * 17.0;
        painter.ellipse(tyre, -6.0, 2.6, 3.2, INK);
        painter.ellipse(tyre, -6.0, 1.2, 1.6, local.darker(0.4));
    }
    painter.leave(&place);
}

/// A car ferry from its side.
pub fn draw_ferry(painter: &mut Painter, x: f32, water: f32, length: f32, facing: f32) {
    let size = length / 200.0;
    let place = painter.enter(x, water, size * facing, size);
    let band = painter.generator.pick([BRICK, SEA, NAVY, OCHRE]);
    soft_shadow(painter, 0.0, 3.0, 104.0, 7.0);
    let funnel = Shape::polygon(&[-52.0, -60.0, -48.0, -84.0, -30.0, -84.0, -28.0, -60.0]);
    painter.fill(&funnel, band);
    painter.polygon(
        &[-48.0, -84.0, -30.0, -84.0, -30.0, -79.0, -48.8, -79.0],
        INK,
    );
    painter.shade(
        &funnel,
        (-39.0 + painter.sun_side * 4.0, 0.0),
        (-39.0 - painter.sun_side * 14.0, 0.0),
        0.5,
    );
    painter.line(&[40.0, -66.0, 40.0, -96.0], 1.2, STEEL);
    painter.line(&[30.0, -86.0, 50.0, -86.0], 0.8, STEEL);
    for (low, high, left, right) in [
        (-22.0, -40.0, -92.0, 78.0),
        (-40.0, -54.0, -84.0, 70.0),
        (-54.0, -66.0, -66.0, 62.0f32),
    ] {
        let deck = Shape::polygon(&[left, low, left, high, right - 5.0, high, right, low]);
        painter.fill(&deck, PAPER);
        painter.shade(
            &deck,
            (0.0, high),
            (-painter.sun_side * 40.0, low + 14.0),
            0.35,
        );
        painter.rectangle(left - 2.0, high - 1.4, right - left, 1.8, PAPER.darker(0.3));
        let mut window = left + 6.0;
        while window < right - 14.0 {
            let lit = painter.palette.lamps && painter.generator.chance(0.8);
            let glass = Shape::rectangle(window, high + 4.0, 6.0, (low - high) * 0.42);
            if lit {
                painter.fill_plain(&glass, LAMP);
            } else {
                painter.fill(&glass, Colour::hex(0x3a5560));
            }
            window += 9.5;
        }
    }
    let bridge = Shape::polygon(&[36.0, -66.0, 36.0, -77.0, 56.0, -77.0, 60.0, -66.0]);
    painter.fill(&bridge, PAPER);
    painter.polygon(&[42.0, -74.5, 56.0, -74.5, 57.5, -70.0, 42.0, -70.0], NAVY);
    let hull = [
        -100.0, -23.0, 84.0, -23.0, 104.0, -29.0, 95.0, -4.0, 90.0, 4.0, -94.0, 4.0,
    ];
    let shape = Shape::polygon(&hull);
    painter.fill(&shape, PAPER.mix(STEEL, 0.12));
    painter.polygon(&[-98.0, -12.0, 98.0, -12.0, 95.0, -5.0, -96.0, -5.0], band);
    painter.polygon(
        &[-96.0, -3.0, 93.5, -3.0, 90.0, 5.0, -94.0, 5.0],
        NAVY.darker(0.3),
    );
    painter.shade(&shape, (0.0, -22.0), (-painter.sun_side * 20.0, 8.0), 0.5);
    painter.leave(&place);
}

/// A cargo ship stacked with containers.
pub fn draw_cargo_ship(painter: &mut Painter, x: f32, water: f32, length: f32, facing: f32) {
    let size = length / 200.0;
    let place = painter.enter(x, water, size * facing, size);
    painter.rectangle(-84.0, -64.0, 22.0, 50.0, PAPER);
    painter.rectangle(-80.0, -59.0, 20.0, 4.0, NAVY);
    painter.rectangle(-78.0, -74.0, 9.0, 11.0, BRICK);
    for column in 0..9 {
        let tall = painter.generator.whole(2, 4);
        for row in 0..tall {
            let box_colour = painter
                .generator
                .pick([BRICK, OCHRE, SEA, STEEL, NAVY, PAPER, TIMBER]);
            painter.rectangle(
                -56.0 + column as f32 * 15.0,
                -26.0 - row as f32 * 9.0,
                14.0,
                8.4,
                box_colour,
            );
        }
    }
    let shape = Shape::polygon(&[
        -96.0, -18.0, 84.0, -18.0, 102.0, -28.0, 92.0, 3.0, -90.0, 3.0,
    ]);
    painter.fill(&shape, NAVY.mix(BRICK, painter.generator.between(0.0, 0.8)));
    painter.shade(&shape, (0.0, -18.0), (0.0, 8.0), 0.5);
    painter.leave(&place);
}

/// The orange rubber boat of a rescue crew, without its crew.
pub fn draw_rubber_boat(painter: &mut Painter, x: f32, water: f32, length: f32) {
    let size = length / 100.0;
    let place = painter.enter(x, water, size, size);
    soft_shadow(painter, 0.0, 4.0, 56.0, 6.0);
    let orange = Colour::hex(0xd9652b);
    let hull = [
        -52.0, -12.0, -20.0, -12.5, 25.0, -13.0, 44.0, -19.0, 54.0, -22.0, 50.0, -8.0, 36.0, 2.0,
        -46.0, 2.0,
    ];
    let shape = Shape::smooth(&hull);
    painter.fill(&shape, orange);
    painter.shade(&shape, (0.0, -10.0), (-painter.sun_side * 8.0, 4.0), 0.6);
    painter.curve(
        &[-48.0, -4.0, 0.0, -4.5, 30.0, -5.5, 48.0, -13.0],
        1.2,
        PAPER,
    );
    painter.rectangle(-60.0, -20.0, 9.0, 15.0, INK);
    painter.leave(&place);
}
