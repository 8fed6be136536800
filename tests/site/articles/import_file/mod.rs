//! The text of an article file

mod figures;
mod reader;
mod sources;
mod times;
