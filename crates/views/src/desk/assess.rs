//! What assessors see: what they declare, and the applications that are theirs to assess, one at a time.

use std::collections::BTreeMap;

use domain::{
    application::Answers,
    assessment::{MARK, Phase, ReadableFile, conflict::Declaration},
    desk::{AssessList, AssessmentDesk, Author, NoteLine, Others},
    lang::Lang,
    series::Series,
    typed::Typed,
};
use i18n::Texts;
use maud::{Markup, html};

use super::{kind, label, moment, record::answer, score, state_name};
use crate::{
    file,
    reader::Reader,
    ui::{
        self, Button, Choice, Column, Fact, Field, Issues, Link, Notice, Row, Table, actions, said,
        said_at_length,
    },
};

/// An assessment as it was typed.
#[derive(Clone, Debug, Default)]
pub struct AssessFields {
    /// Points by criterion.
    pub scores: BTreeMap<String, String>,
    /// The remark.
    pub remark: String,
    /// The version that is changed.
    pub version: i64,
}

impl AssessFields {
    /// The fields that show what was given before.
    #[must_use]
    pub fn of(desk: &AssessmentDesk) -> Self {
        let Some(own) = &desk.own else { return Self::default() };
        let scores = own.scores.iter().map(|(id, score)| (id.clone(), score.to_string()));
        Self { scores: scores.collect(), remark: own.remark.clone(), version: own.version }
    }
}

/// What the page of one application shows beside it.
#[derive(Clone, Copy)]
pub struct Assessing<'a> {
    /// The scores as they were typed.
    pub typed: &'a AssessFields,
    /// The note as it was typed.
    pub note: &'a str,
    /// What is wrong with either.
    pub issues: &'a Issues<'a>,
    /// Whether other scores were saved since the page was opened.
    pub stale: bool,
}

/// What may be assessed.
#[must_use]
pub fn assess_list(reader: &Reader<'_>, list: &AssessList) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let all = &list.applications;
    let rows = all.iter().map(|one| {
        let page = routes::AssessPage { lang, id: one.application };
        Row::new([
            html! { a href=(page) { (said(&one.organisation)) } },
            html! { (one.series.key) },
            html! { (state_name(lang, one.meeting.state)) },
            html! { @if let Some(one) = one.kind { (kind(texts, one)) } },
            html! { @match one.score { Some(given) => (score(texts, given)), None => (texts.apps_not_scored()) } },
        ])
    });
    let columns = [
        Column::new(texts.apps_organisation()),
        Column::new(texts.ui_nav_series()),
        Column::new(texts.apps_state()),
        Column::new(texts.apps_kind()),
        Column::new(texts.assess_own()),
    ];
    let left = all.iter().filter(|one| one.score.is_none()).count();
    let declare = Button::primary(texts.assessing_declare()).leads_to(routes::DeclarationPage { lang });
    let again =
        Button::secondary(texts.assessing_declared_change()).leads_to(routes::DeclarationPage { lang });
    let main = html! {
        (ui::lead(texts.assess_lead()))
        @if list.must_declare {
            (ui::notice(texts, Notice::Information, texts.assessing_must_declare()))
            (actions(&[declare]))
        }
        @if !all.is_empty() { p { (texts.assess_left(left)) } }
        @if !all.is_empty() || !list.must_declare {
            (Table::new(texts.assess_title(), columns).rows(rows).or(texts.assess_nothing()).show(texts))
        }
        @if list.declared { (actions(&[again])) }
    };
    reader.page(texts.assess_title(), routes::Assess { lang }, [], main)
}

/// What an assessor has to do with others, as it is typed.
#[must_use]
pub fn declaration(reader: &Reader<'_>, typed: &Typed, version: i64, issues: &Issues<'_>) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let here = routes::Declare { lang };
    let names = [texts.assessing_language_en(), texts.assessing_language_fr(), texts.assessing_language_es()];
    let languages = Declaration::LANGUAGES.iter().zip(names);
    let languages: Vec<_> = languages.map(|(lang, name)| Choice::new(lang.tag(), name)).collect();
    let chosen: Vec<_> = typed.all("language").collect();
    let form = html! {
        (ui::hidden("version", &version.to_string()))
        (Field::new(texts, "organisations", texts.assessing_organisations())
            .hint(texts.assessing_organisations_hint()).optional().issues(issues).rows(5)
            .text(typed.get("organisations"), None))
        (Field::new(texts, "states", texts.assessing_states())
            .hint(texts.assessing_states_hint()).optional().issues(issues).rows(2)
            .text(typed.get("states"), None))
        (Field::new(texts, "language", texts.assessing_languages())
            .hint(texts.assessing_languages_hint()).optional().issues(issues).checkboxes(&languages, &chosen))
        (Field::new(texts, "whole", texts.assessing_whole()).issues(issues).tick(typed.has("whole")))
        (actions(&[Button::primary(texts.assessing_declaration_save())]))
    };
    let main = html! {
        (ui::lead(texts.assessing_declaration_lead()))
        (ui::form(&here, reader.token(), &form))
    };
    let crumbs = [Link::new(routes::Assess { lang }, texts.assess_title())];
    reader.page_with_issues(texts.assessing_declaration(), &here, crumbs, issues, main)
}

/// The copy of a file, with its words beside their limit.
fn readable(reader: &Reader<'_>, desk: &AssessmentDesk, file: &ReadableFile) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let question = file.question.clone();
    let address = routes::AssessFile { lang, id: desk.application, question };
    html! {
        h3 { (super::record::question_label(texts, Some(&desk.form), &file.question)) }
        @match &file.copy {
            Some(copy) => {
                p { a href=(address) { (texts.file_assess_copy(file.kind.to_uppercase(), file::size(texts, copy))) } }
            }
            None => p { (texts.file_assess_none()) },
        }
        @match (file.words, file.copy.as_ref().and_then(|copy| copy.words)) {
            (Some(words), _) => p { (texts.file_counted_of(words.count, words.limit)) },
            (None, Some(count)) => p { (texts.file_counted(count)) },
            (None, None) => {}
        }
    }
}

/// The answers, with words in place of names that are hidden.
fn shown(texts: &Texts, answers: &Answers) -> Answers {
    let mut shown = Answers::default();
    for (question, text) in answers.texts() {
        shown.set(question, &text.replace(MARK, &texts.assessing_name_hidden()));
    }
    shown
}

/// One application to be assessed: what may be read of it, and the scores.
#[must_use]
pub fn assess_page(reader: &Reader<'_>, desk: &AssessmentDesk, work: Assessing<'_>) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let reading = &desk.reading;
    let mut facts = vec![
        Fact::new(texts.apps_organisation(), said(&reading.organisation)),
        Fact::new(texts.record_about(), state_name(lang, desk.meeting.state)),
    ];
    if let Some(one) = reading.kind {
        facts.push(Fact::new(texts.apps_kind(), kind(texts, one)));
    }
    if let Some(members) = reading.members {
        facts.push(Fact::new(texts.assess_members(), members));
    }
    let answers = shown(texts, &reading.answers);
    let questions = desk.form.steps.iter().flat_map(|step| &step.questions);
    let read: Vec<_> = questions.filter(|one| !answers.get(&one.id).is_empty()).collect();
    let here = routes::SaveAssessment { lang, id: desk.application };
    let page = html! {
        @if work.stale { (stale(texts, desk)) }
        (ui::facts(texts, &facts))
        @if desk.plan.nameless { (ui::notice(texts, Notice::Information, texts.assessing_nameless_note())) }
        h2 { (texts.record_answers()) }
        @for question in read { (answer(texts, question, &answers)) }
        @for file in &reading.files { (readable(reader, desk, file)) }
    };
    let main = html! {
        (ui::beside(&page, &ui::form(&here, reader.token(), &scoring(reader, desk, work))))
        @if let Some(others) = &desk.others { (discussion(reader, desk, others, work)) }
        @else if desk.plan.phase == Phase::Discussion { p { (texts.assessing_score_first()) } }
        (conflict(reader, desk))
    };
    let title = texts.assess_page_title(reading.organisation.as_str());
    let crumbs = [Link::new(routes::Assess { lang }, texts.assess_title())];
    reader.page_with_issues(title, &here, crumbs, work.issues, main)
}

fn scoring(reader: &Reader<'_>, desk: &AssessmentDesk, work: Assessing<'_>) -> Markup {
    let (texts, Assessing { typed, issues, .. }) = (reader.texts, work);
    html! {
        h2 { (texts.assess_scores()) }
        p { (texts.assessing_keys()) }
        (ui::hidden("version", &typed.version.to_string()))
        @for criterion in &desk.series.criteria {
            @let given = typed.scores.get(&criterion.id).map_or("", String::as_str);
            @let head = texts.assess_score_of(label(texts, &criterion.label), criterion.max);
            (Field::new(texts, &criterion.id, head).issues(issues).number(given))
        }
        (Field::new(texts, "remark", texts.assess_remark()).optional().issues(issues).rows(4).text(&typed.remark, None))
        (actions(&[
            Button::primary(texts.assess_save_next()).sends("do", "next"),
            Button::secondary(texts.assess_save()).sends("do", "stay"),
        ]))
    }
}

/// What was saved elsewhere meanwhile, above what was typed here.
fn stale(texts: &Texts, desk: &AssessmentDesk) -> Markup {
    let saved = desk.own.iter().flat_map(|own| {
        desk.series.criteria.iter().map(|criterion| {
            let given = own.scores.get(&criterion.id).copied().unwrap_or_default();
            Fact::new(label(texts, &criterion.label), given)
        })
    });
    html! {
        (ui::notice(texts, Notice::Warning, texts.assessing_stale()))
        (ui::facts(texts, &saved.collect::<Vec<_>>()))
        @if let Some(own) = &desk.own { (said_at_length(&own.remark, None)) }
    }
}

/// What others gave and wrote, with the form for a note.
fn discussion(reader: &Reader<'_>, desk: &AssessmentDesk, others: &Others, work: Assessing<'_>) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let rows = others.scores.iter().zip(1..).map(|((points, given), number)| {
        let of = desk.series.criteria.iter().map(|criterion| {
            let given = points.get(&criterion.id).copied().unwrap_or_default();
            format!("{}: {given}/{}", label(texts, &criterion.label), criterion.max)
        });
        Row::new([
            html! { (texts.assessing_another(number)) },
            html! { (score(texts, *given)) },
            html! { (of.collect::<Vec<_>>().join(" · ")) },
        ])
    });
    let columns = [
        Column::new(texts.record_assessor()),
        Column::new(texts.apps_score()),
        Column::new(texts.assessing_points()),
    ];
    let note = html! {
        (Field::new(texts, "note", texts.assessing_note()).hint(texts.assessing_note_hint()).issues(work.issues)
            .rows(4).text(work.note, None))
        (actions(&[Button::secondary(texts.assessing_note_write())]))
    };
    let here = routes::WriteNote { lang, id: desk.application };
    ui::wide(
        "discussion",
        texts.assessing_discussion(),
        &html! {
            (Table::new(texts.assessing_others(), columns).rows(rows).or(texts.assessing_no_others()).show(texts))
            (notes(texts, &others.notes))
            (ui::form(&here, reader.token(), &note))
        },
    )
}

/// Notes, the oldest first.
pub(super) fn notes(texts: &Texts, notes: &[NoteLine]) -> Markup {
    html! {
        @if !notes.is_empty() {
            h3 { (texts.assessing_notes()) }
            @for note in notes {
                p.soft {
                    @match &note.by {
                        Author::Own => (texts.assessing_by_you()),
                        Author::Another => (texts.assessing_by_another()),
                        Author::Named(name) => (said(name)),
                    }
                    ", " (moment(texts, note.at))
                }
                (said_at_length(&note.text, None))
            }
        }
    }
}

fn conflict(reader: &Reader<'_>, desk: &AssessmentDesk) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let here = routes::DeclareConflict { lang, id: desk.application };
    let form = html! {
        p { (texts.assessing_conflict_lead()) }
        (actions(&[Button::danger(texts.assessing_conflict_declare())]))
    };
    ui::more(texts.assessing_conflict(), &ui::form(&here, reader.token(), &form))
}

/// What was declared, as its form shows it.
#[must_use]
pub fn declared(declaration: &Declaration, lang: Lang) -> Typed {
    let mut typed = Typed::default();
    typed.add("organisations", declaration.organisations.join("\n"));
    let states = declaration.states.iter().map(|state| state.state().name(lang));
    typed.add("states", states.collect::<Vec<_>>().join("\n"));
    for language in &declaration.languages {
        typed.add("language", language);
    }
    typed
}

/// The way from a page about assessing back to the series.
pub(super) fn crumbs<'t>(texts: &'t Texts, lang: Lang, series: &Series) -> Vec<Link<'t>> {
    let mut crumbs = super::crumbs(texts, lang, &series.key);
    crumbs
        .push(Link::new(routes::AssessingPage { lang, series: series.key.clone() }, texts.assessing_title()));
    crumbs
}
