//! `GET` and `POST /admin/articles/{id}/recommended`

use actix_web::http::StatusCode;
use warta::recommend::model::lists::replace_followed;

use crate::recommend::card::id_of;
use crate::support::app::TestApp;

#[actix_web::test]
async fn an_editor_puts_a_story_first_by_its_address_and_moves_it() {
    let site = TestApp::new();
    let path = site.article("Angin mereda").create_path();
    let one = site.article("Pilihan satu").create_path();
    let two = site.article("Pilihan dua").create();
    let page = format!("/admin/articles/{}/recommended", id_of(&path));
    let editor = site.editor().await;
    let address = format!("http://localhost{one}#forum");
    editor
        .submit(&page, &[("do", "first"), ("story", &address)])
        .await;
    let number = two.to_string();
    let shown = editor
        .submit(&page, &[("do", "first"), ("story", &number)])
        .await;
    assert_eq!(
        shown.texts("[aria-labelledby=first] h3"),
        ["Pilihan satu", "Pilihan dua"]
    );
    let shown = editor
        .submit(&page, &[("do", "up"), ("other", &number)])
        .await;
    assert_eq!(
        shown.texts("[aria-labelledby=first] h3"),
        ["Pilihan dua", "Pilihan satu"]
    );
    assert_eq!(
        site.page(&path).await.texts(".recommended h3"),
        ["Pilihan dua", "Pilihan satu"]
    );
    let shown = editor
        .submit(&page, &[("do", "never"), ("other", &number)])
        .await;
    assert_eq!(shown.texts("[aria-labelledby=never] h3"), ["Pilihan dua"]);
    let shown = editor
        .submit(&page, &[("do", "neither"), ("other", &number)])
        .await;
    assert!(!shown.has("#never"));
}

#[actix_web::test]
async fn a_story_that_is_not_public_or_not_there_is_refused_and_what_was_typed_stays() {
    let site = TestApp::new();
    let id = site.article("Angin mereda").create();
    let draft = site.article("Naskah").draft().create().to_string();
    let own = id.to_string();
    let page = format!("/admin/articles/{id}/recommended");
    let editor = site.editor().await;
    for typed in ["banyak", "999", draft.as_str(), own.as_str()] {
        let fields = [("do", "first"), ("story", typed)];
        let answer = editor.post(&page, &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{typed}");
        assert_eq!(answer.page().attribute("#story", "value"), typed);
    }
}

#[actix_web::test]
async fn a_chain_cannot_become_a_circle() {
    let site = TestApp::new();
    let first = site.article("Kapal hilang").create();
    let second = site.article("Kapal dicari").create();
    let third = site.article("Kapal ditemukan").create();
    site.write(|conn| Ok(replace_followed(conn, second, Some(first))?));
    site.write(|conn| Ok(replace_followed(conn, third, Some(second))?));
    let editor = site.editor().await;
    let page = format!("/admin/articles/{first}/recommended");
    let typed = third.to_string();
    let fields = [("do", "follow"), ("story", typed.as_str())];
    let answer = editor.post(&page, &fields).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.page().text("#story-problem").contains("circle"));
}

#[actix_web::test]
async fn an_editor_says_which_story_it_goes_on_from_and_takes_that_back() {
    let site = TestApp::new();
    let first = site.article("Kapal hilang").create().to_string();
    let path = site.article("Kapal dicari").create_path();
    let page = format!("/admin/articles/{}/recommended", id_of(&path));
    let editor = site.editor().await;
    let fields = [("do", "follow"), ("story", first.as_str())];
    let shown = editor.submit(&page, &fields).await;
    assert!(
        shown
            .text("[aria-labelledby=followed]")
            .contains("Kapal hilang")
    );
    let text = site.page(&path).await.text(".recommended");
    assert!(text.contains("Awal berita ini"), "{text}");
    editor.submit(&page, &[("do", "free")]).await;
    assert!(!site.page(&path).await.has(".recommended"));
}
