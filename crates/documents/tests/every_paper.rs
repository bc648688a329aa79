//! Every paper of the example and of a case of forty pages, open and locked, is heard as it was written.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops where a paper cannot be made"
)]

mod heard;
mod stress;

use chrono::NaiveDate;
use prebirth_documents::copies::{produce_for, reader_copy};
use prebirth_documents::office::{Occasion, Office};
use prebirth_documents::pdf::lock;
use prebirth_documents::readback::{read_back, read_back_locked};
use prebirth_documents::recipients::recipients_of;
use prebirth_domain::{CaseFile, CopyDocument, CoreGroupMeeting, read_case_file};

const PASSWORD: &str = "früh 7 Morgen-Tau";

fn office() -> Office {
    Office {
        letterhead: vec!["Northbridge Council".to_owned(), "Children’s social care".to_owned()],
        signature: vec!["Safeguarding unit".to_owned(), "01632 960100".to_owned()],
        standing: vec!["Ask us for this letter in another language.".to_owned()],
        ..Office::default()
    }
}

/// This reads every paper for its first readers: parents first, then professionals.
fn every_paper_is_heard(case: &CaseFile, name: &str, readers: usize) {
    let office = office();
    let conference = case.conferences.first().unwrap();
    let made_on = NaiveDate::from_ymd_opt(2026, 7, 16).unwrap();
    for kind in CopyDocument::ALL {
        let all = recipients_of(*kind, case, conference);
        assert!(!all.is_empty(), "{name}: somebody gets the {}", kind.label());
        for reader in all.iter().take(readers) {
            let what = format!("{name}, {} for the {}", kind.label(), reader.file_stem);
            let occasion =
                Occasion { case, conference, reader: Some(reader), made_on: Some(made_on), office: &office };
            let made = produce_for(*kind, &occasion, made_on).unwrap_or_else(|why| panic!("{what}: {why}"));
            heard::assert_same(&reader_copy(*kind, &occasion).unwrap(), &made.bytes, &what);
            assert_eq!(made.not_drawn(), None, "{what}: every letter has a shape");
            let locked = lock(&made.bytes, PASSWORD).unwrap();
            assert_eq!(
                read_back_locked(&locked, PASSWORD).unwrap(),
                read_back(&made.bytes).unwrap(),
                "{what}: locked, it is heard as open"
            );
        }
    }
}

#[test]
fn every_paper_of_the_example_is_heard_in_order_open_and_locked() {
    let mut case = read_case_file(include_str!("../../app/example/example.case.json")).unwrap();
    let conference = case.conferences.first().unwrap().id.clone();
    case.core_group_meetings.push(CoreGroupMeeting {
        conference,
        on: NaiveDate::from_ymd_opt(2026, 12, 4),
        was_held: true,
        record: Some("The first appointments were kept.\nThe safety plan is written.".to_owned()),
        ..CoreGroupMeeting::default()
    });
    every_paper_is_heard(&case, "example", 4);
}

#[test]
fn every_paper_of_forty_pages_is_heard_in_order_open_and_locked() {
    every_paper_is_heard(&stress::case(11, 330), "forty pages", 1);
}
