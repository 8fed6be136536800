//! Rows and queries of redirects.

use std::borrow::Cow;

use diesel::dsl::exists;
use diesel::prelude::*;
use percent_encoding::percent_decode_str;

use crate::db::Connection;
use crate::schema::redirects;
use crate::time::Millis;
use crate::urls;

/// An old address and where it went.
#[derive(Clone, Debug, HasQuery)]
#[diesel(table_name = redirects)]
#[expect(missing_docs, reason = "the columns are described in the migration")]
pub struct Redirect {
    pub id: i64,
    pub from_path: String,
    pub target: String,
}

/// Where an old address went. It is found with and without the slash at its end, and percent-encoded or not.
///
/// # Errors
///
/// Those of the database.
pub fn find_target(conn: &mut Connection, path: &str) -> QueryResult<Option<String>> {
    let plain = percent_decode_str(path)
        .decode_utf8()
        .unwrap_or(Cow::Borrowed(path));
    let spellings = [path, &plain].map(|spelling| {
        let bare = spelling.trim_end_matches('/');
        [bare.to_owned(), format!("{bare}/")]
    });
    redirects::table
        .filter(redirects::from_path.eq_any(spellings.as_flattened()))
        .filter(redirects::target.ne(path))
        .order((redirects::from_path.eq(path).desc(), redirects::id))
        .select(redirects::target)
        .first(conn)
        .optional()
}

/// Remembers that an address went somewhere else.
///
/// # Errors
///
/// An address that is remembered already or is no path of this site; a target that is neither a path nor an `http` address.
pub fn create_redirect(
    conn: &mut Connection,
    from_path: &str,
    target: &str,
    now: Millis,
) -> QueryResult<usize> {
    diesel::insert_into(redirects::table)
        .values((
            redirects::from_path.eq(from_path),
            redirects::target.eq(target),
            redirects::created_at.eq(now),
        ))
        .execute(conn)
}

/// A page has moved: its old address leads to the new one, and so does whatever led to the old one. Nothing leads away from the new one
/// any more.
///
/// # Errors
///
/// Those of the database.
pub fn replace_redirect(
    conn: &mut Connection,
    from_path: &str,
    target: &str,
    now: Millis,
) -> QueryResult<()> {
    let bare = target.trim_end_matches('/');
    let spellings = [bare.to_owned(), format!("{bare}/")];
    diesel::delete(redirects::table.filter(redirects::from_path.eq_any(&spellings)))
        .execute(conn)?;
    diesel::update(redirects::table.filter(redirects::target.eq(from_path)))
        .set(redirects::target.eq(target))
        .execute(conn)?;
    diesel::delete(redirects::table.filter(redirects::from_path.eq(from_path))).execute(conn)?;
    create_redirect(conn, from_path, target, now)?;
    Ok(())
}

/// A listing has moved, and its feeds with it.
///
/// # Errors
///
/// Those of the database.
pub fn move_listing(
    conn: &mut Connection,
    from: &str,
    target: &str,
    now: Millis,
) -> QueryResult<()> {
    replace_redirect(conn, from, target, now)?;
    for file in ["feed.xml", "atom.xml", "feed.json"] {
        replace_redirect(
            conn,
            &urls::feed(from, file),
            &urls::feed(target, file),
            now,
        )?;
    }
    Ok(())
}

/// Whether an address is remembered already, with or without the slash at its end.
///
/// # Errors
///
/// Those of the database.
pub fn is_remembered(conn: &mut Connection, from_path: &str) -> QueryResult<bool> {
    let bare = from_path.trim_end_matches('/');
    let spellings = [bare.to_owned(), format!("{bare}/")];
    let known = redirects::table.filter(redirects::from_path.eq_any(&spellings));
    diesel::select(exists(known)).get_result(conn)
}

/// A redirect by number.
///
/// # Errors
///
/// `NotFound` if there is none.
pub fn find_redirect(conn: &mut Connection, id: i64) -> QueryResult<Redirect> {
    Redirect::query().filter(redirects::id.eq(id)).first(conn)
}

/// The newest redirects first, a page of them.
///
/// # Errors
///
/// Those of the database.
pub fn list_redirects(
    conn: &mut Connection,
    offset: i64,
    limit: i64,
) -> QueryResult<Vec<Redirect>> {
    Redirect::query()
        .order(redirects::id.desc())
        .offset(offset)
        .limit(limit)
        .load(conn)
}

/// How many redirects there are.
///
/// # Errors
///
/// Those of the database.
pub fn count_redirects(conn: &mut Connection) -> QueryResult<i64> {
    redirects::table.count().get_result(conn)
}

/// Forgets where an old address went.
///
/// # Errors
///
/// Those of the database.
pub fn delete_redirect(conn: &mut Connection, id: i64) -> QueryResult<usize> {
    diesel::delete(redirects::table.find(id)).execute(conn)
}

/// Forgets the redirects that lead to an address.
///
/// # Errors
///
/// Those of the database.
pub fn delete_redirects_to(conn: &mut Connection, target: &str) -> QueryResult<usize> {
    diesel::delete(redirects::table.filter(redirects::target.eq(target))).execute(conn)
}
