//! `/admin/front/`: slots and breaking news.

use actix_web::http::StatusCode;
use warta::accounts::roles::Role;
use warta::audit::model::{AuditFilter, list_events};

use crate::support::app::TestApp;
use crate::support::desk::Desk;
use crate::support::page::Page;

const EDITOR: &str = "uh@warta.example";

/// Three stories, the newest first, and an editor.
fn site() -> (TestApp, Vec<i64>) {
    let site = TestApp::new();
    site.account(EDITOR, "Umi Hani", &[Role::Editor]);
    let ids = (0..8)
        .map(|number| {
            site.article(&format!("Berita {number}"))
                .published(&format!("2026-11-{:02}T11:00:00+07:00", 24 - number))
                .create()
        })
        .collect();
    (site, ids)
}

async fn place(desk: &Desk<'_>, slot: &str, article: i64, until: &str) -> Page {
    let article = article.to_string();
    let fields = [
        ("do", "place"),
        ("slot", slot),
        ("article", &article),
        ("until", until),
    ];
    desk.submit("/admin/front/", &fields).await
}

async fn press(desk: &Desk<'_>, button: &str, slot: &str, article: i64) -> Page {
    let article = article.to_string();
    let fields = [("do", button), ("slot", slot), ("article", &article)];
    desk.submit("/admin/front/", &fields).await
}

/// Lead and second stories as readers see them.
async fn top(site: &TestApp) -> Vec<String> {
    let page = site.page("/").await;
    let mut top = page.texts(".front-lead h2");
    top.extend(page.texts(".front-second h2"));
    top
}

#[actix_web::test]
async fn every_slot_says_what_stands_there_and_whether_the_rule_put_it_there() {
    let (site, ids) = site();
    let desk = site.log_in(EDITOR).await;
    place(&desk, "2", ids[6], "").await;
    let page = desk.page("/admin/front/").await;
    let slots = page.texts("[aria-labelledby=slots] li p");
    assert_eq!(
        slots,
        [
            "Filled by rule: Berita 0",
            "Berita 6",
            "Filled by rule: Berita 1",
            "Filled by rule: Berita 2",
            "Filled by rule: Berita 3",
        ]
    );
    assert_eq!(page.count("[aria-labelledby=slots] button"), 3);
}

#[actix_web::test]
async fn an_article_is_placed_by_number_or_by_choice_and_the_next_page_says_so() {
    let (site, ids) = site();
    let desk = site.log_in(EDITOR).await;
    let page = place(&desk, "1", ids[5], "").await;
    assert_eq!(page.text("#done"), "The article was placed.");
    assert!(page.text("title").starts_with("The article was placed."));
    let chosen = ids[4].to_string();
    desk.submit(
        "/admin/front/",
        &[("do", "place"), ("slot", "3"), ("newest", &chosen)],
    )
    .await;
    assert_eq!(
        top(&site).await,
        ["Berita 5", "Berita 0", "Berita 4", "Berita 1", "Berita 2"]
    );
}

#[actix_web::test]
async fn an_article_that_is_placed_again_moves() {
    let (site, ids) = site();
    let desk = site.log_in(EDITOR).await;
    place(&desk, "1", ids[5], "").await;
    site.pass_seconds(1);
    place(&desk, "2", ids[5], "").await;
    assert_eq!(top(&site).await[..2], ["Berita 0", "Berita 5"]);
}

#[actix_web::test]
async fn a_story_moves_up_and_down_and_a_slot_is_emptied() {
    let (site, ids) = site();
    let desk = site.log_in(EDITOR).await;
    place(&desk, "1", ids[5], "").await;
    place(&desk, "2", ids[6], "").await;
    press(&desk, "down", "1", ids[5]).await;
    assert_eq!(top(&site).await[..2], ["Berita 6", "Berita 5"]);
    press(&desk, "up", "2", ids[5]).await;
    assert_eq!(top(&site).await[..2], ["Berita 5", "Berita 6"]);
    // Down into a slot of the rule.
    press(&desk, "down", "2", ids[6]).await;
    assert_eq!(top(&site).await[..3], ["Berita 5", "Berita 0", "Berita 6"]);
    let page = press(&desk, "empty", "1", ids[5]).await;
    assert_eq!(page.text("#done"), "The slot is now filled by rule.");
    assert_eq!(top(&site).await[..3], ["Berita 0", "Berita 1", "Berita 6"]);
}

#[actix_web::test]
async fn a_pin_ends_at_its_local_time_and_the_rule_takes_over() {
    let (site, ids) = site();
    let desk = site.log_in(EDITOR).await;
    place(&desk, "1", ids[5], "2026-11-24T12:30").await;
    assert_eq!(top(&site).await[0], "Berita 5");
    let page = desk.page("/admin/front/?slot=1").await;
    assert_eq!(page.attribute("#until", "value"), "2026-11-24T12:30");
    assert_eq!(page.attribute("#article", "value"), ids[5].to_string());
    site.pass_minutes(30);
    assert_eq!(top(&site).await[0], "Berita 0");
    let page = desk.page("/admin/front/").await;
    assert!(page.texts("[aria-labelledby=slots] li p")[0].starts_with("Filled by rule"));
}

#[actix_web::test]
async fn a_scheduled_placement_begins_at_its_time_and_not_before() {
    let (site, ids) = site();
    let desk = site.log_in(EDITOR).await;
    place(&desk, "1", ids[5], "").await;
    let article = ids[6].to_string();
    let fields = [
        ("do", "place"),
        ("slot", "1"),
        ("article", article.as_str()),
        ("since", "2026-11-24T18:00"),
    ];
    let page = desk.submit("/admin/front/", &fields).await;
    assert_eq!(page.text("#done"), "The placement was scheduled.");
    assert_eq!(page.count("[aria-labelledby=planned] li"), 1);
    assert_eq!(top(&site).await[0], "Berita 5");
    site.pass_minutes(6 * 60 - 1);
    assert_eq!(top(&site).await[0], "Berita 5");
    site.pass_minutes(1);
    assert_eq!(top(&site).await[0], "Berita 6");
    let desk = site.log_in(EDITOR).await;
    assert_eq!(
        desk.page("/admin/front/")
            .await
            .count("[aria-labelledby=planned]"),
        0
    );
}

#[actix_web::test]
async fn a_scheduled_placement_can_be_taken_back() {
    let (site, ids) = site();
    let desk = site.log_in(EDITOR).await;
    let article = ids[6].to_string();
    let fields = [
        ("do", "place"),
        ("slot", "1"),
        ("article", article.as_str()),
        ("since", "2026-11-24T18:00"),
    ];
    let page = desk.submit("/admin/front/", &fields).await;
    let id = page.attribute("[aria-labelledby=planned] input[name=id]", "value");
    desk.submit(
        "/admin/front/",
        &[("do", "cancel"), ("slot", "1"), ("id", &id)],
    )
    .await;
    site.pass_minutes(6 * 60);
    assert_eq!(top(&site).await[0], "Berita 0");
}

#[actix_web::test]
async fn what_is_wrong_is_said_at_its_field_and_nothing_is_changed() {
    let (site, ids) = site();
    let withdrawn = site.article("Ditarik").withdrawn("Keliru.").create();
    let (good, withdrawn) = (ids[0].to_string(), withdrawn.to_string());
    let desk = site.log_in(EDITOR).await;
    for (slot, article, since, until, field) in [
        ("6", good.as_str(), "", "", "slot"),
        ("", &good, "", "", "slot"),
        ("1", "", "", "", "article"),
        ("1", "9999", "", "", "article"),
        ("1", "satu", "", "", "article"),
        ("1", &withdrawn, "", "", "article"),
        ("1", &good, "2026-11-24T11:00", "", "since"),
        ("1", &good, "besok", "", "since"),
        ("1", &good, "", "2026-11-24T12:00", "until"),
        ("1", &good, "2026-11-24T18:00", "2026-11-24T17:00", "until"),
        ("1", &good, "", "nanti", "until"),
    ] {
        let fields = [
            ("do", "place"),
            ("slot", slot),
            ("article", article),
            ("since", since),
            ("until", until),
        ];
        let answer = desk.post("/admin/front/", &fields).await;
        assert_eq!(
            answer.status,
            StatusCode::UNPROCESSABLE_ENTITY,
            "{fields:?}"
        );
        let page = answer.page();
        assert!(page.text("title").starts_with("Problem:"), "{fields:?}");
        assert_eq!(
            page.attributes("#problems a", "href"),
            [format!("#{field}")],
            "{fields:?}"
        );
        let described = page.attribute(&format!("#{field}"), "aria-describedby");
        assert!(
            described
                .split(' ')
                .any(|id| id == format!("{field}-problem")),
            "{fields:?}: {described}"
        );
        assert_eq!(page.attribute("#until", "value"), until, "{fields:?}");
    }
    assert_eq!(top(&site).await[0], "Berita 0");
}

#[actix_web::test]
async fn a_button_of_an_old_page_changes_nothing() {
    let (site, ids) = site();
    let desk = site.log_in(EDITOR).await;
    place(&desk, "1", ids[5], "").await;
    let stale = ids[6].to_string();
    for button in ["down", "empty"] {
        let fields = [("do", button), ("slot", "1"), ("article", stale.as_str())];
        let answer = desk.post("/admin/front/", &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{button}");
    }
    assert_eq!(top(&site).await[0], "Berita 5");
}

#[actix_web::test]
async fn breaking_news_stands_above_the_stories_while_it_lasts() {
    let (site, ids) = site();
    let desk = site.log_in(EDITOR).await;
    let article = ids[3].to_string();
    let fields = [
        ("do", "line"),
        ("line", "Gempa <kuat> di Teluk Bayan"),
        ("line-article", article.as_str()),
        ("line-until", "2026-11-24T13:00"),
    ];
    let page = desk.submit("/admin/front/", &fields).await;
    assert_eq!(page.text("#done"), "The breaking news is shown now.");
    let front = site.page("/").await;
    assert_eq!(
        front.text(".breaking"),
        "Kabar terkini Gempa <kuat> di Teluk Bayan"
    );
    assert_eq!(
        front.attribute(".breaking a", "href"),
        format!("/a/berita-3/{article}.html")
    );
    assert_eq!(front.attribute(".breaking", "aria-labelledby"), "breaking");
    assert!(!front.has("[aria-live], [role=alert], [role=status]"));
    site.pass_minutes(60);
    assert!(!site.page("/").await.has(".breaking"));
}

#[actix_web::test]
async fn breaking_news_does_not_lead_to_a_draft() {
    let (site, _) = site();
    let draft = site.article("Rahasia").draft().create().to_string();
    let desk = site.log_in(EDITOR).await;
    let fields = [
        ("do", "line"),
        ("line", "Menyusul"),
        ("line-article", draft.as_str()),
        ("line-until", "2026-11-24T13:00"),
    ];
    desk.submit("/admin/front/", &fields).await;
    let front = site.page("/").await;
    assert_eq!(front.text(".breaking"), "Kabar terkini Menyusul");
    assert!(!front.has(".breaking a"));
}

#[actix_web::test]
async fn breaking_news_can_be_scheduled_and_ended() {
    let (site, _) = site();
    let desk = site.log_in(EDITOR).await;
    let fields = [
        ("do", "line"),
        ("line", "Debat dimulai"),
        ("line-since", "2026-11-24T12:10"),
        ("line-until", "2026-11-24T13:00"),
    ];
    desk.submit("/admin/front/", &fields).await;
    assert!(!site.page("/").await.has(".breaking"));
    site.pass_minutes(10);
    assert!(site.page("/").await.has(".breaking"));
    let page = desk.page("/admin/front/").await;
    let id = page.attribute("[aria-labelledby=breaking] input[name=id]", "value");
    desk.submit("/admin/front/", &[("do", "end-line"), ("id", &id)])
        .await;
    assert!(!site.page("/").await.has(".breaking"));
}

#[actix_web::test]
async fn breaking_news_without_words_or_end_is_refused_and_kept() {
    let (site, _) = site();
    let desk = site.log_in(EDITOR).await;
    let long = "a".repeat(201);
    for (words, until, field) in [
        ("", "2026-11-24T13:00", "line"),
        (long.as_str(), "2026-11-24T13:00", "line"),
        ("Gempa", "", "line-until"),
        ("Gempa", "2026-11-24T11:00", "line-until"),
    ] {
        let fields = [("do", "line"), ("line", words), ("line-until", until)];
        let answer = desk.post("/admin/front/", &fields).await;
        assert_eq!(
            answer.status,
            StatusCode::UNPROCESSABLE_ENTITY,
            "{fields:?}"
        );
        let page = answer.page();
        assert_eq!(page.attribute("#line", "value"), words);
        assert!(page.has(&format!("#{field}-problem")), "{fields:?}");
    }
    assert!(!site.page("/").await.has(".breaking"));
}

#[actix_web::test]
async fn every_change_leaves_its_mark() {
    let (site, ids) = site();
    let desk = site.log_in(EDITOR).await;
    place(&desk, "2", ids[5], "").await;
    press(&desk, "up", "2", ids[5]).await;
    press(&desk, "empty", "1", ids[5]).await;
    let events = site.read(|conn| Ok(list_events(conn, &AuditFilter::default(), 0, 3)?));
    let told: Vec<_> = events
        .iter()
        .map(|event| (event.action.as_str(), event.subject.as_str()))
        .collect();
    assert_eq!(
        told,
        [
            ("empty_slot", "front:id:1"),
            ("move_placement", "front:id:2"),
            ("place_article", "front:id:2")
        ]
    );
}

#[actix_web::test]
async fn only_editors_arrange_the_front_page() {
    let (site, ids) = site();
    site.account("rw@warta.example", "Ratna", &[Role::Reporter]);
    site.account("ad@warta.example", "Adi", &[Role::Admin]);
    for email in ["rw@warta.example", "ad@warta.example"] {
        let desk = site.log_in(email).await;
        for path in ["/admin/front/", "/admin/front/preview"] {
            assert_eq!(desk.get(path).await.status, StatusCode::FORBIDDEN, "{path}");
        }
        let article = ids[5].to_string();
        let fields = [
            ("do", "place"),
            ("slot", "1"),
            ("article", article.as_str()),
        ];
        let answer = desk.post("/admin/front/", &fields).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN);
        assert!(
            !desk
                .page("/admin/")
                .await
                .has("nav a[href='/admin/front/']")
        );
    }
    let desk = site.log_in(EDITOR).await;
    assert!(
        desk.page("/admin/")
            .await
            .has("nav a[href='/admin/front/']")
    );
    assert_eq!(top(&site).await[0], "Berita 0");
}
