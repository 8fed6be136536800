//! The tree of a pasted text's elements, as html5ever builds it. All nodes stand in one list and name each other by their numbers.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};

use html5ever::interface::{ElemName, ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::tendril::StrTendril;
use html5ever::{Attribute, LocalName, Namespace, QualName};

/// A node's number. Later nodes of the text have higher numbers.
pub type NodeId = usize;

/// The document's number.
pub const DOCUMENT: NodeId = 0;

/// What a node is.
#[derive(Debug)]
pub enum Kind {
    /// The document, or the content of a `<template>`.
    Root,
    /// An element.
    Element(Element),
    /// Text.
    Text(String),
    /// A comment.
    Comment(String),
}

/// An element.
#[derive(Debug)]
pub struct Element {
    name: QualName,
    attributes: Vec<Attribute>,
    template_content: Option<NodeId>,
}

impl Element {
    /// The name, in lower case.
    pub fn name(&self) -> &str {
        &self.name.local
    }

    /// The value of an attribute.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes
            .iter()
            .find(|attribute| &*attribute.name.local == name)
            .map(|attribute| &*attribute.value)
    }
}

/// An element's name, as the parser asks for it.
#[derive(Debug)]
pub struct Named(QualName);

impl ElemName for Named {
    fn ns(&self) -> &Namespace {
        &self.0.ns
    }

    fn local_name(&self) -> &LocalName {
        &self.0.local
    }
}

/// A node.
#[derive(Debug)]
pub struct Node {
    /// What it is.
    pub kind: Kind,
    /// The node around it.
    pub parent: Option<NodeId>,
    /// The nodes in it.
    pub children: Vec<NodeId>,
    depth: usize,
}

/// The nodes.
#[derive(Debug)]
pub struct Tree {
    nodes: Vec<Node>,
}

impl Tree {
    /// A node.
    pub fn node(&self, id: NodeId) -> Option<&Node> {
        self.nodes.get(id)
    }

    /// The element of this number, if it is one.
    pub fn element(&self, id: NodeId) -> Option<&Element> {
        match &self.node(id)?.kind {
            Kind::Element(element) => Some(element),
            _ => None,
        }
    }

    /// The nodes in a node.
    pub fn children(&self, id: NodeId) -> &[NodeId] {
        self.node(id).map_or(&[], |node| &node.children)
    }

    /// The node and those around it, innermost first.
    pub fn ancestors(&self, id: NodeId) -> impl Iterator<Item = NodeId> {
        std::iter::successors(Some(id), |id| self.node(*id)?.parent)
    }

    /// The node and all that stand in it, in the order of the text.
    pub fn descendants(&self, id: NodeId) -> impl Iterator<Item = NodeId> {
        let mut open = vec![id];
        std::iter::from_fn(move || {
            let next = open.pop()?;
            open.extend(self.children(next).iter().rev());
            Some(next)
        })
    }

    /// The text in a node, with a line feed for each `<br>`; no more than about `longest` bytes.
    pub fn text(&self, id: NodeId, longest: usize) -> String {
        let mut text = String::new();
        for node in self.descendants(id) {
            match self.node(node).map(|node| &node.kind) {
                Some(Kind::Text(words)) => text.push_str(words),
                Some(Kind::Element(element)) if element.name() == "br" => text.push('\n'),
                _ => {}
            }
            if text.len() > longest {
                break;
            }
        }
        text
    }
}

/// Builds the tree from what the parser reports.
#[derive(Debug)]
pub struct Planting {
    nodes: RefCell<Vec<Node>>,
    depth: Cell<usize>,
}

impl Default for Planting {
    /// Only the document.
    fn default() -> Self {
        let planting = Self {
            nodes: RefCell::default(),
            depth: Cell::new(0),
        };
        planting.add(Kind::Root);
        planting
    }
}

impl Planting {
    /// How many nodes there are.
    pub fn count(&self) -> usize {
        self.nodes.borrow().len()
    }

    /// How deep the next element will stand.
    pub fn depth(&self) -> usize {
        self.depth.get()
    }

    fn add(&self, kind: Kind) -> NodeId {
        let mut nodes = self.nodes.borrow_mut();
        nodes.push(Node {
            kind,
            parent: None,
            children: Vec::new(),
            depth: 0,
        });
        nodes.len() - 1
    }

    /// Where a node stands: the node around it, and its place in that.
    fn place(&self, id: NodeId) -> Option<(NodeId, usize)> {
        let nodes = self.nodes.borrow();
        let parent = nodes.get(id)?.parent?;
        // What moves is mostly the last.
        let place = nodes
            .get(parent)?
            .children
            .iter()
            .rposition(|child| *child == id)?;
        Some((parent, place))
    }

    fn insert(&self, parent: NodeId, place: Option<usize>, child: NodeOrText<NodeId>) {
        let child = match child {
            NodeOrText::AppendNode(node) => node,
            NodeOrText::AppendText(text) => {
                if self.joins_text_before(parent, place, &text) {
                    return;
                }
                self.add(Kind::Text(text.to_string()))
            }
        };
        self.detach(child);
        let mut nodes = self.nodes.borrow_mut();
        let Some(node) = nodes.get_mut(parent) else {
            return;
        };
        let depth = node.depth + 1;
        match place.filter(|place| *place <= node.children.len()) {
            Some(place) => node.children.insert(place, child),
            None => node.children.push(child),
        }
        let Some(node) = nodes.get_mut(child) else {
            return;
        };
        node.parent = Some(parent);
        node.depth = depth;
        let is_element = matches!(node.kind, Kind::Element(_));
        self.depth.set(if is_element { depth + 1 } else { depth });
    }

    fn joins_text_before(&self, parent: NodeId, place: Option<usize>, text: &str) -> bool {
        let mut nodes = self.nodes.borrow_mut();
        let before = nodes.get(parent).and_then(|node| match place {
            Some(place) => node.children.get(place.checked_sub(1)?).copied(),
            None => node.children.last().copied(),
        });
        match before.and_then(|before| nodes.get_mut(before)) {
            Some(Node {
                kind: Kind::Text(words),
                ..
            }) => {
                words.push_str(text);
                true
            }
            _ => false,
        }
    }

    fn detach(&self, id: NodeId) {
        let Some((parent, place)) = self.place(id) else {
            return;
        };
        let mut nodes = self.nodes.borrow_mut();
        if let Some(parent) = nodes.get_mut(parent) {
            parent.children.remove(place);
        }
        if let Some(node) = nodes.get_mut(id) {
            node.parent = None;
        }
    }
}

impl TreeSink for Planting {
    type Handle = NodeId;
    type Output = Tree;
    type ElemName<'a> = Named;

    fn finish(self) -> Tree {
        Tree {
            nodes: self.nodes.into_inner(),
        }
    }

    fn parse_error(&self, _message: Cow<'static, str>) {}

    fn get_document(&self) -> NodeId {
        DOCUMENT
    }

    fn elem_name<'a>(&'a self, target: &'a NodeId) -> Named {
        match self.nodes.borrow().get(*target) {
            Some(Node {
                kind: Kind::Element(element),
                ..
            }) => Named(element.name.clone()),
            // The parser asks about elements only.
            _ => Named(QualName::new(
                None,
                html5ever::ns!(html),
                html5ever::local_name!("span"),
            )),
        }
    }

    fn create_element(
        &self,
        name: QualName,
        attributes: Vec<Attribute>,
        flags: ElementFlags,
    ) -> NodeId {
        let template_content = flags.template.then(|| self.add(Kind::Root));
        self.add(Kind::Element(Element {
            name,
            attributes,
            template_content,
        }))
    }

    fn create_comment(&self, text: StrTendril) -> NodeId {
        self.add(Kind::Comment(text.to_string()))
    }

    fn create_pi(&self, target: StrTendril, data: StrTendril) -> NodeId {
        self.add(Kind::Comment(format!("{target} {data}")))
    }

    fn append(&self, parent: &NodeId, child: NodeOrText<NodeId>) {
        self.insert(*parent, None, child);
    }

    fn append_based_on_parent_node(
        &self,
        element: &NodeId,
        previous: &NodeId,
        child: NodeOrText<NodeId>,
    ) {
        if self.place(*element).is_some() {
            self.append_before_sibling(element, child);
        } else {
            self.append(previous, child);
        }
    }

    fn append_doctype_to_document(&self, _: StrTendril, _: StrTendril, _: StrTendril) {}

    fn pop(&self, node: &NodeId) {
        let depth = self.nodes.borrow().get(*node).map_or(0, |node| node.depth);
        self.depth.set(depth);
    }

    fn get_template_contents(&self, target: &NodeId) -> NodeId {
        match self.nodes.borrow().get(*target) {
            Some(Node {
                kind: Kind::Element(element),
                ..
            }) => element.template_content.unwrap_or(*target),
            _ => *target,
        }
    }

    fn same_node(&self, one: &NodeId, other: &NodeId) -> bool {
        one == other
    }

    fn set_quirks_mode(&self, _mode: QuirksMode) {}

    fn append_before_sibling(&self, sibling: &NodeId, new: NodeOrText<NodeId>) {
        if let NodeOrText::AppendNode(node) = &new {
            self.detach(*node);
        }
        if let Some((parent, place)) = self.place(*sibling) {
            self.insert(parent, Some(place), new);
        }
    }

    fn add_attrs_if_missing(&self, target: &NodeId, attributes: Vec<Attribute>) {
        if let Some(Node {
            kind: Kind::Element(element),
            ..
        }) = self.nodes.borrow_mut().get_mut(*target)
        {
            for attribute in attributes {
                if element.attribute(&attribute.name.local).is_none() {
                    element.attributes.push(attribute);
                }
            }
        }
    }

    fn remove_from_parent(&self, target: &NodeId) {
        self.detach(*target);
    }

    fn reparent_children(&self, node: &NodeId, new_parent: &NodeId) {
        let mut nodes = self.nodes.borrow_mut();
        let Some(children) = nodes
            .get_mut(*node)
            .map(|node| std::mem::take(&mut node.children))
        else {
            return;
        };
        for child in &children {
            if let Some(child) = nodes.get_mut(*child) {
                child.parent = Some(*new_parent);
            }
        }
        if let Some(parent) = nodes.get_mut(*new_parent) {
            parent.children.extend(children);
        }
    }
}
