//! Lists of Microsoft Word: paragraphs that name their level, with the sign before them as text.

use super::content::{Block, Glyph};
use super::style::property;
use super::tree::{Element, NodeId, Tree};

/// Deepest level of a list.
const DEEPEST: usize = 9;

/// Whether Word wrote the text.
pub fn wrote(html: &str) -> bool {
    [
        "urn:schemas-microsoft-com:office",
        "class=Mso",
        "class=\"Mso",
        "mso-",
    ]
    .iter()
    .any(|sign| html.contains(sign))
}

/// The level and the number of a list's item. `None` if the paragraph is none; no number before a bullet.
pub fn list_item(tree: &Tree, id: NodeId) -> Option<(usize, Option<u64>)> {
    let list = property(tree.element(id)?, "mso-list");
    let level = list
        .split_whitespace()
        .find_map(|word| word.strip_prefix("level"))?
        .parse::<usize>()
        .ok()?;
    let sign = tree
        .descendants(id)
        .find(|inner| tree.element(*inner).is_some_and(is_sign))?;
    let sign = tree.text(sign, 40);
    let sign = sign.trim_matches(|character: char| character.is_whitespace());
    Some((level.clamp(1, DEEPEST), number(sign)))
}

/// Whether the element holds the sign before an item.
pub fn is_sign(element: &Element) -> bool {
    property(element, "mso-list") == "ignore"
}

/// Whether a comment is one of Word's conditions, or marks what was copied.
pub fn is_condition(comment: &str) -> bool {
    let comment = comment.trim();
    comment.starts_with("[if ")
        || comment == "[endif]"
        || comment.ends_with("<![endif]")
        || matches!(comment, "StartFragment" | "EndFragment")
}

/// The number that `3.`, `c)` or `(iii)` begins a list with.
fn number(sign: &str) -> Option<u64> {
    let bare = sign.strip_suffix(['.', ')'])?.trim_start_matches('(');
    // 2.1. is the first of its level.
    let last = bare.rsplit('.').next()?;
    last.chars().all(char::is_alphanumeric).then(|| {
        last.parse()
            .ok()
            .filter(|number| *number < 1_000_000)
            .unwrap_or(1)
    })
}

/// Makes lists of the items that follow one another.
pub fn gathered(blocks: Vec<Block>) -> Vec<Block> {
    let mut gathered = Vec::with_capacity(blocks.len());
    let mut items = Vec::new();
    for block in blocks {
        match block {
            Block::WordItem {
                level,
                number,
                content,
            } => items.push((level, number, content)),
            other => {
                gathered.extend(lists(&mut items));
                gathered.push(other);
            }
        }
    }
    gathered.extend(lists(&mut items));
    gathered
}

type Item = (usize, Option<u64>, Vec<Glyph>);

/// A list that is open, with its level.
struct Open {
    level: usize,
    start: Option<u64>,
    items: Vec<Vec<Block>>,
}

fn lists(items: &mut Vec<Item>) -> Vec<Block> {
    let mut finished = Vec::new();
    let mut open: Vec<Open> = Vec::new();
    for (level, number, content) in items.drain(..) {
        while open.last().is_some_and(|last| {
            last.level > level || (last.level == level && last.start.is_some() != number.is_some())
        }) {
            close(&mut open, &mut finished);
        }
        if open.last().is_none_or(|last| last.level < level) {
            open.push(Open {
                level,
                start: number,
                items: Vec::new(),
            });
        }
        if let Some(last) = open.last_mut() {
            last.items.push(vec![Block::Paragraph(content)]);
        }
    }
    while !open.is_empty() {
        close(&mut open, &mut finished);
    }
    finished
}

fn close(open: &mut Vec<Open>, finished: &mut Vec<Block>) {
    let Some(Open { start, items, .. }) = open.pop() else {
        return;
    };
    let list = Block::List { start, items };
    match open.last_mut().and_then(|outer| outer.items.last_mut()) {
        Some(item) => item.push(list),
        None => finished.push(list),
    }
}
