//! Long work that needs no database for the most part, such as preparing a picture: off the request threads, one piece at a time, so
//! that readers keep the other cores and a picture's memory is needed once.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use actix_web::web;
use tokio::sync::Semaphore;

use crate::error::{AppError, AppResult};

/// Does one piece of long work after the other.
pub struct Workshop(Arc<Semaphore>);

impl Default for Workshop {
    fn default() -> Self {
        Self(Arc::new(Semaphore::new(1)))
    }
}

impl Workshop {
    /// Does a piece of work when those before it are done. It may use the blocking doors of the database.
    ///
    /// # Errors
    ///
    /// What the work returns; a panic in it.
    #[expect(
        clippy::disallowed_methods,
        reason = "preparing a picture takes seconds, and no connection for most of them"
    )]
    pub async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> AppResult<T> + Send + 'static,
    ) -> AppResult<T> {
        let turn = self
            .0
            .clone()
            .acquire_owned()
            .await
            .map_err(AppError::internal)?;
        web::block(move || {
            // Whoever asked may have gone: the turn is over when the work is, not when nobody waits for it.
            let _turn = turn;
            catch_unwind(AssertUnwindSafe(work))
                .unwrap_or_else(|left| Err(AppError::from_panic(&*left)))
        })
        .await
        .map_err(|cause| AppError::Internal(cause.into()))?
    }

    /// Does a piece of work that is over in milliseconds, such as writing a part of a file: off the request threads, without a turn.
    ///
    /// # Errors
    ///
    /// What the work returns; a panic in it.
    #[expect(
        clippy::disallowed_methods,
        reason = "a slow disk must not hold up readers, and no connection is needed"
    )]
    pub async fn run_at_once<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> AppResult<T> + Send + 'static,
    ) -> AppResult<T> {
        web::block(move || {
            catch_unwind(AssertUnwindSafe(work))
                .unwrap_or_else(|left| Err(AppError::from_panic(&*left)))
        })
        .await
        .map_err(|cause| AppError::Internal(cause.into()))?
    }
}
