use prebirth_domain::{
    Audience, FamilyRole, Person, PersonName, Pregnancy, Relationship, RelationshipKind, UnbornBaby,
};

use super::*;

fn person(id: &str, role: FamilyRole) -> Person {
    Person { id: id.into(), name: PersonName::new(id, "Bello"), role, ..Person::default() }
}

/// A mother with a child and two men who may be the father of the unborn baby.
fn case() -> CaseFile {
    let people = vec![
        Person { is_in_household: Some(true), ..person("Ada", FamilyRole::Mother) },
        person("Ben", FamilyRole::Father),
        person("Cem", FamilyRole::PossibleFather),
        Person { is_in_household: Some(true), ..person("Dua", FamilyRole::Sibling) },
        person("Eve", FamilyRole::Grandparent),
        person("Fay", FamilyRole::Friend),
    ];
    let baby = UnbornBaby { id: "b".into(), working_name: "Baby Bello".into(), ..UnbornBaby::default() };
    let pregnancy = Pregnancy { babies: vec![baby], ..Pregnancy::default() };
    let link = RelationshipKind::ParentOf;
    let of_mother = Relationship { one: "Eve".into(), other: "Ada".into(), link, ..Relationship::default() };
    CaseFile { people, pregnancy, relationships: vec![of_mother], ..CaseFile::default() }
}

#[test]
fn everybody_of_the_family_is_in_the_picture_and_in_the_words() {
    let family = Family::of(&case());
    let (words, svg) = (family.in_words(), svg(&Family::for_screen(&case())));
    for name in ["Ada Bello", "Ben Bello", "Cem Bello", "Dua Bello", "Eve Bello", "Baby Bello"] {
        assert!(words.contains(name), "{name} is in the words");
        assert!(svg.contains(&format!(">{name}<")) || svg.contains(name), "{name} is in the picture");
    }
    assert!(!words.contains("Fay"), "a friend is no family");
    assert!(words.contains("Cem Bello may be a parent of Baby Bello."), "what is not certain is said so");
    assert!(
        words.contains("Ada Bello is a parent of Dua Bello."),
        "a child without a recorded parent is hers"
    );
    assert!(words.contains("lives in the mother’s household"), "the household is said");
}

#[test]
fn no_two_people_stand_on_each_other_and_parents_stand_above_their_children() {
    let family = Family::of(&case());
    let spots = places::places(&family);
    for (at, one) in spots.iter().enumerate() {
        for other in spots.iter().skip(at + 1) {
            let apart = (one.x - other.x).abs() >= places::CELL - 0.1 || one.row != other.row;
            assert!(apart, "a name would be printed over a sign");
        }
    }
    let row = |key: &str| {
        let at = family.members.iter().position(|member| member.key == key).unwrap();
        spots.get(at).unwrap().row
    };
    for link in family.links.iter().filter(|link| link.tie == Tie::Parent) {
        assert!(row(&link.one) < row(&link.other), "{} stands above {}", link.one, link.other);
    }
}

#[test]
fn who_does_not_live_there_stands_outside_the_household_line() {
    let family = Family::of(&case());
    let spots = places::places(&family);
    for row in 0..3 {
        let inside: Vec<f32> = family
            .members
            .iter()
            .zip(&spots)
            .filter(|(one, spot)| one.is_in_household && spot.row == row)
            .map(|(_, spot)| spot.x)
            .collect();
        let (Some(left), Some(right)) =
            (inside.iter().copied().reduce(f32::min), inside.iter().copied().reduce(f32::max))
        else {
            continue;
        };
        for (member, spot) in
            family.members.iter().zip(&spots).filter(|(one, spot)| !one.is_in_household && spot.row == row)
        {
            assert!(spot.x < left || spot.x > right, "{} is drawn into the household", member.name);
        }
    }
}

#[test]
fn a_withheld_person_is_in_neither_picture_nor_words() {
    let mut family = Family::of(&case());
    for leaves_trace in [false, true] {
        let kept = Audience::NotFor { people: vec!["Ben".into()], ground: "risk".to_owned(), leaves_trace };
        family.members.get_mut(2).unwrap().seen = Seen::from(kept);
        let his = family.for_eyes(&|seen| seen.audience == Audience::Everyone);
        assert!(!format!("{his:?} {}", svg::write(&his)).contains("Cem Bello"), "not a letter of the name");
        assert_eq!(his.in_words().contains("withheld"), leaves_trace, "a trace only where it is safe");
        let sign = his.members.iter().filter(|member| member.sign == Sign::Withheld).count();
        assert_eq!(sign, usize::from(leaves_trace), "the sign says no more than the trace");
    }
}

#[test]
fn a_father_who_may_not_know_of_another_man_reads_nothing_of_a_doubt() {
    let mut case = case();
    let men = vec!["Ben".into(), "Cem".into()];
    case.pregnancy.babies.first_mut().unwrap().possible_fathers = men;
    let mut family = Family::of(&case);
    assert!(
        family.in_words().contains("Ben Bello may be a parent of Baby Bello."),
        "the record says the doubt"
    );
    let kept = Audience::NotFor { people: vec!["Ben".into()], ground: String::new(), leaves_trace: false };
    family.members.get_mut(2).unwrap().seen = Seen::from(kept);
    let his = family.for_eyes(&|seen| seen.audience == Audience::Everyone);
    assert!(
        his.in_words().contains("Ben Bello is a parent of Baby Bello."),
        "“may be” would say who else may be"
    );
}

#[test]
fn wrong_links_still_give_a_picture() {
    let mut case = case();
    for (one, other) in [("Ada", "Ben"), ("Ben", "Ada"), ("Ada", "Ada"), ("Ada", "nobody"), ("Dua", "Eve")] {
        case.relationships.push(Relationship {
            one: one.into(),
            other: other.into(),
            ..Relationship::default()
        });
    }
    let drawing = Family::of(&case).drawing();
    assert!(drawing.height < 1000.0 && drawing.polygons.len() > 10, "a circle of parents does not run away");
    assert_eq!(Family::of(&CaseFile::default()).drawing(), Drawing::default(), "nobody, nothing");
}

#[test]
fn what_was_typed_is_never_markup() {
    let mut case = case();
    case.people.first_mut().unwrap().name = PersonName::new("<script>", "\"&");
    let svg = svg(&Family::for_screen(&case));
    assert!(!svg.contains("<script>"), "a name is a name");
}
