//! Files that are whole or not there: written beside, synced, renamed.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::AppError;

/// This writes files into a folder, which is made where it is missing.
///
/// # Errors
/// Refuses in one sentence when the folder cannot be written to; a file is never left half-written.
pub(crate) fn all<'a>(
    folder: &Path,
    files: impl Iterator<Item = (&'a str, &'a [u8])>,
) -> Result<Vec<PathBuf>, AppError> {
    self::folder(folder)?;
    files.map(|(name, bytes)| one(&folder.join(name), bytes)).collect()
}

/// This makes a folder where it is missing.
///
/// # Errors
/// As [`all`].
pub(crate) fn folder(folder: &Path) -> Result<(), AppError> {
    fs::create_dir_all(folder).map_err(|error| trouble(&error))
}

/// This gives the first letters of an id: they tell files apart and say nothing of the family.
pub(crate) fn short(id: &str) -> String {
    id.chars().filter(char::is_ascii_alphanumeric).take(8).collect()
}

/// This writes one file.
///
/// # Errors
/// As [`all`].
pub(crate) fn one(path: &Path, bytes: &[u8]) -> Result<PathBuf, AppError> {
    let mut beside = path.as_os_str().to_owned();
    beside.push(".part");
    let beside = PathBuf::from(beside);
    let written = write_and_rename(&beside, path, bytes);
    if written.is_err() {
        // What stays behind is of no use to anybody; that it could not be removed either changes nothing.
        let _ = fs::remove_file(&beside);
    }
    written.map_err(|error| trouble(&error))?;
    Ok(path.to_owned())
}

fn write_and_rename(beside: &Path, path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::create(beside)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    fs::rename(beside, path)
}

#[allow(
    clippy::wildcard_enum_match_arm,
    reason = "the list is not ours and grows; what is not named has one sentence"
)]
fn trouble(error: &io::Error) -> AppError {
    let what = match error.kind() {
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
            "this folder does not let you write. Choose another folder"
        }
        io::ErrorKind::StorageFull => "the disk is full. Make room and try again",
        _ => "something is in the way there. Check that the folder exists and is a folder, or choose another",
    };
    AppError::refusal("writing", format!("The file could not be written: {what}."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_cannot_be_written_leaves_nothing_behind() {
        let folder = tempfile::tempdir().unwrap();
        let taken = folder.path().join("taken");
        fs::create_dir(&taken).unwrap();
        let refusal = one(&taken, b"text").unwrap_err();
        assert!(refusal.sentence.contains("could not be written"), "{}", refusal.sentence);
        let left: Vec<_> = fs::read_dir(folder.path()).unwrap().collect();
        assert_eq!(left.len(), 1, "only what was there before");
    }
}
