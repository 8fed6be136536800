//! `POST /admin/media/{id}/replacement`: another file in a picture's place.

use actix_web::http::StatusCode;
use diesel::connection::SimpleConnection;
use warta::accounts::roles::Role;
use warta::media::model::desk::find_desk_item;

use crate::support::app::TestApp;
use crate::support::factory::media::jpeg;

const EDITOR: &str = "edi@warta.example";

/// A site with an editor.
fn site() -> TestApp {
    let site = TestApp::new();
    site.account(EDITOR, "Edi", &[Role::Editor]);
    site
}

#[actix_web::test]
async fn the_articles_show_the_other_file_and_keep_their_words() {
    let site = site();
    let id = site.media_item(1);
    site.write(|conn| {
        Ok(conn.batch_execute("UPDATE media_items SET caption = 'Perahu', is_stand_in = 1")?)
    });
    let path = site.article("Perahu").figure(id, "perahu").create_path();
    let former = site.page(&path).await.attribute("main figure img", "src");
    let former_item = site.read(|conn| Ok(find_desk_item(conn, id)?));
    let desk = site.log_in(EDITOR).await;
    let answer = desk
        .upload(
            &format!("/admin/media/{id}/replacement"),
            &[("baru.jpg", &jpeg(900, 600, 9))],
        )
        .await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    let page = desk.page(answer.location()).await;
    assert_eq!(page.text("h1"), "Replaced. baru.jpg");
    assert_eq!(page.text("#caption"), "Perahu");
    let page = site.page(&path).await;
    let now = page.attribute("main figure img", "src");
    assert_ne!(now, former);
    assert_eq!(site.get(&now).await.status, StatusCode::OK);
    assert!(
        page.text("main figure")
            .contains("Nelayan menurunkan ikan.")
    );
    assert!(!page.has(".stand-in-notice"));
    // What was replaced is gone.
    assert_eq!(site.get(&former).await.status, StatusCode::NOT_FOUND);
    let originals = site.data().join("media/originals");
    assert!(!originals.join(&former_item.original_hash).exists());
    let item = site.read(|conn| Ok(find_desk_item(conn, id)?));
    assert!(originals.join(&item.original_hash).exists());
    assert_eq!((item.width, item.height), (900, 600));
}

#[actix_web::test]
async fn what_cannot_stand_there_is_told_at_the_field() {
    let site = site();
    let id = site.media_item(1);
    site.media_item(2);
    let before = site.read(|conn| Ok(find_desk_item(conn, id)?));
    let desk = site.log_in(EDITOR).await;
    let (same, other) = (jpeg(800, 600, 1), jpeg(800, 600, 2));
    let cases: [(&str, &[u8], &str); 4] = [
        ("", b"", "Choose at least one file."),
        ("a.svg", b"<svg/>", "SVG is not taken"),
        ("a.jpg", &same, "is the picture already"),
        ("a.jpg", &other, "as picture 2"),
    ];
    for (name, content, expected) in cases {
        let answer = desk
            .upload(
                &format!("/admin/media/{id}/replacement"),
                &[(name, content)],
            )
            .await;
        assert_eq!(
            answer.status,
            StatusCode::UNPROCESSABLE_ENTITY,
            "{expected}"
        );
        let page = answer.page();
        assert!(page.text("title").starts_with("Error:"));
        let sentence = page.text("#replacement-problem");
        assert!(sentence.contains(expected), "{sentence}");
        assert_eq!(page.attributes("#problems a", "href"), ["#replacement"]);
    }
    let after = site.read(|conn| Ok(find_desk_item(conn, id)?));
    assert_eq!(after.picture_hash, before.picture_hash);
}

#[actix_web::test]
async fn a_reporter_replaces_own_pictures_only() {
    let site = site();
    site.account("rini@warta.example", "Rini", &[Role::Reporter]);
    let id = site.media_item(1);
    let desk = site.log_in("rini@warta.example").await;
    let file = jpeg(40, 30, 7);
    let path = format!("/admin/media/{id}/replacement");
    let answer = desk.upload(&path, &[("a.jpg", &file)]).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    let answer = desk.upload(&path, &[("a.svg", b"<svg/>")]).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
}
