//! A parsed XML document: feeds and sitemaps.

use std::collections::HashMap;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::client::Answer;

/// An element of a document.
#[derive(Debug, Default)]
pub(crate) struct Element {
    /// Its name, prefix included.
    pub(crate) name: String,
    /// Its attributes.
    pub(crate) attributes: HashMap<String, String>,
    /// Its own text.
    pub(crate) text: String,
    /// What is in it.
    pub(crate) children: Vec<Element>,
}

impl Element {
    /// The root of a document that must be well-formed.
    fn parse(text: &str) -> Self {
        let mut reader = Reader::from_str(text);
        reader.config_mut().check_comments = true;
        let mut open = vec![Self::default()];
        loop {
            match reader.read_event().expect("well-formed XML") {
                Event::Start(start) => open.push(Self::new(&start)),
                Event::Empty(start) => top(&mut open).children.push(Self::new(&start)),
                Event::End(_) => {
                    let closed = open.pop().expect("an open element");
                    top(&mut open).children.push(closed);
                }
                Event::Text(text) => {
                    top(&mut open).text += &text.xml10_content();
                }
                Event::GeneralRef(reference) => {
                    let name: &str = &reference;
                    let letter = reference.resolve_char_ref().expect("a character");
                    let letters = letter.map_or_else(
                        || {
                            let known = quick_xml::escape::resolve_xml_entity(name);
                            known.expect("an entity of XML").to_owned()
                        },
                        String::from,
                    );
                    top(&mut open).text += &letters;
                }
                Event::Eof => break,
                _ => {}
            }
        }
        assert_eq!(open.len(), 1, "an element is not closed");
        let mut roots = open.remove(0).children;
        assert_eq!(roots.len(), 1, "one root");
        roots.remove(0)
    }

    fn new(start: &BytesStart<'_>) -> Self {
        let attributes = start.attributes().map(|attribute| {
            let attribute = attribute.expect("an attribute");
            let name = attribute.key.as_ref().to_owned();
            let value = quick_xml::escape::unescape(&attribute.value).expect("a value");
            (name, value.into_owned())
        });
        Self {
            name: start.name().as_ref().to_owned(),
            attributes: attributes.collect(),
            ..Self::default()
        }
    }

    /// The children of a name.
    pub(crate) fn all(&self, name: &str) -> Vec<&Self> {
        self.children
            .iter()
            .filter(|child| child.name == name)
            .collect()
    }

    /// The only child of a name.
    pub(crate) fn one(&self, name: &str) -> &Self {
        let found = self.all(name);
        assert_eq!(found.len(), 1, "{name} in {}", self.name);
        found[0]
    }

    /// The texts of the children of a name.
    pub(crate) fn texts(&self, name: &str) -> Vec<&str> {
        self.all(name)
            .into_iter()
            .map(|child| child.text.as_str())
            .collect()
    }

    /// An attribute's value; empty if it is missing.
    pub(crate) fn attribute(&self, name: &str) -> &str {
        self.attributes.get(name).map_or("", String::as_str)
    }
}

fn top(open: &mut [Element]) -> &mut Element {
    open.last_mut().expect("an open element")
}

impl Answer {
    /// The body as an XML document.
    pub(crate) fn xml(&self) -> Element {
        Element::parse(&self.text())
    }
}
