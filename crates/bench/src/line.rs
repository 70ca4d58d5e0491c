//! A small HTTP client: one connection that stays open, one request at a time, nothing decoded.
//!
//! It is as lean as a client can be, because it shares the machine with what it measures.

use anyhow::{Context as _, Result, bail};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
};

/// An open connection.
pub(crate) struct Line {
    stream: TcpStream,
    read: Vec<u8>,
}

/// What came back.
pub(crate) struct Answer {
    /// The status.
    pub(crate) status: u16,
    /// The lines of the head after the first.
    pub(crate) head: String,
    /// The body as it came.
    pub(crate) body: Vec<u8>,
}

impl Answer {
    /// The values of a header, by its name in lower case.
    pub(crate) fn header<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.head.lines().filter_map(move |line| {
            let (given, value) = line.split_once(':')?;
            given.eq_ignore_ascii_case(name).then(|| value.trim())
        })
    }

    /// Where the answer sends the browser; empty if nowhere.
    pub(crate) fn location(&self) -> &str {
        self.header("location").next().unwrap_or_default()
    }

    /// The body as text.
    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

impl Line {
    /// A connection to a host and port.
    pub(crate) async fn open(host: &str) -> Result<Self> {
        let stream = TcpStream::connect(host).await?;
        stream.set_nodelay(true)?;
        Ok(Self { stream, read: Vec::with_capacity(1 << 16) })
    }

    /// Sends a request as it stands and reads the answer whole.
    pub(crate) async fn ask(&mut self, request: &[u8]) -> Result<Answer> {
        self.stream.write_all(request).await?;
        self.read.clear();
        let end = loop {
            if let Some(at) = self.read.windows(4).position(|bytes| bytes == b"\r\n\r\n") {
                break at;
            }
            self.more().await?;
        };
        let head = std::str::from_utf8(&self.read[..end]).context("a head is text")?;
        let (first, head) = head.split_once("\r\n").unwrap_or((head, ""));
        let status = first.split(' ').nth(1).and_then(|word| word.parse().ok()).context("a status")?;
        let mut answer = Answer { status, head: head.to_owned(), body: Vec::new() };
        let length = answer.header("content-length").next().map(str::parse::<usize>).transpose()?;
        let Some(length) = length else {
            if status == 304 || status == 204 {
                return Ok(answer);
            }
            bail!("an answer of status {status} does not say how long it is");
        };
        while self.read.len() < end + 4 + length {
            self.more().await?;
        }
        answer.body = self.read[end + 4..end + 4 + length].to_vec();
        Ok(answer)
    }

    async fn more(&mut self) -> Result<()> {
        if self.stream.read_buf(&mut self.read).await? == 0 {
            bail!("the connection was closed");
        }
        Ok(())
    }
}
