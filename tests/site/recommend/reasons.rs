//! Why a story stands in a list.

use std::collections::{HashMap, HashSet};

use warta::recommend::ranking::Related;
use warta::recommend::reasons::{Known, Reason, find_reason};

const WORDS: [&str; 7] = ["xi", "jinping", "nikel", "tambang", "di", "2026", "selasa"];

/// The reason of a pair of which the first has a text, and both have words and names (places in [`WORDS`]).
fn reason(text: &str, shared: &[u32], names: &[u32]) -> Option<Reason> {
    let words: HashMap<u32, String> = (0..).zip(WORDS.map(str::to_owned)).collect();
    let known = Known {
        text,
        topics: vec!["Emas".to_owned(), "Laut".to_owned()],
        topics_of: HashMap::from([(9, HashSet::from(["Laut".to_owned()]))]),
        words: &words,
        not_names: &HashSet::from(["selasa".to_owned()]),
    };
    let related = Related {
        article_id: 7,
        score: 1.0,
        words: shared.to_vec(),
        names: names.to_vec(),
    };
    find_reason(&known, &related)
}

#[test]
fn a_name_is_named_as_it_is_written_and_as_long_as_both_have_it() {
    let text = "Tambang nikel dibuka Presiden Xi Jinping di Morowali.";
    assert_eq!(
        reason(text, &[0, 1, 2], &[1, 0]),
        Some(Reason::Name("Xi Jinping".to_owned()))
    );
    assert_eq!(
        reason(text, &[1, 2], &[1]),
        Some(Reason::Name("Jinping".to_owned()))
    );
}

#[test]
fn days_numbers_and_words_that_are_also_written_small_are_no_names() {
    assert_eq!(reason("Dibuka pada Selasa itu.", &[], &[6]), None);
    assert_eq!(reason("Sebanyak 2026 orang.", &[], &[5]), None);
    assert_eq!(
        reason("Di Tambang, kata penambang di tambang.", &[], &[3]),
        None
    );
}

#[test]
fn words_are_named_that_are_words_and_not_too_short() {
    assert_eq!(
        reason("Tambang nikel di sana.", &[5, 4, 2, 3], &[]),
        Some(Reason::Words("nikel, tambang".to_owned()))
    );
    assert_eq!(reason("Di 2026.", &[5, 4], &[]), None);
}
