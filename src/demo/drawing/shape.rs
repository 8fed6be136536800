//! Outlines to fill: polygons, hand-cut curves, ellipses and limbs, given as plain rows of numbers.

use tiny_skia::{Path, PathBuilder, Rect};

/// An outline. One that cannot be built (too few points) is empty and draws nothing.
#[derive(Clone, Debug)]
pub struct Shape {
    /// The path, if the points made one.
    pub path: Option<Path>,
}

impl Shape {
    /// A polygon through points given as x, y, x, y …
    pub fn polygon(points: &[f32]) -> Shape {
        let mut builder = PathBuilder::new();
        append_polygon(&mut builder, points, true);
        Shape {
            path: builder.finish(),
        }
    }

    /// A line with corners, for stroking.
    pub fn line(points: &[f32]) -> Shape {
        let mut builder = PathBuilder::new();
        append_polygon(&mut builder, points, false);
        Shape {
            path: builder.finish(),
        }
    }

    /// A closed soft outline that passes through every point.
    pub fn smooth(points: &[f32]) -> Shape {
        let mut builder = PathBuilder::new();
        append_spline(&mut builder, points, true);
        Shape {
            path: builder.finish(),
        }
    }

    /// A soft line that passes through every point, for stroking.
    pub fn curve(points: &[f32]) -> Shape {
        let mut builder = PathBuilder::new();
        append_spline(&mut builder, points, false);
        Shape {
            path: builder.finish(),
        }
    }

    /// A rectangle.
    pub fn rectangle(x: f32, y: f32, width: f32, height: f32) -> Shape {
        Shape {
            path: Rect::from_xywh(x, y, width, height).map(PathBuilder::from_rect),
        }
    }

    /// An ellipse around its centre.
    pub fn ellipse(x: f32, y: f32, across: f32, down: f32) -> Shape {
        Shape::ellipses(&[x, y, across, down])
    }

    /// Several ellipses as one outline: x, y, half width, half height, and so on.
    pub fn ellipses(numbers: &[f32]) -> Shape {
        let mut builder = PathBuilder::new();
        for part in numbers.chunks_exact(4) {
            let (left, top) = (part[0] - part[2], part[1] - part[3]);
            if let Some(bounds) = Rect::from_xywh(left, top, part[2] * 2.0, part[3] * 2.0) {
                builder.push_oval(bounds);
            }
        }
        Shape {
            path: builder.finish(),
        }
    }

    /// A limb, rope or trunk: x, y, half thickness at every joint, round at the joints.
    pub fn limb(joints: &[f32]) -> Shape {
        let mut builder = PathBuilder::new();
        for joint in joints.chunks_exact(3) {
            builder.push_circle(joint[0], joint[1], joint[2].max(0.01));
        }
        for (from, to) in joints.chunks_exact(3).zip(joints.chunks_exact(3).skip(1)) {
            let (along_x, along_y) = (to[0] - from[0], to[1] - from[1]);
            let length = (along_x * along_x + along_y * along_y).sqrt().max(0.001);
            // The same turning direction as the circles, or the overlap would become a hole.
            let (aside_x, aside_y) = (along_y / length, -along_x / length);
            builder.move_to(from[0] + aside_x * from[2], from[1] + aside_y * from[2]);
            builder.line_to(to[0] + aside_x * to[2], to[1] + aside_y * to[2]);
            builder.line_to(to[0] - aside_x * to[2], to[1] - aside_y * to[2]);
            builder.line_to(from[0] - aside_x * from[2], from[1] - aside_y * from[2]);
            builder.close();
        }
        Shape {
            path: builder.finish(),
        }
    }
}

fn append_polygon(builder: &mut PathBuilder, points: &[f32], closed: bool) {
    for (index, point) in points.chunks_exact(2).enumerate() {
        if index == 0 {
            builder.move_to(point[0], point[1]);
        } else {
            builder.line_to(point[0], point[1]);
        }
    }
    if closed {
        builder.close();
    }
}

/// A Catmull-Rom spline as cubic curves.
fn append_spline(builder: &mut PathBuilder, points: &[f32], closed: bool) {
    let count = points.len() / 2;
    if count < 2 {
        return;
    }
    let at = |index: i64| {
        let last = count as i64 - 1;
        let place = if closed {
            index.rem_euclid(count as i64)
        } else {
            index.clamp(0, last)
        } as usize;
        (points[place * 2], points[place * 2 + 1])
    };
    let start = at(0);
    builder.move_to(start.0, start.1);
    let pieces = if closed { count } else { count - 1 } as i64;
    for index in 0..pieces {
        let (before, from, to, after) = (at(index - 1), at(index), at(index + 1), at(index + 2));
        builder.cubic_to(
            from.0 + (to.0 - before.0) / 6.0,
            from.1 + (to.1 - before.1) / 6.0,
            to.0 - (after.0 - from.0) / 6.0,
            to.1 - (after.1 - from.1) / 6.0,
            to.0,
            to.1,
        );
    }
    if closed {
        builder.close();
    }
}
