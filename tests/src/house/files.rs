//! What every file of the house keeps to.

use super::tracked::TrackedFile;

/// A file is one idea. One that is longer holds two.
const LONGEST: usize = 400;

/// This finds files of code that are too long to be one idea.
pub fn too_long(files: &[TrackedFile]) -> Vec<String> {
    files
        .iter()
        .filter(|file| file.ends_in(&["rs", "ts", "svelte", "mjs", "scss"]))
        .map(|file| (file, file.text.lines().count()))
        .filter(|(_, lines)| *lines > LONGEST)
        .map(|(file, lines)| format!("{}: {lines} lines, at most {LONGEST}", file.path))
        .collect()
}

/// This finds places that only one machine has.
pub fn machine_places(files: &[TrackedFile]) -> Vec<String> {
    // Put together here, so that this file does not find itself.
    let places = ["tmp", "work", "root", "home", "Users"].map(|folder| format!("/{folder}/"));
    each_line(files, |line| {
        places
            .iter()
            .find(|place| {
                line.match_indices(place.as_str()).any(|(at, _)| {
                    let before = line.get(..at).and_then(|text| text.chars().last());
                    // Behind a letter it is the middle of an address or of a longer path.
                    before.is_none_or(|sign| !sign.is_alphanumeric() && !"._-~*}>".contains(sign))
                })
            })
            .map(|place| format!("names {place}, which only one machine has"))
    })
}

/// This finds the hosts that packages are fetched from: which one is the machine's affair, not the repository's.
pub fn registry_hosts(files: &[TrackedFile]) -> Vec<String> {
    let hosts = [
        ["registry.", "npmjs.org"],
        ["registry.", "yarnpkg.com"],
        ["static.", "crates.io"],
        ["index.", "crates.io"],
        ["pypi", ".org"],
        ["files.", "pythonhosted.org"],
        ["deb.", "debian.org"],
        ["archive.", "ubuntu.com"],
    ]
    .map(|parts| parts.concat());
    each_line(files, |line| {
        hosts.iter().find(|host| line.contains(host.as_str())).map(|host| format!("names {host}"))
    })
}

/// This finds tests that are switched off, and sleep that stands in for waiting.
pub fn tests_that_do_not_run(files: &[TrackedFile]) -> Vec<String> {
    let rust = [["#[", "ignore"], ["thread::", "sleep"]].map(|parts| parts.concat());
    let script = [
        ["test.", "skip("],
        ["it.", "skip("],
        ["it.", "only("],
        ["test.", "only("],
        ["describe.", "skip("],
        ["describe.", "only("],
    ]
    .map(|parts| parts.concat());
    let mut faults = Vec::new();
    for file in files {
        let words: &[String] = if file.ends_in(&["rs"]) {
            &rust
        } else if file.ends_in(&["ts", "mjs", "js"]) {
            &script
        } else {
            &[]
        };
        for word in words.iter().filter(|word| file.text.contains(word.as_str())) {
            faults.push(format!("{} holds {word}", file.path));
        }
    }
    faults
}

/// This finds ways round the type checker, the linter and the escaping of text on screen.
pub fn ways_round(files: &[TrackedFile]) -> Vec<String> {
    let ways = ["{@html", "as any", "@ts-ignore", "@ts-nocheck", "eslint-disable"];
    files
        .iter()
        .filter(|file| file.path.starts_with("ui/src/") && file.ends_in(&["ts", "svelte"]))
        .flat_map(|file| {
            ways.iter()
                .filter(|way| file.text.contains(**way))
                .map(|way| format!("{} holds {way}", file.path))
        })
        .collect()
}

fn each_line(files: &[TrackedFile], fault: impl Fn(&str) -> Option<String>) -> Vec<String> {
    files
        .iter()
        .flat_map(|file| {
            file.text
                .lines()
                .enumerate()
                .filter_map(|(at, line)| Some(format!("{}:{} {}", file.path, at + 1, fault(line)?)))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str, text: &str) -> Vec<TrackedFile> {
        vec![TrackedFile { path: path.to_owned(), text: text.to_owned() }]
    }

    #[test]
    fn a_file_of_400_lines_is_one_idea_and_of_401_is_not() {
        assert!(too_long(&file("a.rs", &"x\n".repeat(400))).is_empty());
        assert_eq!(too_long(&file("a.rs", &"x\n".repeat(401))).len(), 1);
        assert!(
            too_long(&file("Cargo.lock", &"x\n".repeat(401))).is_empty(),
            "only what people write is measured"
        );
    }

    #[test]
    fn a_place_on_one_machine_is_found_and_an_address_is_not() {
        let place = format!("see /{}/ann/notes", "home");
        assert_eq!(machine_places(&file("a.md", &place)).len(), 1);
        assert!(
            machine_places(&file("a.md", "https://example.gov.uk/home/page")).is_empty(),
            "a council's address may have such a folder"
        );
    }

    #[test]
    fn a_test_that_is_switched_off_is_found() {
        let off = format!("#[{}]\nfn a() {{}}", "ignore");
        assert_eq!(tests_that_do_not_run(&file("a.rs", &off)).len(), 1);
    }

    #[test]
    fn text_that_is_not_escaped_is_found() {
        assert_eq!(ways_round(&file("ui/src/a.svelte", "{@html x}")).len(), 1);
    }
}
