//! The real program, as a process of its own.

use std::{
    io::{BufRead as _, BufReader},
    net::TcpListener,
    path::Path,
    process::{Child, Command, Stdio},
};

use crate::Browser;

/// `rostrum` at work as a child process, on a free port of this machine; killed when dropped.
pub struct Running {
    child: Child,
    /// Where it answers, `http://127.0.0.1:…`.
    pub address: String,
    /// The codes that `demo --json` told, by their word.
    pub codes: serde_json::Value,
    /// What it said until it answered.
    pub said: String,
    /// Kept open: a program whose output nobody takes may go away.
    _out: BufReader<std::process::ChildStdout>,
}

impl Running {
    /// Starts `rostrum demo` with more arguments and settings, in a data folder that is empty or not
    /// there, and waits for its one line.
    #[must_use]
    pub fn demo(program: &Path, data: &Path, more: &[&str]) -> Self {
        let mut command = Command::new(program);
        command.args(["demo", "--json", "--listen", "127.0.0.1:0", "--data"]).arg(data).args(more);
        let (child, mut out) = start(command);
        let mut line = String::new();
        out.read_line(&mut line).unwrap();
        let told: serde_json::Value = serde_json::from_str(&line).unwrap();
        let address = told["address"].as_str().unwrap().to_owned();
        Self { child, address, codes: told["codes"].clone(), said: line, _out: out }
    }

    /// Starts `rostrum serve` on a data folder and a port of this machine, and waits until it says that
    /// it answers.
    #[must_use]
    pub fn serve(program: &Path, data: &Path, port: u16, more: &[&str]) -> Self {
        let address = format!("http://127.0.0.1:{port}");
        let mut command = Command::new(program);
        command.args(["serve", "--listen", &format!("127.0.0.1:{port}"), "--data"]).arg(data).args(more);
        let (mut child, mut out) = start(command);
        let mut said = String::new();
        while !said.contains("answers at") {
            assert!(out.read_line(&mut said).unwrap() != 0, "rostrum went away: {:?}", child.wait());
        }
        Self { child, address, codes: serde_json::Value::Null, said, _out: out }
    }

    /// The code of that word.
    #[must_use]
    pub fn code(&self, word: &str) -> &str {
        self.codes[word].as_str().unwrap()
    }

    /// The first code that it said.
    #[must_use]
    pub fn said_code(&self) -> Option<&str> {
        self.said.split_whitespace().find(|word| crate::letters::is_code(word))
    }

    /// Somebody's browser before it.
    #[must_use]
    pub fn browser(&self) -> Browser {
        Browser::at(&self.address)
    }

    /// The host and port, as a `Host` header has them.
    #[must_use]
    pub fn host(&self) -> &str {
        self.address.trim_start_matches("http://")
    }

    /// The number of the process.
    #[must_use]
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Ends it at once, as a power cut would: nothing is finished, nothing is said.
    pub fn kill(&mut self) {
        _ = self.child.kill();
        _ = self.child.wait();
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.kill();
    }
}

/// A port of this machine that nobody has now.
#[must_use]
pub fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

fn start(mut command: Command) -> (Child, BufReader<std::process::ChildStdout>) {
    let mut child =
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::inherit()).spawn().unwrap();
    let out = BufReader::new(child.stdout.take().unwrap());
    (child, out)
}
