//! Houses with tiled roofs, shop houses, towers, a mosque and the poles between them.

use super::colour::{
    Colour, DARK_TIMBER, INK, LAMP, OCHRE, PAPER, PLASTER, ROSE, SEA, STONE, TILE, TIMBER,
};
use super::painter::Painter;
use super::shape::Shape;

/// A wall colour from the street.
pub fn wall_colour(painter: &mut Painter) -> Colour {
    painter.generator.pick([
        PLASTER,
        PLASTER,
        ROSE,
        Colour::hex(0xbfc8b4),
        Colour::hex(0xd9b27a),
        Colour::hex(0x9db3b0),
        Colour::hex(0xc9b8a0),
    ])
}

/// A window, lit when lamps are lit and chance will have it.
pub fn draw_window(painter: &mut Painter, x: f32, y: f32, width: f32, height: f32) {
    let lit = painter.palette.lamps && painter.generator.chance(0.55);
    painter.rectangle(
        x - width * 0.1,
        y - width * 0.1,
        width * 1.2,
        height + width * 0.2,
        TIMBER,
    );
    if lit {
        let colour = LAMP.mix(painter.palette.haze, painter.distance * 0.5);
        painter.fill_plain(&Shape::rectangle(x, y, width, height), colour);
    } else {
        let glass = Colour::hex(0x3d4d55).mix(painter.palette.sky_middle, 0.2);
        painter.rectangle(x, y, width, height, glass);
    }
    painter.line(
        &[x + width / 2.0, y, x + width / 2.0, y + height],
        width * 0.08,
        TIMBER,
    );
}

/// A house with a hipped roof of tiles, its door towards us; `x` is its left edge.
pub fn draw_house(painter: &mut Painter, x: f32, foot: f32, width: f32) {
    let size = width / 100.0;
    let place = painter.enter(x, foot, size, size);
    let wall = wall_colour(painter);
    let roof = TILE.mix(Colour::hex(0x7d4a3a), painter.generator.between(0.0, 0.8));
    let high = painter.generator.between(34.0, 44.0);
    let front = Shape::rectangle(4.0, -high, 92.0, high);
    painter.fill(&front, wall);
    let side = painter.sun_side;
    painter.shade(
        &front,
        (50.0 + side * 40.0, 0.0),
        (50.0 - side * 70.0, 0.0),
        0.45,
    );
    painter.shade(&front, (0.0, -high + 15.0), (0.0, -high - 2.0), 0.6);
    let door = painter.generator.pick([22.0, 44.0, 66.0]);
    painter.rectangle(door, -26.0, 12.0, 26.0, DARK_TIMBER);
    for place in [13.0, 35.0, 57.0, 79.0f32] {
        if (place - door).abs() > 13.0 {
            draw_window(painter, place - 2.0, -27.0, 10.0, 14.0);
        }
    }
    draw_hipped_roof(painter, -4.0, 104.0, -high + 4.0, 36.0, roof);
    if painter.generator.chance(0.45) {
        painter.polygon(
            &[
                10.0,
                -high + 14.0,
                92.0,
                -high + 14.0,
                98.0,
                -high + 24.0,
                4.0,
                -high + 24.0,
            ],
            roof.darker(0.15),
        );
        painter.rectangle(12.0, -high + 24.0, 1.8, high - 24.0, TIMBER);
        painter.rectangle(88.0, -high + 24.0, 1.8, high - 24.0, TIMBER);
    }
    painter.leave(&place);
}

/// A hipped roof: a front slope with rows of tiles and a darker side slope.
pub fn draw_hipped_roof(
    painter: &mut Painter,
    left: f32,
    right: f32,
    eaves: f32,
    rise: f32,
    local: Colour,
) {
    let (inset, top) = ((right - left) * 0.2, eaves - rise);
    let shape = Shape::polygon(&[
        left,
        eaves,
        left + inset,
        top,
        right - inset,
        top,
        right,
        eaves,
    ]);
    painter.fill(&shape, local);
    let middle = f32::midpoint(left, right);
    let side = painter.sun_side;
    let hip = if side > 0.0 {
        [left, eaves, left + inset, top, left + inset * 1.25, eaves]
    } else {
        [
            right,
            eaves,
            right - inset,
            top,
            right - inset * 1.25,
            eaves,
        ]
    };
    for row in 1..7 {
        let share = row as f32 / 7.0;
        let y = eaves - rise * (1.0 - share);
        let narrow = inset * (1.0 - share);
        let colour = painter.tone(local.darker(0.4)).faded(0.5);
        painter.stroke_plain(
            &Shape::line(&[left + narrow, y, right - narrow, y]),
            rise * 0.025,
            colour,
        );
    }
    painter.polygon(&hip, local.darker(0.35));
    painter.brighten(
        &shape,
        (middle, eaves),
        (middle + side * (right - left) * 0.4, top - rise),
        0.4,
    );
    painter.line(
        &[left + inset, top, right - inset, top],
        rise * 0.07,
        local.darker(0.3),
    );
}

/// A shop house of two or three storeys with an awning and a signboard.
pub fn draw_shop_house(painter: &mut Painter, x: f32, foot: f32, width: f32, height: f32) {
    let size = width / 100.0;
    let tall = height / size;
    let place = painter.enter(x, foot, size, size);
    let wall = wall_colour(painter);
    let front = Shape::rectangle(0.0, -tall, 100.0, tall);
    painter.fill(&front, wall);
    painter.rectangle(-2.0, -tall - 5.0, 104.0, 8.0, wall.darker(0.2));
    if painter.generator.chance(0.5) {
        let roof = TILE.darker(painter.generator.between(0.0, 0.3));
        draw_hipped_roof(painter, -5.0, 105.0, -tall - 3.0, 26.0, roof);
    }
    let storeys = ((tall - 48.0) / 44.0).max(1.0) as i32;
    for storey in 0..storeys {
        let y = -tall + 12.0 + storey as f32 * 44.0;
        for column in 0..3 {
            draw_window(painter, 12.0 + column as f32 * 29.0, y, 17.0, 25.0);
        }
        painter.rectangle(0.0, y + 32.0, 100.0, 2.5, wall.darker(0.25));
    }
    painter.shade(
        &front,
        (50.0 + painter.sun_side * 30.0, 0.0),
        (50.0 - painter.sun_side * 80.0, 0.0),
        0.5,
    );
    let open = Shape::rectangle(6.0, -36.0, 88.0, 36.0);
    painter.fill(&open, DARK_TIMBER);
    if painter.palette.lamps {
        painter.fill_plain(
            &open,
            LAMP.mix(TIMBER, 0.35)
                .mix(painter.palette.haze, painter.distance * 0.6),
        );
    }
    for index in 0..5 {
        let goods = painter.generator.pick([OCHRE, ROSE, SEA, PAPER, TIMBER]);
        painter.rectangle(
            10.0 + index as f32 * 17.0,
            -12.0 - painter.generator.between(0.0, 10.0),
            13.0,
            22.0,
            goods.darker(0.2),
        );
    }
    draw_awning(painter, 2.0, 98.0, -40.0, 16.0);
    painter.leave(&place);
}

/// A sloping awning, striped or plain.
pub fn draw_awning(painter: &mut Painter, left: f32, right: f32, top: f32, drop: f32) {
    let local = painter.generator.pick([
        Colour::hex(0xb03428),
        OCHRE,
        SEA,
        Colour::hex(0x3f5873),
        Colour::hex(0xd9c7a4),
    ]);
    let flare = drop * 0.3;
    let shape = Shape::polygon(&[
        left,
        top,
        right,
        top,
        right + flare,
        top + drop,
        left - flare,
        top + drop,
    ]);
    painter.fill(&shape, local);
    let stripes = painter.generator.pick([0, 6, 8]);
    for index in 0..stripes {
        let step = (right - left) / stripes as f32;
        let wide = (right - left + flare * 2.0) / stripes as f32;
        let (upper, lower) = (
            left + step * index as f32,
            left - flare + wide * index as f32,
        );
        let stripe = [
            upper,
            top,
            upper + step / 2.0,
            top,
            lower + wide / 2.0,
            top + drop,
            lower,
            top + drop,
        ];
        painter.polygon(&stripe, PAPER);
    }
    painter.shade(&shape, (0.0, top), (0.0, top + drop * 1.5), 0.4);
    painter.rectangle(
        left - flare,
        top + drop,
        right - left + flare * 2.0,
        drop * 0.16,
        local.darker(0.3),
    );
}

/// An office tower with rows of windows.
pub fn draw_tower(painter: &mut Painter, x: f32, foot: f32, width: f32, height: f32) {
    let local = painter.generator.pick([
        Colour::hex(0x7f9399),
        STONE,
        Colour::hex(0x5c7078),
        Colour::hex(0xc2b59a),
        Colour::hex(0x8a7f78),
        PLASTER,
    ]);
    let crown = painter.generator.whole(0, 3);
    let top = foot - height;
    if crown == 0 {
        painter.rectangle(
            x + width * 0.25,
            top - width * 0.3,
            width * 0.5,
            width * 0.32,
            local.darker(0.15),
        );
        painter.rectangle(
            x + width * 0.48,
            top - width * 0.9,
            width * 0.04,
            width * 0.7,
            local.darker(0.3),
        );
    }
    let outline = match crown {
        1 => [
            x,
            foot,
            x,
            top + width * 0.35,
            x + width,
            top,
            x + width,
            foot,
        ],
        2 => [
            x,
            foot,
            x + width * 0.06,
            top,
            x + width * 0.94,
            top,
            x + width,
            foot,
        ],
        _ => [x, foot, x, top, x + width, top, x + width, foot],
    };
    let shape = Shape::polygon(&outline);
    painter.fill(&shape, local);
    let split = x + width * (0.5 + painter.sun_side * 0.14);
    let shaded = if painter.sun_side > 0.0 {
        (x, split - x)
    } else {
        (split, x + width - split)
    };
    painter.fill(
        &Shape::rectangle(shaded.0, top + width * 0.35, shaded.1, height),
        local.darker(0.26),
    );
    let bands = painter.generator.chance(0.4);
    let (gap, rows) = (width / 7.0, (height / (width / 5.0)) as i32);
    for row in 0..rows {
        let y = top + width * 0.42 + row as f32 * width / 5.0;
        if y > foot - 8.0 {
            break;
        }
        if bands && !painter.palette.lamps {
            painter.rectangle(
                x + gap * 0.5,
                y,
                width - gap,
                width * 0.07,
                local.darker(0.42),
            );
            continue;
        }
        for column in 0..6 {
            draw_tower_window(
                painter,
                x + gap * (column as f32 + 0.65),
                y,
                gap * 0.6,
                width * 0.11,
                local,
            );
        }
    }
    painter.shade(
        &shape,
        (x, top + height * 0.5),
        (x, foot + height * 0.1),
        0.25,
    );
}

fn draw_tower_window(painter: &mut Painter, x: f32, y: f32, width: f32, height: f32, wall: Colour) {
    let shape = Shape::rectangle(x, y, width, height);
    if painter.palette.lamps && painter.generator.chance(0.42) {
        let warm = painter
            .generator
            .pick([LAMP, Colour::hex(0xffe3a8), Colour::hex(0xe8a95a)]);
        painter.fill_plain(
            &shape,
            warm.mix(painter.palette.haze, painter.distance * 0.75),
        );
    } else {
        painter.fill(&shape, wall.darker(0.4));
    }
}

/// A mosque with a dome and one minaret.
pub fn draw_mosque(painter: &mut Painter, x: f32, foot: f32, width: f32) {
    let size = width / 100.0;
    let place = painter.enter(x, foot, size, size);
    let dome_colour = painter
        .generator
        .pick([SEA, OCHRE, STONE, Colour::hex(0x5f8a7c)]);
    let side = painter.sun_side;
    let minaret = Shape::polygon(&[106.0, 0.0, 108.0, -118.0, 118.0, -118.0, 120.0, 0.0]);
    painter.fill(&minaret, PLASTER);
    painter.shade(
        &minaret,
        (113.0 + side * 3.0, 0.0),
        (113.0 - side * 10.0, 0.0),
        0.5,
    );
    painter.rectangle(103.0, -92.0, 20.0, 4.0, PLASTER.darker(0.2));
    painter.rectangle(104.0, -120.0, 18.0, 4.0, PLASTER.darker(0.2));
    painter.polygon(&[107.0, -120.0, 119.0, -120.0, 113.0, -146.0], dome_colour);
    let hall = Shape::rectangle(0.0, -42.0, 100.0, 42.0);
    painter.fill(&hall, PLASTER);
    painter.shade(
        &hall,
        (50.0 + side * 30.0, 0.0),
        (50.0 - side * 80.0, 0.0),
        0.5,
    );
    for index in 0..5 {
        let left = 8.0 + index as f32 * 18.0;
        let arch = Shape::smooth(&[
            left,
            0.0,
            left,
            -18.0,
            left + 6.0,
            -28.0,
            left + 12.0,
            -18.0,
            left + 12.0,
            0.0,
        ]);
        let lit = painter.palette.lamps;
        painter.fill(
            &arch,
            if lit {
                LAMP.lighter(0.3)
            } else {
                PLASTER.darker(0.55)
            },
        );
    }
    painter.rectangle(-3.0, -46.0, 106.0, 5.0, PLASTER.darker(0.15));
    painter.rectangle(30.0, -54.0, 40.0, 9.0, PLASTER.darker(0.08));
    let dome = Shape::smooth(&[
        30.0, -53.0, 27.0, -68.0, 38.0, -82.0, 50.0, -94.0, 62.0, -82.0, 73.0, -68.0, 70.0, -53.0,
    ]);
    painter.fill(&dome, dome_colour);
    painter.shade(
        &dome,
        (50.0 + side * 12.0, -75.0),
        (50.0 - side * 32.0, -65.0),
        0.55,
    );
    painter.line(&[50.0, -92.0, 50.0, -104.0], 1.4, OCHRE);
    painter.leave(&place);
}

/// A street lamp, glowing when lamps are lit.
pub fn draw_street_lamp(painter: &mut Painter, x: f32, foot: f32, height: f32, arm: f32) {
    painter.line(&[x, foot, x, foot - height * 0.96], height * 0.022, INK);
    painter.curve(
        &[
            x,
            foot - height * 0.92,
            x + arm * 0.4,
            foot - height,
            x + arm,
            foot - height * 0.97,
        ],
        height * 0.016,
        INK,
    );
    painter.ellipse(
        x + arm,
        foot - height * 0.96,
        height * 0.035,
        height * 0.016,
        INK,
    );
    if painter.palette.lamps {
        let y = foot - height * 0.95;
        painter.fill_plain(
            &Shape::ellipse(x + arm, y, height * 0.026, height * 0.012),
            Colour::hex(0xfff1c4),
        );
        painter.glow(x + arm, y, height * 0.42, LAMP.faded(0.5));
    }
}

/// Utility poles whose wires sag between them, each given as x and top.
pub fn draw_wires(painter: &mut Painter, from: (f32, f32), to: (f32, f32), sag: f32, count: i32) {
    for index in 0..count {
        let down = index as f32 * 9.0;
        let middle = (
            f32::midpoint(from.0, to.0),
            f32::midpoint(from.1, to.1) + sag + down * 0.6,
        );
        painter.curve(
            &[from.0, from.1 + down, middle.0, middle.1, to.0, to.1 + down],
            1.5,
            INK,
        );
    }
}
