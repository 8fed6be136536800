//! `warta doctor`, by the real binary.

use std::process::{Command, Output};

use diesel::connection::SimpleConnection;
use warta::audit::model::{NewAuditEvent, create_event};

use crate::support::app::TestApp;

fn run(site: &TestApp) -> (bool, String) {
    let Output { status, stdout, .. } = Command::new(env!("CARGO_BIN_EXE_warta"))
        .args(["doctor", "--data"])
        .arg(site.data())
        .output()
        .expect("the program");
    (status.success(), String::from_utf8(stdout).expect("UTF-8"))
}

fn site() -> TestApp {
    let site = TestApp::new();
    site.write(|conn| {
        for detail in ["one", "two"] {
            let event = NewAuditEvent {
                account: None,
                action: "publish",
                subject: "article:1",
                detail,
                address: "",
            };
            create_event(conn, &event, site.app.clock.now())?;
        }
        Ok(())
    });
    site
}

#[test]
fn a_new_installation_is_well() {
    let (is_well, said) = run(&site());
    assert!(is_well, "{said}");
    assert!(said.contains("the audit log is whole: 2 entries"), "{said}");
    assert!(!said.contains("FAULT"), "{said}");
}

#[test]
fn a_log_that_was_edited_is_a_fault() {
    let site = site();
    site.write(|conn| {
        Ok(conn.batch_execute(
            "DROP TRIGGER audit_events_are_never_edited; UPDATE audit_events SET detail = 'x' WHERE id = 1",
        )?)
    });
    let (is_well, said) = run(&site);
    assert!(!is_well, "{said}");
    assert!(
        said.contains("FAULT   the audit log was changed: entry 1"),
        "{said}"
    );
}

#[test]
fn a_row_that_names_another_which_is_not_there_is_a_fault() {
    let site = site();
    let file = site.app.config.database();
    let mut conn =
        <warta::db::Connection as diesel::Connection>::establish(file.to_str().expect("a path"))
            .expect("a connection");
    conn.batch_execute(
        "PRAGMA busy_timeout = 5000; PRAGMA foreign_keys = OFF; \
         INSERT INTO account_roles (account_id, role) VALUES (999, 'admin')",
    )
    .expect("a row");
    let (is_well, said) = run(&site);
    assert!(!is_well, "{said}");
    assert!(said.contains("FAULT   account_roles"), "{said}");
}

#[test]
fn settings_that_cannot_be_read_are_a_fault() {
    let site = site();
    std::fs::write(site.data().join("warta.toml"), "smtp_url = \"https://x\"\n").expect("a file");
    let (is_well, said) = run(&site);
    assert!(!is_well, "{said}");
}

#[test]
fn a_folder_without_an_installation_is_not_made_one() {
    let folder = tempfile::TempDir::new().expect("a folder");
    let output = Command::new(env!("CARGO_BIN_EXE_warta"))
        .args(["doctor", "--data"])
        .arg(folder.path())
        .output()
        .expect("the program");
    assert!(!output.status.success());
    assert!(!folder.path().join("warta.db").exists());
}
