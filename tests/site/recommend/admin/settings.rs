//! `GET` and `POST /admin/recommended`

use actix_web::http::StatusCode;

use crate::support::app::TestApp;

const PAGE: &str = "/admin/recommended";

#[actix_web::test]
async fn time_can_be_made_to_count_less_and_all_lists_are_made_anew() {
    let site = TestApp::new();
    let path = site.first_of_matter();
    // More alike, but of another time.
    site.article("Angin lama")
        .body("Perahu nelayan berangkat dari dermaga kayu. Harga solar naik.")
        .published("2019-11-24T11:00:00+07:00")
        .create();
    site.article("Harga ikan").body(site.matter(4)).create();
    site.find_recommended();
    let before = site.page(&path).await.texts(".recommended h3");
    assert_eq!(before, ["Angin lama", "Harga ikan"]);
    let fields = [("half_life_days", "60"), ("least_percent", "0")];
    let editor = site.editor().await;
    let page = editor.submit(PAGE, &fields).await;
    assert_eq!(page.attribute("#least_percent", "value"), "0");
    site.find_recommended();
    let after = site.page(&path).await.texts(".recommended h3");
    assert_eq!(after, ["Harga ikan"]);
}

#[actix_web::test]
async fn numbers_out_of_bounds_are_told_at_their_fields() {
    let site = TestApp::new();
    let fields = [("half_life_days", "0"), ("least_percent", "seratus")];
    let answer = site.editor().await.post(PAGE, &fields).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(
        answer.page().attributes("#problems a", "href"),
        ["#half_life_days", "#least_percent"]
    );
}
