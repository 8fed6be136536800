//! What search engines are told of an article: schema.org `NewsArticle` as JSON-LD.

use serde_json::{Value, json};

use crate::articles::view::{ArticleView, ImageView};
use crate::error::{AppError, AppResult};
use crate::html::SafeHtml;
use crate::layout::PublicLayout;
use crate::urls;

/// The article's facts (<https://schema.org/NewsArticle>), with how many comments there are, where readers may write some.
///
/// # Errors
///
/// When the facts cannot be written as JSON.
pub fn news_article(
    layout: &PublicLayout,
    view: &ArticleView,
    comment_count: Option<i64>,
) -> AppResult<SafeHtml> {
    let article = &view.article;
    let modified = view.updated.as_ref().unwrap_or(&view.published);
    let mut facts = json!({
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": article.headline,
        "description": view.description,
        "url": layout.absolute(&view.url),
        "mainEntityOfPage": layout.absolute(&view.url),
        "datePublished": view.published.machine,
        "dateModified": modified.machine,
        "inLanguage": article.language,
        "articleSection": view.section.headline,
        "wordCount": article.word_count,
        "isAccessibleForFree": true,
        "author": authors(layout, view),
        "publisher": publisher(layout),
    });
    if !view.topics.is_empty() {
        let names = view.topics.iter().map(|topic| topic.headline.as_str());
        insert(&mut facts, "keywords", names.collect());
    }
    if !view.images.is_empty() {
        let pictures = view.images.iter().map(|image| picture(layout, image));
        insert(&mut facts, "image", pictures.collect());
    }
    if let Some(count) = comment_count {
        insert(&mut facts, "commentCount", json!(count));
        let forum = format!("{}#forum", layout.absolute(&view.url));
        insert(&mut facts, "discussionUrl", json!(forum));
    }
    let sounds = sounds(layout, view);
    if !sounds.is_empty() {
        insert(&mut facts, "audio", Value::Array(sounds));
    }
    if !article.source_url.is_empty() {
        insert(&mut facts, "isBasedOn", json!(article.source_url));
    }
    let corrections: Vec<Value> = view
        .recent_corrections
        .iter()
        .chain(&view.older_corrections)
        .map(|correction| {
            json!({
                "@type": "CorrectionComment",
                "text": correction.text,
                "datePublished": correction.published.machine,
            })
        })
        .collect();
    if !corrections.is_empty() {
        insert(&mut facts, "correction", Value::Array(corrections));
    }
    SafeHtml::from_json(&facts).map_err(AppError::internal)
}

/// Adds a fact to an object.
fn insert(facts: &mut Value, name: &str, value: Value) {
    if let Some(object) = facts.as_object_mut() {
        object.insert(name.to_owned(), value);
    }
}

/// The people of the bylines; the newsroom where there are none.
fn authors(layout: &PublicLayout, view: &ArticleView) -> Value {
    if view.bylines.is_empty() {
        return json!([publisher(layout)]);
    }
    view.bylines
        .iter()
        .map(|byline| match &byline.url {
            Some(url) => {
                json!({"@type": "Person", "name": byline.name, "url": layout.absolute(url)})
            }
            // Free text is an agency or a column as a rule: whoever writes here has a page.
            None => json!({"@type": "Organization", "name": byline.name}),
        })
        .collect()
}

fn picture(layout: &PublicLayout, image: &ImageView) -> Value {
    let mut facts = json!({
        "@type": "ImageObject",
        "url": layout.absolute(&image.url),
        "width": image.width,
        "height": image.height,
    });
    let texts = [
        ("caption", &image.caption),
        ("creditText", &image.credit),
        ("description", &image.alt),
    ];
    for (name, text) in texts {
        if !text.is_empty() {
            insert(&mut facts, name, json!(text));
        }
    }
    facts
}

fn sounds(layout: &PublicLayout, view: &ArticleView) -> Vec<Value> {
    view.attachments
        .iter()
        .filter(|file| file.is_audio)
        .map(|file| {
            json!({
                "@type": "AudioObject",
                "name": file.title,
                "contentUrl": layout.absolute(&file.url),
                "encodingFormat": file.content_type,
            })
        })
        .collect()
}

fn publisher(layout: &PublicLayout) -> Value {
    json!({
        "@type": "NewsMediaOrganization",
        "name": layout.edition.site_name,
        "url": layout.absolute(&layout.front_url()),
        "correctionsPolicy": layout.absolute(&urls::corrections(&layout.prefix())),
    })
}
