//! Pupils, a teacher and a board.

use super::colour::{Colour, DEEP_LEAF, PAPER, PLASTER, SLATE, STONE, TIMBER};
use super::crowd::{draw_bust, pupil};
use super::figure::draw_figure;
use super::painter::Painter;
use super::people::{Figure, Garment, Headgear, Pose};
use super::rooms::{draw_flag, draw_tall_window, paint_room, red_and_white};
use super::shape::Shape;

/// Pupils, a teacher and a board.
pub fn classroom(painter: &mut Painter) {
    let wall = painter
        .generator
        .pick([Colour::hex(0xd6d9bf), PLASTER, Colour::hex(0xc3d3cd)]);
    paint_room(painter, 700.0, wall, STONE.mix(TIMBER, 0.25).lighter(0.2));
    let side = painter.generator.side();
    let place = painter.enter(750.0, 0.0, side, 1.0);
    draw_tall_window(painter, 440.0, 150.0, 230.0, 330.0, 700.0);
    painter.rectangle(-420.0, 170.0, 720.0, 340.0, TIMBER);
    let board = Shape::rectangle(-404.0, 186.0, 688.0, 308.0);
    painter.fill(&board, DEEP_LEAF.mix(SLATE, 0.4));
    painter.brighten(&board, (-300.0, 500.0), (400.0, 100.0), 0.25);
    draw_chalk(painter);
    painter.rectangle(-420.0, 506.0, 720.0, 12.0, TIMBER.darker(0.3));
    painter.leave(&place);
    draw_flag(
        painter,
        750.0 - side * 540.0,
        700.0,
        430.0,
        side,
        &red_and_white(),
    );
    let base = Figure::passer_by(
        &painter.generator,
        painter.generator.pick([Pose::Speaking, Pose::Raising]),
    );
    let garment = if base.headgear == Headgear::Headscarf {
        Garment::Dress
    } else {
        Garment::Batik
    };
    let teacher = Figure { garment, ..base };
    draw_figure(
        painter,
        &teacher,
        750.0 - side * painter.generator.between(120.0, 330.0),
        790.0,
        500.0,
        side,
    );
    for row in 0..2 {
        let near = row as f32;
        let (y, size) = (850.0 + near * 170.0, 190.0 + near * 80.0);
        for column in 0..6 {
            let x = 110.0 + column as f32 * 256.0 + near * painter.generator.between(-110.0, -60.0);
            let child = Figure {
                from_behind: true,
                ..pupil(painter, Pose::Standing)
            };
            if row == 0 && painter.generator.chance(0.3) {
                painter.limb(
                    &[x + 40.0, y - 70.0, 13.0, x + 58.0, y - 200.0, 9.0],
                    child.skin,
                );
            }
            draw_bust(painter, &child, x, y, size, side);
            let top = Shape::rectangle(x - 112.0, y, 224.0, 20.0);
            painter.fill(&top, TIMBER.lighter(0.1));
            painter.rectangle(x - 112.0, y + 20.0, 224.0, 110.0, TIMBER.darker(0.25));
        }
    }
}

/// A triangle, rows of strokes and a diagram: nothing that could be read.
fn draw_chalk(painter: &mut Painter) {
    let chalk = painter.tone(PAPER).faded(0.75);
    let shift = painter.generator.between(-30.0, 30.0);
    painter.stroke_plain(
        &Shape::line(&[
            -340.0 + shift,
            420.0,
            -230.0 + shift,
            250.0,
            -120.0 + shift,
            420.0,
            -340.0 + shift,
            420.0,
        ]),
        4.0,
        chalk,
    );
    painter.stroke_plain(
        &Shape::line(&[-230.0 + shift, 250.0, -230.0 + shift, 420.0]),
        3.0,
        chalk.faded(0.5),
    );
    painter.stroke_plain(
        &Shape::ellipse(170.0 - shift, 300.0, 60.0, 60.0),
        4.0,
        chalk,
    );
    painter.stroke_plain(
        &Shape::line(&[170.0 - shift, 240.0, 170.0 - shift, 360.0]),
        3.0,
        chalk.faded(0.5),
    );
    for row in 0..6 {
        let y = 250.0 + row as f32 * 34.0;
        let mut points = vec![-60.0, y];
        let length = painter.generator.whole(9, 16);
        for step in 1..length {
            points.extend([
                -60.0 + step as f32 * 9.0,
                y + painter.generator.between(-6.0, 6.0),
            ]);
        }
        painter.stroke_plain(&Shape::curve(&points), 2.6, chalk);
    }
}
