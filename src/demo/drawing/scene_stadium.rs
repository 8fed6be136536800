//! Stands, floodlights and a pitch.

use super::colour::{BRICK, Colour, INK, LEAF, NAVY, OCHRE, PAPER, SEA, SLATE, STEEL, STONE};
use super::crowd::draw_dots;
use super::figure::draw_figure;
use super::painter::Painter;
use super::people::{Figure, Garment, Headgear, Pose};
use super::scene::Light;
use super::shape::Shape;
use super::sky::paint_sky;

/// Stands, floodlights and a pitch.
pub fn stadium(painter: &mut Painter) {
    paint_sky(painter, 420.0);
    let dark = matches!(painter.light, Light::Night | Light::Dusk | Light::Rain);
    painter.distance = 0.3;
    let roof = Shape::smooth(&[
        -60.0, 210.0, 300.0, 262.0, 750.0, 280.0, 1200.0, 262.0, 1560.0, 210.0, 1560.0, 420.0,
        -60.0, 420.0,
    ]);
    painter.fill(&roof, SLATE.darker(0.1));
    painter.fill(
        &Shape::polygon(&[-60.0, 300.0, 1560.0, 300.0, 1560.0, 560.0, -60.0, 560.0]),
        SLATE.darker(0.35),
    );
    painter.distance = 0.16;
    draw_dots(painter, -20.0, 1520.0, 318.0, 520.0, 8.0);
    for aisle in 0..9 {
        let x = 40.0 + aisle as f32 * 178.0;
        painter.polygon(
            &[
                x,
                316.0,
                x + 8.0,
                316.0,
                x + 8.0 + (x - 750.0) * 0.05,
                524.0,
                x - 6.0 + (x - 750.0) * 0.05,
                524.0,
            ],
            STONE,
        );
    }
    let gloom = Shape::rectangle(-40.0, 290.0, 1580.0, 140.0);
    painter.shade(&gloom, (0.0, 420.0), (0.0, 270.0), 0.7);
    painter.distance = 0.0;
    for board in 0..11 {
        let local = painter.generator.pick([BRICK, NAVY, OCHRE, PAPER, SEA]);
        painter.rectangle(board as f32 * 146.0 - 30.0, 518.0, 142.0, 36.0, local);
    }
    draw_pitch(painter);
    for side in [-1.0, 1.0f32] {
        let x = 750.0 + side * 560.0;
        painter.line(&[x - 12.0, 330.0, x, 80.0], 9.0, STEEL.darker(0.3));
        painter.line(&[x + 12.0, 330.0, x, 80.0], 9.0, STEEL.darker(0.3));
        painter.rectangle(x - 70.0, 50.0, 140.0, 70.0, INK);
        for lamp in 0..12 {
            let (left, top) = (
                x - 54.0 + (lamp % 4) as f32 * 36.0,
                66.0 + (lamp / 4) as f32 * 20.0,
            );
            painter.fill_plain(
                &Shape::ellipse(left, top, 11.0, 7.0),
                if dark {
                    Colour::hex(0xfffbe6)
                } else {
                    painter.tone(PAPER)
                },
            );
        }
        if dark {
            painter.glow(x, 85.0, 520.0, Colour::hex(0xfdf3cf).faded(0.75));
        }
    }
    draw_match(painter);
}

fn draw_pitch(painter: &mut Painter) {
    for stripe in 0..9 {
        let (from, to) = (
            (stripe as f32 / 9.0).powf(1.5),
            ((stripe as f32 + 1.0) / 9.0).powf(1.5),
        );
        let local = if stripe % 2 == 0 {
            LEAF
        } else {
            LEAF.darker(0.16)
        };
        painter.rectangle(
            -40.0,
            554.0 + from * 480.0,
            1580.0,
            (to - from) * 480.0 + 1.0,
            local,
        );
    }
    let lines = painter.tone(PAPER).faded(0.85);
    painter.stroke_plain(&Shape::line(&[-40.0, 570.0, 1540.0, 570.0]), 4.0, lines);
    painter.stroke_plain(&Shape::ellipse(750.0, 760.0, 330.0, 86.0), 6.0, lines);
    painter.stroke_plain(&Shape::line(&[750.0, 570.0, 750.0, 1010.0]), 6.0, lines);
}

fn draw_match(painter: &mut Painter) {
    let colours = [(BRICK, PAPER), (PAPER, NAVY), (SEA, PAPER), (OCHRE, INK)];
    let first = painter.generator.whole(0, 3) as usize;
    let second = (first + painter.generator.whole(1, 3) as usize) % 4;
    for index in 0..9 {
        let near = index as f32 / 8.0;
        let (upper, lower) = colours[if index % 2 == 0 { first } else { second }];
        let pose =
            painter
                .generator
                .pick([Pose::Running, Pose::Running, Pose::Walking, Pose::Standing]);
        let base = Figure::passer_by(&painter.generator, pose);
        let player = Figure {
            garment: Garment::Shorts,
            headgear: Headgear::Hair,
            upper,
            lower,
            ..base
        };
        let spread = 220.0 + near * 330.0;
        let x = 750.0 + painter.generator.between(-1.0, 1.0) * spread;
        let facing = painter.generator.side();
        draw_figure(
            painter,
            &player,
            x,
            610.0 + near * near * 290.0,
            74.0 + near * 110.0,
            facing,
        );
    }
    let side = painter.generator.side();
    let x = 750.0 + painter.generator.between(-90.0, 90.0);
    for (shift, team, facing) in [(-95.0, first, 1.0), (105.0, second, -1.0f32)] {
        let base = Figure::passer_by(&painter.generator, Pose::Running);
        let (upper, lower) = colours[team];
        let player = Figure {
            garment: Garment::Shorts,
            headgear: Headgear::Hair,
            upper,
            lower,
            ..base
        };
        draw_figure(
            painter,
            &player,
            x + side * shift,
            925.0 + shift * 0.1,
            370.0,
            facing * side,
        );
    }
    painter.fill_plain(
        &Shape::ellipse(x + 4.0, 926.0, 32.0, 6.0),
        painter.palette.shadow.faded(0.4),
    );
    painter.ellipse(x, 902.0, 24.0, 24.0, PAPER);
    painter.polygon(
        &[
            x - 8.0,
            900.0,
            x,
            893.0,
            x + 8.0,
            900.0,
            x + 5.0,
            909.0,
            x - 5.0,
            909.0,
        ],
        INK,
    );
}
