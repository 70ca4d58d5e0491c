//! The table.

use crate::{actor::Role, subject::Phase};

macro_rules! actions {
    ($($(#[$doc:meta])+ $name:ident = $word:literal;)+) => {
        /// What can be done to a thing.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Action { $($(#[$doc])+ $name),+ }

        impl Action {
            /// All actions, for tables.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// The word in the log.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Self::$name => $word),+ }
            }
        }
    };
}

actions! {
    /// See it: the page of a series or meeting, one's own application.
    Read = "read";
    /// Begin an application.
    Apply = "apply";
    /// Change the answers.
    Edit = "edit";
    /// Hand it in.
    Submit = "submit";
    /// Take it back.
    Withdraw = "withdraw";
    /// Answer the offer of a seat.
    Reply = "reply";
    /// Choose to whom what may be shown.
    Consent = "consent";
    /// Close everything that was released, at once.
    Close = "close";
    /// Have what is held erased.
    Erase = "erase";
    /// Read what assessors may read, and give scores.
    Assess = "assess";
    /// Read all of it, the original files included, and every list of such.
    Inspect = "inspect";
    /// Decide about it, arrange it, give it more time.
    Decide = "decide";
    /// Change the facts of a series or meeting, extend, postpone, hold, cancel.
    Manage = "manage";
    /// Draw up and publish the programme.
    Plan = "plan";
    /// Pay journeys: budgets, offers, journeys, passports.
    Support = "support";
    /// Read, change and release the letters of a series.
    Write = "write";
    /// Read what is for those who take part: speakers, missions, moderators.
    Attend = "attend";
    /// Read what the log says of it and of all that belongs to it.
    Audit = "audit";
    /// Set up series, people, templates; import.
    Keep = "keep";
    /// Sign in or out. No rule gives this to anybody: the code does.
    SignIn = "sign in";
    /// Done by the platform itself. No rule gives this to anybody.
    Run = "run";
}

/// One line of the policy.
#[derive(Clone, Copy, Debug)]
pub struct Rule(pub Role, pub Phase, pub &'static [Action]);

/// The policy.
pub const RULES: &[Rule] = {
    use Action::{
        Apply, Assess, Attend, Audit, Close, Consent, Decide, Edit, Erase, Inspect, Keep, Manage, Plan, Read,
        Reply, Submit, Support, Withdraw, Write,
    };
    use Phase::{Draft, Hidden, Platform, Public, Received, Released, Withdrawn};
    use Role::{Anyone, Applicant, Assessor, Delegate, Keeper, Moderator, Organiser, Speaker};
    &[
        Rule(Anyone, Public, &[Read, Apply]),
        Rule(Applicant, Draft, &[Read, Edit, Submit, Withdraw, Consent, Close, Erase]),
        Rule(Applicant, Received, &[Read, Edit, Submit, Withdraw, Consent, Close, Erase]),
        Rule(Applicant, Released, &[Read, Reply, Withdraw, Consent, Close, Erase]),
        Rule(Applicant, Withdrawn, &[Read, Erase]),
        Rule(Speaker, Public, &[Attend]),
        Rule(Delegate, Public, &[Attend]),
        Rule(Moderator, Public, &[Attend]),
        Rule(Assessor, Hidden, &[Read]),
        Rule(Assessor, Public, &[Assess]),
        Rule(Assessor, Received, &[Assess]),
        Rule(Organiser, Hidden, &[Read, Inspect, Decide, Manage, Plan, Support, Write, Audit]),
        Rule(Organiser, Public, &[Inspect, Decide, Manage, Plan, Support, Write, Attend, Audit]),
        // Nobody reads a draft but the applicant; more time it may be given all the same.
        Rule(Organiser, Draft, &[Decide]),
        // What may be shown only the applicant opens; in an emergency organisers close it too.
        Rule(Organiser, Received, &[Inspect, Assess, Decide, Write, Close]),
        Rule(Organiser, Released, &[Inspect, Decide, Write, Close]),
        Rule(Organiser, Withdrawn, &[Inspect]),
        Rule(Keeper, Platform, &[Keep, Write, Audit]),
    ]
};

/// Whether a role may do something in a phase.
#[must_use]
pub fn allows(role: Role, phase: Phase, action: Action) -> bool {
    RULES.iter().any(|Rule(r, p, actions)| *r == role && *p == phase && actions.contains(&action))
}
