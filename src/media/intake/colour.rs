//! Brings colours into sRGB, the space that a picture without a profile is shown in.
//!
//! Phones write Display P3 and many cameras Adobe RGB, and say so in an ICC profile. The public files carry no profile,
//! so without this step such pictures would look dull. Done for the profiles that such pictures have: RGB with three
//! primaries and three curves (ICC.1:2022, 8.3.3, "three-component matrix-based"). Others (grey, CMYK, tables) are left
//! alone. Colours that sRGB does not have are cut off at its edge.

use image::RgbImage;

/// From the profile connection space (XYZ at D50) to linear sRGB: the inverse of the primaries in sRGB's own profile
/// (IEC 61966-2-1, adapted to D50 by Bradford's method).
const XYZ_TO_SRGB: [[f32; 3]; 3] = [
    [3.133_856, -1.616_867, -0.490_615],
    [-0.978_768, 1.916_142, 0.033_454],
    [0.071_945, -0.228_991, 1.405_243],
];
/// How far a colour may move, in steps of 1/255, for a profile still to count as sRGB under another name.
const SAME_COLOUR: u8 = 3;
/// Steps of the table from linear light back to sRGB's curve.
const LINEAR_STEPS: u16 = 8_192;
/// Where the tag table begins (ICC.1:2022, 7.3).
const TAG_TABLE: usize = 128;

/// Converts the pixels in place. Does nothing for a profile that is sRGB, of another kind, or broken.
pub(super) fn to_srgb(picture: &mut RgbImage, profile: &[u8]) {
    let Some(conversion) = Conversion::from_profile(profile) else {
        return;
    };
    if conversion.changes_little() {
        return;
    }
    // Neighbours often have the same colour.
    let mut last = ([0, 0, 0], conversion.apply([0, 0, 0]));
    for pixel in picture.pixels_mut() {
        if pixel.0 != last.0 {
            last = (pixel.0, conversion.apply(pixel.0));
        }
        pixel.0 = last.1;
    }
}

/// Everything that is needed to convert a colour.
struct Conversion {
    /// Linear light for each value of red, green and blue.
    curves: [Vec<f32>; 3],
    /// From the profile's linear light to sRGB's.
    matrix: [[f32; 3]; 3],
    /// The sRGB value for linear light, in [`LINEAR_STEPS`] steps.
    encoded: Vec<u8>,
}

impl Conversion {
    fn from_profile(profile: &[u8]) -> Option<Conversion> {
        if profile.get(16..24)? != b"RGB XYZ " {
            return None;
        }
        let primaries =
            [*b"rXYZ", *b"gXYZ", *b"bXYZ"].map(|name| read_primary(find_tag(profile, name)?));
        let curves =
            [*b"rTRC", *b"gTRC", *b"bTRC"].map(|name| read_curve(find_tag(profile, name)?));
        let (
            [Some(red), Some(green), Some(blue)],
            [Some(red_curve), Some(green_curve), Some(blue_curve)],
        ) = (primaries, curves)
        else {
            return None;
        };
        Some(Conversion {
            curves: [red_curve, green_curve, blue_curve],
            matrix: XYZ_TO_SRGB.map(|row| [dot(row, red), dot(row, green), dot(row, blue)]),
            encoded: (0..=LINEAR_STEPS)
                .map(|step| encode_srgb(f32::from(step) / f32::from(LINEAR_STEPS)))
                .collect(),
        })
    }

    fn apply(&self, colour: [u8; 3]) -> [u8; 3] {
        let [red, green, blue] = &self.curves;
        let [red_value, green_value, blue_value] = colour;
        let light = |curve: &Vec<f32>, value: u8| {
            curve.get(usize::from(value)).copied().unwrap_or_default()
        };
        let linear = [
            light(red, red_value),
            light(green, green_value),
            light(blue, blue_value),
        ];
        self.matrix.map(|row| {
            let step = usize::from(scaled(dot(row, linear), LINEAR_STEPS));
            self.encoded.get(step).copied().unwrap_or_default()
        })
    }

    /// Tries colours all over the cube.
    fn changes_little(&self) -> bool {
        let steps = [0, 51, 102, 153, 204, 255_u8];
        steps.iter().all(|red| {
            steps.iter().all(|green| {
                steps.iter().all(|blue| {
                    let before = [*red, *green, *blue];
                    before
                        .iter()
                        .zip(self.apply(before))
                        .all(|(old, new)| old.abs_diff(new) <= SAME_COLOUR)
                })
            })
        })
    }
}

fn dot(row: [f32; 3], column: [f32; 3]) -> f32 {
    row.iter()
        .zip(column)
        .map(|(left, right)| left * right)
        .sum()
}

/// sRGB's curve (IEC 61966-2-1), from linear light within 0..=1.
fn encode_srgb(linear: f32) -> u8 {
    let curved = if linear <= 0.003_130_8 {
        linear * 12.92
    } else {
        1.055 * linear.powf(1.0 / 2.4) - 0.055
    };
    u8::try_from(scaled(curved, 255)).unwrap_or(u8::MAX)
}

/// A fraction as a whole number of steps, within 0 and `steps`; what is no number becomes 0.
fn scaled(fraction: f32, steps: u16) -> u16 {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "after clamp and round it is a whole number from 0 to `steps`"
    )]
    let whole = (fraction.clamp(0.0, 1.0) * f32::from(steps)).round() as u16;
    whole
}

/// A tag's data. An entry of the table is a name, an offset from the profile's beginning, and a length.
fn find_tag(profile: &[u8], name: [u8; 4]) -> Option<&[u8]> {
    let (count, table) = profile.get(TAG_TABLE..)?.split_first_chunk::<4>()?;
    let count = usize::try_from(u32::from_be_bytes(*count)).ok()?;
    let entry = table
        .chunks_exact(12)
        .take(count)
        .find(|entry| entry.starts_with(&name))?;
    let number = |start| read_number(entry, start).and_then(|number| usize::try_from(number).ok());
    let (offset, length) = (number(4)?, number(8)?);
    profile.get(offset..offset.checked_add(length)?)
}

fn read_number(bytes: &[u8], start: usize) -> Option<u32> {
    bytes
        .get(start..)?
        .first_chunk::<4>()
        .map(|number| u32::from_be_bytes(*number))
}

/// An s15Fixed16Number (ICC.1:2022, 4.6).
#[expect(
    clippy::cast_precision_loss,
    reason = "24 bits are far more than eight-bit colours need"
)]
fn read_fixed(bytes: &[u8], start: usize) -> Option<f32> {
    read_number(bytes, start).map(|number| number.cast_signed() as f32 / 65_536.0)
}

/// An `XYZType` (ICC.1:2022, 10.31).
fn read_primary(tag: &[u8]) -> Option<[f32; 3]> {
    if !tag.starts_with(b"XYZ ") {
        return None;
    }
    Some([
        read_fixed(tag, 8)?,
        read_fixed(tag, 12)?,
        read_fixed(tag, 16)?,
    ])
}

/// A curveType or parametricCurveType (ICC.1:2022, 10.6 and 10.18) as linear light for each of the 256 values.
fn read_curve(tag: &[u8]) -> Option<Vec<f32>> {
    let inputs = (0..=u8::MAX).map(|value| f32::from(value) / 255.0);
    if tag.starts_with(b"para") {
        let curve = read_parametric_curve(tag)?;
        return Some(inputs.map(|input| evaluate(&curve, input)).collect());
    }
    if !tag.starts_with(b"curv") {
        return None;
    }
    let count = usize::try_from(read_number(tag, 8)?).ok()?;
    let entries: Vec<u16> = tag
        .get(12..)?
        .as_chunks::<2>()
        .0
        .iter()
        .take(count)
        .map(|pair| u16::from_be_bytes(*pair))
        .collect();
    match entries.as_slice() {
        [] if count == 0 => Some(inputs.collect()),
        [gamma] => Some(
            inputs
                .map(|input| input.powf(f32::from(*gamma) / 256.0))
                .collect(),
        ),
        table if table.len() == count => Some(inputs.map(|input| look_up(table, input)).collect()),
        _ => None,
    }
}

/// A value between two entries of a table, by straight line.
fn look_up(table: &[u16], input: f32) -> f32 {
    let last = u16::try_from(table.len().saturating_sub(1)).unwrap_or(u16::MAX);
    let position = input * f32::from(last);
    let below = scaled(position.floor() / f32::from(last), last);
    let entry = |index: u16| {
        table
            .get(usize::from(index.min(last)))
            .map_or(0.0, |entry| f32::from(*entry))
    };
    let part = position - f32::from(below);
    (entry(below) * (1.0 - part) + entry(below.saturating_add(1)) * part) / 65_535.0
}

/// The numbers g, a, b, c, d, e, f of `(a·x + b)^g + e` from d on, and `c·x + f` below.
type ParametricCurve = [f32; 7];

fn read_parametric_curve(tag: &[u8]) -> Option<ParametricCurve> {
    let kind = u16::from_be_bytes(*tag.get(8..)?.first_chunk::<2>()?);
    let number = |index: usize| read_fixed(tag, 12 + index * 4);
    let gamma = number(0)?;
    match kind {
        0 => Some([gamma, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0]),
        1 => Some([
            gamma,
            number(1)?,
            number(2)?,
            0.0,
            -number(2)? / number(1)?,
            0.0,
            0.0,
        ]),
        2 => {
            let (a, b, c) = (number(1)?, number(2)?, number(3)?);
            Some([gamma, a, b, 0.0, -b / a, c, c])
        }
        3 => Some([
            gamma,
            number(1)?,
            number(2)?,
            number(3)?,
            number(4)?,
            0.0,
            0.0,
        ]),
        4 => Some([
            gamma,
            number(1)?,
            number(2)?,
            number(3)?,
            number(4)?,
            number(5)?,
            number(6)?,
        ]),
        _ => None,
    }
}

fn evaluate(curve: &ParametricCurve, input: f32) -> f32 {
    let [gamma, scale, shift, slope, threshold, lift, foot] = *curve;
    if input >= threshold {
        (scale * input + shift).powf(gamma) + lift
    } else {
        slope * input + foot
    }
}
