//! RSS 2.0 (<https://www.rssboard.org/rss-specification>) with the namespaces of Dublin Core, content, Slash and Media RSS.

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
        .create_element("rss")
        .with_attributes([
            ("version", "2.0"),
            ("xmlns:atom", "http://www.w3.org/2005/Atom"),
            ("xmlns:content", "http://purl.org/rss/1.0/modules/content/"),
            ("xmlns:slash", "http://purl.org/rss/1.0/modules/slash/"),
            ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
            ("xmlns:media", "http://search.yahoo.com/mrss/"),
        ])
        .write_inner_content(|writer| {
            writer
                .create_element("channel")
                .write_inner_content(|writer| write_channel(writer, feed))?;
            Ok(())
        })?;
    Ok(())
}

fn write_channel(writer: &mut Writer<Vec<u8>>, feed: &Feed) -> std::io::Result<()> {
    text(writer, "title", &feed.title)?;
    text(writer, "link", &feed.address)?;
    // The format wants a description, be it empty.
    writer
        .create_element("description")
        .write_text_content(BytesText::new(&feed.description))?;
    text(writer, "language", &feed.language)?;
    text(writer, "lastBuildDate", &feed.dates.mail(feed.updated))?;
    writer
        .create_element("atom:link")
        .with_attributes([
            ("href", urls::feed(&feed.address, "feed.xml").as_str()),
            ("rel", "self"),
            ("type", "application/rss+xml"),
        ])
        .write_empty()?;
    for item in &feed.items {
        writer
            .create_element("item")
            .write_inner_content(|writer| write_item(writer, feed, item))?;
    }
    Ok(())
}

fn write_item(writer: &mut Writer<Vec<u8>>, feed: &Feed, item: &FeedItem) -> std::io::Result<()> {
    text(writer, "title", &item.title)?;
    text(writer, "link", &item.address)?;
    writer
        .create_element("guid")
        .with_attribute(("isPermaLink", "true"))
        .write_text_content(BytesText::new(&item.identifier))?;
    text(writer, "pubDate", &feed.dates.mail(item.published))?;
    if let Some(discussion) = &item.discussion {
        text(writer, "comments", &discussion.address)?;
        text(writer, "slash:comments", &discussion.count.to_string())?;
    }
    for person in &item.people {
        text(writer, "dc:creator", person)?;
    }
    for category in &item.categories {
        text(writer, "category", category)?;
    }
    text(writer, "description", &item.summary)?;
    text(writer, "content:encoded", &item.content)?;
    // The format has room for one.
    if let Some(sound) = item.sounds.first() {
        writer
            .create_element("enclosure")
            .with_attributes([
                ("url", sound.url.as_str()),
                ("length", sound.byte_size.to_string().as_str()),
                ("type", sound.content_type),
            ])
            .write_empty()?;
    }
    if let Some(picture) = &item.picture {
        let (width, height) = (picture.width.to_string(), picture.height.to_string());
        writer
            .create_element("media:content")
            .with_attributes([
                ("url", picture.address.as_str()),
                ("medium", "image"),
                ("type", "image/jpeg"),
                ("width", width.as_str()),
                ("height", height.as_str()),
            ])
            .write_inner_content(|writer| {
                text(writer, "media:description", &picture.alt)?;
                text(writer, "media:title", &picture.caption)?;
                text(writer, "media:credit", &picture.credit)
            })?;
    }
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
