//! Tells proxies which pages are old: every change is told to each of them, in order, until it has taken it.
//!
//! What is to be told stands in the table `changes` already, and how far each proxy has been told, in `purges`. So nothing is lost when the
//! program ends or a proxy does not answer for an hour, and what commands change (`warta import`) is told, too.
//!
//! Everything is told once more a little later: a proxy that asked for a page just before a change may only keep it when it was told already.

use std::collections::{HashMap, VecDeque};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use ureq::Agent;
use ureq::http::Request;

use crate::app::App;
use crate::changes::{Change, Subject, find_last_number, list_changes};
use crate::config::PurgeTarget;
use crate::error::{AppError, AppResult};
use crate::proxies::model::{find_purged, replace_purged};

/// How often the job asks whether there is something to tell: where nothing has changed, it reads one number in memory.
const PAUSE: Duration = Duration::from_millis(50);

/// How long a proxy that did not take it is left alone.
const REST: Duration = Duration::from_secs(1);

/// When it is told once more: no page is on its way for longer.
const ECHO: Duration = Duration::from_secs(2);

/// How long a proxy may take.
const TIMEOUT: Duration = Duration::from_secs(5);

/// Keys told at once: the most that Fastly takes.
const MOST_KEYS: i64 = 256;

/// Runs until told to stop.
pub fn run(app: &App, stop: &Arc<AtomicBool>) {
    if app.config.purges.is_empty() {
        return;
    }
    let agent = agent();
    let mut rested: HashMap<&str, Instant> = HashMap::new();
    let mut told = None;
    let mut echoes = Echoes::default();
    while !stop.load(Ordering::Relaxed) {
        let moment = app.db.changes.moment();
        if told != Some(moment) {
            let mut are_all_told = true;
            for target in &app.config.purges {
                are_all_told &= has_taken(app, &agent, target, (&mut rested, &mut echoes));
            }
            told = are_all_told.then_some(moment);
        }
        echoes.tell_due(&agent, Instant::now());
        thread::sleep(PAUSE);
    }
}

/// The client of this job. It follows no redirects: keys are told to nobody else.
pub fn agent() -> Agent {
    Agent::config_builder()
        .timeout_global(Some(TIMEOUT))
        .max_redirects(0)
        // PURGE is one.
        .allow_non_standard_methods(true)
        .build()
        .into()
}

/// Whether a proxy knows everything now. One that did not take it rests first; that is logged once until it takes something.
fn has_taken<'a>(
    app: &App,
    agent: &Agent,
    target: &'a PurgeTarget,
    (rested, echoes): (&mut HashMap<&'a str, Instant>, &mut Echoes),
) -> bool {
    let url = target.url.as_str();
    if rested.get(url).is_some_and(|since| since.elapsed() < REST) {
        return false;
    }
    let Err(error) = tell(app, agent, target, echoes) else {
        if rested.remove(url).is_some() {
            tracing::info!(url, "a proxy takes again what is old");
        }
        return true;
    };
    if rested.insert(url, Instant::now()).is_none() {
        let cause = format!("{:#}", anyhow::Error::new(error));
        tracing::error!(url, cause, "a proxy could not be told which pages are old");
    }
    false
}

/// Tells a proxy all that it has not been told.
///
/// # Errors
///
/// A proxy that does not take it; those of the database.
pub fn tell(app: &App, agent: &Agent, target: &PurgeTarget, echoes: &mut Echoes) -> AppResult<()> {
    let url = target.url.as_str();
    loop {
        let (known, changes, last) = app.db.read_blocking(|conn| {
            let known = find_purged(conn, url)?;
            let changes = list_changes(conn, known.unwrap_or_default(), MOST_KEYS)?;
            Ok((known, changes, find_last_number(conn)?))
        })?;
        let (keys, last) = match (known, changes.last()) {
            // What it has kept from an earlier time may be of any age: every page has this key.
            (None, _) => (Subject::Site.key(), last),
            (Some(_), None) => return Ok(()),
            (Some(_), Some(newest)) => (keys_of(&changes), newest.number),
        };
        send(agent, target, &keys)?;
        echoes.note(target, keys);
        app.db
            .write_blocking(|conn| Ok(replace_purged(conn, url, last)?))?;
    }
}

/// What was told and is told once more, the oldest first. Kept in memory only.
#[derive(Default)]
pub struct Echoes(VecDeque<Echo>);

struct Echo {
    due: Instant,
    target: PurgeTarget,
    keys: String,
}

impl Echoes {
    fn note(&mut self, target: &PurgeTarget, keys: String) {
        self.0.push_back(Echo {
            due: Instant::now() + ECHO,
            target: target.clone(),
            keys,
        });
    }

    /// Tells what is due at an instant. A proxy that does not take it is told, when it has rested, that everything is old: one request for all that
    /// waits for it, as each would hold up the others for as long as a proxy may take.
    pub fn tell_due(&mut self, agent: &Agent, now: Instant) {
        while let Some(echo) = self.0.pop_front_if(|echo| echo.due <= now) {
            if send(agent, &echo.target, &echo.keys).is_err() {
                self.0.retain(|other| other.target.url != echo.target.url);
                self.0.push_back(Echo {
                    due: now + REST,
                    keys: Subject::Site.key(),
                    ..echo
                });
            }
        }
    }
}

fn keys_of(changes: &[Change]) -> String {
    let keys: Vec<String> = changes.iter().map(Change::key).collect();
    keys.join(" ")
}

fn send(agent: &Agent, target: &PurgeTarget, keys: &str) -> AppResult<()> {
    let mut request = Request::builder()
        .method(target.method.as_str())
        .uri(target.url.as_str())
        .header("Surrogate-Key", keys);
    for (name, value) in &target.headers {
        request = request.header(name, &value.0);
    }
    let request = request.body(()).map_err(AppError::internal)?;
    agent.run(request).map_err(AppError::internal)?;
    Ok(())
}
