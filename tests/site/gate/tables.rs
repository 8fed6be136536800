//! Tables and their header cells.

use warta::gate::rule::Rule;

use crate::support::factory::gate::found_in;

fn without_header(line: usize, words: &str) -> (Rule, Option<usize>, String) {
    (Rule::TableWithoutHeader, Some(line), words.to_owned())
}

#[test]
fn an_empty_header_row_is_named_with_its_line() {
    assert_eq!(
        found_in("Harga:\n\n|   |   |\n|---|---|\n| Beras | 12.000 |"),
        [without_header(3, "Beras | 12.000")]
    );
}

#[test]
fn rows_of_bars_without_a_header_are_shown_as_text() {
    assert_eq!(
        found_in("Harga:\n\n| Beras | 12.000 |\n| Gula | 16.000 |"),
        [without_header(3, "| Beras | 12.000 |")]
    );
    assert_eq!(found_in("|---|---|\n| Beras | 12.000 |").len(), 1);
}

#[test]
fn a_table_with_headers_is_sound() {
    assert_eq!(
        found_in("| Barang | Harga |\n|:--|--:|\n| Beras | 12.000 |\n| - | - |"),
        []
    );
}

#[test]
fn the_corner_may_be_empty_and_another_header_cell_is_only_said() {
    assert_eq!(found_in("| | 2025 |\n|---|---|\n| Beras | 12 |"), []);
    assert_eq!(
        found_in("x\n\n| Barang | |\n|---|---|\n| Beras | 12 |"),
        [(Rule::TableHeaderIncomplete, Some(3), "Barang |".to_owned())]
    );
}

#[test]
fn each_of_two_tables_has_its_line() {
    assert_eq!(
        found_in("| A | B |\n|---|---|\n| x | y |\n\nTeks.\n\n> | | |\n> |---|---|\n> | x | y |"),
        [without_header(7, "x | y")]
    );
}

#[test]
fn bars_in_a_sentence_are_no_table() {
    assert_eq!(found_in("Pilih A | B | C.\n\n| satu baris saja |"), []);
}
