//! The files that belong to the house, as git sees them.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

/// This is a text file of the house.
pub struct TrackedFile {
    /// Where it is, from the top of the checkout, with forward slashes.
    pub path: String,
    /// What it says.
    pub text: String,
}

impl TrackedFile {
    /// This says whether the file's name ends in one of these.
    pub fn ends_in(&self, endings: &[&str]) -> bool {
        endings.iter().any(|ending| self.path.rsplit_once('.').is_some_and(|(_, own)| own == *ending))
    }

    /// This is what the file says before its own tests begin.
    pub fn product_text(&self) -> &str {
        match self.text.find("#[cfg(test)]") {
            Some(start) => self.text.get(..start).unwrap_or_default(),
            None => &self.text,
        }
    }
}

/// This is the top of the checkout.
pub fn root() -> PathBuf {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    own.parent().unwrap_or(own).to_path_buf()
}

/// This lists every file that is, or is about to be, part of the house.
///
/// # Errors
/// Fails outside a git checkout.
pub fn paths() -> Result<Vec<String>> {
    let listed = Command::new("git")
        .args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
        .current_dir(root())
        .output()
        .context("git could not be started")?;
    ensure!(listed.status.success(), "this is not a git checkout");
    let mut paths: Vec<String> = String::from_utf8(listed.stdout)?
        .split_terminator('\0')
        .filter(|path| root().join(path).is_file())
        .map(str::to_owned)
        .collect();
    paths.sort();
    paths.dedup();
    Ok(paths)
}

/// This reads every file of the house that is text.
///
/// # Errors
/// Fails outside a git checkout and when a file can not be read.
pub fn files() -> Result<Vec<TrackedFile>> {
    let mut files = Vec::new();
    for path in paths()? {
        let bytes = std::fs::read(root().join(&path)).with_context(|| path.clone())?;
        if let Ok(text) = String::from_utf8(bytes) {
            files.push(TrackedFile { path, text });
        }
    }
    Ok(files)
}
