//! A locked copy of every paper opens with its password in poppler, qpdf and pdfium, and without it in none.

#![expect(clippy::unwrap_used, reason = "a test stops where a copy cannot be made")]

use std::path::{Path, PathBuf};
use std::process::Command;

use chrono::NaiveDate;
use prebirth_documents::copies::{file_name_of, produce_locked};
use prebirth_documents::recipients::recipients_of;
use prebirth_domain::{CaseFile, CopyDocument, CoreGroupMeeting, read_case_file};
use prebirth_tests::pdfium;

/// Letters outside ASCII are where readers differ.
const PASSWORD: &str = "früh 7 Morgen-Tau";

fn example() -> CaseFile {
    let mut case = read_case_file(include_str!("../../crates/app/example/example.case.json")).unwrap();
    let conference = case.conferences.first().unwrap().id.clone();
    case.core_group_meetings.push(CoreGroupMeeting {
        conference,
        on: NaiveDate::from_ymd_opt(2026, 12, 4),
        was_held: true,
        record: Some("The first appointments were kept.".to_owned()),
        ..CoreGroupMeeting::default()
    });
    case
}

fn poppler(file: &Path, password: &str) -> Option<String> {
    let said = Command::new("pdftotext").args(["-upw", password]).arg(file).arg("-").output().unwrap();
    said.status.success().then(|| String::from_utf8(said.stdout).unwrap())
}

fn qpdf(file: &Path, password: &str) -> bool {
    let password = format!("--password={password}");
    Command::new("qpdf").args([&password, "--check"]).arg(file).output().unwrap().status.success()
}

fn letters(text: &str) -> String {
    text.chars().filter(|letter| letter.is_alphanumeric()).collect()
}

#[test]
fn a_locked_copy_of_every_paper_opens_in_every_reader() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("locked");
    std::fs::create_dir_all(&folder).unwrap();
    let case = example();
    let conference = case.conferences.first().unwrap();
    let made_on = NaiveDate::from_ymd_opt(2026, 7, 16).unwrap();
    for kind in CopyDocument::ALL {
        let reader = recipients_of(*kind, &case, conference).into_iter().next().unwrap();
        let copy = produce_locked(*kind, &case, conference, &reader, made_on, PASSWORD).unwrap();
        let file = folder.join(file_name_of(*kind, &case, conference, &reader, "pdf"));
        std::fs::write(&file, &copy.bytes).unwrap();
        let name = kind.label();
        let in_poppler = poppler(&file, PASSWORD).unwrap();
        let (pages, in_pdfium) = pdfium::words(&file, PASSWORD).unwrap().unwrap();
        assert!(qpdf(&file, PASSWORD), "the {name} is sound to qpdf");
        assert_eq!(pages, copy.pages, "the {name} has all its pages in pdfium");
        for words in ["OFFICIAL-SENSITIVE", "Page 1 of"] {
            let words = letters(words);
            assert!(letters(&in_poppler).contains(&words), "the {name} is read by poppler");
            assert!(letters(&in_pdfium).contains(&words), "the {name} is read by pdfium");
        }
        assert_eq!(
            letters(&in_poppler).len(),
            letters(&in_pdfium).len(),
            "both read as much of the {name} as the other"
        );
        for wrong in ["", "another password"] {
            assert_eq!(poppler(&file, wrong), None, "the {name} stays shut in poppler");
            assert!(!qpdf(&file, wrong), "the {name} stays shut in qpdf");
            assert_eq!(pdfium::words(&file, wrong).unwrap(), None, "the {name} stays shut in pdfium");
        }
    }
}
