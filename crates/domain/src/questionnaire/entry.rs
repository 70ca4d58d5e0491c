//! Pages and questions as organisers type them.

use std::collections::BTreeMap;

use super::{Choice, Condition, Holds, Kind, Parts, Question, Questionnaire, STANDARD, Wording};
use crate::{
    application::ApplicantKind,
    issue::{Issue, Issues},
    lang::Lang,
    state::State,
    text::{clean_line, clean_text},
    typed::Typed,
};

/// The languages in which questionnaires are written: those of the whole path of an applicant.
pub const EDITED_IN: [Lang; 3] = [Lang::En, Lang::Fr, Lang::Es];

/// The most characters of a label, a title or a choice.
const LABEL_CHARACTERS: usize = 200;
/// The most characters of a line of help.
const HINT_CHARACTERS: usize = 600;
/// The most choices of a question.
const CHOICES: usize = 40;
/// How many empty lines a form has for choices that are new.
const NEW_CHOICES: usize = 4;

impl Kind {
    /// The kinds with the words under which forms list them.
    pub const NAMES: [&'static str; 13] = [
        "line", "text", "choice", "many", "tick", "number", "year", "date", "country", "email", "phone",
        "address", "file",
    ];

    /// The word in forms.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Line => "line",
            Self::Text => "text",
            Self::Email => "email",
            Self::Phone => "phone",
            Self::Address => "address",
            Self::Year => "year",
            Self::Choice { .. } => "choice",
            Self::Many { .. } => "many",
            Self::Tick => "tick",
            Self::File => "file",
            Self::Number { .. } => "number",
            Self::Date => "date",
            Self::Country => "country",
        }
    }
}

/// How many lines for choices the form of a question has.
#[must_use]
pub fn choice_rows(typed: &Typed) -> usize {
    let used = (0..CHOICES)
        .rev()
        .find(|row| typed.iter().any(|(name, _)| name.starts_with(&format!("choice-{row}-"))));
    let used = used.map_or(0, |last| last + 1);
    let blank =
        (0..used).filter(|row| EDITED_IN.iter().all(|lang| typed.get(&choice(*row, lang.tag())).is_empty()));
    (used + NEW_CHOICES.saturating_sub(blank.count())).min(CHOICES)
}

fn choice(row: usize, part: &str) -> String {
    format!("choice-{row}-{part}")
}

/// A page as its form shows it.
#[must_use]
pub fn page_fields(title: &Wording, when: &Condition) -> Typed {
    let mut typed = Typed::default();
    add_words(&mut typed, "label", Some(title));
    add_condition(&mut typed, when);
    typed
}

/// A question as its form shows it.
#[must_use]
pub fn question_fields(question: &Question) -> Typed {
    let mut typed = Typed::default();
    add_words(&mut typed, "label", Some(&question.label));
    add_words(&mut typed, "hint", question.hint.as_ref());
    typed.add("kind", question.kind.name());
    typed.add("holds", question.holds.name());
    if question.required {
        typed.add("required", "yes");
    }
    if let Some(words) = question.words {
        typed.add("words", words);
    }
    if let Kind::Number { least, most } = &question.kind {
        for (field, bound) in [("least", least), ("most", most)] {
            if let Some(bound) = bound {
                typed.add(field, bound);
            }
        }
    }
    for (row, one) in question.kind.choices().into_iter().flatten().enumerate() {
        typed.add(&choice(row, "value"), &one.value);
        for lang in EDITED_IN {
            typed.add(&choice(row, lang.tag()), one.label.own(lang).unwrap_or_default());
        }
    }
    add_condition(&mut typed, &question.when);
    typed
}

fn add_words(typed: &mut Typed, field: &str, words: Option<&Wording>) {
    for lang in EDITED_IN {
        typed.add(&format!("{field}-{lang}"), words.and_then(|words| words.own(lang)).unwrap_or_default());
    }
}

fn add_condition(typed: &mut Typed, when: &Condition) {
    let parts = when.parts();
    for (question, answers) in &parts.answered {
        for answer in answers {
            typed.add(&format!("when-{question}"), answer);
        }
    }
    for kind in &parts.applicants {
        typed.add("applicants", kind.name());
    }
    let names: Vec<_> = parts.states.iter().map(|code| code.state().name(Lang::En)).collect();
    typed.add("states", names.join("\n"));
    if parts.grant {
        typed.add("grant", "yes");
    }
}

/// Reads a page: its title, and when it is shown.
pub(super) fn page(
    typed: &Typed,
    form: &Questionnaire,
    before: Option<&str>,
) -> Result<(Wording, Condition), Issues> {
    let mut issues = Issues::default();
    let title = words(typed, "label", LABEL_CHARACTERS, &mut issues);
    if title.is_none() {
        issues.note("label-en", Issue::Missing);
    }
    let own = |id: &str| {
        before
            .and_then(|page| form.step(page))
            .is_some_and(|page| page.questions.iter().any(|one| one.id == id))
    };
    let when = condition(typed, form, own, &mut issues);
    match title {
        Some(title) if issues.is_empty() => Ok((title, when)),
        _ => Err(issues),
    }
}

/// Reads a question. One that was there before keeps its id, and what the platform says of it.
pub(super) fn question(
    typed: &Typed,
    form: &Questionnaire,
    before: Option<&Question>,
) -> Result<Question, Issues> {
    let mut issues = Issues::default();
    let label = words(typed, "label", LABEL_CHARACTERS, &mut issues);
    if label.is_none() {
        issues.note("label-en", Issue::Missing);
    }
    let hint = words(typed, "hint", HINT_CHARACTERS, &mut issues);
    let kind = kind(typed, &mut issues);
    let limit = number(typed, "words", (1, 5_000), &mut issues);
    let known = before.and_then(|before| STANDARD.question(&before.id)).map(|known| known.holds);
    let chosen = Holds::ALL.into_iter().find(|holds| holds.name() == typed.get("holds"));
    let holds = known.or(chosen);
    if holds.is_none() {
        issues.note("holds", Issue::Missing);
    }
    let when = condition(typed, form, |id| before.is_some_and(|before| before.id == id), &mut issues);
    let id = before.map(|before| before.id.clone()).unwrap_or_default();
    match (label, kind, holds) {
        (Some(label), Some(kind), Some(holds)) if issues.is_empty() => {
            let words = limit.and_then(|limit| usize::try_from(limit).ok()).filter(|_| kind == Kind::Text);
            Ok(Question { id, label, hint, kind, required: typed.has("required"), words, when, holds })
        }
        _ => Err(issues),
    }
}

fn words(typed: &Typed, field: &str, limit: usize, issues: &mut Issues) -> Option<Wording> {
    let mut texts = BTreeMap::new();
    for lang in EDITED_IN {
        let name = format!("{field}-{lang}");
        let text = clean_line(typed.get(&name));
        if text.chars().count() > limit {
            issues.note(&name, Issue::TooLong { limit });
        }
        if !text.is_empty() {
            texts.insert(lang, text);
        }
    }
    (!texts.is_empty()).then_some(Wording::Texts(texts))
}

fn number(typed: &Typed, field: &str, (min, max): (i64, i64), issues: &mut Issues) -> Option<i64> {
    let text = typed.get(field).trim();
    let number = text.parse().ok().filter(|number| (min..=max).contains(number));
    if number.is_none() && !text.is_empty() {
        issues.note(field, Issue::NotANumber { min, max });
    }
    number
}

fn kind(typed: &Typed, issues: &mut Issues) -> Option<Kind> {
    let simple = match typed.get("kind") {
        "line" => Kind::Line,
        "text" => Kind::Text,
        "email" => Kind::Email,
        "phone" => Kind::Phone,
        "address" => Kind::Address,
        "year" => Kind::Year,
        "tick" => Kind::Tick,
        "file" => Kind::File,
        "date" => Kind::Date,
        "country" => Kind::Country,
        "choice" => Kind::Choice { choices: choices(typed, issues) },
        "many" => Kind::Many { choices: choices(typed, issues) },
        "number" => {
            let bounds = (-super::LARGEST_NUMBER, super::LARGEST_NUMBER);
            let least = number(typed, "least", bounds, issues);
            let most = number(typed, "most", (least.unwrap_or(bounds.0), bounds.1), issues);
            Kind::Number { least, most }
        }
        _ => {
            issues.note("kind", Issue::Missing);
            return None;
        }
    };
    Some(simple)
}

/// The choices, line by line; a line without words is left out. What is kept of a new one is made of
/// its words once and never changes.
fn choices(typed: &Typed, issues: &mut Issues) -> Vec<Choice> {
    let mut all: Vec<Choice> = Vec::new();
    for row in 0..CHOICES {
        let Some(label) = words(typed, &format!("choice-{row}"), LABEL_CHARACTERS, issues) else { continue };
        let kept = typed.get(&choice(row, "value"));
        let value = if kept.is_empty() { value_of(&label, &all, typed) } else { clean_line(kept) };
        all.push(Choice { value, label });
    }
    all
}

fn value_of(label: &Wording, before: &[Choice], typed: &Typed) -> String {
    let words = EDITED_IN.into_iter().find_map(|lang| label.own(lang)).unwrap_or_default();
    let letters = words.chars().flat_map(char::to_lowercase).take(30);
    let value: String = letters.map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
    let taken = |value: &str| {
        before.iter().any(|choice| choice.value == value)
            || (0..CHOICES).any(|row| typed.get(&choice(row, "value")) == value)
    };
    let numbered = (2..).map(|number: u32| format!("{value}_{number}"));
    let mut values = std::iter::once(value.clone()).chain(numbered);
    values.find(|value| !taken(value)).unwrap_or_default()
}

/// Reads when something is asked. `own` says which questions it cannot hang on: itself, or what
/// stands on the same page.
fn condition(
    typed: &Typed,
    form: &Questionnaire,
    own: impl Fn(&str) -> bool,
    issues: &mut Issues,
) -> Condition {
    let mut parts = Parts { grant: typed.has("grant"), ..Parts::default() };
    for question in form.steps.iter().flat_map(|step| &step.questions).filter(|question| !own(&question.id)) {
        let answers: Vec<_> = typed.all(&format!("when-{}", question.id)).map(str::to_owned).collect();
        if !answers.is_empty() {
            parts.answered.push((question.id.clone(), answers));
        }
    }
    for name in typed.all("applicants") {
        parts.applicants.extend(ApplicantKind::ALL.into_iter().find(|kind| kind.name() == name));
    }
    for name in clean_text(typed.get("states")).lines().map(str::trim).filter(|name| !name.is_empty()) {
        match State::find(name) {
            Some(state) => parts.states.push(state.code),
            None => issues.note("states", Issue::NotAChoice),
        }
    }
    parts.into()
}
