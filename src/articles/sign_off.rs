//! The sign-off: ordered initials of writer and editors, "ab/uh".

use crate::articles::model::reading::BylinePerson;
use crate::locale::Locale;
use crate::urls;

/// One person's initials in a sign-off.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignOffPart {
    /// As printed.
    pub initials: String,
    /// What they mean, for those who hear the page: "ab, penulis" or "ab, penulis: Ayu Basuki".
    pub meaning: String,
    /// The person's page; `None` if the initials are nobody's.
    pub url: Option<String>,
}

/// The initials of a sign-off in their order.
pub fn initials(sign_off: &str) -> Vec<&str> {
    sign_off
        .split('/')
        .map(str::trim)
        .filter(|initials| !initials.is_empty())
        .collect()
}

/// A sign-off with what each part means: the first is the writer's, the others editors'.
pub fn explain(
    sign_off: &str,
    people: &[BylinePerson],
    locale: &Locale,
    prefix: &str,
) -> Vec<SignOffPart> {
    let explain_one = |(position, initials): (usize, &str)| {
        let person = people.iter().find(|person| person.initials == initials);
        let part = if position == 0 {
            "sign-off-writer"
        } else {
            "sign-off-editor"
        };
        let name = person.map_or("", |person| person.name.as_str());
        let meaning = if name.is_empty() {
            locale.text(part)
        } else {
            locale.text_with(&format!("{part}-named"), "name", name)
        };
        SignOffPart {
            initials: initials.to_owned(),
            meaning,
            url: person.map(|person| urls::person(prefix, &person.slug)),
        }
    };
    initials(sign_off)
        .into_iter()
        .enumerate()
        .map(explain_one)
        .collect()
}
