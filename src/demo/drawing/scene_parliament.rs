//! A plenary hall from its back rows.

use super::colour::{BRICK, Colour, INK, LAMP, OCHRE, PLASTER, SEA, TIMBER};
use super::crowd::{draw_bust, listener};
use super::figure::draw_figure;
use super::painter::Painter;
use super::people::{Figure, Pose};
use super::rooms::{draw_flag, draw_microphone, paint_room, red_and_white};
use super::shape::Shape;

/// A plenary hall from its back rows.
pub fn parliament(painter: &mut Painter) {
    let wall = painter.generator.pick([
        TIMBER.lighter(0.15),
        Colour::hex(0xb08a5c),
        Colour::hex(0x9c8468),
    ]);
    paint_room(painter, 520.0, wall, Colour::hex(0x7d3a32));
    for panel in 0..19 {
        let x = panel as f32 * 84.0 - 20.0;
        let shape = Shape::rectangle(x, 60.0, 60.0, 440.0);
        painter.fill(&shape, wall.darker(0.1 + (panel % 2) as f32 * 0.08));
        painter.shade(&shape, (0.0, 380.0), (0.0, 40.0), 0.4);
    }
    for ring in 0..4 {
        let reach = 760.0 - ring as f32 * 150.0;
        painter.fill(
            &Shape::ellipse(750.0, -70.0, reach, 150.0 - ring as f32 * 26.0),
            PLASTER.darker(0.28 - ring as f32 * 0.08),
        );
    }
    painter.glow(750.0, 60.0, 560.0, LAMP.faded(0.5));
    let emblem = Shape::polygon(&[
        690.0, 130.0, 810.0, 130.0, 810.0, 210.0, 750.0, 262.0, 690.0, 210.0,
    ]);
    painter.fill(&emblem, OCHRE);
    painter.polygon(
        &[
            704.0, 142.0, 796.0, 142.0, 796.0, 204.0, 750.0, 244.0, 704.0, 204.0,
        ],
        BRICK,
    );
    painter.polygon(
        &[
            750.0, 152.0, 762.0, 186.0, 796.0, 190.0, 766.0, 206.0, 750.0, 236.0, 734.0, 206.0,
            704.0, 190.0, 738.0, 186.0,
        ],
        OCHRE.lighter(0.3),
    );
    for side in [-1.0, 1.0f32] {
        draw_flag(
            painter,
            750.0 + side * 190.0,
            500.0,
            300.0,
            side,
            &red_and_white(),
        );
        draw_flag(
            painter,
            750.0 + side * 330.0,
            500.0,
            300.0,
            side,
            &red_and_white(),
        );
    }
    for index in 0..5 {
        let figure = Figure::official(&painter.generator, Pose::Standing);
        draw_bust(
            painter,
            &figure,
            590.0 + index as f32 * 80.0,
            436.0,
            74.0,
            1.0,
        );
    }
    painter.rectangle(510.0, 426.0, 480.0, 80.0, TIMBER);
    painter.rectangle(500.0, 420.0, 500.0, 12.0, TIMBER.lighter(0.2));
    let speaker = Figure::official(&painter.generator, Pose::Speaking);
    draw_figure(painter, &speaker, 750.0, 560.0, 170.0, painter.sun_side);
    painter.polygon(
        &[706.0, 488.0, 794.0, 488.0, 784.0, 580.0, 716.0, 580.0],
        TIMBER.darker(0.2),
    );
    draw_microphone(painter, 742.0, 490.0, 26.0, 6.0);
    for row in 0..6 {
        let near = row as f32 / 5.0;
        draw_bench_row(
            painter,
            590.0 + near.powf(1.25) * 440.0,
            46.0 + near * 150.0,
            near,
        );
    }
}

/// One curved row: members from behind, then the back of their bench.
fn draw_bench_row(painter: &mut Painter, y: f32, size: f32, near: f32) {
    painter.distance = 0.22 * (1.0 - near);
    let bow = 44.0 - near * 16.0;
    let gap = size * 1.02;
    let count = (1560.0 / gap) as i32;
    let aisle = 44.0 + near * 70.0;
    let shift = painter.generator.between(-0.3, 0.3) * gap;
    for index in 0..=count {
        let x = index as f32 * gap - 20.0 + shift;
        let drop = ((x - 750.0) / 750.0).powi(2) * -bow;
        if (x - 750.0).abs() < aisle || painter.generator.chance(0.12) {
            continue;
        }
        let member = Figure {
            cover: INK.mix(SEA, 0.3),
            ..listener(painter)
        };
        let facing = painter.generator.side();
        draw_bust(painter, &member, x, y + drop, size, facing);
    }
    for side in [-1.0, 1.0f32] {
        let place = painter.enter(750.0, 0.0, side, 1.0);
        let bench = Shape::smooth(&[
            aisle,
            y,
            400.0,
            y - bow * 0.3,
            820.0,
            y - bow * 1.2,
            820.0,
            y + size * 0.7,
            400.0,
            y + size * 0.7 - bow * 0.3,
            aisle,
            y + size * 0.7,
        ]);
        painter.fill(&bench, TIMBER.mix(BRICK, 0.3).darker(0.1 + near * 0.15));
        painter.shade(&bench, (0.0, y), (0.0, y + size * 0.8), 0.5);
        painter.curve(
            &[aisle, y, 400.0, y - bow * 0.3, 820.0, y - bow * 1.2],
            3.0 + size * 0.05,
            TIMBER.lighter(0.25),
        );
        painter.leave(&place);
    }
    painter.distance = 0.0;
}
