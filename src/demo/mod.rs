//! The demo newspaper: its texts lie in `assets/demo/`, its pictures are drawn here.

pub mod drawing;
pub mod fill;
pub mod generate;
pub mod newsroom;
