//! The rules of the gate, their words, and how strict each is unless the edition says otherwise.

use super::settings::Setting;

/// Declares the rules, each with its word and its default.
macro_rules! rules {
    ($($(#[$doc:meta])* $rule:ident = $word:literal, $default:ident;)+) => {
        /// A rule of the gate.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Rule {
            $($(#[$doc])* $rule,)+
        }

        impl Rule {
            /// Every rule, in the order of the form's fields.
            pub const ALL: &[Self] = &[$(Self::$rule),+];

            /// The word by which settings and locale keys know it. It never changes.
            pub fn word(self) -> &'static str {
                match self {
                    $(Self::$rule => $word,)+
                }
            }

            /// The rule of a word.
            pub fn from_word(word: &str) -> Option<Self> {
                match word {
                    $($word => Some(Self::$rule),)+
                    _ => None,
                }
            }

            /// What holds where an edition has chosen nothing.
            pub fn default_setting(self) -> Setting {
                match self {
                    $(Self::$rule => Setting::$default,)+
                }
            }
        }
    };
}

rules! {
    /// There is no headline.
    HeadlineMissing = "headline_missing", Block;
    /// There is no summary.
    SummaryMissing = "summary_missing", Block;
    /// No section was chosen.
    SectionMissing = "section_missing", Block;
    /// Nobody is named as the writer.
    BylineMissing = "byline_missing", Block;
    /// The body holds nothing.
    BodyMissing = "body_missing", Block;
    /// The body is shorter than the edition wants. Never blocks.
    BodyTooShort = "body_too_short", Warn;
    /// The body is longer than the edition wants. Never blocks.
    BodyTooLong = "body_too_long", Warn;
    /// A heading leaves out a level.
    HeadingSkipsLevel = "heading_skips_level", Block;
    /// A heading without words.
    HeadingEmpty = "heading_empty", Block;
    /// A link without words.
    LinkEmpty = "link_empty", Block;
    /// A link whose words do not say where it leads.
    LinkTextVague = "link_text_vague", Block;
    /// A link whose words are an address.
    LinkTextIsAddress = "link_text_is_address", Block;
    /// What was meant as a link has an address that the dialect does not link to, and is shown as text.
    LinkNotUnderstood = "link_not_understood", Block;
    /// A table without header cells, or with an empty header row.
    TableWithoutHeader = "table_without_header", Block;
    /// A column besides the first has an empty header cell.
    TableHeaderIncomplete = "table_header_incomplete", Warn;
    /// The body shows a figure that the article does not have.
    FigureUnknown = "figure_unknown", Block;
    /// Something else that was meant as markup is shown as text.
    MarkupNotUnderstood = "markup_not_understood", Warn;
    /// A figure that is not decorative has no alternative text.
    AltTextMissing = "alt_text_missing", Block;
    /// The alternative text is the name of a file.
    AltTextIsFileName = "alt_text_is_file_name", Block;
    /// The alternative text only says that there is a picture.
    AltTextIsBareWord = "alt_text_is_bare_word", Block;
    /// The alternative text says what the caption says.
    AltTextIsCaption = "alt_text_is_caption", Block;
    /// Nobody is named as the maker of a figure.
    CreditMissing = "credit_missing", Block;
    /// A figure is shown nowhere.
    FigureUnused = "figure_unused", Warn;
    /// The lead figure is none of the article's figures.
    LeadFigureUnknown = "lead_figure_unknown", Block;
}

impl Rule {
    /// The key of its sentence in the locale files.
    pub fn key(self) -> String {
        format!("gate-{}", self.word())
    }

    /// Whether an edition may let this rule keep an article from being published. The length of a text is a matter of judgement.
    pub fn may_block(self) -> bool {
        !matches!(self, Self::BodyTooShort | Self::BodyTooLong)
    }
}
