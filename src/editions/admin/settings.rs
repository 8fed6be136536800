//! `GET` and `POST /admin/settings/`: how the edition names itself, whether it counts readers, and how strict its publish gate is.

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use chrono_tz::Tz;

use crate::app::App;
use crate::audit::model::create_event_of;
use crate::db::Connection;
use crate::editions::model::{self, Edition, EditionChanges};
use crate::error::AppResult;
use crate::form::FormFields;
use crate::gate::article::BodyLimits;
use crate::gate::model::{find_gate, replace_gate};
use crate::gate::rule::Rule;
use crate::gate::settings::{GateSettings, Setting};
use crate::locale::Locale;
use crate::newsroom_layout::{self, NewsroomLayout, done_word, status_of};
use crate::problems::Problems;
use crate::session::{Admin, SignedForm, Viewer};
use crate::urls;
use crate::visit::see_other;

/// No language has a text this long.
const MOST_WORDS: usize = 1_000_000;

#[derive(Template)]
#[template(path = "editions/admin/settings.html")]
struct SettingsPage {
    layout: NewsroomLayout,
    form: SettingsForm,
    gate: GateSettings,
    problems: Problems,
}

/// The form's lines as typed.
#[derive(Clone, Debug, Default)]
struct SettingsForm {
    site_name: String,
    tagline: String,
    contact_email: String,
    time_zone: String,
    min_words: String,
    max_words: String,
    counts_readers: bool,
}

pub(crate) async fn get(
    app: Data<App>,
    Admin(viewer): Admin,
    request: HttpRequest,
) -> AppResult<HttpResponse> {
    let (state, done) = (app.clone(), done_word(&request));
    let page = app
        .db
        .read(move |conn| {
            let mut page = SettingsPage::load(conn, &state, &viewer)?;
            page.layout.set_done(&done);
            Ok(page)
        })
        .await?;
    newsroom_layout::page(status_of(&page.problems), &page)
}

pub(crate) async fn post(
    app: Data<App>,
    Admin(viewer): Admin,
    SignedForm(fields): SignedForm,
) -> AppResult<HttpResponse> {
    let state = app.clone();
    let refused = app
        .db
        .write(move |conn| SettingsPage::load(conn, &state, &viewer)?.save(conn, &viewer, &fields))
        .await?;
    match refused {
        None => Ok(see_other(&urls::done(
            &urls::newsroom_settings(),
            "changed",
        ))),
        Some(page) => newsroom_layout::page(status_of(&page.problems), &*page),
    }
}

impl SettingsPage {
    /// Loads all that the page shows.
    fn load(conn: &mut Connection, app: &App, viewer: &Viewer) -> AppResult<Self> {
        let path = urls::newsroom_settings();
        let mut layout = NewsroomLayout::load(conn, app, Some(viewer), path)?;
        layout.set_title("newsroom-settings", &Problems::default());
        let (gate, limits) = find_gate(conn, layout.edition.id)?;
        Ok(Self {
            form: SettingsForm::of(&layout.edition, limits),
            layout,
            gate,
            problems: Problems::default(),
        })
    }

    /// Saves what was typed, or gives the page back with what is wrong.
    fn save(
        mut self,
        conn: &mut Connection,
        viewer: &Viewer,
        fields: &FormFields,
    ) -> AppResult<Option<Box<Self>>> {
        self.form = SettingsForm::from_fields(fields);
        for rule in Rule::ALL {
            if let Some(setting) = Setting::from_word(fields.one(&field(*rule))) {
                self.gate.choose(*rule, setting);
            }
        }
        self.problems = self.form.check(&self.layout.locale);
        if !self.problems.is_empty() {
            self.layout.set_title("newsroom-settings", &self.problems);
            return Ok(Some(Box::new(self)));
        }
        let edition = &self.layout.edition;
        let changes = EditionChanges {
            site_name: &self.form.site_name,
            tagline: &self.form.tagline,
            contact_email: &self.form.contact_email,
            time_zone: &self.form.time_zone,
            counts_readers: self.form.counts_readers,
        };
        model::update_edition(conn, edition.id, &changes)?;
        replace_gate(conn, edition.id, (&self.gate, self.form.limits()))?;
        let subject = format!("edition:{}", edition.code);
        let event = (
            "change_settings",
            subject.as_str(),
            self.form.site_name.as_str(),
        );
        create_event_of(conn, viewer, event, self.layout.now)?;
        Ok(None)
    }

    fn rules(&self) -> &'static [Rule] {
        Rule::ALL
    }

    fn field(&self, rule: &Rule) -> String {
        field(*rule)
    }

    fn rule_label(&self, rule: &Rule) -> String {
        let key = format!("gate-rule-{}", rule.word());
        self.layout.locale.text(&key)
    }

    /// What can be chosen for a rule.
    fn settings(&self, rule: &Rule) -> Vec<Setting> {
        Setting::ALL
            .iter()
            .copied()
            .filter(|setting| rule.may_block() || *setting != Setting::Block)
            .collect()
    }

    fn setting_label(&self, setting: &Setting) -> String {
        let key = format!("gate-setting-{}", setting.word());
        self.layout.locale.text(&key)
    }

    fn is_chosen(&self, rule: &Rule, setting: &Setting) -> bool {
        self.gate.setting(*rule) == *setting
    }

    fn action(&self) -> &str {
        &self.layout.path
    }
}

/// The form's name of a rule.
fn field(rule: Rule) -> String {
    format!("rule-{}", rule.word())
}

impl SettingsForm {
    fn of(edition: &Edition, limits: BodyLimits) -> Self {
        let words = |limit: Option<usize>| limit.map(|limit| limit.to_string());
        Self {
            site_name: edition.site_name.clone(),
            tagline: edition.tagline.clone(),
            contact_email: edition.contact_email.clone(),
            time_zone: edition.time_zone.clone(),
            min_words: words(limits.min_words).unwrap_or_default(),
            max_words: words(limits.max_words).unwrap_or_default(),
            counts_readers: edition.counts_readers,
        }
    }

    fn from_fields(fields: &FormFields) -> Self {
        let value = |name: &str| fields.one(name).trim().to_owned();
        Self {
            site_name: value("site_name"),
            tagline: value("tagline"),
            contact_email: value("contact_email"),
            time_zone: value("time_zone"),
            min_words: value("min_words"),
            max_words: value("max_words"),
            counts_readers: fields.has("counts_readers"),
        }
    }

    fn check(&self, locale: &Locale) -> Problems {
        let mut problems = Problems::default();
        if self.site_name.is_empty() {
            problems.add("site_name", locale.text("settings-site-name-empty"));
        }
        if self.tagline.is_empty() {
            problems.add("tagline", locale.text("settings-tagline-empty"));
        }
        if !is_email(&self.contact_email) {
            problems.add("contact_email", locale.text("settings-email-wrong"));
        }
        if self.time_zone.parse::<Tz>().is_err() {
            problems.add("time_zone", locale.text("settings-time-zone-wrong"));
        }
        for (name, typed) in [
            ("min_words", &self.min_words),
            ("max_words", &self.max_words),
        ] {
            if !typed.is_empty() && words(typed).is_none() {
                problems.add(name, locale.text("settings-words-wrong"));
            }
        }
        let limits = self.limits();
        if let (Some(least), Some(most)) = (limits.min_words, limits.max_words)
            && least > most
        {
            problems.add("max_words", locale.text("settings-words-crossed"));
        }
        problems
    }

    fn limits(&self) -> BodyLimits {
        BodyLimits {
            min_words: words(&self.min_words),
            max_words: words(&self.max_words),
        }
    }
}

/// A number of words that a text can have.
fn words(typed: &str) -> Option<usize> {
    let count: usize = typed.parse().ok()?;
    (1..=MOST_WORDS).contains(&count).then_some(count)
}

/// Whether mail may be sent there: whether it arrives, only mail can tell.
fn is_email(typed: &str) -> bool {
    let is_plain = !typed
        .chars()
        .any(|sign| sign.is_whitespace() || sign.is_control() || "<>,;\"".contains(sign));
    is_plain
        && typed
            .rsplit_once('@')
            .is_some_and(|(name, host)| !name.is_empty() && !host.is_empty())
}
