//! Vehicles: minibus, bus, motorcycle, lorry, excavator and train.

use super::colour::{BRICK, Colour, INK, LAMP, NAVY, OCHRE, PAPER, SEA, STEEL};
use super::figure::draw_figure;
use super::painter::Painter;
use super::people::{Figure, Pose};
use super::shape::Shape;

const GLASS: Colour = Colour::hex(0x3d5660);

fn draw_wheel(painter: &mut Painter, x: f32, y: f32, radius: f32) {
    painter.ellipse(x, y, radius, radius, INK);
    painter.ellipse(x, y, radius * 0.48, radius * 0.48, STEEL);
}

fn draw_headlight(painter: &mut Painter, x: f32, y: f32, reach: f32) {
    if painter.palette.lamps {
        painter.fill_plain(
            &Shape::ellipse(x, y, reach * 0.05, reach * 0.05),
            Colour::hex(0xfff3cf),
        );
        painter.glow(x, y, reach, LAMP.faded(0.5));
    } else {
        painter.ellipse(x, y, reach * 0.05, reach * 0.05, PAPER);
    }
}

fn glass_colour(painter: &mut Painter) -> Colour {
    if painter.palette.lamps {
        LAMP.mix(GLASS, 0.35)
    } else {
        GLASS
    }
}

/// A minibus from its side, as they serve every town.
pub fn draw_minibus(painter: &mut Painter, x: f32, road: f32, length: f32, facing: f32) {
    let size = length / 100.0;
    let place = painter.enter(x, road, size * facing, size);
    let local = painter.generator.pick([
        BRICK,
        SEA,
        OCHRE,
        Colour::hex(0x4a6f96),
        Colour::hex(0x5f7a3f),
    ]);
    painter.fill_plain(
        &Shape::ellipse(0.0, 0.0, 54.0, 4.0),
        painter.palette.shadow.faded(0.4),
    );
    let body = [
        -48.0, -7.0, -49.0, -42.0, -44.0, -47.0, 22.0, -47.0, 32.0, -43.0, 42.0, -26.0, 50.0,
        -22.0, 51.0, -7.0,
    ];
    let shape = Shape::polygon(&body);
    painter.fill(&shape, local);
    painter.polygon(
        &[-49.0, -17.0, 51.0, -17.0, 51.0, -12.0, -49.0, -12.0],
        PAPER,
    );
    let glass = glass_colour(painter);
    for window in [-44.0, -26.0, -8.0f32] {
        painter.rectangle(window, -41.0, 15.5, 14.0, glass);
        painter.ellipse(window + 8.0, -30.0, 3.0, 3.6, INK);
    }
    painter.polygon(&[12.0, -41.0, 26.0, -41.0, 36.0, -26.5, 12.0, -26.5], glass);
    painter.shade(&shape, (0.0, -30.0), (-painter.sun_side * 20.0, -4.0), 0.45);
    painter.line(&[10.0, -44.0, 10.0, -9.0], 0.8, local.darker(0.45));
    draw_wheel(painter, -28.0, -6.0, 8.0);
    draw_wheel(painter, 30.0, -6.0, 8.0);
    draw_headlight(painter, 50.0, -18.0, 34.0);
    painter.leave(&place);
}

/// A city bus from its side.
pub fn draw_bus(painter: &mut Painter, x: f32, road: f32, length: f32, facing: f32) {
    let size = length / 200.0;
    let place = painter.enter(x, road, size * facing, size);
    let local = painter
        .generator
        .pick([BRICK, Colour::hex(0x3f6f8f), SEA, OCHRE]);
    painter.fill_plain(
        &Shape::ellipse(0.0, 0.0, 106.0, 5.0),
        painter.palette.shadow.faded(0.45),
    );
    let body = [
        -100.0, -8.0, -101.0, -60.0, -97.0, -65.0, 92.0, -65.0, 98.0, -60.0, 102.0, -30.0, 102.0,
        -8.0,
    ];
    let shape = Shape::polygon(&body);
    painter.fill(&shape, PAPER);
    painter.polygon(
        &[-101.0, -30.0, 102.0, -30.0, 102.0, -8.0, -100.0, -8.0],
        local,
    );
    painter.polygon(
        &[-40.0, -65.0, -10.0, -65.0, -52.0, -8.0, -82.0, -8.0],
        local,
    );
    painter.rectangle(-80.0, -70.0, 60.0, 6.0, PAPER.darker(0.25));
    let glass = glass_colour(painter);
    for index in 0..8 {
        let left = -95.0 + index as f32 * 22.5;
        painter.rectangle(left, -58.0, 20.5, 24.0, glass);
        if painter.generator.chance(0.8) {
            painter.ellipse(left + 10.0, -44.0, 4.2, 5.0, INK.mix(NAVY, 0.5));
            painter.rectangle(
                left + 3.5,
                -40.5,
                13.0,
                6.5,
                painter.palette.shadow.mix(local, 0.4),
            );
        }
    }
    painter.polygon(
        &[87.0, -58.0, 96.0, -58.0, 100.0, -32.0, 87.0, -32.0],
        glass.lighter(0.15),
    );
    for door in [-28.0, 60.0f32] {
        painter.rectangle(door, -59.0, 20.0, 50.0, STEEL.darker(0.3));
        painter.rectangle(door + 1.5, -57.0, 8.0, 46.0, glass);
        painter.rectangle(door + 10.5, -57.0, 8.0, 46.0, glass);
    }
    painter.shade(&shape, (0.0, -40.0), (-painter.sun_side * 30.0, 0.0), 0.45);
    draw_wheel(painter, -66.0, -8.0, 11.0);
    draw_wheel(painter, 38.0, -8.0, 11.0);
    draw_headlight(painter, 101.0, -20.0, 44.0);
    painter.leave(&place);
}

/// A motorcycle with its rider; `height` is the rider's when standing.
pub fn draw_motorcycle(painter: &mut Painter, x: f32, road: f32, height: f32, facing: f32) {
    let size = height / 100.0;
    let place = painter.enter(x, road, size * facing, size);
    let local = painter.generator.pick([BRICK, INK, SEA, OCHRE, NAVY]);
    painter.fill_plain(
        &Shape::ellipse(0.0, 0.0, 44.0, 3.0),
        painter.palette.shadow.faded(0.4),
    );
    draw_wheel(painter, -26.0, -12.0, 12.0);
    draw_wheel(painter, 30.0, -12.0, 12.0);
    painter.limb(
        &[30.0, -12.0, 1.6, 20.0, -46.0, 1.8, 13.0, -50.0, 1.6],
        STEEL,
    );
    let figure = Figure::worker(&painter.generator, Pose::Sitting);
    let rider = Figure {
        garment: super::people::Garment::Batik,
        ..figure
    };
    draw_figure(painter, &rider, -12.0, -6.0, 96.0, 1.0);
    let body = [
        -38.0, -32.0, -22.0, -36.0, 2.0, -32.0, 8.0, -20.0, 18.0, -40.0, 24.0, -30.0, 14.0, -10.0,
        -16.0, -12.0, -30.0, -20.0,
    ];
    let shape = Shape::smooth(&body);
    painter.fill(&shape, local);
    painter.shade(&shape, (0.0, -30.0), (-painter.sun_side * 12.0, -8.0), 0.5);
    draw_headlight(painter, 24.0, -40.0, 30.0);
    painter.leave(&place);
}

/// A lorry with a loaded bed.
pub fn draw_lorry(painter: &mut Painter, x: f32, road: f32, length: f32, facing: f32) {
    let size = length / 100.0;
    let place = painter.enter(x, road, size * facing, size);
    let local = painter.generator.pick([OCHRE, BRICK, SEA, PAPER]);
    painter.fill_plain(
        &Shape::ellipse(0.0, 0.0, 54.0, 4.0),
        painter.palette.shadow.faded(0.4),
    );
    painter.smooth(
        &[
            -48.0, -34.0, -30.0, -46.0, -8.0, -44.0, 14.0, -34.0, 10.0, -28.0, -46.0, -28.0,
        ],
        Colour::hex(0x8a7358),
    );
    painter.rectangle(-50.0, -34.0, 66.0, 22.0, local.darker(0.25));
    let cabin = Shape::polygon(&[
        20.0, -8.0, 20.0, -46.0, 40.0, -46.0, 49.0, -28.0, 50.0, -8.0,
    ]);
    painter.fill(&cabin, local);
    let glass = glass_colour(painter);
    painter.polygon(&[26.0, -41.0, 38.0, -41.0, 45.0, -27.0, 26.0, -27.0], glass);
    painter.shade(
        &cabin,
        (34.0, -30.0),
        (34.0 - painter.sun_side * 12.0, -4.0),
        0.45,
    );
    painter.rectangle(-50.0, -12.0, 98.0, 4.0, INK);
    for wheel in [-36.0, -20.0, 34.0f32] {
        draw_wheel(painter, wheel, -7.0, 7.5);
    }
    painter.leave(&place);
}

/// An excavator with its arm lifted.
pub fn draw_excavator(painter: &mut Painter, x: f32, ground: f32, length: f32, facing: f32) {
    let size = length / 100.0;
    let place = painter.enter(x, ground, size * facing, size);
    painter.fill_plain(
        &Shape::ellipse(-10.0, 0.0, 48.0, 4.0),
        painter.palette.shadow.faded(0.4),
    );
    painter.limb(&[-36.0, -7.0, 7.0, 14.0, -7.0, 7.0], INK);
    for wheel in [-34.0, -18.0, -2.0, 12.0f32] {
        painter.ellipse(wheel, -7.0, 4.0, 4.0, STEEL.darker(0.4));
    }
    let body = Shape::polygon(&[
        -40.0, -15.0, -42.0, -34.0, -14.0, -36.0, 12.0, -34.0, 14.0, -15.0,
    ]);
    painter.fill(&body, OCHRE);
    painter.polygon(
        &[-10.0, -34.0, -8.0, -58.0, 10.0, -58.0, 16.0, -34.0],
        OCHRE.lighter(0.1),
    );
    painter.polygon(&[-5.0, -37.0, -4.0, -54.0, 7.0, -54.0, 11.0, -37.0], GLASS);
    painter.shade(
        &body,
        (-14.0, -34.0),
        (-14.0 - painter.sun_side * 12.0, -10.0),
        0.55,
    );
    let arm = Shape::limb(&[
        10.0, -32.0, 4.0, 40.0, -78.0, 3.2, 66.0, -58.0, 2.6, 62.0, -34.0, 2.2,
    ]);
    painter.fill(&arm, OCHRE.darker(0.12));
    painter.limb(&[16.0, -38.0, 1.4, 34.0, -62.0, 1.2], STEEL);
    painter.polygon(
        &[54.0, -36.0, 70.0, -34.0, 68.0, -18.0, 50.0, -20.0],
        INK.mix(STEEL, 0.3),
    );
    painter.leave(&place);
}

/// The front of a train that comes towards us, as wide as given, standing on `rail`.
pub fn draw_train_front(painter: &mut Painter, x: f32, rail: f32, width: f32, band: Colour) {
    let size = width / 100.0;
    let place = painter.enter(x, rail, size, size);
    let body = [
        -50.0, -8.0, -50.0, -104.0, -42.0, -118.0, 42.0, -118.0, 50.0, -104.0, 50.0, -8.0, 40.0,
        0.0, -40.0, 0.0,
    ];
    let shape = Shape::polygon(&body);
    painter.fill(&shape, PAPER);
    painter.polygon(
        &[
            -50.0, -50.0, 0.0, -40.0, 50.0, -50.0, 50.0, -14.0, -50.0, -14.0,
        ],
        band,
    );
    painter.polygon(
        &[
            -50.0, -18.0, 50.0, -18.0, 50.0, -8.0, 40.0, 0.0, -40.0, 0.0, -50.0, -8.0,
        ],
        INK,
    );
    let glass = Shape::polygon(&[-43.0, -100.0, 43.0, -100.0, 40.0, -60.0, -40.0, -60.0]);
    painter.fill(&glass, NAVY);
    painter.brighten(
        &glass,
        (-10.0, -60.0),
        (painter.sun_side * 60.0, -110.0),
        0.5,
    );
    painter.line(&[0.0, -100.0, 0.0, -60.0], 2.0, INK);
    painter.rectangle(-20.0, -114.0, 40.0, 9.0, INK);
    painter.fill_plain(&Shape::rectangle(-16.0, -112.0, 32.0, 5.0), OCHRE);
    painter.shade(
        &shape,
        (painter.sun_side * 20.0, 0.0),
        (-painter.sun_side * 80.0, 0.0),
        0.5,
    );
    for side in [-1.0, 1.0f32] {
        painter.fill_plain(
            &Shape::ellipse(side * 32.0, -32.0, 6.0, 5.0),
            Colour::hex(0xfff3cf),
        );
        painter.glow(
            side * 32.0,
            -32.0,
            46.0,
            LAMP.faded(if painter.palette.lamps { 0.7 } else { 0.25 }),
        );
    }
    painter.leave(&place);
}
