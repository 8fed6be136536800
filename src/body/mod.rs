//! The body of an article: text in the dialect of `docs/body.md`, parsed once into typed blocks, drawn in one pass.
//!
//! `parse` makes a [`block::Body`] of a text, `draw` makes HTML of it, `plain` makes words of it. The other modules are steps of
//! the parsing: `source` guards the text, `directive` takes the directives out, `builder` and `inline` make the tree of what
//! pulldown-cmark reports, `attributes` finds `[words]{lang=en}`, `moment` and `address` judge what an author typed there.

pub mod address;
pub mod attributes;
pub mod block;
pub mod builder;
pub mod directive;
pub mod draw;
pub mod heading;
pub mod inline;
pub mod moment;
pub mod parse;
pub mod placing;
pub mod plain;
pub mod source;
pub mod table;
