//! Reads an XMP packet (ISO 16684-1; XMP specification part 1, chapter 7: RDF in XML).
//!
//! Only the properties of the described picture itself are read: children, or attributes, of an `rdf:Description` right
//! under `rdf:RDF`. The same names deeper down belong to ingredients or earlier versions. A packet with a DOCTYPE is
//! refused whole, entities other than XML's own five are dropped, and size and depth are bounded. Packets in UTF-16 or
//! UTF-32 are not read; in JPEG, PNG and WebP files UTF-8 is what the specification asks for.

use quick_xml::NsReader;
use quick_xml::XmlVersion;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::name::{Namespace, QName, ResolveResult};

use super::text::{MAX_VALUE_CHARACTERS, clean_line};
use super::time::{TakenAt, parse_xmp_time};

const RDF: &str = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const DUBLIN_CORE: &str = "http://purl.org/dc/elements/1.1/";
const PHOTOSHOP: &str = "http://ns.adobe.com/photoshop/1.0/";
const IPTC_CORE: &str = "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/";
const RIGHTS: &str = "http://ns.adobe.com/xap/1.0/rights/";
const EXIF: &str = "http://ns.adobe.com/exif/1.0/";

/// Longest packet that is read, in bytes.
const MAX_PACKET_BYTES: usize = 1024 * 1024;
/// Deepest nesting of elements; real packets have about ten levels.
const MAX_DEPTH: usize = 32;
/// Most entries of one list that are kept.
const MAX_ENTRIES: usize = 100;

/// The fields that a newsroom needs, cleaned.
#[derive(Default)]
pub(crate) struct XmpFields {
    /// `dc:description`.
    pub(crate) description: Option<String>,
    /// `dc:creator`, a list; joined with a comma.
    pub(crate) creator: Option<String>,
    /// `dc:rights`.
    pub(crate) rights: Option<String>,
    /// `dc:title`.
    pub(crate) title: Option<String>,
    /// `photoshop:Headline`.
    pub(crate) headline: Option<String>,
    /// `photoshop:Credit`.
    pub(crate) credit: Option<String>,
    /// `photoshop:DateCreated`.
    pub(crate) created: Option<TakenAt>,
    /// `Iptc4xmpCore:AltTextAccessibility`.
    pub(crate) alt_text: Option<String>,
    /// `xmpRights:UsageTerms`.
    pub(crate) usage_terms: Option<String>,
    /// Whether `exif:GPSLatitude` or `exif:GPSLongitude` stands in it.
    pub(crate) has_location: bool,
}

/// Reads a packet. One that breaks off gives what was read until then; one with a DOCTYPE gives nothing.
pub(crate) fn read_xmp(packet: &[u8]) -> XmpFields {
    if packet.len() > MAX_PACKET_BYTES {
        return XmpFields::default();
    }
    let Ok(text) = std::str::from_utf8(packet) else {
        return XmpFields::default();
    };
    let mut reader = NsReader::from_str(text.trim_matches(['\u{feff}', '\0']));
    reader.config_mut().expand_empty_elements = true;
    let mut walk = Walk::default();
    while let Ok(event) = reader.read_event() {
        match event {
            Event::Start(element) => {
                if walk.depth >= MAX_DEPTH {
                    break;
                }
                walk.open(&element, &reader);
            }
            Event::End(element) => walk.close(is_list_entry(element.name(), &reader)),
            Event::Text(text) => walk.append(&text.xml10_content()),
            Event::CData(text) => walk.append(&text.xml10_content()),
            Event::GeneralRef(reference) => walk.append(&resolve(&reference)),
            Event::DocType(_) => return XmpFields::default(),
            Event::Eof => break,
            // Empty elements come as a start and an end, as configured above.
            Event::Empty(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
        }
    }
    walk.fields
}

/// Where the reader is, and what it has found.
#[derive(Default)]
struct Walk {
    fields: XmpFields,
    /// How many elements are open.
    depth: usize,
    /// The depth of `rdf:RDF` once it was seen.
    rdf_depth: Option<usize>,
    /// Whether the open element right under `rdf:RDF` is an `rdf:Description`.
    is_in_description: bool,
    /// The property that is being read.
    property: Option<Property>,
    /// Its list entries so far.
    entries: Vec<Entry>,
    /// The language of the open entry.
    language: Option<String>,
    /// The text since the property or the entry began.
    text: String,
}

/// A list entry: `rdf:li`.
struct Entry {
    language: Option<String>,
    text: String,
}

impl Walk {
    fn open(&mut self, element: &BytesStart<'_>, reader: &NsReader<&[u8]>) {
        self.depth += 1;
        let (namespace, name) = resolved(element.name(), reader);
        let Some(rdf_depth) = self.rdf_depth else {
            if namespace == RDF && name == "RDF" {
                self.rdf_depth = Some(self.depth);
            }
            return;
        };
        if self.depth == rdf_depth + 1 {
            self.is_in_description = namespace == RDF && name == "Description";
            if self.is_in_description {
                self.read_attributes(element, reader);
            }
        } else if self.depth == rdf_depth + 2 && self.is_in_description {
            self.property = Property::find(namespace, name);
            self.entries.clear();
            self.text.clear();
        } else if namespace == RDF && name == "li" {
            self.language = language_of(element);
            self.text.clear();
        }
    }

    fn close(&mut self, is_list_entry: bool) {
        let property_depth = self.rdf_depth.map(|depth| depth + 2);
        if property_depth == Some(self.depth) {
            if let Some(property) = self.property.take() {
                let value =
                    chosen_value(property, &self.entries).unwrap_or_else(|| self.text.clone());
                self.fields.keep(property, &value);
            }
        } else if is_list_entry && self.property.is_some() && self.entries.len() < MAX_ENTRIES {
            let text = std::mem::take(&mut self.text);
            self.entries.push(Entry {
                language: self.language.take(),
                text,
            });
        }
        self.depth = self.depth.saturating_sub(1);
    }

    fn append(&mut self, text: &str) {
        // Four bytes are the most that a character takes; white space in front is cleaned away later.
        if self.property.is_some() && self.text.len() < MAX_VALUE_CHARACTERS * 4 {
            self.text.push_str(text);
        }
    }

    /// The short form of RDF: simple properties as attributes of the description.
    fn read_attributes(&mut self, element: &BytesStart<'_>, reader: &NsReader<&[u8]>) {
        // The check for doubled attributes compares each with each, which a hostile packet could make slow.
        for attribute in element.attributes().with_checks(false).flatten() {
            let (namespace, name) = reader.resolver().resolve_attribute(attribute.key);
            let Some(property) = Property::find(namespace_text(&namespace), name.as_ref()) else {
                continue;
            };
            if let Ok(value) = attribute.normalized_value(XmlVersion::Implicit1_0) {
                self.fields.keep(property, &value);
            }
        }
    }
}

/// A property that is read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Property {
    Description,
    Creator,
    Rights,
    Title,
    Headline,
    Credit,
    DateCreated,
    AltText,
    UsageTerms,
    Location,
}

impl Property {
    fn find(namespace: &str, name: &str) -> Option<Property> {
        match (namespace, name) {
            (DUBLIN_CORE, "description") => Some(Property::Description),
            (DUBLIN_CORE, "creator") => Some(Property::Creator),
            (DUBLIN_CORE, "rights") => Some(Property::Rights),
            (DUBLIN_CORE, "title") => Some(Property::Title),
            (PHOTOSHOP, "Headline") => Some(Property::Headline),
            (PHOTOSHOP, "Credit") => Some(Property::Credit),
            (PHOTOSHOP, "DateCreated") => Some(Property::DateCreated),
            (IPTC_CORE, "AltTextAccessibility") => Some(Property::AltText),
            (RIGHTS, "UsageTerms") => Some(Property::UsageTerms),
            (EXIF, "GPSLatitude" | "GPSLongitude") => Some(Property::Location),
            _ => None,
        }
    }
}

impl XmpFields {
    /// Keeps the first value of each property; a packet may have several descriptions of the same picture.
    fn keep(&mut self, property: Property, raw: &str) {
        let field = match property {
            Property::Description => &mut self.description,
            Property::Creator => &mut self.creator,
            Property::Rights => &mut self.rights,
            Property::Title => &mut self.title,
            Property::Headline => &mut self.headline,
            Property::Credit => &mut self.credit,
            Property::AltText => &mut self.alt_text,
            Property::UsageTerms => &mut self.usage_terms,
            Property::DateCreated => {
                self.created = self.created.or_else(|| parse_xmp_time(raw));
                return;
            }
            Property::Location => {
                self.has_location = true;
                return;
            }
        };
        if field.is_none() {
            *field = clean_line(raw);
        }
    }
}

/// What a list says: all creators; of alternatives in several languages the one marked `x-default`, else the first.
fn chosen_value(property: Property, entries: &[Entry]) -> Option<String> {
    if property == Property::Creator && !entries.is_empty() {
        let names: Vec<String> = entries
            .iter()
            .filter_map(|entry| clean_line(&entry.text))
            .collect();
        return Some(names.join(", "));
    }
    let filled = || entries.iter().filter(|entry| !entry.text.trim().is_empty());
    filled()
        .find(|entry| entry.language.as_deref() == Some("x-default"))
        .or_else(|| filled().next())
        .map(|entry| entry.text.clone())
}

fn is_list_entry(name: QName<'_>, reader: &NsReader<&[u8]>) -> bool {
    resolved(name, reader) == (RDF, "li")
}

/// An element's namespace (empty when it has none) and local name.
fn resolved<'reader>(
    name: QName<'reader>,
    reader: &'reader NsReader<&[u8]>,
) -> (&'reader str, &'reader str) {
    let (namespace, local_name) = reader.resolver().resolve_element(name);
    (namespace_text(&namespace), local_name.into_inner())
}

fn namespace_text<'reader>(result: &ResolveResult<'reader>) -> &'reader str {
    if let ResolveResult::Bound(Namespace(namespace)) = result {
        namespace
    } else {
        ""
    }
}

fn language_of(element: &BytesStart<'_>) -> Option<String> {
    let attribute = element
        .attributes()
        .with_checks(false)
        .flatten()
        .find(|attribute| attribute.key.0 == "xml:lang")?;
    Some(attribute.value.into_owned())
}

/// The character of `&amp;` and the like, or of `&#8211;`; nothing for an entity that a DOCTYPE would have to declare.
fn resolve(reference: &BytesRef<'_>) -> String {
    if let Ok(Some(character)) = reference.resolve_char_ref() {
        return character.to_string();
    }
    resolve_predefined_entity(&reference.xml10_content())
        .unwrap_or_default()
        .to_owned()
}
