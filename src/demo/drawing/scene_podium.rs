//! A speaker, microphones and an audience.

use super::colour::{Colour, INK, OCHRE, SLATE, TIMBER};
use super::crowd::draw_audience;
use super::figure::draw_figure;
use super::painter::Painter;
use super::people::{Figure, Pose};
use super::rooms::{draw_curtain, draw_flag, draw_microphone, paint_room, red_and_white};
use super::shape::Shape;

/// A speaker, microphones and an audience.
pub fn podium(painter: &mut Painter) {
    let cloth = painter.generator.pick([
        Colour::hex(0x27465a),
        Colour::hex(0x2f5a54),
        Colour::hex(0x7d2f28),
        Colour::hex(0x4a4358),
    ]);
    paint_room(painter, 740.0, cloth, TIMBER.darker(0.2));
    draw_curtain(painter, -40.0, 1540.0, -40.0, 730.0, cloth);
    let beam_x = 750.0 - painter.sun_side * 380.0;
    let beam = Shape::polygon(&[
        beam_x - 20.0,
        -60.0,
        beam_x + 20.0,
        -60.0,
        1010.0,
        800.0,
        490.0,
        800.0,
    ]);
    painter.spray(
        &beam,
        (750.0, 1000.0),
        (beam_x, -200.0),
        painter.palette.key.faded(0.38),
    );
    painter.glow(750.0, 470.0, 460.0, painter.palette.key.faded(0.45));
    let side = painter.generator.side();
    for index in 0..painter.generator.whole(1, 3) {
        draw_flag(
            painter,
            750.0 + side * (290.0 + index as f32 * 130.0),
            770.0,
            520.0,
            side,
            &red_and_white(),
        );
    }
    let mut figure = if painter.generator.chance(0.55) {
        Figure::official(&painter.generator, Pose::Speaking)
    } else {
        Figure::passer_by(&painter.generator, Pose::Speaking)
    };
    if painter.generator.chance(0.3) {
        figure.pose = Pose::Raising;
    }
    let facing = painter.generator.side();
    draw_figure(painter, &figure, 750.0, 1010.0, 690.0, facing);
    let desk = Shape::polygon(&[596.0, 628.0, 904.0, 628.0, 876.0, 1010.0, 624.0, 1010.0]);
    painter.fill(&desk, TIMBER);
    painter.polygon(
        &[580.0, 604.0, 920.0, 604.0, 910.0, 636.0, 590.0, 636.0],
        TIMBER.lighter(0.2),
    );
    painter.shade(
        &desk,
        (750.0 + painter.sun_side * 60.0, 0.0),
        (750.0 - painter.sun_side * 190.0, 0.0),
        0.6,
    );
    painter.ellipse(750.0, 730.0, 58.0, 58.0, OCHRE);
    painter.ellipse(750.0, 730.0, 50.0, 50.0, TIMBER.darker(0.25));
    painter.smooth(
        &[712.0, 738.0, 750.0, 690.0, 788.0, 738.0, 750.0, 772.0],
        OCHRE,
    );
    for index in 0..painter.generator.whole(3, 6) {
        let x = 672.0 + index as f32 * 32.0;
        draw_microphone(
            painter,
            x,
            612.0,
            painter.generator.between(58.0, 92.0),
            (750.0 - x) * 0.4,
        );
    }
    painter.palette.ambient = painter.palette.ambient.darker(0.35);
    draw_audience(painter, 960.0, 130.0, 142.0);
    painter.palette.ambient = painter.palette.ambient.darker(0.3);
    draw_audience(painter, 1040.0, 185.0, 196.0);
    let lens = 750.0 - side * 500.0;
    painter.rectangle(lens - 70.0, 790.0, 150.0, 96.0, INK);
    painter.limb(
        &[
            lens + side * 60.0,
            838.0,
            34.0,
            lens + side * 130.0,
            832.0,
            40.0,
        ],
        INK.mix(SLATE, 0.3),
    );
    painter.line(&[lens, 880.0, lens, 1010.0], 14.0, INK);
}
