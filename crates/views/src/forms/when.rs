//! When something is asked, in words and as a form.

use domain::{
    application::ApplicantKind,
    questionnaire::{Condition, Kind, Question, Questionnaire},
};
use i18n::{Texts, lists};
use maud::{Markup, html};

use super::edit::Editing;
use crate::{
    apply::words::wording,
    desk,
    ui::{self, Choice, Field},
};

/// When something is asked, a line for each part of the condition; none if always.
pub(super) fn lines(texts: &Texts, form: &Questionnaire, when: &Condition) -> Vec<String> {
    let parts = when.parts();
    let mut lines = Vec::new();
    if !parts.applicants.is_empty() {
        let kinds: Vec<_> = parts.applicants.iter().map(|kind| desk::kind(texts, *kind)).collect();
        lines.push(texts.forms_when_applicants(lists::or(texts, &kinds)).into_owned());
    }
    if !parts.states.is_empty() {
        let lang = texts.locale().tag().parse().unwrap_or_default();
        let states: Vec<_> = parts.states.iter().map(|code| code.state().name(lang)).collect();
        lines.push(texts.forms_when_states(lists::or(texts, &states)).into_owned());
    }
    if parts.grant {
        lines.push(texts.forms_when_grant().into_owned());
    }
    for (id, answers) in &parts.answered {
        let asked = form.question(id);
        let question = asked.map_or_else(|| id.clone(), |asked| wording(texts, &asked.label).into_owned());
        let words = |value: &String| {
            let choices = asked.and_then(|asked| asked.kind.choices()).unwrap_or_default();
            match choices.iter().find(|choice| choice.value == *value) {
                Some(choice) => wording(texts, &choice.label).into_owned(),
                None if value == "yes" => texts.yes().into_owned(),
                None => value.clone(),
            }
        };
        let answers: Vec<_> = answers.iter().map(words).collect();
        lines.push(texts.forms_when_answered(question, lists::or(texts, &answers)).into_owned());
    }
    lines
}

/// The part of a form that says when a page is shown or a question asked. `before` is what was asked
/// earlier.
pub(super) fn fields<'a>(editing: &Editing<'a>, before: impl Iterator<Item = &'a Question>) -> Markup {
    let (texts, typed, issues) = (editing.reader.texts, editing.typed, editing.issues);
    let kinds: Vec<_> =
        ApplicantKind::ALL.iter().map(|kind| Choice::new(kind.name(), desk::kind(texts, *kind))).collect();
    let chosen: Vec<_> = typed.all("applicants").collect();
    html! {
        p.soft { (texts.forms_when_lead()) }
        (Field::new(texts, "applicants", texts.forms_applicants()).optional().checkboxes(&kinds, &chosen))
        (Field::new(texts, "states", texts.forms_states()).hint(texts.forms_states_hint()).optional()
            .issues(issues).rows(2).text(typed.get("states"), None))
        (Field::new(texts, "grant", texts.forms_when_grant()).optional().tick(typed.has("grant")))
        @for question in before {
            @let choices: Vec<Choice<'_>> = match &question.kind {
                Kind::Tick => vec![Choice::new("yes", texts.yes())],
                kind => kind.choices().into_iter().flatten()
                    .map(|one| Choice::new(one.value.as_str(), wording(texts, &one.label))).collect(),
            };
            @if !choices.is_empty() && question.id != "kind" {
                @let name = format!("when-{}", question.id);
                @let chosen: Vec<_> = typed.all(&name).collect();
                @let label = wording(texts, &question.label).into_owned();
                @let line = if chosen.is_empty() { texts.forms_when_open(label.as_str()) }
                    else { texts.forms_when_chosen(label.as_str(), chosen.len()) };
                (ui::more(line, &Field::new(texts, &name, label.as_str()).optional().checkboxes(&choices, &chosen)))
            }
        }
        // A condition on the kind of applicant as older versions have it stays as it is.
        @for value in typed.all("when-kind") { (ui::hidden("when-kind", value)) }
    }
}
