//! `GET /a/{slug}/{id}/forum/atom.xml`

use actix_web::http::StatusCode;

use crate::support::app::TestApp;

#[actix_web::test]
async fn the_newest_comments_are_a_feed_with_stable_names() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    let moderator = site.moderator().await;
    for (name, text) in [("Sari", "Ramai & *bersih*."), ("Tono", "Sepi.")] {
        site.comment(&path, None, (name, text)).await;
        moderator.publish_comment().await;
    }
    site.comment(&path, None, ("Wati", "Menunggu.")).await;
    let feed = path.replace(".html", "/forum/atom.xml");
    assert!(
        site.page(&path)
            .await
            .has(&format!(".forum a[href='{feed}']"))
    );
    let text = site.get(&feed).await.text();
    assert!(text.contains("Forum: Pasar buka lagi"), "{text}");
    assert!(text.find("Tono") < text.find("Sari"), "{text}");
    assert!(text.contains("&lt;em&gt;bersih&lt;/em&gt;"), "{text}");
    assert!(text.contains("/a/1.html#comment-1</id>"), "{text}");
    assert!(!text.contains("Menunggu"), "{text}");
}

#[actix_web::test]
async fn the_address_above_the_feeds_leads_to_the_forum() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    let above = path.replace(".html", "/forum/");
    let answer = site.get(&above).await;
    assert_eq!(answer.status, StatusCode::MOVED_PERMANENTLY);
    assert_eq!(answer.location(), format!("{path}#forum"));
}
