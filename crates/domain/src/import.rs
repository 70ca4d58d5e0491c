//! Applications that stand in a sheet: which column answers which question, and what each row would
//! become.
//!
//! ```text
//! header ──names──▶ Columns          row ──▶ Entered ──(complete?)──▶ submitted, or a draft
//! ```
//!
//! A row whose State or time makes no sense is refused by its line, and with it the whole sheet;
//! answers that are missing or wrong make a draft, which keeps them as they were typed.

use std::collections::BTreeMap;

use jiff::{
    Timestamp,
    civil::{Date, DateTime, Time},
    tz::TimeZone,
};

use serde::{Deserialize, Serialize};

use crate::{
    application::Answers,
    contact::ContactForm,
    ids::{ImportId, PersonId, SeriesId},
    issue::{Issue, Issues},
    lang::Lang,
    questionnaire::{Choice, Kind, Question, Questionnaire, Wording},
    state::{State, StateCode},
    text::{clean_line, clean_text},
};

/// The field of the State under Review.
pub const STATE: &str = "state";
/// The field of the time of arrival.
pub const ARRIVED: &str = "arrived";
/// The field of the language in which the applicant is written to.
pub const LANGUAGE: &str = "language";

/// Fields with the names that people give their columns.
type Names = &'static [(&'static str, &'static [&'static str])];

/// Names of columns beside the labels of the questions: field and what people call it, in English,
/// French and Spanish.
const NAMES: Names = &[
    (STATE, &["state under review", "sur", "state", "etat examine", "etat", "estado examinado", "estado"]),
    (
        ARRIVED,
        &[
            "arrived",
            "received",
            "received on",
            "submitted",
            "timestamp",
            "recu le",
            "recue le",
            "horodateur",
            "recibido",
            "recibida",
            "fecha de recepcion",
            "marca temporal",
        ],
    ),
    (
        LANGUAGE,
        &[
            "language",
            "language of correspondence",
            "langue",
            "langue de correspondance",
            "idioma",
            "idioma de correspondencia",
        ],
    ),
    (
        "kind",
        &["type", "type of organisation", "kind", "type d'organisation", "tipo", "tipo de organizacion"],
    ),
    (
        "organisation",
        &[
            "organisation",
            "organization",
            "institution",
            "name of institution",
            "nom de l'organisation",
            "organizacion",
            "institucion",
            "nombre de la organizacion",
        ],
    ),
    ("country", &["country", "pays", "pais"]),
    ("address", &["address", "adresse", "direccion"]),
    ("phone", &["phone", "telephone", "telefono"]),
    ("website", &["website", "site web", "sitio web"]),
    (
        "email",
        &["email", "e-mail", "email address", "courriel", "adresse e-mail", "correo electronico", "correo"],
    ),
    ("aim", &["aim", "aim and work", "mission", "but", "objetivo"]),
    (
        "since",
        &["existing since", "since", "founded", "fondee en", "existe depuis", "fundada en", "existe desde"],
    ),
    ("ecosoc", &["ecosoc", "ecosoc status", "statut ecosoc", "estatus ecosoc"]),
    (
        "family_name",
        &["family name", "last name", "surname", "nom", "nom de famille", "apellido", "apellidos"],
    ),
    ("given_name", &["given name", "first name", "prenom", "nombre"]),
    ("position", &["position", "function", "fonction", "cargo"]),
    ("speaker_email", &["speaker e-mail", "speaker email", "e-mail de l'intervenant", "correo del orador"]),
    ("speaker_phone", &["speaker phone", "telephone de l'intervenant", "telefono del orador"]),
    ("gender", &["gender", "genre", "genero", "sexe", "sexo"]),
    ("themes", &["themes", "temas"]),
    ("issues", &["issues", "issues addressed", "questions abordees", "cuestiones"]),
    ("engagement", &["engagement", "compromiso"]),
    ("consultation", &["consultation", "consulta", "national consultation"]),
    ("submission", &["submission", "upr submission", "rapport epu", "informe epu"]),
    ("grant", &["grant", "travel grant", "bourse", "bourse de voyage", "beca", "beca de viaje"]),
];

/// A sheet that was read and waits for a look before it is taken in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Staged {
    /// The id.
    pub id: ImportId,
    /// Who read it. Nobody else takes it in.
    pub person: Option<PersonId>,
    /// The series whose applications it holds; contacts if none.
    pub series: Option<SeriesId>,
    /// When it was read.
    pub at: Timestamp,
    /// The names of its columns.
    pub header: Vec<String>,
    /// Its rows, each with its line in the file.
    pub rows: Vec<(usize, Vec<String>)>,
}

/// Which column answers which question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Columns {
    /// The field of each column, in the order of the sheet; none for a column that is left out.
    pub fields: Vec<Option<String>>,
}

/// What a row of a sheet says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entered {
    /// The State under Review.
    pub state: StateCode,
    /// When it arrived, if the sheet says so.
    pub arrived: Option<Timestamp>,
    /// The language in which the applicant is written to.
    pub language: Lang,
    /// The answers.
    pub answers: Answers,
}

/// Names of the columns of a sheet of contacts.
const CONTACT_NAMES: Names = &[
    ("kind", &["kind", "type", "tipo"]),
    (
        "organisation",
        &["organisation", "organization", "institution", "mission", "organizacion", "institucion", "mision"],
    ),
    ("name", &["name", "nom", "nombre", "contact", "contacto"]),
    (
        "email",
        &["email", "e mail", "email address", "courriel", "adresse e mail", "correo electronico", "correo"],
    ),
    (STATE, &["state", "country", "etat", "pays", "estado", "pais"]),
    (LANGUAGE, &["language", "langue", "idioma"]),
];

impl Columns {
    /// Finds out what the columns of a sheet of contacts are.
    #[must_use]
    pub fn of_contacts(header: &[String]) -> Self {
        let names =
            CONTACT_NAMES.iter().flat_map(|(field, names)| names.iter().map(|name| (plain(name), *field)));
        Self::matched(header, &names.collect())
    }

    /// The contact that a row of such a sheet says.
    #[must_use]
    pub fn read_contact(&self, cells: &[String]) -> ContactForm {
        let cell = |wanted: &str| {
            let place = self.fields.iter().position(|field| field.as_deref() == Some(wanted));
            place.and_then(|place| cells.get(place)).map_or("", |cell| cell.trim())
        };
        let kind = match plain(cell("kind")).as_str() {
            "" => String::new(),
            "cso" | "ngo" | "ong" | "osc" => "cso".to_owned(),
            "nhri" | "inddh" | "indh" => "nhri".to_owned(),
            "mission" | "permanent mission" | "mission permanente" | "mision" | "mision permanente" => {
                "mission".to_owned()
            }
            "other" | "autre" | "otro" => "other".to_owned(),
            unknown => unknown.to_owned(),
        };
        ContactForm {
            kind,
            organisation: cell("organisation").to_owned(),
            name: cell("name").to_owned(),
            email: cell("email").to_owned(),
            // What is neither found nor empty stays as it is, and is named as no choice.
            state: State::find(cell(STATE))
                .map_or_else(|| cell(STATE).to_owned(), |state| state.code.to_string()),
            language: spoken(cell(LANGUAGE))
                .map_or_else(|| cell(LANGUAGE).to_owned(), |lang| lang.tag().to_owned()),
        }
    }

    /// Finds out what the columns are: by the id of a question, by its label in any language, or by
    /// what people call it. `labels` gives the words of a wording in all languages.
    #[must_use]
    pub fn of(header: &[String], form: &Questionnaire, labels: impl Fn(&Wording) -> Vec<String>) -> Self {
        let mut known: BTreeMap<String, &str> = BTreeMap::new();
        for question in form.steps.iter().flat_map(|step| &step.questions) {
            if question.kind == Kind::File {
                continue;
            }
            known.insert(plain(&question.id), &question.id);
            for label in labels(&question.label) {
                known.entry(plain(&label)).or_insert(&question.id);
            }
        }
        for (field, names) in NAMES {
            let asked = [STATE, ARRIVED, LANGUAGE].contains(field) || form.question(field).is_some();
            for name in names.iter().filter(|_| asked) {
                known.entry(plain(name)).or_insert(field);
            }
        }
        Self::matched(header, &known)
    }

    fn matched(header: &[String], known: &BTreeMap<String, &str>) -> Self {
        let mut taken = Vec::new();
        let fields = header
            .iter()
            .map(|title| {
                // The first of two columns with one name counts; the second is left out and shown so.
                let field = known.get(&plain(title)).copied().filter(|field| !taken.contains(field))?;
                taken.push(field);
                Some(field.to_owned())
            })
            .collect();
        Self { fields }
    }

    /// Whether there is a column of that field.
    #[must_use]
    pub fn has(&self, field: &str) -> bool {
        self.fields.iter().flatten().any(|known| known == field)
    }

    /// What a row says, with times in `zone`.
    ///
    /// # Errors
    ///
    /// Names the fields without which nothing can be made of the row.
    pub fn read(
        &self,
        cells: &[String],
        form: &Questionnaire,
        zone: &TimeZone,
        labels: impl Fn(&Wording) -> Vec<String>,
    ) -> Result<Entered, Issues> {
        let mut issues = Issues::default();
        let mut answers = Answers::default();
        let (mut state, mut arrived, mut language) = (None, None, Lang::En);
        for (field, cell) in self.fields.iter().zip(cells) {
            let Some(field) = field.as_deref() else { continue };
            let cell = cell.trim();
            match field {
                _ if cell.is_empty() => {}
                STATE => match State::find(cell) {
                    Some(found) => state = Some(found.code),
                    None => issues.note(STATE, Issue::NotAChoice),
                },
                ARRIVED => match instant(cell, zone) {
                    Some(at) => arrived = Some(at),
                    None => issues.note(ARRIVED, Issue::NotADate),
                },
                LANGUAGE => match spoken(cell) {
                    Some(lang) => language = lang,
                    None => issues.note(LANGUAGE, Issue::NotAChoice),
                },
                _ => {
                    if let Some(question) = form.question(field) {
                        answers.set(field, &question.understood(cell, &labels));
                    }
                }
            }
        }
        match state {
            Some(state) if issues.is_empty() => Ok(Entered { state, arrived, language, answers }),
            Some(_) => Err(issues),
            None => {
                issues.note(STATE, Issue::Missing);
                Err(issues)
            }
        }
    }
}

impl Question {
    /// What a cell of a sheet says to the question: a choice by its value or its words, several
    /// parted by semicolons or lines; anything else as it is typed.
    pub(crate) fn understood(&self, cell: &str, labels: impl Fn(&Wording) -> Vec<String>) -> String {
        let value = |choices: &[Choice], said: &str| {
            let said_plain = plain(said);
            let found = choices.iter().find(|choice| {
                plain(&choice.value) == said_plain
                    || labels(&choice.label).iter().any(|label| plain(label) == said_plain)
            });
            found.map_or_else(|| said.to_owned(), |choice| choice.value.clone())
        };
        match &self.kind {
            Kind::Choice { choices } => value(choices, &clean_line(cell)),
            Kind::Many { choices } => {
                let said = cell.split([';', '\n']).map(clean_line).filter(|one| !one.is_empty());
                said.map(|one| value(choices, &one)).collect::<Vec<_>>().join("\n")
            }
            Kind::Tick => {
                let yes = ["yes", "oui", "si", "x", "1", "true"].contains(&plain(cell).as_str());
                if yes { "yes".to_owned() } else { String::new() }
            }
            Kind::Text => clean_text(cell),
            Kind::Country => State::find(&clean_line(cell))
                .map_or_else(|| clean_line(cell), |state| state.code.to_string()),
            Kind::Line
            | Kind::Email
            | Kind::Phone
            | Kind::Address
            | Kind::Year
            | Kind::Number { .. }
            | Kind::Date
            | Kind::File => clean_line(cell),
        }
    }
}

/// The language that a cell names: by its tag, or by its name in one of the three.
fn spoken(cell: &str) -> Option<Lang> {
    let said = plain(cell);
    let named = |names: &[&str]| names.contains(&said.as_str());
    match () {
        () if named(&["english", "anglais", "ingles"]) => Some(Lang::En),
        () if named(&["french", "francais", "frances"]) => Some(Lang::Fr),
        () if named(&["spanish", "espagnol", "espanol"]) => Some(Lang::Es),
        () => said.parse().ok(),
    }
}

/// The instant that a cell names: with an offset, or a civil time in `zone`; a day alone begins it.
fn instant(cell: &str, zone: &TimeZone) -> Option<Timestamp> {
    if let Ok(at) = cell.parse::<Timestamp>() {
        return Some(at);
    }
    let civil = cell.parse::<DateTime>().ok().or_else(|| {
        let mut parts = cell.split_whitespace();
        let day = parts.next()?;
        let date = day.parse::<Date>().or_else(|_| Date::strptime("%d/%m/%Y", day));
        let date = date.or_else(|_| Date::strptime("%d.%m.%Y", day)).ok()?;
        let time = match parts.next() {
            Some(time) => time.parse::<Time>().or_else(|_| Time::strptime("%H:%M", time)).ok()?,
            None => Time::midnight(),
        };
        parts.next().is_none().then(|| date.to_datetime(time))
    })?;
    zone.to_zoned(civil).ok().map(|zoned| zoned.timestamp())
}

/// The text as headers are compared: without accents, capitals, and what is no letter or digit.
fn plain(text: &str) -> String {
    let letters = crate::filter::folded(text).replace(|c: char| !c.is_alphanumeric(), " ");
    letters.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::questionnaire::standard;

    fn labels(wording: &Wording) -> Vec<String> {
        match wording {
            Wording::Key(key) if key == "q-kind-nhri" => vec!["Institution nationale".into()],
            Wording::Key(key) if key == "q-position" => vec!["Poste occupé".into()],
            Wording::Key(_) => Vec::new(),
            Wording::Texts(texts) => texts.values().cloned().collect(),
        }
    }

    fn texts(texts: &[&str]) -> Vec<String> {
        texts.iter().map(|text| (*text).to_owned()).collect()
    }

    #[test]
    fn columns_are_known_by_id_label_and_custom_in_three_languages() {
        let header =
            ["État examiné", "Organización", "Poste occupé", "family_name", "E-mail", "Colour", "Email"];
        let columns = Columns::of(&texts(&header), &standard(), labels);
        let fields: Vec<_> = columns.fields.iter().map(|field| field.as_deref().unwrap_or("")).collect();
        assert_eq!(fields, ["state", "organisation", "position", "family_name", "email", "", ""]);
    }

    #[test]
    fn a_row_says_its_state_time_and_choices_in_words() {
        let form = standard();
        let header = ["State", "Received", "Kind", "Themes", "Langue"];
        let columns = Columns::of(&texts(&header), &form, labels);
        let row = ["Colombia", "24/12/2026 18:30", "institution NATIONALE", "women; torture", "français"];
        let zone = TimeZone::get("Europe/Zurich").unwrap();
        let entered = columns.read(&texts(&row), &form, &zone, labels).unwrap();
        assert_eq!(entered.state.as_str(), "COL");
        assert_eq!(entered.arrived, "2026-12-24T17:30:00Z".parse().ok());
        assert_eq!((entered.language, entered.answers.get("kind")), (Lang::Fr, "nhri"));
        assert_eq!(entered.answers.get("themes"), "women\ntorture");
    }

    #[test]
    fn a_contact_is_read_from_a_sheet_in_any_of_three_languages() {
        let columns = Columns::of_contacts(&texts(&["Organización", "Correo", "País", "Idioma", "Tipo"]));
        let row = ["Defensoría", "a@b.org", "Pérou", "español", "INDH"];
        let form = columns.read_contact(&texts(&row));
        let said = [&form.kind, &form.organisation, &form.email, &form.state, &form.language];
        assert_eq!(said, ["nhri", "Defensoría", "a@b.org", "PER", "es"]);
    }

    #[test]
    fn a_row_without_a_state_or_with_a_time_that_is_none_is_refused() {
        let form = standard();
        let columns = Columns::of(&texts(&["State", "Received"]), &form, labels);
        let read = |row: &[&str]| {
            let issues = columns.read(&texts(row), &form, &TimeZone::UTC, labels).unwrap_err();
            issues.iter().map(|(field, _)| field.to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(read(&["", "2026-12-24"]), ["state"]);
        assert_eq!(read(&["Atlantis", "soon"]), ["state", "arrived"]);
    }
}
