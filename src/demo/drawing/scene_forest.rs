//! Trunks, ferns and shafts of light.

use super::colour::{DARK_TIMBER, DEEP_LEAF, EARTH, LEAF, RICE, TIMBER};
use super::figure::draw_figure;
use super::land::ridge_line;
use super::painter::Painter;
use super::people::{Figure, Pose};
use super::scene::Light;
use super::shape::Shape;
use super::trees::{draw_banana, draw_banyan, draw_fern};

/// Trunks, ferns and shafts of light.
pub fn forest(painter: &mut Painter) {
    let palette = painter.palette.clone();
    let sheet = Shape::rectangle(-50.0, -50.0, 1600.0, 1100.0);
    let mist = palette.sky_low.mix(palette.tone(RICE, 0.0), 0.35);
    let canopy = palette.tone(DEEP_LEAF.mix(LEAF, 0.4), 0.35);
    painter.fill_downwards(&sheet, 0.0, 900.0, &[canopy, mist, mist.mix(canopy, 0.3)]);
    let light_x = 750.0 + painter.generator.between(-180.0, 180.0);
    painter.glow(light_x, 360.0, 620.0, palette.key.faded(0.45));
    for layer in 0..4 {
        let near = layer as f32 / 3.0;
        painter.distance = 0.72 - near * 0.6;
        let ground = 640.0 + near * 170.0;
        for index in 0..(11 - layer * 2) {
            let spread = index as f32 / (10 - layer * 2) as f32 * 1560.0 - 30.0
                + painter.generator.between(-60.0, 60.0);
            // The middle stays open so that the eye finds the light.
            if (spread - light_x).abs() > 60.0 + near * 260.0 {
                draw_trunk(painter, spread, ground, 12.0 + near * 40.0);
            }
        }
        draw_canopy(painter, 60.0 + near * 60.0 - layer as f32 * 34.0, near);
        let line = ridge_line(painter, ground, 44.0, 0.5);
        let mut outline = line;
        outline.extend([1600.0, 1100.0, -100.0, 1100.0]);
        let shape = Shape::polygon(&outline);
        painter.fill(&shape, LEAF.mix(DEEP_LEAF, 0.3 + near * 0.4));
        painter.shade(&shape, (0.0, ground), (0.0, ground + 300.0), 0.4);
        for _ in 0..14 {
            let x = painter.generator.between(-20.0, 1520.0);
            let height = painter.generator.between(26.0, 60.0) * (0.7 + near);
            draw_fern(
                painter,
                x,
                ground + painter.generator.between(10.0, 44.0),
                height,
                LEAF.mix(RICE, 0.25),
            );
        }
        if layer < 3 {
            draw_shafts(painter, light_x);
        }
        if layer == 2 && painter.generator.chance(0.6) {
            painter.distance = 0.25;
            let side = painter.generator.side();
            draw_banyan(painter, light_x + side * 330.0, ground + 30.0, 560.0);
        }
    }
    painter.distance = 0.04;
    forest_path(painter, light_x);
    painter.distance = 0.0;
    for side in [-1.0, 1.0f32] {
        let place = painter.enter(750.0, 0.0, side, 1.0);
        draw_trunk(
            painter,
            640.0 + painter.generator.between(-50.0, 40.0),
            1010.0,
            78.0,
        );
        draw_fern(painter, 560.0, 1030.0, 250.0, DEEP_LEAF.darker(0.25));
        draw_banana(painter, 720.0, 1060.0, 420.0);
        draw_fern(painter, 400.0, 1050.0, 150.0, DEEP_LEAF);
        painter.leave(&place);
    }
}

fn forest_path(painter: &mut Painter, x: f32) {
    let path = Shape::smooth(&[
        x - 20.0,
        800.0,
        x + 26.0,
        800.0,
        x + 60.0,
        870.0,
        x + 190.0,
        1060.0,
        x - 190.0,
        1060.0,
        x - 10.0,
        880.0,
    ]);
    painter.fill(&path, EARTH.mix(RICE, 0.3).lighter(0.15));
    for index in 0..painter.generator.whole(1, 3) {
        let figure = Figure {
            from_behind: true,
            ..Figure::passer_by(&painter.generator, Pose::Walking)
        };
        let facing = painter.generator.side();
        draw_figure(
            painter,
            &figure,
            x - 30.0 + index as f32 * 66.0,
            890.0 + index as f32 * 18.0,
            168.0,
            facing,
        );
    }
}

fn draw_trunk(painter: &mut Painter, x: f32, foot: f32, width: f32) {
    let bend = painter.generator.between(-0.7, 0.7) * width;
    let half = width / 2.0;
    let outline = [
        x - half * 2.1,
        foot + 14.0,
        x - half * 1.15,
        foot - width * 1.2,
        x - half * 0.9 + bend * 0.5,
        foot * 0.5,
        x - half * 0.7 + bend,
        -60.0,
        x + half * 0.7 + bend,
        -60.0,
        x + half * 0.9 + bend * 0.5,
        foot * 0.5,
        x + half * 1.15,
        foot - width * 1.2,
        x + half * 2.1,
        foot + 14.0,
    ];
    let shape = Shape::smooth(&outline);
    painter.fill(
        &shape,
        TIMBER
            .mix(DARK_TIMBER, painter.generator.between(0.4, 1.0))
            .mix(DEEP_LEAF, 0.2),
    );
    painter.shade(
        &shape,
        (x + painter.sun_side * half, 0.0),
        (x - painter.sun_side * width, 0.0),
        0.6,
    );
    painter.brighten(
        &shape,
        (x + painter.sun_side * half * 0.3, 0.0),
        (x + painter.sun_side * width, 0.0),
        0.4,
    );
}

fn draw_canopy(painter: &mut Painter, y: f32, near: f32) {
    let mut leaves = Vec::new();
    for index in 0..20 {
        let x = index as f32 * 82.0 - 30.0;
        let edge = ((x - 750.0) / 750.0).abs();
        let size = painter.generator.between(50.0, 95.0);
        leaves.extend([
            x,
            y - 60.0 + edge * (60.0 + near * 150.0) + painter.generator.between(-30.0, 30.0),
            size * 1.3,
            size,
        ]);
    }
    let shape = Shape::ellipses(&leaves);
    painter.fill(&shape, DEEP_LEAF.mix(LEAF, 0.5 - near * 0.4));
    painter.rectangle(
        -50.0,
        -60.0,
        1600.0,
        y,
        DEEP_LEAF.mix(LEAF, 0.5 - near * 0.4),
    );
    painter.shade(&shape, (0.0, y + 60.0), (0.0, y - 140.0), 0.4);
}

fn draw_shafts(painter: &mut Painter, x: f32) {
    if matches!(painter.light, Light::Rain) {
        return;
    }
    for _ in 0..3 {
        let top = x + painter.generator.between(-200.0, 200.0) + painter.sun_side * 260.0;
        let foot = top - painter.sun_side * painter.generator.between(260.0, 420.0);
        let wide = painter.generator.between(26.0, 80.0);
        let shape = Shape::polygon(&[
            top,
            -60.0,
            top + wide,
            -60.0,
            foot + wide * 2.4,
            900.0,
            foot - wide,
            900.0,
        ]);
        let strength = if painter.light == Light::Night {
            0.12
        } else {
            0.3
        };
        painter.spray(
            &shape,
            (0.0, 880.0),
            (0.0, -200.0),
            painter.palette.key.faded(strength),
        );
    }
}
