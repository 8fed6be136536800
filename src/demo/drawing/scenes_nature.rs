//! Pictures of nature: the forest, the night sky, the reef.

use super::boats::draw_perahu;
use super::buildings::draw_house;
use super::colour::{BRICK, Colour, DARK_TIMBER, DEEP_LEAF, DEEP_SEA, EARTH, INK, LEAF, NAVY, OCHRE, PAPER, RICE, SEA, STONE, TIMBER};
use super::figure::draw_figure;
use super::land::{draw_ridge, ridge_line};
use super::painter::Painter;
use super::palette::Palette;
use super::people::{Figure, Pose};
use super::scene::Light;
use super::shape::Shape;
use super::sky::paint_stars;
use super::trees::{draw_banana, draw_banyan, draw_fern, draw_tree, draw_tuft};

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
            let spread = index as f32 / (10 - layer * 2) as f32 * 1560.0 - 30.0 + painter.generator.between(-60.0, 60.0);
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
            draw_fern(painter, x, ground + painter.generator.between(10.0, 44.0), height, LEAF.mix(RICE, 0.25));
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
        draw_trunk(painter, 640.0 + painter.generator.between(-50.0, 40.0), 1010.0, 78.0);
        draw_fern(painter, 560.0, 1030.0, 250.0, DEEP_LEAF.darker(0.25));
        draw_banana(painter, 720.0, 1060.0, 420.0);
        draw_fern(painter, 400.0, 1050.0, 150.0, DEEP_LEAF);
        painter.leave(place);
    }
}

fn forest_path(painter: &mut Painter, x: f32) {
    let path = Shape::smooth(&[x - 20.0, 800.0, x + 26.0, 800.0, x + 60.0, 870.0, x + 190.0, 1060.0, x - 190.0, 1060.0, x - 10.0, 880.0]);
    painter.fill(&path, EARTH.mix(RICE, 0.3).lighter(0.15));
    for index in 0..painter.generator.whole(1, 3) {
        let figure = Figure { from_behind: true, ..Figure::passer_by(&painter.generator, Pose::Walking) };
        let facing = painter.generator.side();
        draw_figure(painter, &figure, x - 30.0 + index as f32 * 66.0, 890.0 + index as f32 * 18.0, 168.0, facing);
    }
}

fn draw_trunk(painter: &mut Painter, x: f32, foot: f32, width: f32) {
    let bend = painter.generator.between(-0.7, 0.7) * width;
    let half = width / 2.0;
    let outline = [
        x - half * 2.1, foot + 14.0, x - half * 1.15, foot - width * 1.2, x - half * 0.9 + bend * 0.5, foot * 0.5, x - half * 0.7 + bend, -60.0,
        x + half * 0.7 + bend, -60.0, x + half * 0.9 + bend * 0.5, foot * 0.5, x + half * 1.15, foot - width * 1.2, x + half * 2.1, foot + 14.0,
    ];
    let shape = Shape::smooth(&outline);
    painter.fill(&shape, TIMBER.mix(DARK_TIMBER, painter.generator.between(0.4, 1.0)).mix(DEEP_LEAF, 0.2));
    painter.shade(&shape, (x + painter.sun_side * half, 0.0), (x - painter.sun_side * width, 0.0), 0.6);
    painter.brighten(&shape, (x + painter.sun_side * half * 0.3, 0.0), (x + painter.sun_side * width, 0.0), 0.4);
}

fn draw_canopy(painter: &mut Painter, y: f32, near: f32) {
    let mut leaves = Vec::new();
    for index in 0..20 {
        let x = index as f32 * 82.0 - 30.0;
        let edge = ((x - 750.0) / 750.0).abs();
        let size = painter.generator.between(50.0, 95.0);
        leaves.extend([x, y - 60.0 + edge * (60.0 + near * 150.0) + painter.generator.between(-30.0, 30.0), size * 1.3, size]);
    }
    let shape = Shape::ellipses(&leaves);
    painter.fill(&shape, DEEP_LEAF.mix(LEAF, 0.5 - near * 0.4));
    painter.rectangle(-50.0, -60.0, 1600.0, y, DEEP_LEAF.mix(LEAF, 0.5 - near * 0.4));
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
        let shape = Shape::polygon(&[top, -60.0, top + wide, -60.0, foot + wide * 2.4, 900.0, foot - wide, 900.0]);
        let strength = if painter.light == Light::Night { 0.12 } else { 0.3 };
        painter.spray(&shape, (0.0, 880.0), (0.0, -200.0), painter.palette.key.faded(strength));
    }
}

/// Stars over hills and watchers; always dark, whatever the light, which only tints the horizon.
pub fn night_sky(painter: &mut Painter) {
    let dusk = painter.palette.clone();
    let night = Palette::outdoors(Light::Night, &painter.generator);
    let warm = matches!(painter.light, Light::Dawn | Light::Dusk | Light::Day);
    painter.palette = night;
    painter.palette.sky_low = painter.palette.sky_low.mix(dusk.sky_low, if warm { 0.55 } else { 0.15 });
    painter.palette.haze = painter.palette.haze.mix(dusk.sky_low, if warm { 0.25 } else { 0.0 });
    let palette = painter.palette.clone();
    let sheet = Shape::rectangle(-50.0, -50.0, 1600.0, 1100.0);
    painter.fill_downwards(&sheet, 0.0, 760.0, &[palette.sky_top.darker(0.3), palette.sky_top, palette.sky_middle, palette.sky_low]);
    draw_milky_way(painter);
    paint_stars(painter, 900.0, 420);
    if painter.generator.chance(0.6) {
        let (x, y) = (painter.generator.between(300.0, 1100.0), painter.generator.between(120.0, 260.0));
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
    draw_tree(painter, line[124], line[125] + 20.0, painter.generator.between(260.0, 380.0));
    draw_watchers(painter, &line);
    for index in 0..40 {
        let height = painter.generator.between(20.0, 60.0);
        draw_tuft(painter, index as f32 * 40.0 - 20.0, 1010.0, height * 1.6, INK.mix(DEEP_LEAF, 0.6));
    }
}

fn draw_milky_way(painter: &mut Painter) {
    let lean = painter.generator.side();
    let start = 750.0 - lean * painter.generator.between(380.0, 560.0);
    for index in 0..26 {
        let along = index as f32 / 25.0;
        let x = start + lean * along * 1050.0 + painter.generator.between(-40.0, 40.0);
        let y = 780.0 - along * 860.0 + painter.generator.between(-40.0, 40.0);
        let tint = painter.generator.pick([0x8fa9c4, 0xc7b7c4, 0xe0c9a4, 0x7f9fb0]);
        painter.glow(x, y, painter.generator.between(110.0, 210.0), Colour::hex(tint).faded(0.15));
        for _ in 0..26 {
            let (aside, down) = (painter.generator.between(-1.0, 1.0), painter.generator.between(-1.0, 1.0));
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
    for (index, pose) in [Pose::Carrying, Pose::Raising, Pose::Standing].into_iter().enumerate() {
        let point = start + 5 + index * 4;
        let at = if index == 0 { x - 74.0 } else { line[point * 2] };
        let figure = Figure::passer_by(&painter.generator, pose);
        let feet = if index == 0 { y + 6.0 } else { line[point * 2 + 1] + 12.0 };
        draw_figure(painter, &figure, at, feet, 150.0 - index as f32 * 14.0, 1.0);
    }
    painter.glow(x + 160.0, y - 20.0, 170.0, Colour::hex(0xffb45a).faded(0.3));
}

/// Corals and fish under water.
pub fn reef(painter: &mut Painter) {
    let above = painter.palette.clone();
    let deep = above.tone(DEEP_SEA, 0.0).darker(0.2);
    let shallow = above.tone(Colour::hex(0x8fc4b4), 0.1).mix(above.sky_low, 0.25);
    let sheet = Shape::rectangle(-50.0, -50.0, 1600.0, 1100.0);
    painter.fill_downwards(&sheet, -20.0, 1000.0, &[shallow, above.tone(SEA, 0.1), deep]);
    painter.palette.haze = above.tone(SEA, 0.1).mix(deep, 0.25);
    painter.palette.ambient = above.ambient.mix(Colour::hex(0xa8d4cc), 0.35);
    painter.palette.shadow = Colour::hex(0x0d2a33);
    let light_x = 750.0 + painter.generator.between(-300.0, 300.0);
    painter.glow(light_x, -40.0, 700.0, above.key.faded(0.6));
    for _ in 0..8 {
        let top = light_x + painter.generator.between(-240.0, 240.0);
        let foot = top + (top - light_x) * 1.8;
        let wide = painter.generator.between(14.0, 52.0);
        let shape = Shape::polygon(&[top, -40.0, top + wide, -40.0, foot + wide * 3.0, 860.0, foot - wide, 860.0]);
        painter.spray(&shape, (0.0, 800.0), (0.0, -100.0), above.key.faded(0.28));
    }
    painter.distance = 0.25;
    let boat_side = painter.generator.side();
    let place = painter.enter(light_x, 34.0, 1.0, -0.5);
    draw_perahu(painter, 0.0, 0.0, 330.0, boat_side, false);
    painter.leave(place);
    for layer in 0..3 {
        let near = layer as f32 / 2.0;
        painter.distance = 0.7 - near * 0.68;
        draw_reef_layer(painter, 650.0 + near * 180.0, near);
        draw_school(painter, near);
    }
    painter.distance = 0.12;
    if painter.generator.chance(0.5) { draw_turtle(painter) } else { draw_diver(painter) }
}

fn draw_reef_layer(painter: &mut Painter, crest: f32, near: f32) {
    let mut line = ridge_line(painter, crest, 190.0, 0.5);
    for point in line.chunks_exact_mut(2) {
        // The reef rises at both sides and leaves the middle open.
        point[1] -= ((point[0] - 750.0) / 750.0).abs().powf(1.6) * 180.0 - 60.0;
    }
    let mut outline = line.clone();
    outline.extend([1600.0, 1100.0, -100.0, 1100.0]);
    let shape = Shape::polygon(&outline);
    painter.fill(&shape, STONE.mix(DEEP_SEA, 0.55));
    painter.shade(&shape, (0.0, crest - 100.0), (0.0, crest + 260.0), 0.6);
    for index in 0..26 {
        let point = (index * 3) % 76;
        let (x, y) = (line[point * 2], line[point * 2 + 1] + painter.generator.between(4.0, 40.0));
        let size = painter.generator.between(40.0, 95.0) * (0.6 + near);
        let local = painter.generator.pick([BRICK, OCHRE, Colour::hex(0xc98472), Colour::hex(0x9a5a6c), SEA.lighter(0.3), Colour::hex(0xd9a08a)]);
        match painter.generator.whole(0, 3) {
            0 => draw_branch_coral(painter, x, y, size, local),
            1 => draw_brain_coral(painter, x, y, size * 0.7, local),
            2 => draw_fan(painter, x, y, size, local),
            _ => draw_tuft(painter, x, y, size * 1.2, LEAF.mix(local, 0.3)),
        }
    }
}

fn draw_branch_coral(painter: &mut Painter, x: f32, y: f32, size: f32, local: Colour) {
    for index in 0..7 {
        let lean = (index as f32 - 3.0) * 0.26 + painter.generator.between(-0.1, 0.1);
        let tall = size * painter.generator.between(0.7, 1.15);
        let (middle_x, middle_y) = (x + lean * tall * 0.5, y - tall * 0.55);
        painter.limb(&[x, y, size * 0.08, middle_x, middle_y, size * 0.06, x + lean * tall, y - tall, size * 0.035], local);
        painter.limb(&[middle_x, middle_y, size * 0.05, middle_x + size * 0.14, middle_y - size * 0.25, size * 0.03], local.lighter(0.15));
    }
}

fn draw_brain_coral(painter: &mut Painter, x: f32, y: f32, size: f32, local: Colour) {
    let shape = Shape::ellipse(x, y, size, size * 0.72);
    painter.fill(&shape, local);
    painter.shade(&shape, (x + painter.sun_side * size * 0.2, y - size * 0.5), (x - painter.sun_side * size, y + size * 0.5), 0.6);
    for index in 0..4 {
        let reach = size * (0.8 - index as f32 * 0.2);
        let colour = local.darker(0.3);
        painter.curve(&[x - reach, y - size * 0.05, x, y - reach * 0.75, x + reach, y - size * 0.05], size * 0.045, colour);
    }
}

fn draw_fan(painter: &mut Painter, x: f32, y: f32, size: f32, local: Colour) {
    let fan = Shape::smooth(&[x, y, x - size * 0.6, y - size * 0.5, x - size * 0.5, y - size, x, y - size * 1.2, x + size * 0.5, y - size, x + size * 0.6, y - size * 0.5]);
    painter.fill(&fan, local.darker(0.15));
    for index in 0..9 {
        let lean = (index as f32 - 4.0) * 0.12;
        painter.line(&[x, y, x + lean * size, y - size * (1.1 - lean.abs() * 0.5)], size * 0.025, local.lighter(0.3));
    }
}

fn draw_school(painter: &mut Painter, near: f32) {
    let (x, y) = (painter.generator.between(380.0, 1120.0), painter.generator.between(260.0, 620.0));
    let facing = painter.generator.side();
    let local = painter.generator.pick([OCHRE, PAPER, BRICK, NAVY, Colour::hex(0xd9a04a)]);
    let size = 20.0 + near * 42.0;
    for _ in 0..(26 - (near * 18.0) as i32) {
        let (aside, down) = (painter.generator.between(-1.0, 1.0), painter.generator.between(-1.0, 1.0));
        let place = painter.enter(x + aside * 260.0, y + down * 110.0, size * facing / 40.0, size / 40.0);
        let body = Shape::smooth(&[-30.0, 0.0, -8.0, -15.0, 22.0, -10.0, 36.0, 0.0, 22.0, 10.0, -8.0, 14.0]);
        painter.polygon(&[-24.0, 0.0, -46.0, -15.0, -40.0, 0.0, -46.0, 15.0], local.darker(0.2));
        painter.fill(&body, local);
        painter.shade(&body, (0.0, -4.0), (0.0, 18.0), 0.5);
        painter.polygon(&[4.0, -12.0, 10.0, -12.0, 8.0, 12.0, 2.0, 12.0], PAPER.mix(local, 0.2));
        painter.ellipse(26.0, -2.5, 2.6, 2.6, INK);
        painter.leave(place);
    }
}

fn draw_turtle(painter: &mut Painter) {
    let (x, y) = (750.0 + painter.generator.between(-160.0, 160.0), painter.generator.between(400.0, 520.0));
    let facing = painter.generator.side();
    let place = painter.enter(x, y, 2.4 * facing, 2.4);
    let skin = LEAF.mix(STONE, 0.5);
    painter.smooth(&[20.0, 6.0, 34.0, 22.0, 20.0, 52.0, 2.0, 62.0, 4.0, 30.0], skin.darker(0.3));
    painter.limb(&[-48.0, 6.0, 7.0, -68.0, 20.0, 4.0], skin.darker(0.2));
    painter.limb(&[46.0, -6.0, 8.0, 66.0, -14.0, 9.5, 76.0, -13.0, 7.0], skin);
    let shell = Shape::smooth(&[-58.0, 4.0, -36.0, -22.0, 6.0, -32.0, 44.0, -18.0, 54.0, 2.0, 10.0, 16.0, -36.0, 14.0]);
    painter.fill(&shell, EARTH.mix(LEAF, 0.4));
    for plate in [-32.0, -8.0, 16.0, 36.0f32] {
        painter.smooth(&[plate - 10.0, -14.0, plate, -22.0, plate + 9.0, -14.0, plate + 7.0, 0.0, plate - 8.0, 0.0], EARTH.darker(0.3));
    }
    painter.shade(&shell, (0.0, -16.0), (0.0, 22.0), 0.6);
    painter.smooth(&[30.0, 4.0, 40.0, 26.0, 34.0, 52.0, 18.0, 70.0, 16.0, 34.0], skin);
    painter.ellipse(72.0, -17.0, 1.8, 1.8, INK);
    painter.leave(place);
}

fn draw_diver(painter: &mut Painter) {
    let (x, y) = (750.0 + painter.generator.between(-160.0, 160.0), painter.generator.between(380.0, 500.0));
    let facing = painter.generator.side();
    let place = painter.enter(x, y, 2.2 * facing, 2.2);
    painter.polygon(&[-92.0, 12.0, -124.0, 4.0, -126.0, 18.0, -90.0, 18.0], OCHRE);
    painter.polygon(&[-86.0, 28.0, -114.0, 42.0, -108.0, 52.0, -80.0, 34.0], OCHRE);
    painter.limb(&[-10.0, 2.0, 8.0, -50.0, 12.0, 6.0, -92.0, 15.0, 3.6], INK);
    painter.limb(&[-10.0, 6.0, 8.0, -46.0, 24.0, 6.0, -84.0, 31.0, 3.6], NAVY);
    painter.limb(&[0.0, -16.0, 8.0, 28.0, -18.0, 8.0], BRICK);
    painter.limb(&[-12.0, 3.0, 9.0, 36.0, -6.0, 10.5], INK);
    painter.limb(&[34.0, -4.0, 4.5, 54.0, 14.0, 4.0, 72.0, 10.0, 3.0], NAVY);
    painter.ellipse(54.0, -12.0, 10.0, 9.5, INK);
    painter.smooth(&[56.0, -17.0, 65.0, -15.0, 64.0, -7.0, 56.0, -7.0], SEA.lighter(0.4));
    painter.leave(place);
    for index in 0..12 {
        let rise = index as f32 * 30.0;
        let aside = painter.generator.between(-14.0, 14.0);
        let size = painter.generator.between(3.0, 9.0);
        painter.stroke_plain(&Shape::ellipse(x + facing * 150.0 + aside, y - 50.0 - rise, size, size), 2.0, PAPER.faded(0.6));
    }
}
