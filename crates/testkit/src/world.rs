//! The things that the field knows, ready made, and the people who act.

use domain::{
    assessment::standard_criteria,
    call::Call,
    ids::{MeetingId, PersonId, SeriesId},
    lang::Lang,
    meeting::Meeting,
    person::{Appointment, Office, Person, Way},
    questionnaire::{self, Questionnaire},
    series::{Certainty, Format, Mode, Series, Setting, Venue},
    time::{Dates, DatesPrecision, DatesStatus, Deadline, GENEVA},
};
use jiff::civil::date;
use policy::Permit;
use store::Session;

use crate::{Browser, TestApp, now};

/// An id with that number.
#[must_use]
pub fn number<T: std::str::FromStr<Err: std::fmt::Debug>>(kind: &str, number: u128) -> T {
    format!("{kind}_{number:032x}").parse().unwrap()
}

/// The questionnaire that the platform comes with.
#[must_use]
pub fn form() -> Questionnaire {
    questionnaire::standard()
}

/// A call that is open when a fresh platform's clock stands, until 31 December 2026, 23:59.
#[must_use]
pub fn call() -> Call {
    Call {
        opens: Some("2026-11-01T08:00:00Z".parse().unwrap()),
        closes: Deadline::new(date(2026, 12, 31).at(23, 59, 0, 0), GENEVA).unwrap(),
        grace_minutes: 15,
        only_complete: true,
        questionnaire: 1,
    }
}

/// A public series with an open call, held in Geneva on 9-12 March 2027.
#[must_use]
pub fn series(key: &str) -> Series {
    let number_of = key.parse().unwrap_or(7u16);
    Series {
        id: number("series", number_of.into()),
        key: key.parse().unwrap(),
        wg_session: number_of,
        wg_dates: None,
        setting: Setting::Geneva,
        mode: Mode::InPerson,
        venue: Venue {
            name: "Palais des Nations".into(),
            city: Some("Geneva".into()),
            certainty: Certainty::Confirmed,
        },
        dates: Dates::new(date(2027, 3, 9), date(2027, 3, 12), DatesPrecision::Day, DatesStatus::Confirmed)
            .unwrap(),
        time_zone: GENEVA.into(),
        language: Lang::En,
        format: Format::default(),
        call: Some(call()),
        grants: None,
        criteria: standard_criteria(),
        figures: None,
        texts: std::collections::BTreeMap::new(),
        documents: Vec::new(),
        announced: Vec::new(),
        held: None,
        said: domain::series::Said::default(),
        synthetic: true,
        published: Some("2026-11-01T08:00:00Z".parse().unwrap()),
        version: 0,
    }
}

impl TestApp {
    /// Adds a public series with an open call and a meeting for each State (ISO 3166 alpha-3).
    pub async fn series(&self, key: &str, states: &[&str]) -> (Series, Vec<Meeting>) {
        self.add_series(series(key), states).await
    }

    /// Adds a series with a meeting for each State (ISO 3166 alpha-3).
    pub async fn add_series(&self, mut series: Series, states: &[&str]) -> (Series, Vec<Meeting>) {
        let mut tx = self.store.begin().await.unwrap();
        tx.add_questionnaire(&form()).await.unwrap();
        tx.add_series(&mut series).await.unwrap();
        let mut meetings = Vec::new();
        for (place, state) in states.iter().enumerate() {
            let place = u16::try_from(place).unwrap();
            let id: MeetingId = number("meet", u128::from(series.wg_session) * 1000 + u128::from(place));
            let mut meeting = Meeting::planned(id, series.id, state.parse().unwrap(), place);
            tx.add_meeting(&mut meeting).await.unwrap();
            meetings.push(meeting);
        }
        tx.commit(Permit::of_the_system(series.id).entry(now())).await.unwrap();
        (series, meetings)
    }

    /// A browser in which an organiser of all series signed in.
    pub async fn organiser(&self) -> Browser {
        self.person("organiser@example.org", Office::Organiser, None, None).await
    }

    /// Lets a session go on as if a second factor had been shown in it.
    pub async fn prove(&self, token: &app::accounts::Browser) {
        let mut tx = self.store.begin().await.unwrap();
        tx.renew_session(&token.hash(), &token.hash(), self.app.now()).await.unwrap();
        tx.commit_quietly().await.unwrap();
    }

    /// A browser in which somebody signed in, with a second factor, who holds an office, for one series or all, for one
    /// State or all.
    pub async fn person(
        &self,
        email: &str,
        office: Office,
        series: Option<SeriesId>,
        state: Option<&str>,
    ) -> Browser {
        let mut dice = self.app.dice();
        let mut tx = self.store.begin().await.unwrap();
        let person = if let Some(person) = tx.person_by_email(email).await.unwrap() {
            person
        } else {
            let mut person = Person {
                id: PersonId::random(&mut dice),
                email: email.into(),
                name: email.split('@').next().unwrap().into(),
                language: Lang::En,
                since: now(),
                version: 0,
            };
            tx.add_person(&mut person).await.unwrap();
            person
        };
        let state = state.map(|state| state.parse().unwrap());
        tx.appoint(person.id, Appointment { office, series, state }).await.unwrap();
        let token = self.app.browser();
        let session = Session {
            hash: token.hash(),
            person: Some(person.id),
            application: None,
            opens: None,
            way: Some(Way::Mail),
            proven: Some(self.app.now()),
            since: self.app.now(),
            seen: self.app.now(),
        };
        tx.add_session(&session).await.unwrap();
        tx.commit(Permit::of_the_system(person.id).entry(now())).await.unwrap();
        let mut browser = self.anyone();
        browser.keep_cookie("rostrum", token.reveal());
        browser
    }
}
