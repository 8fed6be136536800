//! `GET /admin/audit/events.csv`.

use warta::accounts::roles::Role;
use warta::audit::model::{NewAuditEvent, create_event};

use crate::support::app::TestApp;

#[actix_web::test]
async fn entries_are_a_table_in_which_nothing_is_a_formula() {
    let site = TestApp::new();
    site.account("admin@warta.example", "Administrator", &[Role::Admin]);
    site.write(|conn| {
        for (name, detail) in [
            (
                "=HYPERLINK(\"https://evil.example\")",
                "plain, with \"quotes\"",
            ),
            ("+1", "-1"),
            ("@SUM(A1)", "\t=1"),
            ("Ratna", "two\nlines"),
        ] {
            let event = NewAuditEvent {
                account: Some((7, name)),
                action: "publish",
                subject: "article:1",
                detail,
                address: "192.0.2.1",
            };
            create_event(conn, &event, site.app.clock.now())?;
        }
        Ok(())
    });
    let desk = site.enter(1);
    let answer = desk
        .get("/admin/audit/events.csv?subject=article%3A1")
        .await;
    assert!(answer.header("content-type").starts_with("text/csv"));
    assert_eq!(
        answer.header("content-disposition"),
        "attachment; filename=\"audit.csv\""
    );
    assert_eq!(answer.header("cache-control"), "no-store");
    let text = answer.text();
    let lines: Vec<&str> = text.split("\r\n").collect();
    assert_eq!(
        lines[0],
        "\"number\",\"at\",\"account_number\",\"account\",\"action\",\"subject\",\"detail\",\"address\",\"hash\""
    );
    assert_eq!(lines.len(), 6);
    let start = "\"4\",\"2026-11-24T05:00:00.000Z\",\"7\",\"Ratna\",\"publish\",\"article:1\",\"two\nlines\",";
    assert!(lines[1].starts_with(start), "{}", lines[1]);
    assert!(
        lines[2].contains("\"'@SUM(A1)\"") && lines[2].contains("\"'\t=1\""),
        "{}",
        lines[2]
    );
    assert!(
        lines[3].contains("\"'+1\"") && lines[3].contains("\"'-1\""),
        "{}",
        lines[3]
    );
    assert!(
        lines[4].contains("\"'=HYPERLINK(\"\"https://evil.example\"\")\"")
            && lines[4].contains("\"plain, with \"\"quotes\"\"\""),
        "{}",
        lines[4]
    );
    let none = desk.get("/admin/audit/events.csv?account=8").await.text();
    assert_eq!(none.matches("\r\n").count(), 1);
}
