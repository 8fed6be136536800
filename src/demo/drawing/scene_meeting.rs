//! A long table and the people around it.

use super::colour::{BRICK, Colour, DARK_TIMBER, INK, NAVY, PAPER, PLASTER, SEA, STEEL, TIMBER};
use super::crowd::{draw_bust, listener};
use super::painter::Painter;
use super::people::{Figure, Pose};
use super::rooms::{
    draw_flag, draw_hanging_lamp, draw_microphone, draw_tall_window, paint_room, red_and_white,
};
use super::shape::Shape;

/// A long table and the people around it.
pub fn meeting(painter: &mut Painter) {
    let wall = painter
        .generator
        .pick([PLASTER, Colour::hex(0xcfd3c4), Colour::hex(0xd9c5a4)]);
    paint_room(painter, 640.0, wall, Colour::hex(0x8f7a62));
    let side = painter.generator.side();
    for window in 0..3 {
        let x = 200.0 + window as f32 * 400.0;
        draw_tall_window(painter, x, 90.0, 300.0, 380.0, 1500.0);
    }
    draw_flag(
        painter,
        750.0 - side * 620.0,
        690.0,
        470.0,
        side,
        &red_and_white(),
    );
    for lamp in [-300.0, 300.0f32] {
        draw_hanging_lamp(painter, 750.0 + lamp, 150.0, 100.0);
    }
    let count = painter.generator.whole(5, 7);
    for index in 0..count {
        let x = 750.0 + (index as f32 - (count - 1) as f32 / 2.0) * (1080.0 / count as f32);
        let figure = if painter.generator.chance(0.6) {
            Figure::official(&painter.generator, Pose::Standing)
        } else {
            Figure::passer_by(&painter.generator, Pose::Standing)
        };
        painter.smooth(
            &[
                x - 70.0,
                690.0,
                x - 62.0,
                520.0,
                x + 62.0,
                520.0,
                x + 70.0,
                690.0,
            ],
            DARK_TIMBER,
        );
        let facing = painter.generator.side();
        draw_bust(painter, &figure, x, 704.0, 230.0, facing);
        if painter.generator.chance(0.35) {
            let arm = facing * 74.0;
            painter.limb(
                &[
                    x + arm,
                    660.0,
                    20.0,
                    x + arm * 1.5,
                    700.0,
                    17.0,
                    x + arm * 1.75,
                    640.0,
                    13.0,
                ],
                figure.upper,
            );
            painter.ellipse(x + arm * 1.78, 626.0, 13.0, 15.0, figure.skin);
        }
    }
    let plate = Shape::polygon(&[190.0, 696.0, 1310.0, 696.0, 1580.0, 890.0, -80.0, 890.0]);
    painter.fill(&plate, TIMBER);
    painter.brighten(
        &plate,
        (750.0 - painter.sun_side * 300.0, 900.0),
        (750.0 + painter.sun_side * 500.0, 640.0),
        0.5,
    );
    painter.rectangle(-80.0, 890.0, 1660.0, 140.0, TIMBER.darker(0.35));
    for index in 0..11 {
        let share = index as f32 / 10.0;
        let (x, y) = (
            260.0 + share * 980.0,
            painter.generator.between(716.0, 730.0),
        );
        draw_table_thing(painter, x, y, 1.0, index);
        draw_table_thing(painter, 110.0 + share * 1280.0, y + 104.0, 1.6, index + 1);
    }
    for index in 0..4 {
        let x = 190.0 + index as f32 * 375.0 + painter.generator.between(-50.0, 50.0);
        let figure = listener(painter);
        let facing = painter.generator.side();
        draw_bust(painter, &figure, x, 1020.0, 330.0, facing);
    }
}

/// Papers, bottles, cups and microphones on a table.
fn draw_table_thing(painter: &mut Painter, x: f32, y: f32, size: f32, kind: i32) {
    let place = painter.enter(x, y, size, size);
    match kind % 4 {
        0 => {
            painter.polygon(&[-26.0, 6.0, -18.0, -10.0, 22.0, -10.0, 30.0, 6.0], PAPER);
            painter.line(&[-12.0, -5.0, 18.0, -5.0], 1.4, STEEL);
            painter.line(&[-15.0, 0.0, 20.0, 0.0], 1.4, STEEL);
        }
        1 => {
            painter.limb(
                &[0.0, 2.0, 6.0, 0.0, -24.0, 6.0, 0.0, -33.0, 2.4],
                SEA.lighter(0.5),
            );
            painter.rectangle(-6.0, -18.0, 12.0, 9.0, BRICK);
            painter.rectangle(-2.6, -39.0, 5.2, 5.0, NAVY);
        }
        2 => {
            painter.ellipse(0.0, 3.0, 14.0, 4.0, PAPER);
            painter.smooth(
                &[-9.0, -10.0, 9.0, -10.0, 6.0, 2.0, -6.0, 2.0],
                PAPER.darker(0.08),
            );
        }
        _ => {
            painter.ellipse(0.0, 2.0, 12.0, 4.0, INK);
            draw_microphone(painter, 0.0, 0.0, 36.0, -8.0);
        }
    }
    painter.leave(&place);
}
