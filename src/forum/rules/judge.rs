//! The rules, one after the other: the first with an answer decides.
//!
//! Length is asked by the form. Then: is the discussion open, may its author write, was it sent before, how many links, which words, what
//! was learned about advertising, is its author known, how is the discussion run.

use crate::accounts::model::readers::{Reader, Trust};
use crate::db::Connection;
use crate::error::AppResult;
use crate::forum::model::buckets::{Bucket, take_one};
use crate::forum::model::comments::{NewComment, is_repeated};
use crate::forum::model::discussions::Openness;
use crate::forum::model::learning::find_learned;
use crate::forum::model::settings::ForumSettings;
use crate::forum::model::words::list_words;
use crate::forum::rules::mode::Mode;
use crate::forum::rules::words::{WordKind, find_hits};
use crate::forum::spam::features::features;
use crate::forum::text::weigh_links;

/// Comments that one address or account sends at once, and as many again in ten minutes.
const MOST_IN_TEN_MINUTES: i64 = 5;

/// The same over a day.
const MOST_IN_A_DAY: i64 = 50;

/// The same of one network in ten minutes. Mobile carriers let whole cities share one.
const MOST_OF_RANGE: i64 = 100;

/// Comments that one discussion takes in ten minutes: moderators cannot read more.
const MOST_OF_DISCUSSION: i64 = 300;

const TEN_MINUTES: i64 = 10;
const DAY: i64 = 24 * 60;

/// A rule that kept a comment back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// Too many links, or links that hide where they lead.
    Links,
    /// A word that is not allowed.
    BannedWord,
    /// A word that somebody has to look at.
    SuspectWord,
    /// It looks like advertising that moderators refused.
    Spam,
    /// Its author has no account.
    NoAccount,
    /// Its author is not known yet.
    First,
    /// All comments wait here.
    Setting,
}

impl Rule {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Links,
        Self::BannedWord,
        Self::SuspectWord,
        Self::Spam,
        Self::NoAccount,
        Self::First,
        Self::Setting,
    ];

    /// The word in the database and in locale files.
    pub fn word(self) -> &'static str {
        match self {
            Self::Links => "links",
            Self::BannedWord => "banned-word",
            Self::SuspectWord => "suspect-word",
            Self::Spam => "spam",
            Self::NoAccount => "no-account",
            Self::First => "first",
            Self::Setting => "setting",
        }
    }

    /// The rule of a word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|rule| rule.word() == word)
    }
}

/// A rule, and what it hit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// The rule.
    pub rule: Rule,
    /// A word, a number of links, a score; may be empty.
    pub detail: String,
}

/// What becomes of a comment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It is not taken: a key of the locale file says why.
    NotTaken(&'static str),
    /// It is refused by a rule.
    Rejected(Held),
    /// It waits for a moderator.
    Waits(Held),
    /// It is shown at once.
    Published,
}

/// What the rules know besides the comment.
pub struct Situation<'a> {
    /// Whether comments are taken.
    pub openness: &'a Openness,
    /// How the edition wants its Forum to be run.
    pub settings: &'a ForumSettings,
    /// BCP 47, of the edition.
    pub language: &'a str,
    /// The author's account, if there is one.
    pub reader: Option<&'a Reader>,
}

/// Judges a comment.
///
/// # Errors
///
/// Those of the database.
pub fn judge(
    conn: &mut Connection,
    comment: &NewComment<'_>,
    situation: &Situation<'_>,
) -> AppResult<Verdict> {
    if !situation.openness.is_open() {
        return Ok(Verdict::NotTaken("reply-closed"));
    }
    if let Some(reader) = situation.reader
        && !reader.may_write(comment.written_at)
    {
        return Ok(Verdict::NotTaken("reply-banned"));
    }
    if is_repeated(conn, comment)? {
        return Ok(Verdict::NotTaken("reply-repeated"));
    }
    if let Some(empty) = take_one(conn, &buckets(comment), comment.written_at)? {
        return Ok(Verdict::NotTaken(match empty.kind {
            "discussion" => "reply-too-busy",
            _ => "reply-too-many",
        }));
    }
    judge_text(conn, comment.text, situation)
}

/// Judges what a comment says, new or changed, by the rules that look at the text and its author.
///
/// # Errors
///
/// Those of the database.
pub fn judge_text(
    conn: &mut Connection,
    text: &str,
    situation: &Situation<'_>,
) -> AppResult<Verdict> {
    let waits = |rule: Rule, detail: String| Ok(Verdict::Waits(Held { rule, detail }));
    let settings = situation.settings;
    let trust = situation
        .reader
        .map(|reader| reader.trust(settings.first_comments));
    if let Some(held) = held_for_links(text, trust, settings) {
        return Ok(Verdict::Waits(held));
    }
    let hits = find_hits(&list_words(conn, situation.language)?, text);
    if let Some(hit) = hits.iter().find(|hit| hit.kind == WordKind::Banned) {
        return Ok(Verdict::Rejected(Held {
            rule: Rule::BannedWord,
            detail: hit.typed.clone(),
        }));
    }
    if let Some(hit) = hits.first() {
        return waits(Rule::SuspectWord, hit.typed.clone());
    }
    let features = features(text);
    let score = find_learned(conn, &features)?.score(&features);
    if let Some(score) = score.filter(|score| score.is_spam() && trust != Some(Trust::Trusted)) {
        return waits(Rule::Spam, score.percent().to_string());
    }
    Ok(held_for_author(trust, situation.openness.mode).map_or(Verdict::Published, Verdict::Waits))
}

/// Whether the settings hold a comment: its links, its author, how its discussion is run. `trust` is that of the author's account.
pub fn held_by_settings(
    text: &str,
    trust: Option<Trust>,
    (settings, mode): (&ForumSettings, Mode),
) -> Option<Held> {
    held_for_links(text, trust, settings).or_else(|| held_for_author(trust, mode))
}

fn held_for_links(text: &str, trust: Option<Trust>, settings: &ForumSettings) -> Option<Held> {
    let links = weigh_links(text);
    (links > settings.most_links && trust != Some(Trust::Trusted)).then(|| Held {
        rule: Rule::Links,
        detail: links.to_string(),
    })
}

fn held_for_author(trust: Option<Trust>, mode: Mode) -> Option<Held> {
    let rule = match trust {
        None => Rule::NoAccount,
        Some(Trust::New) => Rule::First,
        Some(_) if mode == Mode::Pre => Rule::Setting,
        Some(_) => return None,
    };
    Some(Held {
        rule,
        detail: String::new(),
    })
}

/// The buckets that a comment is taken from.
fn buckets(comment: &NewComment<'_>) -> Vec<Bucket> {
    let mut buckets = Vec::new();
    let mut add = |kind, key: &str, size, minutes| {
        if !key.is_empty() {
            buckets.push(Bucket {
                kind,
                key: key.to_owned(),
                size,
                minutes,
            });
        }
    };
    add(
        "address",
        comment.address_hash,
        MOST_IN_TEN_MINUTES,
        TEN_MINUTES,
    );
    add("address_day", comment.address_hash, MOST_IN_A_DAY, DAY);
    if let Some(account_id) = comment.account_id {
        let key = account_id.to_string();
        add("account", &key, MOST_IN_TEN_MINUTES, TEN_MINUTES);
        add("account_day", &key, MOST_IN_A_DAY, DAY);
    }
    add("range", comment.address_range, MOST_OF_RANGE, TEN_MINUTES);
    let key = comment.discussion_id.to_string();
    add("discussion", &key, MOST_OF_DISCUSSION, TEN_MINUTES);
    buckets
}
