//! P08: owner was there or told.

use prebirth_domain::Conference;

use crate::facts::was_held;
use crate::invitations::present;
use crate::saying::{has_come, or_one};
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that each owner was present or was told.
///
/// # Missing data
/// Gives "cannot tell" for an action of no named conference, or while nobody's attendance is recorded.
///
/// # Source
/// None: a suggestion of practice.
pub const RULE: Rule = Rule {
    code: "P08",
    name: "owner_was_there_or_told",
    family: Family::Plan,
    requires: "Whoever owns an action was at the conference that agreed it, or was told of it.",
    why: "Nobody carries out what they have never heard of.",
    remedy: "Tell the owner, and record the day.",
    source: Cited::Suggestion("No action whose owner was neither there nor told."),
    place: RulePlace { room: Room::Plan, section: "actions", pointer: "/plan/actions" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let judged = super::in_use(facts).filter_map(|(position, action)| {
        let owner = action.owner.as_ref()?;
        let who = facts.party_name(owner);
        let conference = action.conference.as_ref().and_then(|id| facts.case.conference(id));
        let was_told = has_come(facts, action.owner_told_on);
        let was_there = |conference: &Conference| present(conference).any(|party| party == owner);
        let entry = match conference {
            _ if was_told => Judged::met(format!("{who} was told of the action.")),
            None => Judged::cannot_tell(format!(
                "Which conference agreed the action of {who}, or when {who} was told, is not recorded."
            )),
            Some(conference) if was_there(conference) => {
                Judged::met(format!("{who} was there when the action was agreed."))
            }
            Some(conference) if !was_held(conference) => Judged::due(
                conference.on,
                format!("The action of {who} is to be agreed at the conference, or told."),
            ),
            Some(conference) if conference.attendance.is_empty() => Judged::cannot_tell(format!(
                "Nobody's attendance is recorded, so whether {who} was there cannot be worked out."
            )),
            Some(_) => Judged::not_met(format!("{who} owns an action, was not there and was not told.")),
        };
        Some(entry.at(super::action_place(position, action)).about(Some(owner.clone())))
    });
    or_one(judged.collect(), Judged::not_applicable("No action has a named owner yet."))
}
