//! What stands at the address of a withdrawn article.

use actix_web::http::StatusCode;

use crate::support::app::TestApp;

#[actix_web::test]
async fn a_withdrawn_article_is_gone_and_its_address_says_why() {
    let site = TestApp::new();
    let path = site
        .article("Keliru besar")
        .withdrawn("Sumbernya ternyata palsu.")
        .create_path();
    for path in [path.clone(), path.replace(".html", ".lite.html")] {
        let answer = site.get(&path).await;
        assert_eq!(answer.status, StatusCode::GONE, "{path}");
        let page = answer.page();
        assert!(
            page.text("main").contains("Sumbernya ternyata palsu."),
            "{path}"
        );
        assert!(!page.text("main").contains("Perahu pertama"), "{path}");
        assert!(page.has("meta[name=robots][content=noindex]"), "{path}");
    }
}
