//! The demo newspaper: its texts lie in `assets/demo/`, its pictures are drawn here.

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    clippy::indexing_slicing,
    clippy::similar_names,
    clippy::too_many_lines,
    reason = "pictures of fixed sizes from numbers of this program's own: a scene is a list of shapes, and nothing comes from outside"
)]
pub mod drawing;

mod comments;
pub mod fill;
pub mod generate;
mod generated_comments;
pub mod newsroom;
