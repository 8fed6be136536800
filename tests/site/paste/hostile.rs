//! HTML that means harm: every one of these comes back, and no test's time is measured.

use warta::paste::clean::clean;
use warta::paste::left_out::LeftOutKind;
use warta::paste::read::LONGEST;

use crate::support::chance::Chance;

fn kinds(html: &str) -> Vec<LeftOutKind> {
    clean(html, &[])
        .left_out
        .iter()
        .map(|entry| entry.kind)
        .collect()
}

#[test]
fn elements_without_end_are_flattened() {
    for tag in [
        "<div>",
        "<b>",
        "<blockquote>",
        "<ul><li>",
        "<table><tr><td>",
        "<font size=1>",
        "<svg><g>",
    ] {
        let html = format!("{}words", tag.repeat(20_000));
        let pasted = clean(&html, &[]);
        let told: String = pasted
            .left_out
            .iter()
            .map(|entry| entry.detail.as_str())
            .collect();
        assert!(
            pasted.body.contains("words") || told.contains("words"),
            "{tag}"
        );
    }
    assert_eq!(kinds(&"<div>".repeat(300)), [LeftOutKind::Depth]);
}

#[test]
fn elements_that_open_others_anew_end_somewhere() {
    let open: String = (0..150)
        .flat_map(|number| ["<b id=".to_owned(), number.to_string(), ">".to_owned()])
        .collect();
    let html = format!("<p>{open}{}", "<p>x".repeat(100_000));
    assert!(kinds(&html).contains(&LeftOutKind::Size));
}

#[test]
fn a_tag_of_countless_attributes_ends_somewhere() {
    let attributes: String = (0..250_000)
        .flat_map(|number: u32| [" a".to_owned(), number.to_string()])
        .collect();
    clean(&format!("<p{attributes}>after"), &[]);
}

#[test]
fn more_than_can_be_read_is_listed() {
    let html = "é ".repeat(LONGEST / 3 + 1000);
    let pasted = clean(&html, &[]);
    assert!(pasted.body.len() <= LONGEST);
    assert_eq!(pasted.left_out[0].kind, LeftOutKind::Size);
    // The space at the end of what was read is not in the text.
    assert!(pasted.left_out[0].count + pasted.body.len() + 1 >= html.len());
}

#[test]
fn a_wide_and_high_table_stays_small() {
    let row = format!(
        "<tr>{}</tr>",
        "<td rowspan=65534 colspan=1000>x</td>".repeat(50)
    );
    assert!(
        clean(&format!("<table>{}", row.repeat(200)), &[])
            .body
            .len()
            < 10_000_000
    );
}

#[test]
fn a_frameset_does_not_replace_the_text() {
    assert_eq!(
        clean("<frameset><frame src=x></frameset><p>words", &[]).body,
        "words"
    );
}

/// What the texts below are put together of.
const PARTS: &[&str] = &[
    "<",
    ">",
    "</",
    "\"",
    "'",
    "=",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<svg>",
    "<math>",
    "<mi>",
    "<p>",
    "</p>",
    "<table>",
    "<tr>",
    "<select>",
    "<option>",
    "<template>",
    "</template>",
    "<b>",
    "</b>",
    "<a href=#x>1",
    "<p id=x>",
    "<li>",
    "\0",
    "\u{FFFE}",
    "\u{FDD0}",
    "&#0;",
    "&#x1F600;",
    "<script>",
    "</script>",
    "<style>",
    "</style>",
    "<textarea>",
    "</body>",
    "<html lang=q>",
    "x",
    " ",
    "\n",
    "<button>",
    "<nobr>",
    "<plaintext>",
    "<frameset>",
    "<foreignObject>",
    "<p style='mso-list:l0 level9'>",
    "<span style='mso-list:Ignore'>1.</span>",
    "<img>",
    "<figure>",
    "<figcaption>",
    "<title>",
    "<noscript>",
];

#[test]
fn any_bytes_come_back() {
    let mut chance = Chance::new(5);
    for _ in 0..3000 {
        let html: String = (0..chance.below(60))
            .map(|_| PARTS[chance.below(PARTS.len())])
            .collect();
        let pasted = clean(&html, &[]);
        warta::body::parse::parse(&pasted.body);
    }
}
