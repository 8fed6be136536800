//! Articles being read.

use actix_web::http::header::{ACCEPT_LANGUAGE, USER_AGENT};
use actix_web::test::TestRequest;
use warta::jobs::page_views::{list, write};

use super::app::TestApp;

/// What a browser calls itself.
pub(crate) const BROWSER: &str = "Mozilla/5.0 (Android 15; Mobile) Gecko/145.0";

impl TestApp {
    /// Somebody at an address reads a page in a browser.
    pub(crate) async fn read_at(&self, address: &str, path: &str) {
        self.read_with(address, BROWSER, path).await;
    }

    /// The same with a program of another name.
    pub(crate) async fn read_with(&self, address: &str, user_agent: &str, path: &str) {
        let request = TestRequest::get()
            .uri(path)
            .peer_addr(format!("{address}:4711").parse().expect("an address"))
            .insert_header((USER_AGENT, user_agent))
            .insert_header((ACCEPT_LANGUAGE, "id"));
        self.send(request).await;
    }

    /// Writes down what was read, and makes all lists.
    pub(crate) fn count_views(&self) {
        write(&self.app).expect("what was read");
        list(&self.app).expect("lists");
    }
}
