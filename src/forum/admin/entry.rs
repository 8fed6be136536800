//! A comment to decide about, with all that a moderator needs for it.

use crate::accounts::model::readers::find_reader;
use crate::db::Connection;
use crate::error::AppResult;
use crate::forum::model::appeals::find_open_appeal;
use crate::forum::model::comments::Comment;
use crate::forum::model::learning::find_learned;
use crate::forum::model::queues::{History, find_history};
use crate::forum::model::reports::list_open_reports;
use crate::forum::model::settings::find_settings;
use crate::forum::model::shown::{PlacedComment, list_above};
use crate::forum::reasons::Reason;
use crate::forum::rules::judge::Rule;
use crate::forum::rules::words::WordRule;
use crate::forum::spam::features::{View, features};
use crate::forum::text;
use crate::html::SafeHtml;
use crate::newsroom_layout::NewsroomLayout;
use crate::urls;

/// So many comments of a thread are shown above one to decide about.
const SHOWN_ABOVE: usize = 10;

/// A comment of a queue.
pub(super) struct Entry {
    pub placed: PlacedComment,
    /// With what the words' rules hit marked.
    pub text: SafeHtml,
    pub written: String,
    pub url: String,
    /// How its discussion is run.
    pub discussion_url: String,
    /// Its thread, down to what it answers.
    pub thread: Vec<(Comment, SafeHtml)>,
    /// The rule that keeps it back and what it hit; empty if none does.
    pub held: String,
    /// How much it looks like advertising, and by which features; empty while too little was learned.
    pub score: String,
    /// Reasons and notes of readers.
    pub reports: Vec<String>,
    /// What its author has to say about the refusal.
    pub appeal: Option<String>,
    /// What its author wrote besides.
    pub history: String,
    /// The page of an author who has an account.
    pub author_url: Option<String>,
}

impl Entry {
    pub(super) fn load(
        conn: &mut Connection,
        layout: &NewsroomLayout,
        rules: &[WordRule],
        placed: PlacedComment,
    ) -> AppResult<Self> {
        let comment = &placed.comment;
        let mut thread = Vec::new();
        for above in list_above(conn, comment, SHOWN_ABOVE)? {
            let text = text::draw(&above.text)?;
            thread.push((above, text));
        }
        let reports = list_open_reports(conn, comment.id)?
            .into_iter()
            .map(|report| {
                let reason = Reason::of(&report.reason).sentence(&layout.locale);
                [reason, report.note]
                    .into_iter()
                    .filter(|part| !part.is_empty())
                    .collect::<Vec<String>>()
                    .join(" ")
            })
            .collect();
        Ok(Self {
            text: text::draw_marked(&comment.text, rules)?,
            written: layout.dates.date_and_time(comment.written_at),
            url: urls::article("", &placed.slug, placed.article_id),
            discussion_url: urls::newsroom_forum_discussion(placed.article_id),
            thread,
            held: held(layout, comment),
            score: score(conn, layout, &comment.text)?,
            reports,
            appeal: find_open_appeal(conn, comment.id)?.map(|appeal| appeal.text),
            history: history(conn, layout, comment)?,
            author_url: comment.account_id.map(urls::newsroom_forum_reader),
            placed,
        })
    }
}

/// The rule that keeps a comment back, in words.
fn held(layout: &NewsroomLayout, comment: &Comment) -> String {
    match Rule::parse(&comment.held_by) {
        None => String::new(),
        Some(rule) => layout.locale.text_with(
            &format!("queue-held-{}", rule.word()),
            "detail",
            comment.held_detail.as_str(),
        ),
    }
}

fn score(conn: &mut Connection, layout: &NewsroomLayout, text: &str) -> AppResult<String> {
    let features = features(text);
    let Some(score) = find_learned(conn, &features)?.score(&features) else {
        return Ok(String::new());
    };
    let strongest: Vec<String> = score
        .strongest
        .iter()
        .filter_map(|feature| Some((View::of(feature)?, feature.get(1..)?)))
        .map(|(view, run)| {
            let key = format!("queue-view-{}", view.letter());
            layout.locale.text_with(&key, "run", run)
        })
        .collect();
    Ok(layout.locale.text_with_all(
        "queue-score",
        [
            ("percent", i64::from(score.percent()).into()),
            ("features", strongest.join(", ").into()),
        ],
    ))
}

/// Who wrote it, as far as that is known.
fn history(conn: &mut Connection, layout: &NewsroomLayout, comment: &Comment) -> AppResult<String> {
    let History {
        written,
        published,
        rejected,
    } = find_history(conn, comment.id)?;
    let reader = match comment.account_id {
        Some(account_id) => find_reader(conn, account_id)?,
        None => None,
    };
    let trust = match reader {
        Some(reader) => {
            let settings = find_settings(conn, layout.edition.id)?;
            reader.trust(settings.first_comments).word()
        }
        None => "none",
    };
    Ok(layout.locale.text_with_all(
        "queue-history",
        [
            ("trust", trust.into()),
            ("written", written.into()),
            ("published", published.into()),
            ("rejected", rejected.into()),
        ],
    ))
}
