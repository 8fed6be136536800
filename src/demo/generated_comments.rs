//! Generated comments under generated articles, for trials and benches.

use crate::demo::generate::{Random, paragraph, word_with_capital};
use crate::forum::model::bulk::BulkComment;
use crate::time::Millis;

/// Of three comments, one begins a thread.
const ONE_BEGINS_A_THREAD: usize = 3;

/// Comments as under a story that many talk about: threads of some answers each, a minute apart.
pub(super) fn comments(
    (random, words): (&mut Random, &[&str]),
    (count, published): (u32, Millis),
) -> Vec<BulkComment> {
    (0..count)
        .map(|number| {
            let place = usize::try_from(number).unwrap_or_default();
            let begins = random.below(ONE_BEGINS_A_THREAD) == 0;
            BulkComment {
                answers: (place > 0 && !begins).then(|| place - 1 - random.below(place.min(5))),
                author_name: word_with_capital(random, words),
                text: paragraph(random, words),
                written_at: published.plus_minutes(i64::from(number) + 1),
            }
        })
        .collect()
}
