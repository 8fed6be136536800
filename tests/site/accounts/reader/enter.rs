//! `GET` and `POST /account/enter/{token}`

use actix_web::http::StatusCode;

use crate::support::app::TestApp;
use crate::support::desk::READER_SESSION;
use crate::support::rows::texts;

#[actix_web::test]
async fn a_link_by_mail_makes_the_account_when_its_button_is_pressed() {
    let site = TestApp::new();
    let desk = site.desk();
    let fields = [("do", "link"), ("email", "tono@contoh.example")];
    let page = desk.submit("/account/", &fields).await;
    assert!(page.text("#done").contains("30 menit"));
    let mails = site.take_mails();
    assert!(mails[0].contains("To: tono@contoh.example"));
    let link = site.link_in(&mails[0], "/account/enter/");
    // A program that looks at the links of a mail opens it, and does nothing with that.
    for _ in 0..2 {
        assert_eq!(site.desk().get(&link).await.status, StatusCode::OK);
    }
    assert_eq!(
        texts(&site.app.config.database(), "SELECT name FROM readers"),
        [""; 0]
    );
    let page = desk.submit(&link, &[]).await;
    assert_eq!(page.text("#done"), "Anda sudah masuk.");
    assert_eq!(page.attribute("#name", "value"), "tono");
}

#[actix_web::test]
async fn a_link_works_once_and_for_half_an_hour() {
    let site = TestApp::new();
    let fields = [("do", "link"), ("email", "tono@contoh.example")];
    for minutes in [0, 31] {
        site.desk().submit("/account/", &fields).await;
        let mails = site.take_mails();
        let link = site.link_in(&mails[0], "/account/enter/");
        if minutes == 0 {
            site.desk().submit(&link, &[]).await;
        }
        site.pass_minutes(minutes);
        let answer = site.desk().post(&link, &[]).await;
        assert_eq!(answer.status, StatusCode::GONE);
        assert!(answer.header("set-cookie").is_empty());
    }
}

#[actix_web::test]
async fn nobody_is_flooded_with_mails() {
    let site = TestApp::new();
    let fields = [("do", "link"), ("email", "tono@contoh.example")];
    for _ in 0..5 {
        site.desk().submit("/account/", &fields).await;
    }
    assert_eq!(site.take_mails().len(), 3);
}

#[actix_web::test]
async fn a_readers_session_opens_nothing_of_the_newsroom() {
    use warta::accounts::roles::Role;
    let site = TestApp::new();
    let email = "uli@contoh.example";
    site.account(email, "Uli", &[Role::Admin]);
    let reader = site.reader(email).await;
    let answer = reader.get("/admin/").await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    // Nor does its secret, in the other cookie.
    let thief = site.desk();
    thief.set_cookie("warta-session", &reader.cookie(READER_SESSION));
    assert_eq!(thief.get("/admin/").await.status, StatusCode::SEE_OTHER);
}
