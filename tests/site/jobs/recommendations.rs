//! What goes with stories is found beside the requests.

use warta::jobs::recommendations::Finder;

use crate::support::app::TestApp;
use crate::support::rows::texts;

#[actix_web::test]
async fn every_public_story_waits_once_and_drafts_do_not() {
    let site = TestApp::new();
    site.article("Angin mereda").create();
    site.article("Naskah").draft().create();
    // One round takes it in, the next makes its list.
    assert_eq!(site.find_recommended(), 2);
    assert_eq!(site.find_recommended(), 0);
}

#[actix_web::test]
async fn a_story_that_changes_is_compared_by_its_new_words() {
    let site = TestApp::new();
    let path = site.first_of_matter();
    let other = site.article("Rapat terakhir").body("Ditunda.").create();
    let mut finder = Finder::default();
    finder.do_all(&site.app).expect("a round");
    assert!(!site.page(&path).await.has(".recommended"));
    site.article("Dermaga retak")
        .body(site.matter(1))
        .replace(other);
    finder.do_all(&site.app).expect("a round");
    assert_eq!(
        site.page(&path).await.texts(".recommended h3"),
        ["Dermaga retak"]
    );
}

#[actix_web::test]
async fn words_of_stories_that_are_gone_are_no_longer_counted() {
    let site = TestApp::new();
    let id = site.article("Angin mereda").body(site.matter(0)).create();
    site.find_recommended();
    site.article("Angin mereda")
        .body(site.matter(0))
        .withdrawn("Salah.")
        .replace(id);
    site.find_recommended();
    let path = site.app.config.database();
    let counted = "SELECT word FROM related_words WHERE stories <> 0";
    assert_eq!(texts(&path, counted), [""; 0]);
    for table in ["related_stories", "related_postings", "related_waiting"] {
        let sql = format!("SELECT article_id FROM {table}");
        assert_eq!(texts(&path, &sql), [""; 0], "{table}");
    }
}
