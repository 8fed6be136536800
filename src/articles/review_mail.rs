//! The mail to an editor about a story that was handed in.

use crate::app::App;
use crate::articles::model::review_mails::ReviewMail;
use crate::outbox::Mail;
use crate::urls;

/// The mail; `None` if nobody needs to look any more.
pub fn write(app: &App, asked: &ReviewMail) -> Option<Mail> {
    if asked.state != "in_review" || asked.account.is_disabled {
        return None;
    }
    let locale = app.locales.get(&asked.account.language);
    let (origin, name) = (app.config.origin(), asked.account.name.as_str());
    let parts = [
        locale.text_with("password-mail-greeting", "name", name),
        locale.text_with_all(
            "review-mail-text",
            [
                ("name", asked.name.as_str().into()),
                ("headline", asked.headline.as_str().into()),
            ],
        ),
        format!("{origin}{}", urls::newsroom_article(asked.article_id)),
        locale.text("review-mail-stop"),
        format!("{origin}{}", urls::newsroom_account()),
    ];
    Some(Mail {
        to: asked.account.email.clone(),
        subject: locale.text_with("review-mail-subject", "headline", asked.headline.as_str()),
        text: format!("{}\n", parts.join("\n\n")),
        unsubscribe_url: None,
    })
}
