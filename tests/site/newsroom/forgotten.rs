//! `GET` and `POST /admin/forgotten`, and the mail that follows.

use actix_web::http::StatusCode;
use warta::accounts::roles::Role;
use warta::jobs::mail::write_all;
use warta::outbox;

use crate::support::app::TestApp;

const RATNA: &str = "ratna@warta.example";
const PATH: &str = "/admin/forgotten";

fn site() -> TestApp {
    let site = TestApp::new();
    site.account(RATNA, "Ratna Wiladari", &[Role::Reporter]);
    site
}

/// Mail in the outbox, after the job's round.
fn mail(site: &TestApp) -> Vec<String> {
    write_all(&site.app).expect("a round of the job");
    outbox::list(&site.app.config)
        .expect("the outbox")
        .iter()
        .map(|path| std::fs::read_to_string(path).expect("a mail"))
        .collect()
}

/// The path of the link in a mail.
fn link(mail: &str) -> String {
    let joined = mail.replace("=\r\n", "");
    let (_, rest) = joined.split_once("/admin/password/").expect("a link");
    let token: String = rest.chars().take(43).collect();
    format!("/admin/password/{token}")
}

#[actix_web::test]
async fn the_door_leads_to_it() {
    let site = site();
    let page = site.desk().page("/admin/login").await;
    assert!(page.attributes("main a", "href").contains(&PATH.to_owned()));
}

#[actix_web::test]
async fn the_answer_does_not_tell_whether_there_is_an_account() {
    let site = site();
    let mut answers = Vec::new();
    for email in [RATNA, "nobody@warta.example"] {
        let desk = site.desk();
        let answer = desk.post(PATH, &[("email", email)]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
        let page = desk.get(answer.location()).await;
        answers.push((answer.location().to_owned(), answer.text(), page.text()));
    }
    assert_eq!(answers[0], answers[1]);
    assert_eq!(mail(&site).len(), 1);
}

#[actix_web::test]
async fn the_mail_brings_a_link_that_works_for_half_an_hour() {
    let site = site();
    site.desk()
        .submit(PATH, &[("email", "RATNA@warta.example")])
        .await;
    let mail = mail(&site);
    assert!(
        mail[0].contains("To: ratna@warta.example\r\n"),
        "{}",
        mail[0]
    );
    assert!(mail[0].contains("From: warta@localhost\r\n"), "{}", mail[0]);
    assert!(
        mail[0].contains("Date: Tue, 24 Nov 2026 05:00:00 +0000"),
        "{}",
        mail[0]
    );
    let path = link(&mail[0]);
    site.pass_minutes(29);
    site.desk().page(&path).await;
    site.pass_minutes(1);
    let answer = site.desk().get(&path).await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
}

#[actix_web::test]
async fn the_link_does_not_open_the_second_step() {
    let site = site();
    site.second_step(1);
    site.desk().submit(PATH, &[("email", RATNA)]).await;
    let path = link(&mail(&site)[0]);
    let new = "lima kata lain tanpa hubungan";
    site.desk().submit(&path, &[("password", new)]).await;
    let answer = site.desk().try_password(RATNA, new).await;
    assert_eq!(answer.location(), "/admin/login/code");
}

#[actix_web::test]
async fn a_disabled_account_gets_no_mail() {
    let site = site();
    site.disable(1);
    site.desk().submit(PATH, &[("email", RATNA)]).await;
    assert!(mail(&site).is_empty());
}

#[actix_web::test]
async fn nobody_is_flooded_with_mail() {
    let site = site();
    for _ in 0..10 {
        site.desk().submit(PATH, &[("email", RATNA)]).await;
    }
    assert_eq!(mail(&site).len(), 3);
    site.pass_minutes(60);
    site.desk().submit(PATH, &[("email", RATNA)]).await;
    assert_eq!(mail(&site).len(), 4);
}

#[actix_web::test]
async fn what_is_no_address_is_refused_and_no_line_gets_into_a_mail() {
    let site = site();
    let answer = site.desk().post(PATH, &[("email", "ratna")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = answer.page();
    assert_eq!(page.attribute("#email", "value"), "ratna");
    assert_eq!(
        page.attribute("#email", "aria-describedby"),
        "email-problem"
    );
    let injected = "ratna@warta.example\r\nBcc: evil@evil.example";
    site.desk().post(PATH, &[("email", injected)]).await;
    assert!(mail(&site).is_empty());
}

#[test]
fn the_envelope_of_a_written_mail_is_its_own() {
    let site = TestApp::new();
    let mail = outbox::Mail {
        to: "ratna@warta.example".to_owned(),
        subject: "Bcc: evil@evil.example\r\nTo: evil@evil.example".to_owned(),
        text: "Kata sandi\r\n\r\nTo: evil@evil.example".to_owned(),
        unsubscribe_url: None,
    };
    let path = outbox::put(&site.app.config, mail, site.app.clock.now()).expect("a mail");
    let bytes = std::fs::read(&path).expect("its bytes");
    let envelope = outbox::envelope(&site.app.config, &bytes).expect("an envelope");
    let to: Vec<String> = envelope.to().iter().map(ToString::to_string).collect();
    assert_eq!(to, ["ratna@warta.example"]);
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let head = text.split("\r\n\r\n").next().expect("a head");
    assert!(!head.lines().any(|line| line.starts_with("Bcc:")), "{head}");
}
