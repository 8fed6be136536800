//! Which questions the site asks its database.

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, MutexGuard, Once, PoisonError};

use actix_web::http::StatusCode;
use diesel::connection::{Instrumentation, InstrumentationEvent, set_default_instrumentation};
use diesel::prelude::*;
use warta::app::App;
use warta::db::Connection;

use super::app::TestApp;

/// Questions by database file, in order.
type Log = HashMap<String, Vec<String>>;

static LOG: LazyLock<Mutex<Log>> = LazyLock::new(Mutex::default);

fn log() -> MutexGuard<'static, Log> {
    LOG.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Notes what one connection is asked.
#[derive(Default)]
struct Recorder {
    file: String,
}

impl Instrumentation for Recorder {
    fn on_connection_event(&mut self, event: InstrumentationEvent<'_>) {
        match event {
            InstrumentationEvent::StartEstablishConnection { url, .. } => {
                url.clone_into(&mut self.file);
            }
            InstrumentationEvent::StartQuery { query, .. } => {
                let text = query.to_string();
                if ["SELECT", "UPDATE", "DELETE"]
                    .iter()
                    .any(|word| text.starts_with(word))
                {
                    let sql = text.split(" -- binds:").next().unwrap_or_default();
                    log()
                        .entry(self.file.clone())
                        .or_default()
                        .push(sql.trim().to_owned());
                }
            }
            _ => {}
        }
    }
}

/// From here on every new connection notes what it is asked.
pub(crate) fn record() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        set_default_instrumentation(|| Some(Box::<Recorder>::default()))
            .expect("an instrumentation");
    });
}

impl TestApp {
    /// What the site asks its database for the answer at a path, in order; with the answer's status.
    pub(crate) async fn queries_of(&self, path: &str) -> (StatusCode, Vec<String>) {
        let file = self.app.config.database().display().to_string();
        log().remove(&file);
        let status = self.get(path).await.status;
        (status, log().remove(&file).unwrap_or_default())
    }

    /// What is asked while something is loaded.
    pub(crate) fn queries_during<T>(
        &self,
        load: impl FnOnce(&mut Connection) -> QueryResult<T>,
    ) -> Vec<String> {
        self.queries_of_work(|_| {
            self.read(|conn| Ok(load(conn)?));
        })
    }

    /// What is asked while something works.
    pub(crate) fn queries_of_work(&self, work: impl FnOnce(&App)) -> Vec<String> {
        let file = self.app.config.database().display().to_string();
        log().remove(&file);
        work(&self.app);
        log().remove(&file).unwrap_or_default()
    }
}
