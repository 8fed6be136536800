//! The body of an article: its dialect, its blocks, its HTML, and texts that mean harm.

mod draw;
mod hostile;
mod parse;
