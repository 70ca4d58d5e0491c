//! Which offices have effect, once somebody signed in.
//!
//! This is the one place where that is decided. Somebody whose offices are withheld holds none, to
//! every rule and at every door: what they may do is show a second factor.

use domain::{
    ids::PersonId,
    person::{Appointment, Office},
};

use crate::actor::Actor;

/// Why offices have no effect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Withheld {
    /// In this session no second factor was shown.
    Unproven,
    /// The second factor was taken away not long ago.
    Resting,
}

/// What is known of somebody who signed in, beside who it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Proof {
    /// A second factor was shown in this session.
    pub second_factor: bool,
    /// The second factor was taken away not long ago.
    pub resting: bool,
    /// Assessors and moderators have to show one too.
    pub of_the_team: bool,
}

/// Whether an office has effect only once a second factor was shown: an organiser's always,
/// an assessor's and a moderator's if that is asked `of_the_team`.
#[must_use]
pub fn wants_second_factor(office: Office, of_the_team: bool) -> bool {
    match office {
        Office::Organiser => true,
        Office::Assessor | Office::Moderator => of_the_team,
        Office::Speaker | Office::Delegate => false,
    }
}

/// Whether what somebody showed at another provider stands for the second factor here: only a way that is
/// among those that the operator `counted`. By default none is.
#[must_use]
pub fn second_factor_elsewhere(shown: &[String], counted: &[String]) -> bool {
    shown.iter().any(|way| counted.contains(way))
}

impl Actor {
    /// Somebody who signed in. If any of the offices wants a second factor and none was shown, or it
    /// was taken away not long ago, none of the offices has effect.
    #[must_use]
    pub fn signed_in(person: PersonId, appointments: Vec<Appointment>, proof: Proof) -> Self {
        let wanted = appointments.iter().any(|held| wants_second_factor(held.office, proof.of_the_team));
        let withheld = match proof {
            _ if !wanted => None,
            Proof { resting: true, .. } => Some(Withheld::Resting),
            Proof { second_factor: false, .. } => Some(Withheld::Unproven),
            Proof { .. } => None,
        };
        let appointments = if withheld.is_some() { Vec::new() } else { appointments };
        Self { person: Some(person), appointments, withheld, ..Self::anyone() }
    }
}

#[cfg(test)]
mod tests {
    use domain::ids::SeriesId;

    use super::*;

    fn signed_in(offices: &[Office], proof: Proof) -> Actor {
        let held = |office: &Office| Appointment { office: *office, series: None::<SeriesId>, state: None };
        let person = format!("person_{:032x}", 1).parse().unwrap_or_else(|_| unreachable!("an id"));
        Actor::signed_in(person, offices.iter().map(held).collect(), proof)
    }

    const NOTHING: Proof = Proof { second_factor: false, resting: false, of_the_team: false };

    #[test]
    fn an_organiser_who_has_shown_no_second_factor_holds_no_office_at_all() {
        let both = [Office::Organiser, Office::Assessor];
        let without = signed_in(&both, NOTHING);
        assert_eq!((without.appointments.len(), without.withheld), (0, Some(Withheld::Unproven)));
        let with = signed_in(&both, Proof { second_factor: true, ..NOTHING });
        assert_eq!((with.appointments.len(), with.withheld), (2, None));
    }

    #[test]
    fn others_need_none_unless_it_is_asked_of_the_team() {
        for (office, wanted) in [
            (Office::Assessor, true),
            (Office::Moderator, true),
            (Office::Speaker, false),
            (Office::Delegate, false),
        ] {
            assert_eq!(signed_in(&[office], NOTHING).withheld, None, "{office:?}");
            let asked = signed_in(&[office], Proof { of_the_team: true, ..NOTHING });
            assert_eq!(asked.withheld.is_some(), wanted, "{office:?}");
            assert_eq!(asked.appointments.is_empty(), wanted, "{office:?}");
        }
    }

    #[test]
    fn what_was_shown_elsewhere_counts_only_if_the_operator_says_so() {
        let ways = |ways: &[&str]| ways.iter().map(|way| (*way).to_owned()).collect::<Vec<_>>();
        assert!(!second_factor_elsewhere(&ways(&["pwd", "mfa"]), &[]));
        assert!(!second_factor_elsewhere(&ways(&["pwd"]), &ways(&["mfa", "hwk"])));
        assert!(!second_factor_elsewhere(&[], &ways(&["mfa"])));
        assert!(second_factor_elsewhere(&ways(&["pwd", "mfa"]), &ways(&["mfa"])));
    }

    #[test]
    fn while_offices_rest_a_second_factor_does_not_wake_them() {
        let resting = Proof { second_factor: true, resting: true, ..NOTHING };
        assert_eq!(signed_in(&[Office::Organiser], resting).withheld, Some(Withheld::Resting));
        assert_eq!(signed_in(&[Office::Delegate], resting).withheld, None);
    }
}
