//! P09: action dates agree.

use prebirth_domain::{ActionStatus, DueWhen, day_in_words};

use crate::saying::or_one;
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that no action's dates contradict each other.
///
/// # Missing data
/// Does not apply while no action has two dates.
///
/// # Source
/// None: a suggestion of practice.
pub const RULE: Rule = Rule {
    code: "P09",
    name: "action_dates_agree",
    family: Family::Plan,
    requires: "The dates of each action agree with each other, and with the birth.",
    why: "An action that is due before it starts is done by nobody.",
    remedy: "Correct the dates.",
    source: Cited::Suggestion("No two dates of the plan contradict."),
    place: RulePlace { room: Room::Plan, section: "actions", pointer: "/plan/actions" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let judged = super::in_use(facts).filter_map(|(position, action)| {
        let due = match &action.due {
            Some(DueWhen::Day { on }) => Some(*on),
            Some(DueWhen::AtGestation { at }) => facts.due_date.and_then(|due| at.day(due)),
            Some(DueWhen::AfterBirth { .. } | DueWhen::InWords { .. }) | None => None,
        };
        let trouble = match (action.starts_on, due, action.done_on, action.status) {
            (Some(starts), Some(due), _, _) if due < starts => Some(format!(
                "An action is due on {}, before it starts on {}.",
                day_in_words(due),
                day_in_words(starts)
            )),
            (_, _, Some(done), _) if done > facts.today => Some(format!(
                "An action is recorded as done on {}, which is still to come.",
                day_in_words(done)
            )),
            (Some(starts), _, Some(done), _) if done < starts => {
                Some("An action is recorded as done before it started.".to_owned())
            }
            (_, _, Some(_), ActionStatus::NotStarted | ActionStatus::UnderWay | ActionStatus::NotDone) => {
                Some("An action has a day on which it was done, and is not recorded as done.".to_owned())
            }
            (
                _,
                _,
                _,
                ActionStatus::NotStarted
                | ActionStatus::UnderWay
                | ActionStatus::Done
                | ActionStatus::NotDone
                | ActionStatus::Replaced,
            ) => None,
        };
        let dates = [action.starts_on, due, action.done_on].into_iter().flatten().count();
        let entry = match trouble {
            Some(trouble) => Judged::not_met(trouble),
            None if dates >= 2 => Judged::met("The dates of an action agree."),
            None => return None,
        };
        Some(entry.at(super::action_place(position, action)))
    });
    or_one(judged.collect(), Judged::not_applicable("No action has two dates to compare."))
}
