//! I06: each father invited.

use crate::{Cited, Facts, Family, Judged, Place, Room, Rule, RulePlace};

/// Checks that each man in the baby's life is invited to each conference, or left out for a recorded reason.
///
/// # Missing data
/// Gives "cannot tell" while no man or no conference is recorded.
///
/// # Source
/// `frg-fathers`.
pub const RULE: Rule = Rule {
    code: "I06",
    name: "each_father_invited",
    family: Family::Invitations,
    requires: "Each father, possible father, partner and male carer is invited to each conference, whole or in part, or the reason for not inviting him is recorded with who decided.",
    why: "Men are overlooked as a risk and as a resource. Not inviting one of them is a decision, and a decision has a reason.",
    remedy: "Invite him, if need be to a separate part, or record the chair's reason.",
    source: Cited::Published {
        source: "frg-fathers",
        pinpoint: "invitation",
        words: "Both parents are expected to be invited whether or not they hold parental responsibility, unless it puts somebody at risk.",
    },
    place: RulePlace { room: Room::Prepare, section: "invitations", pointer: "/people" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let men: Vec<_> = facts.men().collect();
    if men.is_empty() {
        return vec![
            Judged::cannot_tell("No father, partner or other man is recorded, so nobody can be asked for.")
                .remedy("Record him, or what was tried to find him."),
        ];
    }
    men.into_iter()
        .flat_map(|(position, man)| {
            if man.died_on.is_some() {
                let place =
                    Place::new(Room::Prepare, "people", format!("/people/{position}")).item(man.id.as_str());
                return vec![Judged::not_applicable(format!("{} has died.", facts.name(man))).at(place)];
            }
            super::invited::person_invited(facts, man)
        })
        .collect()
}
