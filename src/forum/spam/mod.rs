//! Advertising told from talk, by what the site's own moderators decided: naive Bayes over short runs of characters.

pub mod features;
pub mod learned;
pub mod table;
