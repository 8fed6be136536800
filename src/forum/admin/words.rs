//! `GET` and `POST /admin/forum/words`: banned and suspect words. A word is tried on the newest comments before it counts.

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::app::App;
use crate::audit::model::create_event_of;
use crate::db::Connection;
use crate::editions::model::list_editions;
use crate::error::{AppError, AppResult};
use crate::form::FormFields;
use crate::forum::model::words::{
    KeptWord, create_word, delete_word, list_kept_words, list_newest_texts,
};
use crate::forum::rules::words::{WordKind, WordRule, find_hits};
use crate::forum::text;
use crate::html::SafeHtml;
use crate::newsroom_form::{Next, show, take};
use crate::newsroom_layout::{NewsroomLayout, done_word};
use crate::problems::Problems;
use crate::session::{Moderator, SignedForm, Viewer};
use crate::urls;

/// A word is tried on so many comments.
const TRIED: i64 = 1000;

/// So many of those that it hits are shown.
const SHOWN_HITS: usize = 50;

/// Most characters of a word or phrase.
const LONGEST_WORD: usize = 100;

#[derive(Template)]
#[template(path = "forum/admin/words.html")]
struct WordsPage {
    layout: NewsroomLayout,
    words: Vec<KeptWord>,
    languages: Vec<String>,
    form: WordForm,
    trial: Option<Trial>,
    problems: Problems,
}

/// What was typed.
#[derive(Default)]
struct WordForm {
    word: String,
    kind: String,
    language: String,
}

/// What a word would have hit.
struct Trial {
    /// Of so many comments.
    tried: usize,
    hits: usize,
    /// Name and text, with the hit marked.
    shown: Vec<(String, SafeHtml)>,
}

pub(crate) async fn get(
    app: Data<App>,
    Moderator(viewer): Moderator,
    request: HttpRequest,
) -> AppResult<HttpResponse> {
    let done = done_word(&request);
    show(&app, move |conn, app| {
        let mut page = WordsPage::load(conn, app, &viewer)?;
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
        let page = WordsPage::load(conn, app, &viewer)?;
        match fields.one("do") {
            "delete" => page.delete(conn, &viewer, &fields),
            "add" | "try" => page.take(conn, &viewer, &fields),
            _ => Err(AppError::BadRequest),
        }
    })
    .await
}

impl WordsPage {
    /// Loads all that the page shows.
    fn load(conn: &mut Connection, app: &App, viewer: &Viewer) -> AppResult<Self> {
        let frame = (urls::newsroom_forum_words(), "words-title");
        let layout = NewsroomLayout::load_named(conn, app, viewer, frame, "")?;
        let mut languages: Vec<String> = list_editions(conn)?
            .into_iter()
            .map(|edition| edition.language)
            .collect();
        languages.sort();
        languages.dedup();
        Ok(Self {
            words: list_kept_words(conn)?,
            form: WordForm::default(),
            trial: None,
            problems: Problems::default(),
            languages,
            layout,
        })
    }

    fn delete(
        self,
        conn: &mut Connection,
        viewer: &Viewer,
        fields: &FormFields,
    ) -> AppResult<Next<Self>> {
        let id = fields.number("id").ok_or(AppError::BadRequest)?;
        if let Some(word) = delete_word(conn, id)? {
            let event = ("delete_forum_word", "forum:words", word.as_str());
            create_event_of(conn, viewer, event, self.layout.now)?;
        }
        Ok(Next::done(&self.layout.path, "word-deleted"))
    }

    /// Tries a word, or keeps it; or gives the page back with what is wrong.
    fn take(
        mut self,
        conn: &mut Connection,
        viewer: &Viewer,
        fields: &FormFields,
    ) -> AppResult<Next<Self>> {
        self.form = WordForm {
            word: fields.trimmed("word"),
            kind: fields.trimmed("kind"),
            language: fields.trimmed("language"),
        };
        let is_short = self.form.word.chars().count() <= LONGEST_WORD;
        let kind = WordKind::parse(&self.form.kind).unwrap_or(WordKind::Suspect);
        let rule = WordRule::parse(&self.form.word, kind).filter(|_| is_short);
        let is_language =
            self.form.language.is_empty() || self.languages.contains(&self.form.language);
        let Some(rule) = rule.filter(|_| is_language) else {
            let sentence = self.layout.locale.text("word-problem");
            self.problems = Problems::one("word", sentence);
            self.layout.set_refused();
            return Ok(Next::Refused(Box::new(self)));
        };
        if fields.one("do") == "try" {
            let trial = Trial::of(conn, &rule)?;
            self.layout.title = format!("{} – {}", self.trial_sentence(&trial), self.layout.title);
            self.trial = Some(trial);
            return Ok(Next::Shown(Box::new(self)));
        }
        let now = self.layout.now;
        create_word(conn, (&self.form.language, &rule), viewer.account_id, now)?;
        let event = ("add_forum_word", "forum:words", rule.typed.as_str());
        create_event_of(conn, viewer, event, now)?;
        Ok(Next::done(&self.layout.path, "word-added"))
    }

    fn kinds(&self) -> Vec<(&'static str, String)> {
        WordKind::ALL
            .into_iter()
            .map(|kind| (kind.word(), self.kind_name(kind.word())))
            .collect()
    }

    fn kind_name(&self, word: &str) -> String {
        self.layout.locale.text(&format!("word-kind-{word}"))
    }

    fn trial_sentence(&self, trial: &Trial) -> String {
        self.layout.locale.text_with_all(
            "word-trial",
            [("hits", trial.hits.into()), ("tried", trial.tried.into())],
        )
    }

    fn queue_url() -> String {
        urls::newsroom_forum()
    }

    fn action(&self) -> &str {
        &self.layout.path
    }
}

impl Trial {
    fn of(conn: &mut Connection, rule: &WordRule) -> AppResult<Self> {
        let rules = std::slice::from_ref(rule);
        let texts = list_newest_texts(conn, TRIED)?;
        let tried = texts.len();
        let hit: Vec<(i64, String, String)> = texts
            .into_iter()
            .filter(|(_, _, text)| !find_hits(rules, text).is_empty())
            .collect();
        let mut shown = Vec::new();
        for (_, name, text) in hit.iter().take(SHOWN_HITS) {
            shown.push((name.clone(), text::draw_marked(text, rules)?));
        }
        Ok(Self {
            tried,
            hits: hit.len(),
            shown,
        })
    }
}
