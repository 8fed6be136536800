//! `GET` and `POST /admin/articles/{id}/remarks/`

use actix_web::http::StatusCode;
use warta::articles::paragraphs::{find_paragraph, list_paragraphs};
use warta::audit::model::{AuditFilter, list_events};

use crate::support::app::TestApp;
use crate::support::newsroom::{STORY, with};

/// A remark on the second of [`STORY`]'s paragraphs.
const REMARK: [(&str, &str); 4] = [
    ("do", "remark"),
    ("paragraph", "2"),
    ("version", "1"),
    ("text", "Pedagang yang mana?"),
];

#[actix_web::test]
async fn a_remark_is_answered_resolved_and_opened_again_beside_its_paragraph() {
    let site = TestApp::new();
    let (writer, editor) = (site.reporter().await, site.editor().await);
    let (path, _) = writer.begin(&STORY).await;
    let remarks = format!("{path}/remarks/");
    let page = editor.submit(&remarks, &REMARK).await;
    assert_eq!(page.text("#done"), "Remark saved.");
    assert_eq!(
        page.texts("#paragraph-2 ~ .remarks .remark-text"),
        ["Pedagang yang mana?"]
    );
    assert_eq!(page.count(".remark"), 1);

    let answer = [
        ("do", "answer"),
        ("remark", "1"),
        ("text", "Yang di utara."),
    ];
    let page = writer.submit(&remarks, &answer).await;
    assert_eq!(
        page.texts(".remark-answers .remark-text"),
        ["Yang di utara."]
    );
    assert_eq!(page.text(".remark-answers strong"), "Tomas Lintang");

    let page = editor
        .submit(&remarks, &[("do", "resolve"), ("remark", "1")])
        .await;
    assert!(
        page.text(".remark > .remark-head")
            .contains("resolved by Uli Hamid")
    );
    let form = editor.page(&path).await.text(".article-state");
    assert!(form.contains("Remarks (0 open)"), "{form}");
    writer
        .submit(&remarks, &[("do", "reopen"), ("remark", "1")])
        .await;
    let form = editor.page(&path).await.text(".article-state");
    assert!(form.contains("Remarks (1 open)"), "{form}");
}

#[actix_web::test]
async fn a_remark_is_sent_on_to_where_it_stands() {
    let site = TestApp::new();
    let editor = site.editor().await;
    let (path, _) = editor.begin(&STORY).await;
    let answer = editor.post(&format!("{path}/remarks/"), &REMARK).await;
    assert_eq!(
        answer.location(),
        format!("{path}/remarks/?done=remark-written#remark-1")
    );
}

#[actix_web::test]
async fn a_remark_moves_with_its_paragraph_and_stays_readable_when_that_changes() {
    let site = TestApp::new();
    let editor = site.editor().await;
    let (path, _) = editor.begin(&STORY).await;
    let remarks = format!("{path}/remarks/");
    editor.submit(&remarks, &REMARK).await;
    let moved = "Kata baru.\n\nPerahu pertama berangkat pukul enam.\n\n**Pedagang** menyusul.";
    editor
        .submit(&path, &with(&STORY, &[("version", "1"), ("body", moved)]))
        .await;
    let page = editor.page(&remarks).await;
    assert_eq!(page.count("#paragraph-3 ~ .remarks .remark"), 1);
    assert!(!page.has("#changed"));

    let changed = "Semua sudah lain.";
    editor
        .submit(&path, &with(&STORY, &[("version", "2"), ("body", changed)]))
        .await;
    let page = editor.page(&remarks).await;
    assert_eq!(page.count("#changed ~ .remarks .remark"), 1);
    assert_eq!(page.text("blockquote"), "Pedagang menyusul.");
}

#[actix_web::test]
async fn a_remark_is_on_the_version_that_its_writer_saw() {
    let site = TestApp::new();
    let editor = site.editor().await;
    let (path, _) = editor.begin(&STORY).await;
    let inserted = "Kata baru.\n\nPerahu pertama berangkat pukul enam.\n\nPedagang menyusul.";
    editor
        .submit(
            &path,
            &with(&STORY, &[("version", "1"), ("body", inserted)]),
        )
        .await;
    let page = editor.submit(&format!("{path}/remarks/"), &REMARK).await;
    assert_eq!(page.count("#paragraph-3 ~ .remarks .remark"), 1);
}

#[actix_web::test]
async fn an_empty_or_endless_remark_is_shown_again_in_its_form() {
    let site = TestApp::new();
    let editor = site.editor().await;
    let (path, _) = editor.begin(&STORY).await;
    let remarks = format!("{path}/remarks/");
    let long = "x".repeat(4001);
    for text in [" ", long.as_str()] {
        let answer = editor
            .post(&remarks, &with(&REMARK, &[("text", text)]))
            .await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        let page = answer.page();
        assert_eq!(page.attributes(".problems a", "href"), ["#text-2"]);
        assert_eq!(page.text("#text-2"), text.trim());
        assert!(page.has("details[open] #text-2[aria-invalid=true]"));
        assert_eq!(page.count("details[open]"), 1);
    }
    editor.submit(&remarks, &REMARK).await;
    let answer = [("do", "answer"), ("remark", "1"), ("text", "")];
    let page = editor.post(&remarks, &answer).await.page();
    assert_eq!(page.attributes(".problems a", "href"), ["#answer-1"]);
}

#[actix_web::test]
async fn a_reporter_remarks_on_own_articles_only() {
    let site = TestApp::new();
    let (writer, editor) = (site.reporter().await, site.editor().await);
    let (own, _) = writer.begin(&STORY).await;
    let (theirs, _) = editor.begin(&STORY).await;
    editor.submit(&format!("{theirs}/remarks/"), &REMARK).await;
    let remarks = format!("{theirs}/remarks/");
    assert_eq!(writer.get(&remarks).await.status, StatusCode::FORBIDDEN);
    assert_eq!(
        writer.post(&remarks, &REMARK).await.status,
        StatusCode::FORBIDDEN
    );
    // Nor does the page of the own article reach what hangs on another.
    for fields in [
        [("do", "resolve"), ("remark", "1"), ("text", "")],
        [("do", "answer"), ("remark", "1"), ("text", "Ya.")],
    ] {
        let answer = writer.post(&format!("{own}/remarks/"), &fields).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND);
    }
    let handed_in = with(&STORY, &[("version", "1"), ("step", "hand_in")]);
    writer.submit(&own, &handed_in).await;
    writer.submit(&format!("{own}/remarks/"), &REMARK).await;
}

#[actix_web::test]
async fn a_remark_that_no_form_of_ours_sends_is_refused() {
    let site = TestApp::new();
    let editor = site.editor().await;
    let (path, _) = editor.begin(&STORY).await;
    let remarks = format!("{path}/remarks/");
    for (field, value, status) in [
        ("paragraph", "9", 400),
        ("paragraph", "dua", 400),
        ("version", "", 400),
        ("version", "9", 404),
        ("do", "delete", 400),
    ] {
        let answer = editor
            .post(&remarks, &with(&REMARK, &[(field, value)]))
            .await;
        assert_eq!(answer.status.as_u16(), status, "{field}={value}");
    }
}

#[actix_web::test]
async fn the_dashboard_counts_open_remarks_on_ones_own_articles() {
    let site = TestApp::new();
    let (writer, editor) = (site.reporter().await, site.editor().await);
    let (path, _) = writer.begin(&STORY).await;
    let remarks = format!("{path}/remarks/");
    assert!(!writer.page("/admin/").await.has("#dashboard-remarked"));
    editor.submit(&remarks, &REMARK).await;
    editor
        .submit(&remarks, &with(&REMARK, &[("paragraph", "")]))
        .await;
    let page = writer.page("/admin/").await;
    let list = "[aria-labelledby=dashboard-remarked]";
    assert!(page.text(list).contains("2 open remarks"));
    assert_eq!(page.attribute(&format!("{list} a"), "href"), remarks);
    assert!(!editor.page("/admin/").await.has("#dashboard-remarked"));

    for remark in ["1", "2"] {
        writer
            .submit(&remarks, &[("do", "resolve"), ("remark", remark)])
            .await;
    }
    assert!(!writer.page("/admin/").await.has("#dashboard-remarked"));
}

#[actix_web::test]
async fn the_log_tells_what_was_done_with_a_remark_once() {
    let site = TestApp::new();
    let editor = site.editor().await;
    let (path, id) = editor.begin(&STORY).await;
    let remarks = format!("{path}/remarks/");
    editor.submit(&remarks, &REMARK).await;
    for step in ["resolve", "resolve", "reopen"] {
        editor
            .submit(&remarks, &[("do", step), ("remark", "1")])
            .await;
    }
    let filter = AuditFilter {
        subject: Some(format!("article:{id}")),
        ..AuditFilter::default()
    };
    let events = site.read(|conn| Ok(list_events(conn, &filter, 0, 9)?));
    let told: Vec<&str> = events.iter().map(|event| event.action.as_str()).collect();
    assert_eq!(told, ["reopen_remark", "resolve_remark", "remark", "save"]);
}

#[test]
fn paragraphs_are_numbered_by_what_a_reader_reads() {
    let body = "Satu *miring*.\n\n## Judul\n\n::: figure gambar-1\n:::\n\n- a\n- b\n\nAkhir[^1].\n\n[^1]: Catatan kaki.";
    let texts: Vec<String> = list_paragraphs(body)
        .into_iter()
        .map(|paragraph| format!("{} {}", paragraph.number, paragraph.text))
        .collect();
    assert_eq!(
        texts,
        [
            "1 Satu miring.",
            "2 Judul",
            "3 a\n\nb",
            "4 Akhir.",
            "5 Catatan kaki."
        ]
    );
}

#[test]
fn of_equal_paragraphs_the_nearest_is_meant() {
    let paragraphs = list_paragraphs("Ya.\n\nTidak.\n\nYa.\n\nTidak.");
    assert_eq!(find_paragraph(&paragraphs, 4, "Ya."), Some(3));
    assert_eq!(find_paragraph(&paragraphs, 1, "Ya."), Some(1));
    assert_eq!(find_paragraph(&paragraphs, 9, "Tidak."), Some(4));
    assert_eq!(find_paragraph(&paragraphs, 1, "Mungkin."), None);
}
