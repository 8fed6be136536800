//! What several scenes share.

use super::colour::{BRICK, Colour, DEEP_LEAF, LEAF, OCHRE, PAPER, SEA};
use super::land::{draw_cone, draw_ridge};
use super::painter::Painter;
use super::people::{Figure, Garment, Headgear, Pose, SKINS};
use super::shape::Shape;

/// Gilded wood and brass.
pub const GOLD: Colour = Colour::hex(0xc9a050);

/// A leading figure in a dark suit, bareheaded.
pub fn leader(painter: &mut Painter, pose: Pose, suit: Colour, tie: Colour) -> Figure {
    let base = Figure::official(&painter.generator, pose);
    let skin = painter.generator.pick([SKINS[3], Colour::hex(0xd0a27c)]);
    Figure {
        headgear: Headgear::Hair,
        garment: Garment::Suit,
        upper: suit,
        lower: suit,
        cover: tie,
        skin,
        ..base
    }
}

/// Far hills for the edge of any water.
pub fn draw_far_shore(painter: &mut Painter, horizon: f32) {
    painter.distance = 0.75;
    if painter.generator.chance(0.55) {
        let x = painter.generator.between(350.0, 1150.0);
        let (height, spread) = (
            painter.generator.between(120.0, 230.0),
            painter.generator.between(380.0, 620.0),
        );
        draw_cone(
            painter,
            x,
            horizon - height,
            horizon + 60.0,
            spread,
            DEEP_LEAF,
        );
    }
    for (distance, height) in [(0.66, 70.0), (0.5, 40.0)] {
        painter.distance = distance;
        let crest = horizon - height * painter.generator.between(0.2, 0.7);
        draw_ridge(painter, crest, height, 0.5, DEEP_LEAF.mix(LEAF, 0.3));
    }
    painter.distance = 0.0;
}

/// A bowl of food or paint.
pub fn draw_bowl(painter: &mut Painter, x: f32, foot: f32, size: f32) {
    let local = painter.generator.pick([PAPER, SEA, BRICK, OCHRE]);
    let food = painter
        .generator
        .pick([LEAF, BRICK, OCHRE, Colour::hex(0xe9e0c4)]);
    painter.ellipse(x, foot - size * 0.55, size * 0.85, size * 0.36, food);
    let shape = Shape::smooth(&[
        x - size,
        foot - size * 0.55,
        x,
        foot - size * 0.48,
        x + size,
        foot - size * 0.55,
        x + size * 0.5,
        foot - 2.0,
        x,
        foot,
        x - size * 0.5,
        foot - 2.0,
    ]);
    painter.fill(&shape, local);
    painter.shade(
        &shape,
        (x + painter.sun_side * size * 0.4, 0.0),
        (x - painter.sun_side * size * 1.1, 0.0),
        0.55,
    );
}
