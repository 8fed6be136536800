//! The publish gate: each rule, and lists of articles that it must stop or let pass.

mod alt_text;
mod body_figures;
mod check;
mod credit;
mod headings;
mod lead_figure;
mod length;
mod links;
mod lists;
mod markup;
mod missing;
mod rule;
mod settings;
mod tables;
