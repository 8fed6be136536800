//! The name under which a picture's variants are published: a hash over everything that decides their bytes.
//!
//! What a URL stands for never changes, so browsers and proxies keep it for ever. Hence: whoever changes what
//! `crops.rs` or `encode.rs` make of a picture changes [`RECIPE_VERSION`], too. The rights that are written into the
//! files come from the original's own metadata for the same reason; a credit that an editor types stands on the page.

use std::fmt;

use sha2::{Digest, Sha256};

use super::crops::FocalPoint;

/// Names the way pictures are made now: crops, widths, encoders and their settings, and what is kept of the metadata.
pub const RECIPE_VERSION: &str = "warta-pictures-1";

/// How many bytes of the SHA-256 the name has. 128 bits: nobody finds two originals with the same name by chance, and
/// finding them on purpose takes 2^64 uploads.
const HASH_BYTES: usize = 16;

/// The SHA-256 of an uploaded file's bytes; also finds a file that was uploaded before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct OriginalHash(pub [u8; 32]);

impl OriginalHash {
    /// Hashes a file.
    #[must_use]
    pub fn of(bytes: &[u8]) -> OriginalHash {
        OriginalHash(Sha256::digest(bytes).into())
    }
}

impl fmt::Display for OriginalHash {
    /// 64 lower-case hexadecimal digits.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_hexadecimal(&self.0, formatter)
    }
}

/// The `{hash}` in `/media/{hash}/…`. Shown as 32 lower-case hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PictureHash([u8; HASH_BYTES]);

impl PictureHash {
    /// The name for an original with a focal point, made by the present recipe.
    #[must_use]
    pub fn new(original: OriginalHash, focal: FocalPoint) -> PictureHash {
        let (x, y) = focal.ten_thousandths();
        let mut hasher = Sha256::new();
        // Every part but the last has a fixed length, so no two inputs run together into the same bytes.
        hasher.update(original.0);
        hasher.update(x.to_be_bytes());
        hasher.update(y.to_be_bytes());
        hasher.update(RECIPE_VERSION.as_bytes());
        let digest: [u8; 32] = hasher.finalize().into();
        let mut hash = [0; HASH_BYTES];
        for (target, source) in hash.iter_mut().zip(digest) {
            *target = source;
        }
        PictureHash(hash)
    }

    /// Reads the word in a URL: exactly 32 lower-case hexadecimal digits. `None` for anything else, upper case too, so
    /// that a picture has one URL only.
    #[must_use]
    pub fn parse(word: &str) -> Option<PictureHash> {
        let digits: &[u8; HASH_BYTES * 2] = word.as_bytes().try_into().ok()?;
        let mut hash = [0; HASH_BYTES];
        for (target, pair) in hash.iter_mut().zip(digits.chunks_exact(2)) {
            for digit in pair {
                *target = *target << 4 | digit_value(*digit)?;
            }
        }
        Some(PictureHash(hash))
    }
}

impl fmt::Display for PictureHash {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_hexadecimal(&self.0, formatter)
    }
}

fn write_hexadecimal(bytes: &[u8], formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
    bytes
        .iter()
        .try_for_each(|byte| write!(formatter, "{byte:02x}"))
}

fn digit_value(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        _ => None,
    }
}
