//! The HTML of a body.

use std::collections::{HashMap, HashSet};

use scraper::{Html, Selector};
use warta::articles::story_link::StoryLink;
use warta::body::draw::{BodyContext, BodyForm, draw};
use warta::body::parse::parse;
use warta::locale::Locales;
use warta::media::card::{FigureCard, Picture, PictureSource};

fn card(key: &str) -> FigureCard {
    FigureCard {
        key: key.to_owned(),
        picture: Some(Picture {
            width: 800,
            height: 600,
            fallback: "/media/a/full-800.jpg".to_owned(),
            fallback_srcset: "/media/a/full-400.jpg 400w, /media/a/full-800.jpg 800w".to_owned(),
            sources: vec![PictureSource {
                content_type: "image/avif",
                srcset: "/media/a/full-800.avif 800w".to_owned(),
            }],
        }),
        alt: "Boats & nets".to_owned(),
        caption: "Kapal di dermaga.".to_owned(),
        credit: "AP".to_owned(),
        is_stand_in: false,
        largest: "/media/a/full-1600.jpg".to_owned(),
        interface_language: None,
    }
}

fn drawn_with(text: &str, form: BodyForm, cards: Vec<FigureCard>) -> Html {
    let figures: HashMap<String, FigureCard> = cards
        .into_iter()
        .map(|card| (card.key.clone(), card))
        .collect();
    let story = StoryLink {
        url: "/a/x/1.html".to_owned(),
        headline: "Boats <again>".to_owned(),
    };
    let stories = HashMap::from([("harbour".to_owned(), story)]);
    let locales = Locales::load().expect("locales");
    let locale = locales.get("id");
    let (base, address) = match form {
        BodyForm::Feed => ("https://warta.example", "https://warta.example/a/x/2.html"),
        BodyForm::Page | BodyForm::Lite => ("", ""),
    };
    let context = BodyContext {
        figures: &figures,
        stories: &stories,
        locale: &locale,
        form,
        base,
        address,
    };
    let html = draw(&parse(text).0, &context).expect("drawn");
    Html::parse_fragment(html.as_str())
}

fn drawn(text: &str) -> Html {
    drawn_with(text, BodyForm::Page, vec![card("a"), card("b")])
}

fn count(page: &Html, selector: &str) -> usize {
    page.select(&Selector::parse(selector).expect("selector"))
        .count()
}

/// The text of the first element that is selected, with single spaces.
fn text(page: &Html, selector: &str) -> String {
    let selector = Selector::parse(selector).expect("selector");
    let found: String = page
        .select(&selector)
        .next()
        .map(|element| element.text().collect())
        .unwrap_or_default();
    found.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn attribute(page: &Html, selector: &str, name: &str) -> Option<String> {
    let selector = Selector::parse(selector).expect("selector");
    page.select(&selector)
        .next()?
        .value()
        .attr(name)
        .map(str::to_owned)
}

const EVERYTHING: &str = "Text[^1] [x]{lang=en} [l](https://x.example) [m](#n) [o](/p)\n\n## Heading\n\n- a\n- b\n\n1. c\n\n   d\n\n> q\n\n\
    ::: figure a\n:::\n::: gallery\na\nb\n:::\n::: pullquote\nwords\n— who\n:::\n::: note Title\nin it\n:::\n::: note\nno title\n:::\n\
    ::: read-also\nharbour\n:::\n::: read-also\nharbour\n:::\n::: embed https://v.example/1\nThe ferry\n:::\n\
    ::: embed https://v.example/2\n:::\n::: html\n<p onclick=x>old</p>\n:::\n\n|A|B|\n|-|-:|\n|1|2|\n\n```rust\nlet a_long_line_of_code = 1;\n```\n\n---\n\n[^1]: The note";

#[test]
fn typed_quotes_come_out_as_typed() {
    let typed = "“Kami secara aktif mempersiapkannya,'' kata Denisov -- begitu";
    assert_eq!(text(&drawn(typed), "p"), typed);
}

#[test]
fn tags_in_the_text_are_escaped() {
    let page = drawn("<script>alert(1)</script> `<b>` [<i>](/x)\n\n```\n<u>\n```");
    assert_eq!(count(&page, "script, b, i, u"), 0);
    assert_eq!(text(&page, "p"), "<script>alert(1)</script> <b> <i>");
}

#[test]
fn a_figure_shows_caption_and_credit_once() {
    let page = drawn("::: figure a\n:::");
    assert_eq!(
        text(&page, "figure#figure-a figcaption"),
        "Keterangan gambar, Kapal di dermaga. Sumber gambar, (Foto: AP)"
    );
    assert_eq!(text(&page, "figcaption > .caption"), "Kapal di dermaga.");
    assert_eq!(count(&page, "figcaption .visually-hidden"), 2);
}

#[test]
fn a_figure_offers_every_variant_and_keeps_its_space() {
    let page = drawn("::: figure a\n:::");
    let image = "figure > picture > source[type='image/avif'][srcset][sizes] + img[srcset][sizes][width='800'][height='600'][decoding=async][loading=lazy]";
    assert_eq!(count(&page, image), 1);
    assert_eq!(
        attribute(&page, "img", "alt").as_deref(),
        Some("Boats & nets")
    );
}

#[test]
fn a_figure_without_texts_has_no_figcaption() {
    let bare = FigureCard {
        caption: String::new(),
        credit: String::new(),
        ..card("a")
    };
    for form in [BodyForm::Page, BodyForm::Feed] {
        let page = drawn_with("::: figure a\n:::", form, vec![bare.clone()]);
        assert_eq!((count(&page, "figure"), count(&page, "figcaption")), (1, 0));
    }
}

#[test]
fn an_alternative_text_that_is_the_caption_is_not_said_twice() {
    let mut twice = card("a");
    twice.caption = "Boats & nets".to_owned();
    for form in [BodyForm::Page, BodyForm::Feed] {
        let page = drawn_with("::: figure a\n:::", form, vec![twice.clone()]);
        assert_eq!(attribute(&page, "img", "alt").as_deref(), Some(""));
    }
}

#[test]
fn a_stand_in_says_that_it_is_one() {
    let stand_in = FigureCard {
        is_stand_in: true,
        ..card("a")
    };
    for form in [BodyForm::Page, BodyForm::Lite, BodyForm::Feed] {
        let page = drawn_with("::: figure a\n:::", form, vec![stand_in.clone()]);
        assert!(
            page.root_element()
                .text()
                .collect::<String>()
                .contains("Gambar pengganti, bukan foto aslinya")
        );
    }
}

#[test]
fn a_figure_that_the_article_does_not_have_is_not_drawn() {
    let page = drawn("a\n\n::: figure nowhere\n:::\n\n::: gallery\nnowhere\n:::");
    assert_eq!(
        (
            count(&page, "figure"),
            count(&page, ".gallery"),
            count(&page, "a")
        ),
        (0, 0, 0)
    );
}

#[test]
fn no_fragment_stands_twice() {
    let page = drawn(EVERYTHING);
    let mut seen = HashSet::new();
    for element in page.select(&Selector::parse("[id]").expect("selector")) {
        assert!(
            seen.insert(element.value().attr("id")),
            "{:?}",
            element.value()
        );
    }
}

#[test]
fn every_link_within_the_body_has_a_target() {
    let page = drawn(&EVERYTHING.replace("[m](#n)", ""));
    for element in page.select(&Selector::parse("a[href^='#']").expect("selector")) {
        let target = element.value().attr("href").unwrap_or_default();
        assert_eq!(count(&page, target), 1, "{target}");
    }
}

#[test]
fn embeds_and_galleries_can_be_skipped() {
    let page = drawn(EVERYTHING);
    assert_eq!(
        count(
            &page,
            "a.skip-part + .gallery + p.skip-part-end[tabindex='-1']"
        ),
        1
    );
    assert_eq!(
        count(
            &page,
            "a.skip-part + .embed + p.skip-part-end[tabindex='-1']"
        ),
        2
    );
    assert_eq!(
        text(&page, "a.skip-part[href='#end-of-embed-1']"),
        "Lewati konten dari v.example dan lanjutkan membaca"
    );
    assert_eq!(
        text(&page, "#end-of-embed-1"),
        "Akhir dari konten dari v.example"
    );
}

#[test]
fn an_embed_loads_nothing() {
    let page = drawn("::: embed https://v.example/1\nThe ferry\n:::");
    assert_eq!(count(&page, "iframe, img, script, video, object"), 0);
    assert_eq!(
        text(&page, ".embed a[rel=noopener]:not([target])"),
        "The ferry"
    );
}

#[test]
fn a_repeated_pull_quote_is_not_heard_and_a_new_one_is() {
    let quote = "::: pullquote\nWe never sold the boats.\n:::";
    let repeated = drawn(&format!("He said: “We never sold the boats”.\n\n{quote}"));
    assert_eq!(
        count(&repeated, "blockquote.pull-quote[aria-hidden=true]"),
        1
    );
    assert_eq!(
        count(&drawn(quote), "blockquote.pull-quote:not([aria-hidden])"),
        1
    );
}

#[test]
fn nothing_that_takes_the_focus_is_hidden() {
    let page = drawn("See [it](/x) here.\n\n::: pullquote\nSee [it](/x) here.\n:::");
    assert_eq!(count(&page, "[aria-hidden] a"), 0);
}

#[test]
fn a_table_has_a_name_heads_and_alignment() {
    let page = drawn("|Kapal|*Tahun*| |\n|:-|-:|:-:|\n|a|b|c|");
    assert_eq!(
        attribute(
            &page,
            "div.table-scroll[role=region][tabindex='0']",
            "aria-label"
        )
        .as_deref(),
        Some("Tabel 1: Kapal, Tahun")
    );
    assert_eq!(count(&page, "thead th[scope=col]"), 2);
    assert_eq!(count(&page, "thead td"), 1);
    assert_eq!(count(&page, "tbody td.align-end"), 1);
}

#[test]
fn code_takes_the_focus_only_if_it_can_scroll() {
    assert_eq!(count(&drawn("```\nshort\n```"), "pre[tabindex]"), 0);
    assert_eq!(
        count(
            &drawn("```\na line that is longer than the screen\n```"),
            "pre[tabindex='0']"
        ),
        1
    );
}

#[test]
fn boxes_have_names_and_no_headings() {
    let page = drawn(EVERYTHING);
    assert_eq!(
        count(&page, "aside.note[role=note][aria-labelledby=note-title-1]"),
        1
    );
    assert_eq!(text(&page, "#note-title-1"), "Title");
    assert_eq!(
        text(
            &page,
            "aside.read-also[aria-labelledby=read-also-1] #read-also-1"
        ),
        "Baca juga"
    );
    assert_eq!(text(&page, "#read-also-2"), "Baca juga 2");
    assert_eq!(
        text(&page, "aside.read-also a[href='/a/x/1.html']"),
        "Boats <again>"
    );
    assert_eq!(count(&page, "h2, h3, h4, h5, h6"), 2);
}

#[test]
fn a_box_whose_stories_are_not_public_is_not_drawn() {
    assert_eq!(
        count(&drawn("::: read-also\nsecret\n:::"), "*"),
        count(&drawn(""), "*")
    );
}

#[test]
fn notes_lead_there_and_back() {
    let page = drawn("a[^x] b[^x]\n\n[^x]: The note");
    assert_eq!(
        attribute(&page, "sup a#note-1-reference-2", "href").as_deref(),
        Some("#note-1")
    );
    assert_eq!(
        attribute(&page, "sup a", "aria-label").as_deref(),
        Some("Catatan 1")
    );
    assert_eq!(
        text(&page, "section.notes[aria-labelledby=notes-title] h2"),
        "Catatan"
    );
    let back = attribute(
        &page,
        "li#note-1 a[href='#note-1-reference-2']",
        "aria-label",
    );
    assert_eq!(
        back.as_deref(),
        Some("Kembali ke rujukan catatan 1, yang ke-2")
    );
}

#[test]
fn a_tight_list_has_no_paragraphs() {
    assert_eq!(count(&drawn("- a\n- b\n  - c"), "li > p"), 0);
    assert_eq!(count(&drawn("- a\n\n- b"), "li > p"), 2);
    assert_eq!(count(&drawn("3. a\n4. b"), "ol[start='3'] > li"), 2);
}

#[test]
fn phrases_carry_language_direction_and_time() {
    let page = drawn("[سلام]{lang=ar dir=rtl} [Rabu]{time=2022-09-07}");
    assert_eq!(text(&page, "span[lang=ar][dir=rtl]"), "سلام");
    assert_eq!(text(&page, "time[datetime='2022-09-07']"), "Rabu");
}

#[test]
fn the_page_without_pictures_names_and_links_them() {
    let page = drawn_with(EVERYTHING, BodyForm::Lite, vec![card("a"), card("b")]);
    assert_eq!(count(&page, "img, picture, source, figure"), 0);
    assert_eq!(
        text(&page, "#figure-a"),
        "Buka gambar: Boats & nets Kapal di dermaga. (Foto: AP)"
    );
    assert_eq!(
        count(&page, "#figure-a a[href='/media/a/full-1600.jpg']"),
        1
    );
}

#[test]
fn a_feed_gets_plain_markup_and_absolute_addresses() {
    let page = drawn_with(EVERYTHING, BodyForm::Feed, vec![card("a"), card("b")]);
    assert_eq!(
        count(
            &page,
            "[id], [class], [aria-label], [aria-labelledby], [role], [tabindex], [srcset], picture, aside"
        ),
        0
    );
    assert_eq!(
        count(&page, "figure > img[src='/media/a/full-800.jpg'][alt]"),
        3
    );
    assert_eq!(text(&page, "figcaption"), "Kapal di dermaga. (Foto: AP)");
    assert_eq!(
        count(&page, "a[href='https://warta.example/a/x/2.html#n']"),
        1
    );
    assert_eq!(count(&page, "a[href='https://warta.example/p']"), 1);
}

#[test]
fn every_string_of_the_interface_exists_in_both_languages() {
    let locales = Locales::load().expect("locales");
    for language in ["id", "en"] {
        let locale = locales.get(language);
        for key in [
            "caption-prefix",
            "credit-prefix",
            "credit-line",
            "stand-in-notice",
            "picture-link",
            "picture-link-described",
            "skip-part",
            "skip-part-end",
            "gallery-name",
            "embed-name",
            "embed-host",
            "read-also-title",
            "table-name",
            "notes-title",
            "note-reference",
            "note-back",
            "body-warning-address",
            "body-warning-argument",
            "body-warning-attributes",
            "body-warning-cells",
            "body-warning-empty",
            "body-warning-fence",
            "body-warning-figure-twice",
            "body-warning-heading-deep",
            "body-warning-heading-one",
            "body-warning-heading-skipped",
            "body-warning-html",
            "body-warning-indented",
            "body-warning-left-over",
            "body-warning-link-title",
            "body-warning-note",
            "body-warning-picture",
            "body-warning-span",
            "body-warning-stray-end",
            "body-warning-unclosed",
            "body-warning-underlined",
            "body-warning-unknown-directive",
        ] {
            assert!(locale.has(key), "{language}: {key}");
        }
    }
}
