//! `GET` and `POST /admin/articles/new` and `/admin/articles/{id}`

use actix_web::http::StatusCode;

use crate::support::app::TestApp;
use crate::support::newsroom::{STORY, with};

#[actix_web::test]
async fn a_new_form_offers_the_account_as_its_byline() {
    let site = TestApp::new();
    let page = site.reporter().await.page("/admin/articles/new").await;

    assert_eq!(page.attribute("#byline-1", "value"), "Tomas Lintang");
    assert_eq!(page.texts(".steps button"), ["Save"]);
}

#[actix_web::test]
async fn a_form_with_faults_is_shown_again_with_all_that_was_typed() {
    let site = TestApp::new();
    let writer = site.reporter().await;
    let fields = with(
        &STORY,
        &[
            ("headline", " "),
            ("section", "entah"),
            ("source_url", "javascript:alert(1)"),
            ("language", "!!"),
        ],
    );
    let answer = writer.post("/admin/articles/new", &fields).await;

    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = answer.page();
    assert!(page.text("title").starts_with("Not saved yet"));
    assert_eq!(
        page.attributes(".problems a", "href"),
        ["#headline", "#section", "#source_url", "#language"]
    );
    assert_eq!(
        page.attribute("#headline", "aria-describedby"),
        "headline-problem"
    );
    assert_eq!(
        page.attribute("#source_url", "value"),
        "javascript:alert(1)"
    );
    assert!(
        page.text("textarea#body")
            .contains("Perahu pertama berangkat pukul enam.")
    );
}

#[actix_web::test]
async fn a_word_that_is_no_languages_code_is_refused_and_no_browser_is_told_it() {
    let site = TestApp::new();
    let writer = site.reporter().await;
    for word in ["bahasa", "indonesia", "en_"] {
        let fields = with(&STORY, &[("language", word)]);
        let answer = writer.post("/admin/articles/new", &fields).await;

        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{word}");
        let page = answer.page();
        assert_eq!(page.attributes(".problems a", "href"), ["#language"]);
        assert_eq!(page.count("textarea#body[lang]"), 0, "{word}");
    }
    for word in ["id", "en-GB", "ban"] {
        let fields = with(&STORY, &[("language", word)]);
        let (path, _) = writer.begin(&fields).await;
        let page = writer.page(&path).await;
        assert_eq!(page.attribute("textarea#body", "lang"), word);
    }
}

#[actix_web::test]
async fn what_was_saved_stands_in_the_form_again() {
    let site = TestApp::new();
    let writer = site.reporter().await;
    let person = site.person("ratna-wiladari", "Ratna Wiladari", "rw");
    assert!(person > 0);
    let fields = [
        ("headline", "Pasar <buka> \"lagi\""),
        ("kicker", "Laporan"),
        ("summary", "Satu & dua."),
        ("section", "ekonomi"),
        ("topics", "Ikan, Pasar , ikan"),
        ("byline", "ratna wiladari"),
        ("byline", "Koresponden lepas"),
        ("body", "Satu.\r\n\r\nDua."),
    ];
    let (path, _) = writer.begin(&fields).await;
    let page = writer.page(&path).await;

    assert_eq!(
        page.attribute("#headline", "value"),
        "Pasar <buka> \"lagi\""
    );
    assert_eq!(page.text("textarea#summary").trim(), "Satu & dua.");
    assert_eq!(page.attribute("#topics", "value"), "Ikan, Pasar");
    assert_eq!(page.attribute("#byline-1", "value"), "Ratna Wiladari");
    assert_eq!(page.attribute("#byline-2", "value"), "Koresponden lepas");
    assert!(
        writer
            .get(&path)
            .await
            .text()
            .contains("Satu.\n\nDua.</textarea>")
    );
    assert_eq!(
        page.attribute("#section option[selected]", "value"),
        "ekonomi"
    );
}

#[actix_web::test]
async fn a_picture_of_the_library_becomes_a_figure_and_leads() {
    let site = TestApp::new();
    let item = site.media_item(5).to_string();
    let writer = site.reporter().await;
    let (path, _) = writer.begin(&with(&STORY, &[("new-figure", &item)])).await;
    let page = writer.page(&path).await;
    assert_eq!(page.attribute("input[name=figure]", "value"), "gambar-1");
    assert!(page.has("#figure-gambar-1-lead[checked]"));

    let taken_out = with(
        &STORY,
        &[
            ("version", "1"),
            ("figure", "gambar-1"),
            ("figure-gambar-1-item", &item),
            ("figure-gambar-1-remove", "on"),
        ],
    );
    let page = writer.submit(&path, &taken_out).await;
    assert!(!page.has("input[name=figure]"));
}

#[actix_web::test]
async fn each_sees_that_the_other_has_it_open() {
    let site = TestApp::new();
    let (writer, editor) = (site.reporter().await, site.editor().await);
    let (path, _) = writer.begin(&STORY).await;
    assert!(!writer.page(&path).await.has(".present"));

    assert!(
        editor
            .page(&path)
            .await
            .text(".present")
            .contains("Tomas Lintang")
    );
    assert!(
        writer
            .page(&path)
            .await
            .text(".present")
            .contains("Uli Hamid")
    );
    site.pass_minutes(4);
    assert!(!writer.page(&path).await.has(".present"));
}

#[actix_web::test]
async fn an_article_that_is_not_there_is_not_found() {
    let site = TestApp::new();
    let editor = site.editor().await;
    for path in [
        "/admin/articles/99",
        "/admin/articles/satu",
        "/admin/articles/99/preview",
    ] {
        assert_eq!(
            editor.get(path).await.status,
            StatusCode::NOT_FOUND,
            "{path}"
        );
    }
}

#[actix_web::test]
async fn notes_to_the_desk_are_kept_with_each_version_and_never_published() {
    let site = TestApp::new();
    let editor = site.editor().await;
    let notes = "Tunggu foto.\nTelepon balai desa.";
    let fields = with(&STORY, &[("desk_notes", notes)]);
    let (path, id) = editor.begin(&fields).await;
    let form = editor.get(&path).await.text();
    assert!(form.contains(&format!("{notes}</textarea>")));

    let others = [
        ("version", "1"),
        ("desk_notes", "Foto sudah ada."),
        ("alone_reason", "Sendirian."),
        ("step", "publish"),
    ];
    editor.submit(&path, &with(&STORY, &others)).await;
    let page = editor.page(&path).await;
    assert_eq!(page.text("#desk_notes"), "Foto sudah ada.");
    let comparison = editor.page(&format!("{path}/revisions/1/2")).await;
    assert!(comparison.text("main").contains("Tunggu foto."));
    for address in [
        format!("/a/pasar-buka-lagi/{id}.html"),
        format!("/a/pasar-buka-lagi/{id}.lite.html"),
        "/feed.xml".to_owned(),
        "/feed.json".to_owned(),
        "/search?q=foto".to_owned(),
    ] {
        let answer = site.get(&address).await;
        assert_eq!(answer.status, StatusCode::OK, "{address}");
        assert!(!answer.text().contains("Foto sudah ada."), "{address}");
    }
}
