//! Accounts with defaults.

use std::sync::LazyLock;

use warta::accounts::model::accounts::{NewAccount, create_account, update_disabled};
use warta::accounts::model::second_steps::{confirm_secret, replace_recovery_codes};
use warta::accounts::roles::{Role, Roles};
use warta::password::hash_password;
use warta::totp::{create_recovery_codes, create_secret, hash_recovery_code};

use crate::support::app::TestApp;

/// The password of every test's accounts.
pub(crate) const PASSWORD: &str = "empat kata tanpa hubungan";

/// Hashing takes long on purpose: once is enough.
static PASSWORD_HASH: LazyLock<String> =
    LazyLock::new(|| hash_password(PASSWORD).expect("the hash of a password"));

impl TestApp {
    /// An account with [`PASSWORD`]; its number. It reads English, so that tests and pages speak alike, and signs with the first
    /// letters of its names: "tl" for Tomas Lintang.
    pub(crate) fn account(&self, email: &str, name: &str, roles: &[Role]) -> i64 {
        let created_at = self.app.clock.now();
        let initials: String = name
            .split(' ')
            .filter_map(|word| word.chars().next())
            .flat_map(char::to_lowercase)
            .collect();
        self.write(|conn| {
            let account = NewAccount {
                email,
                name,
                initials: &initials,
                person_id: None,
                language: "en",
                password_hash: &PASSWORD_HASH,
                is_disabled: false,
                created_at,
            };
            Ok(create_account(conn, &account, &Roles::new(roles.to_vec()))?)
        })
    }

    /// Gives an account a second step; its key. No code was taken yet.
    pub(crate) fn second_step(&self, account_id: i64) -> String {
        let key = create_secret().expect("a key");
        self.write(|conn| Ok(confirm_secret(conn, account_id, &key, 0)?));
        key
    }

    /// Gives an account recovery codes.
    pub(crate) fn recovery_codes(&self, account_id: i64) -> Vec<String> {
        let codes = create_recovery_codes().expect("codes");
        let hashes: Vec<String> = codes
            .iter()
            .map(|code| hash_recovery_code(account_id, code))
            .collect();
        self.write(|conn| Ok(replace_recovery_codes(conn, account_id, &hashes)?));
        codes
    }

    /// Keeps an account out without telling its sessions.
    pub(crate) fn disable(&self, account_id: i64) {
        self.write(|conn| Ok(update_disabled(conn, account_id, true)?));
    }
}
