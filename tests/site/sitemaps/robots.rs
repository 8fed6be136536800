//! `GET /robots.txt` and `GET /.well-known/security.txt`

use crate::support::app::TestApp;

#[actix_web::test]
async fn robots_are_kept_from_searching_and_told_of_the_sitemaps() {
    let site = TestApp::new();
    site.english_edition();

    let answer = site.get("/robots.txt").await;

    assert_eq!(answer.header("content-type"), "text/plain; charset=utf-8");
    assert_eq!(
        answer.text(),
        "User-agent: *\n\
         Disallow: /search\n\
         Disallow: /en/search\n\
         Sitemap: http://127.0.0.1:8080/sitemap.xml\n\
         Sitemap: http://127.0.0.1:8080/news-sitemap.xml\n"
    );
}

#[actix_web::test]
async fn nothing_that_the_sitemaps_list_is_kept_from_robots() {
    let site = TestApp::new();
    site.article("Perahu").create();
    let robots = site.get("/robots.txt").await.text();
    for part in ["/sitemap-1.xml", "/sitemap-2.xml"] {
        for page in site.get(part).await.xml().all("url") {
            let path = page.one("loc").text.replace("http://127.0.0.1:8080", "");
            let kept = robots
                .lines()
                .filter_map(|line| line.strip_prefix("Disallow: "))
                .any(|start| path.starts_with(start));
            assert!(!kept, "{path}");
        }
    }
}

#[actix_web::test]
async fn whoever_finds_a_weakness_is_told_where_to_write_and_until_when_that_holds() {
    let site = TestApp::new();

    let text = site.get("/.well-known/security.txt").await.text();

    assert!(text.starts_with("Contact: mailto:"), "{text}");
    assert!(text.contains("\nExpires: 2027-05-23T00:00:00Z\n"), "{text}");
    assert!(text.contains("\nPreferred-Languages: id, en\n"), "{text}");
}
