//! Assessing in a rehearsal: three assessors who declare, are assigned what they read, score more or
//! less harshly, and discuss.

use std::collections::BTreeMap;

use domain::{
    assessment::Phase as AssessingPhase,
    desk::AssessmentForm,
    ids::SeriesId,
    person::{Appointment, Office},
    series::SeriesKey,
    typed::Typed,
};
use policy::Actor;
use rand_core::RngCore as _;

use super::{
    course::{Stage, no, sign_in},
    plan::Phase,
};
use crate::Result;

/// Two more who assess, and how much more than others they give. Nobody is told their codes.
const OTHERS: [(&str, &str, i64); 2] = [
    ("assessor-harsh@demo.example", "Harsh assessor (demo)", -1),
    ("assessor-lenient@demo.example", "Lenient assessor (demo)", 1),
];
/// How many applications the assessor of the cast has not scored while applications are assessed.
const LEFT: usize = 3;

impl Stage<'_> {
    /// Lets the assessors declare, assigns, and lets them score and discuss.
    pub(super) async fn assess(&self, key: &SeriesKey, phase: Phase) -> Result {
        let series = self.app.assessing_desk(&self.organiser, key).await?.series.id;
        let mut assessors = vec![(self.assessor.clone(), 0)];
        for (email, name, more) in OTHERS {
            assessors.push((self.another(email, name, series).await?, more));
        }
        let desk = self.app.assessing_desk(&self.organiser, key).await?;
        let own = desk.applications.first().map_or("", |(_, organisation, _)| organisation);
        for (place, (actor, _)) in assessors.iter().enumerate() {
            // One of them works for an applicant, and one does not read Spanish.
            let organisations = if place == 1 { own } else { "" };
            let mut declared = Typed::from_iter([("organisations", organisations), ("whole", "yes")]);
            for language in if place == 2 { &["en", "fr"][..] } else { &[] } {
                declared.add("language", language);
            }
            self.app.declare(actor, 0, &declared).await.map_err(no)?;
        }
        self.open(key, 0, AssessingPhase::First).await?;
        if let Some((application, ..)) = desk.applications.get(1)
            && let Some(person) = self.assessor.person
        {
            self.app.set_conflict(&self.organiser, key, (*application, person), true).await?;
        }
        let proposed = self.app.propose_assignment(&self.organiser, key, super::SEED).await?;
        let seen = (super::SEED, proposed.fingerprint.as_str());
        self.app.assign(&self.organiser, key, seen).await.map_err(no)?;
        for (place, (actor, more)) in assessors.iter().enumerate() {
            let left = if place == 0 && phase == Phase::Assessment { LEFT } else { 0 };
            self.score(actor, key, (*more, left)).await?;
        }
        self.open(key, 1, AssessingPhase::Discussion).await?;
        let first = self.app.to_assess(&assessors[1].0).await?.applications;
        if let Some(one) = first.iter().find(|one| one.series.key == *key) {
            let note =
                "This is a synthetic note for rehearsal. The consultation was wider than the text says.";
            self.app.write_note(&assessors[1].0, one.application, note).await.map_err(no)?;
        }
        Ok(())
    }

    async fn another(&self, email: &str, name: &str, series: SeriesId) -> Result<Actor> {
        let held = Appointment { office: Office::Assessor, series: Some(series), state: None };
        let code = self.app.install_person(email, name, held, true).await?;
        sign_in(self.app, &[(email, code.reveal())], email).await
    }

    async fn open(&self, key: &SeriesKey, version: i64, phase: AssessingPhase) -> Result {
        let plan = [
            ("phase", phase.name()),
            ("each", "2"),
            ("at_most", "100"),
            ("assigned_only", "yes"),
            ("nationals", "yes"),
        ];
        self.app.save_assessing(&self.organiser, key, version, &Typed::from_iter(plan)).await.map_err(no)
    }

    async fn score(&self, actor: &Actor, key: &SeriesKey, (more, left): (i64, usize)) -> Result {
        let mut dice = self.app.dice();
        let mut all = self.app.to_assess(actor).await?.applications;
        all.retain(|one| one.series.key == *key);
        let count = all.len().saturating_sub(left);
        for one in all.into_iter().take(count) {
            let points = one.series.criteria.iter().map(|criterion| {
                let drawn = 2 + i64::from(dice.next_u32() % 4) + more;
                (criterion.id.clone(), drawn.clamp(0, criterion.max.into()).to_string())
            });
            let scores: BTreeMap<_, _> = points.collect();
            let form = AssessmentForm { scores, remark: String::new(), version: 0 };
            self.app.assess(actor, one.application, &form).await.map_err(no)?;
        }
        Ok(())
    }
}
