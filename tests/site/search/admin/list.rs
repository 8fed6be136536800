//! `GET` and `POST /admin/searches/`

use actix_web::http::StatusCode;

use crate::support::app::TestApp;

const PAGE: &str = "/admin/searches/";

#[actix_web::test]
async fn what_is_looked_for_in_vain_is_counted_without_who_looked() {
    let site = TestApp::new();
    site.article("Garam langka").create();
    for path in [
        "/search?q=Xylofon",
        "/search?q=xylofon",
        "/search?q=kuarsa",
        "/search?q=garam",
        "/search?q=garam&from=2030-01-01",
        "/search?q=%22",
    ] {
        site.read_at("198.51.100.1", path).await;
    }
    site.read_with("198.51.100.2", "Examplebot/1", "/search?q=kuarsa")
        .await;
    site.count_views();
    let page = site.editor().await.page(PAGE).await;
    assert_eq!(page.texts("tbody th"), ["xylofon", "kuarsa"]);
    assert_eq!(page.texts("tbody td"), ["2", "1"]);
}

#[actix_web::test]
async fn what_was_looked_for_long_ago_is_not_shown() {
    let site = TestApp::new();
    site.read_at("198.51.100.1", "/search?q=xylofon").await;
    site.count_views();
    site.pass_minutes(8 * 24 * 60);
    assert!(!site.editor().await.page(PAGE).await.has("tbody"));
}

#[actix_web::test]
async fn a_story_that_an_editor_names_for_words_stands_first() {
    let site = TestApp::new();
    let id = site.article("Cara mengurus paspor").create();
    let editor = site.editor().await;
    let address = format!("/a/cara-mengurus-paspor/{id}.html");
    let fields = [
        ("do", "add"),
        ("words", "Imigrasi  Kita"),
        ("story", address.as_str()),
    ];
    let page = editor.submit(PAGE, &fields).await;
    assert_eq!(page.texts(".desk-list h3"), ["imigrasi kita"]);
    let found = site.page("/search?q=IMIGRASI+kita").await;
    assert_eq!(found.text(".search-best a"), "Cara mengurus paspor");
    assert!(!site.page("/search?q=imigrasi").await.has(".search-best"));
    // Never what is not public.
    site.article("Cara mengurus paspor")
        .withdrawn("Salah.")
        .replace(id);
    assert!(
        !site
            .page("/search?q=imigrasi+kita")
            .await
            .has(".search-best")
    );
    let bet = page.attribute(".desk-list [name=id]", "value");
    let page = editor.submit(PAGE, &[("do", "delete"), ("id", &bet)]).await;
    assert!(!page.has(".desk-list"));
}

#[actix_web::test]
async fn words_without_letters_and_stories_that_are_not_there_are_told_at_their_fields() {
    let site = TestApp::new();
    let fields = [("do", "add"), ("words", "?!"), ("story", "999")];
    let answer = site.editor().await.post(PAGE, &fields).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = answer.page();
    assert_eq!(page.attributes("#problems a", "href"), ["#words", "#story"]);
    assert_eq!(page.attribute("#words", "value"), "?!");
}
