//! Files that are not what they say, sent by somebody who is logged in: refused, or made anew; never served as they are.

use std::fs;
use std::path::Path;

use actix_web::http::StatusCode;
use warta::accounts::roles::Role;
use warta::media::model::desk::list_desk_items;

use crate::support::app::TestApp;
use crate::support::desk::Desk;
use crate::support::factory::media::jpeg;

const REPORTER: &str = "rini@warta.example";

const SCRIPT: &[u8] = b"<script>alert(1)</script>";

/// A site with a reporter.
fn site() -> TestApp {
    let site = TestApp::new();
    site.account(REPORTER, "Rini", &[Role::Reporter]);
    site
}

/// What is answered to one file: the reason why it is refused, or `None`.
async fn refusal(desk: &Desk<'_>, name: &str, content: &[u8]) -> Option<String> {
    let answer = desk.upload("/admin/media/", &[(name, content)]).await;
    let refused = answer.page().texts("#results .field-problem");
    let expected = if refused.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    assert_eq!(answer.status, expected, "{name}");
    refused.into_iter().next()
}

/// A PNG's signature and header, and an empty chunk of pixels.
fn png_header(width: u32, height: u32) -> Vec<u8> {
    let mut chunk = b"IHDR".to_vec();
    chunk.extend(width.to_be_bytes());
    chunk.extend(height.to_be_bytes());
    chunk.extend([8, 2, 0, 0, 0]);
    let mut file = b"\x89PNG\r\n\x1a\n\0\0\0\x0d".to_vec();
    for (length, chunk) in [(&b""[..], &chunk[..]), (b"\0\0\0\0", b"IDAT")] {
        file.extend(length);
        file.extend(chunk);
        file.extend(crc32(chunk).to_be_bytes());
    }
    file
}

/// PNG, annex D.
fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
            if sum & 1 == 1 {
                (sum >> 1) ^ 0xEDB8_8320
            } else {
                sum >> 1
            }
        })
    })
}

/// A GIF of one pixel with words behind it.
fn gif_with(words: &[u8]) -> Vec<u8> {
    let gif: &[u8] =
        b"GIF89a\x01\0\x01\0\x80\0\0\xff\xff\xff\0\0\0,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;";
    [gif, words].concat()
}

/// Every file below a folder.
fn files_below(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(files_below(&path));
        } else {
            found.push(path);
        }
    }
    found
}

#[actix_web::test]
async fn documents_bombs_and_halves_are_refused_whatever_their_name() {
    let site = site();
    let desk = site.log_in(REPORTER).await;
    let whole = jpeg(300, 200, 1);
    let half = &whole[..whole.len() / 2];
    let bomb = png_header(65_500, 65_500);
    let strip = png_header(12_001, 1);
    let cases: [(&str, &[u8], &str); 9] = [
        (
            "a.svg",
            b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
            "SVG",
        ),
        ("b.jpg", b"<?xml version='1.0'?><svg/>", "SVG"),
        ("c.jpg", b"<!DOCTYPE html><script>alert(1)</script>", "HTML"),
        ("d.png", b"  \n<html><body onload=alert(1)>", "HTML"),
        ("e.jpg", b"%PDF-1.7", "PDF"),
        ("f.jpg", b"PK\x03\x04 imagemagick", "ZIP"),
        ("g.png", &bomb, "no side may be longer"),
        ("h.png", &strip, "no side may be longer"),
        ("i.jpg", half, "ends before the picture does"),
    ];
    for (name, content, expected) in cases {
        let refused = refusal(&desk, name, content).await.unwrap_or_default();
        assert!(refused.contains(expected), "{name}: {refused}");
    }
    assert_eq!(
        site.read(|conn| Ok(list_desk_items(conn, "", 0, 9)?)).len(),
        0
    );
    assert_eq!(
        files_below(&site.data().join("media")),
        Vec::<std::path::PathBuf>::new()
    );
}

#[actix_web::test]
async fn a_picture_with_a_script_in_it_is_served_as_a_picture_without_it() {
    let site = site();
    let desk = site.log_in(REPORTER).await;
    let behind_jpeg = [jpeg(40, 30, 1), SCRIPT.to_vec()].concat();
    for (name, content) in [
        ("polyglot.html", gif_with(SCRIPT)),
        ("comment.php", behind_jpeg),
    ] {
        assert_eq!(refusal(&desk, name, &content).await, None, "{name}");
    }
    let variants = files_below(&site.data().join("media/variants"));
    assert!(!variants.is_empty());
    for file in variants {
        let bytes = fs::read(&file).expect("a made picture");
        assert!(bytes.starts_with(b"\xff\xd8\xff"));
        assert!(
            !bytes.windows(7).any(|part| part == b"<script"),
            "{}",
            file.display()
        );
    }
    let items = site.read(|conn| Ok(list_desk_items(conn, "", 0, 9)?));
    for item in items {
        let page = desk.page(&format!("/admin/media/{}", item.id)).await;
        for address in page.attributes("main img", "src") {
            let answer = desk.get(&address).await;
            assert_eq!(answer.header("content-type"), "image/jpeg");
            assert_eq!(answer.header("x-content-type-options"), "nosniff");
        }
        // The original is at no address.
        for path in [
            format!("/media/{}/{}", item.picture_hash, item.original_hash),
            format!("/media/originals/{}", item.original_hash),
            format!(
                "/media/{}/..%2f..%2foriginals%2f{}",
                item.picture_hash, item.original_hash
            ),
        ] {
            assert_eq!(
                desk.get(&path).await.status,
                StatusCode::NOT_FOUND,
                "{path}"
            );
        }
    }
}

#[actix_web::test]
async fn a_name_leads_nowhere_and_turns_no_text() {
    let site = site();
    let desk = site.log_in(REPORTER).await;
    let long = "p".repeat(4000);
    let names: [(&str, &str); 8] = [
        ("../../../etc/passwd", "passwd"),
        ("..\\\\..\\\\windows\\\\system.ini", "system.ini"),
        ("..", "picture"),
        ("/", "picture"),
        ("gambar\u{202e}gpj.exe", "gambargpj.exe"),
        ("\u{2066}\u{feff} ", "picture"),
        (
            "<img src=x onerror=alert(1)>",
            "<img src=x onerror=alert(1)>",
        ),
        (&long, &long[..150]),
    ];
    for (shade, (sent, kept)) in (1_u8..).zip(names) {
        let picture = jpeg(40, 30, shade * 20);
        assert_eq!(refusal(&desk, sent, &picture).await, None, "{sent}");
        let newest = site
            .read(|conn| Ok(list_desk_items(conn, "", 0, 1)?))
            .remove(0);
        assert_eq!(newest.file_name, kept, "{sent}");
        let page = desk.page(&format!("/admin/media/{}", newest.id)).await;
        assert_eq!(page.text("h1"), kept);
        assert!(!page.has("img[onerror]"));
    }
    // No file has a name but those of hashes, and none lies elsewhere.
    for file in files_below(&site.data().join("media")) {
        let text = file.to_string_lossy().into_owned();
        assert!(
            !text.contains("passwd") && !text.contains("gambar"),
            "{text}"
        );
    }
    assert!(!site.data().join("etc").exists());
}

#[actix_web::test]
async fn a_name_with_nul_or_a_broken_header_is_refused_whole() {
    let site = site();
    let desk = site.log_in(REPORTER).await;
    let picture = jpeg(40, 30, 1);
    for name in ["a.jpg\0.html", "a\x01.jpg"] {
        let answer = desk.upload("/admin/media/", &[(name, &picture)]).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{name:?}");
    }
    assert_eq!(
        site.read(|conn| Ok(list_desk_items(conn, "", 0, 9)?)).len(),
        0
    );
}
