//! Comments, as readers send them and moderators decide about them.

use actix_web::http::StatusCode;

use super::app::TestApp;
use super::client::Answer;
use super::desk::Desk;

impl TestApp {
    /// Sends a comment without an account; what is answered.
    pub(crate) async fn send_comment(
        &self,
        article: &str,
        to: Option<i64>,
        (name, text): (&str, &str),
    ) -> Answer {
        let form = article.replace(".html", "/reply.html");
        let form = to.map_or(form.clone(), |id| format!("{form}?to={id}"));
        self.desk()
            .post(&form, &[("name", name), ("text", text)])
            .await
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
    /// The comment that waits longest.
    pub(crate) async fn waiting_comment(&self) -> i64 {
        let page = self.page("/admin/forum/").await;
        let id = page.attribute(".queue input[name=comment]", "value");
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
