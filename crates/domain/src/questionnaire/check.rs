//! What keeps a questionnaire from being published.

use super::{Choice, Condition, Draft, EDITED_IN, Kind, Question, Questionnaire, STANDARD, Wording};
use crate::{application::ApplicantKind, lang::Lang};

/// The questions that rules of the platform speak of. Each must be there, be asked of everybody, and
/// want an answer.
pub const RELIED_ON: [&str; 7] =
    ["kind", "organisation", "email", "family_name", "given_name", "data", "in_the_room"];

/// Where something is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// In the whole.
    Whole,
    /// On the page of that id.
    Page(String),
    /// In the question of that id.
    Question(String),
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// There is no page.
    NoPages,
    /// The page has no question.
    EmptyPage,
    /// Another page or question has the same id.
    SameId,
    /// Words are missing in these languages.
    Untranslated(Vec<Lang>),
    /// There are fewer than two choices.
    FewChoices,
    /// Two choices are kept as the same.
    SameChoice,
    /// The condition names a question that does not come before.
    NotEarlier(String),
    /// The condition names an answer that the question does not have.
    NoSuchAnswer(String),
    /// The platform relies on this question, and it is not there.
    Missing(String),
    /// The platform relies on this question, and it wants another kind of answer.
    OtherKind,
    /// The platform relies on this question, and it may be left open or is not asked of everybody.
    NotAlways,
    /// It asks how somebody is reached and is said to give nobody away.
    GivesAway,
}

/// Something that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Where.
    pub place: Place,
    /// What.
    pub flaw: Flaw,
}

/// All that keeps a questionnaire from being published, in the order of its pages.
#[must_use]
pub fn flaws(form: &Questionnaire) -> Vec<Found> {
    let mut check = Check { found: Vec::new(), before: Vec::new() };
    if form.steps.is_empty() {
        check.note(Place::Whole, Flaw::NoPages);
    }
    for id in RELIED_ON {
        if form.question(id).is_none() {
            check.note(Place::Whole, Flaw::Missing(id.to_owned()));
        }
    }
    for (at, step) in form.steps.iter().enumerate() {
        let place = || Place::Page(step.id.clone());
        if step.questions.is_empty() {
            check.note(place(), Flaw::EmptyPage);
        }
        if form.steps[..at].iter().any(|other| other.id == step.id) {
            check.note(place(), Flaw::SameId);
        }
        check.words(&place, [&step.title]);
        check.condition(&place, &step.when);
        for question in &step.questions {
            check.question(question, &step.when);
        }
    }
    check.found
}

struct Check<'a> {
    found: Vec<Found>,
    before: Vec<&'a Question>,
}

impl<'a> Check<'a> {
    fn note(&mut self, place: Place, flaw: Flaw) {
        self.found.push(Found { place, flaw });
    }

    fn question(&mut self, question: &'a Question, page: &Condition) {
        let place = || Place::Question(question.id.clone());
        if self.before.iter().any(|other| other.id == question.id) {
            self.note(place(), Flaw::SameId);
        }
        self.words(
            &place,
            std::iter::once(&question.label).chain(&question.hint).chain(question.kind.labels()),
        );
        if let Some(choices) = question.kind.choices() {
            let same = |(at, choice): (usize, &Choice)| {
                choices[..at].iter().any(|other| other.value == choice.value)
            };
            if choices.len() < 2 {
                self.note(place(), Flaw::FewChoices);
            }
            if choices.iter().enumerate().any(same) {
                self.note(place(), Flaw::SameChoice);
            }
        }
        if matches!(question.kind, Kind::Email | Kind::Phone) && question.holds.is_nothing() {
            self.note(place(), Flaw::GivesAway);
        }
        self.condition(&place, &question.when);
        if !is_as_the_platform_knows(question) {
            self.note(place(), Flaw::OtherKind);
        }
        let always = *page == Condition::Always && question.when == Condition::Always && question.required;
        if question.is_relied_on() && !always {
            self.note(place(), Flaw::NotAlways);
        }
        self.before.push(question);
    }

    fn words<'w>(&mut self, place: &impl Fn() -> Place, words: impl IntoIterator<Item = &'w Wording>) {
        let missing = |lang: &Lang, one: &Wording| match one {
            Wording::Key(_) => false,
            Wording::Texts(texts) => texts.get(lang).is_none_or(|text| text.trim().is_empty()),
        };
        let words: Vec<_> = words.into_iter().collect();
        let langs = EDITED_IN.into_iter().filter(|lang| words.iter().any(|one| missing(lang, one)));
        let langs: Vec<_> = langs.collect();
        if !langs.is_empty() {
            self.note(place(), Flaw::Untranslated(langs));
        }
    }

    fn condition(&mut self, place: &impl Fn() -> Place, condition: &Condition) {
        let parts = condition.parts();
        let by_kind = !parts.applicants.is_empty() || parts.grant;
        if by_kind && !self.before.iter().any(|question| question.id == "kind") {
            self.note(place(), Flaw::NotEarlier("kind".to_owned()));
        }
        for (id, answers) in parts.answered {
            let Some(asked) = self.before.iter().find(|question| question.id == id) else {
                self.note(place(), Flaw::NotEarlier(id));
                continue;
            };
            let known = |answer: &String| match &asked.kind {
                Kind::Tick => answer == "yes",
                kind => kind.choices().is_some_and(|all| all.iter().any(|choice| choice.value == *answer)),
            };
            if !answers.iter().all(known) || answers.is_empty() {
                self.note(place(), Flaw::NoSuchAnswer(id));
            }
        }
    }
}

/// Whether a question that the platform came with wants the kind of answer that rules and lists know
/// of it, whatever organisers made of its words. Choices that rules speak of must be among them.
fn is_as_the_platform_knows(question: &Question) -> bool {
    let Some(known) = STANDARD.question(&question.id) else { return true };
    let has = |value: &str| {
        question.kind.choices().is_some_and(|choices| choices.iter().any(|choice| choice.value == value))
    };
    let spoken_of = match question.id.as_str() {
        "kind" => ApplicantKind::ALL.iter().all(|kind| has(kind.name())),
        "grant" => has("yes"),
        _ => true,
    };
    std::mem::discriminant(&known.kind) == std::mem::discriminant(&question.kind) && spoken_of
}

impl Kind {
    /// The choices, if it is a kind that has any.
    #[must_use]
    pub fn choices(&self) -> Option<&[Choice]> {
        match self {
            Self::Choice { choices } | Self::Many { choices } => Some(choices),
            Self::Line
            | Self::Text
            | Self::Email
            | Self::Phone
            | Self::Address
            | Self::Year
            | Self::Tick
            | Self::File
            | Self::Number { .. }
            | Self::Date
            | Self::Country => None,
        }
    }

    fn labels(&self) -> impl Iterator<Item = &Wording> {
        self.choices().into_iter().flatten().map(|choice| &choice.label)
    }
}

impl Draft {
    /// What keeps this draft from being published.
    #[must_use]
    pub fn flaws(&self) -> Vec<Found> {
        flaws(&self.form)
    }
}
