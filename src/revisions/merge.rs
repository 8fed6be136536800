//! Merges what two people made of the same text: by paragraphs, and by whole fields where a field is one line.
//!
//! What one side changed is taken; what both changed alike is agreed; the rest is a conflict that holds all three versions, so that
//! no typed word is lost. Line ends become line feeds, and one empty line stands between paragraphs.

use std::collections::HashMap;
use std::ops::Range;
use std::time::{Duration, Instant};

use similar::{Algorithm, capture_diff_slices_deadline};

use super::paragraphs::paragraphs;

/// A part of a merged text: one or more paragraphs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MergePart {
    /// Nobody changed it, one side did, or both did alike.
    Agreed(String),
    /// The two sides changed it differently. A side that deleted it has nothing here.
    Conflict {
        /// What both began with.
        base: String,
        /// What one made of it.
        mine: String,
        /// What the other made of it.
        theirs: String,
    },
}

/// A merged field of one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MergedField {
    /// At most one side changed it, or both did alike.
    Agreed(String),
    /// The two sides changed it differently.
    Conflict {
        /// What both began with.
        base: String,
        /// What one made of it.
        mine: String,
        /// What the other made of it.
        theirs: String,
    },
}

/// How long the smallest changes are looked for. After that, larger changes are told, and so larger conflicts.
const LONGEST_SEARCH: Duration = Duration::from_millis(400);

/// Merges a field of one line.
pub fn merge_field(base: &str, mine: &str, theirs: &str) -> MergedField {
    if mine == theirs || theirs == base {
        MergedField::Agreed(mine.to_owned())
    } else if mine == base {
        MergedField::Agreed(theirs.to_owned())
    } else {
        MergedField::Conflict {
            base: base.to_owned(),
            mine: mine.to_owned(),
            theirs: theirs.to_owned(),
        }
    }
}

/// Merges a text by its paragraphs. A directive and a fenced code are one paragraph each.
pub fn merge_text(base: &str, mine: &str, theirs: &str) -> Vec<MergePart> {
    let base = base.replace("\r\n", "\n");
    let mine = mine.replace("\r\n", "\n");
    let theirs = theirs.replace("\r\n", "\n");
    if let MergedField::Agreed(text) = merge_field(&base, &mine, &theirs) {
        return if text.is_empty() {
            Vec::new()
        } else {
            vec![MergePart::Agreed(text)]
        };
    }
    let mut numbers = HashMap::new();
    let base = Version::new(&base, &mut numbers);
    let mine = Version::new(&mine, &mut numbers);
    let theirs = Version::new(&theirs, &mut numbers);
    let mut merging = Merging {
        base: &base,
        mine: Side::new(&base, &mine),
        theirs: Side::new(&base, &theirs),
        position: 0,
        parts: Vec::new(),
    };
    merging.run();
    merging.parts
}

/// The merged text, if it holds no conflict.
pub fn agreed_text(parts: &[MergePart]) -> Option<String> {
    let texts: Option<Vec<&str>> = parts
        .iter()
        .map(|part| match part {
            MergePart::Agreed(text) => Some(text.as_str()),
            MergePart::Conflict { .. } => None,
        })
        .collect();
    texts.map(|texts| texts.join("\n\n"))
}

/// A text by its paragraphs.
struct Version<'t> {
    paragraphs: Vec<&'t str>,
    /// The same paragraph has the same number in every version.
    numbers: Vec<usize>,
}

impl<'t> Version<'t> {
    fn new(text: &'t str, known: &mut HashMap<String, usize>) -> Self {
        let paragraphs = paragraphs(text);
        let numbers = paragraphs
            .iter()
            .map(|paragraph| {
                let next = known.len();
                *known.entry((*paragraph).to_owned()).or_insert(next)
            })
            .collect();
        Self {
            paragraphs,
            numbers,
        }
    }

    fn text(&self, range: Range<usize>) -> String {
        self.paragraphs.get(range).unwrap_or_default().join("\n\n")
    }
}

/// What one side did in one place.
#[derive(Clone, Debug)]
struct Change {
    base: Range<usize>,
    own: Range<usize>,
}

impl Change {
    fn keeps_length(&self) -> bool {
        self.base.len() == self.own.len()
    }

    /// Whether the two cannot stand side by side: they share a paragraph of the base, or their order is not known.
    fn clashes_with(&self, other: &Self) -> bool {
        let share = self.base.start < other.base.end && other.base.start < self.base.end;
        let touch = self.base.start <= other.base.end && other.base.start <= self.base.end;
        let adds_beside =
            |adding: &Self, beside: &Self| adding.base.is_empty() && !beside.keeps_length();
        share || touch && (adds_beside(self, other) || adds_beside(other, self))
    }
}

/// The changes of one side, in order.
struct Side<'v> {
    version: &'v Version<'v>,
    changes: Vec<Change>,
    /// The next change to be merged.
    next: usize,
    /// Where the next paragraph to be merged stands in its version.
    position: usize,
}

impl<'v> Side<'v> {
    fn new(base: &Version<'_>, version: &'v Version<'v>) -> Self {
        let deadline = Instant::now() + LONGEST_SEARCH;
        let mut changes: Vec<Change> = Vec::new();
        for operation in capture_diff_slices_deadline(
            Algorithm::Myers,
            &base.numbers,
            &version.numbers,
            Some(deadline),
        ) {
            let change = Change {
                base: operation.old_range(),
                own: operation.new_range(),
            };
            if matches!(operation, similar::DiffOp::Equal { .. }) {
                continue;
            }
            match changes.last_mut() {
                Some(last)
                    if last.base.end == change.base.start && last.own.end == change.own.start =>
                {
                    last.base.end = change.base.end;
                    last.own.end = change.own.end;
                }
                _ => changes.push(change),
            }
        }
        Self {
            version,
            changes: changes.into_iter().flat_map(one_by_one).collect(),
            next: 0,
            position: 0,
        }
    }

    fn next_change(&self) -> Option<&Change> {
        self.changes.get(self.next)
    }

    /// Goes past the paragraphs of the base in `range`, of which the changes from `first` on are part. Answers with its own.
    fn pass(&mut self, range: &Range<usize>, first: usize) -> Range<usize> {
        let start = self.position;
        let mut length = range.len();
        for change in self.changes.get(first..self.next).unwrap_or_default() {
            length = (length + change.own.len()).saturating_sub(change.base.len());
        }
        self.position = start + length;
        start..self.position
    }

    /// Takes the next change if it clashes with one of those the other side has from `first` on.
    fn take_clashing(&mut self, other: &Self, first: usize) -> Option<usize> {
        let change = self.next_change()?;
        let clashes = other
            .changes
            .get(first..other.next)
            .unwrap_or_default()
            .iter()
            .rev()
            .take_while(|taken| taken.base.end >= change.base.start)
            .any(|taken| taken.clashes_with(change));
        let end = change.base.end;
        clashes.then(|| {
            self.next += 1;
            end
        })
    }
}

/// As many paragraphs as before are taken for the same paragraphs, each rewritten.
fn one_by_one(change: Change) -> Vec<Change> {
    if !change.keeps_length() {
        return vec![change];
    }
    change
        .base
        .zip(change.own)
        .map(|(base, own)| Change {
            base: base..base + 1,
            own: own..own + 1,
        })
        .collect()
}

struct Merging<'v> {
    base: &'v Version<'v>,
    mine: Side<'v>,
    theirs: Side<'v>,
    /// The next paragraph of the base.
    position: usize,
    parts: Vec<MergePart>,
}

impl Merging<'_> {
    fn run(&mut self) {
        while let Some((is_mine, start)) = self.next_place() {
            self.unchanged_until(start);
            let firsts = (self.mine.next, self.theirs.next);
            let side = if is_mine {
                &mut self.mine
            } else {
                &mut self.theirs
            };
            let mut end = side.next_change().map_or(start, |change| change.base.end);
            side.next += 1;
            loop {
                let taken = self
                    .mine
                    .take_clashing(&self.theirs, firsts.1)
                    .or_else(|| self.theirs.take_clashing(&self.mine, firsts.0));
                match taken {
                    Some(taken_end) => end = end.max(taken_end),
                    None => break,
                }
            }
            self.changed(start..end, firsts);
        }
        self.unchanged_until(self.base.paragraphs.len());
    }

    /// Whose change comes next, and where it begins in the base.
    fn next_place(&self) -> Option<(bool, usize)> {
        let place = |change: &Change| (change.base.start, change.base.end);
        match (
            self.mine.next_change().map(place),
            self.theirs.next_change().map(place),
        ) {
            (Some(mine), Some(theirs)) if theirs < mine => Some((false, theirs.0)),
            (Some(mine), _) => Some((true, mine.0)),
            (None, theirs) => theirs.map(|(start, _)| (false, start)),
        }
    }

    fn unchanged_until(&mut self, end: usize) {
        let range = self.position..end.max(self.position);
        self.mine.pass(&range, self.mine.next);
        self.theirs.pass(&range, self.theirs.next);
        self.position = range.end;
        self.agree(self.base.text(range));
    }

    fn changed(&mut self, range: Range<usize>, firsts: (usize, usize)) {
        let is_of_mine = self.mine.next > firsts.0;
        let is_of_theirs = self.theirs.next > firsts.1;
        let mine = self.mine.pass(&range, firsts.0);
        let theirs = self.theirs.pass(&range, firsts.1);
        self.position = range.end;
        let mine = self.mine.version.text(mine);
        let theirs = self.theirs.version.text(theirs);
        if !is_of_mine {
            self.agree(theirs);
        } else if !is_of_theirs || mine == theirs {
            self.agree(mine);
        } else {
            self.parts.push(MergePart::Conflict {
                base: self.base.text(range),
                mine,
                theirs,
            });
        }
    }

    fn agree(&mut self, text: String) {
        if text.is_empty() {
            return;
        }
        match self.parts.last_mut() {
            Some(MergePart::Agreed(before)) => {
                before.push_str("\n\n");
                before.push_str(&text);
            }
            _ => self.parts.push(MergePart::Agreed(text)),
        }
    }
}
