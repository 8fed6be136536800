//! Pictures of public life: parliament, meeting, podium, court.

use super::colour::{BRICK, Colour, DARK_TIMBER, INK, LAMP, NAVY, OCHRE, PAPER, PLASTER, SEA, SLATE, STEEL, STONE, TIMBER};
use super::crowd::{draw_audience, draw_bust, listener};
use super::figure::draw_figure;
use super::painter::Painter;
use super::people::{Figure, Garment, Headgear, Pose};
use super::rooms::{draw_curtain, draw_flag, draw_hanging_lamp, draw_microphone, draw_table, draw_tall_window, paint_room, red_and_white};
use super::shape::Shape;

/// A plenary hall from its back rows.
pub fn parliament(painter: &mut Painter) {
    let wall = painter.generator.pick([TIMBER.lighter(0.15), Colour::hex(0xb08a5c), Colour::hex(0x9c8468)]);
    paint_room(painter, 520.0, wall, Colour::hex(0x7d3a32));
    for panel in 0..19 {
        let x = panel as f32 * 84.0 - 20.0;
        let shape = Shape::rectangle(x, 60.0, 60.0, 440.0);
        painter.fill(&shape, wall.darker(0.1 + (panel % 2) as f32 * 0.08));
        painter.shade(&shape, (0.0, 380.0), (0.0, 40.0), 0.4);
    }
    for ring in 0..4 {
        let reach = 760.0 - ring as f32 * 150.0;
        painter.fill(&Shape::ellipse(750.0, -70.0, reach, 150.0 - ring as f32 * 26.0), PLASTER.darker(0.28 - ring as f32 * 0.08));
    }
    painter.glow(750.0, 60.0, 560.0, LAMP.faded(0.5));
    let emblem = Shape::polygon(&[690.0, 130.0, 810.0, 130.0, 810.0, 210.0, 750.0, 262.0, 690.0, 210.0]);
    painter.fill(&emblem, OCHRE);
    painter.polygon(&[704.0, 142.0, 796.0, 142.0, 796.0, 204.0, 750.0, 244.0, 704.0, 204.0], BRICK);
    painter.polygon(&[750.0, 152.0, 762.0, 186.0, 796.0, 190.0, 766.0, 206.0, 750.0, 236.0, 734.0, 206.0, 704.0, 190.0, 738.0, 186.0], OCHRE.lighter(0.3));
    for side in [-1.0, 1.0f32] {
        draw_flag(painter, 750.0 + side * 190.0, 500.0, 300.0, side, &red_and_white());
        draw_flag(painter, 750.0 + side * 330.0, 500.0, 300.0, side, &red_and_white());
    }
    for index in 0..5 {
        let figure = Figure::official(&painter.generator, Pose::Standing);
        draw_bust(painter, &figure, 590.0 + index as f32 * 80.0, 436.0, 74.0, 1.0);
    }
    painter.rectangle(510.0, 426.0, 480.0, 80.0, TIMBER);
    painter.rectangle(500.0, 420.0, 500.0, 12.0, TIMBER.lighter(0.2));
    let speaker = Figure::official(&painter.generator, Pose::Speaking);
    draw_figure(painter, &speaker, 750.0, 560.0, 170.0, painter.sun_side);
    painter.polygon(&[706.0, 488.0, 794.0, 488.0, 784.0, 580.0, 716.0, 580.0], TIMBER.darker(0.2));
    draw_microphone(painter, 742.0, 490.0, 26.0, 6.0);
    for row in 0..6 {
        let near = row as f32 / 5.0;
        draw_bench_row(painter, 590.0 + near.powf(1.25) * 440.0, 46.0 + near * 150.0, near);
    }
}

/// One curved row: members from behind, then the back of their bench.
fn draw_bench_row(painter: &mut Painter, y: f32, size: f32, near: f32) {
    painter.distance = 0.22 * (1.0 - near);
    let bow = 44.0 - near * 16.0;
    let gap = size * 1.02;
    let count = (1560.0 / gap) as i32;
    let aisle = 44.0 + near * 70.0;
    let shift = painter.generator.between(-0.3, 0.3) * gap;
    for index in 0..=count {
        let x = index as f32 * gap - 20.0 + shift;
        let drop = ((x - 750.0) / 750.0).powi(2) * -bow;
        if (x - 750.0).abs() < aisle || painter.generator.chance(0.12) {
            continue;
        }
        let member = Figure { cover: INK.mix(SEA, 0.3), ..listener(painter) };
        let facing = painter.generator.side();
        draw_bust(painter, &member, x, y + drop, size, facing);
    }
    for side in [-1.0, 1.0f32] {
        let place = painter.enter(750.0, 0.0, side, 1.0);
        let bench = Shape::smooth(&[aisle, y, 400.0, y - bow * 0.3, 820.0, y - bow * 1.2, 820.0, y + size * 0.7, 400.0, y + size * 0.7 - bow * 0.3, aisle, y + size * 0.7]);
        painter.fill(&bench, TIMBER.mix(BRICK, 0.3).darker(0.1 + near * 0.15));
        painter.shade(&bench, (0.0, y), (0.0, y + size * 0.8), 0.5);
        painter.curve(&[aisle, y, 400.0, y - bow * 0.3, 820.0, y - bow * 1.2], 3.0 + size * 0.05, TIMBER.lighter(0.25));
        painter.leave(place);
    }
    painter.distance = 0.0;
}

/// A long table and the people around it.
pub fn meeting(painter: &mut Painter) {
    let wall = painter.generator.pick([PLASTER, Colour::hex(0xcfd3c4), Colour::hex(0xd9c5a4)]);
    paint_room(painter, 640.0, wall, Colour::hex(0x8f7a62));
    let side = painter.generator.side();
    for window in 0..3 {
        let x = 200.0 + window as f32 * 400.0;
        draw_tall_window(painter, x, 90.0, 300.0, 380.0, 1500.0);
    }
    draw_flag(painter, 750.0 - side * 620.0, 690.0, 470.0, side, &red_and_white());
    for lamp in [-300.0, 300.0f32] {
        draw_hanging_lamp(painter, 750.0 + lamp, 150.0, 100.0);
    }
    let count = painter.generator.whole(5, 7);
    for index in 0..count {
        let x = 750.0 + (index as f32 - (count - 1) as f32 / 2.0) * (1080.0 / count as f32);
        let figure = if painter.generator.chance(0.6) { Figure::official(&painter.generator, Pose::Standing) } else { Figure::passer_by(&painter.generator, Pose::Standing) };
        painter.smooth(&[x - 70.0, 690.0, x - 62.0, 520.0, x + 62.0, 520.0, x + 70.0, 690.0], DARK_TIMBER);
        let facing = painter.generator.side();
        draw_bust(painter, &figure, x, 704.0, 230.0, facing);
        if painter.generator.chance(0.35) {
            let arm = facing * 74.0;
            painter.limb(&[x + arm, 660.0, 20.0, x + arm * 1.5, 700.0, 17.0, x + arm * 1.75, 640.0, 13.0], figure.upper);
            painter.ellipse(x + arm * 1.78, 626.0, 13.0, 15.0, figure.skin);
        }
    }
    let plate = Shape::polygon(&[190.0, 696.0, 1310.0, 696.0, 1580.0, 890.0, -80.0, 890.0]);
    painter.fill(&plate, TIMBER);
    painter.brighten(&plate, (750.0 - painter.sun_side * 300.0, 900.0), (750.0 + painter.sun_side * 500.0, 640.0), 0.5);
    painter.rectangle(-80.0, 890.0, 1660.0, 140.0, TIMBER.darker(0.35));
    for index in 0..11 {
        let share = index as f32 / 10.0;
        let (x, y) = (260.0 + share * 980.0, painter.generator.between(716.0, 730.0));
        draw_table_thing(painter, x, y, 1.0, index);
        draw_table_thing(painter, 110.0 + share * 1280.0, y + 104.0, 1.6, index + 1);
    }
    for index in 0..4 {
        let x = 190.0 + index as f32 * 375.0 + painter.generator.between(-50.0, 50.0);
        let figure = listener(painter);
        let facing = painter.generator.side();
        draw_bust(painter, &figure, x, 1020.0, 330.0, facing);
    }
}

/// Papers, bottles, cups and microphones on a table.
fn draw_table_thing(painter: &mut Painter, x: f32, y: f32, size: f32, kind: i32) {
    let place = painter.enter(x, y, size, size);
    match kind % 4 {
        0 => {
            painter.polygon(&[-26.0, 6.0, -18.0, -10.0, 22.0, -10.0, 30.0, 6.0], PAPER);
            painter.line(&[-12.0, -5.0, 18.0, -5.0], 1.4, STEEL);
            painter.line(&[-15.0, 0.0, 20.0, 0.0], 1.4, STEEL);
        }
        1 => {
            painter.limb(&[0.0, 2.0, 6.0, 0.0, -24.0, 6.0, 0.0, -33.0, 2.4], SEA.lighter(0.5));
            painter.rectangle(-6.0, -18.0, 12.0, 9.0, BRICK);
            painter.rectangle(-2.6, -39.0, 5.2, 5.0, NAVY);
        }
        2 => {
            painter.ellipse(0.0, 3.0, 14.0, 4.0, PAPER);
            painter.smooth(&[-9.0, -10.0, 9.0, -10.0, 6.0, 2.0, -6.0, 2.0], PAPER.darker(0.08));
        }
        _ => {
            painter.ellipse(0.0, 2.0, 12.0, 4.0, INK);
            draw_microphone(painter, 0.0, 0.0, 36.0, -8.0);
        }
    }
    painter.leave(place);
}

/// A speaker, microphones and an audience.
pub fn podium(painter: &mut Painter) {
    let cloth = painter.generator.pick([Colour::hex(0x27465a), Colour::hex(0x2f5a54), Colour::hex(0x7d2f28), Colour::hex(0x4a4358)]);
    paint_room(painter, 740.0, cloth, TIMBER.darker(0.2));
    draw_curtain(painter, -40.0, 1540.0, -40.0, 730.0, cloth);
    let beam_x = 750.0 - painter.sun_side * 380.0;
    let beam = Shape::polygon(&[beam_x - 20.0, -60.0, beam_x + 20.0, -60.0, 1010.0, 800.0, 490.0, 800.0]);
    painter.spray(&beam, (750.0, 1000.0), (beam_x, -200.0), painter.palette.key.faded(0.38));
    painter.glow(750.0, 470.0, 460.0, painter.palette.key.faded(0.45));
    let side = painter.generator.side();
    for index in 0..painter.generator.whole(1, 3) {
        draw_flag(painter, 750.0 + side * (290.0 + index as f32 * 130.0), 770.0, 520.0, side, &red_and_white());
    }
    let mut figure = if painter.generator.chance(0.55) { Figure::official(&painter.generator, Pose::Speaking) } else { Figure::passer_by(&painter.generator, Pose::Speaking) };
    if painter.generator.chance(0.3) {
        figure.pose = Pose::Raising;
    }
    let facing = painter.generator.side();
    draw_figure(painter, &figure, 750.0, 1010.0, 690.0, facing);
    let desk = Shape::polygon(&[596.0, 628.0, 904.0, 628.0, 876.0, 1010.0, 624.0, 1010.0]);
    painter.fill(&desk, TIMBER);
    painter.polygon(&[580.0, 604.0, 920.0, 604.0, 910.0, 636.0, 590.0, 636.0], TIMBER.lighter(0.2));
    painter.shade(&desk, (750.0 + painter.sun_side * 60.0, 0.0), (750.0 - painter.sun_side * 190.0, 0.0), 0.6);
    painter.ellipse(750.0, 730.0, 58.0, 58.0, OCHRE);
    painter.ellipse(750.0, 730.0, 47.0, 47.0, BRICK);
    for index in 0..painter.generator.whole(3, 6) {
        let x = 672.0 + index as f32 * 32.0;
        draw_microphone(painter, x, 612.0, painter.generator.between(58.0, 92.0), (750.0 - x) * 0.4);
    }
    painter.palette.ambient = painter.palette.ambient.darker(0.35);
    draw_audience(painter, 960.0, 130.0, 142.0);
    painter.palette.ambient = painter.palette.ambient.darker(0.3);
    draw_audience(painter, 1040.0, 185.0, 196.0);
    let lens = 750.0 - side * 500.0;
    painter.rectangle(lens - 70.0, 790.0, 150.0, 96.0, INK);
    painter.limb(&[lens + side * 60.0, 838.0, 34.0, lens + side * 130.0, 832.0, 40.0], INK.mix(SLATE, 0.3));
    painter.line(&[lens, 880.0, lens, 1010.0], 14.0, INK);
}

/// Judges at their bench.
pub fn court(painter: &mut Painter) {
    let wall = painter.generator.pick([TIMBER.lighter(0.05), Colour::hex(0x7f5c42), Colour::hex(0x8d7658)]);
    paint_room(painter, 610.0, wall, STONE.mix(TIMBER, 0.3).lighter(0.1));
    for panel in 0..9 {
        let x = panel as f32 * 176.0 - 30.0;
        painter.rectangle(x, 60.0, 150.0, 500.0, wall.darker(0.2));
        let inner = Shape::rectangle(x + 12.0, 72.0, 126.0, 476.0);
        painter.fill(&inner, wall.lighter(0.06));
        painter.shade(&inner, (0.0, 400.0), (0.0, 0.0), 0.4);
    }
    painter.glow(750.0, 300.0, 520.0, LAMP.faded(0.35));
    draw_scales(painter, 750.0, 210.0);
    for side in [-1.0, 1.0f32] {
        draw_flag(painter, 750.0 + side * 450.0, 640.0, 440.0, side, &red_and_white());
    }
    let bench_top = 560.0;
    for index in -1..=1 {
        let x = 750.0 + index as f32 * 250.0;
        let tall = if index == 0 { 300.0 } else { 260.0 };
        painter.smooth(&[x - 84.0, bench_top + 60.0, x - 74.0, bench_top - tall, x, bench_top - tall - 34.0, x + 74.0, bench_top - tall, x + 84.0, bench_top + 60.0], Colour::hex(0x6e2a26));
        let figure = Figure { garment: Garment::Robe, headgear: painter.generator.pick([Headgear::Hair, Headgear::Peci, Headgear::Headscarf, Headgear::Knot]), cover: INK, ..Figure::official(&painter.generator, Pose::Standing) };
        let facing = painter.generator.side();
        draw_bust(painter, &figure, x, bench_top + 8.0, 236.0, facing);
        let (left, top) = (x, bench_top - 112.0);
        painter.polygon(&[left - 17.0, top, left + 17.0, top, left + 24.0, top + 92.0, left - 24.0, top + 92.0], PAPER);
        painter.polygon(&[left - 92.0, bench_top, left - 68.0, top + 24.0, left - 40.0, top + 4.0, left - 54.0, bench_top], BRICK);
        painter.polygon(&[left + 92.0, bench_top, left + 68.0, top + 24.0, left + 40.0, top + 4.0, left + 54.0, bench_top], BRICK);
    }
    let bench = Shape::rectangle(250.0, bench_top, 1000.0, 210.0);
    painter.fill(&bench, TIMBER.darker(0.15));
    for panel in 0..6 {
        let x = 272.0 + panel as f32 * 162.0;
        painter.rectangle(x, bench_top + 44.0, 146.0, 140.0, TIMBER.darker(0.32));
        painter.rectangle(x + 10.0, bench_top + 54.0, 126.0, 120.0, TIMBER.darker(0.08));
    }
    painter.shade(&bench, (0.0, bench_top), (0.0, bench_top + 240.0), 0.45);
    painter.rectangle(234.0, bench_top - 14.0, 1032.0, 30.0, TIMBER.lighter(0.2));
    draw_gavel(painter, 880.0, bench_top - 14.0);
    for index in 0..3 {
        draw_microphone(painter, 690.0 + (index - 1) as f32 * 250.0, bench_top - 12.0, 66.0, 14.0);
    }
    draw_parties(painter);
}

fn draw_scales(painter: &mut Painter, x: f32, y: f32) {
    painter.fill(&Shape::ellipse(x, y, 104.0, 104.0), OCHRE.darker(0.1));
    painter.fill(&Shape::ellipse(x, y, 94.0, 94.0), PLASTER);
    painter.line(&[x, y - 62.0, x, y + 58.0], 7.0, INK);
    painter.line(&[x - 58.0, y - 42.0, x + 58.0, y - 42.0], 6.0, INK);
    painter.rectangle(x - 32.0, y + 54.0, 64.0, 9.0, INK);
    for side in [-1.0, 1.0f32] {
        let left = x + side * 58.0;
        painter.line(&[left - 21.0, y + 14.0, left, y - 42.0, left + 21.0, y + 14.0], 2.5, INK);
        painter.smooth(&[left - 25.0, y + 13.0, left + 25.0, y + 13.0, left, y + 30.0], BRICK);
    }
}

fn draw_gavel(painter: &mut Painter, x: f32, foot: f32) {
    painter.rectangle(x - 30.0, foot - 9.0, 60.0, 9.0, DARK_TIMBER);
    painter.limb(&[x - 6.0, foot - 26.0, 5.0, x + 86.0, foot - 46.0, 5.0], TIMBER.lighter(0.2));
    painter.limb(&[x - 10.0, foot - 46.0, 14.0, x - 2.0, foot - 14.0, 14.0], TIMBER.lighter(0.1));
}

/// The parties and the accused, from behind, in the foreground.
fn draw_parties(painter: &mut Painter) {
    draw_tables_of_parties(painter);
    let accused = listener(painter);
    let x = 750.0 + painter.generator.between(-50.0, 50.0);
    painter.rectangle(x - 92.0, 850.0, 184.0, 200.0, DARK_TIMBER);
    draw_bust(painter, &accused, x, 1000.0, 330.0, 1.0);
    painter.rectangle(x - 110.0, 930.0, 220.0, 100.0, DARK_TIMBER);
    painter.rectangle(x - 118.0, 918.0, 236.0, 20.0, TIMBER);
}

fn draw_tables_of_parties(painter: &mut Painter) {
    for side in [-1.0, 1.0f32] {
        for index in 0..painter.generator.whole(1, 2) {
            let base = listener(painter);
            let figure = Figure { garment: Garment::Robe, ..base };
            let x = 750.0 + side * (370.0 + index as f32 * 210.0);
            draw_bust(painter, &figure, x, 1010.0, 300.0, -side);
        }
        let place = painter.enter(750.0, 0.0, side, 1.0);
        draw_table(painter, 270.0, 900.0, 930.0, 1140.0, 40.0, TIMBER);
        painter.polygon(&[420.0, 952.0, 436.0, 938.0, 500.0, 938.0, 510.0, 952.0], PAPER);
        painter.polygon(&[560.0, 950.0, 574.0, 936.0, 630.0, 936.0, 640.0, 950.0], OCHRE);
        painter.leave(place);
    }
}
