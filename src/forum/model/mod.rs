//! The Forum's rows.

pub mod addresses;
pub mod appeals;
pub mod buckets;
pub mod bulk;
pub mod comments;
pub mod decisions;
pub mod discussions;
pub mod learning;
pub mod queues;
pub mod reasons;
pub mod recommendations;
pub mod reports;
pub mod settings;
pub mod shown;
pub mod words;
