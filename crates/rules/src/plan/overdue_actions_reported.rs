//! P14: overdue actions reported.

use prebirth_domain::{ActionStatus, DueWhen, day_in_words};

use crate::facts::is_blank;
use crate::packs::counted;
use crate::saying::or_one;
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that each action whose day has passed is reported on.
///
/// # Missing data
/// Gives "cannot tell" for words that are no date; does not apply before any action is due.
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
    place: RulePlace { room: Room::Plan, section: "actions", pointer: "/plan/actions" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    if facts.every_baby_has_died() {
        return vec![Judged::not_applicable("The baby has died.")];
    }
    let judged = super::in_use(facts).filter_map(|(position, action)| {
        let due = match &action.due {
            Some(DueWhen::Day { on }) => *on,
            Some(DueWhen::AtGestation { at }) => facts.due_date.and_then(|due| at.day(due))?,
            Some(DueWhen::AfterBirth { days }) => prebirth_domain::CalendarDays(*days).after(facts.born_on?),
            Some(DueWhen::InWords { .. }) | None => return None,
        };
        let by = day_in_words(due);
        let entry = match action.status {
            ActionStatus::Done if is_blank(action.evidence.as_deref()) => Judged::cannot_tell(format!(
                "An action due by {by} is recorded as done, and nothing says what shows it."
            )),
            ActionStatus::Done => {
                Judged::met(format!("An action due by {by} is done, and what shows it is recorded."))
            }
            ActionStatus::NotDone => {
                Judged::not_met(format!("An action due by {by} was not done. Its contingency holds now."))
            }
            ActionStatus::NotStarted | ActionStatus::UnderWay if due < facts.today => Judged::late(
                due,
                format!("{} late", counted((facts.today - due).num_days(), "day")),
                format!("An action was due by {by}, and nothing says that it is done."),
            ),
            ActionStatus::NotStarted | ActionStatus::UnderWay => {
                Judged::due(Some(due), format!("An action is due by {by}."))
            }
            ActionStatus::Replaced => return None,
        };
        Some(entry.at(super::action_place(position, action)).about(action.owner.clone()))
    });
    or_one(judged.collect(), Judged::not_applicable("No action has a day by which it is due."))
}
