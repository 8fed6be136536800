//! `GET /archive/{year}/{month}/` and `/archive/{year}/{month}/{day}/`

use actix_web::http::StatusCode;

use crate::support::app::TestApp;

fn seven_stories() -> TestApp {
    let site = TestApp::new();
    for (headline, at) in [
        ("Juli", "2022-07-31T23:00:00+07:00"),
        ("Awal bulan", "2022-09-01T00:00:00+07:00"),
        ("Pagi", "2022-09-07T00:00:00+07:00"),
        ("Malam", "2022-09-07T23:59:59+07:00"),
        ("Besok", "2022-09-08T00:00:00+07:00"),
        ("Akhir bulan", "2022-09-30T23:59:59+07:00"),
        ("November", "2022-11-05T08:00:00+07:00"),
    ] {
        site.article(headline).published(at).create();
    }
    site
}

#[actix_web::test]
async fn a_day_lists_what_was_published_on_it_in_the_editions_time_zone() {
    let site = seven_stories();
    let page = site.page("/archive/2022/09/07/").await;
    assert_eq!(page.text("h1"), "Arsip 7 September 2022");
    assert_eq!(page.texts("main .story-headline"), ["Malam", "Pagi"]);
    assert_eq!(page.attribute(".page-head a", "href"), "/archive/2022/09/");
}

#[actix_web::test]
async fn a_month_lists_its_stories_and_its_days() {
    let site = seven_stories();
    let page = site.page("/archive/2022/09/").await;
    assert_eq!(page.text("h1"), "Arsip September 2022");
    assert_eq!(page.count("main .story-headline"), 5);
    assert_eq!(
        page.texts(".archive-days li"),
        [
            "1 September 2022 1 berita",
            "7 September 2022 2 berita",
            "8 September 2022 1 berita",
            "30 September 2022 1 berita"
        ]
    );
    assert_eq!(page.text(".archive-days h2"), "Menurut hari");
}

#[actix_web::test]
async fn the_nearest_periods_with_stories_are_one_link_away() {
    let site = seven_stories();
    let month = site.page("/archive/2022/09/").await;
    assert_eq!(
        month.texts(".archive-neighbours a"),
        ["Sebelumnya: Juli 2022", "Sesudahnya: November 2022"]
    );
    let day = site.page("/archive/2022/09/08/").await;
    assert_eq!(
        day.attributes(".archive-neighbours a", "href"),
        ["/archive/2022/09/07/", "/archive/2022/09/30/"]
    );
    let first = site.page("/archive/2022/07/").await;
    assert_eq!(
        first.texts(".archive-neighbours a"),
        ["Sesudahnya: September 2022"]
    );
}

#[actix_web::test]
async fn dates_that_do_not_exist_or_hold_nothing_are_not_found() {
    let site = seven_stories();
    for date in [
        "2022/13",
        "2022/00",
        "2022/02/30",
        "2022/09/31",
        "2022/09/00",
        "2021/02/29",
        "0000/01",
        "0/9",
        "99999/09",
        "2022/009",
        "2022/09/007",
        "2022/-9",
        "2022/09/-7",
        "2022/sep",
        "2022/08",
        "2022/09/06",
        "9999/12",
        "9999/12/31",
        "2022/09/07/08",
        "2022/09/page/0",
        "2022/09/page/2",
        "2022/09/07/page/x",
    ] {
        let path = format!("/archive/{date}/");
        assert_eq!(
            site.get(&path).await.status,
            StatusCode::NOT_FOUND,
            "{path}"
        );
    }
}

#[actix_web::test]
async fn other_spellings_are_sent_to_the_address() {
    let site = seven_stories();
    for (spelling, address) in [
        ("/archive/2022/9/", "/archive/2022/09/"),
        ("/archive/2022/09", "/archive/2022/09/"),
        ("/archive/2022/9/7", "/archive/2022/09/07/"),
        ("/archive/2022/09/07/page/1/", "/archive/2022/09/07/"),
        ("/archive/2022/%309/?utm_source=x", "/archive/2022/09/"),
    ] {
        let answer = site.get(spelling).await;
        assert_eq!(answer.status, StatusCode::MOVED_PERMANENTLY, "{spelling}");
        assert_eq!(answer.location(), address, "{spelling}");
    }
}

#[actix_web::test]
async fn a_long_month_has_pages_and_its_days_on_each() {
    let site = TestApp::new();
    for number in 0..25 {
        site.article(&format!("Berita {number}"))
            .published(&format!("2026-10-{:02}T08:00:00+07:00", number + 1))
            .create();
    }
    let page = site.page("/archive/2026/10/page/2/").await;
    assert_eq!(page.text("h1"), "Arsip Oktober 2026, halaman 2");
    assert_eq!(page.count("main .story-headline"), 5);
    assert_eq!(page.count(".archive-days li"), 25);
}
