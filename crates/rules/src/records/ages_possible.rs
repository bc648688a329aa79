//! C02: ages possible.

use prebirth_domain::FamilyRole;

use crate::{Cited, Facts, Family, Judged, Place, Room, Rule, RulePlace};

/// Checks that each date of birth is possible.
///
/// # Missing data
/// Gives "cannot tell" for a mother without a date of birth.
///
/// # Source
/// `leicester-audit`.
pub const RULE: Rule = Rule {
    code: "C02",
    name: "ages_possible",
    family: Family::Records,
    requires: "No date of birth makes a parent impossibly young or old, or is in the future.",
    why: "A wrong date of birth was a repeat finding of audits, and it follows the family through every record.",
    remedy: "Compare the date of birth with its source.",
    source: Cited::Published {
        source: "leicester-audit",
        pinpoint: "recommendation 2",
        words: "Case recordings are accurate: dates of birth and names were found wrong again.",
    },
    place: RulePlace { room: Room::Prepare, section: "people", pointer: "/people" },
    check,
};

/// A parent younger or older than this at the due date is a typing mistake, or needs a second look.
const YOUNGEST: u32 = 12;
const OLDEST_MOTHER: u32 = 60;
const OLDEST: u32 = 90;

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let at = facts.born_on.or(facts.due_date).unwrap_or(facts.today);
    let mut judged: Vec<Judged> = facts.case.people.iter().enumerate().filter_map(|(position, person)| {
        let born = person.date_of_birth?;
        let who = facts.name(person);
        let place = Place::new(Room::Prepare, "people", format!("/people/{position}/dateOfBirth")).item(person.id.as_str());
        let years = at.years_since(born);
        let is_mother = person.role == FamilyRole::Mother;
        let is_parent = is_mother || person.role.is_father_or_partner();
        let stated = person.stated_age.as_ref().and_then(|age| Some((age.years, age.on?)));
        let sentence = match years {
            _ if born > facts.today => Some(format!("The date of birth of {who} is in the future.")),
            Some(years) if is_parent && years < YOUNGEST => Some(format!("By the date of birth {who} would be {years} years old at the birth.")),
            Some(years) if is_mother && years > OLDEST_MOTHER => Some(format!("By the date of birth {who} would be {years} years old at the birth.")),
            Some(years) if years > OLDEST && is_parent => Some(format!("By the date of birth {who} would be {years} years old at the birth.")),
            Some(_) | None => stated.and_then(|(years, on)| {
                let by_birth = on.years_since(born)?;
                (by_birth.abs_diff(years) > 1).then(|| format!("The stated age of {who}, {years}, does not fit the date of birth, which makes {by_birth}."))
            }),
        };
        Some(match sentence {
            Some(sentence) => Judged::not_met(sentence),
            None => Judged::met(format!("The date of birth of {who} is possible.")),
        }.at(place))
    }).collect();
    for (position, baby) in facts.case.birth.iter().flat_map(|birth| birth.babies.iter().enumerate()) {
        if baby.born_on.is_some_and(|born| born > facts.today) {
            let pointer = format!("/birth/babies/{position}/bornOn");
            let place = Place::new(Room::After, "birth", pointer).item(baby.id.as_str());
            judged.push(Judged::not_met("The baby's day of birth is in the future.").at(place));
        }
    }
    if let Some((position, mother)) =
        facts.case.people.iter().enumerate().find(|(_, person)| person.role == FamilyRole::Mother)
        && mother.date_of_birth.is_none()
    {
        let place = Place::new(Room::Prepare, "people", format!("/people/{position}/dateOfBirth"))
            .item(mother.id.as_str());
        judged.push(
            Judged::cannot_tell("The mother's date of birth is not recorded.")
                .remedy("Record the mother's date of birth.")
                .at(place),
        );
    }
    if judged.is_empty() {
        judged.push(
            Judged::cannot_tell("Nobody's date of birth is recorded.").remedy("Record the dates of birth."),
        );
    }
    judged
}
