//! Generated articles, for trials and benches: the same count and seed give the same articles, whenever and in
//! however many runs they are made.

use std::borrow::Cow;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

use anyhow::Context;
use diesel::{OptionalExtension, QueryResult};

use crate::app::App;
use crate::articles::model::editing::{
    ArticleContent, ArticleFields, NewByline, PreparedArticle, create_articles,
};
use crate::articles::model::{listing, revisions};
use crate::db::Connection;
use crate::demo::generated_comments::comments;
use crate::demo::newsroom::create_people;
use crate::editions::model as editions;
use crate::error::AppResult;
use crate::forum::model::bulk::{BulkComment, create_published_discussions};
use crate::people::model as people;
use crate::sections::model as sections;
use crate::slug::slug;
use crate::time::Millis;
use crate::topics::model as topics;

/// Most articles saved in one transaction, and most articles and comments together.
const BATCH: u32 = 500;
const MOST_ROWS: u32 = 20_000;

/// Minutes between two articles.
const MINUTES_APART: i64 = 20;

/// When the last article is published, 2026-01-01T00:00:00Z: not "now", because two runs would differ.
const NEWEST: Millis = Millis(1_767_225_600_000);

/// The words that generated texts are made of.
const WORDS: &str = "air akar aliran alun amanat anak anggaran angin arsip atap awan bahan bahasa bakau bambu bandar bangunan barat \
    batas batu bawah bekal belajar benang benih berkas besar biaya bidang buku bulan bunga buruh camat cerita cuaca daerah dagang \
    danau daratan darurat dasar daya debat delapan dermaga desa dewan dinas dokter dua ekor emas empat fajar gagasan galangan ganti \
    garam gelombang gempa gerak gudang guru harga harian hasil hijau hujan hutan ikan industri irigasi jadwal jalan jaring jembatan \
    juara jumlah kabar kabel kampung kantor kapal karang karya kawasan kayu kebun kecil keluarga kemarau kepala kerja kota kuliah \
    ladang lahan laporan laut layanan lembaga limbah listrik lumbung malam masyarakat mata menara mesin minyak muara musim nelayan \
    nilai obat ombak orang pabrik padi pagi pajak panen pantai pasar pasien pekan pelabuhan pemuda penelitian perahu peta petani \
    pintu pohon pulau puskesmas rakyat ramai rapat ruang rumah saksi sampah sawah sekolah selatan sensor siang sumber sungai surat \
    susu tambak tanah tangan taman teknik teluk tenaga terumbu timur tim tinggi tokoh udara ujian ukuran upah usaha utara wabah \
    waktu warga warung wilayah";

const TOPICS: [&str; 8] = [
    "Air",
    "Pangan",
    "Sekolah",
    "Pelabuhan",
    "Energi",
    "Hutan",
    "Kesehatan",
    "Anggaran",
];

/// A small deterministic generator (SplitMix64, Steele, Lea and Flood 2014).
pub(super) struct Random(u64);

impl Random {
    /// The generator of one article, so that none depends on those before it.
    fn of_article(seed: u64, number: u32) -> Self {
        let start = Self(seed).next() ^ u64::from(number);
        Self(Self(start).next())
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number from 0 to below `bound`; 0 for a bound of 0.
    pub(super) fn below(&mut self, bound: usize) -> usize {
        let bound = u64::try_from(bound).unwrap_or(u64::MAX).max(1);
        usize::try_from(self.next() % bound).unwrap_or_default()
    }

    fn pick<'a, T>(&mut self, from: &'a [T]) -> Option<&'a T> {
        from.get(self.below(from.len()))
    }
}

/// What generated articles refer to.
struct Places {
    edition_id: i64,
    language: String,
    section_ids: Vec<i64>,
    person_ids: Vec<i64>,
    topic_ids: Vec<i64>,
}

/// Articles to generate.
#[derive(Clone, Copy, Debug)]
pub struct Task {
    /// How many.
    pub count: u32,
    /// How many comments under each.
    pub comments: u32,
    /// Another gives others.
    pub seed: u64,
}

impl Task {
    /// Why each of its articles is saved: by this the next run knows an interrupted one.
    fn reason(self) -> String {
        let (count, seed) = (self.count, self.seed);
        match self.comments {
            0 => format!("generated: {count} articles, seed {seed}"),
            comments => {
                format!("generated: {count} articles with {comments} comments each, seed {seed}")
            }
        }
    }

    /// Articles saved in one transaction; an interrupted run loses at most so many.
    fn batch(self) -> u32 {
        (MOST_ROWS / self.comments.saturating_add(1)).clamp(1, BATCH)
    }

    /// When an article is published, counted from 0.
    fn published(self, number: u32) -> Millis {
        let age = i64::from(self.count - 1 - number) * MINUTES_APART * 60_000;
        Millis(NEWEST.0 - age)
    }
}

/// Articles ready to be saved, each with the time of its publication, and the comments under each.
#[derive(Default)]
struct Batch {
    articles: Vec<(PreparedArticle<'static>, Millis)>,
    comments: Vec<Vec<BulkComment>>,
}

/// Generates articles into an installation that has none, or the rest of them into one where the same task was interrupted. Calls
/// `progress` with how many are on disk; returns how many are new.
///
/// # Errors
///
/// An installation with other articles; failures of the database.
pub fn generate(app: &App, task: Task, mut progress: impl FnMut(u32)) -> anyhow::Result<u32> {
    let done = app
        .db
        .read_blocking(|conn| Ok(count_done(conn, task)?))
        .context("the articles cannot be counted")??;
    if done == task.count {
        return Ok(0);
    }
    progress(done);
    let places = app
        .db
        .write_blocking(create_places)
        .context("sections, people and topics cannot be made")?;
    let edition_id = places.edition_id;
    thread::scope(|scope| {
        let (sender, batches) = sync_channel(1);
        // One core makes up the next batch while another writes this one.
        let writer = scope.spawn(move || write_articles(task, done, &places, &sender));
        save_articles(app, task, edition_id, &batches, |saved| {
            progress(done + saved);
        })?;
        drop(batches);
        writer
            .join()
            .map_err(|_| anyhow::anyhow!("making up the articles panicked"))??;
        Ok(task.count - done)
    })
}

/// How many articles of the task are in; a refusal if there are any but these.
fn count_done(conn: &mut Connection, task: Task) -> QueryResult<anyhow::Result<u32>> {
    let own = revisions::count_first_revisions(conn, &task.reason())?;
    if own == i64::from(task.count) {
        // Whole already: what else the newsroom has written since is its own affair.
        return Ok(Ok(task.count));
    }
    let highest = listing::find_highest_id(conn)?;
    if own == highest {
        return Ok(u32::try_from(own).context("too many articles"));
    }
    let first = revisions::find_first_reason(conn, 1)?.unwrap_or_default();
    Ok(Err(if own == 0 && first.starts_with("generated") {
        anyhow::anyhow!(
            "the data folder holds articles of another run ({first}); go on with that one's --articles, --comments and --seed, or choose \
             another folder with --data"
        )
    } else {
        anyhow::anyhow!(
            "the data folder holds articles already; generated ones fill only an empty one: choose another with --data"
        )
    }))
}

/// Makes up the articles from number `done` on, batch by batch.
fn write_articles(
    task: Task,
    done: u32,
    places: &Places,
    batches: &SyncSender<Batch>,
) -> QueryResult<()> {
    let words: Vec<&str> = WORDS.split_whitespace().collect();
    let mut next = done;
    while next < task.count {
        let end = next + task.batch().min(task.count - next);
        let mut batch = Batch::default();
        for number in next..end {
            let published = task.published(number);
            let mut random = Random::of_article(task.seed, number);
            let content = article(&mut random, &words, places, published);
            let prepared = PreparedArticle::new(Cow::Owned(content))?;
            batch.articles.push((prepared, published));
            // Another series than that of the article's own words.
            let mut random = Random::of_article(!task.seed, number);
            let of = (task.comments, published);
            batch.comments.push(comments((&mut random, &words), of));
        }
        if batches.send(batch).is_err() {
            // Saving failed, and says why.
            break;
        }
        next = end;
    }
    Ok(())
}

/// Saves the batches as they come, each whole or not at all.
fn save_articles(
    app: &App,
    task: Task,
    edition_id: i64,
    batches: &Receiver<Batch>,
    mut progress: impl FnMut(u32),
) -> anyhow::Result<()> {
    let reason = task.reason();
    let mut saved = 0;
    for Batch { articles, comments } in batches {
        saved += u32::try_from(articles.len())?;
        app.db
            .write_blocking(|conn| {
                let ids = create_articles(conn, &articles, &reason)?;
                let discussions: Vec<(i64, Vec<BulkComment>)> = ids
                    .into_iter()
                    .zip(comments)
                    .filter(|(_, comments)| !comments.is_empty())
                    .collect();
                Ok(create_published_discussions(
                    conn,
                    edition_id,
                    &discussions,
                )?)
            })
            .context("articles cannot be saved")?;
        progress(saved);
    }
    Ok(())
}

fn create_places(conn: &mut Connection) -> AppResult<Places> {
    let edition = editions::find_edition(conn, None)?;
    let is_there = people::find_person(conn, edition.id, "siti-kelana").optional()?;
    if is_there.is_none() {
        create_people(conn, edition.id)?;
    }
    let mut topic_ids = Vec::new();
    for name in TOPICS {
        topic_ids.push(topics::find_or_create_topic(conn, edition.id, name)?);
    }
    Ok(Places {
        section_ids: sections::list_sections(conn, edition.id)?
            .into_iter()
            .map(|section| section.id)
            .collect(),
        person_ids: people::list_person_ids(conn, edition.id)?,
        topic_ids,
        language: edition.language,
        edition_id: edition.id,
    })
}

fn article(
    random: &mut Random,
    words: &[&str],
    places: &Places,
    published: Millis,
) -> ArticleContent {
    let headline = sentence(random, words, 7);
    let headline = headline.trim_end_matches('.').to_owned();
    let paragraphs = 4 + random.below(12);
    let body: Vec<String> = (0..paragraphs).map(|_| paragraph(random, words)).collect();
    let body = body.join("\n\n");
    let mut topic_ids: Vec<i64> = (0..2)
        .filter_map(|_| random.pick(&places.topic_ids).copied())
        .collect();
    topic_ids.dedup();
    ArticleContent {
        fields: ArticleFields {
            edition_id: places.edition_id,
            import_key: None,
            section_id: random
                .pick(&places.section_ids)
                .copied()
                .unwrap_or_default(),
            slug: slug(&headline),
            language: places.language.clone(),
            kicker: String::new(),
            headline,
            short_headline: String::new(),
            summary: sentence(random, words, 16),
            word_count: i64::try_from(body.split_whitespace().count()).unwrap_or(i64::MAX),
            body,
            sign_off: "bs/sk".to_owned(),
            state: "published".into(),
            scheduled_for: None,
            first_published_at: Some(published),
            last_updated_at: None,
            withdrawn_at: None,
            withdrawal_notice: String::new(),
            source_name: String::new(),
            source_url: String::new(),
            canonical_url: String::new(),
            translation_of: None,
            search_title: String::new(),
            social_title: String::new(),
            social_text: String::new(),
        },
        bylines: random
            .pick(&places.person_ids)
            .map(|person_id| NewByline {
                person_id: Some(*person_id),
                name: String::new(),
            })
            .into_iter()
            .collect(),
        topic_ids,
        figures: Vec::new(),
        lead: None,
        corrections: Vec::new(),
        desk_notes: String::new(),
        attachments: Vec::new(),
    }
}

pub(super) fn paragraph(random: &mut Random, words: &[&str]) -> String {
    let sentences = 2 + random.below(3);
    let paragraph: Vec<String> = (0..sentences)
        .map(|_| {
            let length = 8 + random.below(14);
            sentence(random, words, length)
        })
        .collect();
    paragraph.join(" ")
}

/// A word as names are written.
pub(super) fn word_with_capital(random: &mut Random, words: &[&str]) -> String {
    let word = sentence(random, words, 1);
    word.trim_end_matches('.').to_owned()
}

fn sentence(random: &mut Random, words: &[&str], length: usize) -> String {
    let picked: Vec<&str> = (0..length)
        .filter_map(|_| random.pick(words).copied())
        .collect();
    let sentence = picked.join(" ");
    let mut letters = sentence.chars();
    let first = letters
        .next()
        .map(|letter| letter.to_uppercase().to_string());
    format!("{}{}.", first.unwrap_or_default(), letters.as_str())
}
