//! F13: new man looked at.

use prebirth_domain::day_in_words;

use crate::facts::person;
use crate::saying::{held, item, or_one};
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that agencies were asked about a man who became known after the last conference.
///
/// # Missing data
/// Does not apply while no man became known after a conference.
///
/// # Source
/// None: a suggestion of practice.
pub const RULE: Rule = Rule {
    code: "F13",
    name: "new_man_looked_at",
    family: Family::Fathers,
    requires: "A man who becomes known after the conference is asked about and told, as if he had been known before.",
    why: "A new partner after the conference is the man nobody checked.",
    remedy: "Ask the agencies about him, see him, and bring him before the core group.",
    source: Cited::Suggestion("A new partner after the conference opens the list again."),
    place: RulePlace { room: Room::Prepare, section: "people", pointer: "/people" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let last = held(facts).filter_map(|(_, conference)| conference.on).max();
    let mut judged = Vec::new();
    for (position, man) in facts.men() {
        let Some(record) = &man.father else { continue };
        let (Some(known_on), Some(last)) = (record.information_on, last) else { continue };
        if known_on <= last || known_on > facts.today {
            continue;
        }
        let who = facts.name(man);
        let entry = if record.checks.is_empty() {
            Judged::not_met(format!(
                "{who} became known on {}, after the last conference, and no agency was asked about him.",
                day_in_words(known_on)
            ))
        } else {
            Judged::met(format!(
                "{who} became known after the last conference, and agencies were asked about him."
            ))
        };
        judged.push(
            entry
                .at(item(Room::Prepare, "people", format!("/people/{position}/father"), man.id.as_str()))
                .about(Some(person(&man.id))),
        );
    }
    or_one(judged, Judged::not_applicable("No man became known after a conference."))
}
