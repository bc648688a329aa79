//! C09: postcodes possible.

use crate::facts::person;
use crate::saying::{item, or_one, written};
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that each postcode can be one.
///
/// # Missing data
/// Does not apply while no postcode is recorded.
///
/// # Source
/// None: a suggestion of practice.
pub const RULE: Rule = Rule {
    code: "C09",
    name: "postcodes_possible",
    family: Family::Records,
    requires: "Each postcode that is recorded has the form of a postcode.",
    why: "A wrong postcode sends a letter, and sometimes an ambulance, to somebody else.",
    remedy: "Compare the postcode with the address.",
    source: Cited::Suggestion(
        "A postcode has an outward part of two to four characters, and an inward part of one digit and two letters.",
    ),
    place: RulePlace { room: Room::Prepare, section: "people", pointer: "/people" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let mut judged = Vec::new();
    for (position, somebody) in facts.case.people.iter().enumerate() {
        let Some(postcode) =
            somebody.address.as_ref().and_then(|address| written(address.postcode.as_deref()))
        else {
            continue;
        };
        let who = facts.name(somebody);
        judged.push(
            if is_postcode(postcode) {
                Judged::met(format!("The postcode of {who} is possible."))
            } else {
                Judged::not_met(format!("What is recorded as the postcode of {who} cannot be one."))
            }
            .at(item(
                Room::Prepare,
                "people",
                format!("/people/{position}/address/postcode"),
                somebody.id.as_str(),
            ))
            .about(Some(person(&somebody.id))),
        );
    }
    or_one(judged, Judged::not_applicable("No postcode is recorded."))
}

fn is_postcode(text: &str) -> bool {
    let signs: Vec<char> = text.chars().filter(|sign| !sign.is_whitespace()).collect();
    if !(5..=7).contains(&signs.len()) || !signs.iter().all(char::is_ascii_alphanumeric) {
        return false;
    }
    let (outward, inward) = signs.split_at(signs.len() - 3);
    let begins_well =
        outward.first().is_some_and(char::is_ascii_alphabetic) && outward.iter().any(char::is_ascii_digit);
    let ends_well = inward.first().is_some_and(char::is_ascii_digit)
        && inward.iter().skip(1).all(char::is_ascii_alphabetic);
    begins_well && ends_well
}
