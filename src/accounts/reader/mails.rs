//! The mails to readers: the link that lets them in, and word of an answer.

use crate::accounts::model::reply_mails::ReplyMail;
use crate::accounts::model::sign_in_links::{LINK_MINUTES, SignInLink};
use crate::app::App;
use crate::outbox::Mail;
use crate::token::Token;
use crate::urls;

/// The mail with the link that lets somebody in.
pub fn sign_in(app: &App, link: &SignInLink, token: &Token, site_name: &str) -> Mail {
    let locale = app.locales.get(&link.language);
    let url = urls::reader_enter(&link.prefix, token.as_str());
    let parts = [
        locale.text_with("sign-in-mail-text", "site", site_name),
        format!("{}{url}", app.config.origin()),
        locale.text_with("password-mail-minutes", "count", LINK_MINUTES),
        locale.text("sign-in-mail-otherwise"),
    ];
    Mail {
        to: link.email.clone(),
        subject: locale.text_with("sign-in-mail-subject", "site", site_name),
        text: format!("{}\n", parts.join("\n\n")),
        unsubscribe_url: None,
    }
}

/// The mail that says who answered.
pub fn reply(app: &App, reply: &ReplyMail) -> Mail {
    let locale = app.locales.get(&reply.language);
    let origin = app.config.origin();
    let article = urls::article(&reply.prefix, &reply.slug, reply.article_id);
    let stop = urls::reader_unsubscribe(&reply.prefix, &reply.unsubscribe_secret);
    let parts = [
        locale.text_with_all(
            "reply-mail-text",
            [
                ("name", reply.author_name.as_str().into()),
                ("headline", reply.headline.as_str().into()),
            ],
        ),
        reply.text.clone(),
        // The article leads on to the page of its Forum on which the comment stands.
        format!("{origin}{}", urls::comment_on(&article, reply.comment_id)),
        locale.text("reply-mail-stop"),
        format!("{origin}{stop}"),
    ];
    Mail {
        to: reply.email.clone(),
        subject: locale.text_with("reply-mail-subject", "name", reply.author_name.as_str()),
        text: format!("{}\n", parts.join("\n\n")),
        unsubscribe_url: Some(format!("{origin}{stop}")),
    }
}
