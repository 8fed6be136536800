//! Proxies are told every change, in order, until they have taken it.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

use warta::config::{PurgeTarget, Secret};
use warta::jobs::purges::{Echoes, agent, tell};

use crate::support::app::TestApp;

/// A proxy that answers with one status after the other; what it is told, line by line.
fn proxy(statuses: &'static [&'static str]) -> (PurgeTarget, Receiver<Vec<String>>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = listener.local_addr().expect("an address");
    let (sender, receiver) = channel();
    thread::spawn(move || {
        for status in statuses {
            let (mut connection, _) = listener.accept().expect("a connection");
            let lines = BufReader::new(connection.try_clone().expect("the same connection"))
                .lines()
                .map(|line| line.expect("a line"))
                .take_while(|line| !line.is_empty())
                .collect();
            write!(
                connection,
                "HTTP/1.1 {status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"
            )
            .expect("an answer");
            if sender.send(lines).is_err() {
                return;
            }
        }
    });
    let target = PurgeTarget::at(&format!("http://{address}/")).expect("an address");
    (target, receiver)
}

/// The keys among what a proxy was told.
fn keys(told: &[String]) -> Vec<String> {
    let line = told
        .iter()
        .find_map(|line| {
            line.to_ascii_lowercase()
                .strip_prefix("surrogate-key: ")
                .map(str::to_owned)
        })
        .expect("keys");
    line.split(' ').map(str::to_owned).collect()
}

#[test]
fn a_proxy_is_told_first_that_everything_is_old_and_then_what_changes() {
    let site = TestApp::new();
    let (target, told) = proxy(&["200 OK", "200 OK"]);
    site.article("Perahu").create();
    tell(&site.app, &agent(), &target, &mut Echoes::default()).expect("the proxy takes it");
    let first = told.recv().expect("a request");
    assert_eq!(first[0], "PURGE / HTTP/1.1");
    assert_eq!(keys(&first), ["site-0"]);
    let id = site.article("Kapal").section("dunia").create();
    tell(&site.app, &agent(), &target, &mut Echoes::default()).expect("the proxy takes it");
    let second = keys(&told.recv().expect("a request"));
    assert!(second.contains(&format!("article-{id}")), "{second:?}");
    assert!(second.contains(&"edition-1".to_owned()), "{second:?}");
    assert!(!second.contains(&"site-0".to_owned()), "{second:?}");
}

#[test]
fn a_proxy_is_told_nothing_where_nothing_has_changed() {
    let site = TestApp::new();
    let (target, told) = proxy(&["200 OK", "200 OK"]);
    tell(&site.app, &agent(), &target, &mut Echoes::default()).expect("the proxy takes it");
    told.recv().expect("a request");
    tell(&site.app, &agent(), &target, &mut Echoes::default()).expect("there is nothing to tell");
    assert!(told.try_recv().is_err());
}

#[test]
fn what_was_told_is_told_once_more_for_pages_that_were_on_their_way() {
    let site = TestApp::new();
    let (target, told) = proxy(&["200 OK", "200 OK", "200 OK"]);
    tell(&site.app, &agent(), &target, &mut Echoes::default()).expect("the proxy takes it");
    told.recv().expect("a request");
    let id = site.article("Kapal").create();
    let mut echoes = Echoes::default();
    tell(&site.app, &agent(), &target, &mut echoes).expect("the proxy takes it");
    let first = keys(&told.recv().expect("a request"));
    assert!(first.contains(&format!("article-{id}")), "{first:?}");
    echoes.tell_due(&agent(), Instant::now());
    assert!(told.try_recv().is_err());
    let later = Instant::now() + Duration::from_secs(3);
    echoes.tell_due(&agent(), later);
    assert_eq!(keys(&told.recv().expect("a request")), first);
    echoes.tell_due(&agent(), later + Duration::from_secs(3));
    assert!(told.try_recv().is_err());
}

#[test]
fn a_proxy_that_does_not_take_it_once_more_is_asked_once_for_all_that_waits() {
    let site = TestApp::new();
    let (target, told) = proxy(&["200 OK", "200 OK", "503 Service Unavailable", "200 OK"]);
    let mut echoes = Echoes::default();
    tell(&site.app, &agent(), &target, &mut echoes).expect("the proxy takes it");
    site.article("Kapal").create();
    tell(&site.app, &agent(), &target, &mut echoes).expect("the proxy takes it");
    let later = Instant::now() + Duration::from_secs(3);
    echoes.tell_due(&agent(), later);
    for _ in 0..3 {
        told.recv().expect("a request");
    }
    assert!(told.try_recv().is_err());
    echoes.tell_due(&agent(), later + Duration::from_secs(3));
    assert_eq!(keys(&told.recv().expect("a request")), ["site-0"]);
}

#[test]
fn what_a_proxy_does_not_take_it_is_told_again() {
    let site = TestApp::new();
    let (target, told) = proxy(&["200 OK", "503 Service Unavailable", "200 OK"]);
    tell(&site.app, &agent(), &target, &mut Echoes::default()).expect("the proxy takes it");
    told.recv().expect("a request");
    site.article("Perahu").create();
    assert!(tell(&site.app, &agent(), &target, &mut Echoes::default()).is_err());
    let refused = told.recv().expect("a request");
    tell(&site.app, &agent(), &target, &mut Echoes::default()).expect("the proxy takes it");
    assert_eq!(keys(&told.recv().expect("a request")), keys(&refused));
}

#[test]
fn a_proxy_gets_the_method_and_the_headers_that_are_set() {
    let site = TestApp::new();
    let (target, told) = proxy(&["200 OK"]);
    let target = PurgeTarget {
        method: "POST".to_owned(),
        headers: vec![("Fastly-Key".to_owned(), Secret("rahasia".to_owned()))],
        ..target
    };
    assert!(!format!("{target:?}").contains("rahasia"));
    tell(&site.app, &agent(), &target, &mut Echoes::default()).expect("the proxy takes it");
    let lines = told.recv().expect("a request");
    assert_eq!(lines[0], "POST / HTTP/1.1");
    assert!(
        lines
            .iter()
            .any(|line| line.eq_ignore_ascii_case("fastly-key: rahasia")),
        "{lines:?}"
    );
}
