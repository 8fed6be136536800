//! A program that is killed while somebody saves and publishes as fast as it answers; and what must be there afterwards.

use std::collections::BTreeSet;
use std::io::{self, BufRead, BufReader, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::mpsc::{Sender, channel};
use std::thread;
use std::time::Duration;

use warta::token::Token;

use super::chance::Chance;
use super::program::{Program, command, fetch};
use super::rows::texts;

const EMAIL: &str = "uli@warta.example";
const PASSWORD: &str = "empat kata tanpa hubungan";

/// One in so many saves is a publication.
const PUBLISHES: u64 = 4;

/// When the program is killed: after so many answers at most, and so many milliseconds more.
const MOST_ANSWERS: usize = 16;
const MOST_MILLISECONDS: usize = 40;

/// What was acknowledged in all rounds.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    pub(crate) rounds: u32,
    pub(crate) saves: usize,
    pub(crate) publications: usize,
}

/// What happened before one kill.
#[derive(Default)]
struct Round {
    acknowledged: Vec<Acknowledged>,
    /// The last serial that was sent.
    last: u64,
}

/// A step that the program has acknowledged.
struct Acknowledged {
    article: String,
    version: i64,
    serial: u64,
    is_public: bool,
}

/// Kills a program that serves a data folder so many times; panics at the first acknowledged step that is not there.
pub(crate) fn kill_and_compare(data: &Path, rounds: u32, seed: u64) -> Tally {
    add_account(data);
    let mut chance = Chance::new(seed);
    let mut tally = Tally::default();
    let mut known = BTreeSet::new();
    let mut round = Round::default();
    let (mut program, mut address) = Program::serve(data);
    // The session outlives the program as well.
    let session = log_in(&address);
    while tally.rounds < rounds {
        let desk = Desk {
            address: address.clone(),
            session: session.clone(),
        };
        let (answered, answers) = channel();
        let first = round.last + 1;
        let writer = thread::spawn(move || desk.write(first, &answered));
        let count = chance.below(MOST_ANSWERS);
        assert_eq!(answers.iter().take(count).count(), count, "no answer");
        thread::sleep(Duration::from_millis(chance.below(MOST_MILLISECONDS) as u64));
        program.kill();
        round = writer.join().expect("what was acknowledged");
        known.extend(round.acknowledged.iter().map(Acknowledged::row));
        tally.add(&round);
        compare_rows(data, &known);
        (program, address) = Program::serve(data);
        compare_page(&address, &round);
    }
    program.kill();
    tally
}

fn compare_rows(data: &Path, known: &BTreeSet<String>) {
    let database: PathBuf = data.join("warta.db");
    assert_eq!(texts(&database, "PRAGMA integrity_check"), ["ok"]);
    assert!(texts(&database, "SELECT \"table\" FROM pragma_foreign_key_check").is_empty());
    let rows = "SELECT article_id || ' ' || version || ' ' || json_extract(content, '$.fields.kicker') FROM revisions";
    let there: BTreeSet<String> = texts(&database, rows).into_iter().collect();
    let lost: Vec<&String> = known.difference(&there).collect();
    assert!(lost.is_empty(), "acknowledged and lost: {lost:?}");
}

/// What was acknowledged as published is what readers get, unless a later publication went out without its answer.
fn compare_page(address: &str, round: &Round) {
    let mut steps = round.acknowledged.iter().rev();
    let Some(public) = steps.find(|step| step.is_public) else {
        return;
    };
    let path = format!("/a/pasar-buka-lagi/{}.html", public.article);
    let page = fetch(address, &path);
    let is_out = (public.serial..=round.last).any(|serial| page.contains(&sentence(serial)));
    assert!(is_out, "{} is not public: {page}", public.serial);
}

impl Tally {
    fn add(&mut self, round: &Round) {
        let steps = &round.acknowledged;
        self.rounds += 1;
        self.saves += steps.len();
        self.publications += steps.iter().filter(|step| step.is_public).count();
    }
}

impl Acknowledged {
    fn row(&self) -> String {
        format!("{} {} Simpanan {}", self.article, self.version, self.serial)
    }
}

/// What stands in the body of a version, and in no other's.
fn sentence(serial: u64) -> String {
    format!("Ini simpanan nomor {serial}.")
}

fn add_account(data: &Path) {
    let words = [
        "account",
        "add",
        EMAIL,
        "--role",
        "editor",
        "--initials",
        "uh",
    ];
    let words = [&words[..], &["--password-stdin"]].concat();
    let mut child = command(&words, data)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .expect("the program starts");
    let mut input = child.stdin.take().expect("its input");
    input.write_all(PASSWORD.as_bytes()).expect("a password");
    drop(input);
    assert!(child.wait().expect("its end").success());
}

fn log_in(address: &str) -> Token {
    let fields = [("email", EMAIL), ("password", PASSWORD)];
    let answer = post(address, "", "/admin/login", &fields).expect("an answer");
    let cookie = answer.header("set-cookie");
    let secret = cookie
        .strip_prefix("warta-session=")
        .and_then(|rest| rest.split(';').next())
        .unwrap_or_default();
    Token::parse(secret).expect("a session")
}

/// Somebody who is logged in to one run of the program.
struct Desk {
    address: String,
    session: Token,
}

impl Desk {
    /// Begins a story, saves and publishes it until no answer comes.
    fn write(&self, first: u64, answered: &Sender<()>) -> Round {
        let mut round = Round::default();
        let mut path = "/admin/articles/new".to_owned();
        for serial in first.. {
            round.last = serial;
            let version = round.acknowledged.last().map_or(0, |step| step.version);
            let is_public = version > 0 && serial % PUBLISHES == 0;
            let Ok(answer) = self.save(&path, serial, version, is_public) else {
                break;
            };
            let location = answer.header("location");
            assert_eq!(answer.status, "303", "{path}, version {version}");
            location
                .split('?')
                .next()
                .unwrap_or_default()
                .clone_into(&mut path);
            round.acknowledged.push(Acknowledged {
                article: path.rsplit('/').next().unwrap_or_default().to_owned(),
                version: version + 1,
                serial,
                is_public,
            });
            // Nobody listens any more once the program is to be killed.
            let _ = answered.send(());
        }
        round
    }

    fn save(&self, path: &str, serial: u64, version: i64, is_public: bool) -> io::Result<Head> {
        let cookie = format!("warta-session={}", self.session.as_str());
        let fields = [
            ("token", self.session.derive("form")),
            ("version", version.to_string()),
            ("kicker", format!("Simpanan {serial}")),
            ("headline", "Pasar buka lagi".to_owned()),
            ("summary", "Pedagang kembali setelah banjir.".to_owned()),
            ("section", "indonesia".to_owned()),
            ("byline", "Uli Hamid".to_owned()),
            ("body", format!("{}\n\nPasar ramai.", sentence(serial))),
            ("alone_reason", "Tidak ada orang lain.".to_owned()),
            (
                "step",
                if is_public { "publish" } else { "save" }.to_owned(),
            ),
        ];
        let fields = fields
            .each_ref()
            .map(|(name, value)| (*name, value.as_str()));
        post(&self.address, &cookie, path, &fields)
    }
}

/// Status and headers of an answer.
struct Head {
    status: String,
    headers: Vec<String>,
}

impl Head {
    /// The value of a header; empty if there is none.
    fn header(&self, name: &str) -> &str {
        self.headers
            .iter()
            .filter_map(|line| line.split_once(": "))
            .find(|(known, _)| known.eq_ignore_ascii_case(name))
            .map(|(_, value)| value)
            .unwrap_or_default()
    }
}

/// Sends a form as a page of the site sends it. An answer counts once its head is whole.
fn post(address: &str, cookie: &str, path: &str, fields: &[(&str, &str)]) -> io::Result<Head> {
    let body: Vec<String> = fields
        .iter()
        .map(|(name, value)| format!("{name}={}", encoded(value)))
        .collect();
    let body = body.join("&");
    let mut stream = TcpStream::connect(address)?;
    let request = format!(
        "POST {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\nSec-Fetch-Site: same-origin\r\nCookie: {cookie}\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    );
    stream.write_all(request.as_bytes())?;
    let mut lines = BufReader::new(stream).lines();
    let mut headers = Vec::new();
    loop {
        match lines.next().transpose()? {
            Some(line) if line.is_empty() => break,
            Some(line) => headers.push(line),
            None => return Err(io::ErrorKind::UnexpectedEof.into()),
        }
    }
    let status = headers.first().and_then(|line| line.split(' ').nth(1));
    Ok(Head {
        status: status.unwrap_or_default().to_owned(),
        headers,
    })
}

/// A value of a form, with everything but letters and digits of ASCII as `%` and two digits.
fn encoded(value: &str) -> String {
    value
        .bytes()
        .map(|byte| {
            if byte.is_ascii_alphanumeric() {
                char::from(byte).to_string()
            } else {
                format!("%{byte:02X}")
            }
        })
        .collect()
}
