//! Links: empty ones, vague words, bare addresses, addresses that are none.

use warta::gate::rule::Rule;

use crate::support::factory::gate::{article_of, found_in, rules};

fn rules_for(words: &str) -> Vec<Rule> {
    rules(&article_of(&format!(
        "Baca [{words}](https://kabar.example/a) itu."
    )))
}

#[test]
fn words_that_do_not_say_where_a_link_leads_are_found() {
    for words in [
        "di sini",
        "Disini",
        "klik di sini",
        "KLIK DI SINI!",
        "baca di sini",
        "Baca selengkapnya",
        "selengkapnya »",
        "**di sini**",
        "lihat informasi lebih lanjut",
        "tautan ini",
        "Unduh",
        "here",
        "click here",
        "Click here for more information",
        "read more",
        "Learn more…",
        "this page",
    ] {
        assert_eq!(rules_for(words), [Rule::LinkTextVague], "{words}");
    }
}

#[test]
fn words_that_say_more_are_none_of_these() {
    for words in [
        "di sini ada taman",
        "laporan lengkap di sini",
        "unduh jadwal kapal",
        "baca putusan pengadilan",
        "Berita",
        "Info",
        "here is the report",
        "read the ruling",
        "klikbait",
        "kabar.example",
        "redaksi@kabar.example",
        "dan/atau",
        "10/2.5",
    ] {
        assert_eq!(rules_for(words), [], "{words}");
    }
}

#[test]
fn an_address_is_no_text_of_a_link() {
    for words in [
        "https://kabar.example/a",
        "http://lain.example",
        "www.kabar.example",
        "kabar.example/a/b.",
        "**https://kabar.example/a**",
    ] {
        assert_eq!(rules_for(words), [Rule::LinkTextIsAddress], "{words}");
    }
    assert_eq!(
        rules(&article_of("Lihat [/a/feri/12.html](/a/feri/12.html).")),
        [Rule::LinkTextIsAddress]
    );
    assert_eq!(
        found_in("Satu.\n\nLihat <https://kabar.example/a>."),
        [(
            Rule::LinkTextIsAddress,
            Some(3),
            "https://kabar.example/a".to_owned()
        )]
    );
}

#[test]
fn a_link_without_words_is_named_by_its_address() {
    for words in ["", " ", "»", "\\*", "&nbsp;"] {
        let body = format!("Satu\ndua [{words}](/a/feri/12.html).");
        assert_eq!(
            found_in(&body),
            [(Rule::LinkEmpty, Some(2), "/a/feri/12.html".to_owned())],
            "{words:?}"
        );
    }
}

#[test]
fn an_address_that_cannot_be_linked_to_is_named_as_typed() {
    let found = |line, typed: &str| (Rule::LinkNotUnderstood, Some(line), typed.to_owned());
    assert_eq!(
        found_in("Satu.\n\nDua\n[laporan]() tiga [peta](www.kabar.example)."),
        [
            found(4, "[laporan]()"),
            found(4, "[peta](www.kabar.example)")
        ]
    );
}

#[test]
fn links_are_looked_for_everywhere() {
    let here = "[di sini](/a)";
    for body in [
        format!("- {here}"),
        format!("> {here}"),
        format!("## Judul {here}"),
        format!("| A | B |\n|---|---|\n| x | {here} |"),
        format!("::: note Kotak\n{here}\n:::"),
        format!("::: pullquote\nKata {here}\n:::"),
        format!("Teks[^1].\n\n[^1]: {here}"),
        "Teks [kami [sini](/a)]{lang=id}".to_owned(),
        "[*di* **sini**](/a)".to_owned(),
    ] {
        assert_eq!(rules(&article_of(&body)), [Rule::LinkTextVague], "{body}");
    }
}

#[test]
fn each_of_two_links_to_one_address_has_its_line() {
    let found = |line| (Rule::LinkTextVague, Some(line), "sini".to_owned());
    assert_eq!(
        found_in("[sini](/a)\n\n[Jadwal kapal](/a)\n\n[sini](/a)"),
        [found(1), found(5)]
    );
}

#[test]
fn an_address_with_parentheses_and_ampersands_has_its_line() {
    assert_eq!(
        found_in("Satu.\n\n[sini](https://kabar.example/a_(b)?c=1&amp;d=2 \"judul\")")[0].1,
        Some(3)
    );
}
