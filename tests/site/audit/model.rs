//! The log is a chain: whatever is changed in it afterwards shows.

use diesel::connection::SimpleConnection;
use warta::audit::model::{NewAuditEvent, create_event, find_break};

use crate::support::app::TestApp;

/// A site whose log has three entries.
fn site() -> TestApp {
    let site = TestApp::new();
    site.write(|conn| {
        for detail in ["one", "two", "three"] {
            let event = NewAuditEvent {
                account: Some((1, "Ratna")),
                action: "publish",
                subject: "article:12",
                detail,
                address: "192.0.2.1",
            };
            create_event(conn, &event, site.app.clock.now())?;
        }
        Ok(())
    });
    site
}

/// Whether the database takes a statement.
fn takes(site: &TestApp, sql: &str) -> bool {
    site.write(|conn| Ok(conn.batch_execute(sql).is_ok()))
}

#[test]
fn a_log_that_nobody_touched_is_whole() {
    assert_eq!(site().read(|conn| Ok(find_break(conn)?)), None);
    assert_eq!(TestApp::new().read(|conn| Ok(find_break(conn)?)), None);
}

#[test]
fn entries_are_neither_edited_nor_deleted() {
    let site = site();
    assert!(!takes(
        &site,
        "UPDATE audit_events SET detail = 'x' WHERE id = 2"
    ));
    assert!(!takes(&site, "DELETE FROM audit_events WHERE id = 2"));
    assert_eq!(site.read(|conn| Ok(find_break(conn)?)), None);
}

#[test]
fn an_entry_edited_behind_the_triggers_is_found() {
    for change in [
        "UPDATE audit_events SET at = at + 1 WHERE id = 2",
        "UPDATE audit_events SET account_id = 2 WHERE id = 2",
        "UPDATE audit_events SET account_id = NULL WHERE id = 2",
        "UPDATE audit_events SET account_name = 'Somebody else' WHERE id = 2",
        "UPDATE audit_events SET action = 'withdraw' WHERE id = 2",
        "UPDATE audit_events SET subject = 'article:13' WHERE id = 2",
        "UPDATE audit_events SET detail = 'twice' WHERE id = 2",
        "UPDATE audit_events SET address = '192.0.2.2' WHERE id = 2",
        // A word moved from one field to the next.
        "UPDATE audit_events SET action = 'publishar', subject = 'ticle:12' WHERE id = 2",
        "UPDATE audit_events SET hash = replace(hash, substr(hash, 1, 1), 'g') WHERE id = 2",
        "UPDATE audit_events SET previous_hash = '' WHERE id = 2",
    ] {
        let site = site();
        assert!(takes(&site, "DROP TRIGGER audit_events_are_never_edited"));
        assert!(takes(&site, change), "{change}");
        assert_eq!(site.read(|conn| Ok(find_break(conn)?)), Some(2), "{change}");
    }
}

#[test]
fn an_entry_taken_out_is_found_by_the_one_after_it() {
    for (id, next) in [(1, 2), (2, 3)] {
        let site = site();
        assert!(takes(&site, "DROP TRIGGER audit_events_are_never_deleted"));
        assert!(takes(
            &site,
            &format!("DELETE FROM audit_events WHERE id = {id}")
        ));
        assert_eq!(site.read(|conn| Ok(find_break(conn)?)), Some(next));
    }
}
