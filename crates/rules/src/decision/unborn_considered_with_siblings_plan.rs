//! D15: unborn considered with siblings plan.

use prebirth_domain::{ConcernKind, FamilyRole, OtherMeetingKind, Person, day_in_words};

use crate::saying::{has_come, held};
use crate::{Cited, Facts, Family, Judged, Key, Room, Rule, RulePlace};

/// Checks that the unborn baby was considered with the plan of a brother or sister.
///
/// # Missing data
/// Does not apply where no brother or sister is recorded as having a plan.
///
/// # Source
/// The figure `Key::SiblingsConsidered` of the policy pack in force.
pub const RULE: Rule = Rule {
    code: "D15",
    name: "unborn_considered_with_siblings_plan",
    family: Family::Decision,
    requires: "Where a brother or sister has a child protection plan, a conference about that child considers the unborn baby before the birth.",
    why: "The plan for the child knows the household. A plan for the baby that does not ask begins from nothing.",
    remedy: "Bring the child's review forward, or consider the child at the unborn baby's conference, and record it.",
    source: Cited::Figure(Key::SiblingsConsidered),
    place: RulePlace { room: Room::Prepare, section: "legal", pointer: "/meetings" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let is_concern = facts
        .case
        .concerns
        .iter()
        .any(|concern| concern.what == ConcernKind::SiblingOnPlan && !concern.is_resolved);
    if !is_concern && !facts.case.people.iter().any(has_plan) {
        return vec![Judged::not_applicable("No brother or sister is recorded as having a plan.")];
    }
    let in_time = |day: chrono::NaiveDate| facts.born_on.is_none_or(|born| day <= born);
    let own = facts
        .case
        .meetings
        .iter()
        .filter(|meeting| meeting.meeting == OtherMeetingKind::SiblingsConference)
        .filter_map(|meeting| meeting.on);
    let here = held(facts)
        .filter(|(_, conference)| !conference.siblings_considered.is_empty())
        .filter_map(|(_, conference)| conference.on);
    let first = own.chain(here).filter(|day| in_time(*day)).min();
    let value = facts.value(Key::SiblingsConsidered, first);
    let has_rule = value.provides() == Some(true) && value.is_sourced();
    let sentence = "A brother or sister has a child protection plan, and no conference about that child has considered the unborn baby.";
    vec![match first {
        Some(day) if day <= facts.today => Judged::met(format!(
            "The unborn baby was considered with the plan of a brother or sister on {}.",
            day_in_words(day)
        )),
        Some(day) => Judged::due(Some(day), "The conference about a brother or sister is still to come."),
        None if !has_rule => Judged::cannot_tell(sentence),
        None if has_come(facts, facts.born_on) => Judged::not_met(sentence),
        None => Judged::due(facts.due_date.filter(|due| *due >= facts.today), sentence),
    }]
}

fn has_plan(person: &Person) -> bool {
    let status = person.legal_status.as_deref().unwrap_or_default().to_lowercase();
    person.role == FamilyRole::Sibling
        && status.contains("child protection plan")
        && !status.contains("ended")
}
