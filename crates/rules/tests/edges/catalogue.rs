//! Files, catalogue and families agree, and every rule is written for a reader.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use prebirth_rules::{CATALOGUE, Cited, Family};

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

#[test]
fn each_rule_has_a_file_of_its_own_and_each_file_with_a_rule_is_in_the_catalogue() {
    let mut in_catalogue: BTreeSet<PathBuf> = BTreeSet::new();
    for rule in CATALOGUE {
        let path = source().join(rule.family.folder()).join(format!("{}.rs", rule.name));
        let text = fs::read_to_string(&path).unwrap_or_default();
        assert!(
            text.contains(&format!("code: \"{}\"", rule.code)),
            "{} stands in {}",
            rule.code,
            path.display()
        );
        assert!(in_catalogue.insert(path), "{} is in the catalogue twice", rule.code);
    }
    for family in Family::ALL {
        for entry in fs::read_dir(source().join(family.folder())).unwrap() {
            let path = entry.unwrap().path();
            let has_rule = fs::read_to_string(&path).unwrap().contains("pub const RULE: Rule");
            assert_eq!(has_rule, in_catalogue.contains(&path), "{}", path.display());
        }
    }
}

#[test]
fn a_code_is_used_once_and_its_letter_says_the_family() {
    let mut codes = BTreeSet::new();
    let mut letters: BTreeSet<(Family, char)> = BTreeSet::new();
    for rule in CATALOGUE {
        assert!(codes.insert(rule.code), "{} is used twice", rule.code);
        letters.insert((rule.family, rule.code.chars().next().unwrap()));
    }
    assert_eq!(letters.len(), Family::ALL.len(), "one letter for each family: {letters:?}");
    let different: BTreeSet<char> = letters.iter().map(|(_, letter)| *letter).collect();
    assert_eq!(different.len(), letters.len(), "and no letter for two: {letters:?}");
}

#[test]
fn every_rule_reads_in_whole_sentences() {
    for rule in CATALOGUE {
        let mut texts = vec![rule.requires, rule.why, rule.remedy];
        match rule.source {
            Cited::Published { words, .. } | Cited::Suggestion(words) => texts.push(words),
            Cited::Figure(_) => {}
        }
        for text in texts {
            assert!(text.ends_with('.') || text.ends_with('?'), "{}: {text}", rule.code);
            assert!(text.chars().next().is_some_and(|first| !first.is_lowercase()), "{}: {text}", rule.code);
            assert!(text.chars().count() <= 260, "{}: shorter: {text}", rule.code);
        }
    }
}

#[test]
fn there_are_at_least_ninety_rules_and_most_have_a_published_source() {
    let suggestions = CATALOGUE.iter().filter(|rule| matches!(rule.source, Cited::Suggestion(_))).count();
    assert!(CATALOGUE.len() >= 90, "{} rules", CATALOGUE.len());
    assert!(suggestions * 3 < CATALOGUE.len(), "{suggestions} of {} are suggestions", CATALOGUE.len());
}
