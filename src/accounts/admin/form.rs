//! The form of an account: what was typed, and what is wrong with it.

use crate::accounts::model::accounts::{
    Account, count_other_administrators, find_account_by_email, find_account_of_person,
};
use crate::accounts::roles::{Role, Roles};
use crate::app::App;
use crate::db::Connection;
use crate::error::AppResult;
use crate::form::FormFields;
use crate::locale::Locale;
use crate::people::model::Person;
use crate::problems::Problems;

/// Most characters of a name.
const LONGEST_NAME: usize = 200;

/// Most characters of initials.
const LONGEST_INITIALS: usize = 10;

/// What was typed, or what the account has.
#[derive(Clone, Debug, Default)]
pub(super) struct AccountForm {
    pub email: String,
    pub name: String,
    pub initials: String,
    pub language: String,
    pub person_id: Option<i64>,
    pub roles: Roles,
}

impl AccountForm {
    /// As typed.
    pub(super) fn parse(fields: &FormFields) -> Self {
        Self {
            email: fields.one("email").trim().to_owned(),
            name: fields.one("name").trim().to_owned(),
            initials: fields.one("initials").trim().to_owned(),
            language: fields.one("language").to_owned(),
            person_id: fields.number("person_id"),
            roles: Roles::new(fields.all("roles").filter_map(Role::parse).collect()),
        }
    }

    /// As the account has it.
    pub(super) fn of(account: &Account, roles: &Roles) -> Self {
        Self {
            email: account.email.clone(),
            name: account.name.clone(),
            initials: account.initials.clone(),
            language: account.language.clone(),
            person_id: account.person_id,
            roles: roles.clone(),
        }
    }

    /// What is wrong with a new account.
    pub(super) fn problems_of_new(
        &self,
        conn: &mut Connection,
        app: &App,
        locale: &Locale,
        people: &[Person],
    ) -> AppResult<Problems> {
        let mut problems = Problems::default();
        if self.email.parse::<lettre::Address>().is_err() {
            problems.add("email", locale.text("account-email-problem"));
        } else if find_account_by_email(conn, &self.email)?.is_some() {
            problems.add("email", locale.text("account-email-taken"));
        }
        self.add_common(conn, locale, people, 0, &mut problems)?;
        if !app.locales.has(&self.language) {
            problems.add("language", locale.text("account-language-problem"));
        }
        Ok(problems)
    }

    /// What is wrong with changes of an account.
    pub(super) fn problems_of(
        &self,
        conn: &mut Connection,
        locale: &Locale,
        people: &[Person],
        account: &Account,
    ) -> AppResult<Problems> {
        let mut problems = Problems::default();
        self.add_common(conn, locale, people, account.id, &mut problems)?;
        let loses_last = !self.roles.may_administrate()
            && !account.is_disabled
            && is_last_administrator(conn, account.id)?;
        if loses_last {
            problems.add("roles", locale.text("account-last-administrator"));
        }
        Ok(problems)
    }

    fn add_common(
        &self,
        conn: &mut Connection,
        locale: &Locale,
        people: &[Person],
        account_id: i64,
        problems: &mut Problems,
    ) -> AppResult<()> {
        if self.name.is_empty() || self.name.chars().count() > LONGEST_NAME {
            problems.add("name", locale.text("account-name-problem"));
        }
        if self.initials.chars().count() > LONGEST_INITIALS {
            let sentence = locale.text_with("account-initials-problem", "count", LONGEST_INITIALS);
            problems.add("initials", sentence);
        }
        if let Some(person_id) = self.person_id {
            if !people.iter().any(|person| person.id == person_id) {
                problems.add("person_id", locale.text("account-person-problem"));
            }
            let other =
                find_account_of_person(conn, person_id)?.filter(|account| account.id != account_id);
            if let Some(other) = other {
                let sentence = locale.text_with("account-person-taken", "name", other.name);
                problems.add("person_id", sentence);
            }
        }
        if self.roles.all().is_empty() {
            problems.add("roles", locale.text("account-roles-problem"));
        }
        Ok(())
    }
}

/// Whether nobody else could manage people.
pub(super) fn is_last_administrator(conn: &mut Connection, account_id: i64) -> AppResult<bool> {
    let is_one = crate::accounts::model::accounts::list_roles(conn, account_id)?.may_administrate();
    Ok(is_one && count_other_administrators(conn, account_id)? == 0)
}
