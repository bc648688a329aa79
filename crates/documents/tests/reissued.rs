//! What changed since the version before: told to each reader, and never about what is kept from them.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test stops where its case cannot be built")]

mod stress;

use chrono::NaiveDate;
use prebirth_documents::changes::{Changes, Version, between};
use prebirth_documents::copies::produce;
use prebirth_documents::readback::all_text;
use prebirth_documents::recipients::recipients;
use prebirth_domain::{Audience, CaseFile, Conference, CopyDocument, MinutesVersion, PersonId};

fn held(case: &CaseFile) -> &Conference {
    case.conferences.first().unwrap()
}

fn changed(before: &CaseFile, after: &CaseFile) -> Changes {
    between(
        &Version { case: before, conference: held(before), headings: &[] },
        &Version { case: after, conference: held(after), headings: &[] },
    )
}

fn only_professionals() -> Audience {
    Audience::ProfessionalsOnly { ground: "police enquiry".to_owned() }
}

/// Two versions: the first contribution has another word, the second is for professionals alone and has another
/// word, the third is new.
fn versions() -> (CaseFile, CaseFile) {
    let mut before = stress::case(5, 6);
    let said = |case: &mut CaseFile, at: usize, words: &str, audience: Audience| {
        let conference = case.conferences.first_mut().unwrap();
        let one = conference.contributions.get_mut(at).unwrap();
        one.words = words.to_owned();
        one.audience = audience;
    };
    said(&mut before, 0, "She came on Monday and was well.", Audience::Everyone);
    said(&mut before, 1, "He was seen near the flat on Tuesday night.", only_professionals());
    let mut after = before.clone();
    said(&mut after, 0, "She came on Wednesday and was well.", Audience::Everyone);
    said(&mut after, 1, "He was seen near the flat on Thursday night.", only_professionals());
    let conference = after.conferences.first_mut().unwrap();
    let mut new = conference.contributions.first().unwrap().clone();
    new.id = prebirth_domain::EntryId::new("new");
    new.words = "A cot has been bought.".to_owned();
    conference.contributions.push(new);
    (before, after)
}

#[test]
fn each_change_is_told_in_words_to_whoever_may_read_it() {
    let (before, after) = versions();
    let changes = changed(&before, &after);
    let open = changes.open.join("\n");
    assert!(open.contains("Monday") && open.contains("now reads") && open.contains("Wednesday"), "{open}");
    assert!(open.contains("Added under") && open.contains("A cot has been bought."), "{open}");
    assert!(!open.contains("flat on"), "what only some may read is not among what all may read");
    let [restricted] = changes.restricted.as_slice() else { unreachable!("one change is restricted") };
    assert!(restricted.words.contains("Thursday"), "those who may read it are told");
    let mother = prebirth_domain::Recipient::Person {
        id: PersonId::new("mother"),
        role: prebirth_domain::FamilyRole::Mother,
    };
    assert!(!restricted.audience.includes(&mother), "and nobody else");
}

#[test]
fn what_is_withheld_from_now_on_is_not_repeated() {
    let (before, _) = versions();
    let mut after = before.clone();
    after.conferences.first_mut().unwrap().contributions.first_mut().unwrap().audience =
        Audience::NotFor { people: vec!["father".into()], ground: "safety".to_owned(), leaves_trace: false };
    let all = format!("{:?}", changed(&before, &after));
    assert!(!all.contains("She came on Monday"), "the father would read it once more: {all}");
}

#[test]
fn nothing_changed_is_nothing_told() {
    let (before, _) = versions();
    assert_eq!(changed(&before, &before), Changes::default());
}

#[test]
fn every_copy_of_a_new_version_says_what_changed_and_no_copy_says_too_much() {
    let (before, mut after) = versions();
    let changes = changed(&before, &after);
    let conference = after.conferences.first_mut().unwrap();
    conference.minutes.versions = vec![
        MinutesVersion { number: 1, ..MinutesVersion::default() },
        MinutesVersion {
            number: 2,
            changes: changes.open,
            restricted_changes: changes.restricted,
            ..MinutesVersion::default()
        },
    ];
    let conference = held(&after);
    let made_on = NaiveDate::from_ymd_opt(2026, 7, 20).unwrap();
    for reader in recipients(&after, conference) {
        let copy = produce(CopyDocument::Minutes, &after, conference, &reader, made_on).unwrap();
        let text = all_text(&copy.bytes).unwrap();
        assert!(text.contains("Changed since version 1"), "the {} is told", reader.file_stem);
        assert!(text.contains("now reads “"), "the {} is told what", reader.file_stem);
        let is_family = matches!(reader.party, prebirth_domain::Party::Person { .. });
        assert_eq!(text.contains("Thursday night"), !is_family, "the {}", reader.file_stem);
    }
}
