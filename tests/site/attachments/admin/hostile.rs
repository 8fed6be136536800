//! Forms and names that no browser sends by itself

use std::fs;

use actix_web::http::StatusCode;

use crate::support::app::TestApp;
use crate::support::desk::token_part;
use crate::support::factory::files::{PDF, attached_part, text_part};

#[actix_web::test]
async fn a_name_becomes_small_letters_and_the_ending_of_what_it_is() {
    let site = TestApp::new();
    let editor = site.editor().await;
    let id = site.article("Pasar").draft().create();
    let names = [
        ("../../etc/passwd.pdf", "passwd.pdf"),
        ("..\\..\\windows\\win.ini", "windowswin.pdf"),
        ("laporan.pdf.exe", "laporan-pdf.pdf"),
        ("a\u{202e}fdp.exe", "afdp.pdf"),
        (
            "Laporan Keuangan (final) #2.PDF",
            "laporan-keuangan-final-2.pdf",
        ),
        (".htaccess", "htaccess.pdf"),
        ("..", "picture.pdf"),
        ("%2e%2e%2fx.pdf", "2e-2e-2fx.pdf"),
        ("%0d%0aSet-Cookie: a=b.pdf", "0d-0aset-cookie-a-b.pdf"),
        ("<img src=x onerror=1>.pdf", "img-src-x-onerror-1.pdf"),
    ];
    for (number, (sent, kept)) in names.iter().enumerate() {
        let content = [PDF, format!("{number}").as_bytes()].concat();
        let address = editor.attached(id, "Lampiran", sent, &content).await;
        assert_eq!(address.split('/').nth(3), Some(*kept), "{sent}");
        let answer = editor.get(&address).await;
        assert_eq!(
            answer.header("content-disposition"),
            format!("attachment; filename=\"{kept}\"")
        );
        assert_eq!(answer.header("set-cookie"), "");
    }
    for entry in fs::read_dir(site.data().join("attachments")).expect("a folder") {
        let name = entry.expect("an entry").file_name();
        assert_eq!(name.len(), 64, "only hashes: {name:?}");
    }
}

#[actix_web::test]
async fn a_title_is_text_wherever_it_stands() {
    let site = TestApp::new();
    let editor = site.editor().await;
    let id = site.article("Pasar").draft().create();
    let title = "<script>alert(1)</script>\" onload=\"x";
    editor.attached(id, title, "a.pdf", PDF).await;
    let list = editor
        .page(&format!("/admin/articles/{id}/attachments/"))
        .await;
    let preview = editor.page(&format!("/admin/articles/{id}/preview")).await;
    assert_eq!(list.text(".desk-list h3 bdi"), title);
    assert_eq!(preview.text(".files bdi"), title);
    assert!(!list.has(".desk-list script"));
    assert!(!preview.has(".files script"));
}

#[actix_web::test]
async fn a_form_without_the_right_token_first_stores_nothing() {
    let site = TestApp::new();
    let editor = site.editor().await;
    let id = site.article("Pasar").draft().create();
    let path = format!("/admin/articles/{id}/attachments/");
    let token = editor.form_token();
    for parts in [
        vec![text_part("title", "A"), attached_part("a.pdf", PDF)],
        vec![token_part("wrong"), attached_part("a.pdf", PDF)],
        vec![attached_part("a.pdf", PDF), token_part(&token)],
    ] {
        let answer = editor.upload_parts(&path, &parts).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN);
    }
    assert!(!site.data().join("attachments").exists());
}

#[actix_web::test]
async fn a_form_that_breaks_off_leaves_no_half_file() {
    let site = TestApp::new();
    let editor = site.editor().await;
    let id = site.article("Pasar").draft().create();
    let path = format!("/admin/articles/{id}/attachments/");
    let mut body = Vec::new();
    for part in [
        token_part(&editor.form_token()),
        text_part("title", "A"),
        attached_part("a.pdf", &[PDF, &vec![b' '; 200_000]].concat()),
    ] {
        body.extend_from_slice(b"------warta-test-boundary\r\n");
        body.extend_from_slice(&part);
        body.extend_from_slice(b"\r\n");
    }
    body.truncate(body.len() - 50_000);
    let answer = editor.upload_body(&path, body).await;
    assert_eq!(answer.status, StatusCode::BAD_REQUEST);
    let folder = fs::read_dir(site.data().join("attachments")).expect("a folder");
    assert_eq!(folder.count(), 0);
}
