//! `GET` and `POST /admin/forum/settings`

use actix_web::http::StatusCode;

use crate::support::app::TestApp;

const PAGE: &str = "/admin/forum/settings";

/// The settings as the program has them.
const RULES: [(&str, &str); 3] = [
    ("mode", "post"),
    ("first_comments", "3"),
    ("most_links", "2"),
];

#[actix_web::test]
async fn a_discussion_closes_by_its_age() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    let fields = [
        ("mode", "post"),
        ("first_comments", "3"),
        ("most_links", "2"),
        ("closed_after_days", "14"),
    ];
    site.moderator().await.submit(PAGE, &fields).await;
    site.comment(&path, None, ("Tono", "Ramai.")).await;
    site.pass_minutes(15 * 24 * 60);
    let answer = site.send_comment(&path, None, ("Tono", "Sepi.")).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        site.page(&path)
            .await
            .text(".forum")
            .contains("sudah ditutup")
    );
}

#[actix_web::test]
async fn a_section_is_run_in_another_way_than_its_edition() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    let moderator = site.moderator().await;
    let page = moderator.page(PAGE).await;
    let sections: Vec<String> = page.attributes("select[id^=section-]", "name");
    let mut fields = vec![
        ("mode", "post"),
        ("first_comments", "3"),
        ("most_links", "2"),
    ];
    fields.extend(sections.iter().map(|name| (name.as_str(), "off")));
    moderator.submit(PAGE, &fields).await;
    assert!(!site.page(&path).await.has(".forum .button"));
    moderator.submit(PAGE, &fields[..3]).await;
    assert!(site.page(&path).await.has(".forum .button"));
}

#[actix_web::test]
async fn a_number_out_of_bounds_is_told_at_its_field() {
    let site = TestApp::new();
    let fields = [
        ("mode", "pre"),
        ("first_comments", "0"),
        ("most_links", "banyak"),
        ("closed_after_days", "-1"),
    ];
    let answer = site.moderator().await.post(PAGE, &fields).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = answer.page();
    assert_eq!(
        page.attributes("#problems a", "href"),
        ["#first_comments", "#most_links", "#closed_after_days"]
    );
    assert_eq!(page.attribute("#most_links", "value"), "banyak");
}

#[actix_web::test]
async fn a_reason_of_the_newsroom_is_chosen_told_and_stays_when_it_is_no_longer_offered() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    let moderator = site.moderator().await;
    let own = [
        RULES.as_slice(),
        &[
            ("reason", "spam"),
            ("own_reasons", "Menyebut nama korban.\nspam\n"),
        ],
    ];
    moderator.submit(PAGE, &own.concat()).await;
    let comment = site.comment(&path, None, ("Tono", "Si Anu.")).await;
    let queue = moderator.page("/admin/forum/").await;
    assert_eq!(
        queue.attributes(".queue-entry option", "value"),
        ["", "spam", "Menyebut nama korban."]
    );
    moderator.reject_comment("Menyebut nama korban.", "").await;
    moderator.submit(PAGE, &RULES).await;
    let text = site.page(&comment).await.text("main");
    assert!(text.contains("Menyebut nama korban."), "{text}");
}

#[actix_web::test]
async fn a_reason_that_is_not_offered_is_not_taken() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    let moderator = site.moderator().await;
    site.comment(&path, None, ("Tono", "Si Anu.")).await;
    let id = moderator.waiting_comment().await.to_string();
    let fields = [
        ("comment", id.as_str()),
        ("do", "reject"),
        ("reason", "Karangan sendiri."),
    ];
    let answer = moderator.post("/admin/forum/", &fields).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[actix_web::test]
async fn a_reason_that_is_too_long_is_told_at_its_field_and_kept() {
    let site = TestApp::new();
    let long = "a".repeat(201);
    let fields = [RULES.as_slice(), &[("own_reasons", long.as_str())]].concat();
    let answer = site.moderator().await.post(PAGE, &fields).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = answer.page();
    assert_eq!(page.attributes("#problems a", "href"), ["#own_reasons"]);
    assert_eq!(page.text("#own_reasons"), long);
}

#[actix_web::test]
async fn settings_are_tried_on_earlier_comments_before_they_count() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    let reader = site.reader("sari@pembaca.example").await;
    let moderator = site.moderator().await;
    for text in ["Satu.", "Dua.", "Tiga."] {
        reader.comment(&path, None, text).await;
        moderator.publish_comment().await;
    }
    reader
        .comment(&path, None, "Lihat https://peta.example/pasar")
        .await;
    let typed = [
        ("mode", "post"),
        ("first_comments", "3"),
        ("most_links", "0"),
    ];
    let answer = moderator
        .post(PAGE, &[typed.as_slice(), &[("do", "try")]].concat())
        .await;
    assert_eq!(answer.status, StatusCode::OK);
    let page = answer.page();
    assert_eq!(
        page.text("#trial"),
        "Of the last 4 comments, these settings would keep back 1; now 0"
    );
    assert_eq!(
        page.texts("main .desk-list .comment-facts"),
        ["Held: its links weigh 1."]
    );
    assert_eq!(page.attribute("#most_links", "value"), "0");
    assert_eq!(
        moderator.page(PAGE).await.attribute("#most_links", "value"),
        "2"
    );
}
