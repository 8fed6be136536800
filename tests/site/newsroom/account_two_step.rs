//! `GET` and `POST /admin/account/two-step`: setting up the second step.

use actix_web::http::StatusCode;
use warta::accounts::model::accounts::find_account;
use warta::accounts::model::second_steps::replace_demanding_roles;
use warta::accounts::roles::{Role, Roles};
use warta::totp::code_at;

use crate::support::app::TestApp;
use crate::support::factory::accounts::PASSWORD;

const RATNA: &str = "ratna@warta.example";
const PATH: &str = "/admin/account/two-step";

fn site() -> TestApp {
    let site = TestApp::new();
    site.account(RATNA, "Ratna Wiladari", &[Role::Reporter]);
    site
}

#[actix_web::test]
async fn a_key_is_shown_as_drawing_and_text_and_confirmed_by_a_code() {
    let site = site();
    let desk = site.log_in(RATNA).await;
    let other = site.log_in(RATNA).await;
    let page = desk
        .submit(PATH, &[("action", "start"), ("current", PASSWORD)])
        .await;
    let key = page.text(".totp-key").replace(' ', "");
    assert_eq!(key.len(), 32);
    assert_eq!(page.attribute("svg.qr-code", "role"), "img");
    assert!(!page.attribute("svg.qr-code", "aria-label").is_empty());
    assert!(page.attribute(".qr-ink", "d").len() > 1000);
    // Not before it is confirmed.
    let account = site.read(|conn| Ok(find_account(conn, 1)?));
    assert!(!account.has_second_step());

    let wrong = desk
        .post(PATH, &[("action", "confirm"), ("code", "000000")])
        .await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.page().has("#code-problem"));
    assert_eq!(wrong.page().text(".totp-key").replace(' ', ""), key);

    let code = code_at(&key, site.app.clock.now()).expect("a code");
    let answer = desk
        .post(PATH, &[("action", "confirm"), ("code", &code)])
        .await;
    assert_eq!(answer.status, StatusCode::OK);
    let codes = answer.page().texts(".recovery-codes code");
    assert_eq!(codes.len(), 10);
    let mut different = codes.clone();
    different.sort();
    different.dedup();
    assert_eq!(different.len(), 10);
    // Shown once only, and kept as hashes.
    let page = desk.page(PATH).await;
    assert_eq!(page.count(".recovery-codes"), 0);
    assert!(page.text("main").contains("10 recovery codes are left"));
    for file in ["warta.db", "warta.db-wal"] {
        let bytes = std::fs::read(site.data().join(file)).unwrap_or_default();
        assert!(
            !bytes
                .windows(11)
                .any(|window| window == codes[0].as_bytes())
        );
    }
    // Who came in by the password alone is out.
    assert_eq!(other.get("/admin/").await.status, StatusCode::SEE_OTHER);
}

#[actix_web::test]
async fn starting_and_stopping_take_the_password() {
    let site = site();
    let desk = site.log_in(RATNA).await;
    let wrong = [("action", "start"), ("current", "not the password")];
    let answer = desk.post(PATH, &wrong).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(!desk.page(PATH).await.has(".totp-key"));
    site.second_step(1);
    for action in ["codes", "stop"] {
        let fields = [("action", action), ("current", "not the password")];
        let answer = desk.post(PATH, &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{action}");
    }
    let fields = [("action", "codes"), ("current", PASSWORD)];
    let page = desk.post(PATH, &fields).await.page();
    assert_eq!(page.count(".recovery-codes code"), 10);
    let page = desk
        .submit(PATH, &[("action", "stop"), ("current", PASSWORD)])
        .await;
    assert_eq!(page.text("#done"), "The second step was taken away.");
    let answer = site.desk().try_password(RATNA, PASSWORD).await;
    assert_eq!(answer.location(), "/admin/");
}

#[actix_web::test]
async fn a_role_that_demands_it_leads_to_the_setting_up_and_nowhere_else() {
    let site = site();
    let desk = site.log_in(RATNA).await;
    desk.page("/admin/").await;
    let reporters = Roles::new(vec![Role::Reporter]);
    site.write(|conn| Ok(replace_demanding_roles(conn, &reporters)?));
    for path in ["/admin/", "/admin/account/", "/admin/account/password"] {
        let answer = desk.get(path).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{path}");
        assert_eq!(answer.location(), PATH);
    }
    let answer = desk.post("/admin/account/", &[("name", "X")]).await;
    assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
    let page = desk
        .submit(PATH, &[("action", "start"), ("current", PASSWORD)])
        .await;
    let key = page.text(".totp-key").replace(' ', "");
    let code = code_at(&key, site.app.clock.now()).expect("a code");
    desk.post(PATH, &[("action", "confirm"), ("code", &code)])
        .await;
    desk.page("/admin/").await;
}
