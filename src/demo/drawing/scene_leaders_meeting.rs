//! Two figures in dark suits before two flags.

use super::colour::{BRICK, Colour, INK, LAMP, NAVY, OCHRE, PAPER, PLASTER, STONE, TIMBER};
use super::figure::draw_figure;
use super::painter::Painter;
use super::people::Pose;
use super::rooms::{draw_curtain, draw_flag, draw_microphone, paint_room};
use super::scene_shared::{GOLD, leader};
use super::shape::Shape;

/// White, blue and red stripes.
const STRIPES: [Colour; 3] = [PAPER, Colour::hex(0x2f4f8f), BRICK];

/// Two figures in dark suits before two large plain flags.
pub fn leaders_meeting(painter: &mut Painter) {
    let wall = painter.generator.pick([
        PLASTER.darker(0.1),
        Colour::hex(0xcdbf9f),
        Colour::hex(0xb9b7a2),
    ]);
    paint_room(painter, 690.0, wall, Colour::hex(0x8c4a3e).mix(TIMBER, 0.3));
    for panel in 0..5 {
        let x = 20.0 + panel as f32 * 300.0;
        painter.rectangle(x, 70.0, 250.0, 500.0, GOLD.mix(wall, 0.4));
        painter.rectangle(x + 8.0, 78.0, 234.0, 484.0, wall.lighter(0.08));
        painter.shade(
            &Shape::rectangle(x + 8.0, 78.0, 234.0, 484.0),
            (0.0, 420.0),
            (0.0, 20.0),
            0.35,
        );
    }
    draw_curtain(painter, -40.0, 150.0, -40.0, 700.0, Colour::hex(0x7b2a26));
    draw_curtain(painter, 1350.0, 1540.0, -40.0, 700.0, Colour::hex(0x7b2a26));
    painter.distance = 0.06;
    draw_flag(painter, 480.0, 730.0, 660.0, 1.0, &STRIPES);
    draw_flag(
        painter,
        1020.0,
        730.0,
        660.0,
        -1.0,
        &[Colour::hex(0xc2302a)],
    );
    painter.distance = 0.0;
    painter.glow(750.0, 330.0, 620.0, LAMP.faded(0.3));
    if painter.generator.chance(0.5) {
        draw_standing_leaders(painter);
    } else {
        draw_seated_leaders(painter);
    }
}

/// Side by side, hands together in the middle.
fn draw_standing_leaders(painter: &mut Painter) {
    let first = leader(painter, Pose::Carrying, INK, BRICK);
    let second = leader(painter, Pose::Carrying, NAVY, OCHRE.darker(0.2));
    draw_figure(painter, &first, 628.0, 950.0, 560.0, 1.0);
    draw_figure(painter, &second, 846.0, 950.0, 552.0, -1.0);
}

/// In two armchairs, a low table with flowers between them.
fn draw_seated_leaders(painter: &mut Painter) {
    for side in [-1.0, 1.0f32] {
        let place = painter.enter(750.0 + side * 250.0, 925.0, -side * 5.4, 5.4);
        painter.smooth(
            &[
                -22.0, -66.0, -12.0, -72.0, -6.0, -64.0, -4.0, -28.0, -24.0, -24.0,
            ],
            GOLD.mix(TIMBER, 0.3),
        );
        painter.smooth(
            &[
                -19.0, -63.0, -12.0, -67.0, -8.0, -62.0, -6.0, -28.0, -20.0, -28.0,
            ],
            Colour::hex(0x8f5a48),
        );
        painter.leave(&place);
        let suit = if side < 0.0 { INK } else { NAVY };
        let figure = leader(painter, Pose::Sitting, suit, BRICK);
        draw_figure(painter, &figure, 750.0 + side * 250.0, 925.0, 560.0, -side);
        let place = painter.enter(750.0 + side * 250.0, 925.0, -side * 5.4, 5.4);
        painter.limb(
            &[-16.0, -41.0, 2.4, 6.0, -40.0, 2.4, 8.0, -38.0, 2.6],
            GOLD.mix(TIMBER, 0.3),
        );
        painter.limb(&[-18.0, -22.0, 4.0, 9.0, -21.0, 4.0], Colour::hex(0x8f5a48));
        painter.limb(&[6.0, -36.0, 1.6, 7.0, -2.0, 1.4], GOLD.mix(TIMBER, 0.4));
        painter.limb(
            &[-18.0, -22.0, 1.8, -20.0, -2.0, 1.4],
            GOLD.mix(TIMBER, 0.4),
        );
        painter.leave(&place);
    }
    painter.ellipse(750.0, 818.0, 96.0, 20.0, TIMBER.darker(0.1));
    painter.ellipse(750.0, 812.0, 96.0, 19.0, TIMBER.lighter(0.1));
    painter.limb(&[750.0, 824.0, 10.0, 750.0, 915.0, 8.0], TIMBER.darker(0.3));
    painter.ellipse(750.0, 922.0, 50.0, 10.0, TIMBER.darker(0.4));
    painter.limb(
        &[750.0, 806.0, 15.0, 750.0, 778.0, 11.0],
        STONE.lighter(0.4),
    );
    for index in 0..17 {
        let angle = 3.3 + index as f32 * 0.17;
        let reach = painter.generator.between(20.0, 62.0);
        let bloom = painter.generator.pick([
            PAPER,
            BRICK,
            OCHRE,
            Colour::hex(0x5a7a4a),
            Colour::hex(0x5a7a4a),
        ]);
        painter.ellipse(
            750.0 + angle.cos() * reach,
            764.0 + angle.sin() * reach,
            13.0,
            12.0,
            bloom,
        );
    }
    for side in [-1.0, 1.0f32] {
        draw_microphone(painter, 750.0 + side * 66.0, 812.0, 52.0, side * 14.0);
    }
}
