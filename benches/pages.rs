//! How long one request takes inside the program: routing, queries, template; without a network and without compression.
//!
//! `cargo bench --bench pages`. Each page is measured on a small site and on a large one, so that the ratio shows what the archive costs.

#![expect(
    clippy::expect_used,
    reason = "a bench ends at the first thing that is not as it should be"
)]

use std::sync::OnceLock;

use actix_web::body::to_bytes;
use actix_web::http::header::{ACCEPT_ENCODING, HOST};
use actix_web::rt::System;
use actix_web::test::{TestRequest, call_service, init_service};
use actix_web::web::Data;
use divan::Bencher;
use tempfile::TempDir;
use warta::app::{App, service};
use warta::articles::model::listing::{self, Listing};
use warta::config::Config;
use warta::demo::generate::{Task, generate};
use warta::editions::model::find_edition;
use warta::site;
use warta::time::Clock;
use warta::urls;

/// Articles of the small and of the large site.
const SIZES: [u32; 2] = [60, 50_000];

/// Comments of discussions: less than a page, a page, and two hundred.
const DISCUSSIONS: [u32; 3] = [10, 50, 10_000];

/// A generated site.
struct Site {
    app: Data<App>,
    article: String,
    _folder: TempDir,
}

fn main() {
    divan::main();
}

#[divan::bench(args = SIZES)]
fn article(bencher: Bencher, articles: u32) {
    let site = site_of(articles);
    measure(bencher, site, &site.article);
}

#[divan::bench]
fn article_from_memory(bencher: Bencher) {
    static SITE: OnceLock<Site> = OnceLock::new();
    let task = Task {
        count: SIZES[0],
        comments: 0,
        seed: 1,
    };
    let site = SITE.get_or_init(|| create_site(task, 16));
    measure(bencher, site, &site.article);
}

#[divan::bench(args = SIZES)]
fn front_page(bencher: Bencher, articles: u32) {
    measure(bencher, site_of(articles), "/");
}

#[divan::bench(args = SIZES)]
fn search_for_two_words(bencher: Bencher, articles: u32) {
    measure(bencher, site_of(articles), "/search?q=jembatan+banjir");
}

#[divan::bench(args = DISCUSSIONS)]
fn article_with_comments(bencher: Bencher, comments: u32) {
    let site = discussed_with(comments);
    measure(bencher, site, &site.article);
}

#[divan::bench(args = DISCUSSIONS)]
fn most_recommended_comments(bencher: Bencher, comments: u32) {
    let site = discussed_with(comments);
    let path = site.article.replace(".html", "/forum/recommended/1.html");
    measure(bencher, site, &path);
}

/// Requests of one path, one after the other; the outcome is the bytes of the answer.
fn measure(bencher: Bencher, site: &Site, path: &str) {
    let app = site.app.clone();
    let system = System::new();
    let service = system.block_on(init_service(service(app)));
    bencher.bench_local(|| {
        system.block_on(async {
            let request = TestRequest::get()
                .uri(path)
                .insert_header((HOST, "localhost"))
                .insert_header((ACCEPT_ENCODING, "identity"))
                .to_request();
            let response = call_service(&service, request).await;
            assert!(
                response.status().is_success(),
                "{path}: {}",
                response.status()
            );
            to_bytes(response.into_body())
                .await
                .ok()
                .expect("a whole body")
                .len()
        })
    });
}

/// The site of a size, generated once.
fn site_of(articles: u32) -> &'static Site {
    static SMALL: OnceLock<Site> = OnceLock::new();
    static LARGE: OnceLock<Site> = OnceLock::new();
    let site = if articles == SIZES[0] { &SMALL } else { &LARGE };
    site.get_or_init(|| {
        create_site(
            Task {
                count: articles,
                comments: 0,
                seed: 1,
            },
            0,
        )
    })
}

/// A site whose articles are discussed, generated once.
fn discussed_with(comments: u32) -> &'static Site {
    static SITES: [OnceLock<Site>; DISCUSSIONS.len()] =
        [const { OnceLock::new() }; DISCUSSIONS.len()];
    let place = DISCUSSIONS.iter().position(|known| *known == comments);
    let site = place
        .and_then(|place| SITES.get(place))
        .expect("a known size");
    site.get_or_init(|| {
        create_site(
            Task {
                count: SIZES[0],
                comments,
                seed: 1,
            },
            0,
        )
    })
}

/// What is measured is how pages are made, but where they may be kept.
fn create_site(task: Task, page_cache_mb: u64) -> Site {
    let folder = TempDir::new().expect("a temporary folder");
    let config = Config {
        page_cache_mb,
        ..Config::for_data(folder.path())
    };
    let app = site::open(config, Clock::System).expect("a site");
    generate(&app, task, |_| {}).expect("generated articles");
    let article = app
        .db
        .read_blocking(|conn| {
            let edition = find_edition(conn, None)?;
            let found = listing::list_public(conn, Listing::Edition(edition.id), 30, 1)?;
            Ok(found
                .first()
                .map(|found| urls::article("", &found.slug, found.id)))
        })
        .expect("a listing")
        .expect("an article");
    Site {
        app: Data::new(app),
        article,
        _folder: folder,
    }
}
