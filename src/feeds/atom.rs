//! Atom (RFC 4287).

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

use crate::error::{AppError, AppResult};
use crate::feeds::item::{Feed, FeedItem};
use crate::urls;
use crate::xml;

/// The feed as a document.
///
/// # Errors
///
/// When it cannot be written.
pub fn write(feed: &Feed) -> AppResult<String> {
    let mut writer = Writer::new(Vec::new());
    write_document(&mut writer, feed).map_err(AppError::internal)?;
    xml::finish(writer)
}

fn write_document(writer: &mut Writer<Vec<u8>>, feed: &Feed) -> std::io::Result<()> {
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("utf-8"), None)))?;
    writer
        .create_element("feed")
        .with_attributes([
            ("xmlns", "http://www.w3.org/2005/Atom"),
            ("xmlns:thr", "http://purl.org/syndication/thread/1.0"),
            ("xml:lang", feed.language.as_str()),
        ])
        .write_inner_content(|writer| {
            text(writer, "id", &feed.address)?;
            text(writer, "title", &feed.title)?;
            text(writer, "subtitle", &feed.description)?;
            text(writer, "updated", &feed.dates.machine(feed.updated))?;
            link(writer, "alternate", "text/html", &feed.address)?;
            let own = urls::feed(&feed.address, "atom.xml");
            link(writer, "self", "application/atom+xml", &own)?;
            for item in &feed.items {
                writer
                    .create_element("entry")
                    .with_attribute(("xml:lang", item.language.as_str()))
                    .write_inner_content(|writer| write_entry(writer, feed, item))?;
            }
            Ok(())
        })?;
    Ok(())
}

fn write_entry(writer: &mut Writer<Vec<u8>>, feed: &Feed, item: &FeedItem) -> std::io::Result<()> {
    text(writer, "id", &item.identifier)?;
    text(writer, "title", &item.title)?;
    text(writer, "published", &feed.dates.machine(item.published))?;
    text(writer, "updated", &feed.dates.machine(item.updated))?;
    link(writer, "alternate", "text/html", &item.address)?;
    if let Some(discussion) = &item.discussion {
        // RFC 4685, 4.
        writer
            .create_element("link")
            .with_attributes([
                ("rel", "replies"),
                ("type", "text/html"),
                ("href", discussion.address.as_str()),
                ("thr:count", discussion.count.to_string().as_str()),
            ])
            .write_empty()?;
    }
    if let Some(picture) = &item.picture {
        link(writer, "enclosure", "image/jpeg", &picture.address)?;
    }
    for sound in &item.sounds {
        link(writer, "enclosure", sound.content_type, &sound.url)?;
    }
    for person in &item.people {
        writer
            .create_element("author")
            .write_inner_content(|writer| text(writer, "name", person))?;
    }
    if item.people.is_empty() {
        writer
            .create_element("author")
            .write_inner_content(|writer| text(writer, "name", &feed.title))?;
    }
    for category in &item.categories {
        writer
            .create_element("category")
            .with_attribute(("term", category.as_str()))
            .write_empty()?;
    }
    text(writer, "summary", &item.summary)?;
    writer
        .create_element("content")
        .with_attribute(("type", "html"))
        .write_text_content(BytesText::new(&item.content))?;
    Ok(())
}

fn link(
    writer: &mut Writer<Vec<u8>>,
    relation: &str,
    content_type: &str,
    address: &str,
) -> std::io::Result<()> {
    writer
        .create_element("link")
        .with_attributes([("rel", relation), ("type", content_type), ("href", address)])
        .write_empty()?;
    Ok(())
}

/// An element with text; nothing when the text is empty.
fn text(writer: &mut Writer<Vec<u8>>, name: &str, value: &str) -> std::io::Result<()> {
    if !value.is_empty() {
        writer
            .create_element(name)
            .write_text_content(BytesText::new(value))?;
    }
    Ok(())
}
