//! Figures that the body shows.

use warta::gate::finding::{Field, Severity};
use warta::gate::rule::Rule;

use crate::support::factory::gate::{findings, found_in, sound_article, sound_figure};

#[test]
fn a_figure_that_the_article_does_not_have_is_named_with_its_line() {
    assert_eq!(
        found_in("Satu.\n\n::: figure dermga\n:::\n\nDua."),
        [(Rule::FigureUnknown, Some(3), "dermga".to_owned())]
    );
}

#[test]
fn a_gallery_is_looked_through() {
    assert_eq!(
        found_in("Satu.\n\n::: gallery\ndermaga\nkapal\n:::\n"),
        [(Rule::FigureUnknown, Some(5), "kapal".to_owned())]
    );
}

#[test]
fn a_figure_that_is_named_twice_is_found_once() {
    let body = "::: figure kapal\n:::\n\n::: figure kapal\n:::\n";
    assert_eq!(found_in(body).len(), 1);
}

#[test]
fn a_figure_named_in_code_is_no_figure() {
    assert_eq!(found_in("```\n::: figure kapal\n:::\n```\n"), []);
}

#[test]
fn a_figure_that_is_shown_nowhere_is_only_said() {
    let mut article = sound_article();
    article.figures.push(sound_figure("kapal"));
    let found = findings(&article);
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].rule, Rule::FigureUnused);
    assert_eq!(found[0].severity, Severity::Warn);
    let key = "kapal".to_owned();
    assert_eq!(found[0].field, Field::Figure { key });
}
