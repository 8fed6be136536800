//! Houses in water and a rescue boat.

use super::boats::draw_rubber_boat;
use super::buildings::{draw_house, draw_wires};
use super::colour::{Colour, DARK_TIMBER, OCHRE};
use super::crowd::draw_bust;
use super::figure::draw_figure;
use super::land::draw_tree_belt;
use super::painter::Painter;
use super::people::{Figure, Pose};
use super::shape::Shape;
use super::sky::paint_sky;
use super::trees::draw_palm;

/// Houses in water and a rescue boat.
pub fn flood(painter: &mut Painter) {
    let horizon = 430.0;
    paint_sky(painter, horizon);
    painter.distance = 0.6;
    draw_tree_belt(painter, horizon, 110.0);
    for row in 0..3 {
        let near = row as f32 / 2.0;
        painter.distance = 0.42 - near * 0.34;
        let mut x = painter.generator.between(-150.0, -20.0);
        while x < 1480.0 {
            let width = (170.0 + near * 130.0) * painter.generator.between(0.85, 1.2);
            let gap = if row == 2 && (x + width / 2.0 - 750.0).abs() < 330.0 {
                700.0
            } else {
                0.0
            };
            if gap == 0.0 {
                draw_house(painter, x, horizon + 20.0 + near * 110.0, width);
                if painter.generator.chance(0.25) {
                    draw_palm(
                        painter,
                        x + width,
                        horizon + near * 100.0,
                        260.0 + near * 120.0,
                        0.1,
                    );
                }
            }
            x += if gap > 0.0 {
                150.0
            } else {
                width + painter.generator.between(20.0, 90.0)
            };
        }
    }
    painter.distance = 0.0;
    let line = horizon + 76.0;
    let shape = Shape::rectangle(-40.0, line, 1580.0, 600.0);
    let brown = Colour::hex(0x9a7f5c);
    let (far, near) = (
        painter.palette.tone(brown, 0.35),
        painter.palette.tone(brown.darker(0.3), 0.0),
    );
    painter.fill_downwards(&shape, line, 1000.0, &[far, near]);
    painter.reflect(line, 900.0, 0.55);
    flood_things(painter, line);
    let x = 750.0 + painter.generator.between(-120.0, 120.0);
    for (shift, pose) in [
        (-110.0f32, Pose::Standing),
        (-30.0, Pose::Sitting),
        (60.0, Pose::Sitting),
        (130.0, Pose::Carrying),
    ] {
        let figure = if shift.abs() > 100.0 {
            Figure::worker(&painter.generator, pose)
        } else {
            Figure::passer_by(&painter.generator, pose)
        };
        draw_figure(painter, &figure, x + shift, 790.0, 225.0, 1.0);
    }
    draw_rubber_boat(painter, x, 800.0, 460.0);
    draw_wader(painter, x + 330.0, 800.0);
    painter.curve(
        &[x + 225.0, 735.0, x + 250.0, 768.0, x + 262.0, 770.0],
        4.0,
        OCHRE,
    );
}

/// A rescuer to the waist in water: the figure's upper half above a ring of ripples.
fn draw_wader(painter: &mut Painter, x: f32, line: f32) {
    let wader = Figure::worker(&painter.generator, Pose::Carrying);
    draw_bust(painter, &wader, x, line, 108.0, 1.0);
    let skin = Shape::limb(&[
        x - 30.0,
        line - 40.0,
        9.0,
        x - 46.0,
        line - 18.0,
        8.0,
        x - 70.0,
        line - 30.0,
        6.0,
    ]);
    painter.fill(&skin, wader.upper);
    for ring in 0..3 {
        let wide = 52.0 + ring as f32 * 24.0;
        let colour = painter.palette.key.faded(0.5 - ring as f32 * 0.13);
        painter.stroke_plain(
            &Shape::ellipse(x, line + 2.0, wide, 7.0 + ring as f32 * 4.0),
            2.5,
            colour,
        );
    }
}

fn flood_things(painter: &mut Painter, line: f32) {
    for index in 0..90 {
        let near = index as f32 / 89.0;
        let (x, y) = (
            painter.generator.between(0.0, 1500.0),
            line + 20.0 + near * 450.0,
        );
        let half = painter.generator.between(20.0, 90.0) * (0.3 + near);
        let colour = if index % 3 == 0 {
            painter.palette.key.faded(0.16)
        } else {
            painter.palette.shadow.faded(0.13)
        };
        painter.fill_plain(&Shape::ellipse(x, y, half, 1.2 + near * 3.0), colour);
    }
    let (left, right) = (
        painter.generator.between(120.0, 330.0),
        painter.generator.between(1130.0, 1330.0),
    );
    painter.rectangle(left, 200.0, 13.0, 470.0, DARK_TIMBER);
    painter.rectangle(left - 45.0, 225.0, 100.0, 8.0, DARK_TIMBER);
    painter.rectangle(right, 260.0, 11.0, 360.0, DARK_TIMBER);
    painter.rectangle(right - 38.0, 282.0, 86.0, 7.0, DARK_TIMBER);
    draw_wires(painter, (left + 5.0, 226.0), (right + 5.0, 284.0), 60.0, 3);
    draw_wires(painter, (-60.0, 180.0), (left + 5.0, 226.0), 40.0, 3);
    draw_wires(painter, (right + 5.0, 284.0), (1560.0, 250.0), 40.0, 3);
}
