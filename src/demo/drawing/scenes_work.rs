//! Pictures of work and learning: factory, laboratory, hospital, kitchen, workshop, classroom, library.

use super::colour::{BRICK, Colour, DARK_TIMBER, DEEP_LEAF, EARTH, INK, LAMP, LEAF, NAVY, OCHRE, PAPER, PLASTER, ROSE, SEA, SLATE, STEEL, STONE, TIMBER};
use super::crowd::{draw_bust, draw_passers, pupil};
use super::figure::draw_figure;
use super::land::{draw_ridge, draw_tree_belt, paint_ground};
use super::painter::Painter;
use super::people::{Figure, Garment, Headgear, Pose};
use super::rooms::{draw_chair, draw_curtain, draw_flag, draw_hanging_lamp, draw_table, draw_tall_window, paint_room, red_and_white};
use super::shape::Shape;
use super::sky::{draw_birds, paint_sky};
use super::trees::draw_banana;
use super::vehicles::draw_lorry;

/// Halls, chimneys and tanks.
pub fn factory(painter: &mut Painter) {
    let horizon = painter.generator.between(580.0, 640.0);
    let sun = paint_sky(painter, horizon);
    painter.distance = 0.75;
    draw_ridge(painter, horizon - 40.0, 110.0, 0.5, DEEP_LEAF);
    painter.distance = 0.5;
    draw_tree_belt(painter, horizon + 20.0, 60.0);
    let side = painter.generator.side();
    let place = painter.enter(750.0, 0.0, side, 1.0);
    painter.distance = 0.32;
    for index in 0..painter.generator.whole(2, 3) {
        let (x, tall) = (-180.0 - index as f32 * 150.0, painter.generator.between(330.0, 460.0));
        draw_smoke(painter, x, horizon + 40.0 - tall);
        draw_chimney(painter, x, horizon + 40.0, tall);
    }
    painter.distance = 0.24;
    for index in 0..painter.generator.whole(2, 4) {
        draw_tank(painter, 180.0 + index as f32 * 150.0, horizon + 60.0, painter.generator.between(120.0, 145.0));
    }
    painter.distance = 0.12;
    draw_sawtooth_hall(painter, -620.0, horizon + 120.0, painter.generator.whole(4, 6));
    painter.leave(place);
    painter.distance = 0.0;
    paint_ground(painter, horizon + 112.0, STONE.mix(EARTH, 0.35));
    draw_lorry(painter, 750.0 + side * painter.generator.between(240.0, 420.0), horizon + 210.0, 330.0, -side);
    for index in 0..painter.generator.whole(2, 4) {
        let pose = painter.generator.pick([Pose::Walking, Pose::Walking, Pose::Standing, Pose::Speaking]);
        let figure = Figure::worker(&painter.generator, pose);
        let x = 750.0 - side * (380.0 - index as f32 * 130.0) + painter.generator.between(-20.0, 20.0);
        draw_figure(painter, &figure, x, horizon + 275.0 + index as f32 * 12.0, 235.0, side);
    }
    draw_birds(painter, sun.0, 240.0, 6);
}

fn draw_chimney(painter: &mut Painter, x: f32, foot: f32, height: f32) {
    let shape = Shape::polygon(&[x - 26.0, foot, x - 16.0, foot - height, x + 16.0, foot - height, x + 26.0, foot]);
    painter.fill(&shape, BRICK.mix(STONE, 0.4));
    for band in 0..3 {
        let y = foot - height + 18.0 + band as f32 * 56.0;
        painter.rectangle(x - 17.5 - band as f32 * 1.2, y, 35.0 + band as f32 * 2.4, 24.0, PAPER);
    }
    painter.shade(&shape, (x + painter.sun_side * 8.0, 0.0), (x - painter.sun_side * 26.0, 0.0), 0.55);
}

fn draw_smoke(painter: &mut Painter, x: f32, top: f32) {
    let wind = painter.generator.between(140.0, 300.0);
    for layer in 0..2 {
        let mut puffs = Vec::new();
        for index in 0..13 {
            let along = index as f32 / 12.0;
            let wide = 13.0 + along * 62.0 - layer as f32 * 7.0;
            let shift = painter.generator.between(-0.4, 0.4) * wide;
            puffs.extend([x + wind * along.powf(1.3) + shift, top - along * 190.0 + shift * 0.5 - layer as f32 * 9.0, wide, wide * 0.8]);
        }
        let shape = Shape::ellipses(&puffs);
        painter.fill(&shape, Colour::hex([0xb3aca2, 0xded7c8][layer]));
        painter.shade(&shape, (x + wind, top - 220.0), (x, top + 60.0), 0.3);
    }
}

fn draw_tank(painter: &mut Painter, x: f32, foot: f32, width: f32) {
    let tall = width * painter.generator.between(0.9, 1.5);
    let shape = Shape::smooth(&[x, foot, x, foot - tall, x + width * 0.5, foot - tall - width * 0.22, x + width, foot - tall, x + width, foot]);
    painter.fill(&shape, STEEL.lighter(0.35));
    let middle = x + width * (0.5 + painter.sun_side * 0.2);
    painter.shade(&shape, (middle, 0.0), (middle - painter.sun_side * width * 0.8, 0.0), 0.6);
    for ring in 1..4 {
        let y = foot - tall * ring as f32 / 4.0;
        painter.rectangle(x, y, width, 3.0, STEEL.darker(0.2));
    }
    painter.line(&[x + width * 0.8, foot, x + width * 0.8, foot - tall], 3.0, STEEL.darker(0.4));
}

fn draw_sawtooth_hall(painter: &mut Painter, x: f32, foot: f32, count: i32) {
    let (bay, tall) = (170.0, 190.0);
    let wall = painter.generator.pick([PLASTER, ROSE.lighter(0.2), STONE.lighter(0.2), SEA.lighter(0.4)]);
    let width = bay * count as f32;
    for index in 0..count {
        let left = x + index as f32 * bay;
        let roof = Shape::polygon(&[left, foot - tall, left + 24.0, foot - tall - 92.0, left + bay, foot - tall]);
        painter.fill(&roof, wall.darker(0.2));
        painter.polygon(&[left + 24.0, foot - tall - 92.0, left + 40.0, foot - tall - 92.0, left + bay + 12.0, foot - tall, left + bay, foot - tall], BRICK.darker(0.1));
        let glass = Shape::polygon(&[left + 6.0, foot - tall, left + 27.0, foot - tall - 80.0, left + 44.0, foot - tall - 70.0, left + 30.0, foot - tall]);
        if painter.palette.lamps { painter.fill_plain(&glass, LAMP) } else { painter.fill(&glass, SLATE) }
    }
    let front = Shape::rectangle(x, foot - tall, width, tall);
    painter.fill(&front, wall);
    for index in 0..count {
        let left = x + index as f32 * bay;
        for pane in 0..3 {
            super::buildings::draw_window(painter, left + 18.0 + pane as f32 * 48.0, foot - tall + 34.0, 36.0, 50.0);
        }
        if index % 2 == 1 {
            painter.rectangle(left + 40.0, foot - 84.0, 90.0, 84.0, SLATE.darker(0.2));
            for slat in 0..6 {
                painter.rectangle(left + 40.0, foot - 84.0 + slat as f32 * 14.0, 90.0, 2.0, STEEL);
            }
        }
    }
    painter.shade(&front, (x + width * (0.5 + painter.sun_side * 0.3), 0.0), (x + width * (0.5 - painter.sun_side * 0.8), 0.0), 0.5);
}

/// A bench with glass and a microscope.
pub fn laboratory(painter: &mut Painter) {
    let wall = painter.generator.pick([Colour::hex(0xc9d6cf), Colour::hex(0xd9d3c0), Colour::hex(0xb7c7c9)]);
    paint_room(painter, 720.0, wall, STONE.lighter(0.3));
    draw_tall_window(painter, 980.0, 130.0, 260.0, 330.0, 720.0);
    for shelf in 0..3 {
        let y = 210.0 + shelf as f32 * 130.0;
        painter.rectangle(150.0, y, 560.0, 13.0, TIMBER);
        for item in 0..12 {
            let x = 176.0 + item as f32 * 44.0;
            draw_glass(painter, x, y, painter.generator.between(38.0, 80.0));
        }
        painter.shade(&Shape::rectangle(150.0, y + 13.0, 560.0, 26.0), (0.0, y + 40.0), (0.0, y), 0.4);
    }
    draw_hanging_lamp(painter, 750.0, 190.0, 90.0);
    let side = painter.generator.side();
    for (index, shift) in [-250.0, 190.0f32].into_iter().enumerate() {
        if index == 0 || painter.generator.chance(0.6) {
            let base = Figure::passer_by(&painter.generator, painter.generator.pick([Pose::Carrying, Pose::Speaking]));
            let figure = Figure { garment: Garment::Coat, ..base };
            draw_figure(painter, &figure, 750.0 + side * shift, 1090.0, 690.0, -side * shift.signum());
        }
    }
    draw_table(painter, -40.0, 1540.0, 760.0, 1100.0, 60.0, Colour::hex(0xe4dfce));
    draw_microscope(painter, 750.0 + side * 30.0, 800.0, 280.0, side);
    for index in 0..9 {
        let x = 130.0 + index as f32 * 156.0 + painter.generator.between(-30.0, 30.0);
        if (x - 750.0 - side * 30.0).abs() > 130.0 {
            draw_glass(painter, x, 806.0, painter.generator.between(90.0, 190.0));
        }
    }
}

/// A flask, beaker or tube with some liquid.
fn draw_glass(painter: &mut Painter, x: f32, foot: f32, height: f32) {
    let liquid = painter.generator.pick([BRICK, OCHRE, SEA, Colour::hex(0x7fae9a), Colour::hex(0xd9a04a), NAVY.lighter(0.2)]);
    let glass = PAPER.faded(0.5);
    let wide = height * 0.34;
    let (outline, filled) = if painter.generator.chance(0.5) {
        (
            [x - wide * 0.3, foot - height, x + wide * 0.3, foot - height, x + wide * 0.3, foot - height * 0.6, x + wide, foot, x - wide, foot, x - wide * 0.3, foot - height * 0.6],
            [x - wide * 0.62, foot - height * 0.33, x + wide * 0.62, foot - height * 0.33, x + wide, foot, x - wide, foot],
        )
    } else {
        let half = wide * 0.62;
        (
            [x - half, foot - height * 0.8, x, foot - height * 0.8, x + half, foot - height * 0.8, x + half, foot, x, foot, x - half, foot],
            [x - half, foot - height * 0.45, x + half, foot - height * 0.45, x + half, foot, x - half, foot],
        )
    };
    let shape = Shape::polygon(&outline);
    let colour = painter.tone(PAPER).faded(0.5);
    painter.fill_plain(&shape, colour);
    painter.polygon(&filled, liquid);
    painter.brighten(&shape, (x, 0.0), (x + painter.sun_side * wide * 1.4, 0.0), 0.6);
    let edge = painter.tone(SLATE).faded(0.5);
    let mut closed = outline.to_vec();
    closed.extend([outline[0], outline[1]]);
    painter.stroke_plain(&Shape::line(&closed), 1.6, edge.mix(glass, 0.2));
}

fn draw_microscope(painter: &mut Painter, x: f32, foot: f32, height: f32, facing: f32) {
    let size = height / 100.0;
    let place = painter.enter(x, foot, size * facing, size);
    painter.fill_plain(&Shape::ellipse(0.0, 0.0, 34.0, 4.0), painter.palette.shadow.faded(0.4));
    painter.polygon(&[-26.0, 0.0, -24.0, -8.0, 22.0, -8.0, 26.0, 0.0], INK);
    painter.curve(&[-14.0, -6.0, -24.0, -30.0, -16.0, -58.0, -2.0, -68.0], 9.0, INK.mix(SLATE, 0.3));
    painter.rectangle(-14.0, -34.0, 34.0, 5.0, SLATE);
    let tube = Shape::limb(&[6.0, -44.0, 4.0, -4.0, -74.0, 6.5, -12.0, -98.0, 5.0]);
    painter.fill(&tube, PAPER);
    painter.shade(&tube, (0.0, -70.0), (-painter.sun_side * 9.0, -70.0), 0.6);
    painter.limb(&[-12.0, -97.0, 5.4, -14.0, -102.0, 5.4], INK);
    painter.limb(&[6.0, -44.0, 3.0, 8.0, -37.0, 2.0], STEEL);
    painter.ellipse(-20.0, -36.0, 6.5, 6.5, STEEL.darker(0.3));
    painter.leave(place);
}

/// A ward with a bed and a nurse.
pub fn hospital(painter: &mut Painter) {
    let wall = painter.generator.pick([Colour::hex(0xbcd0c6), Colour::hex(0xd8d2bd), Colour::hex(0xbccbd2)]);
    paint_room(painter, 700.0, wall, STONE.lighter(0.35));
    painter.rectangle(-40.0, 470.0, 1580.0, 216.0, wall.darker(0.18));
    painter.rectangle(-40.0, 462.0, 1580.0, 10.0, PAPER);
    let side = painter.generator.side();
    let place = painter.enter(750.0, 0.0, side, 1.0);
    draw_tall_window(painter, 330.0, 130.0, 270.0, 310.0, 700.0);
    let cloth = painter.generator.pick([SEA.lighter(0.35), ROSE.lighter(0.3), OCHRE.lighter(0.4)]);
    painter.rectangle(-800.0, 104.0, 560.0, 9.0, STEEL);
    draw_curtain(painter, -800.0, -330.0, 112.0, 690.0, cloth);
    draw_bed(painter, -60.0, 880.0);
    painter.line(&[300.0, 890.0, 300.0, 330.0, 330.0, 330.0], 7.0, STEEL);
    painter.smooth(&[316.0, 340.0, 352.0, 340.0, 350.0, 420.0, 334.0, 436.0, 318.0, 420.0], PAPER.mix(SEA, 0.25));
    painter.curve(&[334.0, 436.0, 330.0, 560.0, 250.0, 640.0, 170.0, 690.0], 2.5, PAPER);
    painter.line(&[268.0, 892.0, 332.0, 892.0], 8.0, STEEL.darker(0.3));
    let mut nurse = Figure::passer_by(&painter.generator, painter.generator.pick([Pose::Carrying, Pose::Speaking]));
    nurse.garment = painter.generator.pick([Garment::Coat, Garment::Dress]);
    nurse.upper = if nurse.garment == Garment::Dress { PAPER } else { SEA };
    nurse.cover = PAPER;
    draw_figure(painter, &nurse, -330.0, 945.0, 580.0, 1.0);
    if painter.generator.chance(0.6) {
        let visitor = Figure::passer_by(&painter.generator, Pose::Sitting);
        draw_chair(painter, 455.0, 940.0, 300.0, TIMBER);
        draw_figure(painter, &visitor, 470.0, 940.0, 520.0, -1.0);
    } else {
        painter.rectangle(430.0, 690.0, 130.0, 210.0, PLASTER.darker(0.1));
        painter.rectangle(446.0, 740.0, 98.0, 8.0, STEEL);
        draw_banana(painter, 495.0, 692.0, 170.0);
    }
    painter.leave(place);
}

/// A bed seen from its side with somebody who rests in it.
fn draw_bed(painter: &mut Painter, x: f32, foot: f32) {
    painter.fill_plain(&Shape::ellipse(x, foot + 8.0, 330.0, 26.0), painter.palette.shadow.faded(0.35));
    for leg in [-260.0, 230.0f32] {
        painter.rectangle(x + leg, foot - 130.0, 14.0, 126.0, STEEL);
        painter.ellipse(x + leg + 7.0, foot - 2.0, 14.0, 14.0, INK);
    }
    painter.rectangle(x - 284.0, foot - 150.0, 566.0, 26.0, STEEL.darker(0.2));
    let pillow = Shape::smooth(&[x + 110.0, foot - 186.0, x + 200.0, foot - 290.0, x + 274.0, foot - 300.0, x + 280.0, foot - 190.0]);
    painter.fill(&pillow, PAPER);
    painter.shade(&pillow, (x + 180.0, foot - 290.0), (x + 250.0, foot - 160.0), 0.4);
    let mut figure = Figure::passer_by(&painter.generator, Pose::Standing);
    figure.headgear = painter.generator.pick([Headgear::Hair, Headgear::Headscarf, Headgear::Hair]);
    let place = painter.enter(x + 176.0, foot - 262.0, -5.2, 5.2);
    super::headgear::draw_head_at(painter, &figure, 0.0, 0.0, false);
    painter.leave(place);
    let body = Shape::smooth(&[x + 160.0, foot - 224.0, x + 60.0, foot - 250.0, x - 90.0, foot - 214.0, x - 190.0, foot - 236.0, x - 272.0, foot - 196.0, x - 280.0, foot - 110.0, x, foot - 100.0, x + 180.0, foot - 130.0]);
    let cover = painter.generator.pick([SEA.lighter(0.25), PAPER, ROSE.lighter(0.2)]);
    painter.fill(&body, cover);
    painter.shade(&body, (x, foot - 240.0), (x - painter.sun_side * 60.0, foot - 90.0), 0.5);
    painter.curve(&[x + 30.0, foot - 238.0, x - 10.0, foot - 180.0, x - 30.0, foot - 110.0], 3.0, cover.darker(0.25));
    painter.limb(&[x + 120.0, foot - 214.0, 17.0, x + 40.0, foot - 196.0, 14.0, x - 30.0, foot - 214.0, 11.0], figure.skin);
    painter.rectangle(x + 280.0, foot - 330.0, 13.0, 210.0, STEEL);
    painter.rectangle(x - 294.0, foot - 270.0, 13.0, 150.0, STEEL);
}

/// A cook, fire and steam.
pub fn kitchen(painter: &mut Painter) {
    let wall = painter.generator.pick([Colour::hex(0xd9c79c), Colour::hex(0xb9c9bb), Colour::hex(0xd9b99a)]);
    paint_room(painter, 740.0, wall, TIMBER.mix(STONE, 0.5));
    for row in 0..8 {
        for column in 0..22 {
            let tint = painter.generator.between(0.0, 0.14);
            painter.rectangle(column as f32 * 72.0 - 20.0, 320.0 + row as f32 * 52.0, 68.0, 48.0, wall.lighter(0.25).darker(tint));
        }
    }
    painter.rectangle(-40.0, 250.0, 1580.0, 10.0, STEEL);
    for index in 0..11 {
        let x = 90.0 + index as f32 * 132.0 + painter.generator.between(-24.0, 24.0);
        draw_hanging_pan(painter, x, 258.0, painter.generator.between(36.0, 62.0));
    }
    let side = painter.generator.side();
    draw_tall_window(painter, 750.0 - side * 520.0 - 100.0, 330.0, 200.0, 210.0, 2000.0);
    draw_hanging_lamp(painter, 750.0 + side * 240.0, 210.0, 110.0);
    let mut cook = Figure::passer_by(&painter.generator, Pose::Carrying);
    cook.upper = painter.generator.pick([PAPER, BRICK, NAVY]);
    let x = 750.0 + side * painter.generator.between(-60.0, 60.0);
    draw_figure(painter, &cook, x - side * 150.0, 1120.0, 760.0, side);
    if painter.generator.chance(0.7) {
        let helper = Figure::passer_by(&painter.generator, Pose::Carrying);
        draw_figure(painter, &helper, x + side * 480.0, 1120.0, 700.0, -side);
    }
    painter.glow(x + side * 80.0, 760.0, 330.0, Colour::hex(0xff8a3a).faded(0.6));
    for flame in 0..9 {
        let left = x + side * 80.0 + (flame as f32 - 4.0) * 24.0;
        let tall = painter.generator.between(30.0, 76.0);
        let tongue = Shape::smooth(&[left - 12.0, 806.0, left - 9.0, 806.0 - tall * 0.5, left + 2.0, 806.0 - tall, left + 11.0, 806.0 - tall * 0.4, left + 12.0, 806.0]);
        painter.fill_plain(&tongue, painter.generator.pick([Colour::hex(0xf2a33c), Colour::hex(0xe8642c), Colour::hex(0xfad27a)]));
    }
    draw_wok(painter, x + side * 80.0, 752.0, side);
    draw_steam(painter, x + side * 80.0, 690.0);
    draw_table(painter, -40.0, 1540.0, 800.0, 1100.0, 44.0, STEEL.lighter(0.15));
    for index in 0..7 {
        let at = 110.0 + index as f32 * 215.0;
        if (at - x - side * 80.0).abs() > 190.0 {
            draw_bowl(painter, at, 838.0, painter.generator.between(56.0, 84.0));
        }
    }
}

fn draw_hanging_pan(painter: &mut Painter, x: f32, top: f32, size: f32) {
    let local = painter.generator.pick([INK, STEEL, EARTH.darker(0.1), Colour::hex(0xb9703f)]);
    painter.line(&[x, top, x, top + size * 0.9], 6.0, local.darker(0.3));
    painter.ellipse(x, top + size * 1.7, size, size * 0.95, local);
    let inner = Shape::ellipse(x, top + size * 1.7, size * 0.8, size * 0.75);
    painter.fill(&inner, local.lighter(0.12));
    painter.shade(&inner, (x + painter.sun_side * size * 0.4, 0.0), (x - painter.sun_side * size, 0.0), 0.6);
}

fn draw_wok(painter: &mut Painter, x: f32, y: f32, side: f32) {
    painter.limb(&[x - side * 120.0, y - 12.0, 9.0, x - side * 210.0, y - 42.0, 10.0], DARK_TIMBER);
    let shape = Shape::smooth(&[x - 135.0, y - 16.0, x, y - 24.0, x + 135.0, y - 16.0, x + 86.0, y + 34.0, x, y + 50.0, x - 86.0, y + 34.0]);
    painter.fill(&shape, INK);
    painter.brighten(&shape, (x, y), (x + painter.sun_side * 190.0, y), 0.4);
    for _ in 0..40 {
        let across = painter.generator.between(-1.0, 1.0);
        let lift = (1.0 - across * across) * painter.generator.between(0.0, 74.0);
        let local = painter.generator.pick([OCHRE, LEAF, BRICK, PAPER, Colour::hex(0xd9a04a)]);
        painter.ellipse(x + across * 100.0, y - 16.0 - lift, 8.0, 6.0, local);
    }
}

fn draw_steam(painter: &mut Painter, x: f32, y: f32) {
    for index in 0..5 {
        let left = x + (index as f32 - 2.0) * 46.0 + painter.generator.between(-18.0, 18.0);
        let bend = painter.generator.side() * painter.generator.between(20.0, 50.0);
        let rise = painter.generator.between(200.0, 360.0);
        let wisp = Shape::limb(&[left, y, 5.0, left + bend, y - rise * 0.33, 15.0, left - bend * 0.6, y - rise * 0.66, 20.0, left + bend * 0.7, y - rise, 4.0]);
        painter.spray(&wisp, (0.0, y - rise * 1.1), (0.0, y + 40.0), PAPER.faded(0.4));
    }
}

fn draw_bowl(painter: &mut Painter, x: f32, foot: f32, size: f32) {
    let local = painter.generator.pick([PAPER, SEA, BRICK, OCHRE]);
    let food = painter.generator.pick([LEAF, BRICK, OCHRE, Colour::hex(0xe9e0c4)]);
    painter.ellipse(x, foot - size * 0.55, size * 0.85, size * 0.36, food);
    let shape = Shape::smooth(&[x - size, foot - size * 0.55, x, foot - size * 0.48, x + size, foot - size * 0.55, x + size * 0.5, foot - 2.0, x, foot, x - size * 0.5, foot - 2.0]);
    painter.fill(&shape, local);
    painter.shade(&shape, (x + painter.sun_side * size * 0.4, 0.0), (x - painter.sun_side * size * 1.1, 0.0), 0.55);
}

/// A craftsman at a bench.
pub fn workshop(painter: &mut Painter) {
    let wall = painter.generator.pick([Colour::hex(0xb79a72), Colour::hex(0xa8997c), Colour::hex(0xa3a48c)]);
    paint_room(painter, 740.0, wall, TIMBER.mix(STONE, 0.3));
    for plank in 0..15 {
        painter.rectangle(plank as f32 * 105.0, -20.0, 3.0, 748.0, wall.darker(0.3));
    }
    let side = painter.generator.side();
    draw_tall_window(painter, 750.0 + side * 430.0 - 130.0, 150.0, 260.0, 310.0, 740.0);
    for index in 0..9 {
        let x = 750.0 - side * (60.0 + index as f32 * 68.0);
        draw_tool(painter, x, 250.0 + (index % 2) as f32 * 20.0, index);
    }
    let shelf = if side > 0.0 { 130.0 } else { 790.0 };
    painter.rectangle(shelf, 470.0, 580.0, 14.0, DARK_TIMBER);
    for index in 0..9 {
        draw_bowl(painter, shelf + 46.0 + index as f32 * 62.0, 470.0, painter.generator.between(22.0, 30.0));
    }
    draw_hanging_lamp(painter, 750.0, 200.0, 120.0);
    let x = 750.0 - side * painter.generator.between(60.0, 150.0);
    let base = Figure::passer_by(&painter.generator, Pose::Carrying);
    let maker = Figure { garment: Garment::Shirt, headgear: painter.generator.pick([Headgear::Peci, Headgear::Hair, Headgear::Knot, Headgear::Headscarf]), ..base };
    draw_figure(painter, &maker, x, 1130.0, 770.0, side);
    if painter.generator.chance(0.5) {
        let second = Figure::passer_by(&painter.generator, Pose::Speaking);
        draw_figure(painter, &second, x - side * 360.0, 1120.0, 720.0, side);
    }
    draw_table(painter, 60.0, 1440.0, 800.0, 1100.0, 56.0, TIMBER);
    draw_carving(painter, x + side * 190.0, 838.0, side);
    for index in 0..16 {
        let at = painter.generator.between(140.0, 1360.0);
        let curl = Shape::curve(&[at, 838.0, at + 9.0, 826.0, at + 18.0, 836.0, at + 10.0, 844.0]);
        painter.stroke_plain(&curl, 3.0, OCHRE.lighter(0.3 + (index % 3) as f32 * 0.1));
    }
}

fn draw_tool(painter: &mut Painter, x: f32, y: f32, kind: i32) {
    match kind % 4 {
        0 => {
            painter.limb(&[x, y, 6.0, x, y + 110.0, 8.0], TIMBER.darker(0.2));
            painter.rectangle(x - 32.0, y - 16.0, 64.0, 28.0, SLATE);
        }
        1 => {
            painter.polygon(&[x - 18.0, y, x + 18.0, y, x + 7.0, y + 150.0, x - 4.0, y + 150.0], STEEL);
            painter.smooth(&[x - 24.0, y - 44.0, x + 24.0, y - 44.0, x + 20.0, y + 4.0, x - 20.0, y + 4.0], DARK_TIMBER);
        }
        2 => {
            painter.limb(&[x, y - 20.0, 8.0, x, y + 40.0, 10.0], OCHRE.darker(0.2));
            painter.polygon(&[x - 7.0, y + 44.0, x + 7.0, y + 44.0, x + 9.0, y + 120.0, x - 9.0, y + 112.0], STEEL);
        }
        _ => {
            painter.stroke_plain(&Shape::ellipse(x, y + 40.0, 38.0, 38.0), 9.0, painter.tone(OCHRE.mix(TIMBER, 0.6)));
        }
    }
}

/// A mask in the making, on a wooden block, and chisels beside it.
fn draw_carving(painter: &mut Painter, x: f32, foot: f32, side: f32) {
    painter.rectangle(x - 70.0, foot - 26.0, 140.0, 26.0, DARK_TIMBER);
    let mask = Shape::smooth(&[x - 62.0, foot - 150.0, x, foot - 186.0, x + 62.0, foot - 150.0, x + 52.0, foot - 70.0, x, foot - 26.0, x - 52.0, foot - 70.0]);
    let local = painter.generator.pick([OCHRE, PAPER.darker(0.1), BRICK, EARTH.lighter(0.2)]);
    painter.fill(&mask, local);
    for eye in [-1.0, 1.0f32] {
        painter.smooth(&[x + eye * 12.0, foot - 116.0, x + eye * 26.0, foot - 125.0, x + eye * 42.0, foot - 118.0, x + eye * 27.0, foot - 110.0], INK);
        painter.curve(&[x + eye * 8.0, foot - 128.0, x + eye * 27.0, foot - 141.0, x + eye * 48.0, foot - 132.0], 4.0, INK);
    }
    painter.limb(&[x, foot - 128.0, 4.0, x, foot - 92.0, 8.0], local.darker(0.2));
    painter.smooth(&[x - 20.0, foot - 70.0, x, foot - 75.0, x + 20.0, foot - 70.0, x, foot - 58.0], BRICK.darker(0.2));
    painter.shade(&mask, (x + painter.sun_side * 10.0, 0.0), (x - painter.sun_side * 74.0, 0.0), 0.6);
    for chisel in 0..4 {
        let left = x + side * (120.0 + chisel as f32 * 42.0);
        painter.limb(&[left, foot - 6.0, 6.0, left + 60.0, foot - 14.0, 7.0], TIMBER.mix(OCHRE, 0.5));
        painter.limb(&[left, foot - 6.0, 4.0, left - 44.0, foot, 2.0], STEEL);
    }
}

/// Pupils, a teacher and a board.
pub fn classroom(painter: &mut Painter) {
    let wall = painter.generator.pick([Colour::hex(0xd6d9bf), PLASTER, Colour::hex(0xc3d3cd)]);
    paint_room(painter, 700.0, wall, STONE.mix(TIMBER, 0.25).lighter(0.2));
    let side = painter.generator.side();
    let place = painter.enter(750.0, 0.0, side, 1.0);
    draw_tall_window(painter, 440.0, 150.0, 230.0, 330.0, 700.0);
    painter.rectangle(-420.0, 170.0, 720.0, 340.0, TIMBER);
    let board = Shape::rectangle(-404.0, 186.0, 688.0, 308.0);
    painter.fill(&board, DEEP_LEAF.mix(SLATE, 0.4));
    painter.brighten(&board, (-300.0, 500.0), (400.0, 100.0), 0.25);
    draw_chalk(painter);
    painter.rectangle(-420.0, 506.0, 720.0, 12.0, TIMBER.darker(0.3));
    painter.leave(place);
    draw_flag(painter, 750.0 - side * 540.0, 700.0, 430.0, side, &red_and_white());
    let base = Figure::passer_by(&painter.generator, painter.generator.pick([Pose::Speaking, Pose::Raising]));
    let garment = if base.headgear == Headgear::Headscarf { Garment::Dress } else { Garment::Batik };
    let teacher = Figure { garment, ..base };
    draw_figure(painter, &teacher, 750.0 - side * painter.generator.between(120.0, 330.0), 790.0, 500.0, side);
    for row in 0..2 {
        let near = row as f32;
        let (y, size) = (850.0 + near * 170.0, 190.0 + near * 80.0);
        for column in 0..6 {
            let x = 110.0 + column as f32 * 256.0 + near * painter.generator.between(-110.0, -60.0);
            let child = Figure { from_behind: true, ..pupil(painter, Pose::Standing) };
            if row == 0 && painter.generator.chance(0.3) {
                painter.limb(&[x + 40.0, y - 70.0, 13.0, x + 58.0, y - 200.0, 9.0], child.skin);
            }
            draw_bust(painter, &child, x, y, size, side);
            let top = Shape::rectangle(x - 112.0, y, 224.0, 20.0);
            painter.fill(&top, TIMBER.lighter(0.1));
            painter.rectangle(x - 112.0, y + 20.0, 224.0, 110.0, TIMBER.darker(0.25));
        }
    }
}

/// A triangle, rows of strokes and a diagram: nothing that could be read.
fn draw_chalk(painter: &mut Painter) {
    let chalk = painter.tone(PAPER).faded(0.75);
    let shift = painter.generator.between(-30.0, 30.0);
    painter.stroke_plain(&Shape::line(&[-340.0 + shift, 420.0, -230.0 + shift, 250.0, -120.0 + shift, 420.0, -340.0 + shift, 420.0]), 4.0, chalk);
    painter.stroke_plain(&Shape::line(&[-230.0 + shift, 250.0, -230.0 + shift, 420.0]), 3.0, chalk.faded(0.5));
    painter.stroke_plain(&Shape::ellipse(170.0 - shift, 300.0, 60.0, 60.0), 4.0, chalk);
    painter.stroke_plain(&Shape::line(&[170.0 - shift, 240.0, 170.0 - shift, 360.0]), 3.0, chalk.faded(0.5));
    for row in 0..6 {
        let y = 250.0 + row as f32 * 34.0;
        let mut points = vec![-60.0, y];
        let length = painter.generator.whole(9, 16);
        for step in 1..length {
            points.extend([-60.0 + step as f32 * 9.0, y + painter.generator.between(-6.0, 6.0)]);
        }
        painter.stroke_plain(&Shape::curve(&points), 2.6, chalk);
    }
}

/// Shelves of books and readers.
pub fn library(painter: &mut Painter) {
    paint_room(painter, 760.0, Colour::hex(0x8a6a48), TIMBER.lighter(0.12));
    let side = painter.generator.side();
    let place = painter.enter(750.0, 0.0, side, 1.0);
    for bay in 0..5 {
        if bay == 3 {
            draw_tall_window(painter, -780.0 + bay as f32 * 320.0 + 40.0, 80.0, 230.0, 480.0, 760.0);
            continue;
        }
        draw_bookcase(painter, -790.0 + bay as f32 * 320.0, 40.0, 300.0, 716.0);
    }
    let ladder = painter.generator.between(-420.0, -100.0);
    for rail in [0.0, 62.0f32] {
        painter.line(&[ladder + rail, 70.0, ladder + rail + 90.0, 800.0], 9.0, OCHRE.mix(TIMBER, 0.3));
    }
    for rung in 0..11 {
        let share = rung as f32 / 11.0 + 0.05;
        painter.line(&[ladder + share * 90.0, 70.0 + share * 730.0, ladder + 62.0 + share * 90.0, 70.0 + share * 730.0], 7.0, OCHRE.mix(TIMBER, 0.3));
    }
    painter.leave(place);
    for lamp in [-330.0, 0.0, 330.0f32] {
        draw_hanging_lamp(painter, 750.0 + lamp, 230.0, 80.0);
    }
    draw_passers(painter, 300.0, 1200.0, 830.0, 430.0, painter.generator.whole(1, 2));
    let count = painter.generator.whole(2, 3);
    for index in 0..count {
        let x = 750.0 + (index as f32 - (count - 1) as f32 / 2.0) * 400.0 + painter.generator.between(-40.0, 40.0);
        let reader = Figure::passer_by(&painter.generator, Pose::Carrying);
        let facing = painter.generator.side();
        draw_bust(painter, &reader, x, 880.0, 300.0, facing);
        painter.polygon(&[x - 84.0, 836.0, x, 852.0, x, 894.0, x - 96.0, 880.0], PAPER);
        painter.polygon(&[x + 84.0, 836.0, x, 852.0, x, 894.0, x + 96.0, 880.0], PAPER.darker(0.12));
        painter.polygon(&[x - 90.0, 834.0, x, 850.0, x + 90.0, 834.0, x, 846.0], BRICK);
    }
    draw_table(painter, 40.0, 1460.0, 868.0, 1160.0, 50.0, TIMBER.darker(0.1));
    for index in 0..3 {
        let x = 320.0 + index as f32 * 430.0 + painter.generator.between(-60.0, 60.0);
        for book in 0..painter.generator.whole(2, 4) {
            let local = painter.generator.pick([BRICK, SEA, OCHRE, NAVY, PAPER]);
            painter.rectangle(x - 60.0 + painter.generator.between(-9.0, 9.0), 884.0 - book as f32 * 20.0, 120.0, 18.0, local);
        }
    }
}

fn draw_bookcase(painter: &mut Painter, x: f32, top: f32, width: f32, height: f32) {
    painter.rectangle(x, top, width, height, DARK_TIMBER);
    let shelves = 6;
    let rise = height / shelves as f32;
    for shelf in 0..shelves {
        let foot = top + (shelf + 1) as f32 * rise - 12.0;
        let mut left = x + 14.0;
        while left < x + width - 30.0 {
            let wide = painter.generator.between(9.0, 24.0);
            let tall = rise * painter.generator.between(0.58, 0.84);
            let local = painter.generator.pick([BRICK, SEA, OCHRE, NAVY, PLASTER, SLATE, LEAF, ROSE, EARTH]).darker(painter.generator.between(0.0, 0.3));
            if !painter.generator.chance(0.06) {
                painter.rectangle(left, foot - tall, wide, tall, local);
                painter.rectangle(left, foot - tall * 0.82, wide, 4.0, local.lighter(0.4));
            }
            left += wide + 1.6;
        }
        painter.rectangle(x, foot, width, 12.0, TIMBER.darker(0.1));
        let gloom = Shape::rectangle(x, foot - rise + 12.0, width, rise * 0.4);
        painter.shade(&gloom, (0.0, foot - rise * 0.55), (0.0, foot - rise), 0.55);
    }
    painter.rectangle(x - 6.0, top - 14.0, width + 12.0, 18.0, TIMBER);
}
