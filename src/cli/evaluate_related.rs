//! `warta evaluate related`

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fs;
use std::path::Path;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::{Context, ensure};
use chrono::{DateTime, NaiveDate, NaiveTime};
use diesel::Connection as _;
use diesel::connection::SimpleConnection;
use diesel_migrations::MigrationHarness;
use serde::Deserialize;

use crate::db::{Connection, MIGRATIONS};
use crate::recommend::counts::StoryText;
use crate::recommend::engine::{NewStory, find_related, take_in};
use crate::recommend::ranking::Ageing;
use crate::recommend::vocabulary::Vocabulary;
use crate::time::Millis;

/// The lists are looked at to this depth.
const DEPTH: usize = 100;

/// So many are taken in together, as the program does when many wait.
const STORIES_AT_ONCE: usize = 50;

/// A line of the articles' file.
#[derive(Deserialize)]
struct Line {
    id: serde_json::Value,
    title: String,
    body: String,
    #[serde(default)]
    date: Option<String>,
    #[serde(default)]
    category: Option<String>,
}

/// An article to compare.
struct Article {
    id: String,
    headline: String,
    body: String,
    section: String,
    published_at: Option<Millis>,
}

/// What was read of a file, and what was wrong with its other lines.
struct Read<Row> {
    rows: Vec<Row>,
    problems: Vec<String>,
}

/// Finds for the first article of each pair those that go with it, and prints where the second stands.
pub(super) fn run(articles: &Path, gold: &Path) -> anyhow::Result<ExitCode> {
    let Read {
        rows: mut articles,
        mut problems,
    } = read_articles(articles)?;
    let places: HashMap<String, usize> = articles
        .iter()
        .enumerate()
        .map(|(place, article)| (article.id.clone(), place))
        .collect();
    let pairs = read_pairs(gold, &places)?;
    problems.extend(pairs.problems);
    for problem in &problems {
        eprintln!("{problem}");
    }
    let wanted = group(&pairs.rows);
    ensure!(
        !wanted.is_empty(),
        "{} has no pair of articles that are known",
        gold.display()
    );
    take_out_links(&mut articles, &wanted);

    let mut conn = open_empty()?;
    let mut vocabulary = Vocabulary::default();
    let began = Instant::now();
    let stories = stories(&articles);
    for some in stories.chunks(STORIES_AT_ONCE) {
        take_in(&mut conn, &mut vocabulary, some, Millis(0))?;
    }
    let built = began.elapsed();
    let began = Instant::now();
    let mut outcomes = Vec::new();
    for (place, wanted) in &wanted {
        let asked = (number(*place), Ageing::default());
        let found: Vec<usize> = find_related(&mut conn, &vocabulary, asked, DEPTH)?
            .iter()
            .filter_map(|related| usize::try_from(related.article_id).ok())
            .collect();
        outcomes.push(Outcome::of(&found, wanted));
    }
    let found = began.elapsed();
    println!(
        "{} articles, {} with links to others, {} lines left out",
        articles.len(),
        wanted.len(),
        problems.len()
    );
    print_measures(&outcomes, (built, found));
    Ok(if problems.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// An empty database in memory. Its stories have no articles, which the engine never looks at.
fn open_empty() -> anyhow::Result<Connection> {
    let mut conn = Connection::establish(":memory:")?;
    conn.run_pending_migrations(MIGRATIONS)
        .map_err(|error| anyhow::anyhow!("{error}"))?;
    conn.batch_execute("PRAGMA foreign_keys = OFF")?;
    Ok(conn)
}

/// The articles as the engine takes them in, each with its place as its number.
fn stories(articles: &[Article]) -> Vec<NewStory<'_>> {
    let mut sections: HashMap<&str, i64> = HashMap::new();
    articles
        .iter()
        .enumerate()
        .map(|(place, article)| {
            // Without a section, an article shares its section with no other.
            let next = number(sections.len());
            let section_id = match article.section.as_str() {
                "" => -1 - number(place),
                section => *sections.entry(section).or_insert(next),
            };
            NewStory {
                article_id: number(place),
                edition_id: 1,
                language: "",
                section_id,
                published_at: article.published_at,
                text: StoryText {
                    headline: &article.headline,
                    body: &article.body,
                },
            }
        })
        .collect()
}

fn number(place: usize) -> i64 {
    i64::try_from(place).unwrap_or(i64::MAX)
}

/// Reads a file line by line: what each holds, or what is wrong with it.
fn read_lines<Row>(
    path: &Path,
    mut read: impl FnMut(&str) -> Result<Row, String>,
) -> anyhow::Result<Read<Row>> {
    let bytes = fs::read(path).with_context(|| path.display().to_string())?;
    let text = String::from_utf8_lossy(&bytes);
    let mut found = Read {
        rows: Vec::new(),
        problems: Vec::new(),
    };
    let lines = text.lines().enumerate();
    for (number, line) in lines.filter(|(_, line)| !line.trim().is_empty()) {
        match read(line) {
            Ok(row) => found.rows.push(row),
            Err(why) => {
                let place = format!("{}, line {}", path.display(), number + 1);
                found.problems.push(format!("{place}: {why}"));
            }
        }
    }
    Ok(found)
}

/// JSON Lines: `id`, `title`, `body`, and where they are known `date` and `category`.
fn read_articles(path: &Path) -> anyhow::Result<Read<Article>> {
    let mut known = HashSet::new();
    read_lines(path, |line| {
        let line: Line = serde_json::from_str(line)
            .map_err(|cause| format!("{cause}; expected an object with id, title and body"))?;
        let id = match line.id {
            serde_json::Value::String(id) => id,
            serde_json::Value::Number(id) => id.to_string(),
            other => return Err(format!("the id is {other}; expected a text or a number")),
        };
        if !known.insert(id.clone()) {
            return Err(format!("the id {id} was there already"));
        }
        Ok(Article {
            id,
            headline: line.title,
            body: line.body,
            section: line.category.unwrap_or_default(),
            published_at: line.date.as_deref().and_then(parse_date),
        })
    })
}

/// RFC 3339, or a day. Others are not known.
fn parse_date(typed: &str) -> Option<Millis> {
    let typed = typed.trim();
    if let Ok(instant) = DateTime::parse_from_rfc3339(typed) {
        return Some(Millis::from_date_time(&instant));
    }
    let day = NaiveDate::parse_from_str(typed.get(..10)?, "%Y-%m-%d").ok()?;
    Some(Millis::from_date_time(
        &day.and_time(NaiveTime::MIN).and_utc(),
    ))
}

/// Two ids a line, with a tabulator between them.
fn read_pairs(
    path: &Path,
    places: &HashMap<String, usize>,
) -> anyhow::Result<Read<(usize, usize)>> {
    read_lines(path, |line| {
        let (from, to) = line
            .split_once('\t')
            .ok_or("expected two ids with a tabulator between them")?;
        let find = |id: &str| {
            let place = places.get(id.trim()).copied();
            place.ok_or_else(|| format!("no article has the id {}", id.trim()))
        };
        let (one, other) = (find(from)?, find(to)?);
        if one == other {
            return Err(format!("{} is paired with itself", from.trim()));
        }
        Ok((one, other))
    })
}

/// The wanted articles of each article that has some, by their place.
fn group(pairs: &[(usize, usize)]) -> BTreeMap<usize, HashSet<usize>> {
    let mut wanted: BTreeMap<usize, HashSet<usize>> = BTreeMap::new();
    for (one, other) in pairs {
        wanted.entry(*one).or_default().insert(*other);
    }
    wanted
}

/// Takes the headlines of wanted articles out of the text that links to them: they would give the answer away.
fn take_out_links(articles: &mut [Article], wanted: &BTreeMap<usize, HashSet<usize>>) {
    let headlines: Vec<String> = articles
        .iter()
        .map(|article| article.headline.clone())
        .collect();
    for (place, others) in wanted {
        let Some(article) = articles.get_mut(*place) else {
            continue;
        };
        for headline in others.iter().filter_map(|other| headlines.get(*other)) {
            if !headline.trim().is_empty() {
                article.body = article.body.replace(headline.trim(), " ");
            }
        }
    }
}

/// A table, and all of it in the last line.
fn print_measures(outcomes: &[Outcome], (built, found): (Duration, Duration)) {
    println!("| measure | value |\n| --- | --- |");
    let mut row = Vec::new();
    for (name, value) in Outcome::means(outcomes) {
        println!("| {name} | {value:.4} |");
        row.push(format!("{name} {value:.4}"));
    }
    println!(
        "{} build-seconds {:.2} find-seconds {:.2}",
        row.join(" "),
        built.as_secs_f64(),
        found.as_secs_f64()
    );
}

/// How one list did.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Outcome([f64; MEASURES.len()]);

/// In the order of [`Outcome`].
const MEASURES: [&str; 7] = [
    "hit@1",
    "precision@5",
    "precision@10",
    "recall@5",
    "recall@10",
    "MRR",
    "nDCG@10",
];

impl Outcome {
    fn of(found: &[usize], wanted: &HashSet<usize>) -> Self {
        let hits = |depth: usize| {
            let within = found.iter().take(depth);
            count(within.filter(|place| wanted.contains(place)).count())
        };
        let first = found.iter().position(|place| wanted.contains(place));
        let gains = found.iter().take(10).enumerate();
        let gained: f64 = gains
            .filter(|(_, place)| wanted.contains(place))
            .map(|(rank, _)| gain(rank))
            .sum();
        let best: f64 = (0..wanted.len().min(10)).map(gain).sum();
        let all = count(wanted.len());
        Self([
            hits(1),
            hits(5) / 5.0,
            hits(10) / 10.0,
            hits(5) / all,
            hits(10) / all,
            first.map_or(0.0, |rank| 1.0 / (count(rank) + 1.0)),
            gained / best,
        ])
    }

    /// The means over lists, with their names.
    fn means(outcomes: &[Self]) -> Vec<(&'static str, f64)> {
        let all = count(outcomes.len());
        let mean = |measure: usize| {
            let values = outcomes.iter().filter_map(|outcome| outcome.0.get(measure));
            values.sum::<f64>() / all
        };
        let named = MEASURES.iter().enumerate();
        named
            .map(|(measure, name)| (*name, mean(measure)))
            .collect()
    }
}

/// What a hit is worth at a rank, counted from 0 (Järvelin and Kekäläinen, 2002).
fn gain(rank: usize) -> f64 {
    1.0 / (count(rank) + 2.0).log2()
}

fn count(number: usize) -> f64 {
    f64::from(u32::try_from(number).unwrap_or(u32::MAX))
}
