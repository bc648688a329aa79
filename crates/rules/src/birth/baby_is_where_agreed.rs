//! A09: baby is where agreed.

use prebirth_domain::{BabyStay, BabysHome};

use crate::facts::is_blank;
use crate::saying::{has_come, item};
use crate::{Cited, Facts, Family, Judged, Place, Room, Rule, RulePlace};

/// Compares where the baby is with where it was agreed that the baby is.
///
/// # Missing data
/// Gives "cannot tell" while either place is not recorded.
///
/// # Source
/// None: a suggestion of practice.
pub const RULE: Rule = Rule {
    code: "A09",
    name: "baby_is_where_agreed",
    family: Family::Birth,
    requires: "After leaving hospital the baby is at the home that was agreed, with the people who were agreed.",
    why: "A baby at another address, or with somebody else, has left the plan. Somebody has to ask why today.",
    remedy: "Find out where the baby is and with whom, see the baby, and tell the lead practitioner.",
    source: Cited::Suggestion("Agreed address against actual address."),
    place: RulePlace { room: Room::After, section: "home", pointer: "/stays" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    if facts.every_baby_has_died() {
        return vec![Judged::not_applicable("The baby has died.")];
    }
    let birth = facts.case.birth.as_ref();
    if !birth.is_some_and(|birth| has_come(facts, birth.discharged_on)) {
        return vec![Judged::not_applicable("No baby is recorded as having left hospital.")];
    }
    let Some(home) = &facts.case.babys_home else {
        return vec![
            Judged::cannot_tell("No home is recorded as agreed, so nothing can be compared with it.")
                .at(Place::new(Room::After, "home", "/babysHome")),
        ];
    };
    let stays = facts.case.stays.iter().enumerate().filter(|(_, stay)| stay.holds_on(facts.today));
    let Some((position, stay)) = stays.max_by_key(|(_, stay)| stay.from) else {
        return vec![Judged::cannot_tell("Nothing recorded says where the baby is now.")];
    };
    vec![compare(home, stay).at(item(Room::After, "home", format!("/stays/{position}"), stay.id.as_str()))]
}

// Neither sentence says an address: one of the two can be kept from somebody.
fn compare(home: &BabysHome, stay: &BabyStay) -> Judged {
    let is_same_place = match (&home.address, &stay.address) {
        (Some(agreed), Some(actual)) => agreed.is_same_place(actual),
        (Some(_) | None, Some(_) | None) => None,
    };
    let others = stay.living_with.iter().any(|person| !home.living_with.contains(person));
    match is_same_place {
        Some(false) => Judged::not_met("The baby is not at the address that was agreed."),
        None => Judged::cannot_tell("One of the two addresses is not recorded, or is not whole."),
        Some(true) if home.living_with.is_empty() || stay.living_with.is_empty() => {
            Judged::cannot_tell("The baby is at the agreed address. With whom is not recorded.")
        }
        Some(true) if others => {
            Judged::not_met("The baby is at the agreed address, with somebody who was not agreed.")
        }
        Some(true) if is_blank(stay.known_from.as_deref()) => {
            Judged::cannot_tell("The baby is at the agreed address. How that is known is not recorded.")
        }
        Some(true) => Judged::met("The baby is at the agreed address, with the people who were agreed."),
    }
}
