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
async fn words_in_quotation_marks_stand_side_by_side() {
    let site = TestApp::new();
    site.article("Kapal garam tiba").create();
    site.article("Garam di kapal").create();
    let page = search(&site, "\"kapal garam\"").await;
    assert_eq!(page.texts(".search-results h2"), ["Kapal garam tiba"]);
    // A mark without its partner only divides.
    let page = search(&site, "\"kapal garam").await;
    assert_eq!(page.count(".search-results h2"), 2);
}

#[actix_web::test]
async fn a_word_with_a_minus_sign_must_not_be_there() {
    let site = TestApp::new();
    site.article("Kapal garam tiba").create();
    site.article("Kapal beras tiba").create();
    site.article("Kapal ibu-ibu tiba").create();
    let page = search(&site, "kapal -garam −beras").await;
    assert_eq!(page.texts(".search-results h2"), ["Kapal ibu-ibu tiba"]);
    let page = search(&site, "ibu-ibu").await;
    assert_eq!(page.texts(".search-results h2"), ["Kapal ibu-ibu tiba"]);
    let page = search(&site, "tiba -\"kapal garam\" -\"kapal beras\"").await;
    assert_eq!(page.texts(".search-results h2"), ["Kapal ibu-ibu tiba"]);
}

#[actix_web::test]
async fn a_search_is_narrowed_by_section_and_by_days() {
    let site = TestApp::new();
    site.article("Garam langka")
        .published("2024-01-31T23:30:00+07:00")
        .create();
    site.article("Garam melimpah")
        .section("dunia")
        .published("2024-02-01T00:30:00+07:00")
        .create();
    let headlines = async |fields: &str| {
        let page = site.page(&format!("/search?q=garam&{fields}")).await;
        page.texts(".search-results h2")
    };
    assert_eq!(headlines("section=dunia").await, ["Garam melimpah"]);
    assert_eq!(headlines("from=2024-02-01").await, ["Garam melimpah"]);
    assert_eq!(headlines("until=2024-01-31").await, ["Garam langka"]);
    assert!(headlines("picture=1").await.is_empty());
}

#[actix_web::test]
async fn a_filter_that_means_nothing_is_named_and_does_not_filter() {
    let site = TestApp::new();
    site.article("Garam langka").create();
    let path = "/search?q=garam&section=bukan-rubrik&from=kemarin&until=2024-02-31";
    let page = site.page(path).await;
    assert_eq!(page.count(".search-results h2"), 1);
    let text = page.text("main");
    assert!(
        text.contains("Rubrik “bukan-rubrik”, Terbit sejak tanggal “kemarin”"),
        "{text}"
    );
    assert_eq!(page.attributes("input[type=date]", "value"), ["", ""]);
}

#[actix_web::test]
async fn a_filter_stays_on_the_next_page() {
    let site = TestApp::new();
    for number in 0..41 {
        site.article(&format!("Garam {number}")).create();
    }
    let page = site
        .page("/search?q=garam&section=indonesia&sort=newest")
        .await;
    assert_eq!(
        page.attribute("a[rel=next]", "href"),
        "/search?q=garam&page=2&sort=newest&section=indonesia"
    );
}

#[actix_web::test]
async fn where_nothing_is_found_a_near_word_of_the_site_is_offered_and_not_taken() {
    let site = TestApp::new();
    site.article("Tanggul jebol")
        .body("Tanggul itu jebol.")
        .create();
    site.find_recommended();
    let page = search(&site, "tangugl").await;
    assert!(!page.has(".search-results"));
    assert_eq!(page.text(".search-meant a"), "tanggul");
    assert_eq!(
        page.attribute(".search-meant a", "href"),
        "/search?q=tanggul"
    );
    assert!(!search(&site, "tanggul").await.has(".search-meant"));
    assert!(!search(&site, "xylofon").await.has(".search-meant"));
}

#[actix_web::test]
async fn a_search_with_a_stroke_at_its_end_keeps_its_words() {
    let site = TestApp::new();
    let answer = site.get("/search/?q=garam&sort=newest").await;
    assert_eq!(answer.status, StatusCode::MOVED_PERMANENTLY);
    assert_eq!(answer.location(), "/search?q=garam&sort=newest");
}

#[actix_web::test]
async fn a_word_of_a_draft_is_never_offered() {
    let site = TestApp::new();
    site.article("Rahasia")
        .body("Tanggul jebol.")
        .draft()
        .create();
    site.find_recommended();
    assert!(!search(&site, "tangugl").await.has(".search-meant"));
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
    site.article("Gerakan anti-korupsi tumbuh").create();
    site.article("Korupsi dan lembaga anti").create();
    let page = search(&site, "anti-korupsi").await;
    assert_eq!(
        page.texts(".search-results h2"),
        ["Gerakan anti-korupsi tumbuh"]
    );
    assert_eq!(page.texts("h2 mark"), ["anti-korupsi"]);
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

#[actix_web::test]
async fn a_word_is_found_in_its_other_forms_and_as_it_stands_first() {
    let site = TestApp::new();
    site.article("Rapat pagi")
        .body("Mereka bertemu di balai.")
        .create();
    site.article("Rapat sore")
        .body("Pertemuan kedua di balai.")
        .create();
    let page = search(&site, "pertemuan").await;
    assert_eq!(
        page.texts(".search-results h2"),
        ["Rapat sore", "Rapat pagi"]
    );
    assert_eq!(page.texts(".snippet mark"), ["Pertemuan", "bertemu"]);
    let page = search(&site, "\"pertemuan\"").await;
    assert_eq!(page.texts(".search-results h2"), ["Rapat sore"]);
}

#[actix_web::test]
async fn a_root_that_looks_like_a_derived_word_is_no_other_word() {
    let site = TestApp::new();
    site.article("Kabar").body("Berita dari pulau.").create();
    site.article("Ita pulang").body("Ita datang.").create();
    let page = search(&site, "ita").await;
    assert_eq!(page.texts(".search-results h2"), ["Ita pulang"]);
    let page = search(&site, "diberitakan").await;
    assert_eq!(page.texts(".search-results h2"), ["Kabar"]);
}

#[actix_web::test]
async fn a_doubled_word_finds_the_word() {
    let site = TestApp::new();
    site.article("Atap bocor").body("Sebuah rumah.").create();
    site.article("Anak senang").body("Mereka berlari.").create();
    let page = search(&site, "rumah-rumah").await;
    assert_eq!(page.texts(".search-results h2"), ["Atap bocor"]);
    let page = search(&site, "berlari-lari").await;
    assert_eq!(page.texts(".search-results h2"), ["Anak senang"]);
}

#[actix_web::test]
async fn a_search_is_narrowed_by_topic_author_and_picture() {
    let site = TestApp::new();
    site.article("Garam langka").topic("Laut").create();
    let author = site.person("rima-sulastri", "Rima Sulastri", "rs");
    site.article("Garam mahal").person(author).create();
    let picture = site.media_item(1);
    site.article("Garam putih").figure(picture, "lead").create();
    for (fields, found) in [
        ("topic=laut", "Garam langka"),
        ("topic=Laut", "Garam langka"),
        ("person=Rima+Sulastri", "Garam mahal"),
        ("person=rima-sulastri", "Garam mahal"),
        ("picture=1", "Garam putih"),
        ("picture=0&person=rima-sulastri", "Garam mahal"),
    ] {
        let page = site.page(&format!("/search?q=garam&{fields}")).await;
        assert_eq!(page.texts(".search-results h2"), [found], "{fields}");
    }
}

#[actix_web::test]
async fn a_filter_can_stand_among_the_words() {
    let site = TestApp::new();
    site.article("Garam langka").topic("Energi surya").create();
    site.article("Garam mahal").create();
    for words in [
        "garam topik:energi-surya",
        "topik:\"Energi surya\" garam",
        "topic:energi-surya garam",
    ] {
        let page = search(&site, words).await;
        assert_eq!(
            page.texts(".search-results h2"),
            ["Garam langka"],
            "{words}"
        );
        assert_eq!(page.attribute("#search-words", "value"), words);
    }
    assert!(
        page_outcome(&site, "garam topik:energi-surya")
            .await
            .contains("“garam”")
    );
    let page = search(&site, "garam topik:entah").await;
    assert_eq!(page.texts(".search-results h2").len(), 2);
    assert!(page.text("main").contains("Topik “entah”"));
}

#[actix_web::test]
async fn where_a_filter_leaves_nothing_the_search_without_it_is_offered() {
    let site = TestApp::new();
    site.article("Garam langka").create();
    let page = site.page("/search?q=garam&picture=1").await;
    assert_eq!(
        page.attribute(".search-help li:first-child a", "href"),
        "/search?q=garam"
    );
}

/// What the page says that the search did.
async fn page_outcome(site: &TestApp, words: &str) -> String {
    search(site, words).await.text("#search-outcome")
}

#[actix_web::test]
async fn marks_that_turn_the_direction_of_a_sentence_are_left_out() {
    let site = TestApp::new();
    let outcome = page_outcome(&site, "\u{202e}garam\u{2066}").await;
    assert!(outcome.contains("“garam”"), "{outcome}");
}

#[actix_web::test]
async fn a_filter_without_words_lists_what_it_leaves_the_newest_first() {
    let site = TestApp::new();
    site.article("Lama")
        .topic("Laut")
        .published("2024-01-01T08:00:00+07:00")
        .create();
    site.article("Baru")
        .topic("Laut")
        .published("2026-01-01T08:00:00+07:00")
        .create();
    site.article("Lain").create();
    let page = site.page("/search?topic=laut").await;
    assert_eq!(page.texts(".search-results h2"), ["Baru", "Lama"]);
    let page = site.page("/search?topic=laut&picture=1").await;
    assert!(page.text("#search-outcome").contains("dengan saringan ini"));
}

/// `EXPLAIN QUERY PLAN` before a comment, too, but the parameters need values.
fn without_comments(statement: &str) -> String {
    let text: String = statement
        .lines()
        .filter(|line| !line.starts_with("--"))
        .collect::<Vec<_>>()
        .join(" ");
    // Each parameter becomes its own number.
    text.replacen("MATCH ?1", "MATCH 'garam'", 1)
        .replace('?', "")
}
