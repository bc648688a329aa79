//! M07: nobody present is silent.

use prebirth_domain::{Discipline, Party};

use crate::facts::is_blank;
use crate::invitations::present;
use crate::saying::{held, or_one};
use crate::{Cited, Facts, Family, Judged, Place, Room, Rule, RulePlace};

/// Checks that each agency that was there has a contribution, a report or a view.
///
/// # Missing data
/// Does not apply before a conference is held, or while nobody's attendance is recorded.
///
/// # Source
/// None: a suggestion of practice.
pub const RULE: Rule = Rule {
    code: "M07",
    name: "nobody_present_is_silent",
    family: Family::Minutes,
    requires: "Each agency that was there has something in the minutes.",
    why: "An agency that came should be able to find what it said in the minutes.",
    remedy: "Ask what they said, and write it.",
    source: Cited::Suggestion("Agencies that were there and say nothing are a finding."),
    place: RulePlace { room: Room::Minutes, section: "minutes", pointer: "/conferences" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let mut judged = Vec::new();
    for (position, conference) in held(facts) {
        let agencies = present(conference).filter(|party| match party {
            Party::Professional { id } => facts
                .case
                .professional(id)
                .is_some_and(|professional| professional.role.discipline() != Discipline::NotCounted),
            Party::Person { .. } => false,
        });
        for party in agencies {
            let who = facts.party_name(party);
            let is_empty = conference.contributions.is_empty();
            let speaks =
                conference.contributions.iter().any(|contribution| contribution.by.as_ref() == Some(party))
                    || conference.reports.iter().any(|report| {
                        report.from.as_ref() == Some(party) && !is_blank(report.summary.as_deref())
                    });
            judged.push(
                if speaks {
                    Judged::met(format!("{who} was there and is in the minutes."))
                } else if is_empty {
                    Judged::cannot_tell(format!("{who} was there. Nothing that was said is recorded yet."))
                } else {
                    Judged::not_met(format!("{who} was there, and nothing they said is in the minutes."))
                }
                .at(Place::new(Room::Minutes, "minutes", format!("/conferences/{position}/contributions")))
                .about(Some(party.clone())),
            );
        }
    }
    or_one(judged, Judged::not_applicable("No agency is recorded as present at a conference."))
}
