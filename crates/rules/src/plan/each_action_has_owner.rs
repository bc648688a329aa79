//! P15: each action has owner.

use crate::facts::is_blank;
use crate::saying::or_one;
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that each action has a named owner.
///
/// # Missing data
/// Does not apply while the plan has no action.
///
/// # Source
/// `leeds-smart`.
pub const RULE: Rule = Rule {
    code: "P15",
    name: "each_action_has_owner",
    family: Family::Plan,
    requires: "Each action has one named person who is accountable for it.",
    why: "\"Health\" does nothing. Ruth Cole does.",
    remedy: "Ask who will do it, and name the person.",
    source: Cited::Published {
        source: "leeds-smart",
        pinpoint: "specific",
        words: "Name the person who is responsible.",
    },
    place: RulePlace { room: Room::Plan, section: "actions", pointer: "/plan/actions" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let judged = super::in_use(facts).map(|(position, action)| {
        let is_named = action
            .owner
            .as_ref()
            .and_then(|owner| facts.case.name_of(owner))
            .is_some_and(|name| !name.is_unknown());
        match (is_named, action.owner.is_some(), is_blank(action.owner_words.as_deref())) {
            (true, _, _) => Judged::met("An action has its named owner."),
            (false, true, _) => {
                Judged::cannot_tell("An action belongs to somebody whose name is not recorded.")
            }
            (false, false, false) => Judged::cannot_tell(
                "The owner of an action is written in words, and is nobody recorded in the case.",
            ),
            (false, false, true) => Judged::not_met("An action belongs to nobody."),
        }
        .at(super::action_place(position, action))
    });
    or_one(judged.collect(), Judged::not_applicable("The plan has no action yet."))
}
