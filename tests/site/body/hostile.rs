//! Texts that mean harm: to the reader's browser, or to the server's time and memory.

use std::collections::HashMap;

use scraper::Html;
use warta::body::block::{Block, Body};
use warta::body::draw::{BodyContext, BodyForm, draw};
use warta::body::parse::parse;
use warta::body::plain::plain_text;
use warta::locale::Locales;

/// Elements that run, load or send something.
const FORBIDDEN: [&str; 16] = [
    "script", "style", "iframe", "object", "embed", "svg", "math", "form", "input", "button",
    "link", "meta", "base", "template", "img", "video",
];

/// A few kinds of attack, written for this test.
const PAYLOADS: [&str; 14] = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<a href=\"java&#x73;cript:alert(1)\">x</a>",
    "<a href=\" \u{1}javascript:alert(1)\">x</a>",
    "<svg><style><img src=x onerror=alert(1)></style></svg>",
    "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
    "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
    "<p style=\"background:url(javascript:alert(1))\" onclick=alert(1)>x</p>",
    "<form action=javascript:alert(1)><button formaction=javascript:alert(1)>x</button></form>",
    "<a href=data:text/html;base64,PHNjcmlwdD4=>x</a>",
    "[x](javascript:alert(1)) [y](<JAVASCRIPT:alert(1)>) ![z](javascript:alert(1))",
    "[x](&#106;avascript:alert(1)) <javascript:alert(1)> [a]{lang=en\" onclick=alert(1)}",
    "::: embed javascript:alert(1)\nx\n:::\n::: embed https://x.example/\"onclick=alert(1)\nx\n:::",
    "::: figure x\" onclick=alert(1)\n:::\n```x\"onclick=alert(1)\ny\n```",
];

fn html_of(body: &Body, form: BodyForm) -> String {
    let (figures, stories) = (HashMap::new(), HashMap::new());
    let locale = Locales::load().expect("locales").get("id");
    let context = BodyContext {
        figures: &figures,
        stories: &stories,
        locale: &locale,
        form,
        base: "",
        address: "",
    };
    draw(body, &context).expect("drawn").as_str().to_owned()
}

fn assert_harmless(html: &str, payload: &str) {
    for node in Html::parse_fragment(html).tree.values() {
        let Some(element) = node.as_element() else {
            continue;
        };
        assert!(
            !FORBIDDEN.contains(&element.name()),
            "{payload:?} gave {html:?}"
        );
        for (name, value) in element.attrs() {
            assert!(
                !name.starts_with("on") && name != "style" && name != "srcdoc",
                "{payload:?} gave {html:?}"
            );
            if ["href", "src", "action", "formaction", "cite", "xlink:href"].contains(&name) {
                let scheme = scheme(value);
                let is_allowed = scheme.is_none_or(|scheme| {
                    ["http", "https", "mailto", "tel"].contains(&scheme.as_str())
                });
                assert!(is_allowed, "{payload:?} gave {html:?}");
            }
        }
    }
}

/// The scheme that a browser sees in an address: it passes over control characters in front, and over line ends and tabs anywhere.
fn scheme(address: &str) -> Option<String> {
    let seen: String = address
        .trim_start_matches(|character: char| character <= ' ')
        .chars()
        .filter(|character| !"\t\n\r".contains(*character))
        .collect();
    let (scheme, _) = seen.split_once(':')?;
    let is_scheme = scheme.starts_with(|first: char| first.is_ascii_alphabetic())
        && scheme
            .chars()
            .all(|character| character.is_ascii_alphanumeric() || "+-.".contains(character));
    is_scheme.then(|| scheme.to_ascii_lowercase())
}

/// The payload as text, and as HTML of an import.
fn assert_payload_is_harmless(payload: &str) {
    let imported = Body {
        blocks: vec![Block::ImportedHtml(payload.to_owned())],
        notes: Vec::new(),
    };
    for form in [BodyForm::Page, BodyForm::Feed] {
        assert_harmless(&html_of(&imported, form), payload);
        assert_harmless(&html_of(&parse(payload).0, form), payload);
        assert_harmless(
            &html_of(&parse(&format!("::: html\n{payload}\n:::")).0, form),
            payload,
        );
    }
    plain_text(&imported);
}

#[test]
fn no_attack_comes_through() {
    for payload in PAYLOADS {
        assert_payload_is_harmless(payload);
    }
}

/// Texts of this size: each repeats one thing, or opens something deeper and deeper.
fn hostile_texts(size: usize) -> Vec<(&'static str, String)> {
    let repeated = |unit: &str| unit.repeat(size / unit.len());
    let halves = |open: &str, close: &str| {
        open.repeat(size / 2 / open.len()) + "x" + &close.repeat(size / 2 / close.len())
    };
    let mut backticks = String::new();
    for length in 1.. {
        if backticks.len() >= size {
            break;
        }
        backticks += &("`".repeat(length) + " ");
    }
    vec![
        ("deep quotes", repeated("> ")),
        ("deep quotes, then empty lines", halves("> ", "\n\n")),
        ("deep lists", repeated("- ")),
        (
            "deep numbered lists, then empty lines",
            halves("1. ", "\n\n"),
        ),
        ("deep notes, then empty lines", halves("[^a]: ", "\n\n")),
        ("open brackets", repeated("[")),
        ("closed brackets", halves("[", "]")),
        ("open links", repeated("[a](")),
        ("nested pictures", halves("![", "](b)")),
        ("spans in spans", halves("[", "]{lang=en}")),
        ("open spans", repeated("[a]{lang=en ")),
        ("nested emphasis", halves("*a **a ", " a** a*")),
        ("stars and underscores", repeated("*_")),
        ("longer and longer backticks", backticks),
        ("tags", repeated("<a ")),
        ("comments", repeated("<!--")),
        ("directives without an end", repeated("::: note x\n\n")),
        ("ends without a directive", repeated(":::\n")),
        (
            "directives in code in quotes",
            repeated("> ```\n::: figure a\n:::\n"),
        ),
        (
            "directives lost in code",
            repeated(" ~~~\n::: figure a\n:::\n"),
        ),
        (
            "pull quotes",
            repeated("::: pullquote\nx x x x x x x x\n:::\n\nx x x x x x x\n"),
        ),
        ("references to a note", repeated("[^1]") + "\n\n[^1]: x"),
        ("cells", repeated("|a|\n|-|\n|x|y|\n")),
        ("headings of the same words", repeated("## a\n")),
        (
            "HTML, deep",
            format!("::: html\n{}\n:::", repeated("<div>")),
        ),
        (
            "HTML, elements that come back",
            format!("::: html\n{}\n:::", repeated("<p><b>")),
        ),
        ("entities", repeated("&#x26;")),
    ]
}

/// The stack of a test's thread is that of a server's thread, 2 MB: a tree that is too deep ends the test.
#[test]
fn half_a_megabyte_of_anything_becomes_html_of_bounded_size() {
    for (name, text) in hostile_texts(500_000) {
        let (body, _) = parse(&text);
        let html = html_of(&body, BodyForm::Page);
        plain_text(&body);
        assert!(html.len() < 64 * text.len(), "{name}: {} bytes", html.len());
    }
}

#[test]
fn what_is_too_deep_is_flattened_and_not_lost() {
    for text in [
        "> ".repeat(100) + "word",
        "- ".repeat(100) + "word",
        "*a **b ".repeat(50) + "word" + &" b** a*".repeat(50),
        "[a ".repeat(50) + "word" + &"]{lang=en}".repeat(50),
        (0..100)
            .map(|depth| " ".repeat(2 * depth) + "- a\n")
            .collect::<String>()
            + &" ".repeat(200)
            + "- word",
    ] {
        let (body, _) = parse(&text);
        assert!(plain_text(&body).contains("word"), "{text}");
        assert!(html_of(&body, BodyForm::Page).contains("word"), "{text}");
    }
}

#[test]
fn html_too_large_to_clean_is_shown_as_text() {
    let (body, warnings) = parse(&format!("::: html\n{}word\n:::", "<div>".repeat(300)));
    assert!(matches!(&body.blocks[..], [Block::Code { text, .. }] if text.ends_with("word")));
    assert_eq!(warnings[0].key, "body-warning-html");
}

#[test]
fn characters_that_html_forbids_do_not_come_out() {
    let (body, _) =
        parse("a\0b\u{B}c\u{1}d\u{FDD0}e\u{FDD1}0\u{FDD1}f\u{FFFE}g\u{85}\n# \u{FDD1}0\u{FDD1}\n");
    let html = html_of(&body, BodyForm::Page);
    assert!(
        html.chars()
            .all(|character| character == '\n' || !character.is_control())
    );
    assert!(
        !html
            .chars()
            .any(|character| ('\u{FDD0}'..='\u{FDEF}').contains(&character))
    );
}
