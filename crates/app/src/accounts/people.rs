//! People and their offices, as those who keep the platform see and change them, and what everybody
//! sees and changes of the own account.

use domain::{
    ids::PersonId,
    issue::{Issue, Issues},
    lang::Lang,
    person::{Appointment, Office, Person},
    questionnaire::is_email,
    series::Series,
};
use policy::{Action, Actor, Permit, Subject, authorise};
use seal::{Code, SecondFactor};
use store::{EntryCode, Session};
use thiserror::Error as ThisError;

use crate::{App, Error, held::is_erased};

/// A person with all offices.
#[derive(Clone, Debug)]
pub struct PersonWithOffices {
    /// The person.
    pub person: Person,
    /// The offices.
    pub appointments: Vec<Appointment>,
}

/// All people, and the series that offices can be for.
#[derive(Clone, Debug)]
pub struct PeopleDesk {
    /// The people, by address.
    pub people: Vec<PersonWithOffices>,
    /// All series.
    pub series: Vec<Series>,
}

/// A person and an office as they were typed.
#[derive(Clone, Debug, Default)]
pub struct PersonForm {
    /// The address.
    pub email: String,
    /// The name.
    pub name: String,
    /// The language, a tag.
    pub language: String,
    /// The office, by its word.
    pub office: String,
    /// The key of the series; all if empty.
    pub series: String,
    /// The State, ISO 3166 alpha-3; all if empty.
    pub state: String,
}

/// What somebody sees of the own account.
#[derive(Clone, Debug)]
pub struct OwnAccount {
    /// The person.
    pub person: Person,
    /// The offices.
    pub appointments: Vec<Appointment>,
    /// The browsers in which the person is signed in.
    pub sessions: Vec<Session>,
    /// Whether there is a second factor.
    pub second_factor: bool,
    /// The series that offices may be for.
    pub series: Vec<Series>,
}

/// Why people were not changed.
#[derive(Clone, Debug, PartialEq, Eq, ThisError)]
pub enum PeopleRefusal {
    /// What was typed makes no person with an office.
    #[error("not complete")]
    Form(Issues),
    /// It would leave nobody who keeps the platform.
    #[error("the last keeper")]
    LastKeeper,
}

/// The office of those who keep the platform.
pub(crate) const KEEPER: Appointment = Appointment { office: Office::Organiser, series: None, state: None };

impl App {
    /// All people with their offices.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] for whoever does not keep the platform.
    pub async fn people(&self, actor: &Actor) -> Result<PeopleDesk, Error> {
        let _ = authorise(actor, Action::Keep, &Subject::platform("people"))?;
        let mut view = self.store.view().await?;
        let offices = view.all_appointments().await?;
        let people = view.people().await?;
        let with_offices = |person: Person| {
            let own = offices.iter().filter(|(holder, _)| *holder == person.id);
            let appointments = own.map(|(_, held)| *held).collect();
            PersonWithOffices { person, appointments }
        };
        Ok(PeopleDesk {
            people: people.into_iter().filter(|one| !is_erased(one)).map(with_offices).collect(),
            series: view.all_series().await?,
        })
    }

    /// Gives somebody an office, and an account to whoever has none.
    ///
    /// # Errors
    ///
    /// Refuses what is not complete, naming each field.
    pub async fn appoint(&self, actor: &Actor, form: &PersonForm) -> Result<PersonId, Error<PeopleRefusal>> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let permit = authorise(actor, Action::Keep, &Subject::platform("people"))?;
        let mut issues = Issues::default();
        let email = form.email.trim().to_lowercase();
        if email.is_empty() {
            issues.note("email", Issue::Missing);
        } else if !is_email(&email) {
            issues.note("email", Issue::NotAnEmail);
        }
        let office = Office::ALL.into_iter().find(|office| office.name() == form.office);
        if office.is_none() {
            issues.note("office", Issue::NotAChoice);
        }
        let series = match form.series.trim() {
            "" => None,
            key => match key.parse() {
                Ok(key) => tx.series_by_key(&key).await?.map(|series| series.id),
                Err(_) => None,
            },
        };
        if series.is_none() && !form.series.trim().is_empty() {
            issues.note("series", Issue::NotAChoice);
        }
        let state = Some(form.state.trim()).filter(|state| !state.is_empty()).map(str::parse).transpose();
        let state = state.unwrap_or_else(|_| {
            issues.note("state", Issue::NotAChoice);
            None
        });
        let (Some(office), true) = (office, issues.is_empty()) else {
            return Err(Error::Refused(PeopleRefusal::Form(issues)));
        };
        let id = if let Some(person) = tx.person_by_email(&email).await? {
            person.id
        } else {
            let name = domain::text::clean_line(&form.name);
            let mut person = Person {
                id: PersonId::random(&mut self.dice()),
                name: if name.is_empty() { email.clone() } else { name },
                email,
                language: form.language.parse().unwrap_or(Lang::En),
                since: now,
                version: 0,
            };
            tx.add_person(&mut person).await?;
            person.id
        };
        tx.appoint(id, Appointment { office, series, state }).await?;
        tx.commit(permit.noting(format!("{} {id}", office.name())).entry(now)).await?;
        Ok(id)
    }

    /// Takes an office from somebody. Whoever holds none any more is signed out everywhere.
    ///
    /// # Errors
    ///
    /// Refuses to leave nobody who keeps the platform.
    pub async fn dismiss(
        &self,
        actor: &Actor,
        person: PersonId,
        appointment: Appointment,
    ) -> Result<(), Error<PeopleRefusal>> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let permit = authorise(actor, Action::Keep, &Subject::platform("people"))?;
        let offices = tx.all_appointments().await?;
        if !offices.contains(&(person, appointment)) {
            return Err(Error::NotFound);
        }
        let keepers = offices.iter().filter(|(_, held)| *held == KEEPER).count();
        if appointment == KEEPER && keepers == 1 {
            return Err(Error::Refused(PeopleRefusal::LastKeeper));
        }
        tx.dismiss(person, appointment).await?;
        if tx.appointments(person).await?.is_empty() {
            tx.end_sessions_of(person).await?;
        }
        tx.commit(permit.noting(format!("no longer {} {person}", appointment.office.name())).entry(now))
            .await?;
        Ok(())
    }

    /// The actor's own account.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] if nobody is signed in.
    pub async fn own_account(&self, actor: &Actor) -> Result<OwnAccount, Error> {
        let id = actor.person.ok_or(Error::NotFound)?;
        let now = self.now();
        let mut view = self.store.view().await?;
        let person = view.person(id).await?.ok_or(Error::NotFound)?;
        let mut sessions = view.sessions_of(id).await?;
        sessions.retain(|session| !self.sessions.is_over(session, now));
        Ok(OwnAccount {
            person,
            appointments: view.appointments(id).await?,
            sessions,
            second_factor: view.second_factor(id).await?.is_some(),
            series: view.all_series().await?,
        })
    }

    /// Ends all sessions of the actor but the one that asks.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] if nobody is signed in.
    pub async fn end_other_sessions(&self, actor: &Actor, own: &str) -> Result<(), Error> {
        let now = self.now();
        let id = actor.person.ok_or(Error::NotFound)?;
        let mut tx = self.store.begin().await?;
        for session in tx.sessions_of(id).await?.into_iter().filter(|session| session.hash != own) {
            tx.end_session(&session.hash).await?;
        }
        tx.commit(Permit::of_a_code(actor, id).noting("other sessions ended").entry(now)).await?;
        Ok(())
    }

    /// A fresh secret for a second factor, to be shown once and confirmed by a code that it shows.
    #[must_use]
    pub fn propose_second_factor(&self) -> SecondFactor {
        SecondFactor::random(&mut self.dice())
    }

    /// The address from which an app reads a secret, once more.
    #[must_use]
    pub fn factor_address(&self, secret: &str, account: &str) -> String {
        SecondFactor::read(secret).map(|factor| factor.address(account)).unwrap_or_default()
    }

    /// How the organisers call whoever asks; empty for nobody in particular.
    ///
    /// # Errors
    ///
    /// Fails if the store does.
    pub async fn name_of(&self, actor: &Actor) -> Result<String, Error> {
        let Some(id) = actor.person else { return Ok(String::new()) };
        let person = self.store.view().await?.person(id).await?;
        Ok(person.map(|person| person.name).unwrap_or_default())
    }

    /// Keeps a second factor, once a code shows that the actor's app has it. All other sessions end.
    ///
    /// # Errors
    ///
    /// Refuses a code that the secret does not show.
    pub async fn set_second_factor(
        &self,
        actor: &Actor,
        own: &str,
        secret: &str,
        typed: &str,
    ) -> Result<(), Error<super::CodeRefusal>> {
        let now = self.now();
        let id = actor.person.ok_or(Error::NotFound)?;
        let factor = SecondFactor::read(secret).ok_or(Error::Refused(super::CodeRefusal::Over))?;
        let step = factor.check(typed, now.as_second()).ok_or(Error::Refused(super::CodeRefusal::Wrong))?;
        let mut tx = self.store.begin().await?;
        tx.set_second_factor(id, &factor, step).await?;
        for session in tx.sessions_of(id).await?.into_iter().filter(|session| session.hash != own) {
            tx.end_session(&session.hash).await?;
        }
        tx.commit(Permit::of_a_code(actor, id).noting("second factor set").entry(now)).await?;
        Ok(())
    }

    /// Makes the first organiser, with a code that signs in once, if nobody keeps the platform yet.
    ///
    /// # Errors
    ///
    /// Fails if the store does.
    pub async fn first_organiser(&self, email: &str) -> Result<Option<Code>, Error> {
        if self.store.view().await?.all_appointments().await?.iter().any(|(_, held)| *held == KEEPER) {
            return Ok(None);
        }
        let code = self.install_person(email, email, KEEPER, true).await?;
        Ok(Some(code))
    }

    /// Makes a person with an office and a code that signs in, once or as often as wanted: at the
    /// first start, and in a rehearsal.
    ///
    /// # Errors
    ///
    /// Fails if the store does.
    pub async fn install_person(
        &self,
        email: &str,
        name: &str,
        office: Appointment,
        once: bool,
    ) -> Result<Code, Error> {
        let now = self.now();
        let code = Code::random(&mut self.dice());
        let mut tx = self.store.begin().await?;
        let id = if let Some(person) = tx.person_by_email(email).await? {
            person.id
        } else {
            let mut person = Person {
                id: PersonId::random(&mut self.dice()),
                email: email.to_lowercase(),
                name: name.to_owned(),
                language: Lang::En,
                since: now,
                version: 0,
            };
            tx.add_person(&mut person).await?;
            person.id
        };
        tx.appoint(id, office).await?;
        let hash = code.hash().as_str().to_owned();
        tx.add_entry_code(&EntryCode { hash, person: id, expires: None, once }).await?;
        let note = format!("installed {}", office.office.name());
        tx.commit(Permit::of_the_system(id).noting(note).entry(now)).await?;
        Ok(code)
    }

    /// Gives somebody of a rehearsal a second factor.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] if nobody has that address.
    pub async fn install_second_factor(&self, email: &str, factor: &SecondFactor) -> Result<(), Error> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let person = tx.person_by_email(email).await?.ok_or(Error::NotFound)?;
        tx.set_second_factor(person.id, factor, 0).await?;
        tx.commit(Permit::of_the_system(person.id).noting("second factor set").entry(now)).await?;
        Ok(())
    }
}
