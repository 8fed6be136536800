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

/// The sign-off after somebody's save. The writer's initials stand first; an editor who saves is appended; the one already last adds
/// nothing; one who stands earlier moves to the end.
pub fn signed(sign_off: &str, saver: &str, is_writer: bool) -> String {
    let mut all: Vec<&str> = initials(sign_off);
    if saver.is_empty() || all.last() == Some(&saver) {
        return all.join("/");
    }
    if is_writer {
        if all.first() != Some(&saver) {
            all.retain(|other| *other != saver);
            all.insert(0, saver);
        }
        return all.join("/");
    }
    let writer = (!all.is_empty()).then(|| all.remove(0));
    all.retain(|other| *other != saver);
    all.push(saver);
    writer
        .into_iter()
        .filter(|writer| *writer != saver)
        .chain(all)
        .collect::<Vec<&str>>()
        .join("/")
}
