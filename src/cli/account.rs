//! `warta account …`

use std::io::Read;
use std::process::ExitCode;

use anyhow::{Context, bail};

use super::arguments::Account as Command;
use crate::accounts::model::accounts::{
    Account, NewAccount, create_account, create_password_link, find_account_by_email,
    list_accounts, list_roles, replace_roles, update_disabled,
};
use crate::accounts::model::sessions::delete_sessions;
use crate::accounts::roles::{Role, Roles};
use crate::app::App;
use crate::audit::model::{NewAuditEvent, create_event};
use crate::config::Config;
use crate::db::Connection;
use crate::error::AppResult;
use crate::password::{LONGEST, SHORTEST, WeakPassword, check_new, hash_password};
use crate::site;
use crate::time::Clock;
use crate::token::Token;
use crate::urls;

/// A link that sets a password works this long.
const LINK_HOURS: i64 = 24;

/// Runs one of the commands about accounts.
pub(super) fn run(config: Config, command: Command) -> anyhow::Result<ExitCode> {
    let app = site::open(config, Clock::System)?;
    match command {
        Command::Add {
            email,
            name,
            roles,
            initials,
            language,
            password_stdin,
            ..
        } => {
            let person = Newcomer {
                name: name.unwrap_or_else(|| email.clone()),
                email,
                roles: parse_roles(&roles)?,
                initials,
                language,
            };
            add(&app, &person, password_stdin)
        }
        Command::List { .. } => list(&app),
        Command::Role { email, roles, .. } => {
            let roles = parse_roles(&roles)?;
            change(&app, &email, "change_roles", |conn, account| {
                replace_roles(conn, account.id, &roles)?;
                delete_sessions(conn, account.id)?;
                Ok(())
            })?;
            println!("{email} is now: {}", words(&roles));
            Ok(())
        }
        Command::Reset { email, .. } => print_link(&app, &email),
        Command::Disable { email, .. } => {
            change(&app, &email, "disable_account", |conn, account| {
                update_disabled(conn, account.id, true)?;
                delete_sessions(conn, account.id)?;
                Ok(())
            })?;
            println!("{email} can no longer log in");
            Ok(())
        }
    }?;
    Ok(ExitCode::SUCCESS)
}

struct Newcomer {
    email: String,
    name: String,
    roles: Roles,
    initials: String,
    language: String,
}

fn add(app: &App, person: &Newcomer, password_stdin: bool) -> anyhow::Result<()> {
    if !app.locales.has(&person.language) {
        let known = app.locales.languages().join(", ");
        bail!("--language is {:?}; expected {known}", person.language);
    }
    let password_hash = if password_stdin {
        hash_password(&read_password(person)?)?
    } else {
        String::new()
    };
    let now = app.clock.now();
    app.db
        .write_blocking(|conn| {
            let account = NewAccount {
                email: &person.email,
                name: &person.name,
                initials: &person.initials,
                person_id: None,
                language: &person.language,
                password_hash: &password_hash,
                is_disabled: false,
                created_at: now,
            };
            let id = create_account(conn, &account, &person.roles)?;
            record(conn, app, "create_account", id)
        })
        .with_context(|| {
            format!(
                "{}: the account cannot be made; is there one with this address?",
                person.email
            )
        })?;
    println!("{} is now: {}", person.email, words(&person.roles));
    if !password_stdin {
        print_link(app, &person.email)?;
    }
    Ok(())
}

fn read_password(person: &Newcomer) -> anyhow::Result<String> {
    let mut text = String::new();
    let most = u64::try_from(LONGEST).unwrap_or(u64::MAX) + 2;
    std::io::stdin().take(most).read_to_string(&mut text)?;
    let password = text.trim_end_matches(['\r', '\n']);
    match check_new(password, &person.email, &person.name) {
        Ok(()) => Ok(password.to_owned()),
        Err(WeakPassword::Short) => bail!("the password needs at least {SHORTEST} characters"),
        Err(WeakPassword::Long) => bail!("the password is longer than {LONGEST} bytes"),
        Err(WeakPassword::Common) => bail!("many people use this password; choose another"),
        Err(WeakPassword::Personal) => {
            bail!("this password is nearly the name or e-mail address; choose another")
        }
    }
}

fn list(app: &App) -> anyhow::Result<()> {
    let accounts = app.db.read_blocking(|conn| {
        list_accounts(conn)?
            .into_iter()
            .map(|account| Ok((list_roles(conn, account.id)?, account)))
            .collect::<AppResult<Vec<(Roles, Account)>>>()
    })?;
    for (roles, account) in accounts {
        let state = match (account.is_disabled, account.password_hash.is_empty()) {
            (true, _) => ", disabled",
            (false, true) => ", no password yet",
            (false, false) => "",
        };
        println!(
            "{} ({}): {}{state}",
            account.email,
            account.name,
            words(&roles)
        );
    }
    Ok(())
}

fn print_link(app: &App, email: &str) -> anyhow::Result<()> {
    let token = Token::create()?;
    let expires_at = app.clock.now().plus_minutes(LINK_HOURS * 60);
    change(app, email, "create_password_link", |conn, account| {
        Ok(create_password_link(
            conn,
            account.id,
            &token.hash(),
            expires_at,
        )?)
    })?;
    println!(
        "Set the password within {LINK_HOURS} hours at {}{}",
        app.config.origin(),
        urls::newsroom_password(token.as_str())
    );
    Ok(())
}

fn change(
    app: &App,
    email: &str,
    action: &str,
    change: impl FnOnce(&mut Connection, &Account) -> AppResult<()>,
) -> anyhow::Result<()> {
    let found = app.db.write_blocking(|conn| {
        let Some(account) = find_account_by_email(conn, email)? else {
            return Ok(false);
        };
        change(conn, &account)?;
        record(conn, app, action, account.id)?;
        Ok(true)
    })?;
    if !found {
        bail!("{email}: there is no account with this address; see warta account list");
    }
    Ok(())
}

fn record(conn: &mut Connection, app: &App, action: &str, account_id: i64) -> AppResult<()> {
    let event = NewAuditEvent {
        account: None,
        action,
        subject: &format!("account:{account_id}"),
        detail: "warta account",
        address: "",
    };
    Ok(create_event(conn, &event, app.clock.now())?)
}

fn parse_roles(words: &[String]) -> anyhow::Result<Roles> {
    words
        .iter()
        .map(|word| {
            Role::parse(word).with_context(|| {
                format!(
                    "{word:?} is no role; expected reader, reporter, editor, moderator or admin"
                )
            })
        })
        .collect::<anyhow::Result<Vec<Role>>>()
        .map(Roles::new)
}

fn words(roles: &Roles) -> String {
    let words: Vec<&str> = roles.all().iter().map(|role| role.word()).collect();
    words.join(", ")
}
