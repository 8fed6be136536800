//! `GET` and `POST /admin/forum/`

use actix_web::http::StatusCode;
use warta::accounts::roles::Role;
use warta::audit::model::{AuditFilter, list_events};

use crate::support::app::TestApp;
use crate::support::forum::LONG_AGO;

const WRITTEN: (&str, &str) = ("Bu Sari", "Pasarnya ramai sekali.");

#[actix_web::test]
async fn the_comment_that_waits_longest_stands_first_with_what_it_answers() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    let moderator = site.moderator().await;
    site.comment(&path, None, WRITTEN).await;
    let id = moderator.publish_comment().await;
    site.comment(&path, Some(id), ("Tono", "Betul.")).await;
    site.comment(&path, None, ("Wati", "Sepi tadi.")).await;

    let page = moderator.page("/admin/forum/").await;
    assert_eq!(page.texts(".queue-tabs a")[0], "Waiting (2)");
    assert_eq!(page.texts(".queue h3"), ["Tono", "Wati"]);
    assert!(
        page.text(".queue .answered")
            .contains("Pasarnya ramai sekali.")
    );
    assert!(page.has(&format!(".queue a[href^='{path}']")));
}

#[actix_web::test]
async fn a_refusal_needs_a_reason_and_keeps_the_note_that_was_typed() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    site.comment(&path, None, WRITTEN).await;
    let moderator = site.moderator().await;
    let id = moderator.waiting_comment().await.to_string();
    let fields = [
        ("comment", id.as_str()),
        ("do", "reject"),
        ("note", "Maaf."),
    ];
    let answer = moderator.post("/admin/forum/", &fields).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = answer.page();
    assert!(page.has(&format!("#problems a[href='#reason-{id}']")));
    assert_eq!(page.attribute(&format!("#note-{id}"), "value"), "Maaf.");
}

#[actix_web::test]
async fn a_decision_is_taken_back_within_a_minute_by_whoever_made_it() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    site.comment(&path, None, WRITTEN).await;
    let moderator = site.moderator().await;
    let id = moderator.publish_comment().await.to_string();
    let fields = [("comment", id.as_str())];
    let page = moderator.submit("/admin/forum/decided/", &fields).await;
    assert!(page.text("#done").contains("taken back"));
    assert!(!site.page(&path).await.has(".comment"));

    moderator.publish_comment().await;
    site.pass_minutes(2);
    let page = moderator.submit("/admin/forum/decided/", &fields).await;
    assert!(page.text("#done").contains("for a minute"));
    assert!(!page.has("button[data-take-back]"));
    assert!(site.page(&path).await.has(".comment"));
}

#[actix_web::test]
async fn of_two_moderators_the_first_decides() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    site.comment(&path, None, WRITTEN).await;
    let moderator = site.moderator().await;
    let id = moderator.reject_comment("spam", "").await.to_string();
    let fields = [("comment", id.as_str()), ("do", "publish")];
    let page = moderator.submit("/admin/forum/", &fields).await;
    assert!(page.text("#done").contains("Somebody else was quicker"));
    assert!(!site.page(&path).await.has(".comment"));
}

#[actix_web::test]
async fn a_comment_is_refused_and_its_author_banned_until_that_is_taken_back() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    let reader = site.reader("tono@contoh.example").await;
    reader.comment(&path, None, "Ayo ke toko saya.").await;
    let moderator = site.moderator().await;
    let id = moderator.waiting_comment().await.to_string();
    let fields = [("comment", id.as_str()), ("do", "ban"), ("reason", "spam")];
    moderator.submit("/admin/forum/", &fields).await;
    let form = path.replace(".html", "/reply.html");
    let text = [("text", "Ramai sekali."), LONG_AGO];
    let answer = reader.post(&form, &text).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);

    let fields = [("comment", id.as_str())];
    moderator.submit("/admin/forum/decided/", &fields).await;
    let answer = reader.post(&form, &text).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
}

#[actix_web::test]
async fn an_author_without_an_account_cannot_be_banned_from_the_queue() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    site.comment(&path, None, WRITTEN).await;
    let moderator = site.moderator().await;
    assert!(
        !moderator
            .page("/admin/forum/")
            .await
            .has("button[value=ban]")
    );
}

#[actix_web::test]
async fn a_comment_is_decided_with_its_whole_thread_before_the_eyes() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    let moderator = site.moderator().await;
    let mut above = None;
    for text in ["Satu.", "Dua.", "Tiga."] {
        site.comment(&path, above, ("Bu Sari", text)).await;
        above = Some(moderator.publish_comment().await);
    }
    site.comment(&path, above, ("Tono", "Empat.")).await;
    let page = moderator.page("/admin/forum/").await;
    assert_eq!(
        page.texts(".queue-thread .comment-text"),
        ["Satu.", "Dua.", "Tiga."]
    );
}

#[actix_web::test]
async fn the_reported_are_filtered_by_why_they_were_reported() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    let moderator = site.moderator().await;
    for (text, reason) in [("Beli di toko saya.", "spam"), ("Dasar bodoh.", "insult")] {
        site.comment(&path, None, ("Tono", text)).await;
        let id = moderator.publish_comment().await;
        let form = path.replace(".html", &format!("/report.html?comment={id}"));
        site.desk().submit(&form, &[("reason", reason)]).await;
    }
    let page = moderator.page("/admin/forum/reported/?reason=insult").await;
    assert_eq!(page.texts(".queue > li > .comment-text"), ["Dasar bodoh."]);
    assert_eq!(
        page.attribute("#reported-for option[selected]", "value"),
        "insult"
    );
}

#[actix_web::test]
async fn every_decision_stands_in_the_audit_log_with_who_made_it() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    site.comment(&path, None, WRITTEN).await;
    let moderator = site.moderator().await;
    let id = moderator.reject_comment("spam", "").await;
    let events = site.read(|conn| Ok(list_events(conn, &AuditFilter::default(), 0, 1)?));
    assert_eq!(events[0].action, "reject_comment");
    assert_eq!(events[0].subject, format!("comment:{id}"));
    assert_eq!(events[0].account_name, "Mira Lontar");
}

#[actix_web::test]
async fn several_are_decided_at_once() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    let moderator = site.moderator().await;
    for text in ["Satu.", "Dua.", "Tiga."] {
        site.comment(&path, None, ("Bu Sari", text)).await;
    }
    let page = moderator.page("/admin/forum/").await;
    let ids = page.attributes(".queue input[type=checkbox]", "value");
    let chosen = [
        ("bulk", "1"),
        ("comment", ids[0].as_str()),
        ("comment", ids[2].as_str()),
        ("do", "reject"),
    ];
    let refused = moderator.post("/admin/forum/", &chosen).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.page().has("#problems a[href='#bulk-reason']"));

    let mut with_reason = chosen.to_vec();
    with_reason.push(("reason", "spam"));
    let page = moderator.submit("/admin/forum/", &with_reason).await;
    assert_eq!(page.texts(".queue .comment-text p"), ["Dua."]);
    let none = [("bulk", "1"), ("do", "publish")];
    let page = moderator.submit("/admin/forum/", &none).await;
    assert!(page.text("#done").contains("choose"));
}

#[actix_web::test]
async fn a_queue_is_filtered_and_keeps_its_filter_after_a_decision() {
    let site = TestApp::new();
    let market = site.article("Pasar buka lagi").create_path();
    let ship = site.article("Kapal datang").create_path();
    site.comment(&market, None, WRITTEN).await;
    site.comment(&ship, None, ("Tono", "Kapalnya besar.")).await;
    site.comment(&ship, None, ("Wati", "Kapalnya merah.")).await;
    let moderator = site.moderator().await;
    let number = ship
        .rsplit('/')
        .next()
        .unwrap_or_default()
        .replace(".html", "");
    let filtered = format!("/admin/forum/?article={number}");
    let page = moderator.page(&filtered).await;
    assert_eq!(page.texts(".queue h3"), ["Tono", "Wati"]);
    let id = page.attributes(".queue input[type=hidden][name=comment]", "value");
    let action = page.attributes(".queue form", "action");
    let action = action[0].split('#').next().unwrap_or_default();
    let fields = [("comment", id[0].as_str()), ("do", "publish")];
    let page = moderator.submit(action, &fields).await;
    assert_eq!(page.texts(".queue h3"), ["Wati"]);
    let held = moderator.page("/admin/forum/?rule=no-account").await;
    assert_eq!(held.count(".queue-entry"), 2);
    let links = moderator.page("/admin/forum/?rule=links").await;
    assert_eq!(links.count(".queue-entry"), 0);
}

#[actix_web::test]
async fn a_reported_comment_is_decided_with_its_reports() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    site.comment(&path, None, WRITTEN).await;
    let moderator = site.moderator().await;
    let id = moderator.publish_comment().await.to_string();
    let form = path.replace(".html", &format!("/report.html?comment={id}"));
    let refused = site.desk().post(&form, &[("note", "Bohong.")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(refused.page().text("#note"), "Bohong.");
    let fields = [("reason", "untrue"), ("note", "Bohong.")];
    for _ in 0..2 {
        let page = site.desk().submit(&form, &fields).await;
        assert!(page.text("#done").contains("Terima kasih"));
    }

    let page = moderator.page("/admin/forum/reported/").await;
    // The same connection counts once.
    assert_eq!(page.count(".queue-reports li"), 1);
    assert!(page.text(".queue-reports li").contains("Bohong."));
    let fields = [("comment", id.as_str()), ("do", "publish")];
    let page = moderator.submit("/admin/forum/reported/", &fields).await;
    assert_eq!(page.count(".queue-entry"), 0);
    assert!(site.page(&path).await.has(".comment"));
    // Taken back, the report waits again.
    moderator
        .submit("/admin/forum/decided/", &[("comment", id.as_str())])
        .await;
    let page = moderator.page("/admin/forum/reported/").await;
    assert_eq!(page.count(".queue-reports li"), 1);
    let fields = [
        ("comment", id.as_str()),
        ("do", "reject"),
        ("reason", "untrue"),
    ];
    moderator.submit("/admin/forum/reported/", &fields).await;
    assert!(!site.page(&path).await.has(".comment"));
}

#[actix_web::test]
async fn another_moderator_decides_about_an_appeal() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    let own = site.comment(&path, None, WRITTEN).await;
    let moderator = site.moderator().await;
    let id = moderator.reject_comment("off-topic", "").await.to_string();
    let empty = [("do", "appeal"), ("appeal", " ")];
    let refused = site.desk().post(&own, &empty).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let appeal = [("do", "appeal"), ("appeal", "Ini tentang pasarnya.")];
    let page = site.desk().submit(&own, &appeal).await;
    assert!(page.text("main").contains("Moderator lain akan"));
    assert!(!page.has("#appeal"));

    let fields = [("comment", id.as_str()), ("do", "publish")];
    let queue = "/admin/forum/appeals/";
    let page = moderator.page(queue).await;
    assert!(page.text(".queue-entry").contains("Ini tentang pasarnya."));
    let page = moderator.submit(queue, &fields).await;
    assert!(page.text("#done").contains("Another moderator"));
    assert!(!site.page(&path).await.has(".comment"));
    let roles = [Role::Moderator];
    let other = site.enter(site.account("lain@warta.example", "Lain", &roles));
    other.submit(queue, &fields).await;
    assert!(site.page(&path).await.has(".comment"));
}
