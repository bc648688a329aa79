//! Lock files: what is fetched is fixed, from where is the machine's affair.

use super::tracked::TrackedFile;

/// This finds addresses in the npm lock files.
pub fn addresses(files: &[TrackedFile]) -> Vec<String> {
    files
        .iter()
        .filter(|file| file.path.ends_with("package-lock.json"))
        .filter(|file| file.text.contains("\"resolved\""))
        .map(|file| {
            format!(
                "{}: holds \"resolved\" addresses; omit-lockfile-registry-resolved in .npmrc keeps them out",
                file.path
            )
        })
        .collect()
}

/// This finds packages of npm without a lock file or without exact versions.
pub fn loose_versions(files: &[TrackedFile]) -> Vec<String> {
    let mut faults = Vec::new();
    for file in files.iter().filter(|file| file.path.ends_with("package.json")) {
        let lock = file.path.replace("package.json", "package-lock.json");
        if !files.iter().any(|other| other.path == lock) {
            faults.push(format!("{} has no {lock} beside it", file.path));
        }
        faults.extend(
            file.text
                .lines()
                .filter(|line| {
                    ["\": \"^", "\": \"~", "\": \"*", "\": \"latest"].iter().any(|loose| line.contains(loose))
                })
                .map(|line| format!("{}: not an exact version: {}", file.path, line.trim())),
        );
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str, text: &str) -> TrackedFile {
        TrackedFile { path: path.to_owned(), text: text.to_owned() }
    }

    #[test]
    fn an_address_in_a_lock_file_is_found() {
        let lock = file("ui/package-lock.json", "\"resolved\": \"x\"");
        assert_eq!(addresses(&[lock]).len(), 1);
    }

    #[test]
    fn a_version_that_may_move_is_found() {
        let package = file("ui/package.json", "\"svelte\": \"^5.0.0\"");
        let lock = file("ui/package-lock.json", "{}");
        assert_eq!(loose_versions(&[package, lock]).len(), 1);
    }
}
