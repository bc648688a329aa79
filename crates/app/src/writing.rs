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

/// These are files in their places, which give them back unless they are kept: a file whose password nobody was
/// told opens for nobody.
pub(crate) struct Placed {
    files: Vec<PlacedFile>,
    is_kept: bool,
}

struct PlacedFile {
    path: PathBuf,
    /// What the file of the same name said that stood there before.
    earlier: Option<PathBuf>,
}

impl Placed {
    /// This writes files into a folder, all of them or none.
    ///
    /// # Errors
    /// As [`all`].
    pub(crate) fn put<'a>(
        folder: &Path,
        files: impl Iterator<Item = (&'a str, &'a [u8])>,
    ) -> Result<Self, AppError> {
        self::folder(folder)?;
        let mut placed = Self { files: Vec::new(), is_kept: false };
        for (name, bytes) in files {
            let path = folder.join(name);
            let earlier = path.is_file().then(|| with_ending(&path, ".earlier"));
            if let Some(earlier) = &earlier {
                // Not moved away: whenever the machine stops, the name leads to one whole file, the old or the new.
                fs::copy(&path, earlier).map_err(|error| trouble(&error))?;
            }
            placed.files.push(PlacedFile { path: path.clone(), earlier });
            one(&path, bytes)?;
        }
        Ok(placed)
    }

    /// This leaves the files where they are and gives the names of those that took the place of an earlier one.
    pub(crate) fn keep(mut self) -> Vec<String> {
        self.is_kept = true;
        let mut replaced = Vec::new();
        for file in &self.files {
            if let Some(earlier) = &file.earlier {
                // One that cannot be removed is an old copy beside the new one: nothing is lost.
                let _ = fs::remove_file(earlier);
                replaced.extend(file.path.file_name().map(|name| name.to_string_lossy().into_owned()));
            }
        }
        replaced
    }
}

impl Drop for Placed {
    fn drop(&mut self) {
        if self.is_kept {
            return;
        }
        // Something has failed already, and that is what the reader is told.
        for file in &self.files {
            let _ = match &file.earlier {
                Some(earlier) => fs::rename(earlier, &file.path),
                None => fs::remove_file(&file.path),
            };
        }
    }
}

fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
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
    let beside = with_ending(path, ".part");
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

    fn texts(folder: &Path) -> Vec<(String, String)> {
        let read = |entry: io::Result<fs::DirEntry>| {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            (name, fs::read_to_string(&path).unwrap())
        };
        let mut texts: Vec<_> = fs::read_dir(folder).unwrap().map(read).collect();
        texts.sort();
        texts
    }

    #[test]
    fn files_that_are_not_kept_go_again_and_what_stood_there_comes_back() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("a.pdf"), "old").unwrap();
        let files = || [("a.pdf", b"new".as_slice()), ("b.pdf", b"new".as_slice())].into_iter();
        let stood = [("a.pdf".to_owned(), "old".to_owned())];
        drop(Placed::put(folder.path(), files()).unwrap());
        assert_eq!(texts(folder.path()), stood, "its password was never shown");
        let replaced = Placed::put(folder.path(), files()).unwrap().keep();
        assert_eq!(replaced, ["a.pdf"], "what was replaced is named");
        let now = ["a.pdf", "b.pdf"].map(|name| (name.to_owned(), "new".to_owned()));
        assert_eq!(texts(folder.path()), now, "and nothing else lies about");
    }

    #[test]
    fn where_one_file_cannot_be_written_none_is() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("b.pdf")).unwrap();
        let files = [("a.pdf", b"new".as_slice()), ("b.pdf", b"new".as_slice())].into_iter();
        assert!(Placed::put(folder.path(), files).is_err(), "a folder is in the way");
        assert!(!folder.path().join("a.pdf").exists(), "half of the copies are worse than none");
        assert!(folder.path().join("b.pdf").is_dir(), "what was in the way is still there");
    }

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
