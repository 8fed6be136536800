//! The database: what its layout refuses, how its migrations run, which way it finds what pages show.

mod constraints;
mod migrations;
mod plans;
