//! What search engines are told of an article: schema.org `NewsArticle` as JSON-LD.

use serde_json::{Value, json};

use crate::articles::view::ArticleView;
use crate::error::{AppError, AppResult};
use crate::html::SafeHtml;
use crate::layout::PublicLayout;
use crate::urls;

/// The article's facts (<https://schema.org/NewsArticle>).
///
/// # Errors
///
/// When the facts cannot be written as JSON.
pub fn news_article(layout: &PublicLayout, view: &ArticleView) -> AppResult<SafeHtml> {
    let article = &view.article;
    let modified = view.updated.as_ref().unwrap_or(&view.published);
    let mut facts = json!({
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": article.headline,
        "description": article.summary,
        "url": layout.absolute(&view.url),
        "mainEntityOfPage": layout.absolute(&view.url),
        "datePublished": view.published.machine,
        "dateModified": modified.machine,
        "inLanguage": article.language,
        "articleSection": view.section.headline,
        "wordCount": article.word_count,
        "isAccessibleForFree": true,
        "author": view.bylines.iter().map(|byline| author(layout, byline)).collect::<Vec<Value>>(),
        "publisher": publisher(layout),
        "keywords": view.topics.iter().map(|topic| topic.headline.as_str()).collect::<Vec<&str>>(),
    });
    if let Some(lead) = &view.lead
        && let Some((url, width, height)) = &view.largest_lead
    {
        facts["image"] = json!({
            "@type": "ImageObject",
            "url": layout.absolute(url),
            "width": width,
            "height": height,
            "caption": lead.caption,
            "creditText": lead.credit,
        });
    }
    if !article.source_url.is_empty() {
        facts["isBasedOn"] = json!(article.source_url);
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
        facts["correction"] = Value::Array(corrections);
    }
    SafeHtml::from_json(&facts).map_err(AppError::internal)
}

fn author(layout: &PublicLayout, byline: &crate::articles::view::BylineView) -> Value {
    match &byline.url {
        Some(url) => json!({"@type": "Person", "name": byline.name, "url": layout.absolute(url)}),
        None => json!({"@type": "Organization", "name": byline.name}),
    }
}

fn publisher(layout: &PublicLayout) -> Value {
    json!({
        "@type": "NewsMediaOrganization",
        "name": layout.edition.site_name,
        "url": layout.absolute(&layout.front_url()),
        "correctionsPolicy": layout.absolute(&urls::corrections(&layout.prefix())),
    })
}
