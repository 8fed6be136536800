//! Links: each has words, and they say where it leads. Screen readers list links without the text around them.

use std::collections::{HashMap, VecDeque};

use super::parts::Parts;
use super::report::Report;
use super::rule::Rule;
use super::source_lines::SourceLines;
use super::typed_links::TypedLink;
use super::words::{compared, shortened};
use crate::body::parse::Warning;
use crate::body::plain::inline_text;

/// A link text that holds one of these says nothing as long as it holds none but these and [`FILLERS`].
const POINTERS: [&str; 45] = [
    "baca",
    "bacalah",
    "berikut",
    "buka",
    "cek",
    "disana",
    "disini",
    "ini",
    "itu",
    "ketuk",
    "klik",
    "lanjut",
    "lanjutkan",
    "lihat",
    "link",
    "sana",
    "selanjutnya",
    "selengkapnya",
    "simak",
    "sini",
    "situ",
    "tautan",
    "tekan",
    "tonton",
    "unduh",
    // English
    "check",
    "click",
    "continue",
    "details",
    "discover",
    "download",
    "go",
    "here",
    "learn",
    "links",
    "more",
    "next",
    "read",
    "see",
    "tap",
    "that",
    "this",
    "view",
    "visit",
    "watch",
];

/// See [`POINTERS`]. Alone they may be a name: a section can be called "Berita".
const FILLERS: [&str; 48] = [
    "artikel",
    "berita",
    "dari",
    "detail",
    "detailnya",
    "di",
    "halaman",
    "info",
    "informasi",
    "juga",
    "ke",
    "kembali",
    "laman",
    "lebih",
    "lengkap",
    "lengkapnya",
    "melalui",
    "pada",
    "saja",
    "secara",
    "silakan",
    "situs",
    "untuk",
    "yang",
    // English
    "a",
    "about",
    "article",
    "at",
    "for",
    "find",
    "full",
    "information",
    "it",
    "just",
    "now",
    "on",
    "out",
    "page",
    "please",
    "post",
    "reading",
    "site",
    "story",
    "the",
    "to",
    "us",
    "via",
    "website",
];

/// Looks at the links. `warnings` are those of the parser.
pub fn check(
    parts: &Parts<'_>,
    lines: &SourceLines,
    warnings: &[Warning],
    report: &mut Report<'_>,
) {
    let mut typed: HashMap<&str, VecDeque<&TypedLink>> = HashMap::new();
    for link in lines.links() {
        let address = link.address.as_deref().unwrap_or_default();
        typed.entry(address).or_default().push_back(link);
    }
    for (address, content) in &parts.links {
        let place = typed.get_mut(address).and_then(VecDeque::pop_front);
        let line = place.map(|link| link.line);
        let words = inline_text(content);
        let shows_address = words == *address;
        // The parser shows the address of a link without words.
        let was_filled = shows_address && place.is_some_and(|link| !link.words.contains(&words));
        if was_filled || compared(&words).is_empty() {
            report.add_in_body(Rule::LinkEmpty, line, shortened(address));
        } else if shows_address || is_address(&words) {
            report.add_in_body(Rule::LinkTextIsAddress, line, shortened(&words));
        } else if is_vague(&words) {
            report.add_in_body(Rule::LinkTextVague, line, shortened(&words));
        }
    }
    // Those that the dialect does not link to.
    let mut others = typed.remove("").unwrap_or_default();
    for warning in warnings {
        if warning.key == "body-warning-address" {
            add_not_understood(warning, &mut others, lines, report);
        }
    }
}

/// A link to an address such as `www.example.org`, which is shown as it was typed.
fn add_not_understood(
    warning: &Warning,
    others: &mut VecDeque<&TypedLink>,
    lines: &SourceLines,
    report: &mut Report<'_>,
) {
    while others.front().is_some_and(|link| link.line < warning.line) {
        others.pop_front();
    }
    let (line, words) = match others.pop_front() {
        Some(link) => (link.line, link.typed.as_str()),
        None => (warning.line, lines.line(warning.line)),
    };
    report.add_in_body(Rule::LinkNotUnderstood, Some(line), shortened(words));
}

fn is_vague(words: &str) -> bool {
    let words = compared(words);
    let mut has_pointer = false;
    for word in words.split(' ') {
        let is_pointer = POINTERS.contains(&word);
        if !is_pointer && !FILLERS.contains(&word) {
            return false;
        }
        has_pointer |= is_pointer;
    }
    has_pointer
}

/// A host alone may be the name of a site, `kabar.example`; with `www.`, a scheme or a path it is an address. One of e-mail is read well.
fn is_address(words: &str) -> bool {
    let words = words
        .trim_matches(|character: char| character.is_whitespace() || "<>()[].,".contains(character))
        .to_lowercase();
    if words.contains(char::is_whitespace) {
        return false;
    }
    let begins_as_one = ["http://", "https://", "www."]
        .iter()
        .any(|start| words.starts_with(start));
    let has_host_and_path = words.split_once('/').is_some_and(|(host, _)| is_host(host));
    begins_as_one || has_host_and_path
}

fn is_host(text: &str) -> bool {
    text.rsplit_once('.').is_some_and(|(before, last)| {
        !before.is_empty()
            && last.len() >= 2
            && last.chars().all(|letter| letter.is_ascii_alphabetic())
    })
}
