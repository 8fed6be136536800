//! Shelves of books and readers.

use super::colour::{
    BRICK, Colour, DARK_TIMBER, EARTH, LEAF, NAVY, OCHRE, PAPER, PLASTER, ROSE, SEA, SLATE, TIMBER,
};
use super::crowd::{draw_bust, draw_passers};
use super::painter::Painter;
use super::people::{Figure, Pose};
use super::rooms::{draw_counter, draw_hanging_lamp, draw_tall_window, paint_room};
use super::shape::Shape;

/// Shelves of books and readers.
pub fn library(painter: &mut Painter) {
    paint_room(painter, 760.0, Colour::hex(0x8a6a48), TIMBER.lighter(0.12));
    let side = painter.generator.side();
    let place = painter.enter(750.0, 0.0, side, 1.0);
    for bay in 0..5 {
        if bay == 3 {
            draw_tall_window(
                painter,
                -780.0 + bay as f32 * 320.0 + 40.0,
                80.0,
                230.0,
                480.0,
                760.0,
            );
            continue;
        }
        draw_bookcase(painter, -790.0 + bay as f32 * 320.0, 40.0, 300.0, 716.0);
    }
    let ladder = painter.generator.between(-420.0, -100.0);
    for rail in [0.0, 62.0f32] {
        painter.line(
            &[ladder + rail, 70.0, ladder + rail + 90.0, 800.0],
            9.0,
            OCHRE.mix(TIMBER, 0.3),
        );
    }
    for rung in 0..11 {
        let share = rung as f32 / 11.0 + 0.05;
        painter.line(
            &[
                ladder + share * 90.0,
                70.0 + share * 730.0,
                ladder + 62.0 + share * 90.0,
                70.0 + share * 730.0,
            ],
            7.0,
            OCHRE.mix(TIMBER, 0.3),
        );
    }
    painter.leave(&place);
    for lamp in [-330.0, 0.0, 330.0f32] {
        draw_hanging_lamp(painter, 750.0 + lamp, 230.0, 80.0);
    }
    draw_passers(
        painter,
        300.0,
        1200.0,
        830.0,
        430.0,
        painter.generator.whole(1, 2),
    );
    let count = painter.generator.whole(2, 3);
    for index in 0..count {
        let x = 750.0
            + (index as f32 - (count - 1) as f32 / 2.0) * 400.0
            + painter.generator.between(-40.0, 40.0);
        let reader = Figure::passer_by(&painter.generator, Pose::Carrying);
        let facing = painter.generator.side();
        draw_bust(painter, &reader, x, 880.0, 300.0, facing);
        painter.polygon(
            &[x - 84.0, 836.0, x, 852.0, x, 894.0, x - 96.0, 880.0],
            PAPER,
        );
        painter.polygon(
            &[x + 84.0, 836.0, x, 852.0, x, 894.0, x + 96.0, 880.0],
            PAPER.darker(0.12),
        );
        painter.polygon(
            &[x - 90.0, 834.0, x, 850.0, x + 90.0, 834.0, x, 846.0],
            BRICK,
        );
    }
    draw_counter(painter, 20.0, 1480.0, 868.0, 50.0, TIMBER.darker(0.1));
    for index in 0..3 {
        let x = 320.0 + index as f32 * 430.0 + painter.generator.between(-60.0, 60.0);
        for book in 0..painter.generator.whole(2, 4) {
            let local = painter.generator.pick([BRICK, SEA, OCHRE, NAVY, PAPER]);
            painter.rectangle(
                x - 60.0 + painter.generator.between(-9.0, 9.0),
                884.0 - book as f32 * 20.0,
                120.0,
                18.0,
                local,
            );
        }
    }
}

fn draw_bookcase(painter: &mut Painter, x: f32, top: f32, width: f32, height: f32) {
    painter.rectangle(x, top, width, height, DARK_TIMBER);
    let shelves = 6;
    let rise = height / shelves as f32;
    for shelf in 0..shelves {
        let foot = top + (shelf + 1) as f32 * rise - 12.0;
        let mut left = x + 14.0;
        while left < x + width - 30.0 {
            let wide = painter.generator.between(9.0, 24.0);
            let tall = rise * painter.generator.between(0.58, 0.84);
            let local = painter
                .generator
                .pick([BRICK, SEA, OCHRE, NAVY, PLASTER, SLATE, LEAF, ROSE, EARTH])
                .darker(painter.generator.between(0.0, 0.3));
            if !painter.generator.chance(0.06) {
                painter.rectangle(left, foot - tall, wide, tall, local);
                painter.rectangle(left, foot - tall * 0.82, wide, 4.0, local.lighter(0.4));
            }
            left += wide + 1.6;
        }
        painter.rectangle(x, foot, width, 12.0, TIMBER.darker(0.1));
        let gloom = Shape::rectangle(x, foot - rise + 12.0, width, rise * 0.4);
        painter.shade(&gloom, (0.0, foot - rise * 0.55), (0.0, foot - rise), 0.55);
    }
    painter.rectangle(x - 6.0, top - 14.0, width + 12.0, 18.0, TIMBER);
}
