//! Scheduled articles.

use actix_web::http::StatusCode;
use diesel::RunQueryDsl;
use warta::jobs::publication::publish_due;

use crate::support::app::TestApp;
use crate::support::desk::Desk;
use crate::support::newsroom::{STORY, with};

#[actix_web::test]
async fn a_scheduled_story_appears_at_its_time_never_before_and_once() {
    let site = TestApp::new();
    let (writer, editor) = (site.reporter().await, site.editor().await);
    let (path, id) = writer.begin(&STORY).await;
    let fields = with(
        &STORY,
        &[
            ("version", "1"),
            ("step", "schedule"),
            ("time", "2026-11-24T12:30"),
        ],
    );
    let page = editor.submit(&path, &fields).await;
    assert!(
        page.text(".article-state").contains("12:30"),
        "{}",
        page.text(".article-state")
    );
    site.pass_minutes(29);
    assert_eq!(publish_due(&site.app).expect("a run"), 0);
    assert_eq!(
        site.get(&format!("/a/{id}.html")).await.status,
        StatusCode::NOT_FOUND
    );
    site.pass_minutes(1);

    assert_eq!(publish_due(&site.app).expect("a run"), 1);
    assert_eq!(publish_due(&site.app).expect("a run"), 0);
    let page = site.page(&format!("/a/pasar-buka-lagi/{id}.html")).await;
    assert!(page.text(".byline-times").contains("12.30 WIB"));
}

#[actix_web::test]
async fn after_a_rest_what_has_come_due_is_published_and_what_was_taken_back_is_not() {
    let site = TestApp::new();
    let (writer, editor) = (site.reporter().await, site.editor().await);
    let scheduled = |version| {
        with(
            &STORY,
            &[
                ("version", version),
                ("step", "schedule"),
                ("time", "2026-11-24T12:30"),
            ],
        )
    };
    let (first, first_id) = writer.begin(&STORY).await;
    let (second, second_id) = writer.begin(&STORY).await;
    editor.submit(&first, &scheduled("1")).await;
    editor.submit(&second, &scheduled("1")).await;
    editor
        .submit(
            &second,
            &with(&STORY, &[("version", "2"), ("step", "take_back")]),
        )
        .await;
    site.pass_minutes(59);

    assert_eq!(publish_due(&site.app).expect("a run"), 1);
    assert_eq!(
        site.get(&format!("/a/pasar-buka-lagi/{first_id}.html"))
            .await
            .status,
        StatusCode::OK
    );
    assert_eq!(
        site.get(&format!("/a/{second_id}.html")).await.status,
        StatusCode::NOT_FOUND
    );
}

/// A public article with a text that waits and is scheduled for 12.30; the form's path and the reader's.
async fn scheduled_update(site: &TestApp, editor: &Desk<'_>) -> (String, String) {
    let id = site.article("Pasar buka lagi").create();
    let path = format!("/admin/articles/{id}");
    let fields = with(
        &STORY,
        &[
            ("version", "1"),
            ("body", "Perahu berangkat pukul tujuh."),
            ("step", "schedule"),
            ("time", "2026-11-24T12:30"),
        ],
    );
    let page = editor.submit(&path, &fields).await;
    assert!(
        page.text(".life").contains("version 2"),
        "{}",
        page.text(".life")
    );
    assert!(page.text(".life").contains("12:30 WIB"));
    (path, format!("/a/pasar-buka-lagi/{id}.html"))
}

#[actix_web::test]
async fn a_scheduled_update_reaches_readers_at_its_time_never_before_and_once() {
    let site = TestApp::new();
    let editor = site.editor().await;
    let (path, public) = scheduled_update(&site, &editor).await;
    let dashboard = editor.page("/admin/").await;
    assert!(
        dashboard
            .text("section:has(#dashboard-today)")
            .contains("Update goes out 12:30 WIB")
    );
    site.pass_minutes(29);
    assert_eq!(publish_due(&site.app).expect("a run"), 0);
    assert!(!site.page(&public).await.text(".body").contains("tujuh"));
    site.pass_minutes(1);

    assert_eq!(publish_due(&site.app).expect("a run"), 1);
    assert_eq!(publish_due(&site.app).expect("a run"), 0);
    let page = site.page(&public).await;
    assert!(page.text(".body").contains("tujuh"));
    assert!(page.text(".byline-times").contains("12.30 WIB"));
    let form = editor.page(&path).await;
    assert!(!form.text(".article-state").contains("not published yet"));
    assert!(!form.has(".life"));
}

#[actix_web::test]
async fn after_a_rest_an_update_and_a_withdrawal_are_made_in_their_order() {
    let site = TestApp::new();
    let editor = site.editor().await;
    let (path, public) = scheduled_update(&site, &editor).await;
    editor
        .submit(
            &format!("{path}/times"),
            &[
                ("do", "plan_withdrawal"),
                ("withdrawal_time", "2026-11-24T13:00"),
                ("withdrawal_notice", "Lisensinya berakhir."),
            ],
        )
        .await;
    site.pass_minutes(24 * 60);

    assert_eq!(publish_due(&site.app).expect("a run"), 2);
    assert_eq!(publish_due(&site.app).expect("a run"), 0);
    assert_eq!(site.get(&public).await.status, StatusCode::GONE);
}

#[actix_web::test]
async fn an_update_is_the_text_of_its_schedule_and_what_was_saved_later_goes_on_waiting() {
    let site = TestApp::new();
    let editor = site.editor().await;
    let (path, public) = scheduled_update(&site, &editor).await;
    let later = with(&STORY, &[("version", "2"), ("body", "Pukul delapan.")]);
    let page = editor.submit(&path, &later).await;
    assert!(
        page.text(".life").contains("version 2"),
        "{}",
        page.text(".life")
    );
    editor
        .submit(
            &format!("{path}/corrections"),
            &[("kind", "correction"), ("text", "Jumlahnya keliru.")],
        )
        .await;
    site.pass_minutes(30);
    assert_eq!(publish_due(&site.app).expect("a run"), 1);

    let page = site.page(&public).await;
    assert!(page.text(".body").contains("pukul tujuh"));
    assert!(page.text(".correction").contains("Jumlahnya keliru."));
    let form = editor.page(&path).await;
    assert!(form.text("textarea#body").contains("Pukul delapan."));
    assert!(form.text(".article-state").contains("not published yet"));
}

#[actix_web::test]
async fn a_scheduled_update_can_be_taken_back_and_its_text_goes_on_waiting() {
    let site = TestApp::new();
    let editor = site.editor().await;
    let (path, public) = scheduled_update(&site, &editor).await;
    editor
        .submit(&format!("{path}/times"), &[("do", "cancel_update")])
        .await;
    site.pass_minutes(50);

    assert_eq!(publish_due(&site.app).expect("a run"), 0);
    assert!(!site.page(&public).await.text(".body").contains("tujuh"));
    let form = editor.page(&path).await;
    assert!(form.text("textarea#body").contains("tujuh"));
}

#[actix_web::test]
async fn who_publishes_or_withdraws_sooner_takes_the_schedule_back() {
    for step in ["publish", "withdraw"] {
        let site = TestApp::new();
        let editor = site.editor().await;
        let (path, public) = scheduled_update(&site, &editor).await;
        let sooner = with(
            &STORY,
            &[
                ("version", "2"),
                ("body", "Pukul delapan."),
                ("step", step),
                ("notice", "Keliru."),
            ],
        );
        editor.submit(&path, &sooner).await;
        site.pass_minutes(60);
        assert_eq!(publish_due(&site.app).expect("a run"), 0, "{step}");
        let text = site.get(&public).await.text();
        assert!(!text.contains("pukul tujuh"), "{step}");
    }
}

#[actix_web::test]
async fn an_update_that_changes_nothing_is_not_scheduled() {
    let site = TestApp::new();
    let editor = site.editor().await;
    let (path, _) = scheduled_update(&site, &editor).await;
    site.pass_minutes(30);
    publish_due(&site.app).expect("a run");
    let form = editor.page(&path).await;
    let [version, sign_off, language] =
        ["[name=version]", "#sign_off", "#language"].map(|field| form.attribute(field, "value"));
    let same = with(
        &STORY,
        &[
            ("version", version.as_str()),
            ("body", "Perahu berangkat pukul tujuh."),
            ("sign_off", sign_off.as_str()),
            ("language", language.as_str()),
            ("step", "schedule"),
            ("time", "2026-11-24T18:00"),
        ],
    );
    let answer = editor.post(&path, &same).await;

    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.page().text("#time-problem").contains("already"));
}

#[actix_web::test]
async fn a_clock_that_went_back_keeps_no_update_from_readers() {
    let site = TestApp::new();
    let editor = site.editor().await;
    let id = site
        .article("Pasar buka lagi")
        .published("2027-11-24T12:00:00+07:00")
        .create();
    let path = format!("/admin/articles/{id}");
    let fields = with(
        &STORY,
        &[
            ("version", "1"),
            ("body", "Perahu berangkat pukul tujuh."),
            ("step", "schedule"),
            ("time", "2026-11-24T12:30"),
        ],
    );
    editor.submit(&path, &fields).await;
    site.pass_minutes(30);

    assert_eq!(publish_due(&site.app).expect("a run"), 1);
    let public = site.page(&format!("/a/pasar-buka-lagi/{id}.html")).await;
    assert!(public.text(".body").contains("tujuh"));
}

#[actix_web::test]
async fn one_that_cannot_be_published_keeps_no_other_from_it() {
    let site = TestApp::new();
    let (writer, editor) = (site.reporter().await, site.editor().await);
    let mut stories = Vec::new();
    for time in ["2026-11-24T12:20", "2026-11-24T12:30"] {
        let (path, id) = writer.begin(&STORY).await;
        let fields = with(
            &STORY,
            &[("version", "1"), ("step", "schedule"), ("time", time)],
        );
        editor.submit(&path, &fields).await;
        stories.push(id);
    }
    // A revision that cannot be read any more.
    site.write(|conn| {
        let sql = format!(
            "UPDATE revisions SET content = '{{}}' WHERE article_id = {}",
            stories[0]
        );
        Ok(diesel::sql_query(sql).execute(conn)?)
    });
    site.pass_minutes(30);

    assert_eq!(publish_due(&site.app).expect("a run"), 1);
    let public = format!("/a/pasar-buka-lagi/{}.html", stories[1]);
    assert_eq!(site.get(&public).await.status, StatusCode::OK);
}

#[actix_web::test]
async fn the_preview_of_the_front_page_withdraws_what_will_be() {
    let site = TestApp::new();
    let editor = site.editor().await;
    let (path, _) = scheduled_update(&site, &editor).await;
    editor
        .submit(
            &format!("{path}/times"),
            &[
                ("do", "plan_withdrawal"),
                ("withdrawal_time", "2026-11-24T13:00"),
                ("withdrawal_notice", "Lisensinya berakhir."),
            ],
        )
        .await;
    let shown = async |at: &str| {
        let page = editor.page(&format!("/admin/front/preview?at={at}")).await;
        page.text("main").contains("Pasar buka lagi")
    };
    assert!(shown("2026-11-24T12:59").await);
    assert!(!shown("2026-11-24T13:00").await);
}
