//! The real program as a child of the test.

use std::io::{BufRead, BufReader, Lines, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, ChildStdout, Command, ExitStatus, Output, Stdio};

/// The program with these words on a data folder, and nothing of the tester's own settings.
pub(crate) fn command(words: &[&str], data: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_warta"));
    command.args(words).arg("--data").arg(data);
    for name in ["WARTA_DATA", "WARTA_LISTEN", "WARTA_PUBLIC_URL"] {
        command.env_remove(name);
    }
    command.env("WARTA_LOG", "off").env("WARTA_AVIF", "false");
    command
}

/// What a run that ends by itself said: (whether it went well, standard output, standard error).
pub(crate) fn said(command: &mut Command) -> (bool, String, String) {
    let Output {
        status,
        stdout,
        stderr,
    } = command.output().expect("the program runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("a text in UTF-8");
    (status.success(), text(stdout), text(stderr))
}

/// A program that runs. It ends with the test.
pub(crate) struct Program {
    child: Child,
    lines: Lines<BufReader<ChildStdout>>,
}

impl Program {
    /// Starts it.
    pub(crate) fn start(command: &mut Command) -> Self {
        let mut child = command
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program starts");
        let lines = BufReader::new(child.stdout.take().expect("its output")).lines();
        Self { child, lines }
    }

    /// Starts to serve a data folder at a free port; the address that it tells.
    pub(crate) fn serve(data: &Path) -> (Self, String) {
        let mut program = Self::start(&mut command(&["serve", "--listen", "127.0.0.1:0"], data));
        let ready = std::iter::from_fn(|| program.line())
            .find(|line| line.starts_with("Warta serves"))
            .expect("a line when it is ready");
        let address = ready
            .split_whitespace()
            .find_map(|word| word.strip_prefix("http://")?.strip_suffix('/'))
            .expect("an address");
        (program, address.to_owned())
    }

    /// The next line that it says; `None` when it has ended.
    pub(crate) fn line(&mut self) -> Option<String> {
        self.lines.next().map(|line| line.expect("a line of text"))
    }

    /// Ends it as a power cut would.
    pub(crate) fn kill(&mut self) {
        self.child.kill().expect("a killed program");
        self.child.wait().expect("its end");
    }

    /// Asks it to end, and waits until it has.
    pub(crate) fn end(&mut self) -> ExitStatus {
        let told = Command::new("kill")
            .args(["-TERM", &self.child.id().to_string()])
            .status()
            .expect("kill(1)");
        assert!(told.success());
        self.child.wait().expect("its end")
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The whole answer of an address such as `127.0.0.1:8080` at a path.
pub(crate) fn fetch(address: &str, path: &str) -> String {
    let mut stream = TcpStream::connect(address).expect("a connection");
    let request = format!("GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n");
    // In one piece: under load, the time between two could be longer than the program waits.
    stream
        .write_all(request.as_bytes())
        .expect("a sent request");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("an answer");
    answer
}
