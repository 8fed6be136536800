//! Every article by date: years, months, days, in the edition's time zone.

pub mod feed;
pub mod index;
pub mod model;
pub mod period;
pub mod show;
pub mod year;
