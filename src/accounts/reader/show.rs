//! `GET` and `POST /account/`: a reader's account; to somebody who is not signed in, the form that asks for a link by mail.

use actix_web::http::StatusCode;
use actix_web::web::{Bytes, Data};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use lettre::address::Address;

use crate::accounts::model::accounts::list_roles;
use crate::accounts::model::readers::{
    Reader, delete_reader, delete_reader_session, find_reader_of_session, update_reader,
};
use crate::accounts::model::sign_in_links::{LINK_MINUTES, create_sign_in_link};
use crate::app::App;
use crate::audit::model::{NewAuditEvent, create_event};
use crate::db::Connection;
use crate::error::{AppError, AppResult};
use crate::form::FormFields;
use crate::forum::model::addresses::keep_address;
use crate::forum::model::comments::{Comment, LONGEST_NAME, delete_all_of_reader, list_of_reader};
use crate::forum::model::recommendations::forget_recommended;
use crate::layout::PublicLayout;
use crate::newsroom_layout::{done_word, status_of};
use crate::problems::Problems;
use crate::session::{FORM_TOKEN, Keeps, address_of, brought_token, ended_cookie};
use crate::token::{Token, is_same_secret};
use crate::urls;
use crate::visit::{Visit, private_page, see_other};

/// Own comments on the page.
const SHOWN: i64 = 100;

/// Characters of a comment in the list.
const EXCERPT_LENGTH: usize = 120;

#[derive(Template)]
#[template(path = "accounts/reader/show.html")]
struct ReaderPage {
    layout: PublicLayout,
    /// Who is signed in, with the session's secret.
    signed_in: Option<(Reader, Token)>,
    comments: Vec<Comment>,
    languages: Vec<String>,
    /// What was typed.
    email: String,
    done: Option<String>,
    problems: Problems,
}

/// What follows a form.
enum Next {
    /// On to an address; `true` if the session ends.
    Done(String, bool),
    Refused(Box<ReaderPage>),
}

pub(crate) async fn get(
    app: Data<App>,
    visit: Visit,
    request: HttpRequest,
) -> AppResult<HttpResponse> {
    let session = brought_token(&app, Keeps::ReaderSession, &request);
    let (state, done) = (app.clone(), done_word(&request));
    let page = app
        .db
        .read(move |conn| ReaderPage::load(conn, &state, &visit, session))
        .await?;
    private_page(StatusCode::OK, &page.name(&done))
}

pub(crate) async fn post(
    app: Data<App>,
    visit: Visit,
    request: HttpRequest,
    body: Bytes,
) -> AppResult<HttpResponse> {
    let session = brought_token(&app, Keeps::ReaderSession, &request);
    let fields = FormFields::parse(&body);
    let (state, address) = (app.clone(), address_of(&request));
    let next = app
        .db
        .write(move |conn| {
            ReaderPage::load(conn, &state, &visit, session)?.act(conn, &fields, &address)
        })
        .await?;
    match next {
        Next::Refused(page) => private_page(status_of(&page.problems), &*page),
        Next::Done(url, false) => Ok(see_other(&url)),
        Next::Done(url, true) => {
            let mut response = see_other(&url);
            response
                .add_cookie(&ended_cookie(&app, Keeps::ReaderSession))
                .map_err(AppError::internal)?;
            Ok(response)
        }
    }
}

impl ReaderPage {
    /// Loads all that the page shows.
    fn load(
        conn: &mut Connection,
        app: &App,
        visit: &Visit,
        session: Option<Token>,
    ) -> AppResult<Self> {
        let mut layout = PublicLayout::load(conn, app, visit)?;
        let signed_in = match session {
            Some(token) => find_reader_of_session(conn, &token.hash(), layout.now)?
                .map(|reader| (reader, token)),
            None => None,
        };
        let comments = match &signed_in {
            Some((reader, _)) => list_of_reader(conn, reader.account_id, SHOWN)?,
            None => Vec::new(),
        };
        let key = if signed_in.is_some() {
            "reader-title"
        } else {
            "reader-sign-in"
        };
        layout.head.title = layout.locale.text(key);
        layout.head.path = urls::reader(&layout.prefix());
        layout.head.is_unlisted = true;
        Ok(Self {
            languages: app
                .locales
                .languages()
                .into_iter()
                .map(str::to_owned)
                .collect(),
            email: String::new(),
            done: None,
            problems: Problems::default(),
            layout,
            signed_in,
            comments,
        })
    }

    /// The title says what was done.
    fn name(mut self, done: &str) -> Self {
        let key = format!("reader-done-{done}");
        if self.layout.locale.has(&key) {
            let sentence = self.layout.locale.text_with(&key, "count", LINK_MINUTES);
            self.layout.head.title = format!("{sentence} – {}", self.layout.head.title);
            self.done = Some(sentence);
        }
        self
    }

    /// Does what a form asks for.
    fn act(mut self, conn: &mut Connection, fields: &FormFields, address: &str) -> AppResult<Next> {
        let Some((reader, token)) = self.signed_in.take() else {
            return match fields.one("do") {
                "link" => self.ask_for_link(conn, fields, address),
                _ => Err(AppError::Unauthorized),
            };
        };
        if !is_same_secret(fields.one(FORM_TOKEN), &token.derive("form")) {
            return Err(AppError::Forbidden);
        }
        let url = self.layout.head.path.clone();
        match fields.one("do") {
            "save" => self.save(conn, fields, (reader, token)),
            "sign_out" => {
                delete_reader_session(conn, &token.hash())?;
                Ok(Next::Done(urls::done(&url, "signed-out"), true))
            }
            "delete" if fields.has("sure") => {
                delete_all_of_reader(conn, reader.account_id)?;
                forget_recommended(conn, reader.account_id)?;
                let is_of_newsroom = list_roles(conn, reader.account_id)?.may_enter();
                delete_reader(conn, reader.account_id, is_of_newsroom)?;
                let event = NewAuditEvent {
                    account: None,
                    action: "delete_reader",
                    subject: &format!("account:{}", reader.account_id),
                    detail: "by the reader",
                    address: "",
                };
                create_event(conn, &event, self.layout.now)?;
                Ok(Next::Done(urls::done(&url, "deleted"), true))
            }
            "delete" => {
                self.signed_in = Some((reader, token));
                Ok(self.refuse("sure", "reader-sure-problem"))
            }
            _ => Err(AppError::BadRequest),
        }
    }

    /// Notes that somebody asks for a link: a job writes the mail.
    fn ask_for_link(
        mut self,
        conn: &mut Connection,
        fields: &FormFields,
        address: &str,
    ) -> AppResult<Next> {
        self.email = fields.trimmed("email");
        if self.email.parse::<Address>().is_err() {
            return Ok(self.refuse("email", "reader-email-problem"));
        }
        let now = self.layout.now;
        let hash = keep_address(conn, address, now)?.hash;
        let (language, prefix) = (&self.layout.edition.language, self.layout.prefix());
        create_sign_in_link(conn, &self.email, (language, &prefix), &hash, now)?;
        Ok(Next::Done(
            urls::done(&self.layout.head.path, "link"),
            false,
        ))
    }

    fn save(
        mut self,
        conn: &mut Connection,
        fields: &FormFields,
        (mut reader, token): (Reader, Token),
    ) -> AppResult<Next> {
        reader.name = fields.trimmed("name");
        reader.wants_reply_mail = fields.has("wants_reply_mail");
        let language = fields.one("language");
        if self.languages.iter().any(|known| known == language) {
            language.clone_into(&mut reader.language);
        }
        let is_named = reader.name.chars().any(char::is_alphanumeric);
        if !is_named || reader.name.chars().count() > LONGEST_NAME {
            self.signed_in = Some((reader, token));
            return Ok(self.refuse("name", "reply-name-problem"));
        }
        update_reader(conn, &reader)?;
        Ok(Next::Done(
            urls::done(&self.layout.head.path, "saved"),
            false,
        ))
    }

    /// The page again, with what is wrong.
    fn refuse(mut self, field: &'static str, problem: &str) -> Next {
        self.problems = Problems::one(field, self.layout.locale.text(problem));
        let title = std::mem::take(&mut self.layout.head.title);
        self.layout.head.title = self
            .layout
            .locale
            .text_with("title-refused", "title", title);
        Next::Refused(Box::new(self))
    }

    fn form_token(&self) -> String {
        self.signed_in
            .as_ref()
            .map(|(_, token)| token.derive("form"))
            .unwrap_or_default()
    }

    fn language_name(&self, language: &str) -> String {
        self.layout
            .locale
            .text(&format!("language-name-{language}"))
    }

    fn excerpt(&self, comment: &Comment) -> String {
        comment.text.chars().take(EXCERPT_LENGTH).collect()
    }

    fn state_name(&self, comment: &Comment) -> String {
        self.layout
            .locale
            .text(&format!("comment-state-{}", comment.state))
    }

    fn comment_url(&self, comment: &Comment) -> String {
        urls::reader_comment(&self.layout.prefix(), comment.id)
    }

    fn export_url(&self) -> String {
        urls::reader_export(&self.layout.prefix())
    }

    fn action(&self) -> &str {
        &self.layout.head.path
    }
}
