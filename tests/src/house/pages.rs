//! Pages for people: what they name has to exist, and what has to be on them is there.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;
use serde_json::Value;

use super::tracked::TrackedFile;
use super::workspace::OwnPackage;

/// Pages that name files and folders of the house.
const NAMING: &[&str] = &["README.md", "docs/ARCHITECTURE.md"];

/// Folders that are made and never kept.
const MADE: &[&str] = &["out", "target", "ui/dist"];

/// Where a decision has its page.
const DECISIONS: &str = "docs/decisions/";

/// This finds files and folders that a page names and that are not there.
pub fn lost_places(files: &[TrackedFile], paths: &[String]) -> Vec<String> {
    files
        .iter()
        .filter(|file| NAMING.contains(&file.path.as_str()))
        .flat_map(|page| {
            named_places(&page.text)
                .into_iter()
                .filter(|place| !exists(place, paths) && !MADE.contains(&place.trim_end_matches('/')))
                .map(|place| format!("{} names {place}, which is not there", page.path))
        })
        .collect()
}

/// This finds crates and top folders that the page on the architecture forgot.
pub fn unexplained_places(files: &[TrackedFile], paths: &[String]) -> Vec<String> {
    let page = files.iter().find(|file| file.path == "docs/ARCHITECTURE.md");
    let named: BTreeSet<&str> = page.map(|page| spans(&page.text).collect()).unwrap_or_default();
    let crates: BTreeSet<String> = paths
        .iter()
        .filter_map(|path| path.strip_prefix("crates/")?.split_once('/'))
        .map(|(name, _)| format!("crates/{name}"))
        .collect();
    crates
        .into_iter()
        .chain(["src-tauri", "ui", "tests", "icons"].map(str::to_owned))
        .filter(|folder| paths.iter().any(|path| path.starts_with(&format!("{folder}/"))))
        .filter(|folder| !named.contains(folder.as_str()))
        .map(|folder| format!("docs/ARCHITECTURE.md says nothing about {folder}"))
        .collect()
}

/// This finds libraries that were taken in without a page that says why.
pub fn undecided_libraries(files: &[TrackedFile], libraries: &BTreeMap<String, String>) -> Vec<String> {
    let decided = decided(files);
    libraries
        .iter()
        .filter(|(library, _)| !decided.values().any(|words| words.contains(*library)))
        .map(|(library, by)| format!("{library} ({by}) is on no page of {DECISIONS}"))
        .collect()
}

/// This finds decisions about nothing that is still here, and two decisions with one number.
pub fn orphan_decisions(
    files: &[TrackedFile],
    libraries: &BTreeMap<String, String>,
    paths: &[String],
) -> Vec<String> {
    let mut faults = Vec::new();
    let mut numbers: BTreeMap<String, String> = BTreeMap::new();
    for (page, words) in decided(files) {
        let is_alive = words.iter().any(|word| libraries.contains_key(word) || exists(word, paths));
        if !is_alive {
            faults.push(format!("{page} names no library and no place that is still here"));
        }
        let number: String =
            page.trim_start_matches(DECISIONS).chars().take_while(char::is_ascii_digit).collect();
        if number.len() != 4 {
            faults.push(format!("{page} does not begin with four figures"));
        }
        if let Some(other) = numbers.insert(number, page.clone()) {
            faults.push(format!("{page} and {other} have one number"));
        }
    }
    faults
}

/// This lists the libraries that our packages name themselves, each with who names it.
///
/// # Errors
/// Fails when a package.json is not JSON.
pub fn libraries(packages: &[OwnPackage], files: &[TrackedFile]) -> Result<BTreeMap<String, String>> {
    let ours: BTreeSet<&str> = packages.iter().map(|package| package.name.as_str()).collect();
    let mut libraries = BTreeMap::new();
    for package in packages {
        for library in package.leans_on.iter().filter(|name| !ours.contains(name.as_str())) {
            libraries.insert(library.clone(), package.name.clone());
        }
    }
    for file in files.iter().filter(|file| file.path.ends_with("package.json")) {
        let told: Value = serde_json::from_str(&file.text)?;
        for group in ["dependencies", "devDependencies"] {
            for library in told.get(group).and_then(Value::as_object).into_iter().flatten() {
                libraries.insert(library.0.clone(), file.path.clone());
            }
        }
    }
    Ok(libraries)
}

/// Each page with the words that it sets as code.
fn decided(files: &[TrackedFile]) -> BTreeMap<String, BTreeSet<String>> {
    files
        .iter()
        .filter(|file| file.path.starts_with(DECISIONS) && file.ends_in(&["md"]))
        .map(|file| {
            let words = spans(&file.text).flat_map(str::split_whitespace).map(str::to_owned).collect();
            (file.path.clone(), words)
        })
        .collect()
}

/// What a page sets as code and links to, as far as it looks like a place in the house.
fn named_places(text: &str) -> BTreeSet<String> {
    let links = text
        .split("](")
        .skip(1)
        .filter_map(|rest| rest.split(')').next())
        .filter(|link| !link.contains("://") && !link.starts_with('#'));
    spans(text)
        .filter(|word| looks_like_a_place(word))
        .chain(links)
        .map(|place| place.trim_start_matches("../").to_owned())
        .collect()
}

fn looks_like_a_place(word: &str) -> bool {
    const ENDINGS: &[&str] = &[".md", ".rs", ".toml", ".ts", ".json", ".svelte", ".mjs"];
    let is_plain = !word.contains([' ', '<', '*', ':', '@', '$', '(']);
    is_plain && (word.contains('/') || ENDINGS.iter().any(|ending| word.ends_with(ending)))
}

/// The words between single backticks.
fn spans(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|line| !line.starts_with("```")).flat_map(|line| line.split('`').skip(1).step_by(2))
}

fn exists(place: &str, paths: &[String]) -> bool {
    let place = place.trim_start_matches("./").trim_end_matches('/');
    let below = format!("{place}/");
    let beside = format!("docs/{place}");
    !place.is_empty() && paths.iter().any(|path| path == place || *path == beside || path.starts_with(&below))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str, text: &str) -> TrackedFile {
        TrackedFile { path: path.to_owned(), text: text.to_owned() }
    }

    #[test]
    fn a_page_that_names_a_lost_file_is_found() {
        let page = file("docs/ARCHITECTURE.md", "See `crates/gone/src` and `crates/here`.");
        let found = lost_places(&[page], &["crates/here/src/lib.rs".to_owned()]);
        assert_eq!(found.len(), 1, "one is there and one is not: {found:?}");
    }

    #[test]
    fn a_picture_that_is_not_there_is_found() {
        let page = file("README.md", "![The window](docs/images/window.png)");
        assert_eq!(lost_places(&[page], &[]).len(), 1);
    }

    #[test]
    fn a_library_without_a_page_is_found() {
        let libraries = BTreeMap::from([("argon2".to_owned(), "prebirth-store".to_owned())]);
        let page = file("docs/decisions/0002-keys.md", "We use argon2, said in passing.");
        assert_eq!(
            undecided_libraries(&[page], &libraries).len(),
            1,
            "the page has to set the name as code, as one that decides on it does"
        );
    }

    #[test]
    fn a_decision_on_what_is_gone_is_found_and_so_are_two_with_one_number() {
        let gone = file("docs/decisions/0002-a.md", "`left-pad`");
        let twin = file("docs/decisions/0002-b.md", "`left-pad`");
        let found = orphan_decisions(&[gone, twin], &BTreeMap::new(), &[]);
        assert_eq!(found.len(), 3, "two orphans and one number used twice: {found:?}");
    }
}
