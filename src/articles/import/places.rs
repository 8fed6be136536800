//! What an article file names, looked up in the database.

use diesel::OptionalExtension;

use crate::articles::import_file::{ArticleFile, FileByline, Problem};
use crate::articles::model::bin::is_deleted;
use crate::articles::model::editing::{self, NewByline};
use crate::db::Connection;
use crate::editions::model::{self as editions, Edition};
use crate::error::AppResult;
use crate::people::model as people;
use crate::sections::model as sections;

/// What the file names, found in the database.
pub(super) struct Places {
    pub(super) edition: Edition,
    pub(super) section_id: i64,
    pub(super) bylines: Vec<NewByline>,
    pub(super) translation_of: Option<i64>,
    pub(super) existing: Option<i64>,
}

/// Looks up edition, section, people and the article that this one translates.
pub(super) fn find_places(
    conn: &mut Connection,
    file: &ArticleFile,
) -> AppResult<Result<Places, Vec<Problem>>> {
    let code = file.edition.as_ref().map(|edition| edition.value.as_str());
    let Some(edition) = editions::find_edition(conn, code).optional()? else {
        let line = file.edition.as_ref().map(|edition| edition.line);
        return Ok(Err(vec![Problem {
            line,
            what: format!("there is no edition {:?}", code.unwrap_or_default()),
            expected: "the code of an edition of this site".to_owned(),
        }]));
    };
    let mut problems = Vec::new();
    let section = sections::find_section(conn, edition.id, &file.section.value).optional()?;
    if section.is_none() {
        let known: Vec<String> = sections::list_sections(conn, edition.id)?
            .into_iter()
            .map(|section| section.slug)
            .collect();
        let what = format!("there is no section {:?}", file.section.value);
        problems.push(Problem::at(
            file.section.line,
            what,
            format!("one of {}", known.join(", ")),
        ));
    }
    let bylines = find_bylines(conn, &edition, file, &mut problems)?;
    let existing = editing::find_by_key(conn, edition.id, &file.key.value)?;
    if let Some(id) = existing
        && is_deleted(conn, id)?
    {
        problems.push(Problem::at(
            file.key.line,
            format!("the article {:?} is in the bin", file.key.value),
            "an article that is not there: put it back first".to_owned(),
        ));
    }
    let translation_of = find_original(conn, file, existing, &mut problems)?;
    Ok(match section {
        Some(section) if problems.is_empty() => Ok(Places {
            edition,
            section_id: section.id,
            bylines,
            translation_of,
            existing,
        }),
        _ => Err(problems),
    })
}

/// The article that this one translates; what is wrong with it goes to the problems.
fn find_original(
    conn: &mut Connection,
    file: &ArticleFile,
    existing: Option<i64>,
    problems: &mut Vec<Problem>,
) -> AppResult<Option<i64>> {
    let Some(key) = &file.translation_of else {
        return Ok(None);
    };
    let original = editing::find_original(conn, &key.value, existing)?;
    let what = match original {
        None if key.value == file.key.value => "an article is no translation of itself".to_owned(),
        None => format!("there is no article {:?}", key.value),
        Some(_) if original == existing => format!("{:?} is a translation of this one", key.value),
        Some(_) => return Ok(original),
    };
    let expected = "the key of another article that is in already";
    problems.push(Problem::at(key.line, what, expected));
    Ok(None)
}

/// The bylines, their people looked up; what is not found goes to the problems.
fn find_bylines(
    conn: &mut Connection,
    edition: &Edition,
    file: &ArticleFile,
    problems: &mut Vec<Problem>,
) -> AppResult<Vec<NewByline>> {
    let mut bylines = Vec::new();
    for byline in &file.bylines {
        match byline {
            FileByline::Name(name) => bylines.push(NewByline {
                person_id: None,
                name: name.clone(),
            }),
            FileByline::Person(slug) => {
                match people::find_person(conn, edition.id, &slug.value).optional()? {
                    Some(person) => bylines.push(NewByline {
                        person_id: Some(person.id),
                        name: String::new(),
                    }),
                    None => problems.push(Problem::at(
                        slug.line,
                        format!("there is no person {:?}", slug.value),
                        "the slug of a person of this edition, or name = \"free text\"",
                    )),
                }
            }
        }
    }
    Ok(bylines)
}
