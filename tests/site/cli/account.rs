//! `warta account …`, by the real binary.

use std::io::Write;
use std::process::{Command, Output, Stdio};

use actix_web::http::StatusCode;

use crate::support::app::TestApp;

const RATNA: &str = "ratna@warta.example";

/// Runs `warta account …` in the site's data folder.
fn run(site: &TestApp, arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_warta"))
        .arg("account")
        .args(arguments)
        .arg("--data")
        .arg(site.data())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program");
    let mut stdin = child.stdin.take().expect("its input");
    stdin.write_all(input.as_bytes()).expect("a written input");
    drop(stdin);
    child.wait_with_output().expect("its end")
}

/// What a command that must succeed says.
fn say(site: &TestApp, arguments: &[&str], input: &str) -> String {
    let output = run(site, arguments, input);
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{arguments:?}: {errors}");
    String::from_utf8(output.stdout).expect("UTF-8")
}

/// What a command that must fail says.
fn complain(site: &TestApp, arguments: &[&str], input: &str) -> String {
    let output = run(site, arguments, input);
    assert!(!output.status.success(), "{arguments:?}");
    String::from_utf8(output.stderr).expect("UTF-8")
}

/// The path of the link that a command prints.
fn link(text: &str) -> String {
    let (_, path) = text.split_once("/admin/password/").expect("a link");
    format!("/admin/password/{}", path.trim())
}

#[actix_web::test]
async fn an_account_is_made_with_a_link_that_sets_its_password() {
    let site = TestApp::new();
    let said = say(
        &site,
        &[
            "add", RATNA, "--name", "Ratna", "--role", "reporter", "--role", "editor",
        ],
        "",
    );
    assert!(said.contains("reporter, editor"), "{said}");
    let listed = say(&site, &["list"], "");
    assert_eq!(
        listed,
        "ratna@warta.example (Ratna): reporter, editor, no password yet\n"
    );
    let path = link(&said);
    assert_eq!(path.len(), "/admin/password/".len() + 43);
}

#[actix_web::test]
async fn an_account_is_made_with_a_password_from_standard_input() {
    let site = TestApp::new();
    let arguments = ["add", RATNA, "--role", "admin", "--password-stdin"];
    say(&site, &arguments, "empat kata tanpa hubungan\n");
    let answer = site
        .desk()
        .try_password(RATNA, "empat kata tanpa hubungan")
        .await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
}

#[test]
fn what_cannot_be_an_account_is_refused_with_a_reason() {
    let site = TestApp::new();
    for (arguments, input, reason) in [
        (vec!["add", RATNA, "--role", "boss"], "", "is no role"),
        (vec!["add", RATNA], "", "--role"),
        (vec!["add", "ratna", "--role", "admin"], "", "ratna"),
        (
            vec!["add", RATNA, "--role", "admin", "--language", "tlh"],
            "",
            "--language",
        ),
        (
            vec!["add", RATNA, "--role", "admin", "--password-stdin"],
            "short\n",
            "at least 12",
        ),
        (vec!["reset", "nobody@warta.example"], "", "no account"),
        (vec!["disable", "nobody@warta.example"], "", "no account"),
        (
            vec!["role", "nobody@warta.example", "admin"],
            "",
            "no account",
        ),
    ] {
        let said = complain(&site, &arguments, input);
        assert!(said.contains(reason), "{arguments:?}: {said}");
    }
    assert_eq!(say(&site, &["list"], ""), "");
    say(&site, &["add", RATNA, "--role", "admin"], "");
    complain(
        &site,
        &["add", "RATNA@warta.example", "--role", "reader"],
        "",
    );
}

#[actix_web::test]
async fn new_roles_a_new_password_and_disabling_end_every_session() {
    use warta::accounts::roles::Role;

    let site = TestApp::new();
    site.account("ratna@warta.example", "Ratna", &[Role::Reporter]);
    let desk = site.log_in(RATNA).await;
    let said = say(&site, &["role", RATNA, "editor"], "");
    assert_eq!(said, "ratna@warta.example is now: editor\n");
    assert_eq!(desk.get("/admin/").await.status, StatusCode::SEE_OTHER);

    let desk = site.log_in(RATNA).await;
    desk.page("/admin/").await;
    say(&site, &["disable", RATNA], "");
    assert_eq!(desk.get("/admin/").await.status, StatusCode::SEE_OTHER);
    assert!(say(&site, &["list"], "").contains("disabled"));
}

#[test]
fn the_log_tells_what_the_command_line_did() {
    use warta::audit::model::{AuditFilter, find_break, list_events};

    let site = TestApp::new();
    say(&site, &["add", RATNA, "--role", "reporter"], "");
    say(&site, &["role", RATNA, "editor"], "");
    say(&site, &["disable", RATNA], "");
    let (events, whole) = site.read(|conn| {
        Ok((
            list_events(conn, &AuditFilter::default(), 0, 10)?,
            find_break(conn)?,
        ))
    });
    let actions: Vec<&str> = events
        .iter()
        .rev()
        .map(|event| event.action.as_str())
        .collect();
    assert_eq!(
        actions,
        [
            "create_account",
            "create_password_link",
            "change_roles",
            "disable_account"
        ]
    );
    assert!(events.iter().all(|event| event.subject == "account:1"));
    assert_eq!(whole, None);
}
