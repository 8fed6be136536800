//! Mail on its way from the outbox to a mail server, over a real connection.

use std::path::PathBuf;

use warta::accounts::roles::Role;
use warta::config::SmtpUrl;
use warta::jobs::mail::{send_all, transport, write_all};
use warta::outbox;

use crate::support::app::TestApp;
use crate::support::mail_server::MailServer;

const RATNA: &str = "ratna@warta.example";

/// A site with a mail server, at which somebody asked for a new password.
async fn site(server: &MailServer) -> TestApp {
    let url = SmtpUrl::parse(server.url()).expect("an address");
    let site = TestApp::with_config(|config| config.smtp_url = Some(url));
    site.account(RATNA, "Ratna Wiladari", &[Role::Reporter]);
    site.desk()
        .post("/admin/forgotten", &[("email", RATNA)])
        .await;
    write_all(&site.app).expect("a round of the job");
    site
}

/// Somebody asks for one more.
async fn ask_again(site: &TestApp) {
    site.pass_minutes(1);
    site.desk()
        .post("/admin/forgotten", &[("email", RATNA)])
        .await;
    write_all(&site.app).expect("a round of the job");
}

/// A round of the job; how many mails the server could not take yet, `None` if it could not be reached.
fn send(site: &TestApp) -> Option<usize> {
    let transport = transport(&site.app.config).expect("a mail server");
    send_all(&site.app, &transport).ok()
}

fn waiting(site: &TestApp) -> Vec<PathBuf> {
    outbox::list(&site.app.config).expect("the outbox")
}

#[actix_web::test]
async fn mail_goes_to_the_server_and_leaves_the_outbox() {
    let server = MailServer::start(&[]);
    let site = site(&server).await;

    assert_eq!(send(&site), Some(0));
    assert!(waiting(&site).is_empty());
    let mails = server.mails();
    assert_eq!(mails.len(), 1);
    assert_eq!(mails[0].from, "warta@localhost");
    assert_eq!(mails[0].to, [RATNA]);
    assert!(mails[0].text.contains("/admin/password/"));
}

#[actix_web::test]
async fn mail_is_sent_once() {
    let server = MailServer::start(&[]);
    let site = site(&server).await;
    assert_eq!(send(&site), Some(0));
    assert_eq!(send(&site), Some(0));
    assert_eq!(server.mails().len(), 1);
}

#[actix_web::test]
async fn what_the_server_cannot_take_yet_holds_nothing_up_and_is_sent_later() {
    let server = MailServer::start(&["450 4.2.1 try again later"]);
    let site = site(&server).await;
    let first = waiting(&site);
    ask_again(&site).await;

    assert_eq!(send(&site), Some(1));
    assert_eq!(waiting(&site), first);
    assert_eq!(server.mails().len(), 1);
    assert_eq!(send(&site), Some(0));
    assert!(waiting(&site).is_empty());
    assert_eq!(server.mails().len(), 2);
}

#[actix_web::test]
async fn what_the_server_will_never_take_is_put_aside_and_holds_nothing_up() {
    let server = MailServer::start(&["550 5.1.1 no such mailbox"]);
    let site = site(&server).await;
    let first = waiting(&site);
    ask_again(&site).await;

    assert_eq!(send(&site), Some(0));
    assert!(waiting(&site).is_empty());
    assert!(first[0].with_extension("refused").is_file());
    assert_eq!(server.mails().len(), 1);
}

#[actix_web::test]
async fn mail_waits_while_the_server_cannot_be_reached() {
    let server = MailServer::start(&[]);
    let site = site(&server).await;
    server.stop();

    assert_eq!(send(&site), None);
    assert_eq!(waiting(&site).len(), 1);
}
