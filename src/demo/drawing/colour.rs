//! Colours as the painter mixes them, and the paint box the whole newspaper shares.

/// A colour with its opacity, every part between 0 and 1, not premultiplied.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Colour {
    /// The share of red.
    pub red: f32,
    /// The share of green.
    pub green: f32,
    /// The share of blue.
    pub blue: f32,
    /// How opaque it is.
    pub alpha: f32,
}

impl Colour {
    /// An opaque colour from a number such as `0x98201f`.
    pub const fn hex(value: u32) -> Colour {
        Colour {
            red: ((value >> 16) & 255) as f32 / 255.0,
            green: ((value >> 8) & 255) as f32 / 255.0,
            blue: (value & 255) as f32 / 255.0,
            alpha: 1.0,
        }
    }

    /// This colour with a share of another mixed in; the opacity stays.
    pub fn mix(self, other: Colour, share: f32) -> Colour {
        let blend = |from: f32, to: f32| from + (to - from) * share;
        Colour {
            red: blend(self.red, other.red),
            green: blend(self.green, other.green),
            blue: blend(self.blue, other.blue),
            alpha: self.alpha,
        }
    }

    /// This colour seen under a coloured light.
    pub fn under(self, light: Colour) -> Colour {
        Colour {
            red: (self.red * light.red).min(1.0),
            green: (self.green * light.green).min(1.0),
            blue: (self.blue * light.blue).min(1.0),
            alpha: self.alpha,
        }
    }

    /// The same colour with another opacity.
    pub fn faded(self, alpha: f32) -> Colour {
        Colour { alpha, ..self }
    }

    /// Mixed towards a warm ink, never towards a dead black.
    pub fn darker(self, share: f32) -> Colour {
        self.mix(INK, share)
    }

    /// Mixed towards paper, never towards a hard white.
    pub fn lighter(self, share: f32) -> Colour {
        self.mix(PAPER, share)
    }
}

/// The paper's own colour.
pub const PAPER: Colour = Colour::hex(0xf7f1e3);
/// The darkest colour used.
pub const INK: Colour = Colour::hex(0x1b1f28);
/// The accent: the newspaper's one red, a little brighter than on the page.
pub const BRICK: Colour = Colour::hex(0xb03428);
/// A dark ochre yellow.
pub const OCHRE: Colour = Colour::hex(0xcf9a3e);
/// Dry sand.
pub const SAND: Colour = Colour::hex(0xdfc698);
/// Shallow sea green.
pub const SEA: Colour = Colour::hex(0x4b857d);
/// Deep sea green.
pub const DEEP_SEA: Colour = Colour::hex(0x1f4a52);
/// A leaf in light.
pub const LEAF: Colour = Colour::hex(0x66803f);
/// A leaf in shade.
pub const DEEP_LEAF: Colour = Colour::hex(0x2f4f3c);
/// Young rice.
pub const RICE: Colour = Colour::hex(0xa3ac56);
/// Roof tiles.
pub const TILE: Colour = Colour::hex(0xb4583e);
/// Wood.
pub const TIMBER: Colour = Colour::hex(0x8a6040);
/// Old, wet or tarred wood.
pub const DARK_TIMBER: Colour = Colour::hex(0x4d3629);
/// Whitewashed walls.
pub const PLASTER: Colour = Colour::hex(0xeadfc6);
/// Weathered stone and concrete.
pub const STONE: Colour = Colour::hex(0xb0a997);
/// Wet stone, asphalt, slate.
pub const SLATE: Colour = Colour::hex(0x59646d);
/// Metal.
pub const STEEL: Colour = Colour::hex(0x8a98a1);
/// Dark blue cloth.
pub const NAVY: Colour = Colour::hex(0x263650);
/// Faded rose plaster.
pub const ROSE: Colour = Colour::hex(0xc98472);
/// Bare earth.
pub const EARTH: Colour = Colour::hex(0xa47a50);
/// A lit window or lamp.
pub const LAMP: Colour = Colour::hex(0xf8cd74);
