//! Words without their disguise.

use warta::forum::folding::{fold, without_digits};
use warta::forum::rules::words::{WordKind, WordRule, find_hits};

fn words(text: &str) -> Vec<String> {
    fold(text).into_iter().map(|word| word.text).collect()
}

fn hits(typed: &str, text: &str) -> Vec<String> {
    let rule = WordRule::parse(typed, WordKind::Banned).expect("a word");
    find_hits(&[rule], text)
        .into_iter()
        .map(|hit| text[hit.source].to_owned())
        .collect()
}

#[test]
fn disguised_letters_are_read_as_a_reader_reads_them() {
    for disguised in [
        "slot",
        "SLOT",
        "𝗦𝗟𝗢𝗧",
        "ｓｌｏｔ",
        "ⓢⓛⓞⓣ",
        "🅂🄻🄾🅃",
        "🆂🅻🅾🆃",
        "🇸🇱🇴🇹",
        "ѕlоt",
        "s̷l̷o̷t̷",
        "s\u{200b}l\u{ad}ot",
        "ꜱʟᴏᴛ",
        "s l o t",
        "s-l-o-t",
        "$lot",
    ] {
        assert_eq!(words(disguised), ["slot"], "{disguised}");
    }
}

#[test]
fn digits_stand_for_letters_only_beside_letters() {
    assert_eq!(without_digits("sl0t"), "slot");
    assert_eq!(without_digits("slooooot"), "slot");
    assert_eq!(without_digits("177"), "177");
    assert_eq!(without_digits("maaf"), "maaf");
}

#[test]
fn words_are_hit_whole_and_where_they_stand() {
    assert_eq!(hits("slot", "Main 𝗦𝗟0𝗧, bukan slotan."), ["𝗦𝗟0𝗧"]);
    assert_eq!(hits("judi*", "Judionline dan perjudian"), ["Judionline"]);
    assert_eq!(
        hits("*judi*", "Judionline dan perjudian"),
        ["Judionline", "perjudian"]
    );
    assert_eq!(
        hits("bola  hantu", "Cerita BOLA-HANTU lama"),
        ["BOLA-HANTU"]
    );
    assert_eq!(hits("alexis17", "main AL3XIS17 yuk"), ["AL3XIS17"]);
    assert!(WordRule::parse(" * ", WordKind::Banned).is_none());
}

#[test]
fn any_text_is_folded_without_trouble() {
    for text in [
        "",
        "\u{fffd}",
        "👨‍👩‍👧‍👦",
        "مرحبا",
        "ไม่เป็นไร",
        "a\u{301}\u{301}",
        "💣💥",
    ] {
        for word in fold(text) {
            assert!(text.is_char_boundary(word.source.start), "{text}");
            assert!(text.get(word.source).is_some(), "{text}");
        }
    }
}
