//! The job that makes sizes and formats of pictures.

use std::fs;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use diesel::prelude::*;
use warta::jobs::variants::{Progress, make_next};
use warta::media::model::Round;
use warta::schema::{media_items, media_variants};

use crate::support::app::TestApp;

fn running() -> Arc<AtomicBool> {
    Arc::new(AtomicBool::new(false))
}

fn stopping() -> Arc<AtomicBool> {
    Arc::new(AtomicBool::new(true))
}

fn with_avif() -> TestApp {
    TestApp::with_config(|config| config.avif = true)
}

fn formats(site: &TestApp, item: i64) -> Vec<String> {
    site.read(|conn| {
        Ok(media_variants::table
            .filter(media_variants::media_item_id.eq(item))
            .select(media_variants::format)
            .distinct()
            .order(media_variants::format)
            .load(conn)?)
    })
}

#[test]
fn every_picture_has_jpeg_and_webp_before_any_has_avif() {
    let site = with_avif();
    let first = site.media_item(10);
    let second = site.media_item(20);
    let made = |waiting| Progress::Made {
        round: Round::First,
        waiting,
    };
    assert_eq!(make_next(&site.app, &running()).expect("a step"), made(1));
    assert_eq!(formats(&site, second), ["jpg", "webp"]);
    assert_eq!(make_next(&site.app, &running()).expect("a step"), made(0));
    assert_eq!(formats(&site, first), ["jpg", "webp"]);
}

#[test]
fn without_avif_the_job_is_over_after_the_first_round() {
    let site = TestApp::new();
    site.media_item(10);
    make_next(&site.app, &running()).expect("a step");
    assert_eq!(
        make_next(&site.app, &running()).expect("a step"),
        Progress::Nothing
    );
}

#[test]
fn a_stopped_round_records_nothing_and_is_made_by_the_next_run() {
    let site = TestApp::new();
    let item = site.media_item(10);
    assert_eq!(
        make_next(&site.app, &stopping()).expect("a step"),
        Progress::Nothing
    );
    assert_eq!(formats(&site, item), ["jpg"]);
    make_next(&site.app, &running()).expect("a step");
    assert_eq!(formats(&site, item), ["jpg", "webp"]);
}

#[test]
fn a_picture_that_cannot_be_made_is_noted_and_holds_up_no_other() {
    let site = TestApp::new();
    let good = site.media_item(10);
    let bad = site.media_item(20);
    let hash: String = site.read(|conn| {
        Ok(media_items::table
            .find(bad)
            .select(media_items::original_hash)
            .first(conn)?)
    });
    fs::write(site.data().join("media/originals").join(hash), "no picture").expect("a file");
    make_next(&site.app, &running()).expect("a step");
    make_next(&site.app, &running()).expect("a step");
    let error: String = site.read(|conn| {
        Ok(media_items::table
            .find(bad)
            .select(media_items::variants_error)
            .first(conn)?)
    });
    assert!(error.starts_with("JPEG and WebP: "), "{error}");
    assert_eq!(formats(&site, good), ["jpg", "webp"]);
    assert_eq!(
        make_next(&site.app, &running()).expect("a step"),
        Progress::Nothing
    );
}
