//! Background work.

mod mail;
mod page_views;
mod publication;
mod purges;
mod recommendations;
mod retention;
mod variants;
