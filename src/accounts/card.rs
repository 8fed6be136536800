//! A session as its owner sees it: on which device, since when.

use crate::accounts::model::sessions::Session;
use crate::locale::Locale;
use crate::time::Dates;

/// Browsers by what stands in their names; the first that is found is meant, as most also name others.
const BROWSERS: [(&str, &str); 7] = [
    ("Edg/", "Edge"),
    ("OPR/", "Opera"),
    ("SamsungBrowser/", "Samsung Internet"),
    ("Firefox/", "Firefox"),
    ("FxiOS/", "Firefox"),
    ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
];

/// Systems, the same way.
const SYSTEMS: [(&str, &str); 6] = [
    ("Android", "Android"),
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Windows", "Windows"),
    ("Mac OS X", "macOS"),
    ("Linux", "Linux"),
];

/// A session in the list of one's own.
pub struct SessionCard {
    /// Its number.
    pub id: i64,
    /// "Firefox, Linux"
    pub device: String,
    /// Where it came from.
    pub address: String,
    /// When it was last used.
    pub last_seen: String,
    /// The same for machines.
    pub last_seen_machine: String,
    /// When it began.
    pub began: String,
    /// Whether it is the one that asks.
    pub is_current: bool,
}

impl SessionCard {
    /// A session, beside the one that asks.
    pub fn new(session: Session, current_id: i64, locale: &Locale, dates: &Dates) -> Self {
        Self {
            id: session.id,
            device: device(&session.user_agent)
                .unwrap_or_else(|| locale.text("session-device-unknown")),
            last_seen: dates.date_and_time(session.last_seen_at),
            last_seen_machine: dates.machine(session.last_seen_at),
            began: dates.date_and_time(session.created_at),
            is_current: session.id == current_id,
            address: session.address,
        }
    }
}

fn device(user_agent: &str) -> Option<String> {
    let named = |list: &[(&str, &'static str)]| {
        list.iter()
            .find(|(mark, _)| user_agent.contains(mark))
            .map(|(_, name)| *name)
    };
    let parts: Vec<&str> = [named(&BROWSERS), named(&SYSTEMS)]
        .into_iter()
        .flatten()
        .collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}
