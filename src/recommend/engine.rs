//! Takes stories in, and finds those that go with one.
//!
//! Every story is kept with the counts of its words. The words that say most about it lead to the others that have them: of those, the
//! nearest in number (that is, in time) are compared exactly. What is done for a story is thereby bounded, however long the archive.

use std::collections::HashMap;

use diesel::QueryResult;

use super::counts::{Count, StoryText, VIEWS, count, decode, encode};
use super::model::index::{
    KeptStory, create_posting, delete_postings, delete_story, find_story, list_near, list_stories,
    list_story_counts, list_word_counts, lower_word, replace_story, update_word,
};
use super::ranking::{Ageing, Related, Story, list_strongest, rank};
use super::vocabulary::Vocabulary;
use crate::db::Connection;
use crate::time::Millis;

/// A story is found by so many of its words.
const LEADING_WORDS: usize = 32;

/// Each leads to so many stories before and after.
const NEAREST: i64 = 100;

/// So many are compared exactly, those with the weightiest words in common.
const COMPARED: usize = 200;

/// A public story to take in.
#[derive(Clone, Copy, Debug)]
#[expect(missing_docs, reason = "the columns are described in the migration")]
pub struct NewStory<'a> {
    pub article_id: i64,
    pub edition_id: i64,
    pub language: &'a str,
    pub section_id: i64,
    pub published_at: Option<Millis>,
    pub text: StoryText<'a>,
}

/// The words of all stories that are taken in.
///
/// # Errors
///
/// Those of the database.
pub fn load_vocabulary(conn: &mut Connection) -> QueryResult<Vocabulary> {
    let mut vocabulary = Vocabulary::default();
    for (word, stories) in list_word_counts(conn)? {
        vocabulary.set_word(short(word), stories);
    }
    for (edition_id, stories) in list_story_counts(conn)? {
        vocabulary.add_stories(edition_id, stories);
    }
    Ok(vocabulary)
}

/// Takes stories in, new ones and changed ones. Several at once cost less than each alone.
///
/// # Errors
///
/// Those of the database.
pub fn take_in(
    conn: &mut Connection,
    vocabulary: &mut Vocabulary,
    stories: &[NewStory<'_>],
    now: Millis,
) -> QueryResult<()> {
    let counted: Vec<HashMap<String, [u8; VIEWS]>> =
        stories.iter().map(|story| count(story.text)).collect();
    for story in stories {
        leave_out(conn, vocabulary, story.article_id)?;
        vocabulary.add_stories(story.edition_id, 1);
    }
    let mut numbers: HashMap<(i64, &str), u32> = HashMap::new();
    let mut more: HashMap<(i64, &str), i64> = HashMap::new();
    for (story, counts) in stories.iter().zip(&counted) {
        for word in counts.keys() {
            *more.entry((story.edition_id, word)).or_default() += 1;
        }
    }
    for ((edition_id, word), more) in more {
        let (id, stories) = update_word(conn, (edition_id, word), more)?;
        vocabulary.set_word(short(id), stories);
        numbers.insert((edition_id, word), short(id));
    }
    for (story, counts) in stories.iter().zip(&counted) {
        let mut counts: Vec<Count> = counts
            .iter()
            .filter_map(|(word, views)| {
                let word = numbers.get(&(story.edition_id, word.as_str()))?;
                Some(Count {
                    word: *word,
                    views: *views,
                })
            })
            .collect();
        let kept = KeptStory {
            article_id: story.article_id,
            edition_id: story.edition_id,
            language: story.language.to_owned(),
            section_id: story.section_id,
            published_at: story.published_at,
            counts: encode(&mut counts),
        };
        replace_story(conn, &kept, now)?;
        let rarity = vocabulary.of_edition(story.edition_id);
        for (word, _) in list_strongest(&counts, rarity, LEADING_WORDS) {
            create_posting(conn, i64::from(word), story.article_id)?;
        }
    }
    Ok(())
}

/// Forgets a story that is no longer public, or that is to be taken in anew.
///
/// # Errors
///
/// Those of the database.
pub fn leave_out(
    conn: &mut Connection,
    vocabulary: &mut Vocabulary,
    article_id: i64,
) -> QueryResult<()> {
    let Some(kept) = find_story(conn, article_id)? else {
        return Ok(());
    };
    for count in decode(&kept.counts) {
        let stories = lower_word(conn, i64::from(count.word))?;
        vocabulary.set_word(count.word, stories);
    }
    vocabulary.add_stories(kept.edition_id, -1);
    delete_postings(conn, article_id)?;
    delete_story(conn, article_id)
}

/// At most so many stories that go with one, the best first; none for one that was not taken in.
///
/// # Errors
///
/// Those of the database.
pub fn find_related(
    conn: &mut Connection,
    vocabulary: &Vocabulary,
    (article_id, ageing): (i64, Ageing),
    most: usize,
) -> QueryResult<Vec<Related>> {
    let Some(kept) = find_story(conn, article_id)? else {
        return Ok(Vec::new());
    };
    let rarity = vocabulary.of_edition(kept.edition_id);
    let own = story(&kept);
    let mut weights: HashMap<i64, f32> = HashMap::new();
    for (word, weight) in list_strongest(&own.counts, rarity, LEADING_WORDS) {
        for other in list_near(conn, i64::from(word), article_id, NEAREST)? {
            *weights.entry(other).or_default() += weight * weight;
        }
    }
    let mut candidates: Vec<(i64, f32)> = weights.into_iter().collect();
    candidates.sort_unstable_by(|one, other| other.1.total_cmp(&one.1).then(one.0.cmp(&other.0)));
    candidates.truncate(COMPARED);
    let ids: Vec<i64> = candidates.into_iter().map(|(id, _)| id).collect();
    let others = list_stories(conn, &ids, &kept.language)?;
    let others = others.iter().map(story).collect();
    Ok(rank(&own, others, (rarity, ageing), most))
}

fn story(kept: &KeptStory) -> Story {
    Story {
        article_id: kept.article_id,
        section_id: kept.section_id,
        published_at: kept.published_at,
        counts: decode(&kept.counts).collect(),
    }
}

/// Numbers of words fit in four bytes for some billions of them.
fn short(word: i64) -> u32 {
    u32::try_from(word).unwrap_or(u32::MAX)
}
