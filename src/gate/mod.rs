//! The publish gate: what a careful newsroom would not let go out. It looks at an article as its form has it and answers with
//! findings, each tied to the field it concerns. No database, no addresses, no templates.
//!
//! [`check::check`] is the door; `alt_text`, `body_figures`, `credit`, `headings`, `lead_figure`, `length`, `links`, `markup`,
//! `missing` and `tables` hold the rules. HTML that came with an import (`::: html`) is not judged: nobody in the newsroom wrote it.

pub mod alt_text;
pub mod article;
pub mod body_figures;
pub mod check;
pub mod credit;
pub mod finding;
pub mod headings;
pub mod lead_figure;
pub mod length;
pub mod links;
pub mod markup;
pub mod missing;
pub mod model;
pub mod parts;
pub mod report;
pub mod rule;
pub mod settings;
pub mod source_lines;
pub mod tables;
pub mod typed_links;
pub mod words;
