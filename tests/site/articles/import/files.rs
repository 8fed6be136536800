//! What is read of the files of an import

use std::fs::{self, File};
use std::os::unix::fs::symlink;
use std::process::Command;

use warta::articles::import::import_article;

use super::{article_file, assert_refused, problems};
use crate::support::app::TestApp;
use crate::support::factory::media::jpeg;

/// An article with one figure, whose picture file has this name; it is named on line 8.
fn with_picture(name: &str) -> String {
    let facts = format!(
        "[[figures]]\nkey = \"a\"\nfile = \"{name}\"\nalt = \"Laut.\"\ncredit = \"Warta\"\n"
    );
    article_file(&facts, "Teks.")
}

#[test]
fn a_text_of_more_than_two_mebibytes_is_refused_and_one_of_that_size_is_not() {
    let site = TestApp::new();
    let start = article_file("", "");
    let fill = |size: usize| format!("{start}{}", "kata ".repeat(size))[..size].to_owned();

    let found = problems(&site, fill(2 * 1024 * 1024 + 1));
    assert!(found[0].1.contains("larger than 2 MiB"), "{found:?}");

    let path = site.write_file("pasar.md", fill(2 * 1024 * 1024));
    import_article(&site.app, &path).expect("a good file");
}

#[test]
fn an_endless_text_is_refused() {
    let site = TestApp::new();
    let path = site.write_file("kosong.md", "");
    fs::remove_file(&path).expect("a file to take away");
    symlink("/dev/zero", &path).expect("a link");

    let refused = import_article(&site.app, &path).expect_err("a refusal");

    assert!(format!("{refused:?}").contains("larger than 2 MiB"));
}

#[test]
fn a_picture_of_more_than_twenty_mebibytes_is_refused_with_the_line_that_names_it() {
    let site = TestApp::new();
    let path = site.write_file("besar.jpg", "");
    let file = File::options().write(true).open(path).expect("a file");
    file.set_len(20 * 1024 * 1024 + 1).expect("a longer file");

    assert_refused(&site, &with_picture("besar.jpg"), 8, "larger than 20 MiB");
}

#[test]
fn a_link_to_a_picture_outside_of_the_articles_folder_is_refused() {
    let site = TestApp::new();
    let outside = site.data().join("di-luar.jpg");
    fs::write(&outside, jpeg(300, 200, 1)).expect("a written file");
    let link = site.write_file("a.txt", "").with_file_name("laut.jpg");
    symlink(&outside, &link).expect("a link");

    assert_refused(
        &site,
        &with_picture("laut.jpg"),
        8,
        "outside of the article's folder",
    );
}

#[test]
fn a_link_to_a_picture_in_the_same_folder_is_followed() {
    let site = TestApp::new();
    let picture = site.write_file("laut.jpg", jpeg(300, 200, 1));
    symlink(&picture, picture.with_file_name("sampul.jpg")).expect("a link");
    let path = site.write_file("pasar.md", with_picture("sampul.jpg"));

    import_article(&site.app, &path).expect("a good file");
}

#[test]
fn a_folder_in_place_of_a_picture_is_refused() {
    let site = TestApp::new();
    let folder = site.write_file("a.txt", "").with_file_name("laut.jpg");
    fs::create_dir(folder).expect("a folder");

    assert_refused(&site, &with_picture("laut.jpg"), 8, "no file but a folder");
}

#[test]
fn a_pipe_in_place_of_a_picture_is_refused_and_nobody_waits_for_it() {
    let site = TestApp::new();
    let pipe = site.write_file("a.txt", "").with_file_name("laut.jpg");
    let made = Command::new("mkfifo").arg(pipe).status();
    assert!(made.expect("mkfifo runs").success());

    assert_refused(&site, &with_picture("laut.jpg"), 8, "no file but a folder");
}
