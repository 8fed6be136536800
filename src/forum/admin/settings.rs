//! `GET` and `POST /admin/forum/settings`: how the Forum of the edition and of its sections is run. Settings are tried
//! on the newest comments before they count.

use std::collections::BTreeMap;

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use super::trial::Trial;
use crate::app::App;
use crate::audit::model::create_event_of;
use crate::db::Connection;
use crate::error::AppResult;
use crate::form::FormFields;
use crate::forum::model::reasons::{list_reasons, replace_reasons};
use crate::forum::model::settings::{
    ForumSettings, find_settings, list_section_modes, replace_settings,
};
use crate::forum::reasons::Reason;
use crate::forum::rules::mode::Mode;
use crate::newsroom_form::{Next, show, take};
use crate::newsroom_layout::{NewsroomLayout, done_word};
use crate::problems::Problems;
use crate::sections::model::{Section, list_sections};
use crate::session::{Moderator, SignedForm, Viewer};
use crate::urls;

/// Reasons of an edition.
const MOST_REASONS: usize = 20;

/// Most characters of a reason.
const LONGEST_REASON: usize = 200;

#[derive(Template)]
#[template(path = "forum/admin/settings.html")]
struct SettingsPage {
    layout: NewsroomLayout,
    sections: Vec<Section>,
    settings: ForumSettings,
    /// Sections that are run in another way.
    modes: BTreeMap<i64, Mode>,
    /// For what comments are refused.
    reasons: Vec<Reason>,
    form: SettingsForm,
    trial: Option<Trial>,
    problems: Problems,
}

/// What was typed.
struct SettingsForm {
    first_comments: String,
    most_links: String,
    closed_after_days: String,
    /// The newsroom's own reasons, one a line.
    own_reasons: String,
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
        SettingsPage::load(conn, app, &viewer)?.take(conn, &viewer, &fields)
    })
    .await
}

impl SettingsPage {
    /// Loads all that the page shows.
    fn load(conn: &mut Connection, app: &App, viewer: &Viewer) -> AppResult<Self> {
        let frame = (urls::newsroom_forum_settings(), "forum-settings-title");
        let layout = NewsroomLayout::load_named(conn, app, viewer, frame, "")?;
        let settings = find_settings(conn, layout.edition.id)?;
        let reasons = list_reasons(conn, layout.edition.id)?;
        let own = reasons.iter().filter(|reason| is_own(reason));
        Ok(Self {
            sections: list_sections(conn, layout.edition.id)?,
            form: SettingsForm {
                first_comments: settings.first_comments.to_string(),
                most_links: settings.most_links.to_string(),
                closed_after_days: settings
                    .closed_after_days
                    .map(|days| days.to_string())
                    .unwrap_or_default(),
                own_reasons: own.map(Reason::word).collect::<Vec<&str>>().join("\n"),
            },
            settings,
            modes: list_section_modes(conn)?,
            reasons,
            trial: None,
            problems: Problems::default(),
            layout,
        })
    }

    /// Saves or tries what was typed, or gives the page back with what is wrong.
    fn take(
        mut self,
        conn: &mut Connection,
        viewer: &Viewer,
        fields: &FormFields,
    ) -> AppResult<Next<Self>> {
        let (settings, modes) = (self.settings.clone(), self.modes.clone());
        self.read(fields);
        if !self.problems.is_empty() {
            self.layout.set_refused();
            return Ok(Next::Refused(Box::new(self)));
        }
        if fields.one("do") == "try" {
            let compared = ((&settings, &modes), (&self.settings, &self.modes));
            let trial = Trial::of(conn, &self.layout, compared)?;
            self.layout.title = format!("{} – {}", self.trial_sentence(&trial), self.layout.title);
            self.trial = Some(trial);
            return Ok(Next::Shown(Box::new(self)));
        }
        let edition_id = self.layout.edition.id;
        replace_settings(conn, edition_id, (&self.settings, &self.modes))?;
        replace_reasons(conn, edition_id, &self.reasons)?;
        let event = ("change_forum_settings", "forum:settings", "");
        create_event_of(conn, viewer, event, self.layout.now)?;
        Ok(Next::done(&self.layout.path, "changed"))
    }

    /// Takes over what was typed, and notes what is wrong with it.
    fn read(&mut self, fields: &FormFields) {
        self.form = SettingsForm {
            first_comments: fields.trimmed("first_comments"),
            most_links: fields.trimmed("most_links"),
            closed_after_days: fields.trimmed("closed_after_days"),
            own_reasons: fields.trimmed("own_reasons"),
        };
        self.settings.mode = Mode::parse(fields.one("mode")).unwrap_or(self.settings.mode);
        for section in &self.sections {
            match Mode::parse(fields.one(&format!("section-{}", section.id))) {
                Some(mode) => self.modes.insert(section.id, mode),
                None => self.modes.remove(&section.id),
            };
        }
        let first_comments = self.number("first_comments", 1..=100, |form| &form.first_comments);
        let most_links = self.number("most_links", 0..=100, |form| &form.most_links);
        let days = (!self.form.closed_after_days.is_empty()).then(|| {
            self.number("closed_after_days", 1..=36_500, |form| {
                &form.closed_after_days
            })
        });
        self.settings.first_comments = first_comments.unwrap_or(self.settings.first_comments);
        self.settings.most_links = most_links.unwrap_or(self.settings.most_links);
        self.settings.closed_after_days = days.flatten();
        self.reasons = self.read_reasons(fields);
    }

    /// The reasons that were ticked, then those that were written.
    fn read_reasons(&mut self, fields: &FormFields) -> Vec<Reason> {
        let ticked = Reason::CHOSEN
            .into_iter()
            .filter(|reason| fields.all("reason").any(|word| word == reason.word()));
        let written = self.form.own_reasons.lines().map(str::trim);
        let written = written.filter(|line| !line.is_empty()).map(Reason::of);
        let mut reasons: Vec<Reason> = Vec::new();
        for reason in ticked.chain(written) {
            if !reasons.contains(&reason) {
                reasons.push(reason);
            }
        }
        let is_long = |reason: &Reason| reason.word().chars().count() > LONGEST_REASON;
        if reasons.len() > MOST_REASONS || reasons.iter().any(is_long) {
            let most = [
                ("reasons", MOST_REASONS.into()),
                ("letters", LONGEST_REASON.into()),
            ];
            let sentence = self
                .layout
                .locale
                .text_with_all("forum-settings-reasons-wrong", most);
            self.problems.add("own_reasons", sentence);
        }
        reasons
    }

    /// A number within bounds; otherwise the problem is noted at its field.
    fn number(
        &mut self,
        field: &'static str,
        bounds: std::ops::RangeInclusive<i64>,
        typed: impl Fn(&SettingsForm) -> &str,
    ) -> Option<i64> {
        let number = typed(&self.form).parse().ok();
        let number = number.filter(|number| bounds.contains(number));
        if number.is_none() {
            let bounds = [
                ("least", (*bounds.start()).into()),
                ("most", (*bounds.end()).into()),
            ];
            let locale = &self.layout.locale;
            let sentence = locale.text_with_all("forum-settings-number-wrong", bounds);
            self.problems.add(field, sentence);
        }
        number
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

    /// The program's reasons: word, sentence, and whether the edition offers it.
    fn known_reasons(&self) -> Vec<(String, String, bool)> {
        Reason::CHOSEN
            .into_iter()
            .map(|reason| {
                let sentence = reason.sentence(&self.layout.locale);
                let is_offered = self.reasons.contains(&reason);
                (reason.word().to_owned(), sentence, is_offered)
            })
            .collect()
    }

    fn trial_sentence(&self, trial: &Trial) -> String {
        self.layout.locale.text_with_all(
            "forum-trial",
            [
                ("tried", trial.tried.into()),
                ("then", trial.kept_back_then.into()),
                ("now", trial.kept_back_now.into()),
            ],
        )
    }

    fn queue_url() -> String {
        urls::newsroom_forum()
    }

    fn action(&self) -> &str {
        &self.layout.path
    }
}

fn is_own(reason: &Reason) -> bool {
    matches!(reason, Reason::Own(_))
}
