//! The whole URL table.

use actix_web::dev::HttpServiceFactory;
use actix_web::middleware::from_fn;
use actix_web::web::{self, PayloadConfig, ServiceConfig, get, head, post, resource, scope};
use actix_web::{FromRequest, Handler, HttpResponse, Resource, Responder};

use crate::{
    accessibility, accounts, archive, articles, attachments, audit, corrections, editions, forum,
    front, health, icon, media, newsroom, page_cache_layers, pages, paste, people, readers,
    recommend, redirects, scripts, search, sections, session, sitemaps, statistics, topics,
};

/// File names of feeds.
const FEED: &str = "{format:feed\\.xml|atom\\.xml|feed\\.json}";

/// Most bytes of a form of the newsroom: a long story with all its fields.
const LARGEST_FORM: usize = 4 * 1024 * 1024;

/// An edition's code; never as long as a first path word.
const EDITION: &str = "/{edition:[a-z][a-z][a-z]?}";

/// Every page; where none is found, an old address may be known.
pub(crate) fn configure(config: &mut ServiceConfig) {
    config.service(
        scope("")
            .configure(all_pages)
            .wrap(from_fn(redirects::follow::instead_of_not_found))
            .wrap(from_fn(readers::count)),
    );
}

/// Every page, first of the default edition, then of the others.
fn all_pages(config: &mut ServiceConfig) {
    // For machines and operators.
    config
        .service(page(["/robots.txt"], sitemaps::robots::get))
        .service(page(
            ["/.well-known/security.txt"],
            sitemaps::robots::get_security,
        ))
        .service(page(["/sitemap.xml"], sitemaps::show::get_index))
        .service(page(["/sitemap-{part}.xml"], sitemaps::show::get_part))
        .service(page(["/news-sitemap.xml"], sitemaps::news::get))
        .service(page(["/healthz"], health::live::get))
        .service(page(["/readyz"], health::ready::get))
        .service(page(["/metrics"], health::metrics::get));
    // Files.
    config
        .service(page(["/media/{hash}/{file}"], media::show::get))
        .service(page(["/files/{hash}/{name}"], attachments::show::get))
        .service(page(["/assets/icon.svg", "/favicon.ico"], icon::get))
        .service(page(["/assets/js/{name}.{hash}.js"], scripts::get));
    // A draft for somebody without an account.
    config
        .service(form(
            ["/preview/{token}"],
            articles::preview::get,
            articles::preview::post,
        ))
        .service(page(
            ["/preview/{token}/media/{hash}/{file}"],
            articles::preview_picture::get,
        ))
        .service(page(
            ["/preview/{token}/files/{hash}/{name}"],
            articles::preview_file::get,
        ));
    // The newsroom: whatever is not its door needs somebody who is logged in.
    config.service(
        scope("/admin")
            .app_data(PayloadConfig::new(LARGEST_FORM))
            .configure(newsroom_pages)
            .default_service(web::to(async || HttpResponse::NotFound()))
            .wrap(from_fn(articles::admin::rescue::keep))
            .wrap(from_fn(session::guard)),
    );
    // The site, in the default edition and in the others.
    config.configure(edition_pages);
    config.service(scope(EDITION).configure(edition_pages));
    config.default_service(web::to(async || HttpResponse::NotFound()));
}

/// The newsroom. The handlers' signatures say who may enter.
fn newsroom_pages(config: &mut ServiceConfig) {
    config
        .service(page(["", "/"], newsroom::dashboard::get))
        .service(form(
            ["/login"],
            newsroom::login::get,
            newsroom::login::post,
        ))
        .service(form(
            ["/login/code"],
            newsroom::login_code::get,
            newsroom::login_code::post,
        ))
        .service(form(
            ["/forgotten"],
            newsroom::forgotten::get,
            newsroom::forgotten::post,
        ))
        .service(form(
            ["/first/{token}"],
            newsroom::first::get,
            newsroom::first::post,
        ))
        .service(resource("/logout").route(post().to(newsroom::logout::post)))
        .service(form(
            ["/password/{token}"],
            newsroom::password::get,
            newsroom::password::post,
        ))
        .service(resource("/paste").route(post().to(paste::admin::post)))
        .configure(article_pages)
        .configure(site_pages)
        .configure(media_pages)
        .configure(forum_admin_pages)
        .configure(own_account_pages)
        .configure(people_pages);
}

/// The Forum.
fn forum_admin_pages(config: &mut ServiceConfig) {
    config
        .service(form(
            ["/forum/", "/forum/{queue:reported|appeals|unmoderated}/"],
            forum::admin::queue::get,
            forum::admin::queue::post,
        ))
        .service(form(
            ["/forum/decided/"],
            forum::admin::decided::get,
            forum::admin::decided::post,
        ))
        .service(form(
            ["/forum/words"],
            forum::admin::words::get,
            forum::admin::words::post,
        ))
        .service(form(
            ["/forum/settings"],
            forum::admin::settings::get,
            forum::admin::settings::post,
        ))
        .service(form(
            ["/forum/discussions/{id}"],
            forum::admin::discussion::get,
            forum::admin::discussion::post,
        ))
        .service(form(
            ["/forum/readers/{id}"],
            forum::admin::reader::get,
            forum::admin::reader::post,
        ));
}

/// Articles.
fn article_pages(config: &mut ServiceConfig) {
    config
        .service(page(["/search"], search::admin::newsroom::get))
        .service(form(
            ["/searches/"],
            search::admin::list::get,
            search::admin::list::post,
        ))
        .service(page(["/statistics/"], statistics::admin::show::get))
        .service(page(["/statistics.csv"], statistics::admin::table::get))
        .service(form(
            ["/recommended"],
            recommend::admin::settings::get,
            recommend::admin::settings::post,
        ))
        .service(page(["/articles/"], articles::admin::list::get))
        .service(form(
            ["/articles/bin/"],
            articles::admin::bin::get,
            articles::admin::bin::post,
        ))
        .service(form(
            ["/articles/new"],
            articles::admin::edit::get_new,
            articles::admin::edit::post_new,
        ))
        .service(
            resource("/articles/new/working-copy")
                .route(post().to(articles::admin::working_copy::post_new)),
        )
        .service(form(
            ["/articles/{id}"],
            articles::admin::edit::get,
            articles::admin::edit::post,
        ))
        .service(
            resource("/articles/{id}/working-copy")
                .route(post().to(articles::admin::working_copy::post)),
        )
        .service(
            resource("/articles/{id}/reviewed").route(post().to(articles::admin::reviewed::post)),
        )
        .configure(pages_of_article);
}

/// What hangs on one article.
fn pages_of_article(config: &mut ServiceConfig) {
    config
        .service(form(
            ["/articles/{id}/times"],
            articles::admin::times::get,
            articles::admin::times::post,
        ))
        .service(
            resource("/articles/{id}/duplicate").route(post().to(articles::admin::duplicate::post)),
        )
        .service(resource("/articles/{id}/delete").route(post().to(articles::admin::delete::post)))
        .service(form(
            ["/articles/{id}/corrections"],
            articles::admin::corrections::get,
            articles::admin::corrections::post,
        ))
        .service(form(
            ["/articles/{id}/recommended"],
            recommend::admin::choices::get,
            recommend::admin::choices::post,
        ))
        .service(form(
            ["/articles/{id}/attachments/"],
            attachments::admin::list::get,
            attachments::admin::upload::post,
        ))
        .service(
            resource("/articles/{id}/attachments/{hash}")
                .route(post().to(attachments::admin::change::post)),
        )
        .service(page(
            ["/articles/{id}/preview"],
            articles::admin::preview::get,
        ))
        .service(form(
            ["/articles/{id}/preview-links/"],
            articles::admin::preview_links::get,
            articles::admin::preview_links::post,
        ))
        .service(form(
            ["/articles/{id}/remarks/"],
            articles::admin::remarks::get,
            articles::admin::remarks::post,
        ))
        .service(form(
            ["/articles/{id}/revisions/"],
            articles::admin::revisions::get,
            articles::admin::revisions::post,
        ))
        .service(page(
            ["/articles/{id}/revisions/{from}/{to}"],
            articles::admin::comparison::get,
        ));
}

/// The front page, and what the site is made of.
fn site_pages(config: &mut ServiceConfig) {
    config
        .service(form(
            ["/front/"],
            front::admin::show::get,
            front::admin::show::post,
        ))
        .service(page(["/front/preview"], front::admin::preview::get))
        .service(form(
            ["/sections/"],
            sections::admin::list::get,
            sections::admin::list::post,
        ))
        .service(form(
            ["/sections/new", "/sections/{id:\\d+}"],
            sections::admin::edit::get,
            sections::admin::edit::post,
        ))
        .service(page(["/topics/"], topics::admin::list::get))
        .service(form(
            ["/topics/new", "/topics/{id:\\d+}"],
            topics::admin::edit::get,
            topics::admin::edit::post,
        ))
        .service(page(["/people/"], people::admin::list::get))
        .service(form(
            ["/people/new", "/people/{id:\\d+}"],
            people::admin::edit::get,
            people::admin::edit::post,
        ))
        .configure(page_and_settings_pages);
}

/// Static pages, redirects, and the edition's settings.
fn page_and_settings_pages(config: &mut ServiceConfig) {
    config
        .service(page(["/pages/"], pages::admin::list::get))
        .service(form(
            ["/pages/new", "/pages/{id:\\d+}"],
            pages::admin::edit::get,
            pages::admin::edit::post,
        ))
        .service(form(
            ["/redirects/"],
            redirects::admin::list::get,
            redirects::admin::list::post,
        ))
        .service(form(
            ["/settings/"],
            editions::admin::settings::get,
            editions::admin::settings::post,
        ));
}

/// The media library. Files have their own limit, see `upload.rs`.
fn media_pages(config: &mut ServiceConfig) {
    config
        .service(form(
            ["/media/"],
            media::admin::list::get,
            media::admin::upload::post,
        ))
        .service(form(
            ["/media/{id}"],
            media::admin::edit::get,
            media::admin::edit::post,
        ))
        .service(resource("/media/{id}/replacement").route(post().to(media::admin::replace::post)));
}

/// One's own account.
fn own_account_pages(config: &mut ServiceConfig) {
    config
        .service(form(
            ["/account/"],
            newsroom::account::get,
            newsroom::account::post,
        ))
        .service(form(
            ["/account/password"],
            newsroom::account_password::get,
            newsroom::account_password::post,
        ))
        .service(form(
            ["/account/two-step"],
            newsroom::account_two_step::get,
            newsroom::account_two_step::post,
        ))
        .service(resource("/account/sessions").route(post().to(newsroom::account_sessions::post)));
}

/// People, and what they did.
fn people_pages(config: &mut ServiceConfig) {
    config
        .service(form(
            ["/accounts/"],
            accounts::admin::list::get,
            accounts::admin::list::post,
        ))
        .service(form(
            ["/accounts/new"],
            accounts::admin::new::get,
            accounts::admin::new::post,
        ))
        .service(form(
            ["/accounts/{id:\\d+}"],
            accounts::admin::edit::get,
            accounts::admin::edit::post,
        ))
        .service(page(["/audit/"], audit::admin::list::get))
        .service(page(["/audit/events.csv"], audit::admin::export::get));
}

/// The pages of one edition. A pattern without the slash at the end is another spelling: the handler sends it to the page's address.
fn edition_pages(config: &mut ServiceConfig) {
    // Front page.
    config
        .service(kept_page(["", "/"], front::show::get))
        .service(kept_page([format!("/{FEED}")], front::feed::get));
    // Articles.
    config
        .service(kept_page(
            ["/a/{id}.lite.html", "/a/{slug}/{id}.lite.html"],
            articles::lite::get,
        ))
        .service(kept_page(
            [
                "/a/{id}.html",
                "/a/{slug}/{id}.html",
                "/a/{slug}/{id:\\d+}",
                "/a/{id:\\d+}",
            ],
            articles::show::get,
        ));
    config.configure(listing_pages);
    config.configure(archive_pages);
    config.configure(other_pages);
    config.configure(forum_pages);
    config.configure(reader_pages);
}

/// Listings of an edition.
fn listing_pages(config: &mut ServiceConfig) {
    config
        .service(kept_page(listing("/s/{slug}"), sections::show::get))
        .service(kept_page(
            [format!("/s/{{slug}}/{FEED}")],
            sections::feed::get,
        ))
        .service(kept_page(listing("/t/{slug}"), topics::show::get))
        .service(kept_page(
            [format!("/t/{{slug}}/{FEED}")],
            topics::feed::get,
        ))
        .service(kept_page(listing("/p/{slug}"), people::show::get))
        .service(kept_page(
            [format!("/p/{{slug}}/{FEED}")],
            people::feed::get,
        ))
        .service(kept_page(most_read(""), statistics::list::get))
        .service(kept_page(most_read("/s/{slug}"), statistics::list::get))
        .service(kept_page(listing("/corrections"), corrections::list::get))
        .service(kept_page(
            [format!("/corrections/{FEED}")],
            corrections::feed::get,
        ));
}

/// The archive of an edition.
fn archive_pages(config: &mut ServiceConfig) {
    config
        .service(kept_page(["/archive", "/archive/"], archive::index::get))
        .service(kept_page(
            ["/archive/{year}", "/archive/{year}/"],
            archive::year::get,
        ))
        .service(kept_page(
            [format!("/archive/{{year}}/{{month}}/{FEED}")],
            archive::feed::get,
        ))
        .service(kept_page(
            [format!("/archive/{{year}}/{{month}}/{{day}}/{FEED}")],
            archive::feed::get,
        ))
        .service(kept_page(
            listing("/archive/{year}/{month}"),
            archive::show::get,
        ))
        .service(kept_page(
            listing("/archive/{year}/{month}/{day}"),
            archive::show::get,
        ));
}

/// Pages of an edition that list no articles.
fn other_pages(config: &mut ServiceConfig) {
    config
        .service(page(["/search", "/search/"], search::show::get))
        .service(page([format!("/search/{FEED}")], search::feed::get))
        .service(kept_page(["/editions", "/editions/"], editions::list::get))
        .service(kept_page(
            ["/pages/{slug}", "/pages/{slug}/"],
            pages::show::get,
        ))
        .service(
            page(
                ["/accessibility", "/accessibility/"],
                accessibility::show::get,
            )
            .route(post().to(accessibility::show::post)),
        );
}

/// A reader's account.
fn reader_pages(config: &mut ServiceConfig) {
    config
        .service(form(
            ["/account", "/account/"],
            accounts::reader::show::get,
            accounts::reader::show::post,
        ))
        .service(page(
            ["/account/export.json"],
            accounts::reader::export::get,
        ))
        .service(form(
            ["/account/enter/{token}"],
            accounts::reader::enter::get,
            accounts::reader::enter::post,
        ))
        .service(form(
            ["/account/unsubscribe/{token}"],
            accounts::reader::unsubscribe::get,
            accounts::reader::unsubscribe::post,
        ))
        .service(form(
            ["/account/comments/{id:\\d+}"],
            forum::own::get,
            forum::own::post,
        ));
}

/// The Forum of an edition.
fn forum_pages(config: &mut ServiceConfig) {
    config
        .service(kept_page(listing("/forum"), forum::list::get))
        .service(kept_page(
            listing("/forum/{kind:unanswered|questions}"),
            forum::list::get,
        ))
        .service(page(
            ["/a/{slug}/{id:\\d+}/forum", "/a/{slug}/{id:\\d+}/forum/"],
            forum::show::get_first,
        ))
        .service(kept_page(
            [
                format!("/a/{{slug}}/{{id:\\d+}}/forum/{FEED}"),
                format!("/a/{{slug}}/{{id:\\d+}}/forum/thread/{{thread:\\d+}}/{FEED}"),
            ],
            forum::feed::get,
        ))
        .service(kept_page(
            [
                "/a/{slug}/{id:\\d+}/forum/{number}.html",
                "/a/{slug}/{id:\\d+}/forum/{order}/{number}.html",
            ],
            forum::show::get,
        ))
        .service(form(
            ["/a/{slug}/{id:\\d+}/report.html"],
            forum::report::get,
            forum::report::post,
        ))
        .service(
            resource("/a/{slug}/{id:\\d+}/recommend.html").route(post().to(forum::recommend::post)),
        )
        .service(form(
            ["/a/{slug}/{id:\\d+}/reply.html"],
            forum::reply::get,
            forum::reply::post,
        ))
        .service(form(
            ["/forum/own/{token}"],
            forum::own::get,
            forum::own::post,
        ));
}

/// The patterns of what is read most: in a day, and over other spans.
fn most_read(part: &str) -> [String; 4] {
    let spans = "/{span:hours|week}";
    ["", "/", spans, &format!("{spans}/")].map(|end| format!("{part}/most-read{end}"))
}

/// The patterns of a listing and its further pages.
fn listing(address: &str) -> [String; 4] {
    ["", "/", "/page/{page}", "/page/{page}/"].map(|end| format!("{address}{end}"))
}

/// A page with a form: what it shows, and what it takes.
fn form<Page, PageArguments, Posted, PostedArguments, const COUNT: usize>(
    patterns: [impl Into<String>; COUNT],
    shown: Page,
    taken: Posted,
) -> Resource
where
    Page: Handler<PageArguments> + Clone,
    PageArguments: FromRequest + 'static,
    Page::Output: Responder + 'static,
    Posted: Handler<PostedArguments>,
    PostedArguments: FromRequest + 'static,
    Posted::Output: Responder + 'static,
{
    page(patterns, shown).route(post().to(taken))
}

/// A page that is read and that may be kept in memory: it depends on nothing but its address, the reader's preferences, and what it notes
/// that it shows. So nothing of its handler may read the query string, other headers or cookies.
fn kept_page<Page, Arguments, const COUNT: usize>(
    patterns: [impl Into<String>; COUNT],
    handler: Page,
) -> impl HttpServiceFactory
where
    Page: Handler<Arguments> + Clone,
    Arguments: FromRequest + 'static,
    Page::Output: Responder + 'static,
{
    page(patterns, handler).wrap(from_fn(page_cache_layers::keep))
}

/// A page that is read: GET and HEAD, by the same handler.
fn page<Page, Arguments, const COUNT: usize>(
    patterns: [impl Into<String>; COUNT],
    handler: Page,
) -> Resource
where
    Page: Handler<Arguments> + Clone,
    Arguments: FromRequest + 'static,
    Page::Output: Responder + 'static,
{
    let patterns: Vec<String> = patterns.map(Into::into).into();
    resource(patterns)
        .route(get().to(handler.clone()))
        .route(head().to(handler))
}
