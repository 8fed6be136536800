//! What the operator asks.

mod live;
mod metrics;
mod ready;
