//! C10: reference fits the return.

use crate::saying::{item, or_one, written};
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks the form of the local authority's reference.
///
/// # Missing data
/// Does not apply while no reference is recorded.
///
/// # Source
/// `cin-census`.
pub const RULE: Rule = Rule {
    code: "C10",
    name: "reference_fits_the_return",
    family: Family::Records,
    requires: "The local authority's reference of each baby has at most 20 letters and digits, and no other baby's.",
    why: "A reference that the return refuses holds up the whole return.",
    remedy: "Correct the reference.",
    source: Cited::Published {
        source: "cin-census",
        pinpoint: "LA child ID",
        words: "At most 20 letters and digits, and unique.",
    },
    place: RulePlace { room: Room::Prepare, section: "pregnancy", pointer: "/pregnancy/babies" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let babies = &facts.case.pregnancy.babies;
    let mut judged = Vec::new();
    for (position, baby) in babies.iter().enumerate() {
        let Some(reference) = written(baby.local_authority_reference.as_deref()) else { continue };
        let same = babies
            .iter()
            .filter(|other| written(other.local_authority_reference.as_deref()) == Some(reference));
        let fits =
            reference.chars().count() <= 20 && reference.chars().all(|sign| sign.is_ascii_alphanumeric());
        judged.push(
            match (fits, same.count() > 1) {
                (false, _) => Judged::not_met(
                    "A baby's reference is longer than 20 characters, or has characters other than letters and digits.",
                ),
                (true, true) => Judged::not_met("Two babies have one reference."),
                (true, false) => Judged::met("A baby's reference has the form that the return asks for."),
            }
            .at(item(
                Room::Prepare,
                "pregnancy",
                format!("/pregnancy/babies/{position}/localAuthorityReference"),
                baby.id.as_str(),
            )),
        );
    }
    or_one(judged, Judged::not_applicable("No baby has the local authority's reference yet."))
}
