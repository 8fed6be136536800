//! `GET /files/{hash}/{name}`: who gets a file, and how

use actix_web::http::StatusCode;
use actix_web::http::header::{ACCEPT_ENCODING, IF_NONE_MATCH, RANGE};
use actix_web::test::TestRequest;

use crate::support::app::TestApp;
use crate::support::client::Answer;
use crate::support::desk::Desk;
use crate::support::factory::files::{CSV, PDF, TEXT, mp3, mpeg_4, ogg, wav};
use crate::support::newsroom::{STORY, with};

/// Publishes what waits.
async fn publish(editor: &Desk<'_>, id: i64) {
    step(
        editor,
        id,
        &[("step", "publish"), ("alone_reason", "Sendirian.")],
    )
    .await;
}

async fn step(editor: &Desk<'_>, id: i64, fields: &[(&str, &str)]) {
    let path = format!("/admin/articles/{id}");
    let version = editor
        .page(&path)
        .await
        .attribute("input[name=version]", "value");
    let mut fields = fields.to_vec();
    fields.push(("version", &version));
    editor.submit(&path, &with(&STORY, &fields)).await;
}

/// A public article with this file; the file's address.
async fn public_file(site: &TestApp, name: &str, content: &[u8]) -> String {
    let editor = site.editor().await;
    let id = site.article("Pasar buka lagi").draft().create();
    let address = editor.attached(id, "Lampiran", name, content).await;
    publish(&editor, id).await;
    address
}

async fn ask_part(site: &TestApp, address: &str, range: &str) -> Answer {
    let request = TestRequest::get()
        .uri(address)
        .insert_header((RANGE, range));
    site.send(request).await
}

#[actix_web::test]
async fn each_kind_is_served_as_what_it_is_and_runs_nowhere() {
    let site = TestApp::new();
    let editor = site.editor().await;
    let id = site.article("Pasar buka lagi").draft().create();
    let files: [(&str, Vec<u8>, &str, &str); 7] = [
        ("a.pdf", PDF.to_vec(), "application/pdf", "attachment"),
        (
            "b.csv",
            CSV.to_vec(),
            "text/csv; charset=utf-8",
            "attachment",
        ),
        (
            "c.txt",
            TEXT.to_vec(),
            "text/plain; charset=utf-8",
            "attachment",
        ),
        ("d.mp3", mp3(), "audio/mpeg", "inline"),
        ("e.ogg", ogg(b"OpusHead\x01"), "audio/ogg", "inline"),
        ("f.m4a", mpeg_4(&[b"soun"]), "audio/mp4", "inline"),
        ("g.wav", wav(), "audio/wav", "inline"),
    ];
    let mut addresses = Vec::new();
    for (name, content, _, _) in &files {
        addresses.push(editor.attached(id, name, name, content).await);
    }
    publish(&editor, id).await;
    for ((name, content, content_type, disposition), address) in files.iter().zip(&addresses) {
        let answer = site.get(address).await;
        assert_eq!(answer.status, StatusCode::OK, "{name}");
        assert_eq!(answer.body, content, "{name}");
        assert_eq!(answer.header("content-type"), *content_type);
        assert_eq!(
            answer.header("content-disposition"),
            format!("{disposition}; filename=\"{name}\"")
        );
        assert_eq!(answer.header("x-content-type-options"), "nosniff");
        let policy = answer.header("content-security-policy");
        assert!(policy.starts_with("default-src 'none'"), "{policy}");
        assert!(policy.contains("sandbox"), "{policy}");
        assert!(!policy.contains("script-src"), "{policy}");
        assert_eq!(
            answer.header("cache-control"),
            "public, max-age=31536000, immutable"
        );
    }
}

#[actix_web::test]
async fn a_table_with_formulas_is_handed_out_to_be_saved_as_it_came() {
    let site = TestApp::new();
    let address = public_file(&site, "data.csv", CSV).await;
    let answer = site.get(&address).await;
    assert!(answer.text().contains("=cmd|"));
    assert!(
        answer
            .header("content-disposition")
            .starts_with("attachment")
    );
}

#[actix_web::test]
async fn sound_is_answered_in_parts() {
    let site = TestApp::new();
    let sound = mp3();
    let address = public_file(&site, "wawancara.mp3", &sound).await;
    let answer = ask_part(&site, &address, "bytes=100-199").await;
    assert_eq!(answer.status, StatusCode::PARTIAL_CONTENT);
    assert_eq!(
        answer.header("content-range"),
        format!("bytes 100-199/{}", sound.len())
    );
    assert_eq!(answer.body, sound[100..200]);
    let answer = ask_part(&site, &address, "bytes=99999999-").await;
    assert_eq!(answer.status, StatusCode::RANGE_NOT_SATISFIABLE);
    assert_eq!(answer.header("cache-control"), "no-store");
}

#[actix_web::test]
async fn a_file_is_told_of_without_it_and_not_sent_again() {
    let site = TestApp::new();
    let address = public_file(&site, "laporan.pdf", PDF).await;
    let answer = site
        .send(
            TestRequest::default()
                .method(actix_web::http::Method::HEAD)
                .uri(&address),
        )
        .await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.header("content-type"), "application/pdf");
    let tag = answer.header("etag").to_owned();
    assert!(tag.starts_with('"'), "a strong tag");
    let request = TestRequest::get()
        .uri(&address)
        .insert_header((IF_NONE_MATCH, tag));
    assert_eq!(site.send(request).await.status, StatusCode::NOT_MODIFIED);
}

#[actix_web::test]
async fn a_file_is_sent_as_it_lies_on_the_disk() {
    let site = TestApp::new();
    let sound = mp3();
    let address = public_file(&site, "wawancara.mp3", &sound).await;
    let request = TestRequest::get()
        .uri(&address)
        .insert_header((ACCEPT_ENCODING, "br, gzip"));
    let answer = site.send(request).await;
    assert_eq!(answer.body, sound);
    assert_eq!(answer.header("content-encoding"), "");
}

#[actix_web::test]
async fn a_file_of_a_draft_is_for_the_newsroom_only() {
    let site = TestApp::new();
    let editor = site.editor().await;
    let id = site.article("Naskah").draft().create();
    let address = editor.attached(id, "Lampiran", "laporan.pdf", PDF).await;
    let hash = address.split('/').nth(2).expect("a hash").to_owned();

    assert_eq!(site.get(&address).await.status, StatusCode::NOT_FOUND);
    let answer = editor.get(&address).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.header("cache-control"), "private, no-store");
    for path in [
        format!("/files/{hash}/lain.pdf"),
        format!("/files/{hash}/laporan.html"),
        format!("/files/{}/laporan.pdf", hash.to_uppercase()),
        format!("/media/{hash}/full-800.jpg"),
        format!("/files/{hash}/"),
        format!("/files/{hash}"),
        format!("/attachments/{hash}"),
        format!("/en/files/{hash}/laporan.pdf"),
    ] {
        assert_ne!(site.get(&path).await.status, StatusCode::OK, "{path}");
    }
}

#[actix_web::test]
async fn a_file_is_public_with_its_article_and_no_longer() {
    let site = TestApp::new();
    let editor = site.editor().await;
    let id = site.article("Pasar buka lagi").draft().create();
    let address = editor.attached(id, "Lampiran", "laporan.pdf", PDF).await;
    publish(&editor, id).await;
    assert_eq!(site.get(&address).await.status, StatusCode::OK);
    let other_name = address.replace("laporan", "lain");
    assert_eq!(site.get(&other_name).await.status, StatusCode::NOT_FOUND);

    step(&editor, id, &[("step", "withdraw"), ("notice", "Keliru.")]).await;
    assert_eq!(site.get(&address).await.status, StatusCode::NOT_FOUND);
    assert_eq!(editor.get(&address).await.status, StatusCode::OK);
}

#[actix_web::test]
async fn a_file_added_to_a_public_article_waits_for_the_update() {
    let site = TestApp::new();
    let editor = site.editor().await;
    let id = site.article("Pasar buka lagi").create();
    let page = format!("/a/pasar-buka-lagi/{id}.html");
    let address = editor.attached(id, "Lampiran", "laporan.pdf", PDF).await;
    assert_eq!(site.get(&address).await.status, StatusCode::NOT_FOUND);
    assert!(!site.page(&page).await.has(".files"));
    let preview = editor.page(&format!("/admin/articles/{id}/preview")).await;
    assert_eq!(preview.attribute(".files a", "href"), address);

    publish(&editor, id).await;
    assert_eq!(site.get(&address).await.status, StatusCode::OK);
    assert_eq!(
        site.page(&page).await.attribute(".files a", "href"),
        address
    );

    editor.press(id, &address, &[("do", "remove")]).await;
    assert_eq!(site.get(&address).await.status, StatusCode::OK);
    publish(&editor, id).await;
    assert_eq!(site.get(&address).await.status, StatusCode::NOT_FOUND);
}

#[actix_web::test]
async fn nothing_outside_the_folder_can_be_asked_for() {
    let site = TestApp::new();
    let editor = site.editor().await;
    for path in [
        "/files/..%2Fwarta.db/a.pdf",
        "/files/%2e%2e/warta.db",
        "/files/../warta.db",
        "/files/%00/a.pdf",
    ] {
        assert_ne!(editor.get(path).await.status, StatusCode::OK, "{path}");
    }
}
