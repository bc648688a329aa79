//! M10: addresses look right.

use crate::saying::{item, or_one, written};
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Prompts where an email address ends differently from those of its agency.
///
/// # Missing data
/// A prompt: it says "cannot tell" and never that the address is wrong; does not apply while fewer than two addresses of one agency are recorded.
///
/// # Source
/// None: a suggestion of practice.
pub const RULE: Rule = Rule {
    code: "M10",
    name: "addresses_look_right",
    family: Family::Minutes,
    requires: "The email addresses of one agency's professionals have the same ending.",
    why: "One letter wrong in an address sends a family's documents to a stranger.",
    remedy: "Compare the address with the agency's directory.",
    source: Cited::Suggestion("Wrong-recipient guard: an unusual domain."),
    place: RulePlace { room: Room::Prepare, section: "people", pointer: "/professionals" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let entries: Vec<(usize, &prebirth_domain::Professional, String, String)> = facts
        .case
        .professionals
        .iter()
        .enumerate()
        .filter_map(|(position, professional)| {
            let agency = written(professional.agency.as_deref())?.to_lowercase();
            let (_, domain) = written(professional.email.as_deref())?.rsplit_once('@')?;
            Some((position, professional, agency, domain.to_lowercase()))
        })
        .collect();
    let mut judged = Vec::new();
    for (position, professional, agency, domain) in &entries {
        let others: Vec<&String> = entries
            .iter()
            .filter(|(at, _, other, _)| at != position && other == agency)
            .map(|(_, _, _, domain)| domain)
            .collect();
        let Some(first) = others.first() else { continue };
        let agree_among_themselves = others.iter().all(|other| other == first);
        judged.push(
            if others.contains(&domain) || !agree_among_themselves {
                Judged::met("An email address has the same ending as others of its agency.")
            } else {
                Judged::cannot_tell(
                    "An email address has a different ending from the others of its agency. Is it right?",
                )
            }
            .at(item(
                Room::Prepare,
                "people",
                format!("/professionals/{position}/email"),
                professional.id.as_str(),
            )),
        );
    }
    or_one(judged, Judged::not_applicable("No agency has two email addresses on record."))
}
