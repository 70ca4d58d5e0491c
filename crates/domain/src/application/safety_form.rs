//! What may be shown, as applicants choose it on a page.

use std::collections::BTreeMap;

use jiff::{
    Timestamp,
    civil::{Date, Time},
    tz::TimeZone,
};

use super::{Audience, Consent, FromWhen, Item, Release, Risk};
use crate::issue::{Issue, Issues};

/// The choices as they were made. There is one instant for all items that wait for one: more on a
/// page would be more to get wrong.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SafetyForm {
    /// The level for the speaker.
    pub speaker_risk: String,
    /// The level for the organisation.
    pub organisation_risk: String,
    /// To whom each item is released, and from when on: `at_once`, `day` or `time`.
    pub items: BTreeMap<Item, (String, String)>,
    /// The day, as `2027-03-09`.
    pub date: String,
    /// The hour by the clocks of the series, as `09:30`.
    pub time: String,
}

/// What is asked of each item, beside to whom it is released.
#[must_use]
pub fn from_field(item: Item) -> &'static str {
    match item {
        Item::Organisation => "organisation_from",
        Item::Kind => "kind_from",
        Item::Speaker => "speaker_from",
        Item::Position => "position_from",
        Item::Photo => "photo_from",
        Item::Statement => "statement_from",
        Item::Recording => "recording_from",
    }
}

impl SafetyForm {
    /// The form that shows what was chosen.
    #[must_use]
    pub fn of(consent: &Consent, zone: &str) -> Self {
        let (mut items, mut instant) = (BTreeMap::new(), None);
        for item in Item::ASKED {
            let Release { to, from } = consent.of(item);
            let from = match from {
                FromWhen::AtOnce => "at_once",
                FromWhen::MeetingDay => "day",
                FromWhen::At(at) => {
                    instant = instant.max(Some(at));
                    "time"
                }
            };
            items.insert(item, (to.name().to_owned(), from.to_owned()));
        }
        let zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
        let local = instant.map(|at: Timestamp| at.to_zoned(zone));
        Self {
            speaker_risk: consent.speaker.name().into(),
            organisation_risk: consent.organisation.name().into(),
            items,
            date: local.as_ref().map_or_else(String::new, |local| local.date().to_string()),
            time: local.map_or_else(String::new, |local| local.strftime("%H:%M").to_string()),
        }
    }

    /// What was chosen, by the clocks of a zone.
    ///
    /// # Errors
    ///
    /// Says of each field what is no choice.
    pub fn parse(&self, zone: &str) -> Result<Consent, Issues> {
        let mut issues = Issues::default();
        let mut consent = Consent::default();
        let risk = |typed: &str| Risk::ALL.into_iter().find(|risk| risk.name() == typed);
        match risk(&self.speaker_risk) {
            Some(risk) => consent.speaker = risk,
            None => issues.note("speaker_risk", Issue::NotAChoice),
        }
        match risk(&self.organisation_risk) {
            Some(risk) => consent.organisation = risk,
            None => issues.note("organisation_risk", Issue::NotAChoice),
        }
        let instant = self.instant(zone);
        let mut needs_instant = false;
        for item in Item::ASKED {
            let (to, from) = self.items.get(&item).map_or(("", ""), |(to, from)| (to, from));
            let Some(to) = Audience::ALL.into_iter().find(|audience| audience.name() == to) else {
                issues.note(item.name(), Issue::NotAChoice);
                continue;
            };
            let from = match (from, &instant) {
                ("at_once", _) => FromWhen::AtOnce,
                ("day", _) => FromWhen::MeetingDay,
                ("time", Ok(at)) => FromWhen::At(*at),
                ("time", Err(_)) => {
                    needs_instant |= to != Audience::Organisers;
                    FromWhen::MeetingDay
                }
                _ => {
                    issues.note(from_field(item), Issue::NotAChoice);
                    continue;
                }
            };
            consent.release(item, Release { to, from });
        }
        if let (true, Err((field, issue))) = (needs_instant, instant) {
            issues.note(field, issue);
        }
        if issues.is_empty() { Ok(consent) } else { Err(issues) }
    }

    fn instant(&self, zone: &str) -> Result<Timestamp, (&'static str, Issue)> {
        let date: Date = self.date.trim().parse().map_err(|_| ("date", Issue::NotADate))?;
        let time = Time::strptime("%H:%M", self.time.trim()).map_err(|_| ("time", Issue::NotATime))?;
        // An hour that the clocks skip or repeat is refused and not guessed.
        let zone = TimeZone::get(zone).map_err(|_| ("time", Issue::NotATime))?;
        let at = zone.to_ambiguous_timestamp(date.to_datetime(time)).unambiguous();
        at.map_err(|_| ("time", Issue::NotATime))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::GENEVA;

    fn chosen() -> Consent {
        let mut consent = Consent::naming(Audience::Public, Audience::Missions);
        let at = "2027-03-09T08:00:00Z".parse().unwrap();
        consent.release(Item::Speaker, Release { to: Audience::Public, from: FromWhen::At(at) });
        consent.release(Item::Position, Release { to: Audience::Missions, from: FromWhen::MeetingDay });
        consent
    }

    #[test]
    fn what_a_page_shows_comes_back_as_it_was() {
        for consent in [chosen(), Consent::default()] {
            assert_eq!(SafetyForm::of(&consent, GENEVA).parse(GENEVA), Ok(consent));
        }
        let shown = SafetyForm::of(&chosen(), GENEVA);
        assert_eq!((shown.date.as_str(), shown.time.as_str()), ("2027-03-09", "09:00"));
        let at = FromWhen::At("2027-03-09T08:00:00Z".parse().unwrap());
        assert_eq!(shown.parse(GENEVA).unwrap().of(Item::Speaker).from, at, "to the minute that is written");
    }

    #[test]
    fn what_is_no_choice_is_named_by_its_field() {
        let fields = |form: &SafetyForm| {
            let issues = form.parse(GENEVA).unwrap_err();
            issues.iter().map(|(field, _)| field.to_owned()).collect::<Vec<_>>()
        };
        let all = ["speaker_risk", "organisation_risk", "organisation", "kind", "speaker", "position"];
        assert_eq!(fields(&SafetyForm::default()), all);
        let mut form = SafetyForm::of(&chosen(), GENEVA);
        form.date = "9 March".into();
        assert_eq!(fields(&form), ["date"]);
        // The clocks of Geneva skip this hour.
        (form.date, form.time) = ("2027-03-28".into(), "02:30".into());
        assert_eq!(fields(&form), ["time"]);
    }
}
