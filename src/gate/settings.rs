//! How strict an edition wants each rule to be.

use std::collections::BTreeMap;

use super::finding::Severity;
use super::rule::Rule;

/// How strict a rule is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Setting {
    /// What it finds keeps the article from being published.
    Block,
    /// What it finds is only said.
    Warn,
    /// It is not asked.
    Off,
}

/// What an edition chose. The other rules stay at their defaults.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GateSettings {
    chosen: BTreeMap<Rule, Setting>,
}

impl Setting {
    /// Every setting, the strictest first.
    pub const ALL: &[Self] = &[Self::Block, Self::Warn, Self::Off];

    /// The word by which it is stored.
    pub fn word(self) -> &'static str {
        match self {
            Self::Block => "block",
            Self::Warn => "warn",
            Self::Off => "off",
        }
    }

    /// The setting of a word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .copied()
            .find(|setting| setting.word() == word)
    }
}

impl GateSettings {
    /// Settings as they were stored. A word of another version that is not known is passed over, so that its rule keeps its default.
    pub fn from_words<'word>(stored: impl IntoIterator<Item = (&'word str, &'word str)>) -> Self {
        let mut settings = Self::default();
        for (rule, setting) in stored {
            if let (Some(rule), Some(setting)) =
                (Rule::from_word(rule), Setting::from_word(setting))
            {
                settings.choose(rule, setting);
            }
        }
        settings
    }

    /// Chooses how strict a rule is. One that may not block only warns.
    pub fn choose(&mut self, rule: Rule, setting: Setting) {
        let setting = match setting {
            Setting::Block if !rule.may_block() => Setting::Warn,
            setting => setting,
        };
        self.chosen.insert(rule, setting);
    }

    /// What was chosen, to be stored.
    pub fn chosen(&self) -> impl Iterator<Item = (Rule, Setting)> {
        self.chosen.iter().map(|(rule, setting)| (*rule, *setting))
    }

    /// How strict a rule is.
    pub fn setting(&self, rule: Rule) -> Setting {
        self.chosen
            .get(&rule)
            .copied()
            .unwrap_or_else(|| rule.default_setting())
    }

    /// How severe a finding of this rule is; `None` if the rule is off.
    pub fn severity(&self, rule: Rule) -> Option<Severity> {
        match self.setting(rule) {
            Setting::Block => Some(Severity::Block),
            Setting::Warn => Some(Severity::Warn),
            Setting::Off => None,
        }
    }
}
