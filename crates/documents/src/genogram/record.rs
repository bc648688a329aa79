//! Reads the family out of a case.

use chrono::NaiveDate;
use prebirth_domain::{CaseFile, FamilyRole, Person, RelationshipKind, Sex, UnbornBaby, day_in_words};

use super::{Family, Link, Member, Sign, Tie};
use crate::minutes::words::{capital, full_name, said, seen_household, seen_person};
use crate::model::Seen;

pub(super) fn family(case: &CaseFile, day: Option<NaiveDate>) -> Family {
    let mut links = recorded(case);
    let babies: Vec<Member> =
        case.pregnancy.babies.iter().map(|baby| member_of_baby(case, baby, day)).collect();
    of_babies(case, &babies, &mut links);
    of_children(case, &mut links);
    let is_joined = |id: &str| links.iter().any(|link| link.one == id || link.other == id);
    let mut members: Vec<Member> = case
        .people
        .iter()
        .filter(|person| is_family(person.role) || is_joined(person.id.as_str()))
        .map(|person| member(case, person))
        .collect();
    members.extend(babies);
    Family { members, links, household: seen_household(case) }
}

/// A baby is drawn as born from the day of birth on: what was decided before it shows a pregnancy.
fn member_of_baby(case: &CaseFile, baby: &UnbornBaby, day: Option<NaiveDate>) -> Member {
    let name = case.baby_name_on(&baby.id, day);
    let born = case.baby_at_birth(&baby.id).and_then(|born| Some((born, born.born_on?)));
    let unborn = Member {
        seen: Seen::by_everyone(),
        key: format!("baby {}", baby.id),
        name: if name.is_empty() { "Unborn baby".to_owned() } else { name.clone() },
        role: "not born yet".to_owned(),
        sign: Sign::Triangle,
        is_in_household: case.mother().is_some_and(|mother| mother.is_in_household == Some(true)),
        has_died: false,
    };
    match born.filter(|(_, born_on)| day.is_none_or(|day| *born_on <= day)) {
        None => unborn,
        Some((born, born_on)) => Member {
            name: if name.is_empty() { "Baby".to_owned() } else { name },
            role: format!("born {}", day_in_words(born_on)),
            sign: match born.sex {
                Some(Sex::Male) => Sign::Square,
                Some(Sex::Female) => Sign::Circle,
                Some(Sex::NotKnown) | None => Sign::Diamond,
            },
            // Where a baby who has left hospital lives is recorded by itself.
            is_in_household: false,
            has_died: born.was_born_alive == Some(false)
                || born.died_on.is_some_and(|died| day.is_none_or(|day| died <= day)),
            ..unborn
        },
    }
}

/// A friend or a solicitor's clerk is no family; whoever is tied to somebody is.
fn is_family(role: FamilyRole) -> bool {
    match role {
        FamilyRole::Mother
        | FamilyRole::Father
        | FamilyRole::PossibleFather
        | FamilyRole::MothersPartner
        | FamilyRole::OtherMaleCarer
        | FamilyRole::Sibling
        | FamilyRole::Grandparent
        | FamilyRole::Relative
        | FamilyRole::HouseholdMember => true,
        FamilyRole::Friend | FamilyRole::Other => false,
    }
}

fn member(case: &CaseFile, person: &Person) -> Member {
    let role = said(person.role_words.as_ref()).unwrap_or_else(|| person.role.label());
    let sign = match person.sex {
        Some(Sex::Male) => Sign::Square,
        Some(Sex::Female) => Sign::Circle,
        Some(Sex::NotKnown) | None => match person.role {
            FamilyRole::Mother => Sign::Circle,
            role if role.is_father_or_partner() => Sign::Square,
            FamilyRole::Father
            | FamilyRole::PossibleFather
            | FamilyRole::MothersPartner
            | FamilyRole::OtherMaleCarer
            | FamilyRole::Sibling
            | FamilyRole::Grandparent
            | FamilyRole::Relative
            | FamilyRole::Friend
            | FamilyRole::HouseholdMember
            | FamilyRole::Other => Sign::Diamond,
        },
    };
    Member {
        seen: seen_person(case, person),
        key: person.id.to_string(),
        name: if person.name.is_unknown() { "Name not known".to_owned() } else { short(person) },
        role: capital(role),
        sign,
        is_in_household: person.is_in_household == Some(true),
        has_died: person.died_on.is_some(),
    }
}

/// The picture has room for one name; the table beside it gives the others.
fn short(person: &Person) -> String {
    let full = person.name.full();
    if full.is_empty() { full_name(&person.name) } else { full }
}

fn recorded(case: &CaseFile) -> Vec<Link> {
    let known = |id: &prebirth_domain::PersonId| case.person(id).is_some();
    let relationships =
        case.relationships.iter().filter(|one| known(&one.one) && known(&one.other) && one.one != one.other);
    relationships
        .map(|one| {
            let has_ended = one.has_ended == Some(true);
            let tie = match one.link {
                RelationshipKind::ParentOf => Tie::Parent,
                RelationshipKind::PartnerOf | RelationshipKind::MarriedTo if has_ended => Tie::Parted,
                RelationshipKind::PartnerOf | RelationshipKind::MarriedTo => Tie::Couple,
                RelationshipKind::SiblingOf | RelationshipKind::HalfSiblingOf => Tie::Sibling,
                RelationshipKind::CarerOf => Tie::Carer,
            };
            Link { one: one.one.to_string(), other: one.other.to_string(), tie, alone: tie }
        })
        .collect()
}

/// The mother and each father belong to the baby whether or not somebody drew the line.
fn of_babies(case: &CaseFile, babies: &[Member], links: &mut Vec<Link>) {
    for (baby, member) in case.pregnancy.babies.iter().zip(babies) {
        if let Some(mother) = case.mother() {
            links.push(Link {
                one: mother.id.to_string(),
                other: member.key.clone(),
                tie: Tie::Parent,
                alone: Tie::Parent,
            });
        }
        for man in case.people.iter().filter(|person| person.role.is_father_or_partner()) {
            let is_named = baby.possible_fathers.contains(&man.id);
            let alone = match man.role {
                FamilyRole::Father => Tie::Parent,
                FamilyRole::PossibleFather => Tie::PossibleParent,
                FamilyRole::MothersPartner | FamilyRole::OtherMaleCarer if is_named => Tie::PossibleParent,
                FamilyRole::MothersPartner
                | FamilyRole::OtherMaleCarer
                | FamilyRole::Mother
                | FamilyRole::Sibling
                | FamilyRole::Grandparent
                | FamilyRole::Relative
                | FamilyRole::Friend
                | FamilyRole::HouseholdMember
                | FamilyRole::Other => continue,
            };
            let others = baby.possible_fathers.iter().filter(|id| **id != man.id).count();
            let tie = if others > 0 && is_named { Tie::PossibleParent } else { alone };
            links.push(Link { one: man.id.to_string(), other: member.key.clone(), tie, alone });
        }
    }
}

/// A brother or sister of the baby with no recorded parent is taken for the mother's child.
fn of_children(case: &CaseFile, links: &mut Vec<Link>) {
    let Some(mother) = case.mother() else { return };
    for child in case.people.iter().filter(|person| person.role == FamilyRole::Sibling) {
        let id = child.id.to_string();
        if !links.iter().any(|link| link.tie == Tie::Parent && link.other == id) {
            links.push(Link { one: mother.id.to_string(), other: id, tie: Tie::Parent, alone: Tie::Parent });
        }
    }
}
