//! Standard output that may be closed early, and files that may not be there.

use std::io::{self, Write};
use std::path::Path;

use prebirth_app::{AppError, TypedSecret};
use serde::Serialize;

/// This writes a text to standard output; a reader who has seen enough may go.
pub fn say(text: &str) -> Result<(), AppError> {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(AppError::fault("output", "The answer could not be written to standard output."))
        }
        Ok(()) | Err(_) => Ok(()),
    }
}

/// This writes an answer as JSON.
pub fn say_json(answer: &impl Serialize) -> Result<(), AppError> {
    let text = serde_json::to_string_pretty(answer)
        .map_err(|_| AppError::fault("output", "The answer could not be put together."))?;
    say(&format!("{text}\n"))
}

/// This reads a passphrase from its file; the line's end is no part of it.
///
/// # Errors
/// As [`read`].
pub fn read_secret(path: &Path) -> Result<TypedSecret, AppError> {
    Ok(TypedSecret(read(path)?.trim_end_matches(['\r', '\n']).to_owned()))
}

/// This reads a text file.
#[allow(
    clippy::wildcard_enum_match_arm,
    reason = "the list is not ours and grows; what is not named has one sentence"
)]
pub fn read(path: &Path) -> Result<String, AppError> {
    let bytes = std::fs::read(path).map_err(|error| {
        let sentence = match error.kind() {
            io::ErrorKind::NotFound => "There is no such file. Check its name and folder.",
            io::ErrorKind::PermissionDenied => {
                "This file may not be read. Ask for access, or copy it elsewhere."
            }
            _ => "This file could not be read. Check that it is a file.",
        };
        AppError::refusal("file", sentence)
    })?;
    String::from_utf8(bytes).map_err(|_| {
        AppError::refusal(
            "file",
            "This is not a case file: it is not text. Choose a file that ends in .case.json.",
        )
    })
}
