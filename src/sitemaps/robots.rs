//! `GET /robots.txt` (RFC 9309) and `GET /.well-known/security.txt` (RFC 9116).

use actix_web::HttpResponse;
use actix_web::web::Data;

use crate::app::App;
use crate::editions::model as editions;
use crate::error::AppResult;
use crate::urls;
use crate::visit::Visit;

/// The content type of both.
const TEXT: &str = "text/plain; charset=utf-8";

/// Days after which security.txt is to be fetched again; the standard recommends less than a year.
const SECURITY_DAYS: i64 = 180;

pub(crate) async fn get(app: Data<App>, visit: Visit) -> AppResult<HttpResponse> {
    let editions = app
        .db
        .read(|conn| Ok(editions::list_editions(conn)?))
        .await?;
    let origin = app.config.origin();
    let mut text = "User-agent: *\n".to_owned();
    for edition in editions {
        text.extend(["Disallow: ", &urls::search(&edition.prefix()), "\n"]);
    }
    for sitemap in [urls::sitemap(), urls::news_sitemap()] {
        text.extend(["Sitemap: ", &origin, sitemap, "\n"]);
    }
    Ok(visit.document(TEXT, text))
}

pub(crate) async fn get_security(app: Data<App>, visit: Visit) -> AppResult<HttpResponse> {
    let edition = app
        .db
        .read(|conn| Ok(editions::find_edition(conn, None)?))
        .await?;
    let expires = app.clock.now().plus_days(SECURITY_DAYS).to_utc();
    let text = format!(
        "Contact: mailto:{}\nExpires: {}\nPreferred-Languages: {}, en\nCanonical: {}/.well-known/security.txt\n",
        edition.contact_email,
        expires.format("%Y-%m-%dT00:00:00Z"),
        edition.language,
        app.config.origin(),
    );
    Ok(visit.document(TEXT, text))
}
