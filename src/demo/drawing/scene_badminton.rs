//! Two players and a net.

use super::colour::{BRICK, Colour, INK, NAVY, OCHRE, PAPER, SEA, SLATE};
use super::crowd::draw_dots;
use super::figure::draw_figure;
use super::painter::Painter;
use super::people::{Figure, Garment, Headgear, Pose};
use super::rooms::paint_room;
use super::shape::Shape;

/// Two players and a net.
pub fn badminton(painter: &mut Painter) {
    let wall = painter
        .generator
        .pick([NAVY, Colour::hex(0x3a3340), Colour::hex(0x1f3f42)]);
    paint_room(painter, 520.0, wall, wall.darker(0.2));
    painter.distance = 0.1;
    draw_dots(painter, -20.0, 1520.0, 180.0, 470.0, 11.0);
    let gloom = Shape::rectangle(-40.0, 100.0, 1580.0, 400.0);
    painter.shade(&gloom, (0.0, 520.0), (0.0, 150.0), 0.85);
    painter.distance = 0.0;
    for lamp in 0..5 {
        let x = 150.0 + lamp as f32 * 300.0;
        painter.fill_plain(
            &Shape::rectangle(x - 60.0, 60.0, 120.0, 12.0),
            Colour::hex(0xfff7dc),
        );
        painter.glow(x, 70.0, 300.0, Colour::hex(0xfdf0cc).faded(0.5));
    }
    painter.rectangle(-40.0, 480.0, 1580.0, 44.0, BRICK.darker(0.15));
    let court = painter.generator.pick([
        Colour::hex(0x3f7a68),
        Colour::hex(0x3d6a80),
        Colour::hex(0x4f7d54),
    ]);
    let floor = Shape::polygon(&[330.0, 560.0, 1170.0, 560.0, 1560.0, 1010.0, -60.0, 1010.0]);
    painter.rectangle(-40.0, 524.0, 1580.0, 520.0, court.darker(0.4));
    painter.fill(&floor, court);
    painter.brighten(&floor, (750.0, 1060.0), (750.0, 480.0), 0.3);
    let lines = painter.tone(PAPER);
    for points in [
        [330.0, 560.0, 1170.0, 560.0],
        [330.0, 560.0, -60.0, 1010.0],
        [1170.0, 560.0, 1560.0, 1010.0],
        [384.0, 560.0, 44.0, 1010.0],
        [1116.0, 560.0, 1456.0, 1010.0],
        [300.0, 596.0, 1200.0, 596.0],
        [180.0, 734.0, 1320.0, 734.0],
        [750.0, 560.0, 750.0, 596.0],
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
    let pose = painter
        .generator
        .pick([Pose::Leaping, Pose::Leaping, Pose::Running]);
    let near = player(painter, pose, colours[first]);
    let lift = if pose == Pose::Leaping { 60.0 } else { 0.0 };
    painter.fill_plain(
        &Shape::ellipse(near_x, 960.0, 120.0, 14.0),
        painter.palette.shadow.faded(0.45),
    );
    draw_player(painter, &near, near_x, 956.0 - lift, 520.0, side);
    draw_shuttle(
        painter,
        near_x + side * painter.generator.between(150.0, 260.0),
        painter.generator.between(200.0, 280.0),
        side,
    );
}

fn player(painter: &mut Painter, pose: Pose, upper: Colour) -> Figure {
    let base = Figure::passer_by(&painter.generator, pose);
    let headgear = painter.generator.pick([
        Headgear::Hair,
        Headgear::Knot,
        Headgear::Headscarf,
        Headgear::Hair,
    ]);
    Figure {
        garment: Garment::Shorts,
        headgear,
        upper,
        lower: NAVY,
        cover: upper,
        ..base
    }
}

fn draw_player(
    painter: &mut Painter,
    figure: &Figure,
    x: f32,
    feet: f32,
    height: f32,
    facing: f32,
) {
    draw_figure(painter, figure, x, feet, height, facing);
    let joints = figure.pose.joints();
    // The leaping arm is the near one; a running player leads with the far one.
    let hand = if figure.pose == Pose::Leaping {
        (joints[12], joints[13])
    } else {
        (joints[8], joints[9])
    };
    let size = height / 100.0;
    let place = painter.enter(x, feet, size * facing, size);
    let (tip_x, tip_y) = (hand.0 + 13.0, hand.1 - 22.0);
    painter.line(&[hand.0, hand.1, tip_x, tip_y], 1.5, INK);
    let (head_x, head_y) = (tip_x + 5.0, tip_y - 9.0);
    painter.fill_plain(&Shape::ellipse(head_x, head_y, 7.5, 9.8), PAPER.faded(0.35));
    painter.stroke_plain(&Shape::ellipse(head_x, head_y, 7.5, 9.8), 1.3, BRICK);
    painter.leave(&place);
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
        painter.fill_plain(
            &Shape::ellipse(x - side * back, y + back * 0.55, 9.0 - trail as f32, 5.0),
            PAPER.faded(0.35 - trail as f32 * 0.06),
        );
    }
    painter.polygon(
        &[
            x - side * 38.0,
            y + 4.0,
            x - side * 22.0,
            y + 36.0,
            x + side * 6.0,
            y - 2.0,
            x - side * 2.0,
            y - 8.0,
        ],
        PAPER,
    );
    painter.ellipse(x + side * 4.0, y - 6.0, 10.0, 9.0, BRICK.lighter(0.2));
}
