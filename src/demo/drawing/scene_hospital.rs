//! A ward with a bed and a nurse.

use super::colour::{Colour, INK, OCHRE, PAPER, PLASTER, ROSE, SEA, STEEL, STONE, TIMBER};
use super::figure::draw_figure;
use super::headgear::draw_head_at;
use super::painter::Painter;
use super::people::{Figure, Garment, Headgear, Pose};
use super::rooms::{draw_chair, draw_curtain, draw_tall_window, paint_room};
use super::shape::Shape;
use super::trees::draw_banana;

/// A ward with a bed and a nurse.
pub fn hospital(painter: &mut Painter) {
    let wall = painter.generator.pick([
        Colour::hex(0xbcd0c6),
        Colour::hex(0xd8d2bd),
        Colour::hex(0xbccbd2),
    ]);
    paint_room(painter, 700.0, wall, STONE.lighter(0.35));
    painter.rectangle(-40.0, 470.0, 1580.0, 216.0, wall.darker(0.18));
    painter.rectangle(-40.0, 462.0, 1580.0, 10.0, PAPER);
    let side = painter.generator.side();
    let place = painter.enter(750.0, 0.0, side, 1.0);
    draw_tall_window(painter, 330.0, 130.0, 270.0, 310.0, 700.0);
    let cloth = painter
        .generator
        .pick([SEA.lighter(0.35), ROSE.lighter(0.3), OCHRE.lighter(0.4)]);
    painter.rectangle(-800.0, 104.0, 560.0, 9.0, STEEL);
    draw_curtain(painter, -800.0, -330.0, 112.0, 690.0, cloth);
    draw_bed(painter, -60.0, 880.0);
    painter.line(&[300.0, 890.0, 300.0, 330.0, 330.0, 330.0], 7.0, STEEL);
    painter.smooth(
        &[
            316.0, 340.0, 352.0, 340.0, 350.0, 420.0, 334.0, 436.0, 318.0, 420.0,
        ],
        PAPER.mix(SEA, 0.25),
    );
    painter.curve(
        &[334.0, 436.0, 330.0, 560.0, 250.0, 640.0, 170.0, 690.0],
        2.5,
        PAPER,
    );
    painter.line(&[268.0, 892.0, 332.0, 892.0], 8.0, STEEL.darker(0.3));
    let mut nurse = Figure::passer_by(
        &painter.generator,
        painter.generator.pick([Pose::Carrying, Pose::Speaking]),
    );
    nurse.garment = painter.generator.pick([Garment::Coat, Garment::Dress]);
    nurse.upper = if nurse.garment == Garment::Dress {
        PAPER
    } else {
        SEA
    };
    nurse.cover = PAPER;
    draw_figure(painter, &nurse, -330.0, 945.0, 580.0, 1.0);
    if painter.generator.chance(0.6) {
        let visitor = Figure::passer_by(&painter.generator, Pose::Sitting);
        draw_chair(painter, 455.0, 940.0, 300.0, TIMBER);
        draw_figure(painter, &visitor, 470.0, 940.0, 520.0, -1.0);
    } else {
        painter.rectangle(430.0, 690.0, 130.0, 210.0, PLASTER.darker(0.1));
        painter.rectangle(446.0, 740.0, 98.0, 8.0, STEEL);
        draw_banana(painter, 495.0, 692.0, 170.0);
    }
    painter.leave(&place);
}

/// A bed seen from its side with somebody who rests in it.
fn draw_bed(painter: &mut Painter, x: f32, foot: f32) {
    painter.fill_plain(
        &Shape::ellipse(x, foot + 8.0, 330.0, 26.0),
        painter.palette.shadow.faded(0.35),
    );
    for leg in [-260.0, 230.0f32] {
        painter.rectangle(x + leg, foot - 130.0, 14.0, 126.0, STEEL);
        painter.ellipse(x + leg + 7.0, foot - 2.0, 14.0, 14.0, INK);
    }
    painter.rectangle(x - 284.0, foot - 150.0, 566.0, 26.0, STEEL.darker(0.2));
    let pillow = Shape::smooth(&[
        x + 110.0,
        foot - 186.0,
        x + 200.0,
        foot - 290.0,
        x + 274.0,
        foot - 300.0,
        x + 280.0,
        foot - 190.0,
    ]);
    painter.fill(&pillow, PAPER);
    painter.shade(
        &pillow,
        (x + 180.0, foot - 290.0),
        (x + 250.0, foot - 160.0),
        0.4,
    );
    let mut figure = Figure::passer_by(&painter.generator, Pose::Standing);
    figure.headgear = painter
        .generator
        .pick([Headgear::Hair, Headgear::Headscarf, Headgear::Hair]);
    let place = painter.enter(x + 176.0, foot - 262.0, -5.2, 5.2);
    draw_head_at(painter, &figure, 0.0, 0.0, false);
    painter.leave(&place);
    let body = Shape::smooth(&[
        x + 160.0,
        foot - 224.0,
        x + 60.0,
        foot - 250.0,
        x - 90.0,
        foot - 214.0,
        x - 190.0,
        foot - 236.0,
        x - 272.0,
        foot - 196.0,
        x - 280.0,
        foot - 110.0,
        x,
        foot - 100.0,
        x + 180.0,
        foot - 130.0,
    ]);
    let cover = painter
        .generator
        .pick([SEA.lighter(0.25), PAPER, ROSE.lighter(0.2)]);
    painter.fill(&body, cover);
    painter.shade(
        &body,
        (x, foot - 240.0),
        (x - painter.sun_side * 60.0, foot - 90.0),
        0.5,
    );
    painter.curve(
        &[
            x + 30.0,
            foot - 238.0,
            x - 10.0,
            foot - 180.0,
            x - 30.0,
            foot - 110.0,
        ],
        3.0,
        cover.darker(0.25),
    );
    painter.limb(
        &[
            x + 120.0,
            foot - 214.0,
            17.0,
            x + 40.0,
            foot - 196.0,
            14.0,
            x - 30.0,
            foot - 214.0,
            11.0,
        ],
        figure.skin,
    );
    painter.rectangle(x + 280.0, foot - 330.0, 13.0, 210.0, STEEL);
    painter.rectangle(x - 294.0, foot - 270.0, 13.0, 150.0, STEEL);
}
