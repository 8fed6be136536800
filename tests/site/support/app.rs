//! The site in process: its own data folder, a stopped clock, nothing listening.

use std::cell::OnceCell;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use std::sync::atomic::{AtomicI64, Ordering};

use actix_web::web::Data;
use chrono::DateTime;
use tempfile::TempDir;
use warta::app::App;
use warta::config::Config;
use warta::db::Connection;
use warta::error::AppResult;
use warta::site;
use warta::time::{Clock, Millis};

use super::client::Visitor;
use super::queries;

/// "Now" in every test: Tuesday, 24 November 2026, 12.00 WIB.
pub(crate) const NOW: &str = "2026-11-24T12:00:00+07:00";

/// A new installation's database, made once and copied for every test.
static NEW_DATABASE: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let folder = TempDir::new().expect("a temporary folder");
    let config = Config::for_data(folder.path());
    let database = config.database();
    drop(site::open(config, Clock::Stopped(instant(NOW))).expect("a new installation"));
    fs::read(database).expect("the database, its log merged by the last connection's end")
});

/// An instant from RFC 3339.
pub(crate) fn instant(text: &str) -> Millis {
    Millis::from_date_time(&DateTime::parse_from_rfc3339(text).expect("an RFC 3339 instant"))
}

/// One test's site. Its folder goes with it.
pub(crate) struct TestApp {
    /// What handlers get.
    pub(crate) app: Data<App>,
    /// Who asks it.
    pub(super) visitor: OnceCell<Visitor>,
    clock: &'static AtomicI64,
    folder: TempDir,
}

impl TestApp {
    /// A new installation: the default edition with its six sections, no articles.
    pub(crate) fn new() -> Self {
        Self::with_config(|_| {})
    }

    /// A new installation with other settings.
    pub(crate) fn with_config(change: impl FnOnce(&mut Config)) -> Self {
        queries::record();
        let folder = TempDir::new().expect("a temporary folder");
        let mut config = Config::for_data(folder.path());
        change(&mut config);
        fs::write(config.database(), &*NEW_DATABASE).expect("a copied database");
        // A clock is copied freely, so a test's own can only be one that is never given back: eight bytes.
        let clock: &'static AtomicI64 = Box::leak(Box::new(AtomicI64::new(instant(NOW).0)));
        let app = site::open(config, Clock::Turned(clock)).expect("an installation");
        Self {
            app: Data::new(app),
            visitor: OnceCell::new(),
            clock,
            folder,
        }
    }

    /// Turns the clock on.
    pub(crate) fn pass_seconds(&self, seconds: i64) {
        self.clock.fetch_add(seconds * 1000, Ordering::Relaxed);
    }

    /// Turns the clock on.
    pub(crate) fn pass_minutes(&self, minutes: i64) {
        self.pass_seconds(minutes * 60);
    }

    /// The data folder.
    pub(crate) fn data(&self) -> &Path {
        self.folder.path()
    }

    /// Writes a file into a folder beside the site's own files and says where it is.
    pub(crate) fn write_file(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let folder = self.folder.path().join("files");
        fs::create_dir_all(&folder).expect("a folder");
        let path = folder.join(name);
        fs::write(&path, content).expect("a written file");
        path
    }

    /// Changes the database as a handler would.
    pub(crate) fn write<T>(&self, change: impl FnOnce(&mut Connection) -> AppResult<T>) -> T {
        self.app
            .db
            .write_blocking(change)
            .expect("a change that the database takes")
    }

    /// Reads the database as a handler would.
    pub(crate) fn read<T>(&self, load: impl FnOnce(&mut Connection) -> AppResult<T>) -> T {
        self.app
            .db
            .read_blocking(load)
            .expect("a row that is there")
    }
}
