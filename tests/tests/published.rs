//! Published cases as real input, and invented ones in their manner: the rules flag what a review finds, and
//! leave alone what was in order.

#![allow(missing_docs, reason = "a test target")]

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use chrono::NaiveDate;
use prebirth_domain::{CaseFile, read_case_file, write_case_file};
use prebirth_rules::{CATALOGUE, Family, Finding, Packs, Verdict, check};
use serde::Deserialize;

/// What a review found in a case, and what it found in order.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Review {
    case: String,
    sources: Vec<String>,
    today: toml::value::Datetime,
    #[serde(default)]
    to_flag: Vec<Entry>,
    #[serde(default)]
    not_yet_caught: Vec<Entry>,
    #[serde(default)]
    not_to_flag: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    sentence: String,
    #[serde(default)]
    rules: Vec<String>,
    family: Option<Family>,
    #[serde(default)]
    words: Vec<String>,
    verdict: Option<Verdict>,
}

impl Entry {
    /// This says whether a finding is about what the entry says, whatever its verdict.
    fn is_about(&self, finding: &Finding) -> bool {
        if !self.rules.is_empty() {
            return self.rules.contains(&finding.rule);
        }
        let sentence = finding.summary.to_lowercase();
        self.family == Some(finding.family) && self.words.iter().all(|word| sentence.contains(word))
    }

    /// This says whether a finding brings what the entry says before a reader.
    fn is_caught_by(&self, finding: &Finding) -> bool {
        self.is_about(finding) && self.verdict == Some(finding.verdict)
    }
}

struct Published {
    name: String,
    review: Review,
    case: CaseFile,
    findings: Vec<Finding>,
}

fn published() -> Result<Vec<Published>> {
    reviewed("published")
}

/// These are the published cases and the invented ones.
fn every_case() -> Result<Vec<Published>> {
    Ok(published()?.into_iter().chain(reviewed("invented")?).collect())
}

fn reviewed(folder: &str) -> Result<Vec<Published>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<Result<_>>()?;
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "toml"));
    paths.sort();
    paths.iter().map(|path| read(path)).collect()
}

fn read(path: &Path) -> Result<Published> {
    let name = path.file_stem().context("a review has a name")?.to_string_lossy().into_owned();
    let review: Review =
        toml::from_str(&fs::read_to_string(path)?).with_context(|| format!("the review {name}"))?;
    let case = read_case_file(&fs::read_to_string(path.with_file_name(&review.case))?)
        .with_context(|| format!("the case of {name}"))?;
    let today: NaiveDate = review.today.to_string().parse()?;
    let pack = Packs::built_in().in_force(None, today).context("the pack of the nation")?;
    let findings = check(&case, &pack, today);
    Ok(Published { name, review, case, findings })
}

#[test]
fn both_published_cases_are_there_with_their_sources() -> Result<()> {
    let names: Vec<String> = published()?.into_iter().map(|case| case.name).collect();
    assert_eq!(names, ["b-2019", "n-2008"], "a case without a review beside it is not checked");
    assert!(published()?.iter().all(|case| !case.review.sources.is_empty()), "a fact has a source");
    assert_eq!(every_case()?.len(), 5, "two published cases and three invented ones");
    Ok(())
}

#[test]
fn what_the_review_found_is_flagged() -> Result<()> {
    let mut missed = Vec::new();
    for case in every_case()? {
        for entry in &case.review.to_flag {
            assert!(!entry.rules.is_empty(), "{}: name the rule that catches: {}", case.name, entry.sentence);
            if !case.findings.iter().any(|finding| entry.is_caught_by(finding)) {
                missed.push(format!("{}: {} {}", case.name, entry.sentence, said(&case, entry)));
            }
        }
    }
    assert!(missed.is_empty(), "not flagged:\n{}", missed.join("\n"));
    Ok(())
}

/// What the rules that an entry names say instead.
fn said(case: &Published, entry: &Entry) -> String {
    let about = case.findings.iter().filter(|finding| entry.is_about(finding));
    about.map(|finding| format!("[{} {:?}: {}]", finding.rule, finding.verdict, finding.summary)).collect()
}

#[test]
fn the_list_of_what_is_not_yet_caught_is_true() -> Result<()> {
    for case in every_case()? {
        for entry in &case.review.not_yet_caught {
            assert!(entry.verdict.is_some(), "{}: which verdict is expected: {}", case.name, entry.sentence);
            let catching = case.findings.iter().find(|finding| entry.is_caught_by(finding));
            let rule = catching.map(|finding| &finding.rule);
            assert_eq!(rule, None, "{}: caught now, move it to to_flag: {}", case.name, entry.sentence);
        }
    }
    Ok(())
}

#[test]
fn what_was_in_order_is_left_alone() -> Result<()> {
    let mut wrong = Vec::new();
    for case in every_case()? {
        for entry in &case.review.not_to_flag {
            let flagged = case.findings.iter().any(|finding| {
                entry.is_about(finding) && matches!(finding.verdict, Verdict::NotMet | Verdict::Due)
            });
            if flagged {
                wrong.push(format!("{}: {} {}", case.name, entry.sentence, said(&case, entry)));
            }
        }
    }
    assert!(wrong.is_empty(), "flagged, and was in order:\n{}", wrong.join("\n"));
    Ok(())
}

#[test]
fn a_rule_that_a_review_names_exists() -> Result<()> {
    for case in every_case()? {
        let review = &case.review;
        let entries = review.to_flag.iter().chain(&review.not_yet_caught).chain(&review.not_to_flag);
        for entry in entries {
            assert!(
                !entry.rules.is_empty() || (entry.family.is_some() && !entry.words.is_empty()),
                "{}: says neither a rule nor a family with words: {}",
                case.name,
                entry.sentence
            );
            for code in &entry.rules {
                assert!(CATALOGUE.iter().any(|rule| rule.code == code), "{}: no rule {code}", case.name);
            }
        }
    }
    Ok(())
}

#[test]
fn what_no_source_states_stays_empty_and_nobody_is_named() -> Result<()> {
    for Published { name, case, .. } in published()? {
        assert!(
            case.people.iter().all(|person| person.name.is_unknown()),
            "{name}: no family's name is used"
        );
        assert!(case.professionals.is_empty(), "{name}: no professional is described one by one");
        assert!(
            case.conferences.iter().all(|conference| conference.invitations.is_empty()),
            "{name}: no source says who was invited"
        );
        assert!(!case.disputes.is_empty(), "{name}: what sources dispute stays disputed");
        let again = read_case_file(&write_case_file(&case))?;
        assert!(again == case, "{name}: writing and reading is lossless");
    }
    Ok(())
}
