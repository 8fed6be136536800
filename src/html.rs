//! HTML that is safe to print as it is, and the one place where it is made.

use std::collections::HashSet;
use std::fmt;
use std::sync::LazyLock;

use askama::filters::HtmlSafe;

/// HTML that templates print without escaping. Made here only: from untrusted HTML by an allow-list, or from a rendered template.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SafeHtml(String);

impl SafeHtml {
    /// Cleans HTML from outside: keeps the elements of running text, drops scripts, styles, frames, forms, handlers, and
    /// addresses other than `http`, `https`, `mailto`, `tel` and paths. Cleaning twice changes nothing.
    pub fn from_untrusted(html: &str) -> Self {
        Self(CLEANER.clean(html).to_string())
    }

    /// Takes what an Askama template produced; everything in it went through its escaping.
    ///
    /// # Errors
    ///
    /// When the template cannot be written.
    pub fn from_template(template: &impl askama::Template) -> Result<Self, askama::Error> {
        template.render().map(Self)
    }

    /// The style sheet that stands in `<style>`. `None` if it could end the element or would be changed by HTML's parsing, so
    /// that its hash would no longer match.
    pub fn from_own_stylesheet(css: String) -> Option<Self> {
        let harmless = !css.contains('\r') && !css.to_ascii_lowercase().contains("</style");
        harmless.then_some(Self(css))
    }

    /// Structured data for `<script type="application/ld+json">`: JSON in which no character can end the element.
    ///
    /// # Errors
    ///
    /// When the value cannot be written as JSON.
    pub fn from_json(value: &impl serde::Serialize) -> Result<Self, serde_json::Error> {
        let json = serde_json::to_string(value)?;
        Ok(Self(
            json.replace('<', "\\u003c")
                .replace('>', "\\u003e")
                .replace('&', "\\u0026")
                .replace('\u{2028}', "\\u2028")
                .replace('\u{2029}', "\\u2029"),
        ))
    }

    /// The HTML.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for SafeHtml {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl HtmlSafe for SafeHtml {}

impl askama::FastWritable for SafeHtml {
    fn write_into(
        &self,
        destination: &mut dyn fmt::Write,
        _values: &dyn askama::Values,
    ) -> askama::Result<()> {
        Ok(destination.write_str(&self.0)?)
    }
}

/// The allow-list for HTML of imports. Headings begin at `h2`, as the page has its one `h1`.
static CLEANER: LazyLock<ammonia::Builder<'static>> = LazyLock::new(|| {
    let mut cleaner = ammonia::Builder::default();
    let tags: HashSet<&str> = [
        "a",
        "abbr",
        "b",
        "bdi",
        "bdo",
        "blockquote",
        "br",
        "caption",
        "cite",
        "code",
        "col",
        "colgroup",
        "dd",
        "del",
        "details",
        "dfn",
        "div",
        "dl",
        "dt",
        "em",
        "h2",
        "h3",
        "h4",
        "hr",
        "i",
        "ins",
        "kbd",
        "li",
        "mark",
        "ol",
        "p",
        "pre",
        "q",
        "rp",
        "rt",
        "ruby",
        "s",
        "samp",
        "small",
        "span",
        "strong",
        "sub",
        "summary",
        "sup",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "time",
        "tr",
        "u",
        "ul",
        "var",
        "wbr",
    ]
    .into();
    cleaner
        .tags(tags)
        .clean_content_tags(
            [
                "script", "style", "iframe", "object", "embed", "svg", "math", "template",
                "noscript",
            ]
            .into(),
        )
        .generic_attributes(["lang", "dir", "title"].into())
        .url_schemes(["http", "https", "mailto", "tel"].into())
        .url_relative(ammonia::UrlRelative::PassThrough)
        .link_rel(Some("nofollow noopener"))
        .strip_comments(true);
    cleaner
});
