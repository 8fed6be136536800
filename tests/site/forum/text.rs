//! What a comment may hold

use warta::forum::text::draw;

fn drawn(text: &str) -> String {
    draw(text).expect("a text").as_str().replace('\n', "")
}

#[test]
fn blank_lines_part_paragraphs_and_other_lines_break() {
    assert_eq!(
        drawn("Satu.\nDua.\n\n\nTiga."),
        "<p>Satu.<br>Dua.</p><p>Tiga.</p>"
    );
}

#[test]
fn lines_after_a_bracket_are_a_quote() {
    assert_eq!(
        drawn("> Kata orang.\n> Lagi.\nKata saya."),
        "<blockquote><p>Kata orang.<br>Lagi.</p></blockquote><p>Kata saya.</p>"
    );
}

#[test]
fn stars_stress_words_and_nothing_else() {
    assert_eq!(
        drawn("Ini *penting* sekali."),
        "<p>Ini <em>penting</em> sekali.</p>"
    );
    assert_eq!(drawn("2*3*4 dan * satu *"), "<p>2*3*4 dan * satu *</p>");
}

#[test]
fn addresses_become_links_that_search_engines_do_not_follow() {
    assert_eq!(
        drawn("Lihat https://example.org/a?b=1, ya."),
        "<p>Lihat <a href=\"https://example.org/a?b=1\" rel=\"nofollow ugc noopener\">https://example.org/a?b=1</a>, ya.</p>"
    );
    assert_eq!(
        drawn("[laporan](https://example.org/l)"),
        "<p><a href=\"https://example.org/l\" rel=\"nofollow ugc noopener\">laporan</a> (example.org)</p>"
    );
    assert_eq!(
        drawn("[x](javascript:alert(1))"),
        "<p>[x](javascript:alert(1))</p>"
    );
}
