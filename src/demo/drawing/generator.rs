//! A small deterministic generator: the same seed always gives the same numbers, on every machine.

use std::cell::Cell;

/// SplitMix64, seeded from the drawing's name. The state sits in a cell so that a number can be drawn in the middle
/// of a stroke's arguments, while the painter is already borrowed for the stroke.
#[derive(Clone, Debug)]
pub struct Generator {
    state: Cell<u64>,
}

impl Generator {
    /// A generator that starts from a seed.
    pub fn new(seed: u64) -> Generator {
        Generator {
            state: Cell::new(seed),
        }
    }

    /// The next 64 bits.
    pub fn next_bits(&self) -> u64 {
        let mut mixed = self.state.get().wrapping_add(0x9e37_79b9_7f4a_7c15);
        self.state.set(mixed);
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number from 0 up to but not including 1.
    pub fn unit(&self) -> f32 {
        (self.next_bits() >> 40) as f32 / 16_777_216.0
    }

    /// A number between two others.
    pub fn between(&self, low: f32, high: f32) -> f32 {
        low + (high - low) * self.unit()
    }

    /// A whole number from `low` to `high`, both included.
    pub fn whole(&self, low: i32, high: i32) -> i32 {
        low + (self.unit() * (high - low + 1) as f32) as i32
    }

    /// True in a share of all cases.
    pub fn chance(&self, share: f32) -> bool {
        self.unit() < share
    }

    /// One of several choices.
    pub fn pick<T: Copy, const COUNT: usize>(&self, choices: [T; COUNT]) -> T {
        choices[(self.unit() * COUNT as f32) as usize % COUNT]
    }

    /// Either 1 or -1.
    pub fn side(&self) -> f32 {
        if self.chance(0.5) { 1.0 } else { -1.0 }
    }
}
