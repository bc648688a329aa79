//! L05: responsibility settled.

use prebirth_domain::day_in_words;

use crate::{Cited, Facts, Family, Judged, Place, Room, Rule, RulePlace};

/// Checks that a dispute over responsibility is settled.
///
/// # Missing data
/// Gives "cannot tell" while nobody is recorded as responsible for the baby.
///
/// # Source
/// `ppo-baby-a`.
pub const RULE: Rule = Rule {
    code: "L05",
    name: "responsibility_settled",
    family: Family::Legal,
    requires: "A dispute over which authority is responsible is settled, and it is recorded who is responsible for the unborn baby.",
    why: "While two authorities disagree, neither plans.",
    remedy: "Settle it, escalate if need be, and record who is responsible for the baby since when.",
    source: Cited::Published {
        source: "ppo-baby-a",
        pinpoint: "",
        words: "Two boroughs disputed who was responsible; the leaving-care duty was accepted late in pregnancy.",
    },
    place: RulePlace { room: Room::Prepare, section: "legal", pointer: "/legal" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let legal = &facts.case.legal;
    let for_baby = legal.responsibilities.iter().any(|entry| {
        entry.for_what.as_deref().is_some_and(|what| {
            let what = what.to_lowercase();
            what.contains("baby") || what.contains("unborn") || what.contains("child protection")
        })
    });
    let judged: Vec<Judged> = legal.responsibility_disputes.iter().enumerate().map(|(position, dispute)| {
        let place = Place::new(Room::Prepare, "legal", format!("/legal/responsibilityDisputes/{position}")).item(dispute.id.as_str());
        match (dispute.settled_on.filter(|day| *day <= facts.today), for_baby) {
            (None, _) => Judged::not_met("Which authority is responsible is disputed and not settled."),
            (Some(day), true) => Judged::met(format!("Which authority is responsible was disputed, and settled on {}.", day_in_words(day))),
            (Some(day), false) => Judged::cannot_tell(format!("Which authority is responsible was disputed, and settled on {}. Who is responsible for the unborn baby is not recorded.", day_in_words(day))),
        }.at(place)
    }).collect();
    if judged.is_empty() {
        vec![Judged::not_applicable("No dispute over responsibility is recorded.")]
    } else {
        judged
    }
}
