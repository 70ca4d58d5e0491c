//! The words of letters: templates with `{placeholders}`, and what makes them words that can be sent.

use crate::{
    issue::Issue,
    letter::LetterKind,
    text::{clean_line, clean_text},
};

/// What a letter says, or a template of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wording {
    /// The subject.
    pub subject: String,
    /// The text.
    pub body: String,
}

/// What a letter may say that differs from one addressee to the next. None of them is a name, a
/// State under Review or an answer of an application.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Placeholder {
    /// The number on the receipt.
    Number,
    /// The word by which the series is known.
    Series,
    /// The page that the letter is about.
    Address,
    /// Until when applications are taken from the addressee.
    Deadline,
    /// The number of the programme's version.
    Version,
    /// The code to sign in.
    Code,
    /// How many minutes the code is good.
    Minutes,
    /// What was changed about how somebody signs in.
    Event,
    /// The organisation that holds the series.
    Organisation,
    /// Where people write to.
    Contact,
}

/// What is wrong with the words of a letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WordingIssue {
    /// What may be wrong with any text.
    Text(Issue),
    /// They have a placeholder that this kind of letter does not know.
    Unknown(String),
    /// They leave out what the letter is for.
    Lacks(Placeholder),
}

/// The most characters of a subject.
pub const SUBJECT_CHARACTERS: usize = 150;
/// The most characters of a letter.
pub const BODY_CHARACTERS: usize = 10_000;

impl Placeholder {
    /// The word between the braces.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Series => "series",
            Self::Address => "address",
            Self::Deadline => "deadline",
            Self::Version => "version",
            Self::Code => "code",
            Self::Minutes => "minutes",
            Self::Event => "event",
            Self::Organisation => "organisation",
            Self::Contact => "contact",
        }
    }
}

impl LetterKind {
    /// The placeholders that this kind of letter knows.
    #[must_use]
    pub fn placeholders(self) -> &'static [Placeholder] {
        use Placeholder::{
            Address, Code, Contact, Deadline, Event, Minutes, Number, Organisation, Series, Version,
        };
        match self {
            Self::SignInCode => &[Code, Minutes, Organisation, Contact],
            Self::Account => &[Event, Address, Organisation, Contact],
            Self::CallAnnouncement | Self::DraftReminder => {
                &[Series, Address, Deadline, Organisation, Contact]
            }
            Self::AssessReminder => &[Series, Address, Organisation, Contact],
            Self::ProgrammeChanged => &[Number, Series, Version, Address, Organisation, Contact],
            Self::Received | Self::AskMore | Self::GrantOffer | Self::Postponed | Self::Free => {
                &[Number, Series, Address, Deadline, Organisation, Contact]
            }
            // Once it is decided, the deadline of the call is behind everybody.
            Self::Withdrawn
            | Self::Selected
            | Self::Reserve
            | Self::Declined
            | Self::ConfirmSeat
            | Self::GrantLapsed => &[Number, Series, Address, Organisation, Contact],
        }
    }

    /// The placeholder without which a letter of this kind is of no use.
    fn purpose(self) -> Option<Placeholder> {
        match self {
            Self::SignInCode => Some(Placeholder::Code),
            Self::Account => Some(Placeholder::Event),
            Self::DraftReminder
            | Self::Received
            | Self::Withdrawn
            | Self::Selected
            | Self::Reserve
            | Self::Declined
            | Self::ConfirmSeat
            | Self::AskMore
            | Self::GrantOffer
            | Self::GrantLapsed
            | Self::ProgrammeChanged
            | Self::AssessReminder
            | Self::Postponed
            | Self::CallAnnouncement
            | Self::Free => None,
        }
    }
}

impl Wording {
    /// The words, cleaned, if they can be a letter.
    ///
    /// # Errors
    ///
    /// Names what is empty or too long, by its field.
    pub fn checked(&self) -> Result<Self, Vec<(&'static str, WordingIssue)>> {
        let wording = Self { subject: clean_line(&self.subject), body: clean_text(&self.body) };
        let issues: Vec<_> = wording
            .parts()
            .into_iter()
            .filter_map(|(field, text, limit)| {
                let issue = if text.trim().is_empty() {
                    Issue::Missing
                } else if text.chars().count() > limit {
                    Issue::TooLong { limit }
                } else {
                    return None;
                };
                Some((field, WordingIssue::Text(issue)))
            })
            .collect();
        if issues.is_empty() { Ok(wording) } else { Err(issues) }
    }

    /// The words, cleaned, if they can be the template of a kind of letter.
    ///
    /// # Errors
    ///
    /// Names besides the placeholders that the kind does not know, and the one that it needs.
    pub fn checked_as(&self, kind: LetterKind) -> Result<Self, Vec<(&'static str, WordingIssue)>> {
        let wording = self.checked()?;
        let mut issues = Vec::new();
        for (field, text, _) in wording.parts() {
            let unknown = names(text).find(|name| kind.placeholders().iter().all(|one| one.name() != *name));
            issues.extend(unknown.map(|name| (field, WordingIssue::Unknown(name.to_owned()))));
        }
        let lacks = kind.purpose().filter(|one| names(&wording.body).all(|name| name != one.name()));
        issues.extend(lacks.map(|one| ("body", WordingIssue::Lacks(one))));
        if issues.is_empty() { Ok(wording) } else { Err(issues) }
    }

    /// The words with values in place of their placeholders.
    #[must_use]
    pub fn filled(&self, values: &[(Placeholder, String)]) -> Self {
        let values: Vec<_> = values.iter().map(|(one, value)| (one.name(), value.as_str())).collect();
        Self { subject: fill(&self.subject, &values), body: fill(&self.body, &values) }
    }

    fn parts(&self) -> [(&'static str, &str, usize); 2] {
        [("subject", &self.subject, SUBJECT_CHARACTERS), ("body", &self.body, BODY_CHARACTERS)]
    }
}

/// The words that stand between braces in a text.
fn names(text: &str) -> impl Iterator<Item = &str> {
    text.split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0))
}

/// Puts values in place of `{placeholders}`. A placeholder without a value stays as it is written,
/// so that whoever looks at the letter sees it. A value is never read for placeholders itself.
#[must_use]
pub fn fill(template: &str, values: &[(&str, &str)]) -> String {
    let mut text = String::with_capacity(template.len());
    let mut rest = template;
    while let Some(open) = rest.find('{') {
        text.push_str(&rest[..open]);
        rest = &rest[open..];
        let known = rest[1..].find('}').map(|close| (&rest[1..=close], close + 2)).and_then(|(name, end)| {
            values.iter().find(|(key, _)| *key == name).map(|(_, value)| (value, end))
        });
        if let Some((value, end)) = known {
            text.push_str(value);
            rest = &rest[end..];
        } else {
            text.push('{');
            rest = &rest[1..];
        }
    }
    text.push_str(rest);
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wording(subject: &str, body: &str) -> Wording {
        Wording { subject: subject.into(), body: body.into() }
    }

    #[test]
    fn values_take_the_place_of_their_names_once() {
        let values = [("number", "{code}"), ("code", "X")];
        assert_eq!(fill("a {number} b {code} {other} {", &values), "a {code} b X {other} {");
    }

    #[test]
    fn words_that_are_missing_or_too_long_are_named_by_their_field() {
        let text = |issue| WordingIssue::Text(issue);
        let long = "é".repeat(BODY_CHARACTERS + 1);
        assert_eq!(
            wording(" ", &long).checked(),
            Err(vec![
                ("subject", text(Issue::Missing)),
                ("body", text(Issue::TooLong { limit: BODY_CHARACTERS }))
            ])
        );
        let most = wording(&"é".repeat(SUBJECT_CHARACTERS), &"é".repeat(BODY_CHARACTERS));
        assert_eq!(most.checked(), Ok(most));
    }

    #[test]
    fn a_subject_has_one_line() {
        let checked = wording("One\r\nBcc: all@example.org", "a\r\nb").checked().unwrap();
        assert_eq!((checked.subject.lines().count(), checked.body.as_str()), (1, "a\nb"));
    }

    #[test]
    fn a_placeholder_that_the_kind_does_not_know_is_named() {
        assert_eq!(
            wording("{number}", "{code} {nmuber} {").checked_as(LetterKind::Received),
            Err(vec![("body", WordingIssue::Unknown("code".into()))])
        );
    }

    #[test]
    fn nobody_can_be_locked_out_by_a_letter_without_its_code() {
        assert_eq!(
            wording("Code", "Good day").checked_as(LetterKind::SignInCode),
            Err(vec![("body", WordingIssue::Lacks(Placeholder::Code))])
        );
        assert!(wording("Code", "{code}").checked_as(LetterKind::SignInCode).is_ok());
    }
}
