//! `GET` and `POST /admin/forum/readers/{id}`

use actix_web::http::StatusCode;

use crate::support::app::TestApp;
use crate::support::forum::LONG_AGO;
use crate::support::rows::texts;

fn page_of(site: &TestApp) -> String {
    let sql = "SELECT account_id FROM readers";
    format!(
        "/admin/forum/readers/{}",
        texts(&site.app.config.database(), sql)[0]
    )
}

#[actix_web::test]
async fn a_banned_reader_writes_nothing_and_keeps_what_was_typed() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    let reader = site.reader("tono@contoh.example").await;
    let moderator = site.moderator().await;
    moderator.submit(&page_of(&site), &[("do", "ban")]).await;
    let form = path.replace(".html", "/reply.html");
    let answer = reader
        .post(&form, &[("text", "Ramai sekali."), LONG_AGO])
        .await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(answer.page().text("#text"), "Ramai sekali.");
    moderator.submit(&page_of(&site), &[("do", "free")]).await;
    reader.comment(&path, None, "Ramai sekali.").await;
}

#[actix_web::test]
async fn a_silence_ends_by_itself() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    let reader = site.reader("tono@contoh.example").await;
    let moderator = site.moderator().await;
    let fields = [("do", "silence"), ("days", "3")];
    moderator.submit(&page_of(&site), &fields).await;
    let form = path.replace(".html", "/reply.html");
    let text = [("text", "Ramai sekali."), LONG_AGO];
    let answer = reader.post(&form, &text).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    site.pass_minutes(3 * 24 * 60);
    assert_eq!(
        reader.post(&form, &text).await.status,
        StatusCode::SEE_OTHER
    );
}

#[actix_web::test]
async fn a_warning_has_to_be_read_before_the_next_comment() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    let reader = site.reader("tono@contoh.example").await;
    let moderator = site.moderator().await;
    let empty = moderator.post(&page_of(&site), &[("do", "warn")]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    let fields = [("do", "warn"), ("warning", "Jangan menghina.")];
    moderator.submit(&page_of(&site), &fields).await;

    let form = path.replace(".html", "/reply.html");
    assert!(
        reader
            .page(&form)
            .await
            .text("main")
            .contains("Jangan menghina.")
    );
    let unread = reader.post(&form, &[("text", "Ramai."), LONG_AGO]).await;
    assert_eq!(unread.status, StatusCode::UNPROCESSABLE_ENTITY);
    let read = [("text", "Ramai."), ("has_read", "on"), LONG_AGO];
    assert_eq!(
        reader.post(&form, &read).await.status,
        StatusCode::SEE_OTHER
    );
    assert!(
        !reader
            .page(&form)
            .await
            .text("main")
            .contains("Jangan menghina.")
    );
}

#[actix_web::test]
async fn a_badge_stands_beside_the_name() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    let reader = site.reader("tono@contoh.example").await;
    reader.comment(&path, None, "Ramai sekali.").await;
    let moderator = site.moderator().await;
    moderator.publish_comment().await;
    let fields = [("do", "badge"), ("badge", "expert")];
    moderator.submit(&page_of(&site), &fields).await;
    assert_eq!(
        site.page(&path).await.text(".comment-badge"),
        "Narasumber ahli"
    );
}

#[actix_web::test]
async fn experts_who_answer_a_question_of_the_newsroom_are_named_beside_it() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    let reader = site.reader("tono@contoh.example").await;
    let moderator = site.moderator().await;
    for text in ["Ramai sekali.", "Besok juga."] {
        reader.comment(&path, None, text).await;
        moderator.publish_comment().await;
    }
    let fields = [("do", "badge"), ("badge", "expert")];
    moderator.submit(&page_of(&site), &fields).await;
    assert!(!site.page(&path).await.has(".forum-experts"));
    let number = path.rsplit('/').next().unwrap_or_default();
    let discussion = format!("/admin/forum/discussions/{}", number.replace(".html", ""));
    let fields = [("do", "save"), ("question", "Apa yang Anda beli?")];
    moderator.submit(&discussion, &fields).await;
    let page = site.page(&path).await;
    let names = page.texts(".forum-experts a");
    assert_eq!(names, page.texts(".comment .comment-author bdi")[..1]);
    let first = page.attributes(".comment", "id");
    assert_eq!(
        page.attribute(".forum-experts a", "href"),
        format!("#{}", first[0])
    );
}
