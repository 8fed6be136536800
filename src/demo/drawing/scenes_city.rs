//! Pictures of towns: market, skyline, street, train, bus stop, construction site.

use super::buildings::{draw_awning, draw_house, draw_mosque, draw_shop_house, draw_street_lamp, draw_tower, draw_wires};
use super::colour::{BRICK, Colour, DARK_TIMBER, DEEP_LEAF, EARTH, INK, LAMP, LEAF, NAVY, OCHRE, PAPER, PLASTER, SEA, SLATE, STEEL, STONE, TIMBER};
use super::crowd::{draw_bust, draw_passers};
use super::figure::draw_figure;
use super::land::{draw_ridge, draw_tree_belt, paint_ground};
use super::painter::Painter;
use super::people::{Figure, Headgear, Pose};
use super::scene::Light;
use super::shape::Shape;
use super::sky::{draw_birds, paint_sky};
use super::trees::{draw_banana, draw_palm, draw_tree};
use super::vehicles::{draw_bus, draw_excavator, draw_lorry, draw_minibus, draw_motorcycle, draw_train_front};

/// Stalls, awnings and heaps of produce.
pub fn market(painter: &mut Painter) {
    let horizon = 330.0;
    paint_sky(painter, horizon);
    painter.distance = 0.45;
    let mut x = painter.generator.between(-60.0, 0.0);
    while x < 1500.0 {
        let (width, height) = (painter.generator.between(150.0, 210.0), painter.generator.between(210.0, 330.0));
        draw_shop_house(painter, x, 560.0, width, height);
        x += width;
    }
    painter.distance = 0.0;
    paint_ground(painter, 555.0, STONE.mix(EARTH, 0.4));
    if painter.light == Light::Rain {
        painter.reflect(560.0, 1000.0, 0.25);
    }
    for (row, distance) in [(0, 0.26), (1, 0.1)] {
        painter.distance = distance;
        let near = row as f32;
        let width = 250.0 + near * 110.0;
        let mut x = painter.generator.between(-180.0, -60.0);
        let aisle = 750.0 + painter.generator.between(-120.0, 120.0);
        while x < 1500.0 {
            if row == 0 || (x + width / 2.0 - aisle).abs() > width * 0.72 {
                draw_stall(painter, x, 640.0 + near * 120.0, width);
            }
            x += width + 26.0;
        }
        painter.distance = distance - 0.08;
        draw_passers(painter, 200.0, 1300.0, 668.0 + near * 140.0, 210.0 + near * 66.0, 5 - row);
    }
    painter.distance = 0.0;
    for side in [0.0, 1.0f32] {
        for index in 0..4 {
            let x = side * 1500.0 + (1.0 - side * 2.0) * (40.0 + index as f32 * 128.0);
            draw_basket(painter, x, 985.0 - (index % 2) as f32 * 56.0, 76.0);
        }
    }
    if painter.palette.lamps {
        for index in 0..6 {
            let x = 130.0 + index as f32 * 250.0;
            painter.fill_plain(&Shape::ellipse(x, 438.0, 11.0, 14.0), Colour::hex(0xfff1c4));
            painter.glow(x, 440.0, 190.0, LAMP.faded(0.6));
        }
        draw_wires(painter, (-40.0, 410.0), (1540.0, 410.0), 24.0, 1);
    }
}

fn draw_stall(painter: &mut Painter, x: f32, foot: f32, width: f32) {
    let size = width / 100.0;
    let place = painter.enter(x, foot, size, size);
    let back = Shape::rectangle(3.0, -72.0, 94.0, 60.0);
    painter.fill(&back, DARK_TIMBER.mix(INK, 0.3));
    if painter.palette.lamps {
        painter.fill_plain(&back, LAMP.mix(TIMBER, 0.45).mix(painter.palette.haze, painter.distance));
    }
    for index in 0..6 {
        let goods = painter.generator.pick([OCHRE, BRICK, SEA, LEAF, PAPER]);
        let hang = painter.generator.between(8.0, 20.0);
        painter.rectangle(8.0 + index as f32 * 15.0, -72.0, 9.0, hang, goods.darker(0.25));
    }
    painter.rectangle(2.0, -72.0, 2.2, 72.0, TIMBER);
    painter.rectangle(96.0, -72.0, 2.2, 72.0, TIMBER);
    let mut seller = Figure::passer_by(&painter.generator, Pose::Carrying);
    seller.headgear = painter.generator.pick([Headgear::Headscarf, Headgear::ConicalHat, Headgear::Peci, Headgear::Headscarf]);
    let facing = painter.generator.side();
    let at = painter.generator.between(30.0, 70.0);
    draw_figure(painter, &seller, at, -1.0, 62.0, facing);
    painter.rectangle(0.0, -24.0, 100.0, 24.0, TIMBER.darker(0.1));
    for index in 0..9 {
        painter.rectangle(index as f32 * 11.4, -24.0, 0.9, 24.0, DARK_TIMBER);
    }
    for index in 0..5 {
        draw_heap(painter, 10.0 + index as f32 * 20.0, -24.0, 9.6);
    }
    let front = Shape::rectangle(0.0, -24.0, 100.0, 24.0);
    painter.shade(&front, (0.0, -24.0), (0.0, 6.0), 0.5);
    draw_awning(painter, -3.0, 103.0, -88.0, 20.0);
    painter.leave(place);
}

/// A heap of one kind of fruit or vegetable.
fn draw_heap(painter: &mut Painter, x: f32, foot: f32, size: f32) {
    let local = painter.generator.pick([
        BRICK, OCHRE, LEAF, Colour::hex(0xd98a3a), Colour::hex(0xe3c25a), Colour::hex(0x7a3b4c), Colour::hex(0xc7d08a), Colour::hex(0xcf4a33),
    ]);
    for row in 0..4 {
        let count = 5 - row;
        for column in 0..count {
            let across = (column as f32 - (count - 1) as f32 / 2.0) * size * 0.42;
            let shift = painter.generator.between(-0.06, 0.06) * size;
            let fruit = local.mix(PAPER, painter.generator.between(0.0, 0.2)).darker(painter.generator.between(0.0, 0.2));
            let (left, top) = (x + across + shift, foot - size * 0.18 - row as f32 * size * 0.3);
            painter.ellipse(left, top, size * 0.25, size * 0.24, fruit.darker(0.15));
            painter.ellipse(left + painter.sun_side * size * 0.05, top - size * 0.05, size * 0.18, size * 0.16, fruit.lighter(0.12));
        }
    }
}

fn draw_basket(painter: &mut Painter, x: f32, foot: f32, size: f32) {
    painter.ellipse(x, foot - size * 0.45, size * 0.84, size * 0.26, DARK_TIMBER);
    draw_heap(painter, x, foot - size * 0.4, size * 0.82);
    let shape = Shape::smooth(&[x - size * 0.85, foot - size * 0.45, x, foot - size * 0.25, x + size * 0.85, foot - size * 0.45, x + size * 0.62, foot + size * 0.2, x, foot + size * 0.3, x - size * 0.62, foot + size * 0.2]);
    painter.fill(&shape, OCHRE.mix(TIMBER, 0.45));
    painter.shade(&shape, (x + painter.sun_side * size * 0.4, foot), (x - painter.sun_side * size, foot), 0.6);
    for row in 0..4 {
        let y = foot - size * 0.3 + row as f32 * size * 0.14;
        painter.curve(&[x - size * 0.8 + row as f32 * 5.0, y - size * 0.06, x, y + size * 0.12, x + size * 0.8 - row as f32 * 5.0, y - size * 0.06], 2.0, TIMBER.darker(0.2));
    }
}

/// A city's towers behind tiled roofs.
pub fn skyline(painter: &mut Painter) {
    let horizon = painter.generator.between(560.0, 630.0);
    let sun = paint_sky(painter, horizon);
    painter.distance = 0.85;
    draw_ridge(painter, horizon - 60.0, 120.0, 0.5, DEEP_LEAF);
    let peak = 750.0 + painter.generator.between(-260.0, 260.0);
    for (layer, distance) in [0.72, 0.52, 0.3].into_iter().enumerate() {
        painter.distance = distance;
        let mut x = painter.generator.between(-60.0, -20.0);
        while x < 1500.0 {
            let width = painter.generator.between(48.0, 98.0) + layer as f32 * 10.0;
            // The towers rise towards the business district.
            let near_peak = 1.0 - ((x - peak).abs() / 800.0).min(0.85);
            let height = (120.0 + painter.generator.unit() * 360.0) * near_peak * (1.1 - layer as f32 * 0.22) + 50.0;
            draw_tower(painter, x, horizon + 60.0 + layer as f32 * 20.0, width, height);
            x += width + painter.generator.between(0.0, 60.0 + layer as f32 * 60.0);
        }
        let mist = Shape::rectangle(-40.0, horizon - 220.0, 1580.0, 420.0);
        let haze = painter.palette.haze.mix(painter.palette.sky_low, 0.4).faded(0.55);
        painter.spray(&mist, (0.0, horizon - 220.0), (0.0, horizon + 120.0), haze);
        if layer == 1 {
            draw_monument(painter, peak - 330.0 * painter.generator.side(), horizon + 60.0);
        }
    }
    painter.distance = 0.3;
    draw_tree_belt(painter, horizon + 100.0, 60.0);
    let mosque = painter.generator.between(250.0, 1100.0);
    draw_mosque(painter, mosque, horizon + 110.0, 130.0);
    for row in 0..4 {
        let near = row as f32 / 3.0;
        painter.distance = 0.26 - near * 0.24;
        let mut x = painter.generator.between(-120.0, -20.0);
        while x < 1500.0 {
            let width = 120.0 + near * 110.0 + painter.generator.between(-20.0, 40.0);
            draw_house(painter, x, horizon + 150.0 + near * 260.0 + near * near * 40.0, width);
            if painter.generator.chance(0.22) {
                draw_tree(painter, x + width, horizon + 150.0 + near * 270.0, 90.0 + near * 90.0);
            }
            x += width * painter.generator.between(0.72, 1.05);
        }
    }
    painter.distance = 0.0;
    draw_wires(painter, (-40.0, 700.0), (1540.0, 640.0), 60.0, 3);
    draw_birds(painter, sun.0, 200.0, 8);
}

/// A slender monument with a flame, as stands in a capital's square.
fn draw_monument(painter: &mut Painter, x: f32, foot: f32) {
    let shape = Shape::polygon(&[x - 13.0, foot, x - 5.0, foot - 290.0, x + 5.0, foot - 290.0, x + 13.0, foot]);
    painter.fill(&shape, PLASTER);
    painter.shade(&shape, (x + painter.sun_side * 3.0, 0.0), (x - painter.sun_side * 14.0, 0.0), 0.5);
    painter.polygon(&[x - 14.0, foot - 290.0, x + 14.0, foot - 290.0, x + 9.0, foot - 302.0, x - 9.0, foot - 302.0], PLASTER.darker(0.2));
    painter.smooth(&[x - 7.0, foot - 302.0, x - 8.0, foot - 314.0, x + 1.0, foot - 334.0, x + 8.0, foot - 314.0, x + 7.0, foot - 302.0], OCHRE);
    painter.polygon(&[x - 52.0, foot - 60.0, x + 52.0, foot - 60.0, x + 30.0, foot - 36.0, x - 30.0, foot - 36.0], PLASTER.darker(0.1));
}

/// Shop houses, wires and traffic.
pub fn street(painter: &mut Painter) {
    let horizon = 520.0;
    let vanish = 750.0 + painter.generator.between(-110.0, 110.0);
    paint_sky(painter, horizon);
    painter.distance = 0.7;
    for _ in 0..7 {
        let (x, width) = (vanish + painter.generator.between(-300.0, 300.0), painter.generator.between(44.0, 90.0));
        draw_tower(painter, x, horizon + 10.0, width, painter.generator.between(120.0, 330.0));
    }
    painter.distance = 0.0;
    let asphalt = SLATE.mix(STONE, 0.35);
    paint_ground(painter, horizon, asphalt.lighter(0.15));
    for side in [-1.0, 1.0f32] {
        let place = painter.enter(vanish, 0.0, side, 1.0);
        painter.polygon(&[24.0, horizon, 900.0, 890.0, 900.0, 1000.0, 1000.0, 520.0], STONE.lighter(0.2));
        let mut along = 0.05f32;
        while along < 1.25 {
            painter.distance = (0.55 - along * 0.5).max(0.0);
            let left = 40.0 + along * along * 640.0;
            let width = 60.0 + along * 200.0;
            let foot = horizon + 8.0 + along * along * 210.0;
            let height = (170.0 + painter.generator.between(-30.0, 50.0)) * (0.55 + along * 1.35);
            draw_shop_house(painter, left, foot, width, height);
            along += 0.15;
        }
        painter.leave(place);
    }
    painter.distance = 0.0;
    draw_road_marks(painter, vanish, horizon);
    if painter.light == Light::Rain {
        painter.reflect(horizon + 130.0, 1000.0, 0.35);
    }
    for (side, along) in [(-1.0, 0.3), (1.0, 0.45), (-1.0, 0.62), (1.0, 0.85f32)] {
        let (x, foot) = (vanish + side * (60.0 + along * 560.0), horizon + 14.0 + along * 250.0);
        painter.distance = 0.4 - along * 0.4;
        draw_street_lamp(painter, x, foot, 130.0 + along * 340.0, -side * (26.0 + along * 70.0));
    }
    draw_wires(painter, (-40.0, 150.0), (vanish, horizon - 90.0), 70.0, 4);
    draw_wires(painter, (1540.0, 120.0), (vanish, horizon - 90.0), 70.0, 3);
    draw_traffic(painter, vanish, horizon);
}

fn draw_road_marks(painter: &mut Painter, vanish: f32, horizon: f32) {
    for index in 0..8 {
        let near = (index as f32 / 7.0).powi(2);
        let y = horizon + 14.0 + near * 430.0;
        let (half, tall) = (1.5 + near * 12.0, 6.0 + near * 60.0);
        painter.polygon(&[vanish - half * 0.8, y, vanish + half * 0.8, y, vanish + half, y + tall, vanish - half, y + tall], PAPER.mix(SLATE, 0.15));
    }
}

fn draw_traffic(painter: &mut Painter, vanish: f32, horizon: f32) {
    for row in 0..3 {
        let near = row as f32 / 2.0;
        painter.distance = 0.36 - near * 0.34;
        let foot = horizon + 70.0 + near * near * 270.0;
        let count = painter.generator.whole(1, 3 - row / 2);
        for _ in 0..count {
            let x = vanish + painter.generator.between(-1.0, 1.0) * (90.0 + near * 380.0);
            let facing = painter.generator.side();
            match painter.generator.whole(0, 2) {
                0 => draw_minibus(painter, x, foot, 130.0 + near * 250.0, facing),
                _ => draw_motorcycle(painter, x, foot, 72.0 + near * 130.0, facing),
            }
        }
        let shift = painter.generator.side() * (110.0 + near * 320.0);
        draw_passers(painter, vanish + shift - 130.0, vanish + shift + 130.0, foot + 14.0, 84.0 + near * 150.0, 2);
    }
    painter.distance = 0.0;
    let side = painter.generator.side();
    draw_passers(painter, vanish + side * 300.0 - 120.0, vanish + side * 300.0 + 200.0, 935.0, 320.0, 2);
}

/// A train at a platform.
pub fn train(painter: &mut Painter) {
    let horizon = 470.0;
    paint_sky(painter, horizon);
    painter.distance = 0.7;
    for index in 0..12 {
        let height = painter.generator.between(80.0, 300.0);
        draw_tower(painter, index as f32 * 130.0 - 40.0 + painter.generator.between(-30.0, 30.0), horizon + 10.0, 76.0, height);
    }
    painter.distance = 0.45;
    draw_tree_belt(painter, horizon + 20.0, 70.0);
    painter.distance = 0.0;
    paint_ground(painter, horizon + 14.0, EARTH.mix(SLATE, 0.55));
    let side = painter.generator.side();
    let place = painter.enter(750.0, 0.0, side, 1.0);
    let vanish = 60.0;
    for rail in [-0.52, 0.0, 0.9, 1.35f32] {
        let foot = vanish + (rail - 0.12) * 520.0;
        painter.polygon(&[vanish + rail * 14.0, horizon + 14.0, vanish + rail * 14.0 + 2.0, horizon + 14.0, foot + 16.0, 1010.0, foot - 4.0, 1010.0], STEEL.lighter(0.2));
    }
    let band = painter.generator.pick([BRICK, SEA, OCHRE, NAVY]);
    let width = painter.generator.between(250.0, 320.0);
    let rail = horizon + 66.0 + width * 0.95;
    draw_carriages(painter, vanish, horizon, rail, width, band);
    draw_train_front(painter, -30.0, rail, width, band);
    draw_platform(painter, vanish, horizon);
    painter.leave(place);
    for index in 0..4 {
        let near = index as f32 / 3.0;
        painter.distance = 0.3 - near * 0.3;
        let x = 750.0 + side * (270.0 + near * 150.0);
        draw_passers(painter, x - 70.0 - near * 60.0, x + 120.0 + near * 80.0, horizon + 110.0 + near * 300.0, 120.0 + near * 210.0, 2);
    }
}

/// The side of the train, shrinking towards the vanishing point, and the wires above.
fn draw_carriages(painter: &mut Painter, vanish: f32, horizon: f32, rail: f32, width: f32, band: Colour) {
    let (left, top) = (-30.0 - width * 0.5, rail - width * 1.16);
    let shape = Shape::polygon(&[left, top, left, rail, vanish - 4.0, horizon + 14.0, vanish - 4.0, horizon - 2.0]);
    painter.fill(&shape, PAPER.darker(0.2));
    for pole in 0..5 {
        let near = (pole as f32 / 4.0).powi(2);
        let (x, foot) = (vanish - 60.0 - near * 620.0, horizon + 20.0 + near * 380.0);
        painter.distance = 0.45 * (1.0 - near);
        let tall = 110.0 + near * 560.0;
        painter.rectangle(x, foot - tall, 4.0 + near * 12.0, tall, SLATE.darker(0.3));
        painter.rectangle(x, foot - tall * 0.92, 60.0 + near * 500.0, 3.0 + near * 6.0, SLATE.darker(0.3));
    }
    painter.distance = 0.0;
    painter.line(&[vanish, horizon - 60.0, -60.0, -40.0], 2.0, INK);
    painter.line(&[vanish, horizon - 60.0, 190.0, -40.0], 2.0, INK);
    painter.line(&[vanish, horizon - 60.0, -520.0, -40.0], 2.0, INK);
    painter.polygon(&[left, rail - width * 0.5, left, rail - width * 0.14, vanish - 4.0, horizon + 12.0, vanish - 4.0, horizon + 8.0], band.darker(0.2));
}

fn draw_platform(painter: &mut Painter, vanish: f32, horizon: f32) {
    let deck = Shape::polygon(&[vanish + 22.0, horizon + 10.0, 900.0, horizon + 10.0, 900.0, 1040.0, 330.0, 1040.0]);
    painter.fill(&deck, STONE.lighter(0.1));
    painter.shade(&deck, (0.0, 700.0), (0.0, 1100.0), 0.45);
    painter.polygon(&[vanish + 22.0, horizon + 10.0, 330.0, 1040.0, 250.0, 1040.0, vanish + 19.0, horizon + 16.0], SLATE.darker(0.3));
    painter.polygon(&[vanish + 25.0, horizon + 12.0, vanish + 28.0, horizon + 12.0, 420.0, 1040.0, 370.0, 1040.0], OCHRE);
    let roof = Shape::polygon(&[vanish + 20.0, horizon - 66.0, 250.0, -40.0, 900.0, -40.0, 900.0, 120.0]);
    for pillar in 0..4 {
        let near = (pillar as f32 / 3.0).powi(2);
        let (x, foot) = (vanish + 90.0 + near * 420.0, horizon + 24.0 + near * 300.0);
        painter.distance = 0.4 * (1.0 - near);
        painter.rectangle(x, 80.0, 8.0 + near * 22.0, foot - 80.0, STEEL.darker(0.25));
    }
    painter.distance = 0.0;
    painter.fill(&roof, SLATE.darker(0.15));
    painter.shade(&roof, (600.0, 140.0), (500.0, -60.0), 0.5);
    for lamp in 0..3 {
        let near = (lamp as f32 + 0.6) / 3.0;
        let (x, y) = (vanish + 120.0 + near * 330.0, horizon - 120.0 - near * 260.0);
        painter.fill_plain(&Shape::rectangle(x, y, 30.0 + near * 60.0, 4.0 + near * 6.0), Colour::hex(0xfff3cf));
        if painter.palette.lamps {
            painter.glow(x + 30.0, y, 190.0, LAMP.faded(0.4));
        }
    }
    let clock = (420.0, 250.0);
    painter.line(&[clock.0, 40.0, clock.0, clock.1], 5.0, INK);
    painter.ellipse(clock.0, clock.1, 40.0, 40.0, INK);
    painter.ellipse(clock.0, clock.1, 33.0, 33.0, PAPER);
    painter.line(&[clock.0, clock.1 - 22.0, clock.0, clock.1, clock.0 + 14.0, clock.1 + 8.0], 4.0, INK);
}

/// A bus at its stop.
pub fn bus(painter: &mut Painter) {
    let horizon = 560.0;
    paint_sky(painter, horizon);
    for (distance, low) in [(0.72, 0.0), (0.5, 20.0)] {
        painter.distance = distance;
        let mut x = painter.generator.between(-60.0, 0.0);
        while x < 1500.0 {
            let (width, height) = (painter.generator.between(70.0, 140.0), painter.generator.between(130.0, 420.0));
            draw_tower(painter, x, horizon + low, width, height * (0.6 + distance * 0.5));
            x += width + painter.generator.between(10.0, 70.0);
        }
    }
    painter.distance = 0.3;
    for index in 0..7 {
        let x = index as f32 * 250.0 + painter.generator.between(-70.0, 70.0);
        if painter.generator.chance(0.5) {
            draw_tree(painter, x, horizon + 60.0, painter.generator.between(200.0, 290.0));
        } else {
            draw_palm(painter, x, horizon + 60.0, painter.generator.between(260.0, 360.0), 0.06);
        }
    }
    painter.distance = 0.0;
    paint_ground(painter, horizon + 40.0, SLATE.mix(STONE, 0.3));
    painter.rectangle(-40.0, horizon + 36.0, 1580.0, 26.0, STONE.lighter(0.2));
    let facing = painter.generator.side();
    painter.distance = 0.12;
    let other = painter.generator.between(200.0, 1300.0);
    draw_minibus(painter, other, horizon + 110.0, 250.0, -facing);
    painter.distance = 0.0;
    let x = 750.0 + painter.generator.between(-110.0, 110.0);
    if painter.light == Light::Rain {
        painter.reflect(horizon + 70.0, 1000.0, 0.3);
    }
    draw_bus(painter, x, 800.0, 960.0, facing);
    draw_motorcycle(painter, x - facing * 640.0, 815.0, 240.0, facing);
    let pavement = Shape::rectangle(-40.0, 838.0, 1580.0, 200.0);
    painter.fill(&pavement, STONE.lighter(0.15));
    painter.rectangle(-40.0, 838.0, 1580.0, 14.0, OCHRE);
    painter.shade(&pavement, (0.0, 850.0), (0.0, 1060.0), 0.45);
    let post = 750.0 - facing * painter.generator.between(420.0, 520.0);
    painter.rectangle(post, 420.0, 12.0, 500.0, INK);
    painter.rectangle(post - 46.0, 400.0, 104.0, 84.0, BRICK);
    painter.rectangle(post - 30.0, 426.0, 72.0, 30.0, PAPER);
    draw_passers(painter, 330.0, 1170.0, 915.0, 350.0, painter.generator.whole(3, 5));
}

/// A crane and a building that rises.
pub fn construction(painter: &mut Painter) {
    let horizon = 640.0;
    let sun = paint_sky(painter, horizon);
    for distance in [0.75, 0.55] {
        painter.distance = distance;
        let mut x = -40.0;
        while x < 1500.0 {
            let (width, height) = (painter.generator.between(60.0, 110.0), painter.generator.between(80.0, 330.0));
            draw_tower(painter, x, horizon + 20.0, width, height);
            x += width + painter.generator.between(10.0, 120.0);
        }
    }
    painter.distance = 0.4;
    draw_tree_belt(painter, horizon + 30.0, 60.0);
    painter.distance = 0.0;
    paint_ground(painter, horizon + 26.0, EARTH.lighter(0.1));
    let side = painter.generator.side();
    let place = painter.enter(750.0, 0.0, side, 1.0);
    painter.distance = 0.22;
    draw_crane(painter, 260.0 + painter.generator.between(-60.0, 60.0), horizon + 120.0, painter.generator.between(560.0, 650.0));
    painter.distance = 0.1;
    draw_skeleton(painter, -520.0, horizon + 130.0, painter.generator.whole(4, 6));
    painter.distance = 0.0;
    draw_excavator(painter, 420.0, 860.0, 330.0, -1.0);
    draw_lorry(painter, 60.0, 800.0, 240.0, 1.0);
    let heap = Shape::smooth(&[480.0, 900.0, 600.0, 800.0, 700.0, 770.0, 830.0, 820.0, 900.0, 930.0]);
    painter.fill(&heap, EARTH);
    painter.shade(&heap, (620.0 + painter.sun_side * 60.0, 800.0), (620.0 - painter.sun_side * 120.0, 900.0), 0.5);
    painter.leave(place);
    for index in 0..painter.generator.whole(2, 4) {
        let pose = painter.generator.pick([Pose::Standing, Pose::Speaking, Pose::Carrying, Pose::Raising]);
        let figure = Figure::worker(&painter.generator, pose);
        let x = 560.0 + index as f32 * 135.0 + painter.generator.between(-30.0, 30.0);
        let facing = painter.generator.side();
        draw_figure(painter, &figure, x, 930.0 + painter.generator.between(-20.0, 30.0), 290.0, facing);
    }
    draw_birds(painter, sun.0, 220.0, 5);
    let corner = painter.generator.side();
    let figure = Figure::worker(&painter.generator, Pose::Standing);
    draw_bust(painter, &Figure { from_behind: true, ..figure }, 750.0 + corner * 560.0, 1010.0, 300.0, -corner);
    draw_banana(painter, 750.0 - corner * 700.0, 1030.0, 260.0);
}

fn draw_skeleton(painter: &mut Painter, x: f32, foot: f32, floors: i32) {
    let (width, rise) = (480.0, 112.0);
    for floor in 0..floors {
        let top = foot - (floor + 1) as f32 * rise;
        let room = Shape::rectangle(x + 10.0, top, width - 20.0, rise);
        painter.fill(&room, SLATE.darker(0.25).mix(painter.palette.haze, 0.25));
        if painter.palette.lamps && painter.generator.chance(0.6) {
            painter.glow(x + painter.generator.between(90.0, 400.0), top + 50.0, 150.0, LAMP.faded(0.7));
        }
        for post in 0..6 {
            painter.rectangle(x + post as f32 * 92.0, top, 18.0, rise, STONE);
        }
        if floor + 1 < floors && painter.generator.chance(0.6) {
            let bay = painter.generator.whole(0, 4) as f32;
            painter.rectangle(x + 18.0 + bay * 92.0, top + 20.0, 76.0, rise - 20.0, BRICK.mix(EARTH, 0.5));
        }
        painter.rectangle(x - 16.0, top, width + 32.0, 20.0, STONE.lighter(0.2));
        painter.rectangle(x - 16.0, top + 16.0, width + 32.0, 7.0, STONE.darker(0.4));
        if painter.generator.chance(0.7) {
            let figure = Figure::worker(&painter.generator, Pose::Carrying);
            draw_figure(painter, &figure, x + painter.generator.between(60.0, 420.0), top, 66.0, 1.0);
        }
    }
    let top = foot - floors as f32 * rise;
    for bar in 0..24 {
        let left = x + 4.0 + bar as f32 * 20.5;
        painter.line(&[left, top, left, top - painter.generator.between(22.0, 60.0)], 2.4, DARK_TIMBER);
    }
    for pole in 0..5 {
        painter.line(&[x + 500.0 + pole as f32 * 16.0, foot, x + 500.0 + pole as f32 * 16.0, top + 40.0], 3.0, OCHRE.darker(0.2));
    }
    for level in 0..floors * 2 {
        let y = foot - level as f32 * rise / 2.0 - 30.0;
        painter.line(&[x + 490.0, y, x + 574.0, y], 3.0, OCHRE.darker(0.3));
    }
}

fn draw_crane(painter: &mut Painter, x: f32, foot: f32, height: f32) {
    let (local, top) = (painter.generator.pick([OCHRE, BRICK, OCHRE]), foot - height);
    painter.line(&[x - 13.0, foot, x - 13.0, top], 5.0, local);
    painter.line(&[x + 13.0, foot, x + 13.0, top], 5.0, local);
    for step in 0..(height / 28.0) as i32 {
        let y = foot - step as f32 * 28.0;
        painter.line(&[x - 13.0, y, x + 13.0, y - 28.0, x - 13.0, y - 28.0], 2.2, local);
    }
    painter.line(&[x - 430.0, top, x + 170.0, top], 5.0, local);
    painter.line(&[x - 430.0, top, x - 400.0, top - 24.0, x - 20.0, top - 24.0], 3.0, local);
    for step in 0..15 {
        let left = x - 410.0 + step as f32 * 27.0;
        painter.line(&[left, top, left + 13.0, top - 24.0, left + 27.0, top], 2.0, local);
    }
    painter.line(&[x - 10.0, top, x, top - 74.0, x + 10.0, top], 5.0, local);
    painter.line(&[x - 330.0, top - 24.0, x, top - 74.0, x + 160.0, top], 2.0, INK);
    painter.rectangle(x + 110.0, top, 54.0, 36.0, SLATE);
    painter.rectangle(x + 14.0, top + 4.0, 30.0, 34.0, PAPER);
    let hook = x - painter.generator.between(120.0, 360.0);
    let drop = painter.generator.between(120.0, 260.0);
    painter.line(&[hook, top, hook, top + drop], 2.0, INK);
    painter.line(&[hook - 46.0, top + drop + 30.0, hook, top + drop, hook + 46.0, top + drop + 30.0], 2.0, INK);
    painter.rectangle(hook - 60.0, top + drop + 30.0, 120.0, 12.0, STEEL);
}
