//! Draws a body: HTML out of typed blocks, in one pass, by templates.

use std::borrow::Cow;
use std::collections::HashMap;

use askama::Template;
use askama::filters::HtmlSafe;

use super::block::{Alignment, Block, Body, FigureUse, Inline, Note, PullQuote, Table};
use super::plain::inline_text;
use crate::articles::story_link::StoryLink;
use crate::html::SafeHtml;
use crate::locale::Locale;
use crate::media::card::FigureCard;

/// How wide a figure is drawn: the text's column at each breakpoint.
const FIGURE_SIZES: &str =
    "(min-width: 1440px) 42rem, (min-width: 1024px) 62vw, (min-width: 640px) 42rem, 100vw";
/// How wide a figure of a gallery is drawn: half the text's column.
const GALLERY_SIZES: &str =
    "(min-width: 1440px) 21rem, (min-width: 1024px) 31vw, (min-width: 640px) 21rem, 100vw";
/// Characters of a line of code that surely stand beside each other on the narrowest screen, 320 pixels.
const NARROWEST_LINE: usize = 28;
/// A note that the text refers to more often leads back to the first of these only.
const MOST_BACK_LINKS: usize = 20;

/// Where the HTML will stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BodyForm {
    /// The article's page.
    Page,
    /// The page without pictures: a figure is its texts and a link to the picture.
    Lite,
    /// A feed: plain markup without ids, classes and hidden words, absolute addresses.
    Feed,
}

/// What drawing needs besides the body.
pub struct BodyContext<'a> {
    /// The article's figures by key. Those that are missing are not drawn.
    pub figures: &'a HashMap<String, FigureCard>,
    /// The stories of "read also" boxes by reference as typed. Those that are missing are not drawn.
    pub stories: &'a HashMap<String, StoryLink>,
    /// The strings of the article's edition.
    pub locale: &'a Locale,
    /// Where the HTML will stand.
    pub form: BodyForm,
    /// Stands before links of the text that begin with `/`: the site's address without a final `/` in feeds, else empty.
    pub base: &'a str,
    /// Stands before links of the text that begin with `#`: the article's full address in feeds, else empty.
    pub address: &'a str,
}

/// Draws a body.
///
/// # Errors
///
/// When a template cannot be written.
pub fn draw(body: &Body, context: &BodyContext<'_>) -> Result<SafeHtml, askama::Error> {
    SafeHtml::from_template(&BodyTemplate { body, context })
}

#[derive(Template)]
#[template(path = "body/body.html")]
struct BodyTemplate<'a> {
    body: &'a Body,
    context: &'a BodyContext<'a>,
}

impl<'a> BodyTemplate<'a> {
    fn drawn(&self, blocks: &'a [Block]) -> BlocksTemplate<'a> {
        BlocksTemplate {
            blocks,
            context: self.context,
            is_tight: false,
        }
    }
}

/// Blocks, and by itself the blocks in them: `parse` bounds how deep they stand in each other.
#[derive(Template)]
#[template(path = "body/blocks.html")]
struct BlocksTemplate<'a> {
    blocks: &'a [Block],
    context: &'a BodyContext<'a>,
    /// Paragraphs are drawn without tags.
    is_tight: bool,
}

// The three templates that stand in others are printed as they are: all they hold went through Askama's escaping when they were
// drawn, or is `SafeHtml`. Their files hold no `safe` filter.
impl HtmlSafe for BlocksTemplate<'_> {}
impl HtmlSafe for InlinesTemplate<'_> {}
impl HtmlSafe for FigureTemplate<'_> {}

impl<'a> BlocksTemplate<'a> {
    fn within(&self, blocks: &'a [Block]) -> Self {
        self.item(blocks, false)
    }

    fn item(&self, blocks: &'a [Block], is_tight: bool) -> Self {
        Self {
            blocks,
            context: self.context,
            is_tight,
        }
    }

    fn words(&self, parts: &'a [Inline]) -> InlinesTemplate<'a> {
        InlinesTemplate {
            parts,
            context: self.context,
        }
    }

    fn figure(&self, figure: &Cow<'a, FigureCard>, sizes: &'static str) -> FigureTemplate<'a> {
        FigureTemplate {
            figure: figure.clone(),
            sizes,
            context: self.context,
        }
    }

    fn cleaned(&self, html: &str) -> SafeHtml {
        SafeHtml::from_untrusted(html)
    }
}

#[derive(Template)]
#[template(path = "body/inlines.html")]
struct InlinesTemplate<'a> {
    parts: &'a [Inline],
    context: &'a BodyContext<'a>,
}

impl<'a> InlinesTemplate<'a> {
    fn within(&self, parts: &'a [Inline]) -> Self {
        Self {
            parts,
            context: self.context,
        }
    }
}

#[derive(Template)]
#[template(path = "body/figure.html")]
struct FigureTemplate<'a> {
    figure: Cow<'a, FigureCard>,
    sizes: &'static str,
    context: &'a BodyContext<'a>,
}

impl<'a> BodyContext<'a> {
    fn is_feed(&self) -> bool {
        self.form == BodyForm::Feed
    }

    /// What stands before an address of the text.
    fn before(&self, address: &str) -> &'a str {
        match address.as_bytes().first() {
            Some(b'/') => self.base,
            Some(b'#') => self.address,
            _ => "",
        }
    }

    /// The figure; without its key, and so without a fragment, where the body shows it again.
    fn card(&self, figure: &FigureUse) -> Option<Cow<'a, FigureCard>> {
        let card = self.figures.get(&figure.key)?;
        Some(if figure.is_repeated {
            Cow::Owned(FigureCard {
                key: String::new(),
                ..card.clone()
            })
        } else {
            Cow::Borrowed(card)
        })
    }

    fn cards(&self, figures: &[FigureUse]) -> Vec<Cow<'a, FigureCard>> {
        figures
            .iter()
            .filter_map(|figure| self.card(figure))
            .collect()
    }

    fn stories(&self, references: &[String]) -> Vec<&'a StoryLink> {
        references
            .iter()
            .filter_map(|reference| self.stories.get(reference))
            .collect()
    }

    fn credit(&self, figure: &FigureCard) -> String {
        self.locale
            .text_with("credit-line", "credit", figure.credit.as_str())
    }

    fn note_name(&self, number: usize) -> String {
        self.locale.text_with("note-reference", "number", number)
    }

    fn back_name(&self, number: usize, occurrence: usize) -> String {
        let values = [("number", number.into()), ("occurrence", occurrence.into())];
        self.locale.text_with_all("note-back", values)
    }

    /// The references that a note leads back to.
    fn back_links(&self, note: &Note) -> std::ops::RangeInclusive<usize> {
        1..=note.references.min(MOST_BACK_LINKS)
    }

    fn gallery_name(&self, number: usize) -> String {
        self.locale.text_with("gallery-name", "number", number)
    }

    fn embed_name(&self, host: &str) -> String {
        self.locale.text_with("embed-name", "host", host)
    }

    fn skip_text(&self, name: &str) -> String {
        self.locale.text_with("skip-part", "part", name)
    }

    fn end_text(&self, name: &str) -> String {
        self.locale.text_with("skip-part-end", "part", name)
    }

    fn table_name(&self, table: &Table) -> String {
        let heads: Vec<String> = table
            .head
            .iter()
            .map(|cell| inline_text(&cell.content))
            .filter(|head| !head.is_empty())
            .collect();
        let values = [
            ("number", table.number.into()),
            ("columns", heads.join(", ").into()),
        ];
        self.locale.text_with_all("table-name", values)
    }
}

/// Whether a pull quote is hidden from the accessibility tree. What can get the focus must not be hidden.
fn is_hidden(quote: &PullQuote) -> bool {
    quote.repeats_text && !holds_links(&quote.words) && !holds_links(&quote.speaker)
}

fn holds_links(parts: &[Inline]) -> bool {
    parts.iter().any(|part| match part {
        Inline::Link { .. } | Inline::NoteReference { .. } => true,
        Inline::Strong(content)
        | Inline::Emphasis(content)
        | Inline::Language { content, .. }
        | Inline::Time { content, .. } => holds_links(content),
        Inline::Text(_) | Inline::Code(_) | Inline::LineBreak => false,
    })
}

/// Whether code can be wider than the screen, so that its box scrolls and must be reached by keyboard.
fn can_scroll(code: &str) -> bool {
    code.lines()
        .any(|line| line.chars().count() > NARROWEST_LINE)
}
