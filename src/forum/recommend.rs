//! `POST /a/{slug}/{id}/recommend.html`: recommends a comment, once an account, or once an address and day.

use actix_web::web::{Bytes, Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use serde::Deserialize;

use crate::accounts::model::readers::find_reader_of_session;
use crate::app::App;
use crate::error::{AppError, AppResult};
use crate::form::FormFields;
use crate::forum::comment::public_url;
use crate::forum::model::addresses::keep_address;
use crate::forum::model::recommendations::recommend;
use crate::forum::reply::find_public_comment;
use crate::forum::show::find_article;
use crate::layout::PublicLayout;
use crate::session::{Keeps, address_of, brought_token};
use crate::visit::{Visit, see_other};

/// The article's number.
#[derive(Deserialize)]
pub(crate) struct RecommendPath {
    id: i64,
}

pub(crate) async fn post(
    app: Data<App>,
    visit: Visit,
    path: Path<RecommendPath>,
    request: HttpRequest,
    body: Bytes,
) -> AppResult<HttpResponse> {
    let fields = FormFields::parse(&body);
    let comment_id = fields.number("comment").ok_or(AppError::BadRequest)?;
    let session = brought_token(&app, Keeps::ReaderSession, &request);
    let (state, address) = (app.clone(), address_of(&request));
    let url = app
        .db
        .write(move |conn| {
            let layout = PublicLayout::load(conn, &state, &visit)?;
            let article = find_article(conn, &layout, path.id)?;
            let comment = find_public_comment(conn, article.id, comment_id)?;
            let reader = match session {
                Some(token) => find_reader_of_session(conn, &token.hash(), layout.now)?,
                None => None,
            };
            let recommender = match reader {
                Some(reader) => format!("account:{}", reader.account_id),
                None => format!("address:{}", keep_address(conn, &address, layout.now)?.hash),
            };
            recommend(conn, comment.id, &recommender, layout.now)?;
            public_url(conn, &layout, &article, &comment)
        })
        .await?;
    Ok(see_other(&url))
}
