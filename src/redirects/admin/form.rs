//! The form of a new redirect, as typed, and whether it leads somewhere.

use url::Url;

use crate::app::App;
use crate::db::Connection;
use crate::error::AppResult;
use crate::form::FormFields;
use crate::locale::Locale;
use crate::problems::Problems;
use crate::redirects::model::{find_target, is_remembered};

/// The longest address, in bytes.
const LONGEST: usize = 1000;

/// Steps from redirect to redirect that are followed to find a circle.
const MOST_STEPS: usize = 50;

/// An old address and where it went.
#[derive(Clone, Debug, Default)]
pub(super) struct RedirectForm {
    pub(super) from: String,
    pub(super) target: String,
}

impl RedirectForm {
    /// Reads a posted form. An address of this site is kept as its path.
    pub(super) fn from_fields(app: &App, fields: &FormFields) -> Self {
        let origin = app.config.origin();
        let path = |name: &str| {
            let typed = fields.one(name).trim();
            typed
                .strip_prefix(&origin)
                .filter(|rest| rest.starts_with('/'))
                .unwrap_or(typed)
                .to_owned()
        };
        Self {
            from: path("from"),
            target: path("target"),
        }
    }

    /// What is wrong with it.
    pub(super) fn check(&self, conn: &mut Connection, locale: &Locale) -> AppResult<Problems> {
        let mut problems = Problems::default();
        if let Some(key) = from_problem(&self.from) {
            problems.add("from", locale.text(key));
        } else if is_remembered(conn, &self.from)? {
            problems.add("from", locale.text("redirect-from-taken"));
        }
        if let Some(key) = target_problem(&self.target) {
            problems.add("target", locale.text(key));
        }
        if problems.is_empty() && self.leads_back(conn)? {
            problems.add("target", locale.text("redirect-circle"));
        }
        Ok(problems)
    }

    /// Whether who follows it comes back to where it begins.
    fn leads_back(&self, conn: &mut Connection) -> AppResult<bool> {
        let mut at = self.target.clone();
        for _ in 0..MOST_STEPS {
            let path = at.split(['?', '#']).next().unwrap_or_default();
            if bare(path) == bare(&self.from) {
                return Ok(true);
            }
            match find_target(conn, path)? {
                Some(next) => at = next,
                None => return Ok(false),
            }
        }
        Ok(true)
    }
}

fn bare(path: &str) -> &str {
    path.trim_end_matches('/')
}

/// No path, or one that a redirect cannot answer: pages go before redirects, and the newsroom is not for readers.
fn from_problem(from: &str) -> Option<&'static str> {
    if !is_path(from) || bare(from).is_empty() || from.contains(['?', '#']) {
        return Some("redirect-from-wrong");
    }
    let first = from.split('/').nth(1).unwrap_or_default();
    ["admin", "assets", "media"]
        .contains(&first)
        .then_some("redirect-from-reserved")
}

/// Neither a path of this site nor an address of another.
fn target_problem(target: &str) -> Option<&'static str> {
    let is_address = !has_odd_signs(target)
        && (target.starts_with("https://") || target.starts_with("http://"))
        && Url::parse(target).is_ok_and(|url| {
            url.host().is_some() && url.username().is_empty() && url.password().is_none()
        });
    (!is_path(target) && !is_address).then_some("redirect-target-wrong")
}

/// A path of this site: browsers take two slashes, and a backslash for a slash, for the beginning of another host's name.
fn is_path(text: &str) -> bool {
    text.starts_with('/') && !text.starts_with("//") && !has_odd_signs(text)
}

fn has_odd_signs(text: &str) -> bool {
    text.len() > LONGEST
        || text
            .chars()
            .any(|sign| sign.is_whitespace() || sign.is_control() || sign == '\\')
}
