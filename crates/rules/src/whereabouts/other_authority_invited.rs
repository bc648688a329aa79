//! W04: other authority invited.

use prebirth_domain::{FamilyRole, Role, WhereaboutsKind};

use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that the other authority is invited where a parent stays in its area.
///
/// # Missing data
/// Does not apply while no parent is recorded as staying in another authority's area.
///
/// # Source
/// `walsall-prebirth`.
pub const RULE: Rule = Rule {
    code: "W04",
    name: "other_authority_invited",
    family: Family::Whereabouts,
    requires: "Where a parent stays in another authority's area, that authority is invited.",
    why: "A family between two authorities is known to neither.",
    remedy: "Invite the other authority, and agree who is responsible.",
    source: Cited::Published {
        source: "walsall-prebirth",
        pinpoint: "alerts",
        words: "Other authorities and maternity units are alerted.",
    },
    place: RulePlace { room: Room::Prepare, section: "invitations", pointer: "/conferences" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let is_elsewhere = facts.case.people.iter().any(|somebody| {
        (somebody.role == FamilyRole::Mother || somebody.role.is_father_or_partner())
            && crate::concern_roles::is_in(somebody, WhereaboutsKind::OtherAuthority, facts.today)
    });
    if !is_elsewhere {
        return vec![Judged::not_applicable("No parent is recorded as staying in another authority's area.")];
    }
    crate::invitations::role_invited(facts, Role::OtherAuthority, &[Role::OtherAuthority])
}
