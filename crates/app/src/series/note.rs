//! The concept note: the call as a tagged PDF, from the same sections as its page.

use domain::series::SeriesKey;
use i18n::Locale;
use policy::Actor;
use print::document::{Block, Document, Level, Order, Span};
use views::call::{Content, Part, Told, content};

use super::SeriesAndMeetings;
use crate::{App, Error};

impl App {
    /// The concept note of a series as a PDF.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] if there is no such series for the actor.
    pub async fn concept_note(
        &self,
        actor: &Actor,
        key: &SeriesKey,
        locale: Locale,
    ) -> Result<Vec<u8>, Error> {
        let SeriesAndMeetings { series, meetings } = self.series(actor, key).await?;
        let identity = self.identity();
        let told = Told {
            texts: locale.texts(),
            series: &series,
            meetings: &meetings,
            organisation: &identity.organisation,
            now: self.now(),
        };
        let document = concept_note(told, &identity.address);
        // Setting a document takes tens of milliseconds: not on the thread that answers others.
        let pdf = tokio::task::spawn_blocking(move || document.to_pdf()).await;
        pdf.map_err(|error| Error::Broken(Box::new(error)))?.map_err(|error| Error::Broken(Box::new(error)))
    }
}

/// The concept note of a series as a document. `address` is the platform's own.
#[must_use]
pub fn concept_note(told: Told<'_>, address: &str) -> Document {
    let texts = told.texts;
    let Content { lead, sections, .. } = content(told);
    let key = told.series.key.to_string();
    let lang = texts.locale().tag().parse().unwrap_or_default();
    let page = format!("{address}{}", routes::Series { lang, series: told.series.key.clone() });
    let title = texts.note_title(key.clone()).into_owned();
    let mut blocks = vec![Block::Title(title.clone()), Block::Paragraph(vec![Span::plain(lead)])];
    for (_, heading, parts) in sections {
        blocks.push(Block::Heading(Level::One, heading));
        blocks.extend(parts.into_iter().flat_map(|part| self::blocks(part, address)));
    }
    let organisation = match told.series.said.organiser.as_str() {
        "" => told.organisation,
        organiser => organiser,
    };
    Document {
        title,
        language: texts.locale().tag(),
        author: Some(organisation.to_owned()),
        blocks,
        footer: texts.note_footer(organisation, key, page).into_owned(),
    }
}

fn blocks(part: Part, address: &str) -> Vec<Block> {
    match part {
        Part::Text(text) | Part::Own(text) => paragraphs(&text),
        Part::Moment(text, _) => vec![Block::Paragraph(vec![Span::bold(text)])],
        Part::Note(text) => vec![Block::Note(vec![Span::plain(text)])],
        Part::Facts(facts) => {
            let value = |value, mark| [Span::plain(value)].into_iter().chain(marked(mark)).collect();
            let pairs = facts.into_iter().map(|fact| (fact.term, value(fact.value, fact.mark)));
            vec![Block::KeyValues(pairs.collect())]
        }
        Part::List(items) => {
            let item = |item: views::call::Item| {
                let text = match item.to {
                    Some(to) if to.starts_with('/') => Span::link(item.text, format!("{address}{to}")),
                    Some(to) => Span::link(item.text, to),
                    None => Span::plain(item.text),
                };
                [text].into_iter().chain(marked(item.mark)).collect()
            };
            vec![Block::List(Order::Bulleted, items.into_iter().map(item).collect())]
        }
    }
}

fn marked(mark: Option<String>) -> Option<Span> {
    mark.map(|mark| Span::italic(format!(" ({mark})")))
}

fn paragraphs(text: &str) -> Vec<Block> {
    let paragraphs = text.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty());
    paragraphs.map(|paragraph| Block::Paragraph(vec![Span::plain(paragraph)])).collect()
}
