//! The command line, by the real binary.

mod account;
mod doctor;
mod serve;
