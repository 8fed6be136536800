//! `GET /admin/`: what there is to do.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Data;
use askama::Template;
use chrono::Days;

use crate::app::App;
use crate::articles::faults::count_blocking_faults;
use crate::articles::model::desk::{DeskFilter, DeskLine, list_desk, list_unreviewed};
use crate::articles::model::plans::{Plan, list_plans};
use crate::articles::model::remarks::list_articles_with_open_remarks;
use crate::db::Connection;
use crate::error::AppResult;
use crate::forum::model::queues::count_pressing;
use crate::locale::Locale;
use crate::media::model::desk::list_expired_in_use;
use crate::newsroom::readers_chart::ReadersChart;
use crate::newsroom_layout::{self, NewsroomLayout};
use crate::session::{SignedIn, Viewer};
use crate::time::Millis;
use crate::urls;

/// Rights that end within so many days are told of.
const RIGHTS_DAYS: i64 = 14;

/// Articles in each list.
const LIST_LENGTH: i64 = 12;

#[derive(Template)]
#[template(path = "newsroom/dashboard.html")]
struct DashboardPage {
    layout: NewsroomLayout,
    lists: Vec<DashboardList>,
    /// What is planned for today.
    plans: Vec<Plan>,
    unreviewed: Vec<Unreviewed>,
    blocked: Vec<Noted>,
    rights: Vec<Noted>,
    /// `None` if the edition does not count its readers.
    readers: Option<ReadersChart>,
    remarked: Vec<Remarked>,
    /// Comments that wait, for whoever decides about them.
    waiting_comments: Option<i64>,
}

/// A link, and what there is to know about it.
struct Noted {
    url: String,
    name: String,
    sentence: String,
}

/// A story begun by the viewer that somebody has open remarks on.
struct Remarked {
    url: String,
    headline: String,
    count: i64,
}

/// One of the lists; those without articles are left out.
struct DashboardList {
    /// Key of its name in locale files.
    key: &'static str,
    lines: Vec<DeskLine>,
}

/// A story that somebody published alone.
struct Unreviewed {
    url: String,
    reviewed_url: String,
    headline: String,
    sentence: String,
    /// Not by the viewer: who published alone cannot be the second pair of eyes.
    may_review: bool,
}

pub(crate) async fn get(app: Data<App>, SignedIn(viewer): SignedIn) -> AppResult<HttpResponse> {
    let state = app.clone();
    let page = app
        .db
        .read(move |conn| DashboardPage::load(conn, &state, &viewer))
        .await?;
    newsroom_layout::page(StatusCode::OK, &page)
}

/// The lists that somebody has, with the keys of their names.
fn wanted_lists(viewer: &Viewer, layout: &NewsroomLayout) -> Vec<(&'static str, DeskFilter)> {
    let today = layout.dates.start_of(layout.dates.day(layout.now));
    let mut wanted = Vec::new();
    if viewer.roles.may_write() {
        let mine = DeskFilter::WriterState(viewer.account_id, "draft");
        wanted.push(("dashboard-mine", mine));
    }
    if viewer.roles.may_edit() {
        for (key, filter) in [
            ("dashboard-waiting", DeskFilter::State("in_review")),
            ("dashboard-scheduled", DeskFilter::State("scheduled")),
            ("dashboard-published", DeskFilter::PublishedSince(today)),
        ] {
            wanted.push((key, filter.within(&viewer.sections)));
        }
    }
    wanted
}

/// What somebody published alone, in the sections of the editor who looks.
fn list_stories_published_alone(
    conn: &mut Connection,
    viewer: &Viewer,
    layout: &NewsroomLayout,
) -> AppResult<Vec<Unreviewed>> {
    Ok(list_unreviewed(conn)?
        .into_iter()
        .filter(|(_, _, section_id, ..)| viewer.sections.have(*section_id))
        .map(|(id, headline, _, account_id, name, reason)| Unreviewed {
            url: urls::newsroom_article(id),
            reviewed_url: urls::newsroom_reviewed(id),
            headline,
            sentence: layout.locale.text_with_all(
                "dashboard-unreviewed-line",
                [("name", name.into()), ("reason", reason.into())],
            ),
            may_review: account_id != viewer.account_id,
        })
        .collect())
}

/// Stories of the lists, not yet public, that the gate does not let pass.
fn list_blocked(
    conn: &mut Connection,
    locale: &Locale,
    lists: &[DashboardList],
) -> AppResult<Vec<Noted>> {
    let mut blocked: Vec<Noted> = Vec::new();
    for line in lists.iter().flat_map(|list| &list.lines) {
        let url = urls::newsroom_article(line.id);
        if line.state == "published" || blocked.iter().any(|story| story.url == url) {
            continue;
        }
        let count = count_blocking_faults(conn, line.id)?;
        if count > 0 {
            blocked.push(Noted {
                url,
                name: line.headline.clone(),
                sentence: locale.text_with("dashboard-blocked-line", "count", count),
            });
        }
    }
    Ok(blocked)
}

/// Pictures in use whose rights end soon, or have ended.
fn list_ending_rights(conn: &mut Connection, layout: &NewsroomLayout) -> AppResult<Vec<Noted>> {
    let soon = layout.now.plus_days(RIGHTS_DAYS);
    let items = list_expired_in_use(conn, soon)?;
    Ok(items
        .into_iter()
        .filter_map(|item| {
            let end = item.rights_expire_at?;
            let key = if end <= layout.now {
                "dashboard-rights-ended"
            } else {
                "dashboard-rights-end"
            };
            Some(Noted {
                url: urls::newsroom_media_item(item.id),
                name: item.file_name,
                sentence: layout.locale.text_with(key, "date", layout.dates.date(end)),
            })
        })
        .collect())
}

impl DashboardPage {
    /// Loads all that the page shows.
    fn load(conn: &mut Connection, app: &App, viewer: &Viewer) -> AppResult<Self> {
        let mut layout = NewsroomLayout::load(conn, app, Some(viewer), urls::newsroom())?;
        layout.title = layout.locale.text("newsroom-dashboard");
        let mut lists = Vec::new();
        for (key, filter) in wanted_lists(viewer, &layout) {
            let lines = list_desk(conn, &filter, 0, LIST_LENGTH)?;
            lists.push(DashboardList { key, lines });
        }
        let blocked = list_blocked(conn, &layout.locale, &lists)?;
        let mut rights = Vec::new();
        let mut plans = Vec::new();
        let mut unreviewed = Vec::new();
        if viewer.roles.may_edit() {
            rights = list_ending_rights(conn, &layout)?;
            let tomorrow = layout.dates.day(layout.now) + Days::new(1);
            plans = list_plans(conn, layout.dates.start_of(tomorrow))?;
            plans.retain(|plan| viewer.may_edit_in(plan.section_id));
            unreviewed = list_stories_published_alone(conn, viewer, &layout)?;
        }
        let hour = app.readers.last_hour(layout.now);
        let waiting_comments = viewer
            .roles
            .may_moderate()
            .then(|| count_pressing(conn))
            .transpose()?;
        let remarked = list_articles_with_open_remarks(conn, viewer.account_id, LIST_LENGTH)?;
        Ok(Self {
            readers: layout
                .edition
                .counts_readers
                .then(|| ReadersChart::new(&hour, &layout.locale, &layout.dates)),
            layout,
            lists,
            plans,
            unreviewed,
            blocked,
            rights,
            waiting_comments,
            remarked: remarked
                .into_iter()
                .map(|(id, headline, count)| Remarked {
                    url: urls::newsroom_remarks(id),
                    headline,
                    count,
                })
                .collect(),
        })
    }

    /// What stands in the way, with the key of its name.
    fn notes(&self) -> [(&'static str, &[Noted]); 2] {
        [
            ("dashboard-blocked", &self.blocked),
            ("dashboard-rights", &self.rights),
        ]
    }

    fn forum_url(&self) -> String {
        urls::newsroom_forum()
    }

    fn may_write(&self) -> bool {
        self.layout
            .viewer
            .as_ref()
            .is_some_and(|viewer| viewer.roles.may_write())
    }

    fn may_edit(&self) -> bool {
        self.layout
            .viewer
            .as_ref()
            .is_some_and(|viewer| viewer.roles.may_edit())
    }

    /// What happens, and when; with the zone.
    fn plan_sentence(&self, plan: &Plan) -> String {
        let time = self.layout.dates.short(plan.at, self.layout.now);
        self.layout
            .locale
            .text_with(&format!("plan-{}", plan.kind.word()), "time", time)
    }

    fn edit_url(&self, id: &i64) -> String {
        urls::newsroom_article(*id)
    }

    fn new_url(&self) -> String {
        urls::newsroom_new_article()
    }

    fn time_of(&self, line: &DeskLine) -> String {
        let instant: Millis = line
            .scheduled_for
            .or(line.first_published_at)
            .unwrap_or(line.created_at);
        self.layout.dates.short(instant, self.layout.now)
    }
}
