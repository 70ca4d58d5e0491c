//! A speaker, as far as the reader may know.

use domain::application::ApplicantKind;
use i18n::Texts;
use maud::{Markup, html};
use policy::Disclosed;

use crate::ui;

/// The name, the position, and the organisation; or, where it is not named, what kind it is.
pub(crate) fn speaker(texts: &Texts, one: &Disclosed) -> Markup {
    let kind = one.kind.filter(|_| one.organisation.is_none()).map(|kind| match kind {
        ApplicantKind::National => texts.safety_kind_national(),
        ApplicantKind::International => texts.safety_kind_international(),
        ApplicantKind::Coalition => texts.safety_kind_coalition(),
        ApplicantKind::Nhri => texts.safety_kind_nhri(),
    });
    let said = [&one.speaker, &one.position, &one.organisation];
    let parts =
        said.into_iter().flatten().map(|part| ui::said(part)).chain(kind.map(|kind| html! { (kind) }));
    html! { @for (at, part) in parts.enumerate() { @if at > 0 { ", " } (part) } }
}
