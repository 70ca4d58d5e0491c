//! A date in three fields: people type dates faster than they pick them, and without a script.

use maud::{Markup, html};

use super::Field;

/// The parts of a date as they were typed.
#[derive(Clone, Copy, Debug, Default)]
pub struct DateParts<'a> {
    /// The day of the month.
    pub day: &'a str,
    /// The month.
    pub month: &'a str,
    /// The year.
    pub year: &'a str,
}

impl Field<'_> {
    /// A date. Its parts are sent as `name-day`, `name-month` and `name-year`.
    #[must_use]
    pub fn date(self, parts: DateParts<'_>) -> Markup {
        let id = self.id();
        let inputs = [
            ("day", self.texts.ui_day(), parts.day, id.clone()),
            ("month", self.texts.ui_month(), parts.month, format!("{id}-month")),
            ("year", self.texts.ui_year(), parts.year, format!("{id}-year")),
        ];
        let controls = html! {
            div.parts {
                @for (part, label, value, id) in &inputs {
                    div {
                        label for=(id) { (label) }
                        input.tiny type="text" inputmode="numeric" id=(id) name={ (self.name) "-" (part) }
                            value=(value) autocomplete="off" required[self.required()]
                            aria-invalid=(self.invalid());
                    }
                }
            }
        };
        self.group("group", &controls)
    }
}
