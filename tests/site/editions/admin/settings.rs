//! `/admin/settings/`: names, zone, and the publish gate.

use warta::audit::model::{AuditFilter, list_events};

use actix_web::http::StatusCode;
use actix_web::http::header::USER_AGENT;
use actix_web::test::TestRequest;
use warta::accounts::roles::Role;

use crate::support::app::TestApp;

const ADMIN: &str = "ad@warta.example";

fn site() -> TestApp {
    let site = TestApp::new();
    site.account(ADMIN, "Adi", &[Role::Admin]);
    site
}

const GOOD: [(&str, &str); 6] = [
    ("site_name", "Kabar Teluk"),
    ("tagline", "Dari dermaga"),
    ("contact_email", "halo@teluk.example"),
    ("time_zone", "Asia/Makassar"),
    ("min_words", ""),
    ("max_words", ""),
];

/// The good form with other fields.
fn with<'a>(others: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut fields = others.to_vec();
    fields.extend(GOOD);
    fields
}

#[actix_web::test]
async fn the_edition_is_called_as_it_was_set_and_lives_in_its_zone() {
    let site = site();
    let desk = site.log_in(ADMIN).await;
    let page = desk.submit("/admin/settings/", &GOOD).await;
    assert_eq!(page.text("#done"), "The changes were saved.");
    let page = site.page("/").await;
    assert_eq!(page.text("title"), "Kabar Teluk – Dari dermaga");
    assert!(page.has("footer a[href='mailto:halo@teluk.example']"));
    let path = site.article("Kapal").create_path();
    assert!(site.get(&path).await.text().contains("12.00 WITA"));
    let events = site.read(|conn| Ok(list_events(conn, &AuditFilter::default(), 0, 1)?));
    assert_eq!(events[0].action, "change_settings");
    assert_eq!(events[0].subject, "edition:id");
}

#[actix_web::test]
async fn readers_are_counted_only_where_that_is_wanted() {
    let site = site();
    let desk = site.log_in(ADMIN).await;
    let read = || {
        let request = TestRequest::get()
            .uri("/")
            .insert_header((USER_AGENT, "Peramban"));
        site.send(request)
    };
    let counted = || site.app.readers.last_hour(site.app.clock.now()).count;

    desk.submit("/admin/settings/", &GOOD).await;
    read().await;
    assert_eq!(counted(), 0);
    let page = desk.page("/admin/").await;
    assert!(page.text(".readers").contains("not counted"));
    assert!(!page.has(".readers table"));

    desk.submit("/admin/settings/", &with(&[("counts_readers", "yes")]))
        .await;
    read().await;
    assert_eq!(counted(), 1);
}

#[actix_web::test]
async fn what_is_wrong_is_said_at_its_field_and_nothing_is_changed() {
    let site = site();
    let desk = site.log_in(ADMIN).await;
    for (field, typed) in [
        ("site_name", ""),
        ("tagline", " "),
        ("contact_email", "teluk.example"),
        ("contact_email", "a b@teluk.example"),
        ("time_zone", "WIB lagi"),
        ("min_words", "-1"),
        ("max_words", "banyak"),
    ] {
        let answer = desk
            .post("/admin/settings/", &with(&[(field, typed)]))
            .await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{field}");
        let page = answer.page();
        assert_eq!(
            page.attributes("#problems a", "href"),
            [format!("#{field}")]
        );
        assert_eq!(page.attribute(&format!("#{field}"), "value"), typed.trim());
        assert!(page.text("title").starts_with("Problem: Settings"));
    }
    let crossed = with(&[("min_words", "9"), ("max_words", "8")]);
    let answer = desk.post("/admin/settings/", &crossed).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(site.page("/").await.text(".nameplate"), "Warta");
}

#[actix_web::test]
async fn the_gate_is_as_strict_as_it_was_set() {
    let site = site();
    site.account("uh@warta.example", "Umi", &[Role::Editor]);
    let id = site.article("Kapal").draft().byline("Ratna").create();
    let (form, editor) = (
        format!("/admin/articles/{id}"),
        site.log_in("uh@warta.example").await,
    );
    let fields = [
        ("step", "publish"),
        ("version", "1"),
        ("headline", "Kapal"),
        ("section", "indonesia"),
        ("byline", "Ratna"),
        ("body", "Kapal sandar."),
    ];
    let answer = editor.post(&form, &fields).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        answer
            .page()
            .texts("#problems li")
            .iter()
            .any(|line| line.contains("summary"))
    );
    let desk = site.log_in(ADMIN).await;
    let chosen = with(&[("rule-summary_missing", "off"), ("min_words", "50")]);
    desk.submit("/admin/settings/", &chosen).await;
    let page = desk.page("/admin/settings/").await;
    assert_eq!(
        page.attribute("#rule-summary_missing [selected]", "value"),
        "off"
    );
    assert_eq!(
        page.attribute("#rule-credit_missing [selected]", "value"),
        "block"
    );
    assert_eq!(page.attribute("#min_words", "value"), "50");
    // The length of a text only warns.
    assert!(!page.has("#rule-body_too_short option[value=block]"));
    let warned = editor.page(&form).await;
    assert!(
        warned
            .texts("#problems li")
            .iter()
            .any(|line| line.contains("5 < 50"))
    );
    editor.submit(&form, &fields).await;
    assert_eq!(site.page("/").await.text(".front-lead h2"), "Kapal");
}
