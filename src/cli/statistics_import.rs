//! `warta statistics import LOG`

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::ExitCode;

use anyhow::Context;

use crate::config::Config;
use crate::page_views::PageViews;
use crate::site;
use crate::statistics::log::parse;
use crate::statistics::model::{add_views, find_imported_until, replace_imported_until};
use crate::time::Clock;

/// Counts the views of a log that a proxy answered by itself, those after the last line that was read before; all of them, or none.
pub(super) fn run(config: Config, log: &Path) -> anyhow::Result<ExitCode> {
    let name = log.display();
    let file = File::open(log).with_context(|| name.to_string())?;
    let app = site::open(config, Clock::System)?;
    let until = app
        .db
        .read_blocking(|conn| Ok(find_imported_until(conn)?))?;
    let page_views = PageViews::default();
    let (mut last, mut lines, mut broken) = (until, 0_u64, 0_u64);
    for (number, line) in BufReader::new(file).split(b'\n').enumerate() {
        let line = line.with_context(|| name.to_string())?;
        let line = String::from_utf8_lossy(&line);
        if line.trim().is_empty() {
            continue;
        }
        lines += 1;
        match parse(line.trim_end()) {
            Err(why) => {
                broken += 1;
                eprintln!("{name}, line {}: {why}", number + 1);
            }
            Ok(Some(view)) if until.is_none_or(|until| view.at > until) => {
                let who = (view.address.as_str(), view.user_agent.as_str());
                page_views.note(who, view.article_id, view.at);
                last = last.max(Some(view.at));
            }
            Ok(_) => {}
        }
    }
    let views = page_views.take();
    let count: i64 = views.values().sum();
    app.db.write_blocking(|conn| {
        add_views(conn, &views)?;
        if let Some(last) = last {
            replace_imported_until(conn, last)?;
        }
        Ok(())
    })?;
    println!("{lines} lines, {broken} of them broken; {count} views that the proxy answered");
    Ok(if broken == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
