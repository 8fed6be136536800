//! Stars over hills and watchers.

use super::buildings::draw_house;
use super::colour::{Colour, DEEP_LEAF, INK, NAVY, PAPER, STONE};
use super::figure::draw_figure;
use super::land::{draw_ridge, ridge_line};
use super::painter::Painter;
use super::palette::Palette;
use super::people::{Figure, Pose};
use super::scene::Light;
use super::shape::Shape;
use super::sky::paint_stars;
use super::trees::{draw_tree, draw_tuft};

/// Stars over hills and watchers; always dark, whatever the light, which only tints the horizon.
pub fn night_sky(painter: &mut Painter) {
    let dusk = painter.palette.clone();
    let night = Palette::outdoors(Light::Night, &painter.generator);
    let warm = matches!(painter.light, Light::Dawn | Light::Dusk | Light::Day);
    painter.palette = night;
    painter.palette.sky_low = painter
        .palette
        .sky_low
        .mix(dusk.sky_low, if warm { 0.55 } else { 0.15 });
    painter.palette.haze = painter
        .palette
        .haze
        .mix(dusk.sky_low, if warm { 0.25 } else { 0.0 });
    let palette = painter.palette.clone();
    let sheet = Shape::rectangle(-50.0, -50.0, 1600.0, 1100.0);
    painter.fill_downwards(
        &sheet,
        0.0,
        760.0,
        &[
            palette.sky_top.darker(0.3),
            palette.sky_top,
            palette.sky_middle,
            palette.sky_low,
        ],
    );
    draw_milky_way(painter);
    paint_stars(painter, 900.0, 420);
    if painter.generator.chance(0.6) {
        let (x, y) = (
            painter.generator.between(300.0, 1100.0),
            painter.generator.between(120.0, 260.0),
        );
        let trail = Shape::limb(&[x, y, 2.4, x + 150.0, y - 62.0, 0.3]);
        painter.fill_plain(&trail, Colour::hex(0xfff6dd).faded(0.9));
    }
    for (distance, crest, height) in [(0.6, 690.0, 130.0), (0.35, 750.0, 90.0)] {
        painter.distance = distance;
        draw_ridge(painter, crest, height, 0.5, NAVY.mix(DEEP_LEAF, 0.4));
    }
    painter.distance = 0.0;
    let line = ridge_line(painter, 850.0, 60.0, 0.35);
    let mut outline = line.clone();
    outline.extend([1600.0, 1100.0, -100.0, 1100.0]);
    painter.fill(&Shape::polygon(&outline), INK.mix(DEEP_LEAF, 0.3));
    let house = painter.generator.whole(4, 14) as usize;
    draw_house(painter, line[house * 2], line[house * 2 + 1] + 20.0, 190.0);
    draw_tree(
        painter,
        line[124],
        line[125] + 20.0,
        painter.generator.between(260.0, 380.0),
    );
    draw_watchers(painter, &line);
    for index in 0..40 {
        let height = painter.generator.between(20.0, 60.0);
        draw_tuft(
            painter,
            index as f32 * 40.0 - 20.0,
            1010.0,
            height * 1.6,
            INK.mix(DEEP_LEAF, 0.6),
        );
    }
}

fn draw_milky_way(painter: &mut Painter) {
    let lean = painter.generator.side();
    let start = 750.0 - lean * painter.generator.between(380.0, 560.0);
    for index in 0..26 {
        let along = index as f32 / 25.0;
        let x = start + lean * along * 1050.0 + painter.generator.between(-40.0, 40.0);
        let y = 780.0 - along * 860.0 + painter.generator.between(-40.0, 40.0);
        let tint = painter
            .generator
            .pick([0x8fa9c4, 0xc7b7c4, 0xe0c9a4, 0x7f9fb0]);
        painter.glow(
            x,
            y,
            painter.generator.between(110.0, 210.0),
            Colour::hex(tint).faded(0.15),
        );
        for _ in 0..26 {
            let (aside, down) = (
                painter.generator.between(-1.0, 1.0),
                painter.generator.between(-1.0, 1.0),
            );
            let spot = Shape::ellipse(x + aside * aside.abs() * 120.0, y + down * 70.0, 1.0, 1.0);
            painter.fill_plain(&spot, PAPER.faded(painter.generator.between(0.2, 0.8)));
        }
    }
}

fn draw_watchers(painter: &mut Painter, line: &[f32]) {
    let start = painter.generator.whole(28, 36) as usize;
    let (x, y) = (line[start * 2], line[start * 2 + 1] + 12.0);
    painter.line(&[x, y - 60.0, x - 26.0, y + 4.0], 4.0, STONE);
    painter.line(&[x, y - 60.0, x + 26.0, y + 4.0], 4.0, STONE);
    painter.line(&[x, y - 60.0, x + 2.0, y + 4.0], 4.0, STONE);
    painter.limb(&[x - 44.0, y - 44.0, 7.0, x + 60.0, y - 112.0, 12.0], PAPER);
    for (index, pose) in [Pose::Carrying, Pose::Raising, Pose::Standing]
        .into_iter()
        .enumerate()
    {
        let point = start + 5 + index * 4;
        let at = if index == 0 {
            x - 74.0
        } else {
            line[point * 2]
        };
        let figure = Figure::passer_by(&painter.generator, pose);
        let feet = if index == 0 {
            y + 6.0
        } else {
            line[point * 2 + 1] + 12.0
        };
        draw_figure(painter, &figure, at, feet, 150.0 - index as f32 * 14.0, 1.0);
    }
    painter.glow(x + 160.0, y - 20.0, 170.0, Colour::hex(0xffb45a).faded(0.3));
}
