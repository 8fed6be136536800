//! Finds what goes with each public story: after it was published or changed, beside the requests, some stories at a time.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use crate::app::App;
use crate::articles::model::reading::{Article, list_public_with_body, list_topics};
use crate::body::parse::parse;
use crate::body::plain::plain_text;
use crate::db::Connection;
use crate::error::AppResult;
use crate::locale::Locale;
use crate::recommend::counts::StoryText;
use crate::recommend::engine::{NewStory, find_related, leave_out, load_vocabulary, take_in};
use crate::recommend::model::index::list_words;
use crate::recommend::model::lists::{FoundStory, find_ageing, replace_found};
use crate::recommend::model::waiting::{
    Waiting, create_waiting, delete_waiting, find_compared_at, list_changed, list_unlisted,
    update_listed_at, update_waiting,
};
use crate::recommend::ranking::Related;
use crate::recommend::reasons::{Known, find_reason};
use crate::recommend::vocabulary::Vocabulary;
use crate::time::Millis;

/// How long the job rests when nothing waits.
const PAUSE: Duration = Duration::from_secs(1);

/// Stories of one transaction: while it goes on, nobody else writes.
const STORIES_AT_ONCE: i64 = 50;

/// Stories that are kept for each: more than are shown, as some may be withdrawn or left out by an editor.
const KEPT: usize = 12;

/// A story that goes so much less well than the best goes not well.
const LEAST_OF_BEST: f32 = 0.3;

/// Words of a pair from which a reason is made.
const WORDS_OF_REASON: usize = 24;

/// Runs until told to stop.
pub fn run(app: &App, stop: &Arc<AtomicBool>) {
    let mut finder = Finder::default();
    while !stop.load(Ordering::Relaxed) {
        match finder.do_some(app) {
            Ok(0) => {
                finder.report();
                thread::sleep(PAUSE);
            }
            Ok(_) => {}
            Err(error) => {
                let cause = format!("{:#}", anyhow::Error::new(error));
                tracing::error!(cause, "what goes with stories could not be found");
                thread::sleep(PAUSE);
            }
        }
    }
}

/// The job's memory: how rare each word is, read when the first story waits.
#[derive(Default)]
pub struct Finder {
    vocabulary: Option<Vocabulary>,
    taken_in: Spent,
    listed: Spent,
}

/// How many stories something was done for since the last report, and how long it took.
#[derive(Clone, Copy, Default)]
struct Spent {
    stories: usize,
    time: Duration,
}

impl Spent {
    fn add(&mut self, stories: usize, began: Instant) {
        self.stories += stories;
        self.time += began.elapsed();
    }
}

impl Finder {
    /// Tells the log what was done, once nothing waits any more.
    fn report(&mut self) {
        let (taken_in, listed) = (
            std::mem::take(&mut self.taken_in),
            std::mem::take(&mut self.listed),
        );
        if taken_in.stories + listed.stories > 0 {
            tracing::info!(
                taken_in = taken_in.stories,
                taking_in_milliseconds = taken_in.time.as_millis(),
                lists = listed.stories,
                listing_milliseconds = listed.time.as_millis(),
                "what goes with stories was found"
            );
        }
    }

    /// Does all that waits; for how many stories.
    ///
    /// # Errors
    ///
    /// Those of the database.
    pub fn do_all(&mut self, app: &App) -> AppResult<usize> {
        let mut all = 0;
        loop {
            match self.do_some(app)? {
                0 => return Ok(all),
                some => all += some,
            }
        }
    }

    /// Takes in some stories whose words wait; once all are in, makes some lists. For how many stories.
    ///
    /// # Errors
    ///
    /// Those of the database. What was counted in memory is counted anew after one.
    pub fn do_some(&mut self, app: &App) -> AppResult<usize> {
        let (changed, unlisted) = app.db.read_blocking(|conn| {
            let changed = list_changed(conn, STORIES_AT_ONCE)?;
            if !changed.is_empty() {
                return Ok((changed, Vec::new()));
            }
            Ok((changed, list_unlisted(conn, STORIES_AT_ONCE)?))
        })?;
        if changed.is_empty() && unlisted.is_empty() {
            return Ok(0);
        }
        let mut vocabulary = match self.vocabulary.take() {
            Some(vocabulary) => vocabulary,
            None => app.db.read_blocking(|conn| Ok(load_vocabulary(conn)?))?,
        };
        let now = app.clock.now();
        let began = Instant::now();
        let count = changed.len() + unlisted.len();
        if changed.is_empty() {
            let lists = app.db.read_blocking(|conn| {
                let lists = unlisted
                    .iter()
                    .map(|waiting| List::find(conn, app, &vocabulary, waiting));
                lists.collect::<AppResult<Vec<List>>>()
            })?;
            app.db.write_blocking(|conn| {
                for (waiting, list) in unlisted.iter().zip(&lists) {
                    list.keep(conn, waiting, now)?;
                }
                Ok(())
            })?;
            self.listed.add(count, began);
        } else {
            let texts = app.db.read_blocking(|conn| load_texts(conn, &changed))?;
            app.db.write_blocking(|conn| {
                take_all_in(conn, &mut vocabulary, (&changed, &texts), now)
            })?;
            self.taken_in.add(count, began);
        }
        self.vocabulary = Some(vocabulary);
        Ok(count)
    }
}

/// A public story with what is compared of it.
struct Text {
    article: Article,
    /// Its headline and the names of its topics.
    headline: String,
    /// Its summary and its text, without markup.
    body: String,
}

fn load_texts(conn: &mut Connection, waiting: &[Waiting]) -> AppResult<Vec<Text>> {
    let ids: Vec<i64> = waiting.iter().map(|waiting| waiting.article_id).collect();
    let mut topics: HashMap<i64, Vec<String>> = HashMap::new();
    for topic in list_topics(conn, &ids)? {
        topics.entry(topic.article_id).or_default().push(topic.name);
    }
    let articles = list_public_with_body(conn, &ids)?;
    Ok(articles
        .into_iter()
        .map(|article| {
            let topics = topics.remove(&article.id).unwrap_or_default().join(". ");
            Text {
                headline: format!("{}. {topics}", article.headline),
                body: body_of(&article),
                article,
            }
        })
        .collect())
}

fn body_of(article: &Article) -> String {
    format!(
        "{}\n{}",
        article.summary,
        plain_text(&parse(&article.body).0)
    )
}

/// Takes in those that are public, and leaves out those that are so no longer.
fn take_all_in(
    conn: &mut Connection,
    vocabulary: &mut Vocabulary,
    (waiting, texts): (&[Waiting], &[Text]),
    now: Millis,
) -> AppResult<()> {
    let stories: Vec<NewStory<'_>> = texts
        .iter()
        .map(|text| NewStory {
            article_id: text.article.id,
            edition_id: text.article.edition_id,
            language: &text.article.language,
            section_id: text.article.section_id,
            published_at: text.article.first_published_at,
            text: StoryText {
                headline: &text.headline,
                body: &text.body,
            },
        })
        .collect();
    take_in(conn, vocabulary, &stories, now)?;
    let public: HashSet<i64> = stories.iter().map(|story| story.article_id).collect();
    for waiting in waiting {
        if public.contains(&waiting.article_id) {
            update_waiting(conn, waiting)?;
        } else {
            leave_out(conn, vocabulary, waiting.article_id)?;
            replace_found(conn, waiting.article_id, &[])?;
            delete_waiting(conn, waiting)?;
        }
    }
    Ok(())
}

/// What was found for a story.
struct List {
    article_id: i64,
    found: Vec<FoundStory>,
    compared_at: Option<Millis>,
}

impl List {
    fn find(
        conn: &mut Connection,
        app: &App,
        vocabulary: &Vocabulary,
        waiting: &Waiting,
    ) -> AppResult<Self> {
        let article_id = waiting.article_id;
        let mut list = Self {
            article_id,
            found: Vec::new(),
            compared_at: find_compared_at(conn, article_id)?,
        };
        let Some(article) = list_public_with_body(conn, &[article_id])?.pop() else {
            return Ok(list);
        };
        let ageing = find_ageing(conn, article.edition_id)?;
        let mut related = find_related(conn, vocabulary, (article_id, ageing), KEPT)?;
        if let Some(best) = related.first().map(|related| related.score) {
            related.retain(|related| related.score >= best * LEAST_OF_BEST);
        }
        let not_names = list_not_names(&app.locales.get(&article.language));
        list.found = give_reasons(conn, &article, (&related, &not_names))?;
        Ok(list)
    }

    fn keep(&self, conn: &mut Connection, waiting: &Waiting, now: Millis) -> AppResult<()> {
        replace_found(conn, self.article_id, &self.found)?;
        update_listed_at(conn, self.article_id, now)?;
        delete_waiting(conn, waiting)?;
        if let Some(compared_at) = self.compared_at.filter(|_| waiting.reaches_others()) {
            let others: Vec<i64> = self.found.iter().map(|story| story.other_id).collect();
            create_waiting(conn, &others, compared_at)?;
        }
        Ok(())
    }
}

/// Words that a language writes with a capital though they name nobody – days, months, a polite "you" – in small letters.
fn list_not_names(locale: &Locale) -> HashSet<String> {
    let days = (1..=7).map(|day| format!("weekday-{day}"));
    let months = (1..=12).map(|month| format!("month-{month}"));
    days.chain(months)
        .chain(["polite-you".to_owned()])
        .map(|key| locale.text(&key).to_lowercase())
        .collect()
}

/// The related stories for which a reason can be named.
fn give_reasons(
    conn: &mut Connection,
    article: &Article,
    (related, not_names): (&[Related], &HashSet<String>),
) -> AppResult<Vec<FoundStory>> {
    let mut ids: Vec<i64> = related.iter().map(|related| related.article_id).collect();
    ids.push(article.id);
    let mut topics = Vec::new();
    let mut topics_of: HashMap<i64, HashSet<String>> = HashMap::new();
    for topic in list_topics(conn, &ids)? {
        if topic.article_id == article.id {
            topics.push(topic.name);
        } else {
            topics_of
                .entry(topic.article_id)
                .or_default()
                .insert(topic.name);
        }
    }
    let numbers: HashSet<i64> = related
        .iter()
        .flat_map(|related| {
            let words = related.words.iter().take(WORDS_OF_REASON);
            words.chain(related.names.iter().take(WORDS_OF_REASON))
        })
        .map(|word| i64::from(*word))
        .collect();
    let numbers: Vec<i64> = numbers.into_iter().collect();
    let words: HashMap<u32, String> = list_words(conn, &numbers)?
        .into_iter()
        .filter_map(|(id, word)| Some((u32::try_from(id).ok()?, word)))
        .collect();
    let text = format!("{}.\n{}", article.headline, body_of(article));
    let known = Known {
        text: &text,
        topics,
        topics_of,
        words: &words,
        not_names,
    };
    let reasons = related.iter().map(|related| {
        Some(FoundStory {
            other_id: related.article_id,
            reason: find_reason(&known, related)?,
        })
    });
    Ok(reasons.flatten().collect())
}
