//! Saves an article file with all that hangs on it.

use crate::app::App;
use crate::articles::import::places::Places;
use crate::articles::import_file::ArticleFile;
use crate::articles::model::desk::find_desk_article;
use crate::articles::model::editing::{
    self, ArticleContent, ArticleFields, NewCorrection, NewFigure, Saved,
};
use crate::body::{parse, plain};
use crate::db::Connection;
use crate::error::AppResult;
use crate::media::library::PreparedPicture;
use crate::slug::slug;
use crate::topics::model as topics;

/// Saves the article, unless it is like this already.
pub(super) fn save(
    conn: &mut Connection,
    app: &App,
    file: &ArticleFile,
    places: &Places,
    pictures: &[PreparedPicture],
) -> AppResult<Saved> {
    let mut topic_ids = Vec::new();
    for name in &file.topics {
        let id = topics::find_or_create_topic(conn, places.edition.id, name)?;
        if !topic_ids.contains(&id) {
            topic_ids.push(id);
        }
    }
    let mut figures = Vec::new();
    for (figure, picture) in file.figures.iter().zip(pictures) {
        figures.push(NewFigure {
            media_item_id: picture.record(conn)?,
            key: figure.key.clone(),
            caption: figure.caption.clone(),
            credit: figure.credit.clone(),
            alt_text: figure.alt.clone(),
            is_decorative: figure.is_decorative,
        });
    }
    // No file of an article has any of these, and none takes away those of the newsroom.
    let (desk_notes, attachments) = match places.existing {
        Some(id) => {
            let kept = find_desk_article(conn, id)?.content;
            (kept.desk_notes, kept.attachments)
        }
        None => (String::new(), Vec::new()),
    };
    let content = ArticleContent {
        fields: fields(file, places),
        bylines: places.bylines.clone(),
        topic_ids,
        figures,
        lead: file.lead.as_ref().map(|lead| lead.value.clone()),
        corrections: file
            .corrections
            .iter()
            .map(|correction| NewCorrection {
                kind: correction.kind.into(),
                text: correction.text.clone(),
                published_at: correction.date,
                text_before: String::new(),
                text_after: String::new(),
            })
            .collect(),
        desk_notes,
        attachments,
    };
    let now = app.clock.now();
    Ok(editing::save_article(
        conn,
        places.existing,
        &content,
        "import",
        now,
    )?)
}

fn fields(file: &ArticleFile, places: &Places) -> ArticleFields {
    let (body, _) = parse::parse(&file.body);
    let source = file.source.clone().unwrap_or_default();
    let is_scheduled = file.state == "scheduled";
    let first_published_at = file
        .published
        .filter(|_| matches!(file.state, "published" | "withdrawn"));
    ArticleFields {
        edition_id: places.edition.id,
        import_key: Some(file.key.value.clone()),
        section_id: places.section_id,
        slug: slug(&file.headline),
        language: file
            .language
            .clone()
            .unwrap_or_else(|| places.edition.language.clone()),
        kicker: file.kicker.clone(),
        headline: file.headline.clone(),
        short_headline: file.short_headline.clone(),
        summary: file.summary.clone(),
        body: file.body.clone(),
        word_count: i64::try_from(plain::word_count(&body)).unwrap_or(i64::MAX),
        sign_off: file.sign_off.clone(),
        state: file.state.into(),
        scheduled_for: file.published.filter(|_| is_scheduled),
        first_published_at,
        last_updated_at: file.updated.filter(|_| first_published_at.is_some()),
        withdrawn_at: file.withdrawn,
        withdrawal_notice: file.withdrawal_notice.clone(),
        source_name: source.name,
        canonical_url: if source.canonical {
            source.url.clone()
        } else {
            String::new()
        },
        source_url: source.url,
        translation_of: places.translation_of,
        search_title: String::new(),
        social_title: String::new(),
        social_text: String::new(),
    }
}
