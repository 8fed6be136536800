//! The database: pools, pragmas, migrations. [`Db::read`] and [`Db::write`] are the only doors to it, and the only users of
//! [`web::block`].

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::thread;
use std::time::Duration;

use actix_web::web;
use anyhow::Context;
use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::r2d2::{ConnectionManager, CustomizeConnection, Pool};
use diesel::sql_types::Text;
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};

use crate::error::{AppError, AppResult};

/// The one connection type that models take.
pub type Connection = SqliteConnection;

/// Every change of the database's layout, in order.
pub const MIGRATIONS: EmbeddedMigrations = embed_migrations!("migrations/sqlite");

/// Older write-ahead-log code of SQLite can corrupt a database (sqlite.org/wal.html, "WAL-reset bug").
const OLDEST_SQLITE: [u32; 3] = [3, 51, 3];

/// How long a request waits for a connection before it is answered 503.
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

impl CustomizeConnection<Connection, diesel::r2d2::Error> for Role {
    fn on_acquire(&self, conn: &mut Connection) -> Result<(), diesel::r2d2::Error> {
        // busy_timeout first: switching to WAL may have to wait. FULL, because an acknowledged write must survive a power cut.
        let pragmas = match self {
            Self::Writer => {
                "PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; \
                 PRAGMA temp_store = MEMORY;"
            }
            Self::Reader => {
                "PRAGMA busy_timeout = 5000; PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; PRAGMA query_only = ON;"
            }
        };
        conn.batch_execute(pragmas)
            .map_err(diesel::r2d2::Error::QueryError)
    }
}

/// The pools: many readers that cannot write, one writer.
#[derive(Clone)]
pub struct Db {
    readers: Pool<ConnectionManager<Connection>>,
    writer: Pool<ConnectionManager<Connection>>,
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
        let writer = pool(address, Role::Writer, 1)
            .with_context(|| format!("{}: cannot be opened as a database", file.display()))?;
        {
            let mut conn = writer.get()?;
            check_version(&mut conn)?;
            conn.run_pending_migrations(MIGRATIONS)
                .map_err(|cause| anyhow::anyhow!("{}: migration: {cause}", file.display()))?;
        }
        let readers = pool(address, Role::Reader, reader_count())?;
        Ok(Self { readers, writer })
    }

    /// Loads something, in one consistent view of the database. Nothing slow but the queries happens inside.
    ///
    /// # Errors
    ///
    /// What the closure returns; [`AppError::Busy`] when no connection comes free.
    #[expect(clippy::disallowed_methods, reason = "one of the two doors")]
    pub async fn read<T, F>(&self, load: F) -> AppResult<T>
    where
        T: Send + 'static,
        F: FnOnce(&mut Connection) -> AppResult<T> + Send + 'static,
    {
        let db = self.clone();
        web::block(move || catch_panic(|| db.read_blocking(load)))
            .await
            .map_err(|cause| AppError::Internal(cause.into()))?
    }

    /// Changes something, whole or not at all; on disk when it returns.
    ///
    /// # Errors
    ///
    /// What the closure returns; [`AppError::Busy`] when the writer does not come free.
    #[expect(clippy::disallowed_methods, reason = "one of the two doors")]
    pub async fn write<T, F>(&self, change: F) -> AppResult<T>
    where
        T: Send + 'static,
        F: FnOnce(&mut Connection) -> AppResult<T> + Send + 'static,
    {
        let db = self.clone();
        web::block(move || catch_panic(|| db.write_blocking(change)))
            .await
            .map_err(|cause| AppError::Internal(cause.into()))?
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
        conn.immediate_transaction(change)
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

/// A panic as an error with its words, which [`web::block`] would swallow. The pool drops a connection that panicked, and with it
/// the transaction.
fn catch_panic<T>(work: impl FnOnce() -> AppResult<T>) -> AppResult<T> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|left| Err(AppError::from_panic(&*left)))
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

fn check_version(conn: &mut Connection) -> anyhow::Result<()> {
    let version: String =
        diesel::select(diesel::dsl::sql::<Text>("sqlite_version()")).get_result(conn)?;
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
