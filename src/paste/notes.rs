//! Finds footnotes: a link from a short text (`[1]`, `*`) to a paragraph or list item further down.

use std::collections::{HashMap, HashSet};

use super::tree::{DOCUMENT, NodeId, Tree};

/// The footnotes of a text.
#[derive(Debug, Default)]
pub struct Notes {
    /// The number that a link refers to.
    pub references: HashMap<NodeId, usize>,
    /// The number of the note that a block is.
    pub blocks: HashMap<NodeId, usize>,
    /// Links from a note back to its reference.
    pub ways_back: HashSet<NodeId>,
}

/// A longer text is a link's own words.
const LONGEST_SIGN: usize = 8;

impl Notes {
    /// Finds them.
    pub fn find(tree: &Tree) -> Self {
        let places = places(tree);
        let mut notes = Self::default();
        let links: Vec<(NodeId, NodeId)> = tree
            .descendants(DOCUMENT)
            .filter_map(|id| Some((id, *places.get(fragment(tree, id)?)?)))
            .filter(|(id, _)| is_sign(tree.text(*id, LONGEST_SIGN).trim()))
            .collect();
        for (link, place) in &links {
            if place < link {
                continue;
            }
            let Some(block) = block_around(tree, *place) else {
                continue;
            };
            if tree.ancestors(*link).any(|around| around == block) {
                continue;
            }
            let next = notes.blocks.len() + 1;
            let number = *notes.blocks.entry(block).or_insert(next);
            notes.references.insert(*link, number);
        }
        for (link, place) in links {
            let is_in_note = tree
                .ancestors(link)
                .any(|around| notes.blocks.contains_key(&around));
            if place < link && is_in_note {
                notes.ways_back.insert(link);
            }
        }
        notes
    }
}

/// Where the fragments of the text stand.
fn places(tree: &Tree) -> HashMap<&str, NodeId> {
    let mut places = HashMap::new();
    for id in tree.descendants(DOCUMENT) {
        let Some(element) = tree.element(id) else {
            continue;
        };
        let name = element.attribute("name").filter(|_| element.name() == "a");
        for fragment in element.attribute("id").into_iter().chain(name) {
            places.entry(fragment).or_insert(id);
        }
    }
    places
}

/// The fragment that a link leads to.
fn fragment(tree: &Tree, id: NodeId) -> Option<&str> {
    let element = tree.element(id).filter(|element| element.name() == "a")?;
    element.attribute("href")?.strip_prefix('#')
}

/// Whether this is a sign of a note, or of the way back.
fn is_sign(text: &str) -> bool {
    let bare = text.trim_matches(|character: char| "[]() \u{A0}".contains(character));
    let is_short_word = bare.len() <= 4
        && (bare.bytes().all(|byte| byte.is_ascii_digit())
            || bare.bytes().all(|byte| b"ivxlc".contains(&byte))
            || bare.len() == 1);
    let is_mark = bare
        .chars()
        .all(|character| "*†‡§^↑↩\u{FE0E}\u{FE0F}".contains(character));
    !bare.is_empty() && (is_short_word || is_mark)
}

fn block_around(tree: &Tree, place: NodeId) -> Option<NodeId> {
    tree.ancestors(place).find(|id| {
        tree.element(*id)
            .is_some_and(|element| matches!(element.name(), "p" | "li" | "dd"))
    })
}
