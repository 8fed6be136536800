//! The paragraphs of a body's text as they are merged: what stands between empty lines, where a directive or a fenced code is one.

use crate::body::lines::{Fence, fence_after, holds_lines_only, opening};

/// The paragraphs, without the empty lines between them.
pub fn paragraphs(text: &str) -> Vec<&str> {
    let mut finding = Finding {
        text,
        paragraphs: Vec::new(),
        start: None,
        end: 0,
    };
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let mut fence: Option<Fence> = None;
    let mut position = 0;
    let mut index = 0;
    while let Some(line) = lines.get(index).copied() {
        let bare = line.trim_end();
        let directive = fence
            .is_none()
            .then(|| length_of_directive(lines.get(index..).unwrap_or_default()))
            .flatten();
        if let Some(count) = directive {
            let whole = lines.get(index..index + count).unwrap_or_default();
            let length: usize = whole.iter().map(|line| line.len()).sum();
            finding.finish();
            finding.take(position, position + length);
            finding.finish();
            position += length;
            index += count;
            continue;
        }
        if let Some(next) = fence_after(fence, bare) {
            fence = next;
            finding.take(position, position + line.len());
        } else if bare.is_empty() && fence.is_none() {
            finding.finish();
        } else {
            finding.take(position, position + line.len());
        }
        position += line.len();
        index += 1;
    }
    finding.finish();
    finding.paragraphs
}

/// How many lines the directive has that begins with the first of these. `None` if none begins there, or none ends.
fn length_of_directive(lines: &[&str]) -> Option<usize> {
    let (first, rest) = lines.split_first()?;
    let (name, _) = opening(first.trim_end())?;
    let mut fence: Option<Fence> = None;
    for (index, line) in rest.iter().enumerate() {
        let line = line.trim_end();
        if !holds_lines_only(name)
            && let Some(next) = fence_after(fence, line)
        {
            fence = next;
        } else if fence.is_none() && line == ":::" {
            return Some(index + 2);
        } else if fence.is_none() && opening(line).is_some() {
            return None;
        }
    }
    None
}

struct Finding<'t> {
    text: &'t str,
    paragraphs: Vec<&'t str>,
    start: Option<usize>,
    end: usize,
}

impl Finding<'_> {
    fn take(&mut self, start: usize, end: usize) {
        self.start.get_or_insert(start);
        self.end = end;
    }

    fn finish(&mut self) {
        let Some(start) = self.start.take() else {
            return;
        };
        let paragraph = self
            .text
            .get(start..self.end)
            .unwrap_or_default()
            .trim_end();
        if !paragraph.is_empty() {
            self.paragraphs.push(paragraph);
        }
    }
}
