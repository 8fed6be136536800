//! `GET` and `POST /admin/forum/settings`

use actix_web::http::StatusCode;

use crate::support::app::TestApp;

const PAGE: &str = "/admin/forum/settings";

#[actix_web::test]
async fn a_discussion_closes_by_its_age() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    let fields = [
        ("mode", "post"),
        ("first_comments", "3"),
        ("most_links", "2"),
        ("closed_after_days", "14"),
    ];
    site.moderator().await.submit(PAGE, &fields).await;
    site.comment(&path, None, ("Tono", "Ramai.")).await;
    site.pass_minutes(15 * 24 * 60);
    let answer = site.send_comment(&path, None, ("Tono", "Sepi.")).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        site.page(&path)
            .await
            .text(".forum")
            .contains("sudah ditutup")
    );
}

#[actix_web::test]
async fn a_section_is_run_in_another_way_than_its_edition() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    let moderator = site.moderator().await;
    let page = moderator.page(PAGE).await;
    let sections: Vec<String> = page.attributes("select[id^=section-]", "name");
    let mut fields = vec![
        ("mode", "post"),
        ("first_comments", "3"),
        ("most_links", "2"),
    ];
    fields.extend(sections.iter().map(|name| (name.as_str(), "off")));
    moderator.submit(PAGE, &fields).await;
    assert!(!site.page(&path).await.has(".forum .button"));
    moderator.submit(PAGE, &fields[..3]).await;
    assert!(site.page(&path).await.has(".forum .button"));
}

#[actix_web::test]
async fn a_number_out_of_bounds_is_told_at_its_field() {
    let site = TestApp::new();
    let fields = [
        ("mode", "pre"),
        ("first_comments", "0"),
        ("most_links", "banyak"),
        ("closed_after_days", "-1"),
    ];
    let answer = site.moderator().await.post(PAGE, &fields).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = answer.page();
    assert_eq!(
        page.attributes("#problems a", "href"),
        ["#first_comments", "#most_links", "#closed_after_days"]
    );
    assert_eq!(page.attribute("#most_links", "value"), "banyak");
}
