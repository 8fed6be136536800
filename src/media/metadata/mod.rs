//! What a picture file says about itself: IPTC-IIM, XMP and EXIF, read into one plain record.

pub(crate) mod blocks;
pub(crate) mod exif;
pub(crate) mod iptc;
pub(crate) mod jpeg;
pub mod read;
pub(crate) mod text;
pub mod time;
pub(crate) mod xmp;
