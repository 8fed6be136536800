//! The body of an article: text in the dialect of `docs/body.md`, parsed once into typed blocks, drawn in one pass.
//!
//! `parse` makes a [`block::Body`] of a text, `draw` makes HTML of it, `plain` makes words of it. The other modules are steps of
//! the parsing: `source` guards the text, `directive` (by `lines`) takes the directives out, pulldown-cmark reads it, `builder`
//! collects what that reports (with `containers`, `heading`, `table`, `inline`), `placing` puts the directives back, `attributes`
//! finds `[words]{lang=en}`; `moment`, `address` and `imported` judge what an author typed.

pub mod address;
pub mod attributes;
pub mod block;
pub mod builder;
pub mod containers;
pub mod directive;
pub mod directive_kind;
pub mod draw;
pub mod heading;
pub mod imported;
pub mod inline;
pub mod lines;
pub mod moment;
pub mod parse;
pub mod placing;
pub mod plain;
pub mod source;
pub mod table;
