//! I01: mother invited.

use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that the mother is invited to each conference, or left out for a recorded reason.
///
/// # Missing data
/// Gives "cannot tell" while no mother or no conference is recorded.
///
/// # Source
/// `london-best-practice`.
pub const RULE: Rule = Rule {
    code: "I01",
    name: "mother_invited",
    family: Family::Invitations,
    requires: "The mother is invited to each conference, or the reason for not inviting her is recorded with who decided.",
    why: "The conference decides about her baby. Her view is heard unless the chair decides otherwise, with reasons.",
    remedy: "Invite the mother, or record the reason and who decided.",
    source: Cited::Published {
        source: "london-best-practice",
        pinpoint: "who is invited",
        words: "Parents are invited to the conference unless the chair decides to exclude them.",
    },
    place: RulePlace { room: Room::Prepare, section: "invitations", pointer: "/people" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let Some(mother) = facts.case.mother() else {
        return vec![Judged::cannot_tell("No mother is recorded.").remedy("Record the mother.")];
    };
    super::invited::person_invited(facts, mother)
}
