//! The minutes of an invented case: what they say, and what each copy leaves out.

#![expect(clippy::unwrap_used, reason = "a test stops where a case cannot be read")]

mod plain;

use chrono::NaiveDate;
use prebirth_documents::copies::{
    CopyRefused, copy_of, document_of, file_name, file_name_of, kept_back, kept_back_from_each, produce,
    produce_copy, produce_html, reader_copy,
};
use prebirth_documents::leak::withheld_strings_in;
use prebirth_documents::minutes::{content_hash, minutes};
use prebirth_documents::office::{Occasion, Office};
use prebirth_documents::readback::{all_text, read_back};
use prebirth_documents::recipients::{CopyReader, recipients};
use prebirth_domain::{
    Audience, CaseFile, Conference, CopyDocument, Restriction, Withheld, WithheldFact, read_case_file,
};

const CASE: &str = include_str!("cases/bello.case.json");
const ADDRESS: &str = "14 Elm Road";

fn case() -> CaseFile {
    read_case_file(CASE).unwrap()
}

fn conference(case: &CaseFile) -> &Conference {
    case.conferences.first().unwrap()
}

fn made_on() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 7, 16).unwrap()
}

fn reader(case: &CaseFile, stem: &str) -> CopyReader {
    recipients(case, conference(case)).into_iter().find(|reader| reader.file_stem == stem).unwrap()
}

/// This is a document as one reader gets it, as plain text.
fn made_for(kind: CopyDocument, case: &CaseFile, stem: &str) -> String {
    let (reader, office) = (reader(case, stem), Office::default());
    let made_on = Some(made_on());
    let conference = conference(case);
    let occasion = Occasion { case, conference, reader: Some(&reader), made_on, office: &office };
    plain::text(&reader_copy(kind, &occasion).unwrap())
}

/// Set `UPDATE_GOLDEN` to write the golden text anew, then read the difference.
fn assert_golden(text: &str, name: &str) {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&path, text).unwrap();
    }
    let golden = std::fs::read_to_string(&path).unwrap_or_default();
    for (number, (written, expected)) in text.lines().zip(golden.lines()).enumerate() {
        assert_eq!(written, expected, "{name}, line {}: a reader would see this change", number + 1);
    }
    assert_eq!(text.lines().count(), golden.lines().count(), "{name}: lines were added or lost");
}

#[test]
fn the_minutes_say_what_is_required() {
    let case = case();
    assert_golden(&plain::text(&minutes(&case, conference(&case))), "minutes.txt");
}

#[test]
fn the_fathers_copy_says_what_he_may_read() {
    let case = case();
    let copy = copy_of(&minutes(&case, conference(&case)), &case, &reader(&case, "father")).unwrap();
    assert_golden(&plain::text(&copy), "minutes-father.txt");
}

#[test]
fn the_decision_letter_says_what_was_decided_and_what_happens_now() {
    let case = case();
    let letter = document_of(CopyDocument::DecisionLetter, &case, conference(&case)).unwrap();
    assert_golden(&plain::text(&letter), "decision-letter.txt");
    assert_golden(&made_for(CopyDocument::DecisionLetter, &case, "mother"), "decision-letter-mother.txt");
    let father = reader(&case, "father");
    let name = file_name_of(CopyDocument::DecisionLetter, &case, conference(&case), &father, "pdf");
    assert_eq!(name, "decision-letter-1-father.pdf", "its file says what it is and for which role");
    let kind = CopyDocument::DecisionLetter;
    assert!(produce(kind, &case, conference(&case), &father, made_on()).is_ok(), "he gets it");
}

#[test]
fn a_document_for_which_nothing_is_recorded_is_refused_in_a_sentence() {
    let case = CaseFile { birth_plan: None, ..case() };
    let refused = document_of(CopyDocument::BirthPlan, &case, conference(&case)).unwrap_err();
    assert_eq!(
        refused.to_string(),
        "There is no birth plan in this case yet. Write it under Plan, then make it."
    );
}

#[test]
fn the_hash_of_the_minutes_follows_what_they_say_and_who_may_read_it() {
    let case = case();
    let first = content_hash(&case, conference(&case), &[]);
    assert_eq!(first.len(), 64, "it is a SHA-256 in hexadecimal digits");
    let mut approved = case.clone();
    approved.conferences.first_mut().unwrap().minutes.versions.clear();
    assert_eq!(content_hash(&approved, conference(&approved), &[]), first, "an approval changes nothing");
    let mut other = case.clone();
    other.conferences.first_mut().unwrap().contributions.first_mut().unwrap().words.push('!');
    assert_ne!(content_hash(&other, conference(&other), &[]), first, "a changed word does");
    let mut opened = case.clone();
    opened.conferences.first_mut().unwrap().contributions.get_mut(3).unwrap().audience = Audience::Everyone;
    assert_ne!(
        content_hash(&opened, conference(&opened), &[]),
        first,
        "so does a part opened to more readers"
    );
}

#[test]
fn what_each_copy_leaves_out_is_the_same_looked_for_together() {
    let case = case();
    let whole = minutes(&case, conference(&case));
    let readers = prebirth_documents::recipients::recipients(&case, conference(&case));
    let each: Vec<_> = readers.iter().map(|reader| kept_back(&whole, reader)).collect();
    assert!(each.iter().any(|one| *one != each[0]), "the example keeps something from somebody alone");
    assert_eq!(kept_back_from_each(&whole, &readers), each);
}

#[test]
fn what_a_copy_leaves_out_is_named_without_being_said() {
    let case = case();
    let kept = kept_back(&minutes(&case, conference(&case)), &reader(&case, "father"));
    assert!(
        kept.iter()
            .any(|part| part.what == "A paragraph under “Safety”" && part.ground == "police information"),
        "the sender sees what is kept back and why: {kept:?}"
    );
    assert!(!format!("{kept:?}").contains("locks"), "and not what it says");
    let midwife = kept_back(&minutes(&case, conference(&case)), &reader(&case, "social-worker"));
    assert!(midwife.is_empty(), "nothing is kept from the social worker: {midwife:?}");
}

#[test]
fn everybody_who_was_asked_gets_a_copy_under_a_role() {
    let case = case();
    let readers = recipients(&case, conference(&case));
    let files: Vec<String> =
        readers.iter().map(|reader| file_name(&case, conference(&case), reader, "pdf")).collect();
    assert_eq!(
        files,
        [
            "minutes-1-mother.pdf",
            "minutes-1-father.pdf",
            "minutes-1-conference-chair.pdf",
            "minutes-1-social-worker.pdf",
            "minutes-1-midwife.pdf",
            "minutes-1-midwife-2.pdf",
            "minutes-1-health-visitor.pdf",
            "minutes-1-police.pdf",
            "minutes-1-gp.pdf",
            "minutes-1-advocate.pdf",
        ],
        "roles and never names; not the man who was not told, the interpreter or the minute taker"
    );
}

#[test]
fn the_withheld_address_is_in_one_copy_and_in_no_byte_of_the_other() {
    let case = case();
    let midwife = produce_copy(&case, conference(&case), &reader(&case, "midwife"), made_on()).unwrap();
    let father = produce_copy(&case, conference(&case), &reader(&case, "father"), made_on()).unwrap();
    assert!(all_text(&midwife.bytes).unwrap().contains(ADDRESS), "the midwife has to find the flat");
    let his = all_text(&father.bytes).unwrap();
    for word in [ADDRESS, "Elm Road", "NB1 5WW", "Royal Infirmary", "changed the locks"] {
        assert!(!his.contains(word), "{word} is withheld from him");
    }
    let heard: String = read_back(&father.bytes).unwrap().into_iter().map(|(_, text)| text + "\n").collect();
    assert!(heard.contains("[withheld: risk of harm to the mother]"), "a safe trace stands");
    assert!(!heard.contains("Birth planned at"), "where the trace is unsafe not even the question stands");
    assert!(!heard.contains("has not been told of the pregnancy"), "nor why another man was not asked");
}

#[test]
fn the_copy_as_a_web_page_holds_no_more_than_the_copy_on_paper() {
    let case = case();
    let kind = CopyDocument::Minutes;
    let his = produce_html(kind, &case, conference(&case), &reader(&case, "father")).unwrap();
    let hers = produce_html(kind, &case, conference(&case), &reader(&case, "mother")).unwrap();
    assert!(hers.contains(ADDRESS) && !his.contains("Elm Road"), "the address is in hers alone");
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR"));
    std::fs::write(folder.join("minutes-1-father.html"), his).unwrap();
}

#[test]
fn every_reader_of_the_family_is_told_nothing_that_is_withheld_from_them() {
    let case = case();
    for reader in recipients(&case, conference(&case)) {
        let copy = copy_of(&minutes(&case, conference(&case)), &case, &reader).unwrap();
        let leaks = withheld_strings_in(&copy, &reader.words_withheld(&case));
        assert_eq!(leaks, Vec::new(), "the copy for the {} is clean", reader.role_slug);
    }
}

#[test]
fn an_advocate_reads_no_more_than_the_person_they_speak_for() {
    let case = case();
    let produced = produce_copy(&case, conference(&case), &reader(&case, "advocate"), made_on()).unwrap();
    let text = all_text(&produced.bytes).unwrap();
    assert!(!text.contains("Elm Road"), "what the father’s advocate reads, the father hears");
}

#[test]
fn a_withheld_word_typed_into_the_discussion_stops_the_copy() {
    for words in
        ["She moved to 14 elm rd last week.", "Seen at the N.B.1 5-W-W surgery.", "１４ Ｅｌｍ Ｒｏａｄ"]
    {
        let mut case = case();
        let said = case.conferences.first_mut().unwrap().contributions.get_mut(1).unwrap();
        said.words = words.to_owned();
        let refused =
            produce_copy(&case, conference(&case), &reader(&case, "father"), made_on()).unwrap_err();
        let CopyRefused::Leaks(leaks) = &refused else { panic!("it is refused for the leak") };
        assert_eq!(leaks.len(), 1, "the one place is named");
        let sentence = refused.to_string();
        assert!(sentence.contains("under “Health”, paragraph 1"), "so that it is found: {sentence}");
        assert!(!sentence.to_lowercase().contains("elm"), "without repeating the word");
        let midwife = produce_copy(&case, conference(&case), &reader(&case, "midwife"), made_on());
        assert!(midwife.is_ok(), "nothing is withheld from the midwife");
    }
}

#[test]
fn a_flat_number_alone_stops_nothing() {
    let mut case = case();
    let mother = case.people.first_mut().unwrap();
    mother.address.as_mut().unwrap().lines =
        vec!["Flat 2".to_owned(), "14 Elm Road".to_owned(), "Northbridge".to_owned()];
    case.plan.actions.first_mut().unwrap().measure = Some("The health visitor has seen the flat".to_owned());
    let produced = produce_copy(&case, conference(&case), &reader(&case, "father"), made_on());
    assert!(produced.is_ok(), "“flat” at the end of row 1 and the number of row 2 are no address");
}

#[test]
fn a_withheld_telephone_number_stops_the_copy() {
    let mut case = case();
    case.people.first_mut().unwrap().telephone = Some("07700 900123".to_owned());
    case.withheld.push(Withheld {
        fact: WithheldFact::Telephone { of: "mother".into() },
        kept_from: vec!["father".into()],
        ..Withheld::default()
    });
    let action = case.plan.actions.first_mut().unwrap();
    action.contingency = Some("Ring the mother on +44 7700 900 123".to_owned());
    let refused = produce_copy(&case, conference(&case), &reader(&case, "father"), made_on());
    assert!(matches!(refused, Err(CopyRefused::Leaks(_))), "the number was typed into the plan");
}

#[test]
fn a_withheld_word_in_a_part_that_he_does_not_get_stops_nothing() {
    let mut case = case();
    let said = case.conferences.first_mut().unwrap().contributions.get_mut(1).unwrap();
    said.words = "She moved to 14 Elm Road last week.".to_owned();
    said.audience = Audience::ProfessionalsOnly { ground: String::new() };
    let produced = produce_copy(&case, conference(&case), &reader(&case, "father"), made_on());
    assert!(produced.is_ok(), "the part is taken out before anything is looked for");
}

#[test]
fn a_person_whose_very_name_is_withheld_is_in_no_row() {
    let mut case = case();
    case.withheld.push(Withheld {
        fact: WithheldFact::Words { words: "Łukasz Wójcik".to_owned() },
        kept_from: vec!["father".into()],
        ..Withheld::default()
    });
    let produced = produce_copy(&case, conference(&case), &reader(&case, "father"), made_on()).unwrap();
    assert!(!all_text(&produced.bytes).unwrap().contains("Wójcik"), "the family table leaves him out");
}

#[test]
fn a_restriction_that_no_parent_is_told_of_leaves_no_trace_with_a_parent() {
    let mut case = case();
    let decision = case.conferences.first_mut().unwrap().decision.as_mut().unwrap();
    decision.restrictions = vec![Restriction {
        id: "untold".into(),
        person: Some("father".into()),
        words: "He is not to be on the ward".to_owned(),
        do_not_tell_reference: Some("Panel of 3 August 2026".to_owned()),
        ..Restriction::default()
    }];
    for kind in [CopyDocument::Minutes, CopyDocument::DecisionLetter, CopyDocument::Plan] {
        for stem in ["mother", "father", "social-worker"] {
            let made = made_for(kind, &case, stem);
            let is_told = stem == "social-worker";
            for word in ["Restrictions", "not to be on the ward", "For whom | What | Legal basis"] {
                let label = kind.label();
                assert_eq!(made.contains(word), is_told, "{label} of the {stem}: {word}");
            }
        }
    }
}

#[test]
fn no_name_stands_in_the_title() {
    let case = case();
    let document = minutes(&case, conference(&case));
    for person in &case.people {
        assert!(!document.title.contains(&person.name.family), "the title is in lists and in properties");
    }
}

#[test]
fn an_empty_case_still_has_minutes() {
    let case = CaseFile::default();
    let document = minutes(&case, &Conference::default());
    let text = plain::text(&document);
    assert!(text.contains("Decision: not recorded"), "what is missing is said out loud");
}
