//! `GET` and `POST /forum/own/{token}`

use actix_web::http::StatusCode;

use crate::support::app::TestApp;
use crate::support::rows::texts;

const WRITTEN: (&str, &str) = ("Bu Sari", "Pasarnya ramai sekali.");

#[actix_web::test]
async fn its_author_sees_why_a_comment_was_refused() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    let own = site.comment(&path, None, WRITTEN).await;
    let moderator = site.moderator().await;
    moderator
        .reject_comment("off-topic", "Tulislah tentang pasar.")
        .await;

    let page = site.page(&own).await;
    assert!(page.text("main").contains("di luar pokok berita"));
    assert!(page.text("main").contains("Tulislah tentang pasar."));
    assert!(!site.page(&path).await.has(".comment"));
}

#[actix_web::test]
async fn a_published_comment_leads_to_its_place() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    let own = site.comment(&path, None, WRITTEN).await;
    let id = site.moderator().await.publish_comment().await;
    let links = site.page(&own).await.attributes("main a", "href");
    assert!(links.contains(&format!("{path}#comment-{id}")), "{links:?}");
}

#[actix_web::test]
async fn a_comment_is_changed_within_five_minutes_and_waits_again() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    let own = site.comment(&path, None, WRITTEN).await;
    let moderator = site.moderator().await;
    moderator.publish_comment().await;
    site.pass_minutes(4);
    let change = [("do", "edit"), ("text", "Pasarnya sepi.")];
    site.desk().submit(&own, &change).await;
    assert!(!site.page(&path).await.has(".comment"));
    moderator.publish_comment().await;
    let page = site.page(&path).await;
    assert_eq!(page.text(".comment-text"), "Pasarnya sepi.");
    assert!(page.text(".comment-facts").contains("diubah"));

    site.pass_minutes(1);
    let late = [("do", "edit"), ("text", "Pasarnya tutup.")];
    let answer = site.desk().post(&own, &late).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(answer.page().text("#text"), "Pasarnya tutup.");
    assert_eq!(
        site.page(&path).await.text(".comment-text"),
        "Pasarnya sepi."
    );
}

#[actix_web::test]
async fn a_deleted_comment_leaves_nothing_of_its_author() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    let own = site.comment(&path, None, WRITTEN).await;
    site.moderator().await.publish_comment().await;
    site.desk().submit(&own, &[("do", "delete")]).await;

    assert!(!site.page(&path).await.has(".comment"));
    let row = "SELECT author_name || text || address_hash || address_range FROM comments";
    assert_eq!(texts(&site.app.config.database(), row), ["–"]);
    let page = site.page(&own).await;
    assert!(page.text("main").contains("sudah dihapus"));
    assert!(!page.has("form.reply"));
}

#[actix_web::test]
async fn nobody_else_and_no_cache_has_the_page() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    let own = site.comment(&path, None, WRITTEN).await;
    let answer = site.get(&own).await;
    assert_eq!(answer.header("cache-control"), "no-store");
    assert_eq!(answer.header("x-robots-tag"), "noindex");
    assert_eq!(answer.header("referrer-policy"), "same-origin");
    for wrong in [
        "/forum/own/entah".to_owned(),
        format!("/forum/own/{}", "a".repeat(43)),
    ] {
        assert_eq!(site.get(&wrong).await.status, StatusCode::NOT_FOUND);
    }
}
