//! What turned up where, and the table that is made of it.

use std::collections::{BTreeMap, BTreeSet};

use super::{Canaries, decode::readable};
use crate::world::PERSONAS;

/// Whose words are planted, and what there is to know of each when the table is read.
const WHOSE: [(&str, &str); 39] = [
    ("public", "applicant to 44, about Colombia: confirmed, both names released to everybody"),
    ("missions", "applicant to 44, about Colombia: confirmed, both names released to missions"),
    ("closed", "applicant to 44, about Colombia: confirmed, no name released"),
    ("nameless", "applicant to 44, about Colombia: confirmed, all released to everybody, name withheld"),
    (
        "houseless",
        "applicant to 44, about Colombia: confirmed, all released to everybody, organisation withheld",
    ),
    ("endangered", "applicant to 44, about Colombia: confirmed, all released to everybody, level closed"),
    ("awaited", "applicant to 44, about Colombia: confirmed, all released to everybody from 2099 on"),
    ("offered", "applicant to 44, about Colombia: offered a seat, no answer yet; accepted a grant"),
    ("received", "applicant to 44, about Colombia: handed in, assessed, nothing decided"),
    ("declined", "applicant to 44, about Colombia: declined, and knows it"),
    ("withdrawn", "applicant to 44, about Colombia: taken back"),
    ("draft", "applicant to 44, about Colombia: never handed in"),
    ("grantee", "applicant to 44, about Djibouti: in the reserve, and does not know it"),
    ("elsewhere", "applicant to 45, about Germany: handed in"),
    ("speaker", "person: speaks in 44 for an applicant about Colombia"),
    ("delegate-sur", "person: delegate of Colombia, a State under Review"),
    ("delegate", "person: delegate of Switzerland"),
    ("moderator", "person: moderates in 44"),
    ("assessor", "person: assesses for 44"),
    ("assessor-45", "person: assesses for 45"),
    ("organiser", "person: organiser of 44"),
    ("organiser-45", "person: organiser of 45"),
    ("keeper", "person: organiser of all series"),
    ("contact", "entry in the list of contacts"),
    ("contact-sheet", "sheet of contacts that the keeper read and did not take in"),
    ("sheet", "sheet of applications that the organiser of 44 read and did not take in"),
    ("sheet-45", "sheet of applications that the organiser of 45 read and did not take in"),
    ("paper", "application by mail that the organiser of 44 typed in and did not hand in"),
    ("paper-45", "application by mail that the organiser of 45 typed in and did not hand in"),
    ("letter", "what the keeper wrote to the applicants of 44 about Djibouti"),
    ("template", "the organisers' own words of the letter to whoever withdraws"),
    ("series", "what the public series 44 says of itself, in its organisers' words"),
    ("series-45", "what the public series 45 says of itself"),
    ("series-99", "what series 99 says of itself, which is not public yet"),
    ("meeting", "Djibouti in 44, which meets elsewhere, and Cuba, which is cancelled"),
    ("programme", "the programme of 44: two versions are public, and another draft is not"),
    ("fund", "donor of 44, whom the call does not acknowledge"),
    ("fund-45", "donor of 45, whom the call does not acknowledge"),
    ("form", "the draft of another questionnaire"),
];

const ABOUT: &str = "\
# Where each word that somebody typed turns up.
#
# Whose word it is; in which fields; then, line by line, where it was found and by whom. What is not in
# here was not found anywhere. Everybody asked for every address: `nobody` is not signed in, an
# `applicant` has the code of an application typed, `organiser`, `assessor`, `moderator` and `speaker`
# are of series 44, those with -45 of series 45, `keeper` looks after all series; `delegate-sur` comes
# for Colombia, about which most applications are. `operator` is whoever has the machine.
# Written by the test `canaries`; every change of it is a disclosure to be thought over.
";

type Seen = BTreeMap<String, BTreeSet<String>>;

/// What turned up where.
pub(super) struct Tally<'a> {
    canaries: &'a Canaries,
    seen: BTreeMap<(String, String), Seen>,
}

impl<'a> Tally<'a> {
    pub(super) fn new(canaries: &'a Canaries) -> Self {
        Self { canaries, seen: BTreeMap::new() }
    }

    /// Notes every word that `eye` can read in some bytes that came from a place.
    pub(super) fn note(&mut self, eye: &str, sink: &str, bytes: &[u8]) {
        for text in readable(bytes) {
            for (whose, field) in self.canaries.found(&text) {
                let role = relation(eye, &whose);
                let places = self.seen.entry((whose, field)).or_default();
                places.entry(sink.to_owned()).or_default().insert(role);
            }
        }
    }

    /// Whose address a letter goes to.
    pub(super) fn whose(&self, address: &str) -> String {
        self.canaries.found(address).pop().map(|(whose, _)| whose).unwrap()
    }

    pub(super) fn table(&self) -> String {
        let mut table = ABOUT.to_owned();
        // Those of whom the same is found in the same places stand together.
        let mut blocks: Vec<(String, Vec<String>)> = Vec::new();
        for (whose, about) in WHOSE {
            let (block, title) = (self.block(whose), format!("{whose}: {about}"));
            match blocks.iter_mut().find(|(other, _)| *other == block) {
                Some((_, titles)) => titles.push(title),
                None => blocks.push((block, vec![title])),
            }
        }
        for (block, titles) in blocks {
            table += &format!("\n{}\n{block}", titles.join("\n"));
        }
        let known = |whose: &str| WHOSE.iter().any(|(name, _)| *name == whose);
        let fields = self.canaries.fields();
        let strange: Vec<_> = fields.iter().map(|(whose, _)| whose).filter(|whose| !known(whose)).collect();
        assert_eq!(strange, Vec::<&String>::new(), "planted, and the table does not say what they are");
        table
    }

    /// What turned up of somebody's words: fields of which the same is true stand together.
    fn block(&self, whose: &str) -> String {
        let mut groups: Vec<(&Seen, Vec<&str>)> = Vec::new();
        let (nowhere, fields) = (Seen::new(), self.canaries.fields());
        for key in fields.iter().filter(|(of, _)| of == whose) {
            let seen = self.seen.get(key).unwrap_or(&nowhere);
            match groups.iter_mut().find(|(other, _)| *other == seen) {
                Some((_, fields)) => fields.push(&key.1),
                None => groups.push((seen, vec![&key.1])),
            }
        }
        let mut block = String::new();
        for (seen, fields) in groups {
            block += &format!("  {}\n", wrapped(&fields, "    "));
            let mut rows: Vec<(&BTreeSet<String>, Vec<&str>)> = Vec::new();
            for (sink, roles) in seen {
                match rows.iter_mut().find(|(other, _)| *other == roles) {
                    Some((_, sinks)) => sinks.push(sink),
                    None => rows.push((roles, vec![sink])),
                }
            }
            for (roles, sinks) in rows {
                block += &format!("      {}: {}\n", named(roles), wrapped(&sinks, "        "));
            }
            if seen.is_empty() {
                block += "      nobody, nowhere\n";
            }
        }
        block
    }
}

/// Words in a row, with commas, in lines that are not too long.
pub(super) fn wrapped(words: &[&str], indent: &str) -> String {
    let (mut text, mut width) = (String::new(), 0);
    for (place, word) in words.iter().enumerate() {
        if place > 0 {
            text += ", ";
        }
        if width + word.len() > 90 {
            text = format!("{}\n{indent}", text.trim_end());
            width = 0;
        }
        text += word;
        width += word.len() + 2;
    }
    text
}

/// Whether that is the name of an application.
pub(super) fn is_applicant(whose: &str) -> bool {
    WHOSE.iter().any(|(name, about)| *name == whose && about.starts_with("applicant"))
}

/// Who somebody is to the one whose word it is.
fn relation(eye: &str, whose: &str) -> String {
    match eye {
        eye if eye == whose && is_applicant(eye) => "its applicant".to_owned(),
        eye if is_applicant(eye) && is_applicant(whose) => ANOTHER.to_owned(),
        eye if is_applicant(eye) => format!("applicant {eye}"),
        eye if eye == whose => "themselves".to_owned(),
        eye => eye.to_owned(),
    }
}

const ANOTHER: &str = "another applicant";

/// Roles in one word, if they are all there are.
fn named(roles: &BTreeSet<String>) -> String {
    let applicants = WHOSE.iter().filter(|(name, _)| is_applicant(name));
    let all_applicants = applicants.map(|(name, _)| relation(name, "")).all(|role| roles.contains(&role));
    let people = PERSONAS.iter().filter(|name| !name.starts_with("applicant"));
    let all_people = people.copied().all(|role| roles.contains(role));
    if all_people && (all_applicants || roles.contains(ANOTHER)) {
        return "everybody".to_owned();
    }
    roles.iter().map(String::as_str).collect::<Vec<_>>().join(", ")
}
