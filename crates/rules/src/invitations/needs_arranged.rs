//! I12: needs arranged.

use crate::facts::person;
use crate::saying::{item, or_one, written};
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that each person's need is arranged.
///
/// # Missing data
/// Gives "cannot tell" when nothing says whether it is; does not apply while no need is recorded.
///
/// # Source
/// `cambs-assessment`.
pub const RULE: Rule = Rule {
    code: "I12",
    name: "needs_arranged",
    family: Family::Invitations,
    requires: "For each person with a need, the interpreter, the advocate or whatever helps is arranged before the conference.",
    why: "A parent who does not follow what is said has not been at the conference. Family and friends do not interpret.",
    remedy: "Arrange it, and record who meets the need.",
    source: Cited::Published {
        source: "cambs-assessment",
        pinpoint: "communication",
        words: "An interpreter, a signer or an advocate is arranged where a person needs one.",
    },
    place: RulePlace { room: Room::Prepare, section: "people", pointer: "/people" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let mut judged = Vec::new();
    for (position, somebody) in facts.case.people.iter().enumerate() {
        for (index, need) in somebody.needs.iter().enumerate() {
            let who = facts.name(somebody);
            let what = written(Some(&need.what)).unwrap_or("what is needed");
            judged.push(
                match (need.is_arranged, need.met_by.is_some()) {
                    (Some(true), _) => Judged::met(format!("{what}, for {who}: arranged.")),
                    (Some(false), _) => Judged::not_met(format!("{what}, for {who}: not arranged.")),
                    (None, true) => Judged::cannot_tell(format!(
                        "{what}, for {who}: somebody is named, and nothing says whether it is arranged."
                    )),
                    (None, false) => Judged::cannot_tell(format!(
                        "{what}, for {who}: nothing says whether it is arranged."
                    )),
                }
                .at(item(
                    Room::Prepare,
                    "people",
                    format!("/people/{position}/needs/{index}"),
                    need.id.as_str(),
                ))
                .about(Some(person(&somebody.id))),
            );
        }
    }
    or_one(judged, Judged::not_applicable("Nobody is recorded as needing help to take part."))
}
