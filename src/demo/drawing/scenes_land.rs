//! Pictures of the land: rice terraces, mountains, a volcano, a kampung, a field of solar panels.

use super::buildings::{draw_house, draw_mosque, draw_wires};
use super::colour::{BRICK, Colour, DARK_TIMBER, DEEP_LEAF, EARTH, INK, LEAF, NAVY, OCHRE, PAPER, RICE, SEA, STEEL, STONE};
use super::crowd::{draw_passers, pupil};
use super::figure::draw_figure;
use super::land::{draw_cone, draw_ridge, draw_tree_belt, paint_ground, ridge_line};
use super::painter::Painter;
use super::people::{CLOTHS, Figure, Pose};
use super::scene::Light;
use super::shape::Shape;
use super::sky::{draw_birds, paint_sky};
use super::trees::{draw_banana, draw_banyan, draw_fern, draw_palm, draw_tree, draw_tuft};

/// Terraced rice with people at work.
pub fn rice_field(painter: &mut Painter) {
    let horizon = painter.generator.between(330.0, 400.0);
    paint_sky(painter, horizon + 60.0);
    painter.distance = 0.78;
    let x = painter.generator.between(350.0, 1150.0);
    draw_cone(painter, x, horizon - painter.generator.between(130.0, 230.0), horizon + 80.0, 620.0, DEEP_LEAF);
    painter.distance = 0.6;
    draw_ridge(painter, horizon - 10.0, 90.0, 0.5, DEEP_LEAF);
    painter.distance = 0.42;
    draw_tree_belt(painter, horizon + 80.0, 70.0);
    let phase = painter.generator.between(0.0, 6.28);
    for step in 0..8 {
        let near = step as f32 / 7.0;
        let y = horizon + 62.0 + near.powf(1.35) * 560.0;
        painter.distance = 0.36 - near * 0.34;
        draw_terrace(painter, y, 40.0 + near * 120.0, phase + step as f32 * 0.7, step);
        if step > 0 && step < 5 {
            for _ in 0..painter.generator.whole(0, 3) {
                let place = painter.generator.between(60.0, 1440.0);
                let height = 150.0 + near * 190.0;
                let lean = painter.generator.between(-0.2, 0.2);
                draw_palm(painter, place, y + 14.0, height, lean);
            }
        }
        if step == 2 {
            let place = painter.generator.between(200.0, 1150.0);
            draw_house(painter, place, y + 16.0, 120.0);
        }
        if step == 4 || step == 6 {
            draw_planters(painter, y + 34.0 + near * 50.0, 80.0 + near * 130.0);
        }
    }
    painter.distance = 0.0;
    for index in 0..26 {
        let x = index as f32 * 62.0 - 20.0 + painter.generator.between(-20.0, 20.0);
        let height = painter.generator.between(60.0, 150.0);
        draw_tuft(painter, x, 1015.0, height, RICE.mix(LEAF, 0.4));
    }
    draw_birds(painter, x, horizon * 0.6, 8);
}

/// One terrace: a curved field of young rice or of water, and its bank below.
fn draw_terrace(painter: &mut Painter, y: f32, depth: f32, phase: f32, step: i32) {
    let mut edge = Vec::new();
    for index in 0..=16 {
        let x = index as f32 * 98.0 - 34.0;
        edge.extend([x, y + (x / 330.0 + phase).sin() * depth * 0.30 + (x / 150.0 + phase * 2.0).sin() * depth * 0.07]);
    }
    let mut outline = edge.clone();
    outline.extend([1600.0, 1100.0, -100.0, 1100.0]);
    let shape = Shape::polygon(&outline);
    let wet = painter.generator.chance(0.4);
    if wet {
        let palette = painter.palette.clone();
        let mirror = palette.sky_low.mix(palette.sky_middle, 0.4).mix(palette.tone(SEA, 0.2), 0.3);
        painter.fill_downwards(&shape, y - depth * 0.3, y + depth * 1.3, &[mirror, palette.sky_middle.mix(mirror, 0.4)]);
    } else {
        let local = painter.generator.pick([RICE, RICE.mix(OCHRE, 0.35), LEAF.mix(RICE, 0.5), RICE.mix(LEAF, 0.25)]);
        painter.fill(&shape, local);
        painter.shade(&shape, (0.0, y), (0.0, y + depth * 2.2), 0.3);
    }
    let rows = if wet { 5 } else { 9 };
    for row in 0..rows {
        let share = row as f32 / rows as f32;
        let down = 8.0 + share * depth * 0.95;
        let line: Vec<f32> = edge.chunks_exact(2).flat_map(|point| [point[0], point[1] + down]).collect();
        let colour = painter.tone(if wet { LEAF } else { DEEP_LEAF.mix(LEAF, 0.5) }).faded(0.4);
        if wet {
            draw_seedlings(painter, &line, 2.0 + depth * 0.05, colour);
        } else {
            painter.stroke_plain(&Shape::curve(&line), 1.0 + depth * 0.012, colour);
        }
    }
    let bank = painter.tone(LEAF.mix(EARTH, 0.35).darker(0.25 + 0.02 * step as f32));
    painter.stroke_plain(&Shape::curve(&edge), 4.0 + depth * 0.10, bank);
    let light = painter.tone(RICE.lighter(0.2)).faded(0.8);
    let upper: Vec<f32> = edge.chunks_exact(2).flat_map(|point| [point[0], point[1] - depth * 0.045]).collect();
    painter.stroke_plain(&Shape::curve(&upper), 1.5 + depth * 0.02, light);
}

fn draw_seedlings(painter: &mut Painter, line: &[f32], size: f32, colour: Colour) {
    for pair in line.chunks_exact(2).zip(line.chunks_exact(2).skip(1)) {
        for part in 0..5 {
            let share = part as f32 / 5.0;
            let x = pair.0[0] + (pair.1[0] - pair.0[0]) * share + painter.generator.between(-3.0, 3.0);
            let y = pair.0[1] + (pair.1[1] - pair.0[1]) * share;
            let lean = painter.generator.between(-0.5, 0.5) * size;
            painter.stroke_plain(&Shape::line(&[x, y, x + lean, y - size * 1.6]), size * 0.34, colour.faded(0.9));
        }
    }
}

fn draw_planters(painter: &mut Painter, y: f32, height: f32) {
    let count = painter.generator.whole(2, 4);
    let start = painter.generator.between(260.0, 1240.0 - count as f32 * height);
    for index in 0..count {
        let pose = painter.generator.pick([Pose::Bending, Pose::Bending, Pose::Carrying]);
        let mut figure = Figure::villager(&painter.generator, pose);
        figure.headgear = super::people::Headgear::ConicalHat;
        let x = start + index as f32 * height * 1.05 + painter.generator.between(-0.2, 0.2) * height;
        let feet = y + painter.generator.between(-0.1, 0.1) * height;
        let facing = painter.generator.side();
        draw_figure(painter, &figure, x, feet, height, facing);
    }
}

/// Layered ridges and mist.
pub fn mountain(painter: &mut Painter) {
    let horizon = 620.0;
    let sun = paint_sky(painter, horizon);
    let base = painter.generator.pick([DEEP_LEAF, SEA.darker(0.3), NAVY.mix(SEA, 0.4), DEEP_LEAF.mix(EARTH, 0.3)]);
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
        painter.smooth(&[x - 21.0, y - 96.0, x - 8.0, y - 98.0, x - 9.0, y - 58.0, x - 24.0, y - 62.0], BRICK.mix(OCHRE, index as f32 * 0.3));
        painter.line(&[x + 20.0, y - 62.0, x + 30.0, y], 2.5, DARK_TIMBER);
    }
}

/// A cone with its plume above roofs and palms.
pub fn volcano(painter: &mut Painter) {
    let foot = painter.generator.between(640.0, 700.0);
    paint_sky(painter, foot);
    let (x, top) = (750.0 + painter.generator.between(-180.0, 180.0), painter.generator.between(210.0, 290.0));
    let dark = matches!(painter.light, Light::Night | Light::Dusk | Light::Dawn);
    painter.distance = 0.35;
    draw_plume(painter, x, top);
    if dark {
        painter.glow(x, top, 330.0, Colour::hex(0xff5a26).faded(0.75));
    }
    painter.distance = 0.4;
    draw_cone(painter, x, top, foot + 60.0, 760.0, NAVY.mix(EARTH, painter.generator.between(0.2, 0.7)));
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
            draw_house(painter, place, foot + painter.generator.between(170.0, 220.0), width);
        }
        if painter.generator.chance(0.6) {
            let height = painter.generator.between(230.0, 390.0);
            draw_palm(painter, place + width, foot + 200.0, height, painter.generator.between(-0.2, 0.2));
        }
        place += width * painter.generator.between(0.85, 1.3);
    }
    painter.distance = 0.0;
    let ground = Shape::polygon(&[-50.0, foot + 215.0, 500.0, foot + 205.0, 1100.0, foot + 212.0, 1550.0, foot + 200.0, 1550.0, 1050.0, -50.0, 1050.0]);
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
            puffs.extend([x + wind * along * along + shift + push, top + 16.0 - along * 330.0 * force - layer as f32 * 8.0, wide, wide * 0.85]);
        }
        let shape = Shape::ellipses(&puffs);
        let local = Colour::hex([0x8d8781, 0xb4aca1, 0xd8d0c2][layer]);
        painter.fill(&shape, local);
        painter.shade(&shape, (x + painter.sun_side * 60.0, top - 280.0), (x - painter.sun_side * 130.0, top + 60.0), 0.35);
    }
}

fn draw_lava(painter: &mut Painter, x: f32, top: f32) {
    for index in 0..painter.generator.whole(2, 4) {
        let side = painter.generator.between(-1.0, 1.0);
        let reach = painter.generator.between(90.0, 240.0);
        let mut line = vec![x + side * 20.0, top + 14.0];
        for step in 1..5 {
            let along = step as f32 / 4.0;
            line.extend([x + side * (24.0 + along * reach * 0.7) + painter.generator.between(-9.0, 9.0), top + 14.0 + along * reach]);
        }
        let shape = Shape::curve(&line);
        painter.stroke_plain(&shape, 8.0 - index as f32, Colour::hex(0xe0451f).faded(0.8));
        painter.stroke_plain(&shape, 3.0, Colour::hex(0xffc163));
    }
}

/// A neighbourhood of tiled roofs and palms.
pub fn kampung(painter: &mut Painter) {
    let horizon = 430.0;
    paint_sky(painter, horizon);
    painter.distance = 0.7;
    draw_ridge(painter, horizon - 30.0, 110.0, 0.5, DEEP_LEAF);
    painter.distance = 0.45;
    draw_tree_belt(painter, horizon + 40.0, 100.0);
    let mosque = painter.generator.between(350.0, 1000.0);
    painter.distance = 0.36;
    draw_mosque(painter, mosque, horizon + 50.0, 150.0);
    for row in 0..2 {
        painter.distance = 0.34 - row as f32 * 0.16;
        let mut x = painter.generator.between(-120.0, -20.0);
        while x < 1500.0 {
            let width = painter.generator.between(190.0, 250.0) + row as f32 * 40.0;
            draw_house(painter, x, horizon + 90.0 + row as f32 * 70.0, width);
            if painter.generator.chance(0.35) {
                let height = painter.generator.between(240.0, 400.0);
                draw_palm(painter, x + width * 0.95, horizon + 80.0 + row as f32 * 70.0, height, 0.12);
            }
            x += width * painter.generator.between(0.9, 1.15);
        }
    }
    painter.distance = 0.0;
    paint_ground(painter, horizon + 160.0, EARTH.mix(STONE, 0.5).lighter(0.2));
    for side in [-1.0, 1.0f32] {
        let place = painter.enter(750.0, 0.0, side, 1.0);
        let garden = Shape::smooth(&[190.0, horizon + 158.0, 330.0, 690.0, 300.0, 800.0, 520.0, 1050.0, 900.0, 1050.0, 900.0, horizon + 150.0]);
        painter.fill(&garden, LEAF.mix(DEEP_LEAF, 0.35));
        painter.shade(&garden, (300.0, 600.0), (800.0, 1000.0), 0.4);
        if painter.generator.chance(0.5) {
            draw_banyan(painter, 640.0, 760.0, painter.generator.between(440.0, 560.0));
        } else {
            draw_house(painter, 330.0, 760.0, 460.0);
        }
        for _ in 0..3 {
            let x = painter.generator.between(340.0, 760.0);
            draw_banana(painter, x, painter.generator.between(800.0, 940.0), painter.generator.between(130.0, 230.0));
        }
        painter.leave(place);
    }
    draw_laundry(painter, horizon + 270.0);
    draw_passers(painter, 520.0, 980.0, 730.0, 190.0, painter.generator.whole(1, 3));
    for _ in 0..painter.generator.whole(1, 3) {
        let pose = painter.generator.pick([Pose::Running, Pose::Running, Pose::Raising]);
        let child = pupil(painter, pose);
        let (x, y) = (painter.generator.between(560.0, 940.0), painter.generator.between(800.0, 870.0));
        let facing = painter.generator.side();
        draw_figure(painter, &child, x, y, 165.0, facing);
    }
}

fn draw_laundry(painter: &mut Painter, y: f32) {
    let side = painter.generator.side();
    let place = painter.enter(750.0, 0.0, side, 1.0);
    painter.curve(&[225.0, y - 100.0, 350.0, y - 80.0, 480.0, y - 96.0], 2.0, INK);
    painter.rectangle(222.0, y - 104.0, 6.0, 130.0, DARK_TIMBER);
    painter.rectangle(477.0, y - 100.0, 6.0, 130.0, DARK_TIMBER);
    for index in 0..5 {
        let x = 244.0 + index as f32 * 46.0;
        let (local, drop) = (painter.generator.pick(CLOTHS), painter.generator.between(40.0, 66.0));
        let shape = Shape::polygon(&[x, y - 90.0, x + 36.0, y - 88.0, x + 34.0, y - 90.0 + drop, x + 3.0, y - 92.0 + drop]);
        painter.fill(&shape, local);
        painter.shade(&shape, (x, 0.0), (x + 40.0, 0.0), 0.3);
    }
    painter.leave(place);
}

/// Rows of solar panels on open land.
pub fn solar(painter: &mut Painter) {
    let horizon = painter.generator.between(360.0, 430.0);
    let sun = paint_sky(painter, horizon);
    for (distance, height) in [(0.78, 130.0), (0.6, 70.0)] {
        painter.distance = distance;
        draw_ridge(painter, horizon - height * 0.3, height, 0.5, DEEP_LEAF);
    }
    painter.distance = 0.5;
    for _ in 0..painter.generator.whole(2, 5) {
        let x = painter.generator.between(100.0, 1400.0);
        draw_turbine(painter, x, horizon + 10.0, painter.generator.between(130.0, 260.0));
    }
    painter.distance = 0.35;
    draw_tree_belt(painter, horizon + 24.0, 44.0);
    painter.distance = 0.0;
    paint_ground(painter, horizon + 20.0, RICE.mix(EARTH, 0.35));
    let lean = painter.generator.between(-60.0, 60.0);
    for row in 0..7 {
        let near = (row as f32 / 6.0).powf(1.7);
        painter.distance = 0.3 - near * 0.3;
        draw_panel_row(painter, horizon + 52.0 + near * 500.0, 26.0 + near * 170.0, lean, sun.0);
        if row == 4 || row == 5 {
            let x = painter.generator.between(420.0, 1080.0);
            for index in 0..painter.generator.whole(1, 2) {
                let pose = painter.generator.pick([Pose::Standing, Pose::Speaking, Pose::Carrying]);
                let figure = Figure::worker(&painter.generator, pose);
                draw_figure(painter, &figure, x + index as f32 * 110.0, horizon + 90.0 + near * 500.0, 90.0 + near * 190.0, 1.0);
            }
        }
    }
    draw_wires(painter, (-40.0, 240.0), (1540.0, 200.0), 60.0, 2);
}

fn draw_turbine(painter: &mut Painter, x: f32, foot: f32, height: f32) {
    painter.polygon(&[x - 4.0, foot, x - 1.8, foot - height, x + 1.8, foot - height, x + 4.0, foot], PAPER);
    let turn = painter.generator.between(0.0, 2.0);
    for blade in 0..3 {
        let angle = turn + blade as f32 * 2.094;
        let (tip_x, tip_y) = (x + angle.cos() * height * 0.45, foot - height + angle.sin() * height * 0.45);
        painter.limb(&[x, foot - height, 3.4, tip_x, tip_y, 0.6], PAPER);
    }
}

fn draw_panel_row(painter: &mut Painter, foot: f32, height: f32, lean: f32, sun_x: f32) {
    let (wide, gap) = (height * 1.75, height * 1.84);
    let count = (1700.0 / gap) as i32 + 2;
    let start = painter.generator.between(-1.0, 0.0) * gap - 60.0;
    let tilt = lean * height / 200.0 + height * 0.22;
    for index in 0..count {
        let x = start + index as f32 * gap;
        for leg in [0.15, 0.8f32] {
            painter.rectangle(x + wide * leg, foot - height * 0.4, height * 0.05, height * 0.46, STEEL.darker(0.3));
        }
        let shape = Shape::polygon(&[x, foot - height * 0.2, x + tilt, foot - height, x + wide + tilt, foot - height, x + wide, foot - height * 0.2]);
        painter.fill(&shape, NAVY.mix(SEA, 0.35));
        let near_sun = 1.0 - ((x + wide / 2.0 - sun_x).abs() / 700.0).min(1.0);
        let glare = painter.palette.sky_low.faded(0.25 + near_sun * 0.55);
        painter.spray(&shape, (x, foot), (x + tilt, foot - height * 1.25), glare);
        let seam = painter.tone(STEEL.lighter(0.3)).faded(0.65);
        for column in 0..=6 {
            let share = column as f32 / 6.0 * wide;
            painter.stroke_plain(&Shape::line(&[x + share, foot - height * 0.2, x + share + tilt, foot - height]), height * 0.011 + 0.5, seam);
        }
        for line in [0.0, 0.33, 0.67, 1.0f32] {
            let y = foot - height * (0.2 + 0.8 * line);
            painter.stroke_plain(&Shape::line(&[x + tilt * line, y, x + wide + tilt * line, y]), height * 0.011 + 0.5, seam);
        }
    }
}
