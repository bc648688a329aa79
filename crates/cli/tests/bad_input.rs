//! Bad input gets one clear sentence and exit status 2, and nothing on the disk is changed.

#![allow(missing_docs, reason = "a test target")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops where its ground gives way")]

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};
use tempfile::TempDir;

/// A folder with the example case, and what was in it before a call.
struct Desk {
    folder: TempDir,
}

impl Desk {
    fn new() -> Self {
        let desk = Self { folder: tempfile::tempdir().unwrap() };
        let made = desk.prebirth(["example", "--today", "2026-07-14", "--out", "good.case.json"]);
        assert!(made.status.success(), "{}", said(&made));
        std::fs::write(desk.path("passphrase"), "a long enough passphrase\n").unwrap();
        std::fs::write(desk.path("wrong"), "another passphrase altogether\n").unwrap();
        desk
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn prebirth(&self, words: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Output {
        self.with_passphrase("passphrase", words)
    }

    fn with_passphrase(&self, file: &str, words: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Output {
        Command::new(env!("CARGO_BIN_EXE_prebirth"))
            .args(words)
            .current_dir(self.folder.path())
            .env("PREBIRTH_PASSPHRASE_FILE", self.path(file))
            .stdin(Stdio::null())
            .output()
            .unwrap()
    }

    fn example(&self) -> Value {
        serde_json::from_str(&std::fs::read_to_string(self.path("good.case.json")).unwrap()).unwrap()
    }

    /// This writes the example with one thing changed.
    fn spoil(&self, change: impl FnOnce(&mut Value)) {
        let mut case = self.example();
        change(&mut case);
        std::fs::write(self.path("bad.case.json"), serde_json::to_vec(&case).unwrap()).unwrap();
    }

    fn everything(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut found = BTreeMap::new();
        read_into(self.folder.path(), &mut found);
        found
    }

    /// This makes a call and proves that it was refused as bad input has to be.
    fn refused(&self, words: &[&str]) -> String {
        self.refused_with("passphrase", words)
    }

    fn refused_with(&self, passphrase: &str, words: &[&str]) -> String {
        let before = self.everything();
        let output = self.with_passphrase(passphrase, words);
        let sentence = said(&output);
        assert_eq!(output.status.code(), Some(2), "{words:?} is refused: {sentence}");
        assert!(output.stdout.is_empty(), "{words:?} answers nothing that could be taken for a result");
        assert_eq!(sentence.trim_end().lines().count(), 1, "{words:?} is told in one line: {sentence}");
        assert!(sentence.trim_end().ends_with('.'), "{words:?} is told in a sentence: {sentence}");
        assert!(!sentence.contains("Error") && !sentence.contains("panicked"), "not a raw error: {sentence}");
        assert!(self.everything() == before, "{words:?} changes nothing on the disk");
        sentence
    }

    /// This tries every call that reads a case file on the bad one.
    fn refused_by_every_call(&self) -> String {
        let calls: [&[&str]; 5] = [
            &["check", "bad.case.json"],
            &["draft", "bad.case.json"],
            &["lint", "--case", "bad.case.json"],
            &["produce", "minutes", "bad.case.json", "--conference", "1", "--for", "all", "--out", "out"],
            &["import", "bad.case.json", "--database", "new.db"],
        ];
        let sentences: Vec<String> = calls.iter().map(|words| self.refused(words)).collect();
        assert!(sentences.iter().all(|one| *one == sentences[0]), "one trouble, one sentence: {sentences:?}");
        sentences[0].clone()
    }
}

fn read_into(folder: &Path, found: &mut BTreeMap<PathBuf, Vec<u8>>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.insert(path.clone(), Vec::new());
            read_into(&path, found);
        } else {
            found.insert(path.clone(), std::fs::read(&path).unwrap());
        }
    }
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn a_file_that_is_not_json_is_refused() {
    let desk = Desk::new();
    std::fs::write(desk.path("bad.case.json"), "Dear colleague, please find attached").unwrap();
    let sentence = desk.refused_by_every_call();
    assert!(sentence.contains("case file"), "{sentence}");
    assert!(!sentence.contains("colleague"), "what stands in the file is not repeated: {sentence}");
}

#[test]
fn a_file_that_is_not_text_is_refused() {
    let desk = Desk::new();
    std::fs::write(desk.path("bad.case.json"), [0x89, b'P', b'N', b'G', 0xff, 0xfe, 0]).unwrap();
    desk.refused_by_every_call();
}

#[test]
fn a_file_that_is_cut_short_is_refused() {
    let desk = Desk::new();
    let whole = std::fs::read(desk.path("good.case.json")).unwrap();
    std::fs::write(desk.path("bad.case.json"), &whole[..whole.len() / 2]).unwrap();
    let sentence = desk.refused_by_every_call();
    assert!(sentence.contains("cut short") || sentence.contains("ends"), "{sentence}");
}

#[test]
fn half_a_letter_and_a_nest_without_end_are_refused() {
    let desk = Desk::new();
    let good = std::fs::read_to_string(desk.path("good.case.json")).unwrap();
    // JSON can name half of a letter that takes two; there is no such text.
    let given = "\"given\": \"";
    assert!(good.contains(given), "the example names people");
    let halved = good.replacen(given, "\"given\": \"\\ud83d", 1);
    std::fs::write(desk.path("bad.case.json"), halved).unwrap();
    desk.refused_by_every_call();
    let nest = format!("{{\"people\": {}{}}}", "[".repeat(100_000), "]".repeat(100_000));
    std::fs::write(desk.path("bad.case.json"), nest).unwrap();
    let started = std::time::Instant::now();
    desk.refused_by_every_call();
    assert!(started.elapsed().as_secs() < 20, "a nest without end is refused at once");
}

#[test]
fn a_file_from_a_newer_version_is_refused() {
    let desk = Desk::new();
    desk.spoil(|case| case["schemaVersion"] = json!(9_999));
    let sentence = desk.refused_by_every_call();
    assert!(sentence.contains("newer"), "{sentence}");
}

#[test]
fn the_31st_of_february_is_refused() {
    let desk = Desk::new();
    desk.spoil(|case| case["people"][0]["dateOfBirth"] = json!("1998-02-31"));
    let sentence = desk.refused_by_every_call();
    assert!(sentence.contains("date") || sentence.contains("day"), "{sentence}");
}

#[test]
fn two_people_with_one_id_are_refused() {
    let desk = Desk::new();
    desk.spoil(|case| {
        let first = case["people"][0]["id"].clone();
        case["people"][1]["id"] = first;
    });
    let sentence = desk.refused_by_every_call();
    assert!(sentence.contains("id"), "{sentence}");
}

#[test]
fn a_wrong_passphrase_is_refused() {
    let desk = Desk::new();
    let made = desk.prebirth(["import", "good.case.json", "--database", "cases.db"]);
    assert!(made.status.success(), "{}", said(&made));
    let calls: [&[&str]; 6] = [
        &["list", "--database", "cases.db"],
        &["verify", "--database", "cases.db"],
        &["import", "good.case.json", "--database", "cases.db"],
        &["export", "any", "--database", "cases.db", "--out", "out.case.json"],
        &["backup", "--database", "cases.db", "--to", "second.db"],
        &["restore", "--from", "cases.db", "--database", "third.db"],
    ];
    for words in calls {
        let sentence = desk.refused_with("wrong", words);
        assert!(sentence.contains("passphrase"), "{words:?}: {sentence}");
    }
}

#[test]
fn what_is_not_there_is_refused() {
    let desk = Desk::new();
    let minutes = |conference, reader, out| {
        ["produce", "minutes", "good.case.json", "--conference", conference, "--for", reader, "--out", out]
    };
    let calls: [&[&str]; 10] = [
        &["check", "missing.case.json"],
        &["check", "."],
        &["check", "good.case.json", "--pack", "atlantis"],
        &["draft", "good.case.json", "--concern", "weather"],
        &["produce", "poem", "good.case.json", "--conference", "1", "--for", "all", "--out", "out"],
        &minutes("7", "all", "out"),
        &minutes("0", "all", "out"),
        &minutes("1", "nobody", "out"),
        &minutes("1", "all", "good.case.json"),
        &["list", "--database", "missing.db"],
    ];
    for words in calls {
        desk.refused(words);
    }
}

#[test]
fn a_case_that_is_in_the_database_already_stays_as_it_is() {
    let desk = Desk::new();
    let words = ["import", "good.case.json", "--database", "cases.db"];
    let made = desk.prebirth(words);
    let told = String::from_utf8_lossy(&made.stdout).into_owned();
    assert!(made.status.success(), "{}", said(&made));
    assert!(told.contains("recovery key"), "the key of a new database is shown once: {told}");
    let again = desk.prebirth(words);
    assert_eq!(again.status.code(), Some(2), "{}", said(&again));
    let listed = desk.prebirth(["list", "--database", "cases.db"]);
    assert_eq!(String::from_utf8_lossy(&listed.stdout).lines().count(), 1, "one case is in it");
}

#[test]
fn a_line_that_is_no_action_is_named_by_its_number() {
    let desk = Desk::new();
    let mut lint = Command::new(env!("CARGO_BIN_EXE_prebirth"))
        .arg("lint")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .current_dir(desk.folder.path())
        .spawn()
        .unwrap();
    let lines = "{\"id\":\"1\",\"text\":\"The midwife sees the mother by 3 March 2027.\"}\nnot an action\n";
    std::io::Write::write_all(&mut lint.stdin.take().unwrap(), lines.as_bytes()).unwrap();
    let output = lint.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(2), "a bad line is refused");
    assert!(said(&output).starts_with("Line 2: "), "{}", said(&output));
}
