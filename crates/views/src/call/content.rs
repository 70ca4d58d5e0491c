//! What a call says, from the facts of its series and the organisers' own words.

use domain::{
    call::Timeliness,
    exchange::{Applicants, Attachment, Channel, Question, Statements},
    grant::{Cover, GrantTerms},
    meeting::{Meeting, Standing},
    series::{Mode, Section, Series, Setting},
    time::{DatesPrecision, DatesStatus, Deadline, Precision},
};
use i18n::{Texts, lists, times};
use jiff::{Timestamp, tz::TimeZone};

use super::{figures, words};

/// What a call is told from.
#[derive(Clone, Copy)]
pub struct Told<'a> {
    /// The language in which it is told.
    pub texts: &'a Texts,
    /// The series.
    pub series: &'a Series,
    /// Its meetings in their announced order.
    pub meetings: &'a [Meeting],
    /// The organisation that runs the platform.
    pub organisation: &'a str,
    /// When it is told.
    pub now: Timestamp,
}

/// A call, section by section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Content {
    /// Its title.
    pub title: String,
    /// Its first sentence.
    pub lead: String,
    /// Its sections: a word for addresses, a heading, and what stands below it.
    pub sections: Vec<(&'static str, String, Vec<Part>)>,
}

/// A part of a section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// Sentences of ours; an empty line parts paragraphs.
    Text(String),
    /// The organisers' own words.
    Own(String),
    /// A sentence about an instant, which a browser may add in its own zone.
    Moment(String, Timestamp),
    /// Facts with their names.
    Facts(Vec<Fact>),
    /// Things one by one.
    List(Vec<Item>),
    /// A remark that is set apart.
    Note(String),
}

/// A fact with its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// What it is about.
    pub term: String,
    /// What it is.
    pub value: String,
    /// What is to be said of it, such as that it is provisional.
    pub mark: Option<String>,
}

/// One of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// What it says.
    pub text: String,
    /// Where it leads.
    pub to: Option<String>,
    /// What is to be said of it.
    pub mark: Option<String>,
}

/// What the call of a series says.
#[must_use]
pub fn content(told: Told<'_>) -> Content {
    let Told { texts, series, .. } = told;
    let heading = |section: Section| match section {
        Section::Objectives => texts.section_objectives(),
        Section::Format => texts.section_format(),
        Section::Outcomes => texts.section_outcomes(),
        Section::HowToApply => texts.section_how_to_apply(),
        Section::Nhri => texts.section_nhri(),
        Section::Grants => texts.section_grants(),
        Section::About => texts.section_about(),
    };
    let section = |section: Section, parts| (section.name(), heading(section).into_owned(), parts);
    let mut sections = vec![("dates", texts.section_dates().into_owned(), told.dates())];
    sections.push(section(Section::Objectives, told.worded(Section::Objectives, &texts.text_objectives())));
    sections.push(section(Section::Format, told.format()));
    sections.push(("states", texts.section_states().into_owned(), told.states()));
    sections.push(section(Section::Outcomes, told.worded(Section::Outcomes, &texts.text_outcomes())));
    sections.push(section(Section::HowToApply, told.how_to_apply()));
    if told.own(Section::Nhri).is_some() || told.is_open() {
        sections.push(section(Section::Nhri, told.worded(Section::Nhri, &texts.text_nhri())));
    }
    sections.push(section(Section::Grants, told.grants()));
    let list = |said: Vec<String>| vec![Part::List(said.into_iter().map(Item::plain).collect())];
    if let Some(so_far) = &series.figures {
        sections.push((
            "figures",
            texts.section_figures().into_owned(),
            list(figures::so_far(texts, so_far)),
        ));
    }
    if let Some(held) = &series.held {
        let held = figures::held(texts, held, series, told.meetings.len());
        sections.push(("held", texts.section_held().into_owned(), list(held)));
    }
    if !series.announced.is_empty() {
        let plan = |plan: &domain::series::Announced| {
            let (dates, mode) = (words::dates(texts, &plan.dates), words::mode(texts, plan.mode));
            texts.announced_mode(dates, mode.into_owned()).into_owned()
        };
        let plans = series.announced.iter().map(plan).collect();
        sections.push(("announced", texts.section_announced().into_owned(), list(plans)));
    }
    if !series.documents.is_empty() {
        sections.push(("documents", texts.section_documents().into_owned(), told.documents()));
    }
    let about = texts.text_about(told.organiser());
    sections.push(section(Section::About, told.worded(Section::About, &about)));
    sections.retain(|(_, _, parts)| !parts.is_empty());
    Content {
        title: words::series_name(texts, series),
        lead: texts
            .call_lead(told.organiser(), series.key.to_string(), series.wg_session.to_string())
            .into_owned(),
        sections,
    }
}

/// When the call opens and closes.
pub(crate) fn times(told: Told<'_>) -> Vec<Part> {
    told.times()
}

impl Item {
    fn plain(text: String) -> Self {
        Self { text, to: None, mark: None }
    }
}

impl<'a> Told<'a> {
    fn organiser(&self) -> &'a str {
        match self.series.said.organiser.as_str() {
            "" => self.organisation,
            organiser => organiser,
        }
    }

    fn own(&self, section: Section) -> Option<&'a str> {
        let texts = self.series.texts.get(&words::lang(self.texts))?;
        texts.get(&section).map(String::as_str)
    }

    /// The organisers' words for a section, or ours.
    fn worded(&self, section: Section, ours: &str) -> Vec<Part> {
        match self.own(section) {
            Some(own) => vec![Part::Own(own.to_owned())],
            None => vec![Part::Text(ours.to_owned())],
        }
    }

    /// Whether anybody can still apply, or will be able to.
    pub(super) fn is_open(&self) -> bool {
        let coming = |timeliness| matches!(timeliness, Timeliness::InTime | Timeliness::TooEarly);
        self.meetings.iter().any(|meeting| coming(meeting.timeliness(self.series, self.now)))
    }

    fn dates(&self) -> Vec<Part> {
        let Self { texts, series, .. } = *self;
        let fact =
            |term: &str, value: String, mark: Option<String>| Fact { term: term.to_owned(), value, mark };
        let mark = |status| words::status(texts, status).map(std::borrow::Cow::into_owned);
        let dates = words::dates(texts, &series.dates);
        let mut facts = vec![fact(&texts.label_dates(), dates, mark(series.dates.status()))];
        facts.push(fact(&texts.label_mode(), words::mode(texts, series.mode).into_owned(), None));
        let open = words::is_open(&series.venue).then(|| texts.mark_provisional().into_owned());
        facts.extend(
            words::place(texts, &series.venue, series.mode)
                .map(|place| fact(&texts.label_venue(), place, open.clone())),
        );
        let number = series.wg_session.to_string();
        facts.push(match &series.wg_dates {
            None => {
                fact(&texts.label_working_group(), texts.working_group_session(number).into_owned(), None)
            }
            Some(dates) => fact(
                &texts.label_working_group(),
                texts.working_group_session_dates(number, words::dates(texts, dates)).into_owned(),
                mark(dates.status()),
            ),
        });
        if let Setting::InCountry { partners, .. } = &series.setting {
            let language =
                series.language.tag().parse::<i18n::Locale>().map(|locale| locale.texts().language_name());
            facts.extend(language.ok().map(|name| fact(&texts.label_language(), name.into_owned(), None)));
            let noon = series.dates.start().at(12, 0, 0, 0).in_tz(&series.time_zone).ok();
            let zone = noon.map(|noon| times::zone_then(texts, &noon));
            facts.extend(zone.map(|zone| fact(&texts.label_time_zone(), zone, None)));
            if !partners.is_empty() {
                facts.push(fact(&texts.label_partners(), lists::and(texts, partners), None));
            }
        }
        facts.push(fact(&texts.label_organiser(), self.organiser().to_owned(), None));
        if series.said.access.public {
            facts.push(fact(&texts.label_access(), texts.access_public().into_owned(), None));
        }
        let marked = facts.iter().any(|fact| fact.mark.as_deref() == Some(&texts.mark_provisional()));
        let mut parts = vec![Part::Facts(facts)];
        if let Setting::InCountry { prepares, .. } = &series.setting {
            parts.push(Part::Text(texts.in_country().into_owned()));
            let prepares = prepares.as_ref().map(|key| texts.prepares_series(key.to_string()).into_owned());
            parts.extend(prepares.map(Part::Text));
        }
        let still = series.held.is_none() && series.dates.status() == DatesStatus::Provisional;
        if still && series.dates.precision() != DatesPrecision::Day {
            parts.push(Part::Text(texts.note_days_open().into_owned()));
        }
        if marked {
            parts.push(Part::Note(texts.note_provisional().into_owned()));
        }
        parts
    }

    fn format(&self) -> Vec<Part> {
        let Self { texts, series, .. } = *self;
        let said = &series.said.format;
        let mut parts = Vec::new();
        match self.own(Section::Format) {
            Some(own) => parts.push(Part::Own(own.to_owned())),
            None => parts.push(Part::Text(self.standard_format())),
        }
        let own = self.own(Section::Format).is_some();
        let mut say = |sentence: Option<String>| parts.extend(sentence.map(Part::Text));
        let whole = said.meeting_minutes.is_some() && said.speaker_minutes.is_some();
        if own || series.mode == Mode::Virtual || !whole {
            say(said.meeting_minutes.map(|minutes| {
                texts.text_meeting_minutes(times::minutes(texts, minutes.into())).into_owned()
            }));
            say(said.speaker_minutes.map(|[min, max]| texts.text_speaker_minutes(min, max).into_owned()));
        }
        match said.statements {
            Some(Statements::PreRecordedVideo) => say(Some(texts.text_recorded().into_owned())),
            Some(Statements::Spoken) => say(Some(texts.text_spoken().into_owned())),
            None => {}
        }
        if said.questions_and_answers == Some(true) {
            say(Some(texts.text_questions().into_owned()));
        }
        say(said
            .minimum_applications
            .filter(|number| *number > 0)
            .map(|number| texts.text_minimum_applications(number).into_owned()));
        say(said.statement_lead_days.filter(|days| *days > 0).map(|days| match series.mode {
            Mode::Virtual => texts.text_video_due(days).into_owned(),
            Mode::InPerson | Mode::Hybrid => texts.text_statement_due(days).into_owned(),
        }));
        if series.said.access.all_missions_invited && series.said.access.state_under_review_invited {
            say(Some(texts.text_missions_invited().into_owned()));
        }
        if series.said.access.public {
            say(Some(texts.text_public().into_owned()));
        }
        parts
    }

    /// How a meeting runs, with the figures that were said and no others.
    fn standard_format(&self) -> String {
        let Self { texts, series, .. } = *self;
        let said = &series.said.format;
        let opening = said.opening_minutes.unwrap_or(0);
        let text = match (series.mode, said.meeting_minutes.zip(said.speaker_minutes)) {
            (Mode::Virtual, _) => texts.text_format_virtual(),
            (Mode::InPerson, Some((minutes, [min, max]))) if min == max => {
                texts.text_format_in_person_even(minutes, min, opening)
            }
            (Mode::InPerson, Some((minutes, [min, max]))) => {
                texts.text_format_in_person(minutes, min, max, opening)
            }
            (Mode::Hybrid, Some((minutes, [min, max]))) if min == max => {
                texts.text_format_hybrid_even(minutes, min, opening)
            }
            (Mode::Hybrid, Some((minutes, [min, max]))) => {
                texts.text_format_hybrid(minutes, min, max, opening)
            }
            (Mode::InPerson | Mode::Hybrid, None) => texts.text_format_plain(),
        };
        text.into_owned()
    }

    fn states(&self) -> Vec<Part> {
        let Self { texts, series, meetings, .. } = *self;
        let lang = words::lang(texts);
        let item = |meeting: &Meeting| {
            let to = routes::Meeting { lang, series: series.key.clone(), state: meeting.slug().to_owned() };
            let extended =
                meeting.deadline(series).filter(|deadline| Some(*deadline) == meeting.extended.as_ref());
            let mark = match (&meeting.standing, extended) {
                (Standing::Cancelled { .. }, _) => Some(texts.mark_cancelled()),
                (_, Some(deadline)) if !deadline.has_passed(self.now) => Some(texts.call_extended()),
                _ => None,
            };
            Item {
                text: words::state(texts, meeting.state).to_owned(),
                to: Some(to.to_string()),
                mark: mark.map(std::borrow::Cow::into_owned),
            }
        };
        if meetings.is_empty() {
            return Vec::new();
        }
        vec![
            Part::Text(texts.states_planned(meetings.len()).into_owned()),
            Part::List(meetings.iter().map(item).collect()),
        ]
    }

    fn how_to_apply(&self) -> Vec<Part> {
        let Self { texts, series, .. } = *self;
        let said = series.said.call.clone().unwrap_or_default();
        let mut parts = self.times();
        match self.own(Section::HowToApply) {
            Some(own) => parts.push(Part::Own(own.to_owned())),
            None if self.is_open() && said.channel != Some(Channel::EmailForm) => {
                parts.push(Part::Text(texts.text_how_to_apply().into_owned()));
            }
            None => {}
        }
        let mut facts = Vec::new();
        let channel = said.channel.map(|channel| match channel {
            Channel::EmailForm => texts.channel_email_form(),
            Channel::OnlineForm => texts.channel_online_form(),
        });
        facts.extend(channel.map(|value| (texts.label_applying(), value)));
        if said.attachments.contains(&Attachment::UprSubmission) {
            facts.push((texts.label_attachments(), texts.attach_submission()));
        }
        if !facts.is_empty() {
            let facts = facts.into_iter().map(|(term, value)| Fact {
                term: term.into_owned(),
                value: value.into_owned(),
                mark: None,
            });
            parts.push(Part::Facts(facts.collect()));
        }
        let only = said
            .only_complete
            .unwrap_or_else(|| self.is_open() && series.call.as_ref().is_some_and(|call| call.only_complete));
        if only {
            parts.push(Part::Text(texts.only_complete().into_owned()));
        }
        if said.asks_for.contains(&Question::HumanRightsEngagement) {
            parts.push(Part::Text(texts.asks_engagement().into_owned()));
        }
        if self.is_open() {
            parts.push(Part::Text(texts.not_everyone().into_owned()));
        }
        parts
    }

    /// When the call opens and closes, for all States and for those that have more time.
    fn times(&self) -> Vec<Part> {
        let Self { texts, series, now, .. } = *self;
        let Some(call) = &series.call else { return Vec::new() };
        let mut parts = Vec::new();
        let zone = TimeZone::get(&series.time_zone).unwrap_or(TimeZone::UTC);
        if let Some(opens) = call.opens {
            let sentence = texts.opens_at(times::moment(texts, &opens.to_zoned(zone))).into_owned();
            parts.push(if now < opens { Part::Moment(sentence, opens) } else { Part::Text(sentence) });
        }
        let last = call.closes.last_minute();
        let value = words::deadline(texts, &call.closes);
        let sentence = match (call.closes.has_passed(now), call.closes.precision()) {
            (false, Precision::Minute) => texts.closes_at(value),
            (false, Precision::Day) => texts.closes_end_of_day(value),
            (true, Precision::Minute) => texts.closed_since(value),
            (true, Precision::Day) => texts.closed_since_day(value),
        };
        if call.closes.has_passed(now) {
            parts.push(Part::Text(sentence.into_owned()));
        } else {
            parts.push(Part::Moment(sentence.into_owned(), last.timestamp()));
            let utc = times::elsewhere(texts, &last, &TimeZone::UTC);
            parts.push(Part::Text(texts.in_utc(utc).into_owned()));
        }
        let later: Vec<_> = self.meetings.iter().filter_map(|meeting| self.extension(meeting)).collect();
        if !later.is_empty() {
            parts.push(Part::Text(texts.extended_for_some().into_owned()));
            parts.extend(later);
        }
        parts
    }

    fn extension(&self, meeting: &Meeting) -> Option<Part> {
        let Self { texts, series, now, .. } = *self;
        let deadline: &Deadline = meeting.extended.as_ref()?;
        if meeting.deadline(series) != Some(deadline) || deadline.has_passed(now) || !meeting.is_on() {
            return None;
        }
        let (state, value) = (words::state(texts, meeting.state), words::deadline(texts, deadline));
        let sentence = match deadline.precision() {
            Precision::Minute => texts.extended_for(state, value),
            Precision::Day => texts.extended_for_end_of_day(state, value),
        };
        Some(Part::Moment(sentence.into_owned(), deadline.last_minute().timestamp()))
    }

    fn grants(&self) -> Vec<Part> {
        let own = self.own(Section::Grants).map(|own| Part::Own(own.to_owned()));
        match &self.series.grants {
            None => own.into_iter().collect(),
            Some(grants) => own.into_iter().chain(self.grant_terms(grants)).collect(),
        }
    }

    fn grant_terms(&self, grants: &GrantTerms) -> Vec<Part> {
        let Self { texts, series, .. } = *self;
        let cover = |cover: &Cover| match cover {
            Cover::Airfare => texts.cover_airfare(),
            Cover::Accommodation => texts.cover_accommodation(),
            Cover::PerDiem => texts.cover_per_diem(),
        };
        let covers: Vec<_> = grants.covers.iter().map(cover).collect();
        let states: Vec<_> = grants.states.iter().map(|state| words::state(texts, *state)).collect();
        let states = lists::and(texts, &states);
        let mut said = vec![texts.text_grants(grants.max_days, lists::and(texts, &covers))];
        said.push(match grants.applicants {
            Applicants::Cso => texts.grants_states(states),
            Applicants::Nhri => texts.grants_for_nhri(states),
            Applicants::Any => texts.grants_for_any(states),
        });
        if grants.limited {
            said.push(texts.grants_limited());
        }
        if series.said.grant_form_per_state {
            said.push(texts.grants_by_state());
        } else if self.is_open() {
            said.push(texts.grants_how());
        }
        if !grants.donors.is_empty() {
            said.push(texts.grants_donors(lists::and(texts, &grants.donors)));
        }
        said.into_iter().map(|sentence| Part::Text(sentence.into_owned())).collect()
    }

    fn documents(&self) -> Vec<Part> {
        let documents = self.series.documents.iter();
        let items = documents.map(|document| Item {
            text: document.title.clone(),
            to: Some(document.address.clone()),
            mark: (document.language != words::lang(self.texts)).then(|| document.language.to_string()),
        });
        vec![Part::List(items.collect())]
    }
}
