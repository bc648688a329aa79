//! The three kinds of trouble that reach a person: a refusal, a locked program, a fault.

use prebirth_domain::{FileTrouble, Refusal};
use prebirth_store::StoreTrouble;
use serde::Serialize;
use thiserror::Error;
use ts_rs::TS;

/// This is trouble in one plain sentence, without personal data.
#[derive(Debug, Clone, PartialEq, Eq, Error, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[error("{sentence}")]
pub struct AppError {
    /// Which kind of trouble it is.
    pub kind: ErrorKind,
    /// A short code that a screen may rely on.
    pub code: String,
    /// What happened and what to do.
    pub sentence: String,
}

/// This says what kind of trouble a person meets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ErrorKind {
    /// What was asked cannot be done as things stand.
    Refusal,
    /// The program is locked.
    Locked,
    /// Somebody else changed the case in the meantime.
    Stale,
    /// Something failed that should not.
    Fault,
}

impl AppError {
    /// This makes a refusal.
    #[must_use]
    pub fn refusal(code: &str, sentence: impl Into<String>) -> Self {
        Self { kind: ErrorKind::Refusal, code: code.to_owned(), sentence: sentence.into() }
    }

    /// This makes a fault.
    #[must_use]
    pub fn fault(code: &str, sentence: impl Into<String>) -> Self {
        Self { kind: ErrorKind::Fault, code: code.to_owned(), sentence: sentence.into() }
    }

    /// This says that the case moved on since the screen showed it.
    #[must_use]
    pub fn stale() -> Self {
        Self {
            kind: ErrorKind::Stale,
            code: "stale".to_owned(),
            sentence:
                "Somebody else made a change to this case since it was opened here. Look at what is new, \
                       then do this again."
                    .to_owned(),
        }
    }

    /// This says that the program is locked.
    #[must_use]
    pub fn locked() -> Self {
        Self {
            kind: ErrorKind::Locked,
            code: "locked".to_owned(),
            sentence: "The program is locked. Unlock it with your passphrase.".to_owned(),
        }
    }
}

impl From<Refusal> for AppError {
    fn from(refusal: Refusal) -> Self {
        Self::refusal(refusal.code, refusal.sentence)
    }
}

impl From<FileTrouble> for AppError {
    fn from(trouble: FileTrouble) -> Self {
        Self::refusal("case_file", trouble.to_string())
    }
}

impl From<StoreTrouble> for AppError {
    fn from(trouble: StoreTrouble) -> Self {
        let kind = if trouble.code() == "stale" { ErrorKind::Stale } else { ErrorKind::Refusal };
        Self { kind, code: trouble.code().to_owned(), sentence: trouble.to_string() }
    }
}
