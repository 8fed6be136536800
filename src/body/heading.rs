//! Headings: their levels and their fragments.

use std::collections::HashMap;

/// What was not as it should be: in English, and as a locale key.
type Problem = (&'static str, &'static str);

/// A heading's words beyond these do not go into its fragment.
const LONGEST_SLUG: usize = 60;

/// The headings of a body so far.
#[derive(Debug, Default)]
pub struct Headings {
    /// The level of the last one; 0 before the first.
    level: u8,
    /// How often each slug was given, and which ones were.
    given: HashMap<String, usize>,
}

impl Headings {
    /// Takes a heading: its level, its fragment, and what was not as it should be.
    ///
    /// The fragment begins with `heading-`, so that it is never one that the page itself uses, such as `forum`.
    pub fn take(
        &mut self,
        typed_level: u8,
        words: &str,
        typed: &str,
    ) -> (u8, String, Vec<Problem>) {
        let level = typed_level.clamp(2, 4);
        let mut problems = Vec::new();
        if !typed.trim_start().starts_with('#') {
            problems.push(("a line of - or = under a text makes a heading of it; an empty line between them keeps it a text", "body-warning-underlined"));
        }
        if typed_level == 1 {
            problems.push(("the page has its one heading of the first level, so this one is of the second: begin it with ##", "body-warning-heading-one"));
        }
        if typed_level > 4 {
            problems.push((
                "there are three levels of headings, ## to ####",
                "body-warning-heading-deep",
            ));
        }
        if level > self.level.max(1) + 1 {
            problems.push((
                "this heading leaves out a level",
                "body-warning-heading-skipped",
            ));
        }
        self.level = level;
        (
            level,
            format!("heading-{}", self.unique_slug(words)),
            problems,
        )
    }

    fn unique_slug(&mut self, words: &str) -> String {
        let beginning: String = words.chars().take(4 * LONGEST_SLUG).collect();
        let slug: String = slug::slugify(beginning)
            .chars()
            .take(LONGEST_SLUG)
            .collect();
        let slug = slug.trim_end_matches('-').to_owned();
        let mut count = self.given.get(&slug).copied().unwrap_or_default();
        loop {
            count += 1;
            let candidate = match (slug.as_str(), count) {
                ("", _) => count.to_string(),
                (_, 1) => slug.clone(),
                _ => format!("{slug}-{count}"),
            };
            if candidate == slug || !self.given.contains_key(&candidate) {
                self.given.insert(slug, count);
                self.given.entry(candidate.clone()).or_insert(1);
                return candidate;
            }
        }
    }
}
