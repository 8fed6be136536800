//! Two delegations walk into a grand hall.

use super::colour::{BRICK, Colour, INK, LAMP, NAVY, OCHRE, PAPER, PLASTER, SEA, TIMBER};
use super::figure::draw_figure;
use super::painter::Painter;
use super::people::{Figure, Headgear, Pose};
use super::rooms::paint_room;
use super::scene_shared::{GOLD, leader};
use super::shape::Shape;

/// Two delegations walk into a grand hall, two leading figures side by side in front.
pub fn kremlin_hall(painter: &mut Painter) {
    let wall = painter
        .generator
        .pick([PLASTER, Colour::hex(0xe9dfc9), Colour::hex(0xd9dccb)]);
    paint_room(painter, 610.0, wall, TIMBER.mix(OCHRE, 0.4));
    draw_hall_walls(painter, wall);
    draw_open_door(painter);
    let carpet = Shape::polygon(&[690.0, 612.0, 810.0, 612.0, 1120.0, 1040.0, 380.0, 1040.0]);
    painter.fill(&carpet, BRICK);
    painter.polygon(
        &[690.0, 612.0, 696.0, 612.0, 416.0, 1040.0, 380.0, 1040.0],
        GOLD,
    );
    painter.polygon(
        &[804.0, 612.0, 810.0, 612.0, 1120.0, 1040.0, 1084.0, 1040.0],
        GOLD,
    );
    painter.shade(&carpet, (0.0, 700.0), (0.0, 1080.0), 0.4);
    draw_chandelier(painter, 750.0, 215.0, 1.0);
    draw_chandelier(painter, 300.0, 150.0, 1.35);
    draw_chandelier(painter, 1200.0, 150.0, 1.35);
    for (row, near) in [0.0, 0.34, 0.68f32].into_iter().enumerate() {
        painter.distance = 0.30 - near * 0.28;
        for index in 0..(3 - row as i32 / 2) {
            for side in [-1.0, 1.0f32] {
                let figure = Figure {
                    headgear: Headgear::Hair,
                    ..Figure::official(&painter.generator, Pose::Approaching)
                };
                let spread = 44.0 + near * 160.0 + index as f32 * (54.0 + near * 56.0);
                let x = 750.0 + side * (spread + painter.generator.between(-10.0, 10.0));
                let stride = painter.generator.side();
                let feet = 660.0 + near * 170.0 + index as f32 * 9.0;
                draw_figure(painter, &figure, x, feet, 172.0 + near * 140.0, stride);
            }
        }
    }
    painter.distance = 0.0;
    let first = leader(painter, Pose::Approaching, INK, BRICK);
    let second = leader(painter, Pose::Approaching, NAVY, NAVY.lighter(0.3));
    draw_figure(painter, &second, 836.0, 946.0, 452.0, -1.0);
    draw_figure(painter, &first, 664.0, 950.0, 456.0, 1.0);
}

fn draw_hall_walls(painter: &mut Painter, wall: Colour) {
    let ceiling = Shape::polygon(&[
        -40.0, -40.0, 1540.0, -40.0, 1540.0, 0.0, 1010.0, 130.0, 490.0, 130.0, -40.0, 0.0,
    ]);
    painter.fill(&ceiling, wall.darker(0.18));
    painter.shade(&ceiling, (0.0, 120.0), (0.0, -60.0), 0.4);
    for side in [-1.0, 1.0f32] {
        let place = painter.enter(750.0, 0.0, side, 1.0);
        let flank = Shape::polygon(&[260.0, 130.0, 800.0, -4.0, 800.0, 830.0, 260.0, 612.0]);
        painter.fill(&flank, wall.darker(0.05));
        painter.shade(&flank, (260.0, 0.0), (900.0, 0.0), 0.25);
        painter.polygon(
            &[260.0, 130.0, 800.0, -4.0, 800.0, 34.0, 260.0, 146.0],
            GOLD,
        );
        painter.polygon(
            &[260.0, 586.0, 800.0, 782.0, 800.0, 830.0, 260.0, 612.0],
            wall.darker(0.3),
        );
        for index in 0..4 {
            let near = (index as f32 / 3.0).powf(1.3);
            let (x, wide) = (286.0 + near * 390.0, 30.0 + near * 50.0);
            let (top, foot) = (170.0 - near * 78.0, 606.0 + near * 158.0);
            let column = Shape::rectangle(x, top, wide, foot - top);
            painter.fill(&column, PAPER.mix(SEA, 0.12));
            painter.shade(&column, (x + wide * 0.3, 0.0), (x + wide * 1.2, 0.0), 0.45);
            painter.rectangle(
                x - wide * 0.15,
                top - 4.0,
                wide * 1.3,
                20.0 + near * 14.0,
                GOLD,
            );
            painter.rectangle(
                x - wide * 0.15,
                foot - 24.0,
                wide * 1.3,
                26.0,
                GOLD.darker(0.2),
            );
            painter.ellipse(
                x + wide * 1.55,
                top + 190.0,
                7.0 + near * 5.0,
                12.0 + near * 8.0,
                LAMP,
            );
            painter.glow(
                x + wide * 1.55,
                top + 190.0,
                90.0 + near * 60.0,
                LAMP.faded(0.5),
            );
        }
        painter.leave(&place);
    }
}

/// The tall double door in the back wall, open on a lit room.
fn draw_open_door(painter: &mut Painter) {
    painter.rectangle(596.0, 150.0, 308.0, 462.0, GOLD.darker(0.1));
    painter.rectangle(612.0, 166.0, 276.0, 446.0, PAPER.darker(0.1));
    let light = Shape::rectangle(640.0, 190.0, 220.0, 422.0);
    painter.fill_downwards(
        &light,
        190.0,
        612.0,
        &[
            Colour::hex(0xe8c98a),
            Colour::hex(0xfff0cc),
            Colour::hex(0xe2bf86),
        ],
    );
    for side in [-1.0, 1.0f32] {
        let place = painter.enter(750.0, 0.0, side, 1.0);
        let leaf = Shape::polygon(&[110.0, 190.0, 62.0, 206.0, 62.0, 622.0, 110.0, 612.0]);
        painter.fill(&leaf, PAPER.darker(0.08));
        painter.shade(&leaf, (62.0, 0.0), (130.0, 0.0), 0.4);
        for panel in 0..3 {
            let y = 230.0 + panel as f32 * 126.0;
            painter.polygon(
                &[102.0, y, 70.0, y + 6.0, 70.0, y + 104.0, 102.0, y + 100.0],
                GOLD,
            );
            painter.polygon(
                &[
                    98.0,
                    y + 6.0,
                    74.0,
                    y + 11.0,
                    74.0,
                    y + 98.0,
                    98.0,
                    y + 94.0,
                ],
                PAPER.darker(0.05),
            );
        }
        painter.leave(&place);
    }
    painter.polygon(
        &[
            580.0, 152.0, 920.0, 152.0, 890.0, 124.0, 790.0, 112.0, 750.0, 92.0, 710.0, 112.0,
            610.0, 124.0,
        ],
        GOLD,
    );
    painter.ellipse(750.0, 128.0, 20.0, 20.0, BRICK);
    painter.glow(750.0, 420.0, 420.0, LAMP.faded(0.45));
}

fn draw_chandelier(painter: &mut Painter, x: f32, y: f32, size: f32) {
    let place = painter.enter(x, y, size, size);
    painter.line(&[0.0, -260.0, 0.0, -40.0], 3.0, GOLD.darker(0.3));
    for (tier, wide, low) in [(0, 40.0, -34.0), (1, 74.0, -4.0), (2, 50.0, 24.0f32)] {
        painter.curve(
            &[
                -wide,
                low,
                -wide * 0.5,
                low + 15.0,
                0.0,
                low + 19.0,
                wide * 0.5,
                low + 15.0,
                wide,
                low,
            ],
            4.0,
            GOLD,
        );
        painter.line(&[0.0, -50.0, 0.0, 50.0], 5.0, GOLD.darker(0.15));
        let count = 5 + tier % 2 * 4;
        for index in 0..count {
            let across = (index as f32 / (count - 1) as f32 * 2.0 - 1.0) * wide;
            let dip = low + (1.0 - (across / wide).powi(2)) * 17.0;
            painter.rectangle(across - 1.6, dip - 11.0, 3.2, 11.0, PAPER);
            painter.fill_plain(
                &Shape::ellipse(across, dip - 15.0, 2.8, 5.0),
                Colour::hex(0xfff3c4),
            );
            painter.limb(&[across, dip + 3.0, 1.3, across, dip + 13.0, 0.5], PAPER);
        }
    }
    painter.ellipse(0.0, 54.0, 7.0, 9.0, GOLD);
    painter.leave(&place);
    painter.glow(x, y, 230.0 * size, LAMP.faded(0.55));
}
