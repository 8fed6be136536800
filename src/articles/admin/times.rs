//! `GET` and `POST /admin/articles/{id}/times`: embargo, scheduled update and scheduled withdrawal of an article.

use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::app::App;
use crate::articles::admin::act::{may_change, may_read};
use crate::articles::admin::life::Life;
use crate::articles::model::desk::{DeskArticle, find_desk_article};
use crate::articles::model::embargoes::{
    Embargo, delete_embargo, find_last_embargo, replace_embargo,
};
use crate::articles::model::plans::{
    ScheduledWithdrawal, delete_update, delete_withdrawal, replace_withdrawal,
};
use crate::articles::state::State;
use crate::audit::model::create_event_of;
use crate::db::Connection;
use crate::error::{AppError, AppResult};
use crate::form::FormFields;
use crate::newsroom_layout::{self, NewsroomLayout, done_word, status_of};
use crate::problems::Problems;
use crate::session::{SignedForm, Viewer, Writer};
use crate::time::Millis;
use crate::urls;
use crate::visit::see_other;

#[derive(Template)]
#[template(path = "articles/admin/times.html")]
struct TimesPage {
    layout: NewsroomLayout,
    article: DeskArticle,
    life: Life,
    form: TimesForm,
    problems: Problems,
    /// Whether somebody who may read it may change it, too.
    may_change: bool,
    /// Whether its publication and withdrawal are the viewer's to decide.
    may_edit: bool,
}

/// The fields as typed.
#[derive(Clone, Debug, Default)]
struct TimesForm {
    embargo_until: String,
    embargo_note: String,
    withdrawal_time: String,
    withdrawal_notice: String,
}

/// What follows a form.
enum Next {
    Done(&'static str),
    Page(Box<TimesPage>),
}

pub(crate) async fn get(
    app: Data<App>,
    Writer(viewer): Writer,
    id: Path<i64>,
    request: HttpRequest,
) -> AppResult<HttpResponse> {
    let (state, done) = (app.clone(), done_word(&request));
    let page = app
        .db
        .read(move |conn| {
            let mut page = TimesPage::load(conn, &state, &viewer, *id)?;
            page.layout.set_done(&done);
            Ok(page)
        })
        .await?;
    newsroom_layout::page(status_of(&page.problems), &page)
}

pub(crate) async fn post(
    app: Data<App>,
    Writer(viewer): Writer,
    id: Path<i64>,
    SignedForm(fields): SignedForm,
) -> AppResult<HttpResponse> {
    let (state, id) = (app.clone(), *id);
    let next = app
        .db
        .write(move |conn| take(conn, &state, &viewer, id, &fields))
        .await?;
    match next {
        Next::Done(word) => Ok(see_other(&urls::done(&urls::newsroom_times(id), word))),
        Next::Page(page) => newsroom_layout::page(status_of(&page.problems), &*page),
    }
}

fn take(
    conn: &mut Connection,
    app: &App,
    viewer: &Viewer,
    id: i64,
    fields: &FormFields,
) -> AppResult<Next> {
    let mut page = TimesPage::load(conn, app, viewer, id)?;
    page.form.fill(fields);
    let asked = fields.one("do");
    let is_allowed = match asked {
        "embargo" | "lift_embargo" => page.may_embargo(),
        "plan_withdrawal" => page.may_plan_withdrawal(),
        "cancel_withdrawal" | "cancel_update" => page.may_edit,
        _ => return Err(AppError::BadRequest),
    };
    if !is_allowed {
        return Err(AppError::Forbidden);
    }
    let (detail, word) = match asked {
        "embargo" => (page.embargo(conn, viewer)?, "times-embargo"),
        "plan_withdrawal" => (page.plan_withdrawal(conn, viewer)?, "times-withdrawal"),
        "lift_embargo" => {
            delete_embargo(conn, id)?;
            (page.life.embargo_time.clone(), "times-lifted")
        }
        "cancel_withdrawal" => {
            delete_withdrawal(conn, id)?;
            (page.life.withdrawal_time.clone(), "times-cancelled")
        }
        _ => {
            delete_update(conn, id)?;
            let update = page.life.update.as_ref();
            let time = update.map(|update| page.layout.dates.machine(update.at));
            (time.unwrap_or_default(), "times-cancelled")
        }
    };
    if !page.problems.is_empty() {
        page.layout.set_title("times-title", &page.problems);
        return Ok(Next::Page(Box::new(page)));
    }
    let subject = format!("article:{id}");
    let event = (asked, subject.as_str(), detail.as_str());
    create_event_of(conn, viewer, event, page.layout.now)?;
    Ok(Next::Done(word))
}

impl TimesForm {
    fn fill(&mut self, fields: &FormFields) {
        for (name, value) in [
            ("embargo_until", &mut self.embargo_until),
            ("embargo_note", &mut self.embargo_note),
            ("withdrawal_time", &mut self.withdrawal_time),
            ("withdrawal_notice", &mut self.withdrawal_notice),
        ] {
            if fields.has(name) {
                fields.one(name).trim().clone_into(value);
            }
        }
    }
}

impl TimesPage {
    /// Loads all that the page shows.
    fn load(conn: &mut Connection, app: &App, viewer: &Viewer, id: i64) -> AppResult<Self> {
        let article = find_desk_article(conn, id)?;
        if !may_read(viewer, &article) {
            return Err(AppError::Forbidden);
        }
        let mut layout = NewsroomLayout::load(conn, app, Some(viewer), urls::newsroom_times(id))?;
        layout.set_title("times-title", &Problems::default());
        let life = Life::load(conn, &layout, viewer, &article)?;
        let mut form = TimesForm::default();
        if let Some(embargo) = find_last_embargo(conn, id)? {
            form.embargo_until = layout.dates.typed(embargo.until);
            form.embargo_note = embargo.note;
        }
        if let Some(withdrawal) = &life.withdrawal {
            form.withdrawal_time = layout.dates.typed(withdrawal.at);
            form.withdrawal_notice.clone_from(&withdrawal.notice);
        }
        Ok(Self {
            may_change: may_change(viewer, &article),
            may_edit: viewer.may_edit_in(article.content.fields.section_id),
            problems: Problems::default(),
            layout,
            article,
            life,
            form,
        })
    }

    fn state_is(&self, allows: fn(State) -> bool) -> bool {
        State::parse(&self.article.content.fields.state).is_some_and(allows)
    }

    fn may_embargo(&self) -> bool {
        self.may_change && self.state_is(State::may_be_embargoed)
    }

    fn may_plan_withdrawal(&self) -> bool {
        self.may_edit && self.state_is(State::may_plan_withdrawal)
    }

    /// A public article with a text that waits, and no time for it yet.
    fn may_schedule_update(&self) -> bool {
        self.may_edit && self.article.is_pending && self.life.update.is_none()
    }

    fn add_problem(&mut self, field: &'static str, key: &str) {
        let sentence = self.layout.locale.text(key);
        self.problems.add(field, sentence);
    }

    /// A typed time to come; one that stands there already may have passed.
    fn typed_time(&mut self, field: &'static str, typed: &str, before: Option<Millis>) -> Millis {
        let Some(time) = self.layout.dates.typed_instant(typed) else {
            self.add_problem(field, "times-time-empty");
            return Millis::default();
        };
        if time <= self.layout.now && before != Some(time) {
            self.add_problem(field, "times-time-past");
        }
        time
    }

    /// Puts the article under an embargo, unless a field is wrong; its end.
    fn embargo(&mut self, conn: &mut Connection, viewer: &Viewer) -> AppResult<String> {
        let before = find_last_embargo(conn, self.article.id)?;
        let form = self.form.clone();
        let until = self.typed_time(
            "embargo_until",
            &form.embargo_until,
            before.map(|embargo| embargo.until),
        );
        if form.embargo_note.is_empty() {
            self.add_problem("embargo_note", "times-embargo-note-empty");
        }
        if self.problems.is_empty() {
            let embargo = Embargo {
                article_id: self.article.id,
                until,
                note: form.embargo_note,
            };
            replace_embargo(conn, &embargo, viewer.account_id)?;
        }
        Ok(self.layout.dates.machine(until))
    }

    /// Plans the withdrawal, unless a field is wrong; its time.
    fn plan_withdrawal(&mut self, conn: &mut Connection, viewer: &Viewer) -> AppResult<String> {
        let form = self.form.clone();
        let at = self.typed_time("withdrawal_time", &form.withdrawal_time, None);
        let goes_out = self.article.content.fields.scheduled_for;
        let update = self.life.update.as_ref().map(|update| update.at);
        if self.problems.is_empty() && goes_out.max(update).is_some_and(|before| at <= before) {
            self.add_problem("withdrawal_time", "times-withdrawal-early");
        }
        if form.withdrawal_notice.is_empty() {
            self.add_problem("withdrawal_notice", "form-notice-empty");
        }
        if self.problems.is_empty() {
            let withdrawal = ScheduledWithdrawal {
                at,
                notice: form.withdrawal_notice,
            };
            replace_withdrawal(conn, self.article.id, &withdrawal, viewer.account_id)?;
        }
        Ok(self.layout.dates.machine(at))
    }

    fn action(&self) -> &str {
        &self.layout.path
    }

    fn article_url(&self) -> String {
        urls::newsroom_article(self.article.id)
    }

    /// A field's name with the zone that its time is typed in, such as "WIB".
    fn time_label(&self, key: &str) -> String {
        let zone = self.layout.dates.zone_name(self.layout.now);
        self.layout.locale.text_with(key, "zone", zone)
    }
}
