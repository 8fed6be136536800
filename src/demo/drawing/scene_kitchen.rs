//! A cook, fire and steam.

use super::colour::{
    BRICK, Colour, DARK_TIMBER, EARTH, INK, LEAF, NAVY, OCHRE, PAPER, STEEL, STONE, TIMBER,
};
use super::figure::draw_figure;
use super::painter::Painter;
use super::people::{Figure, Pose};
use super::rooms::{draw_counter, draw_hanging_lamp, draw_tall_window, paint_room};
use super::scene_shared::draw_bowl;
use super::shape::Shape;

/// A cook, fire and steam.
pub fn kitchen(painter: &mut Painter) {
    let wall = painter.generator.pick([
        Colour::hex(0xd9c79c),
        Colour::hex(0xb9c9bb),
        Colour::hex(0xd9b99a),
    ]);
    paint_room(painter, 740.0, wall, TIMBER.mix(STONE, 0.5));
    for row in 0..8 {
        for column in 0..22 {
            let tint = painter.generator.between(0.0, 0.14);
            painter.rectangle(
                column as f32 * 72.0 - 20.0,
                320.0 + row as f32 * 52.0,
                68.0,
                48.0,
                wall.lighter(0.25).darker(tint),
            );
        }
    }
    painter.rectangle(-40.0, 250.0, 1580.0, 10.0, STEEL);
    for index in 0..11 {
        let x = 90.0 + index as f32 * 132.0 + painter.generator.between(-24.0, 24.0);
        draw_hanging_pan(painter, x, 258.0, painter.generator.between(36.0, 62.0));
    }
    let side = painter.generator.side();
    draw_tall_window(
        painter,
        750.0 - side * 520.0 - 100.0,
        330.0,
        200.0,
        210.0,
        2000.0,
    );
    draw_hanging_lamp(painter, 750.0 + side * 240.0, 210.0, 110.0);
    let mut cook = Figure::passer_by(&painter.generator, Pose::Carrying);
    cook.upper = painter.generator.pick([PAPER, BRICK, NAVY]);
    let x = 750.0 + side * painter.generator.between(-60.0, 60.0);
    draw_figure(painter, &cook, x - side * 150.0, 1120.0, 760.0, side);
    if painter.generator.chance(0.7) {
        let helper = Figure::passer_by(&painter.generator, Pose::Carrying);
        draw_figure(painter, &helper, x + side * 480.0, 1120.0, 700.0, -side);
    }
    painter.glow(
        x + side * 80.0,
        760.0,
        330.0,
        Colour::hex(0xff8a3a).faded(0.6),
    );
    for flame in 0..9 {
        let left = x + side * 80.0 + (flame as f32 - 4.0) * 24.0;
        let tall = painter.generator.between(30.0, 76.0);
        let tongue = Shape::smooth(&[
            left - 12.0,
            806.0,
            left - 9.0,
            806.0 - tall * 0.5,
            left + 2.0,
            806.0 - tall,
            left + 11.0,
            806.0 - tall * 0.4,
            left + 12.0,
            806.0,
        ]);
        painter.fill_plain(
            &tongue,
            painter.generator.pick([
                Colour::hex(0xf2a33c),
                Colour::hex(0xe8642c),
                Colour::hex(0xfad27a),
            ]),
        );
    }
    draw_wok(painter, x + side * 80.0, 752.0, side);
    draw_steam(painter, x + side * 80.0, 690.0);
    draw_counter(painter, -40.0, 1540.0, 800.0, 44.0, STEEL.lighter(0.15));
    for index in 0..7 {
        let at = 110.0 + index as f32 * 215.0;
        if (at - x - side * 80.0).abs() > 190.0 {
            draw_bowl(painter, at, 838.0, painter.generator.between(56.0, 84.0));
        }
    }
}

fn draw_hanging_pan(painter: &mut Painter, x: f32, top: f32, size: f32) {
    let local = painter
        .generator
        .pick([INK, STEEL, EARTH.darker(0.1), Colour::hex(0xb9703f)]);
    painter.line(&[x, top, x, top + size * 0.9], 6.0, local.darker(0.3));
    painter.ellipse(x, top + size * 1.7, size, size * 0.95, local);
    let inner = Shape::ellipse(x, top + size * 1.7, size * 0.8, size * 0.75);
    painter.fill(&inner, local.lighter(0.12));
    painter.shade(
        &inner,
        (x + painter.sun_side * size * 0.4, 0.0),
        (x - painter.sun_side * size, 0.0),
        0.6,
    );
}

fn draw_wok(painter: &mut Painter, x: f32, y: f32, side: f32) {
    painter.limb(
        &[
            x - side * 120.0,
            y - 12.0,
            9.0,
            x - side * 210.0,
            y - 42.0,
            10.0,
        ],
        DARK_TIMBER,
    );
    let shape = Shape::smooth(&[
        x - 135.0,
        y - 16.0,
        x,
        y - 24.0,
        x + 135.0,
        y - 16.0,
        x + 86.0,
        y + 34.0,
        x,
        y + 50.0,
        x - 86.0,
        y + 34.0,
    ]);
    painter.fill(&shape, INK);
    painter.brighten(&shape, (x, y), (x + painter.sun_side * 190.0, y), 0.4);
    for _ in 0..40 {
        let across = painter.generator.between(-1.0, 1.0);
        let lift = (1.0 - across * across) * painter.generator.between(0.0, 74.0);
        let local = painter
            .generator
            .pick([OCHRE, LEAF, BRICK, PAPER, Colour::hex(0xd9a04a)]);
        painter.ellipse(x + across * 100.0, y - 16.0 - lift, 8.0, 6.0, local);
    }
}

fn draw_steam(painter: &mut Painter, x: f32, y: f32) {
    for index in 0..5 {
        let left = x + (index as f32 - 2.0) * 46.0 + painter.generator.between(-18.0, 18.0);
        let bend = painter.generator.side() * painter.generator.between(20.0, 50.0);
        let rise = painter.generator.between(200.0, 360.0);
        let mut joints = Vec::new();
        for step in 0..18 {
            let along = step as f32 / 17.0;
            let thick = 4.0 + (along * std::f32::consts::PI).sin() * 13.0;
            joints.extend([
                left + (along * 6.0).sin() * bend * along,
                y - rise * along,
                thick,
            ]);
        }
        let wisp = Shape::limb(&joints);
        painter.spray(
            &wisp,
            (0.0, y - rise * 1.1),
            (0.0, y + 40.0),
            PAPER.faded(0.4),
        );
    }
}
