//! `GET /admin/front/preview`: the front page as readers would see it, now or at a time to come: what is due until then is
//! published, updated or withdrawn, the page drawn, and all of it taken back in one transaction.

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};

use crate::app::App;
use crate::articles::model::due::carry_out;
use crate::articles::model::plans::list_due;
use crate::db::Connection;
use crate::error::AppResult;
use crate::form::FormFields;
use crate::front::admin::show::FrontPage;
use crate::front::show::draw;
use crate::newsroom_layout::{self, rehearsed_page, status_of};
use crate::problems::Problems;
use crate::session::EditorOfAll;
use crate::time::{Dates, Millis};
use crate::visit::Visit;

/// What is answered.
enum Answer {
    Page(String),
    Refused(Box<FrontPage>),
}

pub(crate) async fn get(
    app: Data<App>,
    EditorOfAll(viewer): EditorOfAll,
    visit: Visit,
    request: HttpRequest,
) -> AppResult<HttpResponse> {
    let query = FormFields::parse(request.query_string().as_bytes());
    let state = app.clone();
    let answer = app
        .db
        .rehearse(move |conn| {
            let typed = query.one("at").trim();
            let mut page = FrontPage::load(conn, &state, &viewer)?;
            match parse_at(&page.layout.dates, typed, page.layout.now) {
                Ok(instant) => preview(conn, &state, &visit, instant).map(Answer::Page),
                Err(key) => {
                    typed.clone_into(&mut page.at);
                    page.problems = Problems::one("at", page.layout.locale.text(key));
                    page.name();
                    Ok(Answer::Refused(Box::new(page)))
                }
            }
        })
        .await?;
    match answer {
        Answer::Page(page) => rehearsed_page(&app, page),
        Answer::Refused(page) => newsroom_layout::page(status_of(&page.problems), &*page),
    }
}

/// The chosen instant; nothing typed is now.
fn parse_at(dates: &Dates, typed: &str, now: Millis) -> Result<Millis, &'static str> {
    if typed.is_empty() {
        return Ok(now);
    }
    let instant = dates.typed_instant(typed).ok_or("front-time-wrong")?;
    if instant < now {
        return Err("front-at-past");
    }
    Ok(instant)
}

fn preview(conn: &mut Connection, app: &App, visit: &Visit, instant: Millis) -> AppResult<String> {
    for plan in list_due(conn, instant)? {
        // A withdrawal that comes first takes an update with it.
        if list_due(conn, instant)?.contains(&plan) {
            carry_out(conn, &plan, plan.at)?;
        }
    }
    draw(conn, app, visit, instant)
}
