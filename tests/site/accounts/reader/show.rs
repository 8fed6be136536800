//! `GET` and `POST /account/`

use actix_web::http::StatusCode;

use crate::support::app::TestApp;
use crate::support::rows::texts;

#[actix_web::test]
async fn what_is_no_address_is_kept_and_told() {
    let site = TestApp::new();
    let fields = [("do", "link"), ("email", "bukan alamat")];
    let answer = site.desk().post("/account/", &fields).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = answer.page();
    assert_eq!(page.attributes("#problems a", "href"), ["#email"]);
    assert_eq!(page.attribute("#email", "value"), "bukan alamat");
}

#[actix_web::test]
async fn comments_of_a_known_reader_do_not_wait() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    let reader = site.reader("tono@contoh.example").await;
    let fields = [("do", "save"), ("name", "Pak Tono"), ("language", "id")];
    reader.submit("/account/", &fields).await;
    let moderator = site.moderator().await;
    for text in ["Satu.", "Dua.", "Tiga."] {
        let own = reader.comment(&path, None, text).await;
        let waits = site.page(&own).await.text("main");
        assert!(waits.contains("komentar-komentar pertama"), "{waits}");
        moderator.publish_comment().await;
    }
    reader.comment(&path, None, "Empat.").await;
    let page = site.page(&path).await;
    assert_eq!(page.count(".comment"), 4);
    assert_eq!(page.texts("h3.comment-author")[3], "Pak Tono");
    // No moderator has read it.
    let unread = moderator.page("/admin/forum/unmoderated/").await;
    assert_eq!(unread.texts(".queue .comment-text p"), ["Empat."]);
}

#[actix_web::test]
async fn refused_comments_make_a_reader_wait_again() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    let reader = site.reader("tono@contoh.example").await;
    let moderator = site.moderator().await;
    for text in ["Satu.", "Dua.", "Tiga."] {
        reader.comment(&path, None, text).await;
        moderator.publish_comment().await;
    }
    reader.comment(&path, None, "Hinaan.").await;
    let page = moderator.page("/admin/forum/unmoderated/").await;
    let id = page.attribute(".queue input[type=hidden][name=comment]", "value");
    let fields = [
        ("comment", id.as_str()),
        ("do", "reject"),
        ("reason", "insult"),
    ];
    moderator.submit("/admin/forum/unmoderated/", &fields).await;
    reader.comment(&path, None, "Lima.").await;
    assert_eq!(moderator.waiting_comment().await.to_string().len(), 1);
    assert_eq!(site.page(&path).await.count(".comment"), 3);
}

#[actix_web::test]
async fn own_comments_are_found_changed_and_deleted_with_the_account() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    let reader = site.reader("tono@contoh.example").await;
    reader.comment(&path, None, "Ramai sekali.").await;
    let page = reader.page("/account/").await;
    let own = page.attribute(".reader-comments a", "href");
    assert!(page.text(".reader-comments").contains("Menunggu moderator"));
    let change = [("do", "edit"), ("text", "Sepi sekali.")];
    reader.submit(&own, &change).await;
    assert!(
        reader
            .page("/account/")
            .await
            .text(".reader-comments")
            .contains("Sepi")
    );

    let stranger = site.reader("wati@contoh.example").await;
    assert_eq!(stranger.get(&own).await.status, StatusCode::NOT_FOUND);
    assert_eq!(site.get(&own).await.status, StatusCode::NOT_FOUND);
    let forged = reader.post_unsigned(&own, &[("do", "delete")]).await;
    assert_eq!(forged.status, StatusCode::FORBIDDEN);
    reader.submit(&own, &[("do", "delete")]).await;
    assert!(!reader.page("/account/").await.has(".reader-comments"));
}

#[actix_web::test]
async fn a_deleted_account_leaves_nothing_of_its_reader() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    let reader = site.reader("tono@contoh.example").await;
    reader.comment(&path, None, "Ramai sekali.").await;
    let id = site.moderator().await.publish_comment().await.to_string();
    let recommend = path.replace(".html", "/recommend.html");
    reader.submit(&recommend, &[("comment", id.as_str())]).await;
    let unsure = reader.post("/account/", &[("do", "delete")]).await;
    assert_eq!(unsure.status, StatusCode::UNPROCESSABLE_ENTITY);
    let fields = [("do", "delete"), ("sure", "yes")];
    let page = reader.submit("/account/", &fields).await;
    assert!(page.text("#done").contains("sudah dihapus"));

    assert!(!site.page(&path).await.has(".comment"));
    let database = site.app.config.database();
    for sql in [
        "SELECT name FROM readers",
        "SELECT token_hash FROM reader_sessions",
        "SELECT email FROM accounts WHERE email LIKE 'tono%'",
        "SELECT email FROM sign_in_links",
        "SELECT text FROM comments WHERE text <> ''",
        "SELECT recommender FROM comment_recommendations",
    ] {
        assert_eq!(texts(&database, sql), [""; 0], "{sql}");
    }
}

#[actix_web::test]
async fn who_signs_out_is_out() {
    let site = TestApp::new();
    let reader = site.reader("tono@contoh.example").await;
    let page = reader.submit("/account/", &[("do", "sign_out")]).await;
    assert!(page.has("#email"));
}

#[actix_web::test]
async fn readers_without_an_account_get_no_cookie() {
    let site = TestApp::new();
    for path in ["/account/", "/forum/"] {
        assert!(
            site.get(path).await.header("set-cookie").is_empty(),
            "{path}"
        );
    }
}
