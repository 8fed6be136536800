//! The mail to editors about a story handed in.

use std::fs;

use warta::accounts::model::accounts::{Profile, update_profile};
use warta::accounts::model::limits::replace_sections;
use warta::accounts::roles::Role;
use warta::accounts::sections::Sections;
use warta::jobs::mail::write_review_mails;
use warta::outbox;

use crate::support::app::TestApp;
use crate::support::newsroom::{STORY, with};

/// An editor who wants mail.
fn mailed(site: &TestApp, name: &str) -> i64 {
    let email = format!("{}@warta.example", name.to_lowercase());
    let id = site.account(&email, name, &[Role::Editor]);
    let profile = Profile {
        name: name.to_owned(),
        language: "en".to_owned(),
        wants_review_mail: true,
    };
    site.write(|conn| Ok(update_profile(conn, id, &profile)?));
    id
}

/// Begins a story and hands it in; its path.
async fn hand_in(site: &TestApp) -> String {
    let writer = site.reporter().await;
    let (path, _) = writer.begin(&STORY).await;
    let fields = with(&STORY, &[("version", "1"), ("step", "hand_in")]);
    writer.post(&path, &fields).await;
    path
}

/// Mail in the outbox, after the job's round, with its lines joined.
fn mail(site: &TestApp) -> Vec<String> {
    write_review_mails(&site.app).expect("a round of the job");
    outbox::list(&site.app.config)
        .expect("the outbox")
        .iter()
        .map(|path| {
            fs::read_to_string(path)
                .expect("a mail")
                .replace("=\r\n", "")
        })
        .collect()
}

#[actix_web::test]
async fn an_editor_who_wants_it_is_told_by_mail_once() {
    let site = TestApp::new();
    mailed(&site, "Uli");
    let path = hand_in(&site).await;
    let [mail] = &mail(&site)[..] else {
        panic!("one mail");
    };
    assert!(mail.contains("To: uli@warta.example"));
    assert!(mail.contains("Subject: Waiting for review: Pasar buka lagi"));
    assert!(mail.contains(&path), "{mail}");
    assert_eq!(write_review_mails(&site.app).expect("another round"), 0);
}

#[actix_web::test]
async fn nobody_is_mailed_who_did_not_ask_for_it() {
    let site = TestApp::new();
    site.account("uli@warta.example", "Uli", &[Role::Editor]);
    hand_in(&site).await;
    assert!(mail(&site).is_empty());
}

#[actix_web::test]
async fn an_editor_of_other_sections_is_not_mailed() {
    let site = TestApp::new();
    let sport = site.article("Derby").section("olahraga").create();
    let uli = mailed(&site, "Uli");
    let section_id = site.read(|conn| {
        let article = warta::articles::model::desk::find_desk_article(conn, sport)?;
        Ok(article.content.fields.section_id)
    });
    site.write(|conn| {
        Ok(replace_sections(
            conn,
            uli,
            &Sections::new(vec![section_id]),
        )?)
    });
    hand_in(&site).await;
    assert!(mail(&site).is_empty());
}

#[actix_web::test]
async fn a_story_taken_back_before_the_mail_is_written_is_not_mailed() {
    let site = TestApp::new();
    mailed(&site, "Uli");
    let path = hand_in(&site).await;
    let writer = site.log_in("tomas@warta.example").await;
    let fields = with(&STORY, &[("version", "2"), ("step", "take_back")]);
    writer.post(&path, &fields).await;
    assert!(mail(&site).is_empty());
}

#[actix_web::test]
async fn an_editor_asks_for_mail_on_the_page_of_the_own_account() {
    let site = TestApp::new();
    let uli = site.account("uli@warta.example", "Uli", &[Role::Editor]);
    let fields = [
        ("name", "Uli"),
        ("language", "en"),
        ("wants_review_mail", "yes"),
    ];
    let page = site.enter(uli).submit("/admin/account/", &fields).await;
    assert_eq!(
        page.attributes("#wants_review_mail[checked]", "name").len(),
        1
    );
    hand_in(&site).await;
    assert_eq!(mail(&site).len(), 1);
}
