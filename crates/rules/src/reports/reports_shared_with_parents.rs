//! R02: reports shared with parents.

use prebirth_domain::FamilyRole;

use crate::facts::{by_day, person};
use crate::{Cited, Facts, Family, Judged, Key, Place, Room, Rule, RulePlace};

/// Checks that each parent has a report in time before the conference.
///
/// # Missing data
/// Gives "cannot tell" without the day of the conference or the authority's figure.
///
/// # Source
/// The figure `Key::ReportsInitial` of the policy pack in force.
pub const RULE: Rule = Rule {
    code: "R02",
    name: "reports_shared_with_parents",
    family: Family::Reports,
    requires: "Each parent has the social worker's report before the conference, by the authority's limit.",
    why: "A parent who reads the report in the corridor cannot answer it.",
    remedy: "Share the report with each parent, and record the day and the form.",
    source: Cited::Figure(Key::ReportsInitial),
    place: RulePlace { room: Room::Prepare, section: "reports", pointer: "/conferences" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let mut judged = Vec::new();
    for (position, conference) in facts.conferences() {
        let key = if conference.kind.is_initial() { Key::ReportsInitial } else { Key::ReportsReview };
        let value = facts.value(key, conference.on);
        let limit =
            value.length().zip(conference.on).map(|(length, held)| length.before(held, facts.case.nation));
        let parents = facts
            .case
            .people
            .iter()
            .filter(|person| person.role == FamilyRole::Mother || person.role.is_father_or_partner());
        for parent in parents.filter(|person| person.died_on.is_none() && !person.name.is_unknown()) {
            let party = person(&parent.id);
            let who = facts.name(parent);
            let shared = conference
                .reports
                .iter()
                .flat_map(|report| &report.shared)
                .filter(|shared| shared.with.as_ref() == Some(&party))
                .filter_map(|shared| shared.on)
                .min();
            let place = Place::new(Room::Prepare, "reports", format!("/conferences/{position}/reports"));
            let entry = match limit {
                Some(limit) => by_day(facts, &format!("The report to {who}"), limit, shared, &value),
                None if value.length().is_none() => Judged::cannot_tell(key.prompt()),
                None => Judged::cannot_tell(
                    "The day of the conference is not recorded, so the reports' limit cannot be counted.",
                ),
            };
            judged.push(
                entry.at(place).about(Some(party)).judged_on(conference.on).citing(value.source.clone()),
            );
        }
    }
    if judged.is_empty() {
        judged.push(
            Judged::cannot_tell("No conference or no parent is recorded.")
                .remedy("Record the parents and the conference."),
        );
    }
    judged
}
