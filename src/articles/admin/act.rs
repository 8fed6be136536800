//! What a button of the article form does: one transaction that saves the text and takes the step, or changes nothing.

use crate::articles::admin::form::ArticleForm;
use crate::articles::admin::parse::{FieldProblem, parse_form};
use crate::articles::admin::plan;
use crate::articles::model::desk::{
    DeskArticle, create_desk_article, create_pending_version, create_unreviewed, find_desk_article,
    update_desk_article,
};
use crate::articles::model::editing::ArticleContent;
use crate::articles::model::plans::replace_update;
use crate::articles::model::review_mails::create_review_mails;
use crate::articles::model::working_copies::delete_working_copy;
use crate::articles::sign_off::signed;
use crate::articles::state::{Move, State, after};
use crate::audit::model::{NewAuditEvent, create_event};
use crate::db::Connection;
use crate::editions::model::{self as editions, Edition};
use crate::error::{AppError, AppResult};
use crate::gate::article::{GateArticle, GateFigure};
use crate::gate::check::check;
use crate::gate::finding::{Finding, has_blocking};
use crate::gate::model::find_gate;
use crate::media::model::desk::list_expired;
use crate::session::Viewer;
use crate::time::{Dates, Millis};

/// What somebody asks for.
#[derive(Clone)]
pub struct Act {
    /// Who.
    pub viewer: Viewer,
    /// Which article; `None` for one not yet begun.
    pub id: Option<i64>,
    /// The version that the form was filled from; 0 for an article not yet begun.
    pub base_version: i64,
    /// What stands in the form.
    pub form: ArticleForm,
    /// The button.
    pub step: Move,
    /// When to publish: a local date and time of the edition's zone, "2026-11-24T18:00".
    pub time: String,
    /// Why nobody else has read it.
    pub alone_reason: String,
    /// What readers are told in place of a withdrawn story.
    pub notice: String,
}

/// How it ended.
pub enum Outcome {
    /// Done; the article's number.
    Done(i64),
    /// Nothing was changed: these fields are wrong, or the gate does not let it pass.
    Refused(Vec<FieldProblem>, Vec<Finding>),
    /// Nothing was changed: somebody else has saved since.
    Conflict,
}

/// Does it.
///
/// # Errors
///
/// `Forbidden`, `NotFound`, and those of the database.
pub fn act(conn: &mut Connection, act: &Act, dates: &Dates, now: Millis) -> AppResult<Outcome> {
    let before = act.id.map(|id| find_desk_article(conn, id)).transpose()?;
    let Some(before) = before else {
        return begin(conn, act, now);
    };
    let may_type = may_change(&act.viewer, &before);
    if !may_type && !steps(&act.viewer, &before).contains(&act.step) {
        return Err(AppError::Forbidden);
    }
    if before.version != act.base_version {
        return Ok(Outcome::Conflict);
    }
    let edition = editions::find_edition_by_id(conn, before.content.fields.edition_id)?;
    let typed = if may_type {
        parse_form(conn, &edition, &act.form, Some(&before.content), now)?
    } else {
        Ok(before.content.clone())
    };
    let mut content = match typed {
        Ok(content) => content,
        Err(problems) => return Ok(Outcome::Refused(problems, Vec::new())),
    };
    let section_id = content.fields.section_id;
    if section_id != before.content.fields.section_id && !act.viewer.sections.have(section_id) {
        return Ok(refused_section());
    }
    let findings = find_faults(conn, edition.id, &act.form)?;
    let at = match take_step(&mut content, act, &before, dates, now)? {
        Ok(at) => at,
        Err(problems) => return Ok(Outcome::Refused(problems, findings)),
    };
    let is_public = before.content.fields.state == "published";
    let goes_out = matches!(act.step, Move::Publish | Move::Schedule);
    if goes_out {
        let mut problems = plan::find_problems(conn, &before, at)?;
        if !is_public {
            problems.extend(find_expired(conn, &act.form, at)?);
        }
        if !problems.is_empty() {
            return Ok(Outcome::Refused(problems, findings));
        }
    }
    if goes_out && has_blocking(&findings) {
        return Ok(Outcome::Refused(Vec::new(), findings));
    }
    sign(&mut content, act, &before);
    save(conn, act, &before, &content, (at, now))?;
    if goes_out && is_alone(act, &before) {
        let by = act.viewer.account_id;
        create_unreviewed(conn, before.id, by, &act.alone_reason, now)?;
    }
    if act.step == Move::HandIn {
        let by = (act.viewer.account_id, act.viewer.name.as_str());
        create_review_mails(conn, before.id, section_id, by)?;
    }
    plan::settle(conn, before.id, act.step)?;
    finish(conn, act, before.id, now)?;
    Ok(Outcome::Done(before.id))
}

/// Saves what readers get at once; of a public article's text, what waits or is to go out at a time.
fn save(
    conn: &mut Connection,
    act: &Act,
    before: &DeskArticle,
    content: &ArticleContent,
    (at, now): (Millis, Millis),
) -> AppResult<()> {
    let (account_id, reason) = (act.viewer.account_id, act.step.word());
    let is_public = before.content.fields.state == "published";
    if !is_public || !matches!(act.step, Move::Save | Move::Schedule) {
        let saved = (Some(account_id), reason);
        return Ok(update_desk_article(conn, before.id, content, saved, now)?);
    }
    if *content != before.content {
        create_pending_version(conn, before.id, content, (account_id, reason), now)?;
    }
    if act.step == Move::Schedule {
        replace_update(conn, before.id, at, account_id)?;
    }
    Ok(())
}

/// The section is one in which the account does not write.
fn refused_section() -> Outcome {
    let problem = ("section".to_owned(), "form-section-not-yours");
    Outcome::Refused(vec![problem], Vec::new())
}

/// Pictures that may no longer be used when the story goes out.
fn find_expired(
    conn: &mut Connection,
    form: &ArticleForm,
    at: Millis,
) -> AppResult<Vec<FieldProblem>> {
    let ids: Vec<i64> = form
        .figures
        .iter()
        .map(|figure| figure.media_item_id)
        .collect();
    let expired = list_expired(conn, &ids, at)?;
    Ok(form
        .figures
        .iter()
        .filter(|figure| expired.contains(&figure.media_item_id))
        .map(|figure| (figure.caption_field(), "form-figure-expired"))
        .collect())
}

/// Whether somebody may change an article now: editors of its section always, a reporter the own draft.
pub fn may_change(viewer: &Viewer, article: &DeskArticle) -> bool {
    viewer.may_edit_in(article.content.fields.section_id) || is_own_draft(viewer, article)
}

fn is_own_draft(viewer: &Viewer, article: &DeskArticle) -> bool {
    article.writer_id == Some(viewer.account_id) && article.content.fields.state == "draft"
}

/// Whether somebody may read an article: editors all of their sections, a reporter the own.
pub fn may_read(viewer: &Viewer, article: &DeskArticle) -> bool {
    viewer.may_edit_in(article.content.fields.section_id)
        || article.writer_id == Some(viewer.account_id)
}

/// The buttons that somebody has on an article.
pub fn steps(viewer: &Viewer, article: &DeskArticle) -> Vec<Move> {
    let state = State::parse(&article.content.fields.state);
    let takes_back =
        article.writer_id == Some(viewer.account_id) && article.content.fields.state == "in_review";
    Move::ALL
        .into_iter()
        .filter(|step| state.is_some_and(|state| after(state, *step).is_some()))
        .filter(|step| {
            viewer.may_edit_in(article.content.fields.section_id) || !step.is_for_editors()
        })
        .filter(|step| may_change(viewer, article) || (*step == Move::TakeBack && takes_back))
        .collect()
}

/// What the gate of an edition says of a form.
///
/// # Errors
///
/// Those of the database.
pub fn find_faults(
    conn: &mut Connection,
    edition_id: i64,
    form: &ArticleForm,
) -> AppResult<Vec<Finding>> {
    let (settings, limits) = find_gate(conn, edition_id)?;
    let article = GateArticle {
        headline: form.headline.clone(),
        summary: form.summary.clone(),
        has_section: !form.section.is_empty(),
        bylines: form.bylines.clone(),
        body: form.body.clone(),
        figures: form
            .figures
            .iter()
            .map(|figure| GateFigure {
                key: figure.key.clone(),
                caption: figure.caption.clone(),
                credit: figure.credit.clone(),
                alt_text: figure.alt_text.clone(),
                is_decorative: figure.is_decorative,
            })
            .collect(),
        lead: (!form.lead.is_empty()).then(|| form.lead.clone()),
    };
    Ok(check(&article, &settings, limits))
}

fn begin(conn: &mut Connection, act: &Act, now: Millis) -> AppResult<Outcome> {
    if act.step != Move::Save {
        return Err(AppError::BadRequest);
    }
    let edition: Edition = editions::find_edition(conn, None)?;
    let mut content = match parse_form(conn, &edition, &act.form, None, now)? {
        Ok(content) => content,
        Err(problems) => return Ok(Outcome::Refused(problems, Vec::new())),
    };
    if !act.viewer.sections.have(content.fields.section_id) {
        return Ok(refused_section());
    }
    if content.fields.sign_off.is_empty() {
        content.fields.sign_off = signed("", &act.viewer.initials, true);
    }
    let id = create_desk_article(conn, &content, act.viewer.account_id, now)?;
    finish(conn, act, id, now)?;
    Ok(Outcome::Done(id))
}

/// Sets state and times; when the step takes effect. The inner error tells what is missing for the step.
fn take_step(
    content: &mut ArticleContent,
    act: &Act,
    before: &DeskArticle,
    dates: &Dates,
    now: Millis,
) -> AppResult<Result<Millis, Vec<FieldProblem>>> {
    let allowed = steps(&act.viewer, before).contains(&act.step);
    let next = State::parse(&before.content.fields.state).and_then(|state| after(state, act.step));
    let (true, Some(next)) = (allowed, next) else {
        return Err(AppError::Forbidden);
    };
    let problem = |field: &str, key| Ok(Err(vec![(field.to_owned(), key)]));
    let goes_out = matches!(act.step, Move::Publish | Move::Schedule);
    if goes_out && is_alone(act, before) && act.alone_reason.is_empty() {
        return problem("alone_reason", "form-alone-reason-empty");
    }
    let mut at = now;
    match act.step {
        Move::Save | Move::HandIn => {}
        Move::TakeBack => content.fields.scheduled_for = None,
        Move::Schedule => {
            let Some(time) = dates.typed_instant(&act.time) else {
                return problem("time", "form-time-empty");
            };
            if time <= now {
                return problem("time", "form-time-past");
            }
            if next == State::Scheduled {
                content.fields.scheduled_for = Some(time);
            } else if *content == before.content && !before.is_pending {
                return problem("time", "form-update-same");
            }
            at = time;
        }
        Move::Publish => content.publish(now),
        Move::Withdraw => {
            if act.notice.is_empty() {
                return problem("notice", "form-notice-empty");
            }
            content.withdraw(&act.notice, now);
        }
    }
    content.fields.state = next.word().into();
    Ok(Ok(at))
}

/// Whether the writer signs off the own text.
fn is_alone(act: &Act, before: &DeskArticle) -> bool {
    before.writer_id == Some(act.viewer.account_id)
}

/// Adds the saver's initials, unless an editor has typed a sign-off.
fn sign(content: &mut ArticleContent, act: &Act, before: &DeskArticle) {
    let is_typed = content.fields.sign_off != before.content.fields.sign_off;
    if is_typed && act.viewer.roles.may_edit() {
        return;
    }
    let is_writer = before.writer_id == Some(act.viewer.account_id);
    content.fields.sign_off = signed(
        &before.content.fields.sign_off,
        &act.viewer.initials,
        is_writer,
    );
}

fn finish(conn: &mut Connection, act: &Act, id: i64, now: Millis) -> AppResult<()> {
    delete_working_copy(conn, act.viewer.account_id, act.id)?;
    let event = NewAuditEvent {
        account: Some((act.viewer.account_id, &act.viewer.name)),
        action: act.step.word(),
        subject: &format!("article:{id}"),
        detail: &act.form.headline,
        address: &act.viewer.address,
    };
    Ok(create_event(conn, &event, now)?)
}
