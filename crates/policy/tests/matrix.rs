//! The whole policy as a table, so that a change to it shows as a change to a table.

use policy::{Action, Phase, Role, allows};

#[test]
fn the_policy_is_as_reviewed() {
    let mut table = String::new();
    for role in Role::ALL {
        for phase in Phase::ALL {
            let may: Vec<_> = Action::ALL
                .iter()
                .filter(|action| allows(role, phase, **action))
                .map(|action| action.name())
                .collect();
            if !may.is_empty() {
                table +=
                    &format!("{:<10}{:<10}{}\n", format!("{role:?}"), format!("{phase:?}"), may.join(", "));
            }
        }
    }
    insta::assert_snapshot!(table, @r"
    Anyone    Public    read, apply
    Applicant Draft     read, edit, submit, withdraw, consent, close, erase
    Applicant Received  read, edit, submit, withdraw, consent, close, erase
    Applicant Released  read, withdraw, reply, consent, close, erase
    Applicant Withdrawn read, erase
    Speaker   Public    attend
    Delegate  Public    attend
    Moderator Public    attend
    Assessor  Hidden    read
    Assessor  Public    assess
    Assessor  Received  assess
    Organiser Hidden    read, inspect, decide, manage, plan, support, write, audit
    Organiser Public    inspect, decide, manage, plan, support, write, attend, audit
    Organiser Draft     decide
    Organiser Received  close, assess, inspect, decide, write
    Organiser Released  close, inspect, decide, write
    Organiser Withdrawn inspect
    Keeper    Platform  write, audit, keep
    ");
}

#[test]
fn no_rule_gives_what_only_a_code_or_the_platform_has() {
    for role in Role::ALL {
        for phase in Phase::ALL {
            assert!(!allows(role, phase, Action::SignIn) && !allows(role, phase, Action::Run));
        }
    }
}
