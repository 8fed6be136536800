//! Many people: passers-by along a line, rows of heads, umbrellas.

use super::colour::{BRICK, Colour, INK, NAVY, OCHRE, PAPER, SEA};
use super::figure::draw_figure;
use super::headgear::draw_head_at;
use super::painter::Painter;
use super::people::{CLOTHS, Figure, Garment, Headgear, Pose};
use super::scene::Light;
use super::shape::Shape;

/// Passers-by of one height spread between two places, some under umbrellas when it rains.
pub fn draw_passers(
    painter: &mut Painter,
    left: f32,
    right: f32,
    feet: f32,
    height: f32,
    count: i32,
) {
    for index in 0..count {
        let share = (index as f32 + painter.generator.between(0.15, 0.85)) / count as f32;
        let x = left + (right - left) * share;
        let pose =
            painter
                .generator
                .pick([Pose::Walking, Pose::Walking, Pose::Standing, Pose::Carrying]);
        let figure = Figure::passer_by(&painter.generator, pose);
        let facing = painter.generator.side();
        let tall = height * painter.generator.between(0.92, 1.04);
        let drop = painter.generator.between(0.0, height * 0.06);
        if painter.light == Light::Rain && painter.generator.chance(0.7) {
            let shown = Figure {
                pose: Pose::Speaking,
                ..figure
            };
            draw_figure(painter, &shown, x, feet + drop, tall, facing);
            draw_umbrella(
                painter,
                x + facing * tall * 0.24,
                feet + drop - tall * 0.78,
                tall,
            );
        } else {
            draw_figure(painter, &figure, x, feet + drop, tall, facing);
        }
    }
}

/// An open umbrella over a hand, for a person so tall.
pub fn draw_umbrella(painter: &mut Painter, hand_x: f32, hand_y: f32, height: f32) {
    let size = height / 100.0;
    let place = painter.enter(hand_x, hand_y, size, size);
    let local = painter
        .generator
        .pick([BRICK, OCHRE, SEA, NAVY, INK, PAPER]);
    painter.line(&[0.0, 2.0, -4.0, -32.0], 1.1, INK);
    let dome = [
        -38.0, -20.0, -30.0, -36.0, -6.0, -47.0, 18.0, -38.0, 30.0, -23.0, 18.0, -26.0, 8.0, -22.0,
        -5.0, -25.0, -18.0, -20.0, -28.0, -23.0,
    ];
    let shape = Shape::polygon(&dome);
    painter.fill(&shape, local);
    painter.shade(
        &shape,
        (painter.sun_side * 8.0, -42.0),
        (-painter.sun_side * 26.0, -22.0),
        0.45,
    );
    painter.curve(
        &[-6.0, -46.0, -14.0, -34.0, -18.0, -20.0],
        0.7,
        local.darker(0.35),
    );
    painter.curve(
        &[-6.0, -46.0, 4.0, -36.0, 8.0, -22.0],
        0.7,
        local.darker(0.35),
    );
    painter.leave(&place);
}

/// Head and shoulders, cut off at `bottom`; the head is about a third of `height`.
pub fn draw_bust(
    painter: &mut Painter,
    figure: &Figure,
    x: f32,
    bottom: f32,
    height: f32,
    facing: f32,
) {
    let size = height / 40.0;
    let place = painter.enter(x, bottom, size * facing, size);
    let body = [
        -15.0, 3.0, -14.8, -8.0, -13.4, -14.0, -10.4, -17.2, -3.4, -20.6, 3.4, -20.6, 10.4, -17.2,
        13.4, -14.0, 14.8, -8.0, 15.0, 3.0,
    ];
    let shape = Shape::polygon(&body);
    let local = if figure.garment == Garment::Robe {
        INK
    } else {
        figure.upper
    };
    painter.fill(&shape, local);
    painter.limb(
        &[0.0, -25.0, 3.0, 0.0, -20.6, 3.1],
        figure.skin.darker(0.16),
    );
    painter.ellipse(0.0, -20.2, 3.5, 1.5, figure.skin.darker(0.16));
    let side = painter.sun_side;
    painter.shade(&shape, (side * 9.0, -12.0), (-side * 17.0, -6.0), 0.55);
    if !figure.from_behind {
        draw_bust_front(painter, figure);
    }
    draw_head_at(painter, figure, 0.0, -28.6, false);
    painter.leave(&place);
}

/// Collar, tie, lapels or pattern of somebody who faces us.
fn draw_bust_front(painter: &mut Painter, figure: &Figure) {
    let dark = figure.upper.darker(0.4);
    match figure.garment {
        Garment::Suit => {
            painter.polygon(&[-3.6, -20.6, 3.6, -20.6, 0.3, -5.0], PAPER);
            painter.polygon(
                &[-1.0, -18.6, 1.0, -18.6, 1.5, -9.0, 0.3, -5.6, -1.0, -9.0],
                figure.cover.mix(BRICK, 0.75),
            );
            painter.polygon(
                &[
                    -3.6, -20.8, -6.4, -18.6, -5.2, -13.6, -6.2, -12.6, 0.3, -3.6,
                ],
                figure.upper.lighter(0.1),
            );
            painter.polygon(
                &[3.6, -20.8, 6.4, -18.6, 5.4, -13.6, 6.4, -12.6, 0.3, -3.6],
                figure.upper.darker(0.25),
            );
        }
        Garment::Coat | Garment::Robe => {
            painter.polygon(&[-3.2, -20.6, 3.2, -20.6, 0.0, -11.0], PAPER);
            painter.line(&[-3.4, -20.6, 0.0, -10.0, 3.4, -20.6], 0.5, dark);
        }
        Garment::Batik => {
            for index in 0..56 {
                let (column, row) = ((index % 8) as f32, (index / 8) as f32);
                let x = (column - 3.5) * 3.4 + if row as i32 % 2 == 0 { 0.8 } else { -0.8 };
                if x.abs() < 5.2 + row * 1.7 {
                    let spot = [
                        x,
                        -16.6 + row * 2.7 - 1.0,
                        x + 0.75,
                        -16.6 + row * 2.7,
                        x,
                        -15.6 + row * 2.7,
                        x - 0.75,
                        -16.6 + row * 2.7,
                    ];
                    painter.polygon(&spot, if dark.red > 0.42 { dark } else { OCHRE });
                }
            }
            painter.polygon(
                &[-4.2, -20.8, 0.0, -16.0, -2.0, -13.4, -6.0, -18.8],
                figure.upper.lighter(0.15),
            );
            painter.polygon(
                &[4.2, -20.8, 0.0, -16.0, 2.0, -13.4, 6.0, -18.8],
                figure.upper.darker(0.15),
            );
        }
        Garment::Vest => {
            painter.polygon(
                &[
                    -9.6, -17.2, -3.0, -20.0, 0.0, -12.0, 3.0, -20.0, 9.6, -17.2, 11.0, 3.0, -11.0,
                    3.0,
                ],
                Colour::hex(0xe0722f),
            );
            painter.polygon(
                &[-9.4, -17.0, -6.6, -18.4, -6.2, 3.0, -9.4, 3.0],
                Colour::hex(0xf2e8c4),
            );
            painter.polygon(
                &[9.4, -17.0, 6.6, -18.4, 6.2, 3.0, 9.4, 3.0],
                Colour::hex(0xf2e8c4),
            );
        }
        _ => {
            painter.polygon(
                &[-2.9, -20.6, 2.9, -20.6, 0.0, -14.6],
                figure.skin.darker(0.16),
            );
            painter.polygon(
                &[-3.4, -20.8, 0.0, -14.8, -2.4, -12.8, -5.4, -18.6],
                figure.upper.lighter(0.15),
            );
            painter.polygon(
                &[3.4, -20.8, 0.0, -14.8, 2.4, -12.8, 5.4, -18.6],
                figure.upper.darker(0.15),
            );
            painter.line(&[0.0, -14.0, 0.0, 3.0], 0.35, dark);
        }
    }
}

/// A row of heads and shoulders seen from behind, as an audience sits before a stage.
pub fn draw_audience(painter: &mut Painter, bottom: f32, height: f32, gap: f32) {
    let count = (1600.0 / gap) as i32;
    let start = painter.generator.between(-gap, 0.0);
    for index in 0..=count {
        let x = start + index as f32 * gap + painter.generator.between(-0.1, 0.1) * gap;
        let figure = listener(painter);
        let tall = height * painter.generator.between(0.9, 1.08);
        let facing = painter.generator.side();
        draw_bust(painter, &figure, x, bottom, tall, facing);
    }
}

/// Somebody seen from behind in subdued clothes.
pub fn listener(painter: &mut Painter) -> Figure {
    let base = Figure::passer_by(&painter.generator, Pose::Standing);
    let cloth = painter.generator.pick(CLOTHS).mix(NAVY, 0.55);
    Figure {
        from_behind: true,
        upper: cloth,
        cover: base.cover.mix(NAVY, 0.25),
        ..base
    }
}

/// Tiny heads on a stand: dots of many colours within a band.
pub fn draw_dots(painter: &mut Painter, left: f32, right: f32, top: f32, bottom: f32, size: f32) {
    let rows = ((bottom - top) / (size * 2.1)) as i32;
    let columns = ((right - left) / (size * 2.3)) as i32;
    for row in 0..rows {
        for column in 0..columns {
            let shift = if row % 2 == 0 { 0.0 } else { size * 1.1 };
            let x = left
                + column as f32 * size * 2.3
                + shift
                + painter.generator.between(-0.4, 0.4) * size;
            let y = top + (row as f32 + 0.8) * size * 2.1;
            if painter.generator.chance(0.1) {
                continue;
            }
            let cloth: Colour = painter.generator.pick(CLOTHS).mix(NAVY, 0.3);
            let skin = painter
                .generator
                .pick([0xb27d56, 0x8a5a3e, 0x2a2424, 0xd9c7a4]);
            painter.ellipse(x, y + size * 0.6, size, size * 0.75, cloth);
            painter.ellipse(
                x,
                y - size * 0.35,
                size * 0.55,
                size * 0.6,
                Colour::hex(skin),
            );
        }
    }
}

/// A child in the red and white of primary school.
pub fn pupil(painter: &mut Painter, pose: Pose) -> Figure {
    let base = Figure::passer_by(&painter.generator, pose);
    let headgear = painter.generator.pick([
        Headgear::Hair,
        Headgear::LongHair,
        Headgear::Headscarf,
        Headgear::Hair,
    ]);
    Figure {
        headgear,
        garment: Garment::Shorts,
        upper: PAPER,
        lower: BRICK,
        cover: PAPER,
        ..base
    }
}
