//! Passwords: which are good enough, and their hashes (Argon2id with 19 MiB, two passes, one lane: OWASP Password Storage Cheat Sheet).

use actix_web::web;
use argon2::Argon2;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use tokio::sync::Semaphore;

use crate::error::{AppError, AppResult};

/// Fewest characters of a password (NIST SP 800-63B asks for 8; 15 where it stands alone).
pub const SHORTEST: usize = 12;

/// Most bytes of a password; what is longer is somebody trying out the server.
pub const LONGEST: usize = 1024;

/// Passwords hashed at once: each takes 19 MiB and a core for a while.
const AT_ONCE: usize = 2;

/// What is often chosen, and long enough to be taken otherwise. Compared without case and signs.
const COMMON: [&str; 20] = [
    "123456789012",
    "1234567890123",
    "12345678901234",
    "123456789123",
    "0123456789012",
    "123123123123",
    "112233445566",
    "qwertyuiop12",
    "qwertyuiop123",
    "qwertyuiopas",
    "qwertyuiopasdfghjkl",
    "password1234",
    "password12345",
    "passwordpassword",
    "katasandi123",
    "katasandi1234",
    "indonesia123",
    "indonesia1234",
    "administrator",
    "letmeinletmein",
];

/// Bounds how many passwords are hashed at once.
pub struct PasswordHashing(Semaphore);

impl Default for PasswordHashing {
    fn default() -> Self {
        Self(Semaphore::new(AT_ONCE))
    }
}

impl PasswordHashing {
    /// Whether a password belongs to a hash. An empty hash belongs to none, and takes as long to say so.
    ///
    /// # Errors
    ///
    /// A hash that is not one.
    pub async fn is_right(&self, password: String, hash: String) -> AppResult<bool> {
        self.off_thread(move || {
            if hash.is_empty() || password.len() > LONGEST {
                // Nobody may learn from the time it takes which e-mail addresses have accounts.
                hash_password("nobody's password")?;
                return Ok(false);
            }
            let hash = PasswordHash::new(&hash).map_err(AppError::internal)?;
            Ok(Argon2::default()
                .verify_password(password.as_bytes(), &hash)
                .is_ok())
        })
        .await
    }

    /// The hash of a password.
    ///
    /// # Errors
    ///
    /// When the system has no randomness to give.
    pub async fn hash(&self, password: String) -> AppResult<String> {
        self.off_thread(move || hash_password(&password)).await
    }

    #[expect(
        clippy::disallowed_methods,
        reason = "hashing takes as long as loading many pages, and no connection"
    )]
    async fn off_thread<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> AppResult<T> + Send + 'static,
    ) -> AppResult<T> {
        let _turn = self.0.acquire().await.map_err(AppError::internal)?;
        web::block(work)
            .await
            .map_err(|cause| AppError::Internal(cause.into()))?
    }
}

/// The hash of a password, as a PHC string.
///
/// # Errors
///
/// When the system has no randomness to give.
pub fn hash_password(password: &str) -> AppResult<String> {
    Argon2::default()
        .hash_password(password.as_bytes())
        .map(|hash| hash.to_string())
        .map_err(AppError::internal)
}

/// Why a password is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WeakPassword {
    /// Fewer than [`SHORTEST`] characters.
    Short,
    /// More than [`LONGEST`] bytes.
    Long,
    /// One that many people choose, or a few characters over and over.
    Common,
    /// It is the e-mail address or the name, or little more.
    Personal,
}

impl WeakPassword {
    /// Its name in locale files.
    pub fn word(self) -> &'static str {
        match self {
            Self::Short => "short",
            Self::Long => "long",
            Self::Common => "common",
            Self::Personal => "personal",
        }
    }
}

/// Checks a new password of the account with this e-mail address and name.
///
/// # Errors
///
/// Why it is not taken.
pub fn check_new(password: &str, email: &str, name: &str) -> Result<(), WeakPassword> {
    if password.chars().count() < SHORTEST {
        return Err(WeakPassword::Short);
    }
    if password.len() > LONGEST {
        return Err(WeakPassword::Long);
    }
    let plain = plain(password);
    let mut letters: Vec<char> = plain.chars().collect();
    letters.sort_unstable();
    letters.dedup();
    if letters.len() < 5 || COMMON.contains(&plain.as_str()) {
        return Err(WeakPassword::Common);
    }
    let mailbox = email.split('@').next().unwrap_or_default();
    let is_personal = [email, mailbox, name].into_iter().any(|own| {
        let own = self::plain(own);
        own.len() >= 4 && plain.len() < own.len() + 5 && plain.contains(&own)
    });
    if is_personal {
        return Err(WeakPassword::Personal);
    }
    Ok(())
}

fn plain(text: &str) -> String {
    text.chars()
        .filter(|letter| letter.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}
