//! `GET /admin/search`

use crate::support::app::TestApp;
use crate::support::desk::Desk;
use crate::support::newsroom::STORY;

const PAGE: &str = "/admin/search";

async fn links(desk: &Desk<'_>, words: &str) -> Vec<String> {
    let page = desk.page(&format!("{PAGE}?q={words}")).await;
    page.texts(".desk-list h3 a")
}

#[actix_web::test]
async fn an_editor_finds_stories_in_any_state() {
    let site = TestApp::new();
    site.article("Garam langka").create();
    site.article("Garam mahal").draft().create();
    site.article("Garam hilang")
        .withdrawn("Tidak benar.")
        .create();
    let editor = site.editor().await;
    assert_eq!(
        links(&editor, "garam").await,
        ["Garam hilang", "Garam mahal", "Garam langka"]
    );
}

#[actix_web::test]
async fn a_reporter_finds_own_stories_only() {
    let site = TestApp::new();
    site.article("Pelabuhan ditutup").draft().create();
    let writer = site.reporter().await;
    writer.begin(&STORY).await;
    let headline = STORY
        .iter()
        .find(|(field, _)| *field == "headline")
        .map(|(_, headline)| *headline)
        .expect("a headline");
    let word = headline.split(' ').next().expect("a word");
    assert_eq!(links(&writer, word).await, [headline]);
    assert!(links(&writer, "pelabuhan+ditutup").await.is_empty());
}

#[actix_web::test]
async fn pictures_and_people_are_found_by_their_texts() {
    let site = TestApp::new();
    site.person("rima-sulastri", "Rima Sulastri", "rs");
    let picture = site.media_item(1);
    site.write(|conn| {
        use diesel::prelude::*;
        use warta::schema::media_items;
        diesel::update(media_items::table.find(picture))
            .set(media_items::caption.eq("Rima di dermaga"))
            .execute(conn)?;
        Ok(())
    });
    let writer = site.reporter().await;
    let page = writer.page(&format!("{PAGE}?q=rima")).await;
    assert_eq!(page.texts("section h2"), ["Pictures", "People"]);
    assert_eq!(page.texts(".desk-list mark"), ["Rima", "Rima"]);
}

#[actix_web::test]
async fn comments_are_for_moderators_and_gone_when_they_are_deleted() {
    let site = TestApp::new();
    let article = site.article("Garam langka").create_path();
    let own = site
        .comment(&article, None, ("Sari", "Mengapa kelangkaan ini?"))
        .await;
    let writer = site.reporter().await;
    assert!(links(&writer, "kelangkaan").await.is_empty());
    let moderator = site.moderator().await;
    assert_eq!(links(&moderator, "kelangkaan").await, ["Sari"]);
    site.desk().submit(&own, &[("do", "delete")]).await;
    assert!(links(&moderator, "kelangkaan").await.is_empty());
}

#[actix_web::test]
async fn any_text_has_an_answer() {
    let site = TestApp::new();
    let editor = site.editor().await;
    for words in ["", "%22", "%00", "-", "*", "kind%3Aperson", "%F0%9F%9A%A2"] {
        let page = editor.page(&format!("{PAGE}?q={words}")).await;
        assert!(!page.text("#search-outcome").is_empty(), "{words}");
    }
}
