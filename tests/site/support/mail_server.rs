//! A mail server of the tests: speaks as much of RFC 5321 as a client needs, keeps what it is given.

use std::collections::VecDeque;
use std::io::{BufRead, BufReader, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

/// What was delivered.
#[derive(Clone, Default)]
pub struct Delivered {
    /// Of the envelope.
    pub from: String,
    /// Of the envelope.
    pub to: Vec<String>,
    /// Header and body.
    pub text: String,
}

/// A server on a free port of this machine, until it is dropped.
pub struct MailServer {
    address: SocketAddr,
    desk: Arc<Desk>,
    thread: Option<JoinHandle<()>>,
}

/// What the server's thread shares with the test.
#[derive(Default)]
struct Desk {
    is_over: AtomicBool,
    mails: Mutex<Vec<Delivered>>,
    /// What the next recipients are answered with instead of being taken.
    refusals: Mutex<VecDeque<String>>,
}

impl MailServer {
    /// Serves; answers the first recipients with these lines, takes all others.
    pub fn start(refusals: &[&str]) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
        let address = listener.local_addr().expect("its address");
        let desk = Arc::new(Desk::default());
        *desk.refusals.lock().expect("the refusals") =
            refusals.iter().map(|line| (*line).to_owned()).collect();
        let shared = desk.clone();
        let thread = thread::spawn(move || {
            for stream in listener.incoming() {
                if shared.is_over.load(Ordering::Relaxed) {
                    break;
                }
                // A client may hang up at any time.
                let _ended = stream.and_then(|stream| shared.talk(&stream));
            }
        });
        Self {
            address,
            desk,
            thread: Some(thread),
        }
    }

    /// As the settings take it.
    pub fn url(&self) -> String {
        format!("smtp://{}", self.address)
    }

    /// All that was delivered.
    pub fn mails(&self) -> Vec<Delivered> {
        self.desk.mails.lock().expect("the mails").clone()
    }

    /// Ends it: nobody listens at its port any more.
    pub fn stop(mut self) {
        self.end();
    }

    fn end(&mut self) {
        self.desk.is_over.store(true, Ordering::Relaxed);
        if let Some(thread) = self.thread.take() {
            // Wakes the thread, which waits for somebody to come.
            drop(TcpStream::connect(self.address));
            thread.join().expect("an end");
        }
    }
}

impl Drop for MailServer {
    fn drop(&mut self) {
        self.end();
    }
}

impl Desk {
    /// A conversation, until the client goes.
    fn talk(&self, stream: &TcpStream) -> std::io::Result<()> {
        let mut writer = stream;
        let mut lines = BufReader::new(stream).lines();
        let mut mail = Delivered::default();
        writer.write_all(b"220 mail.warta.example\r\n")?;
        while let Some(line) = lines.next().transpose()? {
            let word = line.split(' ').next().unwrap_or_default();
            let answer = match word.to_ascii_uppercase().as_str() {
                "MAIL" => {
                    mail = Delivered {
                        from: address(&line),
                        ..Delivered::default()
                    };
                    "250 2.1.0 ok".to_owned()
                }
                "RCPT" => self.refuse().unwrap_or_else(|| {
                    mail.to.push(address(&line));
                    "250 2.1.5 ok".to_owned()
                }),
                "DATA" => {
                    writer.write_all(b"354 go on\r\n")?;
                    for line in lines.by_ref() {
                        let line = line?;
                        if line == "." {
                            break;
                        }
                        mail.text.push_str(&line);
                        mail.text.push('\n');
                    }
                    self.mails.lock().expect("the mails").push(mail.clone());
                    "250 2.0.0 taken".to_owned()
                }
                "QUIT" => "221 2.0.0 goodbye".to_owned(),
                _ => "250 mail.warta.example".to_owned(),
            };
            writer.write_all(format!("{answer}\r\n").as_bytes())?;
            if word.eq_ignore_ascii_case("QUIT") {
                break;
            }
        }
        Ok(())
    }

    fn refuse(&self) -> Option<String> {
        self.refusals.lock().expect("the refusals").pop_front()
    }
}

/// `ratna@warta.example` of `RCPT TO:<ratna@warta.example>`.
fn address(line: &str) -> String {
    let (_, rest) = line.split_once('<').unwrap_or_default();
    let (address, _) = rest.split_once('>').unwrap_or_default();
    address.to_owned()
}
