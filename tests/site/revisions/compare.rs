//! Two texts, compared word by word.

use warta::revisions::compare::Piece::{Deleted, Inserted, Same};
use warta::revisions::compare::{Piece, compare};

use crate::support::chance::Chance;

fn same(text: &str) -> Piece {
    Same(text.to_owned())
}

fn deleted(text: &str) -> Piece {
    Deleted(text.to_owned())
}

fn inserted(text: &str) -> Piece {
    Inserted(text.to_owned())
}

/// The texts that a comparison was made of.
fn texts(pieces: &[Piece]) -> (String, String) {
    let (mut old, mut new) = (String::new(), String::new());
    for piece in pieces {
        match piece {
            Same(text) => {
                old.push_str(text);
                new.push_str(text);
            }
            Deleted(text) => old.push_str(text),
            Inserted(text) => new.push_str(text),
        }
    }
    (old, new)
}

fn assert_whole(old: &str, new: &str) -> Vec<Piece> {
    let pieces = compare(old, new);
    let (found_old, found_new) = texts(&pieces);
    assert!(
        found_old == old && found_new == new,
        "{old:?} {new:?}: {pieces:?}"
    );
    for pair in pieces.windows(2) {
        assert!(
            !matches!(
                pair,
                [Same(_), Same(_)]
                    | [Deleted(_), Deleted(_)]
                    | [Inserted(_), Inserted(_) | Deleted(_)]
            ),
            "{pieces:?}"
        );
    }
    pieces
}

#[test]
fn a_word_is_replaced_and_the_rest_is_the_same() {
    assert_eq!(
        assert_whole("Feri itu tenggelam pagi ini.", "Feri itu karam pagi ini."),
        [
            same("Feri itu "),
            deleted("tenggelam"),
            inserted("karam"),
            same(" pagi ini.")
        ]
    );
}

#[test]
fn neighbouring_words_are_one_change_with_the_space_between_them() {
    assert_eq!(
        assert_whole("the old boats left", "the new ships left"),
        [
            same("the "),
            deleted("old boats"),
            inserted("new ships"),
            same(" left")
        ]
    );
}

#[test]
fn a_sign_changes_alone() {
    assert_eq!(
        assert_whole("Begitu, katanya", "Begitu; katanya"),
        [
            same("Begitu"),
            deleted(","),
            inserted(";"),
            same(" katanya")
        ]
    );
}

#[test]
fn a_new_paragraph_is_inserted_whole() {
    assert_eq!(
        assert_whole("one\n\nthree\n", "one\n\ntwo\n\nthree\n"),
        [same("one\n\n"), inserted("two\n\n"), same("three\n")]
    );
}

#[test]
fn chinese_is_compared_by_its_characters() {
    assert_eq!(
        assert_whole("渡轮今晨沉没", "渡轮今晚沉没"),
        [same("渡轮今"), deleted("晨"), inserted("晚"), same("沉没")]
    );
}

#[test]
fn nothing_and_the_same_compare() {
    assert_eq!(compare("", ""), []);
    assert_eq!(compare("a", "a"), [same("a")]);
    assert_eq!(compare("", "a b"), [inserted("a b")]);
    assert_eq!(compare("a b", ""), [deleted("a b")]);
}

#[test]
fn both_texts_can_be_read_from_any_comparison() {
    let words = [
        "satu",
        "dua ",
        " ",
        "\n",
        "\n\n",
        "tiga.",
        "é́",
        "字",
        "a-b",
        "\t",
        "\r\n",
        "👩‍🚒",
    ];
    let mut chance = Chance::new(7);
    for _ in 0..3000 {
        let mut text = || -> String {
            (0..chance.below(14))
                .map(|_| words[chance.below(words.len())])
                .collect()
        };
        let (old, new) = (text(), text());
        assert_whole(&old, &new);
    }
}

#[test]
fn a_megabyte_of_other_words_comes_back_whole() {
    let text = |seed| {
        let mut chance = Chance::new(seed);
        let mut text = String::new();
        while text.len() < 1_000_000 {
            text.push_str(&chance.below(500).to_string());
            text.push(' ');
        }
        text
    };
    assert_whole(&text(1), &text(2));
    let lines = |seed| text(seed).replace(' ', "\n");
    assert_whole(&lines(3), &lines(4));
}
