//! The form of an account: what was typed, and what is wrong with it.

use crate::accounts::model::accounts::{
    Account, count_other_administrators, find_account_by_email, find_account_of_person,
};
use crate::accounts::roles::{Role, Roles};
use crate::accounts::sections::Sections;
use crate::app::App;
use crate::db::Connection;
use crate::error::AppResult;
use crate::form::FormFields;
use crate::locale::Locale;
use crate::people::model::{Person, list_people};
use crate::problems::Problems;
use crate::sections::model::{Section, list_sections};

/// Most characters of a name.
const LONGEST_NAME: usize = 200;

/// Most characters of initials.
const LONGEST_INITIALS: usize = 10;

/// What can be chosen.
pub(super) struct Choices {
    pub people: Vec<Person>,
    pub sections: Vec<Section>,
}

impl Choices {
    /// People and sections of an edition.
    pub(super) fn load(conn: &mut Connection, edition_id: i64) -> AppResult<Self> {
        Ok(Self {
            people: list_people(conn, edition_id)?,
            sections: list_sections(conn, edition_id)?,
        })
    }
}

/// What was typed, or what the account has.
#[derive(Clone, Debug, Default)]
pub(super) struct AccountForm {
    pub email: String,
    pub name: String,
    pub initials: String,
    pub language: String,
    pub person_id: Option<i64>,
    pub roles: Roles,
    pub sections: Sections,
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
            sections: Sections::new(
                fields
                    .all("sections")
                    .map(|id| id.parse().unwrap_or_default())
                    .collect(),
            ),
        }
    }

    /// As the account has it.
    pub(super) fn of(account: &Account, roles: Roles, sections: Sections) -> Self {
        Self {
            email: account.email.clone(),
            name: account.name.clone(),
            initials: account.initials.clone(),
            language: account.language.clone(),
            person_id: account.person_id,
            roles,
            sections,
        }
    }

    /// What is wrong with a new account.
    pub(super) fn problems_of_new(
        &self,
        conn: &mut Connection,
        app: &App,
        locale: &Locale,
        choices: &Choices,
    ) -> AppResult<Problems> {
        let mut problems = Problems::default();
        if self.email.parse::<lettre::Address>().is_err() {
            problems.add("email", locale.text("account-email-problem"));
        } else if find_account_by_email(conn, &self.email)?.is_some() {
            problems.add("email", locale.text("account-email-taken"));
        }
        self.add_common(conn, locale, choices, 0, &mut problems)?;
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
        choices: &Choices,
        account: &Account,
    ) -> AppResult<Problems> {
        let mut problems = Problems::default();
        self.add_common(conn, locale, choices, account.id, &mut problems)?;
        let loses_last = !self.roles.may_administrate()
            && !account.is_disabled
            && is_last_administrator(conn, account.id)?;
        if loses_last {
            problems.add("roles", locale.text("account-last-administrator"));
        }
        Ok(problems)
    }

    /// The roles, and the sections' names they are limited to, for the audit log.
    pub(super) fn rights(&self, choices: &Choices) -> String {
        let roles: Vec<&str> = self.roles.all().iter().map(|role| role.word()).collect();
        let sections: Vec<&str> = choices
            .sections
            .iter()
            .filter(|section| self.sections.listed().contains(&section.id))
            .map(|section| section.slug.as_str())
            .collect();
        if sections.is_empty() {
            return roles.join(", ");
        }
        format!("{} in {}", roles.join(", "), sections.join(", "))
    }

    fn add_common(
        &self,
        conn: &mut Connection,
        locale: &Locale,
        choices: &Choices,
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
            if !choices.people.iter().any(|person| person.id == person_id) {
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
        let is_known = |id: &i64| choices.sections.iter().any(|section| section.id == *id);
        if !self.sections.listed().iter().all(is_known) {
            problems.add("sections", locale.text("account-sections-problem"));
        }
        Ok(())
    }
}

/// Whether nobody else could manage people.
pub(super) fn is_last_administrator(conn: &mut Connection, account_id: i64) -> AppResult<bool> {
    let is_one = crate::accounts::model::accounts::list_roles(conn, account_id)?.may_administrate();
    Ok(is_one && count_other_administrators(conn, account_id)? == 0)
}
