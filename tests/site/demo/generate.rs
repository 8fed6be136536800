//! Generated articles.

use warta::config::Config;
use warta::demo::generate::{Task, generate};
use warta::site;
use warta::time::Clock;

use crate::support::app::{NOW, TestApp, instant};
use crate::support::rows::{article_rows, texts};

/// The rows of a site where so many articles are generated at an instant.
fn rows_made_at(now: &str, task: Task) -> Vec<String> {
    let folder = tempfile::TempDir::new().expect("a temporary folder");
    let config = Config::for_data(folder.path());
    let database = config.database();
    let app = site::open(config, Clock::Stopped(instant(now))).expect("an installation");
    generate(&app, task, |_| {}).expect("generated articles");
    article_rows(&database)
}

#[test]
fn the_same_count_and_seed_give_the_same_rows_at_any_time() {
    let task = Task {
        count: 40,
        comments: 0,
        seed: 3,
    };
    let rows = rows_made_at(NOW, task);
    assert!(rows.len() > 40 * 4);
    assert!(
        rows == rows_made_at("2031-02-03T04:05:06Z", task),
        "rows differ"
    );
    assert!(
        rows != rows_made_at(
            NOW,
            Task {
                count: 40,
                comments: 0,
                seed: 4
            }
        )
    );
}

#[actix_web::test]
async fn generated_articles_fill_a_front_page_and_are_of_the_past() {
    let site = TestApp::new();
    generate(
        &site.app,
        Task {
            count: 60,
            comments: 0,
            seed: 1,
        },
        |_| {},
    )
    .expect("generated articles");

    let page = site.page("/").await;

    assert!(
        page.count("main article") >= 20,
        "{}",
        page.count("main article")
    );
    for time in page.attributes("main article time", "datetime") {
        assert!(time.as_str() < NOW, "{time}");
    }
}

#[test]
fn generating_tells_how_many_articles_are_on_disk() {
    let site = TestApp::new();
    let mut told = Vec::new();
    let task = Task {
        count: 501,
        comments: 0,
        seed: 1,
    };
    let new = generate(&site.app, task, |done| told.push(done)).expect("generated articles");
    assert_eq!((new, told), (501, vec![0, 500, 501]));
}

#[actix_web::test]
async fn generated_comments_stand_in_threads_and_are_counted_and_the_same_again() {
    let task = Task {
        count: 3,
        comments: 60,
        seed: 1,
    };
    let rows = |site: &TestApp| {
        let select =
            "SELECT id || place || author_name || text || written_at FROM comments ORDER BY id";
        texts(&site.app.config.database(), select)
    };
    let site = TestApp::new();
    generate(&site.app, task, |_| {}).expect("generated articles");
    let other = TestApp::new();
    generate(&other.app, task, |_| {}).expect("generated articles");
    assert_eq!(rows(&site).len(), 180);
    assert!(rows(&site) == rows(&other), "rows differ");

    let links = site.page("/").await.attributes("main article a", "href");
    let path = &links[0];
    let page = site.page(path).await;
    assert_eq!(page.text(".forum-count"), "60 komentar");
    assert_eq!(page.count(".comment"), 50);
    assert!(page.has(".comment .comment .comment-text"));
    let further = site.page(&path.replace(".html", "/forum/2.html")).await;
    assert_eq!(further.count(".comment"), 10);
}
