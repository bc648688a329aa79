//! Which way the arrows point.
//!
//! ```text
//! ui -> src-tauri -> app -> { store, documents, rules, smart } -> domain
//! cli ------------> app        documents -> rules        tests -> anything
//! ```

use super::tracked::TrackedFile;
use super::workspace::OwnPackage;

/// Our own packages, and which of our own each may lean on.
const ARROWS: &[(&str, &[&str])] = &[
    ("prebirth-domain", &[]),
    ("prebirth-rules", &["prebirth-domain"]),
    ("prebirth-smart", &["prebirth-domain"]),
    ("prebirth-store", &["prebirth-domain"]),
    ("prebirth-documents", &["prebirth-domain", "prebirth-rules"]),
    (
        "prebirth-app",
        &["prebirth-domain", "prebirth-rules", "prebirth-smart", "prebirth-store", "prebirth-documents"],
    ),
    ("prebirth-cli", &["prebirth-app"]),
    ("prebirth-desktop", &["prebirth-app"]),
    ("xtask", &[]),
];

/// The checks that cross crates may lean on anything.
const FREE: &str = "prebirth-tests";

/// Libraries that one package only may know, by how their names begin.
const KEPT: &[(&str, &str)] = &[
    ("tauri", "prebirth-desktop"),
    ("rusqlite", "prebirth-store"),
    ("libsqlite3", "prebirth-store"),
    ("printpdf", "prebirth-documents"),
];

/// Crates that do no input or output and read no clock.
const PURE: &[&str] = &["crates/domain/src/", "crates/rules/src/", "crates/smart/src/"];

/// What such a crate may not touch.
const OUTSIDE_WORLD: &[&str] = &[
    "std::fs",
    "std::io",
    "std::net",
    "std::env::",
    "std::process",
    "std::thread",
    "SystemTime",
    "Instant::now",
    "Utc::now",
    "Local::now",
    "println!",
    "eprintln!",
];

/// This finds packages that lean on what they may not know.
pub fn wrong_arrows(packages: &[OwnPackage]) -> Vec<String> {
    let mut faults = Vec::new();
    for package in packages.iter().filter(|package| package.name != FREE) {
        let Some((_, allowed)) = ARROWS.iter().find(|(name, _)| *name == package.name) else {
            faults.push(format!("{}: nobody has said what it may lean on", package.name));
            continue;
        };
        for other in &package.leans_on {
            let is_ours = other.starts_with("prebirth-") || other == "xtask";
            if is_ours && !allowed.contains(&other.as_str()) {
                faults.push(format!("{} may not lean on {other}", package.name));
            }
            for (kept, by) in KEPT {
                if other.starts_with(kept) && *by != package.name {
                    faults.push(format!("only {by} may know {other}, not {}", package.name));
                }
            }
        }
    }
    faults
}

/// This finds input, output and clocks in the crates that have none.
pub fn touches_of_the_outside_world(files: &[TrackedFile]) -> Vec<String> {
    let only_for_tests = test_modules(files);
    let pure = |file: &&TrackedFile| {
        PURE.iter().any(|folder| file.path.starts_with(folder)) && !only_for_tests.contains(&file.path)
    };
    files
        .iter()
        .filter(pure)
        .flat_map(|file| {
            OUTSIDE_WORLD
                .iter()
                .filter(|word| code(file.product_text()).any(|line| line.contains(**word)))
                .map(|word| format!("{} uses {word}; its crate does no input or output", file.path))
        })
        .collect()
}

/// This finds the files that speak to printpdf. There has to be one.
pub fn files_that_know_printpdf(files: &[TrackedFile]) -> Vec<&str> {
    files
        .iter()
        .filter(|file| file.ends_in(&["rs"]) && file.path.starts_with("crates/documents/src/"))
        .filter(|file| code(&file.text).any(|line| line.contains("printpdf::")))
        .map(|file| file.path.as_str())
        .collect()
}

/// This finds screens that speak to the window themselves instead of through `ui/src/api`.
pub fn screens_that_know_tauri(files: &[TrackedFile]) -> Vec<String> {
    files
        .iter()
        .filter(|file| file.path.starts_with("ui/src/") && !file.path.starts_with("ui/src/api/"))
        .filter(|file| file.text.contains("@tauri-apps"))
        .map(|file| format!("{}: only ui/src/api may import @tauri-apps", file.path))
        .collect()
}

/// Files that a file beside them takes in for tests alone.
fn test_modules(files: &[TrackedFile]) -> Vec<String> {
    let mut found = Vec::new();
    for file in files.iter().filter(|file| file.ends_in(&["rs"])) {
        let folder = file.path.rsplit_once('/').map(|(folder, _)| folder).unwrap_or_default();
        for after in file.text.split("#[cfg(test)]\nmod ").skip(1) {
            if let Some((name, _)) = after.split_once(';') {
                found.push(format!("{folder}/{name}.rs"));
            }
        }
    }
    found
}

/// Lines that are not comments.
fn code(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|line| !line.trim_start().starts_with("//"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn package(name: &str, leans_on: &[&str]) -> OwnPackage {
        OwnPackage {
            name: name.to_owned(),
            leans_on: leans_on.iter().map(|name| (*name).to_owned()).collect(),
        }
    }

    fn file(path: &str, text: &str) -> TrackedFile {
        TrackedFile { path: path.to_owned(), text: text.to_owned() }
    }

    #[test]
    fn an_arrow_that_points_up_is_found() {
        let found = wrong_arrows(&[package("prebirth-domain", &["serde", "prebirth-app"])]);
        assert_eq!(found, ["prebirth-domain may not lean on prebirth-app"]);
    }

    #[test]
    fn the_window_is_kept_to_one_package() {
        let found = wrong_arrows(&[package("prebirth-app", &["tauri-plugin-shell"])]);
        assert_eq!(found.len(), 1, "a plugin of tauri is tauri: {found:?}");
    }

    #[test]
    fn a_new_package_needs_its_place_in_the_table() {
        assert_eq!(wrong_arrows(&[package("prebirth-extra", &[])]).len(), 1);
    }

    #[test]
    fn a_clock_in_a_rule_is_found_and_one_in_its_tests_is_not() {
        let own = file("crates/rules/src/a.rs", "let today = Local::now();");
        let test = file("crates/rules/src/b.rs", "#[cfg(test)]\nmod t { Local::now(); }");
        let said = file("crates/rules/src/c.rs", "/// Never calls Local::now itself.");
        let found = touches_of_the_outside_world(&[own, test, said]);
        assert_eq!(found.len(), 1, "only the first is the product reading a clock: {found:?}");
    }

    #[test]
    fn a_file_that_only_tests_take_in_may_read_files() {
        let top = file("crates/rules/src/lib.rs", "#[cfg(test)]\nmod page;\n");
        let page = file("crates/rules/src/page.rs", "use std::fs;");
        assert!(touches_of_the_outside_world(&[top, page]).is_empty(), "it is no part of the product");
    }

    #[test]
    fn a_screen_that_calls_the_window_itself_is_found() {
        let api = file("ui/src/api/call.ts", "import '@tauri-apps/api/core'");
        let screen = file("ui/src/screens/a.svelte", "import '@tauri-apps/api/core'");
        assert_eq!(screens_that_know_tauri(&[api, screen]).len(), 1);
    }
}
