//! Filling a data folder with the demo newspaper, and what is in that newspaper.

use std::collections::HashSet;
use std::fs;

use warta::articles::import_file::{ArticleFile, Calendar, parse};
use warta::assets;
use warta::body::parse::parse as parse_body;
use warta::demo::fill::{Filled, fill};
use warta::time::Millis;

use crate::support::app::TestApp;

/// Every article file of the demo newspaper.
fn demo_files() -> Vec<ArticleFile> {
    let calendar = Calendar {
        start_of_day: &|_, _| Millis(0),
        latest: Millis(i64::MAX),
    };
    assets::paths_below("demo/articles/")
        .iter()
        .map(|path| {
            let text = assets::text(path).expect("a text");
            parse(&text, &calendar).unwrap_or_else(|problems| panic!("{path}: {problems:?}"))
        })
        .collect()
}

/// Puts in an article under every key of the demo newspaper but the first `left_out`.
fn put_in_demo_keys(site: &TestApp, left_out: usize) {
    for file in demo_files().into_iter().skip(left_out) {
        site.article(&file.headline)
            .with(|fields| fields.import_key = Some(file.key.value))
            .create();
    }
}

#[test]
fn a_whole_demo_newspaper_with_other_articles_beside_it_starts_again() {
    let site = TestApp::new();
    put_in_demo_keys(&site, 0);
    site.article("Berita sendiri").create();

    let filled = fill(&site.app).expect("a start like the first");

    assert_eq!(filled, Filled::Nothing);
}

#[actix_web::test]
async fn readers_talk_about_stories_of_the_demo_newspaper_once() {
    let site = TestApp::new();
    put_in_demo_keys(&site, 0);
    // As if the fill had been interrupted after its last article, twice.
    for _ in 0..2 {
        fs::create_dir(site.data().join("demo-files")).expect("a folder");
        assert_eq!(fill(&site.app).expect("a fill"), Filled::Articles(0));
    }
    let page = site.page("/forum/").await;
    assert_eq!(page.count("main h2"), 2);
    let counts = page.texts("main .story-time").join(" ");
    assert!(counts.contains("7 komentar") && counts.contains("4 komentar"));
}

#[test]
fn a_newsroom_of_somebody_elses_is_not_filled() {
    let site = TestApp::new();
    site.article("Berita sendiri").create();

    let refused = fill(&site.app).expect_err("a refusal");

    assert!(refused.to_string().contains("holds articles already"));
}

#[test]
fn articles_of_others_beside_half_a_demo_newspaper_are_not_added_to() {
    let site = TestApp::new();
    put_in_demo_keys(&site, 1);
    site.article("Berita sendiri")
        .with(|fields| fields.import_key = Some("berita-sendiri".to_owned()))
        .create();

    let refused = fill(&site.app).expect_err("a refusal");

    assert!(refused.to_string().contains("holds articles already"));
}

#[test]
fn the_demo_newspaper_is_a_whole_one() {
    let files = demo_files();
    let distinct = |values: Vec<String>| values.into_iter().collect::<HashSet<String>>().len();
    let people = files
        .iter()
        .flat_map(|file| &file.bylines)
        .filter_map(|byline| match byline {
            warta::articles::import_file::FileByline::Person(slug) => Some(slug.value.clone()),
            warta::articles::import_file::FileByline::Name(_) => None,
        });
    let years = files
        .iter()
        .filter_map(|file| file.published)
        .map(|at| at.to_utc().format("%Y").to_string());

    assert!(files.len() >= 60);
    assert_eq!(
        distinct(
            files
                .iter()
                .map(|file| file.section.value.clone())
                .collect()
        ),
        6
    );
    assert!(distinct(files.iter().flat_map(|file| file.topics.clone()).collect()) >= 20);
    assert!(distinct(people.collect()) >= 8);
    assert!(distinct(years.collect()) >= 3);
    assert!(files.iter().any(|file| file.figures.is_empty()));
    assert!(files.iter().any(|file| file.figures.len() > 1));
    assert!(files.iter().any(|file| !file.corrections.is_empty()));
    assert!(files.iter().any(|file| file.state == "withdrawn"));
    assert!(
        files
            .iter()
            .any(|file| file.source.as_ref().is_some_and(|source| source.canonical))
    );
}

#[test]
fn every_text_of_the_demo_newspaper_is_understood_whole() {
    for file in demo_files() {
        let (_, warnings) = parse_body(&file.body);
        assert!(warnings.is_empty(), "{}: {warnings:?}", file.key.value);
    }
}
