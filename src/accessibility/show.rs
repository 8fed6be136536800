//! `GET` and `POST /accessibility/`: the statement, and the display preferences.

use actix_web::cookie::time::Duration;
use actix_web::cookie::{Cookie, SameSite};
use actix_web::error::UrlencodedError;
use actix_web::web::{Data, Form};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::app::App;
use crate::db::Connection;
use crate::error::{AppError, AppResult};
use crate::layout::PublicLayout;
use crate::preferences::{
    COOKIE_NAME, Contrast, Font, LineSpacing, Motion, Pictures, Preferences, TextSize,
};
use crate::urls;
use crate::visit::{Visit, see_other};

/// In the query and in the fragment of the page that says so.
const SAVED: &str = "saved";

/// What the statement promises, by the names of its sentences.
const PROMISES: [&str; 6] = [
    "words",
    "pictures",
    "languages",
    "keyboard",
    "calm",
    "scripts",
];

/// A key and the name of the sentence that says what it does.
struct Key {
    label: &'static str,
    name: &'static str,
}

/// The keyboard map. Labels are what stands on the keys; those of screen readers are the common ones of NVDA, JAWS and Orca.
const KEYS: [Key; 8] = [
    key("Tab", "tab"),
    key("Shift + Tab", "back"),
    key("Enter", "enter"),
    key("Space", "space"),
    key("H, 1–6", "headings"),
    key("D", "landmarks"),
    key("K", "links"),
    key("Ctrl + P", "print"),
];

const fn key(label: &'static str, name: &'static str) -> Key {
    Key { label, name }
}

#[derive(Template)]
#[template(path = "accessibility/show.html")]
struct ShowPage {
    layout: PublicLayout,
    was_saved: bool,
    choices: Vec<Choice>,
}

/// One preference with its options.
struct Choice {
    /// Name of the form field.
    name: &'static str,
    options: Vec<ChoiceOption>,
}

/// One value of a preference.
struct ChoiceOption {
    word: &'static str,
    is_chosen: bool,
}

pub(crate) async fn get(
    app: Data<App>,
    visit: Visit,
    request: HttpRequest,
) -> AppResult<HttpResponse> {
    let state = app.clone();
    let asked = visit.clone();
    let was_saved = request.query_string().split('&').any(|pair| pair == SAVED);
    let page = app
        .db
        .read(move |conn| ShowPage::load(conn, &state, &asked, was_saved))
        .await?;
    visit.page(&page.layout.head.path, &page)
}

/// Keeps the choices in the cookie; the default choices take the cookie away. A value that no form of ours sends is refused.
pub(crate) async fn post(
    app: Data<App>,
    visit: Visit,
    form: Result<Form<Preferences>, actix_web::Error>,
) -> AppResult<HttpResponse> {
    let Form(preferences) = form.map_err(|cause| refusal(&cause))?;
    let state = app.clone();
    let address = app
        .db
        .read(move |conn| {
            let layout = PublicLayout::load(conn, &state, &visit)?;
            Ok(urls::accessibility(&layout.prefix()))
        })
        .await?;
    let mut cookie = Cookie::build(COOKIE_NAME, preferences.to_cookie())
        .path("/")
        .http_only(true)
        .same_site(SameSite::Lax)
        .secure(app.config.origin().starts_with("https:"))
        .max_age(Duration::days(365))
        .finish();
    if preferences.is_default() {
        cookie.make_removal();
    }
    let mut response = see_other(&format!("{address}?{SAVED}#{SAVED}"));
    response.add_cookie(&cookie).map_err(AppError::internal)?;
    Ok(response)
}

/// Why a form was not taken.
fn refusal(cause: &actix_web::Error) -> AppError {
    match cause.as_error::<UrlencodedError>() {
        Some(UrlencodedError::Overflow { .. }) => AppError::TooLarge,
        _ => AppError::BadRequest,
    }
}

impl ShowPage {
    /// Loads all that the page shows.
    fn load(conn: &mut Connection, app: &App, visit: &Visit, was_saved: bool) -> AppResult<Self> {
        let mut layout = PublicLayout::load(conn, app, visit)?;
        let title = layout.locale.text("accessibility-title");
        layout.head.title = if was_saved {
            layout
                .locale
                .text_with("accessibility-title-saved", "title", title)
        } else {
            title
        };
        layout.head.description = layout.locale.text("accessibility-description");
        layout.head.path = urls::accessibility(&layout.prefix());
        layout.stands_in_every_edition(urls::accessibility);
        let chosen = visit.preferences;
        let choices = vec![
            choice("text-size", TextSize::ALL, TextSize::word, chosen.text_size),
            choice(
                "line-spacing",
                LineSpacing::ALL,
                LineSpacing::word,
                chosen.line_spacing,
            ),
            choice("font", Font::ALL, Font::word, chosen.font),
            choice("contrast", Contrast::ALL, Contrast::word, chosen.contrast),
            choice("motion", Motion::ALL, Motion::word, chosen.motion),
            choice("pictures", Pictures::ALL, Pictures::word, chosen.pictures),
        ];
        Ok(Self {
            layout,
            was_saved,
            choices,
        })
    }

    fn sentence(&self, part: &str, name: &str) -> String {
        self.layout
            .locale
            .text(&format!("accessibility-{part}-{name}"))
    }

    fn label(&self, name: &str) -> String {
        self.layout.locale.text(&format!("preference-{name}"))
    }

    fn option_label(&self, name: &str, word: &str) -> String {
        self.layout
            .locale
            .text(&format!("preference-{name}-{word}"))
    }
}

fn choice<Value: Copy + PartialEq>(
    name: &'static str,
    values: &[Value],
    word: fn(Value) -> &'static str,
    chosen: Value,
) -> Choice {
    Choice {
        name,
        options: values
            .iter()
            .map(|value| ChoiceOption {
                word: word(*value),
                is_chosen: *value == chosen,
            })
            .collect(),
    }
}
