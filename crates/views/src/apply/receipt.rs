//! The receipt, as a page and as plain text.

use std::fmt::Write as _;

use domain::application::{GivenFile, State, Submission};
use maud::{Markup, html};

use super::{Mine, code, words};
use crate::{
    file,
    ui::{self, Button, Fact, Notice},
};

/// The receipt as a page.
#[must_use]
pub fn page(mine: Mine<'_>, submission: &Submission) -> Markup {
    let (texts, lang) = (mine.texts, mine.lang());
    let mut facts = vec![
        Fact::new(texts.apply_receipt_number(), html! { strong.code { (submission.number) } }),
        Fact::new(texts.apply_receipt_time(), words::both(texts, submission.at)),
    ];
    if let (State::Submitted(first), 1..) = (mine.dossier.application.state(), submission.amendments) {
        facts.push(Fact::new(texts.apply_receipt_first(), words::both(texts, first)));
        facts
            .push(Fact::new(texts.apply_receipt_amended(), texts.apply_receipt_times(submission.amendments)));
    }
    facts.push(Fact::new(texts.apply_fact_state(), mine.state()));
    facts.push(Fact::new(
        texts.apply_receipt_hash(),
        html! {
            span.code { (submission.hash) } br; span.soft { (texts.apply_receipt_hash_text()) }
        },
    ));
    let unsent = mine.dossier.application.has_unsent_changes();
    let main = html! {
        (ui::lead(texts.apply_receipt_lead()))
        @if unsent { (ui::notice(texts, Notice::Warning, texts.apply_unsent())) }
        (ui::facts(texts, &facts))
        (code::section(mine))
        @if mine.code.is_none() { p { (texts.apply_receipt_keep()) } }
        (ui::actions(&[
            Button::primary(texts.apply_receipt_save()).leads_to(routes::ReceiptText { lang }),
            Button::secondary(texts.apply_receipt_signed()).leads_to(routes::SignedReceipt { lang }),
            Button::secondary(texts.apply_home()).leads_to(routes::ApplicationPage { lang }),
        ]))
        (ui::more(texts.apply_receipt_check(), &html! {
            p { (texts.apply_receipt_check_text()) }
            p { a href=(routes::ReceiptKey {}) { (texts.apply_receipt_key()) } }
        }))
        (ui::section("copy", texts.apply_receipt_copy(), &copy(mine, submission)))
    };
    mine.show(texts.apply_receipt(), routes::ReceiptPage { lang }, main)
}

fn copy(mine: Mine<'_>, submission: &Submission) -> Markup {
    let (texts, dossier) = (mine.texts, mine.dossier);
    let (answers, circumstances) = (&submission.answers, dossier.circumstances());
    html! {
        @for step in dossier.form.steps_for(answers, circumstances) {
            h3 { (words::wording(texts, &step.title)) }
            (ui::facts(texts, &step.questions_for(answers, circumstances).map(|asked| {
                Fact::new(words::wording(texts, &asked.label), words::shown(texts, asked, answers))
            }).collect::<Vec<_>>()))
        }
    }
}

/// The receipt as plain text, with the exact text of which its fingerprint is made.
#[must_use]
pub fn text(mine: Mine<'_>, submission: &Submission) -> String {
    let (texts, dossier) = (mine.texts, mine.dossier);
    let mut text = String::new();
    let mut line = |words: &str| {
        let _ = write!(text, "{}\r\n", words.replace('\n', "\r\n"));
    };
    let fact = |term: &str, value: &str| format!("{term}: {value}");
    line(&format!("{} – {}", texts.apply_receipt(), texts.apply_over(dossier.series.key.to_string())));
    line("");
    line(&fact(&texts.apply_receipt_number(), &submission.number));
    line(&fact(&texts.apply_receipt_time(), &words::both(texts, submission.at)));
    if submission.amendments > 0 {
        line(&fact(&texts.apply_receipt_amended(), &texts.apply_receipt_times(submission.amendments)));
    }
    line(&fact(&texts.apply_fact_state(), mine.state()));
    line(&fact(&texts.apply_receipt_hash(), &submission.hash));
    line("");
    match mine.code {
        Some(code) => line(&fact(&texts.apply_code(), code)),
        None => line(&texts.apply_receipt_keep()),
    }
    let (answers, circumstances) = (&submission.answers, dossier.circumstances());
    for step in dossier.form.steps_for(answers, circumstances) {
        line("");
        line(&words::wording(texts, &step.title).to_uppercase());
        for asked in step.questions_for(answers, circumstances) {
            let given = words::answer(texts, asked, answers);
            line("");
            line(&words::wording(texts, &asked.label));
            line(&given.unwrap_or_else(|| format!("({})", texts.apply_no_answer())));
            if let Some(copy) = answers.file(&asked.id).and_then(GivenFile::clean)
                && !copy.found.is_empty()
            {
                let found = file::findings_in_line(texts, &copy.found);
                line(&format!("{} {found}", texts.file_copy_found()));
            }
        }
    }
    line("");
    line(&texts.apply_receipt_exact().to_uppercase());
    line("");
    line(&answers.canonical());
    text
}
