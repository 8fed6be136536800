//! A cone with its plume above roofs and palms.

use super::buildings::draw_house;
use super::colour::{Colour, DEEP_LEAF, EARTH, LEAF, NAVY};
use super::crowd::draw_passers;
use super::land::{draw_cone, draw_ridge, draw_tree_belt, paint_ground};
use super::painter::Painter;
use super::scene::Light;
use super::shape::Shape;
use super::sky::paint_sky;
use super::trees::draw_palm;

/// A cone with its plume above roofs and palms.
pub fn volcano(painter: &mut Painter) {
    let foot = painter.generator.between(640.0, 700.0);
    paint_sky(painter, foot);
    let (x, top) = (
        750.0 + painter.generator.between(-180.0, 180.0),
        painter.generator.between(210.0, 290.0),
    );
    let dark = matches!(painter.light, Light::Night | Light::Dusk | Light::Dawn);
    painter.distance = 0.35;
    draw_plume(painter, x, top);
    if dark {
        painter.glow(x, top, 330.0, Colour::hex(0xff5a26).faded(0.75));
    }
    painter.distance = 0.4;
    draw_cone(
        painter,
        x,
        top,
        foot + 60.0,
        760.0,
        NAVY.mix(EARTH, painter.generator.between(0.2, 0.7)),
    );
    if dark {
        draw_lava(painter, x, top);
    }
    for (distance, height) in [(0.4, 90.0), (0.28, 60.0)] {
        painter.distance = distance;
        draw_ridge(painter, foot + 40.0 - height * 0.3, height, 0.5, DEEP_LEAF);
    }
    painter.distance = 0.16;
    draw_tree_belt(painter, foot + 120.0, 80.0);
    paint_ground(painter, foot + 110.0, LEAF.mix(EARTH, 0.5));
    let mut place = painter.generator.between(-80.0, 20.0);
    while place < 1480.0 {
        let width = painter.generator.between(180.0, 270.0);
        painter.distance = 0.1;
        if painter.generator.chance(0.75) {
            draw_house(
                painter,
                place,
                foot + painter.generator.between(170.0, 220.0),
                width,
            );
        }
        if painter.generator.chance(0.6) {
            let height = painter.generator.between(230.0, 390.0);
            draw_palm(
                painter,
                place + width,
                foot + 200.0,
                height,
                painter.generator.between(-0.2, 0.2),
            );
        }
        place += width * painter.generator.between(0.85, 1.3);
    }
    painter.distance = 0.0;
    let ground = Shape::polygon(&[
        -50.0,
        foot + 215.0,
        500.0,
        foot + 205.0,
        1100.0,
        foot + 212.0,
        1550.0,
        foot + 200.0,
        1550.0,
        1050.0,
        -50.0,
        1050.0,
    ]);
    painter.fill(&ground, EARTH.mix(LEAF, 0.45).darker(0.2));
    painter.shade(&ground, (0.0, foot + 220.0), (0.0, 1040.0), 0.55);
    draw_passers(painter, 380.0, 1120.0, foot + 262.0, 150.0, 4);
}

/// Smoke that leans with the wind, heavier and darker below.
fn draw_plume(painter: &mut Painter, x: f32, top: f32) {
    let wind = painter.generator.side() * painter.generator.between(60.0, 320.0);
    let force = painter.generator.between(0.6, 1.2);
    for layer in 0..3 {
        let mut puffs = Vec::new();
        for index in 0..16 {
            let along = index as f32 / 15.0;
            let wide = (16.0 + along * 95.0) * force * (1.0 - layer as f32 * 0.18);
            let shift = painter.generator.between(-0.5, 0.5) * wide;
            let push = painter.sun_side * layer as f32 * (6.0 + along * 20.0);
            puffs.extend([
                x + wind * along * along + shift + push,
                top + 16.0 - along * 330.0 * force - layer as f32 * 8.0,
                wide,
                wide * 0.85,
            ]);
        }
        let shape = Shape::ellipses(&puffs);
        let local = Colour::hex([0x8d8781, 0xb4aca1, 0xd8d0c2][layer]);
        painter.fill(&shape, local);
        painter.shade(
            &shape,
            (x + painter.sun_side * 60.0, top - 280.0),
            (x - painter.sun_side * 130.0, top + 60.0),
            0.35,
        );
    }
}

fn draw_lava(painter: &mut Painter, x: f32, top: f32) {
    for index in 0..painter.generator.whole(2, 4) {
        let side = painter.generator.between(-1.0, 1.0);
        let reach = painter.generator.between(90.0, 240.0);
        let mut line = vec![x + side * 20.0, top + 14.0];
        for step in 1..5 {
            let along = step as f32 / 4.0;
            line.extend([
                x + side * (24.0 + along * reach * 0.7) + painter.generator.between(-9.0, 9.0),
                top + 14.0 + along * reach,
            ]);
        }
        let shape = Shape::curve(&line);
        painter.stroke_plain(&shape, 8.0 - index as f32, Colour::hex(0xe0451f).faded(0.8));
        painter.stroke_plain(&shape, 3.0, Colour::hex(0xffc163));
    }
}
