//! A locked copy opens with its password everywhere, and without it nowhere.

#![expect(clippy::unwrap_used, reason = "a test stops where a file cannot be made")]

use std::path::PathBuf;
use std::process::{Command, Output};

use chrono::NaiveDate;
use prebirth_documents::model::{BlockKind, Document, Run};
use prebirth_documents::pdf::{LockRefused, PdfOptions, lock, write};
use prebirth_documents::readback::{all_text, read_back, read_back_locked};

const PASSWORD: &str = "früh 7 Morgen-Tau";
const SECRET: &str = "The safety plan is with Ruth Cole.";

fn plain() -> Vec<u8> {
    let mut document = Document::new("Minutes of a conference");
    document.recipient = Some("Ruth Cole, midwife".to_owned());
    document.add(BlockKind::Paragraph(vec![Run::text(SECRET)]));
    let options = PdfOptions { made_on: NaiveDate::from_ymd_opt(2026, 7, 14).unwrap() };
    write(&document, &options).unwrap().bytes
}

fn file(name: &str) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, lock(&plain(), PASSWORD).unwrap()).unwrap();
    path
}

fn ask(program: &str, arguments: &[&str], path: &std::path::Path) -> Output {
    let mut command = Command::new(program);
    command.args(arguments).arg(path);
    if program == "pdftotext" {
        command.arg("-");
    }
    command.output().unwrap()
}

#[test]
fn poppler_and_qpdf_open_it_with_the_password_alone() {
    let path = file("locked.pdf");
    let said = ask("pdftotext", &["-upw", PASSWORD], &path);
    assert!(String::from_utf8_lossy(&said.stdout).contains(SECRET), "poppler reads it: {said:?}");
    let said = ask("pdftotext", &["-upw", "another password"], &path);
    assert!(!said.status.success() && said.stdout.is_empty(), "and not with another password");
    let said = ask("qpdf", &[&format!("--password={PASSWORD}"), "--check"], &path);
    assert!(said.status.success(), "qpdf finds it sound: {}", String::from_utf8_lossy(&said.stdout));
    let said = ask("qpdf", &[&format!("--password={PASSWORD}"), "--show-encryption"], &path);
    let words = String::from_utf8_lossy(&said.stdout).into_owned();
    assert!(words.contains("AESv3"), "it is locked by AES-256: {words}");
    let said = ask("qpdf", &["--check"], &path);
    assert!(!said.status.success(), "without the password it stays shut");
}

#[test]
fn a_screen_reader_reads_the_locked_copy_as_the_open_one() {
    let locked = lock(&plain(), PASSWORD).unwrap();
    assert_eq!(
        read_back_locked(&locked, PASSWORD).unwrap(),
        read_back(&plain()).unwrap(),
        "the tags survive"
    );
    assert!(read_back_locked(&locked, "another password").is_err(), "nothing is read without it");
}

#[test]
fn nothing_of_the_record_stands_open_in_a_locked_file() {
    let locked = lock(&plain(), PASSWORD).unwrap();
    let bytes = String::from_utf8_lossy(&locked);
    for word in ["safety", "Ruth", "Minutes of a conference"] {
        assert!(!bytes.contains(word), "{word} is locked, also in the properties");
    }
    assert!(!all_text(&locked).is_ok_and(|text| text.contains("safety")), "nor can it be read out");
    assert_ne!(locked, lock(&plain(), PASSWORD).unwrap(), "each lock has its own key");
}

#[test]
fn a_password_that_anybody_could_try_out_is_refused() {
    for password in ["", "short", "123456789"] {
        let refused = lock(&plain(), password).unwrap_err();
        assert!(matches!(refused, LockRefused::TooShort), "{} characters are too few", password.len());
        assert!(
            !refused.to_string().contains(password) || password.is_empty(),
            "the sentence does not repeat it"
        );
    }
    assert!(matches!(lock(&plain(), "line\nfeed and more"), Err(LockRefused::NotTakenEverywhere)));
    assert!(lock(b"no PDF at all", PASSWORD).is_err(), "what is no PDF is not locked");
}
