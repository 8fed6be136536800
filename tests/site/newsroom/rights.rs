//! Who may enter what: every address of the newsroom, by every role.

use std::collections::BTreeSet;

use actix_web::http::header::{COOKIE, HOST};
use actix_web::test::{TestRequest, init_service};
use warta::accounts::roles::Role;
use warta::app::service;
use warta::session::FORM_TOKEN;

use crate::support::app::TestApp;
use crate::support::client::answer;
use crate::support::desk::{Desk, SESSION};
use crate::support::newsroom::STORY;

/// The URL table, to compare its words with the table here.
const ROUTES: &str = include_str!("../../../src/routes.rs");

/// Who may enter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum For {
    /// Everybody, logged in or not.
    Everybody,
    /// Everybody with a role in the newsroom.
    Newsroom,
    /// Reporters and editors.
    Writers,
    /// Editors.
    Editors,
    /// Moderators.
    Moderators,
    /// Administrators.
    Admins,
}

/// Method, pattern in `routes.rs`, an address of it, who may enter, and what they are answered.
const TABLE: &[(&str, &str, &str, For, u16)] = &[
    ("GET", "", "/admin", For::Newsroom, 200),
    ("GET", "/", "/admin/", For::Newsroom, 200),
    ("GET", "/login", "/admin/login", For::Everybody, 200),
    ("POST", "/login", "/admin/login", For::Everybody, 422),
    (
        "GET",
        "/login/code",
        "/admin/login/code",
        For::Everybody,
        303,
    ),
    (
        "POST",
        "/login/code",
        "/admin/login/code",
        For::Everybody,
        303,
    ),
    ("GET", "/forgotten", "/admin/forgotten", For::Everybody, 200),
    (
        "POST",
        "/forgotten",
        "/admin/forgotten",
        For::Everybody,
        422,
    ),
    (
        "GET",
        "/first/{token}",
        "/admin/first/x",
        For::Everybody,
        404,
    ),
    (
        "POST",
        "/first/{token}",
        "/admin/first/x",
        For::Everybody,
        404,
    ),
    (
        "GET",
        "/password/{token}",
        "/admin/password/x",
        For::Everybody,
        404,
    ),
    (
        "POST",
        "/password/{token}",
        "/admin/password/x",
        For::Everybody,
        404,
    ),
    ("POST", "/logout", "/admin/logout", For::Newsroom, 303),
    ("GET", "/media/", "/admin/media/", For::Writers, 200),
    ("POST", "/media/", "/admin/media/", For::Writers, 400),
    ("GET", "/media/{id}", "/admin/media/1", For::Writers, 404),
    ("POST", "/media/{id}", "/admin/media/1", For::Writers, 404),
    (
        "POST",
        "/media/{id}/replacement",
        "/admin/media/1/replacement",
        For::Writers,
        400,
    ),
    ("GET", "/account/", "/admin/account/", For::Newsroom, 200),
    ("POST", "/account/", "/admin/account/", For::Newsroom, 422),
    (
        "GET",
        "/account/password",
        "/admin/account/password",
        For::Newsroom,
        200,
    ),
    (
        "POST",
        "/account/password",
        "/admin/account/password",
        For::Newsroom,
        422,
    ),
    (
        "GET",
        "/account/two-step",
        "/admin/account/two-step",
        For::Newsroom,
        200,
    ),
    (
        "POST",
        "/account/two-step",
        "/admin/account/two-step",
        For::Newsroom,
        303,
    ),
    (
        "POST",
        "/account/sessions",
        "/admin/account/sessions",
        For::Newsroom,
        400,
    ),
    ("GET", "/forum/", "/admin/forum/", For::Moderators, 200),
    ("POST", "/forum/", "/admin/forum/", For::Moderators, 400),
    (
        "GET",
        "/forum/{queue:reported|appeals|unmoderated}/",
        "/admin/forum/reported/",
        For::Moderators,
        200,
    ),
    (
        "GET",
        "/forum/decided/",
        "/admin/forum/decided/",
        For::Moderators,
        200,
    ),
    (
        "GET",
        "/forum/words",
        "/admin/forum/words",
        For::Moderators,
        200,
    ),
    (
        "GET",
        "/forum/settings",
        "/admin/forum/settings",
        For::Moderators,
        200,
    ),
    (
        "GET",
        "/forum/discussions/{id}",
        "/admin/forum/discussions/999",
        For::Moderators,
        404,
    ),
    (
        "GET",
        "/forum/readers/{id}",
        "/admin/forum/readers/999",
        For::Moderators,
        404,
    ),
    (
        "POST",
        "/forum/{queue:reported|appeals|unmoderated}/",
        "/admin/forum/reported/",
        For::Moderators,
        400,
    ),
    (
        "POST",
        "/forum/decided/",
        "/admin/forum/decided/",
        For::Moderators,
        400,
    ),
    (
        "POST",
        "/forum/words",
        "/admin/forum/words",
        For::Moderators,
        400,
    ),
    (
        "POST",
        "/forum/settings",
        "/admin/forum/settings",
        For::Moderators,
        422,
    ),
    (
        "POST",
        "/forum/discussions/{id}",
        "/admin/forum/discussions/999",
        For::Moderators,
        404,
    ),
    (
        "POST",
        "/forum/readers/{id}",
        "/admin/forum/readers/999",
        For::Moderators,
        404,
    ),
    ("GET", "/accounts/", "/admin/accounts/", For::Admins, 200),
    ("POST", "/accounts/", "/admin/accounts/", For::Admins, 303),
    (
        "GET",
        "/accounts/new",
        "/admin/accounts/new",
        For::Admins,
        200,
    ),
    (
        "POST",
        "/accounts/new",
        "/admin/accounts/new",
        For::Admins,
        422,
    ),
    (
        "GET",
        "/accounts/{id:\\\\d+}",
        "/admin/accounts/1",
        For::Admins,
        200,
    ),
    (
        "POST",
        "/accounts/{id:\\\\d+}",
        "/admin/accounts/1",
        For::Admins,
        400,
    ),
    ("GET", "/audit/", "/admin/audit/", For::Admins, 200),
    (
        "GET",
        "/audit/events.csv",
        "/admin/audit/events.csv",
        For::Admins,
        200,
    ),
    ("GET", "/articles/", "/admin/articles/", For::Writers, 200),
    (
        "GET",
        "/articles/new",
        "/admin/articles/new",
        For::Writers,
        200,
    ),
    (
        "POST",
        "/articles/new",
        "/admin/articles/new",
        For::Writers,
        422,
    ),
    (
        "POST",
        "/articles/new/working-copy",
        "/admin/articles/new/working-copy",
        For::Writers,
        204,
    ),
    (
        "GET",
        "/articles/{id}",
        "/admin/articles/999",
        For::Writers,
        404,
    ),
    (
        "POST",
        "/articles/{id}",
        "/admin/articles/999",
        For::Writers,
        404,
    ),
    (
        "POST",
        "/articles/{id}/working-copy",
        "/admin/articles/999/working-copy",
        For::Writers,
        404,
    ),
    (
        "POST",
        "/articles/{id}/reviewed",
        "/admin/articles/999/reviewed",
        // Nothing waits for a look there.
        For::Editors,
        404,
    ),
    (
        "GET",
        "/articles/{id}/preview",
        "/admin/articles/999/preview",
        For::Writers,
        404,
    ),
    (
        "GET",
        "/articles/{id}/preview-links/",
        "/admin/articles/999/preview-links/",
        For::Writers,
        404,
    ),
    (
        "POST",
        "/articles/{id}/preview-links/",
        "/admin/articles/999/preview-links/",
        For::Writers,
        404,
    ),
    (
        "GET",
        "/articles/{id}/remarks/",
        "/admin/articles/999/remarks/",
        For::Writers,
        404,
    ),
    (
        "POST",
        "/articles/{id}/remarks/",
        "/admin/articles/999/remarks/",
        For::Writers,
        404,
    ),
    (
        "GET",
        "/articles/{id}/revisions/",
        "/admin/articles/999/revisions/",
        For::Writers,
        404,
    ),
    (
        "POST",
        "/articles/{id}/revisions/",
        "/admin/articles/999/revisions/",
        For::Writers,
        400,
    ),
    (
        "GET",
        "/articles/{id}/revisions/{from}/{to}",
        "/admin/articles/999/revisions/1/2",
        For::Writers,
        404,
    ),
    ("POST", "/paste", "/admin/paste", For::Writers, 200),
    (
        "GET",
        "/articles/bin/",
        "/admin/articles/bin/",
        For::Writers,
        200,
    ),
    (
        "POST",
        "/articles/bin/",
        "/admin/articles/bin/",
        For::Writers,
        400,
    ),
    (
        "GET",
        "/articles/{id}/attachments/",
        "/admin/articles/999/attachments/",
        For::Writers,
        404,
    ),
    (
        "POST",
        "/articles/{id}/attachments/",
        "/admin/articles/999/attachments/",
        For::Writers,
        400,
    ),
    (
        "GET",
        "/articles/{id}/times",
        "/admin/articles/999/times",
        For::Writers,
        404,
    ),
    (
        "POST",
        "/articles/{id}/times",
        "/admin/articles/999/times",
        For::Writers,
        404,
    ),
    (
        "POST",
        "/articles/{id}/duplicate",
        "/admin/articles/999/duplicate",
        For::Writers,
        404,
    ),
    (
        "POST",
        "/articles/{id}/delete",
        "/admin/articles/999/delete",
        For::Writers,
        404,
    ),
    (
        "POST",
        "/articles/{id}/attachments/{hash}",
        "/admin/articles/999/attachments/x",
        For::Writers,
        404,
    ),
    (
        "GET",
        "/articles/{id}/corrections",
        "/admin/articles/999/corrections",
        For::Editors,
        404,
    ),
    (
        "POST",
        "/articles/{id}/corrections",
        "/admin/articles/999/corrections",
        For::Editors,
        400,
    ),
    (
        "GET",
        "/articles/{id}/recommended",
        "/admin/articles/999/recommended",
        For::Editors,
        404,
    ),
    (
        "POST",
        "/articles/{id}/recommended",
        "/admin/articles/999/recommended",
        For::Editors,
        404,
    ),
    ("GET", "/search", "/admin/search", For::Newsroom, 200),
    ("GET", "/searches/", "/admin/searches/", For::Editors, 200),
    ("POST", "/searches/", "/admin/searches/", For::Editors, 400),
    (
        "GET",
        "/statistics/",
        "/admin/statistics/",
        For::Editors,
        200,
    ),
    (
        "GET",
        "/statistics.csv",
        "/admin/statistics.csv",
        For::Editors,
        200,
    ),
    (
        "GET",
        "/recommended",
        "/admin/recommended",
        For::Editors,
        200,
    ),
    (
        "POST",
        "/recommended",
        "/admin/recommended",
        For::Editors,
        422,
    ),
    ("GET", "/front/", "/admin/front/", For::Editors, 200),
    ("POST", "/front/", "/admin/front/", For::Editors, 400),
    (
        "GET",
        "/front/preview",
        "/admin/front/preview",
        For::Editors,
        200,
    ),
    ("GET", "/sections/", "/admin/sections/", For::Admins, 200),
    ("POST", "/sections/", "/admin/sections/", For::Admins, 400),
    (
        "GET",
        "/sections/new",
        "/admin/sections/new",
        For::Admins,
        200,
    ),
    (
        "POST",
        "/sections/new",
        "/admin/sections/new",
        For::Admins,
        400,
    ),
    (
        "GET",
        "/sections/{id:\\\\d+}",
        "/admin/sections/999",
        For::Admins,
        404,
    ),
    (
        "POST",
        "/sections/{id:\\\\d+}",
        "/admin/sections/999",
        For::Admins,
        404,
    ),
    ("GET", "/topics/", "/admin/topics/", For::Admins, 200),
    ("GET", "/topics/new", "/admin/topics/new", For::Admins, 200),
    ("POST", "/topics/new", "/admin/topics/new", For::Admins, 400),
    (
        "GET",
        "/topics/{id:\\\\d+}",
        "/admin/topics/999",
        For::Admins,
        404,
    ),
    (
        "POST",
        "/topics/{id:\\\\d+}",
        "/admin/topics/999",
        For::Admins,
        404,
    ),
    ("GET", "/people/", "/admin/people/", For::Admins, 200),
    ("GET", "/people/new", "/admin/people/new", For::Admins, 200),
    ("POST", "/people/new", "/admin/people/new", For::Admins, 400),
    (
        "GET",
        "/people/{id:\\\\d+}",
        "/admin/people/999",
        For::Admins,
        404,
    ),
    (
        "POST",
        "/people/{id:\\\\d+}",
        "/admin/people/999",
        For::Admins,
        404,
    ),
    ("GET", "/pages/", "/admin/pages/", For::Admins, 200),
    ("GET", "/pages/new", "/admin/pages/new", For::Admins, 200),
    ("POST", "/pages/new", "/admin/pages/new", For::Admins, 400),
    (
        "GET",
        "/pages/{id:\\\\d+}",
        "/admin/pages/999",
        For::Admins,
        404,
    ),
    (
        "POST",
        "/pages/{id:\\\\d+}",
        "/admin/pages/999",
        For::Admins,
        404,
    ),
    ("GET", "/redirects/", "/admin/redirects/", For::Admins, 200),
    ("POST", "/redirects/", "/admin/redirects/", For::Admins, 400),
    ("GET", "/settings/", "/admin/settings/", For::Admins, 200),
    ("POST", "/settings/", "/admin/settings/", For::Admins, 422),
    // What is not there tells nobody so who is not of the newsroom.
    ("GET", "?", "/admin/nothing", For::Newsroom, 404),
    ("POST", "?", "/admin/nothing", For::Newsroom, 404),
    ("POST", "?", "/admin/login/nothing", For::Newsroom, 404),
];

/// What somebody is answered who may not enter.
fn refusal(method: &str, role: Option<Role>) -> u16 {
    match (method, role) {
        ("GET", None) => 303,
        (_, None) => 401,
        _ => 403,
    }
}

fn may_enter(who: For, role: Option<Role>) -> bool {
    match who {
        For::Everybody => true,
        For::Newsroom => role.is_some_and(|role| role != Role::Reader),
        For::Writers => matches!(role, Some(Role::Reporter | Role::Editor)),
        For::Editors => role == Some(Role::Editor),
        For::Moderators => role == Some(Role::Moderator),
        For::Admins => role == Some(Role::Admin),
    }
}

/// What a browser sends; a form has its token and no other field.
fn request(desk: &Desk<'_>, method: &str, path: &str) -> TestRequest {
    let cookie = format!("{SESSION}={}", desk.cookie(SESSION));
    let request = if method == "GET" {
        TestRequest::get()
    } else {
        TestRequest::post()
            .insert_header(("sec-fetch-site", "same-origin"))
            .set_form([(FORM_TOKEN, desk.form_token())])
    };
    request
        .uri(path)
        .insert_header((HOST, "localhost:8080"))
        .insert_header((COOKIE, cookie))
}

#[actix_web::test]
async fn every_address_is_open_to_whom_it_is_for_and_to_nobody_else() {
    let site = TestApp::new();
    let accounts: Vec<(Role, i64)> = Role::ALL
        .into_iter()
        .map(|role| {
            let email = format!("{}@warta.example", role.word());
            (role, site.account(&email, role.word(), &[role]))
        })
        .collect();
    // One service for all: making it takes longer than what it answers here.
    let service = init_service(service(site.app.clone())).await;
    let mut wrong = Vec::new();
    for &(method, _, path, who, status) in TABLE {
        for account in std::iter::once(None).chain(accounts.iter().map(Some)) {
            // Wrong passwords of one address have to wait.
            site.pass_seconds(2);
            let desk = account.map_or_else(|| site.desk(), |(_, id)| site.enter(*id));
            let answer = answer(&service, request(&desk, method, path).to_request()).await;
            let role = account.map(|(role, _)| *role);
            let expected = if may_enter(who, role) {
                status
            } else {
                refusal(method, role)
            };
            if answer.status.as_u16() != expected {
                let who = role.map_or("nobody", Role::word);
                wrong.push(format!(
                    "{method} {path} by {who}: {}, not {expected}",
                    answer.status
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Every address of one article, with a draft of the reporter's own and one of somebody else's.
#[actix_web::test]
async fn every_address_of_an_article_is_closed_to_reporters_who_did_not_begin_it() {
    let site = TestApp::new();
    let (reporter, other) = (
        site.account("tomas@warta.example", "Tomas", &[Role::Reporter]),
        site.account("ratna@warta.example", "Ratna", &[Role::Reporter]),
    );
    let editor = site.account("uli@warta.example", "Uli", &[Role::Editor]);
    let service = init_service(service(site.app.clone())).await;
    let mut wrong = Vec::new();
    let mut count = 0;
    for &(method, pattern, path, who, _) in TABLE {
        if !path.contains("/articles/999") {
            continue;
        }
        count += 1;
        for (account, writer) in [(reporter, reporter), (reporter, other), (editor, other)] {
            // What is sent may delete it.
            let (_, id) = site.enter(writer).begin(&STORY).await;
            let path = path.replace("/articles/999", &format!("/articles/{id}"));
            let desk = site.enter(account);
            let answer = answer(&service, request(&desk, method, &path).to_request()).await;
            let status = answer.status.as_u16();
            let is_allowed = account == editor || (account == writer && who == For::Writers);
            let is_right = match (is_allowed, method) {
                // Nothing was published alone here, so that there is nothing to look at.
                (true, _) if pattern.ends_with("/reviewed") => true,
                (true, _) => !matches!(status, 401 | 403),
                (false, "GET") => status == 403,
                (false, _) => (400..500).contains(&status),
            };
            if !is_right {
                wrong.push(format!(
                    "{method} {pattern} by {account} of an article of {writer}: {status}"
                ));
            }
        }
    }
    assert!(count > 15, "{count}");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Methods and patterns of the newsroom, as `routes.rs` has them.
fn routes() -> BTreeSet<(String, String)> {
    let (_, rest) = ROUTES
        .split_once("fn newsroom_pages(config: &mut ServiceConfig) {")
        .expect("the newsroom's table");
    // Every function up to the readers' pages.
    let (body, _) = rest
        .split_once("fn edition_pages(config: &mut ServiceConfig) {")
        .expect("its end");
    let mut found = BTreeSet::new();
    for service in body.split(".service(").skip(1) {
        let methods: &[&str] = if service.starts_with("page(") {
            &["GET"]
        } else if service.starts_with("form(") {
            &["GET", "POST"]
        } else if service.trim_start().starts_with("resource(") && service.contains("route(post()")
        {
            &["POST"]
        } else {
            panic!("a route of a kind that is not known here: {service}");
        };
        let words: Vec<&str> = service.split('"').collect();
        for pattern in words.iter().skip(1).step_by(2) {
            for method in methods {
                found.insert(((*method).to_owned(), (*pattern).to_owned()));
            }
        }
    }
    assert!(found.len() > 20, "{found:?}");
    found
}

#[test]
fn every_address_of_the_newsroom_stands_in_the_table_here() {
    let known: BTreeSet<(String, String)> = TABLE
        .iter()
        .filter(|(_, pattern, ..)| *pattern != "?")
        .map(|(method, pattern, ..)| ((*method).to_owned(), (*pattern).to_owned()))
        .collect();
    let routes = routes();
    let missing: Vec<_> = routes.difference(&known).collect();
    let gone: Vec<_> = known.difference(&routes).collect();
    assert!(
        missing.is_empty(),
        "without a test of who may enter: {missing:?}"
    );
    assert!(gone.is_empty(), "no longer there: {gone:?}");
}
