//! Which words stand in which columns of the database.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use testkit::{Column, columns_in};

use super::{
    Canaries,
    tally::{is_applicant, wrapped},
};

/// The columns in which nothing can be read that a person typed: ids, keys, hashes, words of our own,
/// and what is sealed.
const WORDLESS: &[(&str, &[&str])] = &[
    (
        "application",
        &[
            "id",
            "series",
            "meeting",
            "code",
            "number",
            "state",
            "outcome",
            "documents",
            "erased",
            "summary",
            "body",
        ],
    ),
    ("appointment", &["person", "office", "series", "state"]),
    ("assessment", &["id", "application", "series", "assessor", "body"]),
    ("assessing", &["series", "body"]),
    ("assessment_note", &["id", "application", "body"]),
    ("assignment", &["application", "person", "series"]),
    ("conflict", &["application", "person", "series", "cause"]),
    ("declaration", &["person", "body"]),
    ("ceremony", &["browser", "person", "name", "options", "state"]),
    ("composer", &["series", "body"]),
    ("contact", &["id"]),
    ("entry", &["actor", "action", "subject", "note", "series", "state", "hash"]),
    ("entry_code", &["hash", "person"]),
    ("envelope", &["owner", "team", "code"]),
    ("fund", &["id", "series", "body"]),
    ("grant_plan", &["series", "body"]),
    ("letter", &["id", "series", "application", "state"]),
    ("meeting", &["id", "series", "state"]),
    ("panel", &["meeting", "body"]),
    ("passkey", &["id", "person", "name", "key", "last"]),
    ("person", &["id", "language"]),
    ("programme", &["series"]),
    ("provider_link", &["issuer", "subject", "person"]),
    ("provider_sign_in", &["browser", "sealed"]),
    ("published_programme", &["series"]),
    ("questionnaire", &["body"]),
    ("questionnaire_draft", &["id"]),
    ("recovery_code", &["hash", "person"]),
    ("rest", &["person"]),
    ("second_factor", &["person", "secret"]),
    ("series", &["id", "key", "first_day"]),
    ("retention", &["series", "body"]),
    ("session", &["hash", "person", "application", "opens", "way"]),
    ("sign_in", &["browser", "person", "way", "code"]),
    ("staged", &["id", "body"]),
    ("stray", &["hash"]),
    ("tally", &["series", "meeting", "what", "value"]),
    ("team_key", &["recipient"]),
    ("template", &["kind", "language"]),
    ("travel", &["application", "part", "series", "body"]),
    ("travel_grant", &["application", "series", "body"]),
    ("upload", &["id", "application", "question", "parts", "body"]),
];

/// Every place in the database that holds text, with the fields whose words stand there. Fails for a
/// column in which nobody's word was found, unless it is one that never holds any.
pub(super) fn kept(file: &str, canaries: &Canaries) -> String {
    let mut places = BTreeMap::<String, BTreeSet<String>>::new();
    let mut bare = Vec::new();
    for Column { table, name: column, texts } in columns_in(file) {
        let name = format!("{table}.{column}");
        let mut inside = BTreeMap::<String, BTreeSet<String>>::new();
        for text in texts {
            let value = serde_json::from_str(&text).ok().filter(|value| matches!(value, Value::Object(_)));
            walk(&name, &value.unwrap_or(Value::String(text)), &mut |place, text| {
                let fields = canaries.found(&text.to_lowercase());
                inside.entry(place.to_owned()).or_default().extend(fields.into_iter().map(named));
            });
        }
        if inside.values().all(BTreeSet::is_empty)
            && !WORDLESS.iter().any(|(of, wordless)| *of == table && wordless.contains(&&*column))
        {
            bare.push(name);
        }
        places.extend(inside);
    }
    assert_eq!(bare, Vec::<String>::new(), "columns that may hold words, and no canary is in them");
    let mut table = "\n# Where the database keeps whose words.\n\n".to_owned();
    for (place, fields) in places.iter().filter(|(_, fields)| !fields.is_empty()) {
        let fields: Vec<_> = fields.iter().map(String::as_str).collect();
        table += &format!("{place}\n    {}\n", wrapped(&fields, "    "));
    }
    table += "\n# Where it keeps nobody's: ids, instants, hashes, words of its own.\n\n";
    let mut wordless = BTreeMap::<&str, Vec<&str>>::new();
    for (place, _) in places.iter().filter(|(_, fields)| fields.is_empty()) {
        let (name, way) = place.split_once('.').unwrap();
        wordless.entry(name).or_default().push(way);
    }
    for (name, ways) in wordless {
        table += &format!("{name}\n    {}\n", wrapped(&ways, "    "));
    }
    table
}

/// A field, and whose it is unless it is an applicant's: of those there are many and all alike.
fn named((whose, field): (String, String)) -> String {
    if is_applicant(&whose) { field } else { format!("{whose} {field}") }
}

/// Every text in a document, with the way to it.
fn walk(way: &str, value: &Value, each: &mut impl FnMut(&str, &str)) {
    match value {
        Value::String(text) => each(way, text),
        Value::Array(all) => all.iter().for_each(|one| walk(&format!("{way}[]"), one, each)),
        Value::Object(all) => {
            // One way for all questions: which they are, the questionnaire says.
            let is_answers = way.ends_with("answers.texts") || way.ends_with("answers.files");
            for (key, one) in all {
                walk(&format!("{way}.{}", if is_answers { "*" } else { key }), one, each);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
