//! H02: accepted before closing.

use prebirth_domain::{HandOver, day_in_words};

use super::{each, other_side};
use crate::facts::is_blank;
use crate::saying::has_come;
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that a case is taken on before it is closed.
///
/// # Missing data
/// Does not apply while the case is not handed over.
///
/// # Source
/// None: a suggestion of practice.
pub const RULE: Rule = Rule {
    code: "H02",
    name: "accepted_before_closing",
    family: Family::HandOvers,
    requires: "A case that is handed over stays open until the receiving team has accepted it; who accepted it is recorded.",
    why: "Between two teams a baby can belong to nobody.",
    remedy: "Ask the receiving team to accept the case, and record who did and when. Keep it open until then.",
    source: Cited::Suggestion(
        "A receipt before the case closes; one authority accepted its duty late in pregnancy, and nobody planned meanwhile.",
    ),
    place: RulePlace { room: Room::After, section: "handOvers", pointer: "/handOvers" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    each(facts, |entry| judge(facts, entry))
}

fn judge(facts: &Facts<'_>, entry: &HandOver) -> Judged {
    let to = other_side(entry);
    let closed = entry.closed_on.filter(|day| *day <= facts.today);
    match (entry.accepted_on.filter(|day| *day <= facts.today), closed) {
        (None, Some(closed)) => Judged::not_met(format!(
            "The case was closed on {}, and nothing says that {to} has taken it on.",
            day_in_words(closed)
        )),
        (None, None) => {
            Judged::due(entry.accepted_on, format!("The case has not been taken on by {to} yet."))
        }
        (Some(accepted), Some(closed)) if closed < accepted => Judged::not_met(format!(
            "The case was closed on {}, before {to} took it on, on {}.",
            day_in_words(closed),
            day_in_words(accepted)
        )),
        (Some(accepted), _) if is_blank(entry.accepted_by.as_deref()) => Judged::cannot_tell(format!(
            "The case was taken on by {to} on {}. Who took it on is not recorded.",
            day_in_words(accepted)
        )),
        (Some(accepted), Some(_) | None) => {
            Judged::met(format!("The case was taken on by {to} on {}.", day_in_words(accepted)))
        }
    }
    .remedy(if has_come(facts, entry.accepted_on) {
        "Record who took the case on, and compare the days."
    } else {
        RULE.remedy
    })
}
