//! The file: TOML, flattened to dotted names, each with its line.

use std::collections::BTreeMap;

use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use crate::{error::Fault, value::Unfit};

/// What the file says about one name.
#[derive(Debug)]
pub(crate) struct Entry {
    /// The line on which it says so, counted from 1.
    pub(crate) line: usize,
    /// The value as text, or why it can be no setting's value.
    pub(crate) value: Result<Given, Unfit>,
}

/// A value of the file, as the text that a person would have typed elsewhere.
#[derive(Debug)]
pub(crate) enum Given {
    /// One value.
    One(String),
    /// A list of values.
    Several(Vec<String>),
}

/// Every name that the file sets.
pub(crate) fn entries(path: &str, text: &str) -> Result<BTreeMap<String, Entry>, Fault> {
    let table = DeTable::parse(text).map_err(|error| Fault::Syntax {
        path: path.to_owned(),
        line: line_at(text, error.span().map_or(0, |span| span.start)),
        message: error.message().to_owned(),
    })?;
    let mut entries = BTreeMap::new();
    flatten(text, "", table.get_ref(), &mut entries);
    Ok(entries)
}

fn flatten(text: &str, section: &str, table: &DeTable<'_>, entries: &mut BTreeMap<String, Entry>) {
    for (key, value) in table {
        let name = match section {
            "" => key.get_ref().to_string(),
            section => format!("{section}.{}", key.get_ref()),
        };
        if let DeValue::Table(inner) = value.get_ref() {
            if inner.is_empty() {
                continue;
            }
            flatten(text, &name, inner, entries);
        } else {
            entries.insert(name, Entry { line: line_at(text, key.span().start), value: given(value) });
        }
    }
}

fn given(value: &Spanned<DeValue<'_>>) -> Result<Given, Unfit> {
    let DeValue::Array(values) = value.get_ref() else {
        return scalar(value.get_ref()).map(Given::One);
    };
    values.iter().map(|value| scalar(value.get_ref())).collect::<Result<_, _>>().map(Given::Several)
}

fn scalar(value: &DeValue<'_>) -> Result<String, Unfit> {
    match value {
        DeValue::String(text) => Ok(text.to_string()),
        DeValue::Integer(number) => Ok(number.to_string()),
        DeValue::Boolean(truth) => Ok(truth.to_string()),
        DeValue::Float(_) | DeValue::Datetime(_) | DeValue::Array(_) | DeValue::Table(_) => {
            Err(Unfit::new("must be text, a whole number, true or false, or a list of these"))
        }
    }
}

/// The line of that byte, counted from 1.
fn line_at(text: &str, byte: usize) -> usize {
    text.bytes().take(byte).filter(|&byte| byte == b'\n').count() + 1
}
