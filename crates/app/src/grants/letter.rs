//! The letter of invitation with which somebody asks for a visa.
//!
//! It is set from the sealed passport when an organiser asks for it, and kept nowhere. It names neither
//! the State under Review nor the organisation that sends somebody.

use domain::{
    grant::{Passport, Stand},
    ids::ApplicationId,
    lang::Lang,
    series::{Series, SeriesKey},
};
use i18n::{Locale, Texts, dates};
use jiff::civil::Date;
use policy::Actor;
use print::document::{Block, Document, Span};

use super::{one_grant, permit};
use crate::{App, Error, Identity};

impl App {
    /// The letter of invitation for whoever travels on a grant that was accepted, as a tagged PDF. That
    /// it was asked for is logged.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] unless the grant was accepted and the passport is known; [`Error::Locked`]
    /// while the team key is.
    pub async fn visa_letter(
        &self,
        actor: &Actor,
        key: &SeriesKey,
        id: ApplicationId,
        locale: Locale,
    ) -> Result<Vec<u8>, Error> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let series = tx.series_by_key(key).await?.ok_or(Error::NotFound)?;
        let permit = permit(actor, &series, &id.to_string(), now)?;
        let one = one_grant(&mut tx, series, id, now).await?;
        if !matches!(one.standing.grant.stand(), Stand::Accepted { .. }) {
            return Err(Error::NotFound);
        }
        let passport = one.passport.ok_or(Error::NotFound)?;
        let today = now.to_zoned(crate::exports::zone()).date();
        let document = visa_letter(locale.texts(), self.identity(), &one.series, &passport, today);
        tx.commit(permit.noting("visa letter").entry(now)).await?;
        let pdf = tokio::task::spawn_blocking(move || document.to_pdf()).await;
        pdf.map_err(|error| Error::Broken(Box::new(error)))?.map_err(|error| Error::Broken(Box::new(error)))
    }
}

fn visa_letter(
    texts: &Texts,
    identity: &Identity,
    series: &Series,
    passport: &Passport,
    today: Date,
) -> Document {
    let long = |date| dates::date(texts, date);
    let plain = |text: String| Block::Paragraph(vec![Span::plain(text)]);
    let name = format!("{} {}", passport.given_names, passport.family_name);
    let when = dates::span(texts, series.dates.start(), series.dates.end());
    let place = [Some(series.venue.name.as_str()), series.venue.city.as_deref()];
    let place: Vec<_> = place.into_iter().flatten().filter(|part| !part.is_empty()).collect();
    let fact = |term: std::borrow::Cow<'_, str>, value: &str| (term.into_owned(), vec![Span::plain(value)]);
    let facts = vec![
        fact(texts.grant_passport_family(), &passport.family_name),
        fact(texts.grant_passport_given(), &passport.given_names),
        fact(texts.grant_nationality(), &passport.nationality),
        fact(texts.grant_born(), &long(passport.born)),
        fact(texts.grant_birthplace(), &passport.birthplace),
        fact(texts.grant_passport_number(), &passport.number),
        fact(texts.grant_issued(), &long(passport.issued)),
        fact(texts.grant_expires(), &long(passport.expires)),
    ];
    let title = texts.grant_letter_title().into_owned();
    // An installation may have told nobody where to write to.
    let questions = (!identity.contact.is_empty())
        .then(|| plain(texts.grant_letter_questions(identity.contact.as_str()).into_owned()));
    let mut blocks = vec![
        plain(format!("{}\n{}", identity.organisation, identity.contact)),
        plain(format!("{}\n{}", passport.embassy, texts.grant_letter_date(long(today)))),
        Block::Title(title.clone()),
        plain(texts.grant_letter_greeting().into_owned()),
        plain(
            texts
                .grant_letter_invites(identity.organisation.as_str(), name, when, place.join(", "))
                .into_owned(),
        ),
        Block::KeyValues(facts),
        plain(texts.grant_letter_costs(identity.organisation.as_str()).into_owned()),
        plain(texts.grant_letter_asks().into_owned()),
    ];
    blocks.extend(questions);
    blocks.push(plain(format!("{}\n\n\n\n{}", texts.grant_letter_regards(), identity.organisation)));
    Document {
        title,
        language: texts.locale().tag(),
        author: Some(identity.organisation.clone()),
        blocks,
        footer: identity.organisation.clone(),
    }
}

/// The language of a letter, as a form names it.
#[must_use]
pub fn letter_language(word: &str) -> Option<Locale> {
    [Lang::En, Lang::Fr, Lang::Es].iter().find(|lang| lang.tag() == word)?.tag().parse().ok()
}
