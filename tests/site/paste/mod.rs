//! What becomes of pasted HTML.

mod clean;
mod hostile;
mod left_out;
