//! Pages in memory: always what a fresh page would be, made once, and never one reader's for another.

use actix_web::cookie::Cookie;
use actix_web::http::StatusCode;
use actix_web::http::header::{ACCEPT_ENCODING, HOST, IF_NONE_MATCH};
use actix_web::test::{TestRequest, init_service};
use actix_web::web::Data;
use diesel::prelude::*;
use diesel::sql_types::Text;
use futures_util::future::join_all;
use warta::app::{App, service};
use warta::config::{Config, PurgeTarget};
use warta::editions::model as editions;
use warta::front::model::{self as front, NewBreakingLine, NewPlacement};
use warta::jobs::page_views;
use warta::site;

use crate::support::app::{NOW, TestApp, instant};
use crate::support::chance::Chance;
use crate::support::client::{Answer, Visitor, answer, visitor};

/// Changes at random that each of the sites goes through.
const ROUNDS: usize = 40;

/// Another program on the same folder that keeps no pages.
fn fresh(site: &TestApp) -> Data<App> {
    let config = Config {
        page_cache_mb: 0,
        ..Config::for_data(site.data())
    };
    Data::new(site::open(config, site.app.clock).expect("the same installation"))
}

/// How many pages were made to be kept.
fn made(site: &TestApp) -> u64 {
    site.app.page_cache.figures().made
}

/// Pages that do not belong to one story.
const PAGES: [&str; 26] = [
    "/",
    "/en/",
    "/feed.xml",
    "/s/dunia/",
    "/s/indonesia/",
    "/s/indonesia/atom.xml",
    "/t/laut/",
    "/t/laut/feed.json",
    "/p/ratna-wiladari/",
    "/p/bima-satria/",
    "/p/ratna-wiladari/feed.xml",
    "/most-read/",
    "/most-read/week/",
    "/s/dunia/most-read/",
    "/corrections/",
    "/corrections/feed.xml",
    "/archive/",
    "/archive/2026/",
    "/archive/2026/11/",
    "/archive/2026/11/23/",
    "/archive/2026/11/24/",
    "/archive/2026/11/feed.xml",
    "/editions/",
    "/forum/",
    "/forum/unanswered/",
    "/forum/questions/",
];

/// A newspaper with something of everything that pages show; the paths of its pages.
async fn newspaper(site: &TestApp) -> Vec<String> {
    site.english_edition();
    let mut paths: Vec<String> = PAGES.map(str::to_owned).into();
    let stories = stories(site);
    for (_, path) in &stories {
        paths.push(path.clone());
        paths.push(path.replace(".html", ".lite.html"));
        paths.push(path.replace(".html", "/forum/feed.xml"));
    }
    let (id, path) = &stories[0];
    paths.push(path.replace(".html", "/forum/newest/1.html"));
    discuss(site, path).await;
    place(site, *id);
    site.find_recommended();
    for path in &paths {
        site.read_at("203.0.113.7", path).await;
    }
    page_views::write(&site.app).expect("views");
    page_views::list(&site.app).expect("lists");
    paths
}

/// Stories with people, pictures, corrections, translations and a "read also" box: number and path of each.
fn stories(site: &TestApp) -> Vec<(i64, String)> {
    let person = site.person("ratna-wiladari", "Ratna Wiladari", "rw");
    let other = site.person("bima-satria", "Bima Satria", "bs");
    let media = site.media_item(1);
    let mut stories = Vec::new();
    for number in 0..6 {
        let id = site
            .article(&format!("Perahu ke-{number}"))
            .section(if number % 2 == 0 {
                "indonesia"
            } else {
                "dunia"
            })
            .published(&format!("2026-11-2{}T08:00:00+07:00", 2 + number % 3))
            .body(&format!(
                "{} Bagian {number}.\n\n::: read-also\n1\n:::\n\n::: figure dermaga\n:::",
                site.matter(number)
            ))
            .topic("Laut")
            .person(if number < 3 { person } else { other })
            .figure(media, "perahu")
            .figure(media, "dermaga")
            .correction("correction", "Jumlah perahu.", NOW)
            .with(|fields| fields.sign_off = "rw/bs".to_owned())
            .create();
        site.article_in(Some("en"), "A boat")
            .with(|fields| fields.translation_of = Some(id))
            .create();
        let path = format!("/a/perahu-ke-{number}/{id}.html");
        stories.push((id, path));
    }
    stories
}

/// A comment and an answer to it.
async fn discuss(site: &TestApp, path: &str) {
    site.comment(path, None, ("Tono", "Perahunya bagus.")).await;
    let moderator = site.moderator().await;
    let comment = moderator.publish_comment().await;
    site.comment(path, Some(comment), ("Sari", "Setuju sekali."))
        .await;
    moderator.publish_comment().await;
}

/// The story on top of the front page for a while, and breaking news about it.
fn place(site: &TestApp, id: i64) {
    site.write(|conn| {
        let edition_id = editions::find_edition(conn, None)?.id;
        front::replace_placement(
            conn,
            &NewPlacement {
                edition_id,
                slot: 1,
                article_id: id,
                since: instant(NOW).plus_minutes(-1),
                until: Some(instant(NOW).plus_minutes(90)),
            },
            instant(NOW),
        )?;
        front::create_breaking_line(
            conn,
            &NewBreakingLine {
                edition_id,
                text: "Ombak tinggi.",
                article_id: Some(id),
                since: instant(NOW),
                until: instant(NOW).plus_minutes(30),
            },
            instant(NOW),
        )?;
        Ok(())
    });
}

/// Asks for every page from memory and anew, and compares.
async fn compare(kept: &Visitor, anew: &Visitor, (paths, after): (&[String], &str)) {
    for path in paths {
        let kept = kept(TestRequest::get().uri(path)).await;
        let anew = anew(TestRequest::get().uri(path)).await;
        assert_eq!(kept.status, anew.status, "{path} after {after}");
        assert!(
            kept.body == anew.body,
            "{path} is old after {after}:\n{}",
            first_difference(&anew.text(), &kept.text())
        );
    }
}

fn first_difference(anew: &str, kept: &str) -> String {
    let lines = anew.lines().zip(kept.lines());
    lines
        .into_iter()
        .find(|(one, other)| one != other)
        .map_or_else(
            || "one is longer".to_owned(),
            |(one, other)| format!("  anew: {one}\n  kept: {other}"),
        )
}

/// A column of a table.
#[derive(QueryableByName)]
struct Column {
    #[diesel(sql_type = Text)]
    table_name: String,
    #[diesel(sql_type = Text)]
    column_name: String,
    #[diesel(sql_type = Text)]
    kind: String,
}

/// Every column of every table but those of the text search, which pages in memory do not ask, and of the changes themselves.
fn columns(site: &TestApp) -> Vec<Column> {
    site.read(|conn| {
        Ok(diesel::sql_query(
            "SELECT tables.name AS table_name, columns.name AS column_name, columns.type AS kind \
             FROM sqlite_schema AS tables JOIN pragma_table_info(tables.name) AS columns \
             WHERE tables.type = 'table' AND tables.sql NOT LIKE '%VIRTUAL%' AND tables.name NOT LIKE '\\_\\_%' ESCAPE '\\' \
             AND tables.name NOT LIKE '%entries%' AND tables.name NOT LIKE '%words%' AND tables.name NOT IN ('changes', 'sqlite_sequence') \
             ORDER BY 1, 2",
        )
        .load(conn)?)
    })
}

/// A change of some rows to something that the column may or may not take.
fn change(chance: &mut Chance, column: &Column) -> String {
    let Column {
        table_name,
        column_name,
        kind,
    } = column;
    let another = format!(
        "(SELECT {column_name} FROM {table_name} LIMIT 1 OFFSET {})",
        chance.below(4)
    );
    let some = format!(
        "{column_name} IS (SELECT {column_name} FROM {table_name} LIMIT 1 OFFSET {})",
        chance.below(4)
    );
    if chance.below(12) == 0 {
        return format!("DELETE FROM {table_name} WHERE {some}");
    }
    let values: &[&str] = if kind == "TEXT" {
        &[
            "another",
            "OWN || 'x'",
            "OWN || 'x'",
            "''",
            "'published'",
            "'withdrawn'",
            "'rejected'",
        ]
    } else {
        &[
            "another",
            "OWN + 1",
            "OWN - 1",
            "OWN + 86400000",
            "OWN - 86400000",
            "NULL",
            "0",
            "1",
            "2",
        ]
    };
    let value = values[chance.below(values.len())]
        .replace("another", &another)
        .replace("OWN", column_name);
    format!("UPDATE {table_name} SET {column_name} = {value} WHERE {some}")
}

/// Lets rows of any table change in any way that the database allows, and compares all pages each time.
async fn change_at_random(seed: u64) {
    let site = TestApp::new();
    let paths = newspaper(&site).await;
    let kept = visitor(&site.app).await;
    let anew = visitor(&fresh(&site)).await;
    compare(&kept, &anew, (&paths, "nothing")).await;
    let columns = columns(&site);
    let mut chance = Chance::new(seed);
    let mut done = 0;
    while done < ROUNDS {
        let column = &columns[chance.below(columns.len())];
        let sql = change(&mut chance, column);
        let changed = site
            .app
            .db
            .write_blocking(|conn| Ok(diesel::sql_query(&sql).execute(conn)?));
        if changed.is_ok_and(|rows| rows > 0) {
            done += 1;
            compare(&kept, &anew, (&paths, &sql)).await;
        }
    }
}

#[actix_web::test]
async fn whatever_row_changes_no_page_in_memory_differs_from_one_made_anew() {
    change_at_random(11).await;
}

#[actix_web::test]
async fn whatever_other_row_changes_no_page_in_memory_differs_from_one_made_anew() {
    change_at_random(12).await;
}

#[actix_web::test]
async fn a_page_is_made_anew_after_a_change_of_what_it_shows_and_only_then() {
    let site = TestApp::new();
    let in_world = site.article("Perahu").section("dunia").create_path();
    let pages = [
        in_world.as_str(),
        "/s/dunia/",
        "/s/ekonomi/",
        "/archive/2026/11/24/",
        "/",
    ];
    for path in pages {
        site.page(path).await;
    }
    let before = made(&site);
    site.article("Harga beras").section("ekonomi").create();
    for path in ["/s/ekonomi/", "/"] {
        assert!(
            site.get(path).await.text().contains("Harga beras"),
            "{path}"
        );
    }
    assert_eq!(made(&site), before + 2);
    site.page("/s/dunia/").await;
    site.page(&in_world).await;
    assert_eq!(made(&site), before + 2, "pages that do not show it");
}

#[actix_web::test]
async fn a_page_of_the_archive_stays_when_something_is_published_on_another_day() {
    let site = TestApp::new();
    for day in [10, 12, 14] {
        site.article("Perahu")
            .published(&format!("2026-11-{day}T08:00:00+07:00"))
            .create();
    }
    site.page("/archive/2026/11/12/").await;
    let before = made(&site);
    site.article("Harga beras").create();
    site.page("/archive/2026/11/12/").await;
    assert_eq!(made(&site), before);
    site.article("Perahu lain")
        .published("2026-11-13T08:00:00+07:00")
        .create();
    site.page("/archive/2026/11/12/").await;
    assert_eq!(made(&site), before + 1, "its neighbour is a nearer one");
}

#[actix_web::test]
async fn a_comment_that_waits_leaves_the_page_as_it_is() {
    let site = TestApp::new();
    let path = site.article("Perahu").create_path();
    site.page(&path).await;
    site.comment(&path, None, ("Tono", "Perahunya bagus."))
        .await;
    let moderator = site.moderator().await;
    moderator.publish_comment().await;
    assert!(site.get(&path).await.text().contains("Perahunya bagus."));
    let before = made(&site);
    site.comment(&path, None, ("Sari", "Setuju sekali, Pak."))
        .await;
    site.page(&path).await;
    assert_eq!(made(&site), before);
    moderator.publish_comment().await;
    assert!(site.get(&path).await.text().contains("Setuju sekali"));
}

#[actix_web::test]
async fn two_thousand_readers_who_ask_at_once_cost_one_page() {
    let site = TestApp::new();
    let path = site.article("Perahu").create_path();
    site.page(&path).await;
    site.article("Kapal").create();
    let before = made(&site);
    let service = init_service(service(site.app.clone())).await;
    let requests = (0..2000).map(|_| {
        let request = TestRequest::get()
            .uri(&path)
            .insert_header((HOST, "localhost:8080"))
            .to_request();
        answer(&service, request)
    });
    let answers = join_all(requests).await;
    assert_eq!(made(&site), before + 1);
    assert!(answers.iter().all(|each| each.status == StatusCode::OK));
    assert!(answers.iter().all(|each| each.body == answers[0].body));
}

#[actix_web::test]
async fn who_waits_for_a_page_that_is_not_there_gets_that_told() {
    let site = TestApp::new();
    let service = init_service(service(site.app.clone())).await;
    let requests = (0..50).map(|_| {
        let request = TestRequest::get()
            .uri("/s/tidak-ada/")
            .insert_header((HOST, "localhost:8080"))
            .to_request();
        answer(&service, request)
    });
    let answers = join_all(requests).await;
    assert!(
        answers
            .iter()
            .all(|each| each.status == StatusCode::NOT_FOUND)
    );
}

#[actix_web::test]
async fn a_page_in_memory_asks_the_database_nothing() {
    let site = TestApp::new();
    let path = site.article("Perahu").create_path();
    assert!(!site.queries_of(&path).await.1.is_empty());
    assert_eq!(site.queries_of(&path).await, (StatusCode::OK, Vec::new()));
    let tag = site.get(&path).await.header("etag").to_owned();
    let known = TestRequest::get()
        .uri(&path)
        .insert_header((IF_NONE_MATCH, tag));
    assert_eq!(site.send(known).await.status, StatusCode::NOT_MODIFIED);
    let head = site
        .send(TestRequest::with_uri(&path).method(actix_web::http::Method::HEAD))
        .await;
    assert_eq!(head.status, StatusCode::OK);
}

#[actix_web::test]
async fn from_memory_a_page_has_the_headers_that_it_had_when_it_was_made() {
    let site = TestApp::new();
    let path = site.article("Perahu").create_path();
    for encoding in ["identity", "br", "gzip"] {
        let request = || {
            TestRequest::get()
                .uri(&path)
                .insert_header((ACCEPT_ENCODING, encoding))
        };
        let headers = |answer: &Answer| {
            let mut all: Vec<String> = answer
                .headers
                .iter()
                .map(|(name, value)| format!("{name}: {value:?}"))
                .collect();
            all.sort();
            all
        };
        let (first, again) = (site.send(request()).await, site.send(request()).await);
        assert_eq!(headers(&first), headers(&again), "{encoding}");
        assert_eq!(first.body, again.body, "{encoding}");
    }
}

#[actix_web::test]
async fn each_form_of_a_page_has_a_tag_of_its_own() {
    let site = TestApp::new();
    let mut tags = Vec::new();
    for encoding in ["identity", "br", "gzip"] {
        let request = TestRequest::get()
            .uri("/")
            .insert_header((ACCEPT_ENCODING, encoding));
        let answer = site.send(request).await;
        tags.push(answer.header("etag").to_owned());
    }
    assert!(tags.iter().all(|tag| tag.starts_with('"')), "{tags:?}");
    tags.sort();
    tags.dedup();
    assert_eq!(tags.len(), 3, "{tags:?}");
}

#[actix_web::test]
async fn what_a_request_says_besides_its_address_is_in_nobody_elses_page() {
    let site = TestApp::new();
    let path = site.article("Perahu").create_path();
    let anew = visitor(&fresh(&site)).await;
    let headers = [
        ("x-forwarded-host", "evil.example"),
        ("x-forwarded-proto", "gopher"),
        ("x-forwarded-for", "203.0.113.9"),
        ("x-original-url", "/admin/"),
        ("x-rewrite-url", "/admin/"),
        ("x-http-method-override", "POST"),
        ("forwarded", "host=evil.example"),
        ("accept", "application/evil"),
        ("accept-language", "xx-EVIL"),
        ("authorization", "Basic ZXZpbA=="),
        ("cookie", "preferences=evil; warta-session=evil"),
        ("origin", "https://evil.example"),
        ("referer", "https://evil.example/"),
        ("user-agent", "evil"),
        ("range", "bytes=0-3"),
        ("if-none-match", "*"),
        ("if-match", "\"evil\""),
        ("if-modified-since", "Tue, 24 Nov 2099 00:00:00 GMT"),
        ("sec-purpose", "prefetch"),
        ("save-data", "on"),
    ];
    let kept = visitor(&site.app).await;
    for page in [path.as_str(), "/", "/feed.xml"] {
        let clean = anew(TestRequest::get().uri(page)).await;
        for (name, value) in headers {
            // Whoever asks first after a change is the one whose page is kept.
            site.write(|conn| {
                diesel::sql_query("UPDATE editions SET position = position").execute(conn)?;
                Ok(())
            });
            for query in ["", "?evil=1", "?utm_source=evil&fbclid=evil"] {
                let poison = TestRequest::get()
                    .uri(&format!("{page}{query}"))
                    .insert_header((name, value));
                kept(poison).await;
            }
            let after = kept(TestRequest::get().uri(page)).await;
            assert_eq!(after.status, StatusCode::OK, "{page}: {name}");
            assert!(after.body == clean.body, "{page}: {name}");
            assert_eq!(after.header("set-cookie"), "", "{page}: {name}");
        }
    }
}

#[actix_web::test]
async fn a_page_shaped_by_preferences_is_kept_apart() {
    let site = TestApp::new();
    let path = site.article("Perahu").create_path();
    let large = || {
        TestRequest::get()
            .uri(&path)
            .cookie(Cookie::new("preferences", "xndssy"))
    };
    let first = site.send(large()).await;
    assert!(first.header("cache-control").starts_with("private"));
    let usual = site.get(&path).await;
    assert!(usual.header("cache-control").starts_with("public"));
    assert_ne!(first.body, usual.body);
    let before = made(&site);
    assert_eq!(site.send(large()).await.body, first.body);
    assert_eq!(made(&site), before);
}

#[actix_web::test]
async fn another_host_gets_no_page_from_memory() {
    let site = TestApp::new();
    site.page("/").await;
    let request = TestRequest::get()
        .uri("/")
        .insert_header((HOST, "evil.example"));
    assert_eq!(
        site.send(request).await.status,
        StatusCode::MISDIRECTED_REQUEST
    );
}

#[actix_web::test]
async fn what_another_program_changes_is_seen_at_the_next_look() {
    let site = TestApp::new();
    let other = fresh(&site);
    let mut watch = site.app.db.watch().expect("a connection");
    let path = site.article("Perahu").create_path();
    watch.look().expect("a look");
    site.page(&path).await;
    other
        .db
        .write_blocking(|conn| {
            diesel::sql_query("UPDATE articles SET headline = 'Kapal'").execute(conn)?;
            Ok(())
        })
        .expect("a change");
    assert!(site.page(&path).await.text("h1").contains("Perahu"));
    watch.look().expect("a look");
    assert!(site.page(&path).await.text("h1").contains("Kapal"));
}

#[actix_web::test]
async fn a_withdrawn_story_is_gone_with_the_next_request() {
    let site = TestApp::new();
    let path = site.article("Perahu").create_path();
    site.page(&path).await;
    site.write(|conn| {
        diesel::sql_query("UPDATE articles SET state = 'withdrawn', withdrawn_at = first_published_at, withdrawal_notice = 'Keliru.'")
            .execute(conn)?;
        Ok(())
    });
    assert_eq!(site.get(&path).await.status, StatusCode::GONE);
    assert!(!site.get("/").await.text().contains("Perahu"));
}

#[actix_web::test]
async fn at_midnight_a_page_has_the_new_date() {
    let site = TestApp::new();
    let path = site.article("Perahu").create_path();
    let machine = async || site.page(&path).await.attribute(".today time", "datetime");
    assert_eq!(machine().await, "2026-11-24");
    site.pass_minutes(11 * 60 + 59);
    assert_eq!(machine().await, "2026-11-24");
    site.pass_minutes(1);
    assert_eq!(machine().await, "2026-11-25");
}

#[actix_web::test]
async fn breaking_news_and_placements_come_and_go_at_their_times() {
    let site = TestApp::new();
    let paths = newspaper(&site).await;
    let kept = visitor(&site.app).await;
    let anew = visitor(&fresh(&site)).await;
    for minutes in [
        0,
        29,
        1,
        30,
        29,
        1,
        60 * 24,
        60 * 24 * 29,
        60 * 24 * 2,
        60 * 24 * 700,
    ] {
        site.pass_minutes(minutes);
        let after = format!("{minutes} minutes");
        compare(&kept, &anew, (&paths, &after)).await;
    }
}

#[actix_web::test]
async fn pages_in_memory_weigh_no_more_than_is_set() {
    let site = TestApp::with_config(|config| config.page_cache_mb = 1);
    let mut paths = Vec::new();
    for number in 0..60 {
        paths.push(site.article(&format!("Perahu ke-{number}")).create_path());
    }
    let visitor = visitor(&site.app).await;
    for path in &paths {
        visitor(TestRequest::get().uri(path)).await;
    }
    let figures = site.app.page_cache.figures();
    assert!(figures.pages > 5, "{figures:?}");
    assert!(figures.bytes <= 1024 * 1024, "{figures:?}");
    assert_eq!(figures.made, 60);
}

#[actix_web::test]
async fn without_memory_for_them_pages_are_made_for_every_request() {
    let site = TestApp::with_config(|config| config.page_cache_mb = 0);
    let path = site.article("Perahu").create_path();
    site.page(&path).await;
    assert!(!site.queries_of(&path).await.1.is_empty());
    assert_eq!(made(&site), 0);
}

#[actix_web::test]
async fn proxies_may_keep_a_page_as_long_as_is_set_and_never_past_midnight() {
    let site = TestApp::with_config(|config| config.proxy_seconds = 3600);
    let control = async || site.get("/").await.header("cache-control").to_owned();
    assert!(control().await.contains("s-maxage=3600, "));
    site.pass_minutes(11 * 60 + 30);
    assert!(control().await.contains("s-maxage=1800, "));
    let usual = TestApp::new();
    assert!(
        !usual
            .get("/")
            .await
            .header("cache-control")
            .contains("s-maxage")
    );
}

#[actix_web::test]
async fn proxies_may_keep_no_page_that_is_one_readers() {
    let site = TestApp::with_config(|config| {
        config.proxy_seconds = 3600;
        config.purges = vec![PurgeTarget::at("http://127.0.0.1:9/").expect("an address")];
    });
    let large = TestRequest::get()
        .uri("/")
        .cookie(Cookie::new("preferences", "xndssy"));
    let answers = [
        site.send(large).await,
        site.get("/search?q=perahu").await,
        site.get("/accessibility/").await,
        site.get("/account/").await,
        site.get("/nothing/").await,
        site.get("/admin/login").await,
    ];
    for answer in answers {
        assert!(!answer.header("cache-control").contains("s-maxage"));
    }
}

#[actix_web::test]
async fn a_page_names_what_it_shows_where_proxies_are_told_what_is_old() {
    let site = TestApp::with_config(|config| {
        config.purges = vec![PurgeTarget::at("http://127.0.0.1:9/").expect("an address")];
    });
    let path = site.article("Perahu").section("dunia").create_path();
    let answer = site.get(&path).await;
    let keys: Vec<&str> = answer.header("surrogate-key").split(' ').collect();
    for key in ["article-1", "discussion-1", "site-0"] {
        assert!(keys.contains(&key), "{key} of {keys:?}");
    }
    let usual = TestApp::new();
    assert_eq!(usual.get("/").await.header("surrogate-key"), "");
}

#[actix_web::test]
async fn a_story_that_is_public_again_is_again_among_what_is_read_most() {
    let site = TestApp::new();
    let path = site.article("Perahu").create_path();
    site.read_at("203.0.113.7", &path).await;
    page_views::write(&site.app).expect("views");
    page_views::list(&site.app).expect("lists");
    let is_listed = async || site.get("/most-read/").await.text().contains("Perahu");
    assert!(is_listed().await);
    let change = |columns: &str| {
        site.write(|conn| {
            diesel::sql_query(format!("UPDATE articles SET {columns}")).execute(conn)?;
            Ok(())
        });
    };
    change("state = 'withdrawn', withdrawn_at = first_published_at, withdrawal_notice = 'Keliru.'");
    assert!(!is_listed().await);
    change("state = 'published', withdrawn_at = NULL, withdrawal_notice = ''");
    assert!(is_listed().await);
}
