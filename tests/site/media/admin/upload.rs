//! `POST /admin/media/`: many files at once, and what became of each.

use actix_web::http::StatusCode;
use actix_web::test::TestRequest;
use warta::accounts::roles::Role;
use warta::media::model::desk::{count_desk_items, list_desk_items};

use crate::support::app::TestApp;
use crate::support::desk::{file_part, token_part};
use crate::support::factory::media::jpeg;

const REPORTER: &str = "rini@warta.example";

/// A site with a reporter.
fn site() -> TestApp {
    let site = TestApp::new();
    site.account(REPORTER, "Rini", &[Role::Reporter]);
    site
}

fn count(site: &TestApp) -> i64 {
    site.read(|conn| Ok(count_desk_items(conn, "")?))
}

#[actix_web::test]
async fn files_come_in_and_can_be_described_by_who_sent_them() {
    let site = site();
    let desk = site.log_in(REPORTER).await;
    let (first, second) = (jpeg(300, 200, 1), jpeg(300, 200, 2));
    let answer = desk
        .upload(
            "/admin/media/",
            &[("satu.jpg", &first), ("dua.jpg", &second)],
        )
        .await;
    assert_eq!(answer.status, StatusCode::OK);
    let page = answer.page();
    assert_eq!(page.text("h1"), "Files taken in: 2 of 2");
    assert_eq!(page.texts("#results h2"), ["satu.jpg", "dua.jpg"]);
    assert_eq!(page.texts("#results p"), ["Taken in.", "Taken in."]);
    for link in page.attributes("#results a", "href") {
        let page = desk.page(&link).await;
        assert_eq!(page.count(".media-crops img"), 3, "{link}");
        for address in page.attributes("main img", "src") {
            let answer = desk.get(&address).await;
            assert_eq!(answer.status, StatusCode::OK, "{address}");
            assert_eq!(answer.header("content-type"), "image/jpeg");
        }
    }
    let page = desk.page("/admin/articles/new").await;
    assert!(page.text("#new-figure").contains("satu.jpg"));
}

#[actix_web::test]
async fn the_same_file_again_is_recognised_by_its_content() {
    let site = site();
    let desk = site.log_in(REPORTER).await;
    let file = jpeg(300, 200, 1);
    let answer = desk
        .upload(
            "/admin/media/",
            &[("satu.jpg", &file), ("nama lain.jpg", &file)],
        )
        .await;
    let sentences = answer.page().texts("#results p");
    assert_eq!(
        sentences,
        [
            "Taken in.",
            "This file is in the library already, as picture 1 (satu.jpg)."
        ]
    );
    assert_eq!(count(&site), 1);
}

#[actix_web::test]
async fn a_refused_file_is_told_with_its_reason_and_the_others_come_in() {
    let site = site();
    let desk = site.log_in(REPORTER).await;
    let large = vec![0xFF; 20 * 1024 * 1024 + 1];
    let good = jpeg(300, 200, 1);
    let answer = desk
        .upload(
            "/admin/media/",
            &[
                ("kosong.jpg", b""),
                ("besar.jpg", &large),
                ("catatan.txt", b"bukan gambar"),
                ("baik.jpg", &good),
            ],
        )
        .await;
    assert_eq!(answer.status, StatusCode::OK);
    let page = answer.page();
    assert_eq!(page.text("h1"), "Files taken in: 1 of 4");
    let refused = page.texts("#results .field-problem");
    assert_eq!(refused.len(), 3);
    assert!(refused[0].starts_with("The file is empty."));
    assert!(refused[1].starts_with("The file has 20.1 MB; at most 20 MB"));
    assert!(refused[2].starts_with("This is no picture"));
    assert_eq!(count(&site), 1);
}

#[actix_web::test]
async fn where_nothing_comes_in_the_title_says_so() {
    let site = site();
    let desk = site.log_in(REPORTER).await;
    let answer = desk.upload("/admin/media/", &[("a.txt", b"teks")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.page().text("title").starts_with("Error: no file"));
    // A browser sends a field without a choice as a file without a name.
    let answer = desk.upload("/admin/media/", &[("", b"")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = answer.page();
    assert_eq!(page.text("#files-problem"), "Choose at least one file.");
    assert_eq!(page.attributes(".problems a", "href"), ["#files"]);
    assert!(
        page.attribute("#files", "aria-describedby")
            .contains("files-problem")
    );
}

#[actix_web::test]
async fn more_than_thirty_files_at_once_are_told_of() {
    let site = site();
    let desk = site.log_in(REPORTER).await;
    let known = jpeg(40, 30, 1);
    let good = jpeg(40, 30, 2);
    let mut files: Vec<(&str, &[u8])> = vec![("satu.jpg", &known); 30];
    files.push(("sisa.jpg", &good));
    let page = desk.upload("/admin/media/", &files).await.page();
    assert_eq!(page.text("h1"), "Files taken in: 30 of 31");
    assert!(page.text("#results .field-problem").contains("at most 30"));
    assert_eq!(count(&site), 1);
}

#[actix_web::test]
async fn a_form_without_the_right_token_first_is_refused() {
    let site = site();
    let desk = site.log_in(REPORTER).await;
    let token = desk.form_token();
    let picture = jpeg(40, 30, 1);
    let file = file_part("satu.jpg", &picture);
    for parts in [
        vec![file.clone()],
        vec![token_part("wrong"), file.clone()],
        vec![token_part(""), file.clone()],
        vec![file.clone(), token_part(&token)],
        vec![token_part(&token.repeat(20)), file.clone()],
    ] {
        let answer = desk.upload_parts("/admin/media/", &parts).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN);
    }
    assert_eq!(count(&site), 0);
}

#[actix_web::test]
async fn a_body_that_is_no_form_with_files_is_refused_without_a_panic() {
    let site = site();
    let desk = site.log_in(REPORTER).await;
    let token = desk.form_token();
    let answer = desk.post("/admin/media/", &[("files", "satu.jpg")]).await;
    assert_eq!(answer.status, StatusCode::BAD_REQUEST);
    for content_type in [
        "multipart/form-data",
        "multipart/form-data; boundary=",
        "multipart/form-data; boundary=\"\"",
        "multipart/form-data; boundary=a",
        "multipart/mixed; boundary=--------------",
    ] {
        let request = TestRequest::post()
            .uri("/admin/media/")
            .insert_header(("sec-fetch-site", "same-origin"))
            .insert_header(("content-type", content_type))
            .set_payload("\n\n--\r\n");
        let answer = desk.send(request).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{content_type}");
    }
    // Cut off within the file.
    let whole = jpeg(40, 30, 1);
    let mut body = b"------warta-test-boundary\r\n".to_vec();
    body.extend(token_part(&token));
    body.extend(b"\r\n------warta-test-boundary\r\n");
    body.extend(file_part("satu.jpg", &whole));
    let answer = desk.upload_body("/admin/media/", body).await;
    assert_eq!(answer.status, StatusCode::BAD_REQUEST);
    assert_eq!(count(&site), 0);
}

#[actix_web::test]
async fn a_header_without_an_end_is_not_kept_in_memory() {
    let site = site();
    let desk = site.log_in(REPORTER).await;
    let mut body = b"------warta-test-boundary\r\n".to_vec();
    body.extend(token_part(&desk.form_token()));
    body.extend(b"\r\n------warta-test-boundary\r\nContent-Disposition: ");
    body.extend(vec![b'x'; 1024 * 1024]);
    let answer = desk.upload_body("/admin/media/", body).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
}

#[actix_web::test]
async fn a_body_larger_than_all_files_together_is_refused_before_it_is_read() {
    let site = site();
    let desk = site.log_in(REPORTER).await;
    let request = TestRequest::post()
        .uri("/admin/media/")
        .insert_header(("sec-fetch-site", "same-origin"))
        .insert_header(("content-length", "700000000"))
        .insert_header(("content-type", "multipart/form-data; boundary=0123456789"));
    let answer = desk.send(request).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
}

#[actix_web::test]
async fn nobody_uploads_without_a_login_or_from_another_site() {
    let site = site();
    let picture = jpeg(40, 30, 1);
    let answer = site
        .desk()
        .upload("/admin/media/", &[("satu.jpg", &picture)])
        .await;
    assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
    let desk = site.log_in(REPORTER).await;
    let request = TestRequest::post()
        .uri("/admin/media/")
        .insert_header(("sec-fetch-site", "cross-site"))
        .insert_header(("content-type", "multipart/form-data; boundary=0123456789"));
    assert_eq!(desk.send(request).await.status, StatusCode::FORBIDDEN);
    assert_eq!(count(&site), 0);
}

#[actix_web::test]
async fn who_sent_it_is_kept() {
    let site = site();
    let desk = site.log_in(REPORTER).await;
    desk.upload("/admin/media/", &[("satu.jpg", &jpeg(40, 30, 1))])
        .await;
    let items = site.read(|conn| Ok(list_desk_items(conn, "", 0, 9)?));
    assert_eq!(items[0].uploaded_by, Some(1));
    assert_eq!(items[0].file_name, "satu.jpg");
}
