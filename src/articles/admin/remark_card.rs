//! Remarks as their page shows them: each with its answers, in its place.

use crate::articles::model::remarks::{
    Remark, RemarkAnswer, list_answers, list_remarks, list_resolvers,
};
use crate::articles::paragraphs::{Paragraph, find_paragraph};
use crate::db::Connection;
use crate::error::AppResult;
use crate::newsroom_layout::NewsroomLayout;
use crate::time::Millis;

/// Somebody said something, at a time.
pub(super) struct Said {
    pub(super) who: String,
    pub(super) when: String,
    pub(super) machine: String,
    pub(super) text: String,
}

/// A remark with its answers.
pub(super) struct RemarkCard {
    pub(super) id: i64,
    pub(super) said: Said,
    /// It came by a preview link: nobody has checked the name.
    pub(super) is_from_outside: bool,
    /// What the paragraph said then; empty where it still stands, and for the whole article.
    pub(super) quoted: String,
    /// Who resolved it and when, in a sentence; `None` while it is open.
    pub(super) resolved: Option<String>,
    pub(super) answers: Vec<Said>,
}

/// A paragraph with the remarks on it.
pub(super) struct RemarkedParagraph {
    pub(super) paragraph: Paragraph,
    pub(super) remarks: Vec<RemarkCard>,
}

/// All remarks on an article, by what they are about.
pub(super) struct PlacedRemarks {
    pub(super) whole: Vec<RemarkCard>,
    pub(super) paragraphs: Vec<RemarkedParagraph>,
    /// Those on paragraphs that no longer say what they said.
    pub(super) changed: Vec<RemarkCard>,
    pub(super) open_count: usize,
}

impl PlacedRemarks {
    /// Places an article's remarks beside its paragraphs.
    pub(super) fn load(
        conn: &mut Connection,
        layout: &NewsroomLayout,
        article_id: i64,
        paragraphs: Vec<Paragraph>,
    ) -> AppResult<Self> {
        let resolvers = list_resolvers(conn, article_id)?;
        let answers = list_answers(conn, article_id)?;
        let rows = list_remarks(conn, article_id)?;
        let mut placed = Self {
            whole: Vec::new(),
            paragraphs: Vec::new(),
            changed: Vec::new(),
            open_count: rows
                .iter()
                .filter(|(remark, _)| remark.resolved_at.is_none())
                .count(),
        };
        let mut standing = Vec::new();
        for (remark, name) in rows {
            let place = remark
                .paragraph
                .map(|number| find_paragraph(&paragraphs, number, &remark.quoted));
            let mut card = card(layout, remark, name, (&resolvers, &answers));
            match place {
                None => placed.whole.push(card),
                Some(None) => placed.changed.push(card),
                Some(Some(number)) => {
                    card.quoted.clear();
                    standing.push((number, card));
                }
            }
        }
        for paragraph in paragraphs {
            let (here, elsewhere) = standing
                .into_iter()
                .partition::<Vec<_>, _>(|(number, _)| *number == paragraph.number);
            standing = elsewhere;
            placed.paragraphs.push(RemarkedParagraph {
                paragraph,
                remarks: here.into_iter().map(|(_, card)| card).collect(),
            });
        }
        Ok(placed)
    }
}

fn card(
    layout: &NewsroomLayout,
    remark: Remark,
    name: Option<String>,
    (resolvers, answers): (&[(i64, String)], &[RemarkAnswer]),
) -> RemarkCard {
    let resolver = resolvers.iter().find(|(id, _)| *id == remark.id);
    let resolution = remark.resolved_at.zip(resolver).map(|(at, (_, name))| {
        layout.locale.text_with_all(
            "remark-resolved",
            [
                ("name", name.as_str().into()),
                ("date", layout.dates.date_and_time(at).into()),
            ],
        )
    });
    RemarkCard {
        id: remark.id,
        is_from_outside: name.is_none(),
        said: said(
            layout,
            name.unwrap_or(remark.outsider_name),
            remark.text,
            remark.written_at,
        ),
        quoted: remark.quoted,
        resolved: resolution,
        answers: answers
            .iter()
            .filter(|answer| answer.remark_id == remark.id)
            .map(|answer| {
                let (who, text) = (answer.account_name.clone(), answer.text.clone());
                said(layout, who, text, answer.written_at)
            })
            .collect(),
    }
}

fn said(layout: &NewsroomLayout, who: String, text: String, at: Millis) -> Said {
    Said {
        who,
        when: layout.dates.date_and_time(at),
        machine: layout.dates.machine(at),
        text,
    }
}
