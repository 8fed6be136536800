//! `GET` and `POST /preview/{token}`, and the pictures below it

use actix_web::http::StatusCode;
use actix_web::http::header::HeaderName;
use actix_web::test::TestRequest;
use diesel::connection::SimpleConnection;

use crate::support::app::TestApp;
use crate::support::factory::files::PDF;
use crate::support::newsroom::{STORY, with};
use crate::support::rows::texts;

/// A remark that may be taken.
const REMARK: [(&str, &str); 4] = [
    ("name", "Bu Sari"),
    ("text", "Pasarnya dua."),
    ("paragraph", "2"),
    ("version", "1"),
];

#[actix_web::test]
async fn a_link_shows_the_article_as_readers_would_see_it_and_publishes_nothing() {
    let site = TestApp::new();
    let writer = site.reporter().await;
    let (path, id) = writer.begin(&STORY).await;
    let link = writer.preview_link(&path, "7").await;
    let answer = site.get(&link).await;

    assert_eq!(answer.status, StatusCode::OK);
    let page = answer.page();
    assert_eq!(page.text("h1"), "Pasar buka lagi");
    assert!(page.has(".masthead .sections"));
    assert!(
        page.text(".body")
            .contains("Perahu pertama berangkat pukul enam.")
    );
    assert!(page.text(".old-notice").contains("1 Desember 2026"));
    assert_eq!(page.attribute("meta[name=robots]", "content"), "noindex");
    let article = site.get(&format!("/a/{id}.html")).await;
    assert_eq!(article.status, StatusCode::NOT_FOUND);
    let revisions = writer.page(&format!("{path}/revisions/")).await;
    assert_eq!(revisions.count("tbody tr"), 1);
}

#[actix_web::test]
async fn no_cache_and_no_search_engine_keeps_a_preview_and_no_other_site_hears_its_address() {
    let site = TestApp::new();
    let writer = site.reporter().await;
    let (path, _) = writer.begin(&STORY).await;
    let link = writer.preview_link(&path, "7").await;
    for path in [link.as_str(), "/preview/entah"] {
        let answer = site.get(path).await;
        assert_eq!(answer.header("cache-control"), "no-store", "{path}");
        assert_eq!(answer.header("x-robots-tag"), "noindex", "{path}");
        assert_eq!(answer.header("referrer-policy"), "same-origin", "{path}");
        assert_eq!(answer.header("set-cookie"), "", "{path}");
    }
}

#[actix_web::test]
async fn a_preview_is_of_what_was_saved_and_of_nobodys_typing() {
    let site = TestApp::new();
    let editor = site.editor().await;
    let id = site.article("Pasar buka lagi").create();
    let path = format!("/admin/articles/{id}");
    let link = editor.preview_link(&path, "1").await;
    let saved = with(&STORY, &[("version", "1"), ("body", "Menunggu.")]);
    editor.submit(&path, &saved).await;
    let typed = with(&STORY, &[("version", "2"), ("body", "Diketik.")]);
    editor.post(&format!("{path}/working-copy"), &typed).await;

    assert_eq!(site.page(&link).await.text(".body"), "Menunggu.");
    let public = site.page(&format!("/a/pasar-buka-lagi/{id}.html")).await;
    assert!(!public.text(".body").contains("Menunggu."));
}

#[actix_web::test]
async fn a_link_that_is_unknown_ended_or_expired_opens_nothing() {
    let site = TestApp::new();
    let writer = site.reporter().await;
    let (path, _) = writer.begin(&STORY).await;
    let link = writer.preview_link(&path, "1").await;
    let ended = writer.preview_link(&path, "30").await;
    let links = format!("{path}/preview-links/");
    writer.submit(&links, &[("do", "end"), ("link", "2")]).await;
    let other = format!("/preview/{}", "A".repeat(43));
    let visitor = site.desk();
    let refused = async |path: &str, status: StatusCode| {
        for answer in [visitor.get(path).await, visitor.post(path, &REMARK).await] {
            assert_eq!(answer.status, status, "{path}");
            assert!(!answer.text().contains("Pasar buka lagi"), "{path}");
            assert!(answer.page().has(".masthead"), "{path}");
        }
    };
    refused(&other, StatusCode::NOT_FOUND).await;
    refused("/preview/1", StatusCode::NOT_FOUND).await;
    refused(&ended, StatusCode::GONE).await;
    assert_eq!(visitor.get(&link).await.status, StatusCode::OK);
    site.pass_minutes(24 * 60);
    refused(&link, StatusCode::GONE).await;
}

#[actix_web::test]
async fn a_link_goes_with_its_article() {
    let site = TestApp::new();
    let writer = site.reporter().await;
    let (path, id) = writer.begin(&STORY).await;
    let link = writer.preview_link(&path, "30").await;
    site.desk().post(&link, &REMARK).await;
    site.write(|conn| Ok(conn.batch_execute(&format!("DELETE FROM articles WHERE id = {id}"))?));

    assert_eq!(site.get(&link).await.status, StatusCode::NOT_FOUND);
    let database = site.app.config.database();
    assert!(texts(&database, "SELECT text FROM remarks").is_empty());
}

#[actix_web::test]
async fn a_link_rests_while_its_draft_is_in_the_bin() {
    let site = TestApp::new();
    let writer = site.reporter().await;
    let (path, _) = writer.begin(&STORY).await;
    let link = writer.preview_link(&path, "7").await;
    writer.submit(&format!("{path}/delete"), &[]).await;
    assert_eq!(site.get(&link).await.status, StatusCode::GONE);
    let answer = site.desk().post(&link, &REMARK).await;
    assert_eq!(answer.status, StatusCode::GONE);
}

#[actix_web::test]
async fn a_preview_says_until_when_the_embargo_lasts() {
    let site = TestApp::new();
    let writer = site.reporter().await;
    let (path, _) = writer.begin(&STORY).await;
    let embargo = [
        ("do", "embargo"),
        ("embargo_until", "2026-11-24T14:00"),
        ("embargo_note", "Kantor gubernur"),
    ];
    writer.submit(&format!("{path}/times"), &embargo).await;
    let link = writer.preview_link(&path, "7").await;
    let page = site.page(&link).await;
    assert!(page.text("main").contains("Embargo sampai"));
    assert!(page.text("main").contains("Kantor gubernur"));
}

#[actix_web::test]
async fn the_secret_of_a_link_is_not_in_the_database() {
    let site = TestApp::new();
    let writer = site.reporter().await;
    let (path, _) = writer.begin(&STORY).await;
    let link = writer.preview_link(&path, "30").await;
    site.get(&link).await;
    let secret = link.rsplit('/').next().expect("a secret");

    assert_eq!(secret.len(), 43, "256 bits");
    let database = site.app.config.database();
    for sql in [
        "SELECT token_hash FROM preview_links",
        "SELECT subject || detail FROM audit_events",
    ] {
        let found = texts(&database, sql);
        assert!(!found.is_empty());
        assert!(!found.iter().any(|text| text.contains(secret)), "{sql}");
    }
}

#[actix_web::test]
async fn files_of_a_draft_are_to_be_had_below_its_link_and_nowhere_else() {
    let site = TestApp::new();
    let editor = site.editor().await;
    let (path, id) = editor.begin(&STORY).await;
    let public = editor.attached(id, "Denah", "denah.pdf", PDF).await;
    let link = editor.preview_link(&path, "7").await;
    let page = site.page(&link).await;
    let address = page.attribute(".files a", "href");
    assert_eq!(address, format!("{link}{public}"));

    let answer = site.get(&address).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.header("cache-control"), "private, no-store");
    assert_eq!(answer.header("x-robots-tag"), "noindex");
    assert!(answer.header("content-security-policy").contains("sandbox"));
    let (other, _) = editor.begin(&with(&STORY, &[("headline", "Lain")])).await;
    let other_link = editor.preview_link(&other, "7").await;
    for path in [
        public.clone(),
        format!("{other_link}{public}"),
        address.replace("denah.pdf", "lain.pdf"),
    ] {
        assert_eq!(
            site.get(&path).await.status,
            StatusCode::NOT_FOUND,
            "{path}"
        );
    }
    site.pass_minutes(8 * 24 * 60);
    assert_eq!(site.get(&address).await.status, StatusCode::NOT_FOUND);
}

#[actix_web::test]
async fn pictures_of_a_draft_are_shown_below_its_link_and_nowhere_else() {
    let site = TestApp::new();
    let writer = site.reporter().await;
    let (mine, other) = (site.media_item(5).to_string(), site.media_item(9));
    let (path, _) = writer.begin(&with(&STORY, &[("new-figure", &mine)])).await;
    let link = writer.preview_link(&path, "7").await;
    let picture = site.page(&link).await.attribute("main figure img", "src");
    assert!(picture.starts_with(&format!("{link}/media/")), "{picture}");

    let shown = site.get(&picture).await;
    assert_eq!(shown.status, StatusCode::OK);
    assert_eq!(shown.header("content-type"), "image/jpeg");
    assert_eq!(shown.header("cache-control"), "private, no-store");
    assert_eq!(shown.header("cross-origin-resource-policy"), "same-origin");

    let public = picture.trim_start_matches(&link);
    let database = site.app.config.database();
    let sql = format!("SELECT picture_hash FROM media_items WHERE id = {other}");
    let file = picture.rsplit('/').next().expect("a file");
    let elsewhere = format!("{link}/media/{}/{file}", texts(&database, &sql)[0]);
    let wrong = format!("/preview/{}{public}", "A".repeat(43));
    for path in [public, &elsewhere, &wrong] {
        assert_eq!(site.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    let links = format!("{path}/preview-links/");
    writer.submit(&links, &[("do", "end"), ("link", "1")]).await;
    assert_eq!(site.get(&picture).await.status, StatusCode::NOT_FOUND);
}

#[actix_web::test]
async fn a_remark_from_outside_reaches_the_newsroom_and_is_marked_as_such() {
    let site = TestApp::new();
    let writer = site.reporter().await;
    let (path, _) = writer.begin(&STORY).await;
    let link = writer.preview_link(&path, "7").await;
    let visitor = site.desk();
    let page = visitor.submit(&link, &REMARK).await;
    assert!(page.text("#done").contains("sudah diterima"));

    let remarks = writer.page(&format!("{path}/remarks/")).await;
    assert_eq!(
        remarks.texts("#paragraph-2 ~ .remarks .remark-text"),
        ["Pasarnya dua."]
    );
    assert_eq!(remarks.text(".remark-head strong"), "Bu Sari");
    assert!(remarks.text(".from-outside").contains("from outside"));
}

#[actix_web::test]
async fn a_remark_without_name_or_words_is_shown_again_with_what_was_typed() {
    let site = TestApp::new();
    let writer = site.reporter().await;
    let (path, _) = writer.begin(&STORY).await;
    let link = writer.preview_link(&path, "7").await;
    let visitor = site.desk();
    let answer = visitor.post(&link, &with(&REMARK, &[("name", " ")])).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = answer.page();
    assert_eq!(page.attributes(".problems a", "href"), ["#name"]);
    assert_eq!(page.text("textarea#text"), "Pasarnya dua.");
    assert_eq!(page.attribute("#paragraph option[selected]", "value"), "2");
    assert!(page.text("title").starts_with("Kesalahan:"));

    let long = "x".repeat(4001);
    let answer = visitor
        .post(&link, &with(&REMARK, &[("text", &long)]))
        .await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(answer.page().text("textarea#text"), long);
    let strange = with(&REMARK, &[("paragraph", "9")]);
    let answer = visitor.post(&link, &strange).await;
    assert_eq!(answer.status, StatusCode::BAD_REQUEST);
    let remarks = writer.page(&format!("{path}/remarks/")).await;
    assert!(!remarks.has(".remark"));
}

#[actix_web::test]
async fn a_link_takes_twenty_remarks_an_hour_and_loses_none_that_is_typed() {
    let site = TestApp::new();
    let writer = site.reporter().await;
    let (path, _) = writer.begin(&STORY).await;
    let link = writer.preview_link(&path, "7").await;
    let visitor = site.desk();
    for number in 1..=20 {
        let answer = visitor.post(&link, &REMARK).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{number}");
    }
    let answer = visitor.post(&link, &REMARK).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(answer.page().text("textarea#text"), "Pasarnya dua.");
    site.pass_minutes(60);
    let answer = visitor.post(&link, &REMARK).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
}

#[actix_web::test]
async fn another_site_sends_no_remark() {
    let site = TestApp::new();
    let writer = site.reporter().await;
    let (path, _) = writer.begin(&STORY).await;
    let link = writer.preview_link(&path, "7").await;
    let request = TestRequest::post()
        .uri(&link)
        .insert_header((HeaderName::from_static("sec-fetch-site"), "cross-site"))
        .set_form(REMARK);
    assert_eq!(site.send(request).await.status, StatusCode::FORBIDDEN);
    let remarks = writer.page(&format!("{path}/remarks/")).await;
    assert!(!remarks.has(".remark"));
}
