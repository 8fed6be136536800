//! `GET /a/{slug}/{id}/forum/{number}.html`

use actix_web::http::StatusCode;
use diesel::connection::SimpleConnection;

use crate::support::app::TestApp;

/// An article with so many public comments; its path.
async fn long_discussion(site: &TestApp, count: usize) -> String {
    let path = site.article("Pasar buka lagi").create_path();
    site.comment(&path, None, ("Sari", "Kata pertama.")).await;
    site.moderator().await.publish_comment().await;
    let more = count - 1;
    site.write(|conn| {
        conn.batch_execute(&format!(
            "WITH RECURSIVE numbers (n) AS (SELECT 2 UNION ALL SELECT n + 1 FROM numbers WHERE n <= {more})
             INSERT INTO comments (id, discussion_id, parent_id, place, author_name, text, state, is_shown, written_at, edited_at,
                 published_at, secret_hash, address_hash, address_range)
             SELECT n, discussion_id, NULL, printf('%010d.', n), 'Nomor ' || n, 'Kata ' || n, 'published', 1,
                 written_at, NULL, published_at, 's' || n, '', '' FROM comments, numbers WHERE comments.id = 1;
             UPDATE discussions SET comment_count = {count}, place_count = {count}"
        ))?;
        Ok(())
    });
    path
}

#[actix_web::test]
async fn a_long_discussion_goes_on_on_further_pages() {
    let site = TestApp::new();
    let path = long_discussion(&site, 120).await;
    let page = site.page(&path).await;
    assert_eq!(page.count(".comment"), 50);
    let second = path.replace(".html", "/forum/2.html");
    assert_eq!(
        page.attributes(".forum-pages a", "href"),
        [format!("{second}#forum")]
    );
    let page = site.page(&second).await;
    assert!(
        page.text("title")
            .starts_with("Forum, halaman 2: Pasar buka lagi")
    );
    assert_eq!(page.texts(".forum h3")[0], "Nomor 51");
    let third = path.replace(".html", "/forum/3.html");
    assert_eq!(
        page.attributes(".forum-pages a", "href"),
        [format!("{path}#forum"), format!("{third}#forum")]
    );
    assert_eq!(site.page(&third).await.count(".comment"), 20);
}

#[actix_web::test]
async fn the_first_page_is_the_articles_own_and_others_there_are_not() {
    let site = TestApp::new();
    let path = long_discussion(&site, 60).await;
    let first = site.get(&path.replace(".html", "/forum/1.html")).await;
    assert_eq!(first.status, StatusCode::MOVED_PERMANENTLY);
    assert_eq!(first.location(), path);
    for number in ["0", "3", "-1", "x", "02", "99999999999"] {
        let answer = site
            .get(&path.replace(".html", &format!("/forum/{number}.html")))
            .await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{number}");
    }
}

#[actix_web::test]
async fn another_spelling_leads_to_the_page() {
    let site = TestApp::new();
    let path = long_discussion(&site, 60).await;
    let page = path.replace(".html", "/forum/2.html");
    let answer = site.get(&page.replace("pasar-buka-lagi", "salah")).await;
    assert_eq!(answer.location(), page);
}

#[actix_web::test]
async fn an_article_with_ten_thousand_comments_asks_no_more_questions() {
    let site = TestApp::new();
    let path = long_discussion(&site, 60).await;
    let few = site.queries_of(&path).await;
    let site = TestApp::new();
    let path = long_discussion(&site, 10_000).await;
    assert_eq!(site.queries_of(&path).await, few);
}
