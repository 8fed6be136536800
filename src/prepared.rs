//! Questions that are prepared once a connection, and then only asked. Diesel does so by itself where it can see that the SQL is always the
//! same; of an `IN` list, a literal and a text of SQL it cannot. Parsing and planning take SQLite as long again as the answer.

use diesel::query_builder::{AstPass, Query, QueryFragment, QueryId};
use diesel::sqlite::Sqlite;
use diesel::{QueryResult, RunQueryDsl};

use crate::db::Connection;

/// A question whose SQL takes few forms.
pub struct Prepared<Question>(Question);

/// Prepares a question once for each form that its SQL takes. Every form is kept as long as the connection: lists come [`padded`], and no value
/// may stand in the SQL itself.
pub fn prepared<Question>(question: Question) -> Prepared<Question> {
    Prepared(question)
}

impl<Question> QueryId for Prepared<Question> {
    type QueryId = ();

    // Told apart by their SQL.
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl<Question: Query> Query for Prepared<Question> {
    type SqlType = Question::SqlType;
}

impl<Question> RunQueryDsl<Connection> for Prepared<Question> {}

impl<Question: QueryFragment<Sqlite>> QueryFragment<Sqlite> for Prepared<Question> {
    fn walk_ast<'query>(&'query self, pass: AstPass<'_, 'query, Sqlite>) -> QueryResult<()> {
        self.0.walk_ast(pass)
    }

    fn is_safe_to_cache_prepared(&self, _backend: &Sqlite) -> QueryResult<bool> {
        Ok(true)
    }
}

/// Lists grow by doubling until they are so long, and then by so many.
const LONG: usize = 256;

/// The values, the first repeated until they are one, two, four, eight, … : an `IN` list finds the same, and its SQL takes few forms.
pub fn padded<Value: Clone>(values: &[Value]) -> Vec<Value> {
    let mut padded = values.to_vec();
    if let Some(first) = values.first() {
        let length = if values.len() < LONG {
            values.len().next_power_of_two()
        } else {
            values.len().next_multiple_of(LONG)
        };
        padded.resize(length, first.clone());
    }
    padded
}
