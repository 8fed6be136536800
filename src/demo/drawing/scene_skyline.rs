//! A city's towers behind tiled roofs.

use super::buildings::{draw_house, draw_mosque, draw_tower, draw_wires};
use super::colour::{DEEP_LEAF, OCHRE, PLASTER};
use super::land::{draw_ridge, draw_tree_belt};
use super::painter::Painter;
use super::shape::Shape;
use super::sky::{draw_birds, paint_sky};
use super::trees::draw_tree;

/// A city's towers behind tiled roofs.
pub fn skyline(painter: &mut Painter) {
    let horizon = painter.generator.between(560.0, 630.0);
    let sun = paint_sky(painter, horizon);
    painter.distance = 0.85;
    draw_ridge(painter, horizon - 60.0, 120.0, 0.5, DEEP_LEAF);
    let peak = 750.0 + painter.generator.between(-260.0, 260.0);
    for (layer, distance) in [0.72, 0.52, 0.3].into_iter().enumerate() {
        painter.distance = distance;
        let mut x = painter.generator.between(-60.0, -20.0);
        while x < 1500.0 {
            let width = painter.generator.between(48.0, 98.0) + layer as f32 * 10.0;
            // The towers rise towards the business district.
            let near_peak = 1.0 - ((x - peak).abs() / 800.0).min(0.85);
            let height = (120.0 + painter.generator.unit() * 360.0)
                * near_peak
                * (1.1 - layer as f32 * 0.22)
                + 50.0;
            draw_tower(
                painter,
                x,
                horizon + 60.0 + layer as f32 * 20.0,
                width,
                height,
            );
            x += width + painter.generator.between(0.0, 60.0 + layer as f32 * 60.0);
        }
        let mist = Shape::rectangle(-40.0, horizon - 220.0, 1580.0, 420.0);
        let haze = painter
            .palette
            .haze
            .mix(painter.palette.sky_low, 0.4)
            .faded(0.55);
        painter.spray(&mist, (0.0, horizon - 220.0), (0.0, horizon + 120.0), haze);
        if layer == 1 {
            draw_monument(
                painter,
                peak - 330.0 * painter.generator.side(),
                horizon + 60.0,
            );
        }
    }
    painter.distance = 0.3;
    draw_tree_belt(painter, horizon + 100.0, 60.0);
    let mosque = painter.generator.between(250.0, 1100.0);
    draw_mosque(painter, mosque, horizon + 110.0, 130.0);
    for row in 0..4 {
        let near = row as f32 / 3.0;
        painter.distance = 0.26 - near * 0.24;
        let mut x = painter.generator.between(-120.0, -20.0);
        while x < 1500.0 {
            let width = 120.0 + near * 110.0 + painter.generator.between(-20.0, 40.0);
            draw_house(
                painter,
                x,
                horizon + 150.0 + near * 260.0 + near * near * 40.0,
                width,
            );
            if painter.generator.chance(0.22) {
                draw_tree(
                    painter,
                    x + width,
                    horizon + 150.0 + near * 270.0,
                    90.0 + near * 90.0,
                );
            }
            x += width * painter.generator.between(0.72, 1.05);
        }
    }
    painter.distance = 0.0;
    draw_wires(painter, (-40.0, 700.0), (1540.0, 640.0), 60.0, 3);
    draw_birds(painter, sun.0, 200.0, 8);
}

/// A slender monument with a flame, as stands in a capital's square.
fn draw_monument(painter: &mut Painter, x: f32, foot: f32) {
    let shape = Shape::polygon(&[
        x - 13.0,
        foot,
        x - 5.0,
        foot - 290.0,
        x + 5.0,
        foot - 290.0,
        x + 13.0,
        foot,
    ]);
    painter.fill(&shape, PLASTER);
    painter.shade(
        &shape,
        (x + painter.sun_side * 3.0, 0.0),
        (x - painter.sun_side * 14.0, 0.0),
        0.5,
    );
    painter.polygon(
        &[
            x - 14.0,
            foot - 290.0,
            x + 14.0,
            foot - 290.0,
            x + 9.0,
            foot - 302.0,
            x - 9.0,
            foot - 302.0,
        ],
        PLASTER.darker(0.2),
    );
    painter.smooth(
        &[
            x - 7.0,
            foot - 302.0,
            x - 8.0,
            foot - 314.0,
            x + 1.0,
            foot - 334.0,
            x + 8.0,
            foot - 314.0,
            x + 7.0,
            foot - 302.0,
        ],
        OCHRE,
    );
    painter.polygon(
        &[
            x - 52.0,
            foot - 60.0,
            x + 52.0,
            foot - 60.0,
            x + 30.0,
            foot - 36.0,
            x - 30.0,
            foot - 36.0,
        ],
        PLASTER.darker(0.1),
    );
}
