//! Mail: written into `outbox/` of the data folder first, whole or not at all; a job sends from there, if there is a mail server.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, UNIX_EPOCH};

use lettre::address::{Address, Envelope};
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Mailbox, Message};

use crate::config::Config;
use crate::error::{AppError, AppResult};
use crate::time::Millis;
use crate::token::Token;

/// A mail to one person.
pub struct Mail {
    /// The e-mail address.
    pub to: String,
    /// What it is about.
    pub subject: String,
    /// Plain text.
    pub text: String,
    /// The address that stops mails of its kind, where there is one: it is told to mail programs (RFC 2369, RFC 8058).
    pub unsubscribe_url: Option<String>,
}

/// Puts a mail into the outbox.
///
/// # Errors
///
/// An address that is none; those of the file system.
pub fn put(config: &Config, mail: Mail, now: Millis) -> AppResult<PathBuf> {
    let to: Address = mail.to.parse().map_err(AppError::internal)?;
    let milliseconds = u64::try_from(now.0).unwrap_or_default();
    let mut message = Message::builder()
        .from(sender(config)?)
        .to(Mailbox::new(None, to))
        .subject(mail.subject)
        .date(UNIX_EPOCH + Duration::from_millis(milliseconds))
        .message_id(None)
        .header(ContentType::TEXT_PLAIN)
        .body(mail.text)
        .map_err(AppError::internal)?;
    if let Some(url) = mail.unsubscribe_url {
        for (name, value) in [
            ("List-Unsubscribe", format!("<{url}>")),
            (
                "List-Unsubscribe-Post",
                "List-Unsubscribe=One-Click".to_owned(),
            ),
        ] {
            let name = HeaderName::new_from_ascii_str(name);
            message
                .headers_mut()
                .insert_raw(HeaderValue::new(name, value));
        }
    }
    // Sorted by time; the rest of the name keeps mails of the same instant apart.
    let unique = Token::create()?.hash();
    let name = format!("{:015}-{}", now.0, unique.get(..16).unwrap_or_default());
    write(&config.outbox(), &name, &message.formatted()).map_err(AppError::internal)
}

/// Links that set passwords stand in mail: only the program's own user may read it.
fn write(folder: &Path, name: &str, bytes: &[u8]) -> io::Result<PathBuf> {
    fs::create_dir_all(folder)?;
    let partial = folder.join(format!("{name}.partial"));
    let place = folder.join(format!("{name}.eml"));
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&partial)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    fs::rename(&partial, &place)?;
    File::open(folder)?.sync_all()?;
    Ok(place)
}

/// Mail that waits, the oldest first.
///
/// # Errors
///
/// Those of the file system.
pub fn list(config: &Config) -> io::Result<Vec<PathBuf>> {
    let entries = match fs::read_dir(config.outbox()) {
        Ok(entries) => entries,
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(cause) => return Err(cause),
    };
    let mut found = Vec::new();
    for entry in entries {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "eml") {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// Who a written mail is from and to. `None` for a file that is not one of ours.
pub fn envelope(config: &Config, bytes: &[u8]) -> Option<Envelope> {
    let text = String::from_utf8_lossy(bytes).replace("\r\n", "\n");
    let head = text.split("\n\n").next().unwrap_or_default();
    // A long header goes on in a line that begins with a blank.
    let head = head.replace("\n ", " ").replace("\n\t", " ");
    let to = head.lines().find_map(|line| line.strip_prefix("To: "))?;
    let to: Address = to.trim().parse().ok()?;
    Envelope::new(Some(sender(config).ok()?.email), vec![to]).ok()
}

fn sender(config: &Config) -> AppResult<Mailbox> {
    config.mail_from.parse().map_err(AppError::internal)
}
