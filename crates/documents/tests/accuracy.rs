//! The accuracy check against errors that people make, planted from a seed in a case of forty pages.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where its case cannot be built"
)]

mod planted;
mod stress;

use prebirth_documents::accuracy::{Doubt, DoubtKind, check, mended};
use prebirth_domain::{CaseFile, read_case_file};

use stress::cast::BOROUGH;
use stress::other_hands::RIGHT;
use stress::valley::VALLEY;
use stress::{Cast, Dice, EASTMERE};

fn doubts(case: &CaseFile) -> Vec<Doubt> {
    check(case, case.conferences.first().unwrap())
}

/// Three casts that share neither a name nor a sentence.
fn runs(seeds: [u64; 3]) -> impl Iterator<Item = (&'static Cast, u64)> {
    [&EASTMERE, &BOROUGH, &VALLEY].into_iter().flat_map(move |cast| seeds.map(|seed| (cast, seed)))
}

#[test]
fn at_least_95_of_100_planted_errors_are_found_with_at_most_5_false_alarms() {
    for (cast, seed) in runs([1, 7, 42]) {
        let mut case = stress::case_of(cast, seed, 260);
        let planted = planted::hundred(cast, &mut case, &mut Dice::new(seed + 1000));
        assert_eq!(planted.len(), 100, "a hundred errors are planted");
        let doubts = doubts(&case);
        let missed: Vec<&str> = planted
            .iter()
            .filter(|error| !doubts.iter().any(|doubt| error.is_meant_by(doubt)))
            .map(|error| error.what.as_str())
            .collect();
        let false_alarms: Vec<&str> = doubts
            .iter()
            .filter(|doubt| !planted.iter().any(|error| error.is_meant_by(doubt)))
            .map(|doubt| doubt.sentence.as_str())
            .collect();
        println!(
            "{}, seed {seed}: {} of 100 found, {} false alarms; missed {missed:#?}; {false_alarms:#?}",
            cast.baby,
            100 - missed.len(),
            false_alarms.len()
        );
        assert!(missed.len() <= 5, "{}, seed {seed}: missed {missed:#?}", cast.baby);
        assert!(false_alarms.len() <= 5, "{}, seed {seed}: false alarms {false_alarms:#?}", cast.baby);
    }
}

#[test]
fn an_honest_record_of_forty_pages_raises_no_doubt() {
    for (cast, seed) in runs([1, 7, 42]) {
        let sentences: Vec<String> =
            doubts(&stress::case_of(cast, seed, 260)).into_iter().map(|doubt| doubt.sentence).collect();
        assert_eq!(sentences, Vec::<String>::new(), "a check that cries wolf is switched off");
    }
}

#[test]
fn minutes_in_other_hands_raise_hardly_a_doubt() {
    let mut case = stress::case(5, RIGHT.len());
    let conference = case.conferences.first_mut().unwrap();
    for (said, words) in conference.contributions.iter_mut().zip(RIGHT) {
        said.words = words.to_owned();
    }
    let sentences: Vec<String> = doubts(&case).into_iter().map(|doubt| doubt.sentence).collect();
    assert!(sentences.len() <= 5, "of {} right sentences: {sentences:#?}", RIGHT.len());
}

#[test]
fn a_mend_puts_the_record_right() {
    let mut case = stress::case(3, 20);
    for (words, right, kind) in [
        ("Ruht Cole was there.", "Ruth Cole was there.", DoubtKind::Misspelt),
        ("She saw Ruth Coles's deputy.", "She saw Ruth Cole's deputy.", DoubtKind::Misspelt),
        ("It was Lukasz Wiśniewski.", "It was Łukasz Wiśniewski.", DoubtKind::Misspelt),
        ("Mr Wisniewski rang.", "Mr Wiśniewski rang.", DoubtKind::Misspelt),
        ("Kate Hart wrote it down.", "Katherine Hart wrote it down.", DoubtKind::ShortName),
        ("Seen on Monday 14 July 2026.", "Seen on Tuesday 14 July 2026.", DoubtKind::Day),
        (
            "The scan on 13 July 2026 (27+0) was good.",
            "The scan on 13 July 2026 (28+0) was good.",
            DoubtKind::Gestation,
        ),
        ("The baby is due on 5 November 2026.", "The baby is due on 5 October 2026.", DoubtKind::Day),
        ("Zoë, born on 20/5/2020, was there.", "Zoë, born on 20/5/2021, was there.", DoubtKind::Day),
        ("Joyce Owusu, midwife, agreed.", "Joyce Owusu, health visitor, agreed.", DoubtKind::OtherRole),
    ] {
        let said = case.conferences.first_mut().unwrap().contributions.first_mut().unwrap();
        said.words = words.to_owned();
        let id = said.id.to_string();
        let found = doubts(&case).into_iter().find(|doubt| doubt.place.id == id);
        let doubt = found.unwrap_or_else(|| panic!("{words}: nothing was found"));
        assert_eq!(doubt.nature, kind, "{words}: {}", doubt.sentence);
        assert_eq!(mended(words, &doubt).as_deref(), Some(right), "one key puts it right");
    }
}

#[test]
fn a_stranger_is_named_and_nothing_is_put_in_their_place() {
    let mut case = stress::case(3, 20);
    for (words, name) in [
        ("Mr Thornton rang twice.", "Thornton"),
        ("Then Kayleigh Thornton was seen.", "Kayleigh Thornton"),
        ("Kayleigh was seen with her.", "Kayleigh"),
    ] {
        let said = case.conferences.first_mut().unwrap().contributions.first_mut().unwrap();
        said.words = words.to_owned();
        let found = doubts(&case);
        let [doubt] = found.as_slice() else { panic!("{words}: {found:#?}") };
        assert_eq!(doubt.nature, DoubtKind::Stranger, "{words}");
        assert!(
            doubt.sentence.contains(&format!("“{name}” is not the name of anybody")),
            "{}",
            doubt.sentence
        );
        assert_eq!(doubt.mend, None, "nobody knows who was meant");
    }
}

#[test]
fn a_number_of_a_telephone_and_a_length_of_time_are_no_days_and_no_gestations() {
    let mut case = stress::case(3, 20);
    for (words, doubted) in [
        ("Her number is 943-476-5919.", None),
        ("Ring 020-7946-0123 first.", None),
        ("Ring 0116-496-0123 first.", None),
        ("Seen on 2026-02-30.", Some("this day does not exist in the calendar.")),
        ("Seen on 31-4-26.", Some("this day does not exist in the calendar.")),
        ("He was inside for 52 weeks and 2 days.", None),
        ("He was inside for 28 weeks and 9 days.", None),
        (
            "She was 28+9 then.",
            Some("this is not a possible gestation: write completed weeks and 0 to 6 days."),
        ),
        (
            "She was 52+2 then.",
            Some("this is not a possible gestation: write completed weeks and 0 to 6 days."),
        ),
    ] {
        let said = case.conferences.first_mut().unwrap().contributions.first_mut().unwrap();
        said.words = words.to_owned();
        let id = said.id.to_string();
        let found: Vec<_> = doubts(&case).into_iter().filter(|doubt| doubt.place.id == id).collect();
        assert_eq!(found.len(), usize::from(doubted.is_some()), "{words}: {found:#?}");
        let sentence = found.first().map(|doubt| doubt.sentence.clone()).unwrap_or_default();
        assert!(sentence.ends_with(doubted.unwrap_or_default()), "{words}: {sentence}");
    }
}

#[test]
fn a_wrong_gestation_with_its_unit_is_one_doubt_and_its_mend_is_a_gestation() {
    let mut case = stress::case(3, 20);
    let words = "The scan was at 28+5 weeks (13 July 2026).";
    let said = case.conferences.first_mut().unwrap().contributions.first_mut().unwrap();
    said.words = words.to_owned();
    let id = said.id.to_string();
    let found: Vec<_> = doubts(&case).into_iter().filter(|doubt| doubt.place.id == id).collect();
    let [doubt] = found.as_slice() else { panic!("the 5 is no week of its own: {found:#?}") };
    let right = mended(words, doubt);
    assert_eq!(right.as_deref(), Some("The scan was at 28+0 weeks (13 July 2026)."), "one key puts it right");
}

#[test]
fn nothing_is_doubted_in_an_empty_case_or_before_the_roll_is_called() {
    let mut empty = CaseFile::default();
    empty.conferences.push(prebirth_domain::Conference::default());
    assert_eq!(doubts(&empty), Vec::new(), "an incomplete case is the normal case");
    let mut planned = read_case_file(include_str!("cases/bello.case.json")).unwrap();
    planned.conferences.first_mut().unwrap().attendance.clear();
    let of_people = doubts(&planned).into_iter().filter(|doubt| {
        matches!(doubt.nature, DoubtKind::Silent | DoubtKind::Absent | DoubtKind::OwnerNotTold)
    });
    assert_eq!(of_people.count(), 0, "nobody is absent from what was not held");
}
