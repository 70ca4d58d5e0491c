//! Reminders to assessors who have applications left to score. They wait for a look like other letters.

use domain::{
    assessment::Phase,
    ids::LetterId,
    letter::{Letter, LetterKind, Placeholder},
    series::SeriesKey,
};
use policy::Actor;

use super::{assigning::AssignRefusal, team::Team};
use crate::{App, Error, decisions::widen};

impl App {
    /// Writes a reminder to each assessor who has something left to score, and gives how many. To whom
    /// one waits in the outbox, no second is written.
    ///
    /// # Errors
    ///
    /// Refuses if there is nobody to be reminded, or assessing is closed.
    pub async fn remind_assessors(
        &self,
        actor: &Actor,
        key: &SeriesKey,
    ) -> Result<usize, Error<AssignRefusal>> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let (team, permit) = Team::of(self, &mut tx, actor, key).await.map_err(widen)?;
        let kind = LetterKind::AssessReminder;
        let waiting = tx.letters("waiting").await?;
        let is_reminded = |email: &str| {
            waiting.iter().any(|letter| {
                letter.kind == kind && letter.series == Some(team.series.id) && letter.to == email
            })
        };
        let mut count = 0;
        for assessor in team.assessors.iter().filter(|_| team.plan.phase != Phase::Closed) {
            let is_left = |one| team.has(assessor, one) && !team.has_scored(assessor, one);
            let person = &assessor.person;
            if !team.applications.iter().any(is_left) || is_reminded(&person.email) {
                continue;
            }
            let mut values = self.own_values();
            values.push((Placeholder::Series, team.series.key.to_string()));
            let address = self.address_for(kind, team.series.key.as_str(), person.language);
            values.push((Placeholder::Address, address));
            let wording = self.word(&mut tx, kind, person.language, &values).await?;
            let id = LetterId::random(&mut self.dice());
            let mut letter = Letter::written(id, kind, (&person.email, person.language), wording, now);
            letter.series = Some(team.series.id);
            tx.add_letter(&mut letter).await?;
            count += 1;
        }
        if count == 0 {
            return Err(Error::Refused(AssignRefusal::Nothing));
        }
        tx.commit(permit.noting(format!("letters written {count}")).entry(now)).await?;
        Ok(count)
    }
}
