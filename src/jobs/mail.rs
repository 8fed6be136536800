//! Writes the mails that somebody asked for into the outbox, and sends what lies there.

use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use anyhow::Context;
use lettre::{SmtpTransport, Transport};

use crate::accounts::model::password_requests::find_waiting;
use crate::accounts::model::reply_mails::{delete_reply_mail, find_reply_mail, find_waiting_reply};
use crate::accounts::model::sign_in_links::{find_waiting_link, update_link};
use crate::accounts::password_mail;
use crate::accounts::reader::mails as reader_mails;
use crate::app::App;
use crate::articles::model::review_mails::{delete_review_mail, find_review_mail};
use crate::articles::review_mail;
use crate::config::Config;
use crate::editions::model::find_edition;
use crate::error::AppResult;
use crate::outbox;
use crate::token::Token;

/// How long the job rests when nothing waits.
const PAUSE: Duration = Duration::from_secs(1);

/// Rounds without a try after the mail server could not be reached, or could not take a mail yet.
const ROUNDS_AFTER_FAILURE: u32 = 60;

/// Runs until told to stop.
pub fn run(app: &App, stop: &Arc<AtomicBool>) {
    let transport = transport(&app.config);
    let mut rounds_to_wait = 0_u32;
    while !stop.load(Ordering::Relaxed) {
        for outcome in [
            write_all(app),
            write_review_mails(app),
            write_sign_in_mails(app),
            write_reply_mails(app),
        ] {
            if let Err(error) = outcome {
                let cause = format!("{:#}", anyhow::Error::new(error));
                tracing::error!(cause, "mail: a request could not be seen to");
            }
        }
        rounds_to_wait = rounds_to_wait.saturating_sub(1);
        if let (Some(transport), 0) = (&transport, rounds_to_wait) {
            match send_all(app, transport) {
                Ok(0) => {}
                Ok(_) => rounds_to_wait = ROUNDS_AFTER_FAILURE,
                Err(cause) => {
                    tracing::error!(cause = format!("{cause:#}"), "mail: could not be sent yet");
                    rounds_to_wait = ROUNDS_AFTER_FAILURE;
                }
            }
        }
        thread::sleep(PAUSE);
    }
}

/// The way to the mail server, if there is one.
pub fn transport(config: &Config) -> Option<SmtpTransport> {
    let url = config.smtp_url.as_ref()?;
    // The settings are refused at start with an address that is none.
    let builder = SmtpTransport::from_url(url.reveal()).ok()?;
    Some(builder.build())
}

/// Sees to every request that waits; how many.
///
/// # Errors
///
/// Those of the database and of the outbox's folder. A request is seen to before its mail is written: what fails is not tried again,
/// as whoever waits for the mail asks again.
pub fn write_all(app: &App) -> AppResult<usize> {
    let mut count = 0;
    while let Some(request) = app.db.read_blocking(|conn| Ok(find_waiting(conn)?))? {
        let token = Token::create()?;
        let mail = app
            .db
            .write_blocking(|conn| password_mail::handle(conn, app, &request, &token))?;
        if let Some(mail) = mail {
            outbox::put(&app.config, mail, app.clock.now())?;
        }
        count += 1;
    }
    Ok(count)
}

/// Writes every mail about a story handed in; how many. Written first and forgotten then: an editor may be told twice, but is told.
///
/// # Errors
///
/// Those of the database and of the outbox's folder.
pub fn write_review_mails(app: &App) -> AppResult<usize> {
    let mut count = 0;
    while let Some(asked) = app.db.read_blocking(|conn| Ok(find_review_mail(conn)?))? {
        if let Some(mail) = review_mail::write(app, &asked) {
            outbox::put(&app.config, mail, app.clock.now())?;
            count += 1;
        }
        app.db
            .write_blocking(|conn| Ok(delete_review_mail(conn, &asked)?))?;
    }
    Ok(count)
}

/// Writes every mail that lets a reader in; how many. The link works once its mail is asked for: what fails is asked for again.
///
/// # Errors
///
/// Those of the database and of the outbox's folder.
pub fn write_sign_in_mails(app: &App) -> AppResult<usize> {
    let mut count = 0;
    while let Some(link) = app.db.read_blocking(|conn| Ok(find_waiting_link(conn)?))? {
        let token = Token::create()?;
        let site_name = app.db.write_blocking(|conn| {
            update_link(conn, link.id, &token.hash())?;
            Ok(find_edition(conn, None)?.site_name)
        })?;
        let mail = reader_mails::sign_in(app, &link, &token, &site_name);
        outbox::put(&app.config, mail, app.clock.now())?;
        count += 1;
    }
    Ok(count)
}

/// Writes every mail about an answer; how many. Written first and forgotten then: a reader may be told twice, but is told.
///
/// # Errors
///
/// Those of the database and of the outbox's folder.
pub fn write_reply_mails(app: &App) -> AppResult<usize> {
    let mut count = 0;
    while let Some(comment_id) = app.db.read_blocking(|conn| Ok(find_waiting_reply(conn)?))? {
        let reply = app
            .db
            .read_blocking(|conn| Ok(find_reply_mail(conn, comment_id)?))?;
        if let Some(reply) = reply {
            outbox::put(
                &app.config,
                reader_mails::reply(app, &reply),
                app.clock.now(),
            )?;
            count += 1;
        }
        app.db
            .write_blocking(|conn| Ok(delete_reply_mail(conn, comment_id)?))?;
    }
    Ok(count)
}

/// Sends all mail of the outbox. What the server cannot take yet stays there and holds nothing up; what it will never take is put
/// aside. How many stay.
///
/// # Errors
///
/// Those of the file system; a server that cannot be reached.
pub fn send_all(app: &App, transport: &SmtpTransport) -> anyhow::Result<usize> {
    let mut staying = 0;
    for path in outbox::list(&app.config)? {
        let bytes = fs::read(&path).with_context(|| path.display().to_string())?;
        let Some(envelope) = outbox::envelope(&app.config, &bytes) else {
            put_aside(&path)?;
            continue;
        };
        match transport.send_raw(&envelope, &bytes) {
            Ok(_) => fs::remove_file(&path)?,
            Err(error) if error.is_permanent() => {
                tracing::error!(%error, file = %path.display(), "mail: refused, put aside");
                put_aside(&path)?;
            }
            Err(error) if error.is_transient() => {
                tracing::warn!(%error, file = %path.display(), "mail: not taken yet");
                staying += 1;
            }
            Err(error) => return Err(error.into()),
        }
    }
    Ok(staying)
}

fn put_aside(path: &Path) -> anyhow::Result<()> {
    Ok(fs::rename(path, path.with_extension("refused"))?)
}
