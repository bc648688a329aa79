//! Every document that the program writes meets PDF/UA-1 and PDF/A-2a, as veraPDF judges.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test stops where a document cannot be made")]

#[path = "../../crates/documents/tests/specimens/mod.rs"]
mod specimens;

#[path = "../../crates/documents/tests/stress/mod.rs"]
mod stress;

#[path = "../../crates/documents/tests/chance/mod.rs"]
mod chance;

use std::path::PathBuf;
use std::process::Command;

use chrono::NaiveDate;
use lopdf::{Document as File, Object};
use prebirth_documents::copies::{file_name_of, produce};
use prebirth_documents::model::Document;
use prebirth_documents::pdf::{PdfOptions, write};
use prebirth_documents::recipients::recipients_of;
use prebirth_domain::{CaseFile, CopyDocument, CoreGroupMeeting, read_case_file};
use prebirth_tests::verapdf::validate;

fn written(document: &Document) -> Vec<u8> {
    let options = PdfOptions { made_on: NaiveDate::from_ymd_opt(2026, 7, 14).unwrap() };
    write(document, &options).unwrap().bytes
}

fn folder(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

#[test]
fn every_specimen_meets_both_standards() {
    let folder = folder("standards");
    let mut documents = specimens::edges();
    documents.push(("everything", specimens::everything()));
    let by_chance = (0..24).map(|seed| (format!("chance-{seed}"), chance::Chance::new(seed).document()));
    let files: Vec<PathBuf> = documents
        .into_iter()
        .map(|(name, document)| (name.to_owned(), document))
        .chain(by_chance)
        .map(|(name, document)| {
            let file = folder.join(format!("{name}.pdf"));
            std::fs::write(&file, written(&document)).unwrap();
            file
        })
        .collect();
    for verdict in validate(&files).unwrap() {
        assert!(
            verdict.compliant,
            "{} for {}: {:?}",
            verdict.file.display(),
            verdict.profile,
            verdict.failures
        );
    }
}

/// This is the example case with a core group, so that every paper can be made of it.
fn example() -> CaseFile {
    let mut case = read_case_file(include_str!("../../crates/app/example/example.case.json")).unwrap();
    let conference = case.conferences.first().unwrap();
    case.core_group_meetings.push(CoreGroupMeeting {
        conference: conference.id.clone(),
        on: NaiveDate::from_ymd_opt(2026, 12, 4),
        was_held: true,
        present: conference.invitations.iter().filter_map(|one| one.party.clone()).collect(),
        record: Some("The first appointments were kept.\nThe safety plan is written.".to_owned()),
        ..CoreGroupMeeting::default()
    });
    case
}

#[test]
fn forty_pages_meet_both_standards() {
    let case = stress::case(11, 330);
    let conference = case.conferences.first().unwrap();
    let reader = recipients_of(CopyDocument::Minutes, &case, conference).into_iter().next().unwrap();
    let made_on = NaiveDate::from_ymd_opt(2026, 7, 16).unwrap();
    let copy = produce(CopyDocument::Minutes, &case, conference, &reader, made_on).unwrap();
    assert!(copy.pages >= 40, "it is a case of forty pages: {}", copy.pages);
    let file = folder("long").join("forty-pages.pdf");
    std::fs::write(&file, copy.bytes).unwrap();
    sound(std::slice::from_ref(&file));
    for verdict in validate(&[file]).unwrap() {
        assert!(verdict.compliant, "{}: {:?}", verdict.profile, verdict.failures);
    }
}

#[test]
fn every_paper_for_every_recipient_meets_both_standards() {
    let folder = folder("copies");
    let bello = read_case_file(include_str!("../../crates/documents/tests/cases/bello.case.json")).unwrap();
    let made_on = NaiveDate::from_ymd_opt(2026, 7, 16).unwrap();
    let mut files: Vec<PathBuf> = Vec::new();
    for (case, name) in [(example(), "example"), (bello, "bello")] {
        let conference = case.conferences.first().unwrap();
        for kind in CopyDocument::ALL {
            // One family's papers all of them; of the other those that differ most between readers.
            if name == "bello" && !matches!(kind, CopyDocument::Minutes | CopyDocument::DecisionLetter) {
                continue;
            }
            for reader in recipients_of(*kind, &case, conference) {
                let file =
                    folder.join(format!("{name}-{}", file_name_of(*kind, &case, conference, &reader, "pdf")));
                match produce(*kind, &case, conference, &reader, made_on) {
                    Ok(copy) => std::fs::write(&file, copy.bytes).unwrap(),
                    Err(refused) => panic!("{}: {refused}", file.display()),
                }
                files.push(file);
            }
        }
    }
    assert!(files.len() > 100, "two cases, nine papers, and everybody who gets them: {}", files.len());
    sound(&files);
    for verdict in validate(&files).unwrap() {
        assert!(
            verdict.compliant,
            "{} for {}: {:?}",
            verdict.file.display(),
            verdict.profile,
            verdict.failures
        );
    }
}

/// This asks qpdf, which reads a file otherwise than we write it.
fn sound(files: &[PathBuf]) {
    for file in files {
        let said = Command::new("qpdf").arg("--check").arg(file).output().unwrap();
        let words = String::from_utf8_lossy(&said.stdout);
        assert!(said.status.success(), "{} is not sound: {words}", file.display());
    }
}

/// This is a name and what it breaks.
type Breakage = (&'static str, fn(&mut File));

#[test]
fn a_file_that_is_broken_on_purpose_is_caught() {
    let breakages: [Breakage; 8] = [
        ("no-language", |file| {
            file.catalog_mut().unwrap().remove(b"Lang");
        }),
        ("not-marked", |file| {
            file.catalog_mut().unwrap().remove(b"MarkInfo");
        }),
        ("no-tree", |file| {
            file.catalog_mut().unwrap().remove(b"StructTreeRoot");
        }),
        ("no-profile", |file| {
            file.catalog_mut().unwrap().remove(b"OutputIntents");
        }),
        ("no-metadata", |file| {
            file.catalog_mut().unwrap().remove(b"Metadata");
        }),
        ("skipped-heading", |file| {
            each_dictionary(file, |dictionary| {
                if dictionary.get(b"S").is_ok_and(|role| role.as_name().is_ok_and(|name| name == b"H2")) {
                    dictionary.set("S", Object::Name(b"H5".to_vec()));
                }
            })
        }),
        ("no-text-for-glyphs", |file| {
            each_dictionary(file, |dictionary| {
                dictionary.remove(b"ToUnicode");
            })
        }),
        ("cell-outside-row", |file| {
            each_dictionary(file, |dictionary| {
                if dictionary.get(b"S").is_ok_and(|role| role.as_name().is_ok_and(|name| name == b"TR")) {
                    dictionary.set("S", Object::Name(b"P".to_vec()));
                }
            })
        }),
    ];
    let folder = folder("breakages");
    let sound = written(&specimens::everything());
    let files: Vec<PathBuf> = breakages
        .iter()
        .map(|(name, breakage)| {
            let mut file = File::load_mem(&sound).unwrap();
            breakage(&mut file);
            let path = folder.join(format!("{name}.pdf"));
            file.save(&path).unwrap();
            path
        })
        .collect();
    let verdicts = validate(&files).unwrap();
    for file in files {
        let is_caught = verdicts.iter().any(|verdict| verdict.file == file && !verdict.compliant);
        assert!(is_caught, "{} was let through: the check is blind to it", file.display());
    }
}

fn each_dictionary(file: &mut File, change: impl Fn(&mut lopdf::Dictionary)) {
    for object in file.objects.values_mut() {
        if let Object::Dictionary(dictionary) = object {
            change(dictionary);
        }
    }
}
