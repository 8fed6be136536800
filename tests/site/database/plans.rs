//! Every page finds what it shows by an index, in a number of questions that does not grow with the archive.

use std::sync::Arc;

use actix_web::http::StatusCode;
use diesel::prelude::*;
use diesel::sql_types::Text;
use warta::app::App;
use warta::articles::model::desk::{DeskFilter, list_desk};
use warta::articles::model::listing::{Listing, list_public};
use warta::articles::model::plans::list_due;
use warta::articles::model::preview_links::{find_preview_link, list_preview_links};
use warta::articles::model::reading::find_visible;
use warta::articles::model::remarks::{
    count_open_remarks, has_enough_remarks, list_answers, list_articles_with_open_remarks,
    list_remarks, list_resolvers,
};
use warta::editions::model as editions;
use warta::forum::model::buckets::{Bucket, take_one};
use warta::forum::model::comments::Comment;
use warta::forum::model::discussions::{DiscussionKind, find_state, list_discussions};
use warta::forum::model::queues::{Queue, QueueFilter, count_queue, find_history, list_queue};
use warta::forum::model::reports::create_report;
use warta::forum::model::shown::{count_before, list_shown};
use warta::forum::order::Order;
use warta::jobs::recommendations::Finder;
use warta::jobs::{mail, publication, retention, search_entries, variants};
use warta::pages::model::{self as pages, NewStaticPage};
use warta::topics::model as topics;

use crate::support::app::{NOW, TestApp, instant};

/// Tables whose rows do not become more with the years.
const SMALL: [&str; 4] = ["editions", "navigation_items", "sections", "static_pages"];

/// A line of `EXPLAIN QUERY PLAN`.
#[derive(QueryableByName)]
struct Step {
    #[diesel(sql_type = Text)]
    detail: String,
}

/// A line of `PRAGMA compile_options`.
#[derive(QueryableByName)]
struct CompileOption {
    #[diesel(sql_type = Text)]
    compile_options: String,
}

/// How the database would answer a question.
fn plan(site: &TestApp, sql: &str) -> Vec<String> {
    let explain = format!("EXPLAIN QUERY PLAN {sql}");
    let steps: Vec<Step> = site.read(|conn| Ok(diesel::sql_query(explain).load(conn)?));
    steps.into_iter().map(|step| step.detail).collect()
}

/// Articles in every listing there is, each with a picture, a correction, a translation and a "read also" box; and the number of
/// one that has neighbours on both sides.
fn newspaper(site: &TestApp, articles: u32) -> i64 {
    site.english_edition();
    let person = site.person("ratna-wiladari", "Ratna Wiladari", "rw");
    let media = site.media_item(1);
    let mut numbers = Vec::new();
    for number in 0..articles {
        let headline = format!("Perahu ke-{number}");
        let id = site
            .article(&headline)
            .published(&format!(
                "2026-11-24T{:02}:{:02}:00+07:00",
                number / 60,
                number % 60
            ))
            .body("Perahu berangkat.\n\n::: read-also\n1\n:::\n\n::: figure dermaga\n:::")
            .topic("Laut")
            .person(person)
            .figure(media, "perahu")
            .figure(media, "dermaga")
            .correction("correction", "Jumlah perahu.", NOW)
            .with(|fields| fields.sign_off = "rw/xx".to_owned())
            .create();
        site.article_in(Some("en"), "A boat")
            .with(|fields| fields.translation_of = Some(id))
            .create();
        numbers.push(id);
    }
    site.write(|conn| {
        let edition_id = editions::find_edition(conn, None)?.id;
        pages::create_page(
            conn,
            &NewStaticPage {
                edition_id,
                slug: "about",
                title: "Tentang kami",
                body: "Kami.",
                updated_at: instant(NOW),
            },
        )?;
        Ok(())
    });
    numbers[numbers.len() / 2]
}

/// A path of every kind of page.
fn paths(article: i64) -> Vec<String> {
    let fixed = [
        "/",
        "/s/indonesia/",
        "/s/indonesia/page/2/",
        "/t/laut/",
        "/t/laut/page/2/",
        "/p/ratna-wiladari/",
        "/p/ratna-wiladari/page/2/",
        "/archive/",
        "/archive/2026/",
        "/archive/2026/11/",
        "/archive/2026/11/page/2/",
        "/archive/2026/11/24/",
        "/corrections/",
        "/corrections/page/2/",
        "/forum/",
        "/search?q=perahu",
        "/search?q=perahu&page=2",
        "/editions/",
        "/accessibility/",
        "/pages/about/",
        "/feed.xml",
        "/s/indonesia/atom.xml",
        "/t/laut/feed.json",
        "/p/ratna-wiladari/feed.xml",
        "/archive/2026/11/24/feed.xml",
        "/corrections/feed.xml",
        "/sitemap.xml",
        "/sitemap-1.xml",
        "/sitemap-2.xml",
        "/news-sitemap.xml",
        "/robots.txt",
        "/.well-known/security.txt",
        "/nothing/is/here",
    ];
    let mut paths: Vec<String> = fixed.map(str::to_owned).into();
    paths.push(format!("/a/perahu/{article}.html"));
    paths.push(format!("/a/perahu/{article}.lite.html"));
    paths
}

/// Follows the redirect from an article's wrong slug, which asks the same questions as its page.
fn is_served(path: &str, status: StatusCode) -> bool {
    match path {
        "/nothing/is/here" => status == StatusCode::NOT_FOUND,
        _ if path.starts_with("/a/") => status == StatusCode::MOVED_PERMANENTLY,
        _ => status == StatusCode::OK,
    }
}

#[actix_web::test]
async fn no_page_reads_a_whole_table_that_grows() {
    let site = TestApp::new();
    let article = newspaper(&site, 21);
    for path in paths(article) {
        let (status, queries) = site.queries_of(&path).await;
        assert!(is_served(&path, status), "{path} answered {status}");
        for sql in queries {
            for step in plan(&site, &sql) {
                let scanned = step.strip_prefix("SCAN ").unwrap_or_default();
                let table = scanned.split(' ').next().unwrap_or_default();
                let is_fine = table.is_empty()
                    || SMALL.contains(&table)
                    || scanned == "CONSTANT ROW"
                    // FTS5 finds by its own index.
                    || (table == "search_entries" && scanned.contains("VIRTUAL TABLE INDEX"));
                assert!(is_fine, "{path}: {step} in {sql}");
                assert!(!step.contains("AUTOMATIC"), "{path}: {step} in {sql}");
                // Nearly every article is in one state: that is a scan by another name.
                assert!(!step.contains("(state=?)"), "{path}: {step} in {sql}");
            }
        }
    }
}

#[actix_web::test]
async fn a_page_asks_as_many_questions_of_a_large_archive_as_of_a_small_one() {
    let (small, large) = (TestApp::new(), TestApp::new());
    let in_small = newspaper(&small, 21);
    let in_large = newspaper(&large, 63);
    for (path, same_in_large) in paths(in_small).into_iter().zip(paths(in_large)) {
        let (_, few) = small.queries_of(&path).await;
        let (_, many) = large.queries_of(&same_in_large).await;
        assert_eq!(few.len(), many.len(), "{path}");
        // The front page asks for each section, a year of the archive for each month.
        let most = if path == "/" || path == "/archive/2026/" {
            45
        } else {
            26
        };
        assert!(many.len() <= most, "{path} asks {} questions", many.len());
    }
}

/// Else SQLite plans a prepared question anew whenever another value is bound to it, which takes longer than the answer.
#[test]
fn plans_do_not_depend_on_the_values_that_are_asked_for() {
    let site = TestApp::new();
    let options: Vec<CompileOption> =
        site.read(|conn| Ok(diesel::sql_query("PRAGMA compile_options").load(conn)?));
    assert!(
        options
            .iter()
            .any(|option| option.compile_options == "ENABLE_QPSG")
    );
}

/// Lists of what waits to be done.
const WAITING: [&str; 3] = ["related_waiting", "reply_mails", "search_waiting"];

/// What a job does when it looks.
type Job<'a> = &'a dyn Fn(&App);

/// Jobs look every second whether there is something to do, also where millions of comments are.
#[test]
fn a_job_that_finds_nothing_to_do_reads_no_table_that_grows() {
    let site = TestApp::new();
    newspaper(&site, 21);
    Finder::default().do_all(&site.app).expect("a round");
    let stop = Arc::default();
    let jobs: [(&str, Job<'_>); 8] = [
        ("mail", &|app| {
            mail::write_all(app).expect("a round");
        }),
        ("mail of replies", &|app| {
            mail::write_reply_mails(app).expect("a round");
        }),
        ("publication", &|app| {
            publication::publish_due(app).expect("a round");
        }),
        ("retention", &|app| {
            retention::forget(app).expect("a round");
        }),
        ("the bin", &|app| {
            retention::empty_bin(app).expect("a round");
        }),
        ("recommendations", &|app| {
            Finder::default().do_some(app).expect("a round");
        }),
        ("search entries", &|app| {
            search_entries::make_some(app).expect("a round");
        }),
        ("variants", &|app| {
            variants::make_next(app, &stop).expect("a round");
        }),
    ];
    let mut scans = Vec::new();
    for (name, job) in jobs {
        // What is left to do is done.
        job(&site.app);
        let queries = site.queries_of_work(job);
        assert!(!queries.is_empty(), "{name} asks nothing");
        for sql in queries {
            for step in plan(&site, &sql) {
                let scanned = step.strip_prefix("SCAN ").unwrap_or_default();
                let table = scanned.split(' ').next().unwrap_or_default();
                let is_fine = table.is_empty()
                    || WAITING.contains(&table)
                    || scanned.ends_with("_waiting")
                    // An empty `IN` list.
                    || sql.contains("(1=0)");
                if !is_fine {
                    scans.push(format!("{name}: {step} in {sql}"));
                }
            }
        }
    }
    assert!(scans.is_empty(), "{scans:#?}");
}

/// Going to a far page of a listing passes over entries of one index and sorts nothing.
#[test]
fn a_listing_is_found_in_its_index_alone() {
    let site = TestApp::new();
    newspaper(&site, 1);
    let topic = site.read(|conn| {
        let edition_id = editions::find_edition(conn, None)?.id;
        Ok(topics::find_topic(conn, edition_id, "laut")?.id)
    });
    for (listing, index) in [
        (Listing::Edition(1), "articles_public_by_edition"),
        (Listing::Section(1), "articles_public_by_section"),
        (
            Listing::Between(1, instant(NOW), instant(NOW)),
            "articles_public_by_edition",
        ),
        (Listing::Topic(topic), "article_topics_topic"),
        (Listing::Person(1), "bylines_person"),
    ] {
        let queries = site.queries_during(|conn| list_public(conn, listing, 8000, 20));
        let steps = plan(&site, &queries[0]);
        let [step] = &steps[..] else {
            panic!("{listing:?}: {steps:?}");
        };
        assert!(
            step.contains(&format!("USING COVERING INDEX {index} (")),
            "{listing:?}: {step}"
        );
    }
}

/// The newsroom's lists pass over the public articles, and its scheduler asks every second.
#[test]
fn the_newsroom_finds_articles_of_a_state_in_an_index() {
    let site = TestApp::new();
    newspaper(&site, 1);
    for (filter, index) in [
        (DeskFilter::State("in_review"), "articles_by_state"),
        (DeskFilter::State("published"), "articles_public_by_number"),
    ] {
        let queries = site.queries_during(|conn| list_desk(conn, &filter, 0, 20).map(drop));
        let steps = plan(&site, &queries[0]).join("; ");
        assert!(steps.contains(&format!("INDEX {index}")), "{steps}");
        assert!(!steps.contains("TEMP B-TREE"), "{steps}");
    }
    let queries = site.queries_during(|conn| list_due(conn, instant(NOW)).map(drop));
    for (sql, index) in queries.iter().zip([
        "articles_scheduled",
        "scheduled_updates_at",
        "scheduled_withdrawals_at",
    ]) {
        let steps = plan(&site, sql).join("; ");
        assert!(steps.contains(&format!("INDEX {index}")), "{steps}");
    }
}

#[test]
fn links_and_remarks_are_found_by_an_index() {
    let site = TestApp::new();
    let queries = site.queries_during(|conn| {
        find_preview_link(conn, "hash")?;
        list_preview_links(conn, 1)?;
        has_enough_remarks(conn, 1, instant(NOW))?;
        list_remarks(conn, 1)?;
        list_resolvers(conn, 1)?;
        list_answers(conn, 1)?;
        count_open_remarks(conn, 1)?;
        list_articles_with_open_remarks(conn, 1, 9)
    });
    assert_eq!(queries.len(), 9);
    for sql in queries {
        for step in plan(&site, &sql) {
            assert!(!step.starts_with("SCAN "), "{step} in {sql}");
        }
    }
}

/// Sending a comment asks how many came lately, however many there are in all.
#[test]
fn buckets_are_found_by_whose_they_are() {
    let site = TestApp::new();
    let bucket = Bucket {
        kind: "range",
        key: "10.1.0.0/16".to_owned(),
        // Nothing is taken from it, and so nothing written.
        size: 0,
        minutes: 10,
    };
    let queries = site.queries_during(|conn| {
        take_one(conn, std::slice::from_ref(&bucket), instant(NOW)).map(drop)
    });
    let steps = plan(&site, &queries[0]).join("; ");
    assert!(
        steps.contains("SEARCH forum_buckets USING PRIMARY KEY"),
        "{steps}"
    );
}

/// However many comments there are in all.
#[actix_web::test]
async fn what_came_from_an_address_is_found_by_an_index() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    let moderator = site.moderator().await;
    site.comment(&path, None, ("Bu Sari", "Ramai sekali."))
        .await;
    let id = moderator.waiting_comment().await;
    let history = site.queries_of_work(|_| {
        site.read(|conn| Ok(find_history(conn, id)?));
    });
    let report = site.queries_of_work(|_| {
        site.write(|conn| Ok(create_report(conn, id, ("spam", ""), "hash", instant(NOW))?));
    });
    for (sql, index) in [
        (&history[1], "comments_address"),
        (&report[0], "comment_reports_"),
        (&report[1], "comment_reports_address"),
    ] {
        let steps = plan(&site, sql).join("; ");
        assert!(steps.contains(&format!("INDEX {index}")), "{steps}");
    }
}

/// However long a discussion and a queue are, a page of them is read from an index in its order.
#[test]
fn comments_are_found_by_an_index_in_their_order() {
    let site = TestApp::new();
    let comment = Comment {
        id: 1,
        discussion_id: 1,
        parent_id: None,
        place: "0000000001.".to_owned(),
        author_name: "Sari".to_owned(),
        text: "Kata Sari.".to_owned(),
        state: "published".to_owned(),
        is_shown: true,
        written_at: instant(NOW),
        edited_at: None,
        published_at: None,
        held_by: String::new(),
        held_detail: String::new(),
        recommendation_count: 0,
        is_picked: false,
        account_id: None,
    };
    let shown = |order| site.queries_during(|conn| list_shown(conn, 1, order, 0).map(drop));
    let queue = |queue| {
        site.queries_during(|conn| list_queue(conn, queue, &QueueFilter::default(), 20).map(drop))
    };
    let listed =
        |kind| site.queries_during(|conn| list_discussions(conn, 1, kind, (0, 20)).map(drop));
    for (queries, index) in [
        (shown(Order::Oldest), "comments_shown"),
        (shown(Order::Newest), "comments_newest"),
        (shown(Order::Recommended), "comments_recommended"),
        (
            site.queries_during(|conn| {
                count_before(conn, comment.discussion_id, &comment.place).map(drop)
            }),
            "comments_shown",
        ),
        (queue(Queue::Waiting), "comments_waiting"),
        (queue(Queue::Unmoderated), "comments_unmoderated"),
        (
            site.queries_during(|conn| count_queue(conn, Queue::Waiting).map(drop)),
            "comments_waiting",
        ),
        (queue(Queue::Appeals), "comment_appeals_open"),
        (queue(Queue::Reported), "comment_reports_open"),
        (listed(DiscussionKind::Active), "discussions_active"),
    ] {
        let steps = queries.iter().map(|sql| plan(&site, sql).join("; "));
        let steps = steps.collect::<Vec<String>>().join("; ");
        assert!(steps.contains(&format!("INDEX {index}")), "{steps}");
        assert!(!steps.contains("TEMP B-TREE"), "{steps}");
    }
    // An article's page asks how its discussion stands once, and counts nothing.
    let id = site.article("Pasar buka lagi").create();
    let (_, article) = site.read(|conn| Ok(find_visible(conn, id)?));
    let queries = site.queries_during(|conn| find_state(conn, &article, instant(NOW)).map(drop));
    assert!(!queries[0].contains("COUNT"), "{queries:?}");
    assert_eq!(queries.len(), 1);
}
