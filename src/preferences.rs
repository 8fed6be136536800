//! How a reader wants pages to be shown: chosen on the accessibility page, kept in one cookie with an enumerated value.

use serde::Deserialize;

/// The cookie's name.
pub const COOKIE_NAME: &str = "preferences";

/// Declares a preference: an enum whose first value is the default, with a name for forms and attributes, and a letter for the cookie.
macro_rules! preference {
    ($(#[$doc:meta])* $name:ident { $($(#[$value_doc:meta])* $value:ident = $word:literal, $letter:literal;)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum $name {
            #[default]
            $($(#[$value_doc])* $value,)+
        }

        impl $name {
            /// Every value, the default first.
            pub const ALL: &[Self] = &[$(Self::$value),+];

            /// The word used in forms, attributes and locale keys.
            pub fn word(self) -> &'static str {
                match self {
                    $(Self::$value => $word,)+
                }
            }

            fn letter(self) -> char {
                match self {
                    $(Self::$value => $letter,)+
                }
            }

            fn from_letter(letter: char) -> Option<Self> {
                match letter {
                    $($letter => Some(Self::$value),)+
                    _ => None,
                }
            }
        }
    };
}

preference! {
    /// Size of all text.
    TextSize {
        /// As the browser is set.
        Normal = "normal", 'n';
        /// An eighth larger.
        Large = "large", 'l';
        /// Half as large again.
        Larger = "larger", 'x';
    }
}

preference! {
    /// Space between lines.
    LineSpacing {
        /// 1.6
        Normal = "normal", 'n';
        /// 2
        Wide = "wide", 'w';
    }
}

preference! {
    /// Typeface of everything.
    Font {
        /// Serif text, as designed.
        Default = "default", 'd';
        /// The system's interface face.
        Sans = "sans", 's';
        /// Faces made to tell letters apart, with more space between them.
        Legible = "legible", 'l';
    }
}

preference! {
    /// Difference between text and ground.
    Contrast {
        /// As the system asks.
        System = "system", 's';
        /// The highest.
        More = "more", 'm';
    }
}

preference! {
    /// Movement.
    Motion {
        /// As the system asks.
        System = "system", 's';
        /// None.
        Reduced = "reduced", 'r';
    }
}

preference! {
    /// Pictures.
    Pictures {
        /// Shown.
        On = "on", 'y';
        /// Left out; captions and descriptions stay, with a link to the picture.
        Off = "off", 'n';
    }
}

/// All choices of one reader.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
pub struct Preferences {
    /// Size of all text.
    pub text_size: TextSize,
    /// Space between lines.
    pub line_spacing: LineSpacing,
    /// Typeface.
    pub font: Font,
    /// Contrast.
    pub contrast: Contrast,
    /// Movement.
    pub motion: Motion,
    /// Pictures.
    pub pictures: Pictures,
}

impl Preferences {
    /// Reads the cookie's value; anything but six known letters is no choice.
    pub fn from_cookie(value: &str) -> Option<Self> {
        let mut letters = value.chars();
        let preferences = Self {
            text_size: TextSize::from_letter(letters.next()?)?,
            line_spacing: LineSpacing::from_letter(letters.next()?)?,
            font: Font::from_letter(letters.next()?)?,
            contrast: Contrast::from_letter(letters.next()?)?,
            motion: Motion::from_letter(letters.next()?)?,
            pictures: Pictures::from_letter(letters.next()?)?,
        };
        letters.next().is_none().then_some(preferences)
    }

    /// The cookie's value.
    pub fn to_cookie(self) -> String {
        [
            self.text_size.letter(),
            self.line_spacing.letter(),
            self.font.letter(),
            self.contrast.letter(),
            self.motion.letter(),
            self.pictures.letter(),
        ]
        .iter()
        .collect()
    }

    /// Nothing chosen.
    pub fn is_default(self) -> bool {
        self == Self::default()
    }

    /// Whether pictures are drawn.
    pub fn shows_pictures(self) -> bool {
        self.pictures == Pictures::On
    }
}
