//! The one error of the site, and the only place that names the status of a failure.

use std::any::Any;

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, ResponseError};

/// What handlers and page loads return.
pub type AppResult<T> = Result<T, AppError>;

/// Why a request could not be answered as asked.
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    /// There is nothing at this address. 404.
    #[error("not found")]
    NotFound,
    /// The request is not for this site: a foreign `Host`. 421.
    #[error("this site does not answer for that host")]
    Misdirected,
    /// The change comes from another site or from nowhere that can be told, or is not this account's to make. 403.
    #[error("not allowed")]
    Forbidden,
    /// Only somebody who is logged in may do this, and nobody is. 401.
    #[error("nobody is logged in")]
    Unauthorized,
    /// The request is not one that a page of this site sends. 400.
    #[error("bad request")]
    BadRequest,
    /// The request's body is larger than any form of ours sends. 413.
    #[error("request too large")]
    TooLarge,
    /// No connection or worker came free in time. 503.
    #[error("too busy")]
    Busy,
    /// Anything that should not happen: logged once with its cause, shown as one constant sentence. 500.
    #[error("internal error")]
    Internal(#[source] anyhow::Error),
}

impl AppError {
    /// An internal error from any cause.
    pub fn internal(cause: impl Into<anyhow::Error>) -> Self {
        Self::Internal(cause.into())
    }

    /// An internal error from what a panic left behind.
    pub fn from_panic(left: &(dyn Any + Send)) -> Self {
        let words = left
            .downcast_ref::<String>()
            .map(String::as_str)
            .or_else(|| left.downcast_ref::<&str>().copied())
            .unwrap_or("without words");
        Self::Internal(anyhow::anyhow!("panic: {words}"))
    }
}

impl From<diesel::result::Error> for AppError {
    /// A missing row is a missing page; look-ups beside the page's main one use `optional()`.
    fn from(error: diesel::result::Error) -> Self {
        match error {
            diesel::result::Error::NotFound => Self::NotFound,
            other => Self::Internal(other.into()),
        }
    }
}

impl From<askama::Error> for AppError {
    fn from(error: askama::Error) -> Self {
        Self::Internal(error.into())
    }
}

impl ResponseError for AppError {
    fn status_code(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Misdirected => StatusCode::MISDIRECTED_REQUEST,
            Self::Forbidden => StatusCode::FORBIDDEN,
            Self::Unauthorized => StatusCode::UNAUTHORIZED,
            Self::BadRequest => StatusCode::BAD_REQUEST,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Busy => StatusCode::SERVICE_UNAVAILABLE,
            Self::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// An empty answer: `responses::finish` logs the cause and gives it its page.
    fn error_response(&self) -> HttpResponse {
        HttpResponse::new(self.status_code())
    }
}
