//! A reader's account: to sign in by mail, to change what is shown, to take everything along, to delete it.

pub mod enter;
pub mod export;
pub mod mails;
pub mod show;
pub mod unsubscribe;
