//! R04: assessment rests on contact.

use prebirth_domain::FamilyRole;

use crate::facts::{is_blank, person};
use crate::packs::counted;
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that a completed assessment rests on contact with each parent and on checks that came back.
///
/// # Missing data
/// Does not apply while no assessment is complete.
///
/// # Source
/// None: a suggestion of practice.
pub const RULE: Rule = Rule {
    code: "R04",
    name: "assessment_rests_on_contact",
    family: Family::Reports,
    requires: "An assessment that is called complete rests on contact with each parent, and on checks that came back.",
    why: "An assessment written without seeing one parent is about the other parent only.",
    remedy: "See the parent, wait for the checks, or record in the assessment what is missing and why.",
    source: Cited::Suggestion(
        "\"Assessment complete\" with no visit, no contact with one parent, or checks still outstanding is a finding.",
    ),
    place: RulePlace { room: Room::Prepare, section: "reports", pointer: "/assessment" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let Some(done) = facts
        .case
        .assessment
        .as_ref()
        .and_then(|assessment| assessment.completed_on)
        .filter(|day| *day <= facts.today)
    else {
        return vec![Judged::not_applicable("No assessment is recorded as complete.")];
    };
    let mut missing: Vec<String> = Vec::new();
    let parents = facts.case.people.iter().filter(|somebody| {
        (somebody.role == FamilyRole::Mother || somebody.role.is_father_or_partner())
            && somebody.died_on.is_none()
            && (somebody.role == FamilyRole::Mother || !somebody.name.is_unknown())
    });
    for parent in parents {
        let party = person(&parent.id);
        let is_seen = facts
            .case
            .sightings
            .iter()
            .any(|sighting| sighting.seen.contains(&party) && sighting.on.is_some_and(|day| day <= done));
        if !is_seen {
            missing.push(format!("no recorded contact with {}", facts.name(parent)));
        }
        let checks = parent.father.iter().flat_map(|record| &record.checks);
        let open = checks.filter(|entry| {
            entry.returned_on.is_none_or(|day| day > done) && is_blank(entry.refused_because.as_deref())
        });
        let open = open.count();
        if open > 0 {
            let open = counted(i64::try_from(open).unwrap_or(i64::MAX), "check");
            missing.push(format!("{open} about {} still outstanding", facts.name(parent)));
        }
    }
    if facts.case.mother().is_none() {
        return vec![Judged::cannot_tell("An assessment is complete, and no mother is recorded.")];
    }
    vec![if missing.is_empty() {
        Judged::met("The assessment rests on contact with each parent, and no check was outstanding.")
    } else {
        Judged::not_met(format!("The assessment is called complete, with {}.", missing.join(", ")))
    }]
}
