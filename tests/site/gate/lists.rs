//! Forty articles that the gate must stop, forty that it must let pass, and the demo newspaper.

use std::fs;
use std::path::Path;

use warta::articles::import_file::{self, ArticleFile, Calendar, FileByline};
use warta::gate::article::{BodyLimits, GateArticle, GateFigure};
use warta::gate::check::check;
use warta::gate::finding::has_blocking;
use warta::gate::rule::Rule;
use warta::gate::settings::GateSettings;
use warta::time::Millis;

use crate::support::factory::gate::{article_of, article_with, findings, sound_article};

/// Articles in the form of `warta import article`, with a line of `=====` between two.
const GOOD: &str = include_str!("../fixtures/gate-good.txt");

/// Bodies, each with the rule that must catch it.
const BAD_BODIES: [(Rule, &str); 18] = [
    (
        Rule::HeadingSkipsLevel,
        "Kapal sandar.\n\n## Sebab\n\nBadai datang.\n\n#### Angin\n\nAnginnya kencang.",
    ),
    (
        Rule::HeadingSkipsLevel,
        "Kapal sandar.\n\n### Sebab\n\nBadai datang.",
    ),
    (Rule::HeadingEmpty, "Kapal sandar.\n\n##\n\nBadai datang."),
    (Rule::HeadingEmpty, "Kapal sandar.\n\n## …\n\nBadai datang."),
    (
        Rule::LinkEmpty,
        "Jadwal kapal [](https://feri.example/jadwal) berubah.",
    ),
    (
        Rule::LinkEmpty,
        "Jadwal kapal berubah [→](https://feri.example/jadwal).",
    ),
    (
        Rule::LinkTextVague,
        "Jadwal kapal dapat dilihat [di sini](https://feri.example/jadwal).",
    ),
    (
        Rule::LinkTextVague,
        "Jadwal kapal berubah. [Klik di sini untuk info selengkapnya](/a/jadwal/3.html)!",
    ),
    (
        Rule::LinkTextVague,
        "Kata kapten, [“[read more]{lang=en}”](https://feri.example/en).",
    ),
    (
        Rule::LinkTextVague,
        "- kapal pagi\n- kapal malam ([selengkapnya »](/a/jadwal/3.html))",
    ),
    (
        Rule::LinkTextIsAddress,
        "Jadwal kapal ada di <https://feri.example/jadwal>.",
    ),
    (
        Rule::LinkTextIsAddress,
        "Jadwal kapal ada di [www.feri.example/jadwal](https://www.feri.example/jadwal).",
    ),
    (
        Rule::LinkNotUnderstood,
        "Jadwal kapal ada di [laman perusahaan feri](www.feri.example).",
    ),
    (
        Rule::TableWithoutHeader,
        "Tarif baru:\n\n| | |\n|---|--:|\n| Dewasa | 15.000 |\n| Anak | 9.000 |",
    ),
    (
        Rule::TableWithoutHeader,
        "Tarif baru:\n\n| Dewasa | 15.000 |\n| Anak | 9.000 |",
    ),
    (
        Rule::TableHeaderIncomplete,
        "Tarif baru:\n\n| Penumpang | |\n|---|--:|\n| Dewasa | 15.000 |",
    ),
    (
        Rule::FigureUnknown,
        "Kapal sandar.\n\n::: figure kapal-pagi\n:::\n",
    ),
    (
        Rule::MarkupNotUnderstood,
        "Kapal sandar.\n\n![Kapal pagi](https://feri.example/kapal.jpg)",
    ),
];

fn gate_article(file: ArticleFile) -> GateArticle {
    let bylines = file.bylines.into_iter().map(|byline| match byline {
        FileByline::Person(person) => person.value,
        FileByline::Name(name) => name,
    });
    let figures = file.figures.into_iter().map(|figure| GateFigure {
        key: figure.key,
        caption: figure.caption,
        credit: figure.credit,
        alt_text: figure.alt,
        is_decorative: figure.is_decorative,
    });
    GateArticle {
        headline: file.headline,
        summary: file.summary,
        has_section: true,
        bylines: bylines.collect(),
        body: file.body,
        figures: figures.collect(),
        lead: file.lead.map(|lead| lead.value),
    }
}

fn read(text: &str) -> ArticleFile {
    let calendar = Calendar {
        start_of_day: &|_, _| panic!("a date without a time"),
        latest: Millis(i64::MAX),
    };
    import_file::parse(text, &calendar).expect("an article file")
}

#[test]
fn forty_good_articles_pass() {
    let files: Vec<ArticleFile> = GOOD.split("=====\n").map(read).collect();
    assert_eq!(files.len(), 40);
    for file in files {
        let key = file.key.value.clone();
        let found = findings(&gate_article(file));
        assert!(!has_blocking(&found), "{key}: {found:?}");
    }
}

/// All but the article that stands in the demo word for word as another paper had it, without a summary.
#[test]
fn the_demo_newspaper_passes() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/demo/articles");
    let mut stopped = Vec::new();
    for entry in fs::read_dir(folder).expect("the demo's articles") {
        let path = entry.expect("an entry").path();
        let text = fs::read_to_string(&path).expect("a text");
        let calendar = Calendar {
            start_of_day: &|_, _| Millis(0),
            latest: Millis(i64::MAX),
        };
        let file = import_file::parse(&text, &calendar).expect("an article file");
        let key = file.key.value.clone();
        let found = findings(&gate_article(file));
        if has_blocking(&found) {
            stopped.push((key, found));
        }
    }
    let keys: Vec<&str> = stopped.iter().map(|(key, _)| key.as_str()).collect();
    assert_eq!(keys, ["putin-xi-uzbekistan"], "{stopped:#?}");
}

#[test]
fn forty_bad_articles_are_caught_by_their_rule_alone() {
    let bad: Vec<(Rule, GateArticle)> = bad_fields()
        .into_iter()
        .chain(bad_figures())
        .chain(bad_bodies())
        .collect();
    assert_eq!(bad.len(), 40);
    let limits = BodyLimits {
        min_words: Some(2),
        max_words: Some(60),
    };
    for (rule, article) in bad {
        let found = check(&article, &GateSettings::default(), limits);
        let rules: Vec<Rule> = found.iter().map(|finding| finding.rule).collect();
        assert_eq!(rules, [rule], "{article:?}: {found:?}");
    }
}

fn spoilt(spoil: impl FnOnce(&mut GateArticle)) -> GateArticle {
    let mut article = sound_article();
    spoil(&mut article);
    article
}

fn bad_fields() -> Vec<(Rule, GateArticle)> {
    vec![
        (
            Rule::HeadlineMissing,
            spoilt(|article| article.headline = "\u{a0}".to_owned()),
        ),
        (
            Rule::SummaryMissing,
            spoilt(|article| article.summary = "...".to_owned()),
        ),
        (
            Rule::SectionMissing,
            spoilt(|article| article.has_section = false),
        ),
        (
            Rule::BylineMissing,
            spoilt(|article| article.bylines.clear()),
        ),
        (Rule::BodyMissing, article_of("")),
        (Rule::BodyTooShort, article_of("Menyusul.")),
        (
            Rule::BodyTooLong,
            article_of(&"Hujan turun lagi di Sukaraya. ".repeat(13)),
        ),
        (
            Rule::LeadFigureUnknown,
            spoilt(|article| article.figures.clear()),
        ),
        (Rule::FigureUnused, spoilt(|article| article.lead = None)),
    ]
}

fn bad_figures() -> Vec<(Rule, GateArticle)> {
    let alt_texts = [
        (Rule::AltTextMissing, ""),
        (Rule::AltTextMissing, "…"),
        (Rule::AltTextIsFileName, "DSC_0123.jpg"),
        (Rule::AltTextIsFileName, "IMG-20261118-WA0021"),
        (
            Rule::AltTextIsFileName,
            "WhatsApp Image 2026-11-18 at 07.12.44.jpeg",
        ),
        (Rule::AltTextIsFileName, "banjir muara ketapang.png"),
        (Rule::AltTextIsBareWord, "gambar"),
        (Rule::AltTextIsBareWord, "Foto 3"),
        (Rule::AltTextIsBareWord, "Picture of"),
        (
            Rule::AltTextIsCaption,
            "Penumpang pertama turun di Karangluhur, Senin pagi",
        ),
        (
            Rule::AltTextIsCaption,
            "FOTO: PENUMPANG PERTAMA TURUN DI KARANGLUHUR (SENIN PAGI)",
        ),
    ];
    let credits = ["", " – "].map(|credit| {
        let article = article_with(|figure| credit.clone_into(&mut figure.credit));
        (Rule::CreditMissing, article)
    });
    alt_texts
        .into_iter()
        .map(|(rule, alt_text)| {
            let article = article_with(|figure| alt_text.clone_into(&mut figure.alt_text));
            (rule, article)
        })
        .chain(credits)
        .collect()
}

fn bad_bodies() -> Vec<(Rule, GateArticle)> {
    BAD_BODIES
        .into_iter()
        .map(|(rule, body)| (rule, article_of(body)))
        .collect()
}
