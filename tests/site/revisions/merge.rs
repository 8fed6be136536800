//! Three versions of a text, merged.

use warta::revisions::merge::{MergePart, MergedField, agreed_text, merge_field, merge_text};
use warta::revisions::paragraphs::paragraphs;

use crate::support::chance::Chance;

fn agreed(text: &str) -> MergePart {
    MergePart::Agreed(text.to_owned())
}

fn conflict(base: &str, mine: &str, theirs: &str) -> MergePart {
    MergePart::Conflict {
        base: base.to_owned(),
        mine: mine.to_owned(),
        theirs: theirs.to_owned(),
    }
}

#[test]
fn a_field_that_one_side_changed_is_taken() {
    let agreed = |text: &str| MergedField::Agreed(text.to_owned());
    assert_eq!(merge_field("a", "b", "a"), agreed("b"));
    assert_eq!(merge_field("a", "a", "c"), agreed("c"));
    assert_eq!(merge_field("a", "d", "d"), agreed("d"));
    assert_eq!(
        merge_field("a", "b", "c"),
        MergedField::Conflict {
            base: "a".to_owned(),
            mine: "b".to_owned(),
            theirs: "c".to_owned()
        }
    );
}

#[test]
fn changes_of_neighbouring_paragraphs_are_both_taken() {
    let merged = merge_text("a\n\nb\n\nc", "A\n\nb\n\nc", "a\n\nB\n\nc\n\nd");
    assert_eq!(merged, [agreed("A\n\nB\n\nc\n\nd")]);
    assert_eq!(agreed_text(&merged).as_deref(), Some("A\n\nB\n\nc\n\nd"));
}

#[test]
fn a_paragraph_that_both_changed_is_a_conflict() {
    let merged = merge_text("a\n\nb\n\nc", "a\n\nmine\n\nc", "a\n\ntheirs\n\nc");
    assert_eq!(
        merged,
        [agreed("a"), conflict("b", "mine", "theirs"), agreed("c")]
    );
    assert_eq!(agreed_text(&merged), None);
}

#[test]
fn the_same_change_by_both_is_agreed() {
    assert_eq!(
        merge_text("a\n\nb\n\nc", "a\n\nX\n\nc\n\nd", "a\n\nX\n\nC"),
        [agreed("a\n\nX\n\nC\n\nd")]
    );
}

#[test]
fn insertions_at_the_same_place_are_a_conflict() {
    assert_eq!(
        merge_text("a\n\nb", "a\n\nx\n\nb", "a\n\ny\n\nb"),
        [agreed("a"), conflict("", "x", "y"), agreed("b")]
    );
}

#[test]
fn a_deletion_against_a_change_is_a_conflict() {
    assert_eq!(
        merge_text("a\n\nb\n\nc", "a\n\nc", "a\n\nB\n\nc"),
        [agreed("a"), conflict("b", "", "B"), agreed("c")]
    );
}

#[test]
fn a_deletion_by_one_side_is_taken() {
    assert_eq!(
        merge_text("a\n\nb\n\nc", "a\n\nc", "a\n\nb\n\nC"),
        [agreed("a\n\nC")]
    );
}

#[test]
fn line_ends_of_forms_are_no_change() {
    assert_eq!(
        merge_text("a\n\nb", "a\r\n\r\nB", "A\n\nb"),
        [agreed("A\n\nB")]
    );
}

#[test]
fn a_directive_is_merged_as_a_whole() {
    let note = |line: &str| format!("a\n\n::: note Title\nfirst\n\n{line}\n:::\n\nz");
    let merged = merge_text(&note("x"), &note("mine"), &note("theirs"));
    let MergePart::Conflict { mine, .. } = &merged[1] else {
        panic!("{merged:?}");
    };
    assert_eq!(mine, "::: note Title\nfirst\n\nmine\n:::");
}

/// A version of a text: some paragraphs of it left out, changed, doubled or added.
fn version(base: &[String], who: &str, chance: &mut Chance) -> String {
    let mut paragraphs = Vec::new();
    for paragraph in base {
        match chance.below(9) {
            0 => {}
            1 => paragraphs.push(format!("{paragraph} {who}{}", chance.below(3))),
            2 => {
                paragraphs.push(paragraph.clone());
                paragraphs.push(format!("{who} {}", chance.below(4)));
            }
            3 => paragraphs.push(format!("both {}", chance.below(2))),
            _ => paragraphs.push(paragraph.clone()),
        }
    }
    if chance.below(4) == 0 {
        let (one, other) = (chance.below(base.len()), chance.below(base.len()));
        if one < paragraphs.len() && other < paragraphs.len() {
            paragraphs.swap(one, other);
        }
    }
    paragraphs.join("\n\n")
}

#[test]
fn no_typed_paragraph_is_lost() {
    let mut chance = Chance::new(11);
    for _ in 0..4000 {
        let base: Vec<String> = (0..=chance.below(8))
            .map(|_| format!("p{}", chance.below(6)))
            .collect();
        let mine = version(&base, "mine", &mut chance);
        let theirs = version(&base, "theirs", &mut chance);
        let text = base.join("\n\n");
        let merged = merge_text(&text, &mine, &theirs);
        let (mut for_mine, mut for_theirs) = (Vec::new(), Vec::new());
        for part in &merged {
            match part {
                MergePart::Agreed(text) => {
                    for_mine.extend(paragraphs(text));
                    for_theirs.extend(paragraphs(text));
                }
                MergePart::Conflict { mine, theirs, .. } => {
                    assert_ne!(mine, theirs);
                    for_mine.extend(paragraphs(mine));
                    for_theirs.extend(paragraphs(theirs));
                }
            }
        }
        let case = || format!("{text:?}\n{mine:?}\n{theirs:?}\n{merged:?}");
        for paragraph in paragraphs(&mine) {
            let is_old = base.iter().any(|old| old == paragraph);
            assert!(
                is_old || for_mine.contains(&paragraph),
                "{paragraph}: {}",
                case()
            );
        }
        for paragraph in paragraphs(&theirs) {
            let is_old = base.iter().any(|old| old == paragraph);
            assert!(
                is_old || for_theirs.contains(&paragraph),
                "{paragraph}: {}",
                case()
            );
        }
        // Nobody's deletion is undone: what is left over was in one of the two.
        for paragraph in for_mine.iter().chain(&for_theirs) {
            assert!(
                paragraphs(&mine).contains(paragraph) || paragraphs(&theirs).contains(paragraph),
                "{paragraph}: {}",
                case()
            );
        }
    }
}

#[test]
fn what_one_side_left_alone_comes_out_as_the_other_made_it() {
    let mut chance = Chance::new(12);
    for _ in 0..500 {
        let base: Vec<String> = (0..6).map(|_| format!("p{}", chance.below(4))).collect();
        let text = base.join("\n\n");
        let other = version(&base, "other", &mut chance);
        let expected = Some(other.clone());
        assert_eq!(agreed_text(&merge_text(&text, &other, &text)), expected);
        assert_eq!(agreed_text(&merge_text(&text, &text, &other)), expected);
        assert_eq!(agreed_text(&merge_text(&text, &other, &other)), expected);
    }
}

#[test]
fn many_paragraphs_without_likeness_come_back_whole() {
    let text = |seed| {
        let mut chance = Chance::new(seed);
        (0..60_000)
            .map(|_| chance.below(300).to_string())
            .collect::<Vec<_>>()
            .join("\n\n")
    };
    assert!(!merge_text(&text(1), &text(2), &text(3)).is_empty());
}
