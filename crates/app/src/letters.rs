//! Letters: written into the outbox in the same unit of work as what they tell of, looked at by an
//! organiser, and posted by a job.

use domain::{
    application::Application,
    ids::LetterId,
    lang::Lang,
    letter::{CODE_MINUTES, Letter, LetterKind, Placeholder, Wording},
    meeting::Meeting,
    person::Person,
    series::Series,
    time::{Deadline, Precision},
};
use i18n::{Locale, times};
use jiff::{Timestamp, tz::TimeZone};
use seal::ShortCode;
use store::{Tx, View};

use crate::{App, Error, accounts::AccountEvent};

/// The values that a letter is filled with.
pub type Values = Vec<(Placeholder, String)>;

/// The language in which a letter is written: the reader's, if the platform speaks it.
#[must_use]
pub fn locale(language: Lang) -> Locale {
    language.tag().parse().unwrap_or_default()
}

/// The platform's own words for a kind of letter, with `{placeholders}`.
#[must_use]
pub fn standard_template(kind: LetterKind, language: Lang) -> Wording {
    let texts = locale(language).texts();
    // Without arguments a message shows its variables as `{$name}`.
    let text = |part: &str| {
        let key = format!("mail-{}-{part}", kind.name());
        texts.get(&key).map(|text| text.replace("{$", "{")).unwrap_or_default()
    };
    Wording { subject: text("subject"), body: text("body") }
}

/// A deadline in the words of a language. A day without an hour says that all of it is in time.
#[must_use]
pub fn deadline_in_words(deadline: &Deadline, language: Lang) -> String {
    let texts = locale(language).texts();
    let zone = TimeZone::get(deadline.zone()).unwrap_or(TimeZone::UTC);
    let Ok(last) = deadline.civil().to_zoned(zone) else { return deadline.to_string() };
    match deadline.precision() {
        Precision::Minute => times::moment(texts, &last),
        Precision::Day => times::whole_day(texts, &last),
    }
}

impl App {
    /// Words a letter: the organisers' template, or the platform's own, with its values.
    pub(crate) async fn word(
        &self,
        view: &mut View,
        kind: LetterKind,
        language: Lang,
        values: &Values,
    ) -> Result<Wording, store::Error> {
        let own = view.template(kind, language).await?;
        Ok(own.unwrap_or_else(|| standard_template(kind, language)).filled(values))
    }

    /// Writes a letter to an applicant about the application.
    ///
    /// # Errors
    ///
    /// Fails if the store does.
    pub(crate) async fn write_to_applicant(
        &self,
        tx: &mut Tx,
        kind: LetterKind,
        application: &Application,
        series: &Series,
        now: Timestamp,
    ) -> Result<(), store::Error> {
        let meeting = tx.meeting(application.meeting).await?;
        let mut values = self.values(kind, application, meeting.as_ref(), series);
        if kind == LetterKind::ProgrammeChanged {
            let version = tx.published(series.id).await?.map(|published| published.number.to_string());
            values.push((Placeholder::Version, version.unwrap_or_default()));
        }
        self.write_with(tx, (kind, application, series), &values, now).await
    }

    /// Writes a letter to an applicant with these values, unless there is no address.
    pub(crate) async fn write_with(
        &self,
        tx: &mut Tx,
        (kind, application, series): (LetterKind, &Application, &Series),
        values: &Values,
        now: Timestamp,
    ) -> Result<(), store::Error> {
        let to = application.standing_answers().email().to_owned();
        if to.is_empty() {
            return Ok(());
        }
        let wording = self.word(tx, kind, application.language, values).await?;
        let id = LetterId::random(&mut self.dice());
        let mut letter = Letter::written(id, kind, (&to, application.language), wording, now);
        // What is private stands in no list of a series.
        letter.series = Some(series.id).filter(|_| !kind.is_private());
        letter.application = Some(application.id);
        tx.add_letter(&mut letter).await
    }

    /// What letters about an application may say: its number, the series, where to go, until when
    /// applications are taken, and who writes. No name, no State, no content.
    pub(crate) fn values(
        &self,
        kind: LetterKind,
        application: &Application,
        meeting: Option<&Meeting>,
        series: &Series,
    ) -> Values {
        let language = application.language;
        let call = series.call.as_ref().map(|call| &call.closes);
        // Whoever is asked for more has a time of their own to answer.
        let asked = application.follow_ups().last().filter(|_| kind == LetterKind::AskMore);
        let own = asked.map(|asked| &asked.until);
        let deadline = own.or_else(|| meeting.and_then(|meeting| meeting.deadline(series))).or(call);
        let mut values = self.own_values();
        values.extend([
            (Placeholder::Number, application.submission().map_or_else(String::new, |it| it.number.clone())),
            (Placeholder::Series, series.key.to_string()),
            (Placeholder::Address, self.address_for(kind, series.key.as_str(), language)),
            (
                Placeholder::Deadline,
                deadline.map(|deadline| deadline_in_words(deadline, language)).unwrap_or_default(),
            ),
        ]);
        values
    }

    /// Who writes.
    pub(crate) fn own_values(&self) -> Values {
        let identity = self.identity();
        vec![
            (Placeholder::Organisation, identity.organisation.clone()),
            (Placeholder::Contact, identity.contact.clone()),
        ]
    }

    /// The page that a kind of letter is about. What anybody may read, it opens by itself; for the
    /// rest the applicant types the code there.
    pub(crate) fn address_for(&self, kind: LetterKind, series: &str, language: Lang) -> String {
        let (site, language) = (&self.identity().address, locale(language).tag());
        match kind {
            LetterKind::ProgrammeChanged => format!("{site}/{language}/series/{series}/programme"),
            LetterKind::Postponed | LetterKind::CallAnnouncement => {
                format!("{site}/{language}/series/{series}")
            }
            LetterKind::Account => format!("{site}/{language}/account"),
            LetterKind::AssessReminder => format!("{site}/{language}/assess"),
            LetterKind::SignInCode
            | LetterKind::DraftReminder
            | LetterKind::Received
            | LetterKind::Withdrawn
            | LetterKind::Selected
            | LetterKind::Reserve
            | LetterKind::Declined
            | LetterKind::ConfirmSeat
            | LetterKind::AskMore
            | LetterKind::GrantOffer
            | LetterKind::GrantLapsed
            | LetterKind::Free => format!("{site}/{language}/return"),
        }
    }

    /// Writes the letter with the code that somebody asked for to sign in.
    pub(crate) async fn enqueue_code(
        &self,
        tx: &mut Tx,
        person: &Person,
        code: &ShortCode,
        now: Timestamp,
    ) -> Result<LetterId, store::Error> {
        let kind = LetterKind::SignInCode;
        let mut values = self.own_values();
        values.push((Placeholder::Code, code.reveal()));
        values.push((Placeholder::Minutes, CODE_MINUTES.to_string()));
        let wording = self.word(tx, kind, person.language, &values).await?;
        let id = LetterId::random(&mut self.dice());
        let mut letter = Letter::written(id, kind, (&person.email, person.language), wording, now);
        tx.add_letter(&mut letter).await?;
        Ok(id)
    }

    /// Writes to somebody what was changed about how they sign in.
    pub(crate) async fn enqueue_account_notice(
        &self,
        tx: &mut Tx,
        person: &Person,
        event: AccountEvent,
        now: Timestamp,
    ) -> Result<(), store::Error> {
        let kind = LetterKind::Account;
        let texts = locale(person.language).texts();
        let mut values = self.own_values();
        values.push((Placeholder::Event, event.sentence(texts).into_owned()));
        values.push((Placeholder::Address, self.address_for(kind, "", person.language)));
        let wording = self.word(tx, kind, person.language, &values).await?;
        let id = LetterId::random(&mut self.dice());
        let mut letter = Letter::written(id, kind, (&person.email, person.language), wording, now);
        tx.add_letter(&mut letter).await
    }

    /// How many letters wait for a look, of one series or of all.
    ///
    /// # Errors
    ///
    /// Fails if the store does.
    pub async fn waiting_letters(&self, series: Option<&Series>) -> Result<i64, Error> {
        Ok(self.store.view().await?.letter_count("waiting", series.map(|series| series.id)).await?)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn no_standard_letter_leaves_a_placeholder_unfilled_in_any_language() {
        for kind in LetterKind::ALL.into_iter().filter(|kind| *kind != LetterKind::Free) {
            for language in [Lang::En, Lang::Fr, Lang::Es, Lang::Ar] {
                let template = standard_template(kind, language);
                assert_eq!(template.checked_as(kind).err(), None, "{kind:?} {language:?}");
                let values: Values = kind.placeholders().iter().map(|one| (*one, "…".to_owned())).collect();
                let filled = template.filled(&values);
                let left = [filled.subject, filled.body].concat().matches(['{', '}']).count();
                assert_eq!(left, 0, "{kind:?} {language:?}");
            }
        }
    }

    #[test]
    fn the_three_letters_on_a_decision_say_the_same() {
        for locale in Locale::ALL {
            let language: Lang = locale.tag().parse().unwrap();
            let selected = standard_template(LetterKind::Selected, language);
            assert_eq!(standard_template(LetterKind::Reserve, language), selected);
            assert_eq!(standard_template(LetterKind::Declined, language), selected);
        }
    }

    #[test]
    fn a_deadline_is_worded_in_the_language_of_the_letter() {
        let minute = Deadline::new(date(2026, 12, 31).at(23, 59, 0, 0), "Europe/Zurich").unwrap();
        let day = Deadline::whole_day(date(2023, 5, 31), "Europe/Zurich").unwrap();
        assert_eq!(
            deadline_in_words(&minute, Lang::En),
            "Thursday 31 December 2026, 23:59 Geneva time (UTC+1)"
        );
        assert_eq!(
            deadline_in_words(&minute, Lang::Fr),
            times::moment(
                Locale::Fr.texts(),
                &date(2026, 12, 31).at(23, 59, 0, 0).in_tz("Europe/Zurich").unwrap()
            )
        );
        assert_eq!(deadline_in_words(&day, Lang::En), "all of Wednesday 31 May 2023, Geneva time (UTC+2)");
    }
}
