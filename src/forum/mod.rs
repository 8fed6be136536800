//! The Forum: what readers say under articles, and how moderators decide about it.

pub mod admin;
pub mod comment;
pub mod feed;
pub mod folding;
pub mod list;
pub mod model;
pub mod order;
pub mod own;
pub mod reasons;
pub mod recommend;
pub mod reply;
pub mod report;
pub mod rules;
pub mod section;
pub mod show;
pub mod spam;
pub mod text;
