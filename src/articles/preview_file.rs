//! `GET /preview/{token}/files/{hash}/{name}`: a file attached to a draft, for whoever has the secret of a link to that draft.

use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};

use crate::app::App;
use crate::articles::model::desk::find_desk_article;
use crate::articles::preview::find_valid_link;
use crate::attachments::model::{AttachedFile, find_file};
use crate::attachments::show::private_file;
use crate::db::Connection;
use crate::error::{AppError, AppResult};

pub(crate) async fn get(
    app: Data<App>,
    request: HttpRequest,
    path: Path<(String, String, String)>,
) -> AppResult<HttpResponse> {
    let (secret, hash, name) = path.into_inner();
    let Ok(link) = find_valid_link(&app, &secret).await? else {
        return Err(AppError::NotFound);
    };
    let asked = name.clone();
    let file = app
        .db
        .read(move |conn| find_attached(conn, link.article_id, (&hash, &asked)))
        .await?;
    private_file(&app, &request, &file, name)
}

/// The file of this hash and name, if the last saved version of an article has it; `NotFound` otherwise.
fn find_attached(
    conn: &mut Connection,
    article_id: i64,
    (hash, name): (&str, &str),
) -> AppResult<AttachedFile> {
    let article = find_desk_article(conn, article_id)?;
    let mut attached = article.content.attachments.iter();
    if !attached.any(|file| file.file_hash == hash && file.name == name) {
        return Err(AppError::NotFound);
    }
    Ok(find_file(conn, hash)?)
}
