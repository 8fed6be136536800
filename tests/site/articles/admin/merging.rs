//! Two people's changes brought together.

use warta::articles::admin::form::{ArticleForm, FigureForm};
use warta::articles::admin::merging::{Pick, merge_forms};

fn form(headline: &str, body: &str) -> ArticleForm {
    ArticleForm {
        headline: headline.to_owned(),
        body: body.to_owned(),
        ..ArticleForm::default()
    }
}

fn figure(key: &str, caption: &str) -> FigureForm {
    FigureForm {
        key: key.to_owned(),
        caption: caption.to_owned(),
        ..FigureForm::default()
    }
}

#[test]
fn changes_to_different_fields_and_paragraphs_do_not_conflict() {
    let base = form("Pasar", "Satu.\n\nDua.\n\nTiga.");
    let mine = form("Pasar ramai", "Satu!\n\nDua.\n\nTiga.");
    let theirs = form("Pasar", "Satu.\n\nDua.\n\nTiga!");
    let (merged, conflicts) = merge_forms(&base, &mine, &theirs, &|_| Pick::Mine);

    assert_eq!(conflicts, []);
    assert_eq!(merged, form("Pasar ramai", "Satu!\n\nDua.\n\nTiga!"));
}

#[test]
fn each_conflict_is_decided_on_its_own() {
    let base = form("Pasar", "Satu.\n\nDua.");
    let mine = form("Pasar ramai", "Satu.\n\nDua?");
    let theirs = form("Pasar sepi", "Satu.\n\nDua!");
    let pick = |number| {
        if number == 0 {
            Pick::Theirs
        } else {
            Pick::Both
        }
    };
    let (merged, conflicts) = merge_forms(&base, &mine, &theirs, &pick);

    assert_eq!(conflicts.len(), 2);
    assert_eq!(merged, form("Pasar sepi", "Satu.\n\nDua!\n\nDua?"));
}

#[test]
fn figures_that_either_side_added_are_kept_and_one_that_was_taken_out_stays_out() {
    let mut base = form("Pasar", "");
    base.figures = vec![figure("a", "Satu"), figure("b", "Dua")];
    let mut mine = base.clone();
    mine.figures = vec![figure("a", "Satu!"), figure("c", "Tiga")];
    let mut theirs = base.clone();
    theirs.figures.push(figure("d", "Empat"));
    let (merged, conflicts) = merge_forms(&base, &mine, &theirs, &|_| Pick::Mine);

    assert_eq!(conflicts, []);
    assert_eq!(
        merged.figures,
        [
            figure("a", "Satu!"),
            figure("c", "Tiga"),
            figure("d", "Empat")
        ]
    );
}

#[test]
fn notes_to_the_desk_that_both_sides_wrote_are_both_kept_line_by_line() {
    let base = form("Pasar", "");
    let (mut mine, mut theirs) = (base.clone(), base.clone());
    "Tunggu foto.".clone_into(&mut mine.desk_notes);
    "Telepon balai desa.".clone_into(&mut theirs.desk_notes);
    let (merged, conflicts) = merge_forms(&base, &mine, &theirs, &|_| Pick::Both);

    assert_eq!(conflicts.len(), 1);
    assert_eq!(merged.desk_notes, "Telepon balai desa.\nTunggu foto.");
}
