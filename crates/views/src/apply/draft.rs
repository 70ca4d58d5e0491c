//! Where a page tells the script how words are saved while they are typed.

use maud::{Markup, html};

use super::Mine;
use crate::script;

/// The line in which the script says whether the words are saved, and the script. Without a key, which
/// the code brings along, nothing is kept in the browser and there is no line.
pub(super) fn line(mine: Mine<'_>) -> Markup {
    let texts = mine.texts;
    let Some((name, key)) = mine.browser_key else { return html! {} };
    let steps = routes::StepPage { lang: mine.lang(), step: String::new() };
    html! {
        p.soft role="status" data-draft=(key) data-name={ "draft " (name) " " } data-at=(steps)
            data-saved=(texts.draft_saved("{time}")) data-kept=(texts.draft_kept())
            data-clash=(texts.draft_clash()) data-closed=(texts.draft_closed()) {}
        (script::tag())
    }
}
