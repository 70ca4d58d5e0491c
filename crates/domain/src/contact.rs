//! Contacts: those to whom calls are announced, beside the applicants of former series.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::{
    ids::ContactId,
    issue::{Issue, Issues},
    lang::Lang,
    questionnaire::{LINE_CHARACTERS, is_email},
    state::StateCode,
    text::clean_line,
};

/// For what a contact works.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ContactKind {
    /// A civil society organisation.
    Cso,
    /// A national human rights institution.
    Nhri,
    /// A Permanent Mission.
    Mission,
    /// Anything else.
    Other,
}

impl ContactKind {
    /// All kinds, as forms list them.
    pub const ALL: [Self; 4] = [Self::Cso, Self::Nhri, Self::Mission, Self::Other];

    /// The word in forms and rows.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Cso => "cso",
            Self::Nhri => "nhri",
            Self::Mission => "mission",
            Self::Other => "other",
        }
    }
}

/// Somebody whom the organisers write to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// The contact's id.
    pub id: ContactId,
    /// For what the contact works.
    pub kind: ContactKind,
    /// The organisation or mission.
    pub organisation: String,
    /// The person, if it is one.
    pub name: String,
    /// The address, in lower case. No two contacts have the same.
    pub email: String,
    /// The State that the contact works on, or for.
    pub state: Option<StateCode>,
    /// The language in which the contact is written to.
    pub language: Lang,
    /// When it was entered.
    pub since: Timestamp,
    /// How often it was saved.
    #[serde(skip)]
    pub version: i64,
}

/// A contact as it was typed, or as it stands in a sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ContactForm {
    /// The kind's word; an empty one is `other`.
    pub kind: String,
    /// See [`Contact::organisation`].
    pub organisation: String,
    /// See [`Contact::name`].
    pub name: String,
    /// See [`Contact::email`].
    pub email: String,
    /// The State's code, if any.
    pub state: String,
    /// The language's tag; an empty one is English.
    pub language: String,
}

impl ContactForm {
    /// The contact that was typed.
    ///
    /// # Errors
    ///
    /// Names each field that makes no sense.
    pub fn parse(&self, id: ContactId, now: Timestamp) -> Result<Contact, Issues> {
        let mut issues = Issues::default();
        let kind = match self.kind.as_str() {
            "" => Some(ContactKind::Other),
            word => ContactKind::ALL.into_iter().find(|kind| kind.name() == word),
        };
        if kind.is_none() {
            issues.note("kind", Issue::NotAChoice);
        }
        let (organisation, name) = (clean_line(&self.organisation), clean_line(&self.name));
        if organisation.is_empty() && name.is_empty() {
            issues.note("organisation", Issue::Missing);
        }
        for (field, text) in [("organisation", &organisation), ("name", &name)] {
            if text.chars().count() > LINE_CHARACTERS {
                issues.note(field, Issue::TooLong { limit: LINE_CHARACTERS });
            }
        }
        let email = clean_line(&self.email).to_lowercase();
        if email.is_empty() {
            issues.note("email", Issue::Missing);
        } else if !is_email(&email) {
            issues.note("email", Issue::NotAnEmail);
        }
        let state = optional(&self.state, "state", &mut issues);
        let language = optional(&self.language, "language", &mut issues).unwrap_or_default();
        match kind {
            Some(kind) if issues.is_empty() => {
                Ok(Contact { id, kind, organisation, name, email, state, language, since: now, version: 0 })
            }
            _ => Err(issues),
        }
    }
}

fn optional<T: std::str::FromStr>(text: &str, field: &str, issues: &mut Issues) -> Option<T> {
    if text.is_empty() {
        return None;
    }
    let value = text.parse().ok();
    if value.is_none() {
        issues.note(field, Issue::NotAChoice);
    }
    value
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_contact_needs_a_name_of_some_kind_and_an_address() {
        let id = format!("contact_{:032x}", 1).parse().unwrap();
        let form = ContactForm { kind: "club".into(), email: "x".into(), ..ContactForm::default() };
        let issues = form.parse(id, Timestamp::UNIX_EPOCH).unwrap_err();
        let named: Vec<_> = issues.iter().map(|(field, _)| field).collect();
        assert_eq!(named, ["kind", "organisation", "email"]);
        let form = ContactForm { name: " A  B ".into(), email: "A@B.org".into(), ..ContactForm::default() };
        let contact = form.parse(id, Timestamp::UNIX_EPOCH).unwrap();
        assert_eq!((contact.name.as_str(), contact.email.as_str()), ("A B", "a@b.org"));
    }
}
