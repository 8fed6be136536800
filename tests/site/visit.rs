//! What an answer to a visit says to browsers and caches: tags, dates, and compression.

use actix_web::http::header::{ACCEPT_ENCODING, HeaderName, IF_MODIFIED_SINCE, IF_NONE_MATCH};
use actix_web::test::TestRequest;

use crate::support::app::TestApp;
use crate::support::client::Answer;

async fn ask(site: &TestApp, path: &str, name: HeaderName, value: &str) -> Answer {
    let request = TestRequest::get().uri(path).insert_header((name, value));
    site.send(request).await
}

/// Every value of `Vary`, in lower case.
fn vary(answer: &Answer) -> Vec<String> {
    answer
        .headers
        .get_all("vary")
        .flat_map(|value| value.to_str().expect("ASCII").split(','))
        .map(|value| value.trim().to_ascii_lowercase())
        .collect()
}

#[actix_web::test]
async fn the_tag_of_a_page_that_is_made_each_time_is_weak_as_its_bytes_depend_on_the_encoding() {
    let site = TestApp::new();
    for path in ["/search?q=perahu", "/sitemap.xml", "/robots.txt"] {
        let plain = site.get(path).await;
        assert!(plain.header("etag").starts_with("W/\""), "{path}");
        let small = ask(&site, path, ACCEPT_ENCODING, "br").await;
        assert_eq!(small.header("etag"), plain.header("etag"), "{path}");
    }
}

#[actix_web::test]
async fn a_tag_is_known_weak_strong_in_a_list_and_as_any() {
    let site = TestApp::new();
    for path in ["/", "/feed.xml"] {
        let tag = site.get(path).await.header("etag").to_owned();
        let strong = tag.trim_start_matches("W/").to_owned();
        let list = format!("\"another\", W/\"more\", {tag}");
        for (value, status) in [
            (tag.as_str(), 304),
            (&strong, 304),
            (&list, 304),
            ("*", 304),
            ("\"another\"", 200),
            ("W/\"another\"", 200),
            ("junk", 200),
            ("", 200),
        ] {
            let answer = ask(&site, path, IF_NONE_MATCH, value).await;
            assert_eq!(answer.status.as_u16(), status, "{path}: {value}");
            assert_eq!(answer.body.is_empty(), status == 304, "{path}: {value}");
        }
    }
}

#[actix_web::test]
async fn what_is_not_modified_varies_as_what_was_sent() {
    let site = TestApp::new();
    let first = ask(&site, "/", ACCEPT_ENCODING, "br").await;
    let request = TestRequest::get()
        .uri("/")
        .insert_header((ACCEPT_ENCODING, "br"))
        .insert_header((IF_NONE_MATCH, first.header("etag")));
    let again = site.send(request).await;
    assert_eq!(again.status.as_u16(), 304);
    assert!(again.body.is_empty());
    assert_eq!(again.header("content-encoding"), "");
    for name in ["cookie", "accept-encoding"] {
        assert!(vary(&first).contains(&name.to_owned()), "{name}");
        assert!(vary(&again).contains(&name.to_owned()), "{name}");
    }
}

#[actix_web::test]
async fn a_page_has_no_date_and_asks_for_none() {
    let site = TestApp::new();
    assert_eq!(site.get("/").await.header("last-modified"), "");
    for date in ["Fri, 01 Jan 2100 00:00:00 GMT", "yesterday"] {
        let answer = ask(&site, "/", IF_MODIFIED_SINCE, date).await;
        assert_eq!(answer.status.as_u16(), 200, "{date}");
    }
}

#[actix_web::test]
async fn text_is_compressed_as_the_reader_likes_best() {
    let site = TestApp::new();
    for path in ["/", "/feed.xml", "/feed.json", "/nothing"] {
        let plain = site.get(path).await;
        assert_eq!(plain.header("content-encoding"), "", "{path}");
        for (accepted, encoding) in [
            ("br", "br"),
            ("gzip", "gzip"),
            ("gzip, deflate, br, zstd", "br"),
            ("gzip, br;q=0", "gzip"),
            ("br;q=0.2, gzip;q=0.9", "gzip"),
        ] {
            let answer = ask(&site, path, ACCEPT_ENCODING, accepted).await;
            assert_eq!(
                answer.header("content-encoding"),
                encoding,
                "{path}: {accepted}"
            );
            assert!(answer.body.len() < plain.body.len(), "{path}: {accepted}");
            assert!(
                vary(&answer).contains(&"accept-encoding".to_owned()),
                "{path}: {accepted}"
            );
        }
    }
}

#[actix_web::test]
async fn what_is_sent_uncompressed_tells_caches_that_the_encoding_decides() {
    let site = TestApp::new();
    let answer = site.get("/").await;
    assert!(vary(&answer).contains(&"accept-encoding".to_owned()));
}
