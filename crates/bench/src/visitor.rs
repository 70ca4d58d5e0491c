//! Somebody at a browser: it keeps cookies, and finds what forms carry.

use std::{collections::BTreeMap, fmt::Write as _};

use anyhow::{Context as _, Result, bail};

use crate::line::{Answer, Line};

/// Where applications to the open call begin.
const APPLY: &str = "/en/series/901/apply";

/// A complete set of answers, page by page.
const PAGES: [(&str, &str); 5] = [
    (
        "organisation",
        "kind=national&country=Colombia&address=Calle+1&email=casa%40example.org&aim=We+keep+the+record.\
         &since=1998&ecosoc=none",
    ),
    (
        "speaker",
        "family_name=Quintero&given_name=Mar%C3%ADa&position=Director&speaker_email=maria%40example.org\
         &gender=w&languages=es&languages=en",
    ),
    (
        "statement",
        "themes=justice&themes=defenders&issues=Killings+of+land+defenders+go+unpunished.\
         &engagement=Twenty+years+of+work+with+the+families.",
    ),
    ("documents", "submission=alone"),
    ("consent", "data=yes&in_the_room=yes"),
];

/// Somebody at a browser.
#[derive(Clone, Debug, Default)]
pub(crate) struct Visitor {
    host: String,
    cookies: BTreeMap<String, String>,
    token: String,
    seen: String,
}

impl Visitor {
    /// Somebody whose browser has nothing yet.
    pub(crate) fn new(host: &str) -> Self {
        Self { host: host.to_owned(), ..Self::default() }
    }

    /// The same browser, when the platform answers somewhere else.
    pub(crate) fn moved_to(mut self, host: &str) -> Self {
        host.clone_into(&mut self.host);
        self
    }

    /// The request for a page, as bytes on the line.
    pub(crate) fn request(&self, path: &str) -> String {
        let (host, cookies) = (&self.host, self.cookies());
        format!("GET {path} HTTP/1.1\r\nhost: {host}\r\naccept-encoding: gzip\r\n{cookies}\r\n")
    }

    fn cookies(&self) -> String {
        let all: Vec<_> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        if all.is_empty() { String::new() } else { format!("cookie: {}\r\n", all.join("; ")) }
    }

    /// Looks at a page.
    pub(crate) async fn get(&mut self, line: &mut Line, path: &str) -> Result<Answer> {
        let (host, cookies) = (&self.host, self.cookies());
        let request = format!("GET {path} HTTP/1.1\r\nhost: {host}\r\n{cookies}\r\n");
        let answer = line.ask(request.as_bytes()).await?;
        self.keep(&answer);
        Ok(answer)
    }

    /// Sends a form, with what the last one carried.
    pub(crate) async fn post(&mut self, line: &mut Line, path: &str, fields: &str) -> Result<Answer> {
        let request = self.form(path, fields);
        let answer = line.ask(request.as_bytes()).await?;
        self.keep(&answer);
        Ok(answer)
    }

    fn form(&self, path: &str, fields: &str) -> String {
        let (host, cookies, token, seen) = (&self.host, self.cookies(), &self.token, &self.seen);
        let body = format!("form={token}&seen={seen}&{fields}");
        format!(
            "POST {path} HTTP/1.1\r\nhost: {host}\r\n{cookies}\
             content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n{body}",
            body.len()
        )
    }

    /// Sends the page with the files, with one in it.
    pub(crate) async fn upload(
        &mut self,
        line: &mut Line,
        path: &str,
        file: (&str, &[u8]),
    ) -> Result<Answer> {
        const EDGE: &str = "----------------rostrum-bench";
        let mut body = String::new();
        let fields = [("form", &*self.token), ("seen", &*self.seen), ("submission", "alone")];
        for (name, value) in fields {
            _ = write!(
                body,
                "--{EDGE}\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"
            );
        }
        _ = write!(
            body,
            "--{EDGE}\r\ncontent-disposition: form-data; name=\"submission_file\"; filename=\"{}\"\r\n\r\n",
            file.0
        );
        let end = format!("\r\n--{EDGE}--\r\n");
        let (host, cookies, length) = (&self.host, self.cookies(), body.len() + file.1.len() + end.len());
        let head = format!(
            "POST {path} HTTP/1.1\r\nhost: {host}\r\n{cookies}\
             content-type: multipart/form-data; boundary={EDGE}\r\ncontent-length: {length}\r\n\r\n"
        );
        let request = [head.as_bytes(), body.as_bytes(), file.1, end.as_bytes()].concat();
        let answer = line.ask(&request).await?;
        self.keep(&answer);
        Ok(answer)
    }

    fn keep(&mut self, answer: &Answer) {
        for cookie in answer.header("set-cookie") {
            let (name, value) =
                cookie.split(';').next().and_then(|it| it.split_once('=')).unwrap_or_default();
            if value.is_empty() {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        let text = answer.text();
        for (name, kept) in [("form", &mut self.token), ("seen", &mut self.seen)] {
            if let Some(value) = hidden(&text, name) {
                value.clone_into(kept);
            }
        }
    }

    /// Begins an application, answers everything, and comes to the page on which it is handed in.
    pub(crate) async fn prepare(&mut self, line: &mut Line, name: &str) -> Result<()> {
        let openings = self.get(line, APPLY).await?.text();
        let state =
            openings.split_once("name=\"state\" value=\"").and_then(|(_, rest)| rest.split('"').next());
        let state = state.context("a page with States to choose from")?;
        let begun = self.post(line, APPLY, &format!("state={state}")).await?;
        expect(&begun, "/en/application")?;
        for (page, answers) in PAGES {
            let path = format!("/en/application/step/{page}");
            let answers = match page {
                "organisation" => format!("{answers}&organisation={name}"),
                _ => answers.to_owned(),
            };
            // What an answer brings up on the same page is asked once it is saved.
            for _ in 0..2 {
                self.get(line, &path).await?;
                let saved = self.post(line, &path, &answers).await?;
                if saved.status == 303 && !saved.location().ends_with(page) {
                    break;
                }
            }
        }
        self.get(line, "/en/application/check").await?;
        Ok(())
    }

    /// Hands in what was prepared. Only a receipt counts.
    pub(crate) async fn hand_in(&mut self, line: &mut Line) -> Result<()> {
        let answer = self.post(line, "/en/application/check", "").await?;
        expect(&answer, "/en/application/receipt")
    }

    /// Signs in with a code that needs no mail.
    pub(crate) async fn sign_in(&mut self, line: &mut Line, code: &str) -> Result<()> {
        self.get(line, "/en/sign-in").await?;
        let answer = self.post(line, "/en/sign-in/entry", &format!("code={code}")).await?;
        if answer.status != 303 {
            bail!("nobody was signed in: {}", answer.status);
        }
        if !answer.location().ends_with("/second-factor") {
            return Ok(());
        }
        // The rehearsal's made-up telephone shows its code on the page.
        let page = self.get(line, "/en/sign-in/second-factor").await?;
        let shown = testkit::six_digits(&page.text()).context("the made-up telephone shows nothing")?;
        let answer = self.post(line, "/en/sign-in/second-factor", &format!("code={shown}")).await?;
        expect(&answer, "/en/account")
    }
}

/// Fails unless the answer leads to an address that begins so.
pub(crate) fn expect(answer: &Answer, location: &str) -> Result<()> {
    if !answer.location().starts_with(location) {
        bail!("{} to {:?} instead of {location}: {}", answer.status, answer.location(), answer.text());
    }
    Ok(())
}

/// The value of a hidden field.
fn hidden<'a>(page: &'a str, name: &str) -> Option<&'a str> {
    let at = format!("type=\"hidden\" name=\"{name}\" value=\"");
    page.split_once(&at)?.1.split('"').next()
}
