//! A stage in spotlights.

use super::colour::{
    BRICK, Colour, DARK_TIMBER, INK, LAMP, LEAF, OCHRE, PAPER, ROSE, SEA, STONE, TIMBER,
};
use super::crowd::draw_audience;
use super::figure::draw_figure;
use super::painter::Painter;
use super::people::{Figure, Garment, Headgear, Pose, SKINS};
use super::rooms::{draw_curtain, paint_room};
use super::shape::Shape;

/// A stage in spotlights.
pub fn stage(painter: &mut Painter) {
    let cloth = painter.generator.pick([
        Colour::hex(0x6e2420),
        Colour::hex(0x2c2a48),
        Colour::hex(0x1f4648),
        Colour::hex(0x5a3a22),
    ]);
    paint_room(painter, 730.0, cloth.darker(0.4), TIMBER.darker(0.1));
    painter.palette.ambient = painter.palette.ambient.darker(0.15);
    let glow = painter
        .generator
        .pick([OCHRE, BRICK, SEA.lighter(0.3), ROSE]);
    painter.glow(750.0, 470.0, 620.0, glow.faded(0.6));
    if painter.generator.chance(0.5) {
        draw_gate(painter);
    } else {
        draw_shadow_screen(painter);
    }
    for lamp in 0..6 {
        let x = 150.0 + lamp as f32 * 240.0;
        let aim = 750.0 + (lamp as f32 - 2.5) * 150.0 + painter.generator.between(-60.0, 60.0);
        let beam = Shape::polygon(&[
            x - 10.0,
            40.0,
            x + 10.0,
            40.0,
            aim + 100.0,
            800.0,
            aim - 100.0,
            800.0,
        ]);
        let tint = painter.generator.pick([LAMP, glow.lighter(0.4), PAPER]);
        painter.spray(&beam, (aim, 900.0), (x, -160.0), tint.faded(0.4));
        painter.limb(&[x, 16.0, 18.0, x + (aim - x) * 0.03, 42.0, 22.0], INK);
    }
    painter.rectangle(-40.0, 6.0, 1580.0, 10.0, INK);
    draw_performers(painter);
    draw_curtain(painter, -60.0, 190.0, -40.0, 760.0, cloth);
    draw_curtain(painter, 1310.0, 1560.0, -40.0, 760.0, cloth);
    painter.rectangle(-40.0, 776.0, 1580.0, 60.0, DARK_TIMBER);
    painter.palette.ambient = painter.palette.ambient.darker(0.5);
    draw_audience(painter, 930.0, 110.0, 118.0);
    for _ in 0..9 {
        let x = painter.generator.between(60.0, 1440.0);
        let skin = painter.generator.pick(SKINS);
        painter.limb(
            &[
                x,
                960.0,
                15.0,
                x + 8.0,
                850.0,
                11.0,
                x + painter.generator.between(-24.0, 24.0),
                770.0,
                9.0,
            ],
            skin,
        );
    }
    painter.palette.ambient = painter.palette.ambient.darker(0.4);
    draw_audience(painter, 1030.0, 170.0, 180.0);
}

/// A split temple gate as a backdrop.
fn draw_gate(painter: &mut Painter) {
    for side in [-1.0, 1.0f32] {
        let place = painter.enter(750.0, 0.0, side, 1.0);
        let mut outline = vec![90.0, 740.0, 90.0, 150.0];
        for step in 0..8 {
            let (x, y) = (110.0 + step as f32 * 26.0, 170.0 + step as f32 * 66.0);
            outline.extend([x, y, x + 30.0, y - 16.0, x + 26.0, y + 50.0]);
        }
        outline.extend([340.0, 740.0]);
        let shape = Shape::polygon(&outline);
        painter.fill(&shape, BRICK.mix(STONE, 0.45));
        painter.shade(&shape, (90.0, 300.0), (360.0, 700.0), 0.7);
        for step in 0..7 {
            let y = 250.0 + step as f32 * 68.0;
            painter.rectangle(90.0, y, 46.0 + step as f32 * 26.0, 9.0, STONE.darker(0.2));
        }
        painter.leave(&place);
    }
}

/// The screen of a shadow play with its mountain figure.
fn draw_shadow_screen(painter: &mut Painter) {
    let screen = Shape::smooth(&[
        330.0, 180.0, 750.0, 160.0, 1170.0, 180.0, 1180.0, 560.0, 750.0, 580.0, 320.0, 560.0,
    ]);
    painter.fill_plain(&screen, Colour::hex(0xf2d79c));
    painter.glow(750.0, 330.0, 330.0, Colour::hex(0xfff0c4).faded(0.8));
    let shade = Colour::hex(0x3a2418);
    let tree = Shape::smooth(&[
        750.0, 200.0, 800.0, 300.0, 840.0, 420.0, 800.0, 500.0, 780.0, 560.0, 720.0, 560.0, 700.0,
        500.0, 660.0, 420.0, 700.0, 300.0,
    ]);
    painter.fill_plain(&tree, shade);
    for side in [-1.0, 1.0f32] {
        let place = painter.enter(750.0 + side * 255.0, 560.0, side * 0.56, 0.56);
        let small = [
            0.0, -360.0, 50.0, -260.0, 90.0, -140.0, 50.0, -60.0, 30.0, 0.0, -30.0, 0.0, -50.0,
            -60.0, -90.0, -140.0, -50.0, -260.0,
        ];
        painter.fill_plain(&Shape::smooth(&small), shade.lighter(0.12));
        painter.leave(&place);
    }
    let vein = Colour::hex(0xf2d79c).faded(0.8);
    for branch in 0..6 {
        let (y, reach) = (500.0 - branch as f32 * 42.0, 66.0 - branch as f32 * 8.0);
        let twig = [
            750.0 - reach,
            y - 30.0,
            750.0 - reach * 0.4,
            y - 6.0,
            750.0,
            y,
            750.0 + reach * 0.4,
            y - 6.0,
            750.0 + reach,
            y - 30.0,
        ];
        painter.stroke_plain(&Shape::curve(&twig), 3.5, vein);
    }
    painter.stroke_plain(&Shape::line(&[750.0, 540.0, 750.0, 250.0]), 4.0, vein);
    painter.stroke_plain(
        &Shape::line(&[316.0, 580.0, 1184.0, 580.0]),
        22.0,
        painter.tone(LEAF.darker(0.3)),
    );
}

fn draw_performers(painter: &mut Painter) {
    let count = painter.generator.whole(3, 5);
    for index in 0..count {
        let x = 750.0 + (index as f32 - (count - 1) as f32 / 2.0) * (760.0 / count as f32);
        let pose = painter.generator.pick([
            Pose::Raising,
            Pose::Speaking,
            Pose::Speaking,
            Pose::Carrying,
        ]);
        let base = Figure::passer_by(&painter.generator, pose);
        let dancer = Figure {
            garment: painter
                .generator
                .pick([Garment::Sarong, Garment::Dress, Garment::Batik]),
            headgear: painter
                .generator
                .pick([Headgear::Knot, Headgear::Peci, Headgear::LongHair]),
            upper: painter.generator.pick([BRICK, OCHRE, SEA, PAPER]),
            ..base
        };
        let facing = painter.generator.side();
        draw_figure(painter, &dancer, x, 772.0, 330.0, facing);
    }
    for index in 0..7 {
        let x = 400.0 + index as f32 * 116.0;
        painter.ellipse(x, 762.0, 34.0, 15.0, OCHRE.darker(0.2));
        painter.ellipse(x, 756.0, 11.0, 8.0, OCHRE.lighter(0.2));
        painter.rectangle(x - 44.0, 766.0, 88.0, 22.0, BRICK.darker(0.25));
    }
}
