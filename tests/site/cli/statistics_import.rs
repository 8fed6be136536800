//! `warta statistics import`

use std::fs;

use crate::support::app::TestApp;
use crate::support::program::{command, said};
use crate::support::rows::texts;

const VIEWS: &str = "SELECT views FROM page_views";

fn line(address: &str, second: u8, id: i64, cache: &str) -> String {
    format!(
        "{address} - - [30/Nov/2026:22:15:{second:02} +0700] \"GET /a/kapal/{id}.html HTTP/1.1\" 200 512 \"-\" \"Mozilla/5.0\" {cache}\n"
    )
}

#[test]
fn what_a_proxy_answered_is_counted_once_by_the_same_rules() {
    let site = TestApp::new();
    let id = site.article("Kapal").create();
    let log = [
        line("192.0.2.7", 1, id, "HIT"),
        line("192.0.2.7", 2, id, "HIT"),
        line("192.0.2.8", 3, id, "MISS"),
        line("192.0.2.9", 4, id, "HIT"),
        line("192.0.2.9", 5, 999, "HIT"),
    ];
    let path = site.write_file("access.log", log.concat());
    let words = ["statistics", "import", path.to_str().expect("a path")];
    let (is_well, output, errors) = said(&mut command(&words, site.data()));
    assert!(is_well, "{errors}");
    assert!(output.contains("5 lines, 0 of them broken"), "{output}");
    let database = site.app.config.database();
    assert_eq!(texts(&database, VIEWS), ["2"]);

    // The same log once more, and a line longer: only that line counts.
    let longer = [log.concat(), line("192.0.2.10", 6, id, "HIT")].concat();
    fs::write(&path, longer).expect("a log");
    said(&mut command(&words, site.data()));
    assert_eq!(texts(&database, VIEWS), ["3"]);
}

#[test]
fn broken_lines_are_told_with_number_and_reason_and_the_rest_is_used() {
    let site = TestApp::new();
    let id = site.article("Kapal").create();
    let log = format!("apa ini\n{}", line("192.0.2.7", 1, id, "HIT"));
    let path = site.write_file("access.log", log);
    let words = ["statistics", "import", path.to_str().expect("a path")];
    let (is_well, _, errors) = said(&mut command(&words, site.data()));
    assert!(!is_well);
    assert!(errors.contains("access.log, line 1: expected"), "{errors}");
    assert_eq!(texts(&site.app.config.database(), VIEWS), ["1"]);
}
