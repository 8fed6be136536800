//! `warta serve`

use std::fs;
use std::net::TcpListener;
use std::path::Path;

use diesel::connection::SimpleConnection;
use tempfile::TempDir;

use crate::support::app::TestApp;
use crate::support::killing::kill_and_compare;
use crate::support::program::{Program, command, fetch, said};

fn folder() -> TempDir {
    TempDir::new().expect("a temporary folder")
}

/// What the program says when it will not serve a data folder.
fn refusal(data: &Path) -> String {
    let (went_well, told, errors) = said(&mut command(
        &["serve", "--demo", "--listen", "127.0.0.1:0"],
        data,
    ));
    assert!(!went_well, "{told}");
    assert!(!told.contains("Drawing"), "{told}");
    assert!(errors.starts_with("warta: "), "{errors}");
    assert_eq!(errors.lines().count(), 1, "{errors}");
    assert!(!errors.contains("timed out"), "{errors}");
    errors
}

#[test]
fn a_served_site_tells_its_address_answers_there_and_ends_well_when_told() {
    let data = folder();
    let (mut program, address) = Program::serve(data.path());

    assert!(fetch(&address, "/healthz").starts_with("HTTP/1.1 200 "));
    assert!(fetch(&address, "/readyz").starts_with("HTTP/1.1 200 "));
    assert!(fetch(&address, "/").contains("</html>"));
    assert_eq!(program.end().code(), Some(0));
}

#[test]
fn absolute_addresses_have_the_port_that_was_free() {
    let data = folder();
    let (_program, address) = Program::serve(data.path());

    let front = fetch(&address, "/");
    let feed = fetch(&address, "/feed.xml");

    assert!(!address.ends_with(":0"), "{address}");
    assert!(front.contains(&format!(
        "<link rel=\"canonical\" href=\"http://{address}/\""
    )));
    assert!(
        feed.contains(&format!("http://{address}/feed.xml")),
        "{feed}"
    );
}

#[test]
fn a_taken_port_is_told_before_anything_is_made() {
    let folder = folder();
    let data = folder.path().join("new");
    let other = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let taken = other.local_addr().expect("its address").to_string();

    let (went_well, told, errors) = said(&mut command(
        &["serve", "--demo", "--listen", &taken],
        &data,
    ));

    assert!(!went_well);
    assert_eq!(told, "");
    assert!(errors.contains(&taken), "{errors}");
    assert!(
        errors.contains("choose another address with --listen"),
        "{errors}"
    );
    assert!(!data.exists(), "nothing was made");
}

#[test]
fn a_second_start_changes_nothing() {
    let data = folder();
    let run = || {
        let (mut program, address) = Program::serve(data.path());
        assert!(fetch(&address, "/readyz").starts_with("HTTP/1.1 200 "));
        assert!(program.end().success());
        let mut names: Vec<_> = fs::read_dir(data.path())
            .expect("the data folder")
            .map(|entry| entry.expect("an entry").file_name())
            .collect();
        names.sort();
        let database = fs::read(data.path().join("warta.db")).expect("the database");
        (names, database)
    };
    let first = run();
    assert!(run() == first, "names or bytes differ");
}

#[test]
fn a_public_address_with_more_than_a_host_is_refused_by_the_name_of_its_setting() {
    let data = folder();
    for address in [
        "https://user@warta.example",
        "https://user:secret@warta.example/",
        "https://:secret@warta.example/",
        "https://warta.example/news/",
        "https://warta.example/?edition=id",
        "https://warta.example?",
        "https://warta.example/#top",
        "ftp://warta.example",
        "warta.example",
        "https://",
    ] {
        let (went_well, _, errors) = said(
            command(&["serve", "--listen", "127.0.0.1:0"], data.path())
                .env("WARTA_PUBLIC_URL", address),
        );
        assert!(!went_well, "{address}");
        assert!(errors.contains("WARTA_PUBLIC_URL is "), "{errors}");
        assert!(errors.contains("expected https://"), "{errors}");
    }
}

#[test]
fn a_setting_that_is_wrong_is_told_with_its_place() {
    for (settings, place) in [
        ("listen = \"8080\"\n", "listen in warta.toml is \"8080\""),
        (
            "public_url = \"warta\"\n",
            "public_url in warta.toml is \"warta\"",
        ),
        ("colour = \"red\"\n", "colour"),
        ("avif = \"yes\"\n", "avif"),
        ("listen\n", "warta.toml"),
        ("page_cache_mb = 70000\n", "page_cache_mb is \"70000\""),
        ("[[purge]]\nurl = \"varnish\"\n", "purge is \"varnish\""),
        (
            "[[purge]]\nurl = \"http://127.0.0.1:6081/\"\nmethod = \"PUR GE\"\n",
            "method of a purge is \"PUR GE\"",
        ),
        (
            "[[purge]]\nurl = \"http://127.0.0.1:6081/\"\nheaders = { Key = \"a\\nb\" }\n",
            "headers of a purge is \"Key\"",
        ),
    ] {
        let data = folder();
        fs::write(data.path().join("warta.toml"), settings).expect("settings");
        let (went_well, _, errors) = said(&mut command(&["serve"], data.path()));
        assert!(!went_well, "{settings}");
        assert!(errors.contains(place), "{settings}: {errors}");
    }
}

#[test]
fn an_unknown_flag_is_told_with_the_usage() {
    let data = folder();
    let output = command(&["serve", "--colour"], data.path())
        .output()
        .expect("the program runs");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(2));
    assert!(errors.contains("--colour"), "{errors}");
    assert!(errors.contains("Usage: warta serve"), "{errors}");
}

#[test]
fn a_file_that_is_no_database_is_left_alone_and_told() {
    let data = folder();
    let file = data.path().join("warta.db");
    let text = "this is a text, and no database at all\n".repeat(200);
    fs::write(&file, &text).expect("a file");

    let errors = refusal(data.path());

    assert!(
        errors.contains("warta.db: not a sound database"),
        "{errors}"
    );
    assert_eq!(fs::read_to_string(&file).expect("the file"), text);
}

#[test]
fn a_database_whose_first_pages_are_damaged_is_told() {
    let site = TestApp::new();
    let mut bytes = fs::read(site.app.config.database()).expect("the database");
    bytes[100..].fill(0xa5);
    let data = folder();
    fs::write(data.path().join("warta.db"), bytes).expect("a damaged database");

    let errors = refusal(data.path());

    assert!(errors.contains("not a sound database"), "{errors}");
}

#[test]
fn a_database_of_a_newer_version_is_left_alone_and_told() {
    let site = TestApp::new();
    site.write(|conn| {
        Ok(conn.batch_execute(
            "INSERT INTO __diesel_schema_migrations (version) VALUES ('20991231000001')",
        )?)
    });

    let errors = refusal(site.data());

    assert!(errors.contains("newer version"), "{errors}");
    assert!(errors.contains("20991231000001"), "{errors}");
}

#[test]
fn a_folder_in_the_databases_place_is_told() {
    let data = folder();
    fs::create_dir(data.path().join("warta.db")).expect("a folder");

    let errors = refusal(data.path());

    assert!(errors.contains("cannot be opened"), "{errors}");
}

#[test]
fn a_file_in_the_data_folders_place_is_told() {
    let folder = folder();
    let data = folder.path().join("data");
    fs::write(&data, "").expect("a file");

    let errors = refusal(&data);

    assert!(errors.contains("data"), "{errors}");
}

#[test]
fn what_was_acknowledged_is_there_whenever_the_program_is_killed() {
    let data = folder();
    let tally = kill_and_compare(data.path(), 10, 1);
    assert!(tally.saves > 20 && tally.publications > 2, "{tally:?}");
}

#[test]
fn without_any_account_the_link_that_makes_the_first_is_told() {
    let data = folder();
    let mut program = Program::start(&mut command(
        &["serve", "--listen", "127.0.0.1:0"],
        data.path(),
    ));
    program.line().expect("a line when it is ready");
    let told = program.line().expect("a line with the link");
    let (words, token) = told.split_once("/admin/first/").expect("a link");
    assert!(words.starts_with("Nobody can log in yet. "), "{told}");
    assert_eq!(token.len(), 43, "{told}");
}

#[test]
fn with_an_account_no_such_link_is_told() {
    let site = TestApp::new();
    site.account(
        "admin@warta.example",
        "Administrator",
        &[warta::accounts::roles::Role::Admin],
    );
    let (mut program, address) = Program::serve(site.data());
    assert!(fetch(&address, "/healthz").starts_with("HTTP/1.1 200 "));
    assert!(program.end().success());
    assert_eq!(program.line(), None);
}
