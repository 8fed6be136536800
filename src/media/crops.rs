//! The shapes in which a picture is shown, and the widths each shape is made in.
//!
//! Pure arithmetic on pixels; nothing here touches a picture. A width is never larger than what the picture has: an
//! enlarged picture costs a reader's data and shows nothing more.

/// A shape, and its word in a picture's URL.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Crop {
    /// The whole picture, in its own shape: figures in an article.
    Full,
    /// Three to two: cards in listings.
    ThreeByTwo,
    /// Sixteen to nine: the lead of a front page, and pictures for link previews.
    SixteenByNine,
    /// One to one: small thumbnails, portraits, feeds.
    Square,
}

impl Crop {
    /// Every shape.
    pub const ALL: [Crop; 4] = [
        Crop::Full,
        Crop::ThreeByTwo,
        Crop::SixteenByNine,
        Crop::Square,
    ];

    /// The word in a URL: `full`, `3x2`, `16x9`, `1x1`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Crop::Full => "full",
            Crop::ThreeByTwo => "3x2",
            Crop::SixteenByNine => "16x9",
            Crop::Square => "1x1",
        }
    }

    /// The shape of a word in a URL; `None` for any other word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Crop> {
        Crop::ALL.into_iter().find(|crop| crop.name() == word)
    }

    /// Width to height; `None` for the whole picture, which has its own.
    #[must_use]
    pub fn ratio(self) -> Option<(u32, u32)> {
        match self {
            Crop::Full => None,
            Crop::ThreeByTwo => Some((3, 2)),
            Crop::SixteenByNine => Some((16, 9)),
            Crop::Square => Some((1, 1)),
        }
    }

    /// The widths this shape is made in, in pixels, ascending. The one table; `srcset` and tests read it, too.
    #[must_use]
    pub fn listed_widths(self) -> &'static [u32] {
        match self {
            Crop::Full => &[320, 640, 960, 1280, 1920, 2560],
            Crop::ThreeByTwo => &[160, 320, 480, 640, 960],
            Crop::SixteenByNine => &[320, 640, 960, 1280, 1920],
            Crop::Square => &[96, 192, 640],
        }
    }

    /// The widths to make from a rectangle, in pixels, ascending, at least one.
    ///
    /// The listed ones that it has pixels for. Where it is narrower than the largest listed one and more than a tenth
    /// wider than the largest that fits, its own width comes on top: without it a picture of 600 pixels would be shown
    /// with 320. One narrower than the smallest is made in its own width.
    #[must_use]
    pub fn widths_for(self, rectangle: Rectangle) -> Vec<u32> {
        let own = rectangle.width.max(1);
        let listed = self.listed_widths();
        let mut widths: Vec<u32> = listed
            .iter()
            .copied()
            .filter(|width| *width <= own)
            .collect();
        let fits_the_largest = widths.len() == listed.len();
        let gains_much = widths
            .last()
            .is_none_or(|largest| own > largest.saturating_add(largest / 10));
        if !fits_the_largest && gains_much {
            widths.push(own);
        }
        widths
    }

    /// The height that belongs to a width, in pixels, at least 1. For a fixed shape it depends on the width alone, so
    /// that pictures in a row line up to the pixel; for the whole picture it follows the rectangle.
    #[must_use]
    pub fn height_for(self, width: u32, rectangle: Rectangle) -> u32 {
        let (across, down) = self.ratio().unwrap_or((rectangle.width, rectangle.height));
        scale_rounded(width, down, across).max(1)
    }
}

/// The point of a picture that must stay visible: fractions of width and height from the upper left corner.
///
/// Meant to be within 0..=1. Whatever else is in it is brought there when it is used; what is no number counts as the
/// centre.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FocalPoint {
    /// From the left edge (0) to the right edge (1).
    pub x: f32,
    /// From the upper edge (0) to the lower edge (1).
    pub y: f32,
}

impl FocalPoint {
    /// The centre: what a picture has until somebody chooses.
    pub const CENTRE: FocalPoint = FocalPoint { x: 0.5, y: 0.5 };

    /// Both fractions in ten-thousandths, 0 to 10,000. All arithmetic and the hash use these, so that two ways of
    /// writing the same point (a database's, a form's) give the same picture under the same name.
    #[must_use]
    pub fn ten_thousandths(self) -> (u32, u32) {
        (to_ten_thousandths(self.x), to_ten_thousandths(self.y))
    }
}

fn to_ten_thousandths(fraction: f32) -> u32 {
    if fraction.is_nan() {
        return 5_000;
    }
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "after clamp and round it is a whole number from 0 to 10,000"
    )]
    let whole = (fraction.clamp(0.0, 1.0) * 10_000.0).round() as u32;
    whole
}

/// A part of a picture, in pixels from its upper left corner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rectangle {
    /// Left edge.
    pub x: u32,
    /// Upper edge.
    pub y: u32,
    /// Width, at least 1 in any picture that has pixels.
    pub width: u32,
    /// Height, at least 1 in any picture that has pixels.
    pub height: u32,
}

/// The largest part of a picture that has the crop's shape, with the focal point as close to its centre as the frame
/// allows. Width and height of the picture in pixels. A picture without pixels gives an empty rectangle.
#[must_use]
pub fn crop_rectangle(width: u32, height: u32, crop: Crop, focal: FocalPoint) -> Rectangle {
    let whole = Rectangle {
        x: 0,
        y: 0,
        width,
        height,
    };
    let Some((across, down)) = crop.ratio() else {
        return whole;
    };
    if width == 0 || height == 0 {
        return whole;
    }
    let (focal_x, focal_y) = focal.ten_thousandths();
    if u64::from(width) * u64::from(down) > u64::from(height) * u64::from(across) {
        let part = scale_rounded(height, across, down).clamp(1, width);
        Rectangle {
            x: start_of_part(width, part, focal_x),
            y: 0,
            width: part,
            height,
        }
    } else {
        let part = scale_rounded(width, down, across).clamp(1, height);
        Rectangle {
            x: 0,
            y: start_of_part(height, part, focal_y),
            width,
            height: part,
        }
    }
}

/// Where a part of a side begins so that the focal point lies in its middle, or as near as the ends of the side allow.
fn start_of_part(side: u32, part: u32, focal: u32) -> u32 {
    let point = scale_rounded(side, focal, 10_000);
    point
        .saturating_sub(part / 2)
        .min(side.saturating_sub(part))
}

/// `value × numerator ÷ denominator`, rounded half up; 0 when the denominator is 0.
fn scale_rounded(value: u32, numerator: u32, denominator: u32) -> u32 {
    let product = u64::from(value) * u64::from(numerator);
    let denominator = u64::from(denominator);
    let rounded = (product + denominator / 2)
        .checked_div(denominator)
        .unwrap_or(0);
    u32::try_from(rounded).unwrap_or(u32::MAX)
}
