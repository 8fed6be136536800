//! What is read most, beside a story.

use crate::support::app::TestApp;

#[actix_web::test]
async fn a_story_names_what_is_read_most_without_itself() {
    let site = TestApp::new();
    let one = site.article("Perahu pagi").body("Satu.").create_path();
    let two = site
        .article("Sidang dibuka")
        .section("dunia")
        .body("Dua.")
        .create_path();
    for path in [&one, &two] {
        site.read_at("198.51.100.1", path).await;
    }
    site.count_views();
    let page = site.page(&one).await;
    assert_eq!(page.texts(".most-read h3"), ["Sidang dibuka"]);
    assert_eq!(page.attribute(".most-read h2 a", "href"), "/most-read/");
}

#[actix_web::test]
async fn where_little_goes_with_a_story_stands_what_is_read_most_in_its_section() {
    let site = TestApp::new();
    let one = site.article("Perahu pagi").body("Satu.").create_path();
    let two = site.article("Pasar buka lagi").body("Dua.").create_path();
    site.read_at("198.51.100.1", &two).await;
    site.count_views();
    let page = site.page(&one).await;
    assert_eq!(page.texts(".recommended h3"), ["Pasar buka lagi"]);
    assert_eq!(
        page.text(".recommended .story-time"),
        "Paling banyak dibaca"
    );
}
