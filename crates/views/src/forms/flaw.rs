//! What keeps a draft from being published, in sentences.

use domain::{
    ids::FormDraftId,
    questionnaire::{Flaw, Found, Place, Questionnaire},
};
use i18n::{Texts, lists};
use maud::{Markup, html};

use super::language;
use crate::{apply::words::wording, reader::Reader, ui::Words};

fn label(texts: &Texts, form: &Questionnaire, id: &str) -> String {
    form.question(id).map_or_else(|| id.to_owned(), |asked| wording(texts, &asked.label).into_owned())
}

fn sentence<'t>(texts: &'t Texts, form: &Questionnaire, flaw: &Flaw) -> Words<'t> {
    match flaw {
        Flaw::NoPages => texts.forms_flaw_no_pages(),
        Flaw::EmptyPage => texts.forms_flaw_empty_page(),
        Flaw::SameId => texts.forms_flaw_same_id(),
        Flaw::Untranslated(langs) => {
            let langs: Vec<_> = langs.iter().map(|lang| language(*lang)).collect();
            texts.forms_flaw_untranslated(lists::and(texts, &langs))
        }
        Flaw::FewChoices => texts.forms_flaw_few_choices(),
        Flaw::SameChoice => texts.forms_flaw_same_choice(),
        Flaw::NotEarlier(id) => texts.forms_flaw_not_earlier(label(texts, form, id)),
        Flaw::NoSuchAnswer(id) => texts.forms_flaw_no_such_answer(label(texts, form, id)),
        Flaw::Missing(id) => texts.forms_flaw_missing(id.clone()),
        Flaw::OtherKind => texts.forms_flaw_other_kind(),
        Flaw::NotAlways => texts.forms_flaw_not_always(),
        Flaw::GivesAway => texts.forms_flaw_gives_away(),
    }
}

/// All that is wrong, each with a link to where it is mended.
pub(super) fn flaws(reader: &Reader<'_>, id: FormDraftId, form: &Questionnaire, found: &[Found]) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    html! {
        ul {
            @for one in found {
                @let said = sentence(texts, form, &one.flaw);
                li {
                    @match &one.place {
                        Place::Whole => (said),
                        Place::Page(step) => {
                            @let title = form.step(step).map(|page| wording(texts, &page.title)).unwrap_or_default();
                            a href=(routes::FormPage { lang, id, step: step.clone() }) { (title) } ": " (said)
                        }
                        Place::Question(question) => {
                            @let page = routes::QuestionPage { lang, id, question: question.clone() };
                            a href=(page) { (label(texts, form, question)) } ": " (said)
                        }
                    }
                }
            }
        }
    }
}
