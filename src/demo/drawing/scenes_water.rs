//! Pictures at the sea and on rivers: harbour, coast, ferry, river, flood, bridge.

use super::boats::{draw_cargo_ship, draw_ferry, draw_fishing_boat, draw_perahu, draw_rubber_boat};
use super::buildings::{draw_hipped_roof, draw_house, draw_mosque, draw_street_lamp, draw_tower, draw_wires};
use super::colour::{Colour, DARK_TIMBER, DEEP_LEAF, INK, LAMP, LEAF, OCHRE, SAND, STEEL, STONE, TILE, TIMBER};
use super::figure::draw_figure;
use super::land::{draw_cone, draw_ridge, draw_tree_belt, paint_glitter, paint_ripples, paint_water};
use super::painter::Painter;
use super::people::{Figure, Headgear, Pose};
use super::shape::Shape;
use super::sky::{draw_birds, paint_sky};
use super::trees::{draw_banana, draw_palm, draw_tree, draw_tuft};

/// Far hills for the edge of any water.
pub fn draw_far_shore(painter: &mut Painter, horizon: f32) {
    painter.distance = 0.75;
    if painter.generator.chance(0.55) {
        let x = painter.generator.between(350.0, 1150.0);
        let (height, spread) = (painter.generator.between(120.0, 230.0), painter.generator.between(380.0, 620.0));
        draw_cone(painter, x, horizon - height, horizon + 60.0, spread, DEEP_LEAF);
    }
    for (distance, height) in [(0.66, 70.0), (0.5, 40.0)] {
        painter.distance = distance;
        let crest = horizon - height * painter.generator.between(0.2, 0.7);
        draw_ridge(painter, crest, height, 0.5, DEEP_LEAF.mix(LEAF, 0.3));
    }
    painter.distance = 0.0;
}

/// Boats and a jetty in front of a port.
pub fn harbour(painter: &mut Painter) {
    let horizon = painter.generator.between(430.0, 520.0);
    let sun = paint_sky(painter, horizon);
    draw_far_shore(painter, horizon);
    painter.distance = 0.45;
    let ship_x = painter.generator.between(300.0, 1200.0);
    draw_quay(painter, horizon, ship_x);
    painter.distance = 0.0;
    paint_water(painter, horizon + 4.0);
    painter.reflect(horizon + 4.0, horizon + 190.0, 0.6);
    paint_glitter(painter, sun.0, horizon + 10.0);
    for row in 0..3 {
        let near = row as f32 / 2.0;
        painter.distance = 0.32 - near * 0.26;
        for _ in 0..painter.generator.whole(1, 3) {
            let x = painter.generator.between(120.0, 1400.0);
            let y = horizon + 40.0 + near * 130.0 + painter.generator.between(0.0, 26.0);
            let length = 120.0 + near * 190.0;
            let facing = painter.generator.side();
            if painter.generator.chance(0.5) {
                draw_fishing_boat(painter, x, y, length, facing);
            } else {
                let sail = painter.generator.chance(0.4);
                draw_perahu(painter, x, y, length * 1.1, facing, sail);
            }
        }
    }
    painter.distance = 0.0;
    draw_jetty(painter, horizon);
    draw_birds(painter, sun.0 * 0.5 + 300.0, horizon * 0.45, 7);
}

fn draw_quay(painter: &mut Painter, horizon: f32, ship_x: f32) {
    let facing = painter.generator.side();
    for index in 0..painter.generator.whole(2, 4) {
        let x = ship_x + (index as f32 - 1.5) * 190.0;
        let height = painter.generator.between(120.0, 165.0);
        let colour = super::colour::BRICK.mix(STEEL, 0.2);
        painter.line(&[x - 26.0, horizon, x - 20.0, horizon - height, x + 20.0, horizon - height, x + 26.0, horizon], 6.0, colour);
        painter.line(&[x - 90.0, horizon - height, x + 120.0, horizon - height], 7.0, colour);
        painter.line(&[x - 90.0, horizon - height, x, horizon - height - 46.0, x + 120.0, horizon - height], 3.0, colour);
        painter.line(&[x + 80.0, horizon - height, x + 80.0, horizon - height + 50.0], 2.0, colour);
    }
    draw_cargo_ship(painter, ship_x, horizon + 4.0, 420.0, facing);
    let mut x = painter.generator.between(-80.0, 60.0);
    while x < 1500.0 {
        if (x - ship_x + 60.0).abs() > 270.0 {
            let width = painter.generator.between(110.0, 170.0);
            let wall = painter.generator.pick([STONE, STEEL, TILE.lighter(0.4)]);
            painter.rectangle(x, horizon - 48.0, width, 52.0, wall);
            draw_hipped_roof(painter, x - 8.0, x + width + 8.0, horizon - 46.0, 34.0, TILE.mix(STEEL, 0.35));
            x += width;
        }
        x += painter.generator.between(30.0, 120.0);
    }
}

/// A plank jetty that runs from the near edge into the picture, with people and goods on it.
fn draw_jetty(painter: &mut Painter, horizon: f32) {
    let side = painter.generator.side();
    let place = painter.enter(750.0, 0.0, side, 1.0);
    let (far_y, far_x) = (horizon + 190.0, painter.generator.between(40.0, 210.0));
    let deck = Shape::polygon(&[-800.0, 850.0, far_x, far_y, far_x + 120.0, far_y, 60.0, 1040.0, -800.0, 1040.0]);
    for index in 0..9 {
        let share = (index as f32 / 8.0).powf(1.6);
        let (x, y) = (far_x + 118.0 - share * (far_x + 50.0), far_y + 4.0 + share * 330.0);
        let thick = 7.0 + share * 22.0;
        painter.rectangle(x - thick, y, thick, 60.0 + share * 260.0, DARK_TIMBER.darker(0.3));
        painter.rectangle(x - thick, y - 34.0 - share * 70.0, thick, 40.0 + share * 74.0, DARK_TIMBER);
    }
    painter.fill(&deck, TIMBER.mix(STONE, 0.35));
    for index in 0..26 {
        let share = (index as f32 / 25.0).powf(1.9);
        let y = far_y + 2.0 + share * 380.0;
        let (left, right) = (far_x - share * 1500.0 - 30.0, far_x + 120.0 - share * (far_x + 60.0));
        let colour = painter.tone(DARK_TIMBER).faded(0.55);
        painter.stroke_plain(&Shape::line(&[left.max(-800.0), y, right, y]), 1.5 + share * 3.0, colour);
    }
    painter.shade(&deck, (0.0, far_y + 200.0), (0.0, 1080.0), 0.45);
    painter.leave(place);
    for (index, depth) in [0.06, 0.22, 0.46].into_iter().enumerate() {
        let y = far_y + depth * 420.0 + 12.0;
        let x = 750.0 + side * (far_x + 40.0 - depth * 620.0 + painter.generator.between(-30.0, 30.0));
        let pose = painter.generator.pick([Pose::Walking, Pose::Carrying, Pose::Standing]);
        let figure = Figure::villager(&painter.generator, pose);
        let height = 120.0 + depth * 400.0;
        let facing = painter.generator.side();
        draw_figure(painter, &figure, x, y, height, facing);
        if pose == Pose::Carrying {
            painter.ellipse(x + facing * height * 0.2, y - height * 0.64, height * 0.12, height * 0.07, OCHRE.darker(0.2));
        }
        if index == 2 {
            draw_crates(painter, x - side * 230.0, y + 70.0);
        }
    }
}

fn draw_crates(painter: &mut Painter, x: f32, foot: f32) {
    for (shift, lift, size) in [(-60.0, 0.0, 96.0), (46.0, 8.0, 84.0), (-12.0, -92.0, 80.0f32)] {
        let local = painter.generator.pick([OCHRE, TIMBER, super::colour::SEA]);
        let shape = Shape::rectangle(x + shift, foot + lift - size * 0.8, size, size * 0.8);
        painter.fill(&shape, local);
        for slat in 1..4 {
            let y = foot + lift - size * 0.2 * slat as f32;
            painter.line(&[x + shift, y, x + shift + size, y], 2.5, local.darker(0.4));
        }
        let middle = x + shift + size / 2.0;
        painter.shade(&shape, (middle, foot - size), (middle - painter.sun_side * size * 0.6, foot), 0.5);
    }
}

/// A beach, surf and outrigger boats.
pub fn coast(painter: &mut Painter) {
    let horizon = painter.generator.between(360.0, 440.0);
    let sun = paint_sky(painter, horizon);
    draw_far_shore(painter, horizon);
    paint_water(painter, horizon + 4.0);
    paint_glitter(painter, sun.0, horizon + 6.0);
    let side = painter.generator.side();
    painter.distance = 0.3;
    let boat_x = 750.0 - side * painter.generator.between(50.0, 300.0);
    draw_perahu(painter, boat_x, horizon + 60.0, 190.0, side, true);
    painter.distance = 0.0;
    let place = painter.enter(750.0, 0.0, side, 1.0);
    let bay = painter.generator.between(-40.0, 90.0);
    let far = horizon + 26.0;
    for (shift, local) in [(-54.0, Colour::hex(0xf4f1e4)), (-34.0, Colour::hex(0x7fb0a6)), (-16.0, Colour::hex(0xf4f1e4)), (6.0, Colour::hex(0xb79a6e)), (46.0, SAND)] {
        let beach = [
            900.0, far, 620.0, far + 18.0, 380.0 - bay - shift * 0.4, far + 90.0 - shift * 0.5, 330.0 - bay + shift, 620.0 + shift * 0.6,
            60.0 + shift, 760.0 + shift * 0.9, -420.0, 850.0 + shift, -900.0, 880.0 + shift, -900.0, 1100.0, 900.0, 1100.0,
        ];
        let shape = Shape::smooth(&beach);
        painter.fill(&shape, local);
        painter.shade(&shape, (0.0, 860.0), (0.0, 1120.0), 0.2);
    }
    painter.distance = 0.25;
    let hill = Shape::smooth(&[420.0, far + 6.0, 560.0, far - 80.0, 700.0, far - 130.0, 900.0, far - 170.0, 900.0, far + 70.0]);
    painter.fill(&hill, DEEP_LEAF.mix(LEAF, 0.4));
    painter.shade(&hill, (700.0, far - 150.0), (620.0, far + 40.0), 0.5);
    painter.distance = 0.1;
    for index in 0..5 {
        let x = 730.0 - index as f32 * 62.0 + painter.generator.between(-20.0, 20.0);
        let foot = far + 40.0 + index as f32 * 42.0;
        let lean = painter.generator.between(-0.4, -0.05);
        draw_palm(painter, x, foot, 250.0 + index as f32 * 42.0, lean);
    }
    painter.distance = 0.0;
    draw_perahu(painter, 130.0, 850.0, 430.0, -1.0, false);
    let count = painter.generator.whole(1, 3);
    for index in 0..count {
        let pose = painter.generator.pick([Pose::Walking, Pose::Carrying, Pose::Standing]);
        let figure = Figure::villager(&painter.generator, pose);
        let x = 330.0 + index as f32 * 95.0 - painter.generator.between(0.0, 30.0);
        let foot = 800.0 + painter.generator.between(0.0, 40.0);
        draw_figure(painter, &figure, x, foot, 205.0, -1.0);
    }
    for index in 0..8 {
        let x = 760.0 - index as f32 * 42.0 + painter.generator.between(-15.0, 15.0);
        draw_tuft(painter, x, 1010.0, painter.generator.between(60.0, 120.0), LEAF);
    }
    painter.leave(place);
    draw_birds(painter, 600.0, horizon * 0.5, 6);
}

/// A ferry on the strait.
pub fn ferry(painter: &mut Painter) {
    let horizon = painter.generator.between(420.0, 520.0);
    let sun = paint_sky(painter, horizon);
    draw_far_shore(painter, horizon);
    painter.distance = 0.4;
    draw_tree_belt(painter, horizon + 4.0, 34.0);
    painter.distance = 0.0;
    paint_water(painter, horizon + 4.0);
    let facing = painter.generator.side();
    let x = 750.0 - facing * painter.generator.between(0.0, 90.0);
    let (water, length) = (horizon + painter.generator.between(120.0, 175.0), painter.generator.between(760.0, 900.0));
    painter.distance = 0.04;
    draw_ferry(painter, x, water, length, facing);
    painter.distance = 0.0;
    painter.reflect(water + 8.0, water + 250.0, 0.5);
    paint_ripples(painter, water + 20.0, 60);
    paint_glitter(painter, sun.0, horizon + 10.0);
    let foam = Colour::hex(0xf4f2e8);
    for index in 0..30 {
        let back = index as f32 / 29.0;
        let (left, top) = (x + facing * (length * 0.47 - back * length * 1.15), water + 6.0 + back * 26.0 * painter.generator.unit());
        painter.fill(&Shape::ellipse(left, top, 34.0 + back * 30.0, 4.0 + back * 4.0), foam.faded(0.55 - back * 0.35));
    }
    for _ in 0..painter.generator.whole(1, 2) {
        let boat = 750.0 + painter.generator.between(-500.0, 500.0);
        let boat_facing = painter.generator.side();
        draw_perahu(painter, boat, 905.0, 330.0, boat_facing, false);
        let figure = Figure { headgear: Headgear::ConicalHat, ..Figure::villager(&painter.generator, Pose::Sitting) };
        draw_figure(painter, &figure, boat, 888.0, 150.0, boat_facing);
    }
    draw_birds(painter, x, horizon * 0.6, 9);
}

/// A river between trees and stilt houses.
pub fn river(painter: &mut Painter) {
    let horizon = painter.generator.between(340.0, 420.0);
    let sun = paint_sky(painter, horizon);
    for (distance, height) in [(0.8, 150.0), (0.62, 90.0), (0.45, 50.0)] {
        painter.distance = distance;
        draw_ridge(painter, horizon - height * 0.4, height, 0.5, DEEP_LEAF);
    }
    painter.distance = 0.3;
    draw_tree_belt(painter, horizon + 40.0, 80.0);
    painter.distance = 0.0;
    paint_water(painter, horizon + 38.0);
    let bend = painter.generator.between(-90.0, 90.0);
    for side in [-1.0, 1.0f32] {
        let place = painter.enter(750.0, horizon + 38.0, side, 1.0);
        let shift = bend * side;
        let bank = Shape::smooth(&[60.0 + shift, 0.0, 190.0 + shift, 60.0, 330.0 + shift * 0.4, 160.0, 480.0, 300.0, 900.0, 520.0, 900.0, -40.0, 300.0, -20.0]);
        painter.distance = 0.1;
        painter.fill(&bank, LEAF.mix(DEEP_LEAF, 0.5));
        painter.shade(&bank, (500.0, 0.0), (400.0, 300.0), 0.5);
        for index in 0..7 {
            let near = index as f32 / 6.0;
            painter.distance = 0.34 - near * 0.32;
            let x = 140.0 + shift * (1.0 - near) + near * 500.0;
            let (foot, height) = (20.0 + near * 220.0, 150.0 + near * 270.0);
            match painter.generator.whole(0, 2) {
                0 => draw_palm(painter, x, foot, height * 1.25, -0.15),
                1 => draw_banana(painter, x, foot, height * 0.6),
                _ => draw_tree(painter, x, foot, height),
            }
            if index % 3 == 1 {
                draw_stilt_house(painter, x - 95.0, foot + 50.0, 90.0 + near * 150.0);
            }
        }
        painter.leave(place);
    }
    painter.distance = 0.0;
    painter.reflect(horizon + 250.0, 1000.0, 0.30);
    paint_ripples(painter, horizon + 120.0, 50);
    paint_glitter(painter, sun.0.clamp(600.0, 900.0), horizon + 50.0);
    let facing = painter.generator.side();
    let x = 750.0 + painter.generator.between(-140.0, 140.0);
    draw_perahu(painter, x, 790.0, 440.0, facing, false);
    let rower = Figure::villager(&painter.generator, Pose::Carrying);
    draw_figure(painter, &rower, x - facing * 110.0, 768.0, 200.0, facing);
    painter.line(&[x - facing * 40.0, 610.0, x - facing * 105.0, 835.0], 6.0, TIMBER);
    let guest = Figure::passer_by(&painter.generator, Pose::Sitting);
    draw_figure(painter, &guest, x + facing * 70.0, 776.0, 185.0, facing);
}

/// A wooden house on stilts over the water; `x` is its left edge.
fn draw_stilt_house(painter: &mut Painter, x: f32, water: f32, width: f32) {
    for index in 0..5 {
        let post = x + width * (0.04 + index as f32 * 0.23);
        painter.rectangle(post, water - width * 0.35, width * 0.03, width * 0.4, DARK_TIMBER);
    }
    let wall = Shape::rectangle(x, water - width * 0.62, width, width * 0.3);
    painter.fill(&wall, TIMBER.mix(OCHRE, painter.generator.between(0.0, 0.5)));
    painter.shade(&wall, (x + width * 0.5, water - width), (x + width * (0.5 - painter.sun_side * 0.7), water), 0.5);
    painter.rectangle(x + width * 0.4, water - width * 0.55, width * 0.14, width * 0.23, DARK_TIMBER);
    if painter.palette.lamps {
        painter.fill_plain(&Shape::rectangle(x + width * 0.16, water - width * 0.52, width * 0.12, width * 0.1), LAMP);
    }
    painter.rectangle(x - width * 0.08, water - width * 0.33, width * 1.16, width * 0.035, DARK_TIMBER);
    draw_hipped_roof(painter, x - width * 0.1, x + width * 1.1, water - width * 0.6, width * 0.36, TILE.mix(STONE, 0.4));
}

/// Houses in water and a rescue boat.
pub fn flood(painter: &mut Painter) {
    let horizon = 430.0;
    paint_sky(painter, horizon);
    painter.distance = 0.6;
    draw_tree_belt(painter, horizon, 110.0);
    for row in 0..3 {
        let near = row as f32 / 2.0;
        painter.distance = 0.42 - near * 0.34;
        let mut x = painter.generator.between(-150.0, -20.0);
        while x < 1480.0 {
            let width = (170.0 + near * 130.0) * painter.generator.between(0.85, 1.2);
            let gap = if row == 2 && (x + width / 2.0 - 750.0).abs() < 330.0 { 700.0 } else { 0.0 };
            if gap == 0.0 {
                draw_house(painter, x, horizon + 20.0 + near * 110.0, width);
                if painter.generator.chance(0.25) {
                    draw_palm(painter, x + width, horizon + near * 100.0, 260.0 + near * 120.0, 0.1);
                }
            }
            x += if gap > 0.0 { 150.0 } else { width + painter.generator.between(20.0, 90.0) };
        }
    }
    painter.distance = 0.0;
    let line = horizon + 76.0;
    let shape = Shape::rectangle(-40.0, line, 1580.0, 600.0);
    let brown = Colour::hex(0x9a7f5c);
    let (far, near) = (painter.palette.tone(brown, 0.35), painter.palette.tone(brown.darker(0.3), 0.0));
    painter.fill_downwards(&shape, line, 1000.0, &[far, near]);
    painter.reflect(line, 900.0, 0.55);
    flood_things(painter, line);
    let x = 750.0 + painter.generator.between(-120.0, 120.0);
    for (shift, pose) in [(-110.0f32, Pose::Standing), (-30.0, Pose::Sitting), (60.0, Pose::Sitting), (130.0, Pose::Carrying)] {
        let figure = if shift.abs() > 100.0 { Figure::worker(&painter.generator, pose) } else { Figure::passer_by(&painter.generator, pose) };
        draw_figure(painter, &figure, x + shift, 790.0, 225.0, 1.0);
    }
    draw_rubber_boat(painter, x, 800.0, 460.0);
    let wader = Figure::worker(&painter.generator, Pose::Walking);
    draw_figure(painter, &wader, x + 330.0, 880.0, 250.0, 1.0);
    painter.curve(&[x + 225.0, 735.0, x + 270.0, 765.0, x + 318.0, 750.0], 4.0, OCHRE);
    let water = painter.palette.tone(brown.darker(0.12), 0.1);
    painter.fill_plain(&Shape::ellipse(x + 330.0, 880.0, 95.0, 58.0), water);
    painter.fill_plain(&Shape::ellipse(x + 330.0, 832.0, 70.0, 6.0), water.lighter(0.4));
}

fn flood_things(painter: &mut Painter, line: f32) {
    for index in 0..90 {
        let near = index as f32 / 89.0;
        let (x, y) = (painter.generator.between(0.0, 1500.0), line + 20.0 + near * 450.0);
        let half = painter.generator.between(20.0, 90.0) * (0.3 + near);
        let colour = if index % 3 == 0 { painter.palette.key.faded(0.16) } else { painter.palette.shadow.faded(0.13) };
        painter.fill_plain(&Shape::ellipse(x, y, half, 1.2 + near * 3.0), colour);
    }
    let (left, right) = (painter.generator.between(120.0, 330.0), painter.generator.between(1130.0, 1330.0));
    painter.rectangle(left, 200.0, 13.0, 470.0, DARK_TIMBER);
    painter.rectangle(left - 45.0, 225.0, 100.0, 8.0, DARK_TIMBER);
    painter.rectangle(right, 260.0, 11.0, 360.0, DARK_TIMBER);
    painter.rectangle(right - 38.0, 282.0, 86.0, 7.0, DARK_TIMBER);
    draw_wires(painter, (left + 5.0, 226.0), (right + 5.0, 284.0), 60.0, 3);
    draw_wires(painter, (-60.0, 180.0), (left + 5.0, 226.0), 40.0, 3);
    draw_wires(painter, (right + 5.0, 284.0), (1560.0, 250.0), 40.0, 3);
}

/// A large bridge over water.
pub fn bridge(painter: &mut Painter) {
    let horizon = painter.generator.between(540.0, 600.0);
    let sun = paint_sky(painter, horizon);
    draw_far_shore(painter, horizon);
    painter.distance = 0.55;
    let mut x = 20.0;
    while x < 1500.0 {
        let (width, height) = (painter.generator.between(30.0, 60.0), painter.generator.between(40.0, 150.0));
        draw_tower(painter, x, horizon + 4.0, width, height);
        x += width + painter.generator.between(10.0, 130.0);
    }
    painter.distance = 0.35;
    draw_tree_belt(painter, horizon + 6.0, 36.0);
    draw_mosque(painter, painter.generator.between(200.0, 1200.0), horizon + 4.0, 80.0);
    painter.distance = 0.05;
    let side = painter.generator.side();
    let place = painter.enter(750.0, 0.0, side, 1.0);
    draw_cable_bridge(painter, horizon);
    painter.leave(place);
    painter.distance = 0.0;
    let water = horizon + 6.0;
    paint_water(painter, water);
    painter.reflect(water, 960.0, 0.5);
    let place = painter.enter(750.0, 0.0, side, 1.0);
    painter.polygon(&[-262.0, horizon - 160.0, -198.0, horizon - 160.0, -186.0, horizon + 62.0, -274.0, horizon + 62.0], STONE.darker(0.15));
    painter.rectangle(-320.0, horizon + 50.0, 180.0, 26.0, STONE.darker(0.4));
    painter.leave(place);
    paint_glitter(painter, sun.0, horizon + 10.0);
    let boat = 750.0 + side * painter.generator.between(60.0, 380.0);
    draw_fishing_boat(painter, boat, 850.0, 330.0, side);
    draw_perahu(painter, boat - side * 560.0, 790.0, 240.0, -side, true);
    draw_birds(painter, boat, 300.0, 6);
}

fn draw_cable_bridge(painter: &mut Painter, horizon: f32) {
    let deck = horizon - 150.0;
    let steel = STEEL.mix(super::colour::BRICK, painter.generator.pick([0.0, 0.0, 0.9]));
    for (tower, scale) in [(-230.0, 1.0), (420.0, 0.72f32)] {
        let top = deck - 360.0 * scale;
        for index in 1..=11 {
            let reach = index as f32 * 40.0 * scale;
            let from = top + 12.0 + (11 - index) as f32 * 5.0;
            for way in [-1.0, 1.0f32] {
                let end = tower + way * reach;
                let level = deck + (end + 230.0) * 0.075;
                painter.line(&[tower, from, end, level], 2.4 * scale, INK.mix(STEEL, 0.45));
            }
        }
        let foot = horizon + 30.0;
        let pylon = Shape::polygon(&[tower - 15.0 * scale, top, tower + 15.0 * scale, top, tower + 34.0 * scale, foot, tower - 34.0 * scale, foot]);
        painter.fill(&pylon, STONE.lighter(0.2));
        painter.shade(&pylon, (tower + 10.0, 0.0), (tower - 34.0, 0.0), 0.55);
    }
    for index in 0..7 {
        let x = -760.0 + index as f32 * 250.0;
        let level = deck + (x + 230.0) * 0.075;
        painter.rectangle(x, level, 26.0, horizon - level + 30.0, STONE.darker(0.3));
    }
    let road = [-800.0, deck - 43.0, 800.0, deck + 77.0, 800.0, deck + 92.0, -800.0, deck - 15.0];
    painter.polygon(&road, steel.darker(0.2));
    painter.line(&[-800.0, deck - 43.0, 800.0, deck + 77.0], 5.0, steel.lighter(0.35));
    for index in 0..9 {
        let x = -640.0 + index as f32 * 160.0;
        draw_street_lamp(painter, x, deck + (x + 230.0) * 0.075 - 12.0, 60.0, 16.0);
    }
    let count = painter.generator.whole(3, 6);
    for index in 0..count {
        let x = -600.0 + index as f32 * 230.0 + painter.generator.between(-50.0, 50.0);
        super::vehicles::draw_minibus(painter, x, deck + (x + 230.0) * 0.075 - 12.0, 54.0, 1.0);
    }
}

