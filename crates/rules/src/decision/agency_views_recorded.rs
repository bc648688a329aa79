//! D04: agency views recorded.

use prebirth_domain::{Conference, Discipline, Party, Position};

use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that each agency's view is recorded.
///
/// # Missing data
/// Does not apply before a conference is held.
///
/// # Source
/// `sussex-decision`.
pub const RULE: Rule = Rule {
    code: "D04",
    name: "agency_views_recorded",
    family: Family::Decision,
    requires: "The view of each professional who was there is recorded.",
    why: "A view that is not recorded cannot be relied on as agreement or dissent.",
    remedy: "Ask each agency for its view, and record it with the reasons.",
    source: Cited::Published {
        source: "sussex-decision",
        pinpoint: "",
        words: "The decision is based on the views of all agencies and on written contributions.",
    },
    place: RulePlace { room: Room::Hold, section: "decision", pointer: "/conferences" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    super::each_held(facts, judge)
}

fn judge(facts: &Facts<'_>, conference: &Conference) -> Judged {
    let voting: Vec<&Party> = conference
        .attendance
        .iter()
        .filter(|entry| entry.mode.is_present())
        .filter_map(|entry| entry.party.as_ref())
        .filter(|party| match party {
            Party::Professional { id } => facts
                .case
                .professional(id)
                .is_some_and(|professional| professional.role.discipline() != Discipline::NotCounted),
            Party::Person { .. } => false,
        })
        .collect();
    if voting.is_empty() {
        return Judged::cannot_tell(
            "Nobody's attendance is recorded, so no agency's view can be looked for.",
        );
    }
    let silent: Vec<String> = voting
        .into_iter()
        .filter(|party| {
            !conference
                .agency_views
                .iter()
                .any(|view| view.by.as_ref() == Some(party) && view.position != Position::NotRecorded)
        })
        .map(|party| facts.party_name(party))
        .collect();
    if silent.is_empty() {
        Judged::met("The view of each agency that was there is recorded.")
    } else {
        Judged::not_met(format!("No view is recorded of: {}.", silent.join(", ")))
    }
}
