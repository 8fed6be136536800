//! The name of a drawing, such as `harbour-12-dawn`: what to draw, which of many, in what light.

use super::scene::{Light, Scene};

/// Everything a drawing depends on besides its size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DrawingName {
    /// What is drawn.
    pub scene: Scene,
    /// Which of the many drawings of that scene: the seed.
    pub number: u32,
    /// The time of day or weather.
    pub light: Light,
}

impl DrawingName {
    /// Reads a name such as `rice-field-3-dusk`; nothing if any of its three parts is unknown.
    pub fn parse(text: &str) -> Option<DrawingName> {
        let mut parts = text.rsplitn(3, '-');
        let light = Light::parse(parts.next()?)?;
        let digits = parts.next()?;
        if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let number = digits.parse().ok()?;
        let scene = Scene::parse(parts.next()?)?;
        Some(DrawingName {
            scene,
            number,
            light,
        })
    }

    /// The seed the drawing's generator starts from: another light keeps the same layout.
    pub fn seed(&self) -> u64 {
        let scene = self.scene as u64 + 1;
        scene.wrapping_mul(0x0001_0000_01b3)
            ^ u64::from(self.number).wrapping_mul(0x9e37_79b9_7f4a_7c15)
    }
}
