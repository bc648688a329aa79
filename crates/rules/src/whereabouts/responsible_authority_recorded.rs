//! W05: responsible authority recorded.

use prebirth_domain::{FamilyRole, WhereaboutsKind};

use crate::facts::is_blank;
use crate::saying::{gaps, item};
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that responsibility is recorded where the mother has moved.
///
/// # Missing data
/// Does not apply while the mother is not recorded in another authority's area.
///
/// # Source
/// `ppo-baby-a`.
pub const RULE: Rule = Rule {
    code: "W05",
    name: "responsible_authority_recorded",
    family: Family::Whereabouts,
    requires: "Where the mother stays in another authority's area, it is recorded which authority is responsible for the unborn baby, since when and agreed by whom.",
    why: "While nobody has agreed, each waits for the other.",
    remedy: "Agree it between the two authorities, and record who agreed.",
    source: Cited::Published {
        source: "ppo-baby-a",
        pinpoint: "responsibility",
        words: "Two boroughs disputed who was responsible; one accepted the duty late in pregnancy.",
    },
    place: RulePlace { room: Room::Prepare, section: "legal", pointer: "/legal/responsibilities" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let is_elsewhere = facts.case.people.iter().any(|somebody| {
        somebody.role == FamilyRole::Mother
            && crate::concern_roles::is_in(somebody, WhereaboutsKind::OtherAuthority, facts.today)
    });
    if !is_elsewhere {
        return vec![Judged::not_applicable("The mother is not recorded in another authority's area.")];
    }
    let entry = facts.case.legal.responsibilities.iter().enumerate().next_back();
    vec![match entry {
        None => Judged::not_met(
            "The mother stays in another authority's area, and nothing says which authority is responsible for the baby.",
        ),
        Some((position, entry)) => {
            let missing = gaps(&[
                (is_blank(entry.for_what.as_deref()), "for what"),
                (entry.since.is_none(), "since when"),
                (is_blank(entry.agreed_by.as_deref()), "who agreed"),
            ]);
            match missing {
                None => Judged::met("Which authority is responsible is recorded, with who agreed."),
                Some(missing) => Judged::cannot_tell(format!(
                    "Not recorded for the authority's responsibility: {missing}."
                )),
            }
            .at(item(
                Room::Prepare,
                "legal",
                format!("/legal/responsibilities/{position}"),
                entry.id.as_str(),
            ))
        }
    }]
}
