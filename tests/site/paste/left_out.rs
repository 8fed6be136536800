//! The listing of what is not in the text.

use std::path::Path;

use warta::paste::left_out::{LeftOutKind, Listing};

#[test]
fn every_kind_has_its_words_in_every_language() {
    for language in ["id", "en"] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("assets/locales")
            .join(format!("{language}.ftl"));
        let text = std::fs::read_to_string(path).expect("a locale file");
        for kind in LeftOutKind::ALL {
            assert!(
                text.contains(&format!("\n{} = ", kind.key())),
                "{language} {}",
                kind.word()
            );
        }
    }
}

#[test]
fn the_same_is_counted_and_the_endless_is_summed_up() {
    let mut listing = Listing::default();
    for number in 0..1000 {
        listing.add(LeftOutKind::Link, &format!("/{number}"));
        listing.add(LeftOutKind::Comment, "again");
    }
    listing.add(LeftOutKind::Hidden, &"long ".repeat(100));
    let entries = listing.finish();
    assert!(entries.len() <= 203, "{}", entries.len());
    assert_eq!(entries.iter().map(|entry| entry.count).sum::<usize>(), 2001);
    let comment = entries.iter().find(|entry| entry.detail == "again");
    assert_eq!(comment.map(|entry| entry.count), Some(1000));
}
