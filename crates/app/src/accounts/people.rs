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
use jiff::Timestamp;
use policy::{Action, Actor, Permit, Subject, authorise};
use seal::Code;
use store::{EntryCode, Passkey, ProviderLink, Session, Tx};
use thiserror::Error as ThisError;

use crate::{App, Error, held::is_erased};

/// A person with all offices.
#[derive(Clone, Debug)]
pub struct PersonWithOffices {
    /// The person.
    pub person: Person,
    /// The offices.
    pub appointments: Vec<Appointment>,
    /// Whether there is a second factor that may be taken away by whoever asks.
    pub resettable: bool,
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
    /// Whether there is a code generator.
    pub second_factor: bool,
    /// The passkeys.
    pub passkeys: Vec<Passkey>,
    /// The providers elsewhere that vouched for the person.
    pub providers: Vec<ProviderLink>,
    /// How many recovery codes are left.
    pub recovery_codes: i64,
    /// Until when the offices rest.
    pub rests_until: Option<Timestamp>,
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
        let proven = view.people_with_second_factors().await?;
        let with_offices = |person: Person| {
            let own = offices.iter().filter(|(holder, _)| *holder == person.id);
            let appointments = own.map(|(_, held)| *held).collect();
            let resettable = proven.contains(&person.id) && actor.person != Some(person.id);
            PersonWithOffices { person, appointments, resettable }
        };
        Ok(PeopleDesk {
            people: people.into_iter().filter(|one| !is_erased(one)).map(with_offices).collect(),
            series: view.all_series().await?,
        })
    }

    /// Gives somebody an office, and an account to whoever has none. Their sessions end, so that none
    /// goes on with other offices than it began with.
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
        self.end_sessions_but(&mut tx, actor, id).await?;
        tx.commit(permit.noting(format!("{} {id}", office.name())).entry(now)).await?;
        Ok(id)
    }

    /// Takes an office from somebody, whose sessions end.
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
        self.end_sessions_but(&mut tx, actor, person).await?;
        tx.commit(permit.noting(format!("no longer {} {person}", appointment.office.name())).entry(now))
            .await?;
        Ok(())
    }

    /// Ends the sessions of somebody whose offices change, unless it is whoever changes them.
    async fn end_sessions_but(
        &self,
        tx: &mut Tx,
        actor: &Actor,
        person: PersonId,
    ) -> Result<(), store::Error> {
        if actor.person == Some(person) { Ok(()) } else { tx.end_sessions_of(person).await }
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
            passkeys: view.passkeys_of(id).await?,
            providers: view.provider_links_of(id).await?,
            recovery_codes: view.recovery_codes_left(id).await?,
            rests_until: view.rest(id).await?.filter(|until| now < *until),
            series: view.all_series().await?,
        })
    }

    /// The word by which a page names a session. It opens nothing, and only the platform makes it.
    #[must_use]
    pub fn session_word(&self, session: &Session) -> String {
        self.key.token("session", &session.hash)
    }

    /// Ends one session of the actor, named by its word.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] if the actor has no such session.
    pub async fn end_own_session(&self, actor: &Actor, word: &str) -> Result<(), Error> {
        let now = self.now();
        let id = actor.person.ok_or(Error::NotFound)?;
        let mut tx = self.store.begin().await?;
        let sessions = tx.sessions_of(id).await?;
        let named = sessions.iter().find(|session| self.key.made(word, "session", &session.hash));
        tx.end_session(&named.ok_or(Error::NotFound)?.hash).await?;
        tx.commit(Permit::of_a_code(actor, id).noting("session ended").entry(now)).await?;
        Ok(())
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
}
