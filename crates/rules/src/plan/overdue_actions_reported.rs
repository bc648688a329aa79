//! P14: overdue actions reported.

use chrono::NaiveDate;
use prebirth_domain::{Action, ActionStatus, DueWhen, day_in_words};

use crate::facts::is_blank;
use crate::packs::counted;
use crate::saying::{item, or_one};
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that each action whose day has passed is reported on.
///
/// # Missing data
/// Passes over an action that is due in words that are no date; does not apply before any action is due.
///
/// # Source
/// `cambs-plans`.
pub const RULE: Rule = Rule {
    code: "P14",
    name: "overdue_actions_reported",
    family: Family::Plan,
    requires: "An action whose day has passed is reported as done, not done or replaced.",
    why: "An action that nobody reports on is not known to be done.",
    remedy: "Ask the owner, and record how it stands, with what shows it.",
    source: Cited::Published {
        source: "cambs-plans",
        pinpoint: "review",
        words: "Points of review, and the means by which progress is judged.",
    },
    place: RulePlace { room: Room::After, section: "actions", pointer: "/plan/actions" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    if facts.every_baby_has_died() {
        return vec![Judged::not_applicable("The baby has died.")];
    }
    let judged = super::in_use(facts).filter_map(|(position, action)| {
        let place = |field: &str| {
            let pointer = format!("/plan/actions/{position}/{field}");
            item(Room::After, "actions", pointer, action.id.as_str())
        };
        let by = due_day(facts, action);
        let due_by = by.map_or_else(String::new, |due| format!(" due by {}", day_in_words(due)));
        let entry = match (action.status, by) {
            (ActionStatus::Done, _) if is_blank(action.evidence.as_deref()) => Judged::cannot_tell(format!(
                "An action{due_by} is recorded as done, and nothing says what shows it."
            ))
            .at(place("evidence")),
            (ActionStatus::Done, _) => {
                Judged::met(format!("An action{due_by} is done, and what shows it is recorded."))
                    .at(place("evidence"))
            }
            (ActionStatus::NotDone, _) => {
                Judged::not_met(format!("An action{due_by} was not done. Its contingency holds now."))
                    .at(place("status"))
            }
            (ActionStatus::NotStarted | ActionStatus::UnderWay, Some(due)) if due < facts.today => {
                Judged::late(
                    due,
                    format!("{} late", counted((facts.today - due).num_days(), "day")),
                    format!("An action was{due_by}, and nothing says that it is done."),
                )
                .at(place("status"))
            }
            (ActionStatus::NotStarted | ActionStatus::UnderWay, Some(due)) => {
                Judged::due(Some(due), format!("An action is{due_by}.")).at(place("status"))
            }
            (ActionStatus::NotStarted | ActionStatus::UnderWay, None) | (ActionStatus::Replaced, _) => {
                return None;
            }
        };
        Some(entry.about(action.owner.clone()))
    });
    or_one(judged.collect(), Judged::not_applicable("No action has a day by which it is due."))
}

/// The day by which an action is due, where the case can count it; words are read by whoever checks the plan.
fn due_day(facts: &Facts<'_>, action: &Action) -> Option<NaiveDate> {
    match &action.due {
        Some(DueWhen::Day { on }) => Some(*on),
        Some(DueWhen::AtGestation { at }) => facts.due_date.and_then(|due| at.day(due)),
        Some(DueWhen::AfterBirth { days }) => {
            facts.born_on.map(|born| prebirth_domain::CalendarDays(*days).after(born))
        }
        Some(DueWhen::InWords { .. }) | None => None,
    }
}
