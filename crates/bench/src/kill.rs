//! The program is killed while applications come in, again and again on the same data.

use std::{
    hash::{BuildHasher as _, RandomState},
    path::Path,
    process::Command,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use anyhow::{Context as _, Result, bail};
use testkit::{Running, free_port};

use crate::{NO_LIMITS, line::Line, rehearsal, visitor::Visitor};

/// How many apply at once.
const APPLICANTS: usize = 8;

/// Those who were told that they have handed in.
type Acknowledged = Arc<Mutex<Vec<Visitor>>>;

/// Kills the program so many times, and fails if anybody's receipt is gone.
#[expect(clippy::print_stdout, reason = "a command line speaks there")]
pub(crate) async fn campaign(program: &Path, cycles: usize) -> Result<()> {
    let folder = tempfile::tempdir()?;
    let data = folder.path().join("data");
    let mut running = rehearsal(program, &data);
    let acknowledged = Acknowledged::default();
    for cycle in 1..=cycles {
        let before = count(&acknowledged);
        let at_work: Vec<_> = (0..APPLICANTS)
            .map(|number| {
                let (host, acknowledged) = (running.host().to_owned(), Arc::clone(&acknowledged));
                tokio::spawn(async move { apply(&host, &format!("{cycle}-{number}"), &acknowledged).await })
            })
            .collect();
        while count(&acknowledged) == before {
            tokio::time::sleep(Duration::from_millis(5)).await;
            if at_work.iter().all(tokio::task::JoinHandle::is_finished) {
                break;
            }
        }
        let whim = RandomState::new().hash_one(cycle) % 700;
        tokio::time::sleep(Duration::from_millis(whim)).await;
        running.kill();
        let mut last_words = Vec::new();
        for applicant in at_work {
            last_words.extend(applicant.await?.err());
        }
        if count(&acknowledged) == before {
            bail!("nobody could hand in: {}", last_words.pop().context("somebody was stopped")?);
        }
        examine(program, &data)?;
        running = Running::serve(program, &data, free_port(), &NO_LIMITS);
        let lost = lost(running.host(), &acknowledged).await?;
        println!("cycle {cycle}: killed; {} receipts, {lost} lost", count(&acknowledged));
        if lost > 0 {
            bail!("{lost} applications were acknowledged and are gone");
        }
    }
    Ok(())
}

/// Applies again and again until the program is gone.
async fn apply(host: &str, name: &str, acknowledged: &Acknowledged) -> Result<()> {
    let mut line = Line::open(host).await?;
    loop {
        let mut visitor = Visitor::new(host);
        visitor.prepare(&mut line, name).await?;
        visitor.hand_in(&mut line).await?;
        acknowledged.lock().unwrap_or_else(PoisonError::into_inner).push(visitor);
    }
}

/// How many of the acknowledged have no receipt.
async fn lost(host: &str, acknowledged: &Acknowledged) -> Result<usize> {
    let all = acknowledged.lock().unwrap_or_else(PoisonError::into_inner).clone();
    let (mut line, mut lost) = (Line::open(host).await?, 0);
    for visitor in all {
        let answer = visitor.moved_to(host).get(&mut line, "/en/application/receipt").await?;
        if answer.status != 200 {
            lost += 1;
        }
    }
    Ok(lost)
}

/// Lets the program examine its data.
fn examine(program: &Path, data: &Path) -> Result<()> {
    let examined = Command::new(program).args(["doctor", "--data"]).arg(data).output()?;
    if !examined.status.success() {
        bail!(
            "the data is not as it must be: {}{}",
            String::from_utf8_lossy(&examined.stdout),
            String::from_utf8_lossy(&examined.stderr)
        );
    }
    Ok(())
}

fn count(acknowledged: &Acknowledged) -> usize {
    acknowledged.lock().unwrap_or_else(PoisonError::into_inner).len()
}
