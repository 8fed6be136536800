//! `GET /admin/`

use actix_web::http::header::USER_AGENT;
use actix_web::test::TestRequest;

use crate::support::app::TestApp;
use crate::support::newsroom::{STORY, with};

/// A browser, as it names itself.
const BROWSER: &str = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

/// Somebody opens a page.
async fn read(site: &TestApp, path: &str, address: &str, user_agent: &str) {
    let peer = format!("{address}:40000").parse().expect("an address");
    let request = TestRequest::get()
        .uri(path)
        .peer_addr(peer)
        .insert_header((USER_AGENT, user_agent));
    site.send(request).await;
}

/// The figures of the chart's table that are not zero.
async fn counted(site: &TestApp) -> Vec<String> {
    let page = site.log_in("uli@warta.example").await.page("/admin/").await;
    let cells = page.texts(".readers td");
    cells.into_iter().filter(|count| count != "0").collect()
}

#[actix_web::test]
async fn readers_are_counted_once_a_span_however_many_pages_they_open() {
    let site = TestApp::new();
    let editor = site.editor().await;
    let id = site.article("Pasar").create();
    read(&site, "/", "192.0.2.1", BROWSER).await;
    read(&site, &format!("/a/pasar/{id}.html"), "192.0.2.1", BROWSER).await;
    read(&site, "/", "192.0.2.2", BROWSER).await;
    read(&site, "/", "192.0.2.2", &format!("{BROWSER} Other")).await;

    assert_eq!(counted(&site).await, ["3"]);
    let page = editor.page("/admin/").await;
    assert!(page.text("#readers-sentence").contains("3 readers"));
    assert_eq!(page.attributes(".readers-chart rect", "x").len(), 12);
}

#[actix_web::test]
async fn who_reads_in_two_spans_is_one_reader_of_the_hour() {
    let site = TestApp::new();
    let editor = site.editor().await;
    read(&site, "/", "192.0.2.1", BROWSER).await;
    site.pass_minutes(10);
    read(&site, "/", "192.0.2.1", BROWSER).await;

    assert_eq!(counted(&site).await, ["1", "1"]);
    let page = editor.page("/admin/").await;
    assert!(page.text("#readers-sentence").contains("one reader"));
}

#[actix_web::test]
async fn readers_are_forgotten_after_an_hour() {
    let site = TestApp::new();
    site.editor().await;
    read(&site, "/", "192.0.2.1", BROWSER).await;
    site.pass_minutes(61);
    read(&site, "/", "192.0.2.2", BROWSER).await;
    assert_eq!(counted(&site).await, ["1"]);
    site.pass_minutes(61);
    assert!(counted(&site).await.is_empty());
}

#[actix_web::test]
async fn robots_feeds_failures_and_the_newsroom_count_nothing() {
    let site = TestApp::new();
    site.editor().await;
    let robot = "Mozilla/5.0 (compatible; ExampleBot/1.0; +https://bot.example/)";
    read(&site, "/", "192.0.2.1", robot).await;
    read(&site, "/", "192.0.2.1", "").await;
    for path in [
        "/feed.xml",
        "/a/nothing/999.html",
        "/admin/login",
        "/robots.txt",
    ] {
        read(&site, path, "192.0.2.1", BROWSER).await;
    }
    assert!(counted(&site).await.is_empty());
}

#[actix_web::test]
async fn stories_that_the_gate_keeps_back_are_named_with_how_much_is_to_be_mended() {
    let site = TestApp::new();
    let editor = site.editor().await;
    editor.begin(&STORY).await;
    let bad = with(&STORY, &[("headline", "Tanpa ringkasan"), ("summary", "")]);
    editor.begin(&bad).await;

    let page = editor.page("/admin/").await;
    let section = "section[aria-labelledby=dashboard-blocked]";
    assert_eq!(page.texts(&format!("{section} h3")), ["Tanpa ringkasan"]);
    assert!(page.text(&format!("{section} p")).starts_with("One thing"));
}

#[actix_web::test]
async fn pictures_in_use_whose_rights_end_within_two_weeks_are_named() {
    let site = TestApp::new();
    let editor = site.editor().await;
    for (number, days) in [(1, 13), (2, 15), (3, -1)] {
        let item = site.media_item(number);
        site.article("Pasar").figure(item, "pasar").create();
        let end = site.app.clock.now().plus_days(days);
        site.write(|conn| {
            let sql = format!(
                "UPDATE media_items SET rights_expire_at = {} WHERE id = {item}",
                end.0
            );
            diesel::RunQueryDsl::execute(diesel::sql_query(sql), conn)?;
            Ok(())
        });
    }
    let page = editor.page("/admin/").await;
    let section = "section[aria-labelledby=dashboard-rights]";
    let sentences = page.texts(&format!("{section} p"));
    assert_eq!(sentences.len(), 2, "{sentences:?}");
    assert!(sentences[0].starts_with("end on"), "{sentences:?}");
    assert!(sentences[1].starts_with("ended on"), "{sentences:?}");
}

#[actix_web::test]
async fn moderators_see_how_many_comments_wait_and_nobody_else() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    site.comment(&path, None, ("Sari", "Kata Sari.")).await;
    let page = site.moderator().await.page("/admin/").await;
    assert_eq!(page.text("#dashboard-forum + p a"), "One comment waits");
    assert_eq!(
        page.attribute("#dashboard-forum + p a", "href"),
        "/admin/forum/"
    );
    let page = site.editor().await.page("/admin/").await;
    assert!(!page.has("#dashboard-forum"));
}
