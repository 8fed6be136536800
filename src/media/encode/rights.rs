//! What is kept of an original's metadata in the files that readers get: whose picture it is.

use quick_xml::escape::escape;

use crate::media::metadata::read::{Found, Metadata};
use crate::media::metadata::text::clean_line;

/// Creator, copyright notice and credit. Empty strings count as absent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KeptRights {
    /// Who made the picture (`dc:creator`).
    pub creator: Option<String>,
    /// The copyright notice (`dc:rights`).
    pub copyright: Option<String>,
    /// Whom to name beside it (`photoshop:Credit`).
    pub credit: Option<String>,
}

impl KeptRights {
    /// What the original says. This, and not what an editor typed later, goes into the files: see `recipe.rs`.
    #[must_use]
    pub fn from_metadata(metadata: &Metadata) -> KeptRights {
        let text = |found: &Option<Found>| found.as_ref().map(|found| found.value.clone());
        KeptRights {
            creator: text(&metadata.creator),
            copyright: text(&metadata.copyright),
            credit: text(&metadata.credit),
        }
    }

    /// The XMP packet, or nothing when there is nothing to say.
    ///
    /// In the read-only form and without padding (XMP specification part 1, 7.3), as these files are not edited. With
    /// each text cut at 2,000 characters it stays below the 65,502 bytes of a JPEG segment even if every character is
    /// one that must be escaped.
    pub(crate) fn xmp_packet(&self) -> Option<String> {
        let properties = [
            property(
                self.creator.as_deref(),
                "<dc:creator><rdf:Seq><rdf:li>",
                "</rdf:li></rdf:Seq></dc:creator>",
            ),
            property(
                self.copyright.as_deref(),
                "<dc:rights><rdf:Alt><rdf:li xml:lang=\"x-default\">",
                "</rdf:li></rdf:Alt></dc:rights>",
            ),
            property(
                self.credit.as_deref(),
                "<photoshop:Credit>",
                "</photoshop:Credit>",
            ),
        ]
        .concat();
        if properties.is_empty() {
            return None;
        }
        Some(format!(
            "<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\
             <x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\
             <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\
             <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
             xmlns:photoshop=\"http://ns.adobe.com/photoshop/1.0/\">\
             {properties}\
             </rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"r\"?>"
        ))
    }
}

/// One property around its escaped text; nothing when the text is absent or blank.
fn property(text: Option<&str>, before: &str, after: &str) -> String {
    match text.and_then(clean_line) {
        Some(line) => format!("{before}{}{after}", escape(&line)),
        None => String::new(),
    }
}
