//! The database: pools, pragmas, migrations. [`Db::read`] and [`Db::write`] are the only doors to it, and the only users of
//! [`web::block`].

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use actix_web::rt::time::timeout;
use actix_web::web;
use anyhow::{Context, bail};
use diesel::connection::SimpleConnection;
use diesel::migration::{Migration, MigrationSource};
use diesel::prelude::*;
use diesel::r2d2::{ConnectionManager, CustomizeConnection, Pool};
use diesel::sql_types::{BigInt, Text};
use diesel::sqlite::Sqlite;
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};
use tokio::sync::Semaphore;

use crate::changes::Changes;
use crate::error::{AppError, AppResult};

/// The one connection type that models take.
pub type Connection = SqliteConnection;

/// Every change of the database's layout, in order.
pub const MIGRATIONS: EmbeddedMigrations = embed_migrations!("migrations/sqlite");

/// Older write-ahead-log code of SQLite can corrupt a database (sqlite.org/wal.html, "WAL-reset bug").
const OLDEST_SQLITE: [u32; 3] = [3, 51, 3];

/// How long a request waits for its turn, and then for a connection, before it is answered 503.
const CONNECTION_TIMEOUT: Duration = Duration::from_secs(5);

/// Readers at once; every one is a page being loaded.
fn reader_count() -> u32 {
    let cores = thread::available_parallelism().map_or(2, std::num::NonZero::get);
    u32::try_from(cores * 2).unwrap_or(4)
}

#[derive(Clone, Copy, Debug)]
enum Role {
    Reader,
    Writer,
}

impl Role {
    fn set_up(self, conn: &mut Connection) -> QueryResult<()> {
        // busy_timeout first: switching to WAL may have to wait. FULL, because an acknowledged write must survive a power cut. A cache
        // of 16 MiB holds what one transaction of an import touches, which else is read again from the log.
        let pragmas = match self {
            Self::Writer => {
                "PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; \
                 PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16384;"
            }
            Self::Reader => {
                "PRAGMA busy_timeout = 5000; PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; PRAGMA query_only = ON;"
            }
        };
        conn.batch_execute(pragmas)
    }
}

impl CustomizeConnection<Connection, diesel::r2d2::Error> for Role {
    fn on_acquire(&self, conn: &mut Connection) -> Result<(), diesel::r2d2::Error> {
        self.set_up(conn).map_err(diesel::r2d2::Error::QueryError)
    }
}

/// The pools: many readers that cannot write, one writer.
#[derive(Clone)]
pub struct Db {
    readers: Pool<ConnectionManager<Connection>>,
    writer: Pool<ConnectionManager<Connection>>,
    /// Requests come to a connection in the order in which they asked, and wait without a thread.
    reading: Arc<Semaphore>,
    writing: Arc<Semaphore>,
    address: Arc<str>,
    /// What was changed, by this program and by others.
    pub changes: Arc<Changes>,
}

impl Db {
    /// Opens a database file, makes it if it is new, and brings it to the present layout.
    ///
    /// # Errors
    ///
    /// An SQLite that is too old, a file that is no database, a migration that fails.
    pub fn open(file: &Path) -> anyhow::Result<Self> {
        let address = file
            .to_str()
            .with_context(|| format!("{}: not a UTF-8 path", file.display()))?;
        prepare(address).with_context(|| file.display().to_string())?;
        let writer = pool(address, Role::Writer, 1)?;
        let readers = pool(address, Role::Reader, reader_count())?;
        let changes = Changes::default();
        changes.begin(&mut *readers.get()?)?;
        Ok(Self {
            readers,
            writer,
            reading: Arc::new(Semaphore::new(reader_count() as usize)),
            writing: Arc::new(Semaphore::new(1)),
            address: address.into(),
            changes: Arc::new(changes),
        })
    }

    /// Looks out for changes that other programs make.
    ///
    /// # Errors
    ///
    /// When the database cannot be opened once more.
    pub fn watch(&self) -> anyhow::Result<Watch> {
        let mut conn = <Connection as diesel::Connection>::establish(&self.address)?;
        Role::Reader.set_up(&mut conn)?;
        Ok(Watch {
            conn,
            version: None,
            changes: self.changes.clone(),
        })
    }

    /// Loads something, in one consistent view of the database. Nothing slow but the queries happens inside.
    ///
    /// # Errors
    ///
    /// What the closure returns; [`AppError::Busy`] when no connection comes free.
    pub async fn read<T, F>(&self, load: F) -> AppResult<T>
    where
        T: Send + 'static,
        F: FnOnce(&mut Connection) -> AppResult<T> + Send + 'static,
    {
        let db = self.clone();
        in_turn(&self.reading, move || db.read_blocking(load)).await
    }

    /// Changes something, whole or not at all; on disk when it returns.
    ///
    /// # Errors
    ///
    /// What the closure returns; [`AppError::Busy`] when the writer does not come free.
    pub async fn write<T, F>(&self, change: F) -> AppResult<T>
    where
        T: Send + 'static,
        F: FnOnce(&mut Connection) -> AppResult<T> + Send + 'static,
    {
        let db = self.clone();
        in_turn(&self.writing, move || db.write_blocking(change)).await
    }

    /// Changes something, reads what that comes to, and takes it all back.
    ///
    /// # Errors
    ///
    /// As [`Db::write`].
    pub async fn rehearse<T, F>(&self, change: F) -> AppResult<T>
    where
        T: Send + 'static,
        F: FnOnce(&mut Connection) -> AppResult<T> + Send + 'static,
    {
        let db = self.clone();
        in_turn(&self.writing, move || db.rehearse_blocking(change)).await
    }

    fn rehearse_blocking<T>(
        &self,
        change: impl FnOnce(&mut Connection) -> AppResult<T>,
    ) -> AppResult<T> {
        let mut conn = self.writer.get().map_err(|_| AppError::Busy)?;
        let mut outcome = Err(AppError::Busy);
        let taken_back = conn.immediate_transaction(|conn| {
            outcome = change(conn);
            Err::<(), _>(diesel::result::Error::RollbackTransaction)
        });
        unless_broken(taken_back, outcome)
    }

    /// [`Db::write`] for commands and job threads, which may block.
    ///
    /// # Errors
    ///
    /// As [`Db::write`].
    pub fn write_blocking<T>(
        &self,
        change: impl FnOnce(&mut Connection) -> AppResult<T>,
    ) -> AppResult<T> {
        let mut conn = self.writer.get().map_err(|_| AppError::Busy)?;
        let changed = conn.immediate_transaction(change)?;
        // It is on disk, whatever comes now: pages that cannot be told apart all count as old.
        if let Err(cause) = self.changes.follow(&mut conn) {
            tracing::error!(%cause, "what a change touched could not be read");
        }
        Ok(changed)
    }

    /// [`Db::read`] for commands and job threads, which may block.
    ///
    /// # Errors
    ///
    /// As [`Db::read`].
    pub fn read_blocking<T>(
        &self,
        load: impl FnOnce(&mut Connection) -> AppResult<T>,
    ) -> AppResult<T> {
        let mut conn = self.readers.get().map_err(|_| AppError::Busy)?;
        diesel::Connection::transaction(&mut *conn, load)
    }
}

/// A connection that sees whether others have written.
pub struct Watch {
    conn: Connection,
    /// As SQLite counts the commits of all other connections (`PRAGMA data_version`).
    version: Option<i64>,
    changes: Arc<Changes>,
}

impl Watch {
    /// Reads what was changed since the last look. Where nothing was, this takes some microseconds.
    ///
    /// # Errors
    ///
    /// Those of the database.
    pub fn look(&mut self) -> QueryResult<()> {
        let found: DataVersion =
            diesel::sql_query("PRAGMA data_version").get_result(&mut self.conn)?;
        if self.version != Some(found.data_version) {
            self.changes.follow(&mut self.conn)?;
            self.version = Some(found.data_version);
        }
        Ok(())
    }
}

#[derive(QueryableByName)]
struct DataVersion {
    #[diesel(sql_type = BigInt)]
    data_version: i64,
}

/// [`Db::rehearse`] within a change that stays.
///
/// # Errors
///
/// What the closure returns; those of the database.
pub fn rehearse_within<T>(
    conn: &mut Connection,
    change: impl FnOnce(&mut Connection) -> AppResult<T>,
) -> AppResult<T> {
    let mut outcome = Err(AppError::Busy);
    let taken_back = diesel::Connection::transaction(conn, |conn| {
        outcome = change(conn);
        Err::<(), _>(diesel::result::Error::RollbackTransaction)
    });
    unless_broken(taken_back, outcome)
}

/// What was found, if the change could be taken back.
fn unless_broken<T>(taken_back: QueryResult<()>, outcome: AppResult<T>) -> AppResult<T> {
    match taken_back {
        Ok(()) | Err(diesel::result::Error::RollbackTransaction) => outcome,
        Err(other) => Err(other.into()),
    }
}

/// Does work on a thread that may block, when it is its turn.
#[expect(clippy::disallowed_methods, reason = "behind the doors")]
async fn in_turn<T: Send + 'static>(
    turns: &Arc<Semaphore>,
    work: impl FnOnce() -> AppResult<T> + Send + 'static,
) -> AppResult<T> {
    let turn = timeout(CONNECTION_TIMEOUT, turns.clone().acquire_owned())
        .await
        .map_err(|_| AppError::Busy)?
        .map_err(|_| AppError::Busy)?;
    web::block(move || {
        // Kept until the work is done, also if nobody waits for it any more.
        let _turn = turn;
        catch_panic(work)
    })
    .await
    .map_err(|cause| AppError::Internal(cause.into()))?
}

/// A panic as an error with its words, which [`web::block`] would swallow. The pool drops a connection that panicked, and with it
/// the transaction.
fn catch_panic<T>(work: impl FnOnce() -> AppResult<T>) -> AppResult<T> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|left| Err(AppError::from_panic(&*left)))
}

/// Brings the database to the present layout, on a connection of its own: a pool would try for seconds to open what cannot be
/// opened, and then not say why.
fn prepare(address: &str) -> anyhow::Result<()> {
    check_version()?;
    let mut conn = <Connection as diesel::Connection>::establish(address).context(
        "the database cannot be opened; it must be a file in a folder that this program may write to",
    )?;
    // The change in the middle is taken back; without one SQLite begins to write in a file that it may only read.
    Role::Writer
        .set_up(&mut conn)
        .and_then(|()| conn.batch_execute("BEGIN IMMEDIATE; PRAGMA user_version = 0; ROLLBACK"))
        .map_err(say_why)?;
    let applied = conn.applied_migrations().map_err(damaged)?;
    let known = MigrationSource::<Sqlite>::migrations(&MIGRATIONS)
        .map_err(|cause| anyhow::anyhow!("migrations: {cause}"))?;
    let newer = applied.iter().find(|version| {
        !known
            .iter()
            .any(|migration| migration.name().version() == **version)
    });
    if let Some(version) = newer {
        bail!(
            "the database is of a newer version of this program (its migration {version} is not known here); use that version, or \
             choose another folder with --data"
        );
    }
    conn.run_pending_migrations(MIGRATIONS)
        .map_err(|cause| anyhow::anyhow!("migration: {cause}"))?;
    Ok(())
}

/// What is wrong with a database that cannot be written to, and what to do.
fn say_why(cause: diesel::result::Error) -> anyhow::Error {
    let text = cause.to_string();
    if text.contains("not a database") || text.contains("malformed") {
        return damaged(cause);
    }
    anyhow::Error::new(cause).context(
        "the database cannot be written to; let the user who runs this program write to the file and its folder, and end programs \
         that keep it locked",
    )
}

fn damaged(cause: impl std::fmt::Display) -> anyhow::Error {
    anyhow::anyhow!(
        "not a sound database ({cause}); put a copy of it in its place, or choose another folder with --data"
    )
}

fn pool(
    address: &str,
    role: Role,
    size: u32,
) -> Result<Pool<ConnectionManager<Connection>>, diesel::r2d2::PoolError> {
    Pool::builder()
        .max_size(size)
        .min_idle(Some(1))
        .test_on_check_out(false)
        .connection_timeout(CONNECTION_TIMEOUT)
        .connection_customizer(Box::new(role))
        .build(ConnectionManager::new(address))
}

/// What SQLite finds wrong with the file; nothing in one that is whole.
///
/// # Errors
///
/// Those of the database.
pub fn find_damage(conn: &mut Connection) -> QueryResult<Vec<String>> {
    let found: Vec<Damage> = diesel::sql_query("PRAGMA integrity_check").load(conn)?;
    Ok(found
        .into_iter()
        .map(|damage| damage.integrity_check)
        .filter(|words| words != "ok")
        .collect())
}

#[derive(QueryableByName)]
struct Damage {
    #[diesel(sql_type = Text)]
    integrity_check: String,
}

/// Tables with rows that name others which are not there.
///
/// # Errors
///
/// Those of the database.
pub fn find_orphans(conn: &mut Connection) -> QueryResult<Vec<String>> {
    let found: Vec<Orphan> =
        diesel::sql_query("SELECT DISTINCT \"table\" AS name FROM pragma_foreign_key_check")
            .load(conn)?;
    Ok(found.into_iter().map(|orphan| orphan.name).collect())
}

#[derive(QueryableByName)]
struct Orphan {
    #[diesel(sql_type = Text)]
    name: String,
}

fn check_version() -> anyhow::Result<()> {
    // Asked of an empty database, as a damaged one does not even answer this.
    let mut conn = <Connection as diesel::Connection>::establish(":memory:")?;
    let version: String =
        diesel::select(diesel::dsl::sql::<Text>("sqlite_version()")).get_result(&mut conn)?;
    let numbers: Vec<u32> = version
        .split('.')
        .filter_map(|part| part.parse().ok())
        .collect();
    anyhow::ensure!(
        numbers.as_slice() >= OLDEST_SQLITE.as_slice(),
        "SQLite {version} is too old: {}.{}.{} or newer is needed",
        OLDEST_SQLITE[0],
        OLDEST_SQLITE[1],
        OLDEST_SQLITE[2],
    );
    Ok(())
}
