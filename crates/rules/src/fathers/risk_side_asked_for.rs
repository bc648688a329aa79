//! F14: risk side asked for.

use crate::facts::{is_blank, person};
use crate::saying::{item, or_one};
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that the risk of each man was asked for.
///
/// # Missing data
/// Gives "cannot tell" while nothing is written.
///
/// # Source
/// `nspcc-unseen-men`.
pub const RULE: Rule = Rule {
    code: "F14",
    name: "risk_side_asked_for",
    family: Family::Fathers,
    requires: "For each man it is recorded what risk he poses to the mother, the baby or professionals, or that none is known.",
    why: "There are two kinds of unseen men: those who could protect, and those who are a risk. Both have to be asked for.",
    remedy: "Ask him, the mother and each agency that knows him, and write what is known, or that nothing is.",
    source: Cited::Published {
        source: "nspcc-unseen-men",
        pinpoint: "findings",
        words: "Men who pose a risk, and men who could protect but are overlooked; adult services do not share because they do not know that he has contact with children.",
    },
    place: RulePlace { room: Room::Prepare, section: "people", pointer: "/people" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let known = facts.men().filter(|(_, man)| man.died_on.is_none());
    let judged = known.filter_map(|(position, man)| {
        let record = man.father.as_ref()?;
        let who = facts.name(man);
        let entry = if is_blank(record.risks.as_deref()) {
            Judged::cannot_tell(format!(
                "Not asked or not recorded about {who}: whether he is a risk to anybody."
            ))
        } else {
            Judged::met(format!("What is known of the risk from {who} is recorded."))
        };
        let place = item(Room::Prepare, "people", format!("/people/{position}/father"), man.id.as_str());
        Some(entry.at(place).about(Some(person(&man.id))))
    });
    or_one(judged.collect(), Judged::not_applicable("No man has a record yet."))
}
