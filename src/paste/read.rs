//! Parses pasted HTML into a tree, within bounds: what is longer, larger or slower is left out, what is deeper is flattened.
//!
//! HTML's own rules let a short text make a large tree, and take a time that grows with the square of the text: see `body::imported`.

use std::cell::Cell;
use std::time::{Duration, Instant};

use html5ever::interface::TreeSink as _;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{
    BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};
use html5ever::tree_builder::{TreeBuilder, TreeBuilderOpts};

use super::left_out::{LeftOutKind, Listing};
use super::tree::{NodeId, Planting, Tree};

/// Longest HTML that is read, in bytes.
pub const LONGEST: usize = 2 * 1024 * 1024;
/// Most elements in each other.
pub const DEEPEST: usize = 200;
/// Most nodes of the tree.
const MOST_NODES: usize = 200_000;
/// How long the parser is given. It takes a tenth of a second for what people paste.
const LONGEST_PARSING: Duration = Duration::from_secs(4);
/// After how many bytes the bounds are looked at.
const STEP: usize = 1024;

/// Elements in which `<` is text until they end: the parser must see them, or their content would become text of the page.
const HOLDING_TEXT: [&str; 8] = [
    "script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes",
];

/// Parses the HTML.
pub fn read(html: &str, listing: &mut Listing) -> Tree {
    let (read, mut too_long) = html.split_at(boundary(html, LONGEST));
    let builder = TreeBuilder::new(
        Planting::default(),
        TreeBuilderOpts {
            scripting_enabled: false,
            ..TreeBuilderOpts::default()
        },
    );
    let bounded = Bounded {
        builder,
        too_deep: Cell::new(0),
    };
    let tokenizer = Tokenizer::new(bounded, TokenizerOpts::default());
    let input = BufferQueue::default();
    let deadline = Instant::now() + LONGEST_PARSING;
    let mut rest = read;
    while !rest.is_empty() {
        if tokenizer.sink.builder.sink.count() > MOST_NODES || Instant::now() > deadline {
            too_long = html.get(read.len() - rest.len()..).unwrap_or_default();
            break;
        }
        let (step, after) = rest.split_at(boundary(rest, STEP));
        input.push_back(StrTendril::from(step));
        // A script's end stops the tokenizer, which is asked to go on.
        while !matches!(tokenizer.feed(&input), html5ever::TokenizerResult::Done) {}
        rest = after;
    }
    tokenizer.end();
    if !too_long.is_empty() {
        listing.add_many(LeftOutKind::Size, too_long, too_long.len());
    }
    let Bounded { builder, too_deep } = tokenizer.sink;
    if too_deep.get() > 0 {
        listing.add_many(LeftOutKind::Depth, "", too_deep.get());
    }
    builder.sink.finish()
}

/// The last boundary between characters that is not behind `longest`, but not before the first character's end.
fn boundary(text: &str, longest: usize) -> usize {
    text.char_indices()
        .map(|(position, character)| position + character.len_utf8())
        .take_while(|end| *end <= longest)
        .last()
        .unwrap_or(text.len())
}

/// Passes on what the tokenizer finds, but for what would make the tree too deep, and framesets, which would replace the text.
struct Bounded {
    builder: TreeBuilder<NodeId, Planting>,
    too_deep: Cell<usize>,
}

impl Bounded {
    fn refuses(&self, tag: &Tag) -> bool {
        let name = &*tag.name;
        if tag.kind == TagKind::EndTag || HOLDING_TEXT.contains(&name) {
            return false;
        }
        let is_too_deep = self.builder.sink.depth() > DEEPEST;
        if is_too_deep {
            self.too_deep.set(self.too_deep.get() + 1);
        }
        // A line break stands in the deepest element as well as in one that is deeper.
        (is_too_deep && name != "br") || matches!(name, "frameset" | "frame" | "plaintext")
    }
}

impl TokenSink for Bounded {
    type Handle = NodeId;

    fn process_token(&self, token: Token, line: u64) -> TokenSinkResult<NodeId> {
        match &token {
            Token::TagToken(tag) if self.refuses(tag) => TokenSinkResult::Continue,
            _ => self.builder.process_token(token, line),
        }
    }

    fn end(&self) {
        self.builder.end();
    }

    fn adjusted_current_node_present_but_not_in_html_namespace(&self) -> bool {
        self.builder
            .adjusted_current_node_present_but_not_in_html_namespace()
    }
}
