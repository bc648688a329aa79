//! Names that say nothing: the words of the work say more.

use super::tracked::TrackedFile;

/// A type that ends in one of these has not been thought about.
const EMPTY_ENDINGS: &[&str] = &["Manager", "Service", "Helper", "Helpers", "Util", "Utils", "Data", "Info"];

/// A function or module that begins with one of these does not say what it does.
const EMPTY_VERBS: &[&str] = &["process", "handle"];

/// This finds types, functions, modules and files whose names say nothing.
pub fn empty_names(files: &[TrackedFile]) -> Vec<String> {
    let mut faults = Vec::new();
    for file in files.iter().filter(|file| file.ends_in(&["rs", "ts", "svelte", "mjs"])) {
        let stem = stem(&file.path);
        if is_empty_type(&title(stem)) || is_empty_verb(stem) {
            faults.push(format!("{}: the file's name says nothing", file.path));
        }
        for (at, line) in file.text.lines().enumerate() {
            if let Some(name) = declared(line).filter(|name| says_nothing(line, name)) {
                faults.push(format!("{}:{} the name {name} says nothing", file.path, at + 1));
            }
        }
    }
    faults
}

/// The name that a line gives to a type, a function or a module.
fn declared(line: &str) -> Option<&str> {
    const OPENERS: &[&str] =
        &["struct", "enum", "trait", "type", "fn", "mod", "interface", "class", "function"];
    let mut words =
        line.split(|sign: char| !sign.is_alphanumeric() && sign != '_').filter(|word| !word.is_empty());
    let first = words
        .find(|word| !["pub", "crate", "super", "const", "async", "export", "default"].contains(word))?;
    // A comment or a quotation may talk about such a name.
    if line.trim_start().starts_with(['/', '"', '[']) || line.contains("[\"") || !OPENERS.contains(&first) {
        return None;
    }
    words.next()
}

fn says_nothing(line: &str, name: &str) -> bool {
    let is_module = line.split_whitespace().any(|word| word == "mod");
    is_empty_type(name) || is_empty_verb(name) || (is_module && is_empty_type(&title(name)))
}

/// "Metadata" is one word and says something; "CaseData" is two.
fn is_empty_type(name: &str) -> bool {
    EMPTY_ENDINGS.iter().any(|ending| name.ends_with(ending))
}

fn is_empty_verb(name: &str) -> bool {
    EMPTY_VERBS.iter().any(|verb| {
        name.strip_prefix(verb).is_some_and(|rest| {
            rest.is_empty() || rest.starts_with(|sign: char| sign == '_' || sign.is_uppercase())
        })
    })
}

fn stem(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.split('.').next().unwrap_or(name)
}

fn title(name: &str) -> String {
    let mut signs = name.chars();
    signs.next().map(|first| first.to_uppercase().chain(signs).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(text: &str) -> Vec<String> {
        empty_names(&[TrackedFile { path: "crates/rules/src/quoracy.rs".to_owned(), text: text.to_owned() }])
    }

    #[test]
    fn names_that_say_nothing_are_found() {
        for line in [
            "pub struct CaseManager {",
            "pub(crate) struct CaseData;",
            "fn process(case: &Case) {",
            "fn handle_case() {",
            "export function handleClick() {",
            "mod util;",
        ] {
            assert_eq!(names(line).len(), 1, "{line}");
        }
    }

    #[test]
    fn names_that_say_something_are_left_alone() {
        for line in [
            "struct Metadata;",
            "fn processed_on()",
            "/// struct CaseData",
            "let data = 1;",
            "fn told_by_service()",
        ] {
            assert!(names(line).is_empty(), "{line}");
        }
    }
}
