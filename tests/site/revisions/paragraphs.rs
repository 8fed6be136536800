//! Where one paragraph ends and the next begins.

use warta::revisions::paragraphs::paragraphs;

#[test]
fn empty_lines_stand_between_paragraphs() {
    assert_eq!(paragraphs("\n\na\nb\n \n\n  \nc\n"), ["a\nb", "c"]);
    assert_eq!(paragraphs(""), [""; 0]);
}

#[test]
fn a_directive_is_one_without_empty_lines_around_it() {
    assert_eq!(
        paragraphs("a\n::: note\n\nx\n\n```\n:::\n```\n:::\nb"),
        ["a", "::: note\n\nx\n\n```\n:::\n```\n:::", "b"]
    );
}

#[test]
fn a_directive_without_an_end_is_text() {
    assert_eq!(
        paragraphs("::: note\n\nx\n\n::: figure a\n:::\n\n::: html\n\ny"),
        ["::: note", "x", "::: figure a\n:::", "::: html", "y"]
    );
}

#[test]
fn fenced_code_is_one() {
    assert_eq!(
        paragraphs("```rust\na\n\n::: note\n\n```\n\nb"),
        ["```rust\na\n\n::: note\n\n```", "b"]
    );
}
