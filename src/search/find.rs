//! Finding: which stories a search means, and in which order.
//!
//! Where every word is rare enough, the text decides the order (BM25). Words that stand in a great part of a large archive would make that say
//! little and take long: then the archive is looked through from its end, as far as a search may go on. The stories with most of the words in
//! their headlines come first, of these the newest.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::time::{Duration, Instant};

use crate::db::Connection;
use crate::error::AppResult;
use crate::recommend::model::index::list_words_beginning;
use crate::search::model::{
    Hit, HitFilter, HitPart, HitSelection, find_range, is_in_more_than, list_headlines, list_hits,
};
use crate::search::query::{Expression, Reading, SearchWords};
use crate::search::snippet::Marker;
use crate::search::stems::Stems;

/// More stories than these are not listed.
const MOST_HITS: usize = 500;

/// A word in more stories is common.
const COMMON: i64 = 5_000;

/// Words that a common beginning stands for.
const MOST_BEGINNINGS: usize = 24;

/// So many are enough where the latest stories hold none.
const FEW_HITS: usize = 20;

/// So many numbers of stories are looked through first, then twice as many before them, and so on.
const FIRST_SPAN: i64 = 8_192;

/// After that time no further span is begun. The last one took about as long as all before it.
const LONGEST_SEARCH: Duration = Duration::from_millis(10);

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
    /// The numbers of the stories.
    pub ids: Vec<i64>,
    /// Whether older stories may hold the words, too.
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
    if words.contradict() {
        return Ok(Some(Found {
            reading: Reading::Whole,
            ids: Vec::new(),
            is_more: false,
        }));
    }
    let whole = Search {
        scope,
        expression: words.expression(stems),
        marker: Marker::new(words, Reading::Whole, stems),
        reading: Reading::Whole,
        is_common: is_common(conn, words, stems)?,
        has_phrase: words.has_phrase(),
    };
    let whole = whole.run(conn)?;
    let Some(term) = words.beginning().filter(|_| whole.ids.is_empty()) else {
        return Ok(Some(whole));
    };
    let beginning = term.folded().pop().unwrap_or_default();
    let known = list_words_beginning(conn, scope.edition_id, &beginning)?;
    let stories: i64 = known.iter().map(|(_, stories)| stories).sum();
    let is_common = stories > COMMON;
    // Written out, as the index would join the stories of all words that begin so.
    let known: Vec<String> = known
        .into_iter()
        .filter(|_| is_common && term.single().is_some())
        .map(|(word, _)| word)
        .take(MOST_BEGINNINGS)
        .collect();
    let beginning = Search {
        scope,
        expression: words.expression_of_beginning(stems, &known),
        marker: Marker::new(words, Reading::Beginning, stems),
        reading: Reading::Beginning,
        is_common,
        has_phrase: words.has_phrase(),
    };
    let beginning = beginning.run(conn)?;
    Ok(Some(if beginning.ids.is_empty() {
        whole
    } else {
        beginning
    }))
}

/// Whether one of the terms is made of common words, or there is none.
fn is_common(conn: &mut Connection, words: &SearchWords, stems: &Stems) -> AppResult<bool> {
    for term in words.terms.iter().chain(&words.without) {
        let mut is_common = true;
        for probe in term.probes(stems) {
            is_common = is_common && is_in_more_than(conn, &probe, COMMON)?;
        }
        if is_common {
            return Ok(true);
        }
    }
    Ok(words.terms.is_empty())
}

/// A search that is ready to run.
struct Search<'a> {
    scope: &'a Scope,
    expression: Expression,
    marker: Marker<'a>,
    reading: Reading,
    is_common: bool,
    has_phrase: bool,
}

impl Search<'_> {
    fn run(&self, conn: &mut Connection) -> AppResult<Found> {
        let scope = self.scope;
        let range = find_range(conn, scope.edition_id, &scope.filter)?;
        let (hits, is_more) = if self.is_common {
            self.look_through(conn, range)?
        } else {
            let part = self.part(&[]);
            let selection = match scope.order {
                HitOrder::Best => HitSelection::Best,
                HitOrder::Newest => HitSelection::Newest,
            };
            let mut hits = list_hits(conn, selection, &part, (range, MOST_HITS + 1))?;
            let is_more = hits.len() > MOST_HITS;
            hits.truncate(MOST_HITS);
            (hits, is_more)
        };
        Ok(Found {
            reading: self.reading,
            ids: self.sort(conn, hits)?,
            is_more,
        })
    }

    fn part(&self, facets: &[String]) -> HitPart {
        HitPart {
            edition_id: self.scope.edition_id,
            filter: self.scope.filter,
            expression: self.expression.anywhere(facets),
        }
    }

    /// The hits with the highest numbers, and whether the search ended before the range.
    fn look_through(
        &self,
        conn: &mut Connection,
        (first, last): (i64, i64),
    ) -> AppResult<(Vec<Hit>, bool)> {
        let began = Instant::now();
        let part = self.part(&self.scope.filter.facets(self.scope.edition_id));
        let mut hits = Vec::new();
        // FTS5 looks for the first place of a phrase before it heeds a range: then spans would only look again and again.
        let mut span = if self.has_phrase { last } else { FIRST_SPAN };
        let mut end = last;
        loop {
            let start = first.max(end.saturating_sub(span));
            let room = MOST_HITS + 1 - hits.len();
            let span_hits = list_hits(conn, HitSelection::Newest, &part, ((start, end), room))?;
            hits.extend(span_hits);
            if hits.len() > MOST_HITS {
                hits.truncate(MOST_HITS);
                return Ok((hits, true));
            }
            if start <= first {
                return Ok((hits, false));
            }
            if began.elapsed() > LONGEST_SEARCH {
                break;
            }
            end = start - 1;
            span *= 2;
        }
        if !hits.is_empty() {
            return Ok((hits, true));
        }
        // Words that seldom stand together: rather a few old stories than none.
        let few = list_hits(conn, HitSelection::Newest, &part, ((first, end), FEW_HITS))?;
        let is_more = few.len() == FEW_HITS;
        Ok((few, is_more))
    }

    /// The numbers of hits in the order that is wished for.
    fn sort(&self, conn: &mut Connection, mut hits: Vec<Hit>) -> AppResult<Vec<i64>> {
        match self.scope.order {
            HitOrder::Best if !self.is_common => {}
            HitOrder::Best => {
                let ids: Vec<i64> = hits.iter().map(|hit| hit.article_id).collect();
                let headlines = list_headlines(conn, &ids)?;
                let terms: HashMap<i64, usize> = headlines
                    .iter()
                    .map(|(id, headline)| (*id, self.marker.count_terms(headline)))
                    .collect();
                hits.sort_by_key(|hit| {
                    let terms = terms.get(&hit.article_id).copied().unwrap_or_default();
                    Reverse((terms, hit.first_published_at, hit.article_id))
                });
            }
            HitOrder::Newest => {
                hits.sort_by_key(|hit| Reverse((hit.first_published_at, hit.article_id)));
            }
        }
        Ok(hits.into_iter().map(|hit| hit.article_id).collect())
    }
}

impl Found {
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
}
