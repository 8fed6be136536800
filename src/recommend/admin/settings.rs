//! `GET` and `POST /admin/recommended`: how far stories of another time count, and how many lists are still to be made.

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::app::App;
use crate::audit::model::create_event_of;
use crate::db::Connection;
use crate::error::AppResult;
use crate::form::FormFields;
use crate::newsroom_form::{Next, show, take};
use crate::newsroom_layout::{NewsroomLayout, done_word};
use crate::problems::Problems;
use crate::recommend::model::lists::{find_ageing, replace_ageing};
use crate::recommend::model::waiting::{count_waiting, create_all_waiting};
use crate::recommend::ranking::Ageing;
use crate::session::{EditorOfAll, SignedForm, Viewer};
use crate::urls;

#[derive(Template)]
#[template(path = "recommend/admin/settings.html")]
struct SettingsPage {
    layout: NewsroomLayout,
    half_life_days: String,
    least_percent: String,
    waiting: i64,
    problems: Problems,
}

pub(crate) async fn get(
    app: Data<App>,
    EditorOfAll(viewer): EditorOfAll,
    request: HttpRequest,
) -> AppResult<HttpResponse> {
    let done = done_word(&request);
    show(&app, move |conn, app| {
        let mut page = SettingsPage::load(conn, app, &viewer)?;
        page.layout.set_done(&done);
        Ok(page)
    })
    .await
}

pub(crate) async fn post(
    app: Data<App>,
    EditorOfAll(viewer): EditorOfAll,
    SignedForm(fields): SignedForm,
) -> AppResult<HttpResponse> {
    take(&app, move |conn, app| {
        SettingsPage::load(conn, app, &viewer)?.save(conn, &viewer, &fields)
    })
    .await
}

impl SettingsPage {
    /// Loads all that the page shows.
    fn load(conn: &mut Connection, app: &App, viewer: &Viewer) -> AppResult<Self> {
        let path = urls::newsroom_recommendation_settings();
        let frame = (path, "recommendation-settings-title");
        let layout = NewsroomLayout::load_named(conn, app, viewer, frame, "")?;
        let ageing = find_ageing(conn, layout.edition.id)?;
        Ok(Self {
            half_life_days: ageing.half_life_days.to_string(),
            least_percent: ageing.least_percent.to_string(),
            waiting: count_waiting(conn)?,
            problems: Problems::default(),
            layout,
        })
    }

    /// Saves what was typed and lets all lists be made anew, or gives the page back with what is wrong.
    fn save(
        mut self,
        conn: &mut Connection,
        viewer: &Viewer,
        fields: &FormFields,
    ) -> AppResult<Next<Self>> {
        self.half_life_days = fields.trimmed("half_life_days");
        self.least_percent = fields.trimmed("least_percent");
        let number = |typed: &str, most: i64, least: i64| {
            let number = typed.parse().ok();
            number.filter(|number| (least..=most).contains(number))
        };
        let half_life_days = number(&self.half_life_days, 36_500, 1);
        let least_percent = number(&self.least_percent, 100, 0);
        let (Some(half_life_days), Some(least_percent)) = (half_life_days, least_percent) else {
            for (field, value, least, most) in [
                ("half_life_days", half_life_days, 1, 36_500),
                ("least_percent", least_percent, 0, 100),
            ] {
                if value.is_none() {
                    let bounds = [("least", least.into()), ("most", most.into())];
                    let locale = &self.layout.locale;
                    let sentence = locale.text_with_all("forum-settings-number-wrong", bounds);
                    self.problems.add(field, sentence);
                }
            }
            self.layout.set_refused();
            return Ok(Next::Refused(Box::new(self)));
        };
        let ageing = Ageing {
            half_life_days,
            least_percent,
        };
        let edition_id = self.layout.edition.id;
        replace_ageing(conn, edition_id, ageing)?;
        create_all_waiting(conn, edition_id)?;
        let event = ("change_recommendation_settings", "recommended:settings", "");
        create_event_of(conn, viewer, event, self.layout.now)?;
        Ok(Next::done(&self.layout.path, "changed"))
    }

    fn waiting_sentence(&self) -> String {
        self.layout
            .locale
            .text_with("recommendation-settings-waiting", "count", self.waiting)
    }

    fn action(&self) -> &str {
        &self.layout.path
    }
}
