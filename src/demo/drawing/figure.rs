//! Draws one figure: limbs, clothes and the light on them.

use super::colour::{BRICK, Colour, INK, OCHRE, PAPER};
use super::headgear::draw_head;
use super::painter::Painter;
use super::people::{Figure, Garment, Pose};
use super::shape::Shape;

/// Draws a figure with its feet at a place, so tall from sole to crown; `facing` is 1 to the right, -1 to the left.
pub fn draw_figure(
    painter: &mut Painter,
    figure: &Figure,
    x: f32,
    feet: f32,
    height: f32,
    facing: f32,
) {
    let size = height / 100.0;
    let place = painter.enter(x, feet, size * facing, size);
    let joints = figure.pose.joints();
    if figure.pose != Pose::Leaping {
        let shadow = painter
            .palette
            .shadow
            .faded(0.28 * (1.0 - painter.distance));
        let lean = -painter.sun_side * 9.0;
        painter.fill_plain(&Shape::ellipse(lean + joints[4], -0.5, 20.0, 2.6), shadow);
    }
    draw_arm(painter, figure, &joints, 6, -1.0);
    draw_leg(painter, figure, &joints, 14, -1.0);
    draw_leg(painter, figure, &joints, 18, 1.0);
    draw_body(painter, figure, &joints);
    draw_head(painter, figure, &joints);
    draw_arm(painter, figure, &joints, 10, 1.0);
    painter.leave(&place);
}

fn draw_arm(painter: &mut Painter, figure: &Figure, joints: &[f32; 23], first: usize, side: f32) {
    let facing_us = figure.pose.faces_us();
    let reach = if facing_us {
        joints[22] - 1.6
    } else {
        joints[22] * 0.35
    };
    let aside = if first == 6 && !facing_us {
        reach
    } else {
        reach * side
    };
    let (shoulder_x, shoulder_y) = (joints[2] + aside, joints[3] + 3.2);
    let (elbow_x, elbow_y) = (joints[first], joints[first + 1]);
    let (hand_x, hand_y) = (joints[first + 2], joints[first + 3]);
    let short = matches!(
        figure.garment,
        Garment::Shirt | Garment::Shorts | Garment::Sarong
    );
    let dim = if side < 0.0 && !facing_us { 0.22 } else { 0.0 };
    let sleeve = sleeve_colour(figure).darker(dim);
    let skin = figure.skin.darker(dim);
    painter.ellipse(hand_x, hand_y, 2.5, 2.9, skin);
    if short {
        painter.limb(
            &[
                shoulder_x, shoulder_y, 2.9, elbow_x, elbow_y, 2.3, hand_x, hand_y, 1.8,
            ],
            skin,
        );
        let (part_x, part_y) = (
            shoulder_x + (elbow_x - shoulder_x) * 0.7,
            shoulder_y + (elbow_y - shoulder_y) * 0.7,
        );
        painter.limb(&[shoulder_x, shoulder_y, 3.6, part_x, part_y, 3.4], sleeve);
    } else {
        let (cuff_x, cuff_y) = (
            elbow_x + (hand_x - elbow_x) * 0.86,
            elbow_y + (hand_y - elbow_y) * 0.86,
        );
        let shape = Shape::limb(&[
            shoulder_x, shoulder_y, 3.6, elbow_x, elbow_y, 3.1, cuff_x, cuff_y, 2.6,
        ]);
        painter.fill(&shape, sleeve);
        // The arm lies in front of the body: a touch of shade keeps them apart.
        let away = -painter.sun_side;
        painter.shade(
            &shape,
            (elbow_x - away * 3.0, elbow_y),
            (elbow_x + away * 7.0, elbow_y),
            0.45,
        );
    }
}

fn sleeve_colour(figure: &Figure) -> Colour {
    match figure.garment {
        Garment::Coat => PAPER,
        Garment::Robe => INK,
        _ => figure.upper,
    }
}

fn draw_leg(painter: &mut Painter, figure: &Figure, joints: &[f32; 23], first: usize, side: f32) {
    let facing_us = figure.pose.faces_us();
    let dim = if side < 0.0 && !facing_us { 0.22 } else { 0.0 };
    let (hip_x, hip_y) = (joints[4] + side * joints[22] * 0.38, joints[5] + 1.0);
    let (knee_x, knee_y) = (joints[first], joints[first + 1]);
    let (foot_x, foot_y) = (joints[first + 2], joints[first + 3]);
    let bare = figure.garment == Garment::Shorts;
    let cloth = figure.lower.darker(dim);
    let leg = if bare { figure.skin.darker(dim) } else { cloth };
    let shoe = if bare && figure.pose == Pose::Bending {
        leg
    } else {
        INK.mix(figure.lower, 0.15)
    };
    painter.ellipse(
        foot_x + if facing_us { side * 0.6 } else { 2.2 },
        foot_y + 0.6,
        4.2,
        1.9,
        shoe,
    );
    let shape = Shape::limb(&[
        hip_x,
        hip_y,
        5.0,
        knee_x,
        knee_y,
        3.7,
        foot_x,
        foot_y - 1.0,
        2.5,
    ]);
    painter.fill(&shape, leg);
    let away = -painter.sun_side;
    painter.shade(
        &shape,
        (knee_x - away * 4.0, knee_y),
        (knee_x + away * 8.0, knee_y),
        0.4,
    );
    if bare {
        let (hem_x, hem_y) = (
            hip_x + (knee_x - hip_x) * 0.75,
            hip_y + (knee_y - hip_y) * 0.75,
        );
        painter.limb(&[hip_x, hip_y, 5.4, hem_x, hem_y, 5.0], cloth);
    }
}

fn draw_body(painter: &mut Painter, figure: &Figure, joints: &[f32; 23]) {
    let (shoulder_x, shoulder_y, hip_x, hip_y) = (joints[2], joints[3], joints[4], joints[5]);
    let wide = joints[22];
    let local = sleeve_colour(figure);
    // Across the spine, so that bent bodies keep their thickness.
    let (along_x, along_y) = (hip_x - shoulder_x, hip_y - shoulder_y);
    let length = (along_x * along_x + along_y * along_y).sqrt().max(1.0);
    let (aside_x, aside_y) = (along_y / length, -along_x / length);
    let at = |down: f32, out: f32| {
        let (x, y) = (
            shoulder_x + along_x * down + aside_x * out * wide,
            shoulder_y + along_y * down + aside_y * out * wide,
        );
        [x, y]
    };
    draw_skirt(painter, figure, joints);
    let hem = if figure.garment == Garment::Suit || figure.garment == Garment::Batik {
        1.2
    } else {
        1.04
    };
    let mut outline = Vec::new();
    for (down, out) in [
        (-0.08, 0.34),
        (0.0, 0.86),
        (0.1, 1.02),
        (0.45, 0.86),
        (0.72, 0.80),
        (hem, 0.90),
        (hem, -0.90),
        (0.72, -0.80),
        (0.45, -0.86),
        (0.1, -1.02),
        (0.0, -0.86),
        (-0.08, -0.34),
    ] {
        outline.extend(at(down, out));
    }
    let shape = Shape::polygon(&outline);
    painter.fill(&shape, local);
    if figure.garment == Garment::Batik {
        draw_pattern(painter, &at, local);
    }
    let side = painter.sun_side;
    let (bright, dark) = (at(0.4, side * 0.9), at(0.5, -side * 1.3));
    painter.shade(&shape, (bright[0], bright[1]), (dark[0], dark[1]), 0.5);
    draw_front(painter, figure, &at);
}

fn draw_skirt(painter: &mut Painter, figure: &Figure, joints: &[f32; 23]) {
    let wide = joints[22];
    let (hip_x, hip_y) = (joints[4], joints[5]);
    let (left, right) = (
        joints[16].min(joints[20]) - 3.5,
        joints[16].max(joints[20]) + 3.5,
    );
    let (local, bottom, flare) = match figure.garment {
        Garment::Dress => (figure.upper, -3.0, 3.0),
        Garment::Robe => (INK, -3.0, 3.0),
        Garment::Sarong => (figure.lower.mix(BRICK, 0.35), -6.0, 0.0),
        Garment::Coat => (PAPER, hip_y * 0.5, 0.5),
        _ => return,
    };
    if figure.pose == Pose::Sitting {
        let lap = Shape::limb(&[
            hip_x, hip_y, 6.4, joints[14], joints[15], 5.4, joints[16], -5.0, 5.4,
        ]);
        painter.fill(&lap, local);
        return;
    }
    let outline = [
        hip_x - wide * 0.88,
        hip_y - 6.0,
        hip_x + wide * 0.88,
        hip_y - 6.0,
        right + flare,
        bottom,
        left - flare,
        bottom,
    ];
    let shape = Shape::polygon(&outline);
    painter.fill(&shape, local);
    let side = painter.sun_side;
    painter.shade(
        &shape,
        (hip_x + side * 6.0, hip_y),
        (hip_x - side * 15.0, hip_y + 10.0),
        0.5,
    );
    painter.curve(
        &[
            hip_x + 1.0,
            hip_y + 4.0,
            hip_x + 3.0,
            bottom * 0.6 - 10.0,
            right - 3.0,
            bottom,
        ],
        0.7,
        local.darker(0.35),
    );
}

fn draw_pattern(painter: &mut Painter, at: &dyn Fn(f32, f32) -> [f32; 2], local: Colour) {
    let thread = if local.red + local.green + local.blue > 1.5 {
        local.darker(0.45)
    } else {
        OCHRE
    };
    for row in 0..6 {
        for column in 0..4 {
            let out = column as f32 * 0.48 - 0.72 + if row % 2 == 0 { 0.12 } else { -0.12 };
            let point = at(0.1 + row as f32 * 0.18, out);
            painter.ellipse(point[0], point[1], 0.95, 1.35, thread);
        }
    }
}

fn draw_front(painter: &mut Painter, figure: &Figure, at: &dyn Fn(f32, f32) -> [f32; 2]) {
    if figure.garment == Garment::Vest {
        let band = |painter: &mut Painter, low: f32, high: f32, out: f32, local: Colour| {
            let points = [
                at(low, -out),
                at(low, out),
                at(high, out * 0.92),
                at(high, -out * 0.92),
            ]
            .concat();
            painter.polygon(&points, local);
        };
        band(painter, 0.02, 0.9, 0.84, Colour::hex(0xe0722f));
        band(painter, 0.48, 0.58, 0.84, Colour::hex(0xf2e8c4));
        band(painter, 0.74, 0.82, 0.84, Colour::hex(0xf2e8c4));
        return;
    }
    if figure.from_behind || matches!(figure.pose, Pose::Bending | Pose::Sitting) {
        return;
    }
    let turn = if matches!(figure.pose, Pose::Walking | Pose::Carrying | Pose::Running) {
        0.42
    } else {
        0.0
    };
    let open = |down: f32, out: f32| at(down, turn + out);
    match figure.garment {
        Garment::Suit => {
            painter.polygon(
                &[open(-0.1, -0.32), open(-0.1, 0.32), open(0.5, 0.02)].concat(),
                PAPER,
            );
            let tie = [
                open(-0.04, -0.09),
                open(-0.04, 0.09),
                open(0.36, 0.10),
                open(0.47, 0.0),
                open(0.36, -0.10),
            ];
            painter.polygon(&tie.concat(), figure.cover.mix(BRICK, 0.75));
            painter.line(
                &[open(0.5, 0.02), open(1.18, 0.08)].concat(),
                0.7,
                figure.upper.darker(0.5),
            );
        }
        Garment::Coat => {
            painter.polygon(
                &[open(-0.1, -0.3), open(-0.1, 0.3), open(0.36, 0.0)].concat(),
                figure.upper,
            );
            painter.line(
                &[open(0.36, 0.0), open(1.7, 0.04)].concat(),
                0.7,
                Colour::hex(0xa8a498),
            );
        }
        Garment::Robe => {
            painter.polygon(
                &[
                    open(-0.1, -0.3),
                    open(-0.1, 0.3),
                    open(0.42, 0.2),
                    open(0.42, -0.2),
                ]
                .concat(),
                PAPER,
            );
            painter.polygon(
                &[
                    open(0.0, -0.75),
                    open(0.0, -0.35),
                    open(1.1, -0.25),
                    open(1.1, -0.55),
                ]
                .concat(),
                BRICK,
            );
            painter.polygon(
                &[
                    open(0.0, 0.75),
                    open(0.0, 0.35),
                    open(1.1, 0.25),
                    open(1.1, 0.55),
                ]
                .concat(),
                BRICK,
            );
        }
        _ => {
            let neck = [open(-0.09, -0.26), open(-0.09, 0.26), open(0.12, 0.0)].concat();
            painter.polygon(&neck, figure.skin.darker(0.18));
        }
    }
}
