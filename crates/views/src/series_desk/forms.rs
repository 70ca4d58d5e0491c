//! The forms of a series. Each shows what was typed, whatever is wrong with it.

use domain::{
    lang::Lang,
    meeting::Meeting,
    series::{
        Section, Series,
        entry::{FIGURES, HELD},
    },
    state::StateCode,
    time::{DeadlineIssue, parse_written},
    typed::Typed,
};
use i18n::times;
use jiff::tz::TimeZone;
use maud::{Markup, html};

use crate::{
    call::{self, series_name},
    reader::Reader,
    ui::{self, Button, Choice, Field, Issues, Link, Words, actions},
};

/// A form with what was typed and what is wrong with it.
#[derive(Clone, Copy)]
pub struct Form<'a> {
    /// For whom the page is.
    pub reader: &'a Reader<'a>,
    /// What was typed.
    pub typed: &'a Typed,
    /// What is wrong with it.
    pub issues: &'a Issues<'a>,
    /// The version of what is edited.
    pub version: i64,
}

impl<'a> Form<'a> {
    fn words(&self, key: &str, field: &str) -> Option<Words<'a>> {
        self.reader.texts.get(&format!("{key}-{}", field.replace('_', "-")))
    }

    fn field(&self, name: &'a str) -> Field<'a> {
        let label = self.words("field", name).unwrap_or(Words::Borrowed(name));
        Field::new(self.reader.texts, name, label).issues(self.issues)
    }

    /// A field with the line of help that the catalogue has for it, if it has one.
    fn hinted(&self, name: &'a str) -> Field<'a> {
        self.field(name).hint_if(self.words("field", &format!("{name}-hint")))
    }

    pub(super) fn line(&self, name: &'a str) -> Markup {
        self.hinted(name).line(self.typed.get(name))
    }

    pub(super) fn optional(&self, name: &'a str) -> Markup {
        self.hinted(name).optional().line(self.typed.get(name))
    }

    fn number(&self, name: &'a str) -> Markup {
        self.field(name).number(self.typed.get(name))
    }

    fn optional_number(&self, name: &'a str) -> Markup {
        self.field(name).optional().number(self.typed.get(name))
    }

    fn lines(&self, name: &'a str) -> Markup {
        self.field(name).optional().text(self.typed.get(name), None)
    }

    fn tick(&self, name: &'a str) -> Markup {
        self.field(name).optional().tick(self.typed.has(name))
    }

    /// Choices whose words the catalogue has under `key`.
    fn choices(&self, key: &str, values: &[&'static str]) -> Vec<Choice<'a>> {
        let label = |value: &&'static str| self.words(key, value).unwrap_or(Words::Borrowed(value));
        values.iter().map(|value| Choice::new(*value, label(value))).collect()
    }

    fn select(&self, name: &'a str, key: &str, values: &[&'static str]) -> Markup {
        self.field(name).select(&self.choices(key, values), self.typed.get(name))
    }

    pub(super) fn dates(&self, names: [&'a str; 4]) -> Markup {
        let [start, end, precision, status] = names;
        let hint = || self.reader.texts.field_date_hint();
        html! {
            (self.field(start).hint(hint()).line(self.typed.get(start)))
            (self.field(end).hint(hint()).line(self.typed.get(end)))
            (self.select(precision, "field-precision", &["day", "week", "month"]))
            (self.select(status, "field-status", &["provisional", "confirmed", "moved", "cancelled"]))
        }
    }

    pub(super) fn mode(&self) -> Markup {
        self.select("mode", "mode", &["in_person", "virtual", "hybrid"])
    }

    pub(super) fn place(&self) -> Markup {
        html! {
            (self.optional("venue"))
            (self.optional("city"))
            (self.field("venue_status").optional()
                .select(&self.choices("field-status", &["provisional", "confirmed"]), self.typed.get("venue_status")))
        }
    }

    /// A deadline as it is written, and the question which time is meant if it has two readings.
    fn deadline(&self, zone: &str) -> Markup {
        html! {
            (self.field("closes").hint(self.reader.texts.field_date_hint()).line(self.typed.get("closes")))
            (self.optional("closes_time"))
            (self.optional("zone_words"))
            (self.reading(zone))
        }
    }

    fn reading(&self, zone: &str) -> Markup {
        let texts = self.reader.texts;
        let words =
            Some(self.typed.get("zone_words").trim()).filter(|words| !words.is_empty()).unwrap_or(zone);
        let written = parse_written(self.typed.get("closes"), Some(self.typed.get("closes_time")), words);
        let Err(DeadlineIssue::ZoneWordOutOfSeason { said, literal, meant, .. }) = written else {
            return html! {};
        };
        let geneva = TimeZone::get(domain::time::GENEVA).unwrap_or(TimeZone::UTC);
        let in_geneva = literal.last_minute().with_time_zone(geneva);
        let choices = [
            Choice::new(
                meant.to_string(),
                texts.field_reading_meant(times::moment(texts, &meant.last_minute())).into_owned(),
            ),
            Choice::new(
                literal.to_string(),
                texts.field_reading_literal(said.word(), times::moment(texts, &in_geneva)).into_owned(),
            ),
        ];
        self.field("reading").radios(&choices, self.typed.get("reading"))
    }

    /// The form with its version and its button.
    pub(super) fn form(&self, action: impl std::fmt::Display, content: &Markup, button: Words<'_>) -> Markup {
        let all = html! {
            (ui::hidden("version", &self.version.to_string()))
            (content)
            (actions(&[Button::primary(button)]))
        };
        ui::form(action, self.reader.token(), &all)
    }

    pub(super) fn group(&self, id: &str, key: &str, content: &Markup) -> Markup {
        let heading = self.words("group", key).unwrap_or(Words::Owned(key.to_owned()));
        ui::section(id, heading, content)
    }

    pub(super) fn page(
        &self,
        title: impl Into<Words<'a>>,
        address: impl std::fmt::Display,
        series: Option<&Series>,
        main: Markup,
    ) -> Markup {
        let crumbs = crumbs(self.reader, series);
        let title: Words<'a> = title.into();
        self.reader.page_with_issues(title, address, crumbs, self.issues, main)
    }
}

/// The way to a page of a series.
pub(super) fn crumbs<'a>(reader: &'a Reader<'a>, series: Option<&Series>) -> Vec<Link<'a>> {
    let lang = reader.lang();
    let mut crumbs = vec![Link::new(routes::RunSeries { lang }, reader.texts.series_desk_title())];
    if let Some(series) = series {
        let to = routes::SeriesOverview { lang, series: series.key.clone() };
        crumbs.push(Link::new(to, series_name(reader.texts, series)));
    }
    crumbs
}

/// The facts of a series that is there.
#[must_use]
pub fn facts(form: Form<'_>, series: &Series) -> Markup {
    let lang = form.reader.lang();
    let texts = form.reader.texts;
    let address = || routes::FactsPage { lang, series: series.key.clone() };
    let main = form.form(address(), &all_facts(form, &series.time_zone), texts.series_save());
    form.page(texts.series_facts(), address(), Some(series), main)
}

/// The facts of a series that is begun.
#[must_use]
pub fn new(form: Form<'_>) -> Markup {
    let lang = form.reader.lang();
    let texts = form.reader.texts;
    let address = || routes::NewSeriesPage { lang };
    let main = html! {
        (ui::lead(texts.series_new_lead()))
        (form.form(address(), &all_facts(form, domain::time::GENEVA), texts.series_save()))
    };
    form.page(texts.series_new(), address(), None, main)
}

fn all_facts(form: Form<'_>, zone: &str) -> Markup {
    html! {
        (form.group("identity", "identity", &html! {
            (form.line("key"))
            (form.optional("organiser"))
            (form.field("setting").radios(
                &form.choices("field-setting", &["geneva", "in_country"]), form.typed.get("setting")))
            (form.optional("country"))
            (form.lines("partners"))
            (form.optional("prepares"))
            (languages(form))
            (form.line("time_zone"))
        }))
        (form.group("wg", "wg", &html! {
            (form.number("wg_session"))
            (form.optional("wg_start"))
            (form.optional("wg_end"))
            (form.field("wg_precision").optional()
                .select(&form.choices("field-precision", &["day", "week", "month"]), form.typed.get("wg_precision")))
            (form.field("wg_status").optional().select(
                &form.choices("field-status", &["provisional", "confirmed", "moved", "cancelled"]),
                form.typed.get("wg_status")))
        }))
        (form.group("days", "dates", &form.dates(["start", "end", "precision", "dates_status"])))
        (form.group("place", "place", &html! { (form.mode()) (form.place()) }))
        (ui::section("under-review", form.reader.texts.field_states(), &state_lines(form)))
        (form.group("format", "format", &hour(form, false)))
        (form.group("call", "call", &html! {
            (form.tick("call"))
            (form.field("opens").optional().hint(form.reader.texts.field_date_hint()).line(form.typed.get("opens")))
            (form.optional("opens_time"))
            (form.deadline(zone))
            (form.optional_number("grace_minutes"))
            (form.tick("only_complete"))
        }))
        (form.group("grants", "grants", &html! {
            (form.tick("grants"))
            (form.lines("grant_states"))
            (form.field("covers").optional().checkboxes(
                &form.choices("cover", &["airfare", "accommodation", "per_diem"]),
                &form.typed.all("covers").collect::<Vec<_>>()))
            (form.optional_number("max_days"))
            (form.tick("limited"))
            (form.lines("donors"))
        }))
    }
}

fn state_lines(form: Form<'_>) -> Markup {
    Field::new(form.reader.texts, "states", form.reader.texts.field_states_lines())
        .issues(form.issues)
        .text(form.typed.get("states"), None)
}

fn languages(form: Form<'_>) -> Markup {
    let name = |locale: i18n::Locale| Choice::new(locale.tag(), locale.texts().language_name());
    form.field("language").select(&i18n::Locale::ALL.map(name), form.typed.get("language"))
}

fn hour(form: Form<'_>, optional: bool) -> Markup {
    let number = |name| if optional { form.optional_number(name) } else { form.number(name) };
    html! {
        (number("meeting_minutes"))
        (number("speaker_minutes_min"))
        (number("speaker_minutes_max"))
        (number("opening_minutes"))
        (number("question_minutes"))
        (number("minimum_applications"))
        (number("statement_lead_days"))
    }
}

/// What a series like this one needs of its own.
#[must_use]
pub fn clone(form: Form<'_>, series: &Series) -> Markup {
    let lang = form.reader.lang();
    let texts = form.reader.texts;
    let address = || routes::ClonePage { lang, series: series.key.clone() };
    let content = html! {
        (form.line("key"))
        (form.number("wg_session"))
        (form.dates(["start", "end", "precision", "dates_status"]))
        (state_lines(form))
    };
    let main = html! {
        (ui::lead(texts.series_clone_lead()))
        (form.form(address(), &content, texts.series_save()))
    };
    form.page(texts.series_clone(), address(), Some(series), main)
}

/// The organisers' own words in a language.
#[must_use]
pub fn wording(form: Form<'_>, series: &Series, of: Lang) -> Markup {
    let lang = form.reader.lang();
    let texts = form.reader.texts;
    let address = || routes::WordingPage { lang, series: series.key.clone(), of };
    let heading =
        |section: Section| form.words("section", section.name()).unwrap_or(Words::Borrowed(section.name()));
    let content = html! {
        @for section in Section::ALL {
            (Field::new(texts, section.name(), heading(section)).issues(form.issues).optional().lang(of.tag())
                .text(form.typed.get(section.name()), None))
        }
        (form.lines("documents"))
    };
    let name =
        of.tag().parse::<i18n::Locale>().map_or(Words::Borrowed(of.tag()), |of| of.texts().language_name());
    let main = html! {
        (ui::lead(texts.series_texts_lead()))
        (form.form(address(), &content, texts.series_save()))
    };
    form.page(texts.series_texts_in(name).into_owned(), address(), Some(series), main)
}

/// What was held, and the figures so far.
#[must_use]
pub fn figures(form: Form<'_>, series: &Series) -> Markup {
    let lang = form.reader.lang();
    let texts = form.reader.texts;
    let address = || routes::FiguresPage { lang, series: series.key.clone() };
    let held = html! {
        (form.tick("held"))
        (form.dates(["start", "end", "precision", "dates_status"]))
        (form.mode())
        @for name in HELD { (form.optional_number(name)) }
    };
    let so_far = html! { @for name in FIGURES { (form.optional_number(name)) } };
    let content = html! { (form.group("held", "held", &held)) (form.group("so-far", "so_far", &so_far)) };
    let main = form.form(address(), &content, texts.series_save());
    form.page(texts.series_figures(), address(), Some(series), main)
}

/// More time for some States.
#[must_use]
pub fn extension(form: Form<'_>, series: &Series, meetings: &[Meeting]) -> Markup {
    let lang = form.reader.lang();
    let texts = form.reader.texts;
    let address = || routes::ExtensionPage { lang, series: series.key.clone() };
    let choice = |meeting: &Meeting| {
        let choice = Choice::new(meeting.state.to_string(), call::state(texts, meeting.state));
        match &meeting.extended {
            Some(until) => choice.hint(call::deadline(texts, until)),
            None => choice,
        }
    };
    let choices: Vec<_> = meetings.iter().filter(|meeting| meeting.is_on()).map(choice).collect();
    let content = html! {
        (form.field("states").checkboxes(&choices, &form.typed.all("states").collect::<Vec<_>>()))
        (form.deadline(&series.time_zone))
    };
    let all = html! {
        (ui::hidden("version", &form.version.to_string()))
        (content)
        (actions(&[
            Button::primary(texts.series_extension_save()),
            Button::secondary(texts.series_extension_take_back()).sends("take_back", "yes"),
        ]))
    };
    let main = html! {
        @if let Some(call) = &series.call {
            (ui::facts(texts, &[ui::Fact::new(texts.label_call_closes(), call::deadline(texts, &call.closes))]))
        }
        (ui::form(address(), form.reader.token(), &all))
    };
    form.page(texts.series_extension(), address(), Some(series), main)
}

/// What one meeting sets otherwise.
#[must_use]
pub fn settings(form: Form<'_>, series: &Series, state: StateCode) -> Markup {
    let lang = form.reader.lang();
    let texts = form.reader.texts;
    let address =
        || routes::MeetingSettings { lang, series: series.key.clone(), state: state.state().slug.into() };
    let content = html! {
        (hour(form, true))
        (form.field("mode").optional()
            .select(&form.choices("mode", &["in_person", "virtual", "hybrid"]), form.typed.get("mode")))
        (form.place())
    };
    let main = html! {
        (ui::lead(texts.series_settings_lead()))
        (form.form(address(), &content, texts.series_save()))
    };
    let title = format!("{}: {}", call::state(texts, state), texts.series_settings());
    form.page(title, address(), Some(series), main)
}
