//! Columns and a line, as an editorial drawing.

use super::colour::{BRICK, Colour, INK, OCHRE, PAPER, SAND, SEA, SLATE};
use super::figure::draw_figure;
use super::painter::Painter;
use super::people::{Figure, Pose};
use super::shape::Shape;
use super::sky::draw_birds;

/// Columns and a line, as an editorial drawing.
pub fn chart(painter: &mut Painter) {
    let palette = painter.palette.clone();
    let sheet = Shape::rectangle(-40.0, -40.0, 1580.0, 1080.0);
    painter.fill_downwards(
        &sheet,
        0.0,
        900.0,
        &[palette.sky_top, palette.sky_middle, palette.sky_low],
    );
    let rule = palette.tone(INK, 0.2).faded(0.16);
    for row in 0..8 {
        painter.stroke_plain(
            &Shape::line(&[
                -40.0,
                150.0 + row as f32 * 95.0,
                1540.0,
                150.0 + row as f32 * 95.0,
            ]),
            2.0,
            rule,
        );
    }
    let rising = painter.generator.chance(0.6);
    let count = painter.generator.whole(7, 9);
    let gap = 1180.0 / count as f32;
    let accent = painter.generator.whole(count / 2, count - 1);
    let mut tops = Vec::new();
    for index in 0..count {
        let share = index as f32 / (count - 1) as f32;
        let trend = if rising { share } else { 1.0 - share };
        let height = 130.0 + trend * 400.0 + painter.generator.between(-80.0, 80.0);
        let x = 170.0 + index as f32 * gap;
        let local = if index == accent {
            BRICK
        } else {
            painter
                .generator
                .pick([SEA, SEA.lighter(0.15), SEA.darker(0.15), SLATE])
        };
        draw_column(painter, x, 850.0, gap * 0.66, height, local);
        tops.push((x + gap * 0.33, 850.0 - height));
    }
    paint_chart_floor(painter);
    let mut line = Vec::new();
    for top in &tops {
        line.extend([
            top.0,
            (top.1 - painter.generator.between(70.0, 130.0)).max(120.0),
        ]);
    }
    painter.stroke_plain(
        &Shape::line(&line),
        9.0,
        palette.tone(OCHRE.mix(BRICK, 0.2), 0.0),
    );
    for point in line.chunks_exact(2) {
        painter.ellipse(point[0], point[1], 13.0, 13.0, PAPER);
        painter.stroke_plain(
            &Shape::ellipse(point[0], point[1], 13.0, 13.0),
            6.0,
            palette.tone(OCHRE.mix(BRICK, 0.2), 0.0),
        );
    }
    for top in &tops {
        if painter.generator.chance(0.4) {
            let pose = painter.generator.pick([
                Pose::Walking,
                Pose::Standing,
                Pose::Raising,
                Pose::Running,
            ]);
            let figure = Figure::passer_by(&painter.generator, pose);
            let facing = if rising { 1.0 } else { -1.0 };
            draw_figure(painter, &figure, top.0, top.1 + 3.0, 108.0, facing);
        }
    }
    draw_coins(painter);
    draw_birds(painter, 500.0, 140.0, 4);
}

/// A column drawn as a block with a lit and a shaded face.
fn draw_column(painter: &mut Painter, x: f32, foot: f32, width: f32, height: f32, local: Colour) {
    let side = painter.sun_side;
    let front = Shape::rectangle(x, foot - height, width, height);
    let edge = if side > 0.0 { x } else { x + width };
    let away = -side * width * 0.24;
    painter.fill_plain(
        &Shape::polygon(&[
            edge,
            foot,
            edge + away * 5.0,
            foot + 90.0,
            edge + away * 5.0 + width,
            foot + 90.0,
            edge + width,
            foot,
        ]),
        painter.palette.shadow.faded(0.16),
    );
    painter.polygon(
        &[
            edge,
            foot,
            edge,
            foot - height,
            edge + away,
            foot - height - 22.0,
            edge + away,
            foot - 22.0,
        ],
        local.darker(0.42),
    );
    painter.polygon(
        &[
            x,
            foot - height,
            x + away,
            foot - height - 22.0,
            x + width + away,
            foot - height - 22.0,
            x + width,
            foot - height,
        ],
        local.lighter(0.35),
    );
    painter.fill(&front, local);
    painter.shade(&front, (0.0, foot - height), (0.0, foot + 60.0), 0.45);
    painter.brighten(&front, (x, foot), (x + width, foot - height * 1.6), 0.3);
}

fn paint_chart_floor(painter: &mut Painter) {
    let floor = Shape::rectangle(-40.0, 850.0, 1580.0, 190.0);
    let colour = painter.tone(SAND).faded(0.55);
    painter.fill_plain(&floor, colour);
    painter.shade(&floor, (0.0, 850.0), (0.0, 1080.0), 0.4);
    painter.rectangle(-40.0, 848.0, 1580.0, 5.0, INK);
}

fn draw_coins(painter: &mut Painter) {
    for stack in 0..painter.generator.whole(3, 6) {
        let x = 250.0 + stack as f32 * 190.0 + painter.generator.between(-50.0, 50.0);
        let foot = painter.generator.between(900.0, 950.0);
        for coin in 0..painter.generator.whole(2, 7) {
            let y = foot - coin as f32 * 13.0;
            let shift = painter.generator.between(-3.0, 3.0);
            painter.ellipse(x + shift, y + 5.0, 44.0, 14.0, OCHRE.darker(0.4));
            painter.ellipse(x + shift, y, 44.0, 14.0, OCHRE);
            painter.ellipse(x + shift, y - 1.0, 33.0, 9.5, OCHRE.lighter(0.3));
        }
    }
}
