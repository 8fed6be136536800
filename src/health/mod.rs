//! For the operator: is the program alive, can it serve.

pub mod live;
pub mod metrics;
pub mod ready;
