//! Atom

use crate::support::app::TestApp;

#[actix_web::test]
async fn an_entry_has_all_that_the_format_requires() {
    let site = TestApp::new();
    site.article("Perahu & <laut>").create();

    let feed = site.get("/atom.xml").await.xml();

    assert_eq!(feed.attribute("xmlns"), "http://www.w3.org/2005/Atom");
    assert_eq!(feed.one("updated").text, "2026-11-24T11:00:00+07:00");
    let entry = feed.one("entry");
    assert_eq!(entry.one("title").text, "Perahu & <laut>");
    assert_eq!(entry.one("updated").text, "2026-11-24T11:00:00+07:00");
    assert!(entry.one("id").text.ends_with("/a/1.html"));
    assert_eq!(entry.all("author").len(), 1);
}

#[actix_web::test]
async fn every_byline_is_an_author_and_topics_are_categories() {
    let site = TestApp::new();
    site.article("Perahu")
        .byline("Ratna")
        .byline("Tomas")
        .topic("Laut")
        .create();

    let feed = site.get("/atom.xml").await.xml();

    let entry = feed.one("entry");
    let names: Vec<&str> = entry
        .all("author")
        .into_iter()
        .map(|author| author.one("name").text.as_str())
        .collect();
    assert_eq!(names, ["Ratna", "Tomas"]);
    let terms: Vec<&str> = entry
        .all("category")
        .into_iter()
        .map(|category| category.attribute("term"))
        .collect();
    assert_eq!(terms, ["Indonesia", "Laut"]);
}

#[actix_web::test]
async fn a_story_in_another_language_says_so() {
    let site = TestApp::new();
    site.article("Boats")
        .with(|fields| fields.language = "en".to_owned())
        .create();

    let feed = site.get("/atom.xml").await.xml();

    assert_eq!(feed.attribute("xml:lang"), "id");
    assert_eq!(feed.one("entry").attribute("xml:lang"), "en");
}
