//! Every dependency may be used: read from `cargo metadata`, and said alike in `deny.toml`.

use std::collections::BTreeSet;
use std::process::Command;

use serde_json::Value;

/// The licences that a dependency may be under.
const ALLOWED: [&str; 12] = [
    "0BSD",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "CC0-1.0",
    "CDLA-Permissive-2.0",
    "IJG",
    "ISC",
    "MIT",
    "MPL-2.0",
    "Unicode-3.0",
    "Zlib",
];

/// Licences that stand in expressions beside an allowed one, which is the one taken.
const NOT_TAKEN: [&str; 5] = [
    "Apache-2.0 WITH LLVM-exception",
    "BSL-1.0",
    "GPL-2.0-only",
    "MIT-0",
    "Unlicense",
];

/// Every package that is built, with its licence expression.
fn packages() -> Vec<(String, Option<String>)> {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--locked", "--offline"])
        .args(["--filter-platform", &host()])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("cargo metadata");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let metadata: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    metadata["packages"]
        .as_array()
        .expect("packages")
        .iter()
        .map(|package| {
            let name = format!(
                "{} {}",
                package["name"].as_str().expect("a name"),
                package["version"].as_str().expect("a version")
            );
            (name, package["license"].as_str().map(str::to_owned))
        })
        .collect()
}

/// The machine's own target: packages of others are not downloaded.
fn host() -> String {
    let output = Command::new("rustc")
        .arg("-vV")
        .output()
        .expect("the compiler's version");
    String::from_utf8_lossy(&output.stdout)
        .lines()
        .find_map(|line| line.strip_prefix("host: ").map(str::to_owned))
        .expect("the compiler's host")
}

/// Whether an expression can be met by allowed licences: every part of an AND, one part of an OR.
fn is_allowed(expression: &str) -> bool {
    // Before SPDX, a slash meant OR.
    let expression = expression.replace('/', " OR ");
    let expression = expression.trim();
    if let Some(parts) = split_at_top(expression, " OR ") {
        return parts.iter().any(|part| is_allowed(part));
    }
    if let Some(parts) = split_at_top(expression, " AND ") {
        return parts.iter().all(|part| is_allowed(part));
    }
    if let Some(inner) = expression
        .strip_prefix('(')
        .and_then(|rest| rest.strip_suffix(')'))
    {
        return is_allowed(inner);
    }
    ALLOWED.contains(&expression)
}

/// The parts between an operator outside of brackets; `None` if it stands nowhere.
fn split_at_top<'a>(expression: &'a str, operator: &str) -> Option<Vec<&'a str>> {
    let mut parts = Vec::new();
    let (mut depth, mut start) = (0, 0);
    for (position, character) in expression.char_indices() {
        match character {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ if depth == 0
                && position >= start
                && expression[position..].starts_with(operator) =>
            {
                parts.push(&expression[start..position]);
                start = position + operator.len();
            }
            _ => {}
        }
    }
    if parts.is_empty() {
        return None;
    }
    parts.push(&expression[start..]);
    Some(parts)
}

#[test]
fn every_dependency_is_under_an_allowed_licence() {
    let packages = packages();
    assert!(packages.len() > 100, "{}", packages.len());
    let refused: Vec<_> = packages
        .iter()
        .filter(|(_, licence)| !licence.as_deref().is_some_and(is_allowed))
        .collect();
    assert!(refused.is_empty(), "{refused:#?}");
}

#[test]
fn every_licence_that_stands_in_an_expression_is_known_here() {
    let known: BTreeSet<&str> = ALLOWED.iter().chain(&NOT_TAKEN).copied().collect();
    let mut unknown = BTreeSet::new();
    for (name, licence) in packages() {
        let licence = licence.unwrap_or_default();
        let parts = licence
            .replace(['(', ')'], "")
            .replace('/', " OR ")
            .replace(" AND ", " OR ");
        for part in parts.split(" OR ") {
            if !known.contains(part.trim()) {
                unknown.insert(format!("{part}: {name}"));
            }
        }
    }
    assert!(unknown.is_empty(), "{unknown:#?}");
}

#[test]
fn copyleft_and_unknown_expressions_are_refused() {
    for expression in [
        "GPL-3.0-or-later",
        "AGPL-3.0",
        "MIT AND GPL-2.0",
        "(MIT OR Apache-2.0) AND LGPL-2.1",
        "CC-BY-NC-4.0",
        "",
    ] {
        assert!(!is_allowed(expression), "{expression}");
    }
    for expression in [
        "MIT/Apache-2.0",
        "GPL-2.0 OR MIT",
        "(MIT OR Apache-2.0) AND Unicode-3.0",
        "Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT",
        "(MIT OR Apache-2.0) AND IJG",
    ] {
        assert!(is_allowed(expression), "{expression}");
    }
}

#[test]
fn cargo_deny_is_told_the_same() {
    let text = include_str!("../../deny.toml");
    let deny: toml::Table = toml::from_str(text).expect("TOML");
    let allowed: Vec<&str> = deny["licenses"]["allow"]
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(toml::Value::as_str)
        .collect();
    assert_eq!(allowed, ALLOWED);
}
