//! What is planned for an article, and the steps of its form: what stands in their way, and what they make of it.

use crate::articles::admin::parse::FieldProblem;
use crate::articles::model::desk::DeskArticle;
use crate::articles::model::embargoes::find_embargo;
use crate::articles::model::plans::{delete_update, delete_withdrawal, find_withdrawal};
use crate::articles::state::{Move, State};
use crate::db::Connection;
use crate::error::AppResult;
use crate::time::Millis;

/// Why a text may not go to readers at an instant.
pub(super) fn find_problems(
    conn: &mut Connection,
    article: &DeskArticle,
    at: Millis,
) -> AppResult<Vec<FieldProblem>> {
    let mut problems = Vec::new();
    let state = State::parse(&article.content.fields.state);
    if state.is_some_and(State::may_be_embargoed) && find_embargo(conn, article.id, at)?.is_some() {
        problems.push(("time".to_owned(), "form-time-embargo"));
    }
    if find_withdrawal(conn, article.id)?.is_some_and(|withdrawal| withdrawal.at <= at) {
        problems.push(("time".to_owned(), "form-time-withdrawal"));
    }
    Ok(problems)
}

/// Takes back what a step leaves without sense. Who publishes now wants readers to have this text, and not an older one later; a story
/// that is withdrawn, or a draft again, is neither updated nor withdrawn by itself.
pub(super) fn settle(conn: &mut Connection, id: i64, step: Move) -> AppResult<()> {
    match step {
        Move::Save | Move::HandIn | Move::Schedule => {}
        Move::Publish => {
            delete_update(conn, id)?;
        }
        Move::TakeBack | Move::Withdraw => {
            delete_update(conn, id)?;
            delete_withdrawal(conn, id)?;
        }
    }
    Ok(())
}
