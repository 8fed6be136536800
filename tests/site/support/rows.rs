//! A database asked by the test itself.

use std::path::Path;

use diesel::prelude::*;
use diesel::sql_types::Text;
use warta::db::Connection;

#[derive(QueryableByName)]
struct Line {
    #[diesel(sql_type = Text)]
    text: String,
}

/// The first column of what a database file answers, as texts.
pub(crate) fn texts(database: &Path, sql: &str) -> Vec<String> {
    let mut conn = <Connection as diesel::Connection>::establish(&database.display().to_string())
        .expect("a database");
    let sql = if let Some(pragma) = sql.strip_prefix("PRAGMA ") {
        format!("SELECT {pragma} AS text FROM pragma_{pragma}")
    } else {
        let (column, rest) = sql
            .strip_prefix("SELECT ")
            .and_then(|sql| sql.split_once(" FROM "))
            .expect("one column of a table");
        format!("SELECT CAST({column} AS TEXT) AS text FROM {rest}")
    };
    let lines: Vec<Line> = diesel::sql_query(sql).load(&mut conn).expect("an answer");
    lines.into_iter().map(|line| line.text).collect()
}

/// Every row of the tables that hold articles and what hangs on them, with all of its columns.
pub(crate) fn article_rows(database: &Path) -> Vec<String> {
    let mut rows = Vec::new();
    for table in [
        "articles",
        "bylines",
        "article_topics",
        "figures",
        "corrections",
        "revisions",
        "people",
        "topics",
        "search_entries_docsize",
    ] {
        let columns = texts(
            database,
            &format!("SELECT name FROM pragma_table_info('{table}')"),
        );
        let columns: Vec<String> = columns
            .iter()
            .map(|name| format!("quote({name})"))
            .collect();
        rows.extend(texts(
            database,
            &format!(
                "SELECT '{table}|' || {} FROM {table} ORDER BY 1",
                columns.join(" || '|' || ")
            ),
        ));
    }
    rows
}
