//! `GET /admin/statistics.csv`

use crate::support::app::TestApp;

#[actix_web::test]
async fn the_table_is_csv_that_no_spreadsheet_takes_for_formulas() {
    let site = TestApp::new();
    let path = site.article("=1+1, \"kata\" mereka").create_path();
    site.read_at("198.51.100.1", &path).await;
    site.count_views();
    let answer = site.editor().await.get("/admin/statistics.csv").await;
    assert_eq!(answer.header("content-type"), "text/csv; charset=utf-8");
    let text = answer.text();
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines[0], "article,headline,section,views");
    assert!(
        lines[1].ends_with(r#","'=1+1, ""kata"" mereka",Indonesia,1"#),
        "{text}"
    );
}
