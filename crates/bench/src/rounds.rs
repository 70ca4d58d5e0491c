//! What is measured, round by round.

use std::{
    path::Path,
    time::{Duration, Instant},
};

use anyhow::{Context as _, Result, bail};
use store::Store;
use testkit::Running;
use tokio::task::JoinSet;

use crate::{
    bare,
    line::Line,
    load::{Pace, press},
    rehearsal, sealing,
    visitor::Visitor,
};

/// The public pages whose pace is measured.
const PAGES: [(&str, &str); 3] = [
    ("programme", "/en/series/902/programme"),
    ("call", "/en/series/901"),
    ("meeting", "/en/series/902/colombia"),
];

/// How much is measured.
#[derive(Clone, Debug)]
pub(crate) struct Extent {
    /// How long each page is asked for.
    pub(crate) time: Duration,
    /// How many applications are handed in at once, one slice after another.
    slice: usize,
    slices: usize,
}

impl Default for Extent {
    fn default() -> Self {
        Self { time: Duration::from_secs(5), slice: 250, slices: 8 }
    }
}

impl Extent {
    /// As little as shows that everything runs and nothing is lost.
    pub(crate) fn short() -> Self {
        Self { time: Duration::from_millis(500), slice: 32, slices: 2 }
    }
}

#[expect(clippy::print_stdout, reason = "a command line speaks there")]
pub(crate) fn say(line: &str) {
    println!("{line}");
}

/// All rounds, one after another.
pub(crate) async fn all(program: &Path, extent: &Extent) -> Result<()> {
    let folder = tempfile::tempdir()?;
    let data = folder.path().join("data");
    let start = Instant::now();
    let running = rehearsal(program, &data);
    let mut line = Line::open(running.host()).await?;
    let first = Visitor::new(running.host()).get(&mut line, "/en").await?;
    if first.status != 200 {
        bail!("the first answer has status {}", first.status);
    }
    say(&format!("start to first answer     {:9.0} ms", start.elapsed().as_secs_f64() * 1000.0));
    tokio::time::sleep(Duration::from_secs(1)).await;
    say(&format!("memory when idle          {:9.1} MB", memory(&running)?));
    drop(line);
    sizes(&running).await?;
    pages(&running, extent).await?;
    submissions(&running, &data, extent).await?;
    desk(&running, extent).await?;
    sealing()?;
    say(&format!("memory after all          {:9.1} MB", memory(&running)?));
    Ok(())
}

/// What sealing costs.
pub(crate) fn sealing() -> Result<()> {
    for (what, cost) in sealing::costs()? {
        say(&format!("{what:<32} {:8.3} ms", cost.as_secs_f64() * 1000.0));
    }
    Ok(())
}

/// What a public page weighs on the wire, with the style sheet.
async fn sizes(running: &Running) -> Result<()> {
    let mut line = Line::open(running.host()).await?;
    let visitor = Visitor::new(running.host());
    let plain = visitor.clone().get(&mut line, PAGES[0].1).await?.text();
    let sheet = plain.split_once("href=\"/style/").and_then(|(_, rest)| rest.split('"').next());
    let sheet = format!("/style/{}", sheet.context("a page names its style sheet")?);
    let sheet = line.ask(visitor.request(&sheet).as_bytes()).await?;
    for (name, path) in PAGES {
        let page = line.ask(visitor.request(path).as_bytes()).await?;
        let bytes = page.body.len() + sheet.body.len();
        say(&format!("{name:<12} document + style {bytes:9} bytes"));
    }
    Ok(())
}

/// The pace of public pages, and its ratio to that of a bare server.
async fn pages(running: &Running, extent: &Extent) -> Result<()> {
    let visitor = Visitor::new(running.host());
    for (name, path) in PAGES {
        let request = visitor.request(path);
        let like = Line::open(running.host()).await?.ask(request.as_bytes()).await?;
        let bare = bare::start(&like)?;
        for lines in [8, 32] {
            let ours = press(running.host(), &request, lines, extent.time).await?;
            let theirs = press(&bare, &request, lines, extent.time).await?;
            say(&format!("{name:<12} {lines:>3} at once    {ours}"));
            say(&format!(
                "  bare server{lines:>4} at once    {theirs}   ratio {:.2}",
                ours.rate() / theirs.rate()
            ));
        }
    }
    Ok(())
}

/// The pace of final submits as the series grows, and whether one is lost.
async fn submissions(running: &Running, data: &Path, extent: &Extent) -> Result<()> {
    let before = handed_in(data).await?;
    for slice in 0..extent.slices {
        let at_once = if slice % 2 == 0 { 8 } else { 32 };
        let prepared = prepare(running, slice, extent.slice).await?;
        let pace = hand_in(running, prepared, at_once).await?;
        let there = handed_in(data).await? - before;
        say(&format!("submit       {at_once:>3} at once    {pace}   {there} there"));
        let told = (slice + 1) * extent.slice;
        if there != told {
            bail!("{told} were told that they have handed in, and {there} have");
        }
    }
    Ok(())
}

/// So many applicants before the last step.
async fn prepare(running: &Running, slice: usize, many: usize) -> Result<Vec<Visitor>> {
    let mut workers = JoinSet::new();
    for worker in 0..8 {
        let host = running.host().to_owned();
        workers.spawn(async move {
            let mut line = Line::open(&host).await?;
            let mut prepared = Vec::new();
            for number in (worker..many).step_by(8) {
                let mut visitor = Visitor::new(&host);
                visitor.prepare(&mut line, &format!("Casa+{slice}-{number}")).await?;
                prepared.push(visitor);
            }
            anyhow::Ok(prepared)
        });
    }
    let mut all = Vec::new();
    while let Some(prepared) = workers.join_next().await {
        all.extend(prepared??);
    }
    Ok(all)
}

/// Hands in what was prepared, so many at once.
async fn hand_in(running: &Running, mut prepared: Vec<Visitor>, at_once: usize) -> Result<Pace> {
    let share = prepared.len().div_ceil(at_once);
    let mut workers = JoinSet::new();
    let start = Instant::now();
    while !prepared.is_empty() {
        let mine = prepared.split_off(prepared.len().saturating_sub(share));
        let host = running.host().to_owned();
        workers.spawn(async move {
            let mut line = Line::open(&host).await?;
            let mut each = Vec::new();
            for mut visitor in mine {
                let asked = Instant::now();
                visitor.hand_in(&mut line).await?;
                each.push(asked.elapsed());
            }
            anyhow::Ok(each)
        });
    }
    let mut each = Vec::new();
    while let Some(worker) = workers.join_next().await {
        each.extend(worker??);
    }
    Ok(Pace::new(each, start.elapsed()))
}

/// How many applications to the open call were handed in, as another process sees it.
async fn handed_in(data: &Path) -> Result<usize> {
    let store = Store::open(&format!("sqlite://{}", data.join("rostrum.db").display())).await?;
    let mut view = store.view().await?;
    let series = view.series_by_key(&"901".parse()?).await?.context("a series has an open call")?;
    let many = view.outsides(series.id).await?.len();
    drop(view);
    store.close().await;
    Ok(many)
}

/// The pace of the organiser's list and of its export.
async fn desk(running: &Running, extent: &Extent) -> Result<()> {
    let mut line = Line::open(running.host()).await?;
    let mut organiser = Visitor::new(running.host());
    organiser.sign_in(&mut line, running.code("organiser")).await?;
    drop(line);
    let lists = [
        ("list", "/en/desk/901/applications"),
        ("export CSV", "/en/desk/901/export/applications.csv"),
        ("export XLSX", "/en/desk/901/export/applications.xlsx"),
    ];
    for (name, path) in lists {
        let pace = press(running.host(), &organiser.request(path), 2, extent.time).await?;
        say(&format!("{name:<16} 2 at once  {pace}"));
    }
    Ok(())
}

/// The memory that the program holds, in megabytes.
pub(crate) fn memory(running: &Running) -> Result<f64> {
    let status = std::fs::read_to_string(format!("/proc/{}/status", running.id()));
    // Not every system tells.
    let Ok(status) = status else { return Ok(f64::NAN) };
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).context("VmRSS")?;
    let kilobytes: f64 = line.trim().trim_end_matches(" kB").parse()?;
    Ok(kilobytes / 1024.0)
}
