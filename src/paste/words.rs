//! How an element changes the way its words are written: bold, links, languages.

use url::Url;

use crate::body::attributes::is_language_tag;

use super::collect::Collector;
use super::content::{Language, Style};
use super::escape::begins_entity;
use super::left_out::LeftOutKind;
use super::style::{is_bold, is_italic, is_struck};
use super::tree::{Element, NodeId};

impl Collector<'_> {
    /// The style of the words in an element, by the style around it.
    pub(super) fn styled(&mut self, id: NodeId, element: &Element, around: Style) -> Style {
        let mut style = around;
        match element.name() {
            "b" | "strong" => style.strong = true,
            "i" | "em" | "cite" | "dfn" | "var" => style.emphasis = true,
            "code" | "kbd" | "samp" | "tt" => style.code = true,
            "a" => style.link = self.link(element).or(around.link),
            "sub" | "sup" if self.holds_reference(id) => {}
            name @ ("u" | "s" | "strike" | "del" | "ins" | "sub" | "sup" | "mark") => {
                self.listing.add(LeftOutKind::Formatting, name);
            }
            "form" => self.listing.add(
                LeftOutKind::Form,
                element.attribute("action").unwrap_or("form"),
            ),
            _ if is_struck(element) => self.listing.add(LeftOutKind::Formatting, "s"),
            _ => {}
        }
        style.strong = is_bold(element).unwrap_or(style.strong);
        style.emphasis = is_italic(element).unwrap_or(style.emphasis);
        if let Some(tag) = element.attribute("lang") {
            style.language = self.language(tag.trim(), element);
        }
        style
    }

    fn link(&mut self, element: &Element) -> Option<usize> {
        let typed = element.attribute("href")?.trim();
        let Some(address) = address(typed) else {
            self.listing.add(LeftOutKind::Link, typed);
            return None;
        };
        let links = &mut self.collected.names.links;
        let next = links.len();
        let number = *self.links.entry(address.clone()).or_insert(next);
        if number == next {
            links.push(address);
        }
        Some(number)
    }

    fn language(&mut self, tag: &str, element: &Element) -> Option<usize> {
        // Codes of 1989 that Word still writes.
        let tag = match tag.split_once('-').map_or(tag, |(primary, _)| primary) {
            "IN" | "in" => "id",
            "IW" | "iw" => "he",
            _ => tag,
        };
        if !is_language_tag(tag) || tag.eq_ignore_ascii_case("x-none") {
            return None;
        }
        let direction = match element.attribute("dir") {
            Some("rtl") => "rtl",
            Some("ltr") => "ltr",
            _ => "",
        };
        let languages = &mut self.collected.names.languages;
        let known = languages
            .iter()
            .position(|known| known.tag == tag && known.direction == direction);
        if known.is_some() || languages.len() >= MOST_LANGUAGES {
            return known;
        }
        languages.push(Language {
            tag: tag.to_owned(),
            direction,
            length: 0,
        });
        Some(languages.len() - 1)
    }
}

/// Languages beyond this many are not told apart.
const MOST_LANGUAGES: usize = 100;

/// The address to which the body can link; `None` for other schemes and for paths, which lead nowhere from here.
pub fn address(typed: &str) -> Option<String> {
    let mut url = Url::parse(typed).ok()?;
    if url.scheme() != "mailto" && url.scheme() != "http" && url.scheme() != "https" {
        return None;
    }
    // Google Docs leads every link over its own page.
    if matches!(url.host_str(), Some("www.google.com" | "google.com")) && url.path() == "/url" {
        let wanted = url
            .query_pairs()
            .find(|(name, _)| name == "q" || name == "url")
            .and_then(|(_, value)| Url::parse(&value).ok())
            .filter(|wanted| matches!(wanted.scheme(), "http" | "https" | "mailto"));
        url = wanted.unwrap_or(url);
    }
    let mut address = String::new();
    for (position, character) in url.as_str().char_indices() {
        let rest = url.as_str().get(position..).unwrap_or_default();
        match character {
            '&' if begins_entity(rest) => address.push_str("&amp;"),
            ' ' | '(' | ')' | '<' | '>' | '"' | '`' | '|' | '{' | '}' | '^' | '\\' | '[' | ']' => {
                address.extend(percent_encoded(character));
            }
            _ => address.push(character),
        }
    }
    Some(address)
}

/// Only for ASCII.
fn percent_encoded(character: char) -> impl Iterator<Item = char> {
    let code = u32::from(character);
    let digit =
        |digit: u32| char::from_digit(digit % 16, 16).map(|digit| digit.to_ascii_uppercase());
    [Some('%'), digit(code / 16), digit(code)]
        .into_iter()
        .flatten()
}
