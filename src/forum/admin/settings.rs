//! `GET` and `POST /admin/forum/settings`: how the Forum of the edition and of its sections is run.

use std::collections::BTreeMap;

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::app::App;
use crate::audit::model::create_event_of;
use crate::db::Connection;
use crate::error::AppResult;
use crate::form::FormFields;
use crate::forum::model::settings::{
    ForumSettings, find_settings, list_section_modes, replace_settings,
};
use crate::forum::rules::mode::Mode;
use crate::newsroom_form::{Next, show, take};
use crate::newsroom_layout::{NewsroomLayout, done_word};
use crate::problems::Problems;
use crate::sections::model::{Section, list_sections};
use crate::session::{Moderator, SignedForm, Viewer};
use crate::urls;

#[derive(Template)]
#[template(path = "forum/admin/settings.html")]
struct SettingsPage {
    layout: NewsroomLayout,
    sections: Vec<Section>,
    settings: ForumSettings,
    /// Sections that are run in another way.
    modes: BTreeMap<i64, Mode>,
    form: SettingsForm,
    problems: Problems,
}

/// The form's numbers as typed.
struct SettingsForm {
    first_comments: String,
    most_links: String,
    closed_after_days: String,
}

pub(crate) async fn get(
    app: Data<App>,
    Moderator(viewer): Moderator,
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
    Moderator(viewer): Moderator,
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
        let frame = (urls::newsroom_forum_settings(), "forum-settings-title");
        let layout = NewsroomLayout::load_named(conn, app, viewer, frame, "")?;
        let settings = find_settings(conn, layout.edition.id)?;
        Ok(Self {
            sections: list_sections(conn, layout.edition.id)?,
            form: SettingsForm {
                first_comments: settings.first_comments.to_string(),
                most_links: settings.most_links.to_string(),
                closed_after_days: settings
                    .closed_after_days
                    .map(|days| days.to_string())
                    .unwrap_or_default(),
            },
            settings,
            modes: list_section_modes(conn)?,
            problems: Problems::default(),
            layout,
        })
    }

    /// Saves what was typed, or gives the page back with what is wrong.
    fn save(
        mut self,
        conn: &mut Connection,
        viewer: &Viewer,
        fields: &FormFields,
    ) -> AppResult<Next<Self>> {
        self.form = SettingsForm {
            first_comments: fields.trimmed("first_comments"),
            most_links: fields.trimmed("most_links"),
            closed_after_days: fields.trimmed("closed_after_days"),
        };
        self.settings.mode = Mode::parse(fields.one("mode")).unwrap_or(self.settings.mode);
        self.modes = self
            .sections
            .iter()
            .filter_map(|section| {
                let mode = Mode::parse(fields.one(&format!("section-{}", section.id)))?;
                Some((section.id, mode))
            })
            .collect();
        let first_comments = self.number("first_comments", &self.form.first_comments, 1..=100);
        let most_links = self.number("most_links", &self.form.most_links, 0..=100);
        let days = match self.form.closed_after_days.as_str() {
            "" => Ok(None),
            typed => self
                .number("closed_after_days", typed, 1..=36_500)
                .map(Some),
        };
        let (first_comments, most_links, days) = match (first_comments, most_links, days) {
            (Ok(first_comments), Ok(most_links), Ok(days)) => (first_comments, most_links, days),
            (first_comments, most_links, days) => {
                for problem in [first_comments.err(), most_links.err(), days.err()] {
                    let Some((field, sentence)) = problem else {
                        continue;
                    };
                    self.problems.add(field, sentence);
                }
                self.layout.set_refused();
                return Ok(Next::Refused(Box::new(self)));
            }
        };
        self.settings.first_comments = first_comments;
        self.settings.most_links = most_links;
        self.settings.closed_after_days = days;
        replace_settings(conn, self.layout.edition.id, (&self.settings, &self.modes))?;
        let event = ("change_forum_settings", "forum:settings", "");
        create_event_of(conn, viewer, event, self.layout.now)?;
        Ok(Next::done(&self.layout.path, "changed"))
    }

    /// A number within bounds, or the field with what is wrong.
    fn number(
        &self,
        field: &'static str,
        typed: &str,
        bounds: std::ops::RangeInclusive<i64>,
    ) -> Result<i64, (&'static str, String)> {
        let number = typed.parse().ok().filter(|number| bounds.contains(number));
        number.ok_or_else(|| {
            let sentence = self.layout.locale.text_with_all(
                "forum-settings-number-wrong",
                [
                    ("least", (*bounds.start()).into()),
                    ("most", (*bounds.end()).into()),
                ],
            );
            (field, sentence)
        })
    }

    fn modes(&self) -> Vec<(Mode, String)> {
        Mode::ALL
            .into_iter()
            .map(|mode| {
                let key = format!("forum-mode-{}", mode.word());
                (mode, self.layout.locale.text(&key))
            })
            .collect()
    }

    fn is_mode(&self, mode: &Mode) -> bool {
        self.settings.mode == *mode
    }

    fn is_mode_of(&self, section: &Section, mode: &Mode) -> bool {
        self.modes.get(&section.id) == Some(mode)
    }

    fn queue_url() -> String {
        urls::newsroom_forum()
    }

    fn action(&self) -> &str {
        &self.layout.path
    }
}
