//! Migrations run, and run back; `src/schema.rs` says what they make.

use std::collections::BTreeMap;

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Nullable, Text};
use diesel_migrations::MigrationHarness;
use warta::db::{Connection, MIGRATIONS};

use crate::support::app::TestApp;

/// `src/schema.rs`, to compare its words with what the migrations make.
const SCHEMA: &str = include_str!("../../../src/schema.rs");

/// A table, index or trigger as SQLite has it.
#[derive(Debug, PartialEq, Eq, QueryableByName)]
struct Part {
    #[diesel(sql_type = Text)]
    name: String,
    #[diesel(sql_type = Nullable<Text>)]
    sql: Option<String>,
}

/// A column as SQLite has it.
#[derive(QueryableByName)]
struct Column {
    #[diesel(sql_type = Text)]
    name: String,
    #[diesel(sql_type = BigInt)]
    notnull: i64,
}

fn parts(conn: &mut Connection) -> Vec<Part> {
    diesel::sql_query(
        "SELECT name, sql FROM sqlite_schema WHERE name NOT LIKE '__diesel%' AND name NOT LIKE 'sqlite%' ORDER BY name",
    )
    .load(conn)
    .expect("the database's layout")
}

fn new_connection() -> Connection {
    let mut conn = <Connection as diesel::Connection>::establish(":memory:").expect("a database");
    conn.batch_execute("PRAGMA foreign_keys = ON")
        .expect("foreign keys");
    conn
}

#[test]
fn migrations_run_back_and_forth_to_the_same_layout() {
    let mut conn = new_connection();
    conn.run_pending_migrations(MIGRATIONS).expect("up");
    let first = parts(&mut conn);
    conn.revert_all_migrations(MIGRATIONS).expect("down");
    assert_eq!(parts(&mut conn), Vec::new());
    conn.run_pending_migrations(MIGRATIONS).expect("up again");
    assert_eq!(parts(&mut conn), first);
}

#[test]
fn migrations_run_back_over_a_newspaper() {
    let site = TestApp::new();
    let media = site.media_item(1);
    let person = site.person("ratna-wiladari", "Ratna Wiladari", "rw");
    let id = site
        .article("Perahu")
        .figure(media, "perahu")
        .person(person)
        .topic("Laut")
        .create();
    site.article("Perahu kedua")
        .with(|fields| fields.translation_of = Some(id))
        .create();
    let left = site.write(|conn| {
        conn.revert_all_migrations(MIGRATIONS)
            .map_err(|cause| warta::error::AppError::internal(anyhow::anyhow!("{cause}")))?;
        Ok(parts(conn))
    });
    assert_eq!(left, Vec::new());
}

/// Tables with their columns and whether those may be NULL, as `src/schema.rs` has them.
fn described() -> BTreeMap<String, Vec<(String, bool)>> {
    let mut tables = BTreeMap::new();
    for part in SCHEMA.split("diesel::table! {").skip(1) {
        let mut lines = part.lines().map(str::trim).filter(|line| !line.is_empty());
        let head = lines.next().expect("a table's name");
        let (name, _) = head.split_once(' ').expect("a name and a key");
        let columns = lines
            .take_while(|line| *line != "}")
            .filter_map(|line| line.split_once(" -> "))
            .map(|(column, kind)| (column.to_owned(), kind.starts_with("Nullable")))
            .collect();
        tables.insert(name.to_owned(), columns);
    }
    tables
}

#[test]
fn the_schema_file_describes_what_the_migrations_make() {
    let mut conn = new_connection();
    conn.run_pending_migrations(MIGRATIONS).expect("up");
    let tables: Vec<Part> = diesel::sql_query(
        "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '__diesel%' \
         AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'search_entries%' AND name NOT LIKE 'newsroom_entries%'",
    )
    .load(&mut conn)
    .expect("tables");
    let mut made = BTreeMap::new();
    for table in tables {
        let columns: Vec<Column> = diesel::sql_query(format!(
            "SELECT name, \"notnull\" FROM pragma_table_info('{}')",
            table.name
        ))
        .load(&mut conn)
        .expect("columns");
        let columns: Vec<(String, bool)> = columns
            .into_iter()
            .map(|column| (column.name, column.notnull == 0))
            .collect();
        made.insert(table.name, columns);
    }
    assert_eq!(described(), made);
}

#[test]
fn every_table_is_strict() {
    let mut conn = new_connection();
    conn.run_pending_migrations(MIGRATIONS).expect("up");
    let loose: Vec<Part> = diesel::sql_query(
        "SELECT name, NULL AS sql FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 \
         AND name NOT LIKE '__diesel%' AND name NOT LIKE 'sqlite%'",
    )
    .load(&mut conn)
    .expect("tables");
    assert_eq!(loose, Vec::new());
}
