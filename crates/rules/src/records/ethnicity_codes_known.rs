//! C11: ethnicity codes known.

use crate::facts::person;
use crate::saying::{item, or_one, written};
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that each recorded ethnicity is a census code.
///
/// # Missing data
/// Does not apply while none is recorded.
///
/// # Source
/// `cin-census`.
pub const RULE: Rule = Rule {
    code: "C11",
    name: "ethnicity_codes_known",
    family: Family::Records,
    requires: "Each ethnicity that is recorded is a code of the children in need census.",
    why: "A code that does not exist counts a child nowhere.",
    remedy: "Choose the code from the list.",
    source: Cited::Published {
        source: "cin-census",
        pinpoint: "rule 4220",
        words: "ABAN, AIND, AOTH, APKN, BAFR, BCRB, BOTH, CHNE, MOTH, MWAS, MWBA, MWBC, NOBT, OOTH, REFU, WBRI, WIRI, WIRT, WOTH or WROM.",
    },
    place: RulePlace { room: Room::Prepare, section: "people", pointer: "/people" },
    check,
};

/// The codes of rule 4220.
const CODES: &[&str] = &[
    "ABAN", "AIND", "AOTH", "APKN", "BAFR", "BCRB", "BOTH", "CHNE", "MOTH", "MWAS", "MWBA", "MWBC", "NOBT",
    "OOTH", "REFU", "WBRI", "WIRI", "WIRT", "WOTH", "WROM",
];

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let mut judged = Vec::new();
    for (position, somebody) in facts.case.people.iter().enumerate() {
        let Some(code) = written(somebody.ethnicity.as_deref()) else { continue };
        let who = facts.name(somebody);
        judged.push(
            if CODES.contains(&code) {
                Judged::met(format!("The ethnicity of {who} is a census code."))
            } else {
                Judged::not_met(format!("The ethnicity of {who} is not a census code."))
            }
            .at(item(Room::Prepare, "people", format!("/people/{position}/ethnicity"), somebody.id.as_str()))
            .about(Some(person(&somebody.id))),
        );
    }
    or_one(judged, Judged::not_applicable("No ethnicity is recorded."))
}
