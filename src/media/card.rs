//! A picture as pages draw it: the variants that exist, and the three texts of a figure.

/// One picture with all the addresses a browser may choose from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Width in pixels of the fallback, for the space kept free while it loads.
    pub width: u32,
    /// Height in pixels of the fallback.
    pub height: u32,
    /// Address of the JPEG that every browser can show.
    pub fallback: String,
    /// The JPEG in other widths, as a `srcset`; empty if there is but one.
    pub fallback_srcset: String,
    /// Better formats, best first.
    pub sources: Vec<PictureSource>,
}

/// One format of a picture, in several widths.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PictureSource {
    /// MIME type, such as `image/avif`.
    pub content_type: &'static str,
    /// `srcset` with width descriptors.
    pub srcset: String,
}

/// A use of a picture in an article: picture, caption, credit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FigureCard {
    /// The figure's key in its article; also its fragment: `#figure-{key}`.
    pub key: String,
    /// `None` while no variant exists.
    pub picture: Option<Picture>,
    /// What the picture shows, for those who do not see it; empty when decorative.
    pub alt: String,
    /// Caption as written; may be empty.
    pub caption: String,
    /// Who made the picture; may be empty.
    pub credit: String,
    /// The picture was drawn by the program in place of the photograph that the credit names.
    pub is_stand_in: bool,
    /// Address of the largest JPEG, to open it alone; empty while none exists.
    pub largest: String,
    /// The page's language where the text around the figure is in another: the language of what the site says about the picture.
    pub interface_language: Option<String>,
}

impl FigureCard {
    /// The alternative text, unless it is the caption, which would be heard twice.
    pub fn heard_alt(&self) -> &str {
        let alt = self.alt.trim();
        if alt == self.caption.trim() { "" } else { alt }
    }
}
