//! How often articles are read is written down every few seconds.

use warta::jobs::page_views::write;

use crate::support::app::TestApp;
use crate::support::rows::texts;

const VIEWS: &str = "SELECT views FROM page_views";

#[actix_web::test]
async fn nothing_is_written_while_a_page_is_read_and_all_of_it_afterwards() {
    let site = TestApp::new();
    let path = site.article("Perahu pagi").create_path();
    site.read_at("198.51.100.1", &path).await;
    let database = site.app.config.database();
    assert_eq!(texts(&database, VIEWS), [""; 0]);
    write(&site.app).expect("what was read");
    assert_eq!(texts(&database, VIEWS), ["1"]);
    site.read_at("198.51.100.2", &path).await;
    write(&site.app).expect("what was read");
    assert_eq!(texts(&database, VIEWS), ["2"]);
}

#[actix_web::test]
async fn nothing_that_is_kept_tells_who_read() {
    let site = TestApp::new();
    let path = site.article("Perahu pagi").create_path();
    site.read_at("198.51.100.77", &path).await;
    site.count_views();
    let database = site.app.config.database();
    let columns = texts(
        &database,
        "SELECT name FROM pragma_table_info('page_views')",
    );
    assert_eq!(columns, ["hour", "article_id", "views"]);
}

#[actix_web::test]
async fn the_numbers_of_hours_long_past_are_forgotten() {
    let site = TestApp::new();
    let path = site.article("Perahu pagi").create_path();
    site.read_at("198.51.100.1", &path).await;
    site.count_views();
    site.pass_minutes(91 * 24 * 60);
    site.count_views();
    assert_eq!(texts(&site.app.config.database(), VIEWS), [""; 0]);
}
