//! The case file as JSON: reading with one clear sentence for every trouble, and writing.

use serde_json::Value;
use thiserror::Error;

use crate::CaseFile;
use crate::validate::{refuse_dangling_links, refuse_doubled_ids};

/// The version of the form that this program writes.
pub const SCHEMA_VERSION: u32 = 1;

/// This is why a file could not be read as a case file. It holds no personal data.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum FileTrouble {
    /// The text is no JSON at all.
    #[error("This is not a case file: line {line} is not JSON. Choose a file that ends in .case.json.")]
    NotJson {
        /// The line, from 1.
        line: usize,
    },
    /// The text ends too soon.
    #[error(
        "This case file is cut short: it ends in the middle of line {line}. Copy it again from where it came from."
    )]
    CutShort {
        /// The line, from 1.
        line: usize,
    },
    /// A newer program wrote it.
    #[error(
        "This case file was written by a newer version of the program (form {found}, this program reads up to {known}). \
         Install the newer version and open it again."
    )]
    Newer {
        /// The form that the file names.
        found: u64,
        /// The newest form that this program reads.
        known: u32,
    },
    /// It does not say which form it has.
    #[error(
        "This is JSON but not a case file: it does not say which version of the form it has (schemaVersion)."
    )]
    NoVersion,
    /// A part does not fit.
    #[error("This case file has something wrong at {place}: {what}")]
    Wrong {
        /// Where, as a path of field names.
        place: String,
        /// What is wrong and what to do.
        what: String,
    },
    /// The parts do not fit together.
    #[error("{sentence}")]
    Inconsistent {
        /// What is wrong and what to do.
        sentence: String,
    },
}

/// This reads a case file from its text.
///
/// # Errors
/// Gives one clear sentence when the text is no JSON, is cut short, is newer, has a wrong date or number,
/// or holds two entries with one id.
pub fn read_case_file(text: &str) -> Result<CaseFile, FileTrouble> {
    let text = text.trim_start_matches('\u{feff}');
    let value: Value = serde_json::from_str(text).map_err(|error| {
        if error.is_eof() && !text.trim().is_empty() {
            FileTrouble::CutShort { line: error.line() }
        } else {
            FileTrouble::NotJson { line: error.line().max(1) }
        }
    })?;
    let version = value.get("schemaVersion").and_then(Value::as_u64).ok_or(FileTrouble::NoVersion)?;
    if version > u64::from(SCHEMA_VERSION) {
        return Err(FileTrouble::Newer { found: version, known: SCHEMA_VERSION });
    }
    let case: CaseFile = serde_path_to_error::deserialize(value).map_err(|error| FileTrouble::Wrong {
        place: error.path().to_string(),
        what: in_plain_words(&error.inner().to_string()),
    })?;
    refuse_doubled_ids(&case)
        .and_then(|()| refuse_dangling_links(&case))
        .map_err(|refusal| FileTrouble::Inconsistent { sentence: refusal.sentence })?;
    Ok(case)
}

/// This writes a case file as text: every field in its place, so that two versions can be compared.
#[must_use]
pub fn write_case_file(case: &CaseFile) -> String {
    // The types hold no map with other keys than text and no number that JSON lacks, so this cannot fail.
    let mut text = serde_json::to_string_pretty(case).unwrap_or_default();
    text.push('\n');
    text
}

/// The parser's own words name values, which can be personal data; these do not.
fn in_plain_words(cause: &str) -> String {
    let plain = if cause.contains("out of range") {
        "this day does not exist in the calendar. Correct the date."
    } else if cause.contains("invalid characters")
        || cause.contains("too short")
        || cause.contains("premature end")
    {
        "this is not a date. Write it as year-month-day, for example 2026-03-03."
    } else if cause.starts_with("unknown field") {
        "this name is not part of the form. Check its spelling in docs/case.schema.json."
    } else if cause.starts_with("unknown variant") {
        "this word is not on the list of this field. Look at docs/case.schema.json for the words that are."
    } else if cause.starts_with("missing field") {
        "something that this entry needs is missing. Look at docs/case.schema.json."
    } else if cause.contains("gestation") {
        "a gestation is written as weeks and days, for example 28+3."
    } else {
        "this is not what the form expects here. Look at docs/case.schema.json."
    };
    plain.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sentence(text: &str) -> String {
        read_case_file(text).unwrap_err().to_string()
    }

    #[test]
    fn a_case_file_that_says_little_is_read() {
        let case = read_case_file(r#"{"schemaVersion": 1, "id": "c"}"#).unwrap();
        assert_eq!(case, CaseFile::new("c".into()), "what is not stated stays empty");
        assert_eq!(read_case_file(&write_case_file(&case)), Ok(case), "writing and reading is lossless");
    }

    #[test]
    fn every_trouble_is_one_clear_sentence() {
        for (text, expected) in [
            ("hello", "line 1 is not JSON"),
            ("", "line 1 is not JSON"),
            (r#"{"schemaVersion": 1, "people": ["#, "cut short"),
            (r#"{"schemaVersion": 2}"#, "newer version"),
            (r#"{"people": []}"#, "schemaVersion"),
            (
                r#"{"schemaVersion": 1, "pregnancy": {"dueDates": [{"id": "d", "date": "2026-02-31"}]}}"#,
                "pregnancy.dueDates[0].date: this day does not exist in the calendar",
            ),
            (
                r#"{"schemaVersion": 1, "people": [{"id": "a"}, {"id": "a"}]}"#,
                "Two of the people have the same id",
            ),
            (r#"{"schemaVersion": 1, "people": [{"name": {}}]}"#, "has no id"),
            (r#"{"schemaVersion": 1, "poeple": []}"#, "not part of the form"),
            (r#"{"schemaVersion": 1, "nation": "france"}"#, "not on the list"),
            (
                r#"{"schemaVersion": 1, "notices": [{"id": "n", "told": {"kind": "person", "id": "x"}}]}"#,
                "A record of telling names somebody",
            ),
        ] {
            let sentence = sentence(text);
            assert!(sentence.contains(expected), "{text} gives {sentence:?}");
            assert!(!sentence.contains('\n'), "one sentence, one line: {sentence:?}");
        }
    }

    #[test]
    fn a_date_of_31_february_is_named_by_its_place_and_not_by_its_value() {
        let text = r#"{"schemaVersion": 1, "people": [{"id": "a", "dateOfBirth": "1999-02-31"}]}"#;
        let sentence = sentence(text);
        assert!(sentence.contains("people[0].dateOfBirth") && !sentence.contains("1999"), "{sentence}");
    }
}
