//! Writes sitemaps (<https://www.sitemaps.org/protocol.html>).

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

use crate::error::{AppError, AppResult};
use crate::xml;

/// One page of a sitemap, or one sitemap of an index.
pub struct SitemapEntry {
    /// Absolute address.
    pub address: String,
    /// Last change, RFC 3339.
    pub changed: Option<String>,
    /// For the news sitemap.
    pub news: Option<NewsEntry>,
}

/// What Google's news sitemap asks for besides (<https://www.google.com/schemas/sitemap-news/0.9>).
pub struct NewsEntry {
    /// Name of the publication.
    pub publication: String,
    /// Its language.
    pub language: String,
    /// First publication, RFC 3339.
    pub published: String,
    /// Headline.
    pub title: String,
}

/// A list of pages.
///
/// # Errors
///
/// When it cannot be written.
pub fn write_pages(entries: &[SitemapEntry]) -> AppResult<String> {
    write("urlset", |writer| {
        for entry in entries {
            writer
                .create_element("url")
                .write_inner_content(|writer| write_page(writer, entry))?;
        }
        Ok(())
    })
}

/// A list of sitemaps.
///
/// # Errors
///
/// When it cannot be written.
pub fn write_index(parts: &[SitemapEntry]) -> AppResult<String> {
    write("sitemapindex", |writer| {
        for part in parts {
            writer
                .create_element("sitemap")
                .write_inner_content(|writer| write_page(writer, part))?;
        }
        Ok(())
    })
}

fn write(
    root: &str,
    content: impl FnOnce(&mut Writer<Vec<u8>>) -> std::io::Result<()>,
) -> AppResult<String> {
    let mut writer = Writer::new(Vec::new());
    let document = |writer: &mut Writer<Vec<u8>>| -> std::io::Result<()> {
        writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("utf-8"), None)))?;
        writer
            .create_element(root)
            .with_attributes([
                ("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"),
                (
                    "xmlns:news",
                    "http://www.google.com/schemas/sitemap-news/0.9",
                ),
            ])
            .write_inner_content(content)?;
        Ok(())
    };
    document(&mut writer).map_err(AppError::internal)?;
    xml::finish(writer)
}

fn write_page(writer: &mut Writer<Vec<u8>>, entry: &SitemapEntry) -> std::io::Result<()> {
    text(writer, "loc", &entry.address)?;
    if let Some(changed) = &entry.changed {
        text(writer, "lastmod", changed)?;
    }
    let Some(news) = &entry.news else {
        return Ok(());
    };
    writer
        .create_element("news:news")
        .write_inner_content(|writer| {
            writer
                .create_element("news:publication")
                .write_inner_content(|writer| {
                    text(writer, "news:name", &news.publication)?;
                    text(writer, "news:language", &news.language)
                })?;
            text(writer, "news:publication_date", &news.published)?;
            text(writer, "news:title", &news.title)
        })?;
    Ok(())
}

fn text(writer: &mut Writer<Vec<u8>>, name: &str, value: &str) -> std::io::Result<()> {
    writer
        .create_element(name)
        .write_text_content(BytesText::new(value))?;
    Ok(())
}
