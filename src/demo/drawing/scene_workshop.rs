//! A craftsman at a bench.

use super::colour::{
    BRICK, Colour, DARK_TIMBER, EARTH, INK, OCHRE, PAPER, SLATE, STEEL, STONE, TIMBER,
};
use super::figure::draw_figure;
use super::painter::Painter;
use super::people::{Figure, Garment, Headgear, Pose};
use super::rooms::{draw_counter, draw_hanging_lamp, draw_tall_window, paint_room};
use super::scene_shared::draw_bowl;
use super::shape::Shape;

/// A craftsman at a bench.
pub fn workshop(painter: &mut Painter) {
    let wall = painter.generator.pick([
        Colour::hex(0xb79a72),
        Colour::hex(0xa8997c),
        Colour::hex(0xa3a48c),
    ]);
    paint_room(painter, 740.0, wall, TIMBER.mix(STONE, 0.3));
    for plank in 0..15 {
        painter.rectangle(plank as f32 * 105.0, -20.0, 3.0, 748.0, wall.darker(0.3));
    }
    let side = painter.generator.side();
    draw_tall_window(
        painter,
        750.0 + side * 430.0 - 130.0,
        150.0,
        260.0,
        310.0,
        740.0,
    );
    for index in 0..9 {
        let x = 750.0 - side * (60.0 + index as f32 * 68.0);
        draw_tool(painter, x, 250.0 + (index % 2) as f32 * 20.0, index);
    }
    let shelf = if side > 0.0 { 130.0 } else { 790.0 };
    painter.rectangle(shelf, 470.0, 580.0, 14.0, DARK_TIMBER);
    for index in 0..9 {
        draw_bowl(
            painter,
            shelf + 46.0 + index as f32 * 62.0,
            470.0,
            painter.generator.between(22.0, 30.0),
        );
    }
    draw_hanging_lamp(painter, 750.0, 200.0, 120.0);
    let x = 750.0 - side * painter.generator.between(60.0, 150.0);
    let base = Figure::passer_by(&painter.generator, Pose::Carrying);
    let maker = Figure {
        garment: Garment::Shirt,
        headgear: painter.generator.pick([
            Headgear::Peci,
            Headgear::Hair,
            Headgear::Knot,
            Headgear::Headscarf,
        ]),
        ..base
    };
    draw_figure(painter, &maker, x, 1130.0, 770.0, side);
    if painter.generator.chance(0.5) {
        let second = Figure::passer_by(&painter.generator, Pose::Speaking);
        draw_figure(painter, &second, x - side * 360.0, 1120.0, 720.0, side);
    }
    draw_counter(painter, 40.0, 1460.0, 800.0, 56.0, TIMBER);
    draw_carving(painter, x + side * 190.0, 838.0, side);
    for index in 0..16 {
        let at = painter.generator.between(140.0, 1360.0);
        let curl = Shape::curve(&[
            at,
            838.0,
            at + 9.0,
            826.0,
            at + 18.0,
            836.0,
            at + 10.0,
            844.0,
        ]);
        painter.stroke_plain(&curl, 3.0, OCHRE.lighter(0.3 + (index % 3) as f32 * 0.1));
    }
}

fn draw_tool(painter: &mut Painter, x: f32, y: f32, kind: i32) {
    match kind % 4 {
        0 => {
            painter.limb(&[x, y, 6.0, x, y + 110.0, 8.0], TIMBER.darker(0.2));
            painter.rectangle(x - 32.0, y - 16.0, 64.0, 28.0, SLATE);
        }
        1 => {
            painter.polygon(
                &[
                    x - 18.0,
                    y,
                    x + 18.0,
                    y,
                    x + 7.0,
                    y + 150.0,
                    x - 4.0,
                    y + 150.0,
                ],
                STEEL,
            );
            painter.smooth(
                &[
                    x - 24.0,
                    y - 44.0,
                    x + 24.0,
                    y - 44.0,
                    x + 20.0,
                    y + 4.0,
                    x - 20.0,
                    y + 4.0,
                ],
                DARK_TIMBER,
            );
        }
        2 => {
            painter.limb(&[x, y - 20.0, 8.0, x, y + 40.0, 10.0], OCHRE.darker(0.2));
            painter.polygon(
                &[
                    x - 7.0,
                    y + 44.0,
                    x + 7.0,
                    y + 44.0,
                    x + 9.0,
                    y + 120.0,
                    x - 9.0,
                    y + 112.0,
                ],
                STEEL,
            );
        }
        _ => {
            painter.stroke_plain(
                &Shape::ellipse(x, y + 40.0, 38.0, 38.0),
                9.0,
                painter.tone(OCHRE.mix(TIMBER, 0.6)),
            );
        }
    }
}

/// A mask in the making, on a wooden block, and chisels beside it.
fn draw_carving(painter: &mut Painter, x: f32, foot: f32, side: f32) {
    painter.rectangle(x - 70.0, foot - 26.0, 140.0, 26.0, DARK_TIMBER);
    let mask = Shape::smooth(&[
        x - 62.0,
        foot - 150.0,
        x,
        foot - 186.0,
        x + 62.0,
        foot - 150.0,
        x + 52.0,
        foot - 70.0,
        x,
        foot - 26.0,
        x - 52.0,
        foot - 70.0,
    ]);
    let local = painter
        .generator
        .pick([OCHRE, PAPER.darker(0.1), BRICK, EARTH.lighter(0.2)]);
    painter.fill(&mask, local);
    for eye in [-1.0, 1.0f32] {
        painter.smooth(
            &[
                x + eye * 12.0,
                foot - 116.0,
                x + eye * 26.0,
                foot - 125.0,
                x + eye * 42.0,
                foot - 118.0,
                x + eye * 27.0,
                foot - 110.0,
            ],
            INK,
        );
        painter.curve(
            &[
                x + eye * 8.0,
                foot - 128.0,
                x + eye * 27.0,
                foot - 141.0,
                x + eye * 48.0,
                foot - 132.0,
            ],
            4.0,
            INK,
        );
    }
    painter.limb(
        &[x, foot - 128.0, 4.0, x, foot - 92.0, 8.0],
        local.darker(0.2),
    );
    painter.smooth(
        &[
            x - 20.0,
            foot - 70.0,
            x,
            foot - 75.0,
            x + 20.0,
            foot - 70.0,
            x,
            foot - 58.0,
        ],
        BRICK.darker(0.2),
    );
    painter.shade(
        &mask,
        (x + painter.sun_side * 10.0, 0.0),
        (x - painter.sun_side * 74.0, 0.0),
        0.6,
    );
    for chisel in 0..4 {
        let left = x + side * (120.0 + chisel as f32 * 42.0);
        painter.limb(
            &[left, foot - 6.0, 6.0, left + 60.0, foot - 14.0, 7.0],
            TIMBER.mix(OCHRE, 0.5),
        );
        painter.limb(&[left, foot - 6.0, 4.0, left - 44.0, foot, 2.0], STEEL);
    }
}
