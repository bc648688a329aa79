//! A withheld fact against everything that a hurried or a hostile hand can type.

#![expect(clippy::unwrap_used, reason = "a test stops where a case cannot be read")]

use chrono::NaiveDate;
use prebirth_documents::copies::{CopyRefused, file_name_of, produce, produce_html};
use prebirth_documents::leak::{address_words, withheld_strings_in};
use prebirth_documents::model::{BlockKind, Document, Level, Run};
use prebirth_documents::readback::all_text;
use prebirth_documents::recipients::{CopyReader, recipients};
use prebirth_domain::{
    Address, CaseFile, CopyDocument, FamilyRole, Person, PersonName, Professional, Role, Whereabouts,
    WhereaboutsKind, Withheld, WithheldFact, read_case_file,
};

const CASE: &str = include_str!("cases/bello.case.json");

/// The mother's address in one line, as it is often typed, withheld from the father.
fn case_with(address: &str) -> CaseFile {
    let mut case = read_case_file(CASE).unwrap();
    let mother = case.people.first_mut().unwrap();
    mother.address = Some(Address { lines: vec![address.to_owned()], postcode: Some("LE1 5WW".to_owned()) });
    for said in &mut case.conferences.first_mut().unwrap().contributions {
        said.audience = prebirth_domain::Audience::Everyone;
    }
    case
}

fn father(case: &CaseFile) -> CopyReader {
    let conference = case.conferences.first().unwrap();
    recipients(case, conference).into_iter().find(|reader| reader.file_stem == "father").unwrap()
}

fn made(case: &CaseFile) -> Result<prebirth_documents::pdf::Produced, CopyRefused> {
    let on = NaiveDate::from_ymd_opt(2026, 7, 16).unwrap();
    produce(CopyDocument::Minutes, case, case.conferences.first().unwrap(), &father(case), on)
}

fn keep_from_father(case: &mut CaseFile, fact: WithheldFact) {
    case.withheld.push(Withheld { fact, kept_from: vec!["father".into()], ..Withheld::default() });
}

/// Each is how an address came through somewhere, once.
const ATTACKS: [(&str, &str); 32] = [
    ("She lives at 14 Elm Road.", "as it is"),
    ("She lives at 14, Elm Rd.", "with a comma and short"),
    ("SHE LIVES AT 14 ELM ROAD", "in capitals"),
    ("14\nElm\nRoad", "over three lines"),
    ("14 Elm Ro-\nad", "broken with a hyphen"),
    ("14\u{a0}Elm\u{a0}Road", "with no-break spaces"),
    ("14\u{2007}Elm\u{202f}Road", "with figure spaces"),
    ("14\u{2013}Elm\u{2014}Road", "with dashes"),
    ("14\u{2010}Elm\u{2011}Road", "with hyphens of two kinds"),
    ("14\u{2212}Elm\u{ad}Road", "with a minus and a soft hyphen"),
    ("14 Εlm Rοad", "with Greek letters"),
    ("14 Еlm Rоad", "with Cyrillic letters"),
    ("14 EIm Road", "with a capital i for an l"),
    ("l4 E1m R0ad", "with figures for letters"),
    ("fourteen Elm Road", "with the number in words"),
    ("No. 14 Elm Rd", "with a number sign"),
    ("number fourteen, Elm Rd", "in words and short"),
    ("off Elm Road", "the street alone"),
    ("the flat in elm road", "the street alone, small"),
    ("Elm\u{200b}Road", "glued by a space of no width"),
    ("E l m  R o a d", "spaced out"),
    ("flat 2/14 elm rd", "with a stroke"),
    ("minutes-14-elm-road.pdf", "in the name of a file"),
    ("see Flat2_14ElmRd.docx", "in the name of a file, glued"),
    ("\u{202e}daoR mlE 41\u{202c}", "backwards, turned by a control"),
    ("\u{2067}daoR mlE 41\u{2069}", "backwards, in an isolate"),
    ("14 É\u{308}lm Ro\u{323}ad", "with accents"),
    ("𝟙𝟜 𝔼𝕝𝕞 ℝ𝕠𝕒𝕕", "in double-struck letters"),
    ("１４ Ｅｌｍ Ｒｏａｄ", "in wide letters"),
    ("LE15WW", "the postcode, glued"),
    ("le1-5ww", "the postcode, with a dash"),
    ("L E 1 5 W W", "the postcode, spaced out"),
];

#[test]
fn no_way_of_writing_the_address_gets_through_and_its_place_is_named() {
    for address in [
        "Flat 2, 14 Elm Road",
        "Flat 2 14 Elm Road",
        "Flat 2, 14 Elm Road, Leicester",
        "14 Elm Road Leicester",
        "Flat 2; 14, Elm Rd",
    ] {
        let case = case_with(address);
        let words = father(&case).words_withheld(&case);
        for (text, why) in ATTACKS {
            let mut document = Document::new("Minutes");
            document.add(BlockKind::Heading(Level::Section, vec![Run::text("Health")]));
            document.add(BlockKind::Paragraph(vec![Run::text(text)]));
            let leaks = withheld_strings_in(&document, &words);
            assert_eq!(leaks.len(), 1, "{address}, {why}: it stands there");
            assert!(leaks[0].place.contains("“Health”"), "{why}: where: {leaks:?}");
        }
    }
}

#[test]
fn a_copy_with_an_attack_in_it_is_not_made_and_the_refusal_does_not_say_the_word() {
    for (text, why) in ATTACKS.into_iter().step_by(5) {
        let mut case = case_with("Flat 2, 14 Elm Road");
        case.conferences.first_mut().unwrap().contributions.get_mut(1).unwrap().words = text.to_owned();
        let Err(CopyRefused::Leaks(leaks)) = made(&case) else { panic!("{why}: the copy was made") };
        let words = CopyRefused::Leaks(leaks).to_string().to_lowercase();
        assert!(words.contains("“health”") && !words.contains("elm"), "{why}: {words}");
    }
}

#[test]
fn what_is_no_address_stops_no_copy() {
    for text in [
        "Elm trees stand before the town hall of Leicester.",
        "14 days later she rang; flat 2 of another house was empty.",
        "The road was closed. 2 of 14 appointments were missed.",
        "Helm Road is another street.",
    ] {
        let mut case = case_with("Flat 2, 14 Elm Road, Leicester");
        case.conferences.first_mut().unwrap().contributions.get_mut(1).unwrap().words = text.to_owned();
        assert!(made(&case).is_ok(), "an honest sentence passes: {text}");
    }
}

#[test]
fn every_telling_part_of_an_address_is_looked_for() {
    for (address, telling) in [
        ("Flat 2, 14 Elm Road", &["14 Elm Road", "Elm Road"][..]),
        ("Flat 2 14 Elm Road Leicester LE1 5WW", &["14 Elm Road", "Elm Road", "LE1 5WW"]),
        ("Rose Cottage, Great Dalby", &["Rose Cottage"]),
        ("14 Broadway, Leicester", &["14 Broadway", "Broadway"]),
        (
            "Room 3, Juniper House, 27 Larkfield Court",
            &["Juniper House", "27 Larkfield Court", "Larkfield Court"],
        ),
        ("c/o Patel, 9 St. Saviour's Close", &["9 St. Saviour's Close", "St. Saviour's Close"]),
    ] {
        let words = address_words(address);
        for part in telling {
            assert!(words.iter().any(|word| word == part), "{address}: {part} is telling; found {words:?}");
        }
    }
}

#[test]
fn title_properties_and_links_are_looked_through() {
    let words = address_words("Flat 2, 14 Elm Road");
    let clean = Document::new("Minutes");
    let mut link = clean.clone();
    link.add(BlockKind::Paragraph(vec![Run::text("map").linking_to("https://maps.example/?q=14+Elm+Road")]));
    let mut coded = clean.clone();
    let target = "https://maps.example/14%20Elm%20R%6fad";
    coded.add(BlockKind::Paragraph(vec![Run::text("map").linking_to(target)]));
    let mut mail = clean.clone();
    mail.add(BlockKind::Paragraph(vec![Run::text("x").linking_to("mailto:a@b.example?subject=14-elm-rd")]));
    for (document, why) in [
        (
            Document { title: "Visit to 14 Elm Road".to_owned(), ..clean.clone() },
            "the title and the properties",
        ),
        (Document { version: "elm rd".to_owned(), ..clean.clone() }, "the line on every page"),
        (Document { language: "14-elm-road".to_owned(), ..clean.clone() }, "the language"),
        (link, "the target of a link"),
        (coded, "the target of a link, coded"),
        (mail, "the subject of a mail"),
    ] {
        assert!(!withheld_strings_in(&document, &words).is_empty(), "{why} is looked at");
    }
    assert!(withheld_strings_in(&clean, &words).is_empty(), "a clean document is clean");
}

#[test]
fn a_file_is_named_after_a_role_whatever_the_role_is_called() {
    let mut case = case_with("Flat 2, 14 Elm Road");
    case.people.first_mut().unwrap().role_words = Some("14 Elm Road".to_owned());
    let reader = father(&case);
    let name = file_name_of(CopyDocument::Minutes, &case, case.conferences.first().unwrap(), &reader, "pdf");
    assert_eq!(name, "minutes-1-father.pdf", "nothing that was typed reaches a file name");
}

/// Each kind of fact, the words of it in the record, and where they would stand.
#[test]
fn every_kind_of_withheld_fact_is_kept_out() {
    let typed = |case: &mut CaseFile, text: &str| {
        case.conferences.first_mut().unwrap().contributions.get_mut(1).unwrap().words = text.to_owned();
    };
    let mother = || "mother".into();
    for (fact, text, why) in [
        (WithheldFact::Telephone { of: mother() }, "Ring +44 (0)7700 900-123.", "a telephone number"),
        (WithheldFact::Email { of: mother() }, "Write to ADA (at) mail (dot) example.", "an e-mail address"),
        (WithheldFact::Email { of: mother() }, "mailto:ada@mail.example", "an e-mail address in a link"),
        (WithheldFact::Gp { of: mother() }, "Seen at larch road surgery.", "the practice"),
        (WithheldFact::Gp { of: mother() }, "Hannah Lee saw her.", "the doctor"),
        (WithheldFact::Words { words: "Hollin Bank".into() }, "picked up at Hollin Bank School", "a school"),
        (
            WithheldFact::Words { words: "Corner Loaf".into() },
            "works at the CORNER-LOAF bakery",
            "a workplace",
        ),
        (WithheldFact::Words { words: "Ivo Marek".into() }, "Ivo was there.", "a person's first name"),
        (WithheldFact::Words { words: "Ivo Marek".into() }, "Mr Marek was there.", "a person's family name"),
        (WithheldFact::Words { words: "Ivo Marek".into() }, "Ivek drove her.", "what a person is called"),
        (WithheldFact::Address { of: mother() }, "She stays at Juniper House.", "the refuge of now"),
    ] {
        let mut case = case_with("Flat 2, 14 Elm Road");
        let person = case.people.first_mut().unwrap();
        person.telephone = Some("07700 900123".to_owned());
        person.email = Some("ada@mail.example".to_owned());
        person.gp = Some("Dr Hannah Lee, Larch Road Surgery".to_owned());
        person.whereabouts.push(Whereabouts {
            place: WhereaboutsKind::Refuge,
            name: Some("Juniper House".to_owned()),
            ..Whereabouts::default()
        });
        let name = PersonName { known_as: Some("Ivek".to_owned()), ..PersonName::new("Ivo", "Marek") };
        let role = FamilyRole::Friend;
        case.people.push(Person { id: "ivo".into(), name, role, ..Person::default() });
        keep_from_father(&mut case, fact);
        let clean = made(&case);
        let clean = all_text(&clean.unwrap().bytes).unwrap();
        for word in ["900123", "ada@mail", "Juniper House", "Hannah Lee"] {
            assert!(!clean.contains(word), "{why}: {word} is in no field that prints");
        }
        typed(&mut case, text);
        assert!(matches!(made(&case), Err(CopyRefused::Leaks(_))), "{why} was typed: {text}");
    }
}

#[test]
fn a_person_of_whom_he_may_not_know_is_in_no_row_list_or_signature() {
    let mut case = case_with("Flat 2, 14 Elm Road");
    let name = PersonName { aliases: vec!["Iwo".to_owned()], ..PersonName::new("Ivo", "Marek") };
    case.people.push(Person {
        id: "ivo".into(),
        name,
        role: FamilyRole::PossibleFather,
        ..Person::default()
    });
    let party = prebirth_domain::Party::Person { id: "ivo".into() };
    let conference = case.conferences.first_mut().unwrap();
    conference
        .invitations
        .push(prebirth_domain::Invitation { party: Some(party.clone()), ..Default::default() });
    conference
        .core_group
        .push(prebirth_domain::CoreGroupMember { party: Some(party.clone()), ..Default::default() });
    conference.contributions.push(prebirth_domain::Contribution {
        by: Some(party.clone()),
        words: "He would like to help.".to_owned(),
        ..Default::default()
    });
    conference.dissents.push(prebirth_domain::Dissent { by: Some(party.clone()), ..Default::default() });
    conference.parent_views.push(prebirth_domain::ParentView { person: "ivo".into(), ..Default::default() });
    conference
        .agency_views
        .push(prebirth_domain::AgencyView { by: Some(party.clone()), ..Default::default() });
    let action = case.plan.actions.first_mut().unwrap();
    action.agreements.push(prebirth_domain::Agreement { person: "ivo".into(), agrees: Some(true) });
    keep_from_father(&mut case, WithheldFact::Words { words: "Ivo Marek".to_owned() });
    let copy = all_text(&made(&case).unwrap().bytes).unwrap();
    for word in ["Ivo", "Marek", "Iwo", "He would like to help"] {
        assert!(!copy.contains(word), "{word} would tell him that there is another man");
    }
    let conference = case.conferences.first().unwrap();
    let page = produce_html(CopyDocument::Minutes, &case, conference, &father(&case)).unwrap();
    assert!(!page.contains("Marek"), "nor is he on the page");
}

#[test]
fn the_doctor_of_a_withheld_practice_is_in_no_row() {
    let mut case = case_with("Flat 2, 14 Elm Road");
    case.people.first_mut().unwrap().gp = Some("Larch Road Surgery".to_owned());
    case.professionals.push(Professional {
        id: "her-gp".into(),
        name: PersonName::new("Hannah", "Lee"),
        role: Role::Gp,
        works_with: vec!["mother".into()],
        ..Professional::default()
    });
    let party = prebirth_domain::Party::Professional { id: "her-gp".into() };
    let conference = case.conferences.first_mut().unwrap();
    conference.invitations.push(prebirth_domain::Invitation { party: Some(party), ..Default::default() });
    keep_from_father(&mut case, WithheldFact::Gp { of: "mother".into() });
    let copy = all_text(&made(&case).unwrap().bytes).unwrap();
    assert!(!copy.contains("Hannah Lee"), "whoever finds the doctor finds the practice");
}
