//! Comments, as readers send them and moderators decide about them.

use std::fs;

use actix_web::http::StatusCode;
use warta::jobs::mail;
use warta::outbox;

use super::app::TestApp;
use super::client::Answer;
use super::desk::Desk;

/// What a form says that was opened long before it was sent.
pub(crate) const LONG_AGO: (&str, &str) = ("opened_at", "0");

impl TestApp {
    /// The mails of the outbox, decoded, after the job's round; they are taken out.
    pub(crate) fn take_mails(&self) -> Vec<String> {
        mail::write_sign_in_mails(&self.app).expect("a round of sign-in mails");
        mail::write_reply_mails(&self.app).expect("a round of mails about answers");
        outbox::list(&self.app.config)
            .expect("the outbox")
            .into_iter()
            .map(|path| {
                let text = fs::read_to_string(&path).expect("a mail");
                fs::remove_file(path).expect("a mail that can be taken out");
                // Long lines are broken by quoted-printable.
                text.replace("=\r\n", "").replace("=3D", "=")
            })
            .collect()
    }

    /// The path of a link in a mail.
    pub(crate) fn link_in(&self, mail: &str, start: &str) -> String {
        let begin = mail.find(start).expect("a link in the mail");
        let rest = &mail[begin..];
        let end = rest
            .find(|sign: char| sign.is_whitespace() || sign == '>')
            .unwrap_or(rest.len());
        rest[..end].to_owned()
    }

    /// A reader who asked for a link by mail and came in with it.
    pub(crate) async fn reader(&self, email: &str) -> Desk<'_> {
        let desk = self.desk();
        let fields = [("do", "link"), ("email", email)];
        desk.submit("/account/", &fields).await;
        let mails = self.take_mails();
        let link = self.link_in(&mails[0], "/account/enter/");
        assert_eq!(desk.page(&link).await.count("form.reply"), 1);
        desk.submit(&link, &[]).await;
        desk
    }

    /// Sends a comment without an account; what is answered.
    pub(crate) async fn send_comment(
        &self,
        article: &str,
        to: Option<i64>,
        (name, text): (&str, &str),
    ) -> Answer {
        let form = article.replace(".html", "/reply.html");
        let form = to.map_or(form.clone(), |id| format!("{form}?to={id}"));
        let fields = [("name", name), ("text", text), LONG_AGO];
        self.desk().post(&form, &fields).await
    }

    /// Sends a comment that must be taken; its author's page.
    pub(crate) async fn comment(
        &self,
        article: &str,
        to: Option<i64>,
        written: (&str, &str),
    ) -> String {
        let answer = self.send_comment(article, to, written).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
        let own = answer.location().split('?').next().unwrap_or_default();
        own.to_owned()
    }
}

impl Desk<'_> {
    /// Sends a comment that must be taken; its author's page.
    pub(crate) async fn comment(&self, article: &str, to: Option<i64>, text: &str) -> String {
        let form = article.replace(".html", "/reply.html");
        let form = to.map_or(form.clone(), |id| format!("{form}?to={id}"));
        let answer = self.post(&form, &[("text", text), LONG_AGO]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
        let own = answer.location().split('?').next().unwrap_or_default();
        own.to_owned()
    }

    /// The comment that waits longest.
    pub(crate) async fn waiting_comment(&self) -> i64 {
        let page = self.page("/admin/forum/").await;
        let id = page.attribute(".queue input[type=hidden][name=comment]", "value");
        id.parse().expect("a number")
    }

    /// Publishes the comment that waits longest; its number.
    pub(crate) async fn publish_comment(&self) -> i64 {
        let id = self.waiting_comment().await;
        let fields = [("comment", id.to_string()), ("do", "publish".to_owned())];
        let fields = fields
            .each_ref()
            .map(|(name, value)| (*name, value.as_str()));
        self.submit("/admin/forum/", &fields).await;
        id
    }

    /// Refuses the comment that waits longest; its number.
    pub(crate) async fn reject_comment(&self, reason: &str, note: &str) -> i64 {
        let id = self.waiting_comment().await;
        let number = id.to_string();
        let fields = [
            ("comment", number.as_str()),
            ("do", "reject"),
            ("reason", reason),
            ("note", note),
        ];
        self.submit("/admin/forum/", &fields).await;
        id
    }
}
