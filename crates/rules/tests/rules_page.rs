//! `docs/RULES.md` is written from the catalogue, the packs and the worked cases, and is never stale.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test target"
)]

#[allow(dead_code, reason = "the page needs no more than the cases and their sentences")]
#[path = "common/worked.rs"]
mod worked;

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use prebirth_domain::day_in_words;
use prebirth_rules::{
    Authority, CATALOGUE, Cited, EditionInPack, Family, Key, Packs, Rule, SourceShown, Verdict,
};

#[test]
fn the_page_of_rules_says_what_the_rules_say() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/RULES.md");
    let page = page();
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(&path, &page).unwrap();
    }
    let written = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        written == page,
        "docs/RULES.md is stale: run UPDATE_GOLDEN=1 cargo test -p prebirth-rules --test rules_page"
    );
}

#[test]
fn every_rule_has_a_source_or_says_that_it_is_a_suggestion() {
    for rule in CATALOGUE {
        match rule.source {
            Cited::Figure(key) => {
                assert!(
                    !Packs::built_in().editions_of(key).is_empty(),
                    "{}: no pack has {}",
                    rule.code,
                    key.as_str()
                );
            }
            Cited::Published { source, words, .. } => {
                let known = Packs::built_in().source(source);
                assert!(known.is_some(), "{}: packs/sources.toml has no {source}", rule.code);
                assert!(!words.trim().is_empty(), "{}: what does {source} say", rule.code);
            }
            Cited::Suggestion(words) => assert!(!words.trim().is_empty(), "{}: which need", rule.code),
        }
    }
}

fn page() -> String {
    let files = worked::worked_files();
    let mut page = String::from(
        "# The rules\n\n\
         This page is generated from the catalogue of rules, the policy packs and the worked cases. It says what each \
         rule requires, why, where that comes from, and what the rule says in examples that a practice lead can check. \
         No rule judges a professional opinion: a rule looks at what is recorded.\n\n\
         A rule says one of five things: **met**, **due** (there is still time), **not met**, **cannot tell** (what is \
         recorded is not enough) or **not applicable**. By a figure that no source carries and no authority has \
         confirmed, a rule says neither \"met\" nor \"not met\": it asks.\n\n",
    );
    let counts = |wanted: fn(&Cited) -> bool| CATALOGUE.iter().filter(|rule| wanted(&rule.source)).count();
    let _ = writeln!(
        page,
        "There are {} rules: {} rest on a published source, {} on a figure of the policy pack in force, and {} are \
         suggestions of practice and say so.\n",
        CATALOGUE.len(),
        counts(|cited| matches!(cited, Cited::Published { .. })),
        counts(|cited| matches!(cited, Cited::Figure(_))),
        counts(|cited| matches!(cited, Cited::Suggestion(_))),
    );
    for family in Family::ALL {
        let _ = writeln!(page, "## {}\n", family.label());
        for rule in CATALOGUE.iter().filter(|rule| rule.family == *family) {
            write_rule(&mut page, rule, &files);
        }
    }
    write_figures(&mut page);
    page.trim_end().to_owned() + "\n"
}

fn write_rule(page: &mut String, rule: &Rule, files: &[worked::WorkedFile]) {
    let _ = writeln!(page, "### {} {}\n", rule.code, rule.name.replace('_', " ").replace("gp", "GP"));
    let _ = writeln!(page, "{}\n", rule.requires);
    let _ = writeln!(page, "* **Why:** {}", rule.why);
    let _ = writeln!(page, "* **What puts it right:** {}", rule.remedy);
    let _ = writeln!(page, "* **Source:** {}", source_of(rule));
    if let Cited::Figure(key) = rule.source {
        let _ = writeln!(page, "* **Figure:** {}", figures_of(key));
    }
    let cases = files.iter().filter(|file| file.rule == rule.code).flat_map(|file| &file.cases);
    let signed = files.iter().find(|file| file.rule == rule.code).and_then(|file| file.signed.as_deref());
    let signed = signed.map(|signed| format!(" (signed: {signed})")).unwrap_or_default();
    let _ = writeln!(page, "* **Examples{signed}:**");
    for case in cases {
        let verdicts: Vec<&str> = case.expect.iter().map(|verdict| verdict.label()).collect();
        let pack =
            if case.pack == "england" { String::new() } else { format!(" ({})", title_of(&case.pack)) };
        let _ = writeln!(
            page,
            "  * {}{pack} *{}.*{}",
            case.says,
            capital(&verdicts.join(", ")),
            sentence(rule, case)
        );
    }
    page.push('\n');
}

/// What the rule says about a worked case, where it says one thing that somebody has to act on.
fn sentence(rule: &Rule, case: &worked::WorkedCase) -> String {
    let found = case.findings(rule).unwrap();
    let open = found.iter().find(|finding| matches!(finding.verdict, Verdict::NotMet | Verdict::CannotTell));
    open.map(|finding| format!(" \u{201c}{}\u{201d}", finding.summary)).unwrap_or_default()
}

fn source_of(rule: &Rule) -> String {
    match rule.source {
        Cited::Figure(_) => "the figure of the policy pack in force.".to_owned(),
        Cited::Published { source, pinpoint, words } => {
            let known = Packs::built_in().source(source).unwrap();
            let parts = [
                Some(known.title.clone()),
                known.edition.clone(),
                (!pinpoint.is_empty()).then(|| pinpoint.to_owned()),
                known.address.clone(),
            ];
            let parts: Vec<String> = parts.into_iter().flatten().collect();
            format!("{} ({}). {words}", parts.join(", "), known.authority.label())
        }
        Cited::Suggestion(words) => format!("a suggestion of practice, without a published source. {words}"),
    }
}

fn figures_of(key: Key) -> String {
    let editions = Packs::built_in().editions_of(key);
    let listed: Vec<String> = editions
        .iter()
        .map(|edition| format!("{}: {}{}", edition.pack, figure(edition), dates(edition)))
        .collect();
    format!("`{}`, {}. {}.", key.as_str(), key.title(), listed.join("; "))
}

fn figure(edition: &EditionInPack<'_>) -> String {
    let words = edition.value.figure.map(|figure| figure.in_words());
    match (words, edition.value.source.authority) {
        (Some(words), Authority::LocalValueToConfirm) => format!("{words}, to confirm"),
        (Some(words), _) => words,
        (None, _) => "to be supplied by the authority".to_owned(),
    }
}

fn dates(edition: &EditionInPack<'_>) -> String {
    match (edition.from, edition.until) {
        (None, None) => String::new(),
        (Some(from), None) => format!(" (from {})", day_in_words(from)),
        (None, Some(until)) => format!(" (until {})", day_in_words(until)),
        (Some(from), Some(until)) => format!(" ({} to {})", day_in_words(from), day_in_words(until)),
    }
}

fn write_figures(page: &mut String) {
    page.push_str(
        "## Figures, pack by pack\n\n\
         A pack holds only what its sources carry. A pack within another takes over whatever it does not set itself. \
         \"To confirm\" is a suggestion that no source carries for that place.\n\n",
    );
    for key in Key::ALL {
        let _ = writeln!(page, "### `{}`\n", key.as_str());
        let _ = writeln!(page, "{}.\n", capital(key.title()));
        page.push_str("| pack | figure | source | words |\n| --- | --- | --- | --- |\n");
        for edition in Packs::built_in().editions_of(*key) {
            let shown = &edition.value.source;
            let _ = writeln!(
                page,
                "| {} | {}{} | {} | {} |",
                edition.pack,
                figure(&edition),
                dates(&edition),
                named(shown),
                shown.words.as_deref().unwrap_or_default().replace('|', "/"),
            );
        }
        page.push('\n');
    }
}

fn named(shown: &SourceShown) -> String {
    if shown.authority == Authority::LocalValueToConfirm {
        return Authority::LocalValueToConfirm.label().to_owned();
    }
    let parts = [
        Some(shown.title.clone()),
        shown.edition.clone(),
        shown.pinpoint.clone(),
        Some(shown.authority.label().to_owned()),
        shown.address.clone(),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn title_of(pack: &str) -> String {
    let names = Packs::built_in().names();
    names.into_iter().find(|(name, _)| *name == pack).map(|(_, title)| title.to_owned()).unwrap_or_default()
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
