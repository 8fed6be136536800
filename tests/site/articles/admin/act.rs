//! The way to publication: who may take which step, and what it does.

use actix_web::http::StatusCode;
use warta::articles::sign_off::signed;
use warta::articles::state::{Move, State, after};

use crate::support::app::TestApp;
use crate::support::newsroom::{STORY, with};

#[test]
fn every_pair_of_state_and_step_is_decided() {
    let allowed: Vec<String> = State::ALL
        .into_iter()
        .flat_map(|state| Move::ALL.into_iter().map(move |step| (state, step)))
        .filter_map(|(state, step)| {
            let next = after(state, step)?;
            Some(format!("{} {} {}", state.word(), step.word(), next.word()))
        })
        .collect();

    assert_eq!(
        allowed,
        [
            "draft save draft",
            "draft hand_in in_review",
            "draft schedule scheduled",
            "draft publish published",
            "in_review save in_review",
            "in_review take_back draft",
            "in_review schedule scheduled",
            "in_review publish published",
            "scheduled save scheduled",
            "scheduled take_back draft",
            "scheduled schedule scheduled",
            "scheduled publish published",
            "published save published",
            "published schedule published",
            "published publish published",
            "published withdraw withdrawn",
            "withdrawn save withdrawn",
            "withdrawn publish published",
        ]
    );
}

#[test]
fn every_state_says_whether_it_may_be_deleted_embargoed_or_planned_to_be_withdrawn() {
    let names = |allows: fn(State) -> bool| -> Vec<&str> {
        State::ALL
            .into_iter()
            .filter(|state| allows(*state))
            .map(State::word)
            .collect()
    };
    assert_eq!(names(State::may_be_deleted), ["draft"]);
    assert_eq!(
        names(State::may_be_embargoed),
        ["draft", "in_review", "scheduled"]
    );
    assert_eq!(
        names(State::may_plan_withdrawal),
        ["scheduled", "published"]
    );
}

#[test]
fn the_sign_off_grows_by_the_rules() {
    // What stands there, who saves, whether that is the writer, and what it becomes.
    let rules = [
        ("", "ab", true, "ab"),
        ("ab", "ab", true, "ab"),
        ("ab", "uh", false, "ab/uh"),
        ("ab/uh", "uh", false, "ab/uh"),
        ("ab/uh/rw", "uh", false, "ab/rw/uh"),
        ("ab/uh", "ab", true, "ab/uh"),
        ("uh", "ab", true, "ab/uh"),
        ("ab/uh", "", false, "ab/uh"),
        ("", "uh", false, "uh"),
    ];
    for (before, saver, is_writer, expected) in rules {
        assert_eq!(
            signed(before, saver, is_writer),
            expected,
            "{before} + {saver}"
        );
    }
}

#[actix_web::test]
async fn a_story_goes_from_its_writer_by_an_editor_to_the_reader_with_both_initials() {
    let site = TestApp::new();
    let (writer, editor) = (site.reporter().await, site.editor().await);
    let (path, id) = writer.begin(&STORY).await;
    writer
        .submit(
            &path,
            &with(&STORY, &[("version", "1"), ("step", "hand_in")]),
        )
        .await;
    assert_eq!(
        site.get(&format!("/a/{id}.html")).await.status,
        StatusCode::NOT_FOUND
    );
    let signed = with(
        &STORY,
        &[("version", "2"), ("sign_off", "tl"), ("step", "publish")],
    );
    let page = editor.submit(&path, &signed).await;

    assert_eq!(page.text("#done"), "Published.");
    let public = site.page(&format!("/a/pasar-buka-lagi/{id}.html")).await;
    assert_eq!(public.text("h1"), "Pasar buka lagi");
    assert!(
        public.text(".sign-off").starts_with("[tl"),
        "{}",
        public.text(".sign-off")
    );
    assert!(public.text(".sign-off").contains("uh"));
}

#[actix_web::test]
async fn a_reporter_cannot_publish_schedule_or_withdraw() {
    let site = TestApp::new();
    let writer = site.reporter().await;
    let (path, id) = writer.begin(&STORY).await;
    for step in ["publish", "schedule", "withdraw"] {
        let fields = with(
            &STORY,
            &[
                ("version", "1"),
                ("step", step),
                ("alone_reason", "Mendesak."),
            ],
        );
        assert_eq!(
            writer.post(&path, &fields).await.status,
            StatusCode::FORBIDDEN,
            "{step}"
        );
    }
    assert_eq!(
        site.get(&format!("/a/{id}.html")).await.status,
        StatusCode::NOT_FOUND
    );
}

#[actix_web::test]
async fn a_reporter_takes_back_what_was_handed_in_and_nothing_typed_slips_in() {
    let site = TestApp::new();
    let writer = site.reporter().await;
    let (path, _) = writer.begin(&STORY).await;
    let hand_in = with(&STORY, &[("version", "1"), ("step", "hand_in")]);
    writer.submit(&path, &hand_in).await;
    let take_back = with(
        &STORY,
        &[
            ("version", "2"),
            ("step", "take_back"),
            ("headline", "Lain"),
        ],
    );
    let page = writer.submit(&path, &take_back).await;
    assert_eq!(page.attribute("#headline", "value"), "Pasar buka lagi");
    assert_eq!(page.text(".article-state strong"), "Draft");
}

#[actix_web::test]
async fn a_reporter_changes_nothing_that_was_handed_in_or_is_somebody_elses() {
    let site = TestApp::new();
    let (writer, editor) = (site.reporter().await, site.editor().await);
    let (own, _) = writer.begin(&STORY).await;
    writer
        .submit(
            &own,
            &with(&STORY, &[("version", "1"), ("step", "hand_in")]),
        )
        .await;
    let (other, _) = editor.begin(&STORY).await;

    let handed_in = writer.post(&own, &with(&STORY, &[("version", "2")])).await;
    assert_eq!(handed_in.status, StatusCode::FORBIDDEN);
    assert_eq!(writer.get(&other).await.status, StatusCode::FORBIDDEN);
    let foreign = writer
        .post(&other, &with(&STORY, &[("version", "1")]))
        .await;
    assert_eq!(foreign.status, StatusCode::FORBIDDEN);
}

#[actix_web::test]
async fn the_gate_keeps_a_bad_story_from_readers_and_says_which_fields_are_at_fault() {
    let site = TestApp::new();
    let (writer, editor) = (site.reporter().await, site.editor().await);
    let (path, id) = writer.begin(&STORY).await;
    let bad = with(
        &STORY,
        &[
            ("version", "1"),
            ("summary", ""),
            ("body", "Baca [di sini](https://warta.example/)."),
            ("step", "publish"),
        ],
    );
    let answer = editor.post(&path, &bad).await;

    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = answer.page();
    assert_eq!(
        page.attributes(".problems a", "href"),
        ["#summary", "#body"]
    );
    assert_eq!(
        page.text("textarea#body").trim(),
        "Baca [di sini](https://warta.example/)."
    );
    assert_eq!(
        site.get(&format!("/a/{id}.html")).await.status,
        StatusCode::NOT_FOUND
    );
}

#[actix_web::test]
async fn who_wrote_it_publishes_it_only_with_a_reason_that_stands_until_another_has_looked() {
    let site = TestApp::new();
    let editor = site.editor().await;
    let (path, id) = editor.begin(&STORY).await;
    let alone = with(&STORY, &[("version", "1"), ("step", "publish")]);
    let refused = editor.post(&path, &alone).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.page().has("#alone_reason[aria-invalid=true]"));

    editor
        .submit(
            &path,
            &with(&alone, &[("alone_reason", "Gempa, tidak ada yang lain.")]),
        )
        .await;
    let own = editor.page("/admin/").await;
    assert!(
        own.text(".problems")
            .contains("Gempa, tidak ada yang lain.")
    );
    assert!(!own.has(".problems form"));
    let reviewed = format!("/admin/articles/{id}/reviewed");
    assert_eq!(
        editor.post(&reviewed, &[]).await.status,
        StatusCode::FORBIDDEN
    );

    site.account(
        "ratna@warta.example",
        "Ratna W",
        &[warta::accounts::roles::Role::Editor],
    );
    let other = site.log_in("ratna@warta.example").await;
    let page = other.submit(&reviewed, &[]).await;
    assert!(!page.has(".problems"));
}

#[actix_web::test]
async fn a_public_text_changes_only_by_publish_update() {
    let site = TestApp::new();
    let editor = site.editor().await;
    let id = site.article("Pasar buka lagi").create();
    let path = format!("/admin/articles/{id}");
    let changed = with(
        &STORY,
        &[("version", "1"), ("body", "Perahu berangkat pukul tujuh.")],
    );
    let page = editor.submit(&path, &changed).await;
    assert!(
        page.text(".article-state")
            .contains("changes not published yet")
    );
    let public = format!("/a/pasar-buka-lagi/{id}.html");
    assert!(!site.page(&public).await.text(".body").contains("tujuh"));

    editor
        .submit(
            &path,
            &with(&changed, &[("version", "2"), ("step", "publish")]),
        )
        .await;
    let page = site.page(&public).await;
    assert!(page.text(".body").contains("tujuh"));
    assert!(page.text(".byline-times").contains("24 November 2026"));
}

#[actix_web::test]
async fn a_withdrawn_story_leaves_its_notice_at_its_address() {
    let site = TestApp::new();
    let editor = site.editor().await;
    let id = site.article("Pasar buka lagi").create();
    let path = format!("/admin/articles/{id}");
    let without = with(&STORY, &[("version", "1"), ("step", "withdraw")]);
    let refused = editor.post(&path, &without).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    editor
        .submit(&path, &with(&without, &[("notice", "Angkanya keliru.")]))
        .await;

    let answer = site.get(&format!("/a/pasar-buka-lagi/{id}.html")).await;
    assert_eq!(answer.status, StatusCode::GONE);
    assert!(answer.text().contains("Angkanya keliru."));
}

#[actix_web::test]
async fn a_time_of_publication_must_be_to_come() {
    let site = TestApp::new();
    let editor = site.editor().await;
    let (writer_path, _) = site.reporter().await.begin(&STORY).await;
    for time in ["", "bukan waktu", "2026-11-24T11:59"] {
        let fields = with(
            &STORY,
            &[("version", "1"), ("step", "schedule"), ("time", time)],
        );
        let answer = editor.post(&writer_path, &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{time}");
        assert!(answer.page().has("#time[aria-invalid=true]"), "{time}");
    }
}

#[actix_web::test]
async fn a_sign_off_that_an_editor_types_is_kept() {
    let site = TestApp::new();
    let (writer, editor) = (site.reporter().await, site.editor().await);
    let (path, _) = writer.begin(&STORY).await;
    let page = editor
        .submit(
            &path,
            &with(&STORY, &[("version", "1"), ("sign_off", "rw/tl")]),
        )
        .await;

    assert_eq!(page.attribute("#sign_off", "value"), "rw/tl");
}
