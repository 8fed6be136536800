//! `GET /media/{hash}/{crop}-{width}.{format}`: ranges, tags, and what is not compressed.

use actix_web::http::StatusCode;
use actix_web::http::header::{
    ACCEPT_ENCODING, HeaderName, IF_MATCH, IF_MODIFIED_SINCE, IF_NONE_MATCH, IF_RANGE, RANGE,
};
use actix_web::test::TestRequest;
use diesel::connection::SimpleConnection;

use crate::support::app::TestApp;
use crate::support::client::Answer;

/// A site with one article, and the address of its picture.
async fn site_with_picture() -> (TestApp, String) {
    let site = TestApp::new();
    let media = site.media_item(1);
    let path = site.article("Perahu").figure(media, "perahu").create_path();
    let picture = site.page(&path).await.attribute("main figure img", "src");
    (site, picture)
}

/// The picture, asked for with these headers.
async fn ask(site: &TestApp, path: &str, headers: &[(HeaderName, &str)]) -> Answer {
    let mut request = TestRequest::get().uri(path);
    for (name, value) in headers {
        request = request.insert_header((name.clone(), *value));
    }
    site.send(request).await
}

#[actix_web::test]
async fn a_picture_is_kept_for_ever_and_says_that_parts_may_be_asked_for() {
    let (site, path) = site_with_picture().await;
    let answer = site.get(&path).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.header("content-type"), "image/jpeg");
    assert_eq!(answer.header("accept-ranges"), "bytes");
    assert_eq!(
        answer.header("cache-control"),
        "public, max-age=31536000, immutable"
    );
    assert_eq!(
        answer.header("cross-origin-resource-policy"),
        "cross-origin"
    );
    assert!(answer.header("etag").starts_with('"'), "a strong tag");
    assert_ne!(answer.header("last-modified"), "");
}

#[actix_web::test]
async fn a_part_is_answered_with_its_place() {
    let (site, path) = site_with_picture().await;
    let whole = site.get(&path).await.body;
    let length = whole.len();
    for (range, start, end) in [
        ("bytes=0-99", 0, 99),
        ("bytes=100-", 100, length - 1),
        ("bytes=-10", length - 10, length - 1),
        ("bytes=5-5", 5, 5),
        ("bytes=10-99999999", 10, length - 1),
    ] {
        let answer = ask(&site, &path, &[(RANGE, range)]).await;
        assert_eq!(answer.status, StatusCode::PARTIAL_CONTENT, "{range}");
        assert_eq!(
            answer.header("content-range"),
            format!("bytes {start}-{end}/{length}")
        );
        assert_eq!(answer.body, whole[start..=end], "{range}");
    }
}

#[actix_web::test]
async fn a_part_that_is_not_there_is_refused_with_the_length() {
    let (site, path) = site_with_picture().await;
    let length = site.get(&path).await.body.len();
    for range in [format!("bytes={length}-"), "bytes=99999999-".to_owned()] {
        let answer = ask(&site, &path, &[(RANGE, &range)]).await;
        assert_eq!(answer.status, StatusCode::RANGE_NOT_SATISFIABLE, "{range}");
        assert_eq!(answer.header("content-range"), format!("bytes */{length}"));
        assert_eq!(answer.header("cache-control"), "no-store");
    }
}

#[actix_web::test]
async fn a_range_that_is_none_breaks_nothing() {
    let (site, path) = site_with_picture().await;
    let whole = site.get(&path).await.body;
    for range in [
        "bytes",
        "bytes=",
        "bytes=a-b",
        "bytes=9-1",
        "pages=1-2",
        "bytes=--1",
        "bytes=-0",
        "bytes=99999999999999999999999-",
    ] {
        let answer = ask(&site, &path, &[(RANGE, range)]).await;
        match answer.status.as_u16() {
            200 => assert_eq!(answer.body, whole, "{range}"),
            416 => assert_eq!(answer.header("cache-control"), "no-store", "{range}"),
            status => panic!("{range}: {status}"),
        }
    }
}

#[actix_web::test]
async fn a_part_of_another_picture_is_answered_with_the_whole() {
    let (site, path) = site_with_picture().await;
    let whole = site.get(&path).await;
    let (tag, date) = (whole.header("etag"), whole.header("last-modified"));
    let weak = format!("W/{tag}");
    for (condition, status) in [
        (tag, 206),
        (date, 206),
        ("\"another\"", 200),
        (weak.as_str(), 200),
        ("Thu, 01 Jan 1970 00:00:00 GMT", 200),
        ("junk", 200),
    ] {
        let answer = ask(&site, &path, &[(RANGE, "bytes=0-9"), (IF_RANGE, condition)]).await;
        assert_eq!(answer.status.as_u16(), status, "{condition}");
        let expected = if status == 206 { 10 } else { whole.body.len() };
        assert_eq!(answer.body.len(), expected, "{condition}");
    }
}

#[actix_web::test]
async fn a_picture_that_is_known_is_answered_without_a_body() {
    let (site, path) = site_with_picture().await;
    let whole = site.get(&path).await;
    let (tag, date) = (whole.header("etag"), whole.header("last-modified"));
    let weak = format!("W/{tag}");
    let list = format!("\"another\", {tag}");
    for (name, value, status) in [
        (IF_NONE_MATCH, tag, 304),
        (IF_NONE_MATCH, weak.as_str(), 304),
        (IF_NONE_MATCH, list.as_str(), 304),
        (IF_NONE_MATCH, "*", 304),
        (IF_NONE_MATCH, "\"another\"", 200),
        (IF_MODIFIED_SINCE, date, 304),
        (IF_MODIFIED_SINCE, "Thu, 01 Jan 1970 00:00:00 GMT", 200),
        (IF_MODIFIED_SINCE, "yesterday", 200),
        (IF_MATCH, tag, 200),
        (IF_MATCH, "*", 200),
        (IF_MATCH, "\"another\"", 412),
    ] {
        let answer = ask(&site, &path, &[(name.clone(), value)]).await;
        assert_eq!(answer.status.as_u16(), status, "{name}: {value}");
        if status == 304 {
            assert!(answer.body.is_empty());
            assert_eq!(answer.header("etag"), tag);
            assert_eq!(
                answer.header("cache-control"),
                whole.header("cache-control")
            );
        }
    }
}

#[actix_web::test]
async fn another_tag_counts_more_than_the_date() {
    let (site, path) = site_with_picture().await;
    let date = site.get(&path).await.header("last-modified").to_owned();
    let headers = [(IF_NONE_MATCH, "\"another\""), (IF_MODIFIED_SINCE, &date)];
    assert_eq!(ask(&site, &path, &headers).await.status, StatusCode::OK);
}

#[actix_web::test]
async fn pictures_are_sent_as_they_are() {
    let (site, path) = site_with_picture().await;
    let whole = site.get(&path).await.body;
    for encodings in ["br", "gzip", "br, gzip, deflate, zstd"] {
        let answer = ask(&site, &path, &[(ACCEPT_ENCODING, encodings)]).await;
        assert_eq!(answer.header("content-encoding"), "", "{encodings}");
        assert_eq!(answer.body, whole, "{encodings}");
        let headers = [(ACCEPT_ENCODING, encodings), (RANGE, "bytes=0-9")];
        let part = ask(&site, &path, &headers).await;
        assert_eq!(part.status, StatusCode::PARTIAL_CONTENT);
        assert_eq!(part.header("content-encoding"), "", "{encodings}");
        assert_eq!(part.body, whole[..10], "{encodings}");
    }
}

#[actix_web::test]
async fn a_picture_is_found_only_while_an_article_that_shows_it_is_public() {
    let (site, path) = site_with_picture().await;
    for (change, status) in [
        ("state = 'draft'", 404),
        ("state = 'in_review'", 404),
        ("state = 'scheduled', scheduled_for = 1", 404),
        (
            "state = 'withdrawn', withdrawn_at = first_published_at",
            404,
        ),
        ("state = 'published', withdrawn_at = NULL", 200),
    ] {
        site.write(|conn| Ok(conn.batch_execute(&format!("UPDATE articles SET {change}"))?));
        assert_eq!(site.get(&path).await.status.as_u16(), status, "{change}");
    }
}
