//! Corals and fish under water.

use super::boats::draw_perahu;
use super::colour::{BRICK, Colour, DEEP_SEA, EARTH, INK, LEAF, NAVY, OCHRE, PAPER, SEA, STONE};
use super::land::ridge_line;
use super::painter::Painter;
use super::shape::Shape;
use super::trees::draw_tuft;

/// Corals and fish under water.
pub fn reef(painter: &mut Painter) {
    let above = painter.palette.clone();
    let deep = above.tone(DEEP_SEA, 0.0).darker(0.2);
    let shallow = above
        .tone(Colour::hex(0x8fc4b4), 0.1)
        .mix(above.sky_low, 0.25);
    let sheet = Shape::rectangle(-50.0, -50.0, 1600.0, 1100.0);
    painter.fill_downwards(
        &sheet,
        -20.0,
        1000.0,
        &[shallow, above.tone(SEA, 0.1), deep],
    );
    painter.palette.haze = above.tone(SEA, 0.1).mix(deep, 0.25);
    painter.palette.ambient = above.ambient.mix(Colour::hex(0xa8d4cc), 0.35);
    painter.palette.shadow = Colour::hex(0x0d2a33);
    let light_x = 750.0 + painter.generator.between(-300.0, 300.0);
    painter.glow(light_x, -40.0, 700.0, above.key.faded(0.6));
    for _ in 0..8 {
        let top = light_x + painter.generator.between(-240.0, 240.0);
        let foot = top + (top - light_x) * 1.8;
        let wide = painter.generator.between(14.0, 52.0);
        let shape = Shape::polygon(&[
            top,
            -40.0,
            top + wide,
            -40.0,
            foot + wide * 3.0,
            860.0,
            foot - wide,
            860.0,
        ]);
        painter.spray(&shape, (0.0, 800.0), (0.0, -100.0), above.key.faded(0.28));
    }
    painter.distance = 0.25;
    let boat_side = painter.generator.side();
    let place = painter.enter(light_x, 34.0, 1.0, -0.5);
    draw_perahu(painter, 0.0, 0.0, 330.0, boat_side, false);
    painter.leave(&place);
    for layer in 0..3 {
        let near = layer as f32 / 2.0;
        painter.distance = 0.7 - near * 0.68;
        draw_reef_layer(painter, 650.0 + near * 180.0, near);
        draw_school(painter, near);
    }
    painter.distance = 0.12;
    if painter.generator.chance(0.5) {
        draw_turtle(painter);
    } else {
        draw_diver(painter);
    }
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
        let (x, y) = (
            line[point * 2],
            line[point * 2 + 1] + painter.generator.between(4.0, 40.0),
        );
        let size = painter.generator.between(40.0, 95.0) * (0.6 + near);
        let local = painter.generator.pick([
            BRICK,
            OCHRE,
            Colour::hex(0xc98472),
            Colour::hex(0x9a5a6c),
            SEA.lighter(0.3),
            Colour::hex(0xd9a08a),
        ]);
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
        painter.limb(
            &[
                x,
                y,
                size * 0.08,
                middle_x,
                middle_y,
                size * 0.06,
                x + lean * tall,
                y - tall,
                size * 0.035,
            ],
            local,
        );
        painter.limb(
            &[
                middle_x,
                middle_y,
                size * 0.05,
                middle_x + size * 0.14,
                middle_y - size * 0.25,
                size * 0.03,
            ],
            local.lighter(0.15),
        );
    }
}

fn draw_brain_coral(painter: &mut Painter, x: f32, y: f32, size: f32, local: Colour) {
    let shape = Shape::ellipse(x, y, size, size * 0.72);
    painter.fill(&shape, local);
    painter.shade(
        &shape,
        (x + painter.sun_side * size * 0.2, y - size * 0.5),
        (x - painter.sun_side * size, y + size * 0.5),
        0.6,
    );
    for index in 0..4 {
        let reach = size * (0.8 - index as f32 * 0.2);
        let colour = local.darker(0.3);
        painter.curve(
            &[
                x - reach,
                y - size * 0.05,
                x,
                y - reach * 0.75,
                x + reach,
                y - size * 0.05,
            ],
            size * 0.045,
            colour,
        );
    }
}

fn draw_fan(painter: &mut Painter, x: f32, y: f32, size: f32, local: Colour) {
    let fan = Shape::smooth(&[
        x,
        y,
        x - size * 0.6,
        y - size * 0.5,
        x - size * 0.5,
        y - size,
        x,
        y - size * 1.2,
        x + size * 0.5,
        y - size,
        x + size * 0.6,
        y - size * 0.5,
    ]);
    painter.fill(&fan, local.darker(0.15));
    for index in 0..9 {
        let lean = (index as f32 - 4.0) * 0.12;
        painter.line(
            &[x, y, x + lean * size, y - size * (1.1 - lean.abs() * 0.5)],
            size * 0.025,
            local.lighter(0.3),
        );
    }
}

fn draw_school(painter: &mut Painter, near: f32) {
    let (x, y) = (
        painter.generator.between(380.0, 1120.0),
        painter.generator.between(260.0, 620.0),
    );
    let facing = painter.generator.side();
    let local = painter
        .generator
        .pick([OCHRE, PAPER, BRICK, NAVY, Colour::hex(0xd9a04a)]);
    let size = 20.0 + near * 42.0;
    for _ in 0..(26 - (near * 18.0) as i32) {
        let (aside, down) = (
            painter.generator.between(-1.0, 1.0),
            painter.generator.between(-1.0, 1.0),
        );
        let place = painter.enter(
            x + aside * 260.0,
            y + down * 110.0,
            size * facing / 40.0,
            size / 40.0,
        );
        let body = Shape::smooth(&[
            -30.0, 0.0, -8.0, -15.0, 22.0, -10.0, 36.0, 0.0, 22.0, 10.0, -8.0, 14.0,
        ]);
        painter.polygon(
            &[-24.0, 0.0, -46.0, -15.0, -40.0, 0.0, -46.0, 15.0],
            local.darker(0.2),
        );
        painter.fill(&body, local);
        painter.shade(&body, (0.0, -4.0), (0.0, 18.0), 0.5);
        painter.polygon(
            &[4.0, -12.0, 10.0, -12.0, 8.0, 12.0, 2.0, 12.0],
            PAPER.mix(local, 0.2),
        );
        painter.ellipse(26.0, -2.5, 2.6, 2.6, INK);
        painter.leave(&place);
    }
}

fn draw_turtle(painter: &mut Painter) {
    let (x, y) = (
        750.0 + painter.generator.between(-160.0, 160.0),
        painter.generator.between(400.0, 520.0),
    );
    let facing = painter.generator.side();
    let place = painter.enter(x, y, 2.4 * facing, 2.4);
    let skin = LEAF.mix(STONE, 0.5);
    painter.smooth(
        &[20.0, 6.0, 34.0, 22.0, 20.0, 52.0, 2.0, 62.0, 4.0, 30.0],
        skin.darker(0.3),
    );
    painter.limb(&[-48.0, 6.0, 7.0, -68.0, 20.0, 4.0], skin.darker(0.2));
    painter.limb(&[46.0, -6.0, 8.0, 66.0, -14.0, 9.5, 76.0, -13.0, 7.0], skin);
    let shell = Shape::smooth(&[
        -58.0, 4.0, -36.0, -22.0, 6.0, -32.0, 44.0, -18.0, 54.0, 2.0, 10.0, 16.0, -36.0, 14.0,
    ]);
    painter.fill(&shell, EARTH.mix(LEAF, 0.4));
    for plate in [-32.0, -8.0, 16.0, 36.0f32] {
        painter.smooth(
            &[
                plate - 10.0,
                -14.0,
                plate,
                -22.0,
                plate + 9.0,
                -14.0,
                plate + 7.0,
                0.0,
                plate - 8.0,
                0.0,
            ],
            EARTH.darker(0.3),
        );
    }
    painter.shade(&shell, (0.0, -16.0), (0.0, 22.0), 0.6);
    painter.smooth(
        &[30.0, 4.0, 40.0, 26.0, 34.0, 52.0, 18.0, 70.0, 16.0, 34.0],
        skin,
    );
    painter.ellipse(72.0, -17.0, 1.8, 1.8, INK);
    painter.leave(&place);
}

fn draw_diver(painter: &mut Painter) {
    let (x, y) = (
        750.0 + painter.generator.between(-160.0, 160.0),
        painter.generator.between(380.0, 500.0),
    );
    let facing = painter.generator.side();
    let place = painter.enter(x, y, 2.2 * facing, 2.2);
    painter.polygon(
        &[-92.0, 12.0, -124.0, 4.0, -126.0, 18.0, -90.0, 18.0],
        OCHRE,
    );
    painter.polygon(
        &[-86.0, 28.0, -114.0, 42.0, -108.0, 52.0, -80.0, 34.0],
        OCHRE,
    );
    painter.limb(&[-10.0, 2.0, 8.0, -50.0, 12.0, 6.0, -92.0, 15.0, 3.6], INK);
    painter.limb(&[-10.0, 6.0, 8.0, -46.0, 24.0, 6.0, -84.0, 31.0, 3.6], NAVY);
    painter.limb(&[0.0, -16.0, 8.0, 28.0, -18.0, 8.0], BRICK);
    painter.limb(&[-12.0, 3.0, 9.0, 36.0, -6.0, 10.5], INK);
    painter.limb(&[34.0, -4.0, 4.5, 54.0, 14.0, 4.0, 72.0, 10.0, 3.0], NAVY);
    painter.ellipse(54.0, -12.0, 10.0, 9.5, INK);
    painter.smooth(
        &[56.0, -17.0, 65.0, -15.0, 64.0, -7.0, 56.0, -7.0],
        SEA.lighter(0.4),
    );
    painter.leave(&place);
    for index in 0..12 {
        let rise = index as f32 * 30.0;
        let aside = painter.generator.between(-14.0, 14.0);
        let size = painter.generator.between(3.0, 9.0);
        painter.stroke_plain(
            &Shape::ellipse(x + facing * 150.0 + aside, y - 50.0 - rise, size, size),
            2.0,
            PAPER.faded(0.6),
        );
    }
}
