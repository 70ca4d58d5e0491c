//! The last minutes before a deadline: so many applicants, each from the first page to the receipt with
//! three files, most of them late. Whoever is asked to come back comes back.

use std::{
    path::Path,
    sync::Arc,
    time::{Duration, Instant},
};

use anyhow::{Context as _, Result, bail};
use store::Store;
use tokio::task::JoinSet;

use crate::{
    line::{Answer, Line},
    load::Pace,
    rounds::{memory, say},
    visitor::{Visitor, expect},
};

/// All visitors share one address here, as if each had one of their own; how much goes on at once is
/// limited as it is for everybody.
const ONE_ADDRESS: [&str; 5] = [
    "--limits-pages-per-minute=100000000",
    "--limits-writes-per-minute=100000000",
    "--limits-sign-ins-per-minute=100000000",
    "--limits-connections-per-peer=900",
    "--log-level=warn",
];

/// The page with the files.
const DOCUMENTS: &str = "/en/application/step/documents";

/// How long somebody waits who is asked to come back and not told when.
const AGAIN: Duration = Duration::from_secs(5);

/// What became of one applicant.
#[derive(Default)]
struct Told {
    /// How long each upload took, with all that it took to come back.
    uploads: Vec<Duration>,
    /// How long handing in took.
    hand_in: Duration,
    /// How often the applicant was asked to come back.
    come_back: usize,
}

/// So many applicants within so long.
pub(crate) async fn rush(program: &Path, applicants: usize, time: Duration) -> Result<()> {
    let folder = tempfile::tempdir()?;
    let data = folder.path().join("data");
    let running = testkit::Running::demo(program, &data, &ONE_ADDRESS);
    let mut line = Line::open(running.host()).await?;
    let note = Visitor::new(running.host()).get(&mut line, "/en/series/901/concept-note.pdf").await?;
    drop(line);
    let note: Arc<[u8]> = note.body.into();
    let before = there(&data).await?;
    let start = Instant::now();
    let mut workers = JoinSet::new();
    for number in 0..applicants {
        let (host, note) = (running.host().to_owned(), Arc::clone(&note));
        let begins = time.mul_f64(share_of_time(number, applicants));
        workers.spawn(async move {
            tokio::time::sleep(begins).await;
            apply(&host, number, &note).await.with_context(|| format!("applicant {number}"))
        });
    }
    let (mut uploads, mut hand_ins, mut come_back) = (Vec::new(), Vec::new(), 0);
    while let Some(worker) = workers.join_next().await {
        let told = worker??;
        uploads.extend(told.uploads);
        hand_ins.push(told.hand_in);
        come_back += told.come_back;
    }
    let whole = start.elapsed();
    say(&format!(
        "{applicants} applicants in {:.0} s, asked to come back {come_back} times",
        whole.as_secs_f64()
    ));
    say(&format!("upload       {}", Pace::new(uploads, whole)));
    say(&format!("hand in      {}", Pace::new(hand_ins, whole)));
    say(&format!("memory       {:.1} MB", memory(&running)?));
    let after = there(&data).await?;
    let (there, files) = (after.0 - before.0, after.1 - before.1);
    say(&format!("there        {there} applications, {files} with a file"));
    if (there, files) != (applicants, applicants) {
        bail!("{applicants} were told that they have handed in");
    }
    Ok(())
}

/// When the applicant with that number begins: half of all in the last quarter of the time.
#[expect(clippy::cast_precision_loss, reason = "some thousands")]
fn share_of_time(number: usize, of: usize) -> f64 {
    (number as f64 / of as f64).powf(0.415)
}

/// One applicant, from the first page to the receipt.
async fn apply(host: &str, number: usize, note: &[u8]) -> Result<Told> {
    let (mut line, mut visitor, mut told) = (Line::open(host).await?, Visitor::new(host), Told::default());
    visitor.prepare(&mut line, &format!("Casa+{number}")).await?;
    let words = format!("Submission of applicant {number}.\n").repeat(80);
    let pdf = [note, format!("\n% {number}\n").as_bytes()].concat();
    for (name, bytes) in [("report.txt", words.as_bytes()), ("draft.pdf", note), ("submission.pdf", &pdf)] {
        let began = Instant::now();
        loop {
            visitor.get(&mut line, DOCUMENTS).await?;
            let answer = visitor.upload(&mut line, DOCUMENTS, (name, bytes)).await?;
            if !asked_to_come_back(&answer, &mut told).await {
                expect(&answer, "/en/application/step/")?;
                break;
            }
            line = Line::open(host).await?;
        }
        told.uploads.push(began.elapsed());
    }
    let began = Instant::now();
    loop {
        visitor.get(&mut line, "/en/application/check").await?;
        let answer = visitor.post(&mut line, "/en/application/check", "").await?;
        if !asked_to_come_back(&answer, &mut told).await {
            expect(&answer, "/en/application/receipt")?;
            told.hand_in = began.elapsed();
            return Ok(told);
        }
        line = Line::open(host).await?;
    }
}

/// Whether the applicant is asked to come back, and the wait until then.
async fn asked_to_come_back(answer: &Answer, told: &mut Told) -> bool {
    if !matches!(answer.status, 429 | 503) {
        return false;
    }
    told.come_back += 1;
    let wait = answer.header("retry-after").next().and_then(|seconds| seconds.parse().ok());
    tokio::time::sleep(wait.map_or(AGAIN, Duration::from_secs)).await;
    true
}

/// How many applications that were begun here were handed in, and how many files they have, as another
/// process sees it.
async fn there(data: &Path) -> Result<(usize, usize)> {
    let store = Store::open(&format!("sqlite://{}", data.join("rostrum.db").display())).await?;
    let mut view = store.view().await?;
    let series = view.series_by_key(&"901".parse()?).await?.context("a series has an open call")?;
    let all = view.outsides(series.id).await?;
    let with_files = all.iter().filter(|one| !one.documents.is_empty()).count();
    drop(view);
    store.close().await;
    Ok((all.len(), with_files))
}
