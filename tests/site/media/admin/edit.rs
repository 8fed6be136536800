//! `GET` and `POST /admin/media/{id}`: what is known of a picture, its focal point, its uses, its end.

use actix_web::http::StatusCode;
use diesel::connection::SimpleConnection;
use warta::accounts::roles::Role;
use warta::audit::model::{AuditFilter, find_break, list_events};
use warta::media::model::desk::find_desk_item;

use crate::support::app::TestApp;
use crate::support::desk::Desk;
use crate::support::page::Page;

const EDITOR: &str = "edi@warta.example";
const REPORTER: &str = "rini@warta.example";

/// A site with an editor and a reporter.
fn site() -> TestApp {
    let site = TestApp::new();
    site.account(EDITOR, "Edi", &[Role::Editor]);
    site.account(REPORTER, "Rini", &[Role::Reporter]);
    site
}

/// Changes rows without asking anybody.
fn change(site: &TestApp, sql: &str) {
    site.write(|conn| Ok(conn.batch_execute(sql)?));
}

/// Sends the form of a picture as it stands on the page, but for some fields.
async fn fill(
    desk: &Desk<'_>,
    id: i64,
    changed: &[(&str, &str)],
) -> crate::support::client::Answer {
    let path = format!("/admin/media/{id}");
    let page = desk.page(&path).await;
    let mut fields = vec![("step".to_owned(), "save".to_owned())];
    for name in ["caption", "alt_text"] {
        fields.push((name.to_owned(), page.text(&format!("#{name}"))));
    }
    for name in [
        "credit",
        "copyright",
        "usage_terms",
        "rights_until",
        "focal_x",
        "focal_y",
    ] {
        fields.push((
            name.to_owned(),
            page.attribute(&format!("#{name}"), "value"),
        ));
    }
    fields.push(("seen".to_owned(), page.attribute("[name=seen]", "value")));
    for (name, value) in changed {
        fields.retain(|(known, _)| known != name);
        fields.push(((*name).to_owned(), (*value).to_owned()));
    }
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    desk.post(&path, &fields).await
}

/// The page of a picture that was saved.
async fn saved(desk: &Desk<'_>, id: i64, changed: &[(&str, &str)]) -> Page {
    let answer = fill(desk, id, changed).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    desk.page(answer.location()).await
}

#[actix_web::test]
async fn texts_are_saved_and_say_where_they_come_from() {
    let site = site();
    let id = site.media_item(1);
    change(
        &site,
        "UPDATE media_items SET caption = 'Dari kamera', credit = 'AP', copyright = 'AP 2026',
         metadata_sources = '{\"caption\":\"exif\",\"credit\":\"iptc\",\"copyright\":\"xmp\"}'",
    );
    let desk = site.log_in(EDITOR).await;
    let page = desk.page(&format!("/admin/media/{id}")).await;
    assert_eq!(page.text("#caption-hint"), "From the file (EXIF).");
    assert_eq!(page.text("#credit-hint"), "From the file (IPTC).");
    assert_eq!(page.text("#copyright-hint"), "From the file (XMP).");
    assert!(!page.has("#alt_text-hint"));
    let page = saved(
        &desk,
        id,
        &[
            ("caption", "Perahu <pagi>"),
            ("alt_text", "Tiga perahu biru."),
            ("copyright", ""),
            ("usage_terms", "CC BY 4.0"),
        ],
    )
    .await;
    assert_eq!(page.text("h1"), "Saved. boats.jpg");
    assert_eq!(page.text("#done"), "Saved.");
    assert_eq!(page.text("#caption"), "Perahu <pagi>");
    assert_eq!(page.text("#caption-hint"), "Typed in the newsroom.");
    assert_eq!(page.text("#credit-hint"), "From the file (IPTC).");
    assert!(!page.has("#copyright-hint"));
    assert_eq!(page.attribute("#usage_terms", "value"), "CC BY 4.0");
    site.read(|conn| {
        let event = list_events(conn, &AuditFilter::default(), 0, 1)?.remove(0);
        assert_eq!(event.action, "update_media");
        assert_eq!(event.subject, format!("media:{id}"));
        assert_eq!(find_break(conn)?, None);
        Ok(())
    });
}

#[actix_web::test]
async fn a_wrong_field_is_told_at_its_place_and_keeps_what_was_typed() {
    let site = site();
    let id = site.media_item(1);
    let desk = site.log_in(EDITOR).await;
    let long = "p".repeat(2001);
    for (field, value) in [
        ("rights_until", "kemarin"),
        ("rights_until", "2026-02-30"),
        ("rights_until", "-262143-01-01"),
        ("focal_x", "101"),
        ("focal_x", "-0.1"),
        ("focal_y", "NaN"),
        ("focal_y", "inf"),
        ("focal_y", ""),
        ("credit", long.as_str()),
    ] {
        let answer = fill(&desk, id, &[(field, value), ("copyright", "Warta")]).await;
        if value.starts_with("-262143") {
            // The first year that there is: long over, and no panic.
            assert_ne!(answer.status, StatusCode::INTERNAL_SERVER_ERROR);
            continue;
        }
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{value}");
        let page = answer.page();
        assert!(page.text("title").starts_with("Error:"));
        assert_eq!(
            page.attributes("#problems a", "href"),
            [format!("#{field}")]
        );
        assert_eq!(page.attribute(&format!("#{field}"), "value"), value);
        assert_eq!(page.attribute(&format!("#{field}"), "aria-invalid"), "true");
        assert!(
            page.attribute(&format!("#{field}"), "aria-describedby")
                .contains(&format!("{field}-problem"))
        );
        assert_eq!(page.attribute("#copyright", "value"), "Warta");
    }
}

#[actix_web::test]
async fn a_moved_focal_point_makes_other_pictures_and_the_old_ones_stay_reachable() {
    let site = site();
    let id = site.media_item(1);
    let path = site.article("Perahu").figure(id, "perahu").create_path();
    let former = site.page(&path).await.attribute("main figure img", "src");
    let before = site.read(|conn| Ok(find_desk_item(conn, id)?));
    let desk = site.log_in(EDITOR).await;
    let page = saved(&desk, id, &[("focal_x", "33,33"), ("focal_y", "80")]).await;
    assert_eq!(page.attribute("#focal_x", "value"), "33.33");
    assert_eq!(page.attribute("#focal_y", "value"), "80");
    assert_eq!(page.count(".media-crops img"), 3);
    let after = site.read(|conn| Ok(find_desk_item(conn, id)?));
    assert_ne!(after.picture_hash, before.picture_hash);
    assert_eq!(after.variants_made_at, None);
    let now = site.page(&path).await.attribute("main figure img", "src");
    assert!(now.contains(&after.picture_hash));
    for address in [&now, &former] {
        assert_eq!(site.get(address).await.status, StatusCode::OK, "{address}");
    }
    // Saved again as it stands, nothing is made anew.
    saved(&desk, id, &[("caption", "Lain")]).await;
    let again = site.read(|conn| Ok(find_desk_item(conn, id)?));
    assert_eq!(again.picture_hash, after.picture_hash);
    // Back again, under the first name.
    saved(&desk, id, &[("focal_x", "50"), ("focal_y", "50")]).await;
    let back = site.read(|conn| Ok(find_desk_item(conn, id)?));
    assert_eq!(back.picture_hash, before.picture_hash);
    assert_eq!(site.get(&former).await.status, StatusCode::OK);
}

#[actix_web::test]
async fn old_names_of_a_draft_picture_are_not_public() {
    let site = site();
    let id = site.media_item(1);
    site.article("Naskah").draft().figure(id, "perahu").create();
    let desk = site.log_in(EDITOR).await;
    let former = desk
        .page(&format!("/admin/media/{id}"))
        .await
        .attribute(".media-picture img", "src");
    saved(&desk, id, &[("focal_x", "10")]).await;
    assert_eq!(site.get(&former).await.status, StatusCode::NOT_FOUND);
    assert_eq!(desk.get(&former).await.status, StatusCode::OK);
}

#[actix_web::test]
async fn who_saves_over_unseen_changes_is_asked_first() {
    let site = site();
    let id = site.media_item(1);
    let desk = site.log_in(EDITOR).await;
    let seen = desk
        .page(&format!("/admin/media/{id}"))
        .await
        .attribute("[name=seen]", "value");
    saved(&desk, id, &[("caption", "Yang pertama")]).await;
    for focal in ["50", "20"] {
        let answer = fill(
            &desk,
            id,
            &[
                ("caption", "Yang kedua"),
                ("seen", &seen),
                ("focal_x", focal),
            ],
        )
        .await;
        assert_eq!(answer.status, StatusCode::CONFLICT);
        let page = answer.page();
        assert_eq!(page.text("#caption"), "Yang kedua");
        assert!(page.text("#caption-problem").contains("Somebody else"));
        assert_ne!(page.attribute("[name=seen]", "value"), seen);
    }
    let item = site.read(|conn| Ok(find_desk_item(conn, id)?));
    assert_eq!(item.caption, "Yang pertama");
}

#[actix_web::test]
async fn every_article_that_shows_it_is_linked() {
    let site = site();
    let id = site.media_item(1);
    let public = site
        .article("Perahu")
        .figure(id, "perahu")
        .figure(id, "dermaga")
        .create();
    let draft = site.article("Naskah").draft().figure(id, "kapal").create();
    let page = site
        .log_in(EDITOR)
        .await
        .page(&format!("/admin/media/{id}"))
        .await;
    let links = page.attributes("#uses ~ ul h3 a", "href");
    assert_eq!(
        links,
        [
            format!("/admin/articles/{draft}#figure-kapal-caption"),
            format!("/admin/articles/{public}#figure-perahu-caption"),
            format!("/admin/articles/{public}#figure-dermaga-caption"),
        ]
    );
    assert_eq!(page.count(&format!("a[href='/a/{public}.html']")), 2);
    assert!(!page.has(&format!("a[href='/a/{draft}.html']")));
}

#[actix_web::test]
async fn a_reporter_changes_own_pictures_and_does_not_see_the_drafts_of_others() {
    let site = site();
    let (own, other) = (site.media_item(1), site.media_item(2));
    change(
        &site,
        &format!("UPDATE media_items SET uploaded_by = 2 WHERE id = {own}"),
    );
    site.article("Naskah rahasia")
        .draft()
        .figure(own, "kapal")
        .create();
    let desk = site.log_in(REPORTER).await;
    let page = saved(&desk, own, &[("caption", "Punyaku")]).await;
    assert_eq!(page.text("#caption"), "Punyaku");
    assert!(!page.text("main").contains("Naskah rahasia"));
    assert!(page.text("main").contains("one article of a colleague"));
    assert!(!page.has("button[value=delete]"));
    let path = format!("/admin/media/{other}");
    assert_eq!(desk.get(&path).await.status, StatusCode::FORBIDDEN);
    for fields in [[("step", "save")], [("step", "delete")]] {
        let answer = desk.post(&path, &fields).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN);
    }
    let page = desk.page("/admin/media/").await;
    assert_eq!(page.count(".media-list h3"), 2);
    assert_eq!(page.count(".media-list h3 a"), 1);
    assert_eq!(
        desk.get("/admin/media/99").await.status,
        StatusCode::NOT_FOUND
    );
}

#[actix_web::test]
async fn what_nothing_shows_can_be_deleted_with_its_files() {
    let site = site();
    let id = site.media_item(1);
    let desk = site.log_in(EDITOR).await;
    saved(&desk, id, &[("focal_x", "10")]).await;
    let item = site.read(|conn| Ok(find_desk_item(conn, id)?));
    let page = desk
        .submit(&format!("/admin/media/{id}"), &[("step", "delete")])
        .await;
    assert!(page.text("title").starts_with("Picture deleted"));
    assert!(page.has("#done"));
    assert!(!page.has(".media-list li"));
    let media = site.data().join("media");
    assert!(!media.join("originals").join(&item.original_hash).exists());
    let left = std::fs::read_dir(media.join("variants"))
        .expect("a folder")
        .count();
    assert_eq!(left, 0);
    let answer = desk
        .post(&format!("/admin/media/{id}"), &[("step", "delete")])
        .await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
}

#[actix_web::test]
async fn what_an_article_shows_cannot_be_deleted() {
    let site = site();
    let id = site.media_item(1);
    site.article("Naskah").draft().figure(id, "kapal").create();
    let desk = site.log_in(EDITOR).await;
    let path = format!("/admin/media/{id}");
    let page = desk.page(&path).await;
    assert!(!page.has("button[value=delete]"));
    assert!(page.text("#delete ~ p").contains("no article shows it"));
    let answer = desk.post(&path, &[("step", "delete")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = answer.page();
    assert_eq!(page.attributes("#problems a", "href"), ["#delete"]);
    assert_eq!(site.read(|conn| Ok(find_desk_item(conn, id)?)).id, id);
}

#[actix_web::test]
async fn what_waits_to_be_published_counts_as_a_use() {
    let site = site();
    let id = site.media_item(1);
    let article = site.article("Perahu").create();
    let desk = site.log_in(EDITOR).await;
    // A public article's change waits until it is published.
    desk.submit(
        &format!("/admin/articles/{article}"),
        &[
            ("version", "1"),
            ("step", "save"),
            ("headline", "Perahu"),
            ("section", "indonesia"),
            ("body", "Perahu."),
            ("new-figure", &id.to_string()),
        ],
    )
    .await;
    let path = format!("/admin/media/{id}");
    let page = desk.page(&path).await;
    assert!(
        page.text("#uses ~ ul")
            .contains("changes not published yet")
    );
    let answer = desk.post(&path, &[("step", "delete")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[actix_web::test]
async fn an_old_version_comes_back_without_a_picture_that_was_deleted() {
    let site = site();
    let id = site.media_item(1);
    let article = site.article("Perahu").draft().figure(id, "kapal").create();
    let desk = site.log_in(EDITOR).await;
    let path = format!("/admin/articles/{article}");
    desk.submit(
        &path,
        &[
            ("version", "1"),
            ("headline", "Perahu"),
            ("section", "indonesia"),
            ("body", "Tanpa gambar."),
        ],
    )
    .await;
    desk.submit(&format!("/admin/media/{id}"), &[("step", "delete")])
        .await;
    let page = desk
        .submit(
            &format!("{path}/revisions/"),
            &[("version", "1"), ("restore", "1")],
        )
        .await;
    assert!(page.text("#body").contains("Perahu pertama berangkat"));
    assert!(!page.has("[name=figure]"));
}

#[actix_web::test]
async fn a_picture_whose_rights_have_ended_cannot_be_newly_used() {
    let site = site();
    let id = site.media_item(1);
    let kept = site.article("Lama").draft().figure(id, "kapal").create();
    let desk = site.log_in(EDITOR).await;
    let page = saved(&desk, id, &[("rights_until", "2026-11-24")]).await;
    assert_eq!(page.attribute("#rights_until", "value"), "2026-11-24");
    // Its last day is not over.
    let page = desk.page("/admin/articles/new").await;
    assert!(page.has(&format!("#new-figure option[value='{id}']")));
    site.pass_minutes(12 * 60);
    let desk = site.log_in(EDITOR).await;
    let page = desk.page("/admin/articles/new").await;
    assert!(!page.has(&format!("#new-figure option[value='{id}']")));
    let number = id.to_string();
    let fields = [
        ("headline", "Baru"),
        ("section", "indonesia"),
        ("body", "Isi."),
        ("new-figure", number.as_str()),
    ];
    let answer = desk.post("/admin/articles/new", &fields).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = answer.page();
    assert!(
        page.text("#figure-gambar-1-caption-problem")
            .contains("rights to this picture have ended")
    );
    assert_eq!(
        page.attribute("#figure-gambar-1-caption", "aria-describedby"),
        "figure-gambar-1-caption-problem"
    );
    // What has it already can be mended, and not go out with it.
    let path = format!("/admin/articles/{kept}");
    let page = desk.page(&path).await;
    assert!(page.has(".figure-fields img"));
    let fields = |step: &'static str, version: &'static str| {
        vec![
            ("step", step),
            ("version", version),
            ("headline", "Lama sekali"),
            ("section", "indonesia"),
            ("body", "Isi."),
            ("figure", "kapal"),
            ("figure-kapal-item", number.as_str()),
            ("figure-kapal-caption", "Kapal."),
        ]
    };
    desk.submit(&path, &fields("save", "1")).await;
    let answer = desk.post(&path, &fields("publish", "2")).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.page().has("#figure-kapal-caption-problem"));
}
