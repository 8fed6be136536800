//! Who can appear in a drawing: posture, clothes and headgear, and how a passer-by is put together.

use super::colour::{BRICK, Colour, INK, NAVY, OCHRE, PAPER, SEA, SLATE};
use super::generator::Generator;

/// How a figure holds itself; all look to the right unless mirrored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pose {
    /// Upright, arms down.
    Standing,
    /// In step, arms swinging.
    Walking,
    /// Walking towards us.
    Approaching,
    /// One hand raised in talk.
    Speaking,
    /// One arm stretched up.
    Raising,
    /// Both hands in front, holding or working.
    Carrying,
    /// Bent down to the ground.
    Bending,
    /// Seated, from the side.
    Sitting,
    /// A full stride.
    Running,
    /// In the air, the racket arm up.
    Leaping,
}

impl Pose {
    /// Whether the body is seen from its front, not its side.
    pub fn faces_us(self) -> bool {
        matches!(
            self,
            Pose::Standing | Pose::Approaching | Pose::Speaking | Pose::Raising
        )
    }

    /// The joints: head, shoulders, hips, far elbow and hand, near elbow and hand, far knee and foot,
    /// near knee and foot, each as x and y with the feet at 0 and the crown at -100; then half the shoulder width.
    pub fn joints(self) -> [f32; 23] {
        match self {
            Pose::Standing => [
                0.0, -92.0, 0.0, -81.0, 0.0, -51.0, -13.0, -65.0, -12.5, -49.0, 13.0, -65.0, 12.5,
                -49.0, -4.8, -26.0, -5.5, -2.0, 4.8, -26.0, 6.0, -2.0, 10.2,
            ],
            Pose::Walking => [
                3.5, -92.0, 1.5, -81.0, 0.0, -51.0, 10.0, -66.0, 17.0, -54.0, -9.0, -65.0, -13.0,
                -51.0, 8.5, -28.0, 14.0, -3.0, -3.5, -26.0, -15.0, -5.0, 7.6,
            ],
            Pose::Approaching => [
                0.0, -92.0, 0.0, -81.0, 0.0, -51.0, -12.5, -66.0, -10.5, -53.0, 13.0, -64.0, 13.5,
                -48.0, -5.0, -29.0, -3.6, -9.0, 4.6, -26.0, 5.0, -1.0, 9.8,
            ],
            Pose::Speaking => [
                2.0, -92.0, 0.0, -81.0, 0.0, -51.0, -12.5, -65.0, -8.0, -53.0, 14.0, -68.0, 25.0,
                -79.0, -4.8, -26.0, -5.5, -2.0, 4.8, -26.0, 6.0, -2.0, 9.6,
            ],
            Pose::Raising => [
                1.5, -92.0, 0.0, -81.0, 0.0, -51.0, -13.0, -65.0, -12.0, -50.0, 15.0, -94.0, 16.0,
                -113.0, -4.8, -26.0, -6.0, -2.0, 4.8, -26.0, 6.5, -2.0, 9.8,
            ],
            Pose::Carrying => [
                3.5, -91.5, 1.0, -81.0, 0.0, -51.0, 8.0, -65.0, 19.0, -64.0, -2.0, -63.0, 15.0,
                -60.0, -3.0, -27.0, -8.0, -2.0, 5.0, -27.0, 6.0, -2.0, 7.8,
            ],
            Pose::Bending => [
                36.0, -57.0, 25.0, -59.0, -4.0, -50.0, 30.0, -38.0, 33.0, -19.0, 25.0, -38.0, 29.0,
                -17.0, 1.0, -27.0, -1.0, -2.0, -6.0, -26.0, -7.0, -2.0, 6.8,
            ],
            Pose::Sitting => [
                3.0, -71.0, 0.0, -60.0, -2.0, -30.0, 8.0, -45.0, 19.0, -41.0, 4.0, -43.0, 16.0,
                -38.0, 19.0, -30.0, 18.0, -3.0, 20.0, -28.0, 22.0, -2.0, 7.4,
            ],
            Pose::Running => [
                12.0, -90.0, 7.5, -79.0, 0.0, -50.0, 19.0, -68.0, 26.0, -79.0, -8.0, -69.0, -15.0,
                -57.0, 16.0, -38.0, 14.0, -14.0, -7.0, -29.0, -26.0, -16.0, 7.4,
            ],
            Pose::Leaping => [
                2.0, -93.0, -1.0, -82.0, -3.0, -52.0, 14.0, -86.0, 26.0, -94.0, -14.0, -93.0, -7.0,
                -114.0, 11.0, -36.0, 5.0, -14.0, -15.0, -33.0, -30.0, -19.0, 8.6,
            ],
        }
    }
}

/// What a figure has on its head.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Headgear {
    /// Short hair.
    Hair,
    /// Hair to the shoulders.
    LongHair,
    /// Hair in a knot.
    Knot,
    /// A headscarf that falls on the shoulders.
    Headscarf,
    /// The black felt cap.
    Peci,
    /// A woven conical hat.
    ConicalHat,
    /// A helmet.
    Helmet,
    /// A cap with a peak.
    Cap,
}

/// How a figure is dressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Garment {
    /// Shirt with short sleeves and trousers.
    Shirt,
    /// Long sleeves and trousers, with a batik pattern.
    Batik,
    /// A dark suit with a tie.
    Suit,
    /// A long dress with long sleeves.
    Dress,
    /// A shirt over a sarong.
    Sarong,
    /// A white coat to the knees.
    Coat,
    /// A safety vest over work clothes.
    Vest,
    /// A judge's robe.
    Robe,
    /// A shirt and shorts.
    Shorts,
}

/// One person.
#[derive(Clone, Copy, Debug)]
pub struct Figure {
    /// The posture.
    pub pose: Pose,
    /// The headgear.
    pub headgear: Headgear,
    /// The kind of clothes.
    pub garment: Garment,
    /// The upper clothes' colour.
    pub upper: Colour,
    /// The lower clothes' colour.
    pub lower: Colour,
    /// The colour of the headscarf, helmet or cap.
    pub cover: Colour,
    /// The skin.
    pub skin: Colour,
    /// Seen from behind.
    pub from_behind: bool,
}

/// Cloth colours that sit together on one page.
pub const CLOTHS: [Colour; 10] = [
    PAPER,
    BRICK,
    OCHRE,
    SEA,
    NAVY,
    SLATE,
    Colour::hex(0xc98472),
    Colour::hex(0x7f8f6a),
    Colour::hex(0xd9c7a4),
    Colour::hex(0x6c4a4a),
];

/// Skin tones.
pub const SKINS: [Colour; 5] = [
    Colour::hex(0x9c6644),
    Colour::hex(0xb27d56),
    Colour::hex(0x7a4f36),
    Colour::hex(0xc49468),
    Colour::hex(0x8a5a3e),
];

impl Figure {
    /// Somebody from the street, in a posture.
    pub fn passer_by(generator: &Generator, pose: Pose) -> Figure {
        let woman = generator.chance(0.5);
        let headgear = if woman {
            generator.pick([
                Headgear::Headscarf,
                Headgear::Headscarf,
                Headgear::LongHair,
                Headgear::Knot,
            ])
        } else {
            generator.pick([
                Headgear::Hair,
                Headgear::Hair,
                Headgear::Hair,
                Headgear::Peci,
                Headgear::Cap,
            ])
        };
        let garment = if woman {
            generator.pick([
                Garment::Dress,
                Garment::Dress,
                Garment::Batik,
                Garment::Shirt,
            ])
        } else {
            generator.pick([
                Garment::Shirt,
                Garment::Shirt,
                Garment::Batik,
                Garment::Sarong,
            ])
        };
        Figure {
            pose,
            headgear,
            garment,
            upper: generator.pick(CLOTHS),
            lower: generator.pick([
                NAVY,
                INK,
                SLATE,
                Colour::hex(0x6b5138),
                Colour::hex(0x43525c),
            ]),
            cover: generator.pick(CLOTHS),
            skin: generator.pick(SKINS),
            from_behind: false,
        }
    }

    /// Somebody in a suit.
    pub fn official(generator: &Generator, pose: Pose) -> Figure {
        let cloth = generator.pick([INK, NAVY, Colour::hex(0x2f3640), Colour::hex(0x3b3a44)]);
        Figure {
            headgear: generator.pick([Headgear::Hair, Headgear::Hair, Headgear::Peci]),
            garment: Garment::Suit,
            upper: cloth,
            lower: cloth,
            ..Figure::passer_by(generator, pose)
        }
    }

    /// Somebody on a field, a deck or a shore.
    pub fn villager(generator: &Generator, pose: Pose) -> Figure {
        Figure {
            headgear: generator.pick([
                Headgear::ConicalHat,
                Headgear::ConicalHat,
                Headgear::Headscarf,
                Headgear::Cap,
            ]),
            garment: generator.pick([Garment::Shorts, Garment::Sarong, Garment::Batik]),
            ..Figure::passer_by(generator, pose)
        }
    }

    /// Somebody with a helmet and a vest.
    pub fn worker(generator: &Generator, pose: Pose) -> Figure {
        Figure {
            headgear: Headgear::Helmet,
            garment: Garment::Vest,
            upper: generator.pick([NAVY, SLATE, SEA]),
            cover: generator.pick([OCHRE, PAPER, BRICK]),
            ..Figure::passer_by(generator, pose)
        }
    }
}
