//! C06: birth or due date.

use prebirth_domain::day_in_words;

use crate::{Cited, Facts, Family, Judged, Place, Room, Rule, RulePlace};

/// Checks that a due date or a birth is recorded, and that the two fit.
///
/// # Missing data
/// Gives "cannot tell" when neither is recorded.
///
/// # Source
/// `cin-census`.
pub const RULE: Rule = Rule {
    code: "C06",
    name: "birth_or_due_date",
    family: Family::Records,
    requires: "The case has a due date or a birth, and a due date that has long passed has its birth recorded.",
    why: "Every limit counts from one of the two. A due date that passed in silence stops every clock.",
    remedy: "Record the birth, or a later due date with its basis.",
    source: Cited::Published {
        source: "cin-census",
        pinpoint: "rule 8525",
        words: "A child has either a date of birth or an expected date of birth.",
    },
    place: RulePlace { room: Room::Prepare, section: "pregnancy", pointer: "/pregnancy/dueDates" },
    check,
};

/// How long after the last due date in use a birth is asked for.
const OVERDUE_DAYS: i64 = 21;

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let last = facts.case.due_dates_in_use().last().and_then(|due| due.date);
    vec![match (facts.born_on, last) {
        (Some(born), Some(last)) if (born - last).num_days().abs() > 150 => Judged::not_met(format!(
            "The birth on {} is months away from the due date of {}. One of the two is wrong.",
            day_in_words(born),
            day_in_words(last)
        )),
        (Some(born), _) => Judged::met(format!("The birth on {} is recorded.", day_in_words(born)))
            .at(Place::new(Room::After, "birth", "/birth")),
        (None, Some(last)) if (facts.today - last).num_days() > OVERDUE_DAYS => Judged::not_met(format!(
            "The due date of {} passed more than three weeks ago, and no birth is recorded.",
            day_in_words(last)
        )),
        (None, Some(last)) => Judged::met(format!("A due date is recorded: {}.", day_in_words(last))),
        (None, None) => Judged::cannot_tell("Neither a due date nor a birth is recorded."),
    }]
}
