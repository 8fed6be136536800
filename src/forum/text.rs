//! What a comment may hold: paragraphs, quotes, emphasis and links. Everything else is text.

use askama::Template;
use url::{Host, Url};

use crate::forum::rules::words::{WordRule, find_hits};
use crate::html::SafeHtml;

/// Marks that end a sentence, or a bracket around an address, rather than the address.
const AFTER_ADDRESS: [char; 10] = ['.', ',', ';', ':', '!', '?', ')', ']', '\'', '’'];

/// What a link, an emphasis or an address begins with.
const BEGINS_PART: [char; 3] = ['[', '*', 'h'];

/// Services that lead on to an address which is not to be seen.
const SHORTENERS: [&str; 14] = [
    "bit.ly",
    "bitly.com",
    "cutt.ly",
    "goo.gl",
    "is.gd",
    "linktr.ee",
    "ow.ly",
    "rebrand.ly",
    "s.id",
    "shorturl.at",
    "t.co",
    "t.ly",
    "tiny.cc",
    "tinyurl.com",
];

#[derive(Template)]
#[template(path = "forum/text.html")]
struct TextTemplate {
    blocks: Vec<TextBlock>,
}

/// A paragraph, or a quote.
struct TextBlock {
    is_quote: bool,
    lines: Vec<Vec<TextPart>>,
}

/// A part of a line.
enum TextPart {
    Plain(String),
    /// What a rule hit.
    Marked(String),
    Emphasis(String),
    Link {
        text: String,
        url: String,
        /// Shown beside a text that is not the address itself.
        host: String,
    },
}

/// Draws a comment's text.
///
/// # Errors
///
/// When the template cannot be written.
pub fn draw(text: &str) -> Result<SafeHtml, askama::Error> {
    SafeHtml::from_template(&TextTemplate {
        blocks: parse(text),
    })
}

/// Draws a comment's text for moderators, with what a rule of words hits marked in plain parts of it.
///
/// # Errors
///
/// When the template cannot be written.
pub fn draw_marked(text: &str, rules: &[WordRule]) -> Result<SafeHtml, askama::Error> {
    let mut blocks = parse(text);
    for line in blocks.iter_mut().flat_map(|block| &mut block.lines) {
        *line = std::mem::take(line)
            .into_iter()
            .flat_map(|part| match part {
                TextPart::Plain(text) => mark(&text, rules),
                other => vec![other],
            })
            .collect();
    }
    SafeHtml::from_template(&TextTemplate { blocks })
}

fn mark(text: &str, rules: &[WordRule]) -> Vec<TextPart> {
    let mut parts = Vec::new();
    let mut done = 0;
    for hit in find_hits(rules, text) {
        // Two rules may hit the same word.
        let (Some(before), Some(marked)) = (
            text.get(done..hit.source.start),
            text.get(hit.source.clone()),
        ) else {
            continue;
        };
        parts.push(TextPart::Plain(before.to_owned()));
        parts.push(TextPart::Marked(marked.to_owned()));
        done = hit.source.end;
    }
    parts.push(TextPart::Plain(
        text.get(done..).unwrap_or_default().to_owned(),
    ));
    parts
}

/// What the links of a text weigh: each one, and three where its address hides whose it is.
pub fn weigh_links(text: &str) -> i64 {
    let blocks = parse(text);
    blocks
        .iter()
        .flat_map(|block| block.lines.iter().flatten())
        .map(|part| match part {
            TextPart::Link { url, .. } if is_hiding(url) => 3,
            TextPart::Link { .. } => 1,
            _ => 0,
        })
        .sum()
}

/// Whether an address is a number, has letters outside of ASCII, or leads on to another one.
fn is_hiding(url: &str) -> bool {
    let url = Url::parse(url).ok();
    match url.as_ref().and_then(Url::host) {
        None | Some(Host::Ipv4(_) | Host::Ipv6(_)) => true,
        Some(Host::Domain(domain)) => {
            let domain = domain.strip_prefix("www.").unwrap_or(domain);
            domain.split('.').any(|label| label.starts_with("xn--")) || SHORTENERS.contains(&domain)
        }
    }
}

/// Blank lines part paragraphs; lines that begin with `>` are a quote.
fn parse(text: &str) -> Vec<TextBlock> {
    let mut blocks: Vec<TextBlock> = Vec::new();
    let mut is_new = true;
    for line in text.lines() {
        let line = line.trim();
        let quoted = line.strip_prefix('>').map(str::trim_start);
        let (is_quote, line) = (quoted.is_some(), quoted.unwrap_or(line));
        if line.is_empty() {
            is_new = true;
            continue;
        }
        let parts = parse_line(line);
        match blocks.last_mut() {
            Some(last) if !is_new && last.is_quote == is_quote => last.lines.push(parts),
            _ => blocks.push(TextBlock {
                is_quote,
                lines: vec![parts],
            }),
        }
        is_new = false;
    }
    blocks
}

fn parse_line(line: &str) -> Vec<TextPart> {
    let mut parts = Vec::new();
    let mut plain = String::new();
    let mut rest = line;
    while let Some(start) = rest.find(BEGINS_PART) {
        let (before, from_here) = rest.split_at(start);
        plain.push_str(before);
        let follows_letter = plain.ends_with(char::is_alphanumeric);
        let found = match from_here.as_bytes().first() {
            Some(b'[') => link_at(from_here),
            Some(b'*') if !follows_letter => emphasis_at(from_here),
            Some(b'h') if !follows_letter => address_at(from_here),
            _ => None,
        };
        if let Some((part, after)) = found {
            if !plain.is_empty() {
                parts.push(TextPart::Plain(std::mem::take(&mut plain)));
            }
            parts.push(part);
            rest = after;
        } else {
            let (letter, after) = from_here.split_at(1);
            plain.push_str(letter);
            rest = after;
        }
    }
    plain.push_str(rest);
    if !plain.is_empty() {
        parts.push(TextPart::Plain(plain));
    }
    parts
}

/// `[words](address)`
fn link_at(rest: &str) -> Option<(TextPart, &str)> {
    let (words, after) = rest.strip_prefix('[')?.split_once("](")?;
    let (address, after) = after.split_once(')')?;
    let words = words.trim();
    if words.is_empty() || words.contains('[') {
        return None;
    }
    let url = parse_address(address.trim())?;
    let part = TextPart::Link {
        text: words.to_owned(),
        host: url.host_str()?.to_owned(),
        url: url.into(),
    };
    Some((part, after))
}

/// An address as it stands in a sentence.
fn address_at(rest: &str) -> Option<(TextPart, &str)> {
    let end = rest
        .find(|letter: char| letter.is_whitespace() || "<>\"".contains(letter))
        .unwrap_or(rest.len());
    let address = rest.get(..end)?.trim_end_matches(AFTER_ADDRESS);
    let url = parse_address(address)?;
    let part = TextPart::Link {
        text: address.to_owned(),
        host: String::new(),
        url: url.into(),
    };
    Some((part, rest.get(address.len()..)?))
}

fn parse_address(typed: &str) -> Option<Url> {
    if !typed.starts_with("http://") && !typed.starts_with("https://") {
        return None;
    }
    Url::parse(typed).ok().filter(Url::has_host)
}

/// `*words*`
fn emphasis_at(rest: &str) -> Option<(TextPart, &str)> {
    let (words, after) = rest.strip_prefix('*')?.split_once('*')?;
    let is_around = |letter: char| letter.is_whitespace();
    if words.is_empty() || words.starts_with(is_around) || words.ends_with(is_around) {
        return None;
    }
    Some((TextPart::Emphasis(words.to_owned()), after))
}
