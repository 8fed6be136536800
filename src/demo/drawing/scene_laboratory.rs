//! A bench with glass and a microscope.

use super::colour::{BRICK, Colour, INK, NAVY, OCHRE, PAPER, SEA, SLATE, STEEL, STONE, TIMBER};
use super::figure::draw_figure;
use super::painter::Painter;
use super::people::{Figure, Garment, Pose};
use super::rooms::{draw_counter, draw_hanging_lamp, draw_tall_window, paint_room};
use super::shape::Shape;

/// A bench with glass and a microscope.
pub fn laboratory(painter: &mut Painter) {
    let wall = painter.generator.pick([
        Colour::hex(0xc9d6cf),
        Colour::hex(0xd9d3c0),
        Colour::hex(0xb7c7c9),
    ]);
    paint_room(painter, 720.0, wall, STONE.lighter(0.3));
    draw_tall_window(painter, 980.0, 130.0, 260.0, 330.0, 720.0);
    for shelf in 0..3 {
        let y = 210.0 + shelf as f32 * 130.0;
        painter.rectangle(150.0, y, 560.0, 13.0, TIMBER);
        for item in 0..12 {
            let x = 176.0 + item as f32 * 44.0;
            draw_glass(painter, x, y, painter.generator.between(38.0, 80.0));
        }
        painter.shade(
            &Shape::rectangle(150.0, y + 13.0, 560.0, 26.0),
            (0.0, y + 40.0),
            (0.0, y),
            0.4,
        );
    }
    draw_hanging_lamp(painter, 750.0, 190.0, 90.0);
    let side = painter.generator.side();
    for (index, shift) in [-250.0, 190.0f32].into_iter().enumerate() {
        if index == 0 || painter.generator.chance(0.6) {
            let base = Figure::passer_by(
                &painter.generator,
                painter.generator.pick([Pose::Carrying, Pose::Speaking]),
            );
            let figure = Figure {
                garment: Garment::Coat,
                ..base
            };
            draw_figure(
                painter,
                &figure,
                750.0 + side * shift,
                1090.0,
                690.0,
                -side * shift.signum(),
            );
        }
    }
    draw_counter(painter, -40.0, 1540.0, 760.0, 60.0, Colour::hex(0xe4dfce));
    draw_microscope(painter, 750.0 + side * 30.0, 800.0, 280.0, side);
    for index in 0..9 {
        let x = 130.0 + index as f32 * 156.0 + painter.generator.between(-30.0, 30.0);
        if (x - 750.0 - side * 30.0).abs() > 130.0 {
            draw_glass(painter, x, 806.0, painter.generator.between(90.0, 190.0));
        }
    }
}

/// A flask, beaker or tube with some liquid.
fn draw_glass(painter: &mut Painter, x: f32, foot: f32, height: f32) {
    let liquid = painter.generator.pick([
        BRICK,
        OCHRE,
        SEA,
        Colour::hex(0x7fae9a),
        Colour::hex(0xd9a04a),
        NAVY.lighter(0.2),
    ]);
    let glass = PAPER.faded(0.5);
    let wide = height * 0.34;
    let (outline, filled) = if painter.generator.chance(0.5) {
        (
            [
                x - wide * 0.3,
                foot - height,
                x + wide * 0.3,
                foot - height,
                x + wide * 0.3,
                foot - height * 0.6,
                x + wide,
                foot,
                x - wide,
                foot,
                x - wide * 0.3,
                foot - height * 0.6,
            ],
            [
                x - wide * 0.62,
                foot - height * 0.33,
                x + wide * 0.62,
                foot - height * 0.33,
                x + wide,
                foot,
                x - wide,
                foot,
            ],
        )
    } else {
        let half = wide * 0.62;
        (
            [
                x - half,
                foot - height * 0.8,
                x,
                foot - height * 0.8,
                x + half,
                foot - height * 0.8,
                x + half,
                foot,
                x,
                foot,
                x - half,
                foot,
            ],
            [
                x - half,
                foot - height * 0.45,
                x + half,
                foot - height * 0.45,
                x + half,
                foot,
                x - half,
                foot,
            ],
        )
    };
    let shape = Shape::polygon(&outline);
    let colour = painter.tone(PAPER).faded(0.5);
    painter.fill_plain(&shape, colour);
    painter.polygon(&filled, liquid);
    painter.brighten(
        &shape,
        (x, 0.0),
        (x + painter.sun_side * wide * 1.4, 0.0),
        0.6,
    );
    let edge = painter.tone(SLATE).faded(0.5);
    let mut closed = outline.to_vec();
    closed.extend([outline[0], outline[1]]);
    painter.stroke_plain(&Shape::line(&closed), 1.6, edge.mix(glass, 0.2));
}

fn draw_microscope(painter: &mut Painter, x: f32, foot: f32, height: f32, facing: f32) {
    let size = height / 100.0;
    let place = painter.enter(x, foot, size * facing, size);
    painter.fill_plain(
        &Shape::ellipse(0.0, 0.0, 34.0, 4.0),
        painter.palette.shadow.faded(0.4),
    );
    painter.polygon(&[-26.0, 0.0, -24.0, -8.0, 22.0, -8.0, 26.0, 0.0], INK);
    painter.curve(
        &[-14.0, -6.0, -24.0, -30.0, -16.0, -58.0, -2.0, -68.0],
        9.0,
        INK.mix(SLATE, 0.3),
    );
    painter.rectangle(-14.0, -34.0, 34.0, 5.0, SLATE);
    let tube = Shape::limb(&[6.0, -44.0, 4.0, -4.0, -74.0, 6.5, -12.0, -98.0, 5.0]);
    painter.fill(&tube, PAPER);
    painter.shade(&tube, (0.0, -70.0), (-painter.sun_side * 9.0, -70.0), 0.6);
    painter.limb(&[-12.0, -97.0, 5.4, -14.0, -102.0, 5.4], INK);
    painter.limb(&[6.0, -44.0, 3.0, 8.0, -37.0, 2.0], STEEL);
    painter.ellipse(-20.0, -36.0, 6.5, 6.5, STEEL.darker(0.3));
    painter.leave(&place);
}
