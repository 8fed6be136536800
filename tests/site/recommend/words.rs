//! Names in a text.

use warta::recommend::words::name_runs;

#[test]
fn runs_of_names_end_at_small_words_and_signs() {
    let text = "Pasar dibuka. Menurut Sari Lontar, wali kota Ambon, Pulau Seram sepi.";
    assert_eq!(
        name_runs(text),
        [
            vec!["Sari", "Lontar"],
            vec!["Ambon"],
            vec!["Pulau", "Seram"]
        ]
    );
}

#[test]
fn a_word_that_begins_a_sentence_is_no_name() {
    assert_eq!(name_runs("Pasar sepi. Kapal tiba.").len(), 0);
}
