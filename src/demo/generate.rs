//! Generated articles, for trials and benches: the same seed gives the same articles.

use anyhow::{Context, bail};

use crate::app::App;
use crate::articles::model::editing::{ArticleContent, ArticleFields, NewByline, save_article};
use crate::articles::model::listing;
use crate::db::Connection;
use crate::demo::newsroom::create_people;
use crate::editions::model as editions;
use crate::error::AppResult;
use crate::sections::model as sections;
use crate::slug::slug;
use crate::time::Millis;
use crate::topics::model as topics;

/// Articles saved in one transaction.
const BATCH: u32 = 500;

/// Minutes between two articles.
const MINUTES_APART: i64 = 20;

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

/// A small deterministic generator (SplitMix64, Steele, Lea and Flood 2014).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number from 0 to below `bound`; 0 for a bound of 0.
    fn below(&mut self, bound: usize) -> usize {
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
    newest: Millis,
}

/// Generates articles into an installation that has none.
///
/// # Errors
///
/// An installation with articles; failures of the database.
pub fn generate(app: &App, count: u32, seed: u64) -> anyhow::Result<()> {
    let highest = app
        .db
        .read_blocking(|conn| Ok(listing::find_highest_id(conn)?))
        .context("the articles cannot be counted")?;
    if highest > 0 {
        bail!("the data folder holds articles already; generated ones fill only an empty one");
    }
    let now = app.clock.now();
    let places = app
        .db
        .write_blocking(|conn| create_places(conn, now))
        .context("sections, people and topics cannot be made")?;
    let words: Vec<&str> = WORDS.split_whitespace().collect();
    let mut random = Random(seed);
    let mut done = 0;
    while done < count {
        let batch = BATCH.min(count - done);
        app.db
            .write_blocking(|conn| {
                for number in done..done + batch {
                    let age = i64::from(count - number) * MINUTES_APART * 60_000;
                    let published = Millis(places.newest.0 - age);
                    let content = article(&mut random, &words, &places, published);
                    save_article(conn, None, &content, "generated", published)?;
                }
                Ok(())
            })
            .context("articles cannot be saved")?;
        done += batch;
    }
    Ok(())
}

fn create_places(conn: &mut Connection, now: Millis) -> AppResult<Places> {
    let edition = editions::find_edition(conn, None)?;
    create_people(conn, edition.id)?;
    let mut topic_ids = Vec::new();
    for name in [
        "Air",
        "Pangan",
        "Sekolah",
        "Pelabuhan",
        "Energi",
        "Hutan",
        "Kesehatan",
        "Anggaran",
    ] {
        topic_ids.push(topics::find_or_create_topic(conn, edition.id, name)?);
    }
    Ok(Places {
        section_ids: sections::list_sections(conn, edition.id)?
            .into_iter()
            .map(|section| section.id)
            .collect(),
        person_ids: crate::people::model::list_person_ids(conn, edition.id)?,
        topic_ids,
        newest: now,
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
            state: "published",
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
    }
}

fn paragraph(random: &mut Random, words: &[&str]) -> String {
    let sentences = 2 + random.below(3);
    let paragraph: Vec<String> = (0..sentences)
        .map(|_| {
            let length = 8 + random.below(14);
            sentence(random, words, length)
        })
        .collect();
    paragraph.join(" ")
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
