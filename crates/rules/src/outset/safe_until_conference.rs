//! O09: safe until conference.

use crate::facts::is_blank;
use crate::saying::item;
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that there is a safety plan until the conference.
///
/// # Missing data
/// Gives "cannot tell" while no strategy discussion is recorded.
///
/// # Source
/// `greater-manchester-icpc`.
pub const RULE: Rule = Rule {
    code: "O09",
    name: "safe_until_conference",
    family: Family::Outset,
    requires: "The strategy discussion leaves an interim safety plan for the time until the conference, with who does what.",
    why: "Three weeks between discussion and conference are three weeks in which nobody is bound to anything.",
    remedy: "Agree what keeps mother and baby safe until the conference, and write it down.",
    source: Cited::Published {
        source: "greater-manchester-icpc",
        pinpoint: "interim safety plan",
        words: "An interim safety plan with roles covers the time from the enquiry to the conference.",
    },
    place: RulePlace { room: Room::Prepare, section: "referral", pointer: "/strategyDiscussions" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let Some((position, discussion)) = facts.starting_discussion() else {
        return vec![Judged::cannot_tell(
            "No strategy discussion is recorded as the one that started the enquiry.",
        )];
    };
    let place =
        item(Room::Prepare, "referral", format!("/strategyDiscussions/{position}"), discussion.id.as_str());
    vec![
        match (is_blank(discussion.interim_safety_plan.as_deref()), discussion.held_on) {
            (false, _) => {
                Judged::met("What keeps mother and baby safe until the conference is written down.")
            }
            (true, Some(day)) if day > facts.today => {
                Judged::due(Some(day), "The strategy discussion is to agree what keeps mother and baby safe.")
            }
            (true, _) => {
                Judged::not_met("Nothing says what keeps mother and baby safe until the conference.")
            }
        }
        .at(place),
    ]
}
