//! The facts of an article file as TOML has them.

use serde::Deserialize;
use toml::Spanned;
use toml::value::Datetime;

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct RawArticle {
    pub(super) key: Spanned<String>,
    pub(super) edition: Option<Spanned<String>>,
    pub(super) section: Spanned<String>,
    #[serde(default)]
    pub(super) kicker: String,
    pub(super) headline: Spanned<String>,
    #[serde(default)]
    pub(super) short_headline: String,
    #[serde(default)]
    pub(super) summary: String,
    pub(super) state: Option<Spanned<String>>,
    pub(super) published: Option<Spanned<Datetime>>,
    pub(super) updated: Option<Spanned<Datetime>>,
    pub(super) withdrawn: Option<Spanned<Datetime>>,
    #[serde(default)]
    pub(super) withdrawal_notice: String,
    #[serde(default)]
    pub(super) topics: Vec<Spanned<String>>,
    #[serde(default)]
    pub(super) sign_off: String,
    pub(super) language: Option<Spanned<String>>,
    pub(super) lead: Option<Spanned<String>>,
    #[serde(default)]
    pub(super) bylines: Vec<Spanned<RawByline>>,
    #[serde(default)]
    pub(super) figures: Vec<Spanned<RawFigure>>,
    #[serde(default)]
    pub(super) corrections: Vec<RawCorrection>,
    pub(super) source: Option<RawSource>,
    pub(super) translation_of: Option<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawByline {
    pub(super) person: Option<Spanned<String>>,
    pub(super) name: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct RawFigure {
    pub(super) key: Spanned<String>,
    pub(super) file: Spanned<String>,
    #[serde(default)]
    pub(super) caption: String,
    #[serde(default)]
    pub(super) credit: String,
    #[serde(default)]
    pub(super) alt: String,
    #[serde(default)]
    pub(super) decorative: bool,
    #[serde(default)]
    pub(super) stand_in: bool,
    pub(super) focal: Option<Spanned<[f32; 2]>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawCorrection {
    pub(super) kind: Spanned<String>,
    pub(super) date: Spanned<Datetime>,
    pub(super) text: Spanned<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawSource {
    pub(super) name: Spanned<String>,
    pub(super) url: Option<Spanned<String>>,
    pub(super) canonical: Option<Spanned<bool>>,
}
