//! Texts without their disguise: look-alike letters of other alphabets, decorated letters, marks, invisible signs, spaced-out letters.
//! Words are compared in this form, so that "𝗦ⓁОТ" and "s l o t" are "slot"; each knows where it stands in the text.

use std::ops::Range;

use icu_normalizer::DecomposingNormalizer;
use icu_normalizer::properties::CanonicalCombiningClassMap;

/// Letters that look like Latin ones, and those. What Unicode itself calls a compatible form of a letter ("𝗦", "ｓ", "ˢ") is not here.
const LOOK_ALIKES: [(&str, &str); 5] = [
    // Cyrillic
    ("асеорхуԁіјѕһԛԝвнкмтгпз", "aceopxydijshqwbhkmtrn3"),
    // Greek
    ("αβεικνορτυχωηγς", "abeiknoptuxwnys"),
    // Small capitals
    ("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ", "abcdefghijklmnoprstuvwyz"),
    // Latin letters with strokes, and turned ones
    ("øłđħŧıɑɡƃɐǝɔɯɹʇʌʍʎ", "oldhtiagbaecmrtvwy"),
    // Armenian and Cherokee
    ("օսոհցᎪᏟᎬᎻᏞᎷᏢᏚᎢᏙᏃ", "ounhgacehlmpstvz"),
];

/// Rows of 26 decorated letters that have no compatible form: squared, circled, and those that flags are made of.
const DECORATED: [u32; 4] = [0x1_F110, 0x1_F150, 0x1_F170, 0x1_F1E6];

/// Signs that nobody sees, besides combining marks.
const INVISIBLE: [(u32, u32); 9] = [
    (0xAD, 0xAD),
    (0x61C, 0x61C),
    (0x180B, 0x180F),
    (0x200B, 0x200F),
    (0x202A, 0x202E),
    (0x2060, 0x206F),
    (0x20D0, 0x20F0),
    (0xFE00, 0xFE0F),
    (0xE_0000, 0xE_0FFF),
];

/// A word in its plain form: small letters and digits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoldedWord {
    /// Small letters and digits.
    pub text: String,
    /// Where it stands in the text, in bytes.
    pub source: Range<usize>,
}

/// A text's words in their plain form. Three or more letters that stand alone, one after the other, are one word.
pub fn fold(text: &str) -> Vec<FoldedWord> {
    join_spaced(&split(text))
}

fn split(text: &str) -> Vec<FoldedWord> {
    let mut words: Vec<FoldedWord> = Vec::new();
    let mut is_inside = false;
    let mut letters = text.char_indices().peekable();
    while let Some((start, letter)) = letters.next() {
        if is_invisible(letter) {
            continue;
        }
        let end = start + letter.len_utf8();
        let follows = letters.peek().is_some_and(|(_, next)| next.is_alphabetic());
        let plain = match letter {
            '@' if follows => "a".to_owned(),
            '$' if follows => "s".to_owned(),
            letter => plain(letter),
        };
        if plain.is_empty() {
            is_inside = false;
            continue;
        }
        match words.last_mut() {
            Some(word) if is_inside => {
                word.text.push_str(&plain);
                word.source.end = end;
            }
            _ => words.push(FoldedWord {
                text: plain,
                source: start..end,
            }),
        }
        is_inside = true;
    }
    words
}

/// A letter or digit in its plain form; nothing for a sign that is neither.
pub fn plain(letter: char) -> String {
    DecomposingNormalizer::new_nfkd()
        .normalize_iter(std::iter::once(undecorated(letter)))
        .filter(|part| !is_invisible(*part))
        .map(look_alike)
        .flat_map(char::to_lowercase)
        .map(look_alike)
        .filter(|part| part.is_alphanumeric())
        .collect()
}

/// Whether a sign has no width of its own: a combining mark, or one that nobody sees.
pub fn is_invisible(letter: char) -> bool {
    let code = u32::from(letter);
    let is_mark = CanonicalCombiningClassMap::new().get_u8(letter) != 0;
    is_mark
        || INVISIBLE
            .iter()
            .any(|(first, last)| (*first..=*last).contains(&code))
}

fn undecorated(letter: char) -> char {
    let code = u32::from(letter);
    DECORATED
        .iter()
        .filter_map(|first| code.checked_sub(*first))
        .find(|place| *place < 26)
        .and_then(|place| char::from_u32(u32::from('a') + place))
        .unwrap_or(letter)
}

fn look_alike(letter: char) -> char {
    if letter.is_ascii() {
        return letter;
    }
    LOOK_ALIKES
        .iter()
        .find_map(|(from, to)| {
            let place = from.chars().position(|known| known == letter)?;
            to.chars().nth(place)
        })
        .unwrap_or(letter)
}

fn join_spaced(words: &[FoldedWord]) -> Vec<FoldedWord> {
    let is_letter = |word: &FoldedWord| word.text.chars().count() == 1;
    let mut joined: Vec<FoldedWord> = Vec::new();
    let mut rest = words;
    while let Some((first, after)) = rest.split_first() {
        let run = rest.iter().take_while(|word| is_letter(word)).count();
        let (Some(alone), true) = (rest.get(..run), run >= 3) else {
            joined.push(first.clone());
            rest = after;
            continue;
        };
        let end = alone
            .last()
            .map_or(first.source.end, |word| word.source.end);
        joined.push(FoldedWord {
            text: alone.iter().map(|word| word.text.as_str()).collect(),
            source: first.source.start..end,
        });
        rest = rest.get(run..).unwrap_or_default();
    }
    joined
}

/// A word that mixes letters and digits, with letters for the digits that stand for them ("sl0t"), and without letters drawn out
/// ("slooot"). Two words that are the same in this form are meant to be read as the same.
pub fn without_digits(word: &str) -> String {
    let is_mixed =
        word.contains(char::is_alphabetic) && word.contains(|letter: char| letter.is_ascii_digit());
    let mut plain = String::new();
    let mut letters = word.chars().peekable();
    while let Some(letter) = letters.next() {
        let mut count = 1;
        while letters.next_if_eq(&letter).is_some() {
            count += 1;
        }
        let letter = if is_mixed {
            digit_as_letter(letter)
        } else {
            letter
        };
        let kept = if count >= 3 { 1 } else { count };
        plain.extend(std::iter::repeat_n(letter, kept));
    }
    plain
}

fn digit_as_letter(digit: char) -> char {
    match digit {
        '0' => 'o',
        '1' => 'i',
        '3' => 'e',
        '4' => 'a',
        '5' => 's',
        '6' | '9' => 'g',
        '7' => 't',
        '8' => 'b',
        letter => letter,
    }
}
