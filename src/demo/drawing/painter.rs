//! The painter: a sheet of 1500 by 1000 units, its light, and the strokes every scene is made of.

use tiny_skia::{
    Color, FillRule, GradientStop, LineCap, LineJoin, LinearGradient, Paint, Path, Pixmap, Point,
};
use tiny_skia::{Shader, SpreadMode, Stroke, Transform};

use super::colour::Colour;
use super::generator::Generator;
use super::name::DrawingName;
use super::palette::Palette;
use super::scene::Light;
use super::shape::Shape;

/// The sheet's width in its own units, whatever the picture's size.
pub const SHEET_WIDTH: f32 = 1500.0;
/// The sheet's height in its own units.
pub const SHEET_HEIGHT: f32 = 1000.0;

/// A sheet being painted.
pub struct Painter {
    /// The picture so far, always opaque.
    pub pixmap: Pixmap,
    /// From the units being drawn in to pixels.
    pub transform: Transform,
    /// The colours of the light.
    pub palette: Palette,
    /// The light by name.
    pub light: Light,
    /// Where every choice comes from.
    pub generator: Generator,
    /// How far away what is drawn now stands: 0 at hand, 1 lost in the haze.
    pub distance: f32,
    /// 1 when the light comes from the right of what is drawn now, -1 from the left.
    pub sun_side: f32,
    /// Paper grain, 256 by 256, see the grain module.
    pub grain: Vec<u8>,
}

/// What [`Painter::enter`] changed, to be given back to [`Painter::leave`].
pub struct Place {
    transform: Transform,
    sun_side: f32,
}

impl Painter {
    /// An empty sheet of a picture's size; nothing when the size is not possible.
    pub fn new(name: DrawingName, width: u32, height: u32) -> Option<Painter> {
        let generator = Generator::new(name.seed());
        let palette = Palette::outdoors(name.light, &generator);
        let sun_side = generator.side();
        let mut pixmap = Pixmap::new(width, height)?;
        pixmap.fill(skia_colour(palette.sky_low));
        // The sheet covers the picture from its centre, so that other proportions cut the edges only.
        let scale = (width as f32 / SHEET_WIDTH).max(height as f32 / SHEET_HEIGHT);
        let left = (width as f32 - SHEET_WIDTH * scale) / 2.0;
        let top = (height as f32 - SHEET_HEIGHT * scale) / 2.0;
        let transform = Transform::from_row(scale, 0.0, 0.0, scale, left, top);
        let grain = super::grain::make_grain();
        Some(Painter {
            pixmap,
            transform,
            palette,
            light: name.light,
            generator,
            distance: 0.0,
            sun_side,
            grain,
        })
    }

    /// Moves to another place and scale; a negative `across` mirrors. Undone by [`Painter::leave`].
    pub fn enter(&mut self, x: f32, y: f32, across: f32, down: f32) -> Place {
        let place = Place {
            transform: self.transform,
            sun_side: self.sun_side,
        };
        self.transform = self.transform.pre_translate(x, y).pre_scale(across, down);
        self.sun_side *= across.signum();
        place
    }

    /// Goes back to where [`Painter::enter`] left from.
    pub fn leave(&mut self, place: &Place) {
        self.transform = place.transform;
        self.sun_side = place.sun_side;
    }

    /// Comes closer by a factor and looks at another part of the sheet, and mirrors if asked.
    pub fn frame(&mut self, factor: f32, centre_x: f32, centre_y: f32, mirrored: bool) {
        let limit =
            |centre: f32, size: f32| centre.clamp(size / 2.0 / factor, size - size / 2.0 / factor);
        let (x, y) = (limit(centre_x, SHEET_WIDTH), limit(centre_y, SHEET_HEIGHT));
        let across = if mirrored { -factor } else { factor };
        self.transform = self
            .transform
            .pre_translate(SHEET_WIDTH / 2.0, SHEET_HEIGHT / 2.0);
        self.transform = self
            .transform
            .pre_scale(across, factor)
            .pre_translate(-x, -y);
    }

    /// A local colour as the light and the distance make it look.
    pub fn tone(&self, local: Colour) -> Colour {
        self.palette.tone(local, self.distance)
    }

    /// Fills a shape with a local colour under the drawing's light.
    pub fn fill(&mut self, shape: &Shape, local: Colour) {
        let colour = self.tone(local);
        self.fill_plain(shape, colour);
    }

    /// Fills a shape with a colour as it is: lamps, sky, sun.
    pub fn fill_plain(&mut self, shape: &Shape, colour: Colour) {
        if let Some(path) = &shape.path {
            let paint = paint_of(Shader::SolidColor(skia_colour(colour)));
            self.pixmap
                .fill_path(path, &paint, FillRule::Winding, self.transform, None);
        }
    }

    /// Fills a shape with colours that follow each other from top to bottom, as they are.
    pub fn fill_downwards(&mut self, shape: &Shape, top: f32, bottom: f32, colours: &[Colour]) {
        let last = colours.len().saturating_sub(1).max(1) as f32;
        let stop = |(index, colour): (usize, &Colour)| {
            GradientStop::new(index as f32 / last, skia_colour(*colour))
        };
        let stops = colours.iter().enumerate().map(stop).collect();
        let (from, to) = (Point::from_xy(0.0, top), Point::from_xy(0.0, bottom));
        let gradient = LinearGradient::new(from, to, stops, SpreadMode::Pad, Transform::identity());
        if let (Some(path), Some(shader)) = (&shape.path, gradient) {
            self.pixmap.fill_path(
                path,
                &paint_of(shader),
                FillRule::Winding,
                self.transform,
                None,
            );
        }
    }

    /// A polygon in a local colour.
    pub fn polygon(&mut self, points: &[f32], local: Colour) {
        self.fill(&Shape::polygon(points), local);
    }

    /// A soft outline in a local colour.
    pub fn smooth(&mut self, points: &[f32], local: Colour) {
        self.fill(&Shape::smooth(points), local);
    }

    /// A rectangle in a local colour.
    pub fn rectangle(&mut self, x: f32, y: f32, width: f32, height: f32, local: Colour) {
        self.fill(&Shape::rectangle(x, y, width, height), local);
    }

    /// An ellipse in a local colour.
    pub fn ellipse(&mut self, x: f32, y: f32, across: f32, down: f32, local: Colour) {
        self.fill(&Shape::ellipse(x, y, across, down), local);
    }

    /// A limb in a local colour: x, y, half thickness at every joint.
    pub fn limb(&mut self, joints: &[f32], local: Colour) {
        self.fill(&Shape::limb(joints), local);
    }

    /// A line with corners in a local colour.
    pub fn line(&mut self, points: &[f32], thickness: f32, local: Colour) {
        let colour = self.tone(local);
        self.stroke_plain(&Shape::line(points), thickness, colour);
    }

    /// A soft line in a local colour.
    pub fn curve(&mut self, points: &[f32], thickness: f32, local: Colour) {
        let colour = self.tone(local);
        self.stroke_plain(&Shape::curve(points), thickness, colour);
    }

    /// Strokes an outline with a colour as it is.
    pub fn stroke_plain(&mut self, shape: &Shape, thickness: f32, colour: Colour) {
        let stroke = Stroke {
            width: thickness,
            line_cap: LineCap::Round,
            line_join: LineJoin::Round,
            ..Stroke::default()
        };
        if let Some(path) = &shape.path {
            let paint = paint_of(Shader::SolidColor(skia_colour(colour)));
            self.pixmap
                .stroke_path(path, &paint, &stroke, self.transform, None);
        }
    }

    /// A path in pixels, for what works on pixels.
    pub fn path_in_pixels(&self, shape: &Shape) -> Option<Path> {
        shape.path.clone()?.transform(self.transform)
    }

    /// A point in pixels.
    pub fn point_in_pixels(&self, x: f32, y: f32) -> (f32, f32) {
        let mut point = Point::from_xy(x, y);
        self.transform.map_point(&mut point);
        (point.x, point.y)
    }
}

fn paint_of(shader: Shader<'_>) -> Paint<'_> {
    Paint {
        shader,
        anti_alias: true,
        ..Paint::default()
    }
}

fn skia_colour(colour: Colour) -> Color {
    let part = |value: f32| {
        if value.is_finite() {
            value.clamp(0.0, 1.0)
        } else {
            0.0
        }
    };
    Color::from_rgba(
        part(colour.red),
        part(colour.green),
        part(colour.blue),
        part(colour.alpha),
    )
    .unwrap_or(Color::BLACK)
}
