//! Where the text of an article file comes from: who published it first, and in which language it is.

use std::str::FromStr;

use toml::Spanned;
use unic_langid::LanguageIdentifier;
use url::Url;

use super::FileSource;
use super::facts::RawSource;
use super::reader::Reader;

impl Reader<'_> {
    /// Who published it first.
    pub(super) fn source(&mut self, raw: RawSource) -> FileSource {
        if raw.name.get_ref().trim().is_empty() {
            self.problem(
                &raw.name.span(),
                "the source has no name",
                "who published it first",
            );
        }
        if let Some(url) = &raw.url
            && !is_web_address(url.get_ref())
        {
            let what = format!("the source's address is {:?}", url.get_ref());
            self.problem(&url.span(), &what, "an address with http:// or https://");
        }
        let canonical = raw.canonical.as_ref().is_some_and(|flag| *flag.get_ref());
        if let Some(place) = raw.canonical
            && canonical
            && raw.url.is_none()
        {
            let what = "the source has no address that could be the canonical one";
            self.problem(&place.span(), what, "url = \"https://…\" beside it");
        }
        FileSource {
            name: raw.name.into_inner().trim().to_owned(),
            url: raw.url.map(Spanned::into_inner).unwrap_or_default(),
            canonical,
        }
    }

    /// A language in its usual spelling: `en-gb` becomes `en-GB`.
    pub(super) fn language(&mut self, language: &Spanned<String>) -> Option<String> {
        let text = language.get_ref();
        let parsed = LanguageIdentifier::from_str(text)
            .ok()
            .filter(|_| !text.contains('_'));
        if parsed.is_none() {
            let what = format!("the language is {text:?}");
            self.problem(
                &language.span(),
                &what,
                "a BCP 47 language such as en or pt-BR",
            );
        }
        parsed.map(|language| language.to_string())
    }
}

/// Whether readers can be sent there.
fn is_web_address(text: &str) -> bool {
    let has_scheme = text.starts_with("http://") || text.starts_with("https://");
    let is_plain = !text.contains(|letter: char| letter.is_whitespace() || letter.is_control());
    has_scheme && is_plain && Url::parse(text).is_ok_and(|url| url.has_host())
}
