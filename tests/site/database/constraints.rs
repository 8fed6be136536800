//! Rows that must not be are refused by the database itself, whoever writes them.

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::sql_types::BigInt;
use warta::articles::model::listing::{Listing, count_public, list_public};
use warta::corrections::model::count_corrections;
use warta::db::Connection;
use warta::topics::model as topics;

use crate::support::app::{NOW, TestApp};

/// A change of a newspaper that holds article 1 (public, figure 1, topic 1, byline of person 1, a correction) and article 2 (a
/// draft, figure 2), and the words of the refusal.
const REFUSED: &[(&str, &str)] = &[
    // Types, whatever SQLite would make of them elsewhere.
    (
        "UPDATE articles SET first_published_at = 'yesterday' WHERE id = 1",
        "cannot store TEXT",
    ),
    ("UPDATE articles SET word_count = 1.5", "cannot store REAL"),
    ("UPDATE articles SET headline = NULL", "NOT NULL"),
    // Editions.
    ("UPDATE editions SET code = 'search'", "CHECK"),
    ("UPDATE editions SET code = 'i'", "CHECK"),
    ("UPDATE editions SET code = 'ID'", "CHECK"),
    ("UPDATE editions SET code = 'i/d'", "CHECK"),
    ("UPDATE editions SET direction = 'up'", "CHECK"),
    ("UPDATE editions SET country = 'Indonesia'", "CHECK"),
    (
        "INSERT INTO editions SELECT NULL, 'xx', language, direction, country, time_zone, site_name, tagline, contact_email, 1, 9, 1 FROM editions",
        "UNIQUE",
    ),
    // What belongs to an edition.
    ("UPDATE sections SET slug = ''", "CHECK"),
    ("UPDATE sections SET slug = 'Dunia'", "CHECK"),
    ("UPDATE sections SET slug = 'same'", "UNIQUE"),
    ("UPDATE sections SET edition_id = 99", "FOREIGN KEY"),
    ("UPDATE topics SET name = ''", "CHECK"),
    ("UPDATE people SET name = '', initials = ''", "CHECK"),
    (
        "INSERT INTO people SELECT NULL, edition_id, 'other', name, initials, '', '' FROM people",
        "UNIQUE",
    ),
    ("UPDATE navigation_items SET label = 'Dunia'", "CHECK"),
    (
        "INSERT INTO navigation_items VALUES (NULL, 1, 99, NULL, 'Radio', 'https://radio.example/')",
        "CHECK",
    ),
    // Redirects lead to an address, and somewhere else.
    (
        "INSERT INTO redirects VALUES (NULL, '/old', '/old', 0)",
        "CHECK",
    ),
    (
        "INSERT INTO redirects VALUES (NULL, '/old', '//evil.example', 0)",
        "CHECK",
    ),
    (
        "INSERT INTO redirects VALUES (NULL, '/old', 'javascript:alert(1)', 0)",
        "CHECK",
    ),
    (
        "INSERT INTO redirects VALUES (NULL, '/', '/new', 0)",
        "CHECK",
    ),
    // Articles and their states.
    ("UPDATE articles SET state = 'secret'", "CHECK"),
    (
        "UPDATE articles SET state = 'published' WHERE id = 2",
        "CHECK",
    ),
    (
        "UPDATE articles SET state = 'scheduled' WHERE id = 2",
        "CHECK",
    ),
    (
        "UPDATE articles SET state = 'withdrawn' WHERE id = 1",
        "CHECK",
    ),
    (
        "UPDATE articles SET state = 'withdrawn', withdrawn_at = 0 WHERE id = 1",
        "CHECK",
    ),
    (
        "UPDATE articles SET last_updated_at = 0 WHERE id = 1",
        "CHECK",
    ),
    ("UPDATE articles SET version = 0", "CHECK"),
    (
        "UPDATE articles SET source_url = 'javascript:alert(1)'",
        "CHECK",
    ),
    (
        "UPDATE articles SET canonical_url = '//evil.example'",
        "CHECK",
    ),
    ("UPDATE articles SET translation_of = id", "CHECK"),
    ("UPDATE articles SET import_key = 'same'", "UNIQUE"),
    (
        "UPDATE articles SET lead_figure_id = 2 WHERE id = 1",
        "FOREIGN KEY",
    ),
    // What hangs on an article.
    ("UPDATE figures SET is_decorative = 1 WHERE id = 1", "CHECK"),
    ("UPDATE figures SET media_item_id = 99", "FOREIGN KEY"),
    ("UPDATE bylines SET name = 'Ratna'", "CHECK"),
    ("INSERT INTO bylines VALUES (1, 9, NULL, '', NULL)", "CHECK"),
    ("INSERT INTO bylines VALUES (1, 9, 1, '', NULL)", "UNIQUE"),
    (
        "INSERT INTO article_topics VALUES (1, 9, 1, NULL)",
        "UNIQUE",
    ),
    ("DELETE FROM topics", "FOREIGN KEY"),
    ("UPDATE corrections SET kind = 'apology'", "CHECK"),
    ("UPDATE revisions SET content = 'not JSON'", "CHECK"),
    ("UPDATE revisions SET version = 1, article_id = 1", "UNIQUE"),
    (
        "INSERT INTO placements VALUES (NULL, 1, 13, 1, 0, NULL)",
        "CHECK",
    ),
    (
        "INSERT INTO placements VALUES (NULL, 1, 1, 1, 9, 9)",
        "CHECK",
    ),
    (
        "INSERT INTO gate_settings VALUES (1, 'credit_missing', 'maybe')",
        "CHECK",
    ),
    ("INSERT INTO body_limits VALUES (1, 9, 8)", "CHECK"),
    // Links to previews, and who remarks on what.
    (
        "INSERT INTO preview_links VALUES (NULL, 1, 1, '', 'secret', 0, 9, NULL, 0, NULL)",
        "CHECK",
    ),
    (
        "INSERT INTO preview_links VALUES (NULL, 1, 1, '', printf('%064d', 1), 9, 9, NULL, 0, NULL)",
        "CHECK",
    ),
    (
        "INSERT INTO remarks VALUES (NULL, 1, NULL, '', 'Ya.', 0, NULL, NULL, '', NULL, NULL)",
        "CHECK",
    ),
    (
        "INSERT INTO remarks VALUES (NULL, 1, NULL, '', 'Ya.', 0, NULL, 1, '', NULL, NULL)",
        "CHECK",
    ),
    (
        "INSERT INTO remarks VALUES (NULL, 1, 2, '', 'Ya.', 0, 1, NULL, '', NULL, NULL)",
        "CHECK",
    ),
    (
        "INSERT INTO remarks VALUES (NULL, 1, NULL, '', 'Ya.', 0, 1, NULL, '', 9, NULL)",
        "CHECK",
    ),
    // Plans, embargoes, and the bin.
    ("UPDATE articles SET deleted_at = 0 WHERE id = 1", "CHECK"),
    (
        "INSERT INTO scheduled_withdrawals VALUES (1, 0, '', 1)",
        "CHECK",
    ),
    (
        "INSERT INTO scheduled_updates VALUES (1, 99, 0, 1)",
        "FOREIGN KEY",
    ),
    ("INSERT INTO embargoes VALUES (2, 0, '', 1)", "CHECK"),
    (
        "INSERT INTO accounts (id, email, name, initials, language, password_hash, is_disabled, created_at) \
            VALUES (9, 'a@b', 'A', '', 'id', '', 0, 0); INSERT INTO embargoes VALUES (2, 10, 'Gubernur', 9); \
            UPDATE articles SET state = 'published', first_published_at = 9 WHERE id = 2",
        "under embargo",
    ),
    (
        "UPDATE articles SET deleted_at = 0 WHERE id = 2; UPDATE articles SET state = 'in_review' WHERE id = 2",
        "CHECK",
    ),
    (
        "INSERT INTO breaking_lines VALUES (NULL, 1, '', NULL, 0, 9)",
        "CHECK",
    ),
    (
        "INSERT INTO breaking_lines VALUES (NULL, 1, 'Gempa', NULL, 9, 9)",
        "CHECK",
    ),
];

fn newspaper() -> TestApp {
    let site = TestApp::new();
    let (first, second) = (site.media_item(1), site.media_item(2));
    let person = site.person("ratna-wiladari", "Ratna Wiladari", "rw");
    site.article("Perahu")
        .figure(first, "perahu")
        .person(person)
        .topic("Laut")
        .correction("correction", "Jumlah perahu.", NOW)
        .create();
    site.article("Rencana")
        .draft()
        .figure(second, "kapal")
        .create();
    site
}

#[test]
fn what_must_not_be_is_refused() {
    let site = newspaper();
    for (sql, words) in REFUSED {
        let refusal = change(&site, sql).expect_err(sql);
        assert!(refusal.contains(words), "{sql}: {refusal}");
    }
}

/// A change in a transaction of its own, which an error ends.
fn change(site: &TestApp, sql: &str) -> Result<(), String> {
    site.app
        .db
        .write_blocking(|conn| Ok(conn.batch_execute(sql)?))
        .map_err(|error| format!("{:#}", anyhow::Error::new(error)))
}

#[test]
fn an_article_takes_with_it_what_hangs_on_it() {
    let site = newspaper();
    change(&site, "DELETE FROM articles WHERE id = 1").expect("a deleted article");
    for table in [
        "figures",
        "bylines",
        "article_topics",
        "corrections",
        "revisions",
    ] {
        assert_eq!(
            count(&site, &format!("{table} WHERE article_id = 1")),
            0,
            "{table}"
        );
    }
}

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = BigInt)]
    count: i64,
}

fn count(site: &TestApp, from: &str) -> i64 {
    let sql = format!("SELECT count(*) AS count FROM {from}");
    site.read(|conn| Ok(diesel::sql_query(sql).get_result::<Count>(conn)?.count))
}

/// How many articles the listings of topic 1, person 1 and the corrections hold.
fn listed(conn: &mut Connection) -> QueryResult<(i64, i64, i64)> {
    Ok((
        count_public(conn, Listing::Topic(1))?,
        count_public(conn, Listing::Person(1))?,
        count_corrections(conn, 1)?,
    ))
}

#[test]
fn the_listings_of_topics_people_and_corrections_follow_an_article_in_and_out() {
    let site = newspaper();
    let listed_after = |sql: &str| {
        change(&site, sql).expect(sql);
        site.read(|conn| Ok(listed(conn)?))
    };
    assert_eq!(site.read(|conn| Ok(listed(conn)?)), (1, 1, 1));
    assert_eq!(
        listed_after("UPDATE articles SET state = 'draft' WHERE id = 1"),
        (0, 0, 0)
    );
    assert_eq!(
        listed_after("UPDATE articles SET state = 'published' WHERE id = 1"),
        (1, 1, 1)
    );
    let withdraw =
        "UPDATE articles SET state = 'withdrawn', withdrawn_at = first_published_at WHERE id = 1";
    assert_eq!(listed_after(withdraw), (0, 0, 0));
}

#[test]
fn a_new_time_of_publication_moves_an_article_in_the_listing_of_a_topic() {
    let site = TestApp::new();
    for (headline, at) in [
        ("Pertama", "2026-11-01T06:00:00+07:00"),
        ("Kedua", "2026-11-02T06:00:00+07:00"),
    ] {
        site.article(headline).published(at).topic("Laut").create();
    }
    let headlines = || {
        site.read(|conn| {
            let topic = topics::find_topic(conn, 1, "laut")?;
            let listed = list_public(conn, Listing::Topic(topic.id), 0, 9)?;
            Ok(listed
                .into_iter()
                .map(|article| article.headline)
                .collect::<Vec<_>>())
        })
    };
    assert_eq!(headlines(), ["Kedua", "Pertama"]);
    change(&site, "UPDATE articles SET first_published_at = first_published_at + 172800000 WHERE headline = 'Pertama'")
        .expect("a new time");
    assert_eq!(headlines(), ["Pertama", "Kedua"]);
}

/// The copies in the listings' tables say of every article what the one decision says.
#[test]
fn what_the_listings_keep_agrees_with_what_is_public() {
    let site = newspaper();
    let wrong = "article_topics JOIN articles ON articles.id = article_id \
        WHERE public_since IS NOT CASE WHEN articles.state = 'published' THEN first_published_at END";
    assert_eq!(count(&site, wrong), 0);
}
