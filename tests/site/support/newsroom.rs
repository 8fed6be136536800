//! A newsroom with people in it, and stories as they type them.

use warta::accounts::roles::Role;

use super::app::TestApp;
use super::desk::Desk;

/// The fields of a story that the gate lets pass.
pub(crate) const STORY: [(&str, &str); 5] = [
    ("headline", "Pasar buka lagi"),
    ("summary", "Pedagang kembali setelah banjir."),
    ("section", "indonesia"),
    ("byline", "Tomas Lintang"),
    (
        "body",
        "Perahu pertama berangkat pukul enam.\n\nPedagang menyusul.\n\nPasar ramai.",
    ),
];

/// The fields with others in place of those of the same name, or after them.
pub(crate) fn with<'a>(
    fields: &[(&'a str, &'a str)],
    others: &[(&'a str, &'a str)],
) -> Vec<(&'a str, &'a str)> {
    let kept = fields
        .iter()
        .filter(|(name, _)| !others.iter().any(|(other, _)| other == name));
    kept.chain(others).copied().collect()
}

impl TestApp {
    /// Logs in a reporter, Tomas Lintang.
    pub(crate) async fn reporter(&self) -> Desk<'_> {
        self.account("tomas@warta.example", "Tomas Lintang", &[Role::Reporter]);
        self.log_in("tomas@warta.example").await
    }

    /// Logs in a moderator, Mira Lontar.
    pub(crate) async fn moderator(&self) -> Desk<'_> {
        self.account("mira@warta.example", "Mira Lontar", &[Role::Moderator]);
        self.log_in("mira@warta.example").await
    }

    /// Logs in an editor, Uli Hamid.
    pub(crate) async fn editor(&self) -> Desk<'_> {
        self.account("uli@warta.example", "Uli Hamid", &[Role::Editor]);
        self.log_in("uli@warta.example").await
    }
}

impl Desk<'_> {
    /// Begins a story; its form's path and number.
    pub(crate) async fn begin(&self, fields: &[(&str, &str)]) -> (String, i64) {
        let answer = self.post("/admin/articles/new", fields).await;
        let path = answer
            .location()
            .split('?')
            .next()
            .unwrap_or_default()
            .to_owned();
        let id = path
            .rsplit('/')
            .next()
            .and_then(|id| id.parse().ok())
            .unwrap_or_else(|| panic!("{:?}", answer.page().texts(".problems")));
        (path, id)
    }

    /// Makes a preview link on an article's form's path, for so many days; the link's path.
    pub(crate) async fn preview_link(&self, path: &str, days: &str) -> String {
        let fields = [("do", "make"), ("days", days), ("recipient", "Narasumber")];
        let answer = self.post(&format!("{path}/preview-links/"), &fields).await;
        let link = answer.page().attribute(".secret-link a", "href");
        let (_, secret) = link.split_once("/preview/").expect("a new link");
        format!("/preview/{secret}")
    }
}
