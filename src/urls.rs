//! One function a URL. Templates, redirects and feeds call these; no address is typed twice.
//!
//! `prefix` is the edition's: empty for the default edition, else `/{code}` (see `Edition::prefix`).

use chrono::{Datelike, NaiveDate};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// What stays as it is in a query value (RFC 3986, unreserved).
const QUERY_VALUE: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// The front page.
pub fn front(prefix: &str) -> String {
    format!("{prefix}/")
}

/// An article.
pub fn article(prefix: &str, slug: &str, id: i64) -> String {
    format!("{prefix}/a/{slug}/{id}.html")
}

/// An article by its number alone: stays when the headline changes, and leads to the article.
pub fn article_by_id(prefix: &str, id: i64) -> String {
    format!("{prefix}/a/{id}.html")
}

/// The same story without pictures and scripts.
pub fn article_lite(prefix: &str, slug: &str, id: i64) -> String {
    format!("{prefix}/a/{slug}/{id}.lite.html")
}

/// All discussions.
pub fn forum(prefix: &str) -> String {
    format!("{prefix}/forum/")
}

/// A reader's own account.
pub fn reader(prefix: &str) -> String {
    format!("{prefix}/account/")
}

/// Where the link of a mail lets a reader in.
pub fn reader_enter(prefix: &str, token: &str) -> String {
    format!("{prefix}/account/enter/{token}")
}

/// A comment of a reader's own.
pub fn reader_comment(prefix: &str, id: i64) -> String {
    format!("{prefix}/account/comments/{id}")
}

/// Where the link of a mail stops mails about answers.
pub fn reader_unsubscribe(prefix: &str, secret: &str) -> String {
    format!("{prefix}/account/unsubscribe/{secret}")
}

/// Whether a path stops mails about answers. Mail programs send the form of such a page by themselves (RFC 8058).
pub fn is_unsubscribe(path: &str) -> bool {
    path.contains("/account/unsubscribe/")
}

/// All that is kept of a reader.
pub fn reader_export(prefix: &str) -> String {
    format!("{prefix}/account/export.json")
}

/// A page of what is said under an article, counted from 1: the first is the article's own.
pub fn forum_page(prefix: &str, slug: &str, id: i64, number: u32) -> String {
    if number == 1 {
        return article(prefix, slug, id);
    }
    format!("{prefix}/a/{slug}/{id}/forum/{number}.html")
}

/// Leads to what is said under an article; the feeds of it lie below.
pub fn forum_of(prefix: &str, slug: &str, id: i64) -> String {
    format!("{prefix}/a/{slug}/{id}/forum/")
}

/// The place of the Forum on an article's page.
pub fn forum_on(article: &str) -> String {
    format!("{article}#forum")
}

/// A comment on a page of its discussion.
pub fn comment_on(page: &str, comment_id: i64) -> String {
    format!("{page}#comment-{comment_id}")
}

/// The form to write under an article.
pub fn reply(prefix: &str, slug: &str, id: i64) -> String {
    format!("{prefix}/a/{slug}/{id}/reply.html")
}

/// The same form, to answer a comment.
pub fn reply_to(form: &str, comment_id: Option<i64>) -> String {
    match comment_id {
        Some(id) => format!("{form}?to={id}"),
        None => form.to_owned(),
    }
}

/// The form to report a comment.
pub fn report(prefix: &str, slug: &str, id: i64) -> String {
    format!("{prefix}/a/{slug}/{id}/report.html")
}

/// Where a comment is recommended.
pub fn recommend(prefix: &str, slug: &str, id: i64) -> String {
    format!("{prefix}/a/{slug}/{id}/recommend.html")
}

/// A page of what is said under an article in another order than the oldest first.
pub fn forum_order(prefix: &str, slug: &str, id: i64, (order, number): (&str, u32)) -> String {
    format!("{prefix}/a/{slug}/{id}/forum/{order}/{number}.html")
}

/// What the addresses of the threads under an article begin with.
pub fn forum_threads(prefix: &str, slug: &str, id: i64) -> String {
    format!("{prefix}/a/{slug}/{id}/forum/thread/")
}

/// What is said in one thread; its feeds lie below it.
pub fn forum_thread(prefix: &str, slug: &str, (id, thread): (i64, i64)) -> String {
    format!("{}{thread}/", forum_threads(prefix, slug, id))
}

/// Some of all discussions.
pub fn forum_kind(prefix: &str, kind: &str) -> String {
    format!("{prefix}/forum/{kind}/")
}

/// A comment as its author sees it.
pub fn own_comment(prefix: &str, token: &str) -> String {
    format!("{prefix}/forum/own/{token}")
}

/// A section's first page.
pub fn section(prefix: &str, slug: &str) -> String {
    format!("{prefix}/s/{slug}/")
}

/// A topic's first page.
pub fn topic(prefix: &str, slug: &str) -> String {
    format!("{prefix}/t/{slug}/")
}

/// A person's first page.
pub fn person(prefix: &str, slug: &str) -> String {
    format!("{prefix}/p/{slug}/")
}

/// All years of the archive.
pub fn archive(prefix: &str) -> String {
    format!("{prefix}/archive/")
}

/// One year of the archive.
pub fn archive_year(prefix: &str, year: i32) -> String {
    format!("{prefix}/archive/{year:04}/")
}

/// One month of the archive.
pub fn archive_month(prefix: &str, year: i32, month: u32) -> String {
    format!("{prefix}/archive/{year:04}/{month:02}/")
}

/// One day of the archive.
pub fn archive_day(prefix: &str, day: NaiveDate) -> String {
    format!(
        "{prefix}/archive/{:04}/{:02}/{:02}/",
        day.year(),
        day.month(),
        day.day()
    )
}

/// The empty search page, which is also the form's action.
pub fn search(prefix: &str) -> String {
    format!("{prefix}/search")
}

/// What the feeds of a search lie below, with its fields.
pub fn search_feeds(prefix: &str, fields: &[(&str, &str)]) -> String {
    with_query(&format!("{prefix}/search/"), fields)
}

/// A page of search results, counted from 1.
pub fn search_results(prefix: &str, words: &str, page: u32) -> String {
    let words = utf8_percent_encode(words, QUERY_VALUE);
    match page {
        0 | 1 => format!("{prefix}/search?q={words}"),
        _ => format!("{prefix}/search?q={words}&page={page}"),
    }
}

/// The number of the article that somebody typed as a number, or as the address of its page.
pub fn article_number(typed: &str) -> Option<i64> {
    let file = typed.trim().rsplit('/').next()?;
    let file = file.split(['?', '#']).next()?;
    file.strip_suffix(".html").unwrap_or(file).parse().ok()
}

/// What the newsroom finds.
pub fn newsroom_search() -> String {
    "/admin/search".to_owned()
}

/// What readers look for, in the newsroom.
pub fn newsroom_searches() -> String {
    "/admin/searches/".to_owned()
}

/// What is read most, in the edition or in a section of it, over a span.
pub fn most_read(prefix: &str, section: Option<&str>, span: &str) -> String {
    let part = section.map_or_else(String::new, |slug| format!("/s/{slug}"));
    match span {
        "day" => format!("{prefix}{part}/most-read/"),
        span => format!("{prefix}{part}/most-read/{span}/"),
    }
}

/// How often articles are read, in the newsroom.
pub fn newsroom_statistics() -> String {
    "/admin/statistics/".to_owned()
}

/// The same as a table.
pub fn newsroom_statistics_table() -> String {
    "/admin/statistics.csv".to_owned()
}

/// All corrections.
pub fn corrections(prefix: &str) -> String {
    format!("{prefix}/corrections/")
}

/// The accessibility page, where display preferences are chosen.
pub fn accessibility(prefix: &str) -> String {
    format!("{prefix}/accessibility/")
}

/// All editions.
pub fn editions(prefix: &str) -> String {
    format!("{prefix}/editions/")
}

/// A static page, such as "about".
pub fn static_page(prefix: &str, slug: &str) -> String {
    format!("{prefix}/pages/{slug}/")
}

/// A page of a listing, counted from 1; the first is the listing itself.
pub fn listing_page(listing: &str, page: u32) -> String {
    match page {
        0 | 1 => listing.to_owned(),
        _ => format!("{listing}page/{page}/"),
    }
}

/// A feed of a listing: `feed.xml`, `atom.xml` or `feed.json`.
pub fn feed(listing: &str, file: &str) -> String {
    match listing.split_once('?') {
        Some((path, query)) => format!("{path}{file}?{query}"),
        None => format!("{listing}{file}"),
    }
}

/// A picture variant.
pub fn picture(picture_hash: &str, crop: &str, width: u32, extension: &str) -> String {
    format!("/media/{picture_hash}/{crop}-{width}.{extension}")
}

/// An article before it is public, for whoever has the secret of a link.
pub fn preview(token: &str) -> String {
    format!("/preview/{token}")
}

/// Whether a path holds a secret: that of a preview link, or of somebody's own comment.
pub fn holds_secret(path: &str) -> bool {
    path.starts_with("/preview/")
        || path.contains("/forum/own/")
        || path.contains("/account/enter/")
        || is_unsubscribe(path)
}

/// A file attached to an article.
pub fn file(hash: &str, name: &str) -> String {
    format!("/files/{hash}/{name}")
}

/// An asset with the hash of its content in its name.
pub fn asset(name: &str) -> String {
    format!("/assets/{name}")
}

/// The index of the sitemaps.
pub fn sitemap() -> &'static str {
    "/sitemap.xml"
}

/// A part of the sitemap, counted from 1.
pub fn sitemap_part(part: u32) -> String {
    format!("/sitemap-{part}.xml")
}

/// The sitemap of the last two days.
pub fn news_sitemap() -> &'static str {
    "/news-sitemap.xml"
}

/// The newsroom's dashboard.
pub fn newsroom() -> String {
    "/admin/".to_owned()
}

/// The newsroom's door.
pub fn newsroom_login() -> String {
    "/admin/login".to_owned()
}

/// The newsroom's door, leading on to a page of the newsroom.
pub fn newsroom_login_before(path: &str) -> String {
    format!(
        "/admin/login?next={}",
        utf8_percent_encode(path, QUERY_VALUE)
    )
}

/// The newsroom's door for somebody whose text was kept when the session had ended.
pub fn newsroom_login_after_end(path: &str) -> String {
    format!("{}&done=kept", newsroom_login_before(path))
}

/// The article form with the account's working copy in it; `form` is the form's path.
pub fn newsroom_working_copy_of(form: &str) -> String {
    format!("{form}?working-copy")
}

/// Whether a path is that of an article form.
pub fn is_article_form(path: &str) -> bool {
    path == newsroom_new_article() || newsroom_article_in(path).is_some()
}

/// The article in the path of its form.
pub fn newsroom_article_in(path: &str) -> Option<i64> {
    let id: i64 = path.rsplit('/').next()?.parse().ok()?;
    (path == newsroom_article(id)).then_some(id)
}

/// Whether a path belongs to the newsroom.
pub fn is_newsroom(path: &str) -> bool {
    path == "/admin" || path.starts_with("/admin/")
}

/// Whether a path of the newsroom is open to people who are not logged in.
pub fn is_newsroom_door(path: &str) -> bool {
    [
        newsroom_login(),
        newsroom_login_code(),
        newsroom_forgotten(),
    ]
    .iter()
    .any(|door| door == path)
        || path.starts_with(&newsroom_password(""))
        || path.starts_with(&newsroom_first(""))
}

/// The second step of logging in.
pub fn newsroom_login_code() -> String {
    "/admin/login/code".to_owned()
}

/// Where somebody says that they forgot their password.
pub fn newsroom_forgotten() -> String {
    "/admin/forgotten".to_owned()
}

/// Where the first administrator is made, by the secret of a link.
pub fn newsroom_first(token: &str) -> String {
    format!("/admin/first/{token}")
}

/// Where a session is ended.
pub fn newsroom_logout() -> String {
    "/admin/logout".to_owned()
}

/// Where a password is set, once, by the secret of a link.
pub fn newsroom_password(token: &str) -> String {
    format!("/admin/password/{token}")
}

/// One's own account: sessions, password, language.
pub fn newsroom_account() -> String {
    "/admin/account/".to_owned()
}

/// Where one's own sessions are ended.
pub fn newsroom_sessions() -> String {
    "/admin/account/sessions".to_owned()
}

/// Where one changes one's own password.
pub fn newsroom_own_password() -> String {
    "/admin/account/password".to_owned()
}

/// Where one's own second step of logging in is set up.
pub fn newsroom_two_step() -> String {
    "/admin/account/two-step".to_owned()
}

/// All accounts.
pub fn newsroom_accounts() -> String {
    "/admin/accounts/".to_owned()
}

/// One account.
pub fn newsroom_account_of(id: i64) -> String {
    format!("/admin/accounts/{id}")
}

/// A new account.
pub fn newsroom_new_account() -> String {
    "/admin/accounts/new".to_owned()
}

/// The audit log as a table for other programs.
pub fn newsroom_audit_export() -> String {
    "/admin/audit/events.csv".to_owned()
}

/// A page with a word about what was done before, and the focus on it.
pub fn done(path: &str, word: &str) -> String {
    format!("{path}?done={word}#done")
}

/// A path with a query; pairs without a value are left out.
pub fn with_query(path: &str, pairs: &[(&str, &str)]) -> String {
    let query: Vec<String> = pairs
        .iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(name, value)| format!("{name}={}", utf8_percent_encode(value, QUERY_VALUE)))
        .collect();
    if query.is_empty() {
        path.to_owned()
    } else {
        format!("{path}?{}", query.join("&"))
    }
}

/// The audit log.
pub fn newsroom_audit() -> String {
    "/admin/audit/".to_owned()
}

/// The newsroom's bin.
pub fn newsroom_bin() -> String {
    "/admin/articles/bin/".to_owned()
}

/// When an article is published, updated and withdrawn.
pub fn newsroom_times(id: i64) -> String {
    format!("/admin/articles/{id}/times")
}

/// Makes a new draft from an article.
pub fn newsroom_duplicate(id: i64) -> String {
    format!("/admin/articles/{id}/duplicate")
}

/// Puts a draft into the bin.
pub fn newsroom_delete(id: i64) -> String {
    format!("/admin/articles/{id}/delete")
}

/// The newsroom's list of articles.
pub fn newsroom_articles() -> String {
    "/admin/articles/".to_owned()
}

/// A new article.
pub fn newsroom_new_article() -> String {
    "/admin/articles/new".to_owned()
}

/// An article's form.
pub fn newsroom_article(id: i64) -> String {
    format!("/admin/articles/{id}")
}

/// An article's form, saying what was just done.
pub fn newsroom_article_done(id: i64, step: &str) -> String {
    format!("/admin/articles/{id}?done={step}#done")
}

/// The saved versions of an article.
pub fn newsroom_revisions(id: i64) -> String {
    format!("/admin/articles/{id}/revisions/")
}

/// An article as readers would see it.
pub fn newsroom_preview(id: i64) -> String {
    format!("/admin/articles/{id}/preview")
}

/// The links by which somebody without an account reads an article.
pub fn newsroom_preview_links(id: i64) -> String {
    format!("/admin/articles/{id}/preview-links/")
}

/// The remarks on an article.
pub fn newsroom_remarks(id: i64) -> String {
    format!("/admin/articles/{id}/remarks/")
}

/// A remark on an article, saying what was just done.
pub fn newsroom_remark_done(id: i64, remark_id: i64, word: &str) -> String {
    format!("/admin/articles/{id}/remarks/?done={word}#remark-{remark_id}")
}

/// Where a working copy is kept.
pub fn newsroom_working_copy(id: i64) -> String {
    format!("/admin/articles/{id}/working-copy")
}

/// The newsroom's articles in a state.
pub fn newsroom_articles_in(state: &str) -> String {
    format!("/admin/articles/?state={state}")
}

/// A page of the newsroom's articles.
pub fn newsroom_articles_page(state: Option<&str>, page: i64) -> String {
    match state {
        Some(state) => format!("/admin/articles/?state={state}&page={page}"),
        None => format!("/admin/articles/?page={page}"),
    }
}

/// Two versions of an article side by side.
pub fn newsroom_comparison(id: i64, from: i64, to: i64) -> String {
    format!("/admin/articles/{id}/revisions/{from}/{to}")
}

/// Takes a story published by one person alone off the list: another has looked.
pub fn newsroom_reviewed(id: i64) -> String {
    format!("/admin/articles/{id}/reviewed")
}

/// The newsroom's media library, and where files are uploaded to it.
pub fn newsroom_media() -> String {
    "/admin/media/".to_owned()
}

/// A page of the media library, of the items that hold some words.
pub fn newsroom_media_page(words: &str, page: i64) -> String {
    let words = utf8_percent_encode(words, QUERY_VALUE);
    format!("/admin/media/?q={words}&page={page}")
}

/// The media library, saying that an item was deleted.
pub fn newsroom_media_deleted() -> String {
    "/admin/media/?done=deleted#done".to_owned()
}

/// An item of the media library.
pub fn newsroom_media_item(id: i64) -> String {
    format!("/admin/media/{id}")
}

/// An item of the media library, saying what was just done.
pub fn newsroom_media_item_done(id: i64, done: &str) -> String {
    format!("/admin/media/{id}?done={done}#done")
}

/// Where another file is put in an item's place.
pub fn newsroom_media_replacement(id: i64) -> String {
    format!("/admin/media/{id}/replacement")
}

/// A figure in an article's form.
pub fn newsroom_article_figure(id: i64, figure_key: &str) -> String {
    let key = utf8_percent_encode(figure_key, QUERY_VALUE);
    format!("/admin/articles/{id}#figure-{key}-caption")
}

/// Where the working copy of an article not yet begun is kept.
pub fn newsroom_new_working_copy() -> String {
    "/admin/articles/new/working-copy".to_owned()
}

/// A script of the newsroom.
pub fn script(name: &str, hash: &str) -> String {
    format!("/assets/js/{name}.{hash}.js")
}

/// The corrections of a public article.
pub fn newsroom_corrections(id: i64) -> String {
    format!("/admin/articles/{id}/corrections")
}

/// What goes with an article: what editors say about it.
pub fn newsroom_recommended(id: i64) -> String {
    format!("/admin/articles/{id}/recommended")
}

/// How it is found.
pub fn newsroom_recommendation_settings() -> String {
    "/admin/recommended".to_owned()
}

/// The files of an article in the newsroom.
pub fn newsroom_attachments(id: i64) -> String {
    format!("/admin/articles/{id}/attachments/")
}

/// One of them: what its buttons do.
pub fn newsroom_attachment(id: i64, hash: &str) -> String {
    format!("/admin/articles/{id}/attachments/{hash}")
}

/// The moderators' queue.
pub fn newsroom_forum() -> String {
    "/admin/forum/".to_owned()
}

/// Another queue of moderators, or what they decided.
pub fn newsroom_forum_queue(word: &str) -> String {
    format!("/admin/forum/{word}/")
}

/// A reader as moderators see it.
pub fn newsroom_forum_reader(account_id: i64) -> String {
    format!("/admin/forum/readers/{account_id}")
}

/// Banned and suspect words.
pub fn newsroom_forum_words() -> String {
    "/admin/forum/words".to_owned()
}

/// How the Forum is run.
pub fn newsroom_forum_settings() -> String {
    "/admin/forum/settings".to_owned()
}

/// How the discussion of an article is run.
pub fn newsroom_forum_discussion(article_id: i64) -> String {
    format!("/admin/forum/discussions/{article_id}")
}

/// The front page's slots and its line of breaking news.
pub fn newsroom_front() -> String {
    "/admin/front/".to_owned()
}

/// The front page's slots, the form filled for one of them.
pub fn newsroom_front_slot(slot: i64) -> String {
    format!("/admin/front/?slot={slot}#place")
}

/// The front page as readers would see it.
pub fn newsroom_front_preview() -> String {
    "/admin/front/preview".to_owned()
}

/// All sections.
pub fn newsroom_sections() -> String {
    "/admin/sections/".to_owned()
}

/// A new section.
pub fn newsroom_new_section() -> String {
    "/admin/sections/new".to_owned()
}

/// A section's form.
pub fn newsroom_section(id: i64) -> String {
    format!("/admin/sections/{id}")
}

/// All topics.
pub fn newsroom_topics() -> String {
    "/admin/topics/".to_owned()
}

/// A new topic.
pub fn newsroom_new_topic() -> String {
    "/admin/topics/new".to_owned()
}

/// A topic's form.
pub fn newsroom_topic(id: i64) -> String {
    format!("/admin/topics/{id}")
}

/// All people.
pub fn newsroom_people() -> String {
    "/admin/people/".to_owned()
}

/// A new person.
pub fn newsroom_new_person() -> String {
    "/admin/people/new".to_owned()
}

/// A person's form.
pub fn newsroom_person(id: i64) -> String {
    format!("/admin/people/{id}")
}

/// All static pages.
pub fn newsroom_pages() -> String {
    "/admin/pages/".to_owned()
}

/// A new static page.
pub fn newsroom_new_page() -> String {
    "/admin/pages/new".to_owned()
}

/// A static page's form.
pub fn newsroom_page(id: i64) -> String {
    format!("/admin/pages/{id}")
}

/// All redirects.
pub fn newsroom_redirects() -> String {
    "/admin/redirects/".to_owned()
}

/// A page of the redirects, counted from 1.
pub fn newsroom_redirects_page(page: i64) -> String {
    format!("/admin/redirects/?page={page}")
}

/// The edition's settings.
pub fn newsroom_settings() -> String {
    "/admin/settings/".to_owned()
}
