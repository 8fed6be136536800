//! Codes of the second step of logging in: those of an app (RFC 6238: SHA-1, six digits, 30 seconds) and ten on paper.

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use sha2::{Digest, Sha256};
use totp_rs::{Builder, Secret, Totp};

use crate::error::{AppError, AppResult};
use crate::time::Millis;
use crate::token::hexadecimal;

/// How many recovery codes somebody gets.
pub const RECOVERY_CODES: usize = 10;

/// Letters of recovery codes: none that looks like another.
const LETTERS: &[u8; 32] = b"abcdefghjkmnpqrstuvwxyz023456789";

/// A new secret, in Base32: 160 bits, as RFC 4226 recommends.
///
/// # Errors
///
/// When the system has no randomness to give.
pub fn create_secret() -> AppResult<String> {
    Ok(Secret::new_stack(random::<20>()?).to_base32())
}

/// The step of a code, if it is one of this half minute, of the one before or the one after. Blanks are as people type them.
///
/// # Errors
///
/// A secret that is not one.
pub fn find_step(secret: &str, code: &str, now: Millis) -> AppResult<Option<i64>> {
    let code: String = code
        .chars()
        .filter(|letter| !letter.is_whitespace())
        .collect();
    let is_code = code.len() == 6 && code.bytes().all(|byte| byte.is_ascii_digit());
    if !is_code {
        return Ok(None);
    }
    let seconds = u64::try_from(now.0 / 1000).unwrap_or_default();
    let step = totp(secret)?.check(&code, seconds);
    Ok(step.and_then(|step| i64::try_from(step).ok()))
}

/// The code of an instant, as the app shows it.
///
/// # Errors
///
/// A secret that is not one.
pub fn code_at(secret: &str, instant: Millis) -> AppResult<String> {
    let seconds = u64::try_from(instant.0 / 1000).unwrap_or_default();
    Ok(totp(secret)?.generate(seconds).to_string())
}

fn totp(secret: &str) -> AppResult<Totp> {
    let fault = |cause: String| AppError::internal(anyhow::anyhow!("second step: {cause}"));
    let secret = Secret::try_from_base32(secret).map_err(|cause| fault(format!("{cause:?}")))?;
    Builder::new()
        .with_secret(secret)
        .build()
        .map_err(|cause| fault(format!("{cause:?}")))
}

/// What the QR code says: the address that authenticator apps understand.
pub fn address(secret: &str, site_name: &str, email: &str) -> String {
    let encode = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
    let (site, email) = (encode(&site_name.replace(':', " ")), encode(email));
    format!("otpauth://totp/{site}:{email}?secret={secret}&issuer={site}")
}

/// A secret in groups of four, to be typed.
pub fn grouped(secret: &str) -> String {
    secret
        .as_bytes()
        .chunks(4)
        .map(String::from_utf8_lossy)
        .collect::<Vec<_>>()
        .join(" ")
}

/// Ten new codes for paper, as `abcde-fghjk`: 50 bits each.
///
/// # Errors
///
/// When the system has no randomness to give.
pub fn create_recovery_codes() -> AppResult<Vec<String>> {
    (0..RECOVERY_CODES)
        .map(|_| {
            let letters: String = random::<10>()?
                .iter()
                .filter_map(|byte| LETTERS.get(usize::from(byte % 32)))
                .map(|letter| char::from(*letter))
                .collect();
            let (first, second) = letters.split_at(5);
            Ok(format!("{first}-{second}"))
        })
        .collect()
}

/// What the database keeps of a recovery code. Case, blanks and hyphens do not count.
pub fn hash_recovery_code(account_id: i64, code: &str) -> String {
    let plain: String = code
        .chars()
        .filter(|letter| letter.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect();
    hexadecimal(&Sha256::digest(
        format!("recovery:{account_id}:{plain}").as_bytes(),
    ))
}

fn random<const COUNT: usize>() -> AppResult<[u8; COUNT]> {
    let mut bytes = [0_u8; COUNT];
    getrandom::fill(&mut bytes).map_err(|cause| AppError::internal(anyhow::anyhow!(cause)))?;
    Ok(bytes)
}
