//! The questionnaire of a series as a document to be filled in without a line.

use domain::{
    meeting::Meeting,
    paper::{reference, state_reference},
    questionnaire::{Condition, Kind, Question, Questionnaire, Step},
    series::{Series, SeriesKey},
    state::StateCode,
};
use i18n::{Locale, Texts, lists, numbers};
use policy::Actor;
use print::form::{Answer, Field, Form, Part};

use crate::{App, Error, exports::label, letters::deadline_in_words};

/// What kind of document is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaperFormat {
    /// A document of Word.
    Docx,
    /// A text in the open format.
    Odt,
}

impl App {
    /// The questionnaire of a series, with all questions that may be asked: about one State, or with
    /// the States to choose from.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] if there is no such series for the actor, no call, or no such meeting.
    pub async fn questionnaire_on_paper(
        &self,
        actor: &Actor,
        key: &SeriesKey,
        state: Option<StateCode>,
        (format, locale): (PaperFormat, Locale),
    ) -> Result<Vec<u8>, Error> {
        let mut view = self.store.view().await?;
        let series = self.readable_series(&mut view, actor, key).await?;
        let meetings = view.meetings(series.id).await?;
        let call = series.call.as_ref().ok_or(Error::NotFound)?;
        let asked = view.questionnaire(call.questionnaire).await?.ok_or(Error::NotFound)?;
        drop(view);
        if state.is_some_and(|state| !meetings.iter().any(|meeting| meeting.state == state)) {
            return Err(Error::NotFound);
        }
        let paper = Paper {
            texts: locale.texts(),
            series: &series,
            meetings: &meetings,
            form: &asked,
            state,
            largest_file: self.largest_file() as u64,
        };
        let form = paper.form(self);
        let written = match format {
            PaperFormat::Docx => form.to_docx(),
            PaperFormat::Odt => form.to_odt(),
        };
        written.map_err(|error| Error::Broken(Box::new(error)))
    }
}

/// What the document is made of.
struct Paper<'a> {
    texts: &'a Texts,
    series: &'a Series,
    meetings: &'a [Meeting],
    form: &'a Questionnaire,
    state: Option<StateCode>,
    /// The most bytes of a file.
    largest_file: u64,
}

impl Paper<'_> {
    fn form(&self, app: &App) -> Form {
        let (texts, key) = (self.texts, &self.series.key);
        let lang = texts.locale().tag().parse().unwrap_or_default();
        let identity = app.identity();
        let page = routes::Apply { lang, series: key.clone() };
        let chosen = self.meetings.iter().find(|meeting| Some(meeting.state) == self.state);
        let call = self.series.call.as_ref().map(|call| &call.closes);
        let deadline = chosen.and_then(|meeting| meeting.deadline(self.series)).or(call);
        let deadline = deadline.map(|deadline| deadline_in_words(deadline, lang)).unwrap_or_default();
        let address = format!("{}{page}", identity.address);
        let mut parts = vec![self.about()];
        parts.extend(
            self.form.steps.iter().filter(|step| self.may_be_asked(&step.when)).map(|step| self.part(step)),
        );
        Form {
            title: texts.paper_title(key.to_string()).into_owned(),
            language: texts.locale().tag().to_owned(),
            lead: vec![
                texts.paper_lead(address, identity.contact.as_str(), deadline).into_owned(),
                texts.paper_safe().into_owned(),
                texts.paper_how().into_owned(),
            ],
            parts,
        }
    }

    /// The State, which the applicant chooses unless it was chosen before.
    fn about(&self) -> Part {
        let (texts, version) = (self.texts, self.form.version);
        let lang = texts.locale().tag().parse().unwrap_or_default();
        let boxes = self.meetings.iter().filter(|meeting| meeting.is_on());
        let boxes = boxes
            .map(|meeting| (meeting.state.state().name(lang).to_owned(), Some(meeting.state) == self.state));
        let field = Field {
            label: texts.paper_state().into_owned(),
            notes: vec![texts.paper_one().into_owned()],
            reference: state_reference(version, &self.series.key, lang),
            answer: Answer::Boxes(boxes.collect()),
        };
        Part { heading: texts.paper_part_state().into_owned(), notes: Vec::new(), fields: vec![field] }
    }

    fn part(&self, step: &Step) -> Part {
        let asked = step.questions.iter().filter(|question| self.may_be_asked(&question.when));
        Part {
            heading: label(self.texts, &step.title),
            notes: self.only(&step.when),
            fields: asked.map(|question| self.field(question)).collect(),
        }
    }

    fn field(&self, question: &Question) -> Field {
        let texts = self.texts;
        let words = label(texts, &question.label);
        let mut notes = self.only(&question.when);
        notes.extend(question.hint.as_ref().map(|hint| label(texts, hint)));
        notes.extend(question.words.map(|limit| texts.ui_words_limit(limit).into_owned()));
        let boxes = |choices: &[domain::questionnaire::Choice]| {
            Answer::Boxes(choices.iter().map(|choice| (label(texts, &choice.label), false)).collect())
        };
        let text = |long| Answer::Text { given: String::new(), long };
        let (note, answer) = match &question.kind {
            Kind::Choice { choices } => (Some(texts.paper_one()), boxes(choices)),
            Kind::Many { choices } => (Some(texts.paper_several()), boxes(choices)),
            Kind::Tick => {
                (Some(texts.paper_box()), Answer::Boxes(vec![(texts.paper_yes().into_owned(), false)]))
            }
            Kind::File => {
                let size = numbers::file_size(texts, self.largest_file);
                (Some(texts.paper_attach(texts.apply_file_kinds().into_owned(), size)), Answer::None)
            }
            Kind::Text => (None, text(true)),
            Kind::Line
            | Kind::Email
            | Kind::Phone
            | Kind::Address
            | Kind::Year
            | Kind::Number { .. }
            | Kind::Date
            | Kind::Country => (None, text(false)),
        };
        notes.extend(note.map(std::borrow::Cow::into_owned));
        Field {
            label: if question.required { words } else { format!("{words} {}", texts.ui_optional()) },
            notes,
            reference: reference(self.form.version, &question.id),
            answer,
        }
    }

    /// Whether it may be asked at all: not for a grant, where no State that may be chosen has one.
    fn may_be_asked(&self, when: &Condition) -> bool {
        match when {
            Condition::Always | Condition::Answered { .. } | Condition::Applicant(_) => true,
            Condition::State(states) => self.states().any(|state| states.contains(&state)),
            Condition::GrantEligible => !self.grant_states().is_empty(),
            Condition::All(all) => all.iter().all(|when| self.may_be_asked(when)),
        }
    }

    /// When it is to be answered, in sentences; nothing if always.
    fn only(&self, when: &Condition) -> Vec<String> {
        let texts = self.texts;
        match when {
            Condition::Always => Vec::new(),
            Condition::GrantEligible => {
                let lang = texts.locale().tag().parse().unwrap_or_default();
                let names: Vec<_> =
                    self.grant_states().into_iter().map(|state| state.state().name(lang)).collect();
                vec![texts.paper_only_grant(lists::or(texts, &names)).into_owned()]
            }
            Condition::Answered { question, any_of } => {
                vec![self.only_answered(question, any_of.iter().map(String::as_str))]
            }
            Condition::Applicant(kinds) => {
                vec![self.only_answered("kind", kinds.iter().map(|kind| kind.name()))]
            }
            Condition::State(states) => {
                let lang = texts.locale().tag().parse().unwrap_or_default();
                let names: Vec<_> = states.iter().map(|state| state.state().name(lang)).collect();
                vec![texts.paper_only_state(lists::or(texts, &names)).into_owned()]
            }
            Condition::All(all) => all.iter().flat_map(|when| self.only(when)).collect(),
        }
    }

    /// That one of these answers must have been given to another question, as a sentence.
    fn only_answered<'v>(&self, question: &str, any_of: impl Iterator<Item = &'v str>) -> String {
        let other = self.form.question(question);
        let name = other.map_or_else(|| question.to_owned(), |other| label(self.texts, &other.label));
        let quoted = any_of.map(|value| self.texts.paper_quoted(self.choice(other, value)).into_owned());
        let answers: Vec<_> = quoted.collect();
        self.texts.paper_only_answered(name, lists::or(self.texts, &answers)).into_owned()
    }

    /// The States that may be chosen.
    fn states(&self) -> impl Iterator<Item = StateCode> {
        let open = self.meetings.iter().filter(|meeting| meeting.is_on()).map(|meeting| meeting.state);
        open.filter(|state| self.state.is_none_or(|chosen| chosen == *state))
    }

    /// The States that may be chosen, and for whose civil society there are grants.
    fn grant_states(&self) -> Vec<StateCode> {
        let granted = self.series.grants.as_ref().map_or(&[][..], |grants| &grants.states);
        self.states().filter(|state| granted.contains(state)).collect()
    }

    /// How a choice reads.
    fn choice(&self, question: Option<&Question>, value: &str) -> String {
        let choices = match question.map(|question| &question.kind) {
            Some(Kind::Choice { choices } | Kind::Many { choices }) => choices.as_slice(),
            Some(Kind::Tick) => return self.texts.paper_yes().into_owned(),
            _ => &[],
        };
        let found = choices.iter().find(|choice| choice.value == value);
        found.map_or_else(|| value.to_owned(), |choice| label(self.texts, &choice.label))
    }
}
