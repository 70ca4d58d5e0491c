//! What differs between two series files, field by field.

use std::collections::BTreeSet;

use serde_json::Value;

use super::SeriesFile;

/// One field that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The path of the field, such as `call.closes` or `states`.
    pub path: String,
    /// What it was; nothing if it was not there.
    pub before: Option<String>,
    /// What it is; nothing if it is gone.
    pub after: Option<String>,
}

/// What differs from one file to another; all that the second says if there is no first.
#[must_use]
pub fn differences(before: Option<&SeriesFile>, after: &SeriesFile) -> Vec<Difference> {
    let value = |file: Option<&SeriesFile>| file.and_then(|file| serde_json::to_value(file).ok());
    let mut found = Vec::new();
    walk("", value(before).as_ref(), value(Some(after)).as_ref(), &mut found);
    found
}

/// Objects are compared field by field; lists of objects place by place; all else as a whole.
fn walk(path: &str, before: Option<&Value>, after: Option<&Value>, found: &mut Vec<Difference>) {
    if before == after {
        return;
    }
    let fields = |value: Option<&Value>| match value {
        Some(Value::Object(fields)) => {
            fields.iter().map(|(key, value)| (key.clone(), value.clone())).collect()
        }
        Some(Value::Array(items)) if items.iter().any(Value::is_object) => {
            items.iter().enumerate().map(|(at, item)| (format!("[{at}]"), item.clone())).collect()
        }
        _ => Vec::new(),
    };
    let (old, new) = (fields(before), fields(after));
    if old.is_empty() && new.is_empty() {
        let text = |value: &Value| match value {
            Value::String(text) => text.clone(),
            Value::Array(items) => items.iter().map(plain).collect::<Vec<_>>().join(", "),
            other => other.to_string(),
        };
        found.push(Difference { path: path.to_owned(), before: before.map(text), after: after.map(text) });
        return;
    }
    let mut seen = BTreeSet::new();
    for key in old.iter().chain(&new).map(|(key, _)| key).filter(|key| seen.insert((*key).clone())) {
        let of = |fields: &[(String, Value)]| {
            fields.iter().find(|(other, _)| other == key).map(|(_, value)| value.clone())
        };
        let path = match (path, key.starts_with('[')) {
            ("", _) => key.clone(),
            (path, true) => format!("{path}{key}"),
            (path, false) => format!("{path}.{key}"),
        };
        walk(&path, of(&old).as_ref(), of(&new).as_ref(), found);
    }
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
