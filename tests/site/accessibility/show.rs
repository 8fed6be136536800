//! `GET` and `POST /accessibility/`: the statement and the display preferences.

use actix_web::http::StatusCode;
use actix_web::http::header::COOKIE;
use actix_web::test::TestRequest;

use crate::support::app::TestApp;
use crate::support::client::Answer;
use crate::support::page::Page;

/// Every preference with a choice that is not the first, and the cookie that keeps it.
const CHOICES: [(&str, &str, &str); 8] = [
    ("text-size", "large", "lndssy"),
    ("text-size", "larger", "xndssy"),
    ("line-spacing", "wide", "nwdssy"),
    ("font", "sans", "nnsssy"),
    ("font", "legible", "nnlssy"),
    ("contrast", "more", "nndmsy"),
    ("motion", "reduced", "nndsry"),
    ("pictures", "off", "nndssn"),
];

async fn choose(site: &TestApp, path: &str, choices: &[(&str, &str)]) -> Answer {
    let request = TestRequest::post()
        .uri(path)
        .insert_header(("sec-fetch-site", "same-origin"))
        .set_form(choices);
    site.send(request).await
}

async fn read_with(site: &TestApp, path: &str, cookie: &str) -> Answer {
    let request = TestRequest::get()
        .uri(path)
        .insert_header((COOKIE, format!("preferences={cookie}")));
    site.send(request).await
}

fn checked(page: &Page) -> Vec<String> {
    page.attributes("input[type=radio][checked]", "value")
}

#[actix_web::test]
async fn nothing_is_chosen_at_first() {
    let site = TestApp::new();
    let answer = site.get("/accessibility/").await;
    assert_eq!(answer.header("set-cookie"), "");
    let page = answer.page();
    assert_eq!(
        checked(&page),
        ["normal", "normal", "default", "system", "system", "on"]
    );
    assert_eq!(page.count("fieldset > legend"), 6);
    assert!(!page.has("#saved"));
}

#[actix_web::test]
async fn each_choice_is_kept_in_one_cookie_and_shown_as_chosen() {
    let site = TestApp::new();
    for (name, value, letters) in CHOICES {
        let answer = choose(&site, "/accessibility/", &[(name, value)]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{name}");
        assert_eq!(answer.location(), "/accessibility/?saved#saved");
        assert_eq!(answer.header("cache-control"), "no-store");
        assert_eq!(
            answer.header("set-cookie"),
            format!("preferences={letters}; HttpOnly; SameSite=Lax; Path=/; Max-Age=31536000")
        );
        let page = read_with(&site, "/accessibility/", letters).await.page();
        assert!(checked(&page).contains(&value.to_owned()), "{name}={value}");
        let reader = read_with(&site, "/s/dunia/", letters).await;
        assert_eq!(
            reader.header("cache-control"),
            "private, max-age=0, must-revalidate"
        );
        assert_eq!(reader.header("vary"), "Cookie");
        if name != "pictures" {
            let shown = reader.page().attribute("html", &format!("data-{name}"));
            assert_eq!(shown, value);
        }
    }
}

#[actix_web::test]
async fn the_style_sheet_knows_every_choice() {
    let site = TestApp::new();
    let css = site.app.css().to_string();
    for (name, value, _) in CHOICES {
        if name == "pictures" {
            continue;
        }
        let selector = format!("[data-{name}=\"{value}\"]");
        assert!(css.contains(&selector), "{selector}");
    }
}

#[actix_web::test]
async fn the_page_after_the_form_says_in_title_and_focus_that_it_is_saved() {
    let site = TestApp::new();
    for query in ["saved", "utm_source=x&saved"] {
        let page = read_with(&site, &format!("/accessibility/?{query}"), "nnsssy")
            .await
            .page();
        assert_eq!(
            page.text("title"),
            "Tersimpan: Aksesibilitas dan tampilan – Warta"
        );
        assert_eq!(page.text("#saved"), "Tampilan Anda sudah disimpan.");
        assert_eq!(page.attribute("#saved", "tabindex"), "-1");
        assert_eq!(page.attribute("#saved", "role"), "status");
    }
}

#[actix_web::test]
async fn the_first_choices_take_the_cookie_away() {
    let site = TestApp::new();
    let first = [
        ("text-size", "normal"),
        ("line-spacing", "normal"),
        ("font", "default"),
        ("contrast", "system"),
        ("motion", "system"),
        ("pictures", "on"),
    ];
    for choices in [&first[..], &[]] {
        let answer = choose(&site, "/accessibility/", choices).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
        let cookie = answer.header("set-cookie");
        assert!(cookie.starts_with("preferences=; "), "{cookie}");
        assert!(cookie.contains("Max-Age=0"), "{cookie}");
    }
}

#[actix_web::test]
async fn a_choice_that_the_form_does_not_offer_is_refused() {
    let site = TestApp::new();
    for choices in [
        [("font", "comic")],
        [("text-size", "Large")],
        [("pictures", "")],
        [("contrast", "more\r\nSet-Cookie: a=b")],
    ] {
        let answer = choose(&site, "/accessibility/", &choices).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{choices:?}");
        assert_eq!(answer.header("set-cookie"), "");
        assert_eq!(answer.page().text("h1"), "Permintaan tidak dimengerti");
    }
}

#[actix_web::test]
async fn behind_https_the_cookie_is_sent_by_https_only() {
    let site = TestApp::with_config(|config| {
        config.public_url = url::Url::parse("https://warta.example").ok();
    });
    let request = TestRequest::post()
        .uri("/accessibility/")
        .insert_header(("host", "warta.example"))
        .insert_header(("origin", "https://warta.example"))
        .set_form([("font", "sans")]);
    let answer = site.send(request).await;
    assert!(answer.header("set-cookie").contains("; Secure"));
}

#[actix_web::test]
async fn the_form_of_another_edition_leads_back_to_it() {
    let site = TestApp::new();
    site.english_edition();
    let page = site.page("/en/accessibility/").await;
    assert_eq!(
        page.attribute("form[method=post]", "action"),
        "/en/accessibility/"
    );
    let answer = choose(&site, "/en/accessibility/", &[("font", "sans")]).await;
    assert_eq!(answer.location(), "/en/accessibility/?saved#saved");
}

#[actix_web::test]
async fn the_statement_says_what_is_promised_how_to_complain_and_which_keys_there_are() {
    let site = TestApp::new();
    let page = site.page("/accessibility/").await;
    let headings = page.texts("main h2");
    for heading in [
        "Tampilan",
        "Janji kami",
        "Dengan papan ketik",
        "Yang belum baik",
        "Ada yang menghalangi Anda?",
    ] {
        assert!(headings.contains(&heading.to_owned()), "{headings:?}");
    }
    assert_eq!(page.count("main table tbody th[scope=row] kbd"), 8);
    assert_eq!(
        page.attribute("main a[href^='mailto:']", "href"),
        "mailto:redaksi@warta.example"
    );
}
