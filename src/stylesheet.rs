//! The style sheets of the public pages, of the front page and of the newsroom: put together from `assets/css/` at start,
//! printed in every page, allowed by their hashes.

use anyhow::Context;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256};

use crate::assets;
use crate::html::SafeHtml;

/// A style sheet and what the Content-Security-Policy calls it.
pub struct Stylesheet {
    /// The rules, for `<style>`.
    pub css: SafeHtml,
    /// `'sha256-…'` (CSP Level 3, 2.3.1).
    pub csp_source: String,
}

impl Stylesheet {
    /// What every public page needs: `base.css`, then `components/`, then the features' own, each by name.
    ///
    /// # Errors
    ///
    /// When a file is missing or could end the `<style>` element.
    pub fn load() -> anyhow::Result<Self> {
        Self::of(Self::paths())
    }

    /// The same with the front page's own rules after them, which no other page has to carry.
    ///
    /// # Errors
    ///
    /// As [`Stylesheet::load`].
    pub fn load_front() -> anyhow::Result<Self> {
        let own = "css/pages/front.css".to_owned();
        Self::of(Self::paths().into_iter().chain([own]))
    }

    /// The same with the newsroom's own files after them: its previews look as the site does.
    ///
    /// # Errors
    ///
    /// As [`Stylesheet::load`].
    pub fn load_newsroom() -> anyhow::Result<Self> {
        let own = assets::paths_below("css/newsroom/");
        Self::of(Self::paths().into_iter().chain(own))
    }

    fn of(paths: impl IntoIterator<Item = String>) -> anyhow::Result<Self> {
        let mut css = String::new();
        for path in paths {
            let text = assets::text(&path).with_context(|| format!("assets/{path} is missing"))?;
            css.push_str(&compact(&text));
        }
        let digest = Sha256::digest(css.as_bytes());
        Ok(Self {
            csp_source: format!("'sha256-{}'", BASE64_STANDARD.encode(digest)),
            css: SafeHtml::from_own_stylesheet(css).context("assets/css holds </style or CR")?,
        })
    }

    fn paths() -> Vec<String> {
        let base = "css/base.css".to_owned();
        let components = assets::paths_below("css/components/");
        let features = assets::paths_below("css/")
            .into_iter()
            .filter(|path| path.matches('/').count() == 1 && *path != base);
        std::iter::once(base.clone())
            .chain(components)
            .chain(features)
            .collect()
    }
}

/// Leaves out comments and white space that CSS does not need. Strings in our files hold no comment marks.
fn compact(css: &str) -> String {
    let mut compacted = String::with_capacity(css.len());
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        push_compacted(&mut compacted, before);
        rest = after.split_once("*/").map_or("", |(_, rest)| rest);
    }
    push_compacted(&mut compacted, rest);
    compacted
}

fn push_compacted(compacted: &mut String, css: &str) {
    for word in css.split_whitespace() {
        let joins = |text: &str, marks: &[char]| text.ends_with(marks);
        let needs_space = !compacted.is_empty()
            && !joins(compacted, &['{', '}', ';', ',', ':'])
            && !word.starts_with(['{', '}', ';', ',']);
        if needs_space {
            compacted.push(' ');
        }
        compacted.push_str(word);
    }
}
