//! Turns what is pasted from word processors and web pages into text of the body's dialect.
//!
//! `clean` does all of it: `read` parses the HTML into a `tree` of bounded size, `notes` finds the footnotes in it, `collect` (with
//! `role`, `words`, `picture`, `word` and `grid`) makes `content` of it, whose sentences `tidy` puts in order, and `write` (with `sentence` and
//! `escape`) writes the text. `left_out` lists what the text does not hold.

pub mod admin;
pub mod clean;
pub mod collect;
pub mod content;
pub mod escape;
pub mod grid;
pub mod left_out;
pub mod notes;
pub mod picture;
pub mod read;
pub mod role;
pub mod sentence;
pub mod style;
pub mod tidy;
pub mod tree;
pub mod word;
pub mod words;
pub mod write;
