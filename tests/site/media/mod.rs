//! Pictures: what comes in, what is kept of it, what is made of it.

mod admin;
mod crops;
mod encode;
mod intake;
mod metadata;
mod show;
