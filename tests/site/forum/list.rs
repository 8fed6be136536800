//! `GET /forum/`

use diesel::connection::SimpleConnection;

use crate::support::app::TestApp;

#[actix_web::test]
async fn the_discussion_with_the_newest_comment_stands_first() {
    let site = TestApp::new();
    let moderator = site.moderator().await;
    assert!(site.page("/forum/").await.has(".empty"));
    let mut paths = Vec::new();
    for headline in ["Pasar buka lagi", "Kapal datang"] {
        let path = site.article(headline).create_path();
        site.comment(&path, None, ("Sari", "Kata Sari.")).await;
        site.pass_minutes(1);
        moderator.publish_comment().await;
        paths.push(path);
    }
    let page = site.page("/forum/").await;
    assert_eq!(page.texts("main h2"), ["Kapal datang", "Pasar buka lagi"]);
    assert_eq!(
        page.attributes("main h2 a", "href"),
        [format!("{}#forum", paths[1]), format!("{}#forum", paths[0])]
    );
    assert!(page.texts(".story-time")[0].contains("1 komentar"));
}

#[actix_web::test]
async fn what_nobody_may_read_is_not_on_the_list() {
    let site = TestApp::new();
    let moderator = site.moderator().await;
    let path = site.article("Pasar buka lagi").create_path();
    site.comment(&path, None, ("Sari", "Kata Sari.")).await;
    assert!(site.page("/forum/").await.has(".empty"));
    moderator.publish_comment().await;
    assert_eq!(site.page("/forum/").await.count("main h2"), 1);
    site.write(|conn| {
        conn.batch_execute("UPDATE articles SET state = 'draft', first_published_at = NULL")?;
        Ok(())
    });
    assert!(site.page("/forum/").await.has(".empty"));
}
