//! C04: due dates agree.

use prebirth_domain::{DueDateBasis, day_in_words};

use crate::{Cited, Facts, Family, Judged, Key, Room, Rule, RulePlace};

/// Checks that due dates in use are close together.
///
/// # Missing data
/// Gives "cannot tell" without a due date, or without what it rests on.
///
/// # Source
/// The figure `Key::DueDatesApart` of the policy pack in force.
pub const RULE: Rule = Rule {
    code: "C04",
    name: "due_dates_agree",
    family: Family::Records,
    requires: "The due dates that are still in use are no further apart than the limit.",
    why: "Two due dates weeks apart are two plans. Work to the earlier one.",
    remedy: "Ask maternity for the dated scan, mark the others as replaced, and tell everybody who has the old date.",
    source: Cited::Figure(Key::DueDatesApart),
    place: RulePlace { room: Room::Prepare, section: "pregnancy", pointer: "/pregnancy/dueDates" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let in_use = facts.case.due_dates_in_use();
    let (Some(first), Some(last)) =
        (in_use.first().and_then(|due| due.date), in_use.last().and_then(|due| due.date))
    else {
        return vec![
            Judged::cannot_tell("No due date is recorded.")
                .remedy("Record the due date and what it rests on."),
        ];
    };
    let value = facts.value(Key::DueDatesApart, None);
    let Some(length) = value.length() else {
        return vec![Judged::cannot_tell(Key::DueDatesApart.prompt())];
    };
    let apart = (last - first).num_days();
    let words = format!("{} and {}", day_in_words(first), day_in_words(last));
    if last > length.after(first, facts.case.nation) {
        return vec![Judged::not_met(format!(
            "Due dates {apart} days apart are in use: {words}. Every limit counts from the earlier."
        ))];
    }
    if in_use.iter().all(|due| due.basis == DueDateBasis::NotKnown) {
        return vec![
            Judged::cannot_tell(format!(
                "The due date {} is recorded without what it rests on.",
                day_in_words(first)
            ))
            .remedy("Record what the due date rests on, and who gave it."),
        ];
    }
    vec![Judged::met(if apart == 0 {
        format!("One due date is in use: {}.", day_in_words(first))
    } else {
        format!("The due dates in use, {words}, are close together.")
    })]
}
