//! Accounts: the command line, and the pages of those who manage people.

mod command_line;
