//! `GET /search`

use actix_web::http::StatusCode;
use diesel::prelude::*;
use diesel::sql_types::Text;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use crate::support::app::TestApp;
use crate::support::page::Page;

async fn search(site: &TestApp, words: &str) -> Page {
    let words = utf8_percent_encode(words, NON_ALPHANUMERIC);
    site.page(&format!("/search?q={words}")).await
}

#[actix_web::test]
async fn a_word_finds_the_articles_that_hold_it_and_is_marked() {
    let site = TestApp::new();
    site.article("Kapal tiba")
        .body("Muatan garam diturunkan.")
        .create();
    site.article("Pasar sepi").create();
    let page = search(&site, "garam").await;
    assert_eq!(page.texts(".search-results h2"), ["Kapal tiba"]);
    assert_eq!(page.texts(".snippet mark"), ["garam"]);
}

#[actix_web::test]
async fn a_headline_weighs_more_than_a_text() {
    let site = TestApp::new();
    site.article("Garam langka").body("Harga naik.").create();
    site.article("Kapal tiba")
        .body("Muatan garam, garam, dan garam.")
        .create();
    let page = search(&site, "garam").await;
    assert_eq!(
        page.texts(".search-results h2"),
        ["Garam langka", "Kapal tiba"]
    );
}

#[actix_web::test]
async fn the_newest_can_come_first() {
    let site = TestApp::new();
    site.article("Garam langka")
        .published("2024-01-01T08:00:00+07:00")
        .create();
    site.article("Kapal tiba")
        .body("Muatan garam.")
        .published("2026-01-01T08:00:00+07:00")
        .create();
    let page = site.page("/search?q=garam&sort=newest").await;
    assert_eq!(
        page.texts(".search-results h2"),
        ["Kapal tiba", "Garam langka"]
    );
}

#[actix_web::test]
async fn a_draft_is_not_found() {
    let site = TestApp::new();
    site.article("Garam rahasia").draft().create();
    site.article("Garam ditarik").withdrawn("Keliru.").create();
    assert_eq!(search(&site, "garam").await.count(".search-results li"), 0);
}

#[actix_web::test]
async fn other_editions_are_not_searched() {
    let site = TestApp::new();
    site.english_edition();
    site.article_in(Some("en"), "Garam salt").create();
    assert_eq!(search(&site, "garam").await.count(".search-results li"), 0);
    assert_eq!(
        site.page("/en/search?q=garam")
            .await
            .count(".search-results li"),
        1
    );
}

#[actix_web::test]
async fn diacritics_make_no_difference() {
    let site = TestApp::new();
    site.article("Café di dermaga").create();
    site.article("Cafe di pasar").create();
    let page = search(&site, "Café").await;
    assert_eq!(page.count(".search-results li"), 2);
    assert_eq!(page.count(".search-results h2 mark"), 2);
}

#[actix_web::test]
async fn words_joined_by_a_hyphen_are_looked_for_side_by_side() {
    let site = TestApp::new();
    site.article("Ibu-ibu bernyanyi").create();
    site.article("Ibu pergi ke pasar").create();
    let page = search(&site, "ibu-ibu").await;
    assert_eq!(page.texts(".search-results h2"), ["Ibu-ibu bernyanyi"]);
    assert_eq!(page.texts("h2 mark"), ["Ibu-ibu"]);
}

#[actix_web::test]
async fn a_word_is_found_with_its_endings_and_not_inside_another() {
    let site = TestApp::new();
    site.article("Berasnya habis").create();
    site.article("Kapal berasal dari utara").create();
    assert_eq!(
        search(&site, "beras").await.texts(".search-results h2"),
        ["Berasnya habis"]
    );
}

#[actix_web::test]
async fn the_beginning_of_a_word_is_looked_for_when_no_word_is_whole() {
    let site = TestApp::new();
    site.article("Pelabuhan dibuka").create();
    let page = search(&site, "pelab").await;
    assert_eq!(page.texts(".search-results h2 mark"), ["Pelabuhan"]);
    assert!(page.text(".search-outcome").contains("sebagai kata utuh"));
}

#[actix_web::test]
async fn a_byline_that_was_found_is_shown() {
    let site = TestApp::new();
    let person = site.person("ratna", "Ratna Wiladari", "rw");
    site.article("Pasar sepi").person(person).create();
    assert_eq!(
        search(&site, "wiladari").await.texts(".found-in mark"),
        ["Wiladari"]
    );
}

#[actix_web::test]
async fn title_and_outcome_say_what_the_search_did() {
    let site = TestApp::new();
    site.article("Garam langka").create();
    let page = search(&site, "garam").await;
    assert_eq!(page.text("title"), "Pencarian: garam (1 berita) – Warta");
    assert_eq!(page.attribute("#search-outcome", "tabindex"), "-1");
    assert!(
        page.attribute("search form", "action")
            .ends_with("#search-outcome")
    );
    assert_eq!(page.attribute("#search-words", "value"), "garam");
}

#[actix_web::test]
async fn hostile_queries_are_answered_with_an_explanation() {
    let site = TestApp::new();
    site.article("Garam langka").create();
    let long = "garam ".repeat(2_000);
    let many: String = (0..300).fold(String::new(), |words, number| {
        words + &format!("w{number} ")
    });
    for words in [
        "\"",
        "\"garam",
        "garam OR",
        "NEAR(a b, 2)",
        "^garam",
        "gar*",
        "headline:garam",
        "-garam",
        "NOT garam",
        "((((",
        ")",
        "'; DROP TABLE articles; --",
        "\0",
        "garam\0laut",
        "\u{1f6a2}",
        "…?!",
        "{garam laut}",
        "+",
        "\\",
        "%",
        "a\u{301}b",
        long.as_str(),
        many.as_str(),
    ] {
        let page = search(&site, words).await;
        assert!(!page.text("#search-outcome").is_empty(), "{words:?}");
    }
    for query in ["q=%ff%fe", "q=%", "q=%zz", "q", "", "q=a&q=b", "x=1"] {
        let answer = site.get(&format!("/search?{query}")).await;
        assert_eq!(answer.status, StatusCode::OK, "{query}");
    }
}

#[actix_web::test]
async fn what_was_typed_is_shown_as_text() {
    let site = TestApp::new();
    let page = search(&site, "<script>\"x</script>").await;
    assert_eq!(
        page.attribute("#search-words", "value"),
        "<script>\"x</script>"
    );
    assert!(!page.has("main script"));
}

#[actix_web::test]
async fn pages_of_results_that_do_not_exist_are_not_found() {
    let site = TestApp::new();
    site.article("Garam langka").create();
    for page in ["0", "2", "-1", "99999999", "x", "01", ""] {
        let answer = site.get(&format!("/search?q=garam&page={page}")).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{page}");
    }
}

#[test]
fn finding_and_counting_read_no_body() {
    #[derive(QueryableByName)]
    struct Step {
        #[diesel(sql_type = Text)]
        detail: String,
    }
    let site = TestApp::new();
    for statement in [
        include_str!("../../../src/search/count_hits.sql"),
        include_str!("../../../src/search/list_best_hits.sql"),
        include_str!("../../../src/search/list_newest_hits.sql"),
    ] {
        let steps: Vec<Step> = site.read(|conn| {
            let explained = format!("EXPLAIN QUERY PLAN {}", without_comments(statement));
            Ok(diesel::sql_query(explained).load(conn)?)
        });
        let plan: Vec<&str> = steps.iter().map(|step| step.detail.as_str()).collect();
        assert!(
            plan[0].starts_with("SCAN search_entries VIRTUAL TABLE"),
            "{plan:?}"
        );
        assert!(
            plan[1].contains("COVERING INDEX articles_public_by_number (id=?")
                || plan[1].contains("USING INDEX articles_public_by_number (id=?"),
            "{plan:?}"
        );
    }
}

/// `EXPLAIN QUERY PLAN` before a comment, too, but the parameters need values.
fn without_comments(statement: &str) -> String {
    let text: String = statement
        .lines()
        .filter(|line| !line.starts_with("--"))
        .collect::<Vec<_>>()
        .join(" ");
    text.replacen("MATCH ?", "MATCH 'garam'", 1)
        .replace('?', "1")
}
