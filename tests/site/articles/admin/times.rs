//! `GET` and `POST /admin/articles/{id}/times`

use actix_web::http::StatusCode;
use warta::jobs::publication::publish_due;

use crate::support::app::TestApp;
use crate::support::newsroom::{STORY, with};
use crate::support::rows::texts;

/// An embargo until 14.00.
const EMBARGO: [(&str, &str); 3] = [
    ("do", "embargo"),
    ("embargo_until", "2026-11-24T14:00"),
    ("embargo_note", "Kantor gubernur"),
];

/// A withdrawal at 18.00.
const WITHDRAWAL: [(&str, &str); 3] = [
    ("do", "plan_withdrawal"),
    ("withdrawal_time", "2026-11-24T18:00"),
    ("withdrawal_notice", "Lisensinya berakhir."),
];

#[actix_web::test]
async fn nobody_publishes_before_the_embargo_and_is_told_until_when_it_lasts() {
    let site = TestApp::new();
    let (writer, editor) = (site.reporter().await, site.editor().await);
    let (path, id) = writer.begin(&STORY).await;
    let page = writer.submit(&format!("{path}/times"), &EMBARGO).await;
    assert_eq!(page.text("#done"), "The embargo was saved.");
    for step in [
        vec![("step", "publish")],
        vec![("step", "schedule"), ("time", "2026-11-24T13:59")],
    ] {
        let fields = with(&with(&STORY, &[("version", "1")]), &step);
        let answer = editor.post(&path, &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{step:?}");
        let problem = answer.page().text("#time-problem");
        assert!(problem.contains("14:00 WIB"), "{problem}");
    }
    let fields = with(
        &STORY,
        &[
            ("version", "1"),
            ("step", "schedule"),
            ("time", "2026-11-24T14:00"),
        ],
    );
    editor.submit(&path, &fields).await;
    site.pass_minutes(119);
    assert_eq!(publish_due(&site.app).expect("a run"), 0);
    site.pass_minutes(1);
    assert_eq!(publish_due(&site.app).expect("a run"), 1);
    assert_eq!(
        site.get(&format!("/a/pasar-buka-lagi/{id}.html"))
            .await
            .status,
        StatusCode::OK
    );
}

#[actix_web::test]
async fn an_embargo_that_comes_after_the_schedule_holds_it_up() {
    let site = TestApp::new();
    let (writer, editor) = (site.reporter().await, site.editor().await);
    let (path, _) = writer.begin(&STORY).await;
    let fields = with(
        &STORY,
        &[
            ("version", "1"),
            ("step", "schedule"),
            ("time", "2026-11-24T12:30"),
        ],
    );
    editor.submit(&path, &fields).await;
    let page = editor.submit(&format!("{path}/times"), &EMBARGO).await;
    assert!(page.text(".life").contains("when the embargo ends"));
    site.pass_minutes(60);
    assert_eq!(publish_due(&site.app).expect("a run"), 0);
    site.pass_minutes(60);

    assert_eq!(publish_due(&site.app).expect("a run"), 1);
}

#[actix_web::test]
async fn an_embargo_needs_a_time_to_come_and_an_owner_and_keeps_what_was_typed() {
    let site = TestApp::new();
    let writer = site.reporter().await;
    let (path, _) = writer.begin(&STORY).await;
    let times = format!("{path}/times");
    let refused = writer
        .post(
            &times,
            &[
                ("do", "embargo"),
                ("embargo_until", "2026-11-24T11:00"),
                ("embargo_note", ""),
            ],
        )
        .await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = refused.page();
    assert_eq!(
        page.attributes("#problems a", "href"),
        ["#embargo_until", "#embargo_note"]
    );
    assert_eq!(
        page.attribute("#embargo_until", "value"),
        "2026-11-24T11:00"
    );

    // One that stands there already may have passed when its note is mended.
    writer.submit(&times, &EMBARGO).await;
    site.pass_minutes(180);
    // The session has ended meanwhile.
    let writer = site.log_in("tomas@warta.example").await;
    writer
        .submit(&times, &with(&EMBARGO, &[("embargo_note", "Gubernur")]))
        .await;
}

#[actix_web::test]
async fn an_embargo_shows_in_form_list_and_preview_until_it_is_lifted() {
    let site = TestApp::new();
    let (writer, editor) = (site.reporter().await, site.editor().await);
    let (path, _) = writer.begin(&STORY).await;
    writer.submit(&format!("{path}/times"), &EMBARGO).await;
    for (page, part) in [
        (path.clone(), ".life"),
        ("/admin/articles/".to_owned(), ".desk-list"),
        (format!("{path}/preview"), "main"),
    ] {
        let text = editor.page(&page).await.text(part);
        assert!(text.contains("mbargo"), "{page}: {text}");
        assert!(text.contains("14"), "{page}: {text}");
    }

    let page = editor
        .submit(&format!("{path}/times"), &[("do", "lift_embargo")])
        .await;
    assert_eq!(page.text("#done"), "The embargo was lifted.");
    assert!(!editor.page(&path).await.has(".life"));
    let preview = editor.page(&format!("{path}/preview")).await;
    assert!(!preview.text("main").contains("mbargo"));
}

#[actix_web::test]
async fn a_withdrawal_happens_at_its_time_once_with_its_notice() {
    let site = TestApp::new();
    let editor = site.editor().await;
    let id = site.article("Pasar buka lagi").create();
    let path = format!("/admin/articles/{id}");
    let page = editor.submit(&format!("{path}/times"), &WITHDRAWAL).await;
    assert!(page.text(".life").contains("18:00 WIB"));
    for (page, part) in [
        (path.as_str(), ".life"),
        ("/admin/articles/", ".desk-list"),
        ("/admin/", "section:has(#dashboard-today)"),
    ] {
        let text = editor.page(page).await.text(part);
        assert!(text.contains("18:00 WIB"), "{page}: {text}");
    }
    let public = format!("/a/pasar-buka-lagi/{id}.html");
    site.pass_minutes(359);
    assert_eq!(publish_due(&site.app).expect("a run"), 0);
    assert_eq!(site.get(&public).await.status, StatusCode::OK);
    site.pass_minutes(1);

    assert_eq!(publish_due(&site.app).expect("a run"), 1);
    assert_eq!(publish_due(&site.app).expect("a run"), 0);
    let answer = site.get(&public).await;
    assert_eq!(answer.status, StatusCode::GONE);
    assert!(answer.text().contains("Lisensinya berakhir."));
    let withdrawals = texts(
        &site.app.config.database(),
        "SELECT detail FROM audit_events WHERE action = 'withdraw'",
    );
    assert_eq!(withdrawals, ["at its time"]);
}

#[actix_web::test]
async fn a_withdrawal_can_be_taken_back() {
    let site = TestApp::new();
    let editor = site.editor().await;
    let id = site.article("Pasar buka lagi").create();
    let times = format!("/admin/articles/{id}/times");
    editor.submit(&times, &WITHDRAWAL).await;
    let page = editor.submit(&times, &[("do", "cancel_withdrawal")]).await;
    assert_eq!(page.text("#done"), "It was taken back.");
    site.pass_minutes(600);

    assert_eq!(publish_due(&site.app).expect("a run"), 0);
    let actions = texts(
        &site.app.config.database(),
        "SELECT action FROM audit_events WHERE action LIKE '%withdrawal' ORDER BY id",
    );
    assert_eq!(actions, ["plan_withdrawal", "cancel_withdrawal"]);
}

#[actix_web::test]
async fn a_withdrawal_needs_a_time_after_the_publication_and_a_notice() {
    let site = TestApp::new();
    let (writer, editor) = (site.reporter().await, site.editor().await);
    let (path, _) = writer.begin(&STORY).await;
    let fields = with(
        &STORY,
        &[
            ("version", "1"),
            ("step", "schedule"),
            ("time", "2026-11-24T18:30"),
        ],
    );
    editor.submit(&path, &fields).await;
    let early = with(&WITHDRAWAL, &[("withdrawal_notice", "")]);
    let answer = editor.post(&format!("{path}/times"), &early).await;

    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(
        answer.page().attributes("#problems a", "href"),
        ["#withdrawal_time", "#withdrawal_notice"]
    );
}

#[actix_web::test]
async fn what_goes_out_goes_out_before_it_is_withdrawn() {
    let site = TestApp::new();
    let editor = site.editor().await;
    let id = site.article("Pasar buka lagi").create();
    let path = format!("/admin/articles/{id}");
    editor.submit(&format!("{path}/times"), &WITHDRAWAL).await;
    let late = with(
        &STORY,
        &[
            ("version", "1"),
            ("step", "schedule"),
            ("time", "2026-11-24T18:00"),
        ],
    );
    let answer = editor.post(&path, &late).await;

    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let problem = answer.page().text("#time-problem");
    assert!(problem.contains("18:00 WIB"), "{problem}");
}

#[actix_web::test]
async fn a_reporter_embargoes_the_own_draft_and_plans_nothing_else() {
    let site = TestApp::new();
    let (writer, editor) = (site.reporter().await, site.editor().await);
    let (own, _) = writer.begin(&STORY).await;
    let (other, _) = editor.begin(&STORY).await;
    let public = site.article("Pasar buka lagi").create();
    writer.submit(&format!("{own}/times"), &EMBARGO).await;
    let hand_in = with(&STORY, &[("version", "1"), ("step", "hand_in")]);
    writer.submit(&own, &hand_in).await;

    for (path, fields) in [
        (format!("{own}/times"), &EMBARGO[..]),
        (format!("{own}/times"), &[("do", "lift_embargo")][..]),
        (format!("{other}/times"), &EMBARGO[..]),
        (format!("/admin/articles/{public}/times"), &WITHDRAWAL[..]),
        (
            format!("/admin/articles/{public}/times"),
            &[("do", "cancel_update")][..],
        ),
    ] {
        let answer = writer.post(&path, fields).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path} {fields:?}");
    }
    // Nor does an editor put a public article under an embargo.
    let late = editor
        .post(&format!("/admin/articles/{public}/times"), &EMBARGO)
        .await;
    assert_eq!(late.status, StatusCode::FORBIDDEN);
}
