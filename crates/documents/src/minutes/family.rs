//! The family: who they are to the baby, and where they live, each for the eyes that may see it.

use prebirth_domain::{
    Address, CaseFile, Conference, FamilyRole, Person, PersonId, WithheldFact, day_in_words,
};

use super::front::sentence;
use super::words::{capital, full_name, of_babies, said, section, seen, seen_household, seen_person};
use crate::genogram::Family;
use crate::model::{BlockKind, Cell, Column, Document, Part, Row, Run, Seen, Table};

/// This stands in a cell that is not for this reader.
const NOT_HERE: &str = "Not in this copy";

pub(super) fn add(document: &mut Document, case: &CaseFile, conference: &Conference) {
    section(document, "The family");
    document.add(BlockKind::Table(Table {
        caption: None,
        columns: vec![
            Column::new("Name", 4),
            Column::new(of_babies(case, "Relationship to the baby"), 5),
            Column::new("Born", 3),
            Column::new("Address", 4),
        ],
        rows: case.people.iter().map(|person| row(case, person)).collect(),
    }));
    let family = Family::on(case, conference.on);
    if family.members.len() > 1 {
        document.add(BlockKind::Genogram(family));
    }
    let has_father = case.fathers_and_partners().next().is_some();
    if let Some(reason) = said(case.no_father_recorded_because.as_ref()).filter(|_| !has_father) {
        let text = format!("No father is recorded. {}", sentence(reason));
        document.add(BlockKind::Paragraph(vec![Run::text(text)]));
    }
    let mut needs: Vec<Run> = case
        .people
        .iter()
        .flat_map(|person| person.needs.iter().map(move |need| (person, need)))
        .filter(|(_, need)| !need.what.trim().is_empty())
        .map(|(person, need)| {
            let arranged = match need.is_arranged {
                Some(true) => "arranged",
                Some(false) => "not arranged",
                None => "whether it was arranged is not recorded",
            };
            let text = format!(" {}: {} ({arranged}).", person.name.full(), need.what.trim());
            Run::text(text).for_eyes_of(Seen { instead: None, ..seen_person(case, person) })
        })
        .collect();
    if !needs.is_empty() {
        needs.insert(0, Run::text("What people needed to take part."));
        document.add(BlockKind::Paragraph(needs));
    }
}

fn row(case: &CaseFile, person: &Person) -> Row {
    let role = said(person.role_words.as_ref()).unwrap_or_else(|| person.role.label());
    let own = Seen::in_the_family_only_by(own_eyes(case, person)).or_instead(NOT_HERE);
    let cells = vec![
        Cell::runs(vec![Run::strong(full_name(&person.name))]),
        Cell { parts: to_the_baby(case, person, role), ..Cell::text("") },
        Cell::text(born(person)).for_eyes_of(own.clone()),
        address(case, person, own),
    ];
    Row { seen: seen_person(case, person), cells }
}

/// This says what somebody is to the baby, whether they live with the mother, and who answers for the baby.
fn to_the_baby(case: &CaseFile, person: &Person, role: &str) -> Vec<Part> {
    let mut parts = vec![Part::Text(vec![Run::text(capital(role))])];
    if person.is_in_household == Some(true) && person.role != FamilyRole::Mother {
        let seen = Seen { instead: None, ..seen_household(case) };
        parts.push(Part::Text(vec![Run::text("Lives with the mother").for_eyes_of(seen)]));
    }
    let responsibility = person.father.as_ref().map(|father| father.parental_responsibility);
    if let Some(known) = responsibility.filter(|_| person.role.is_father_or_partner()) {
        parts.push(Part::Text(vec![Run::text(format!("Parental responsibility: {}", known.label()))]));
    }
    parts
}

fn born(person: &Person) -> String {
    match (person.date_of_birth, &person.stated_age) {
        (Some(day), _) => day_in_words(day),
        (None, Some(age)) => match age.on {
            Some(on) => format!("stated to be {} on {}", age.years, day_in_words(on)),
            None => format!("stated to be {}", age.years),
        },
        (None, None) => "not recorded".to_owned(),
    }
}

/// An address goes to the professionals and to those of the family who live there. What is withheld
/// is marked as withheld for those from whom it is kept, where a trace is safe.
fn address(case: &CaseFile, person: &Person, own: Seen) -> Cell {
    let Some(address) = person.address.as_ref().map(Address::on_one_line).filter(|line| !line.is_empty())
    else {
        return Cell::text("not recorded");
    };
    let kept = seen(case, &|fact| matches!(fact, WithheldFact::Address { of } if *of == person.id));
    // Where the trace is unsafe the cell has to look like every other that this reader does not get.
    let kept = Seen { instead: kept.instead.or_else(|| Some(NOT_HERE.to_owned())), ..kept };
    Cell { seen: kept, parts: vec![Part::Text(vec![Run::text(address).for_eyes_of(own)])] }
}

/// This gives the people of the family who may read somebody's date of birth and address: the person,
/// a parent of a child, and whoever is recorded at the same address.
fn own_eyes(case: &CaseFile, person: &Person) -> Vec<PersonId> {
    let home = person.address.as_ref().map(Address::on_one_line).filter(|line| !line.is_empty());
    case.people
        .iter()
        .filter(|other| {
            let is_same = other.id == person.id;
            let lives_there = home.is_some() && other.address.as_ref().map(Address::on_one_line) == home;
            let is_mother_of_child = person.role == FamilyRole::Sibling && other.role == FamilyRole::Mother;
            is_same || lives_there || is_mother_of_child
        })
        .map(|other| other.id.clone())
        .collect()
}
