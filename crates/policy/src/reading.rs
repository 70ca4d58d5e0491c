//! What assessors read of an application.

use domain::{
    application::{Answers, Application, CleanCopy},
    assessment::{ReadableFile, Reading},
    questionnaire::{Kind, Question, Questionnaire},
};

/// Of the questions that the platform comes with, those about the work and what will be said.
const STATEMENT: [&str; 7] = ["country", "since", "aim", "themes", "issues", "engagement", "consultation"];

/// Of the files that the platform asks for, those that are assessed: what was sent to the United
/// Nations, which the organisation signed. Its name assessors know.
const SUBMISSIONS: [&str; 2] = ["submission_file", "nhri_submission_file"];

/// Whether assessors read the answer to a question.
///
/// Of the platform's own questions they read the statement and what was sent to the United Nations.
/// A question that organisers added they read if its answer gives nobody away: whoever added it said
/// so, and it does not ask how anybody is reached.
#[must_use]
pub fn is_for_assessors(question: &Question) -> bool {
    if question.is_of_the_platform() {
        return STATEMENT.contains(&&*question.id) || SUBMISSIONS.contains(&&*question.id);
    }
    question.holds.is_nothing() && !asks_for_contact(&question.kind)
}

fn asks_for_contact(kind: &Kind) -> bool {
    match kind {
        Kind::Email | Kind::Phone | Kind::Address => true,
        Kind::Line
        | Kind::Text
        | Kind::Year
        | Kind::Choice { .. }
        | Kind::Many { .. }
        | Kind::Tick
        | Kind::File
        | Kind::Number { .. }
        | Kind::Date
        | Kind::Country => false,
    }
}

/// An application as assessors read it, by the questions of the version that it answers.
#[must_use]
pub fn reading(application: &Application, form: &Questionnaire) -> Reading {
    let given = application.standing_answers();
    let mut answers = Answers::default();
    let mut files = Vec::new();
    for question in form.steps.iter().flat_map(|step| &step.questions) {
        if !is_for_assessors(question) {
            continue;
        }
        if question.kind != Kind::File {
            answers.set(&question.id, given.get(&question.id));
        }
        let Some(file) = given.file(&question.id) else { continue };
        files.push(ReadableFile {
            question: question.id.clone(),
            kind: file.kind.clone(),
            // What was found is between the applicant and the organisers.
            copy: file.clean().map(|copy| CleanCopy { found: Vec::new(), ..copy.clone() }),
            words: given.submission_words(&question.id),
        });
    }
    let members = given.get("members").lines().filter(|line| !line.trim().is_empty()).count();
    Reading {
        organisation: given.organisation().to_owned(),
        kind: given.kind(),
        members: (members > 0).then_some(members),
        answers,
        files,
    }
}
