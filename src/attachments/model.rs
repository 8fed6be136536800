//! Rows and queries of attached files.

use diesel::prelude::*;

use crate::articles::model::listing::is_public;
use crate::attachments::kind::FileKind;
use crate::db::Connection;
use crate::error::{AppError, AppResult};
use crate::prepared::{padded, prepared};
use crate::schema::{articles, attached_files, attachments};
use crate::time::Millis;

/// A file that came in.
#[derive(Clone, Debug, HasQuery)]
#[diesel(table_name = attached_files)]
#[expect(missing_docs, reason = "the columns are described in the migration")]
pub struct AttachedFile {
    pub hash: String,
    pub kind: String,
    pub byte_size: i64,
}

impl AttachedFile {
    /// What is in it.
    ///
    /// # Errors
    ///
    /// `NotFound` for a kind that nobody knows.
    pub fn kind(&self) -> AppResult<FileKind> {
        FileKind::parse(&self.kind).ok_or(AppError::NotFound)
    }
}

/// A new one.
#[derive(Clone, Debug, Insertable)]
#[diesel(table_name = attached_files)]
#[expect(missing_docs, reason = "the columns are described in the migration")]
pub struct NewFile<'a> {
    pub hash: &'a str,
    pub kind: &'static str,
    pub byte_size: i64,
    pub created_at: Millis,
    pub uploaded_by: Option<i64>,
}

/// A file of an article, as its row has it.
#[derive(Clone, Debug, Queryable)]
#[expect(missing_docs, reason = "the columns are described in the migration")]
pub struct Attachment {
    pub article_id: i64,
    pub file_hash: String,
    pub name: String,
    pub title: String,
    pub language: String,
    pub kind: String,
    pub byte_size: i64,
}

/// Files of several articles, each article's in order. Whoever shows them to readers shows the article, too.
///
/// # Errors
///
/// Those of the database.
pub fn list_attachments(
    conn: &mut Connection,
    article_ids: &[i64],
) -> QueryResult<Vec<Attachment>> {
    prepared(
        attachments::table
            .inner_join(attached_files::table)
            .filter(attachments::article_id.eq_any(padded(article_ids)))
            .order((attachments::article_id, attachments::position))
            .select((
                attachments::article_id,
                attachments::file_hash,
                attachments::name,
                attachments::title,
                attachments::language,
                attached_files::kind,
                attached_files::byte_size,
            )),
    )
    .load(conn)
}

/// Files by hash, in no order.
///
/// # Errors
///
/// Those of the database.
pub fn list_files(conn: &mut Connection, hashes: &[&str]) -> QueryResult<Vec<AttachedFile>> {
    prepared(AttachedFile::query().filter(attached_files::hash.eq_any(padded(hashes)))).load(conn)
}

/// All files, in the order of their hashes.
///
/// # Errors
///
/// Those of the database.
pub fn list_all_files(conn: &mut Connection) -> QueryResult<Vec<AttachedFile>> {
    AttachedFile::query().order(attached_files::hash).load(conn)
}

/// A file by hash.
///
/// # Errors
///
/// Not found, and those of the database.
pub fn find_file(conn: &mut Connection, hash: &str) -> QueryResult<AttachedFile> {
    AttachedFile::query()
        .filter(attached_files::hash.eq(hash))
        .first(conn)
}

/// Whether a public article has the file under this name.
///
/// # Errors
///
/// Those of the database.
pub fn is_attached_publicly(conn: &mut Connection, hash: &str, name: &str) -> QueryResult<bool> {
    diesel::select(diesel::dsl::exists(
        attachments::table
            .inner_join(articles::table)
            .filter(is_public())
            .filter(attachments::file_hash.eq(hash))
            .filter(attachments::name.eq(name)),
    ))
    .get_result(conn)
}

/// Notes a file that has come in; one with the same content is there already.
///
/// # Errors
///
/// Those of the database.
pub fn create_file(conn: &mut Connection, file: &NewFile<'_>) -> QueryResult<usize> {
    diesel::insert_or_ignore_into(attached_files::table)
        .values(file)
        .execute(conn)
}
