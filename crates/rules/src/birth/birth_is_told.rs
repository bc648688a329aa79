//! A01: birth is told.

use prebirth_domain::Role;

use crate::saying::{has_come, item};
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks who was told of the birth.
///
/// # Missing data
/// Does not apply before the birth.
///
/// # Source
/// `leicester-audit`.
pub const RULE: Rule = Rule {
    code: "A01",
    name: "birth_is_told",
    family: Family::Birth,
    requires: "After the birth the health visitor, the GP and children's social care were told, with the day.",
    why: "The plan begins when somebody knows that there is a baby.",
    remedy: "Tell those who do not know yet, and record the day.",
    source: Cited::Published {
        source: "leicester-audit",
        pinpoint: "recommendation 3",
        words: "Health visitors are involved at the outset and know the history after birth.",
    },
    place: RulePlace { room: Room::After, section: "birth", pointer: "/birth" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let Some(birth) = facts.case.birth.as_ref().filter(|_| facts.born_on.is_some()) else {
        return vec![Judged::not_applicable("No birth is recorded.")];
    };
    let groups: [(&str, &[Role]); 3] = [
        ("the health visitor", &[Role::HealthVisitor, Role::FamilyNurse]),
        ("the GP", &[Role::Gp]),
        ("children's social care", &[Role::SocialWorker, Role::TeamManager, Role::OutOfHours]),
    ];
    groups
        .into_iter()
        .map(|(who, roles)| {
            let told =
                birth.notifications.iter().enumerate().filter(|(_, entry)| roles.contains(&entry.role));
            let dated = told.clone().find(|(_, entry)| has_come(facts, entry.told_on));
            match (dated, told.count()) {
                (Some((position, entry)), _) => Judged::met(format!("Told of the birth: {who}.")).at(item(
                    Room::After,
                    "birth",
                    format!("/birth/notifications/{position}"),
                    entry.id.as_str(),
                )),
                (None, _) if facts.every_baby_has_died() => Judged::cannot_tell(format!(
                    "The baby has died. Nothing says that {who} was told, so that nobody asks the mother about the baby."
                )),
                (None, 0) => Judged::not_met(format!("Nothing says that the birth was told to {who}.")),
                (None, _) => {
                    Judged::cannot_tell(format!("When the birth was told to {who} is not recorded."))
                }
            }
        })
        .collect()
}
