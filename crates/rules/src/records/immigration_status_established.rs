//! C15: immigration status established.

use prebirth_domain::FamilyRole;

use crate::facts::{is_blank, person};
use crate::saying::{item, or_one};
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Prompts for each parent's nationality and immigration status.
///
/// # Missing data
/// A prompt: without it the rule says "cannot tell" and judges nobody.
///
/// # Source
/// `llr-conferences`.
pub const RULE: Rule = Rule {
    code: "C15",
    name: "immigration_status_established",
    family: Family::Records,
    requires: "For each parent the nationality and immigration status is established.",
    why: "It decides what help a family may get, and whether somebody may be gone tomorrow.",
    remedy: "Ask, and record what was seen.",
    source: Cited::Published {
        source: "llr-conferences",
        pinpoint: "people",
        words: "Nationality and immigration status is established.",
    },
    place: RulePlace { room: Room::Prepare, section: "people", pointer: "/people" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let parents = facts.case.people.iter().enumerate().filter(|(_, somebody)| {
        (somebody.role == FamilyRole::Mother || somebody.role.is_father_or_partner())
            && !somebody.name.is_unknown()
    });
    let judged = parents.map(|(position, parent)| {
        let who = facts.name(parent);
        if is_blank(parent.immigration_status.as_deref()) {
            Judged::cannot_tell(format!("The nationality and immigration status of {who} is not recorded."))
        } else {
            Judged::met(format!("The nationality and immigration status of {who} is recorded."))
        }
        .at(item(
            Room::Prepare,
            "people",
            format!("/people/{position}/immigrationStatus"),
            parent.id.as_str(),
        ))
        .about(Some(person(&parent.id)))
    });
    or_one(judged.collect(), Judged::not_applicable("No parent is recorded by name."))
}
