//! The licences of what others wrote and we ship or build with.

use anyhow::{Context, Result};
use serde_json::Value;
use spdx::{Expression, ParseMode};

use super::workspace::ForeignPackage;

/// Licences under which a council may use and pass on the program with no further duty than naming the authors,
/// or, for MPL-2.0, than keeping the changed files of that library open.
const ALLOWED: &[&str] = &[
    "0BSD",
    "Apache-2.0",
    "BlueOak-1.0.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "ISC",
    "MIT",
    "MIT-0",
    "MPL-2.0",
    "NCSA",
    "OFL-1.1",
    "Python-2.0",
    "Unicode-3.0",
    "Unlicense",
    "WTFPL",
    "Zlib",
    // SQLite's own: the author disclaims copyright and gives a blessing.
    "blessing",
];

/// This finds libraries that may not be used under any licence that is allowed here.
pub fn not_allowed(packages: &[ForeignPackage]) -> Vec<String> {
    packages
        .iter()
        .filter_map(|package| {
            let trouble = trouble(&package.licence)?;
            Some(format!("{}: {trouble}", package.name))
        })
        .collect()
}

/// This lists what an npm lock file names.
///
/// # Errors
/// Fails when the file is not a lock file.
pub fn in_lock_file(text: &str) -> Result<Vec<ForeignPackage>> {
    let lock: Value = serde_json::from_str(text)?;
    let packages = lock.get("packages").and_then(Value::as_object).context("a lock file has packages")?;
    Ok(packages
        .iter()
        // The package without a name is our own.
        .filter(|(name, _)| !name.is_empty())
        .map(|(name, told)| ForeignPackage {
            name: name.trim_start_matches("node_modules/").to_owned(),
            licence: told.get("license").and_then(Value::as_str).unwrap_or_default().to_owned(),
        })
        .collect())
}

fn trouble(licence: &str) -> Option<String> {
    if licence.is_empty() {
        return Some("states no licence".to_owned());
    }
    let Ok(expression) = Expression::parse_mode(licence, ParseMode::LAX) else {
        return Some(format!("“{licence}” is no licence expression"));
    };
    let is_allowed =
        expression.evaluate(|wanted| wanted.license.id().is_some_and(|id| ALLOWED.contains(&id.name)));
    (!is_allowed).then(|| format!("{licence} is not allowed here"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_allowed_choice_is_enough_and_one_forbidden_duty_is_too_much() {
        assert_eq!(trouble("GPL-3.0 OR MIT"), None);
        assert_eq!(trouble("MIT/Apache-2.0"), None, "older packages write it so");
        assert!(trouble("MIT AND GPL-3.0").is_some());
        assert!(trouble("AGPL-3.0").is_some());
        assert!(trouble("").is_some(), "no licence means no right to use it");
    }

    #[test]
    fn an_exception_to_an_allowed_licence_is_allowed() {
        assert_eq!(trouble("Apache-2.0 WITH LLVM-exception"), None);
    }
}
