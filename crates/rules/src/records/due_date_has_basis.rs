//! C17: due date has basis.

use prebirth_domain::DueDateBasis;

use crate::facts::is_blank;
use crate::saying::{gaps, item, or_one};
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that each due date in use has its basis and who gave it.
///
/// # Missing data
/// Gives "cannot tell" for a due date without them, and while none is recorded.
///
/// # Source
/// `leicester-audit`.
pub const RULE: Rule = Rule {
    code: "C17",
    name: "due_date_has_basis",
    family: Family::Records,
    requires: "Each due date in use says what it rests on, and who gave it.",
    why: "A due date by a scan and one by memory can be weeks apart.",
    remedy: "Ask the midwife what the due date rests on, and record who said so.",
    source: Cited::Published {
        source: "leicester-audit",
        pinpoint: "recommendation 2",
        words: "Case recordings are accurate.",
    },
    place: RulePlace { room: Room::Prepare, section: "pregnancy", pointer: "/pregnancy/dueDates" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let in_use = facts
        .case
        .pregnancy
        .due_dates
        .iter()
        .enumerate()
        .filter(|(_, due)| !due.is_replaced && due.date.is_some());
    let judged = in_use.map(|(position, due)| {
        let missing = gaps(&[
            (due.basis == DueDateBasis::NotKnown, "what it rests on"),
            (is_blank(due.given_by.as_deref()), "who gave it"),
        ]);
        match missing {
            None => Judged::met(format!("The due date rests on: {}.", due.basis.label())),
            Some(missing) => Judged::cannot_tell(format!("Not recorded for a due date: {missing}.")),
        }
        .at(item(
            Room::Prepare,
            "pregnancy",
            format!("/pregnancy/dueDates/{position}"),
            due.id.as_str(),
        ))
    });
    or_one(
        judged.collect(),
        Judged::cannot_tell("No due date is recorded.").remedy("Record the due date and what it rests on."),
    )
}
