//! The credit of a figure.

use warta::gate::rule::Rule;

use crate::support::factory::gate::{article_with, rules};

#[test]
fn a_figure_without_credit_is_found() {
    for credit in ["", "  ", "-"] {
        let article = article_with(|figure| credit.clone_into(&mut figure.credit));
        assert_eq!(rules(&article), [Rule::CreditMissing], "{credit:?}");
    }
}

#[test]
fn a_decorative_figure_needs_one_too() {
    let article = article_with(|figure| {
        figure.credit.clear();
        figure.alt_text.clear();
        figure.is_decorative = true;
    });
    assert_eq!(rules(&article), [Rule::CreditMissing]);
}
