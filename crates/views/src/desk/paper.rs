//! Applications that come by mail: read or typed in, looked at, handed in.

use domain::{
    paper::{AboutIssue, PaperDesk, Problem},
    questionnaire::Kind,
    series::Series,
};
use i18n::Texts;
use jiff::Timestamp;
use maud::{Markup, html};

use super::{crumbs, label, moment, record::question_label, state_name};
use crate::{
    apply::control,
    issue,
    reader::Reader,
    ui::{
        self, Button, Choice, DateParts, Fact, Field, Issues, Notice, Upload, actions, said, said_at_length,
    },
};

/// Where an application that came by mail is entered.
#[must_use]
pub fn paper_page(reader: &Reader<'_>, series: &Series, issues: &Issues<'_>) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let here = routes::BeginPaper { lang, series: series.key.clone() };
    let limit = reader.largest_file;
    let upload = Upload { accept: ".docx,.odt", kinds: texts.paper_file_kinds(), limit, kept: None };
    let main = html! {
        (ui::lead(texts.paper_desk_lead()))
        (ui::form(&here, reader.token(), &html! {
            (Field::new(texts, "paper", texts.paper_file()).issues(issues).file(&upload))
            (actions(&[Button::primary(texts.paper_read())]))
        }))
        (ui::section("type", texts.paper_type_title(), &html! {
            p { (texts.paper_type_lead()) }
            (ui::form(&here, reader.token(), &html! {
                (actions(&[Button::secondary(texts.paper_type()).sends("do", "type")]))
            }))
        }))
    };
    reader.page_with_issues(texts.paper_desk(), &here, crumbs(texts, lang, &series.key), issues, main)
}

/// An application that came by mail, with the form that corrects it and hands it in. `tried` is whether
/// somebody wanted to hand it in: what is missing is told at its question then.
#[must_use]
pub fn paper_work(reader: &Reader<'_>, desk: &PaperDesk, tried: bool, saved: bool) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let issues = issues_of(texts, desk, tried);
    let here = routes::SavePaper { lang, series: desk.series.key.clone(), id: desk.paper.id };
    let main = html! {
        @if saved { (ui::notice(texts, Notice::Success, texts.paper_saved())) }
        (ui::lead(texts.paper_work_lead()))
        @if !desk.paper.problems.is_empty() {
            (ui::section("problems", texts.paper_problems(), &problems(texts, desk)))
        }
        @if desk.checked.is_fine() {
            (ui::notice(texts, Notice::Information, texts.paper_ready()))
        } @else {
            p { (texts.apply_left(desk.checked.answers.len() + desk.checked.about.len())) }
        }
        (ui::form(&here, reader.token(), &html! {
            (ui::section("mail", texts.paper_mail(), &mail(reader, desk, &issues)))
            (questions(reader, desk, &issues))
            (actions(&[
                Button::primary(texts.paper_save()),
                Button::secondary(texts.paper_hand_in()).sends("do", "hand-in"),
                Button::secondary(texts.paper_drop()).sends("do", "drop"),
            ]))
        }))
    };
    reader.page_with_issues(texts.paper_work(), &here, crumbs(texts, lang, &desk.series.key), &issues, main)
}

fn mail(reader: &Reader<'_>, desk: &PaperDesk, issues: &Issues<'_>) -> Markup {
    let (texts, lang, paper) = (reader.texts, reader.lang(), &desk.paper);
    let states: Vec<_> = desk
        .meetings
        .iter()
        .map(|meeting| Choice::new(meeting.state.as_str(), state_name(lang, meeting.state)))
        .collect();
    let languages: Vec<_> = i18n::Locale::ALL
        .iter()
        .map(|locale| Choice::new(locale.tag(), locale.texts().language_name()))
        .collect();
    let arrived = &paper.arrived;
    let parts = DateParts { day: &arrived.day, month: &arrived.month, year: &arrived.year };
    let state = paper.state.map(|state| state.to_string()).unwrap_or_default();
    html! {
        (Field::new(texts, "@state", texts.paper_which_state()).issues(issues).select(&states, &state))
        (Field::new(texts, "@language", texts.paper_language()).issues(issues)
            .radios(&languages, paper.language.tag()))
        (Field::new(texts, "@arrived", texts.paper_day()).hint(texts.paper_day_hint()).issues(issues).date(parts))
        (Field::new(texts, "@time", texts.paper_time()).hint(texts.paper_time_hint()).issues(issues)
            .line(&arrived.time))
    }
}

fn questions(reader: &Reader<'_>, desk: &PaperDesk, issues: &Issues<'_>) -> Markup {
    let (texts, answers) = (reader.texts, &desk.paper.answers);
    let circumstances = desk.paper.circumstances(&desk.series);
    html! {
        @for step in desk.form.steps_for(answers, circumstances) {
            (ui::section(&format!("step-{}", step.id), label(texts, &step.title), &html! {
                @let asked: Vec<_> = step.questions_for(answers, circumstances).collect();
                @if asked.iter().any(|question| question.kind == Kind::Tick) { p { (texts.paper_agreed()) } }
                @if asked.iter().any(|question| question.kind == Kind::File) { p { (texts.paper_files()) } }
                @for question in asked {
                    (control(texts, reader.largest_file, question, answers, issues))
                }
            }))
        }
    }
}

fn problems(texts: &Texts, desk: &PaperDesk) -> Markup {
    let name = |question: &str| question_label(texts, Some(&desk.form), question);
    html! {
        ul {
            @for problem in &desk.paper.problems {
                li {
                    @match problem {
                        Problem::OtherSeries(series) => (texts.paper_other_series(series.as_str())),
                        Problem::OtherVersion(version) => (texts.paper_other_version(version.to_string())),
                        Problem::Lost(question) => (texts.paper_lost(name(question))),
                        Problem::Unclear(question) => (texts.paper_unclear(name(question))),
                        Problem::Unknown { question, said } => {
                            (texts.paper_unknown(question.as_str()))
                            (said_at_length(said, None))
                        }
                    }
                }
            }
        }
    }
}

/// What is wrong, at its field: what is only missing is not told before somebody wants to hand it in.
fn issues_of<'t>(texts: &'t Texts, desk: &PaperDesk, tried: bool) -> Issues<'t> {
    let mut issues = Issues::default();
    for about in &desk.checked.about {
        let is_untouched = match about {
            AboutIssue::State => desk.paper.state.is_none(),
            AboutIssue::Day | AboutIssue::Time => desk.paper.arrived == domain::paper::PostMark::default(),
            AboutIssue::Future | AboutIssue::TooEarly | AboutIssue::TooLate => false,
        };
        if tried || !is_untouched {
            let (field, sentence) = match about {
                AboutIssue::State => ("@state", texts.paper_issue_state()),
                AboutIssue::Day => ("@arrived", texts.paper_issue_day()),
                AboutIssue::Time => ("@time", texts.paper_issue_time()),
                AboutIssue::Future => ("@arrived", texts.paper_issue_future()),
                AboutIssue::TooEarly => ("@arrived", texts.paper_issue_early()),
                AboutIssue::TooLate => ("@arrived", texts.paper_issue_late()),
            };
            issues.note(field, sentence);
        }
    }
    let answers = if tried { desk.checked.answers.clone() } else { desk.checked.answers.but_missing() };
    for (field, found) in desk.files.iter().chain(answers.iter()) {
        let words = issue::sentence(texts, found).into_owned();
        let sentence = texts.apply_issue(question_label(texts, Some(&desk.form), field), words).into_owned();
        issues.note(field.to_owned(), sentence);
    }
    issues
}

/// What an application that was handed in for its applicant has.
pub struct HandedIn<'a> {
    /// When the mail arrived.
    pub at: Timestamp,
    /// The number on the receipt.
    pub number: &'a str,
    /// The code, which is shown once.
    pub code: &'a str,
    /// The signed receipt.
    pub receipt: &'a str,
}

/// That it was handed in, with the code, once.
#[must_use]
pub fn paper_done(reader: &Reader<'_>, series: &Series, done: &HandedIn<'_>) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let here = routes::PaperPage { lang, series: series.key.clone() };
    let facts = [
        Fact::new(texts.paper_done_number(), said(done.number)),
        Fact::new(texts.paper_done_code(), html! { code { (done.code) } }),
    ];
    let main = html! {
        (ui::lead(texts.paper_done_lead(moment(texts, done.at))))
        (ui::facts(texts, &facts))
        (ui::notice(texts, Notice::Warning, html! {
            p { (texts.paper_done_once()) }
            p { (texts.paper_done_pass()) }
        }))
        p { (texts.paper_done_letter()) }
        (ui::section("receipt", texts.paper_done_receipt(), &html! { pre { (done.receipt) } }))
        (actions(&[Button::secondary(texts.paper_done_next()).leads_to(&here)]))
    };
    reader.page(texts.paper_done(), &here, crumbs(texts, lang, &series.key), main)
}
