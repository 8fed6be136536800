//! Drafts that have been in the bin for thirty days.

use warta::jobs::retention::empty_bin;
use warta::redirects::model::create_redirect;

use crate::support::app::{NOW, TestApp, instant};
use crate::support::newsroom::{STORY, with};
use crate::support::rows::texts;

/// Minutes of thirty days.
const THIRTY_DAYS: i64 = 30 * 24 * 60;

#[actix_web::test]
async fn a_draft_is_deleted_for_good_after_thirty_days_and_not_before() {
    let site = TestApp::new();
    let writer = site.reporter().await;
    let (path, _) = writer.begin(&STORY).await;
    writer.submit(&format!("{path}/delete"), &[]).await;
    site.pass_minutes(THIRTY_DAYS - 1);
    assert_eq!(empty_bin(&site.app).expect("a run"), 0);
    site.pass_minutes(1);

    assert_eq!(empty_bin(&site.app).expect("a run"), 1);
    assert_eq!(empty_bin(&site.app).expect("a run"), 0);
}

#[actix_web::test]
async fn everything_that_belongs_to_it_goes_and_the_audit_log_stays() {
    let site = TestApp::new();
    let (writer, editor) = (site.reporter().await, site.editor().await);
    let (path, id) = writer.begin(&with(&STORY, &[("topics", "Laut")])).await;
    editor
        .submit(
            &format!("{path}/times"),
            &[
                ("do", "embargo"),
                ("embargo_until", "2026-11-24T14:00"),
                ("embargo_note", "Kantor gubernur"),
            ],
        )
        .await;
    let typing = with(&STORY, &[("version", "1"), ("headline", "Lain")]);
    writer.post(&format!("{path}/working-copy"), &typing).await;
    site.write(|conn| {
        let target = format!("/a/pasar-buka-lagi/{id}.html");
        create_redirect(conn, "/lama", &target, instant(NOW))?;
        Ok(())
    });
    writer.submit(&format!("{path}/delete"), &[]).await;
    site.pass_minutes(THIRTY_DAYS);
    assert_eq!(empty_bin(&site.app).expect("a run"), 1);

    let database = site.app.config.database();
    for table in [
        "articles",
        "bylines",
        "article_topics",
        "figures",
        "revisions",
        "working_copies",
        "presences",
        "embargoes",
        "redirects",
        "search_entries_docsize",
    ] {
        let left = texts(&database, &format!("SELECT count(*) FROM {table}"));
        assert_eq!(left, ["0"], "{table}");
    }
    let actions = texts(
        &database,
        &format!("SELECT action FROM audit_events WHERE subject = 'article:{id}' ORDER BY id"),
    );
    assert_eq!(
        actions,
        [
            "save",
            "embargo",
            "delete_article",
            "delete_article_for_good"
        ]
    );
}

#[actix_web::test]
async fn no_other_article_gets_the_number_of_a_deleted_one() {
    let site = TestApp::new();
    let writer = site.reporter().await;
    let (path, id) = writer.begin(&STORY).await;
    writer.submit(&format!("{path}/delete"), &[]).await;
    site.pass_minutes(THIRTY_DAYS);
    empty_bin(&site.app).expect("a run");

    // The session has ended meanwhile.
    let writer = site.log_in("tomas@warta.example").await;
    let (_, next) = writer.begin(&STORY).await;
    assert_eq!(next, id + 1);
    let (_, after) = writer.begin(&STORY).await;
    assert_eq!(after, id + 2);
}
