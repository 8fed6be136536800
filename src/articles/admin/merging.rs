//! Two people's changes to one article form, brought together by field and paragraph.

use crate::articles::admin::form::{ArticleForm, FigureForm, TEXT_FIELDS};
use crate::revisions::merge::{MergePart, MergedField, merge_field, merge_text};

/// A place that both sides changed, differently.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// The field of the form.
    pub field: String,
    /// What both began with.
    pub base: String,
    /// What this side made of it.
    pub mine: String,
    /// What the other side made of it.
    pub theirs: String,
}

/// Which of the two texts of a conflict is to stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pick {
    /// This side's.
    Mine,
    /// The other side's.
    Theirs,
    /// The other side's, then this side's.
    Both,
}

impl Pick {
    /// The pick of a word in a form.
    pub fn parse(word: &str) -> Option<Self> {
        match word {
            "mine" => Some(Self::Mine),
            "theirs" => Some(Self::Theirs),
            "both" => Some(Self::Both),
            _ => None,
        }
    }

    fn choose(self, conflict: &Conflict, separator: &str) -> String {
        match self {
            Self::Mine => conflict.mine.clone(),
            Self::Theirs => conflict.theirs.clone(),
            Self::Both => [conflict.theirs.as_str(), conflict.mine.as_str()]
                .into_iter()
                .filter(|text| !text.is_empty())
                .collect::<Vec<&str>>()
                .join(separator),
        }
    }
}

/// Brings two forms together. `pick` is asked at every conflict, in the form's order; the conflicts are returned in the same order.
pub fn merge_forms(
    base: &ArticleForm,
    mine: &ArticleForm,
    theirs: &ArticleForm,
    pick: &dyn Fn(usize) -> Pick,
) -> (ArticleForm, Vec<Conflict>) {
    let mut merging = Merging {
        conflicts: Vec::new(),
        pick,
    };
    let mut form = ArticleForm::default();
    for (name, get, set) in TEXT_FIELDS {
        *set(&mut form) = merging.field(name, get(base), get(mine), get(theirs));
    }
    let lines = |form: &ArticleForm| form.bylines.join("\n");
    form.bylines = merging
        .field("bylines", &lines(base), &lines(mine), &lines(theirs))
        .lines()
        .map(str::to_owned)
        .collect();
    form.body = merging.body(&base.body, &mine.body, &theirs.body);
    form.figures = merging.figures(base, mine, theirs);
    form.lead = merging.field("lead", &base.lead, &mine.lead, &theirs.lead);
    (form, merging.conflicts)
}

struct Merging<'a> {
    conflicts: Vec<Conflict>,
    pick: &'a dyn Fn(usize) -> Pick,
}

impl Merging<'_> {
    fn decide(&mut self, conflict: Conflict, separator: &str) -> String {
        let chosen = (self.pick)(self.conflicts.len()).choose(&conflict, separator);
        self.conflicts.push(conflict);
        chosen
    }

    fn field(&mut self, name: &str, base: &str, mine: &str, theirs: &str) -> String {
        match merge_field(base, mine, theirs) {
            MergedField::Agreed(text) => text,
            MergedField::Conflict { base, mine, theirs } => {
                let field = name.to_owned();
                let separator = if matches!(name, "bylines" | "desk_notes") {
                    "\n"
                } else {
                    " "
                };
                self.decide(
                    Conflict {
                        field,
                        base,
                        mine,
                        theirs,
                    },
                    separator,
                )
            }
        }
    }

    fn body(&mut self, base: &str, mine: &str, theirs: &str) -> String {
        let mut paragraphs = Vec::new();
        for part in merge_text(base, mine, theirs) {
            let paragraph = match part {
                MergePart::Agreed(text) => text,
                MergePart::Conflict { base, mine, theirs } => self.decide(
                    Conflict {
                        field: "body".to_owned(),
                        base,
                        mine,
                        theirs,
                    },
                    "\n\n",
                ),
            };
            if !paragraph.is_empty() {
                paragraphs.push(paragraph);
            }
        }
        paragraphs.join("\n\n")
    }

    /// Mine in their order, then those that only the other side has added. What one side took out and the other left as it was is out.
    fn figures(
        &mut self,
        base: &ArticleForm,
        mine: &ArticleForm,
        theirs: &ArticleForm,
    ) -> Vec<FigureForm> {
        let find = |form: &ArticleForm, key: &str| {
            form.figures
                .iter()
                .find(|figure| figure.key == key)
                .cloned()
        };
        let mut merged = Vec::new();
        for figure in &mine.figures {
            match (find(base, &figure.key), find(theirs, &figure.key)) {
                (Some(before), None) if before == *figure => {}
                (_, None) => merged.push(figure.clone()),
                (before, Some(other)) => {
                    let before = before.unwrap_or_default();
                    merged.push(self.figure(&before, figure, &other));
                }
            }
        }
        for figure in &theirs.figures {
            let is_new = find(mine, &figure.key).is_none();
            let was_taken_out = find(base, &figure.key).is_some_and(|before| before == *figure);
            if is_new && !was_taken_out {
                merged.push(figure.clone());
            }
        }
        merged
    }

    fn figure(&mut self, base: &FigureForm, mine: &FigureForm, theirs: &FigureForm) -> FigureForm {
        let key = &mine.key;
        let mut text = |name: &str, base: &str, mine: &str, theirs: &str| {
            self.field(&format!("figure-{key}-{name}"), base, mine, theirs)
        };
        FigureForm {
            caption: text("caption", &base.caption, &mine.caption, &theirs.caption),
            credit: text("credit", &base.credit, &mine.credit, &theirs.credit),
            alt_text: text("alt", &base.alt_text, &mine.alt_text, &theirs.alt_text),
            is_decorative: if mine.is_decorative == base.is_decorative {
                theirs.is_decorative
            } else {
                mine.is_decorative
            },
            ..mine.clone()
        }
    }
}
