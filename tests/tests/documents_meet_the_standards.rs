//! Every document that the program writes meets PDF/UA-1 and PDF/A-2a, as veraPDF judges.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops where a document cannot be made"
)]

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
use prebirth_documents::copies::{file_name_of, produce_for};
use prebirth_documents::model::Document;
use prebirth_documents::office::{Occasion, Office};
use prebirth_documents::pdf::{PdfOptions, write};
use prebirth_documents::picture::Picture;
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

fn office() -> Office {
    let mut dots = image::RgbImage::new(300, 90);
    dots.pixels_mut().for_each(|dot| *dot = image::Rgb([11, 92, 94]));
    let mut png = std::io::Cursor::new(Vec::new());
    dots.write_to(&mut png, image::ImageFormat::Png).unwrap();
    Office {
        letterhead: vec!["Northbridge Council".to_owned(), "Children’s social care".to_owned()],
        signature: vec!["Safeguarding unit".to_owned()],
        logo: Some(Picture::read(&png.into_inner(), "Logo of Northbridge Council").unwrap()),
        ..Office::default()
    }
}

/// This makes papers with letterhead and logo for the first readers of each: parents, then professionals.
fn papers(case: &CaseFile, name: &str, kinds: &[CopyDocument], readers: usize) -> Vec<PathBuf> {
    let office = office();
    let conference = case.conferences.first().unwrap();
    let made_on = NaiveDate::from_ymd_opt(2026, 7, 16).unwrap();
    let mut files = Vec::new();
    for kind in kinds {
        for reader in recipients_of(*kind, case, conference).iter().take(readers) {
            let occasion =
                Occasion { case, conference, reader: Some(reader), made_on: Some(made_on), office: &office };
            let file = file_name_of(*kind, case, conference, reader, "pdf");
            let file = folder("copies").join(format!("{name}-{file}"));
            match produce_for(*kind, &occasion, made_on) {
                Ok(copy) => std::fs::write(&file, copy.bytes).unwrap(),
                Err(refused) => panic!("{}: {refused}", file.display()),
            }
            files.push(file);
        }
    }
    files
}

fn both_standards(files: &[PathBuf]) {
    sound(files);
    for verdict in validate(files).unwrap() {
        assert!(
            verdict.compliant,
            "{} for {}: {:?}",
            verdict.file.display(),
            verdict.profile,
            verdict.failures
        );
    }
}

#[test]
fn every_paper_of_forty_pages_meets_both_standards() {
    let case = stress::case(11, 330);
    let files = papers(&case, "forty-pages", CopyDocument::ALL, 3);
    assert!(files.len() > CopyDocument::ALL.len() * 2, "nine papers, several readers: {}", files.len());
    both_standards(&files);
}

#[test]
fn every_paper_for_every_recipient_meets_both_standards() {
    let bello = read_case_file(include_str!("../../crates/documents/tests/cases/bello.case.json")).unwrap();
    let mut files = papers(&example(), "example", CopyDocument::ALL, usize::MAX);
    // Of the other family those that differ most between readers.
    let kinds = [CopyDocument::Minutes, CopyDocument::DecisionLetter];
    files.extend(papers(&bello, "bello", &kinds, usize::MAX));
    assert!(files.len() > 100, "two cases, nine papers, and everybody who gets them: {}", files.len());
    both_standards(&files);
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
