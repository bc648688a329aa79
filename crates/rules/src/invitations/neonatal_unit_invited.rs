//! I13: neonatal unit invited.

use prebirth_domain::{ConcernKind, Role};

use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that the neonatal unit is invited where substance use, early birth or the baby's health call for it.
///
/// # Missing data
/// Does not apply while nothing recorded calls for it.
///
/// # Source
/// `sussex-prebirth-2020`.
pub const RULE: Rule = Rule {
    code: "I13",
    name: "neonatal_unit_invited",
    family: Family::Invitations,
    requires: "Where the baby may need care after birth, the neonatal unit is invited.",
    why: "A baby who goes to the neonatal unit goes to people who were not there when the plan was made.",
    remedy: "Invite the neonatal unit, or record why not.",
    source: Cited::Published {
        source: "sussex-prebirth-2020",
        pinpoint: "attendance",
        words: "Midwifery and relevant neonatal services must be invited to a pre-birth conference.",
    },
    place: RulePlace { room: Room::Prepare, section: "invitations", pointer: "/conferences" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let is_concern = facts.case.concerns.iter().any(|concern| {
        !concern.is_resolved
            && matches!(
                concern.what,
                ConcernKind::SubstanceMisuse | ConcernKind::Alcohol | ConcernKind::UnbornHealth
            )
    });
    if !is_concern && !facts.needs_pulling_forward() {
        return vec![Judged::not_applicable("Nothing recorded calls for the neonatal unit.")];
    }
    super::role_invited(facts, Role::NeonatalUnit, &[Role::NeonatalUnit, Role::Paediatrician])
}
