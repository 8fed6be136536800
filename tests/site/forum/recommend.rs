//! `POST /a/{slug}/{id}/recommend.html`, and the orders of a discussion.

use actix_web::http::StatusCode;

use crate::support::app::TestApp;

#[actix_web::test]
async fn an_address_recommends_a_comment_once_a_day_and_an_account_once() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    site.comment(&path, None, ("Bu Sari", "Ramai.")).await;
    let id = site.moderator().await.publish_comment().await.to_string();
    let form = path.replace(".html", "/recommend.html");
    let fields = [("comment", id.as_str())];
    for _ in 0..2 {
        let answer = site.desk().post(&form, &fields).await;
        assert_eq!(answer.location(), format!("{path}#comment-{id}"));
    }
    let reader = site.reader("tono@contoh.example").await;
    for _ in 0..2 {
        reader.submit(&form, &fields).await;
    }
    let text = site.page(&path).await.text(".comment-actions button");
    assert!(text.starts_with("Rekomendasikan (2)"), "{text}");
}

#[actix_web::test]
async fn only_public_comments_are_recommended() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    site.comment(&path, None, ("Bu Sari", "Ramai.")).await;
    let id = site.moderator().await.waiting_comment().await.to_string();
    let form = path.replace(".html", "/recommend.html");
    let answer = site.desk().post(&form, &[("comment", id.as_str())]).await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    let answer = site.desk().post(&form, &[("comment", "satu")]).await;
    assert_eq!(answer.status, StatusCode::BAD_REQUEST);
}

#[actix_web::test]
async fn a_discussion_is_read_from_the_newest_or_by_recommendations() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    let moderator = site.moderator().await;
    let mut ids = Vec::new();
    for (name, to) in [("Satu", None), ("Dua", None), ("Tiga", Some(0))] {
        let to = to.and_then(|place: usize| ids.get(place).copied());
        site.comment(&path, to, (name, &format!("Kata {name}.")))
            .await;
        ids.push(moderator.publish_comment().await);
    }
    let form = path.replace(".html", "/recommend.html");
    let third = ids[2].to_string();
    site.desk().submit(&form, &[("comment", &third)]).await;

    let authors = ".comment-author";
    let oldest = site.page(&path).await;
    assert_eq!(oldest.texts(authors), ["Satu", "Tiga", "Dua"]);
    let links = oldest.attributes(".forum-orders a", "href");
    let newest = links[1].split('#').next().unwrap_or_default();
    assert_eq!(
        site.page(newest).await.texts(authors),
        ["Dua", "Satu", "Tiga"]
    );
    let best = links[2].split('#').next().unwrap_or_default();
    let page = site.page(best).await;
    assert_eq!(page.texts(authors), ["Tiga", "Satu", "Dua"]);
    // Each stands by itself, and names what it answers.
    assert_eq!(page.count("h3.comment-author"), 3);
    assert!(page.texts(".comment-facts")[0].contains("menanggapi Satu"));
    assert_eq!(page.attribute("meta[name=robots]", "content"), "noindex");
    let beyond = best.replace("/1.html", "/2.html");
    assert_eq!(site.get(&beyond).await.status, StatusCode::NOT_FOUND);
}

#[actix_web::test]
async fn a_discussion_without_an_answer_is_on_its_list_until_somebody_answers() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    let moderator = site.moderator().await;
    site.comment(&path, None, ("Bu Sari", "Ramai.")).await;
    let id = moderator.publish_comment().await;
    assert!(site.page("/forum/unanswered/").await.has(".story-headline"));
    site.comment(&path, Some(id), ("Tono", "Betul.")).await;
    moderator.publish_comment().await;
    assert!(!site.page("/forum/unanswered/").await.has(".story-headline"));
    assert!(site.page("/forum/").await.has(".story-headline"));
}
