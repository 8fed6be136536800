//! Secrets that somebody carries around: 256 bits of the system's randomness. The database keeps their hashes only.

use std::fmt::Write;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

use crate::error::{AppError, AppResult};

/// A secret, as text of 43 letters that any address or cookie can hold.
#[derive(Clone, PartialEq, Eq)]
pub struct Token(String);

impl Token {
    /// A new secret.
    ///
    /// # Errors
    ///
    /// When the system has no randomness to give.
    pub fn create() -> AppResult<Self> {
        let mut bytes = [0_u8; 32];
        getrandom::fill(&mut bytes).map_err(|cause| AppError::internal(anyhow::anyhow!(cause)))?;
        Ok(Self(URL_SAFE_NO_PAD.encode(bytes)))
    }

    /// A secret as somebody brings it. `None` for what cannot be one.
    pub fn parse(text: &str) -> Option<Self> {
        let is_one = text.len() == 43 && URL_SAFE_NO_PAD.decode(text).is_ok();
        is_one.then(|| Self(text.to_owned()))
    }

    /// The text to hand out.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What the database keeps: the SHA-256, in hexadecimal.
    pub fn hash(&self) -> String {
        hexadecimal(&Sha256::digest(self.0.as_bytes()))
    }

    /// Another secret that only somebody with this one can know; `purpose` keeps those for different ends apart.
    pub fn derive(&self, purpose: &str) -> String {
        hexadecimal(&Sha256::digest(format!("{purpose}:{}", self.0).as_bytes()))
    }
}

/// Bytes in lower-case hexadecimal.
pub fn hexadecimal(bytes: &[u8]) -> String {
    bytes
        .iter()
        .fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
            let _ = write!(text, "{byte:02x}");
            text
        })
}

/// Whether two secrets are the same, in a time that does not tell where they differ.
pub fn is_same_secret(one: &str, other: &str) -> bool {
    one.len() == other.len()
        && one
            .bytes()
            .zip(other.bytes())
            .fold(0, |difference, (a, b)| difference | (a ^ b))
            == 0
}
