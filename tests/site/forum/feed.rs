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

#[actix_web::test]
async fn a_thread_has_a_feed_of_its_own() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    let moderator = site.moderator().await;
    site.comment(&path, None, ("Bu Sari", "Ramai.")).await;
    let thread = moderator.publish_comment().await;
    site.comment(&path, None, ("Wati", "Sepi.")).await;
    moderator.publish_comment().await;
    site.comment(&path, Some(thread), ("Tono", "Betul.")).await;
    moderator.publish_comment().await;
    let page = site.page(&path).await;
    let feed = page.attribute(".comment-actions a[type='application/atom+xml']", "href");
    let text = site.get(&feed).await.text();
    assert!(text.contains("Ramai.") && text.contains("Betul."), "{text}");
    assert!(!text.contains("Sepi."), "{text}");
    assert!(
        text.contains("utas \u{2068}Bu Sari\u{2069}") || text.contains("utas Bu Sari"),
        "{text}"
    );
}

#[actix_web::test]
async fn cards_and_feeds_of_stories_say_how_many_comments_there_are() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    site.comment(&path, None, ("Bu Sari", "Ramai.")).await;
    assert!(
        !site
            .page("/")
            .await
            .text(".story-time")
            .contains("komentar")
    );
    site.moderator().await.publish_comment().await;
    assert!(
        site.page("/")
            .await
            .text(".story-time")
            .ends_with("1 komentar")
    );
    let rss = site.get("/feed.xml").await.text();
    assert!(rss.contains("<slash:comments>1</slash:comments>"), "{rss}");
    assert!(
        site.get("/atom.xml")
            .await
            .text()
            .contains("thr:count=\"1\"")
    );
    let json = site.get("/feed.json").await.json();
    assert_eq!(json["items"][0]["_discussion"]["count"], 1);
}
