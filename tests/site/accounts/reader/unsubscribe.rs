//! `GET` and `POST /account/unsubscribe/{token}`

use actix_web::http::StatusCode;
use actix_web::test::TestRequest;

use crate::support::app::TestApp;
use crate::support::desk::Desk;

/// An article, and a reader's public comment under it.
async fn public_comment(site: &TestApp, moderator: &Desk<'_>) -> (String, i64) {
    let path = site.article("Pasar buka lagi").create_path();
    let reader = site.reader("tono@contoh.example").await;
    reader.comment(&path, None, "Ramai sekali.").await;
    (path, moderator.publish_comment().await)
}

#[actix_web::test]
async fn a_reader_is_told_of_an_answer_until_the_link_in_the_mail_stops_it() {
    let site = TestApp::new();
    let moderator = site.moderator().await;
    let (path, id) = public_comment(&site, &moderator).await;
    assert_eq!(site.take_mails().len(), 0);

    site.comment(&path, Some(id), ("Bu Sari", "Betul, Pak."))
        .await;
    // What waits is told to nobody.
    assert_eq!(site.take_mails().len(), 0);
    moderator.publish_comment().await;
    let mails = site.take_mails();
    assert_eq!(mails.len(), 1);
    assert!(mails[0].contains("To: tono@contoh.example"));
    assert!(mails[0].contains("Betul, Pak."));
    let stop = site.link_in(&mails[0], "/account/unsubscribe/");
    let answer = site.desk().get(&stop).await;
    assert_eq!(answer.header("referrer-policy"), "same-origin");
    let answer = site.desk().post(&stop, &[]).await;
    assert_eq!(answer.status, StatusCode::OK);

    site.comment(&path, Some(id), ("Wati", "Saya setuju."))
        .await;
    moderator.publish_comment().await;
    assert_eq!(site.take_mails().len(), 0);
    let wrong = format!("/account/unsubscribe/{}", "a".repeat(43));
    assert_eq!(site.get(&wrong).await.status, StatusCode::NOT_FOUND);
}

#[actix_web::test]
async fn nobody_is_told_of_an_own_answer() {
    let site = TestApp::new();
    let moderator = site.moderator().await;
    let (path, id) = public_comment(&site, &moderator).await;
    site.reader("tono@contoh.example")
        .await
        .comment(&path, Some(id), "Tambahan: juga kemarin.")
        .await;
    moderator.publish_comment().await;
    assert_eq!(site.take_mails().len(), 0);
}

#[actix_web::test]
async fn a_mail_program_stops_the_mails_with_one_request() {
    let site = TestApp::new();
    let moderator = site.moderator().await;
    let (path, id) = public_comment(&site, &moderator).await;
    site.comment(&path, Some(id), ("Bu Sari", "Betul, Pak."))
        .await;
    moderator.publish_comment().await;
    let mails = site.take_mails();
    let header = |name: &str| {
        let mut lines = mails[0].lines();
        let line = lines.find_map(|line| line.strip_prefix(name));
        line.expect("a header").trim().to_owned()
    };
    assert_eq!(
        header("List-Unsubscribe-Post:"),
        "List-Unsubscribe=One-Click"
    );
    let stop = site.link_in(&header("List-Unsubscribe:"), "/account/unsubscribe/");
    // As RFC 8058 has it: no cookie, no origin, this body.
    let request = TestRequest::post()
        .uri(&stop)
        .set_form([("List-Unsubscribe", "One-Click")]);
    assert_eq!(site.send(request).await.status, StatusCode::OK);
    site.comment(&path, Some(id), ("Wati", "Saya setuju."))
        .await;
    moderator.publish_comment().await;
    assert_eq!(site.take_mails().len(), 0);
}

#[actix_web::test]
async fn of_an_answer_that_is_changed_at_once_a_reader_is_told_when_it_is_public_again() {
    let site = TestApp::new();
    let moderator = site.moderator().await;
    let (path, id) = public_comment(&site, &moderator).await;
    let own = site
        .comment(&path, Some(id), ("Bu Sari", "Betul, Pak."))
        .await;
    moderator.publish_comment().await;
    let change = [("do", "edit"), ("text", "Betul, Pak Tono.")];
    site.desk().submit(&own, &change).await;
    assert_eq!(site.take_mails().len(), 0);
    moderator.publish_comment().await;
    let mails = site.take_mails();
    assert_eq!(mails.len(), 1);
    assert!(mails[0].contains("Betul, Pak Tono."));
}
