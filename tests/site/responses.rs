//! What holds for every response of every status.

use std::io::{Read, Write};
use std::net::TcpStream;

use actix_web::http::header::{ACCEPT_ENCODING, COOKIE, HOST, HeaderName, IF_NONE_MATCH, ORIGIN};
use actix_web::http::{Method, StatusCode};
use actix_web::middleware::from_fn;
use actix_web::test::{TestRequest, init_service};
use actix_web::{HttpServer, rt, web};
use diesel::connection::SimpleConnection;
use url::Url;
use warta::app::service;
use warta::error::{AppError, AppResult};
use warta::responses;

use crate::support::app::TestApp;
use crate::support::client::{Answer, answer};
use crate::support::log::Log;

/// Every header that no response goes without, and its value.
const HEADERS: [(&str, &str); 5] = [
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "strict-origin-when-cross-origin"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    (
        "permissions-policy",
        "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
    ),
];

fn from_site() -> (HeaderName, &'static str) {
    (HeaderName::from_static("sec-fetch-site"), "same-origin")
}

fn assert_headers(answer: &Answer) {
    for (name, value) in HEADERS {
        assert_eq!(answer.header(name), value, "{name} of {}", answer.status);
    }
    let policy = answer.header("content-security-policy");
    assert!(
        policy.starts_with("default-src 'none'; "),
        "{policy} of {}",
        answer.status
    );
    assert!(!policy.contains("unsafe"), "{policy}");
}

/// Asks for a page of a site whose handlers fail as told.
async fn failing(site: &TestApp, path: &str) -> Answer {
    async fn panics() -> AppResult<&'static str> {
        let answers: Vec<&'static str> = Vec::new();
        answers
            .first()
            .copied()
            .ok_or_else(|| panic!("the shelf is empty"))
    }
    async fn panics_in_database(app: web::Data<warta::app::App>) -> AppResult<&'static str> {
        app.db.read(|_| panic!("the drawer is stuck")).await
    }
    async fn is_busy() -> AppResult<&'static str> {
        Err(AppError::Busy)
    }
    let service = init_service(
        actix_web::App::new()
            .app_data(site.app.clone())
            .route("/panic", web::get().to(panics))
            .route("/panic-in-database", web::get().to(panics_in_database))
            .route("/busy", web::get().to(is_busy))
            .wrap(from_fn(responses::finish))
            .wrap(from_fn(responses::protect)),
    )
    .await;
    let request = TestRequest::get()
        .uri(path)
        .insert_header((HOST, "localhost"))
        .to_request();
    answer(&service, request).await
}

#[actix_web::test]
async fn every_status_carries_every_header() {
    let site = TestApp::new();
    let path = site.article("Perahu pagi").create_path();
    let withdrawn = site.article("Ditarik").withdrawn("Keliru.").create_path();
    let front = site.get("/").await;
    let tag = front.header("etag").to_owned();
    let form = || {
        TestRequest::post()
            .uri("/accessibility/")
            .insert_header(from_site())
    };
    let requests = [
        (200, TestRequest::get().uri("/")),
        (200, TestRequest::get().uri(&path)),
        (200, TestRequest::get().uri("/feed.xml")),
        (200, TestRequest::get().uri("/robots.txt")),
        (301, TestRequest::get().uri("/archive")),
        (303, form().set_form([("font", "sans")])),
        (
            304,
            TestRequest::get()
                .uri("/")
                .insert_header((IF_NONE_MATCH, tag)),
        ),
        (400, form().set_form([("font", "wingdings")])),
        (403, TestRequest::post().uri("/accessibility/")),
        (404, TestRequest::get().uri("/nothing")),
        (405, TestRequest::post().uri("/").insert_header(from_site())),
        (
            406,
            TestRequest::get()
                .uri("/")
                .insert_header((ACCEPT_ENCODING, "identity;q=0")),
        ),
        (410, TestRequest::get().uri(&withdrawn)),
        (413, form().set_form([("font", "s".repeat(70_000))])),
        (
            421,
            TestRequest::get()
                .uri("/")
                .insert_header((HOST, "evil.example")),
        ),
    ];
    for (status, request) in requests {
        let answer = site.send(request).await;
        assert_eq!(answer.status.as_u16(), status);
        assert_headers(&answer);
    }
    for (status, path) in [(500, "/panic"), (503, "/busy")] {
        let answer = failing(&site, path).await;
        assert_eq!(answer.status.as_u16(), status);
        assert_headers(&answer);
    }
}

#[actix_web::test]
async fn the_policy_allows_nothing_but_the_sites_own() {
    let site = TestApp::new();
    let answer = site.get("/").await;
    let policy = answer.header("content-security-policy");
    let directives: Vec<&str> = policy.split("; ").collect();
    let style = directives[2];
    assert!(style.starts_with("style-src 'sha256-"), "{style}");
    assert_eq!(
        [&directives[..2], &directives[3..]].concat(),
        [
            "default-src 'none'",
            "script-src 'self'",
            "img-src 'self'",
            "font-src 'self'",
            "connect-src 'self'",
            "media-src 'self'",
            "manifest-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
            "object-src 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types 'none'",
        ]
    );
}

#[actix_web::test]
async fn the_style_sheet_in_the_page_is_the_one_that_the_policy_allows() {
    use base64::Engine;
    use sha2::{Digest, Sha256};

    let site = TestApp::new();
    for path in ["/", "/archive/", "/nothing"] {
        let answer = site.get(path).await;
        let text = answer.text();
        let start = text.find("<style>").expect("a style sheet") + "<style>".len();
        let end = text.find("</style>").expect("its end");
        let digest = Sha256::digest(&text.as_bytes()[start..end]);
        let source = base64::prelude::BASE64_STANDARD.encode(digest);
        let policy = answer.header("content-security-policy");
        assert!(policy.contains(&format!("'sha256-{source}'")), "{path}");
    }
}

#[actix_web::test]
async fn strict_transport_security_is_promised_behind_https_only() {
    let plain = TestApp::new();
    assert_eq!(plain.get("/").await.header("strict-transport-security"), "");
    let site = TestApp::with_config(|config| {
        config.public_url = Some(Url::parse("https://warta.example").expect("an address"));
    });
    let request = TestRequest::get()
        .uri("/")
        .insert_header((HOST, "warta.example"));
    assert_eq!(
        site.send(request).await.header("strict-transport-security"),
        "max-age=31536000; includeSubDomains"
    );
}

#[actix_web::test]
async fn a_panic_gives_the_plain_page_and_one_line_with_its_words() {
    let site = TestApp::new();
    let log = Log::start();
    let answer = failing(&site, "/panic").await;
    assert_eq!(answer.status, StatusCode::INTERNAL_SERVER_ERROR);
    assert_eq!(answer.page().text("h1"), "Ada yang rusak di pihak kami");
    assert!(!answer.text().contains("shelf"));
    let lines = log.lines();
    assert_eq!(lines.len(), 1, "{lines:?}");
    assert!(lines[0].contains("the shelf is empty"), "{lines:?}");
    assert!(lines[0].contains("/panic"), "{lines:?}");
}

#[actix_web::test]
async fn a_panic_beside_the_database_is_logged_with_its_words_and_the_next_request_is_served() {
    let site = TestApp::new();
    let log = Log::start();
    let answer = failing(&site, "/panic-in-database").await;
    assert_eq!(answer.status, StatusCode::INTERNAL_SERVER_ERROR);
    let lines = log.lines();
    assert_eq!(lines.len(), 1, "{lines:?}");
    assert!(lines[0].contains("the drawer is stuck"), "{lines:?}");
    for _ in 0..8 {
        assert_eq!(site.get("/").await.status, StatusCode::OK);
    }
}

#[actix_web::test]
async fn a_panic_while_writing_leaves_nothing_half_written_and_the_writer_usable() {
    let site = TestApp::new();
    let outcome = site
        .app
        .db
        .write::<(), _>(|conn| {
            conn.batch_execute("UPDATE editions SET site_name = 'Setengah'")?;
            panic!("the ink is out")
        })
        .await;
    assert!(outcome.is_err());
    site.write(|conn| Ok(conn.batch_execute("UPDATE editions SET tagline = 'Utuh'")?));
    let page = site.page("/").await;
    assert_eq!(page.text("title"), "Warta – Utuh");
}

#[actix_web::test]
async fn a_database_without_its_table_gives_the_plain_page_and_one_line_with_the_cause() {
    let site = TestApp::new();
    site.write(|conn| {
        Ok(conn.batch_execute("PRAGMA foreign_keys = OFF; DROP TABLE navigation_items")?)
    });
    let log = Log::start();
    let answer = site.get("/").await;
    assert_eq!(answer.status, StatusCode::INTERNAL_SERVER_ERROR);
    assert_eq!(answer.page().text("h1"), "Ada yang rusak di pihak kami");
    assert!(!answer.text().contains("navigation_items"));
    let lines = log.lines();
    assert_eq!(lines.len(), 1, "{lines:?}");
    assert!(lines[0].contains("navigation_items"), "{lines:?}");
}

#[actix_web::test]
async fn a_failure_is_kept_by_no_cache() {
    let site = TestApp::new();
    assert_eq!(
        site.get("/nothing").await.header("cache-control"),
        "no-store"
    );
    assert_eq!(
        failing(&site, "/panic").await.header("cache-control"),
        "no-store"
    );
}

#[actix_web::test]
async fn a_busy_site_says_when_to_come_back() {
    let site = TestApp::new();
    let answer = failing(&site, "/busy").await;
    assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(answer.header("retry-after"), "5");
    assert_eq!(answer.page().text("h1"), "Sedang terlalu sibuk");
}

#[actix_web::test]
async fn a_page_that_is_missing_offers_search_and_ways_on() {
    let site = TestApp::new();
    let page = site.get("/nothing").await.page();
    assert_eq!(page.text("title"), "Halaman tidak ditemukan – Warta");
    assert_eq!(page.text("h1"), "Halaman tidak ditemukan");
    assert_eq!(page.attribute("main form", "action"), "/search");
    assert_eq!(page.attributes("main li a", "href"), ["/", "/archive/"]);
    assert_eq!(
        page.attributes(".skip-links a", "href"),
        ["#main", "#search-words"]
    );
    for landmark in ["body > header", "main", "body > footer", "search", "h1"] {
        assert_eq!(page.count(landmark), 1, "{landmark}");
    }
}

#[actix_web::test]
async fn no_public_page_sets_a_cookie() {
    let site = TestApp::new();
    let article = site.article("Perahu pagi").create_path();
    for path in [
        "/",
        &article,
        "/s/indonesia/",
        "/archive/",
        "/search?q=perahu",
        "/corrections/",
        "/accessibility/",
        "/editions/",
        "/feed.xml",
        "/sitemap.xml",
        "/nothing",
    ] {
        assert_eq!(site.get(path).await.header("set-cookie"), "", "{path}");
    }
}

#[actix_web::test]
async fn a_page_tells_caches_that_the_cookie_decides_even_when_compressed() {
    let site = TestApp::new();
    for encoding in ["identity", "gzip", "br"] {
        let answer = site
            .send(
                TestRequest::get()
                    .uri("/")
                    .insert_header((ACCEPT_ENCODING, encoding)),
            )
            .await;
        let vary: Vec<String> = answer
            .headers
            .get_all("vary")
            .map(|value| value.to_str().expect("ASCII").to_ascii_lowercase())
            .collect();
        assert!(
            vary.iter().any(|value| value == "cookie"),
            "{encoding}: {vary:?}"
        );
        if encoding != "identity" {
            assert_eq!(answer.header("content-encoding"), encoding);
            assert!(
                vary.iter().any(|value| value == "accept-encoding"),
                "{encoding}: {vary:?}"
            );
        }
    }
}

#[actix_web::test]
async fn a_known_tag_is_answered_without_a_body() {
    let site = TestApp::new();
    let first = site.get("/").await;
    let again = site
        .send(
            TestRequest::get()
                .uri("/")
                .insert_header((IF_NONE_MATCH, first.header("etag"))),
        )
        .await;
    assert_eq!(again.status, StatusCode::NOT_MODIFIED);
    assert!(again.body.is_empty());
    for name in ["etag", "cache-control", "vary"] {
        assert_eq!(again.header(name), first.header(name), "{name}");
    }
}

#[actix_web::test]
async fn another_tag_is_answered_with_the_page() {
    let site = TestApp::new();
    let answer = site
        .send(
            TestRequest::get()
                .uri("/")
                .insert_header((IF_NONE_MATCH, "W/\"other\"")),
        )
        .await;
    assert_eq!(answer.status, StatusCode::OK);
}

#[actix_web::test]
async fn a_page_read_by_a_forged_cookie_is_the_same_for_everybody() {
    let site = TestApp::new();
    let plain = site.get("/").await;
    for value in [
        "nndssx", "lndss", "nndssyy", "<script>", "", "Nndssy", "%6e",
    ] {
        let answer = site
            .send(
                TestRequest::get()
                    .uri("/")
                    .insert_header((COOKIE, format!("preferences={value}; other=1"))),
            )
            .await;
        assert_eq!(answer.body, plain.body, "{value}");
        assert_eq!(
            answer.header("cache-control"),
            "public, max-age=0, must-revalidate"
        );
    }
}

#[actix_web::test]
async fn any_loopback_host_is_answered_without_a_public_address() {
    let site = TestApp::new();
    for host in [
        "localhost",
        "LOCALHOST:8080",
        "127.0.0.1:80",
        "127.9.9.9",
        "[::1]",
        "[::1]:8080",
    ] {
        let request = TestRequest::get().uri("/").insert_header((HOST, host));
        assert_eq!(site.send(request).await.status, StatusCode::OK, "{host}");
    }
}

#[actix_web::test]
async fn another_host_is_misdirected() {
    let site = TestApp::new();
    for host in [
        "evil.example",
        "localhost.evil.example",
        "127.0.0.1.evil.example",
        "evil.example:8080",
        "localhost@evil.example",
        "localhost:evil",
        "localhost:99999",
        "0.0.0.0",
        "10.0.0.1",
        "[::2]",
        "::1",
        "",
        " ",
        "localhost/",
        "localhost, evil.example",
        "%6cocalhost",
    ] {
        let request = TestRequest::get().uri("/").insert_header((HOST, host));
        let answer = site.send(request).await;
        assert_eq!(answer.status, StatusCode::MISDIRECTED_REQUEST, "{host:?}");
        assert_eq!(answer.page().text("h1"), "Bukan alamat kami");
    }
}

#[actix_web::test]
async fn a_second_host_is_misdirected() {
    let site = TestApp::new();
    let request = TestRequest::get()
        .uri("/")
        .append_header((HOST, "localhost"))
        .append_header((HOST, "evil.example"));
    assert_eq!(
        site.send(request).await.status,
        StatusCode::MISDIRECTED_REQUEST
    );
    let request = TestRequest::get()
        .uri("http://evil.example/")
        .insert_header((HOST, "localhost"));
    assert_eq!(
        site.send(request).await.status,
        StatusCode::MISDIRECTED_REQUEST
    );
}

#[actix_web::test]
async fn only_the_public_address_is_answered_once_there_is_one() {
    let site = TestApp::with_config(|config| {
        config.public_url = Some(Url::parse("https://warta.example").expect("an address"));
    });
    for (host, status) in [
        ("warta.example", 200),
        ("Warta.Example", 200),
        ("warta.example:443", 200),
        ("warta.example:80", 421),
        ("warta.example:8443", 421),
        ("www.warta.example", 421),
        ("localhost", 421),
    ] {
        let request = TestRequest::get().uri("/").insert_header((HOST, host));
        assert_eq!(site.send(request).await.status.as_u16(), status, "{host}");
    }
}

#[actix_web::test]
async fn absolute_addresses_come_from_the_setting_and_never_from_the_request() {
    let site = TestApp::with_config(|config| {
        config.public_url = Some(Url::parse("https://warta.example").expect("an address"));
    });
    let request = TestRequest::get()
        .uri("/?utm_source=surat")
        .insert_header((HOST, "warta.example:443"))
        .insert_header(("x-forwarded-host", "evil.example"))
        .insert_header(("forwarded", "host=evil.example"));
    let page = site.send(request).await.page();
    assert_eq!(
        page.attribute("link[rel=canonical]", "href"),
        "https://warta.example/"
    );
}

#[actix_web::test]
async fn a_form_of_another_site_is_refused_in_plain_words() {
    let site = TestApp::new();
    let form = || {
        TestRequest::post()
            .uri("/accessibility/")
            .set_form([("font", "sans")])
    };
    let fetch_site = || HeaderName::from_static("sec-fetch-site");
    for request in [
        form(),
        form().insert_header((fetch_site(), "cross-site")),
        form().insert_header((fetch_site(), "same-site")),
        form().insert_header((fetch_site(), "none")),
        form().insert_header((ORIGIN, "null")),
        form().insert_header((ORIGIN, "http://evil.example")),
        form().insert_header((ORIGIN, "https://localhost:8080")),
        form()
            .insert_header((fetch_site(), "cross-site"))
            .insert_header((ORIGIN, "http://localhost:8080")),
    ] {
        let answer = site.send(request).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN);
        assert_eq!(answer.header("set-cookie"), "");
        let page = answer.page();
        assert_eq!(page.text("h1"), "Permintaan ditolak");
        assert!(page.text("main p").contains("tidak ada yang diubah"));
    }
}

#[actix_web::test]
async fn a_form_of_this_site_is_taken_by_either_header() {
    let site = TestApp::new();
    for header in [from_site(), (ORIGIN, "http://localhost:8080")] {
        let request = TestRequest::post()
            .uri("/accessibility/")
            .insert_header(header)
            .set_form([("font", "sans")]);
        assert_eq!(site.send(request).await.status, StatusCode::SEE_OTHER);
    }
}

#[actix_web::test]
async fn a_method_that_a_page_does_not_take_is_answered_with_those_it_takes() {
    let site = TestApp::new();
    let article = site.article("Perahu pagi").create_path();
    for path in [
        "/",
        "/s/indonesia/",
        "/archive/2026/",
        "/search",
        &article,
        "/feed.xml",
    ] {
        for method in [Method::POST, Method::PUT, Method::DELETE, Method::PATCH] {
            let request = TestRequest::default()
                .method(method.clone())
                .uri(path)
                .insert_header(from_site());
            let answer = site.send(request).await;
            assert_eq!(
                answer.status,
                StatusCode::METHOD_NOT_ALLOWED,
                "{method} {path}"
            );
            assert_eq!(answer.header("allow"), "GET, HEAD", "{method} {path}");
            assert_eq!(answer.page().text("h1"), "Cara ini tidak tersedia");
        }
    }
}

#[actix_web::test]
async fn odd_methods_do_nothing_and_break_nothing() {
    let site = TestApp::new();
    for name in ["OPTIONS", "TRACE", "CONNECT", "PROPFIND", "BREW", "get"] {
        let method = Method::from_bytes(name.as_bytes()).expect("a method");
        for path in ["/", "/nothing", "/accessibility/"] {
            let request = TestRequest::default().method(method.clone()).uri(path);
            let status = site.send(request).await.status;
            assert!(status.is_client_error(), "{name} {path}: {status}");
        }
    }
}

#[actix_web::test]
async fn odd_addresses_are_not_found_and_break_nothing() {
    let site = TestApp::new();
    let long = format!("/s/{}/", "a".repeat(20_000));
    for path in [
        "/s/%ff/",
        "/s/%00/",
        "/s/%0d%0aSet-Cookie:%20a=b/",
        "/s/%e2%80%ae/",
        "/%ff",
        "/%2e%2e/",
        "/s/../../etc/passwd",
        "/s/%2e%2e%2f%2e%2e%2fetc/passwd",
        "//evil.example/",
        "///",
        "/s//dunia/",
        "/s/dunia//",
        "/s/%2f/",
        "/a/%ff/1.html",
        "/a/x/%ff.html",
        "/a/x/1%00.html",
        "/p/%c3%28/",
        "/archive/%ff/",
        "/archive/2022/%ff/",
        "/pages/%ff/",
        "/%ff/s/dunia/",
        "/media/%ff/%ff",
        "/sitemap-%ff.xml",
        "/s/dunia/page/%ff/",
        "/t/%f0%9f%98%80/",
        "/s/dunia;a=b/",
        "/s/'%20OR%201=1--/",
        &long,
    ] {
        let answer = site.get(path).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        assert_headers(&answer);
    }
}

#[actix_web::test]
async fn a_query_is_no_part_of_an_address() {
    let site = TestApp::new();
    site.article("Perahu pagi").create();
    let plain = site.get("/s/indonesia/").await;
    for query in [
        "utm_source=surat",
        "fbclid=1&page=2",
        "%ff",
        "q=%00",
        "=",
        "&&&",
        "page=junk",
    ] {
        let answer = site.get(&format!("/s/indonesia/?{query}")).await;
        assert_eq!(answer.status, StatusCode::OK, "{query}");
        assert_eq!(answer.body, plain.body, "{query}");
        let moved = site.get(&format!("/s/indonesia?{query}")).await;
        assert_eq!(moved.status, StatusCode::MOVED_PERMANENTLY);
        assert_eq!(moved.location(), "/s/indonesia/", "{query}");
    }
}

/// The answer of a real server to raw bytes: (head, body).
async fn raw(site: &TestApp, request: &'static [u8]) -> (String, Vec<u8>) {
    let app = site.app.clone();
    let server = HttpServer::new(move || service(app.clone()))
        .workers(1)
        .disable_signals()
        .bind(("127.0.0.1", 0))
        .expect("a free port");
    let address = server.addrs()[0];
    let server = server.run();
    let handle = server.handle();
    rt::spawn(server);
    let bytes = rt::task::spawn_blocking(move || {
        let mut stream = TcpStream::connect(address).expect("a connection");
        stream.write_all(request).expect("a sent request");
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).expect("an answer");
        bytes
    })
    .await
    .expect("a client");
    handle.stop(false).await;
    let end = bytes
        .windows(4)
        .position(|window| window == b"\r\n\r\n")
        .expect("the end of a head");
    let head = String::from_utf8(bytes[..end].to_vec()).expect("a head in ASCII");
    (head, bytes[end + 4..].to_vec())
}

#[actix_web::test]
async fn head_answers_as_get_without_the_body() {
    let site = TestApp::new();
    let ask_get = b"GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    let ask_head = b"HEAD / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    let (get, body) = raw(&site, ask_get).await;
    let (head, nothing) = raw(&site, ask_head).await;
    let headers = |text: &str| {
        let mut lines: Vec<String> = text
            .lines()
            .filter(|line| !line.starts_with("date:"))
            .map(str::to_owned)
            .collect();
        lines.sort();
        lines
    };
    assert!(!body.is_empty());
    assert!(nothing.is_empty());
    assert_eq!(headers(&get), headers(&head));
}

#[actix_web::test]
async fn bytes_that_are_no_address_are_refused_by_the_server() {
    let site = TestApp::new();
    for request in [
        b"GET /s/\x01/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".as_slice(),
        b"GET /s/\xff/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        b"GET / HTTP/9.9\r\nHost: localhost\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n",
    ] {
        let (head, _) = raw(&site, request).await;
        let status = head.split(' ').nth(1).expect("a status");
        assert!(status.starts_with('4'), "{head}");
    }
}

#[actix_web::test]
async fn a_target_with_this_sites_own_authority_is_answered() {
    let site = TestApp::new();
    let request = TestRequest::get().uri("http://localhost:8080/");
    assert_eq!(site.send(request).await.status, StatusCode::OK);
}
