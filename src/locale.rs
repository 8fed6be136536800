//! Interface strings: one Fluent bundle a language, from `assets/locales/{language}.ftl`, built once at start.

use std::collections::HashMap;
use std::str::FromStr;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::assets;

/// The language whose strings stand in for one that has no file.
pub const FALLBACK_LANGUAGE: &str = "id";

/// Why the interface strings could not be read. Raised at start only.
#[derive(Debug, thiserror::Error)]
pub enum LocaleError {
    /// The file name is not a language tag (BCP 47).
    #[error("assets/locales/{0}.ftl: the file name is not a language tag")]
    Language(String),
    /// Fluent could not parse the file.
    #[error("assets/locales/{language}.ftl: {reason}")]
    Syntax {
        /// The language tag.
        language: String,
        /// What Fluent said.
        reason: String,
    },
    /// There is no file for [`FALLBACK_LANGUAGE`].
    #[error("assets/locales/{FALLBACK_LANGUAGE}.ftl is missing")]
    NoFallback,
}

/// The strings of all languages.
pub struct Locales {
    by_language: HashMap<String, Arc<Locale>>,
    fallback: Arc<Locale>,
}

impl Locales {
    /// Reads every file of `assets/locales/`.
    ///
    /// # Errors
    ///
    /// A file that Fluent cannot parse, or none for [`FALLBACK_LANGUAGE`].
    pub fn load() -> Result<Self, LocaleError> {
        let mut by_language = HashMap::new();
        for path in assets::paths_below("locales/") {
            let Some(language) = path
                .strip_prefix("locales/")
                .and_then(|name| name.strip_suffix(".ftl"))
            else {
                continue;
            };
            let source = assets::text(&path).unwrap_or_default();
            by_language.insert(
                language.to_owned(),
                Arc::new(Locale::parse(language, source)?),
            );
        }
        let fallback = by_language
            .get(FALLBACK_LANGUAGE)
            .cloned()
            .ok_or(LocaleError::NoFallback)?;
        Ok(Self {
            by_language,
            fallback,
        })
    }

    /// Whether there are strings of this language.
    pub fn has(&self, language: &str) -> bool {
        self.by_language.contains_key(language)
    }

    /// Every language with strings, sorted.
    pub fn languages(&self) -> Vec<&str> {
        let mut languages: Vec<&str> = self.by_language.keys().map(String::as_str).collect();
        languages.sort_unstable();
        languages
    }

    /// The strings of a language: of its own file, else of the language without its region (`en-GB` reads `en`), else the fallback's.
    pub fn get(&self, language: &str) -> Arc<Locale> {
        let broader = language.split('-').next().unwrap_or_default();
        self.by_language
            .get(language)
            .or_else(|| self.by_language.get(broader))
            .unwrap_or(&self.fallback)
            .clone()
    }
}

/// The interface strings of one language.
pub struct Locale {
    language: String,
    bundle: FluentBundle<FluentResource>,
}

impl Locale {
    fn parse(language: &str, source: String) -> Result<Self, LocaleError> {
        let identifier: LanguageIdentifier = language
            .parse()
            .map_err(|_| LocaleError::Language(language.to_owned()))?;
        let syntax = |reason: String| LocaleError::Syntax {
            language: language.to_owned(),
            reason,
        };
        let resource = FluentResource::try_new(source)
            .map_err(|(_, errors)| syntax(format!("{:?}", errors.first())))?;
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        // Marks around inserted words would stand in titles and feeds as well; names get `<bdi>` in the templates instead.
        bundle.set_use_isolating(false);
        bundle
            .add_resource(resource)
            .map_err(|errors| syntax(format!("{:?}", errors.first())))?;
        let separator = bundle
            .get_message("number-group-separator")
            .and_then(|message| message.value())
            .map(|pattern| {
                bundle
                    .format_pattern(pattern, None, &mut Vec::new())
                    .into_owned()
            })
            .unwrap_or_default();
        bundle
            .add_function("NUMBER", move |values, _| {
                grouped(values.first(), &separator)
            })
            .map_err(|error| syntax(format!("{error:?}")))?;
        Ok(Self {
            language: language.to_owned(),
            bundle,
        })
    }

    /// The language tag (BCP 47) of these strings.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// Whether there is a string of this name.
    pub fn has(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }

    /// A string without placeholders. An unknown key is shown as it is, and fails a test.
    pub fn text(&self, key: &str) -> String {
        self.format(key, None)
    }

    /// A string with one placeholder.
    pub fn text_with<'value>(
        &self,
        key: &str,
        name: &'value str,
        value: impl Into<FluentValue<'value>>,
    ) -> String {
        self.text_with_all(key, [(name, value.into())])
    }

    /// A string with several placeholders.
    pub fn text_with_all<'value, const COUNT: usize>(
        &self,
        key: &str,
        values: [(&'value str, FluentValue<'value>); COUNT],
    ) -> String {
        self.format(key, Some(&FluentArgs::from_iter(values)))
    }

    /// A string with as many placeholders as somebody else knows.
    pub fn text_with_list<'value>(
        &self,
        key: &str,
        values: Vec<(&'value str, FluentValue<'value>)>,
    ) -> String {
        self.format(key, Some(&FluentArgs::from_iter(values)))
    }

    fn format(&self, key: &str, arguments: Option<&FluentArgs<'_>>) -> String {
        let Some(pattern) = self
            .bundle
            .get_message(key)
            .and_then(|message| message.value())
        else {
            tracing::error!(key, language = self.language, "interface string is missing");
            return key.to_owned();
        };
        let mut errors = Vec::new();
        let text = self
            .bundle
            .format_pattern(pattern, arguments, &mut errors)
            .into_owned();
        if !errors.is_empty() {
            tracing::error!(key, ?errors, "interface string could not be filled in");
        }
        text
    }
}

/// Whether a word is a language's code, such as "id" or "en-GB". Longer words may be codes one day; none is yet (BCP 47, 2.2.1).
pub fn is_language(word: &str) -> bool {
    LanguageIdentifier::from_str(word).is_ok_and(|known| known.language.as_str().len() <= 3)
}

/// Fluent's `NUMBER($count)`: a number with the language's separator of thousands.
fn grouped<'value>(value: Option<&FluentValue<'value>>, separator: &str) -> FluentValue<'value> {
    let number = match value {
        Some(FluentValue::Number(number)) => number.as_string(),
        Some(other) => return other.clone(),
        None => return FluentValue::Error,
    };
    let whole = number.find('.').unwrap_or(number.len());
    let mut text = String::with_capacity(number.len() + 4);
    for (position, character) in number.char_indices() {
        let digits_left = whole.saturating_sub(position);
        let follows_digit = text.ends_with(|last: char| last.is_ascii_digit());
        if follows_digit && digits_left > 0 && digits_left.is_multiple_of(3) {
            text.push_str(separator);
        }
        text.push(character);
    }
    text.into()
}
