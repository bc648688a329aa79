//! G01: core group is complete.

use prebirth_domain::{Discipline, Party};

use crate::facts::person;
use crate::saying::gaps;
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that the core group has its members.
///
/// # Missing data
/// Does not apply where no plan was decided.
///
/// # Source
/// `bedfordshire-core-groups`.
pub const RULE: Rule = Rule {
    code: "G01",
    name: "core_group_is_complete",
    family: Family::CoreGroups,
    requires: "The core group has the social worker, the midwife, the health visitor and each parent who may take part.",
    why: "The core group is the plan. Anyone who is not in it does not carry it out.",
    remedy: "Name the missing members.",
    source: Cited::Published {
        source: "bedfordshire-core-groups",
        pinpoint: "membership",
        words: "Parents, the social worker, midwife, health visitor and others with direct contact.",
    },
    place: RulePlace { room: Room::After, section: "coreGroups", pointer: "/conferences" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    super::each_plan(facts, |facts, conference| {
        let members: Vec<&Party> =
            conference.core_group.iter().filter_map(|member| member.party.as_ref()).collect();
        let has = |discipline: Discipline| {
            members.iter().any(|party| match party {
                Party::Professional { id } => facts
                    .case
                    .professional(id)
                    .is_some_and(|professional| professional.role.discipline() == discipline),
                Party::Person { .. } => false,
            })
        };
        let mother = facts.case.mother().map(|mother| person(&mother.id));
        let missing = gaps(&[
            (!has(Discipline::ChildrensSocialCare), "the social worker"),
            (!has(Discipline::Midwifery), "the midwife"),
            (!has(Discipline::HealthVisiting), "the health visitor"),
            (!mother.is_some_and(|mother| members.contains(&&mother)), "the mother"),
        ]);
        match missing {
            _ if members.is_empty() => Judged::not_met("Who is in the core group is not recorded."),
            None => Judged::met(
                "The core group has the social worker, the midwife, the health visitor and the mother.",
            ),
            Some(missing) => Judged::not_met(format!("Not in the core group: {missing}.")),
        }
    })
}
