//! The list under a story.

use warta::recommend::model::lists::{replace_choices, replace_followed};

use crate::support::app::{TestApp, instant};

const HEADLINES: &str = ".recommended h3";
const REASONS: &str = ".recommended li .story-time";

/// Two stories about one matter among others: the path of one, and the number of the other.
fn two_of_one_matter(site: &TestApp) -> (String, i64) {
    let path = site.first_of_matter();
    let other = site.article("Dermaga retak").body(site.matter(1)).create();
    (path, other)
}

#[actix_web::test]
async fn a_story_about_the_same_matter_is_recommended_with_its_reason() {
    let site = TestApp::new();
    let (path, _) = two_of_one_matter(&site);
    assert!(!site.page(&path).await.has(".recommended"));
    site.find_recommended();
    let page = site.page(&path).await;
    assert_eq!(page.texts(HEADLINES), ["Dermaga retak"]);
    assert!(page.text(REASONS).starts_with("Kata yang sama: "));
}

#[actix_web::test]
async fn a_topic_that_both_have_is_the_reason() {
    let site = TestApp::new();
    site.others(20);
    let path = site
        .article("Angin mereda")
        .body(site.matter(0))
        .topic("Laut")
        .create_path();
    site.article("Dermaga retak")
        .body(site.matter(1))
        .topic("Laut")
        .create();
    site.find_recommended();
    assert_eq!(site.page(&path).await.text(REASONS), "Topik sama: Laut");
}

#[actix_web::test]
async fn a_name_that_both_mention_is_the_reason() {
    let site = TestApp::new();
    site.others(20);
    let path = site
        .article("Angin mereda")
        .body("Menurut Sari Lontar, perahu berangkat pagi ini.")
        .create_path();
    site.article("Dermaga retak")
        .body("Kayunya lapuk, kata Sari Lontar kepada wartawan.")
        .create();
    site.find_recommended();
    assert_eq!(site.page(&path).await.text(REASONS), "Menyebut Sari Lontar");
}

#[actix_web::test]
async fn an_older_story_gets_the_newer_one_that_goes_with_it() {
    let site = TestApp::new();
    site.others(20);
    let path = site
        .article("Angin mereda")
        .body(site.matter(0))
        .published("2023-11-24T11:00:00+07:00")
        .create_path();
    site.find_recommended();
    assert!(!site.page(&path).await.has(".recommended"));
    site.article("Dermaga retak").body(site.matter(1)).create();
    site.find_recommended();
    assert_eq!(site.page(&path).await.texts(HEADLINES), ["Dermaga retak"]);
}

#[actix_web::test]
async fn drafts_and_scheduled_stories_are_never_recommended() {
    let site = TestApp::new();
    let path = site.first_of_matter();
    site.article("Naskah").body(site.matter(1)).draft().create();
    site.article("Besok")
        .body(site.matter(2))
        .draft()
        .with(|fields| {
            fields.state = "scheduled".into();
            fields.scheduled_for = Some(instant("2026-12-24T11:00:00+07:00"));
        })
        .create();
    site.find_recommended();
    assert!(!site.page(&path).await.has(".recommended"));
}

#[actix_web::test]
async fn a_withdrawn_story_leaves_all_lists_at_once() {
    let site = TestApp::new();
    let path = site.first_of_matter();
    let other = site.article("Dermaga retak").body(site.matter(1)).create();
    let following = site.article("Jaring baru").body(site.matter(2)).create();
    site.find_recommended();
    assert_eq!(site.page(&path).await.count(HEADLINES), 2);
    site.article("Dermaga retak")
        .withdrawn("Salah.")
        .replace(other);
    assert_eq!(site.page(&path).await.texts(HEADLINES), ["Jaring baru"]);
    // An editor's choice does not bring it back either.
    let id = id_of(&path);
    site.write(|conn| Ok(replace_choices(conn, id, (&[other, following], &[]))?));
    assert_eq!(site.page(&path).await.texts(HEADLINES), ["Jaring baru"]);
}

#[actix_web::test]
async fn a_story_of_another_edition_is_never_recommended() {
    let site = TestApp::new();
    let path = site.first_of_matter();
    site.english_edition();
    site.article_in(Some("en"), "The wind")
        .body(site.matter(1))
        .create();
    site.find_recommended();
    assert!(!site.page(&path).await.has(".recommended"));
}

#[actix_web::test]
async fn a_near_duplicate_is_left_out() {
    let site = TestApp::new();
    let path = site.first_of_matter();
    site.article("Angin mereda").body(site.matter(0)).create();
    site.article("Dermaga retak").body(site.matter(1)).create();
    site.find_recommended();
    assert_eq!(site.page(&path).await.texts(HEADLINES), ["Dermaga retak"]);
}

#[actix_web::test]
async fn the_choice_of_editors_comes_first_in_their_order_and_what_they_left_out_never() {
    let site = TestApp::new();
    let (path, found) = two_of_one_matter(&site);
    let first = site.article("Pilihan satu").body("Satu.").create();
    let second = site.article("Pilihan dua").body("Dua.").create();
    site.find_recommended();
    let id = id_of(&path);
    site.write(|conn| Ok(replace_choices(conn, id, (&[second, first], &[]))?));
    let page = site.page(&path).await;
    assert_eq!(
        page.texts(HEADLINES),
        ["Pilihan dua", "Pilihan satu", "Dermaga retak"]
    );
    assert_eq!(page.texts(REASONS)[0], "Pilihan redaksi");
    site.write(|conn| Ok(replace_choices(conn, id, (&[second], &[found]))?));
    assert_eq!(site.page(&path).await.texts(HEADLINES), ["Pilihan dua"]);
}

#[actix_web::test]
async fn a_chain_of_stories_is_shown_in_its_order_from_each_of_them() {
    let site = TestApp::new();
    let first = site.article("Kapal hilang");
    let first = first.create();
    let second = site.article("Kapal dicari").create_path();
    let third = site.article("Kapal ditemukan").create();
    let middle = id_of(&second);
    site.write(|conn| {
        replace_followed(conn, middle, Some(first))?;
        Ok(replace_followed(conn, third, Some(middle))?)
    });
    let page = site.page(&second).await;
    let links: Vec<String> = page.texts(".chain li");
    assert_eq!(links.len(), 3);
    assert!(links[0].starts_with("Kapal hilang"));
    assert_eq!(page.text(".chain [aria-current=page]"), "Kapal dicari");
    assert_eq!(
        page.texts(REASONS),
        ["Awal berita ini", "Lanjutan dari berita ini"]
    );
}

#[actix_web::test]
async fn the_list_is_skipped_by_a_link_and_reached_by_one() {
    let site = TestApp::new();
    let (path, _) = two_of_one_matter(&site);
    site.find_recommended();
    let page = site.page(&path).await;
    assert!(page.has(".skip-links a[href='#recommended']"));
    assert_eq!(
        page.text(".recommended .skip-part"),
        "Lewati rekomendasi dan lanjutkan membaca"
    );
    assert_eq!(
        page.text("#end-of-recommended[tabindex='-1']"),
        "Akhir dari rekomendasi"
    );
}

/// The number in the path of a page.
pub(super) fn id_of(path: &str) -> i64 {
    let file = path.rsplit('/').next().unwrap_or_default();
    file.replace(".html", "").parse().expect("a number")
}
