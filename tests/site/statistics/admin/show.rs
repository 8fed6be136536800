//! `GET /admin/statistics/`

use crate::support::app::TestApp;

#[actix_web::test]
async fn the_chart_has_the_numbers_of_the_table_below_it() {
    let site = TestApp::new();
    let path = site.article("Perahu pagi").create_path();
    site.read_at("198.51.100.1", &path).await;
    site.pass_minutes(60);
    site.read_at("198.51.100.1", &path).await;
    site.read_at("198.51.100.2", &path).await;
    site.count_views();
    let page = site
        .editor()
        .await
        .page("/admin/statistics/?span=hours")
        .await;
    assert_eq!(page.attributes("svg rect", "height"), ["0", "60", "120"]);
    assert_eq!(page.texts("details td"), ["0", "1", "2"]);
    assert_eq!(page.text("#hours-sentence"), "Articles were read 3 times.");
    assert_eq!(
        page.texts("[aria-labelledby=articles] tbody tr"),
        ["Perahu pagi Indonesia3"]
    );
}

#[actix_web::test]
async fn the_numbers_are_those_of_a_section_if_one_is_chosen() {
    let site = TestApp::new();
    let home = site.article("Perahu pagi").create_path();
    let world = site.article("Sidang dibuka").section("dunia").create_path();
    for path in [&home, &world] {
        site.read_at("198.51.100.1", path).await;
    }
    site.count_views();
    let editor = site.editor().await;
    let page = editor.page("/admin/statistics/").await;
    let sections = page.attributes("#section option", "value");
    let page = editor
        .page(&format!("/admin/statistics/?section={}", sections[2]))
        .await;
    assert_eq!(page.texts("tbody a"), ["Sidang dibuka"]);
    assert_eq!(page.text("#hours-sentence"), "Articles were read 1 times.");
}
