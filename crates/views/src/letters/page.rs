//! One letter.

use domain::{
    letter::{Letter, LetterState, Wording},
    series::Series,
};
use i18n::times;
use maud::{Markup, html};

use super::{geneva, kind, language, outbox::picked, reads, since, state};
use crate::{
    layout::{self, Clash, Stale},
    reader::Reader,
    ui::{self, Button, Fact, Field, Issues, Link, Notice, actions, said},
};

/// What the page of a letter shows.
#[derive(Clone, Debug)]
pub struct LetterPage<'a> {
    /// The letter.
    pub letter: &'a Letter,
    /// The series that it belongs to.
    pub series: Option<&'a Series>,
    /// The words in the form.
    pub typed: &'a Wording,
    /// Whether it was changed just now.
    pub saved: bool,
}

/// One letter: whom it goes to, what it says, and what can be done with it.
#[must_use]
pub fn letter(reader: &Reader<'_>, page: &LetterPage<'_>, issues: &Issues<'_>) -> Markup {
    let (texts, letter) = (reader.texts, page.letter);
    let wording = Wording { subject: letter.subject.clone(), body: letter.body.clone() };
    let waits = letter.state() == LetterState::Waiting;
    let heading = if waits { texts.letter_as_sent() } else { texts.letter_as_written() };
    let text = html! {
        (reads(texts, &wording, letter.language))
        @if letter.body.is_empty() { p.soft { (texts.letter_text_gone()) } }
        (acts(reader, letter))
    };
    let main = html! {
        @if page.saved { (ui::notice(texts, Notice::Success, texts.letter_saved())) }
        (facts(reader, page))
        (ui::section("text", heading, &text))
        @if waits { (ui::section("reword", texts.letter_reword(), &reword(reader, page, issues))) }
    };
    let list = routes::Letters { lang: reader.lang(), state: letter.state().name().into() };
    reader.page_with_issues(
        kind(texts, letter.kind),
        address(reader, letter),
        [Link::new(list, texts.letters_title())],
        issues,
        main,
    )
}

fn address(reader: &Reader<'_>, letter: &Letter) -> routes::LetterPage {
    routes::LetterPage { lang: reader.lang(), id: letter.id }
}

fn facts(reader: &Reader<'_>, page: &LetterPage<'_>) -> Markup {
    let (texts, letter) = (reader.texts, page.letter);
    let moment = |at| times::moment(texts, &geneva(at));
    let standing = html! {
        (state(texts, letter.state().name()))
        @if let Some(at) = since(letter.state()) { " " (texts.letter_since(moment(at))) }
    };
    let series = page.series.map_or_else(|| texts.letters_of_none(), |series| series.key.as_str().into());
    let mut facts = vec![
        Fact::new(texts.letter_state(), standing),
        Fact::new(texts.letters_to(), said(&letter.to)),
        Fact::new(texts.letters_language(), language(letter.language)),
        Fact::new(texts.letters_series(), series),
        Fact::new(texts.letters_written(), moment(letter.written)),
    ];
    if letter.tries > 0 {
        facts.push(Fact::new(texts.letter_tries(), letter.tries.to_string()));
        if matches!(letter.state(), LetterState::Released(_)) {
            facts.push(Fact::new(texts.letter_due(), moment(letter.due)));
        }
    }
    ui::facts(texts, &facts)
}

/// What can be done with the letter where it is.
fn acts(reader: &Reader<'_>, letter: &Letter) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let release = Button::primary(texts.letters_release()).sends("act", "release");
    let discard = Button::danger(texts.letters_discard()).sends("act", "discard");
    let buttons = match letter.state() {
        LetterState::Waiting | LetterState::Failed(_) => vec![release, discard],
        LetterState::Released(_) => vec![discard],
        LetterState::Sent(_) | LetterState::Discarded(_) => return Markup::default(),
    };
    let action = routes::ActOnLetters { lang, state: letter.state().name().into() };
    ui::form(action, reader.token(), &html! { (ui::hidden("picked", &picked(letter))) (actions(&buttons)) })
}

fn reword(reader: &Reader<'_>, page: &LetterPage<'_>, issues: &Issues<'_>) -> Markup {
    let (texts, letter) = (reader.texts, page.letter);
    let tag = letter.language.tag();
    ui::form(
        address(reader, letter),
        reader.token(),
        &html! {
            (ui::hidden("version", &letter.version.to_string()))
            (Field::new(texts, "subject", texts.letter_subject()).lang(tag).issues(issues)
                .line(&page.typed.subject))
            (Field::new(texts, "body", texts.letter_text()).hint(texts.letter_reword_hint()).lang(tag).rows(16)
                .issues(issues).text(&page.typed.body, None))
            (actions(&[Button::secondary(texts.letter_save())]))
        },
    )
}

/// Shows the words that came too late beside those that were saved in the meantime.
#[must_use]
pub fn letter_stale(reader: &Reader<'_>, letter: &Letter, yours: &Wording) -> Markup {
    let texts = reader.texts;
    let clashes = [
        Clash { label: texts.letter_subject(), yours: &yours.subject, theirs: &letter.subject },
        Clash { label: texts.letter_text(), yours: &yours.body, theirs: &letter.body },
    ];
    let stale = Stale { nav: reader.nav(), address: address(reader, letter).to_string(), clashes: &clashes };
    layout::stale(texts, stale)
}
