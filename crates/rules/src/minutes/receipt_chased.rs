//! M05: receipt chased.

use prebirth_domain::day_in_words;

use crate::saying::{has_come, item, or_one};
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that each copy without a receipt is chased.
///
/// # Missing data
/// Does not apply while no copy was sent.
///
/// # Source
/// None: a suggestion of practice.
pub const RULE: Rule = Rule {
    code: "M05",
    name: "receipt_chased",
    family: Family::Minutes,
    requires: "Where nothing says that a copy arrived, somebody asks.",
    why: "Minutes that were sent and never arrived were not shared.",
    remedy: "Ask whether it arrived, and record the day of asking or of receipt.",
    source: Cited::Suggestion(
        "Receipt is recorded, and what has not arrived is chased. A week before asking is a suggestion.",
    ),
    place: RulePlace { room: Room::Share, section: "copies", pointer: "/conferences" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let mut judged = Vec::new();
    for (position, conference) in facts.conferences() {
        for (index, copy) in conference.minutes.copies.iter().enumerate() {
            let Some(sent) = copy.sent_on.filter(|day| *day <= facts.today) else { continue };
            let who = copy.to.as_ref().map_or_else(|| "Somebody".to_owned(), |party| facts.party_name(party));
            let what = copy.document.label();
            let entry = match (has_come(facts, copy.received_on), copy.chased_on.iter().max()) {
                (true, _) => Judged::met(format!("The {what} reached {who}.")),
                (false, Some(day)) => Judged::due(
                    None,
                    format!(
                        "{who} has not confirmed the copy of the {what}, last asked on {}.",
                        day_in_words(*day)
                    ),
                ),
                (false, None) if (facts.today - sent).num_days() < 7 => Judged::due(
                    sent.checked_add_days(chrono::Days::new(7)),
                    format!("{who} has not confirmed the copy of the {what} yet."),
                ),
                (false, None) => Judged::not_met(format!(
                    "The copy of the {what} for {who} was sent on {}. Nobody asked whether it arrived.",
                    day_in_words(sent)
                )),
            };
            judged.push(
                entry
                    .at(item(
                        Room::Share,
                        "copies",
                        format!("/conferences/{position}/minutes/copies/{index}"),
                        copy.id.as_str(),
                    ))
                    .about(copy.to.clone()),
            );
        }
    }
    or_one(judged, Judged::not_applicable("No copy has been sent."))
}
