//! Reads IPTC-IIM, the datasets that agencies put into pictures (IPTC-NAA Information Interchange Model, version 4.2).

use super::text::{clean_line, decode_utf8_or_latin1};
use super::time::{TakenAt, parse_iptc_time};

/// Starts every dataset (IIM 4.2, 1.5 "DataSet": tag marker).
const TAG_MARKER: u8 = 0x1C;
/// The value of 1:90 that says UTF-8: the escape sequence `ESC % G` of ISO 2022.
const UTF8_ESCAPE: &[u8] = b"\x1b%G";
/// How many datasets are read before the rest is left alone.
const MAX_DATASETS: usize = 2_000;

/// The fields that a newsroom needs, cleaned.
#[derive(Default)]
pub(crate) struct IptcFields {
    /// 2:105.
    pub(crate) headline: Option<String>,
    /// 2:120.
    pub(crate) caption: Option<String>,
    /// 2:80, which may be repeated; joined with a comma.
    pub(crate) byline: Option<String>,
    /// 2:110.
    pub(crate) credit: Option<String>,
    /// 2:115.
    pub(crate) source: Option<String>,
    /// 2:116.
    pub(crate) copyright: Option<String>,
    /// 2:55 and 2:60.
    pub(crate) created: Option<TakenAt>,
}

/// Reads the datasets up to the first that makes no sense; what was found until then counts.
pub(crate) fn read_iptc(block: &[u8]) -> IptcFields {
    let datasets = split_datasets(block);
    let is_utf8 = datasets
        .iter()
        .any(|dataset| dataset.is(1, 90) && dataset.value == UTF8_ESCAPE);
    let first = |number| {
        datasets
            .iter()
            .filter(|dataset| dataset.is(2, number))
            .find_map(|dataset| clean_line(&decode(dataset.value, is_utf8)))
    };
    let bylines: Vec<String> = datasets
        .iter()
        .filter(|dataset| dataset.is(2, 80))
        .filter_map(|dataset| clean_line(&decode(dataset.value, is_utf8)))
        .collect();
    IptcFields {
        headline: first(105),
        caption: first(120),
        byline: clean_line(&bylines.join(", ")),
        credit: first(110),
        source: first(115),
        copyright: first(116),
        created: first(55).and_then(|date| parse_iptc_time(&date, first(60).as_deref())),
    }
}

/// One dataset: record, number, value.
struct Dataset<'block> {
    record: u8,
    number: u8,
    value: &'block [u8],
}

impl Dataset<'_> {
    fn is(&self, record: u8, number: u8) -> bool {
        self.record == record && self.number == number
    }
}

fn split_datasets(block: &[u8]) -> Vec<Dataset<'_>> {
    let mut datasets = Vec::new();
    let mut rest = block;
    while let Some((dataset, after)) = split_dataset(rest) {
        datasets.push(dataset);
        rest = after;
        if datasets.len() >= MAX_DATASETS {
            break;
        }
    }
    datasets
}

fn split_dataset(block: &[u8]) -> Option<(Dataset<'_>, &[u8])> {
    let (head, after_head) = block.split_first_chunk::<5>()?;
    let [TAG_MARKER, record, number, length @ ..] = *head else {
        return None;
    };
    let length = u16::from_be_bytes(length);
    let (value_length, after_length) = if length & 0x8000 == 0 {
        (usize::from(length), after_head)
    } else {
        // An extended dataset: the other 15 bits say how many bytes the real length has.
        let (digits, after) = after_head.split_at_checked(usize::from(length & 0x7FFF))?;
        if digits.len() > 4 {
            return None;
        }
        (
            digits
                .iter()
                .fold(0, |sum, &digit| sum << 8 | usize::from(digit)),
            after,
        )
    };
    let (value, after) = after_length.split_at_checked(value_length)?;
    Some((
        Dataset {
            record,
            number,
            value,
        },
        after,
    ))
}

/// Text in the declared encoding. Many programs write UTF-8 and do not declare it, so without a declaration the bytes
/// decide; what is not UTF-8 is read as Latin-1, the most common one besides.
fn decode(value: &[u8], is_declared_utf8: bool) -> String {
    if is_declared_utf8 {
        String::from_utf8_lossy(value).into_owned()
    } else {
        decode_utf8_or_latin1(value)
    }
}
