//! Finding: which stories a search means, and in which order.
//!
//! Every search looks at a bounded number of stories, so that words that stand in half of a large archive are answered as fast as others.
//! Where every word is rare enough, the text decides the order (BM25). Otherwise that would say little and take long: then stories with
//! all words in their headlines come first, and of each kind the newest.

use crate::db::Connection;
use crate::error::AppResult;
use crate::recommend::model::index::list_words_beginning;
use crate::search::model::{
    HitFilter, HitPart, find_range, is_in_more_than, list_best_hits, list_newest_hits,
};
use crate::search::query::{Expression, Reading, SearchWords};
use crate::search::stems::Stems;

/// More stories than these are not counted and not listed.
pub const MOST_HITS: usize = 2_000;

/// A word in more stories is common.
const COMMON: i64 = 5_000;

/// Words that a common beginning stands for.
const MOST_BEGINNINGS: usize = 24;

/// What comes first among the articles that were found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum HitOrder {
    /// Those that fit best.
    #[default]
    Best,
    /// Those published last.
    Newest,
}

/// Where to look, and in which order to list.
#[derive(Clone, Copy, Debug)]
pub struct Scope {
    /// The edition.
    pub edition_id: i64,
    /// Which of its stories.
    pub filter: HitFilter,
    /// What comes first.
    pub order: HitOrder,
}

/// What was found.
pub struct Found {
    /// How the last word was read.
    pub reading: Reading,
    /// The numbers of the stories, at most [`MOST_HITS`].
    pub ids: Vec<i64>,
    /// Whether there are more, of which the newest were taken.
    pub is_more: bool,
}

/// Looks for the words as they stand; where nothing holds them, for the last as the beginning of a word. Without words, for everything that
/// the filter leaves. `None` where there is neither.
///
/// # Errors
///
/// Those of the database.
pub fn find(
    conn: &mut Connection,
    scope: &Scope,
    words: &SearchWords,
    stems: &Stems,
) -> AppResult<Option<Found>> {
    if words.terms.is_empty() && scope.filter == HitFilter::default() {
        return Ok(None);
    }
    let whole = Found::new(conn, scope, &words.expression(stems), Reading::Whole)?;
    if let Some(term) = words.beginning().filter(|_| whole.ids.is_empty()) {
        let beginning = term.folded().pop().unwrap_or_default();
        let known = list_words_beginning(conn, scope.edition_id, &beginning)?;
        let stories: i64 = known.iter().map(|(_, stories)| stories).sum();
        // Written out, as the index would join the stories of all words that begin so.
        let known: Vec<String> = known
            .into_iter()
            .filter(|_| stories > COMMON && term.single().is_some())
            .map(|(word, _)| word)
            .take(MOST_BEGINNINGS)
            .collect();
        let expression = words.expression_of_beginning(stems, &known);
        let beginning = Found::new(conn, scope, &expression, Reading::Beginning)?;
        if !beginning.ids.is_empty() {
            return Ok(Some(beginning));
        }
    }
    Ok(Some(whole))
}

impl Found {
    fn new(
        conn: &mut Connection,
        scope: &Scope,
        expression: &Expression,
        reading: Reading,
    ) -> AppResult<Self> {
        let mut is_common = expression.is_all();
        for part in expression.parts() {
            is_common = is_common || is_in_more_than(conn, part, COMMON)?;
        }
        let mut found = Self {
            reading,
            ids: Vec::new(),
            is_more: false,
        };
        let part = |expression| HitPart {
            edition_id: scope.edition_id,
            filter: scope.filter,
            expression,
        };
        let range = find_range(conn, scope.edition_id, &scope.filter)?;
        let facets = scope.filter.facets(scope.edition_id);
        match (scope.order, is_common) {
            (HitOrder::Best, false) => {
                let part = part(expression.anywhere(&[]));
                found.add(list_best_hits(conn, &part, range, MOST_HITS + 1)?);
            }
            (HitOrder::Best, true) if !expression.is_all() => {
                let in_headline = part(expression.in_headline(&facets));
                found.add(list_newest_hits(conn, &in_headline, range, MOST_HITS + 1)?);
                let room = MOST_HITS + 1 - found.ids.len();
                let elsewhere = part(expression.elsewhere(&facets));
                found.add(list_newest_hits(conn, &elsewhere, range, room)?);
            }
            (HitOrder::Best | HitOrder::Newest, _) => {
                let part = part(expression.anywhere(if is_common { &facets } else { &[] }));
                found.add(list_newest_hits(conn, &part, range, MOST_HITS + 1)?);
            }
        }
        Ok(found)
    }

    /// How many stories.
    pub fn total(&self) -> i64 {
        i64::try_from(self.ids.len()).unwrap_or(i64::MAX)
    }

    /// The numbers of a page of them, counted from 1.
    pub fn page(&self, number: u32, size: u32) -> &[i64] {
        let number = usize::try_from(number.saturating_sub(1)).unwrap_or_default();
        let mut pages = self.ids.chunks(usize::try_from(size).unwrap_or(1));
        pages.nth(number).unwrap_or_default()
    }

    fn add(&mut self, ids: Vec<i64>) {
        self.ids.extend(ids);
        self.is_more |= self.ids.len() > MOST_HITS;
        self.ids.truncate(MOST_HITS);
    }
}
