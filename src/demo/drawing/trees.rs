//! Plants: palms, broad crowns, banyans, bananas, bamboo, grass and ferns.

use super::colour::{Colour, DARK_TIMBER, DEEP_LEAF, LEAF, RICE, TIMBER};
use super::painter::Painter;
use super::shape::Shape;

/// A coconut palm from its foot, leaning by a share of its height.
pub fn draw_palm(painter: &mut Painter, x: f32, foot: f32, height: f32, lean: f32) {
    let place = painter.enter(x, foot, height / 100.0, height / 100.0);
    let top_x = lean * 100.0;
    let bow = lean * 28.0;
    let trunk = [
        0.0,
        1.0,
        2.6,
        top_x * 0.2 - bow * 0.4,
        -28.0,
        1.7,
        top_x * 0.5 - bow * 0.5,
        -58.0,
        1.3,
        top_x,
        -96.0,
        1.0,
    ];
    let shape = Shape::limb(&trunk);
    painter.fill(&shape, TIMBER.mix(DARK_TIMBER, 0.45));
    painter.brighten(
        &shape,
        (top_x * 0.5 - painter.sun_side, -50.0),
        (top_x * 0.5 + painter.sun_side * 4.0, -50.0),
        0.4,
    );
    let tilt = painter.generator.between(-0.2, 0.2);
    for index in 0..11 {
        let angle = 3.6 + (index as f32 * 5.0 % 11.0) / 10.0 * 5.1 + tilt;
        let length = painter.generator.between(24.0, 34.0);
        let light = if index < 5 {
            0.05
        } else {
            painter.generator.between(0.2, 0.75)
        };
        let local = DEEP_LEAF.mix(LEAF, light);
        draw_frond(painter, top_x, -96.0, angle, length, local);
    }
    painter.fill(
        &Shape::ellipses(&[top_x - 2.0, -93.5, 1.7, 2.0, top_x + 1.6, -92.8, 1.7, 2.0]),
        DARK_TIMBER,
    );
    painter.leave(&place);
}

/// One hanging frond with a comb of leaflets.
fn draw_frond(painter: &mut Painter, x: f32, y: f32, angle: f32, length: f32, local: Colour) {
    let (across, up) = (angle.cos(), angle.sin());
    let at = |along: f32| {
        let droop = along * along * length * (0.42 + across.abs() * 0.25);
        (
            x + across * length * along,
            y + up * length * along * 0.75 + droop,
        )
    };
    let mut outline = Vec::new();
    for step in 0..=8 {
        let point = at(step as f32 / 8.0);
        outline.extend([point.0, point.1 - 0.8]);
    }
    for step in (0..8).rev() {
        let along = (step as f32 + 0.5) / 8.0;
        let (tip, root) = (at(along), at(step as f32 / 8.0));
        let hang = (1.0 - (along * 2.0 - 1.1).powi(2)).max(0.15) * length * 0.24;
        outline.extend([
            tip.0 + across * 1.5,
            tip.1 + hang,
            root.0,
            root.1 + hang * 0.35,
        ]);
    }
    painter.fill(&Shape::polygon(&outline), local);
}

/// A tree with a broad crown of leaf masses, lit from the sun's side.
pub fn draw_tree(painter: &mut Painter, x: f32, foot: f32, height: f32) {
    let place = painter.enter(x, foot, height / 100.0, height / 100.0);
    let bend = painter.generator.between(-5.0, 5.0);
    painter.limb(
        &[0.0, 1.0, 3.6, bend * 0.5, -25.0, 2.5, bend, -52.0, 1.8],
        DARK_TIMBER,
    );
    painter.limb(
        &[bend * 0.5, -28.0, 1.8, bend - 15.0, -55.0, 1.0],
        DARK_TIMBER,
    );
    painter.limb(
        &[bend * 0.5, -32.0, 1.6, bend + 14.0, -58.0, 0.9],
        DARK_TIMBER,
    );
    let side = painter.sun_side;
    for (layer, light) in [0.0, 0.4, 0.85].into_iter().enumerate() {
        let shift = layer as f32;
        let mut crowns = Vec::new();
        for step in 0..7 {
            let angle = step as f32 * 0.9 + painter.generator.between(-0.3, 0.3);
            let out = 24.0 - shift * 5.0;
            let (crown_x, crown_y) = (
                angle.cos() * out + side * shift * 5.0,
                angle.sin() * out * 0.55 - shift * 5.0,
            );
            let size = painter.generator.between(10.0, 17.0) - shift * 2.6;
            crowns.extend([bend + crown_x, -66.0 + crown_y, size * 1.15, size]);
        }
        let shape = Shape::ellipses(&crowns);
        painter.fill(&shape, DEEP_LEAF.mix(LEAF, light));
        painter.shade(&shape, (bend, -80.0), (bend - side * 12.0, -36.0), 0.3);
    }
    painter.leave(&place);
}

/// A banyan: a fluted trunk, hanging roots and a very wide crown.
pub fn draw_banyan(painter: &mut Painter, x: f32, foot: f32, height: f32) {
    let place = painter.enter(x, foot, height / 100.0, height / 100.0);
    let side = painter.sun_side;
    let mut under = Vec::new();
    for step in 0..10 {
        let along = step as f32 / 9.0 * 2.0 - 1.0;
        let lift = painter.generator.between(-4.0, 4.0);
        under.extend([
            along * 66.0,
            -66.0 - (1.0 - along * along) * 14.0 + lift,
            19.0,
            15.0,
        ]);
    }
    painter.fill(&Shape::ellipses(&under), DEEP_LEAF.darker(0.35));
    for index in 0..22 {
        let hang = painter.generator.between(-58.0, 58.0);
        let reach = if index % 4 == 0 {
            0.0
        } else {
            painter.generator.between(-45.0, -18.0)
        };
        painter.curve(
            &[hang, -64.0, hang + 1.0, (reach - 64.0) / 2.0, hang, reach],
            0.8,
            DARK_TIMBER,
        );
    }
    for root in [-13.0, -8.0, -3.0, 2.0, 7.0, 12.0f32] {
        let top = root * 0.55 + painter.generator.between(-2.0, 2.0);
        let shape = Shape::limb(&[
            root * 1.7,
            2.0,
            2.2,
            root,
            -12.0,
            3.4,
            top,
            -40.0,
            3.0,
            root * 1.9,
            -68.0,
            1.5,
        ]);
        painter.fill(&shape, TIMBER.mix(DARK_TIMBER, 0.6 - root * side * 0.03));
    }
    for (layer, light) in [0.1, 0.45, 0.9].into_iter().enumerate() {
        let shift = layer as f32;
        let mut crowns = Vec::new();
        for step in 0..12 {
            let along = step as f32 / 11.0 * 2.0 - 1.0;
            let dome = (1.0 - along * along).max(0.0).sqrt();
            let lift = painter.generator.between(0.25, 1.0) * dome * 26.0;
            let size = painter.generator.between(9.0, 16.0) - shift * 2.8;
            crowns.extend([
                along * (70.0 - shift * 12.0) + side * shift * 6.0,
                -74.0 - lift - shift * 3.0,
                size * 1.3,
                size,
            ]);
        }
        let shape = Shape::ellipses(&crowns);
        painter.fill(&shape, DEEP_LEAF.mix(LEAF, light));
        painter.shade(&shape, (side * 40.0, -100.0), (-side * 30.0, -52.0), 0.35);
    }
    painter.leave(&place);
}

/// A banana plant or any tuft of broad leaves.
pub fn draw_banana(painter: &mut Painter, x: f32, foot: f32, height: f32) {
    let place = painter.enter(x, foot, height / 100.0, height / 100.0);
    painter.limb(&[0.0, 0.0, 4.0, 0.0, -45.0, 3.0], LEAF.mix(TIMBER, 0.4));
    for index in 0..7 {
        let lean =
            (index as f32 * 3.0 % 7.0) / 6.0 * 2.0 - 1.0 + painter.generator.between(-0.1, 0.1);
        let (tip_x, tip_y) = (lean * 52.0, -96.0 + lean.abs() * 48.0);
        let (middle_x, middle_y) = (lean * 27.0, -82.0 + lean.abs() * 4.0);
        let width = 7.0 + (1.0 - lean.abs()) * 2.0;
        let leaf = [
            0.0,
            -42.0,
            middle_x - width,
            middle_y + 4.0,
            tip_x,
            tip_y,
            middle_x + width,
            middle_y + 9.0,
        ];
        let shape = Shape::smooth(&leaf);
        painter.fill(&shape, LEAF.mix(RICE, painter.generator.between(0.0, 0.6)));
        painter.shade(
            &shape,
            (middle_x + painter.sun_side * 5.0, -90.0),
            (middle_x - painter.sun_side * 12.0, -55.0),
            0.5,
        );
        painter.curve(
            &[0.0, -42.0, middle_x, middle_y + 6.0, tip_x, tip_y],
            0.9,
            RICE,
        );
    }
    painter.leave(&place);
}

/// A tuft of grass or rice: blades that fan out.
pub fn draw_tuft(painter: &mut Painter, x: f32, foot: f32, height: f32, local: Colour) {
    let place = painter.enter(x, foot, height / 100.0, height / 100.0);
    for index in 0..9 {
        let lean = (index as f32 - 4.0) * 11.0 + painter.generator.between(-5.0, 5.0);
        let tall = -painter.generator.between(60.0, 100.0) + lean.abs() * 0.5;
        let blade = [
            lean * 0.15 - 3.5,
            0.0,
            lean * 0.4 - 2.0,
            tall * 0.6,
            lean,
            tall,
            lean * 0.4 + 3.0,
            tall * 0.55,
            lean * 0.15 + 3.5,
            0.0,
        ];
        painter.polygon(&blade, local.darker(painter.generator.between(0.0, 0.3)));
    }
    painter.leave(&place);
}

/// A fern or shrub in the foreground, nearly a silhouette.
pub fn draw_fern(painter: &mut Painter, x: f32, foot: f32, height: f32, local: Colour) {
    let place = painter.enter(x, foot, height / 100.0, height / 100.0);
    for index in 0..9 {
        let angle = 3.45 + index as f32 / 8.0 * 2.55 + painter.generator.between(-0.12, 0.12);
        let length = painter.generator.between(70.0, 105.0);
        let shade = local.darker(painter.generator.between(0.0, 0.35));
        draw_frond(painter, 0.0, 0.0, angle, length, shade);
    }
    painter.leave(&place);
}
