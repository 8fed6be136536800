//! Alternative text: missing, a file's name, a bare word, the caption again.

use warta::gate::finding::{Field, Severity};
use warta::gate::rule::Rule;

use crate::support::factory::gate::{article_with, findings, rules};

fn rules_for(alt_text: &str) -> Vec<Rule> {
    rules(&article_with(|figure| {
        alt_text.clone_into(&mut figure.alt_text);
    }))
}

#[test]
fn a_figure_without_alternative_text_is_named() {
    let found = findings(&article_with(|figure| figure.alt_text = " – ".to_owned()));
    let [finding] = found.as_slice() else {
        panic!("{found:?}");
    };
    assert_eq!(finding.rule, Rule::AltTextMissing);
    assert_eq!(finding.severity, Severity::Block);
    let key = "dermaga".to_owned();
    assert_eq!(finding.field, Field::Figure { key });
    assert_eq!(finding.detail, "dermaga");
}

#[test]
fn a_decorative_figure_needs_none() {
    let article = article_with(|figure| {
        figure.alt_text.clear();
        figure.is_decorative = true;
    });
    assert_eq!(rules(&article), []);
}

#[test]
fn names_of_files_are_no_alternative_text() {
    for name in [
        "DSC_0123.jpg",
        "DSC01234",
        "IMG 2031.JPG",
        "IMG-20240501-WA0003",
        "WhatsApp Image 2024-05-01 at 10.22.33.jpeg",
        "WhatsApp Image 2024-05-01 at 10.22.33",
        "Screenshot 2024-05-01 at 10.22.33 AM.png",
        "20240501 102233",
        "pasar pagi karangluhur.webp",
        "pasar_pagi_03",
        "https://kabar.example/pasar",
    ] {
        assert_eq!(rules_for(name), [Rule::AltTextIsFileName], "{name}");
    }
}

#[test]
fn sentences_with_digits_and_endings_are_alternative_text() {
    for sentence in [
        "Layar komputer menampilkan daftar berkas, salah satunya bernama pasar.jpg",
        "Pawai kemerdekaan pada 17 Agustus 1965",
        "Mobil bernomor 2031 terparkir di depan pasar.",
        "Foto 1 dari 12 pada dinding: nelayan menambal jala.",
        "P. Wiradarma berdiri di mimbar",
    ] {
        assert_eq!(rules_for(sentence), [], "{sentence}");
    }
}

#[test]
fn bare_words_are_no_alternative_text() {
    for word in [
        "gambar",
        "Foto",
        "image",
        "Photo.",
        "PICTURE",
        "Gambar 1",
        "foto2",
        "Foto ilustrasi",
        "image of",
        "Infografis",
        "tangkapan layar",
        "untitled",
    ] {
        assert_eq!(rules_for(word), [Rule::AltTextIsBareWord], "{word}");
    }
}

#[test]
fn a_bare_word_within_a_sentence_is_no_fault() {
    for sentence in [
        "Gambar rekaan: perahu miring di atas lumpur.",
        "Anak-anak memegang gambar gunung buatan sendiri",
        "Peta Teluk Bayan dengan tiga dermaga",
        "Bagan batang: panen 2024 sampai 2026",
    ] {
        assert_eq!(rules_for(sentence), [], "{sentence}");
    }
}

#[test]
fn the_caption_again_is_no_alternative_text() {
    for again in [
        "Penumpang pertama turun di Karangluhur, Senin pagi.",
        "penumpang pertama  turun di karangluhur senin pagi",
        "Foto: penumpang pertama turun di Karangluhur, Senin pagi",
    ] {
        assert_eq!(rules_for(again), [Rule::AltTextIsCaption], "{again}");
    }
}

#[test]
fn the_caption_with_more_is_alternative_text() {
    let more = "Penumpang pertama turun di Karangluhur, Senin pagi: seorang ibu menggendong bayi.";
    assert_eq!(rules_for(more), []);
}
