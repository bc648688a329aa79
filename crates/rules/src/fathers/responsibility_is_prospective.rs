//! F09: responsibility is prospective.

use prebirth_domain::Capacity;

use crate::facts::person;
use crate::saying::{item, or_one};
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that parental responsibility is recorded as expected, and as confirmed only after birth.
///
/// # Missing data
/// Gives "cannot tell" when it is not known; does not apply to a man who cannot be the father.
///
/// # Source
/// `registration-responsibility`.
pub const RULE: Rule = Rule {
    code: "F09",
    name: "responsibility_is_prospective",
    family: Family::Fathers,
    requires: "For each man it is recorded whether he is expected to hold parental responsibility. Before the birth nobody is recorded as holding it.",
    why: "Whoever will hold it has to be asked, told and sent documents, and nobody holds it for an unborn child.",
    remedy: "Record whether it is expected at birth, on registration or not, and confirm it after the birth.",
    source: Cited::Published {
        source: "registration-responsibility",
        pinpoint: "unmarried fathers",
        words: "A father married to the mother holds it automatically; an unmarried one when the birth is registered with his name.",
    },
    place: RulePlace { room: Room::Prepare, section: "people", pointer: "/people" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let mut judged = Vec::new();
    for (position, man) in facts.men() {
        let Some(record) = &man.father else { continue };
        let who = facts.name(man);
        let may_be_father = match record.capacity {
            Capacity::Acknowledged | Capacity::Putative | Capacity::Disputed | Capacity::Unknown => true,
            Capacity::MothersPartner | Capacity::SocialFather | Capacity::OtherMaleCarer => false,
        };
        let is_known = record.parental_responsibility != prebirth_domain::ParentalResponsibility::NotKnown;
        let entry = match (record.parental_responsibility_confirmed_on, facts.born_on) {
            (Some(_), None) => Judged::not_met(format!(
                "Parental responsibility of {who} is recorded as confirmed, and no birth is recorded."
            )),
            (Some(day), Some(born)) if day < born => Judged::not_met(format!(
                "Parental responsibility of {who} is recorded as confirmed before the birth."
            )),
            (Some(_), Some(_)) => {
                Judged::met(format!("Parental responsibility of {who} was confirmed after the birth."))
            }
            (None, _) if !may_be_father => continue,
            (None, _) if is_known => Judged::met(format!(
                "Parental responsibility of {who}: {}.",
                record.parental_responsibility.label()
            )),
            (None, _) => Judged::cannot_tell(format!(
                "Whether {who} is expected to hold parental responsibility is not recorded."
            )),
        };
        judged.push(
            entry
                .at(item(Room::Prepare, "people", format!("/people/{position}/father"), man.id.as_str()))
                .about(Some(person(&man.id))),
        );
    }
    or_one(judged, Judged::not_applicable("No record of a man who may be the father."))
}
