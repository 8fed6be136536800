//! `GET /admin/media/`: what there is, found by words, with its rights.

use actix_web::http::StatusCode;
use diesel::connection::SimpleConnection;
use warta::accounts::roles::Role;

use crate::support::app::TestApp;

const EDITOR: &str = "edi@warta.example";

/// A site with an editor.
fn site() -> TestApp {
    let site = TestApp::new();
    site.account(EDITOR, "Edi", &[Role::Editor]);
    site
}

/// Changes rows without asking anybody.
fn change(site: &TestApp, sql: &str) {
    site.write(|conn| Ok(conn.batch_execute(sql)?));
}

#[actix_web::test]
async fn only_writers_see_the_library() {
    let site = site();
    site.account("ana@warta.example", "Ana", &[Role::Admin]);
    site.account("rini@warta.example", "Rini", &[Role::Reporter]);
    let door = site.get("/admin/media/").await;
    assert_eq!(door.status, StatusCode::SEE_OTHER);
    let admin = site.log_in("ana@warta.example").await;
    assert_eq!(
        admin.get("/admin/media/").await.status,
        StatusCode::FORBIDDEN
    );
    let reporter = site.log_in("rini@warta.example").await;
    let page = reporter.page("/admin/").await;
    assert!(page.has("#navigation a[href='/admin/media/']"));
    reporter.page("/admin/media/").await;
}

#[actix_web::test]
async fn pictures_stand_newest_first_with_what_is_known_of_them() {
    let site = site();
    let (first, second) = (site.media_item(1), site.media_item(2));
    change(
        &site,
        &format!(
            "UPDATE media_items SET caption = 'Perahu', credit = 'Tomas Lintang' WHERE id = {first}"
        ),
    );
    site.article("Satu").figure(first, "perahu").create();
    site.article("Dua")
        .figure(first, "perahu")
        .figure(first, "dermaga")
        .create();
    let page = site.log_in(EDITOR).await.page("/admin/media/").await;
    let links = page.attributes(".media-list h3 a", "href");
    assert_eq!(
        links,
        [
            format!("/admin/media/{second}"),
            format!("/admin/media/{first}")
        ]
    );
    assert_eq!(page.count(".media-list img[src^='/media/']"), 2);
    let lines = page.texts(".media-list li");
    assert!(lines[0].contains("No credit · not used"), "{}", lines[0]);
    assert!(
        lines[1].contains("Perahu (Photo: Tomas Lintang) · used in 2 articles"),
        "{}",
        lines[1]
    );
}

#[actix_web::test]
async fn words_are_looked_for_in_name_caption_credit_and_alternative_text() {
    let site = site();
    for (shade, column) in [
        (1, "file_name"),
        (2, "caption"),
        (3, "credit"),
        (4, "alt_text"),
    ] {
        let id = site.media_item(shade * 20);
        change(
            &site,
            &format!("UPDATE media_items SET {column} = 'Pasar 100% Ikan' WHERE id = {id}"),
        );
    }
    site.media_item(100);
    let desk = site.log_in(EDITOR).await;
    for (words, count) in [
        ("pasar", 4),
        ("ikan+PASAR", 4),
        ("pasar+bunga", 0),
        ("100%25", 4),
        ("%25", 4),
        ("_", 0),
        ("", 5),
    ] {
        let page = desk.page(&format!("/admin/media/?q={words}")).await;
        assert_eq!(page.count(".media-list li"), count, "{words}");
    }
    let page = desk.page("/admin/media/?q=%3Cb%3E%22").await;
    assert_eq!(page.attribute("#q", "value"), "<b>\"");
}

#[actix_web::test]
async fn a_long_library_has_pages() {
    let site = site();
    let id = site.media_item(1);
    for number in 0..24 {
        change(
            &site,
            &format!(
                "CREATE TEMP TABLE more AS SELECT * FROM media_items WHERE id = {id};
                 UPDATE more SET id = NULL, original_hash = printf('%064d', {number}), caption = 'tiruan';
                 INSERT INTO media_items SELECT * FROM more; DROP TABLE more;"
            ),
        );
    }
    let desk = site.log_in(EDITOR).await;
    let page = desk.page("/admin/media/").await;
    assert_eq!(page.count(".media-list > li"), 24);
    let next = page.attribute("a[rel=next]", "href");
    assert_eq!(desk.page(&next).await.count(".media-list > li"), 1);
    for wrong in ["0", "3", "-1"] {
        let answer = desk.get(&format!("/admin/media/?page={wrong}")).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{wrong}");
    }
}

#[actix_web::test]
async fn what_may_no_longer_be_used_and_still_is_stands_on_top() {
    let site = site();
    let (used, unused) = (site.media_item(1), site.media_item(2));
    let article = site.article("Perahu").figure(used, "perahu").create();
    // Until the end of 25 November in Jakarta.
    change(
        &site,
        "UPDATE media_items SET rights_expire_at = 1795626000000",
    );
    let desk = site.log_in(EDITOR).await;
    let page = desk.page("/admin/media/").await;
    assert!(!page.has("#expired"));
    assert!(page.texts(".media-list li")[0].contains("may be used until 25 November 2026"));
    site.pass_minutes(2 * 24 * 60);
    let desk = site.log_in(EDITOR).await;
    let page = desk.page("/admin/media/").await;
    let links = page.attributes(".problems a", "href");
    assert_eq!(
        links,
        [
            format!("/admin/media/{used}"),
            format!("/admin/articles/{article}#figure-perahu-caption")
        ]
    );
    assert!(
        page.text(".problems")
            .contains("rights ended on 25 November 2026")
    );
    assert!(page.has(&format!(".media-list a[href='/admin/media/{unused}']")));
}
