//! Judges at their bench.

use super::colour::{BRICK, Colour, DARK_TIMBER, INK, LAMP, OCHRE, PAPER, PLASTER, STONE, TIMBER};
use super::crowd::{draw_bust, listener};
use super::painter::Painter;
use super::people::{Figure, Garment, Headgear, Pose};
use super::rooms::{draw_flag, draw_microphone, draw_table, paint_room, red_and_white};
use super::shape::Shape;

/// Judges at their bench.
pub fn court(painter: &mut Painter) {
    let wall = painter.generator.pick([
        TIMBER.lighter(0.05),
        Colour::hex(0x7f5c42),
        Colour::hex(0x8d7658),
    ]);
    paint_room(painter, 610.0, wall, STONE.mix(TIMBER, 0.3).lighter(0.1));
    for panel in 0..9 {
        let x = panel as f32 * 176.0 - 30.0;
        painter.rectangle(x, 60.0, 150.0, 500.0, wall.darker(0.2));
        let inner = Shape::rectangle(x + 12.0, 72.0, 126.0, 476.0);
        painter.fill(&inner, wall.lighter(0.06));
        painter.shade(&inner, (0.0, 400.0), (0.0, 0.0), 0.4);
    }
    painter.glow(750.0, 300.0, 520.0, LAMP.faded(0.35));
    draw_scales(painter, 750.0, 210.0);
    for side in [-1.0, 1.0f32] {
        draw_flag(
            painter,
            750.0 + side * 450.0,
            640.0,
            440.0,
            side,
            &red_and_white(),
        );
    }
    let bench_top = 560.0;
    for index in -1..=1 {
        draw_judge(painter, bench_top, index);
    }
    let bench = Shape::rectangle(250.0, bench_top, 1000.0, 210.0);
    painter.fill(&bench, TIMBER.darker(0.15));
    for panel in 0..6 {
        let x = 272.0 + panel as f32 * 162.0;
        painter.rectangle(x, bench_top + 44.0, 146.0, 140.0, TIMBER.darker(0.32));
        painter.rectangle(
            x + 10.0,
            bench_top + 54.0,
            126.0,
            120.0,
            TIMBER.darker(0.08),
        );
    }
    painter.shade(&bench, (0.0, bench_top), (0.0, bench_top + 240.0), 0.45);
    painter.rectangle(234.0, bench_top - 14.0, 1032.0, 30.0, TIMBER.lighter(0.2));
    draw_gavel(painter, 880.0, bench_top - 14.0);
    for index in 0..3 {
        draw_microphone(
            painter,
            690.0 + (index - 1) as f32 * 250.0,
            bench_top - 12.0,
            66.0,
            14.0,
        );
    }
    draw_parties(painter);
}

fn draw_scales(painter: &mut Painter, x: f32, y: f32) {
    painter.fill(&Shape::ellipse(x, y, 104.0, 104.0), OCHRE.darker(0.1));
    painter.fill(&Shape::ellipse(x, y, 94.0, 94.0), PLASTER);
    painter.line(&[x, y - 62.0, x, y + 58.0], 7.0, INK);
    painter.line(&[x - 58.0, y - 42.0, x + 58.0, y - 42.0], 6.0, INK);
    painter.rectangle(x - 32.0, y + 54.0, 64.0, 9.0, INK);
    for side in [-1.0, 1.0f32] {
        let left = x + side * 58.0;
        painter.line(
            &[left - 21.0, y + 14.0, left, y - 42.0, left + 21.0, y + 14.0],
            2.5,
            INK,
        );
        painter.smooth(
            &[left - 25.0, y + 13.0, left + 25.0, y + 13.0, left, y + 30.0],
            BRICK,
        );
    }
}

fn draw_gavel(painter: &mut Painter, x: f32, foot: f32) {
    painter.rectangle(x - 30.0, foot - 9.0, 60.0, 9.0, DARK_TIMBER);
    painter.limb(
        &[x - 6.0, foot - 26.0, 5.0, x + 86.0, foot - 46.0, 5.0],
        TIMBER.lighter(0.2),
    );
    painter.limb(
        &[x - 10.0, foot - 46.0, 14.0, x - 2.0, foot - 14.0, 14.0],
        TIMBER.lighter(0.1),
    );
}

/// The parties and the accused, from behind, in the foreground.
fn draw_parties(painter: &mut Painter) {
    draw_tables_of_parties(painter);
    let accused = listener(painter);
    let x = 750.0 + painter.generator.between(-50.0, 50.0);
    painter.rectangle(x - 92.0, 850.0, 184.0, 200.0, DARK_TIMBER);
    draw_bust(painter, &accused, x, 1000.0, 330.0, 1.0);
    painter.rectangle(x - 110.0, 930.0, 220.0, 100.0, DARK_TIMBER);
    painter.rectangle(x - 118.0, 918.0, 236.0, 20.0, TIMBER);
}

fn draw_tables_of_parties(painter: &mut Painter) {
    for side in [-1.0, 1.0f32] {
        for index in 0..painter.generator.whole(1, 2) {
            let base = listener(painter);
            let figure = Figure {
                garment: Garment::Robe,
                ..base
            };
            let x = 750.0 + side * (370.0 + index as f32 * 210.0);
            draw_bust(painter, &figure, x, 1010.0, 300.0, -side);
        }
        let place = painter.enter(750.0, 0.0, side, 1.0);
        draw_table(painter, 270.0, 900.0, 930.0, 1140.0, 40.0, TIMBER);
        painter.polygon(
            &[420.0, 952.0, 436.0, 938.0, 500.0, 938.0, 510.0, 952.0],
            PAPER,
        );
        painter.polygon(
            &[560.0, 950.0, 574.0, 936.0, 630.0, 936.0, 640.0, 950.0],
            OCHRE,
        );
        painter.leave(&place);
    }
}

/// One judge in a tall chair; the middle one presides.
fn draw_judge(painter: &mut Painter, bench_top: f32, index: i32) {
    let x = 750.0 + index as f32 * 250.0;
    let tall = if index == 0 { 300.0 } else { 260.0 };
    painter.smooth(
        &[
            x - 84.0,
            bench_top + 60.0,
            x - 74.0,
            bench_top - tall,
            x,
            bench_top - tall - 34.0,
            x + 74.0,
            bench_top - tall,
            x + 84.0,
            bench_top + 60.0,
        ],
        Colour::hex(0x6e2a26),
    );
    let figure = Figure {
        garment: Garment::Robe,
        headgear: painter.generator.pick([
            Headgear::Hair,
            Headgear::Peci,
            Headgear::Headscarf,
            Headgear::Knot,
        ]),
        cover: INK,
        ..Figure::official(&painter.generator, Pose::Standing)
    };
    let facing = painter.generator.side();
    draw_bust(painter, &figure, x, bench_top + 8.0, 236.0, facing);
    let (left, top) = (x, bench_top - 112.0);
    painter.polygon(
        &[
            left - 17.0,
            top,
            left + 17.0,
            top,
            left + 24.0,
            top + 92.0,
            left - 24.0,
            top + 92.0,
        ],
        PAPER,
    );
    painter.polygon(
        &[
            left - 92.0,
            bench_top,
            left - 68.0,
            top + 24.0,
            left - 40.0,
            top + 4.0,
            left - 54.0,
            bench_top,
        ],
        BRICK,
    );
    painter.polygon(
        &[
            left + 92.0,
            bench_top,
            left + 68.0,
            top + 24.0,
            left + 40.0,
            top + 4.0,
            left + 54.0,
            bench_top,
        ],
        BRICK,
    );
}
