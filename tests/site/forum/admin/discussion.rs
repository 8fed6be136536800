//! `GET` and `POST /admin/forum/discussions/{id}`

use actix_web::http::StatusCode;

use crate::support::app::TestApp;

const WRITTEN: (&str, &str) = ("Bu Sari", "Pasarnya ramai sekali.");

fn page_of(path: &str) -> String {
    let number = path.rsplit('/').next().unwrap_or_default();
    format!("/admin/forum/discussions/{}", number.replace(".html", ""))
}

#[actix_web::test]
async fn a_closed_discussion_is_read_and_takes_nothing_but_keeps_what_was_typed() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    site.comment(&path, None, WRITTEN).await;
    let moderator = site.moderator().await;
    moderator.publish_comment().await;
    let fields = [
        ("do", "save"),
        ("closed", "yes"),
        ("closing_message", "Terima kasih atas semua pendapat."),
    ];
    moderator.submit(&page_of(&path), &fields).await;

    let page = site.page(&path).await;
    assert!(page.has(".comment"));
    assert!(!page.has(".forum .button"));
    assert!(
        page.text(".forum")
            .contains("Terima kasih atas semua pendapat.")
    );
    let answer = site.send_comment(&path, None, ("Tono", "Saya juga.")).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(answer.page().text("#text"), "Saya juga.");
    moderator.submit(&page_of(&path), &[("do", "save")]).await;
    site.comment(&path, None, ("Tono", "Saya juga.")).await;
}

#[actix_web::test]
async fn a_question_of_the_newsroom_stands_above_the_comments_and_on_its_list() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    let question = "Apa yang Anda beli di pasar?";
    let fields = [("do", "save"), ("question", question)];
    site.moderator()
        .await
        .submit(&page_of(&path), &fields)
        .await;
    assert!(
        site.page(&path)
            .await
            .text(".forum-question")
            .contains(question)
    );
    let list = site.page("/forum/questions/").await;
    assert_eq!(list.texts(".story-headline"), ["Pasar buka lagi"]);
    assert!(!site.page("/forum/").await.has(".story-headline"));
}

#[actix_web::test]
async fn a_picked_comment_is_marked_for_readers() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    site.comment(&path, None, WRITTEN).await;
    let moderator = site.moderator().await;
    let id = moderator.publish_comment().await.to_string();
    let fields = [("do", "pick"), ("comment", id.as_str())];
    moderator.submit(&page_of(&path), &fields).await;
    let page = site.page(&path).await;
    assert_eq!(page.text(".comment-facts strong"), "Pilihan redaksi");
    moderator.submit(&page_of(&path), &fields).await;
    assert!(!site.page(&path).await.has(".comment-facts strong"));
}

#[actix_web::test]
async fn a_pinned_comment_stands_above_all_others_while_it_is_public() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    let moderator = site.moderator().await;
    site.comment(&path, None, WRITTEN).await;
    moderator.publish_comment().await;
    let own = site.comment(&path, None, ("Tono", "Buka jam lima.")).await;
    let id = moderator.publish_comment().await.to_string();
    let pin = [("do", "pin"), ("comment", id.as_str())];
    moderator.submit(&page_of(&path), &pin).await;
    let page = site.page(&path).await;
    assert!(page.text(".pinned").contains("Buka jam lima."));
    assert_eq!(
        page.attribute(".pinned a", "href"),
        format!("{path}#comment-{id}")
    );
    assert_eq!(page.count(".comment"), 2);

    moderator.submit(&page_of(&path), &pin).await;
    assert!(!site.page(&path).await.has(".pinned"));
    moderator.submit(&page_of(&path), &pin).await;
    site.desk().submit(&own, &[("do", "delete")]).await;
    assert!(!site.page(&path).await.has(".pinned"));
}
