//! The last hour's readers, as a chart with its sentence and its table.

use crate::locale::Locale;
use crate::readers::LastHour;
use crate::time::Dates;

/// The chart's height in its own units; the highest bar fills it.
const HEIGHT: usize = 60;

/// A bar's width with the gap beside it, in the same units.
const STEP: usize = 20;

/// The gap.
const GAP: usize = 4;

/// A chart and what it says.
pub(super) struct ReadersChart {
    /// What it shows, in words.
    pub sentence: String,
    /// One for each span of minutes.
    pub bars: Vec<Bar>,
}

/// One span of minutes.
pub(super) struct Bar {
    /// When it began.
    pub time: String,
    /// How many read in it.
    pub count: usize,
    pub x: usize,
    pub y: usize,
    pub height: usize,
}

impl ReadersChart {
    /// Draws the last hour.
    pub(super) fn new(hour: &LastHour, locale: &Locale, dates: &Dates) -> Self {
        // Of several highest the latest: that is what a newsroom acts on.
        let highest = hour.spans.iter().max_by_key(|(_, count)| *count);
        let most = highest.map_or(0, |(_, count)| *count);
        let sentence = match highest {
            Some((begins, most)) if *most > 0 => locale.text_with_all(
                "readers-sentence",
                [
                    ("count", hour.count.into()),
                    ("most", (*most).into()),
                    ("time", dates.time(*begins).into()),
                ],
            ),
            _ => locale.text("readers-nobody"),
        };
        let bars = hour
            .spans
            .iter()
            .enumerate()
            .map(|(place, (begins, count))| {
                let height = (count * HEIGHT).checked_div(most).unwrap_or_default();
                Bar {
                    time: dates.time(*begins),
                    count: *count,
                    x: place * STEP,
                    y: HEIGHT - height,
                    height,
                }
            });
        Self {
            sentence,
            bars: bars.collect(),
        }
    }

    /// Without readers there is nothing to draw.
    pub(super) fn has_readers(&self) -> bool {
        self.bars.iter().any(|bar| bar.count > 0)
    }

    pub(super) fn height() -> usize {
        HEIGHT
    }

    pub(super) fn bar_width() -> usize {
        STEP - GAP
    }

    pub(super) fn width(&self) -> usize {
        self.bars.len() * STEP
    }
}
