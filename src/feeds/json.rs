//! JSON Feed 1.1 (<https://www.jsonfeed.org/version/1.1/>).

use serde_json::{Value, json};

use crate::error::{AppError, AppResult};
use crate::feeds::item::{Feed, FeedItem};
use crate::urls;

/// The feed as a document.
///
/// # Errors
///
/// When it cannot be written.
pub fn write(feed: &Feed) -> AppResult<String> {
    let document = json!({
        "version": "https://jsonfeed.org/version/1.1",
        "title": feed.title,
        "description": feed.description,
        "home_page_url": feed.address,
        "feed_url": urls::feed(&feed.address, "feed.json"),
        "language": feed.language,
        "items": feed.items.iter().map(|item| entry(feed, item)).collect::<Vec<Value>>(),
    });
    serde_json::to_string(&document).map_err(AppError::internal)
}

fn entry(feed: &Feed, item: &FeedItem) -> Value {
    let mut entry = json!({
        "id": item.identifier,
        "url": item.address,
        "title": item.title,
        "summary": item.summary,
        "content_html": item.content,
        "language": item.language,
        "date_published": feed.dates.machine(item.published),
        "date_modified": feed.dates.machine(item.updated),
        "authors": item.people.iter().map(|name| json!({"name": name})).collect::<Vec<Value>>(),
        "tags": item.categories,
    });
    if let Some(discussion) = &item.discussion
        && let Some(object) = entry.as_object_mut()
    {
        // An extension: the format has no place for it.
        let facts = json!({"url": discussion.address, "count": discussion.count});
        object.insert("_discussion".to_owned(), facts);
    }
    if let Some(picture) = &item.picture
        && let Some(object) = entry.as_object_mut()
    {
        object.insert("image".to_owned(), json!(picture.address));
        // Extension fields begin with an underscore: the format has no place for these.
        let facts = json!({
            "alt": picture.alt,
            "caption": picture.caption,
            "credit": picture.credit,
            "width": picture.width,
            "height": picture.height,
        });
        object.insert("_picture".to_owned(), facts);
    }
    if !item.sounds.is_empty()
        && let Some(object) = entry.as_object_mut()
    {
        let sounds = item.sounds.iter().map(|sound| {
            json!({
                "url": sound.url,
                "mime_type": sound.content_type,
                "title": sound.title,
                "size_in_bytes": sound.byte_size,
            })
        });
        object.insert("attachments".to_owned(), sounds.collect());
    }
    entry
}
