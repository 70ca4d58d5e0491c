//! Templates: the words that letters are made of, the organisers' own or the platform's.

use domain::{
    lang::Lang,
    letter::{CODE_MINUTES, LetterKind, Placeholder, Wording},
    time::{Deadline, GENEVA},
};
use i18n::Locale;
use jiff::{civil::Time, tz::TimeZone};
use policy::{Action, Actor, Subject, authorise};

use super::{OutboxRefusal, form};
use crate::{
    App, Error,
    accounts::AccountEvent,
    letters::{Values, deadline_in_words, locale, standard_template},
};

/// The words of a kind of letter in a language.
#[derive(Clone, Debug)]
pub struct Template {
    /// The kind.
    pub kind: LetterKind,
    /// The language.
    pub language: Lang,
    /// The words.
    pub wording: Wording,
    /// Whether they are the organisers' own.
    pub own: bool,
}

/// The kinds of letters that have templates: all but those that organisers write each time.
fn kinds() -> impl Iterator<Item = LetterKind> {
    LetterKind::ALL.into_iter().filter(|kind| *kind != LetterKind::Free)
}

impl App {
    /// All templates, kind by kind.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] for whoever does not keep the platform.
    pub async fn templates(&self, actor: &Actor) -> Result<Vec<Template>, Error> {
        let mut all = Vec::new();
        for kind in kinds() {
            for locale in Locale::ALL {
                all.push(self.template(actor, kind, locale.tag().parse().unwrap_or_default()).await?);
            }
        }
        Ok(all)
    }

    /// The words of a kind of letter in a language.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] for whoever does not keep the platform, and for letters without templates.
    pub async fn template(&self, actor: &Actor, kind: LetterKind, language: Lang) -> Result<Template, Error> {
        let _ = authorise(actor, Action::Keep, &Subject::platform("templates"))?;
        there(kind, language)?;
        let own = self.store.view().await?.template(kind, language).await?;
        let is_own = own.is_some();
        let wording = own.unwrap_or_else(|| standard_template(kind, language));
        Ok(Template { kind, language, wording, own: is_own })
    }

    /// Words as a letter of a kind would show them, with values that were made up.
    #[must_use]
    pub fn example(&self, kind: LetterKind, language: Lang, wording: &Wording) -> Wording {
        wording.filled(&self.example_values(kind, language))
    }

    /// What the placeholders of a kind of letter may stand for.
    #[must_use]
    pub fn example_values(&self, kind: LetterKind, language: Lang) -> Values {
        let example = |placeholder: Placeholder| match placeholder {
            Placeholder::Number => "R-7K3M-92QX".to_owned(),
            Placeholder::Series => "44".to_owned(),
            Placeholder::Address => self.address_for(kind, "44", language),
            Placeholder::Deadline => {
                let today = self.now().to_zoned(TimeZone::get(GENEVA).unwrap_or(TimeZone::UTC)).date();
                Deadline::new(today.to_datetime(Time::constant(23, 59, 0, 0)), GENEVA)
                    .map(|deadline| deadline_in_words(&deadline, language))
                    .unwrap_or_default()
            }
            Placeholder::Version => "2".to_owned(),
            Placeholder::Code => "7K3M-92QX".to_owned(),
            Placeholder::Event => AccountEvent::FactorSet.sentence(locale(language).texts()).into_owned(),
            Placeholder::Minutes => CODE_MINUTES.to_string(),
            Placeholder::Organisation => self.identity().organisation.clone(),
            Placeholder::Contact => self.identity().contact.clone(),
        };
        kind.placeholders().iter().map(|one| (*one, example(*one))).collect()
    }

    /// Gives a kind of letter words of the organisers' own, or the platform's back if none.
    ///
    /// # Errors
    ///
    /// Refuses empty and oversized words, a placeholder that the kind does not know, and a letter with
    /// a code that leaves out the code.
    pub async fn save_template(
        &self,
        actor: &Actor,
        (kind, language): (LetterKind, Lang),
        wording: Option<&Wording>,
    ) -> Result<(), Error<OutboxRefusal>> {
        let now = self.now();
        let permit = authorise(actor, Action::Keep, &Subject::platform("templates"))?;
        there(kind, language)?;
        let mut tx = self.store.begin().await?;
        match wording {
            Some(wording) => {
                let wording = wording.checked_as(kind).map_err(form)?;
                tx.save_template(kind, language, &wording).await?;
            }
            None => tx.drop_template(kind, language).await?,
        }
        tx.commit(permit.noting(format!("template {} {}", kind.name(), language.tag())).entry(now)).await?;
        Ok(())
    }
}

/// Fails for a kind without templates, and for a language in which no letter is written.
fn there<R>(kind: LetterKind, language: Lang) -> Result<(), Error<R>> {
    let there = kinds().any(|one| one == kind) && locale(language).tag() == language.tag();
    if there { Ok(()) } else { Err(Error::NotFound) }
}
