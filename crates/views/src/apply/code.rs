//! The code, as long as it is shown.

use i18n::Texts;
use maud::{Markup, html};

use super::{Mine, lang};
use crate::ui::{self, Button};

/// The code with what to do with it; nothing once the applicant has said that it is kept.
pub(super) fn section(mine: Mine<'_>) -> Markup {
    let (texts, lang) = (mine.texts, mine.lang());
    let Some(code) = mine.code else { return html! {} };
    let content = html! {
        p { (texts.apply_code_lead()) }
        p.lead { strong.code { (code) } }
        p { (texts.apply_code_only()) }
        p { (texts.apply_code_advice()) }
        (ui::form(routes::KeepCode { lang }, mine.token, &ui::actions(&[
            Button::primary(texts.apply_code_kept()),
            Button::secondary(texts.apply_code_save()).leads_to(routes::CodeText { lang }),
        ])))
    };
    ui::section("code", texts.apply_code(), &content)
}

/// The code as plain text. `address` is the platform's own.
#[must_use]
pub fn text(texts: &Texts, address: &str, code: &str) -> String {
    format!(
        "{}\r\n\r\n{code}\r\n\r\n{}\r\n{address}{}\r\n",
        texts.apply_code_text(),
        texts.apply_code_text_how(),
        routes::ReturnPage { lang: lang(texts) },
    )
}
