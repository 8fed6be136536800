//! Reads what a picture file says about itself, and decides which of three answers counts.
//!
//! The same fact may stand in XMP, in IPTC-IIM and in EXIF. XMP goes before IPTC, as the Metadata Working Group advises
//! for blocks that are in step ("Guidelines for Handling Image Metadata", version 2.0, November 2010, chapter 5: the two
//! properties map one to one). EXIF comes last here. The guidelines put it first for description, creator, copyright
//! and date, for programs that write back what they read; but what stands there in a newsroom's files is mostly what a
//! camera wrote, in an encoding nobody stated, and a person's words in the other two blocks are worth more. Where an
//! older program changed IPTC alone, the guidelines detect it by a digest and prefer IPTC; that is not done here.
//!
//! Everything is a suggestion for a form that a person checks. Nothing here fails: a broken block is an absent block.

use super::blocks::{Blocks, find_blocks};
use super::exif::{ExifFields, read_exif};
use super::iptc::{IptcFields, read_iptc};
use super::time::TakenAt;
use super::xmp::{XmpFields, read_xmp};
use crate::media::intake::SourceFormat;

/// Which block a value came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MetadataSource {
    /// An XMP packet (ISO 16684-1).
    Xmp,
    /// IPTC-IIM datasets.
    Iptc,
    /// EXIF tags.
    Exif,
}

/// A text and where it was found. The text is one trimmed line without control characters, at most 2,000 characters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The text.
    pub value: String,
    /// The block it came from.
    pub source: MetadataSource,
}

/// A time and where it was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FoundTime {
    /// The time, as exact as the file has it.
    pub value: TakenAt,
    /// The block it came from.
    pub source: MetadataSource,
}

/// What a file says about its picture. `None` where it says nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Metadata {
    /// What the picture shows: `dc:description`, 2:120, `ImageDescription` (unless a camera wrote it by itself).
    pub caption: Option<Found>,
    /// Whom to name beside the picture: `photoshop:Credit`, 2:110, else the source 2:115.
    pub credit: Option<Found>,
    /// Who made it: `dc:creator`, 2:80, `Artist`. Several names are joined with a comma.
    pub creator: Option<Found>,
    /// The copyright notice: `dc:rights`, 2:116, `Copyright`.
    pub copyright: Option<Found>,
    /// A description for those who do not see it: `Iptc4xmpCore:AltTextAccessibility`.
    pub alt_text: Option<Found>,
    /// What one may do with it: `xmpRights:UsageTerms`.
    pub usage_terms: Option<Found>,
    /// Its headline: `photoshop:Headline`, else `dc:title`, else 2:105.
    pub title: Option<Found>,
    /// When it was taken: `photoshop:DateCreated`, 2:55 with 2:60, `DateTimeOriginal`. A source that has the time of
    /// day goes before one that has only the date.
    pub taken_at: Option<FoundTime>,
    /// Whether the file told where it was taken (GPS in EXIF or XMP). The place itself is never kept.
    pub had_location: bool,
    /// EXIF's orientation, 1 to 8; 1 is upright, and stands also where the file says nothing.
    pub orientation: u8,
}

/// Reads the metadata of a file of the given format. Never fails: what cannot be read is absent.
#[must_use]
pub fn read_metadata(bytes: &[u8], format: SourceFormat) -> Metadata {
    let Blocks { exif, xmp, iptc } = find_blocks(bytes, format);
    let exif = exif.as_deref().map_or_else(ExifFields::none, read_exif);
    let iptc = iptc.as_deref().map(read_iptc).unwrap_or_default();
    let xmp = xmp.as_deref().map(read_xmp).unwrap_or_default();
    combine(xmp, iptc, exif)
}

fn combine(xmp: XmpFields, iptc: IptcFields, exif: ExifFields) -> Metadata {
    Metadata {
        caption: first_text(xmp.description, iptc.caption, exif.description),
        credit: first_text(xmp.credit, iptc.credit.or(iptc.source), None),
        creator: first_text(xmp.creator, iptc.byline, exif.artist),
        copyright: first_text(xmp.rights, iptc.copyright, exif.copyright),
        alt_text: first_text(xmp.alt_text, None, None),
        usage_terms: first_text(xmp.usage_terms, None, None),
        title: first_text(xmp.headline.or(xmp.title), iptc.headline, None),
        taken_at: best_time(xmp.created, iptc.created, exif.taken_at),
        had_location: exif.has_location || xmp.has_location,
        orientation: exif.orientation,
    }
}

fn first_text(xmp: Option<String>, iptc: Option<String>, exif: Option<String>) -> Option<Found> {
    let found = |source| move |value| Found { value, source };
    xmp.map(found(MetadataSource::Xmp))
        .or_else(|| iptc.map(found(MetadataSource::Iptc)))
        .or_else(|| exif.map(found(MetadataSource::Exif)))
}

fn best_time(
    xmp: Option<TakenAt>,
    iptc: Option<TakenAt>,
    exif: Option<TakenAt>,
) -> Option<FoundTime> {
    let sources = [
        (xmp, MetadataSource::Xmp),
        (iptc, MetadataSource::Iptc),
        (exif, MetadataSource::Exif),
    ];
    let times = || {
        sources.iter().filter_map(|(time, source)| {
            time.map(|value| FoundTime {
                value,
                source: *source,
            })
        })
    };
    times()
        .find(|found| found.value.time.is_some())
        .or_else(|| times().next())
}
