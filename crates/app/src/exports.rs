//! Lists as files for spreadsheets. Whoever takes one away is named in the log.

mod answers;

use domain::{
    desk::{ApplicationList, PanelList},
    filter::{Filter, Seat, Standing},
    lang::Lang,
    log::LogFilter,
    questionnaire::Wording,
    series::SeriesKey,
    time::GENEVA,
};
use i18n::{Locale, Texts, times};
use jiff::{Timestamp, civil::DateTime, tz::TimeZone};
use policy::Actor;
use print::sheet::{Cell, Column, Kind, Sheet, to_xlsx};

use crate::{App, Error, contacts::keeper, desk::name_of};

/// A list that can be taken away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum List {
    /// The applications that a filter takes.
    Applications(Filter),
    /// What was answered in the applications that a filter takes, question by question.
    Answers(Filter),
    /// All assessments.
    Assessments,
    /// All panels, seat by seat.
    Panels,
    /// Who travels on whose money.
    Grants,
    /// What donors are told.
    Donors,
    /// What a filter leaves of the log.
    Log(LogFilter),
}

/// What kind of file a list becomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Comma-separated values.
    Csv,
    /// A workbook.
    Xlsx,
}

/// A list as a file.
#[derive(Clone, Debug)]
pub struct Exported {
    /// Its media type.
    pub media_type: &'static str,
    /// Its content.
    pub bytes: Vec<u8>,
}

impl Format {
    /// The format of a file with that ending.
    #[must_use]
    pub fn of(ending: &str) -> Option<Self> {
        match ending {
            "csv" => Some(Self::Csv),
            "xlsx" => Some(Self::Xlsx),
            _ => None,
        }
    }

    fn write(self, sheet: &Sheet, now: Timestamp) -> Result<Exported, Error> {
        match self {
            Self::Csv => Ok(Exported { media_type: "text/csv; charset=utf-8", bytes: sheet.to_csv() }),
            Self::Xlsx => Ok(Exported {
                media_type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                bytes: to_xlsx(std::slice::from_ref(sheet), now)
                    .map_err(|error| Error::Broken(Box::new(error)))?,
            }),
        }
    }
}

impl App {
    /// A list of a series as a file, as far as the actor looks after its meetings.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] for whoever looks after none.
    pub async fn export(
        &self,
        actor: &Actor,
        key: &SeriesKey,
        (list, format): (&List, Format),
        locale: Locale,
    ) -> Result<Exported, Error> {
        let now = self.now();
        let texts = locale.texts();
        let mut tx = self.store.begin().await?;
        let (permit, sheet, note) = match list {
            List::Applications(filter) => {
                let looked = self.look_after(&mut tx, actor, key).await?;
                let list = self.list(&mut tx, looked.series, looked.meetings, filter).await?;
                (looked.permit, applications(texts, &list), "applications")
            }
            List::Answers(filter) => {
                let looked = self.look_after(&mut tx, actor, key).await?;
                let list = self.list(&mut tx, looked.series, looked.meetings, filter).await?;
                (looked.permit, answers::sheet(&mut tx, texts, &list).await?, "answers")
            }
            List::Assessments => {
                let looked = self.look_after(&mut tx, actor, key).await?;
                let all = self.list(&mut tx, looked.series, looked.meetings, &Filter::default()).await?;
                (looked.permit, assessments(&mut tx, texts, &all).await?, "assessments")
            }
            List::Panels => {
                let looked = self.look_after(&mut tx, actor, key).await?;
                let panels = self.panels_of(&mut tx, looked.series, looked.meetings).await?;
                let series = &panels.series;
                let all = tx.summaries(series.id).await?;
                (looked.permit, panel_sheet(texts, &panels, &all), "panels")
            }
            List::Grants => {
                let (permit, sheet) = self.grants_sheet(&mut tx, actor, key, texts).await?;
                (permit, sheet, "grants")
            }
            List::Donors => {
                let (permit, sheet) = self.donors_sheet(&mut tx, actor, key, texts).await?;
                (permit, sheet, "donors")
            }
            List::Log(filter) => {
                let (permit, sheet) = self.log_sheet(&mut tx, actor, (Some(key), filter), texts).await?;
                (permit, sheet, "log")
            }
        };
        tx.commit(permit.noting(format!("exported {note}")).entry(now)).await?;
        format.write(&sheet, now)
    }

    /// What a filter leaves of the log of the platform, as a file.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] for whoever may not read it.
    pub async fn export_log(
        &self,
        actor: &Actor,
        filter: &LogFilter,
        format: Format,
        locale: Locale,
    ) -> Result<Exported, Error> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let (permit, sheet) = self.log_sheet(&mut tx, actor, (None, filter), locale.texts()).await?;
        tx.commit(permit.noting("exported log").entry(now)).await?;
        format.write(&sheet, now)
    }

    /// The contacts as a file.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] for whoever does not keep the platform.
    pub async fn export_contacts(
        &self,
        actor: &Actor,
        format: Format,
        locale: Locale,
    ) -> Result<Exported, Error> {
        let now = self.now();
        let texts = locale.texts();
        let permit = keeper(actor)?;
        let mut tx = self.store.begin().await?;
        let lang = lang(texts);
        let rows = tx.contacts().await?.into_iter().map(|one| {
            vec![
                one.organisation.into(),
                one.name.into(),
                one.email.into(),
                word(texts, "contacts-kind", one.kind.name()),
                Cell::from(one.state.map(|state| state.state().name(lang))),
                one.language.tag().into(),
            ]
        });
        let titles = [
            texts.apps_organisation(),
            texts.contacts_name(),
            texts.contacts_email(),
            texts.apps_kind(),
            texts.apps_state(),
            texts.apps_language(),
        ];
        let sheet = Sheet {
            name: texts.contacts_title().into_owned(),
            columns: titles.map(|title| Column::new(title, Kind::Text)).into(),
            rows: rows.collect(),
        };
        tx.commit(permit.noting("exported contacts").entry(now)).await?;
        format.write(&sheet, now)
    }
}

pub(crate) fn lang(texts: &Texts) -> Lang {
    texts.locale().tag().parse().unwrap_or_default()
}

/// The words of something that has a name, from the area of that prefix.
pub(crate) fn word(texts: &Texts, area: &str, name: &str) -> Cell {
    Cell::from(texts.get(&format!("{area}-{name}")).map(std::borrow::Cow::into_owned))
}

fn truth(texts: &Texts, value: bool) -> Cell {
    if value { texts.yes() } else { texts.no() }.into_owned().into()
}

/// An instant by the clocks of Geneva, which the title names.
pub(crate) fn geneva(at: Timestamp) -> DateTime {
    at.to_zoned(zone()).datetime()
}

pub(crate) fn zone() -> TimeZone {
    TimeZone::get(GENEVA).unwrap_or(TimeZone::UTC)
}

fn hundredths(thousandths: u32) -> Cell {
    Cell::Number(f64::from(thousandths) / 10.0)
}

fn applications(texts: &Texts, list: &ApplicationList) -> Sheet {
    let lang = lang(texts);
    let zone = times::zone(texts, &zone()).unwrap_or_default();
    let columns = vec![
        Column::new(texts.apps_number(), Kind::Text).wide(14),
        Column::new(texts.apps_state(), Kind::Text),
        Column::new(texts.apps_organisation(), Kind::Text).wide(40),
        Column::new(texts.apps_kind(), Kind::Text),
        Column::new(texts.apps_speaker(), Kind::Text),
        Column::new(texts.panel_themes(), Kind::Text),
        Column::new(texts.apps_grant(), Kind::Text).wide(10),
        Column::new(texts.apps_language(), Kind::Text).wide(10),
        Column::new(format!("{} ({zone})", texts.apps_arrived()), Kind::Moment),
        Column::new(texts.apps_standing(), Kind::Text).wide(16),
        Column::new(texts.decide_rank(), Kind::Integer),
        Column::new(texts.apps_released(), Kind::Text).wide(10),
        Column::new(texts.apps_seat(), Kind::Text).wide(16),
        Column::new(texts.apps_score(), Kind::Number),
        Column::new(texts.record_assessments(), Kind::Integer),
    ];
    let rows = list.lines.iter().map(|line| {
        let one = &line.summary;
        vec![
            Cell::from(one.number.clone()),
            list.meetings[line.meeting].state.state().name(lang).into(),
            one.organisation.clone().into(),
            one.kind.map_or(Cell::Empty, |kind| word(texts, "q-kind", kind.name())),
            one.speaker.clone().into(),
            one.themes.join("; ").into(),
            truth(texts, one.grant),
            one.language.tag().into(),
            one.submitted.map_or(Cell::Empty, |at| Cell::Moment(geneva(at))),
            word(texts, "apps-standing", Standing::of(one).name()),
            Cell::from(one.rank.map(i64::from)),
            truth(texts, one.released),
            Seat::of(one).map_or(Cell::Empty, |seat| word(texts, "apps-seat", seat.name())),
            line.score.map_or(Cell::Empty, hundredths),
            Cell::Integer(i64::try_from(line.assessments).unwrap_or(i64::MAX)),
        ]
    });
    Sheet { name: texts.apps_title().into_owned(), columns, rows: rows.collect() }
}

async fn assessments(
    view: &mut store::View,
    texts: &Texts,
    list: &ApplicationList,
) -> Result<Sheet, store::Error> {
    let lang = lang(texts);
    let criteria = &list.series.criteria;
    let mut columns = vec![
        Column::new(texts.apps_state(), Kind::Text),
        Column::new(texts.apps_organisation(), Kind::Text).wide(40),
        Column::new(texts.record_assessor(), Kind::Text),
    ];
    columns.extend(criteria.iter().map(|one| Column::new(label(texts, &one.label), Kind::Integer)));
    columns.push(Column::new(texts.apps_score(), Kind::Number));
    columns.push(Column::new(texts.record_remark(), Kind::Text).wide(60));
    let mut rows = Vec::new();
    for assessment in view.assessments_of_series(list.series.id).await? {
        let Some(line) = list.lines.iter().find(|line| line.summary.id == assessment.application) else {
            continue;
        };
        let mut row = vec![
            list.meetings[line.meeting].state.state().name(lang).into(),
            line.summary.organisation.clone().into(),
            name_of(view, assessment.assessor).await?.into(),
        ];
        row.extend(
            criteria
                .iter()
                .map(|one| Cell::from(assessment.scores.get(&one.id).map(|given| i64::from(*given)))),
        );
        row.push(hundredths(assessment.score(criteria)));
        row.push(assessment.remark.into());
        rows.push(row);
    }
    Ok(Sheet { name: texts.record_assessments().into_owned(), columns, rows })
}

fn panel_sheet(texts: &Texts, list: &PanelList, all: &[domain::summary::Summary]) -> Sheet {
    let lang = lang(texts);
    let columns = vec![
        Column::new(texts.apps_state(), Kind::Text),
        Column::new(texts.panels_panel(), Kind::Integer),
        Column::new(texts.apps_organisation(), Kind::Text).wide(40),
        Column::new(texts.apps_kind(), Kind::Text),
        Column::new(texts.apps_speaker(), Kind::Text),
        Column::new(texts.panels_minutes(), Kind::Integer),
        Column::new(texts.apps_seat(), Kind::Text),
    ];
    let mut rows = Vec::new();
    for line in &list.lines {
        let seats = line.panel.iter().flat_map(|(panel, _)| panel.seats.iter());
        for (place, seat) in (1..).zip(seats) {
            let Some(one) = all.iter().find(|one| one.id == seat.application) else { continue };
            rows.push(vec![
                line.meeting.state.state().name(lang).into(),
                Cell::Integer(place),
                one.organisation.clone().into(),
                one.kind.map_or(Cell::Empty, |kind| word(texts, "q-kind", kind.name())),
                one.speaker.clone().into(),
                Cell::Integer(seat.minutes.into()),
                Seat::of(one).map_or(Cell::Empty, |seat| word(texts, "apps-seat", seat.name())),
            ]);
        }
    }
    Sheet { name: texts.panels_title().into_owned(), columns, rows }
}

pub(crate) fn label(texts: &Texts, wording: &Wording) -> String {
    match wording {
        Wording::Key(key) => texts.get(key).unwrap_or_default().into_owned(),
        Wording::Texts(words) => {
            let lang: Lang = texts.locale().tag().parse().unwrap_or_default();
            words.get(&lang).or_else(|| words.values().next()).cloned().unwrap_or_default()
        }
    }
}
