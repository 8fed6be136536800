//! `warta doctor`

use std::fs;
use std::io;
use std::path::Path;
use std::process::ExitCode;

use anyhow::ensure;
use sha2::{Digest, Sha256};

use crate::accounts::model::accounts::count_other_administrators;
use crate::app::App;
use crate::attachments::model::list_all_files;
use crate::attachments::store::FileStore;
use crate::audit::model::{AuditFilter, count_events, find_break};
use crate::config::Config;
use crate::db::{find_damage, find_orphans};
use crate::media::model::list_originals;
use crate::media::store::MediaStore;
use crate::outbox;
use crate::site;
use crate::time::Clock;
use crate::token::hexadecimal;

/// What was found.
#[derive(Default)]
struct Findings {
    faults: usize,
}

impl Findings {
    fn right(words: &str) {
        println!("right   {words}");
    }

    fn note(words: &str) {
        println!("note    {words}");
    }

    fn fault(&mut self, words: &str) {
        self.faults += 1;
        println!("FAULT   {words}");
    }
}

/// Looks an installation over. Settings that cannot be read never come so far.
pub(super) fn run(config: Config) -> anyhow::Result<ExitCode> {
    let database = config.database();
    ensure!(
        database.is_file(),
        "{}: there is no installation; warta serve makes one",
        database.display()
    );
    let mut findings = Findings::default();
    let app = site::open(config, Clock::System)?;
    check_database(&app, &mut findings)?;
    check_log(&app, &mut findings)?;
    check_files(&app, &mut findings)?;
    check_settings(&app, &mut findings)?;
    if findings.faults > 0 {
        println!("{} faults", findings.faults);
        return Ok(ExitCode::FAILURE);
    }
    println!("All is well.");
    Ok(ExitCode::SUCCESS)
}

fn check_database(app: &App, findings: &mut Findings) -> anyhow::Result<()> {
    let (damage, orphans) = app
        .db
        .read_blocking(|conn| Ok((find_damage(conn)?, find_orphans(conn)?)))?;
    if damage.is_empty() {
        Findings::right("the database is whole (integrity_check)");
    }
    for words in damage {
        findings.fault(&format!("the database is damaged: {words}"));
    }
    if orphans.is_empty() {
        Findings::right("every row that another names is there (foreign_key_check)");
    }
    for table in orphans {
        findings.fault(&format!("{table}: a row names another that is not there"));
    }
    Ok(())
}

fn check_log(app: &App, findings: &mut Findings) -> anyhow::Result<()> {
    let (broken, count) = app.db.read_blocking(|conn| {
        Ok((
            find_break(conn)?,
            count_events(conn, &AuditFilter::default())?,
        ))
    })?;
    match broken {
        None => Findings::right(&format!("the audit log is whole: {count} entries")),
        Some(id) => findings.fault(&format!(
            "the audit log was changed: entry {id} does not follow from the one before it"
        )),
    }
    Ok(())
}

/// Whether every picture and every attached file is on the disk, and still is what came in.
fn check_files(app: &App, findings: &mut Findings) -> anyhow::Result<()> {
    let (pictures, files) = app
        .db
        .read_blocking(|conn| Ok((list_originals(conn)?, list_all_files(conn)?)))?;
    let pictures_store = MediaStore::new(&app.config.data);
    let files_store = FileStore::new(&app.config.data);
    let all = pictures
        .iter()
        .map(|(hash, name)| {
            (
                "picture",
                hash,
                name.as_str(),
                pictures_store.original(hash),
            )
        })
        .chain(files.iter().map(|file| {
            let path = files_store.file(&file.hash);
            ("attached file", &file.hash, file.kind.as_str(), path)
        }));
    let mut count = 0;
    for (what, hash, name, path) in all {
        match hash_of(&path) {
            Ok(found) if found == *hash => count += 1,
            Ok(_) => findings.fault(&format!("{what} {name}: {} was changed", path.display())),
            Err(error) => findings.fault(&format!("{what} {name}: {}: {error}", path.display())),
        }
    }
    Findings::right(&format!(
        "{count} pictures and attached files are on the disk as they came in"
    ));
    Ok(())
}

/// The SHA-256 of what stands in a file, in hexadecimal.
fn hash_of(path: &Path) -> io::Result<String> {
    // No file of an installation is larger than memory: pictures and attached files have bounds.
    Ok(hexadecimal(&Sha256::digest(fs::read(path)?)))
}

fn check_settings(app: &App, findings: &mut Findings) -> anyhow::Result<()> {
    let config = &app.config;
    Findings::right("the settings can be read");
    match &config.public_url {
        None if !config.listen.ip().is_loopback() => {
            findings.fault(
                "listen is open to others, but without public_url only loopback hosts are answered",
            );
        }
        None => Findings::note("public_url is not set: only this computer's browsers are answered"),
        Some(url) if url.scheme() == "http" => {
            Findings::note("public_url is not https: passwords and sessions travel in the clear");
        }
        Some(_) => {}
    }
    let waiting = outbox::list(config)?.len();
    if config.smtp_url.is_none() {
        Findings::note(&format!(
            "smtp_url is not set: mail stays in {} ({waiting} waiting)",
            config.outbox().display()
        ));
    }
    let administrators = app
        .db
        .read_blocking(|conn| Ok(count_other_administrators(conn, 0)?))?;
    if administrators == 0 {
        Findings::note("nobody can manage accounts: warta account add … --role admin");
    }
    Ok(())
}
