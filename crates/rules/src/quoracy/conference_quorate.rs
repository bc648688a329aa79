//! Q01: conference quorate.

use prebirth_domain::{ConferenceState, QuoracyDecision, day_in_words};

use crate::Verdict;
use crate::facts::is_blank;
use crate::{Cited, Facts, Family, Judged, Key, Place, Room, Rule, RulePlace};

/// Checks that a conference has the quorum, or the chair's reasons.
///
/// # Missing data
/// Gives "cannot tell" without attendance, and while the authority's figure is not known or not confirmed.
///
/// # Source
/// The figure `Key::QuorumOthers` of the policy pack in force.
pub const RULE: Rule = Rule {
    code: "Q01",
    name: "conference_quorate",
    family: Family::Quoracy,
    requires: "Each conference that is held has the quorum of the authority, or the chair decides and records why it goes ahead.",
    why: "A decision without those who know the family is a decision about somebody nobody in the room has met.",
    remedy: "Ask who can still join. If not, the chair decides and records the ground, the reasons and what keeps the baby safe.",
    source: Cited::Figure(Key::QuorumOthers),
    place: RulePlace { room: Room::Hold, section: "quoracy", pointer: "/conferences" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let judged: Vec<Judged> = facts
        .conferences()
        .map(|(position, conference)| {
            let place = Place::new(Room::Hold, "quoracy", format!("/conferences/{position}/quoracy"));
            let state = crate::quoracy(facts.case, conference, facts.pack);
            let is_to_come = conference.state == ConferenceState::Planned;
            if is_to_come && !super::has_agencies_on_the_roll(conference) {
                return Judged::due(conference.on, "Attendance has not been recorded yet.")
                    .remedy("Record attendance when the conference opens.")
                    .at(place);
            }
            if !super::has_agencies_on_the_roll(conference) {
                return Judged::cannot_tell("No professional's attendance is recorded.")
                    .remedy("Record who was there.")
                    .at(place);
            }
            match (state.verdict, &conference.quoracy) {
                (_, Some(decision)) if state.is_quorate == Some(false) => {
                    decided(facts, decision, &state.sentence)
                }
                (Verdict::NotMet, _) => Judged::not_met(state.sentence),
                (Verdict::CannotTell | Verdict::Due | Verdict::NotApplicable, _) => {
                    Judged::cannot_tell(state.sentence)
                }
                (Verdict::Met, _) => Judged::met(state.sentence),
            }
            .citing(state.source)
            .at(place)
        })
        .collect();
    crate::invitations::or_no_conference(judged)
}

fn decided(facts: &Facts<'_>, decision: &QuoracyDecision, sentence: &str) -> Judged {
    let gaps: Vec<&str> = [
        (is_blank(decision.reasons.as_deref()), "the reasons"),
        (decision.proceeds && decision.ground.is_none(), "the ground"),
        (!decision.proceeds && decision.reconvenes_on.is_none(), "the new date"),
        (
            !decision.proceeds && is_blank(decision.interim_plan.as_deref()),
            "what keeps the baby safe until then",
        ),
    ]
    .into_iter()
    .filter(|(is_gap, _)| *is_gap)
    .map(|(_, words)| words)
    .collect();
    if !gaps.is_empty() {
        return Judged::not_met(format!("{sentence} The chair decided. Not recorded: {}.", gaps.join(", ")));
    }
    if decision.proceeds {
        return Judged::met(format!("{sentence} The chair went ahead, for a recorded reason."));
    }
    match decision.reconvenes_on {
        Some(day) if day >= facts.today => {
            Judged::due(Some(day), format!("{sentence} The conference meets again on {}.", day_in_words(day)))
        }
        Some(_) | None => Judged::cannot_tell(format!("{sentence} The new date has passed.")),
    }
}
