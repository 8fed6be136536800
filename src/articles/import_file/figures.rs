//! Figures of an article file.

use toml::Spanned;

use super::facts::RawFigure;
use super::reader::{Reader, line_of};
use super::{FileFigure, Placed, Problem};

impl Reader<'_> {
    /// The figures of an article in a state.
    pub(super) fn figures(&mut self, raw: Vec<Spanned<RawFigure>>, state: &str) -> Vec<FileFigure> {
        raw.into_iter()
            .map(|figure| {
                self.check_complete(&figure, state);
                self.figure(figure)
            })
            .collect()
    }

    /// Nothing is published without an alternative text and the name of who made it. While readers do not see it, that is a warning.
    fn check_complete(&mut self, figure: &Spanned<RawFigure>, state: &str) {
        let raw = figure.get_ref();
        let line = line_of(self.facts, &figure.span());
        let key = raw.key.get_ref();
        let missing = if matches!(state, "published" | "scheduled") {
            &mut self.problems
        } else {
            &mut self.warnings
        };
        if raw.alt.trim().is_empty() && !raw.decorative {
            let what = format!("the figure {key:?} has no alternative text");
            missing.push(Problem::at(line, what, "alt = … or decorative = true"));
        }
        if raw.credit.trim().is_empty() {
            let what = format!("the figure {key:?} does not say who made the picture");
            missing.push(Problem::at(line, what, "credit = …"));
        }
    }

    fn figure(&mut self, figure: Spanned<RawFigure>) -> FileFigure {
        let span = figure.span();
        let raw = figure.into_inner();
        if raw.key.get_ref().trim().is_empty() {
            self.problem(&raw.key.span(), "a figure without a key", "a key");
        }
        if raw.decorative && !raw.alt.is_empty() {
            self.problem(
                &span,
                "a decorative figure with an alternative text",
                "one of the two",
            );
        }
        let name = raw.file.get_ref();
        if name.is_empty() || name.contains(['/', '\\', '\0']) || name.starts_with('.') {
            let what = format!("the picture file is {name:?}");
            self.problem(
                &raw.file.span(),
                &what,
                "the name of a file beside this one",
            );
        }
        let focal = raw
            .focal
            .as_ref()
            .map_or([0.5, 0.5], |focal| *focal.get_ref());
        if let Some(place) = &raw.focal
            && !focal.iter().all(|part| (0.0..=1.0).contains(part))
        {
            let what = format!("the focal point is {focal:?}");
            self.problem(&place.span(), &what, "two numbers from 0 to 1");
        }
        FileFigure {
            key: raw.key.into_inner(),
            file: self.placed(raw.file),
            caption: raw.caption.trim().to_owned(),
            credit: raw.credit.trim().to_owned(),
            alt: raw.alt.trim().to_owned(),
            is_decorative: raw.decorative,
            is_stand_in: raw.stand_in,
            focal: (focal[0], focal[1]),
        }
    }

    /// Every figure that lead and body name is in the list, and none is there twice.
    pub(super) fn check_figures(
        &mut self,
        figures: &[FileFigure],
        lead: Option<&Placed>,
        body: &str,
        body_line: usize,
    ) {
        for (position, figure) in figures.iter().enumerate() {
            if figures
                .iter()
                .skip(position + 1)
                .any(|other| other.key == figure.key)
            {
                let what = format!("two figures have the key {:?}", figure.key);
                self.problems
                    .push(Problem::at(figure.file.line, what, "a key for each"));
            }
        }
        let is_known = |key: &str| figures.iter().any(|figure| figure.key == key);
        if let Some(lead) = lead
            && !is_known(&lead.value)
        {
            let what = format!("there is no figure {:?}", lead.value);
            self.problems.push(Problem::at(
                lead.line,
                what,
                "the key of a figure of this file",
            ));
        }
        let (parsed, _) = crate::body::parse::parse(body);
        for key in crate::body::plain::figure_keys(&parsed) {
            if !is_known(key) {
                let place = body.lines().position(|line| line.contains(key));
                let what = format!("there is no figure {key:?}");
                let line = body_line + place.unwrap_or_default();
                self.problems
                    .push(Problem::at(line, what, "the key of a figure of this file"));
            }
        }
    }
}
