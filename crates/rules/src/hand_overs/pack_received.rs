//! H01: pack received.

use prebirth_domain::{HandOver, day_in_words};

use super::{each, other_side};
use crate::facts::is_blank;
use crate::packs::counted;
use crate::saying::{gaps, has_come};
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that the pack of each handover was sent and received.
///
/// # Missing data
/// Does not apply while the case is not handed over.
///
/// # Source
/// None: a suggestion of practice.
pub const RULE: Rule = Rule {
    code: "H01",
    name: "pack_received",
    family: Family::HandOvers,
    requires: "Where a case goes to another team or authority, the pack is sent, it is recorded what is in it, and its receipt is confirmed.",
    why: "A case that goes without its records starts again, and what was known is lost.",
    remedy: "Send the pack, ask for its receipt, and record who confirmed it.",
    source: Cited::Suggestion("Handover when a case moves: the pack, and a receipt, before it closes."),
    place: RulePlace { room: Room::After, section: "handOvers", pointer: "/handOvers" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    each(facts, |entry| judge(facts, entry))
}

fn judge(facts: &Facts<'_>, entry: &HandOver) -> Judged {
    let to = other_side(entry);
    let is_over = has_come(facts, entry.closed_on) || has_come(facts, entry.accepted_on);
    let sent = entry.sent_on.filter(|day| *day <= facts.today);
    let Some(sent) = sent else {
        return match (entry.sent_on, is_over) {
            (None, true) => {
                Judged::not_met(format!("The case went to {to}, and nothing says that a pack went with it."))
            }
            (Some(day), true) => Judged::cannot_tell(format!(
                "The case went to {to}, and its pack is to go out on {}. One of the days is wrong.",
                day_in_words(day)
            )),
            (day, false) => Judged::due(day, format!("The pack for {to} is not sent yet.")),
        };
    };
    let Some(received) = entry.received_on.filter(|day| *day <= facts.today) else {
        let since = counted((facts.today - sent).num_days(), "day");
        let sentence = format!("The pack went to {to} {since} ago, and nobody has confirmed its receipt.");
        return if has_come(facts, entry.closed_on) {
            Judged::not_met(format!("{sentence} The case is closed all the same."))
        } else {
            Judged::due(None, sentence)
        };
    };
    if received < sent {
        return Judged::cannot_tell(format!(
            "The pack was received on {}, before it was sent. One of the two days is wrong.",
            day_in_words(received)
        ));
    }
    let missing = gaps(&[
        (is_blank(entry.pack.as_deref()), "what was in it"),
        (is_blank(entry.received_by.as_deref()), "who confirmed its receipt"),
    ]);
    match missing {
        None => Judged::met(format!("The pack was received by {to} on {}.", day_in_words(received))),
        Some(missing) => Judged::cannot_tell(format!("The pack was received. Not recorded: {missing}.")),
    }
}
