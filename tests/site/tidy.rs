//! The house's rules that a program can keep, read from the sources.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Folders below `src/` that are no features.
const NO_FEATURES: [&str; 3] = ["cli", "demo", "jobs"];

/// Imports of one feature by another that are neither model nor card, or of a feature by a root file, each with its reason.
const EXCEPTIONS: &[(&str, &str, &str)] = &[
    (
        "src/session.rs",
        "accounts::",
        "the guard of the newsroom finds who is there",
    ),
    (
        "src/newsroom_layout.rs",
        "accounts::roles",
        "the frame shows where its viewer may go",
    ),
    (
        "src/newsroom_layout.rs",
        "editions::model",
        "and which site it is of",
    ),
    (
        "src/*/",
        "gate::",
        "the publish gate is a library: it knows neither pages nor the database",
    ),
    (
        "src/*/",
        "revisions::",
        "so are comparing and merging texts",
    ),
    (
        "src/layout.rs",
        "editions::model",
        "the frame of every page shows its edition",
    ),
    (
        "src/site.rs",
        "editions::model",
        "a new installation gets its first edition",
    ),
    ("src/site.rs", "sections::model", "and its sections"),
    (
        "src/newsroom/dashboard.rs",
        "articles::faults",
        "the dashboard says what the gate keeps back",
    ),
    (
        "src/*/",
        "accounts::sections",
        "so is where an account works",
    ),
    (
        "src/*/",
        "accounts::roles",
        "what an account may do is asked everywhere in the newsroom",
    ),
    (
        "src/*/",
        "feeds::",
        "every listing has a feed, and feeds know only how to write one",
    ),
    (
        "src/attachments/admin/article.rs",
        "articles::admin::act",
        "who may see and change an article is decided in one place",
    ),
    (
        "src/articles/show.rs",
        "forum::section",
        "the first page of the Forum stands under the article itself",
    ),
    (
        "src/articles/preview_file.rs",
        "attachments::show",
        "a draft's file is served as any other, to whoever has a link to the draft",
    ),
    (
        "src/*/",
        "media::",
        "pictures are drawn in articles, lists and feeds",
    ),
    (
        "src/*/",
        "body::",
        "the text's dialect is a library: articles, pages and feeds parse and draw it",
    ),
    (
        "src/*/",
        "articles::view",
        "what an article's page shows is also shown by its other forms",
    ),
    (
        "src/*/",
        "articles::story_listing",
        "the listing that sections, topics, people and the archive share",
    ),
    (
        "src/*/",
        "articles::story_link",
        "a story named in another text",
    ),
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every file below a folder with one of the endings: (path from the root, content).
fn files(folder: &str, endings: &[&str]) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path
                .extension()
                .is_some_and(|ending| endings.iter().any(|wanted| ending == *wanted))
            {
                let text = fs::read_to_string(&path).expect("a text");
                found.push((from_root(&path), text));
            }
        }
    }
    found.sort();
    assert!(!found.is_empty(), "no files in {folder}");
    found
}

fn from_root(path: &Path) -> String {
    path.strip_prefix(root())
        .expect("a path below the root")
        .to_string_lossy()
        .into_owned()
}

/// The lines of a source that are no comments: (number, line).
fn code_lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.lines()
        .enumerate()
        .map(|(number, line)| (number + 1, line))
        .filter(|(_, line)| !line.trim_start().starts_with("//"))
}

/// Where a word stands in code outside of the files that may hold it.
fn found_outside(word: &str, homes: &[&str]) -> Vec<String> {
    files("src", &["rs"])
        .iter()
        .filter(|(path, _)| !homes.contains(&path.as_str()))
        .flat_map(|(path, text)| {
            code_lines(text)
                .filter(|(_, line)| line.contains(word))
                .map(|(number, _)| format!("{path}:{number}"))
                .collect::<Vec<_>>()
        })
        .collect()
}

fn assert_none(found: &[String], what: &str) {
    assert!(found.is_empty(), "{what}:\n{}", found.join("\n"));
}

#[test]
fn every_module_says_what_it_is() {
    let silent: Vec<String> = files("src", &["rs"])
        .into_iter()
        .chain(files("tests/site", &["rs"]))
        .chain(files("benches", &["rs"]))
        .filter(|(path, text)| path != "src/schema.rs" && !text.starts_with("//!"))
        .map(|(path, _)| path)
        .collect();
    assert_none(&silent, "modules without //!");
}

#[test]
fn a_mod_file_holds_modules_and_no_code() {
    let mut found = Vec::new();
    for (path, text) in files("src", &["rs"])
        .into_iter()
        .chain(files("tests/site", &["rs"]))
    {
        if !path.ends_with("/mod.rs") && path != "tests/site/main.rs" {
            continue;
        }
        let text = text
            .replace("pub(crate) ", "")
            .replace("pub(super) ", "")
            .replace("pub ", "");
        let mut attribute = false;
        for (number, line) in code_lines(&text) {
            let line = line.trim();
            attribute |= line.starts_with("#[") || line.starts_with("#![");
            let is_module = line.starts_with("mod ") || line.starts_with("use ");
            if !(line.is_empty() || attribute || is_module) {
                found.push(format!("{path}:{number}: {line}"));
            }
            attribute &= !line.ends_with(")]");
        }
    }
    assert_none(&found, "code in mod.rs");
}

#[test]
fn only_models_know_the_schema() {
    let found: Vec<String> = found_outside("schema::", &["src/lib.rs", "src/schema.rs"])
        .into_iter()
        .filter(|place| {
            let path = place.split(':').next().unwrap_or_default();
            !path.ends_with("/model.rs") && !path.contains("/model/")
        })
        .collect();
    assert_none(&found, "crate::schema outside of models");
}

#[test]
fn blocking_work_and_the_environment_have_one_door_each() {
    // Hashing a password waits for no connection, and takes longer than any query.
    // Preparing a picture takes seconds, and may have but one turn at a time.
    let doors = ["src/db.rs", "src/password.rs", "src/workshop.rs"];
    assert_none(&found_outside("web::block(", &doors), "web::block");
    assert_none(&found_outside("env::var(", &["src/config.rs"]), "env::var");
}

#[test]
fn urls_of_handlers_stand_in_the_table_only() {
    for attribute in ["#[get(", "#[post(", "#[route("] {
        assert_none(&found_outside(attribute, &[]), attribute);
    }
}

#[test]
fn every_template_is_drawn_by_the_file_of_the_same_name() {
    let mut found = Vec::new();
    for (path, text) in files("src", &["rs"]) {
        for (number, line) in code_lines(&text) {
            let Some(rest) = line.split("path = \"").nth(1) else {
                continue;
            };
            let Some(template) = rest.split('"').next().filter(|name| name.contains('/')) else {
                continue;
            };
            let stem = template.rsplit_once('.').map_or(template, |(stem, _)| stem);
            let own = path.trim_start_matches("src/").trim_end_matches(".rs");
            let is_part = template.contains("/_");
            // The failure page is the answer to every address, and the body's and feeds' parts belong to one file each.
            let elsewhere = ["errors/", "body/", "feeds/"]
                .iter()
                .any(|folder| template.starts_with(folder));
            if stem != own && !is_part && !elsewhere {
                found.push(format!("{path}:{number}: {template}"));
            }
            if !root().join("templates").join(template).is_file() {
                found.push(format!("{path}:{number}: {template} does not exist"));
            }
        }
    }
    assert_none(&found, "templates and page files of different names");
}

#[test]
fn every_template_is_used() {
    let sources: String = files("src", &["rs"])
        .into_iter()
        .chain(files("templates", &["html", "xml"]))
        .map(|(_, text)| text)
        .collect();
    let unused: Vec<String> = files("templates", &["html", "xml"])
        .into_iter()
        .map(|(path, _)| path.trim_start_matches("templates/").to_owned())
        .filter(|name| !sources.contains(&format!("\"{name}\"")))
        .collect();
    assert_none(&unused, "templates that nothing draws");
}

#[test]
fn templates_hold_no_style_no_script_and_trust_nothing() {
    let mut found = Vec::new();
    for (path, text) in files("templates", &["html", "xml"]) {
        for (number, line) in text.lines().enumerate() {
            let lower = line.to_ascii_lowercase();
            let handler = lower.split(" on").skip(1).any(|rest| {
                rest.trim_start_matches(|letter: char| letter.is_ascii_lowercase())
                    .starts_with('=')
            });
            let script = lower.contains("<script")
                && !lower.contains("<script type=\"application/ld+json\">");
            let script = script && !lower.contains("<script src=");
            if lower.contains(" style=")
                || handler
                || script
                || lower.contains("|safe")
                || lower.contains("| safe")
            {
                found.push(format!("{path}:{}: {}", number + 1, line.trim()));
            }
        }
    }
    assert_none(&found, "style, script or trust in templates");
}

#[test]
fn components_list_their_parameters_first() {
    let silent: Vec<String> = files("templates/components", &["html"])
        .into_iter()
        .filter(|(_, text)| !text.starts_with("{#-"))
        .map(|(path, _)| path)
        .collect();
    assert_none(&silent, "components without a first comment");
}

#[test]
fn every_migration_can_be_taken_back() {
    let mut found = Vec::new();
    for entry in fs::read_dir(root().join("migrations/sqlite")).expect("migrations") {
        let folder = entry.expect("a migration").path();
        for file in ["up.sql", "down.sql"] {
            let text = fs::read_to_string(folder.join(file)).unwrap_or_default();
            if text.trim().is_empty() {
                found.push(format!("{}/{file}", from_root(&folder)));
            }
        }
    }
    assert_none(&found, "migrations without a way");
}

#[test]
fn migrations_run_forward_back_and_forward_again() {
    use diesel::Connection as _;
    use diesel_migrations::MigrationHarness;

    let mut conn = warta::db::Connection::establish(":memory:").expect("a database");
    conn.run_pending_migrations(warta::db::MIGRATIONS)
        .expect("forward");
    conn.revert_all_migrations(warta::db::MIGRATIONS)
        .expect("back");
    conn.run_pending_migrations(warta::db::MIGRATIONS)
        .expect("forward again");
}

/// The features: folders below `src/`.
fn features() -> BTreeSet<String> {
    fs::read_dir(root().join("src"))
        .expect("src")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path: &PathBuf| path.is_dir())
        .filter_map(|path| Some(path.file_name()?.to_string_lossy().into_owned()))
        .filter(|name| !NO_FEATURES.contains(&name.as_str()))
        .collect()
}

#[test]
fn a_feature_takes_only_models_and_cards_from_another() {
    let features = features();
    let mut found = Vec::new();
    for (path, text) in files("src", &["rs"]) {
        let parts: Vec<&str> = path.split('/').collect();
        let (own, is_root) = (parts[1], parts.len() == 2);
        if NO_FEATURES.contains(&own) || ["src/lib.rs", "src/routes.rs"].contains(&path.as_str()) {
            continue;
        }
        for (number, line) in code_lines(&text) {
            for rest in line.split("crate::").skip(1) {
                let feature = rest.split("::").next().unwrap_or_default();
                if !features.contains(feature) || feature == own {
                    continue;
                }
                let is_shared = !is_root
                    && ["model", "card"].iter().any(|part| {
                        rest.strip_prefix(feature)
                            .and_then(|rest| rest.strip_prefix("::"))
                            .is_some_and(|rest| rest.starts_with(part))
                    });
                let is_excepted = EXCEPTIONS.iter().any(|(place, import, _)| {
                    let here = if *place == "src/*/" {
                        !is_root
                    } else {
                        path == *place
                    };
                    here && rest.starts_with(import)
                });
                if !is_shared && !is_excepted {
                    found.push(format!("{path}:{number}: {}", line.trim()));
                }
            }
        }
    }
    assert_none(&found, "imports across features");
}

#[test]
fn style_sheets_use_logical_properties_and_tokens() {
    let physical = [
        "margin-left",
        "margin-right",
        "margin-top",
        "margin-bottom",
        "padding-left",
        "padding-right",
        "padding-top",
        "padding-bottom",
        "border-left",
        "border-right",
        "border-top",
        "border-bottom",
        "text-align: left",
        "text-align: right",
        "float: left",
        "float: right",
        "top:",
        "bottom:",
        "left:",
        "right:",
        "width:",
        "height:",
    ];
    let mut found = Vec::new();
    for (path, text) in files("assets/css", &["css"]) {
        let is_base = path.ends_with("/base.css");
        for (number, line) in without_comments(&text).lines().enumerate() {
            for declaration in line.split(['{', ';', '}']) {
                let declaration = declaration.trim();
                // Media queries ask for the view's width; there is no other way.
                let is_query = declaration.starts_with('@') || declaration.starts_with(':');
                let is_physical = physical.iter().any(|name| {
                    declaration.starts_with(name)
                        || declaration.contains(&format!(" {name}")) && name.ends_with(": left")
                });
                let value = declaration.split_once(':').map_or("", |(_, value)| value);
                let is_colour = !is_base
                    && (has_hex_colour(value) || value.contains("rgb(") || value.contains("hsl("));
                if !is_query && (is_physical || is_colour) {
                    found.push(format!("{path}:{}: {declaration}", number + 1));
                }
            }
        }
    }
    assert_none(
        &found,
        "physical properties or colours outside of the tokens",
    );
}

fn without_comments(css: &str) -> String {
    let mut kept = String::new();
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        kept.push_str(before);
        let (comment, after) = after.split_once("*/").unwrap_or((after, ""));
        kept.extend(comment.matches('\n'));
        rest = after;
    }
    kept + rest
}

fn has_hex_colour(value: &str) -> bool {
    value.split('#').skip(1).any(|rest| {
        let digits = rest.bytes().take_while(u8::is_ascii_hexdigit).count();
        matches!(digits, 3 | 4 | 6 | 8)
    })
}

#[test]
fn breakpoints_are_the_four() {
    let mut found = Vec::new();
    let sources = files("assets/css", &["css"])
        .into_iter()
        .chain(files("templates", &["html"]));
    for (path, text) in sources {
        for (start, allowed) in [
            ("min-width: ", ["640px", "1024px", "1440px"]),
            ("max-width: ", ["639px", "1023px", "1439px"]),
        ] {
            for rest in text.split(start).skip(1) {
                let width = rest.split(')').next().unwrap_or_default();
                if !allowed.contains(&width) {
                    found.push(format!("{path}: {start}{width}"));
                }
            }
        }
    }
    assert_none(&found, "breakpoints besides 640, 1024 and 1440");
}

#[test]
fn tests_stand_at_the_path_of_what_they_test() {
    let mut found = Vec::new();
    for (path, _) in files("tests/site", &["rs"]) {
        let below = path.trim_start_matches("tests/site/");
        let Some((folder, file)) = below.split_once('/') else {
            continue;
        };
        // tests/site/database/ tries what migrations/ makes.
        if matches!(folder, "support" | "database") || file.ends_with("mod.rs") {
            continue;
        }
        // What no single source file does is named for what it is: src/editions/ has no second edition.
        let is_of_the_feature = ["hostile", "lists", "rights", "second"]
            .iter()
            .any(|name| file.rsplit('/').next() == Some(format!("{name}.rs").as_str()));
        let stem = below.trim_end_matches(".rs");
        let exists =
            root().join("src").join(below).is_file() || root().join("src").join(stem).is_dir();
        if !exists && !is_of_the_feature {
            found.push(path);
        }
    }
    assert_none(&found, "tests without a source of the same path");
}

#[test]
fn tests_stand_where_they_are_run() {
    let found: Vec<String> = files("src", &["rs"])
        .into_iter()
        .filter(|(_, text)| text.contains("test]") || text.contains("cfg(test"))
        .map(|(path, _)| path)
        .collect();
    assert_none(&found, "tests in src/, which Cargo.toml leaves out");
}

#[test]
fn nothing_is_left_for_later() {
    let marks = ["TODO", "FIXME", "XXX", "HACK", "unimplemented!", "todo!"];
    let mut found = Vec::new();
    for (path, text) in files("src", &["rs"])
        .into_iter()
        .chain(files("templates", &["html", "xml"]))
        .chain(files("assets/css", &["css"]))
        .chain(files("assets/locales", &["ftl"]))
        .chain(files("migrations", &["sql"]))
        .chain(files("docs", &["md"]))
    {
        for mark in marks {
            if text.contains(mark) {
                found.push(format!("{path}: {mark}"));
            }
        }
    }
    assert_none(&found, "marks of unfinished work");
}

#[test]
fn links_between_documents_lead_somewhere() {
    let mut found = Vec::new();
    let top = fs::read_dir(root())
        .expect("the root")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "md"))
        .map(|path| (from_root(&path), fs::read_to_string(&path).expect("a text")));
    for (path, text) in files("docs", &["md"]).into_iter().chain(top) {
        let folder = root().join(&path).parent().expect("a folder").to_path_buf();
        // What stands in backticks shows how a link is written.
        let prose: String = text.split('`').step_by(2).collect();
        for rest in prose.split("](").skip(1) {
            let target = rest.split([')', ' ', '#']).next().unwrap_or_default();
            let is_elsewhere =
                target.contains("://") || target.starts_with("mailto:") || target.starts_with('/');
            if !target.is_empty() && !is_elsewhere && !folder.join(target).exists() {
                found.push(format!("{path}: {target}"));
            }
        }
    }
    assert_none(&found, "links that lead nowhere");
}
