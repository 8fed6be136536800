//! `GET` and `POST /a/{slug}/{id}/reply.html`

use actix_web::http::StatusCode;
use actix_web::http::header::HeaderName;
use actix_web::test::TestRequest;
use diesel::connection::SimpleConnection;
use warta::forum::model::addresses::keep_address;
use warta::jobs::retention::forget;

use crate::support::app::{NOW, TestApp, instant};
use crate::support::client::Answer;
use crate::support::forum::LONG_AGO;
use crate::support::rows::texts;

const WRITTEN: (&str, &str) = ("Bu Sari", "Pasarnya ramai sekali.");

#[actix_web::test]
async fn a_comment_waits_until_a_moderator_has_read_it() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    let own = site.comment(&path, None, WRITTEN).await;

    assert!(!site.page(&path).await.has(".comment"));
    let page = site.page(&format!("{own}?done=sent")).await;
    assert_eq!(page.text("#done"), "Komentar Anda sudah diterima.");
    assert!(
        page.text("title")
            .starts_with("Komentar Anda sudah diterima.")
    );
    assert!(page.text("main").contains("menunggu moderator"));
    site.moderator().await.publish_comment().await;
    assert_eq!(
        site.page(&path).await.text(".comment-text"),
        "Pasarnya ramai sekali."
    );
}

#[actix_web::test]
async fn a_refused_form_keeps_what_was_typed_and_says_what_is_wrong() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    let long = "a".repeat(5001);
    for (name, text, field) in [
        ("", "Ramai.", "name"),
        (" – ", "Ramai.", "name"),
        ("Bu Sari", "", "text"),
        ("Bu Sari", "…", "text"),
        ("Bu Sari", long.as_str(), "text"),
    ] {
        let answer = site.send_comment(&path, None, (name, text)).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        let page = answer.page();
        assert_eq!(
            page.attributes("#problems a", "href"),
            [format!("#{field}")]
        );
        assert_eq!(page.attribute("#name", "value"), name.trim());
        assert_eq!(page.text("#text"), text);
    }
    assert_eq!(
        texts(&site.app.config.database(), "SELECT text FROM comments"),
        [""; 0]
    );
}

#[actix_web::test]
async fn an_answer_shows_what_it_answers() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    site.comment(&path, None, WRITTEN).await;
    let id = site.moderator().await.publish_comment().await;
    let form = path.replace(".html", &format!("/reply.html?to={id}"));
    let page = site.page(&form).await;
    assert_eq!(page.text("h1"), "Tanggapi Bu Sari");
    assert!(page.text(".answered").contains("Pasarnya ramai sekali."));
}

#[actix_web::test]
async fn only_public_comments_of_the_same_article_are_answered() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    let other = site.article("Kapal datang").create_path();
    site.comment(&path, None, WRITTEN).await;
    let moderator = site.moderator().await;
    let id = moderator.waiting_comment().await;
    for (article, to) in [(&path, id), (&other, id), (&path, 99)] {
        let answer = site.send_comment(article, Some(to), WRITTEN).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND);
    }
    moderator.publish_comment().await;
    let answer = site.send_comment(&other, Some(id), WRITTEN).await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
}

#[actix_web::test]
async fn nobody_writes_under_what_is_not_public() {
    let site = TestApp::new();
    let id = site.article("Pasar buka lagi").draft().create();
    for path in [
        format!("/a/pasar-buka-lagi/{id}.html"),
        "/a/tidak-ada/99.html".to_owned(),
    ] {
        let answer = site.send_comment(&path, None, WRITTEN).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND);
    }
}

#[actix_web::test]
async fn the_same_text_is_taken_once_and_a_flood_is_stopped() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    site.comment(&path, None, WRITTEN).await;
    let again = site.send_comment(&path, None, WRITTEN).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(again.page().text("#problems").contains("sudah mengirim"));
    for number in 1..5 {
        let text = format!("Kalimat nomor {number}.");
        site.comment(&path, None, ("Bu Sari", &text)).await;
    }
    let flood = ("Bu Sari", "Kalimat nomor enam.");
    let refused = site.send_comment(&path, None, flood).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(refused.page().text("#text"), "Kalimat nomor enam.");
    site.pass_minutes(11);
    site.comment(&path, None, flood).await;
}

#[actix_web::test]
async fn whatever_fills_in_the_hidden_field_is_told_nothing_and_kept_nowhere() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    let form = path.replace(".html", "/reply.html");
    let fields = [
        ("name", "Bot"),
        ("text", "Beli ini."),
        ("website", "https://iklan.example"),
        LONG_AGO,
    ];
    let answer = site.desk().post(&form, &fields).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert_eq!(
        texts(&site.app.config.database(), "SELECT text FROM comments"),
        [""; 0]
    );
}

#[actix_web::test]
async fn another_sites_form_is_refused() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    let form = path.replace(".html", "/reply.html");
    let request = TestRequest::post()
        .uri(&form)
        .insert_header((HeaderName::from_static("sec-fetch-site"), "cross-site"))
        .set_form([("name", WRITTEN.0), ("text", WRITTEN.1), LONG_AGO]);
    assert_eq!(site.send(request).await.status, StatusCode::FORBIDDEN);
    assert_eq!(
        texts(&site.app.config.database(), "SELECT text FROM comments"),
        [""; 0]
    );
}

#[actix_web::test]
async fn no_address_is_kept_but_a_hash_of_the_day_and_the_network() {
    let site = TestApp::new();
    let (today, tomorrow) = (instant(NOW), instant(NOW).plus_days(1));
    let [first, same, other, later] = site.write(|conn| {
        Ok([
            keep_address(conn, "203.0.113.7", today)?,
            keep_address(conn, "203.0.113.7", today)?,
            keep_address(conn, "203.0.113.8", today)?,
            keep_address(conn, "203.0.113.7", tomorrow)?,
        ])
    });
    assert_eq!(first, same);
    assert_ne!(first.hash, other.hash);
    assert_ne!(first.hash, later.hash);
    assert_eq!(first.range, "203.0.0.0/16");
    assert!(!first.hash.contains("203.0.113.7"));
    let days = texts(
        &site.app.config.database(),
        "SELECT CAST(day AS TEXT) FROM address_keys",
    );
    assert_eq!(days.len(), 1, "{days:?}");
}

#[actix_web::test]
async fn where_comments_came_from_is_forgotten_after_fourteen_days() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    site.comment(&path, None, WRITTEN).await;
    site.write(|conn| {
        conn.batch_execute("UPDATE comments SET address_hash = 'x', address_range = 'y'")?;
        Ok(())
    });
    site.pass_minutes(14 * 24 * 60 - 1);
    assert_eq!(forget(&site.app).expect("a run"), 0);
    site.pass_minutes(1);
    assert_eq!(forget(&site.app).expect("a run"), 1);
    let kept = texts(
        &site.app.config.database(),
        "SELECT address_hash || address_range FROM comments",
    );
    assert_eq!(kept, [""]);
}

#[actix_web::test]
async fn what_comes_sooner_than_anybody_types_is_taken_when_it_is_sent_again() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    let form = path.replace(".html", "/reply.html");
    let desk = site.desk();
    let opened_at = desk
        .page(&form)
        .await
        .attribute("input[name=opened_at]", "value");
    let written = [("name", WRITTEN.0), ("text", WRITTEN.1)];
    for opened_at in [&[("opened_at", opened_at.as_str())][..], &[]] {
        let answer = desk.post(&form, &[&written[..], opened_at].concat()).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        let page = answer.page();
        assert!(page.text("#problems").contains("kirimlah sekali lagi"));
        assert_eq!(page.text("#text"), WRITTEN.1);
        assert_eq!(
            page.attribute("input[name=opened_at]", "value"),
            opened_at_of(&site)
        );
    }
    site.pass_minutes(1);
    let again = [("opened_at", opened_at.as_str())];
    let answer = desk.post(&form, &[&written[..], &again].concat()).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
}

fn opened_at_of(site: &TestApp) -> String {
    site.app.clock.now().0.to_string()
}

/// Sends a comment from an address; the status of the answer.
async fn send_from(site: &TestApp, path: &str, address: &str, text: &str) -> Answer {
    let request = TestRequest::post()
        .uri(&path.replace(".html", "/reply.html"))
        .insert_header(("sec-fetch-site", "same-origin"))
        .peer_addr(format!("{address}:40000").parse().expect("an address"))
        .set_form([("name", "Tono"), ("text", text), LONG_AGO]);
    site.send(request).await
}

/// A hundred comments, five each of twenty addresses of a network: as many as it may send.
async fn send_all_of_network(site: &TestApp, path: &str, network: u8) {
    for number in 0..100 {
        let address = format!("10.{network}.0.{}", number / 5);
        let text = format!("Kalimat {number} dari {network}.");
        let answer = send_from(site, path, &address, &text).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{number}");
    }
}

#[actix_web::test]
async fn a_flood_of_many_addresses_of_one_network_is_stopped() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    send_all_of_network(&site, &path, 1).await;
    let refused = send_from(&site, &path, "10.1.0.99", "Satu lagi.").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let other = send_from(&site, &path, "10.2.0.1", "Satu lagi.").await;
    assert_eq!(other.status, StatusCode::SEE_OTHER);
    site.pass_minutes(1);
    let later = send_from(&site, &path, "10.1.0.99", "Satu lagi.").await;
    assert_eq!(later.status, StatusCode::SEE_OTHER);
}

#[actix_web::test]
async fn a_discussion_takes_no_more_than_moderators_can_read() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    for network in 1..=3 {
        send_all_of_network(&site, &path, network).await;
    }
    let refused = site.send_comment(&path, None, ("Tono", "Ramai.")).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.page().text("#problems").contains("Banyak pembaca"));
    let other = site.article("Kapal datang").create_path();
    site.comment(&other, None, ("Tono", "Ramai.")).await;
    site.pass_minutes(1);
    site.comment(&path, None, ("Tono", "Ramai.")).await;
}

#[actix_web::test]
async fn after_a_burst_a_comment_can_be_sent_every_two_minutes() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    let send = async |text: &str| send_from(&site, &path, "10.1.0.1", text).await.status;
    for text in ["Satu.", "Dua.", "Tiga.", "Empat.", "Lima."] {
        assert_eq!(send(text).await, StatusCode::SEE_OTHER, "{text}");
    }
    assert_eq!(send("Enam.").await, StatusCode::UNPROCESSABLE_ENTITY);
    site.pass_minutes(2);
    assert_eq!(send("Enam.").await, StatusCode::SEE_OTHER);
    assert_eq!(send("Tujuh.").await, StatusCode::UNPROCESSABLE_ENTITY);
    site.pass_minutes(2);
    assert_eq!(send("Tujuh.").await, StatusCode::SEE_OTHER);
}

#[actix_web::test]
async fn whose_a_full_bucket_was_is_forgotten() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    site.comment(&path, None, WRITTEN).await;
    let database = site.app.config.database();
    let count = || texts(&database, "SELECT count(*) FROM forum_buckets");
    assert_ne!(count(), ["0"]);
    site.pass_minutes(30);
    forget(&site.app).expect("a run");
    assert_eq!(count(), ["0"]);
}

#[actix_web::test]
async fn a_link_that_hides_where_it_leads_counts_for_three() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    for text in [
        "Lihat https://bit.ly/abc",
        "Lihat http://192.0.2.7/abc",
        "Lihat https://ѕlot.example/abc",
        "Lihat https://kabar.example/abc",
    ] {
        site.comment(&path, None, ("Tono", text)).await;
    }
    let moderator = site.moderator().await;
    let held = moderator.page("/admin/forum/?rule=links").await;
    assert_eq!(held.count(".queue-entry"), 3);
    assert!(!held.text("main").contains("kabar.example"));
}
