//! `GET` and `POST /admin/forum/words`

use actix_web::http::StatusCode;

use crate::support::app::TestApp;
use crate::support::rows::texts;

const PAGE: &str = "/admin/forum/words";

#[actix_web::test]
async fn a_word_is_tried_on_earlier_comments_before_it_counts() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    for text in ["Main slot saja.", "Pasarnya ramai.", "Kata s l 0 t juga."] {
        site.comment(&path, None, ("Tono", text)).await;
    }
    let moderator = site.moderator().await;
    let fields = [("word", "slot"), ("kind", "suspect"), ("do", "try")];
    let answer = moderator.post(PAGE, &fields).await;
    assert_eq!(answer.status, StatusCode::OK);
    let page = answer.page();
    assert_eq!(page.text("#trial"), "Hits 2 of 3 comments");
    assert_eq!(page.texts("main mark"), ["s l 0 t", "slot"]);
    assert_eq!(page.attribute("#word", "value"), "slot");
    let kept = texts(&site.app.config.database(), "SELECT word FROM forum_words");
    assert_eq!(kept, [""; 0]);
}

#[actix_web::test]
async fn a_suspect_word_holds_a_comment_and_is_marked_for_the_moderator() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    let moderator = site.moderator().await;
    let fields = [("word", "slot"), ("kind", "suspect"), ("do", "add")];
    moderator.submit(PAGE, &fields).await;
    let own = site
        .comment(&path, None, ("Tono", "Ayo main 𝗦𝗟𝗢𝗧 di sini."))
        .await;
    let page = moderator.page("/admin/forum/").await;
    assert_eq!(page.text(".queue mark"), "𝗦𝗟𝗢𝗧");
    assert!(
        page.text(".queue-entry")
            .contains("the suspect word “\u{2068}slot\u{2069}”")
            || page
                .text(".queue-entry")
                .contains("the suspect word “slot”")
    );
    // Its author is told why it waits, and not by which word.
    let text = site.page(&own).await.text("main");
    assert!(text.contains("perlu dibaca manusia"), "{text}");
    assert!(!text.contains("“slot”"));
}

#[actix_web::test]
async fn a_banned_word_refuses_a_comment_and_its_author_may_appeal() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    let moderator = site.moderator().await;
    let fields = [("word", "judi*"), ("kind", "banned"), ("do", "add")];
    moderator.submit(PAGE, &fields).await;
    let own = site
        .comment(
            &path,
            None,
            ("Tono", "Perjudian tidak kena, judionline kena."),
        )
        .await;
    let page = site.page(&own).await;
    assert!(page.text("main").contains("kata yang tidak diizinkan"));
    assert!(page.has("#appeal"));
    assert!(!moderator.page("/admin/forum/").await.has(".queue-entry"));
    site.desk()
        .submit(&own, &[("do", "appeal"), ("appeal", "Saya menolaknya.")])
        .await;
    let queue = moderator.page("/admin/forum/appeals/").await;
    assert!(queue.text(".queue-entry").contains("a rule"));
    let id = queue.attribute(".queue input[type=hidden][name=comment]", "value");
    let fields = [("comment", id.as_str()), ("do", "publish")];
    moderator.submit("/admin/forum/appeals/", &fields).await;
    assert!(site.page(&path).await.has(".comment"));
}

#[actix_web::test]
async fn a_word_of_another_language_counts_in_its_editions_only() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    let moderator = site.moderator().await;
    let unknown = [("word", "air"), ("language", "xx"), ("do", "add")];
    let refused = moderator.post(PAGE, &unknown).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let known = [
        ("word", "air"),
        ("language", "id"),
        ("kind", "suspect"),
        ("do", "add"),
    ];
    moderator.submit(PAGE, &known).await;
    site.comment(&path, None, ("Tono", "Air pasang.")).await;
    assert!(moderator.page("/admin/forum/").await.has(".queue mark"));
}

#[actix_web::test]
async fn a_deleted_word_counts_no_more() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    let moderator = site.moderator().await;
    let fields = [("word", "slot"), ("kind", "banned"), ("do", "add")];
    let page = moderator.submit(PAGE, &fields).await;
    let id = page.attribute("input[name=id]", "value");
    moderator
        .submit(PAGE, &[("id", id.as_str()), ("do", "delete")])
        .await;
    let own = site.comment(&path, None, ("Tono", "Main slot.")).await;
    assert!(
        !site
            .page(&own)
            .await
            .text("main")
            .contains("tidak diizinkan")
    );
}
