//! Rooms: walls, floors, windows with their light, curtains, lamps, tables, chairs, flags.

use super::colour::{BRICK, Colour, DARK_TIMBER, INK, LAMP, OCHRE, PAPER, STEEL, TIMBER};
use super::painter::Painter;
use super::scene::Light;
use super::shape::Shape;

/// Changes to indoor light and paints a back wall down to `floor`, and the floor below it.
pub fn paint_room(painter: &mut Painter, floor: f32, wall: Colour, ground: Colour) {
    painter.palette = painter.palette.indoors(painter.light);
    let side = painter.sun_side;
    let back = Shape::rectangle(-40.0, -40.0, 1580.0, floor + 40.0);
    painter.fill(&back, wall);
    painter.shade(&back, (0.0, floor * 0.65), (0.0, -120.0), 0.4);
    painter.shade(
        &back,
        (750.0 + side * 250.0, 0.0),
        (750.0 - side * 1150.0, 0.0),
        0.5,
    );
    let floor_shape = Shape::rectangle(-40.0, floor, 1580.0, 1040.0 - floor);
    painter.fill(&floor_shape, ground);
    for index in -9..=9 {
        let foot = 750.0 + index as f32 * 230.0;
        let colour = painter.tone(ground.darker(0.35)).faded(0.28);
        painter.stroke_plain(
            &Shape::line(&[750.0 + index as f32 * 92.0, floor, foot, 1010.0]),
            2.0,
            colour,
        );
    }
    for index in 1..6 {
        let y = floor + (1000.0 - floor) * (index as f32 / 6.0).powf(1.7);
        let colour = painter.tone(ground.darker(0.35)).faded(0.28);
        painter.stroke_plain(&Shape::line(&[-20.0, y, 1520.0, y]), 2.0, colour);
    }
    painter.shade(
        &floor_shape,
        (0.0, floor + (1000.0 - floor) * 0.3),
        (0.0, 1100.0),
        0.5,
    );
    painter.rectangle(-40.0, floor - 14.0, 1580.0, 14.0, wall.darker(0.4));
}

/// A tall window with the sky in it; by day it lays a slanted patch of light on the floor.
pub fn draw_tall_window(
    painter: &mut Painter,
    x: f32,
    top: f32,
    width: f32,
    height: f32,
    floor: f32,
) {
    painter.rectangle(
        x - 12.0,
        top - 12.0,
        width + 24.0,
        height + 24.0,
        TIMBER.darker(0.2),
    );
    let pane = Shape::rectangle(x, top, width, height);
    let palette = painter.palette.clone();
    painter.fill_downwards(
        &pane,
        top,
        top + height,
        &[palette.sky_top, palette.sky_middle, palette.sky_low],
    );
    let (foot, lift) = (top + height, painter.generator.between(0.16, 0.34) * height);
    let mut hedge = vec![x, foot, x, foot];
    for step in 0..=8 {
        let bump = if step % 2 == 0 {
            0.7
        } else {
            painter.generator.between(0.8, 1.2)
        };
        hedge.extend([x + width * step as f32 / 8.0, foot - lift * bump]);
    }
    hedge.extend([x + width, foot, x + width, foot]);
    let leaves = palette
        .tone(Colour::hex(0x4f6b4a), 0.3)
        .mix(palette.sky_low, if palette.lamps { 0.1 } else { 0.4 });
    painter.fill_plain(&Shape::smooth(&hedge), leaves);
    painter.rectangle(x, top + height, width, 12.0, TIMBER.darker(0.2));
    painter.line(
        &[x + width / 2.0, top, x + width / 2.0, top + height],
        6.0,
        TIMBER.darker(0.2),
    );
    painter.line(
        &[x, top + height * 0.38, x + width, top + height * 0.38],
        6.0,
        TIMBER.darker(0.2),
    );
    if matches!(painter.light, Light::Dawn | Light::Day | Light::Dusk) {
        let lean = -painter.sun_side * 190.0;
        let patch = Shape::polygon(&[
            x + lean,
            floor + 40.0,
            x + lean + width,
            floor + 40.0,
            x + lean * 1.9 + width * 1.2,
            floor + 190.0,
            x + lean * 1.9,
            floor + 190.0,
        ]);
        painter.fill_plain(&patch, palette.key.faded(0.34));
        let beam = Shape::polygon(&[
            x,
            top,
            x + width,
            top,
            x + lean * 1.9 + width * 1.2,
            floor + 190.0,
            x + lean * 1.9,
            floor + 190.0,
        ]);
        painter.spray(
            &beam,
            (x, floor + 260.0),
            (x, top - 200.0),
            palette.key.faded(0.3),
        );
    }
}

/// A hanging lamp with its cone of light.
pub fn draw_hanging_lamp(painter: &mut Painter, x: f32, y: f32, size: f32) {
    painter.line(&[x, -20.0, x, y - size * 0.5], 2.2, INK);
    let shade = [
        x - size * 0.16,
        y - size * 0.5,
        x + size * 0.16,
        y - size * 0.5,
        x + size * 0.55,
        y,
        x - size * 0.55,
        y,
    ];
    painter.polygon(&shade, INK.mix(BRICK, 0.25));
    painter.fill_plain(
        &Shape::ellipse(x, y, size * 0.5, size * 0.09),
        Colour::hex(0xfff0c2),
    );
    let strength = if painter.palette.lamps { 0.55 } else { 0.22 };
    painter.glow(x, y + size * 0.3, size * 4.2, LAMP.faded(strength));
}

/// A curtain in folds.
pub fn draw_curtain(
    painter: &mut Painter,
    left: f32,
    right: f32,
    top: f32,
    bottom: f32,
    local: Colour,
) {
    let shape = Shape::rectangle(left, top, right - left, bottom - top);
    painter.fill(&shape, local);
    let folds = ((right - left) / 46.0) as i32;
    for index in 0..=folds {
        let x = left + index as f32 * 46.0 + painter.generator.between(-7.0, 7.0);
        let wide = painter.generator.between(16.0, 34.0);
        let fold = Shape::polygon(&[
            x,
            top,
            x + wide * 0.7,
            top,
            x + wide,
            bottom,
            x - wide * 0.2,
            bottom,
        ]);
        painter.shade(&fold, (x, 0.0), (x + wide * 1.1, 0.0), 0.55);
    }
    painter.shade(
        &shape,
        (0.0, top + (bottom - top) * 0.6),
        (0.0, bottom + 80.0),
        0.4,
    );
}

/// A table from its front: top, apron and legs.
#[expect(
    clippy::too_many_arguments,
    reason = "four sides, a depth and a colour"
)]
pub fn draw_table(
    painter: &mut Painter,
    left: f32,
    right: f32,
    top: f32,
    foot: f32,
    depth: f32,
    local: Colour,
) {
    let apron = Shape::rectangle(left, top + depth, right - left, (foot - top) * 0.22);
    painter.rectangle(
        left + 12.0,
        top + depth,
        16.0,
        foot - top - depth,
        local.darker(0.4),
    );
    painter.rectangle(
        right - 28.0,
        top + depth,
        16.0,
        foot - top - depth,
        local.darker(0.4),
    );
    painter.fill(&apron, local.darker(0.25));
    painter.shade(&apron, (0.0, top + depth), (0.0, foot), 0.4);
    let plate = Shape::polygon(&[
        left + depth * 1.2,
        top,
        right - depth * 1.2,
        top,
        right + 6.0,
        top + depth,
        left - 6.0,
        top + depth,
    ]);
    painter.fill(&plate, local);
    painter.brighten(
        &plate,
        (750.0 - painter.sun_side * 600.0, top),
        (750.0 + painter.sun_side * 700.0, top),
        0.5,
    );
    painter.rectangle(
        left - 6.0,
        top + depth,
        right - left + 12.0,
        8.0,
        local.darker(0.15),
    );
}

/// A bench or counter with a closed front, down to the sheet's foot.
pub fn draw_counter(
    painter: &mut Painter,
    left: f32,
    right: f32,
    top: f32,
    depth: f32,
    local: Colour,
) {
    let front = Shape::rectangle(left, top + depth, right - left, 1060.0 - top - depth);
    painter.fill(&front, local.darker(0.3));
    let mut panel = left + 20.0;
    while panel < right - 60.0 {
        painter.rectangle(panel, top + depth + 34.0, 190.0, 400.0, local.darker(0.18));
        painter.rectangle(panel + 70.0, top + depth + 50.0, 50.0, 8.0, INK);
        panel += 210.0;
    }
    painter.shade(
        &front,
        (0.0, top + depth + 20.0),
        (0.0, top + depth - 30.0),
        0.5,
    );
    let plate = [
        left + depth * 1.2,
        top,
        right - depth * 1.2,
        top,
        right + 6.0,
        top + depth,
        left - 6.0,
        top + depth,
    ];
    let plate = Shape::polygon(&plate);
    painter.fill(&plate, local);
    painter.brighten(
        &plate,
        (750.0 - painter.sun_side * 600.0, top),
        (750.0 + painter.sun_side * 700.0, top),
        0.5,
    );
    painter.rectangle(
        left - 6.0,
        top + depth,
        right - left + 12.0,
        14.0,
        local.darker(0.12),
    );
}

/// A chair from behind.
pub fn draw_chair(painter: &mut Painter, x: f32, foot: f32, height: f32, local: Colour) {
    let size = height / 100.0;
    let place = painter.enter(x, foot, size, size);
    for leg in [-17.0, 14.0f32] {
        painter.rectangle(leg, -46.0, 4.0, 46.0, DARK_TIMBER);
    }
    painter.rectangle(-21.0, -50.0, 42.0, 7.0, local.darker(0.2));
    let back = Shape::polygon(&[-19.0, -54.0, -21.0, -98.0, 21.0, -98.0, 19.0, -54.0]);
    painter.fill(&back, local);
    painter.shade(
        &back,
        (painter.sun_side * 8.0, -80.0),
        (-painter.sun_side * 26.0, -60.0),
        0.5,
    );
    painter.leave(&place);
}

/// A flag hanging from a pole, its stripes from top to bottom, its cloth in soft folds.
pub fn draw_flag(
    painter: &mut Painter,
    x: f32,
    foot: f32,
    height: f32,
    side: f32,
    stripes: &[Colour],
) {
    let size = height / 100.0;
    let place = painter.enter(x, foot, size * side, size);
    painter.rectangle(-1.2, -100.0, 2.4, 100.0, OCHRE.darker(0.25));
    painter.polygon(&[-2.4, -100.0, 2.4, -100.0, 0.0, -108.0], OCHRE);
    painter.ellipse(0.0, -1.0, 9.0, 2.4, DARK_TIMBER);
    let count = stripes.len() as f32;
    for (index, local) in stripes.iter().enumerate() {
        let (from, to) = (index as f32 / count, (index as f32 + 1.0) / count);
        let (near_from, near_to) = (-98.0 + from * 40.0, -98.0 + to * 40.0);
        let (far_from, far_to) = (-76.0 + from * 46.0, -76.0 + to * 46.0);
        painter.smooth_band(
            &[
                1.0,
                near_from,
                10.0,
                near_from + 5.0,
                19.0,
                near_from + 15.0,
                27.0,
                far_from,
            ],
            &[
                1.0,
                near_to,
                10.0,
                near_to + 7.0,
                19.0,
                near_to + 18.0,
                27.0,
                far_to,
            ],
            *local,
        );
    }
    let cloth = Shape::polygon(&[1.0, -98.0, 27.0, -76.0, 27.0, -30.0, 1.0, -58.0]);
    for fold in [6.0, 15.0, 23.0f32] {
        let shade = Shape::polygon(&[
            fold,
            -93.0 + fold * 0.7,
            fold + 5.0,
            -90.0 + fold * 0.8,
            fold + 5.0,
            -56.0 + fold,
            fold,
            -58.0 + fold,
        ]);
        painter.shade(&shade, (fold - 1.0, 0.0), (fold + 6.0, 0.0), 0.5);
    }
    painter.brighten(&cloth, (27.0, -30.0), (0.0, -110.0), 0.2);
    painter.leave(&place);
}

/// The red and white.
pub fn red_and_white() -> [Colour; 2] {
    [BRICK, PAPER]
}

/// A microphone on its neck.
pub fn draw_microphone(painter: &mut Painter, x: f32, foot: f32, height: f32, lean: f32) {
    painter.curve(
        &[
            x,
            foot,
            x + lean * 0.2,
            foot - height * 0.6,
            x + lean,
            foot - height,
        ],
        3.2,
        INK,
    );
    painter.limb(
        &[
            x + lean,
            foot - height,
            5.0,
            x + lean * 1.25,
            foot - height * 1.14,
            6.5,
        ],
        INK.mix(STEEL, 0.25),
    );
}

impl Painter {
    /// A band between two soft lines with the same number of points.
    pub fn smooth_band(&mut self, upper: &[f32], lower: &[f32], local: Colour) {
        let mut outline = upper.to_vec();
        for point in lower.chunks_exact(2).rev() {
            outline.extend(point);
        }
        self.polygon(&outline, local);
    }
}
