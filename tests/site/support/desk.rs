//! Somebody at a browser: keeps cookies, sends forms as a page of the site sends them.

use std::cell::RefCell;
use std::collections::BTreeMap;

use actix_web::cookie::Cookie;
use actix_web::cookie::time::Duration;
use actix_web::http::StatusCode;
use actix_web::http::header::{CONTENT_TYPE, COOKIE, SET_COOKIE};
use actix_web::test::TestRequest;
use warta::accounts::model::sessions::create_session;
use warta::session::FORM_TOKEN;
use warta::token::Token;

use super::app::TestApp;
use super::client::Answer;
use super::factory::accounts::PASSWORD;
use super::page::Page;

/// The session's cookie on a site without HTTPS.
pub(crate) const SESSION: &str = "warta-session";

/// What stands between the parts of a form with files.
const BOUNDARY: &str = "----warta-test-boundary";

/// The part of a form with files that holds the session's token.
pub(crate) fn token_part(token: &str) -> Vec<u8> {
    format!("Content-Disposition: form-data; name=\"{FORM_TOKEN}\"\r\n\r\n{token}").into_bytes()
}

/// A part of a form with files that holds one, called a JPEG whatever it is.
pub(crate) fn file_part(name: &str, content: &[u8]) -> Vec<u8> {
    let head = format!(
        "Content-Disposition: form-data; name=\"files\"; filename=\"{name}\"\r\nContent-Type: image/jpeg\r\n\r\n"
    );
    [head.as_bytes(), content].concat()
}
/// The cookie of a reader who is signed in.
pub(crate) const READER_SESSION: &str = "warta-reader";

/// The cookie of somebody who gave the password and not yet the code.
pub(crate) const HALF_SESSION: &str = "warta-login";

/// Somebody at a browser.
pub(crate) struct Desk<'a> {
    site: &'a TestApp,
    cookies: RefCell<BTreeMap<String, String>>,
}

impl TestApp {
    /// Somebody who is not logged in.
    pub(crate) fn desk(&self) -> Desk<'_> {
        Desk {
            site: self,
            cookies: RefCell::default(),
        }
    }

    /// Somebody with a session of an account, without the door's long reckoning.
    pub(crate) fn enter(&self, account_id: i64) -> Desk<'_> {
        let token = Token::create().expect("a secret");
        let now = self.app.clock.now();
        self.write(|conn| {
            Ok(create_session(
                conn,
                account_id,
                &token.hash(),
                ("", ""),
                now,
            )?)
        });
        let desk = self.desk();
        desk.set_cookie(SESSION, token.as_str());
        desk
    }

    /// Somebody who is logged in to an account that `account()` made.
    pub(crate) async fn log_in(&self, email: &str) -> Desk<'_> {
        let desk = self.desk();
        let answer = desk.try_password(email, PASSWORD).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "log in as {email}");
        desk
    }
}

impl Desk<'_> {
    /// Sends the login form.
    pub(crate) async fn try_password(&self, email: &str, password: &str) -> Answer {
        self.post("/admin/login", &[("email", email), ("password", password)])
            .await
    }

    /// `GET` of a path.
    pub(crate) async fn get(&self, path: &str) -> Answer {
        self.send(TestRequest::get().uri(path)).await
    }

    /// `GET` of a page that must be there.
    pub(crate) async fn page(&self, path: &str) -> Page {
        let answer = self.get(path).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}");
        answer.page()
    }

    /// `POST` of a form, as a page of the site sends it: with the form token of the session, if there is one.
    pub(crate) async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let token = self.form_token();
        let mut fields = fields.to_vec();
        if !token.is_empty() {
            fields.push((FORM_TOKEN, &token));
        }
        self.post_unsigned(path, &fields).await
    }

    /// `POST` of a form with these fields and no others.
    pub(crate) async fn post_unsigned(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let request = TestRequest::post()
            .uri(path)
            .insert_header(("sec-fetch-site", "same-origin"))
            .set_form(fields);
        self.send(request).await
    }

    /// `POST` of a form with files, as a browser sends it: (name, content).
    pub(crate) async fn upload(&self, path: &str, files: &[(&str, &[u8])]) -> Answer {
        let mut parts = vec![token_part(&self.form_token())];
        parts.extend(files.iter().map(|(name, content)| file_part(name, content)));
        self.upload_parts(path, &parts).await
    }

    /// `POST` of a form with files, made of these parts.
    pub(crate) async fn upload_parts(&self, path: &str, parts: &[Vec<u8>]) -> Answer {
        let mut body = Vec::new();
        for part in parts {
            body.extend_from_slice(format!("--{BOUNDARY}\r\n").as_bytes());
            body.extend_from_slice(part);
            body.extend_from_slice(b"\r\n");
        }
        body.extend_from_slice(format!("--{BOUNDARY}--\r\n").as_bytes());
        self.upload_body(path, body).await
    }

    /// `POST` of a form with files, with this body.
    pub(crate) async fn upload_body(&self, path: &str, body: Vec<u8>) -> Answer {
        let content_type = format!("multipart/form-data; boundary={BOUNDARY}");
        let request = TestRequest::post()
            .uri(path)
            .insert_header(("sec-fetch-site", "same-origin"))
            .insert_header((CONTENT_TYPE, content_type))
            .set_payload(body);
        self.send(request).await
    }

    /// `POST` of a form that must be taken; the page that follows.
    pub(crate) async fn submit(&self, path: &str, fields: &[(&str, &str)]) -> Page {
        let answer = self.post(path, fields).await;
        assert_eq!(
            answer.status,
            StatusCode::SEE_OTHER,
            "{path}: {:?}",
            answer.page().texts(".problems, .field-problem")
        );
        self.page(answer.location()).await
    }

    /// Sends a request with the cookies, and keeps those of the answer.
    pub(crate) async fn send(&self, request: TestRequest) -> Answer {
        let cookies: Vec<String> = self
            .cookies
            .borrow()
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        let request = if cookies.is_empty() {
            request
        } else {
            request.insert_header((COOKIE, cookies.join("; ")))
        };
        let answer = self.site.send(request).await;
        for header in answer.headers.get_all(SET_COOKIE) {
            let text = header.to_str().expect("a cookie of visible ASCII");
            let cookie = Cookie::parse(text.to_owned()).expect("a cookie");
            let mut cookies = self.cookies.borrow_mut();
            if cookie.max_age() == Some(Duration::ZERO) {
                cookies.remove(cookie.name());
            } else {
                cookies.insert(cookie.name().to_owned(), cookie.value().to_owned());
            }
        }
        answer
    }

    /// A cookie's value; empty if there is none.
    pub(crate) fn cookie(&self, name: &str) -> String {
        self.cookies.borrow().get(name).cloned().unwrap_or_default()
    }

    /// Puts a cookie in, as somebody who stole it would.
    pub(crate) fn set_cookie(&self, name: &str, value: &str) {
        self.cookies
            .borrow_mut()
            .insert(name.to_owned(), value.to_owned());
    }

    /// What every form of this session carries; empty without a session.
    pub(crate) fn form_token(&self) -> String {
        [SESSION, READER_SESSION]
            .into_iter()
            .find_map(|name| Token::parse(&self.cookie(name)))
            .map(|token| token.derive("form"))
            .unwrap_or_default()
    }
}
