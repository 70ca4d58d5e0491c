//! What is held about somebody, told to that person and to nobody else.

use domain::{
    application::{Answers, Application, Consent, FollowUp, GivenFile, SeatReply, Submission},
    assessment::conflict::Declaration,
    grant::{Grant, Journey, Passport},
    ids::{LetterId, PersonId},
    person::{Appointment, Person},
};
use jiff::Timestamp;
use policy::{Action, Actor, Subject, authorise};
use serde::Serialize;
use store::LogLine;

use crate::{
    App, Error,
    accounts::{KEEPER, PeopleRefusal},
    applications::opened,
    grants::is_told,
};

/// What is held about an applicant.
#[derive(Clone, Debug)]
pub struct HeldOfApplicant {
    /// What can be written as one text.
    pub whole: Whole,
    /// The files as they were sent, each with its question and its name.
    pub files: Vec<(String, String, Vec<u8>)>,
    /// What the log says of it, as far as it tells of no inner decision.
    pub log: Vec<Noted>,
}

/// What is held of an application. An inner decision, its reason and assessments are the organisers';
/// what the applicant may know of the decision is its standing.
#[derive(Clone, Debug, Serialize)]
pub struct Whole {
    /// Which it is, as the log calls it.
    pub id: String,
    /// The series.
    pub series: String,
    /// The State under Review.
    pub state: String,
    /// In which language the applicant is written to.
    pub language: String,
    /// When it was begun.
    pub started: Timestamp,
    /// Where it stands, as far as the applicant may know.
    pub standing: String,
    /// What was typed so far.
    pub answers: Answers,
    /// The number, the instant and the hash of the receipt, and the answers that were handed in.
    pub submission: Option<Submission>,
    /// What was said to the offer of a seat.
    pub seat: Option<SeatReply>,
    /// Who may see what.
    pub consent: Consent,
    /// A later deadline that was given.
    pub extended: Option<String>,
    /// What organisers asked beyond it.
    pub asked: Vec<HeldRequest>,
    /// The travel grant: what was offered and paid, once it was offered.
    pub grant: Option<Grant>,
    /// The passport, as it was typed.
    pub passport: Option<Passport>,
    /// How far the journey is.
    pub journey: Option<Journey>,
    /// The letters about it that left.
    pub letters: Vec<HeldLetter>,
}

/// What organisers asked of the applicant after it was handed in.
#[derive(Clone, Debug, Serialize)]
pub struct HeldRequest {
    /// When.
    pub at: Timestamp,
    /// In their words.
    pub sentence: String,
    /// The questions that were opened again.
    pub questions: Vec<String>,
    /// Until when.
    pub until: Timestamp,
    /// When it was answered, the last time.
    pub answered: Option<Timestamp>,
    /// When it was taken back.
    pub taken_back: Option<Timestamp>,
}

/// A letter that left. Its text was deleted when it did.
#[derive(Clone, Debug, Serialize)]
pub struct HeldLetter {
    /// Which it is.
    pub id: LetterId,
    /// Of what kind.
    pub kind: String,
    /// When it was written.
    pub written: Timestamp,
    /// To which address.
    pub to: String,
    /// What it was about.
    pub subject: String,
}

/// What the log says that was done.
#[derive(Clone, Debug, Serialize)]
pub struct Noted {
    /// When.
    pub at: Timestamp,
    /// `applicant`, `system`, or whoever else it was, without a name.
    pub by: By,
    /// What, as the log calls it.
    pub action: String,
}

/// Who did something, as far as an applicant may know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum By {
    /// The applicant.
    Applicant,
    /// Somebody of the organising team.
    Organisers,
    /// The platform.
    Platform,
}

/// What is held about a person with an account.
#[derive(Clone, Debug, Serialize)]
pub struct HeldOfPerson {
    /// Which it is, as the log calls it.
    pub id: String,
    /// How the organisers call the person.
    pub name: String,
    /// The address.
    pub email: String,
    /// In which language the person is written to.
    pub language: String,
    /// Since when there is an account.
    pub since: Timestamp,
    /// The offices.
    pub offices: Vec<HeldOffice>,
    /// Where the person is signed in: since when, and when that was last used.
    pub sessions: Vec<(Timestamp, Timestamp)>,
    /// Whether there is a second factor.
    pub second_factor: bool,
    /// The passkeys: how each is called, and since when it is there.
    pub passkeys: Vec<(String, Timestamp)>,
    /// The providers elsewhere that vouched for the person: which, by what they know the person, and since when.
    pub providers: Vec<(String, String, Timestamp)>,
    /// How many recovery codes are left.
    pub recovery_codes: i64,
    /// What the person, as an assessor, declared to have to do with others.
    pub declaration: Option<Declaration>,
    /// What the log says that the person did: when, what, to what.
    pub log: Vec<(Timestamp, String, String)>,
}

/// An office that is held.
#[derive(Clone, Debug, Serialize)]
pub struct HeldOffice {
    /// Which.
    pub office: &'static str,
    /// For which series; all if none.
    pub series: Option<String>,
    /// For which State; all if none.
    pub state: Option<String>,
}

impl From<&FollowUp> for HeldRequest {
    fn from(asked: &FollowUp) -> Self {
        Self {
            at: asked.asked,
            sentence: asked.sentence.clone(),
            questions: asked.questions.clone(),
            until: asked.until.instant(),
            answered: asked.change.as_ref().map(|change| change.at),
            taken_back: asked.taken_back,
        }
    }
}

/// What an applicant is told of what was done. That somebody assessed, decided or wrote would tell of a
/// decision before it is released.
const TOLD: [&str; 10] =
    ["read", "apply", "edit", "submit", "withdraw", "reply", "consent", "close", "inspect", "sign in"];
/// The most entries of the log that are told.
const ENTRIES: i64 = 10_000;

impl App {
    /// All that is held about the applicant whose application is open in the actor's browser.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] if none is.
    pub async fn held_of_applicant(&self, actor: &Actor) -> Result<HeldOfApplicant, Error> {
        let mut view = self.store.view().await?;
        let dossier = opened(&mut view, actor).await?.ok_or(Error::NotFound)?;
        let (application, state) = (&dossier.application, dossier.meeting.state);
        let _ = authorise(actor, Action::Read, &Subject::application(application, state))?;
        let id = application.id;
        let letters =
            view.letters_about(id).await?.into_iter().filter(|letter| letter.state().name() == "sent");
        let letters = letters
            .map(|letter| HeldLetter {
                id: letter.id,
                kind: letter.kind.name().into(),
                written: letter.written,
                to: letter.to.clone(),
                subject: letter.subject.clone(),
            })
            .collect();
        let grant = view.grant(id).await?.filter(|grant| is_told(grant, application));
        let grant = grant.map(Grant::without_reason);
        let (passport, journey) = (view.passport(id).await?, view.journey(id).await?);
        let log = view.log_about(&id.to_string()).await?;
        let key = view.key_of_application(id).await?;
        drop(view);
        let whole = Whole {
            id: id.to_string(),
            series: dossier.series.key.to_string(),
            state: state.to_string(),
            language: application.language.tag().into(),
            started: application.started,
            standing: format!("{:?}", application.status()).to_lowercase(),
            answers: application.answers.clone(),
            submission: application.submission().cloned(),
            // As long as the decision is not released there is no seat to speak of.
            seat: application.seat(),
            consent: application.consent.clone(),
            extended: application.extended.as_ref().map(|deadline| deadline.instant().to_string()),
            asked: application.follow_ups().iter().map(HeldRequest::from).collect(),
            grant,
            passport,
            journey,
            letters,
        };
        let mut files = Vec::new();
        for (question, file) in all_files(application) {
            if let Some(bytes) = self.file_content((id, key.clone()), file).await? {
                files.push((question.to_owned(), file.name.clone(), bytes));
            }
        }
        Ok(HeldOfApplicant { whole, files, log: log.iter().filter_map(told).collect() })
    }

    /// All that is held about the actor, who signed in.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] if nobody did.
    pub async fn held_of_person(&self, actor: &Actor) -> Result<HeldOfPerson, Error> {
        let id = actor.person.ok_or(Error::NotFound)?;
        let mut view = self.store.view().await?;
        let person = view.person(id).await?.ok_or(Error::NotFound)?;
        let mut offices = Vec::new();
        for Appointment { office, series, state } in view.appointments(id).await? {
            let key = match series {
                Some(series) => view.series(series).await?.map(|series| series.key.to_string()),
                None => None,
            };
            offices.push(HeldOffice {
                office: office.name(),
                series: key,
                state: state.map(|state| state.to_string()),
            });
        }
        let sessions = view.sessions_of(id).await?;
        let passkeys = view.passkeys_of(id).await?;
        let providers = view.provider_links_of(id).await?;
        let query = store::LogQuery { actor: id.to_string(), ..store::LogQuery::default() };
        let log = view.log(&query, ENTRIES, 0).await?;
        Ok(HeldOfPerson {
            id: id.to_string(),
            name: person.name,
            email: person.email,
            language: person.language.tag().into(),
            since: person.since,
            offices,
            sessions: sessions.into_iter().map(|session| (session.since, session.seen)).collect(),
            second_factor: view.second_factor(id).await?.is_some(),
            passkeys: passkeys.into_iter().map(|passkey| (passkey.name, passkey.since)).collect(),
            providers: providers.into_iter().map(|link| (link.issuer, link.subject, link.since)).collect(),
            recovery_codes: view.recovery_codes_left(id).await?,
            declaration: view.declaration(id).await?,
            log: log.into_iter().map(|line| (line.at, line.action, line.subject)).collect(),
        })
    }
}

impl App {
    /// Erases somebody's account: what it says of the person, the offices, the sessions and what signs
    /// in. Entries of the log keep the id.
    ///
    /// # Errors
    ///
    /// Refuses to leave nobody who keeps the platform; [`Error::NotFound`] if there is no such account.
    pub async fn erase_person(&self, actor: &Actor, id: PersonId) -> Result<(), Error<PeopleRefusal>> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let permit = authorise(actor, Action::Keep, &Subject::platform("people"))?;
        let _ = tx.person(id).await?.filter(|person| !is_erased(person)).ok_or(Error::NotFound)?;
        let offices = tx.all_appointments().await?;
        let keeps = |person: PersonId| offices.contains(&(person, KEEPER));
        let others = offices.iter().any(|(person, held)| *held == KEEPER && *person != id);
        if keeps(id) && !others {
            return Err(Error::Refused(PeopleRefusal::LastKeeper));
        }
        tx.erase_person(id).await?;
        tx.commit(permit.noting(format!("erased {id}")).entry(now)).await?;
        self.store.forget_log().await?;
        Ok(())
    }
}

/// Whether nothing is left of an account but its id.
pub(crate) fn is_erased(person: &Person) -> bool {
    person.email == person.id.to_string()
}

/// The files as typed, and those handed in that are others.
fn all_files(application: &Application) -> Vec<(&str, &GivenFile)> {
    let mut all: Vec<_> = application.answers.files().collect();
    for (question, file) in application.standing_answers().files() {
        if all.iter().all(|(_, known)| known.kept != file.kept) {
            all.push((question, file));
        }
    }
    all
}

fn told(line: &LogLine) -> Option<Noted> {
    let by = match line.actor.as_str() {
        "applicant" => By::Applicant,
        "system" => By::Platform,
        _ => By::Organisers,
    };
    TOLD.contains(&line.action.as_str()).then(|| Noted { at: line.at, by, action: line.action.clone() })
}
