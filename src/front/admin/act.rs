//! What the buttons of the front page's slots do.

use crate::app::App;
use crate::audit::model::create_event_of;
use crate::db::Connection;
use crate::error::{AppError, AppResult};
use crate::form::FormFields;
use crate::front::admin::show::FrontPage;
use crate::front::model;
use crate::problems::Problems;
use crate::session::Viewer;

/// How it ended.
pub(super) enum Outcome {
    /// Done, in a word for the address.
    Done(&'static str),
    /// Nothing was changed.
    Refused(Box<FrontPage>),
}

/// Does what a button says.
///
/// # Errors
///
/// `BadRequest` for a button that there is not, and those of the database.
pub(super) fn act(
    conn: &mut Connection,
    app: &App,
    viewer: &Viewer,
    fields: &FormFields,
) -> AppResult<Outcome> {
    let page = FrontPage::load(conn, app, viewer)?;
    let slot = fields.number("slot").unwrap_or_default();
    match fields.one("do") {
        "place" => place(conn, viewer, page, fields),
        "line" => show_line(conn, viewer, page, fields),
        "up" => exchange(conn, viewer, page, fields, slot - 1),
        "down" => exchange(conn, viewer, page, fields, slot + 1),
        "empty" => {
            let edition_id = page.layout.edition.id;
            if !page.still_stands(slot, fields.number("article")) {
                return Ok(changed_meanwhile(page));
            }
            model::delete_slot(conn, edition_id, slot, page.layout.now)?;
            record(conn, viewer, &page, ("empty_slot", slot, ""))?;
            Ok(Outcome::Done("front-emptied"))
        }
        "cancel" => {
            let id = fields.number("id").unwrap_or_default();
            let edition_id = page.layout.edition.id;
            if model::delete_planned(conn, edition_id, id, page.layout.now)? == 0 {
                return Ok(changed_meanwhile(page));
            }
            record(conn, viewer, &page, ("cancel_placement", slot, ""))?;
            Ok(Outcome::Done("front-cancelled"))
        }
        "end-line" => {
            let id = fields.number("id").unwrap_or_default();
            if model::delete_breaking_line(conn, page.layout.edition.id, id)? == 0 {
                return Ok(changed_meanwhile(page));
            }
            record(conn, viewer, &page, ("end_breaking_line", 0, ""))?;
            Ok(Outcome::Done("front-line-ended"))
        }
        _ => Err(AppError::BadRequest),
    }
}

fn place(
    conn: &mut Connection,
    viewer: &Viewer,
    mut page: FrontPage,
    fields: &FormFields,
) -> AppResult<Outcome> {
    page.read_place_form(fields);
    let placement = match page.place.parse(conn, &page.layout)? {
        Ok(placement) => placement,
        Err(problems) => return Ok(refused(page, problems)),
    };
    model::replace_placement(conn, &placement, page.layout.now)?;
    let detail = format!("article:{}", placement.article_id);
    record(
        conn,
        viewer,
        &page,
        ("place_article", placement.slot, &detail),
    )?;
    Ok(Outcome::Done(if placement.since > page.layout.now {
        "front-planned"
    } else {
        "front-placed"
    }))
}

fn show_line(
    conn: &mut Connection,
    viewer: &Viewer,
    mut page: FrontPage,
    fields: &FormFields,
) -> AppResult<Outcome> {
    page.read_line_form(fields);
    let line = match page.line.parse(conn, &page.layout)? {
        Ok(line) => line,
        Err(problems) => return Ok(refused(page, problems)),
    };
    model::create_breaking_line(conn, &line, page.layout.now)?;
    record(conn, viewer, &page, ("show_breaking_line", 0, line.text))?;
    Ok(Outcome::Done(if line.since > page.layout.now {
        "front-line-planned"
    } else {
        "front-line-shown"
    }))
}

fn exchange(
    conn: &mut Connection,
    viewer: &Viewer,
    page: FrontPage,
    fields: &FormFields,
    other: i64,
) -> AppResult<Outcome> {
    let slot = fields.number("slot").unwrap_or_default();
    if !page.has_slot(other) {
        return Err(AppError::BadRequest);
    }
    if !page.still_stands(slot, fields.number("article")) {
        return Ok(changed_meanwhile(page));
    }
    model::exchange_slots(conn, page.layout.edition.id, (slot, other), page.layout.now)?;
    let detail = format!("slot {other}");
    record(conn, viewer, &page, ("move_placement", slot, &detail))?;
    Ok(Outcome::Done("front-moved"))
}

/// Somebody else was quicker.
fn changed_meanwhile(page: FrontPage) -> Outcome {
    let sentence = page.layout.locale.text("front-changed");
    refused(page, Problems::one("slots", sentence))
}

fn refused(mut page: FrontPage, problems: Problems) -> Outcome {
    page.problems = problems;
    Outcome::Refused(Box::new(page))
}

fn record(
    conn: &mut Connection,
    viewer: &Viewer,
    page: &FrontPage,
    (action, slot, detail): (&str, i64, &str),
) -> AppResult<()> {
    let code = &page.layout.edition.code;
    let subject = if slot == 0 {
        format!("front:{code}")
    } else {
        format!("front:{code}:{slot}")
    };
    let event = (action, subject.as_str(), detail);
    Ok(create_event_of(conn, viewer, event, page.layout.now)?)
}
