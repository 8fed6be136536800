//! Pictures of sport, the stage, one person, and the economy: stadium, badminton, stage, portrait, chart.

use super::colour::{BRICK, Colour, DARK_TIMBER, DEEP_LEAF, INK, LAMP, LEAF, NAVY, OCHRE, PAPER, PLASTER, ROSE, SAND, SEA, SLATE, STEEL, STONE, TIMBER};
use super::crowd::{draw_audience, draw_dots};
use super::figure::draw_figure;
use super::painter::Painter;
use super::people::{Figure, Garment, Headgear, Pose, SKINS};
use super::rooms::{draw_curtain, paint_room};
use super::scene::Light;
use super::shape::Shape;
use super::sky::{draw_birds, paint_sky};
use super::trees::{draw_banana, draw_fern};

/// Stands, floodlights and a pitch.
pub fn stadium(painter: &mut Painter) {
    paint_sky(painter, 420.0);
    let dark = matches!(painter.light, Light::Night | Light::Dusk | Light::Rain);
    painter.distance = 0.3;
    let roof = Shape::smooth(&[-60.0, 210.0, 300.0, 262.0, 750.0, 280.0, 1200.0, 262.0, 1560.0, 210.0, 1560.0, 420.0, -60.0, 420.0]);
    painter.fill(&roof, SLATE.darker(0.1));
    painter.fill(&Shape::polygon(&[-60.0, 300.0, 1560.0, 300.0, 1560.0, 560.0, -60.0, 560.0]), SLATE.darker(0.35));
    painter.distance = 0.16;
    draw_dots(painter, -20.0, 1520.0, 318.0, 520.0, 8.0);
    for aisle in 0..9 {
        let x = 40.0 + aisle as f32 * 178.0;
        painter.polygon(&[x, 316.0, x + 8.0, 316.0, x + 8.0 + (x - 750.0) * 0.05, 524.0, x - 6.0 + (x - 750.0) * 0.05, 524.0], STONE);
    }
    let gloom = Shape::rectangle(-40.0, 290.0, 1580.0, 140.0);
    painter.shade(&gloom, (0.0, 420.0), (0.0, 270.0), 0.7);
    painter.distance = 0.0;
    for board in 0..11 {
        let local = painter.generator.pick([BRICK, NAVY, OCHRE, PAPER, SEA]);
        painter.rectangle(board as f32 * 146.0 - 30.0, 518.0, 142.0, 36.0, local);
    }
    draw_pitch(painter);
    for side in [-1.0, 1.0f32] {
        let x = 750.0 + side * 560.0;
        painter.line(&[x - 12.0, 330.0, x, 80.0], 9.0, STEEL.darker(0.3));
        painter.line(&[x + 12.0, 330.0, x, 80.0], 9.0, STEEL.darker(0.3));
        painter.rectangle(x - 70.0, 50.0, 140.0, 70.0, INK);
        for lamp in 0..12 {
            let (left, top) = (x - 54.0 + (lamp % 4) as f32 * 36.0, 66.0 + (lamp / 4) as f32 * 20.0);
            painter.fill_plain(&Shape::ellipse(left, top, 11.0, 7.0), if dark { Colour::hex(0xfffbe6) } else { painter.tone(PAPER) });
        }
        if dark {
            painter.glow(x, 85.0, 520.0, Colour::hex(0xfdf3cf).faded(0.75));
        }
    }
    draw_match(painter);
}

fn draw_pitch(painter: &mut Painter) {
    for stripe in 0..9 {
        let (from, to) = ((stripe as f32 / 9.0).powf(1.5), ((stripe as f32 + 1.0) / 9.0).powf(1.5));
        let local = if stripe % 2 == 0 { LEAF } else { LEAF.darker(0.16) };
        painter.rectangle(-40.0, 554.0 + from * 480.0, 1580.0, (to - from) * 480.0 + 1.0, local);
    }
    let lines = painter.tone(PAPER).faded(0.85);
    painter.stroke_plain(&Shape::line(&[-40.0, 570.0, 1540.0, 570.0]), 4.0, lines);
    painter.stroke_plain(&Shape::ellipse(750.0, 760.0, 330.0, 86.0), 6.0, lines);
    painter.stroke_plain(&Shape::line(&[750.0, 570.0, 750.0, 1010.0]), 6.0, lines);
}

fn draw_match(painter: &mut Painter) {
    let colours = [(BRICK, PAPER), (PAPER, NAVY), (SEA, PAPER), (OCHRE, INK)];
    let first = painter.generator.whole(0, 3) as usize;
    let second = (first + painter.generator.whole(1, 3) as usize) % 4;
    for index in 0..9 {
        let near = index as f32 / 8.0;
        let (upper, lower) = colours[if index % 2 == 0 { first } else { second }];
        let pose = painter.generator.pick([Pose::Running, Pose::Running, Pose::Walking, Pose::Standing]);
        let base = Figure::passer_by(&painter.generator, pose);
        let player = Figure { garment: Garment::Shorts, headgear: Headgear::Hair, upper, lower, ..base };
        let spread = 220.0 + near * 330.0;
        let x = 750.0 + painter.generator.between(-1.0, 1.0) * spread;
        let facing = painter.generator.side();
        draw_figure(painter, &player, x, 610.0 + near * near * 290.0, 74.0 + near * 110.0, facing);
    }
    let side = painter.generator.side();
    let x = 750.0 + painter.generator.between(-90.0, 90.0);
    for (shift, team, facing) in [(-95.0, first, 1.0), (105.0, second, -1.0f32)] {
        let base = Figure::passer_by(&painter.generator, Pose::Running);
        let (upper, lower) = colours[team];
        let player = Figure { garment: Garment::Shorts, headgear: Headgear::Hair, upper, lower, ..base };
        draw_figure(painter, &player, x + side * shift, 925.0 + shift * 0.1, 370.0, facing * side);
    }
    painter.fill_plain(&Shape::ellipse(x + 4.0, 926.0, 32.0, 6.0), painter.palette.shadow.faded(0.4));
    painter.ellipse(x, 902.0, 24.0, 24.0, PAPER);
    painter.polygon(&[x - 8.0, 900.0, x, 893.0, x + 8.0, 900.0, x + 5.0, 909.0, x - 5.0, 909.0], INK);
}

/// Two players and a net.
pub fn badminton(painter: &mut Painter) {
    let wall = painter.generator.pick([NAVY, Colour::hex(0x3a3340), Colour::hex(0x1f3f42)]);
    paint_room(painter, 520.0, wall, wall.darker(0.2));
    painter.distance = 0.1;
    draw_dots(painter, -20.0, 1520.0, 180.0, 470.0, 11.0);
    let gloom = Shape::rectangle(-40.0, 100.0, 1580.0, 400.0);
    painter.shade(&gloom, (0.0, 520.0), (0.0, 150.0), 0.85);
    painter.distance = 0.0;
    for lamp in 0..5 {
        let x = 150.0 + lamp as f32 * 300.0;
        painter.fill_plain(&Shape::rectangle(x - 60.0, 60.0, 120.0, 12.0), Colour::hex(0xfff7dc));
        painter.glow(x, 70.0, 300.0, Colour::hex(0xfdf0cc).faded(0.5));
    }
    painter.rectangle(-40.0, 480.0, 1580.0, 44.0, BRICK.darker(0.15));
    let court = painter.generator.pick([Colour::hex(0x3f7a68), Colour::hex(0x3d6a80), Colour::hex(0x4f7d54)]);
    let floor = Shape::polygon(&[330.0, 560.0, 1170.0, 560.0, 1560.0, 1010.0, -60.0, 1010.0]);
    painter.rectangle(-40.0, 524.0, 1580.0, 520.0, court.darker(0.4));
    painter.fill(&floor, court);
    painter.brighten(&floor, (750.0, 1060.0), (750.0, 480.0), 0.3);
    let lines = painter.tone(PAPER);
    for points in [
        [330.0, 560.0, 1170.0, 560.0], [330.0, 560.0, -60.0, 1010.0], [1170.0, 560.0, 1560.0, 1010.0], [384.0, 560.0, 44.0, 1010.0],
        [1116.0, 560.0, 1456.0, 1010.0], [300.0, 596.0, 1200.0, 596.0], [180.0, 734.0, 1320.0, 734.0], [750.0, 560.0, 750.0, 596.0],
    ] {
        painter.stroke_plain(&Shape::line(&points), 5.0, lines);
    }
    let side = painter.generator.side();
    let colours = [BRICK, PAPER, OCHRE, SEA.lighter(0.2)];
    let first = painter.generator.whole(0, 3) as usize;
    let far = player(painter, Pose::Running, colours[(first + 1) % 4]);
    let far_x = 750.0 + side * painter.generator.between(120.0, 280.0);
    draw_player(painter, &far, far_x, 664.0, 250.0, -side);
    draw_net(painter);
    let near_x = 750.0 - side * painter.generator.between(60.0, 220.0);
    let pose = painter.generator.pick([Pose::Leaping, Pose::Leaping, Pose::Running]);
    let near = player(painter, pose, colours[first]);
    let lift = if pose == Pose::Leaping { 60.0 } else { 0.0 };
    painter.fill_plain(&Shape::ellipse(near_x, 960.0, 120.0, 14.0), painter.palette.shadow.faded(0.45));
    draw_player(painter, &near, near_x, 956.0 - lift, 520.0, side);
    draw_shuttle(painter, near_x + side * painter.generator.between(150.0, 260.0), painter.generator.between(200.0, 280.0), side);
}

fn player(painter: &mut Painter, pose: Pose, upper: Colour) -> Figure {
    let base = Figure::passer_by(&painter.generator, pose);
    let headgear = painter.generator.pick([Headgear::Hair, Headgear::Knot, Headgear::Headscarf, Headgear::Hair]);
    Figure { garment: Garment::Shorts, headgear, upper, lower: NAVY, cover: upper, ..base }
}

fn draw_player(painter: &mut Painter, figure: &Figure, x: f32, feet: f32, height: f32, facing: f32) {
    draw_figure(painter, figure, x, feet, height, facing);
    let joints = figure.pose.joints();
    // The leaping arm is the near one; a running player leads with the far one.
    let hand = if figure.pose == Pose::Leaping { (joints[12], joints[13]) } else { (joints[8], joints[9]) };
    let size = height / 100.0;
    let place = painter.enter(x, feet, size * facing, size);
    let (tip_x, tip_y) = (hand.0 + 13.0, hand.1 - 22.0);
    painter.line(&[hand.0, hand.1, tip_x, tip_y], 1.5, INK);
    let (head_x, head_y) = (tip_x + 5.0, tip_y - 9.0);
    painter.fill_plain(&Shape::ellipse(head_x, head_y, 7.5, 9.8), PAPER.faded(0.35));
    painter.stroke_plain(&Shape::ellipse(head_x, head_y, 7.5, 9.8), 1.3, BRICK);
    painter.leave(place);
}

fn draw_net(painter: &mut Painter) {
    let thread = painter.tone(INK).faded(0.45);
    for column in 0..=60 {
        let x = 210.0 + column as f32 * 18.0;
        painter.stroke_plain(&Shape::line(&[x, 596.0, x, 690.0]), 1.2, thread);
    }
    for row in 0..6 {
        let y = 604.0 + row as f32 * 17.0;
        painter.stroke_plain(&Shape::line(&[210.0, y, 1290.0, y]), 1.2, thread);
    }
    painter.rectangle(206.0, 588.0, 1088.0, 12.0, PAPER);
    painter.rectangle(200.0, 586.0, 11.0, 160.0, SLATE);
    painter.rectangle(1289.0, 586.0, 11.0, 160.0, SLATE);
}

fn draw_shuttle(painter: &mut Painter, x: f32, y: f32, side: f32) {
    for trail in 1..5 {
        let back = trail as f32 * 36.0;
        painter.fill_plain(&Shape::ellipse(x - side * back, y + back * 0.55, 9.0 - trail as f32, 5.0), PAPER.faded(0.35 - trail as f32 * 0.06));
    }
    painter.polygon(&[x - side * 38.0, y + 4.0, x - side * 22.0, y + 36.0, x + side * 6.0, y - 2.0, x - side * 2.0, y - 8.0], PAPER);
    painter.ellipse(x + side * 4.0, y - 6.0, 10.0, 9.0, BRICK.lighter(0.2));
}

/// A stage in spotlights.
pub fn stage(painter: &mut Painter) {
    let cloth = painter.generator.pick([Colour::hex(0x6e2420), Colour::hex(0x2c2a48), Colour::hex(0x1f4648), Colour::hex(0x5a3a22)]);
    paint_room(painter, 730.0, cloth.darker(0.4), TIMBER.darker(0.1));
    painter.palette.ambient = painter.palette.ambient.darker(0.15);
    let glow = painter.generator.pick([OCHRE, BRICK, SEA.lighter(0.3), ROSE]);
    painter.glow(750.0, 470.0, 620.0, glow.faded(0.6));
    if painter.generator.chance(0.5) { draw_gate(painter) } else { draw_shadow_screen(painter) }
    for lamp in 0..6 {
        let x = 150.0 + lamp as f32 * 240.0;
        let aim = 750.0 + (lamp as f32 - 2.5) * 150.0 + painter.generator.between(-60.0, 60.0);
        let beam = Shape::polygon(&[x - 10.0, 40.0, x + 10.0, 40.0, aim + 100.0, 800.0, aim - 100.0, 800.0]);
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
        painter.limb(&[x, 960.0, 15.0, x + 8.0, 850.0, 11.0, x + painter.generator.between(-24.0, 24.0), 770.0, 9.0], skin);
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
        painter.leave(place);
    }
}

/// The screen of a shadow play with its mountain figure.
fn draw_shadow_screen(painter: &mut Painter) {
    let screen = Shape::smooth(&[330.0, 180.0, 750.0, 160.0, 1170.0, 180.0, 1180.0, 560.0, 750.0, 580.0, 320.0, 560.0]);
    painter.fill_plain(&screen, Colour::hex(0xf2d79c));
    painter.glow(750.0, 330.0, 330.0, Colour::hex(0xfff0c4).faded(0.8));
    let shade = Colour::hex(0x3a2418);
    let tree = Shape::smooth(&[750.0, 200.0, 800.0, 300.0, 840.0, 420.0, 800.0, 500.0, 780.0, 560.0, 720.0, 560.0, 700.0, 500.0, 660.0, 420.0, 700.0, 300.0]);
    painter.fill_plain(&tree, shade);
    for side in [-1.0, 1.0f32] {
        let place = painter.enter(750.0 + side * 250.0, 560.0, side * 1.5, 1.5);
        painter.fill_plain(&Shape::smooth(&[-14.0, 0.0, -20.0, -60.0, -8.0, -120.0, 12.0, -116.0, 16.0, -60.0, 24.0, 0.0]), shade);
        painter.fill_plain(&Shape::smooth(&[-12.0, -118.0, -24.0, -160.0, 0.0, -176.0, 4.0, -150.0, -24.0, -138.0, -40.0, -140.0, -20.0, -128.0]), shade);
        painter.stroke_plain(&Shape::line(&[-6.0, -110.0, -50.0, -84.0, -84.0, -116.0]), 6.0, shade);
        painter.stroke_plain(&Shape::line(&[10.0, -106.0, 30.0, -66.0, 6.0, -40.0]), 6.0, shade);
        painter.leave(place);
    }
    painter.stroke_plain(&Shape::line(&[316.0, 580.0, 1184.0, 580.0]), 22.0, painter.tone(LEAF.darker(0.3)));
}

fn draw_performers(painter: &mut Painter) {
    let count = painter.generator.whole(3, 5);
    for index in 0..count {
        let x = 750.0 + (index as f32 - (count - 1) as f32 / 2.0) * (760.0 / count as f32);
        let pose = painter.generator.pick([Pose::Raising, Pose::Speaking, Pose::Speaking, Pose::Carrying]);
        let base = Figure::passer_by(&painter.generator, pose);
        let dancer = Figure {
            garment: painter.generator.pick([Garment::Sarong, Garment::Dress, Garment::Batik]),
            headgear: painter.generator.pick([Headgear::Knot, Headgear::Peci, Headgear::LongHair]),
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

/// One person, without likeness to anybody.
pub fn portrait(painter: &mut Painter) {
    let ground = painter.generator.pick([SEA.lighter(0.25), OCHRE.lighter(0.25), ROSE.lighter(0.1), PLASTER, STONE, NAVY.lighter(0.3)]);
    painter.palette = painter.palette.indoors(painter.light);
    let sheet = Shape::rectangle(-40.0, -40.0, 1580.0, 1080.0);
    painter.fill(&sheet, ground);
    painter.shade(&sheet, (750.0 + painter.sun_side * 400.0, 200.0), (750.0 - painter.sun_side * 1100.0, 1000.0), 0.55);
    draw_portrait_ground(painter);
    let pose = Pose::Standing;
    let official = painter.generator.chance(0.45);
    let mut figure = if official { Figure::official(&painter.generator, pose) } else { Figure::passer_by(&painter.generator, pose) };
    if painter.generator.chance(0.12) {
        figure = Figure::worker(&painter.generator, pose);
    }
    let x = 750.0 + painter.generator.between(-70.0, 70.0);
    let tall = painter.generator.between(2050.0, 2350.0);
    let cast = painter.palette.shadow.faded(0.22);
    painter.fill_plain(&Shape::ellipse(x - painter.sun_side * 130.0, 640.0, 300.0, 430.0), cast);
    let facing = painter.generator.side();
    draw_figure(painter, &figure, x, tall + 130.0, tall, facing);
    draw_features(painter, &figure, x, tall, facing);
}

/// Behind the sitter: a sun, foliage, a window or plain panels.
fn draw_portrait_ground(painter: &mut Painter) {
    match painter.generator.whole(0, 3) {
        0 => {
            let local = painter.generator.pick([BRICK, OCHRE, PAPER]);
            let x = 750.0 + painter.generator.between(-120.0, 120.0);
            painter.ellipse(x, 420.0, 390.0, 390.0, local);
        }
        1 => {
            for side in [-1.0, 1.0f32] {
                let place = painter.enter(750.0, 0.0, side, 1.0);
                for index in 0..3 {
                    draw_banana(painter, 430.0 + index as f32 * 150.0, 1040.0 - index as f32 * 30.0, 620.0 + index as f32 * 110.0);
                }
                draw_fern(painter, 330.0, 1040.0, 360.0, DEEP_LEAF);
                painter.leave(place);
            }
        }
        2 => super::rooms::draw_tall_window(painter, if painter.sun_side > 0.0 { 960.0 } else { 160.0 }, 90.0, 380.0, 620.0, 3000.0),
        _ => {
            for panel in 0..6 {
                let shape = Shape::rectangle(panel as f32 * 260.0 - 20.0, -40.0, 240.0, 1080.0);
                painter.brighten(&shape, (0.0, 1000.0), (0.0, -300.0), 0.3);
            }
        }
    }
}

/// Brows, nose and mouth as a few flat shapes: enough for a face, too little for a likeness.
fn draw_features(painter: &mut Painter, figure: &Figure, x: f32, tall: f32, facing: f32) {
    let size = tall / 100.0;
    let joints = figure.pose.joints();
    let place = painter.enter(x, tall + 130.0, size * facing, size);
    let (middle, y) = (joints[0] + 1.2, joints[1] + 0.8);
    let dark = figure.skin.darker(0.5);
    for eye in [-1.0, 1.0f32] {
        painter.curve(&[middle + eye * 0.8, y - 1.3, middle + eye * 1.8, y - 1.75, middle + eye * 2.9, y - 1.3], 0.42, Colour::hex(0x2a2020));
        painter.curve(&[middle + eye * 1.1, y - 0.2, middle + eye * 1.8, y - 0.05, middle + eye * 2.5, y - 0.25], 0.34, dark);
    }
    let side = painter.sun_side;
    painter.polygon(&[middle + 0.1, y - 0.8, middle - side * 0.2, y + 1.5, middle - side * 1.0, y + 1.65], figure.skin.darker(0.22));
    painter.curve(&[middle - 1.3, y + 3.0, middle, y + 3.2, middle + 1.4, y + 2.9], 0.42, figure.skin.mix(BRICK, 0.45).darker(0.2));
    painter.leave(place);
}

/// Columns and a line, as an editorial drawing.
pub fn chart(painter: &mut Painter) {
    let palette = painter.palette.clone();
    let sheet = Shape::rectangle(-40.0, -40.0, 1580.0, 1080.0);
    painter.fill_downwards(&sheet, 0.0, 900.0, &[palette.sky_top, palette.sky_middle, palette.sky_low]);
    let rule = palette.tone(INK, 0.2).faded(0.16);
    for row in 0..8 {
        painter.stroke_plain(&Shape::line(&[-40.0, 150.0 + row as f32 * 95.0, 1540.0, 150.0 + row as f32 * 95.0]), 2.0, rule);
    }
    let rising = painter.generator.chance(0.6);
    let count = painter.generator.whole(7, 9);
    let gap = 1180.0 / count as f32;
    let accent = painter.generator.whole(count / 2, count - 1);
    let mut tops = Vec::new();
    for index in 0..count {
        let share = index as f32 / (count - 1) as f32;
        let trend = if rising { share } else { 1.0 - share };
        let height = 130.0 + trend * 400.0 + painter.generator.between(-80.0, 80.0);
        let x = 170.0 + index as f32 * gap;
        let local = if index == accent { BRICK } else { painter.generator.pick([SEA, SEA.lighter(0.15), SEA.darker(0.15), SLATE]) };
        draw_column(painter, x, 850.0, gap * 0.66, height, local);
        tops.push((x + gap * 0.33, 850.0 - height));
    }
    paint_chart_floor(painter);
    let mut line = Vec::new();
    for top in &tops {
        line.extend([top.0, (top.1 - painter.generator.between(70.0, 130.0)).max(120.0)]);
    }
    painter.stroke_plain(&Shape::line(&line), 9.0, palette.tone(OCHRE.mix(BRICK, 0.2), 0.0));
    for point in line.chunks_exact(2) {
        painter.ellipse(point[0], point[1], 13.0, 13.0, PAPER);
        painter.stroke_plain(&Shape::ellipse(point[0], point[1], 13.0, 13.0), 6.0, palette.tone(OCHRE.mix(BRICK, 0.2), 0.0));
    }
    for index in 0..count as usize {
        if painter.generator.chance(0.4) {
            let pose = painter.generator.pick([Pose::Walking, Pose::Standing, Pose::Raising, Pose::Running]);
            let figure = Figure::passer_by(&painter.generator, pose);
            let facing = if rising { 1.0 } else { -1.0 };
            draw_figure(painter, &figure, tops[index].0, tops[index].1 + 3.0, 108.0, facing);
        }
    }
    draw_coins(painter);
    draw_birds(painter, 500.0, 140.0, 4);
}

/// A column drawn as a block with a lit and a shaded face.
fn draw_column(painter: &mut Painter, x: f32, foot: f32, width: f32, height: f32, local: Colour) {
    let side = painter.sun_side;
    let front = Shape::rectangle(x, foot - height, width, height);
    let edge = if side > 0.0 { x } else { x + width };
    let away = -side * width * 0.24;
    painter.fill_plain(&Shape::polygon(&[edge, foot, edge + away * 5.0, foot + 90.0, edge + away * 5.0 + width, foot + 90.0, edge + width, foot]), painter.palette.shadow.faded(0.16));
    painter.polygon(&[edge, foot, edge, foot - height, edge + away, foot - height - 22.0, edge + away, foot - 22.0], local.darker(0.42));
    painter.polygon(&[x, foot - height, x + away, foot - height - 22.0, x + width + away, foot - height - 22.0, x + width, foot - height], local.lighter(0.35));
    painter.fill(&front, local);
    painter.shade(&front, (0.0, foot - height), (0.0, foot + 60.0), 0.45);
    painter.brighten(&front, (x, foot), (x + width, foot - height * 1.6), 0.3);
}

fn paint_chart_floor(painter: &mut Painter) {
    let floor = Shape::rectangle(-40.0, 850.0, 1580.0, 190.0);
    let colour = painter.tone(SAND).faded(0.55);
    painter.fill_plain(&floor, colour);
    painter.shade(&floor, (0.0, 850.0), (0.0, 1080.0), 0.4);
    painter.rectangle(-40.0, 848.0, 1580.0, 5.0, INK);
}

fn draw_coins(painter: &mut Painter) {
    for stack in 0..painter.generator.whole(3, 6) {
        let x = 250.0 + stack as f32 * 190.0 + painter.generator.between(-50.0, 50.0);
        let foot = painter.generator.between(900.0, 950.0);
        for coin in 0..painter.generator.whole(2, 7) {
            let y = foot - coin as f32 * 13.0;
            let shift = painter.generator.between(-3.0, 3.0);
            painter.ellipse(x + shift, y + 5.0, 44.0, 14.0, OCHRE.darker(0.4));
            painter.ellipse(x + shift, y, 44.0, 14.0, OCHRE);
            painter.ellipse(x + shift, y - 1.0, 33.0, 9.5, OCHRE.lighter(0.3));
        }
    }
}
