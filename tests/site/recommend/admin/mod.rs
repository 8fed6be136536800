//! What editors say about it.

mod choices;
mod settings;
