//! The job that posts letters.

use std::sync::Arc;

use domain::letter::{Letter, LetterKind, LetterState};
use jiff::Timestamp;
use mail::{Address, Mailer, Message, Outcome as Posted, Writer};
use policy::Permit;
use store::Held;

use crate::{App, Error};

impl App {
    /// Posts the letters that may leave now, and says how many it tried. A letter that the post does
    /// not take is tried again later, and given up in the end; none holds up another.
    ///
    /// # Errors
    ///
    /// Fails if the store does; what was posted by then is on record.
    pub async fn post_letters(&self, mailer: &Arc<Mailer>) -> Result<usize, Error> {
        let mut view = self.store.view().await?;
        let due = view.letters_due(self.now()).await?;
        // If the team key is locked while a letter is under way, that it left is noted all the same.
        let held = view.held().clone();
        drop(view);
        let count = due.len();
        for mut letter in due {
            let posted = match message(&letter) {
                Some(message) => {
                    let (mailer, now) = (Arc::clone(mailer), self.now());
                    tokio::task::spawn_blocking(move || mailer.send(&message, now)).await.ok()
                }
                None => None,
            };
            let now = self.now();
            let note = match posted {
                Some(Posted::Sent) => {
                    letter.sent(now);
                    "letter sent"
                }
                Some(Posted::Later(reason)) => {
                    tracing::warn!(letter = %letter.id, ?reason, "a letter is tried again later");
                    letter.not_now(now);
                    "letter not taken now"
                }
                Some(Posted::Never(_)) | None => {
                    tracing::warn!(letter = %letter.id, "a letter cannot be sent");
                    letter.never(now);
                    "letter not taken"
                }
            };
            let mut tx = self.store.begin().await?;
            tx.hold_all(&held);
            match tx.save_letter(&mut letter).await {
                Err(store::Error::Stale(_)) => {
                    drop(tx);
                    self.overtaken(letter, &held, now).await?;
                    continue;
                }
                other => other?,
            }
            tx.commit(log_permit(&letter).noting(note).entry(now)).await?;
        }
        Ok(count)
    }

    /// Notes what came of a letter that an organiser threw away while it was being posted. If the post
    /// was faster the letter is out, and the outbox must say so.
    async fn overtaken(&self, posted: Letter, held: &Held, now: Timestamp) -> Result<(), Error> {
        let LetterState::Sent(_) = posted.state() else { return Ok(()) };
        let mut tx = self.store.begin().await?;
        tx.hold_all(held);
        let Some(mut letter) = tx.letter(posted.id).await? else { return Ok(()) };
        letter.sent(now);
        tx.save_letter(&mut letter).await?;
        tx.commit(log_permit(&letter).noting("letter sent").entry(now)).await?;
        Ok(())
    }
}

fn log_permit(letter: &Letter) -> Permit {
    let name = letter.application.map_or_else(|| letter.id.to_string(), |id| id.to_string());
    Permit::of_the_system(name).in_series(letter.series)
}

fn message(letter: &Letter) -> Option<Message> {
    let LetterState::Released(_) = letter.state() else { return None };
    let to: Address = letter.to.parse().ok()?;
    Some(Message {
        writer: if letter.kind == LetterKind::Free { Writer::Person } else { Writer::Machine },
        language: letter.language.tag().to_owned(),
        ..Message::new(letter.id.to_string(), to, letter.subject.clone(), letter.body.clone())
    })
}
