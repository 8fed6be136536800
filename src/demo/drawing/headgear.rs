//! Heads: hair, headscarves, peci, hats and helmets. Faces stay plain: nobody is meant.

use super::colour::{Colour, INK, OCHRE};
use super::painter::Painter;
use super::people::{Figure, Headgear, Pose};
use super::shape::Shape;

const HAIR: Colour = Colour::hex(0x221d1e);

/// Draws the neck and the head of a figure from its joints.
pub fn draw_head(painter: &mut Painter, figure: &Figure, joints: &[f32; 23]) {
    let (x, y, neck_x, neck_y) = (joints[0], joints[1], joints[2], joints[3]);
    painter.limb(
        &[x - 0.4, y + 3.0, 2.6, neck_x, neck_y + 0.5, 3.0],
        figure.skin.darker(0.16),
    );
    draw_head_at(painter, figure, x, y, figure.pose == Pose::Bending);
}

/// Draws a head alone, 14 units high, around its centre.
pub fn draw_head_at(painter: &mut Painter, figure: &Figure, x: f32, y: f32, looks_down: bool) {
    let behind = figure.from_behind;
    match figure.headgear {
        Headgear::LongHair => {
            let locks = [
                x - 0.4,
                y - 1.4,
                6.2,
                6.8,
                x - 5.0,
                y + 4.6,
                2.3,
                7.2,
                x + 5.4,
                y + 4.0,
                1.8,
                6.2,
            ];
            painter.fill(&Shape::ellipses(&locks), HAIR);
        }
        Headgear::Knot => painter.ellipse(x - 5.6, y - 3.6, 3.2, 3.4, HAIR),
        Headgear::Headscarf => draw_scarf(painter, figure, x, y),
        _ => {}
    }
    if figure.headgear != Headgear::Headscarf {
        painter.ellipse(x - 0.5, y - 1.2, 5.6, 6.5, HAIR);
        painter.ellipse(x - 4.6, y + 1.4, 1.2, 1.9, figure.skin.darker(0.12));
    }
    if !behind && !looks_down {
        let narrow = figure.headgear == Headgear::Headscarf;
        let (across, down) = if narrow { (3.8, 4.9) } else { (4.6, 5.9) };
        let face = Shape::ellipse(x + 1.0, y + 1.0, across, down);
        painter.fill(&face, figure.skin);
        let side = painter.sun_side;
        painter.shade(
            &face,
            (x + 1.0 + side * 2.0, y),
            (x + 1.0 - side * 5.0, y + 2.0),
            0.55,
        );
        if matches!(
            figure.headgear,
            Headgear::Hair | Headgear::LongHair | Headgear::Knot
        ) {
            let fringe = [
                x - 5.4,
                y - 2.0,
                x - 3.0,
                y - 6.6,
                x + 3.2,
                y - 6.6,
                x + 5.6,
                y - 2.6,
                x + 1.0,
                y - 3.6,
            ];
            painter.smooth(&fringe, HAIR);
        }
    } else if looks_down && figure.headgear != Headgear::ConicalHat {
        painter.ellipse(x + 2.2, y + 2.4, 3.6, 3.8, figure.skin.darker(0.1));
    }
    draw_cover(painter, figure, x, y);
}

fn draw_scarf(painter: &mut Painter, figure: &Figure, x: f32, y: f32) {
    let drape = [
        x - 5.8,
        y - 2.0,
        x,
        y - 8.2,
        x + 5.8,
        y - 2.0,
        x + 5.2,
        y + 6.0,
        x + 9.0,
        y + 14.0,
        x + 1.0,
        y + 18.0,
        x - 9.0,
        y + 14.0,
        x - 5.6,
        y + 6.0,
    ];
    let shape = Shape::smooth(&drape);
    painter.fill(&shape, figure.cover);
    let side = painter.sun_side;
    painter.shade(&shape, (x + side * 3.0, y), (x - side * 9.0, y + 6.0), 0.5);
    painter.curve(
        &[x - 3.4, y + 6.0, x + 1.0, y + 9.0, x + 6.5, y + 13.0],
        0.7,
        figure.cover.darker(0.35),
    );
}

fn draw_cover(painter: &mut Painter, figure: &Figure, x: f32, y: f32) {
    let side = painter.sun_side;
    match figure.headgear {
        Headgear::Peci => {
            let cap = [
                x - 5.7,
                y - 2.6,
                x - 5.1,
                y - 8.8,
                x + 4.9,
                y - 9.2,
                x + 5.7,
                y - 3.2,
            ];
            let shape = Shape::polygon(&cap);
            painter.fill(&shape, INK);
            painter.brighten(&shape, (x, y), (x + side * 9.0, y - 4.0), 0.35);
        }
        Headgear::ConicalHat => {
            let brim = [
                x - 15.0,
                y - 1.0,
                x,
                y - 13.5,
                x + 15.0,
                y - 1.0,
                x + 8.0,
                y + 1.2,
                x - 8.0,
                y + 1.2,
            ];
            let shape = Shape::polygon(&brim);
            painter.fill(&shape, OCHRE.mix(figure.cover, 0.12));
            painter.shade(&shape, (x + side * 2.0, y - 6.0), (x - side * 13.0, y), 0.6);
        }
        Headgear::Helmet => {
            let dome = [
                x - 6.4,
                y - 2.0,
                x - 5.4,
                y - 7.0,
                x,
                y - 9.4,
                x + 5.4,
                y - 7.0,
                x + 6.4,
                y - 2.0,
                x + 8.6,
                y - 1.4,
                x,
                y - 2.4,
                x - 6.6,
                y - 1.4,
            ];
            let shape = Shape::smooth(&dome);
            painter.fill(&shape, figure.cover);
            painter.shade(
                &shape,
                (x + side * 2.0, y - 6.0),
                (x - side * 8.0, y - 2.0),
                0.5,
            );
        }
        Headgear::Cap => {
            painter.smooth(
                &[
                    x - 5.9,
                    y - 2.4,
                    x - 4.4,
                    y - 7.4,
                    x + 3.6,
                    y - 7.6,
                    x + 5.4,
                    y - 3.0,
                ],
                figure.cover,
            );
            painter.limb(
                &[x + 3.0, y - 3.0, 1.0, x + 9.4, y - 2.2, 0.7],
                figure.cover.darker(0.25),
            );
        }
        Headgear::Hair | Headgear::LongHair | Headgear::Knot | Headgear::Headscarf => {}
    }
}
