//! The colours a light gives to everything: sky, haze, shadow and the tint on local colours.

use super::colour::Colour;
use super::generator::Generator;
use super::scene::Light;

/// How one light colours a drawing.
#[derive(Clone, Debug)]
pub struct Palette {
    /// The sky at the zenith.
    pub sky_top: Colour,
    /// The sky halfway down.
    pub sky_middle: Colour,
    /// The sky at the horizon.
    pub sky_low: Colour,
    /// What distance fades into.
    pub haze: Colour,
    /// The light every local colour is seen under.
    pub ambient: Colour,
    /// The colour of shade.
    pub shadow: Colour,
    /// The colour of what the sun, moon or lamp touches.
    pub key: Colour,
    /// Whether lamps and windows are lit.
    pub lamps: bool,
}

impl Palette {
    /// The open-air palette of a light, varied a little by the generator.
    pub fn outdoors(light: Light, generator: &Generator) -> Palette {
        let mut palette = match light {
            Light::Dawn => build(
                [
                    0x86a5ab, 0xe6cfa6, 0xf6dcae, 0xecceaa, 0xf9ecd8, 0x46506a, 0xfff0cc,
                ],
                false,
            ),
            Light::Day => build(
                [
                    0x86b3b8, 0xc4d8cc, 0xf0e8d0, 0xdde3d2, 0xfffcf4, 0x33475a, 0xfff8e0,
                ],
                false,
            ),
            Light::Dusk => build(
                [
                    0x3c4663, 0xb4655a, 0xf0a75e, 0xc88866, 0xdea590, 0x241f38, 0xffc486,
                ],
                true,
            ),
            Light::Night => build(
                [
                    0x101b30, 0x1f3349, 0x3b5566, 0x2b4256, 0x6a83a0, 0x080d1c, 0xb9cfe0,
                ],
                true,
            ),
            Light::Rain => build(
                [
                    0x7b8a90, 0x9aa6a7, 0xbec5bf, 0xb0bab6, 0xc6d0d0, 0x2c3843, 0xe6ecea,
                ],
                true,
            ),
        };
        // A drawing of another number stands in slightly other air.
        let tints = [0xcf9a3e, 0x4b857d, 0xc98472, 0x5a6f9a, 0xf7f1e3, 0xa3ac56];
        let tint = Colour::hex(generator.pick(tints));
        let share = generator.between(0.02, 0.2);
        palette.sky_top = palette.sky_top.mix(tint.under(palette.ambient), share);
        palette.sky_middle = palette.sky_middle.mix(tint.under(palette.ambient), share);
        palette.sky_low = palette.sky_low.mix(tint, share * 0.3);
        palette.haze = palette.haze.mix(tint, share * 0.4);
        palette
    }

    /// The same light as seen inside a room, where lamps replace what the sky does not give.
    pub fn indoors(&self, light: Light) -> Palette {
        let (ambient, haze, shadow, key) = match light {
            Light::Dawn => (0xfff1dc, 0xf0d9b8, 0x4a3f4e, 0xffe9bd),
            Light::Day => (0xfffdf6, 0xf0e9d8, 0x3a4452, 0xfff6dc),
            Light::Dusk => (0xf2c7a4, 0xd99e74, 0x33253a, 0xffcf8f),
            Light::Night => (0xd8b58c, 0xa88254, 0x1a1826, 0xffdf9c),
            Light::Rain => (0xd7dedb, 0xbec7c2, 0x2e3944, 0xfff0cf),
        };
        Palette {
            haze: Colour::hex(haze),
            ambient: Colour::hex(ambient),
            shadow: Colour::hex(shadow),
            key: Colour::hex(key),
            ..self.clone()
        }
    }

    /// A local colour under this light, faded by distance: 0 is at hand, 1 at the horizon.
    pub fn tone(&self, local: Colour, distance: f32) -> Colour {
        local.under(self.ambient).mix(self.haze, distance)
    }
}

fn build(colours: [u32; 7], lamps: bool) -> Palette {
    let [sky_top, sky_middle, sky_low, haze, ambient, shadow, key] = colours.map(Colour::hex);
    Palette {
        sky_top,
        sky_middle,
        sky_low,
        haze,
        ambient,
        shadow,
        key,
        lamps,
    }
}
