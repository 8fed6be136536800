//! Articles for the publish gate: one in which it finds nothing, to be spoilt.

use warta::gate::article::{BodyLimits, GateArticle, GateFigure};
use warta::gate::check::check;
use warta::gate::finding::{Field, Finding};
use warta::gate::rule::Rule;
use warta::gate::settings::GateSettings;

/// An article in which the gate finds nothing.
pub(crate) fn sound_article() -> GateArticle {
    GateArticle {
        headline: "Dermaga Karangluhur dibuka lagi sesudah empat bulan".to_owned(),
        summary: "Kapal pertama sandar pukul enam pagi dengan 84 penumpang.".to_owned(),
        has_section: true,
        bylines: vec!["Sinta Parwati".to_owned()],
        body: "Kapal pertama sandar pukul enam pagi.\n\n## Sesudah badai\n\nTiang yang patah sudah diganti."
            .to_owned(),
        figures: vec![sound_figure("dermaga")],
        lead: Some("dermaga".to_owned()),
    }
}

/// A figure in which the gate finds nothing.
pub(crate) fn sound_figure(key: &str) -> GateFigure {
    GateFigure {
        key: key.to_owned(),
        caption: "Penumpang pertama turun di Karangluhur, Senin pagi.".to_owned(),
        credit: "Warta/Jaka Lumintu".to_owned(),
        alt_text:
            "Orang-orang memanggul karung di atas papan yang menghubungkan kapal dan dermaga."
                .to_owned(),
        is_decorative: false,
    }
}

/// The sound article with another body.
pub(crate) fn article_of(body: &str) -> GateArticle {
    GateArticle {
        body: body.to_owned(),
        ..sound_article()
    }
}

/// The sound article with a changed lead figure.
pub(crate) fn article_with(change: impl FnOnce(&mut GateFigure)) -> GateArticle {
    let mut article = sound_article();
    change(&mut article.figures[0]);
    article
}

/// What the gate finds as it is set from the start, without limits.
pub(crate) fn findings(article: &GateArticle) -> Vec<Finding> {
    check(article, &GateSettings::default(), BodyLimits::default())
}

/// The rules that find something.
pub(crate) fn rules(article: &GateArticle) -> Vec<Rule> {
    findings(article)
        .iter()
        .map(|finding| finding.rule)
        .collect()
}

/// What is found in the body of the sound article: rule, line, the offending words.
pub(crate) fn found_in(body: &str) -> Vec<(Rule, Option<usize>, String)> {
    findings(&article_of(body))
        .into_iter()
        .map(|finding| match finding.field {
            Field::Body { line } => (finding.rule, line, finding.detail),
            other => panic!("not in the body: {other:?}"),
        })
        .collect()
}
