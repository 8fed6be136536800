//! `warta doctor`, by the real binary.

use std::fs;
use std::process::{Command, Output};

use diesel::connection::SimpleConnection;
use warta::audit::model::{NewAuditEvent, create_event};

use crate::support::app::TestApp;
use crate::support::factory::files::{CSV, PDF};

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

#[actix_web::test]
async fn an_attached_file_that_is_missing_or_was_changed_is_a_fault() {
    let site = TestApp::new();
    let editor = site.editor().await;
    let id = site.article("Pasar buka lagi").draft().create();
    editor.attached(id, "Denah", "denah.pdf", PDF).await;
    editor.attached(id, "Tabel", "tabel.csv", CSV).await;
    let (is_well, said) = run(&site);
    assert!(is_well, "{said}");
    assert!(said.contains("2 pictures and attached files"), "{said}");

    let files: Vec<_> = fs::read_dir(site.data().join("attachments"))
        .expect("the folder")
        .map(|entry| entry.expect("a file").path())
        .collect();
    fs::write(&files[0], "lain").expect("a changed file");
    fs::remove_file(&files[1]).expect("a file that is gone");
    let (is_well, said) = run(&site);
    assert!(!is_well, "{said}");
    assert!(said.contains("was changed"), "{said}");
    assert!(said.contains("No such file"), "{said}");
}

#[test]
fn a_picture_that_is_missing_is_a_fault() {
    let site = TestApp::new();
    site.media_item(200);
    let (is_well, said) = run(&site);
    assert!(is_well, "{said}");

    fs::remove_dir_all(site.data().join("media/originals")).expect("a folder that is gone");
    let (is_well, said) = run(&site);
    assert!(!is_well, "{said}");
    assert!(said.contains("FAULT   picture"), "{said}");
}

#[test]
fn settings_that_cannot_be_read_are_a_fault() {
    let site = site();
    fs::write(site.data().join("warta.toml"), "smtp_url = \"https://x\"\n").expect("a file");
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
