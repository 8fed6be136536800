//! A parsed page, asked by CSS selectors.

use scraper::{ElementRef, Html, Selector};

/// A parsed page.
#[derive(Debug)]
pub(crate) struct Page {
    html: Html,
}

impl Page {
    /// Parses as a browser would.
    pub(crate) fn parse(text: &str) -> Self {
        Self {
            html: Html::parse_document(text),
        }
    }

    /// Every element that a selector finds, in order.
    pub(crate) fn elements(&self, selector: &str) -> Vec<ElementRef<'_>> {
        let selector = Selector::parse(selector).expect("a CSS selector");
        self.html.select(&selector).collect()
    }

    /// How many elements a selector finds.
    pub(crate) fn count(&self, selector: &str) -> usize {
        self.elements(selector).len()
    }

    /// Whether a selector finds anything.
    pub(crate) fn has(&self, selector: &str) -> bool {
        self.count(selector) > 0
    }

    /// The text of the only element that a selector finds, white space folded.
    pub(crate) fn text(&self, selector: &str) -> String {
        text_of(self.only(selector))
    }

    /// The texts of all elements that a selector finds, white space folded.
    pub(crate) fn texts(&self, selector: &str) -> Vec<String> {
        self.elements(selector).into_iter().map(text_of).collect()
    }

    /// An attribute of the only element that a selector finds; empty if it has none.
    pub(crate) fn attribute(&self, selector: &str, name: &str) -> String {
        self.only(selector)
            .attr(name)
            .unwrap_or_default()
            .to_owned()
    }

    /// An attribute of every element that a selector finds and that has it.
    pub(crate) fn attributes(&self, selector: &str, name: &str) -> Vec<String> {
        self.elements(selector)
            .into_iter()
            .filter_map(|element| element.attr(name).map(str::to_owned))
            .collect()
    }

    /// The one element that a selector finds.
    fn only(&self, selector: &str) -> ElementRef<'_> {
        let elements = self.elements(selector);
        assert_eq!(elements.len(), 1, "elements found by {selector}");
        elements[0]
    }
}

/// An element's text, white space folded as a browser shows it.
pub(crate) fn text_of(element: ElementRef<'_>) -> String {
    let text: String = element.text().collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
