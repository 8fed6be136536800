//! From the article form to an article: typed values, or what is wrong with which field.

use url::Url;

use crate::articles::admin::form::ArticleForm;
use crate::articles::model::editing::{ArticleContent, ArticleFields, NewByline, NewFigure};
use crate::body::{parse, plain};
use crate::db::Connection;
use crate::editions::model::Edition;
use crate::error::AppResult;
use crate::locale::is_language;
use crate::media::model as media;
use crate::people::model as people;
use crate::sections::model as sections;
use crate::slug::slug;
use crate::time::Millis;
use crate::topics::model as topics;

/// What is wrong with a field: its name in the form, and the key of the sentence.
pub type FieldProblem = (String, &'static str);

/// The article that a form holds. `before` is its last saved version: what the form does not show stays as it was.
///
/// # Errors
///
/// Those of the database.
pub fn parse_form(
    conn: &mut Connection,
    edition: &Edition,
    form: &ArticleForm,
    before: Option<&ArticleContent>,
    now: Millis,
) -> AppResult<Result<ArticleContent, Vec<FieldProblem>>> {
    let section = sections::list_sections(conn, edition.id)?
        .into_iter()
        .find(|section| section.slug == form.section);
    let mut problems = field_problems(form, section.is_some());
    let item_ids: Vec<i64> = form
        .figures
        .iter()
        .map(|figure| figure.media_item_id)
        .collect();
    let items = media::list_items(conn, &item_ids)?;
    for figure in &form.figures {
        let Some(item) = items.iter().find(|item| item.id == figure.media_item_id) else {
            problems.push((figure.caption_field(), "form-figure-gone"));
            continue;
        };
        // What stands in the article already stays, so that the rest of it can still be mended.
        let is_new = before.is_none_or(|before| {
            !before
                .figures
                .iter()
                .any(|known| known.media_item_id == item.id)
        });
        if is_new && item.rights_expire_at.is_some_and(|end| end <= now) {
            problems.push((figure.caption_field(), "form-figure-expired"));
        }
    }
    let (Some(section), true) = (section, problems.is_empty()) else {
        return Ok(Err(problems));
    };
    let mut topic_ids = Vec::new();
    for name in form.topics.split(',').map(str::trim) {
        if name.is_empty() {
            continue;
        }
        let id = topics::find_or_create_topic(conn, edition.id, name)?;
        if !topic_ids.contains(&id) {
            topic_ids.push(id);
        }
    }
    Ok(Ok(ArticleContent {
        fields: fields(form, edition, section.id, before),
        bylines: bylines(conn, edition, form)?,
        topic_ids,
        figures: form.figures.iter().map(figure).collect(),
        lead: (!form.lead.is_empty()).then(|| form.lead.clone()),
        corrections: before.map_or_else(Vec::new, |before| before.corrections.clone()),
        desk_notes: form.desk_notes.clone(),
        attachments: before.map_or_else(Vec::new, |before| before.attachments.clone()),
    }))
}

/// What is wrong with the fields that need no more of the database, in the form's order.
fn field_problems(form: &ArticleForm, has_section: bool) -> Vec<FieldProblem> {
    let mut problems = Vec::new();
    if form.headline.is_empty() {
        problems.push(("headline".to_owned(), "form-headline-empty"));
    }
    if !has_section {
        problems.push(("section".to_owned(), "form-section-empty"));
    }
    for (name, address) in [
        ("source_url", &form.source_url),
        ("canonical_url", &form.canonical_url),
    ] {
        if !address.is_empty() && !is_web_address(address) {
            problems.push((name.to_owned(), "form-address-wrong"));
        }
    }
    if !form.language.is_empty() && !is_language(&form.language) {
        problems.push(("language".to_owned(), "form-language-wrong"));
    }
    problems
}

fn is_web_address(address: &str) -> bool {
    Url::parse(address)
        .is_ok_and(|url| matches!(url.scheme(), "http" | "https") && url.host().is_some())
}

fn fields(
    form: &ArticleForm,
    edition: &Edition,
    section_id: i64,
    before: Option<&ArticleContent>,
) -> ArticleFields {
    let before = before.map(|before| &before.fields);
    let (body, _) = parse::parse(&form.body);
    ArticleFields {
        edition_id: edition.id,
        import_key: before.and_then(|before| before.import_key.clone()),
        section_id,
        slug: slug(&form.headline),
        language: if form.language.is_empty() {
            edition.language.clone()
        } else {
            form.language.clone()
        },
        kicker: form.kicker.clone(),
        headline: form.headline.clone(),
        short_headline: form.short_headline.clone(),
        summary: form.summary.clone(),
        word_count: i64::try_from(plain::word_count(&body)).unwrap_or(i64::MAX),
        body: form.body.clone(),
        sign_off: form.sign_off.clone(),
        state: before.map_or_else(|| "draft".into(), |before| before.state.clone()),
        scheduled_for: before.and_then(|before| before.scheduled_for),
        first_published_at: before.and_then(|before| before.first_published_at),
        last_updated_at: before.and_then(|before| before.last_updated_at),
        withdrawn_at: before.and_then(|before| before.withdrawn_at),
        withdrawal_notice: before
            .map_or_else(String::new, |before| before.withdrawal_notice.clone()),
        source_name: form.source_name.clone(),
        source_url: form.source_url.clone(),
        canonical_url: form.canonical_url.clone(),
        translation_of: before.and_then(|before| before.translation_of),
        search_title: form.search_title.clone(),
        social_title: form.social_title.clone(),
        social_text: form.social_text.clone(),
    }
}

/// A name of somebody with a page is that person; any other is free text. Nobody stands twice.
fn bylines(
    conn: &mut Connection,
    edition: &Edition,
    form: &ArticleForm,
) -> AppResult<Vec<NewByline>> {
    let known = people::list_people_names(conn, edition.id)?;
    let mut bylines: Vec<NewByline> = Vec::new();
    for name in &form.bylines {
        let person_id = known
            .iter()
            .find(|(_, known)| known.eq_ignore_ascii_case(name))
            .map(|(id, _)| *id);
        let byline = NewByline {
            person_id,
            name: if person_id.is_some() {
                String::new()
            } else {
                name.clone()
            },
        };
        if !bylines.contains(&byline) {
            bylines.push(byline);
        }
    }
    Ok(bylines)
}

fn figure(figure: &crate::articles::admin::form::FigureForm) -> NewFigure {
    NewFigure {
        media_item_id: figure.media_item_id,
        key: figure.key.clone(),
        caption: figure.caption.clone(),
        credit: figure.credit.clone(),
        // What is decorative says nothing.
        alt_text: if figure.is_decorative {
            String::new()
        } else {
            figure.alt_text.clone()
        },
        is_decorative: figure.is_decorative,
    }
}
