//! How the applications to a series are assessed, for its organisers: phases, progress, conflicts of
//! interest, criteria, and who assesses what.

use domain::{
    assessment::{
        Phase,
        conflict::Cause,
        criteria::{LANGUAGES, MOST},
    },
    desk::{AssessingDesk, AssignDesk, AssignFate, AssignRow},
    series::Series,
    typed::Typed,
};
use i18n::{Texts, numbers};
use maud::{Markup, html};

use super::{assess::crumbs, import::upload, label, score, state_name, ways};
use crate::{
    reader::Reader,
    ui::{self, Button, Choice, Column, Field, Issues, Notice, Row, Table, Words, actions, said},
};

/// How the applications to a series are assessed, with the form that says so as it was typed.
#[must_use]
pub fn assessing(
    reader: &Reader<'_>,
    desk: &AssessingDesk,
    (typed, version): (&Typed, i64),
    issues: &Issues<'_>,
) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let key = || desk.series.key.clone();
    let here = routes::SaveAssessing { lang, series: key() };
    let button = |words, to: String| Button::secondary(words).leads_to(to);
    let main = html! {
        (ui::tabs(texts.desk_series(key().to_string()), &ways(reader, &desk.series), &here.to_string()))
        (ui::lead(phase_words(texts, desk.plan.phase)))
        @if desk.plan.version == 0 { (ui::notice(texts, Notice::Information, texts.assessing_not_set_up())) }
        (actions(&[
            button(texts.assessing_assign(), routes::AssignPage { lang, series: key() }.to_string()),
            button(texts.assessing_sheet(), routes::AssignSheetPage { lang, series: key() }.to_string()),
            button(texts.assessing_criteria(), routes::CriteriaPage { lang, series: key() }.to_string()),
        ]))
        (by_meeting(reader, desk))
        (by_assessor(reader, desk))
        (conflicts(reader, desk))
        (ui::section("plan", texts.assessing_plan(), &ui::form(&here, reader.token(), &plan(texts, typed, version, issues))))
    };
    let crumbs = super::crumbs(texts, lang, &desk.series.key);
    reader.page_with_issues(texts.assessing_title(), &here, crumbs, issues, main)
}

fn phase_words(texts: &Texts, phase: Phase) -> Words<'_> {
    match phase {
        Phase::Closed => texts.assessing_now_closed(),
        Phase::First => texts.assessing_now_first(),
        Phase::Discussion => texts.assessing_now_discussion(),
    }
}

fn plan(texts: &Texts, typed: &Typed, version: i64, issues: &Issues<'_>) -> Markup {
    let phases = [
        Choice::new("closed", texts.assessing_phase_closed()).hint(texts.assessing_phase_closed_hint()),
        Choice::new("first", texts.assessing_phase_first()).hint(texts.assessing_phase_first_hint()),
        Choice::new("discussion", texts.assessing_phase_discussion())
            .hint(texts.assessing_phase_discussion_hint()),
    ];
    let tick = |name: &'static str, label: Words<'static>, hint: Words<'static>| {
        Field::new(texts, name, label).hint(hint).optional().issues(issues).tick(typed.has(name))
    };
    let own = |words: Words<'_>| Words::from(words.into_owned());
    html! {
        (ui::hidden("version", &version.to_string()))
        (Field::new(texts, "phase", texts.assessing_phase()).issues(issues).radios(&phases, typed.get("phase")))
        (Field::new(texts, "each", texts.assessing_each()).issues(issues).number(typed.get("each")))
        (Field::new(texts, "at_most", texts.assessing_at_most()).issues(issues).number(typed.get("at_most")))
        (tick("assigned_only", own(texts.assessing_assigned_only()), own(texts.assessing_assigned_only_hint())))
        (tick("nameless", own(texts.assessing_nameless()), own(texts.assessing_nameless_hint())))
        (tick("nationals", own(texts.assessing_nationals()), own(texts.assessing_nationals_hint())))
        (actions(&[Button::primary(texts.assessing_save())]))
    }
}

fn by_meeting(reader: &Reader<'_>, desk: &AssessingDesk) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let rows = desk.meetings.iter().map(|one| {
        Row::new([
            html! { (state_name(lang, one.state)) },
            html! { (one.applications) },
            html! { (one.given) },
            html! { (texts.assessing_of(one.complete, one.applications)) },
        ])
    });
    let columns = [
        Column::new(texts.apps_state()),
        Column::number(texts.apps_title()),
        Column::number(texts.record_assessments()),
        Column::number(texts.assessing_complete(desk.plan.each)),
    ];
    let table = Table::new(texts.assessing_by_meeting(), columns).rows(rows).show(texts);
    ui::wide("meetings", texts.assessing_by_meeting(), &table)
}

fn by_assessor(reader: &Reader<'_>, desk: &AssessingDesk) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let rows = desk.assessors.iter().map(|one| {
        Row::new([
            said(&one.name),
            html! { @if one.declared { (texts.yes()) } @else { (texts.assessing_not_declared()) } },
            html! { (texts.assessing_of(one.given, one.has)) },
            html! { @match one.more { Some(more) => (leniency(texts, more)), None => "–" } },
        ])
    });
    let columns = [
        Column::new(texts.record_assessor()),
        Column::new(texts.assessing_declared()),
        Column::number(texts.assessing_scored()),
        Column::number(texts.assessing_gives()),
    ];
    let remind = routes::RemindAssessors { lang, series: desk.series.key.clone() };
    ui::wide(
        "assessors",
        texts.assessing_by_assessor(),
        &html! {
            (Table::new(texts.assessing_by_assessor(), columns).rows(rows).or(texts.assessing_nobody()).show(texts))
            @if let Some((raw, corrected)) = desk.apart {
                p { (texts.assessing_apart(score(texts, raw), score(texts, corrected))) }
            }
            @if desk.groups > 1 { p { (texts.assessing_groups(desk.groups)) } }
            @if !desk.assessors.is_empty() {
                (ui::form(&remind, reader.token(), &actions(&[Button::secondary(texts.assessing_remind())])))
            }
        },
    )
}

/// By how much an assessor gives more or less than the others, with its sign.
fn leniency(texts: &Texts, more: i32) -> String {
    let points = numbers::percent(texts, f64::from(more.abs()) / 10.0);
    match more {
        0 => points,
        1.. => format!("+{points}"),
        _ => format!("\u{2212}{points}"),
    }
}

fn conflicts(reader: &Reader<'_>, desk: &AssessingDesk) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let here = routes::SetConflict { lang, series: desk.series.key.clone() };
    let rows = desk.conflicts.iter().map(|one| {
        let undo = html! {
            (ui::hidden("application", &one.application.to_string()))
            (ui::hidden("assessor", &one.person.to_string()))
            (Button::small(texts.assessing_conflict_undo()).of(one.name.as_str()).sends("do", "remove"))
        };
        let record = routes::ApplicationRecord { lang, series: desk.series.key.clone(), id: one.application };
        Row::new([
            said(&one.name),
            html! { a href=(record) { (said(&one.organisation)) } },
            html! { (state_name(lang, one.state)) },
            html! { (cause(texts, one.cause)) },
            html! { @if one.cause.is_said() { (ui::form(&here, reader.token(), &undo)) } },
        ])
    });
    let columns = [
        Column::new(texts.record_assessor()),
        Column::new(texts.apps_organisation()),
        Column::new(texts.apps_state()),
        Column::new(texts.assessing_cause()),
        Column::new(texts.assessing_conflict_undo()),
    ];
    let people = desk.assessors.iter().map(|one| Choice::new(one.person.to_string(), one.name.as_str()));
    let applications = desk.applications.iter().map(|(id, organisation, state)| {
        Choice::new(id.to_string(), texts.assessing_choice(organisation.as_str(), state_name(lang, *state)))
    });
    let enter = html! {
        (Field::new(texts, "assessor", texts.record_assessor()).select(&people.collect::<Vec<_>>(), ""))
        (Field::new(texts, "application", texts.assessing_application()).select(&applications.collect::<Vec<_>>(), ""))
        (actions(&[Button::secondary(texts.assessing_conflict_enter()).sends("do", "add")]))
    };
    ui::wide(
        "conflicts",
        texts.assessing_conflicts(),
        &html! {
            p { (texts.assessing_conflicts_lead()) }
            (Table::new(texts.assessing_conflicts(), columns).rows(rows).or(texts.assessing_no_conflicts()).show(texts))
            @if !desk.assessors.is_empty() {
                (ui::more(texts.assessing_conflict_enter_line(), &ui::form(&here, reader.token(), &enter)))
            }
        },
    )
}

fn cause(texts: &Texts, cause: Cause) -> Words<'_> {
    match cause {
        Cause::Declared => texts.assessing_cause_declared(),
        Cause::Entered => texts.assessing_cause_entered(),
        Cause::Organisation => texts.assessing_cause_organisation(),
        Cause::Member => texts.assessing_cause_member(),
        Cause::National => texts.assessing_cause_national(),
    }
}

/// The criteria of a series as they were typed.
#[derive(Clone, Copy)]
pub struct Criteria<'a> {
    /// The series.
    pub series: &'a Series,
    /// What was typed.
    pub typed: &'a Typed,
    /// The version that is changed.
    pub version: i64,
    /// Whether scores were given by them, so that they stay.
    pub scored: bool,
    /// Whether they were to be changed all the same.
    pub refused: bool,
}

/// By what the applications to a series are assessed.
#[must_use]
pub fn criteria(reader: &Reader<'_>, page: Criteria<'_>, issues: &Issues<'_>) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let here = routes::SaveCriteria { lang, series: page.series.key.clone() };
    let given = page.series.criteria.len();
    let form = html! {
        (ui::hidden("version", &page.version.to_string()))
        @for at in 0..MOST { (criterion(texts, page.typed, at, given, issues)) }
        (actions(&[Button::primary(texts.assessing_criteria_save())]))
    };
    let main = html! {
        (ui::lead(texts.assessing_criteria_lead()))
        @if page.scored {
            @let tone = if page.refused { Notice::Warning } else { Notice::Information };
            (ui::notice(texts, tone, texts.assessing_criteria_scored()))
            (standing_criteria(texts, page.series))
        } @else {
            (ui::form(&here, reader.token(), &form))
        }
    };
    let crumbs = crumbs(texts, lang, page.series);
    reader.page_with_issues(texts.assessing_criteria(), &here, crumbs, issues, main)
}

/// The criteria as they stay.
fn standing_criteria(texts: &Texts, series: &Series) -> Markup {
    let rows = series.criteria.iter().map(|one| {
        Row::new([html! { (label(texts, &one.label)) }, html! { (one.weight) }, html! { (one.max) }])
    });
    let columns = [
        Column::new(texts.assessing_criteria()),
        Column::number(texts.assessing_weight()),
        Column::number(texts.assessing_max()),
    ];
    Table::new(texts.assessing_criteria(), columns).rows(rows).show(texts)
}

/// One line of the form; those beyond what is there and one more only if something is typed.
fn criterion(texts: &Texts, typed: &Typed, at: usize, given: usize, issues: &Issues<'_>) -> Markup {
    let field = |name: &str| format!("{name}-{at}");
    let labels = LANGUAGES.map(|lang| field(&format!("label-{lang}")));
    let is_typed = labels.iter().any(|label| !typed.get(label).is_empty());
    if at > given && !is_typed {
        return Markup::default();
    }
    let names = [texts.assessing_language_en(), texts.assessing_language_fr(), texts.assessing_language_es()];
    let (id, weight, max) = (field("id"), field("weight"), field("max"));
    let heading =
        if at < given { texts.assessing_criterion(at + 1) } else { texts.assessing_criterion_more() };
    let fields = html! {
        (ui::hidden(&id, typed.get(&id)))
        @for (label, (lang, name)) in labels.iter().zip(LANGUAGES.iter().zip(names)) {
            (Field::new(texts, label, texts.assessing_criterion_words(name)).optional().lang(Some(lang.tag()))
                .issues(issues).line(typed.get(label)))
        }
        (Field::new(texts, &weight, texts.assessing_weight()).issues(issues).number(typed.get(&weight)))
        (Field::new(texts, &max, texts.assessing_max()).issues(issues).number(typed.get(&max)))
    };
    ui::section(&format!("criterion-{}", at + 1), heading, &fields)
}

/// What an automatic assignment would make, with the form that makes it.
#[must_use]
pub fn assign(reader: &Reader<'_>, desk: &AssignDesk, issues: &Issues<'_>) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let here = routes::Assign { lang, series: desk.series.key.clone() };
    let seed = desk.seed.to_string();
    let another = html! {
        (Field::new(texts, "seed", texts.assessing_seed()).hint(texts.assessing_seed_hint()).issues(issues)
            .number(&seed))
        (Button::secondary(texts.assessing_propose()))
    };
    let make = html! {
        (ui::hidden("seed", &seed))
        (ui::hidden("seen", &desk.fingerprint))
        (actions(&[Button::primary(texts.assessing_assign_yes(desk.pairs.len())).sends("do", "assign")]))
    };
    let clear = actions(&[Button::danger(texts.assessing_clear()).sends("do", "clear")]);
    let main = html! {
        (ui::lead(texts.assessing_assign_lead(desk.plan.each, desk.plan.at_most)))
        @if !desk.plan.assigned_only { (ui::notice(texts, Notice::Information, texts.assessing_reads_all())) }
        (ui::filter(routes::AssignPage { lang, series: desk.series.key.clone() }, &another))
        (loads(texts, desk))
        (lacking(texts, lang, desk))
        (proposed(texts, lang, desk))
        @if !desk.pairs.is_empty() { (ui::form(&here, reader.token(), &make)) }
        @if desk.loads.iter().any(|(_, before, _)| *before > 0) {
            (ui::more(texts.assessing_clear_line(), &ui::form(&here, reader.token(), &clear)))
        }
    };
    let crumbs = crumbs(texts, lang, &desk.series);
    reader.page_with_issues(texts.assessing_assign(), &here, crumbs, issues, main)
}

fn loads(texts: &Texts, desk: &AssignDesk) -> Markup {
    let rows = desk
        .loads
        .iter()
        .map(|(name, before, after)| Row::new([said(name), html! { (before) }, html! { (after) }]));
    let columns = [
        Column::new(texts.record_assessor()),
        Column::number(texts.assessing_has()),
        Column::number(texts.assessing_would_have()),
    ];
    let table = Table::new(texts.assessing_load(), columns).rows(rows).or(texts.assessing_nobody());
    ui::wide("load", texts.assessing_load(), &table.show(texts))
}

fn lacking(texts: &Texts, lang: domain::lang::Lang, desk: &AssignDesk) -> Markup {
    if desk.lacking.is_empty() {
        return Markup::default();
    }
    let rows = desk.lacking.iter().map(|(organisation, state, lacks)| {
        Row::new([said(organisation), html! { (state_name(lang, *state)) }, html! { (lacks) }])
    });
    let columns = [
        Column::new(texts.apps_organisation()),
        Column::new(texts.apps_state()),
        Column::number(texts.assessing_lacks()),
    ];
    let table = Table::new(texts.assessing_lacking(), columns).rows(rows).show(texts);
    ui::wide("lacking", texts.assessing_lacking(), &html! { p { (texts.assessing_lacking_lead()) } (table) })
}

fn proposed(texts: &Texts, lang: domain::lang::Lang, desk: &AssignDesk) -> Markup {
    let rows = desk.pairs.iter().map(|(organisation, state, assessor, reads)| {
        Row::new([
            said(organisation),
            html! { (state_name(lang, *state)) },
            html! { (said(assessor)) @if !reads { " " (ui::tag(ui::Tone::Bad, texts.assessing_foreign())) } },
        ])
    });
    let columns = [
        Column::new(texts.apps_organisation()),
        Column::new(texts.apps_state()),
        Column::new(texts.record_assessor()),
    ];
    let table = Table::new(texts.assessing_proposed(), columns).rows(rows).or(texts.assessing_all_assigned());
    ui::wide("proposed", texts.assessing_proposed(), &table.show(texts))
}

/// A sheet of assignments.
#[derive(Clone, Copy)]
pub struct AssignSheet<'a> {
    /// The series.
    pub series: &'a Series,
    /// What was pasted, or read from a file.
    pub text: &'a str,
    /// The rows, once it was looked at.
    pub rows: Option<&'a [AssignRow]>,
}

/// Where a sheet of assignments is taken in, and what it would make.
#[must_use]
pub fn assign_sheet(reader: &Reader<'_>, page: AssignSheet<'_>, issues: &Issues<'_>) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let here = routes::AssignSheet { lang, series: page.series.key.clone() };
    let can = page.rows.is_some_and(|rows| {
        rows.iter().all(|row| !row.fate.is_refused()) && rows.iter().any(|row| row.fate == AssignFate::New)
    });
    let take = html! {
        (ui::hidden("rows", page.text))
        (actions(&[Button::primary(texts.assessing_sheet_take()).sends("do", "take")]))
    };
    let paste = html! {
        (Field::new(texts, "rows", texts.assessing_sheet_rows()).hint(texts.assessing_sheet_hint()).optional()
            .issues(issues).rows(8).text(page.text, None))
        (actions(&[Button::secondary(texts.assessing_sheet_look()).sends("do", "look")]))
    };
    let main = html! {
        (ui::lead(texts.assessing_sheet_lead()))
        @if let Some(rows) = page.rows {
            @if !can { (ui::notice(texts, Notice::Warning, texts.assessing_sheet_cannot())) }
            (assigning_rows(texts, rows))
            @if can { (ui::form(&here, reader.token(), &take)) }
        }
        (ui::section("paste", texts.assessing_sheet_paste(), &ui::form(&here, reader.token(), &paste)))
        (ui::section("file", texts.import_file(), &ui::form(&here, reader.token(), &upload(reader, issues))))
    };
    reader.page_with_issues(texts.assessing_sheet(), &here, crumbs(texts, lang, page.series), issues, main)
}

/// What would become of each row.
fn assigning_rows(texts: &Texts, rows: &[AssignRow]) -> Markup {
    let lines = rows.iter().map(|row| {
        let fate = match row.fate {
            AssignFate::New => texts.assessing_fate_new(),
            AssignFate::Known => texts.assessing_fate_known(),
            AssignFate::NoAssessor => texts.assessing_fate_no_assessor(),
            AssignFate::NoApplication => texts.assessing_fate_no_application(),
            AssignFate::OtherState => texts.assessing_fate_other_state(),
            AssignFate::Conflict => texts.assessing_fate_conflict(),
        };
        let tone = if row.fate.is_refused() { ui::Tone::Bad } else { ui::Tone::Plain };
        Row::new([
            html! { (row.line) },
            said(&row.assessor),
            html! { (said(&row.number)) @if !row.organisation.is_empty() { br; (said(&row.organisation)) } },
            ui::tag(tone, fate),
        ])
    });
    let columns = [
        Column::number(texts.import_row()),
        Column::new(texts.record_assessor()),
        Column::new(texts.assessing_application()),
        Column::new(texts.import_fate()),
    ];
    Table::new(texts.import_preview_title(), columns).rows(lines).show(texts)
}
