//! Sends requests to the site and keeps its answers.

use std::rc::Rc;

use actix_web::body::{MessageBody, to_bytes};
use actix_web::dev::{Service, ServiceResponse};
use actix_web::http::StatusCode;
use actix_web::http::header::{ACCEPT_ENCODING, HOST, HeaderMap};
use actix_web::test::{TestRequest, init_service};
use actix_web::web::{Bytes, Data};
use actix_web::{Error, HttpResponse};
use futures_util::future::LocalBoxFuture;
use warta::app::{App, service};

use super::app::TestApp;
use super::page::Page;

/// An answer of the site.
#[derive(Debug)]
pub(crate) struct Answer {
    /// Its status.
    pub(crate) status: StatusCode,
    /// Its headers.
    pub(crate) headers: HeaderMap,
    /// Its body, as sent.
    pub(crate) body: Bytes,
}

impl Answer {
    /// The body as text.
    pub(crate) fn text(&self) -> String {
        String::from_utf8(self.body.to_vec()).expect("a text in UTF-8")
    }

    /// The body as a parsed page.
    pub(crate) fn page(&self) -> Page {
        Page::parse(&self.text())
    }

    /// The body as JSON.
    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).expect("a body of JSON")
    }

    /// A header's value; empty if it is missing.
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .map(|value| value.to_str().expect("a header of visible ASCII"))
            .unwrap_or_default()
    }

    /// Where a redirect leads.
    pub(crate) fn location(&self) -> &str {
        self.header("location")
    }
}

/// Asks a service, and keeps its answer; an error is answered as the server answers it.
pub(crate) async fn answer<Request, Body: MessageBody>(
    service: &impl Service<Request, Response = ServiceResponse<Body>, Error = Error>,
    request: Request,
) -> Answer {
    match service.call(request).await {
        Ok(response) => keep(response.into_parts().1).await,
        Err(error) => keep(error.error_response()).await,
    }
}

async fn keep(response: HttpResponse<impl MessageBody>) -> Answer {
    let status = response.status();
    let headers = response.headers().clone();
    let body = to_bytes(response.into_body())
        .await
        .ok()
        .expect("a whole body");
    Answer {
        status,
        headers,
        body,
    }
}

/// Sends one request after the other.
pub(crate) type Visitor = Rc<dyn Fn(TestRequest) -> LocalBoxFuture<'static, Answer>>;

/// Somebody who asks a site again and again: setting up its service takes far longer than an answer. Without a `Host` of its own a request
/// goes to `localhost`; without `Accept-Encoding` the body is not compressed.
pub(crate) async fn visitor(app: &Data<App>) -> Visitor {
    let service = Rc::new(init_service(service(app.clone())).await);
    Rc::new(move |request| {
        let service = service.clone();
        Box::pin(async move {
            let mut request = request.to_request();
            let headers = request.headers_mut();
            if !headers.contains_key(HOST) {
                headers.insert(HOST, "localhost:8080".parse().expect("a host"));
            }
            if !headers.contains_key(ACCEPT_ENCODING) {
                headers.insert(ACCEPT_ENCODING, "identity".parse().expect("an encoding"));
            }
            answer(&*service, request).await
        })
    })
}

impl TestApp {
    /// Sends a request, as [`visitor`] does.
    pub(crate) async fn send(&self, request: TestRequest) -> Answer {
        if self.visitor.get().is_none() {
            let new = visitor(&self.app).await;
            self.visitor.get_or_init(|| new);
        }
        let visitor = self.visitor.get().expect("a visitor").clone();
        visitor(request).await
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
}
