//! `warta serve`, by the real binary.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use warta::accounts::roles::Role;

use crate::support::app::TestApp;

/// The first lines that the program says.
fn say(site: &TestApp, lines: usize) -> Vec<String> {
    let mut child = Command::new(env!("CARGO_BIN_EXE_warta"))
        .args(["serve", "--listen", "127.0.0.1:0", "--data"])
        .arg(site.data())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the program");
    let stdout = BufReader::new(child.stdout.take().expect("its output"));
    let said = stdout
        .lines()
        .take(lines)
        .map(|line| line.expect("a line in UTF-8"))
        .collect();
    child.kill().expect("its end");
    child.wait().expect("its end");
    said
}

#[test]
fn without_any_account_the_program_prints_the_link_that_makes_the_first() {
    let site = TestApp::new();
    let said = say(&site, 2);
    assert!(
        said[0].contains("Make the first administrator at http://127.0.0.1:"),
        "{said:?}"
    );
    let token = said[0].split("/admin/first/").nth(1).expect("a link");
    assert_eq!(token.len(), 43);
}

#[test]
fn with_an_account_it_prints_none() {
    let site = TestApp::new();
    site.account("admin@warta.example", "Administrator", &[Role::Admin]);
    let said = say(&site, 1);
    assert!(
        said[0].starts_with("Warta serves http://127.0.0.1:"),
        "{said:?}"
    );
}
