//! A reader's account.

mod enter;
mod export;
mod show;
mod unsubscribe;
