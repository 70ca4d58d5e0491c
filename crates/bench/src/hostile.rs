//! Files that are made to harm, sent to the real program as applicants send files.

use std::{
    collections::BTreeMap,
    fs,
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use anyhow::{Context as _, Result, bail, ensure};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use specimens::hostile::{Wish, files};
use testkit::{Browser, Running};

use crate::rehearsal;

/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(30);
/// What a child may have in memory, in kilobytes as the system counts them.
const MEMORY: u64 = 512 * 1024;
const DOCUMENTS: &str = "/en/application/step/documents";
/// What the names of files end in, whatever the files are.
const ENDINGS: [&str; 8] = ["pdf", "docx", "odt", "txt", "jpg", "png", "mp4", "exe"];

/// Sends so many files, by the plain form and in parts, and fails if the program ended, a child had too
/// much memory, an answer took too long or said that the program was at fault.
#[expect(clippy::print_stdout, reason = "a command line speaks there")]
pub(crate) async fn campaign(program: &Path, count: usize, seed: u64) -> Result<()> {
    let (size, step) = if count >= 500 { (1 << 30, 97) } else { (1 << 26, 2_503) };
    let made = files(Wish { count, size, step, seed });
    let apart = (made.len() / count.max(1)).max(1);
    let folder = tempfile::tempdir()?;
    let running = rehearsal(program, &folder.path().join("data"));
    let children = Children::watch(running.id());
    let mut browser = applicant(&running).await?;
    let (mut statuses, mut slowest, mut sent) = (BTreeMap::<u16, usize>::new(), (Duration::ZERO, ""), 0);
    for (number, (what, file)) in
        made.iter().step_by(apart).take(if apart > 1 { count } else { made.len() }).enumerate()
    {
        let name = format!("a.{}", ENDINGS[number % ENDINGS.len()]);
        let start = Instant::now();
        let status = if number % 4 == 3 && file.len() < 9_000_000 && !file.is_empty() {
            in_parts(&mut browser, &name, file).await?
        } else {
            by_form(&mut browser, &name, file).await?
        };
        let time = start.elapsed();
        slowest = slowest.max((time, *what));
        *statuses.entry(status).or_default() += 1;
        sent += 1;
        ensure!(time <= PATIENCE, "{what} took {time:?}");
        ensure!(matches!(status, 204 | 303 | 422), "{what} was answered with {status}");
        ensure!(is_there(running.id()), "the program ended over {what}");
    }
    ensure!(browser.get("/health").await.status == 200, "the program does not answer any more");
    let (memory, seen) = children.most();
    println!(
        "{sent} files: restarts 0, statuses {statuses:?}, slowest {:?} ({}), {seen} children seen, most memory {} MB",
        slowest.0,
        slowest.1,
        memory / 1024
    );
    if cfg!(target_os = "linux") {
        ensure!(seen > 0, "no child was seen");
    }
    ensure!(memory <= MEMORY, "a child had {memory} KB");
    Ok(())
}

/// Somebody who began an application and comes to the page with the files.
async fn applicant(running: &Running) -> Result<Browser> {
    let mut browser = running.browser();
    let start = browser.get("/en/series/901/apply").await.text();
    let state = start.split_once("name=\"state\" value=\"").and_then(|(_, rest)| rest.split('"').next());
    let state = state.context("a page with States to choose from")?.to_owned();
    let begun = browser.post("/en/series/901/apply", &[("state", &state)]).await;
    ensure!(begun.status == 303, "no application was begun: {}", begun.status);
    let page = "/en/application/step/organisation";
    let seen = hidden(&browser.get(page).await.text(), "seen")?;
    let saved = browser.post(page, &[("seen", &seen), ("kind", "national"), ("then", "stay")]).await;
    ensure!(saved.status == 303, "the application was not begun well: {}", saved.status);
    Ok(browser)
}

async fn by_form(browser: &mut Browser, name: &str, file: &[u8]) -> Result<u16> {
    let seen = hidden(&browser.get(DOCUMENTS).await.text(), "seen")?;
    let fields = [("seen", seen.as_str()), ("submission", "no"), ("then", "stay")];
    Ok(browser.upload(DOCUMENTS, &fields, &[("submission_file", name, file)]).await.status)
}

async fn in_parts(browser: &mut Browser, name: &str, file: &[u8]) -> Result<u16> {
    let token = hidden(&browser.get(DOCUMENTS).await.text(), "form")?;
    let word = |bytes: &[u8]| STANDARD.encode(bytes);
    let said = format!(
        "question {},filename {},form {}",
        word(b"submission_file"),
        word(name.as_bytes()),
        word(token.as_bytes())
    );
    let version = ("tus-resumable", "1.0.0");
    let length = file.len().to_string();
    let headers = [version, ("upload-length", &*length), ("upload-metadata", &*said)];
    let begun = browser.ask("POST", "/en/application/upload", &headers).await;
    if begun.status != 201 {
        return Ok(begun.status);
    }
    let (at, middle) = (begun.location().to_owned(), file.len() / 2);
    let kind = ("content-type", "application/offset+octet-stream");
    let mut status = 0;
    for (offset, part) in [(0, &file[..middle]), (middle, &file[middle..])] {
        let offset = offset.to_string();
        let headers = [version, kind, ("upload-offset", &*offset)];
        status = browser.send_body("PATCH", &at, &headers, part.to_vec()).await.status;
        if status != 204 {
            break;
        }
    }
    Ok(status)
}

fn hidden(page: &str, name: &str) -> Result<String> {
    let at = format!("type=\"hidden\" name=\"{name}\" value=\"");
    let value = page.split_once(&at).and_then(|(_, rest)| rest.split('"').next());
    let Some(value) = value else { bail!("a page without `{name}`") };
    Ok(value.to_owned())
}

/// Whether a process is there and not only waits to be buried.
fn is_there(process: u32) -> bool {
    if !cfg!(target_os = "linux") {
        return true;
    }
    let stat = fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
    stat.rsplit(')').next().is_some_and(|rest| !rest.trim_start().starts_with(['Z', 'X']) && !rest.is_empty())
}

/// Looks again and again at the children that read files: how much memory each ever had.
struct Children {
    most: Arc<AtomicU64>,
    seen: Arc<AtomicU64>,
    over: Arc<AtomicBool>,
}

impl Children {
    fn watch(parent: u32) -> Self {
        let watched = Self { most: Arc::default(), seen: Arc::default(), over: Arc::default() };
        let (most, seen, over) = (watched.most.clone(), watched.seen.clone(), watched.over.clone());
        std::thread::spawn(move || {
            let mut last = 0;
            while !over.load(Ordering::Relaxed) {
                for child in children_of(parent) {
                    if let Some(kilobytes) = memory_of(child) {
                        most.fetch_max(kilobytes, Ordering::Relaxed);
                        if child != last {
                            seen.fetch_add(1, Ordering::Relaxed);
                            last = child;
                        }
                    }
                }
                std::thread::sleep(Duration::from_millis(1));
            }
        });
        watched
    }

    /// The most kilobytes that one had, and how many were seen.
    fn most(&self) -> (u64, u64) {
        (self.most.load(Ordering::Relaxed), self.seen.load(Ordering::Relaxed))
    }
}

impl Drop for Children {
    fn drop(&mut self) {
        self.over.store(true, Ordering::Relaxed);
    }
}

/// The children of all threads of a process.
fn children_of(parent: u32) -> Vec<u32> {
    let Ok(threads) = fs::read_dir(format!("/proc/{parent}/task")) else { return Vec::new() };
    let listed =
        threads.flatten().filter_map(|thread| fs::read_to_string(thread.path().join("children")).ok());
    listed
        .flat_map(|list| list.split_whitespace().filter_map(|id| id.parse().ok()).collect::<Vec<_>>())
        .collect()
}

/// The most kilobytes that a child ever had, once it is the program that reads files and no longer its
/// parent's likeness.
fn memory_of(child: u32) -> Option<u64> {
    let command = fs::read(format!("/proc/{child}/cmdline")).ok()?;
    if !command.ends_with(b"clean-file\0") {
        return None;
    }
    let status = fs::read_to_string(format!("/proc/{child}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().trim_end_matches(" kB").parse().ok()
}
