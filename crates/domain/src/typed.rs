//! What was typed into a form: kept as it is, so that the form can show it again whatever is wrong
//! with it.

use std::fmt::Display;

/// The fields of a form with what was typed into each.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Typed(Vec<(String, String)>);

impl Typed {
    /// What was typed into a field; empty if nothing was.
    #[must_use]
    pub fn get(&self, field: &str) -> &str {
        self.0.iter().find(|(name, _)| name == field).map_or("", |(_, value)| value)
    }

    /// All that was chosen in a field that takes several.
    pub fn all<'a>(&'a self, field: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(name, _)| name == field).map(|(_, value)| value.as_str())
    }

    /// Whether a box was ticked, or a button pressed.
    #[must_use]
    pub fn has(&self, field: &str) -> bool {
        !self.get(field).is_empty()
    }

    /// All fields with what is in them, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// Adds what is in a field.
    pub fn add(&mut self, field: &str, value: impl Display) {
        self.0.push((field.to_owned(), value.to_string()));
    }
}

impl<N: Into<String>, V: Into<String>> FromIterator<(N, V)> for Typed {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(fields: I) -> Self {
        Self(fields.into_iter().map(|(name, value)| (name.into(), value.into())).collect())
    }
}
