//! L03: parent at separation meeting.

use crate::facts::is_blank;
use crate::{Cited, Facts, Family, Judged, Place, Room, Rule, RulePlace};

/// Checks that the mother was at a meeting that decided on separation.
///
/// # Missing data
/// Gives "cannot tell" when her presence is not recorded.
///
/// # Source
/// `g-v-nottingham`.
pub const RULE: Rule = Rule {
    code: "L03",
    name: "parent_at_separation_meeting",
    family: Family::Legal,
    requires: "A meeting that decides to separate mother and baby has the mother there, or the reason why not.",
    why: "A decision to take a baby, made in a mother's absence and without a reason, does not stand.",
    remedy: "Record why she was not there, tell her, and decide again with her or her advocate.",
    source: Cited::Published {
        source: "g-v-nottingham",
        pinpoint: "",
        words: "The plan for removal was made at a meeting without the mother, and carried out without order or consent.",
    },
    place: RulePlace { room: Room::Prepare, section: "legal", pointer: "/meetings" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let judged: Vec<Judged> = facts.case.meetings.iter().enumerate().filter(|(_, meeting)| meeting.decides_separation == Some(true)).map(|(position, meeting)| {
        let place = Place::new(Room::Prepare, "legal", format!("/meetings/{position}")).item(meeting.id.as_str());
        let what = meeting.meeting.label();
        match (meeting.mother_present, is_blank(meeting.parent_absent_because.as_deref())) {
            (Some(true), _) => Judged::met(format!("The mother was at the {what} that decided on separation.")),
            (Some(false), true) => Judged::not_met(format!("The mother was absent from the {what} that decided on separation, and no reason is recorded. It was a meeting about her and her baby.")),
            (Some(false), false) => Judged::met(format!("The mother was absent from the {what} that decided on separation, for a recorded reason.")),
            (None, _) => Judged::cannot_tell(format!("Whether the mother was at the {what} that decided on separation is not recorded.")),
        }.at(place)
    }).collect();
    if judged.is_empty() {
        vec![Judged::not_applicable("No meeting is recorded that decided on separation.")]
    } else {
        judged
    }
}
