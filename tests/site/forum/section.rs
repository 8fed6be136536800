//! The Forum under an article: threads, answers, pages

use crate::support::app::TestApp;
use crate::support::desk::Desk;

/// A public comment; its number.
async fn public(
    site: &TestApp,
    moderator: &Desk<'_>,
    path: &str,
    to: Option<i64>,
    name: &str,
) -> i64 {
    site.pass_minutes(3);
    let text = format!("Kata {name}.");
    site.comment(path, to, (name, &text)).await;
    moderator.publish_comment().await
}

#[actix_web::test]
async fn an_article_without_comments_says_so_and_leads_to_the_form() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    let page = site.page(&path).await;
    assert_eq!(page.text("#forum"), "Forum");
    assert_eq!(page.text(".forum-count"), "Belum ada komentar");
    let form = path.replace(".html", "/reply.html");
    assert_eq!(page.attribute(".forum a.button", "href"), form);
    assert!(page.has(".skip-links a[href='#forum']"));
}

#[actix_web::test]
async fn answers_stand_inside_what_they_answer_and_name_it() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    let moderator = site.moderator().await;
    let first = public(&site, &moderator, &path, None, "Sari").await;
    let second = public(&site, &moderator, &path, None, "Budi").await;
    let answer = public(&site, &moderator, &path, Some(first), "Tono").await;
    let deeper = public(&site, &moderator, &path, Some(answer), "Wati").await;

    let page = site.page(&path).await;
    assert_eq!(page.text(".forum-count"), "4 komentar");
    let inside = |outer: i64, inner: i64| {
        page.has(&format!(
            "#comment-{outer} > details > ol > #comment-{inner}"
        ))
    };
    assert!(inside(first, answer) && inside(answer, deeper) && !inside(second, answer));
    assert_eq!(
        page.text(&format!("#comment-{deeper} .comment-facts a + a")),
        "menanggapi Tono"
    );
    assert_eq!(page.texts(".forum h3"), ["Sari", "Budi"]);
    assert!(page.has(&format!("#comment-{first} a[href='#comment-{second}']")));
}

#[actix_web::test]
async fn answers_deeper_than_four_levels_stand_on_the_fourth() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    let moderator = site.moderator().await;
    let mut last = None;
    for name in ["Satu", "Dua", "Tiga", "Empat", "Lima", "Enam"] {
        last = Some(public(&site, &moderator, &path, last, name).await);
    }
    let page = site.page(&path).await;
    assert!(page.has("ol ol ol ol .comment"));
    assert!(!page.has("ol ol ol ol ol .comment"));
    assert_eq!(page.count(".comment"), 6);
}

#[actix_web::test]
async fn the_place_of_a_deleted_comment_stays_while_it_is_answered() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    let moderator = site.moderator().await;
    let own = site.comment(&path, None, ("Sari", "Kata Sari.")).await;
    let first = moderator.publish_comment().await;
    let answer_page = site
        .comment(&path, Some(first), ("Tono", "Kata Tono."))
        .await;
    moderator.publish_comment().await;
    site.desk().submit(&own, &[("do", "delete")]).await;

    let page = site.page(&path).await;
    assert_eq!(page.text(".comment-gone"), "Komentar ini sudah tidak ada.");
    assert!(!page.text(".forum").contains("Sari"));
    assert_eq!(page.text(".forum-count"), "1 komentar");
    site.desk().submit(&answer_page, &[("do", "delete")]).await;
    assert!(!site.page(&path).await.has(".comment"));
}

#[actix_web::test]
async fn what_a_comment_says_can_do_nothing_but_be_read() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    let moderator = site.moderator().await;
    let hostile = "<script>alert(1)</script> [klik](javascript:alert(1)) https://a\"onclick=x";
    site.comment(&path, None, ("<b onclick=x>Ani", hostile))
        .await;
    moderator.publish_comment().await;
    let page = site.page(&path).await;
    assert!(!page.has(".forum script, .forum b, .forum [onclick]"));
    assert!(!page.has(".forum a[href^='javascript']"));
    assert!(
        page.text(".comment-text")
            .contains("<script>alert(1)</script>")
    );
}
