//! C24: baby has working name.

use crate::saying::{item, or_one};
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that agencies can find the baby by name.
///
/// # Missing data
/// Gives \"cannot tell\" while the baby or the mother's family name is not recorded.
///
/// # Source
/// `cheshire-east-prebirth`.
pub const RULE: Rule = Rule {
    code: "C24",
    name: "baby_has_working_name",
    family: Family::Records,
    requires: "Each unborn baby has a working name that carries the mother's family name, with the other names under which agencies hold the baby.",
    why: "Two agencies that hold a baby under two names do not know that it is one baby.",
    remedy: "Give the baby a working name with the mother's family name, and add the other names.",
    source: Cited::Published {
        source: "cheshire-east-prebirth",
        pinpoint: "record",
        words: "Baby, with the mother's surname, and the due date.",
    },
    place: RulePlace { room: Room::Prepare, section: "pregnancy", pointer: "/pregnancy/babies" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    if facts.born_on.is_some() {
        return vec![Judged::not_applicable("The baby is born, and has a name of its own.")];
    }
    let family =
        facts.case.mother().map(|mother| mother.name.family.trim().to_lowercase()).unwrap_or_default();
    let judged = facts.case.pregnancy.babies.iter().enumerate().map(|(position, baby)| {
        let names = || std::iter::once(&baby.working_name).chain(&baby.aliases);
        let carries = names().any(|name| name.to_lowercase().contains(&family));
        match (baby.working_name.trim().is_empty(), family.is_empty()) {
            (true, _) => Judged::cannot_tell("An unborn baby has no working name yet."),
            (false, true) => Judged::cannot_tell(
                "The mother's family name is not recorded, so nothing can be compared with the baby's working name.",
            ),
            (false, false) if carries => Judged::met("The baby's working name carries the mother's family name."),
            (false, false) => Judged::cannot_tell(
                "No name under which the baby is held carries the mother's family name. Other agencies may look under it.",
            ),
        }
        .at(item(Room::Prepare, "pregnancy", format!("/pregnancy/babies/{position}"), baby.id.as_str()))
    });
    or_one(judged.collect(), Judged::cannot_tell("No unborn baby is recorded."))
}
