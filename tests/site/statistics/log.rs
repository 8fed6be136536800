//! Logs of proxies.

use warta::statistics::log::parse;

const LINE: &str = r#"192.0.2.7 - - [30/Nov/2026:22:15:01 +0700] "GET /a/kapal/12.html?x=1 HTTP/1.1" 200 5120 "-" "Mozilla/5.0" HIT"#;

#[test]
fn a_page_that_the_proxy_answered_is_a_view() {
    let view = parse(LINE).expect("a line").expect("a view");
    assert_eq!(view.address, "192.0.2.7");
    assert_eq!(view.user_agent, "Mozilla/5.0");
    assert_eq!(view.article_id, 12);
    assert_eq!(view.at.0, 1_796_051_701_000);
}

#[test]
fn what_warta_answered_itself_and_what_is_no_article_is_none() {
    for (from, to) in [
        ("HIT", "MISS"),
        ("/a/kapal/12.html", "/s/dunia/"),
        ("/a/kapal/12.html", "/a/kapal/12/forum/2.html"),
        ("GET", "HEAD"),
        (" 200 ", " 404 "),
    ] {
        assert_eq!(parse(&LINE.replace(from, to)), Ok(None), "{to}");
    }
}

#[test]
fn a_line_of_another_form_is_told_with_what_was_expected() {
    for (from, to, expected) in [
        ("30/Nov", "30-11", "time"),
        (" HIT", "", "HIT"),
        ("[", "", "brackets"),
        (r#" "-" "Mozilla/5.0""#, "", "quotation marks"),
    ] {
        let why = parse(&LINE.replace(from, to)).expect_err(to);
        assert!(why.contains(expected), "{why}");
    }
}
