//! What the dialect makes of a text.

use warta::body::block::{Block, Direction, Inline};
use warta::body::parse::parse;
use warta::body::plain::{excerpt, figure_keys, plain_text, read_also_references, word_count};

fn blocks(text: &str) -> Vec<Block> {
    parse(text).0.blocks
}

/// The parts of the one paragraph of a text.
fn sentence(text: &str) -> Vec<Inline> {
    match blocks(text).as_slice() {
        [Block::Paragraph(content)] => content.clone(),
        other => panic!("not one paragraph: {other:?}"),
    }
}

fn warning_keys(text: &str) -> Vec<&'static str> {
    parse(text).1.iter().map(|warning| warning.key).collect()
}

fn words(text: &str) -> Inline {
    Inline::Text(text.to_owned())
}

#[test]
fn quotation_marks_and_dashes_stay_as_typed() {
    let typed = "“Kami secara aktif mempersiapkannya,'' kata Denisov -- \"begitu\" ... [ab/uh]";
    assert_eq!(sentence(typed), [words(typed)]);
}

#[test]
fn html_tags_are_text_in_which_emphasis_works() {
    assert_eq!(
        sentence("<div onclick=x>**bold** <!-- no --></div>"),
        [
            words("<div onclick=x>"),
            Inline::Strong(vec![words("bold")]),
            words(" <!-- no --></div>"),
        ]
    );
}

#[test]
fn an_unclosed_comment_swallows_nothing() {
    assert_eq!(blocks("<!-- x\n\n::: figure a\n:::\n\nlast").len(), 3);
}

#[test]
fn a_line_that_looks_like_a_link_definition_is_text() {
    assert_eq!(
        sentence("[foo]: /url \"title\""),
        [words("[foo]: /url \"title\"")]
    );
}

#[test]
fn a_span_names_language_direction_and_time() {
    let expected = Inline::Language {
        language: "ar".to_owned(),
        direction: Some(Direction::RightToLeft),
        content: vec![Inline::Time {
            machine: "2022-09-07".to_owned(),
            content: vec![words("x")],
        }],
    };
    assert_eq!(sentence("[x]{lang=ar dir=rtl time=2022-09-07}"), [expected]);
}

#[test]
fn a_span_holds_emphasis_links_and_brackets() {
    let [Inline::Language { content, .. }] = &sentence("[a *b* [c](/d) [e] f]{lang=en}")[..] else {
        panic!("not one span");
    };
    assert_eq!(
        content,
        &[
            words("a "),
            Inline::Emphasis(vec![words("b")]),
            words(" "),
            Inline::Link {
                address: "/d".to_owned(),
                content: vec![words("c")]
            },
            words(" [e] f"),
        ]
    );
}

#[test]
fn a_span_stands_in_a_link_and_in_emphasis() {
    let parts = sentence("*[a]{lang=en}* [[b]{lang=en}](/c)");
    let is_span = |content: &[Inline]| matches!(content, [Inline::Language { .. }]);
    assert!(matches!(&parts[0], Inline::Emphasis(content) if is_span(content)));
    assert!(matches!(&parts[2], Inline::Link { content, .. } if is_span(content)));
}

#[test]
fn an_escaped_bracket_begins_no_span() {
    assert_eq!(
        sentence("\\[a]{lang=en} &#91;b]{lang=en}"),
        [words("[a]{lang=en} [b]{lang=en}")]
    );
}

#[test]
fn a_span_with_bad_attributes_stays_text_with_a_warning() {
    for typed in [
        "[a]{lang=e}",
        "[a]{time=2022-02-30}",
        "[a]{class=x}",
        "[a]{dir=up}",
        "[a]{}",
        "[]{lang=en}",
    ] {
        assert_eq!(sentence(typed), [words(typed)]);
        assert_eq!(warning_keys(typed).len(), 1, "{typed}");
    }
}

#[test]
fn links_lead_to_allowed_addresses_only() {
    for address in [
        "https://a.example",
        "mailto:a@b.example",
        "tel:+62",
        "/s/dunia/",
        "#forum",
    ] {
        assert!(
            matches!(
                &sentence(&format!("[a]({address})"))[..],
                [Inline::Link { .. }]
            ),
            "{address}"
        );
    }
    for address in [
        "javascript:alert(1)",
        "data:text/html,x",
        "//evil.example",
        "/\\evil.example",
        "JaVaScRiPt:x",
        "x.html",
        "ftp://a",
    ] {
        let typed = format!("[a]({address})");
        assert!(
            matches!(&sentence(&typed)[..], [Inline::Text(_)]),
            "{address}"
        );
        assert_eq!(warning_keys(&typed), ["body-warning-address"]);
    }
}

#[test]
fn a_picture_in_the_text_is_text() {
    let typed = "![what *it* shows](a.jpg \"title\")";
    assert_eq!(sentence(typed), [words(typed)]);
    assert_eq!(warning_keys(typed), ["body-warning-picture"]);
}

#[test]
fn headings_have_levels_two_to_four_and_unique_fragments() {
    let headings: Vec<(u8, String)> = blocks("# A\n\n## A b\n\n### A\n\n##### A\n\n## !!!")
        .into_iter()
        .filter_map(|block| match block {
            Block::Heading { level, id, .. } => Some((level, id)),
            _ => None,
        })
        .collect();
    let expected = [
        (2, "heading-a"),
        (2, "heading-a-b"),
        (3, "heading-a-2"),
        (4, "heading-a-3"),
        (2, "heading-1"),
    ];
    assert_eq!(headings, expected.map(|(level, id)| (level, id.to_owned())));
}

#[test]
fn headings_that_do_not_fit_are_warned_about() {
    assert_eq!(warning_keys("# A"), ["body-warning-heading-one"]);
    assert_eq!(
        warning_keys("## A\n\n#### B"),
        ["body-warning-heading-skipped"]
    );
    assert_eq!(warning_keys("A\n---"), ["body-warning-underlined"]);
}

#[test]
fn notes_work_across_directives_in_the_order_of_their_references() {
    let (body, warnings) =
        parse("a[^b]\n\n::: note T\nc[^a]\n:::\n\n[^a]: first\n\n[^b]: second\n\n[^c]: third");
    let text: Vec<String> = body
        .notes
        .iter()
        .map(|note| warta::body::plain::blocks_text(&note.blocks))
        .collect();
    assert_eq!(text, ["second", "first", "third"]);
    assert_eq!(warnings.len(), 1);
    assert_eq!(
        (warnings[0].key, warnings[0].line),
        ("body-warning-note", 11)
    );
}

#[test]
fn a_reference_without_a_note_is_text() {
    assert_eq!(sentence("a[^b]"), [words("a[^b]")]);
}

#[test]
fn a_directive_ends_a_paragraph_and_needs_no_empty_lines() {
    let found = blocks("a\n::: figure market-dawn\n:::\nb");
    assert!(
        matches!(&found[..], [Block::Paragraph(_), Block::Figure(figure), Block::Paragraph(_)] if figure.key == "market-dawn")
    );
}

#[test]
fn a_figure_shown_again_is_marked() {
    let (body, warnings) = parse("::: figure a\n:::\n::: gallery\na\nb\n:::");
    assert!(
        matches!(&body.blocks[1], Block::Gallery { figures, .. } if figures[0].is_repeated && !figures[1].is_repeated)
    );
    assert_eq!(warnings.len(), 1);
    assert_eq!(figure_keys(&body), ["a", "b"]);
}

#[test]
fn a_pull_quote_knows_its_speaker_and_whether_the_text_says_it() {
    let repeats = |text: &str| {
        blocks(text).into_iter().find_map(|block| match block {
            Block::PullQuote(quote) => Some((quote.speaker, quote.repeats_text)),
            _ => None,
        })
    };
    let quote = "::: pullquote\nWe never sold the boats.\n— Ibu Rahmi, fisher\n:::\n";
    let speaker = vec![words("Ibu Rahmi, fisher")];
    assert_eq!(repeats(quote), Some((speaker.clone(), false)));
    let text = format!("“We never sold the *boats*,” said Ibu Rahmi.\n\n{quote}");
    assert_eq!(repeats(&text), Some((speaker, true)));
}

#[test]
fn a_directive_without_an_end_is_text_with_a_warning_at_its_line() {
    let (body, warnings) = parse("a\n\n::: figure one\n\nb\n\n::: figure two\n:::");
    assert_eq!(plain_text(&body), "a\n\n::: figure one\n\nb");
    assert_eq!(figure_keys(&body), ["two"]);
    assert_eq!(
        (warnings[0].key, warnings[0].line),
        ("body-warning-unclosed", 3)
    );
}

#[test]
fn a_directive_of_an_unknown_name_is_text() {
    assert_eq!(
        warning_keys("::: chart x\nwords\n:::"),
        ["body-warning-unknown-directive"]
    );
    assert_eq!(
        plain_text(&parse("::: chart x\nwords\n:::").0),
        "::: chart x words"
    );
}

#[test]
fn lines_that_a_directive_cannot_use_stay_as_text() {
    let (body, warnings) = parse("::: gallery\na\ntwo words\n:::\n::: figure b\nmore\n:::");
    assert_eq!(plain_text(&body), "two words\n\nmore");
    assert_eq!(
        warnings
            .iter()
            .map(|warning| warning.line)
            .collect::<Vec<_>>(),
        [3, 6]
    );
}

#[test]
fn a_directive_in_code_is_code() {
    for text in [
        "```\n::: figure a\n:::\n```",
        "> ```\n> ::: figure a\n> ```",
        " ~~~\n::: figure a\n:::\n ~~~",
    ] {
        let (body, _) = parse(text);
        assert!(plain_text(&body).contains("::: figure a"), "{text}");
        assert!(figure_keys(&body).is_empty(), "{text}");
    }
}

#[test]
fn a_fence_left_open_in_a_list_hides_no_directive() {
    assert_eq!(
        figure_keys(&parse("- a\n  ```\n  code\n\n::: figure b\n:::").0),
        ["b"]
    );
}

#[test]
fn an_embed_needs_a_web_address_without_a_name_before_its_host() {
    let (body, _) = parse("::: embed https://video.example:8080/w?a=1\nThe ferry\n(video)\n:::");
    assert!(
        matches!(&body.blocks[..], [Block::Embed { host, description, .. }]
        if host == "video.example" && description == "The ferry (video)")
    );
    for address in [
        "javascript:x",
        "https://bank.example@evil.example/",
        "/a",
        "https://",
    ] {
        assert_eq!(
            warning_keys(&format!("::: embed {address}\nx\n:::")),
            ["body-warning-argument"],
            "{address}"
        );
    }
}

#[test]
fn read_also_lists_each_reference_once() {
    let (body, _) =
        parse("::: read-also\nharbour-reopens\n12\n/a/x/3.html\n:::\n::: read-also\n12\n:::");
    assert_eq!(
        read_also_references(&body),
        ["harbour-reopens", "12", "/a/x/3.html"]
    );
}

#[test]
fn empty_blocks_vanish() {
    for text in [
        "",
        "\n\n",
        "##",
        "> ",
        "- ",
        "```\n```",
        "::: html\n:::",
        "::: pullquote\n:::",
        "::: note\n:::",
        "::: gallery\n:::",
        "**",
        "|a|",
    ] {
        let found = blocks(text);
        assert!(
            found
                .iter()
                .all(|block| matches!(block, Block::Paragraph(_))),
            "{text}: {found:?}"
        );
    }
    assert_eq!(blocks("##\n\n>\n\n-\n\n::: note\n:::"), []);
}

#[test]
fn cells_beyond_the_head_keep_their_words() {
    let (body, warnings) = parse("|a|b|\n|-|-|\n|1|2|3|four five|");
    assert!(plain_text(&body).ends_with("1 2 3 four five"));
    assert_eq!(warnings[0].key, "body-warning-cells");
}

#[test]
fn no_word_is_dropped() {
    let odd = concat!(
        "w1 ![w2](w3 \"w4\") [w5](/x \"w6\") [](javascript:w7) [w8]: /w9\n\n[w10]: /w11 'w12'\n\n",
        "<w13 w14>w15</w16> <!-- w17 --> <w18\n\n```w19 w20\nw21\n```\n\n    w22\n\n|w23|\n|--|\n|w24|w25|\n\n",
        "::: w26 w27\nw28\n:::\n\n::: figure w29 w30\nw31\n:::\n\n::: gallery w32\nw33\n:::\n\n::: note w34 #\nw35\n:::\n\n",
        "::: embed w36\nw37\n:::\n\n::: html\n<p>w38\n\n[^w39]: w40\n\n[^w39]: w41\n\n[w42]{w43=w44} `w45` \\[w46\\]\n\n",
        "w47\n===\n\n> w48\n> ::: w49\n\n- w50\n  1. w51\n\n* * *\n\n::: pullquote\n- w52\n\n## w53\n— w54\n:::\n\n::: w55",
    );
    let (body, _) = parse(odd);
    let text = plain_text(&body);
    let found: std::collections::HashSet<&str> = text
        .split(|character: char| !character.is_alphanumeric())
        .collect();
    // The label of a note is its number, not a word of the text.
    let missing: Vec<String> = (1..=55)
        .filter(|number| *number != 39)
        .map(|number| format!("w{number}"))
        .filter(|word| !found.contains(word.as_str()))
        .collect();
    assert_eq!(missing, Vec::<String>::new(), "{text}");
}

#[test]
fn line_numbers_count_all_kinds_of_line_ends() {
    for text in ["a\r\nb\r\n\r\n::: x\r\n", "a\rb\r\r::: x", "a\nb\n\n::: x"] {
        assert_eq!(parse(text).1[0].line, 4, "{text:?}");
    }
}

#[test]
fn imported_html_gives_its_words_to_the_index() {
    let (body, _) = parse(
        "::: html\n<p>un<b>believ</b>able</p><p title=\"a>b\">x &amp;lt; y<script>z</script></p>\n:::",
    );
    assert_eq!(plain_text(&body), "unbelievable x &lt; y");
}

#[test]
fn an_excerpt_ends_between_words() {
    let (body, _) = parse("## Judul\n\nsatu dua tiga empat");
    assert_eq!(excerpt(&body, 16), "Judul satu dua…");
    assert_eq!(excerpt(&body, 100), "Judul satu dua tiga empat");
    assert_eq!(word_count(&body), 5);
}
