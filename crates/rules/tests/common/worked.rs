//! Worked cases: what is recorded, the day, and what the rule has to say. A practice lead can read and sign them.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use prebirth_domain::CaseFile;
use prebirth_rules::{CATALOGUE, Facts, Finding, Packs, Rule, Verdict, findings_of};
use serde::Deserialize;
use serde_json::Value;

/// This is a file of worked cases for one rule.
pub struct WorkedFile {
    /// Where it stands, below the folder of worked cases, without its ending.
    pub place: String,
    /// The code of the rule.
    pub rule: String,
    /// Who has signed the cases, with the day; nothing while nobody has.
    pub signed: Option<String>,
    /// The cases.
    pub cases: Vec<WorkedCase>,
}

/// This is one worked case.
pub struct WorkedCase {
    /// What it shows, in one sentence.
    pub says: String,
    /// The day on which somebody asks.
    pub today: NaiveDate,
    /// The pack by which it is judged.
    pub pack: String,
    /// What is recorded; everything else stays empty.
    pub given: Value,
    /// The verdicts that the rule has to give, in order.
    pub expect: Vec<Verdict>,
    /// Words that have to stand in a sentence with the first of these verdicts.
    pub words: Option<String>,
}

impl WorkedCase {
    /// This gives what the rule says about the case.
    pub fn findings(&self, rule: &Rule) -> Result<Vec<Finding>, String> {
        let case: CaseFile = serde_json::from_value(self.given.clone()).map_err(|error| error.to_string())?;
        let pack =
            Packs::built_in().in_force(Some(&self.pack), self.today).map_err(|error| error.to_string())?;
        Ok(findings_of(rule, &Facts::new(&case, &pack, self.today)))
    }

    /// This says what is wrong with a case, or nothing.
    pub fn trouble(&self, rule: &Rule) -> Option<String> {
        let found = match self.findings(rule) {
            Ok(found) => found,
            Err(error) => return Some(format!("{}: cannot be read: {error}", self.says)),
        };
        let verdicts: Vec<Verdict> = found.iter().map(|finding| finding.verdict).collect();
        let has_words = self.words.as_ref().is_none_or(|words| {
            let first = self.expect.first();
            found.iter().any(|finding| Some(&finding.verdict) == first && finding.summary.contains(words))
        });
        if verdicts == self.expect && has_words {
            return None;
        }
        let said: Vec<String> =
            found.iter().map(|finding| format!("{:?}: {}", finding.verdict, finding.summary)).collect();
        Some(format!("{}\n    expected {:?} {:?}\n    said {said:#?}", self.says, self.expect, self.words))
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
    rule: String,
    signed: Option<String>,
    #[serde(default)]
    given: toml::Table,
    case: Vec<RawCase>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCase {
    says: String,
    today: toml::value::Datetime,
    #[serde(default = "england")]
    pack: String,
    #[serde(default)]
    given: toml::Table,
    expect: OneOrMany,
    words: Option<String>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum OneOrMany {
    One(Verdict),
    Many(Vec<Verdict>),
}

fn england() -> String {
    "england".to_owned()
}

/// This gives every file of worked cases, in the order of their places.
pub fn worked_files() -> Vec<WorkedFile> {
    let folder = folder();
    let mut files = Vec::new();
    for family in sorted(&folder).into_iter().filter(|path| path.is_dir()) {
        for path in sorted(&family) {
            let text = fs::read_to_string(&path).unwrap();
            let place =
                path.strip_prefix(&folder).unwrap().with_extension("").to_string_lossy().replace('\\', "/");
            files.push(read(place, &text));
        }
    }
    files
}

/// This gives the rule that a code names.
pub fn rule_of(code: &str) -> Option<&'static Rule> {
    CATALOGUE.iter().copied().find(|rule| rule.code == code)
}

fn folder() -> PathBuf {
    let below = Path::new("tests").join("rules");
    let mut above = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors();
    let root = above.find(|folder| folder.join(&below).is_dir()).expect("the folder of worked cases");
    root.join(below)
}

fn sorted(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}

fn read(place: String, text: &str) -> WorkedFile {
    let raw: RawFile = toml::from_str(text).unwrap_or_else(|error| panic!("{place}: {error}"));
    let shared = raw.given;
    let cases = raw.case.into_iter().map(|case| {
        let mut given = shared.clone();
        given.extend(case.given);
        WorkedCase {
            says: case.says,
            today: case.today.to_string().parse().unwrap(),
            pack: case.pack,
            given: json(toml::Value::Table(given)),
            expect: match case.expect {
                OneOrMany::One(verdict) => vec![verdict],
                OneOrMany::Many(verdicts) => verdicts,
            },
            words: case.words,
        }
    });
    WorkedFile { place, rule: raw.rule, signed: raw.signed, cases: cases.collect() }
}

/// A day of TOML is written without quotation marks; in a case file it is text.
fn json(value: toml::Value) -> Value {
    match value {
        toml::Value::Datetime(moment) => Value::String(moment.to_string()),
        toml::Value::Array(entries) => Value::Array(entries.into_iter().map(json).collect()),
        toml::Value::Table(fields) => {
            Value::Object(fields.into_iter().map(|(name, field)| (name, json(field))).collect())
        }
        toml::Value::String(text) => Value::String(text),
        toml::Value::Integer(number) => number.into(),
        toml::Value::Float(number) => number.into(),
        toml::Value::Boolean(truth) => truth.into(),
    }
}
