//! Says why a file was refused, in the language of whoever sent it.

use fluent_bundle::FluentValue;

use crate::locale::Locale;
use crate::media::intake::refusal::{Refusal, RefusalArgument};

/// The sentence of a refusal.
pub(super) fn sentence(locale: &Locale, refusal: &Refusal) -> String {
    let arguments = refusal
        .arguments()
        .into_iter()
        .map(|(name, argument)| (name, value(argument)))
        .collect();
    locale.text_with_list(refusal.key(), arguments)
}

fn value(argument: RefusalArgument) -> FluentValue<'static> {
    match argument {
        RefusalArgument::Count(count) => FluentValue::from(count),
        RefusalArgument::Decimal(number) => FluentValue::from(number),
        RefusalArgument::Text(text) => FluentValue::from(text),
    }
}
