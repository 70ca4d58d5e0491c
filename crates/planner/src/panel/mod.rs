//! Panels with travel grants: from the applicants for each State under Review the best set for its hour,
//! for all States together, within what the donors give.
//!
//! An [`Instance`] says who may be chosen, what a set is worth and which rules hold. [`solve`] gives the
//! best [`Answer`] with a proven bound; [`evaluate`] says of any set what it is worth and which rules it
//! breaks, without any of the solver's code. Reasons come from the same model: [`why_not`], [`clash`],
//! [`relaxation`]; and [`repair`] keeps to what was published as far as it can.
//!
//! How it is solved, and why that is a proof, stands in `docs/adr/0033-panels-by-prices-and-loss.md`.

mod clash;
mod combine;
mod compile;
mod evaluate;
mod explore;
mod file;
mod instance;
mod lottery;
#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    reason = "prices are looked for in floating point; what is proven is reckoned in whole numbers"
)]
mod money;
#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    reason = "prices are looked for in floating point; what is proven is reckoned in whole numbers"
)]
mod prices;
mod reasons;
mod repair;
mod solve;

pub use clash::{Relaxed, clash, relaxation};
pub use evaluate::{Broken, Worth, evaluate};
pub use file::{Country, FileApplicant, Gender, Kind, Organisation, PanelAnswer, PanelFile};
pub use instance::{
    Applicant, Demand, Donor, Flaw, Force, Grant, Instance, MOST_DONORS, MOST_TAGS, MOST_THEMES, Panel, Rule,
};
pub use lottery::Lots;
pub use reasons::{Change, Why, what_if, why_not};
pub use repair::{repair, reserves};
pub use solve::{Answer, Unsolved, solve, solve_by_lot};
