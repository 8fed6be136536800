//! `POST /admin/articles/{id}/attachments/`

use std::fs;

use actix_web::http::StatusCode;

use crate::support::app::TestApp;
use crate::support::desk::token_part;
use crate::support::factory::files::{
    CSV, PDF, TEXT, attached_part, mp3, mpeg_4, ogg, tagged_mp3, text_part, wav,
};

/// Names of what lies in the folder of attached files.
fn stored(site: &TestApp) -> Vec<String> {
    let Ok(folder) = fs::read_dir(site.data().join("attachments")) else {
        return Vec::new();
    };
    folder
        .map(|entry| {
            entry
                .expect("an entry")
                .file_name()
                .to_string_lossy()
                .into()
        })
        .collect()
}

#[actix_web::test]
async fn each_kind_is_recognised_by_its_content_and_told_with_its_size() {
    let site = TestApp::new();
    let editor = site.editor().await;
    let id = site.article("Pasar").draft().create();
    let mut bom = "\u{feff}".as_bytes().to_vec();
    bom.extend_from_slice(CSV);
    let files: [(&str, Vec<u8>, &str); 11] = [
        // The name says something else, and so does the browser.
        ("laporan.html", PDF.to_vec(), "PDF, 1 KB"),
        ("data.csv", CSV.to_vec(), "CSV table, 1 KB"),
        ("DATA.CSV", bom, "CSV table, 1 KB"),
        (
            "bmi.csv",
            b"BMI,kota\n1,Ambon\n".to_vec(),
            "CSV table, 1 KB",
        ),
        ("pidato.txt", TEXT.to_vec(), "text, 1 KB"),
        ("a.mp3", mp3(), "MP3 audio, 8 KB"),
        ("b.mp3", tagged_mp3(), "MP3 audio, 9 KB"),
        ("c.opus", ogg(b"OpusHead\x01"), "Ogg audio, 1 KB"),
        ("d.ogg", ogg(b"\x01vorbis\0"), "Ogg audio, 1 KB"),
        ("e.m4a", mpeg_4(&[b"soun"]), "M4A audio, 1 KB"),
        ("f.wav", wav(), "WAV audio, 8 KB"),
    ];
    for (name, content, facts) in files {
        let address = editor.attached(id, name, name, &content).await;
        let page = editor
            .page(&format!("/admin/articles/{id}/attachments/"))
            .await;
        let last = page.texts(".desk-list h3 a").pop().expect("a file");
        assert_eq!(last, format!("{name} ({facts})"));
        assert_eq!(editor.get(&address).await.body, content, "{name}");
    }
    assert_eq!(stored(&site).len(), 11);
}

#[actix_web::test]
async fn what_cannot_be_attached_is_refused_with_what_to_do_and_not_kept() {
    let site = TestApp::new();
    let editor = site.editor().await;
    let id = site.article("Pasar").draft().create();
    let mut exe = b"MZ\x90\0\x03\0".to_vec();
    exe.resize(400, 0);
    let mut ods = b"PK\x03\x04".to_vec();
    ods.resize(30, 0);
    ods.extend_from_slice(b"mimetypeapplication/vnd.oasis.opendocument.spreadsheet");
    let mut late_nul = vec![b'a'; 70_000];
    late_nul.push(0);
    let mut late_wrong = vec![b'a'; 70_000];
    late_wrong.push(0xE9);
    let refused: Vec<(&str, Vec<u8>, &str)> = vec![
        ("kosong.pdf", Vec::new(), "This file is empty"),
        ("spasi.txt", b" \n ".to_vec(), "This file is empty"),
        (
            "a.pdf",
            b"<svg xmlns='http://www.w3.org/2000/svg'/>".to_vec(),
            "This is an HTML page",
        ),
        (
            "b.csv",
            b"\n <!doctype html><script>1</script>".to_vec(),
            "This is an HTML page",
        ),
        (
            "c.txt",
            "\u{feff}<?xml version='1.0'?>".as_bytes().to_vec(),
            "This is an HTML page",
        ),
        (
            "d.txt",
            b"#!/bin/sh\nrm -r /\n".to_vec(),
            "This is a program",
        ),
        ("e.pdf", exe, "This is a program"),
        (
            "f.pdf",
            b"\x7FELF\x02\x01\x01\0".to_vec(),
            "This is a program",
        ),
        (
            "g.pdf",
            b"PK\x03\x04\x14\0\0\0".to_vec(),
            "This is an archive",
        ),
        ("h.csv", b"\x1F\x8B\x08\0\0".to_vec(), "This is an archive"),
        ("i.ods", ods, "This is an office document"),
        (
            "j.doc",
            b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec(),
            "This is an office document",
        ),
        (
            "k.txt",
            b"{\\rtf1 halo}".to_vec(),
            "This is an office document",
        ),
        (
            "l.mp3",
            b"\xFF\xD8\xFF\xE0\0\x10JFIF\0".to_vec(),
            "This is a picture",
        ),
        ("m.m4a", mpeg_4(&[b"soun", b"vide"]), "This is a video"),
        ("n.ogg", ogg(b"\x80theora"), "This is a video"),
        (
            "o.csv",
            b"\xFF\xFEn\0a\0".to_vec(),
            "This text is not saved in UTF-8",
        ),
        (
            "p.csv",
            b"kota,harga\nMal\xE9,1\n".to_vec(),
            "This text is not saved in UTF-8",
        ),
        ("q.txt", late_wrong, "This text is not saved in UTF-8"),
        ("r.txt", late_nul, "This kind of file is not known"),
        (
            "s.mp3",
            b"\xFF\xFB\x90\0\xFF\xFB\x90\0".to_vec(),
            "This kind of file is not known",
        ),
        (
            "t.mp3",
            b"ID3\x04\0\0\0\0\0\x01\0<script>".to_vec(),
            "This kind of file is not known",
        ),
        ("u.js", b"alert(1)".to_vec(), "This is a text, but"),
        ("v", b"tanpa akhiran".to_vec(), "This is a text, but"),
        (
            "w.pdf",
            b"\n%PDF-1.4\0".to_vec(),
            "This kind of file is not known",
        ),
    ];
    for (name, content, sentence) in refused {
        let answer = editor.attach(id, "Lampiran", name, &content).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}");
        let page = answer.page();
        let problem = page.text("#file-problem");
        assert!(problem.starts_with(sentence), "{name}: {problem}");
        assert_eq!(page.attributes("#problems a", "href"), ["#file"]);
        assert_eq!(page.attribute("#title", "value"), "Lampiran");
        assert!(page.text("title").starts_with("Problem: "), "{name}");
    }
    assert!(stored(&site).is_empty(), "{:?}", stored(&site));
}

#[actix_web::test]
async fn a_file_larger_than_allowed_is_refused_with_both_sizes() {
    let site = TestApp::with_config(|config| config.largest_file_mb = 1);
    let editor = site.editor().await;
    let id = site.article("Pasar").draft().create();
    let mut file = PDF.to_vec();
    file.resize(1_000_000, b' ');
    editor.attached(id, "Pas", "pas.pdf", &file).await;
    file.push(b' ');
    let answer = editor.attach(id, "Besar", "besar.pdf", &file).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let problem = answer.page().text("#file-problem");
    assert!(
        problem.starts_with("This file has 2 MB; at most 1 MB"),
        "{problem}"
    );
    assert_eq!(stored(&site).len(), 1);
}

#[actix_web::test]
async fn title_and_file_are_needed_and_the_language_is_one() {
    let site = TestApp::new();
    let editor = site.editor().await;
    let id = site.article("Pasar").draft().create();
    let parts = [
        token_part(&editor.form_token()),
        text_part("title", ""),
        text_part("language", "bahasa"),
        attached_part("", b""),
    ];
    let path = format!("/admin/articles/{id}/attachments/");
    let answer = editor.upload_parts(&path, &parts).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = answer.page();
    assert_eq!(
        page.attributes("#problems a", "href"),
        ["#title", "#language", "#file"]
    );
    assert_eq!(page.attribute("#language", "value"), "bahasa");
    let long = "a".repeat(201);
    let answer = editor.attach(id, &long, "a.pdf", PDF).await;
    assert_eq!(answer.page().attributes("#problems a", "href"), ["#title"]);
    assert!(stored(&site).is_empty());
}

#[actix_web::test]
async fn the_same_content_is_not_attached_twice_and_is_stored_once() {
    let site = TestApp::new();
    let editor = site.editor().await;
    let id = site.article("Pasar").draft().create();
    let other = site.article("Laut").draft().create();
    editor.attached(id, "Satu", "satu.pdf", PDF).await;
    let answer = editor.attach(id, "Dua", "dua.pdf", PDF).await;
    let problem = answer.page().text("#file-problem");
    assert!(problem.contains("the same content"), "{problem}");
    let address = editor.attached(other, "Dua", "dua.pdf", PDF).await;
    assert!(address.ends_with("/dua.pdf"));
    assert_eq!(stored(&site).len(), 1);
}

#[actix_web::test]
async fn an_article_has_twenty_files_at_most() {
    let site = TestApp::new();
    let editor = site.editor().await;
    let id = site.article("Pasar").draft().create();
    for number in 0..20 {
        let content = format!("Berkas {number}");
        editor
            .attached(id, "Teks", "teks.txt", content.as_bytes())
            .await;
    }
    let answer = editor.attach(id, "Lagi", "lagi.pdf", PDF).await;
    let problem = answer.page().text("#file-problem");
    assert!(problem.contains("20 files"), "{problem}");
}
