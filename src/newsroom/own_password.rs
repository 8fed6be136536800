//! Somebody who is logged in proves that they know their password: what is behind it must not be done by who found an open browser.

use crate::accounts::model::accounts::Account;
use crate::accounts::model::sessions::{create_failed_login, find_wait};
use crate::app::App;
use crate::error::AppResult;
use crate::session::Viewer;

/// Whether the password was right.
pub(super) enum Proof {
    Right,
    /// Why not, in a sentence.
    Refused(String),
}

/// Checks a password; wrong ones are counted and throttled as those of the door are.
pub(super) async fn prove(
    app: &App,
    viewer: &Viewer,
    account: &Account,
    password: &str,
) -> AppResult<Proof> {
    let locale = app.locales.get(&viewer.language);
    let now = app.clock.now();
    let (email, address) = (account.email.clone(), viewer.address.clone());
    let seconds = app
        .db
        .read(move |conn| Ok(find_wait(conn, &email, &address, now)?))
        .await?;
    if seconds > 0 {
        let sentence = locale.text_with("login-wait", "seconds", seconds);
        return Ok(Proof::Refused(sentence));
    }
    let hash = account.password_hash.clone();
    if app.passwords.is_right(password.to_owned(), hash).await? {
        return Ok(Proof::Right);
    }
    let (email, address) = (account.email.clone(), viewer.address.clone());
    app.db
        .write(move |conn| Ok(create_failed_login(conn, &email, &address, now)?))
        .await?;
    Ok(Proof::Refused(locale.text("own-password-wrong")))
}
