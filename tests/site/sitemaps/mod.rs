//! What machines are told of the whole site

mod news;
mod robots;
mod show;
