//! Interface strings: every one that is used exists in every language, and none is left that nobody uses.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::support::app::TestApp;

/// Beginnings of keys that are put together where they are used, and where.
const PUT_TOGETHER: &[(&str, &str)] = &[
    ("accessibility-key-", "src/accessibility/show.rs"),
    ("accessibility-promise-", "src/accessibility/show.rs"),
    ("audit-action-", "src/audit/admin/list.rs"),
    ("body-warning-", "src/body/parse.rs"),
    ("comment-badge-", "src/forum/comment.rs"),
    ("comment-reason-", "src/forum/reasons.rs"),
    ("comment-state-", "src/accounts/reader/show.rs"),
    ("failure-", "src/responses.rs"),
    ("file-kind-", "src/attachments/card.rs"),
    ("files-refusal-", "src/attachments/admin/upload.rs"),
    ("forum-kind-title-", "src/forum/list.rs"),
    ("forum-mode-", "src/forum/admin/settings.rs"),
    ("form-", "src/articles/admin/edit.rs"),
    ("gate-", "src/gate/rule.rs"),
    ("language-name-", "src/newsroom/account.rs"),
    ("most-read-", "src/statistics/list.rs"),
    ("month-", "src/time.rs"),
    ("newsroom-", "src/newsroom_layout.rs"),
    ("password-", "src/newsroom/password.rs"),
    ("paste-left-out-", "src/paste/left_out.rs"),
    ("plan-", "src/newsroom/dashboard.rs"),
    ("preference-", "src/accessibility/show.rs"),
    ("queue-held-", "src/forum/admin/entry.rs"),
    ("queue-key-", "src/forum/admin/queue.rs"),
    ("queue-name-", "src/forum/admin/queue.rs"),
    ("queue-rule-", "src/forum/admin/queue.rs"),
    ("queue-view-", "src/forum/admin/entry.rs"),
    ("recommended-", "src/recommend/reasons.rs"),
    ("reader-done-", "src/accounts/reader/show.rs"),
    ("revision-reason-", "src/articles/admin/revisions.rs"),
    ("role-", "src/newsroom_layout.rs"),
    ("newsroom-search-", "src/search/admin/newsroom.rs"),
    ("search-filter-", "src/search/show.rs"),
    ("sign-off-", "src/articles/sign_off.rs"),
    ("state-", "src/articles/admin/list.rs"),
    ("weekday-", "src/time.rs"),
    ("word-kind-", "src/forum/admin/words.rs"),
    ("correction-kind", "templates/components/corrections.html"),
    ("own-comment-", "src/forum/own.rs"),
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every file below a folder with one of the endings.
fn files(folder: &str, endings: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path
                .extension()
                .is_some_and(|ending| endings.iter().any(|wanted| ending == *wanted))
            {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// The messages of a file: key to the placeholders in its value.
fn messages(path: &Path) -> BTreeMap<String, BTreeSet<String>> {
    let text = fs::read_to_string(path).expect("a locale file");
    let mut messages: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut key = String::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let value = match line.split_once(" =") {
            Some((name, value)) if !line.starts_with([' ', '}', '*', '[']) => {
                name.clone_into(&mut key);
                assert!(
                    messages.insert(key.clone(), BTreeSet::new()).is_none(),
                    "{key} stands twice in {}",
                    path.display()
                );
                value
            }
            _ => line,
        };
        let names = value.split('$').skip(1).map(|rest| {
            rest.chars()
                .take_while(|letter| letter.is_ascii_alphanumeric() || *letter == '-')
                .collect::<String>()
        });
        if let Some(placeholders) = messages.get_mut(&key) {
            placeholders.extend(names);
        }
    }
    messages
}

fn languages() -> BTreeMap<String, BTreeMap<String, BTreeSet<String>>> {
    files("assets/locales", &["ftl"])
        .iter()
        .map(|path| {
            let name = path.file_stem().expect("a name").to_string_lossy();
            (name.into_owned(), messages(path))
        })
        .collect()
}

/// Everything that is written in quotation marks in code and templates.
fn quoted_words() -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    let sources = files("src", &["rs"])
        .into_iter()
        .chain(files("templates", &["html", "xml"]));
    for path in sources {
        let text = fs::read_to_string(&path).expect("a source");
        for word in text.split('"') {
            words.insert(word.to_owned());
        }
    }
    words
}

#[test]
fn indonesian_and_english_are_complete() {
    let languages = languages();
    for language in ["id", "en"] {
        assert!(languages.contains_key(language), "{language}");
    }
    let expected = &languages["id"];
    for (language, messages) in &languages {
        let missing: Vec<_> = expected
            .keys()
            .filter(|key| !messages.contains_key(*key))
            .collect();
        let unknown: Vec<_> = messages
            .keys()
            .filter(|key| !expected.contains_key(*key))
            .collect();
        assert!(missing.is_empty(), "missing in {language}: {missing:?}");
        assert!(unknown.is_empty(), "in {language} only: {unknown:?}");
    }
}

#[test]
fn a_string_has_the_same_placeholders_in_every_language() {
    let languages = languages();
    let expected = &languages["id"];
    for (language, messages) in &languages {
        for (key, placeholders) in messages {
            // A language without plural forms may leave out what only picks the form.
            assert_eq!(placeholders, &expected[key], "{key} in {language}");
        }
    }
}

#[test]
fn every_key_that_code_and_templates_name_exists() {
    let messages = &languages()["id"];
    let mut missing = Vec::new();
    let sources = files("src", &["rs"])
        .into_iter()
        .chain(files("templates", &["html", "xml"]));
    for path in sources {
        let text = fs::read_to_string(&path).expect("a source");
        let folded: String = text.split_whitespace().collect::<Vec<_>>().join("");
        for call in [".text(\"", ".text_with(\"", ".text_with_all(\""] {
            for rest in folded.split(call).skip(1) {
                let key: String = rest.chars().take_while(|letter| *letter != '"').collect();
                if !messages.contains_key(&key) {
                    missing.push(format!("{key}: {}", path.display()));
                }
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn every_key_is_used() {
    let words = quoted_words();
    let unused: Vec<String> = languages()["id"]
        .keys()
        .filter(|key| !words.contains(*key))
        .filter(|key| !PUT_TOGETHER.iter().any(|(start, _)| key.starts_with(start)))
        .cloned()
        .collect();
    assert!(unused.is_empty(), "{unused:#?}");
}

#[test]
fn keys_that_are_put_together_are_put_together_where_it_says() {
    for (start, file) in PUT_TOGETHER {
        let text = fs::read_to_string(root().join(file)).expect(file);
        let stem = start.trim_end_matches('-');
        assert!(
            text.contains(stem)
                || text.contains(&format!("{}-{{", stem.split('-').next().unwrap_or(stem))),
            "{start} in {file}"
        );
    }
}

#[test]
fn every_put_together_key_of_a_failure_exists() {
    let site = TestApp::new();
    let locale = site.app.locales.get("id");
    for name in [
        "forbidden",
        "not-found",
        "method",
        "too-large",
        "misdirected",
        "busy",
        "bad-request",
        "internal",
    ] {
        for part in ["title", "text"] {
            assert!(locale.has(&format!("failure-{name}-{part}")), "{name}");
        }
    }
}

#[test]
fn every_preference_and_each_of_its_choices_has_its_words_in_every_language() {
    use warta::preferences::{Contrast, Font, LineSpacing, Motion, Pictures, TextSize};

    let words = [
        (
            "text-size",
            TextSize::ALL
                .iter()
                .map(|value| value.word())
                .collect::<Vec<_>>(),
        ),
        (
            "line-spacing",
            LineSpacing::ALL.iter().map(|value| value.word()).collect(),
        ),
        ("font", Font::ALL.iter().map(|value| value.word()).collect()),
        (
            "contrast",
            Contrast::ALL.iter().map(|value| value.word()).collect(),
        ),
        (
            "motion",
            Motion::ALL.iter().map(|value| value.word()).collect(),
        ),
        (
            "pictures",
            Pictures::ALL.iter().map(|value| value.word()).collect(),
        ),
    ];
    for (language, messages) in languages() {
        for (name, choices) in &words {
            assert!(
                messages.contains_key(&format!("preference-{name}")),
                "{language} {name}"
            );
            for choice in choices {
                let key = format!("preference-{name}-{choice}");
                assert!(messages.contains_key(&key), "{language} {key}");
            }
        }
    }
}

#[test]
fn an_unknown_language_reads_the_fallback() {
    let site = TestApp::new();
    assert_eq!(site.app.locales.get("tlh").language(), "id");
    assert_eq!(site.app.locales.get("").language(), "id");
    assert_eq!(site.app.locales.get("en-GB").language(), "en");
}
