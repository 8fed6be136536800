//! Puts the characters of a sentence in order: white space, and where emphasis and links begin and end.

use super::content::{Glyph, Sign, Style};

/// The paragraphs that the characters are, each without needless white space. Two line ends make a new paragraph.
pub fn paragraphs(glyphs: &[Glyph]) -> Vec<Vec<Glyph>> {
    let collapsed = collapsed(glyphs);
    let mut paragraphs = vec![Vec::new()];
    let mut breaks = 0;
    for glyph in collapsed {
        if glyph.sign == Sign::Break {
            breaks += 1;
            continue;
        }
        match paragraphs.last_mut() {
            Some(paragraph) if breaks < 2 || paragraph.is_empty() => {
                if breaks > 0 && !paragraph.is_empty() {
                    paragraph.push(Glyph {
                        sign: Sign::Break,
                        style: Style::default(),
                    });
                }
                paragraph.push(glyph);
            }
            _ => paragraphs.push(vec![glyph]),
        }
        breaks = 0;
    }
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    for paragraph in &mut paragraphs {
        settle_styles(paragraph);
    }
    paragraphs
}

/// All of it in one line.
pub fn one_line(glyphs: &[Glyph]) -> Vec<Glyph> {
    let spaced: Vec<Glyph> = glyphs
        .iter()
        .map(|glyph| Glyph {
            sign: if glyph.sign == Sign::Break {
                Sign::Character(' ')
            } else {
                glyph.sign
            },
            style: glyph.style,
        })
        .collect();
    let mut line = collapsed(&spaced);
    settle_styles(&mut line);
    line
}

/// One space for each run of white space, none at the ends of lines.
fn collapsed(glyphs: &[Glyph]) -> Vec<Glyph> {
    let mut kept: Vec<Glyph> = Vec::with_capacity(glyphs.len());
    for (index, glyph) in glyphs.iter().enumerate() {
        let previous = kept.last().copied();
        match glyph.sign {
            Sign::Break => {
                drop_last_space(&mut kept);
                kept.push(*glyph);
            }
            Sign::Character('\u{A0}' | '\u{202F}')
                if holds_together(previous, glyphs.get(index + 1)) =>
            {
                kept.push(*glyph);
            }
            Sign::Character(character) if character.is_whitespace() => {
                if previous.is_some_and(|previous| !previous.is_space()) {
                    kept.push(Glyph {
                        sign: Sign::Character(' '),
                        style: glyph.style,
                    });
                }
            }
            _ => kept.push(*glyph),
        }
    }
    drop_last_space(&mut kept);
    kept
}

/// Whether a space that does not break a line has a reason: between figures and units, and beside signs as the French set them.
fn holds_together(previous: Option<Glyph>, next: Option<&Glyph>) -> bool {
    let previous = previous.and_then(Glyph::character).unwrap_or(' ');
    let next = next.and_then(|next| next.character()).unwrap_or(' ');
    (previous.is_ascii_digit() && next.is_alphanumeric())
        || (previous == '«' && next.is_alphanumeric())
        || (previous.is_alphanumeric() && "»:;!?%€".contains(next))
}

fn drop_last_space(kept: &mut Vec<Glyph>) {
    while kept
        .last()
        .is_some_and(|last| last.is_space() && last.sign != Sign::Break)
    {
        kept.pop();
    }
}

/// A way of writing that can be looked at and set alone.
type Flag = fn(&mut Style) -> &mut bool;

/// Emphasis begins and ends where CommonMark recognises it; links and languages do not begin or end with a space.
fn settle_styles(glyphs: &mut [Glyph]) {
    let flags: [Flag; 3] = [
        |style| &mut style.strong,
        |style| &mut style.emphasis,
        |style| &mut style.code,
    ];
    for flag in flags {
        bridge(glyphs, flag);
    }
    let [strong, emphasis, code] = flags;
    for (flag, is_emphasis) in [(strong, true), (emphasis, true), (code, false)] {
        settle(
            glyphs,
            |style| *flag(&mut style.clone()),
            |style| *flag(style) = false,
            is_emphasis,
        );
    }
    settle(glyphs, |style| style.link, |style| style.link = None, false);
    settle(
        glyphs,
        |style| style.language,
        |style| style.language = None,
        false,
    );
}

/// A space between two bold words is bold.
fn bridge(glyphs: &mut [Glyph], flag: Flag) {
    for index in 1..glyphs.len().saturating_sub(1) {
        let neighbours = [index - 1, index + 1].map(|index| glyphs.get(index).copied());
        let both = neighbours
            .iter()
            .all(|neighbour| neighbour.is_some_and(|mut neighbour| *flag(&mut neighbour.style)));
        if let Some(glyph) = glyphs
            .get_mut(index)
            .filter(|glyph| glyph.is_space() && both)
        {
            *flag(&mut glyph.style) = true;
        }
    }
}

/// Takes a way of writing from the ends of where it is in use.
fn settle<V: PartialEq + Default>(
    glyphs: &mut [Glyph],
    value: impl Fn(&Style) -> V,
    clear: impl Fn(&mut Style),
    is_emphasis: bool,
) {
    let nothing = V::default();
    let mut start = 0;
    while start < glyphs.len() {
        let used = glyphs.get(start).map(|glyph| value(&glyph.style));
        let mut end = start + 1;
        while glyphs.get(end).map(|glyph| value(&glyph.style)) == used {
            end += 1;
        }
        if used.is_some_and(|used| used != nothing) {
            settle_span(glyphs, start..end, &clear, is_emphasis);
        }
        start = end;
    }
}

fn settle_span(
    glyphs: &mut [Glyph],
    span: std::ops::Range<usize>,
    clear: &impl Fn(&mut Style),
    is_emphasis: bool,
) {
    let is_word = |glyph: Option<&Glyph>| {
        glyph.is_some_and(
            |glyph| matches!(glyph.sign, Sign::Character(character) if character.is_alphanumeric()),
        )
    };
    let cannot_end_at = |inner: Option<&Glyph>, outer: Option<&Glyph>| {
        inner.is_some_and(|inner| inner.is_space())
            || (is_emphasis && !is_word(inner) && is_word(outer))
    };
    let (mut start, mut end) = (span.start, span.end);
    while start < end
        && cannot_end_at(
            glyphs.get(start),
            start.checked_sub(1).and_then(|before| glyphs.get(before)),
        )
    {
        start += 1;
    }
    while start < end && cannot_end_at(glyphs.get(end - 1), glyphs.get(end)) {
        end -= 1;
    }
    for index in (span.start..start).chain(end..span.end) {
        if let Some(glyph) = glyphs.get_mut(index) {
            clear(&mut glyph.style);
        }
    }
}
