//! `GET /admin/articles/`: the newsroom's articles, all or those in a state.

use actix_web::http::StatusCode;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::app::App;
use crate::articles::model::desk::{DeskFilter, DeskLine, count_desk, list_desk};
use crate::articles::model::embargoes::{Embargo, list_embargoes};
use crate::articles::model::plans::{Plan, list_plans_of};
use crate::articles::state::State;
use crate::db::Connection;
use crate::error::{AppError, AppResult};
use crate::form::FormFields;
use crate::newsroom_layout::{self, NewsroomLayout};
use crate::session::{Viewer, Writer};
use crate::time::Millis;
use crate::urls;

/// Articles a page.
const PAGE_LENGTH: i64 = 30;

#[derive(Template)]
#[template(path = "articles/admin/list.html")]
struct ListPage {
    layout: NewsroomLayout,
    lines: Vec<DeskLine>,
    embargoes: Vec<Embargo>,
    plans: Vec<Plan>,
    state: Option<State>,
    page: i64,
    page_count: i64,
    count: i64,
}

pub(crate) async fn get(
    app: Data<App>,
    Writer(viewer): Writer,
    request: HttpRequest,
) -> AppResult<HttpResponse> {
    let query = FormFields::parse(request.query_string().as_bytes());
    let chosen = State::parse(query.one("state"));
    let number = query.number("page").unwrap_or(1);
    let state = app.clone();
    let page = app
        .db
        .read(move |conn| ListPage::load(conn, &state, &viewer, chosen, number))
        .await?;
    newsroom_layout::page(StatusCode::OK, &page)
}

impl ListPage {
    fn load(
        conn: &mut Connection,
        app: &App,
        viewer: &Viewer,
        state: Option<State>,
        page: i64,
    ) -> AppResult<Self> {
        let filter = match (viewer.roles.may_edit(), state) {
            (true, None) => DeskFilter::All.within(&viewer.sections),
            (true, Some(state)) => DeskFilter::State(state.word()).within(&viewer.sections),
            (false, None) => DeskFilter::Writer(viewer.account_id),
            (false, Some(state)) => DeskFilter::WriterState(viewer.account_id, state.word()),
        };
        let count = count_desk(conn, &filter)?;
        let page_count = ((count + PAGE_LENGTH - 1) / PAGE_LENGTH).max(1);
        if !(1..=page_count).contains(&page) {
            return Err(AppError::NotFound);
        }
        let mut layout = NewsroomLayout::load(conn, app, Some(viewer), urls::newsroom_articles())?;
        layout.title = match state {
            None => layout.locale.text("newsroom-articles"),
            Some(state) => layout.locale.text_with(
                "list-title-state",
                "state",
                layout.locale.text(&format!("state-{}", state.word())),
            ),
        };
        let lines = list_desk(conn, &filter, (page - 1) * PAGE_LENGTH, PAGE_LENGTH)?;
        let ids: Vec<i64> = lines.iter().map(|line| line.id).collect();
        Ok(Self {
            embargoes: list_embargoes(conn, &ids, layout.now)?,
            plans: list_plans_of(conn, &ids)?,
            lines,
            layout,
            state,
            page,
            page_count,
            count,
        })
    }

    fn states(&self) -> [State; 5] {
        State::ALL
    }

    fn is_chosen(&self, state: &State) -> bool {
        self.state == Some(*state)
    }

    fn url(&self, state: &State) -> String {
        urls::newsroom_articles_in(state.word())
    }

    fn page_url(&self, page: i64) -> String {
        urls::newsroom_articles_page(self.state.map(State::word), page)
    }

    fn state_label(&self, word: &str) -> String {
        self.layout.locale.text(&format!("state-{word}"))
    }

    /// What is planned for an article, and until when it is held back.
    fn facts(&self, line: &DeskLine) -> Vec<String> {
        let locale = &self.layout.locale;
        let date = |instant: Millis| self.layout.dates.date_and_time(instant);
        let is_held = State::parse(&line.state).is_some_and(State::may_be_embargoed);
        let embargoes = self
            .embargoes
            .iter()
            .filter(|embargo| is_held && embargo.article_id == line.id)
            .map(|embargo| locale.text_with("plan-embargo", "time", date(embargo.until)));
        let plans = self.plans.iter().filter(|plan| plan.article_id == line.id);
        embargoes
            .chain(plans.map(|plan| {
                let key = format!("plan-{}", plan.kind.word());
                locale.text_with(&key, "time", date(plan.at))
            }))
            .collect()
    }

    fn bin_url(&self) -> String {
        urls::newsroom_bin()
    }

    fn edit_url(&self, id: &i64) -> String {
        urls::newsroom_article(*id)
    }

    fn date(&self, instant: &Millis) -> String {
        self.layout.dates.short(*instant, self.layout.now)
    }
}
