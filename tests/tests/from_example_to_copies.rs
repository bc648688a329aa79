//! The whole way on the command line: the example, its findings, and one copy of the minutes a recipient.

#![allow(missing_docs, reason = "a test target")]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use anyhow::{Context, Result, ensure};
use prebirth_documents::readback::all_text;
use prebirth_documents::recipients::recipients;
use prebirth_domain::{CaseFile, FamilyRole, read_case_file};
use prebirth_tests::program::prebirth;
use prebirth_tests::verapdf::validate;
use serde_json::Value;

/// A folder in which the three calls of the README were made.
struct Walk {
    program: PathBuf,
    folder: PathBuf,
}

impl Walk {
    fn new(name: &str) -> Result<Self> {
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
        if folder.exists() {
            std::fs::remove_dir_all(&folder)?;
        }
        std::fs::create_dir_all(&folder)?;
        Ok(Self { program: prebirth()?, folder })
    }

    fn call(&self, words: &[&str]) -> Result<Output> {
        let output = Command::new(&self.program).args(words).current_dir(&self.folder).output()?;
        ensure!(output.status.success(), "{words:?}: {}", String::from_utf8_lossy(&output.stderr));
        Ok(output)
    }

    fn case(&self) -> Result<CaseFile> {
        Ok(read_case_file(&std::fs::read_to_string(self.folder.join("e.json"))?)?)
    }

    fn pdfs(&self) -> Result<Vec<PathBuf>> {
        let mut found: Vec<PathBuf> = std::fs::read_dir(self.folder.join("out"))?
            .map(|entry| Ok(entry?.path()))
            .collect::<Result<_>>()?;
        found.sort();
        Ok(found)
    }
}

#[test]
fn the_example_gives_one_copy_a_recipient_and_each_meets_both_standards() -> Result<()> {
    let walk = Walk::new("walk")?;
    walk.call(&["example", "--out", "e.json"])?;
    let told = walk.call(&["check", "e.json", "--format", "json"])?;
    let findings: Vec<Value> = serde_json::from_slice(&told.stdout)?;
    for finding in &findings {
        for part in ["rule", "verdict", "summary", "due", "source", "place"] {
            assert!(finding.get(part).is_some(), "every finding has its {part}: {finding}");
        }
    }
    walk.call(&["check", "e.json"])?;
    walk.call(&["produce", "minutes", "e.json", "--conference", "1", "--for", "all", "--out", "out/"])?;

    let case = walk.case()?;
    let conference = case.conferences.first().context("the example has a conference")?;
    let pdfs = walk.pdfs()?;
    assert_eq!(pdfs.len(), recipients(&case, conference).len(), "one PDF a recipient");
    let texts = pdfs.iter().map(|path| text_of(path)).collect::<Result<BTreeSet<_>>>()?;
    assert_eq!(texts.len(), pdfs.len(), "each copy is its reader's own");
    for verdict in validate(&pdfs)? {
        assert!(verdict.compliant, "{} {:?}", verdict.profile, verdict.failures);
    }
    Ok(())
}

#[test]
fn nothing_withheld_from_the_father_is_in_a_byte_of_his_copy() -> Result<()> {
    let walk = Walk::new("walk-for-one")?;
    walk.call(&["example", "--out", "e.json"])?;
    let case = walk.case()?;
    let father = case
        .people
        .iter()
        .find(|person| person.role == FamilyRole::Father)
        .context("the example has a father")?;
    let midwife = case
        .professionals
        .iter()
        .find(|professional| professional.role == prebirth_domain::Role::Midwife)
        .context("the example has a midwife")?;
    for id in [father.id.as_str(), midwife.id.as_str()] {
        let words = ["produce", "minutes", "e.json", "--conference", "1", "--for", id, "--out"];
        walk.call(&[&words[..], &[if id == father.id.as_str() { "out" } else { "midwife" }]].concat())?;
    }
    let his = walk.pdfs()?;
    let [his] = his.as_slice() else { anyhow::bail!("one copy was asked for") };
    let hers = std::fs::read_dir(walk.folder.join("midwife"))?.next().context("the midwife's copy")??.path();
    let (his_text, her_text) = (text_of(his)?, text_of(&hers)?);
    let mother = case
        .people
        .iter()
        .find(|person| person.role == FamilyRole::Mother)
        .context("the example has a mother")?;
    let address = mother.address.as_ref().context("the mother has an address")?;
    let mut seen = 0;
    for words in address.words_that_identify() {
        assert!(!his_text.contains(&words), "a withheld part of the address is in the father's copy");
        seen += usize::from(her_text.contains(&words));
    }
    assert!(seen > 0, "the midwife needs the address, and her copy has it");
    Ok(())
}

fn text_of(path: &Path) -> Result<String> {
    Ok(all_text(&std::fs::read(path)?)?)
}
