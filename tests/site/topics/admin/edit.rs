//! `/admin/topics/…`: making, renaming, merging and deleting topics.

use warta::articles::model::desk::find_desk_article;
use warta::audit::model::{AuditFilter, list_events};
use warta::topics::model::find_topic;

use actix_web::http::StatusCode;
use warta::accounts::roles::Role;

use crate::support::app::TestApp;

const ADMIN: &str = "ad@warta.example";

fn site() -> TestApp {
    let site = TestApp::new();
    site.account(ADMIN, "Adi", &[Role::Admin]);
    site
}

fn path(site: &TestApp, slug: &str) -> (String, i64) {
    let topic = site.read(|conn| Ok(find_topic(conn, 1, slug)?));
    (format!("/admin/topics/{}", topic.id), topic.id)
}

#[actix_web::test]
async fn a_topic_is_made_and_renamed_and_its_old_address_leads_on() {
    let site = site();
    let desk = site.log_in(ADMIN).await;
    desk.submit(
        "/admin/topics/new",
        &[("do", "save"), ("name", "Pelabuhan")],
    )
    .await;
    let (path, _) = path(&site, "pelabuhan");
    let fields = [("do", "save"), ("name", "Dermaga"), ("slug", "dermaga")];
    let page = desk.submit(&path, &fields).await;
    assert_eq!(page.text("#done"), "The changes were saved.");
    assert_eq!(site.get("/t/pelabuhan/").await.location(), "/t/dermaga/");
    assert_eq!(
        site.get("/t/pelabuhan/atom.xml").await.location(),
        "/t/dermaga/atom.xml"
    );
}

#[actix_web::test]
async fn articles_are_found_by_the_new_name_of_a_topic() {
    let site = site();
    site.article("Kapal").topic("Pelabuhan").create();
    let desk = site.log_in(ADMIN).await;
    let (path, _) = path(&site, "pelabuhan");
    let fields = [("do", "save"), ("name", "Dermaga"), ("slug", "dermaga")];
    desk.submit(&path, &fields).await;
    assert_eq!(
        site.page("/search?q=dermaga")
            .await
            .count(".search-results li"),
        1
    );
    assert_eq!(
        site.page("/search?q=pelabuhan")
            .await
            .count(".search-results li"),
        0
    );
}

#[actix_web::test]
async fn merging_moves_articles_and_their_versions_and_the_old_address() {
    let site = site();
    let one = site
        .article("Kapal")
        .topic("Pelabuhan")
        .topic("Laut")
        .create();
    let both = site
        .article("Perahu")
        .topic("Dermaga")
        .topic("Pelabuhan")
        .create();
    let draft = site.article("Sampan").topic("Pelabuhan").draft().create();
    let (old_path, _) = path(&site, "pelabuhan");
    let (_, new_id) = path(&site, "dermaga");
    let (_, sea) = path(&site, "laut");
    let desk = site.log_in(ADMIN).await;
    let into = new_id.to_string();
    let page = desk
        .submit(&old_path, &[("do", "merge"), ("into", &into)])
        .await;
    assert_eq!(page.text("#done"), "The two topics were merged.");
    assert_eq!(page.text("h1"), "The two topics were merged. – Dermaga");
    assert_eq!(
        site.page("/t/dermaga/").await.texts("main h2"),
        ["Perahu", "Kapal"]
    );
    let answer = site.get("/t/pelabuhan/").await;
    assert_eq!(answer.status, StatusCode::MOVED_PERMANENTLY);
    assert_eq!(answer.location(), "/t/dermaga/");
    for (id, topics) in [
        (one, vec![new_id, sea]),
        (both, vec![new_id]),
        (draft, vec![new_id]),
    ] {
        let article = site.read(|conn| Ok(find_desk_article(conn, id)?));
        assert_eq!(article.content.topic_ids, topics);
    }
    let events = site.read(|conn| Ok(list_events(conn, &AuditFilter::default(), 0, 1)?));
    assert_eq!(events[0].action, "merge_topic");
    assert_eq!(events[0].detail, format!("topic:{new_id}"));
}

#[actix_web::test]
async fn merging_with_nothing_itself_or_a_topic_that_is_gone_is_refused() {
    let site = site();
    site.article("Kapal")
        .topic("Pelabuhan")
        .topic("Laut")
        .create();
    let (path, id) = path(&site, "pelabuhan");
    let desk = site.log_in(ADMIN).await;
    for into in ["", "999", &id.to_string()] {
        let answer = desk.post(&path, &[("do", "merge"), ("into", into)]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{into}");
        assert!(answer.page().has("#into-problem"));
    }
    assert_eq!(site.get("/t/pelabuhan/").await.status, StatusCode::OK);
}

#[actix_web::test]
async fn names_and_addresses_are_checked_and_only_unused_topics_go() {
    let site = site();
    site.article("Kapal").topic("Pelabuhan").create();
    let desk = site.log_in(ADMIN).await;
    desk.submit("/admin/topics/new", &[("do", "save"), ("name", "Laut")])
        .await;
    for (name, slug, field) in [
        ("", "", "name"),
        ("Laut", "", "slug"),
        ("Pasar", "feed", "slug"),
    ] {
        let fields = [("do", "save"), ("name", name), ("slug", slug)];
        let answer = desk.post("/admin/topics/new", &fields).await;
        assert_eq!(
            answer.status,
            StatusCode::UNPROCESSABLE_ENTITY,
            "{fields:?}"
        );
        assert!(
            answer.page().has(&format!("#{field}-problem")),
            "{fields:?}"
        );
    }
    let (used, _) = path(&site, "pelabuhan");
    let (unused, _) = path(&site, "laut");
    let answer = desk.post(&used, &[("do", "delete")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    desk.submit(&unused, &[("do", "delete")]).await;
    assert_eq!(site.get("/t/laut/").await.status, StatusCode::NOT_FOUND);
}
