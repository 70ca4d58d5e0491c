//! Every word that the questionnaire asks for is there, in every language.

use i18n::Locale;
use serde_json::Value;

const QUESTIONNAIRE: &str = include_str!("../../domain/data/questionnaire.json");

/// Every heading, label and hint in what is read from a questionnaire.
fn named(value: &Value, keys: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            for (field, value) in fields {
                match (field.as_str(), value) {
                    ("title" | "label" | "hint", Value::String(key)) => keys.push(key.clone()),
                    _ => named(value, keys),
                }
            }
        }
        Value::Array(values) => values.iter().for_each(|value| named(value, keys)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

#[test]
fn every_key_of_the_questionnaire_is_worded_in_every_language() {
    let mut keys = Vec::new();
    named(&serde_json::from_str(QUESTIONNAIRE).unwrap(), &mut keys);
    keys.extend(["relevance", "knowledge", "engagement", "reach"].map(|id| format!("criterion-{id}")));
    assert!(keys.contains(&"q-in-the-room-hint".to_owned()));
    for locale in Locale::ALL {
        let missing: Vec<_> = keys.iter().filter(|key| locale.texts().get(key).is_none()).collect();
        assert_eq!(missing, [""; 0], "{}", locale.tag());
    }
}
