//! W01: prison told.

use prebirth_domain::{Role, day_in_words};

use crate::{Cited, Facts, Family, Judged, Place, Room, Rule, RulePlace};

/// Checks that prison and prison health care were told.
///
/// # Missing data
/// Does not apply while nobody is recorded as in custody.
///
/// # Source
/// `ppo-baby-a`.
pub const RULE: Rule = Rule {
    code: "W01",
    name: "prison_told",
    family: Family::Whereabouts,
    requires: "Where a parent is in custody, the prison and its health care are told of the concern and the plan for the birth.",
    why: "A mother gave birth alone in a cell. Neither custody nor health staff were in the planning.",
    remedy: "Tell the prison and its health care now, and record who was told.",
    source: Cited::Published {
        source: "ppo-baby-a",
        pinpoint: "",
        words: "Prison custody and health staff were not in the planning; there was no joint plan for labour and birth.",
    },
    place: RulePlace { room: Room::Prepare, section: "told", pointer: "/notices" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    if super::in_custody(facts).is_none() {
        return vec![Judged::not_applicable("Nobody of the family is recorded as in custody.")];
    }
    [Role::Prison, Role::PrisonHealth]
        .into_iter()
        .map(|role| {
            let who = role.label();
            let notice = facts.case.notices.iter().enumerate().find(|(_, notice)| notice.role == role);
            match notice {
                None => Judged::not_met(format!(
                    "A parent is in custody, and there is no record that the {who} was told."
                )),
                Some((position, notice)) => {
                    let place = Place::new(Room::Prepare, "told", format!("/notices/{position}"))
                        .item(notice.id.as_str());
                    match notice.told_on.filter(|day| *day <= facts.today) {
                        Some(day) => Judged::met(format!("The {who} was told on {}.", day_in_words(day))),
                        None => Judged::cannot_tell(format!("Whether the {who} was told is not recorded.")),
                    }
                    .at(place)
                }
            }
        })
        .collect()
}
