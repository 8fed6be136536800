//! Layered ridges and mist.

use super::colour::{BRICK, DARK_TIMBER, DEEP_LEAF, EARTH, LEAF, NAVY, OCHRE, SEA};
use super::figure::draw_figure;
use super::land::{draw_ridge, ridge_line};
use super::painter::Painter;
use super::people::{Figure, Pose};
use super::shape::Shape;
use super::sky::{draw_birds, paint_sky};
use super::trees::{draw_fern, draw_tree};

/// Layered ridges and mist.
pub fn mountain(painter: &mut Painter) {
    let horizon = 620.0;
    let sun = paint_sky(painter, horizon);
    let base = painter.generator.pick([
        DEEP_LEAF,
        SEA.darker(0.3),
        NAVY.mix(SEA, 0.4),
        DEEP_LEAF.mix(EARTH, 0.3),
    ]);
    let count = painter.generator.whole(5, 7);
    for layer in 0..count {
        let near = layer as f32 / (count - 1) as f32;
        painter.distance = 0.86 - near * 0.76;
        let crest = 330.0 + near * 420.0 + painter.generator.between(-20.0, 20.0);
        let height = painter.generator.between(210.0, 330.0) * (1.0 - near * 0.5);
        draw_ridge(painter, crest, height, 0.52, base.mix(LEAF, near * 0.25));
        if layer == count / 2 {
            draw_birds(painter, sun.0, crest - 220.0, 7);
        }
    }
    painter.distance = 0.05;
    let line = ridge_line(painter, 850.0, 90.0, 0.42);
    let mut outline = line.clone();
    outline.extend([1600.0, 1100.0, -100.0, 1100.0]);
    let shape = Shape::polygon(&outline);
    painter.fill(&shape, DEEP_LEAF.darker(0.35));
    painter.shade(&shape, (0.0, 840.0), (0.0, 1010.0), 0.6);
    for index in 0..22 {
        let point = painter.generator.whole(0, 75) as usize;
        let (x, y) = (line[point * 2], line[point * 2 + 1]);
        let height = painter.generator.between(50.0, 130.0);
        if index % 3 == 0 && (x - 750.0).abs() > 260.0 {
            draw_tree(painter, x, y + 12.0, height * 1.9);
        } else {
            draw_fern(painter, x, y + 26.0, height * 0.6, DEEP_LEAF);
        }
    }
    let start = painter.generator.whole(26, 40) as usize;
    for index in 0..painter.generator.whole(2, 4) as usize {
        let point = start + index * 3;
        let figure = Figure::passer_by(&painter.generator, Pose::Walking);
        let (x, y) = (line[point * 2], line[point * 2 + 1] + 6.0);
        draw_figure(painter, &figure, x, y, 118.0, 1.0);
        painter.smooth(
            &[
                x - 21.0,
                y - 96.0,
                x - 8.0,
                y - 98.0,
                x - 9.0,
                y - 58.0,
                x - 24.0,
                y - 62.0,
            ],
            BRICK.mix(OCHRE, index as f32 * 0.3),
        );
        painter.line(&[x + 20.0, y - 62.0, x + 30.0, y], 2.5, DARK_TIMBER);
    }
}
