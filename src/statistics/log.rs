//! Logs of proxies: lines of the "combined" form, with what the cache said as their last word.
//!
//! ```text
//! 192.0.2.7 - - [30/Nov/2026:22:15:01 +0700] "GET /a/kapal/12.html HTTP/1.1" 200 5120 "-" "Mozilla/5.0 …" HIT
//! ```
//!
//! nginx writes it with `$upstream_cache_status`, `varnishncsa` with `%{Varnish:hitmiss}x`.

use chrono::DateTime;

use crate::page_views::article_of;
use crate::time::Millis;

/// How nginx and Varnish write the time.
const TIME: &str = "%d/%b/%Y:%H:%M:%S %z";

/// A view that a proxy answered by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoggedView {
    /// Who asked.
    pub address: String,
    /// With which program.
    pub user_agent: String,
    /// For which article.
    pub article_id: i64,
    /// When.
    pub at: Millis,
}

/// What a line says: a view, or none (another page, a failure, or one that Warta answered and counted itself). What is wrong with it, if it
/// is no line of a log.
///
/// # Errors
///
/// A sentence about what was expected.
pub fn parse(line: &str) -> Result<Option<LoggedView>, &'static str> {
    let (address, rest) = line
        .split_once(' ')
        .ok_or("expected an address, and a blank")?;
    let (_, rest) = rest.split_once('[').ok_or("expected a time in brackets")?;
    let (time, rest) = rest.split_once(']').ok_or("expected a time in brackets")?;
    let at = DateTime::parse_from_str(time, TIME)
        .map_err(|_| "expected a time like 30/Nov/2026:22:15:01 +0700")?;
    let mut parts = rest.split('"');
    let (_, request) = (parts.next(), parts.next());
    let request = request.ok_or("expected the request in quotation marks")?;
    let status = parts.next().ok_or("expected a status after the request")?;
    let (_referrer, _, user_agent) = (parts.next(), parts.next(), parts.next());
    let user_agent = user_agent.ok_or("expected referrer and program in quotation marks")?;
    let cache = parts.next().unwrap_or_default().trim();
    if cache.is_empty() {
        return Err("expected what the cache said as the last word, such as HIT");
    }
    let mut words = request.split(' ');
    let (method, target) = (words.next(), words.next().unwrap_or_default());
    let path = target.split('?').next().unwrap_or_default();
    let is_read = matches!(status.trim().get(..3), Some("200" | "304"));
    let is_hit = cache.eq_ignore_ascii_case("hit");
    if method != Some("GET") || !is_read || !is_hit {
        return Ok(None);
    }
    Ok(article_of(path).map(|article_id| LoggedView {
        address: address.to_owned(),
        user_agent: user_agent.to_owned(),
        article_id,
        at: Millis::from_date_time(&at),
    }))
}
