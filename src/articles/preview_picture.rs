//! `GET /preview/{token}/media/{hash}/{file}`: a picture of a draft, for whoever has the secret of a link to that draft.

use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};

use crate::app::App;
use crate::articles::model::desk::find_desk_article;
use crate::articles::preview::find_valid_link;
use crate::db::Connection;
use crate::error::{AppError, AppResult};
use crate::media::model as media;
use crate::media::show::private_picture;

pub(crate) async fn get(
    app: Data<App>,
    request: HttpRequest,
    path: Path<(String, String, String)>,
) -> AppResult<HttpResponse> {
    let (secret, hash, file_name) = path.into_inner();
    let Ok(link) = find_valid_link(&app, &secret).await? else {
        return Err(AppError::NotFound);
    };
    let asked = hash.clone();
    let shows = app
        .db
        .read(move |conn| shows_picture(conn, link.article_id, &asked))
        .await?;
    if !shows {
        return Err(AppError::NotFound);
    }
    private_picture(&app, &request, &hash, &file_name)
}

/// Whether the last saved version of an article has the picture of this hash.
fn shows_picture(conn: &mut Connection, article_id: i64, hash: &str) -> AppResult<bool> {
    let article = find_desk_article(conn, article_id)?;
    let ids: Vec<i64> = article
        .content
        .figures
        .iter()
        .map(|figure| figure.media_item_id)
        .collect();
    let items = media::list_items(conn, &ids)?;
    Ok(items.iter().any(|item| item.picture_hash == hash))
}
