//! Two people in one article: nothing is overwritten, nothing typed is lost.

use actix_web::http::StatusCode;
use warta::articles::model::desk::{find_content, find_desk_article};

use crate::support::app::TestApp;
use crate::support::newsroom::{STORY, with};

/// Rounds of racing saves; a hundred, a thousand saves, passed too, and take minutes.
const ROUNDS: i64 = 10;

/// The writer's and the editor's saves from the same version; the answer to the second, and the article's form.
async fn collision(
    site: &TestApp,
    mine: &str,
    theirs: &str,
) -> (String, crate::support::page::Page) {
    let (writer, editor) = (site.reporter().await, site.editor().await);
    let (path, _) = writer.begin(&STORY).await;
    editor
        .submit(
            &path,
            &with(
                &STORY,
                &[("version", "1"), ("kicker", "Pasar"), ("body", theirs)],
            ),
        )
        .await;
    let answer = writer
        .post(&path, &with(&STORY, &[("version", "1"), ("body", mine)]))
        .await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    (path, answer.page())
}

#[actix_web::test]
async fn saving_over_a_changed_article_is_refused_with_both_texts() {
    let site = TestApp::new();
    let (_, page) = collision(&site, "Pukul tujuh.", "Pukul lima.").await;

    assert!(page.text("title").starts_with("Conflict: Pasar buka lagi"));
    assert_eq!(page.count("fieldset.conflict"), 1);
    let shown = page.text("fieldset.conflict");
    assert!(shown.contains("tujuh") && shown.contains("lima"), "{shown}");
    assert!(page.text(".problems").contains("Uli Hamid"));
}

#[actix_web::test]
async fn what_is_picked_is_saved_together_with_what_did_not_conflict() {
    let site = TestApp::new();
    let (path, page) = collision(&site, "Pukul tujuh.\n\nDan lagi.", "Pukul lima.").await;
    let writer = site.log_in("tomas@warta.example").await;
    let mine = page.attribute("input[name=mine]", "value");
    for (pick, expected) in [("theirs", "lima"), ("both", "lima")] {
        let saved = writer.page(&path).await;
        let version = saved.attribute("input[name=version]", "value");
        let fields = [
            ("mine", mine.as_str()),
            ("base_version", "1"),
            ("version", &version),
            ("pick-0", pick),
        ];
        let page = writer.submit(&path, &fields).await;
        assert_eq!(page.attribute("#kicker", "value"), "Pasar");
        assert!(page.text("textarea#body").contains(expected), "{pick}");
    }
}

/// Ten at a time from the same version: of each ten one is kept, word for word, and nine are told.
#[actix_web::test]
async fn of_racing_saves_one_wins_and_all_others_are_told() {
    let site = TestApp::new();
    let writer = site.reporter().await;
    let (path, id) = writer.begin(&STORY).await;
    for round in 1..=ROUNDS {
        let version = round.to_string();
        let bodies: Vec<String> = (0..10)
            .map(|number| format!("Ronde {round}, {number}."))
            .collect();
        let forms: Vec<Vec<(&str, &str)>> = bodies
            .iter()
            .map(|body| with(&STORY, &[("version", &version), ("body", body)]))
            .collect();
        let saves = forms.iter().map(|fields| writer.post(&path, fields));
        let answers = futures_util::future::join_all(saves).await;
        let mut winners = Vec::new();
        for (answer, body) in answers.iter().zip(&bodies) {
            match answer.status {
                StatusCode::SEE_OTHER => winners.push(body.clone()),
                StatusCode::CONFLICT => {}
                other => panic!("{other}"),
            }
        }
        let kept = site.read(|conn| Ok(find_content(conn, id, round + 1)?.fields.body));
        assert_eq!(winners, [kept], "round {round}");
    }
    let article = site.read(|conn| Ok(find_desk_article(conn, id)?));
    assert_eq!(article.version, ROUNDS + 1);
}
