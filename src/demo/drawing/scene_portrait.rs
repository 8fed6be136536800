//! One person, without likeness to anybody.

use super::colour::{BRICK, Colour, DEEP_LEAF, INK, NAVY, OCHRE, PAPER, PLASTER, ROSE, SEA, STONE};
use super::crowd::draw_bust;
use super::painter::Painter;
use super::people::{Figure, Headgear, Pose};
use super::rooms::draw_tall_window;
use super::shape::Shape;
use super::trees::{draw_banana, draw_fern};

/// One person, without likeness to anybody.
pub fn portrait(painter: &mut Painter) {
    let ground = painter.generator.pick([
        SEA.lighter(0.25),
        OCHRE.lighter(0.25),
        ROSE.lighter(0.1),
        PLASTER,
        STONE,
        NAVY.lighter(0.3),
    ]);
    painter.palette = painter.palette.indoors(painter.light);
    let sheet = Shape::rectangle(-40.0, -40.0, 1580.0, 1080.0);
    painter.fill(&sheet, ground);
    painter.shade(
        &sheet,
        (750.0 + painter.sun_side * 400.0, 200.0),
        (750.0 - painter.sun_side * 1100.0, 1000.0),
        0.55,
    );
    draw_portrait_ground(painter);
    let pose = Pose::Standing;
    let official = painter.generator.chance(0.45);
    let mut figure = if official {
        Figure::official(&painter.generator, pose)
    } else {
        Figure::passer_by(&painter.generator, pose)
    };
    if painter.generator.chance(0.12) {
        figure = Figure::worker(&painter.generator, pose);
    }
    let x = 750.0 + painter.generator.between(-70.0, 70.0);
    let tall = painter.generator.between(860.0, 940.0);
    let cast = painter.palette.shadow.faded(0.2);
    let away = -painter.sun_side * 120.0;
    painter.fill_plain(
        &Shape::limb(&[
            x + away,
            400.0,
            165.0,
            x + away,
            620.0,
            120.0,
            x + away * 1.2,
            1000.0,
            330.0,
        ]),
        cast,
    );
    let facing = painter.generator.side();
    draw_bust(painter, &figure, x, 1010.0, tall, facing);
    draw_features(painter, &figure, x, 1010.0, tall / 40.0, facing);
}

/// Behind the sitter: a sun, foliage, a window or plain panels.
fn draw_portrait_ground(painter: &mut Painter) {
    match painter.generator.whole(0, 3) {
        0 => {
            let local = painter.generator.pick([BRICK, OCHRE, PAPER]);
            let x = 750.0 + painter.generator.between(-120.0, 120.0);
            painter.ellipse(x, 420.0, 390.0, 390.0, local);
        }
        1 => {
            for side in [-1.0, 1.0f32] {
                let place = painter.enter(750.0, 0.0, side, 1.0);
                for index in 0..3 {
                    draw_banana(
                        painter,
                        430.0 + index as f32 * 150.0,
                        1040.0 - index as f32 * 30.0,
                        620.0 + index as f32 * 110.0,
                    );
                }
                draw_fern(painter, 330.0, 1040.0, 360.0, DEEP_LEAF);
                painter.leave(&place);
            }
        }
        2 => draw_tall_window(
            painter,
            if painter.sun_side > 0.0 { 960.0 } else { 160.0 },
            90.0,
            380.0,
            620.0,
            3000.0,
        ),
        _ => {
            for panel in 0..6 {
                let shape = Shape::rectangle(panel as f32 * 260.0 - 20.0, -40.0, 240.0, 1080.0);
                painter.brighten(&shape, (0.0, 1000.0), (0.0, -300.0), 0.3);
            }
        }
    }
}

/// Brows, eyes, nose and mouth as a few flat shapes: enough for a face, too little for a likeness.
fn draw_features(
    painter: &mut Painter,
    figure: &Figure,
    x: f32,
    bottom: f32,
    size: f32,
    facing: f32,
) {
    let place = painter.enter(x, bottom, size * facing, size);
    let (middle, y) = (1.5, -27.8);
    let side = painter.sun_side;
    let narrow = if figure.headgear == Headgear::Headscarf {
        0.86
    } else {
        1.0
    };
    for eye in [-1.0, 1.0f32] {
        let at = middle + eye * 1.75 * narrow;
        let brow = [
            at - eye * 1.0,
            y - 1.5,
            at + eye * 0.1,
            y - 1.8,
            at + eye * 1.1,
            y - 1.3,
        ];
        painter.curve(&brow, 0.36, Colour::hex(0x2a2020));
        painter.smooth(
            &[
                at - 0.72,
                y - 0.1,
                at,
                y - 0.46,
                at + 0.72,
                y - 0.1,
                at,
                y + 0.14,
            ],
            figure.skin.darker(0.35),
        );
        painter.ellipse(at, y - 0.14, 0.34, 0.36, INK);
    }
    let nose = [
        middle + side * 0.1,
        y - 0.9,
        middle + 0.5,
        y + 1.75,
        middle - side * 0.95,
        y + 1.9,
        middle - side * 0.5,
        y + 0.6,
    ];
    painter.polygon(&nose, figure.skin.darker(0.24));
    painter.smooth(
        &[
            middle - 1.3,
            y + 3.15,
            middle,
            y + 2.85,
            middle + 1.3,
            y + 3.1,
            middle,
            y + 3.7,
        ],
        figure.skin.mix(BRICK, 0.4).darker(0.22),
    );
    if painter.generator.chance(0.3) {
        let rim = painter.tone(INK);
        for eye in [-1.0, 1.0f32] {
            painter.stroke_plain(
                &Shape::ellipse(middle + eye * 1.8 * narrow, y - 0.1, 1.4 * narrow, 1.2),
                0.26,
                rim,
            );
        }
        painter.line(&[middle - 0.4, y - 0.2, middle + 0.4, y - 0.2], 0.26, INK);
    }
    painter.leave(&place);
}
