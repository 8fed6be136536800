//! What the operator asks.

mod live;
mod ready;
