//! A change that cannot be made, in a sentence that a user understands.

use thiserror::Error;

/// This is why a change was not made. Nothing was changed.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{sentence}")]
pub struct Refusal {
    /// A short code that a screen may rely on.
    pub code: &'static str,
    /// What happened and what to do, without any personal data.
    pub sentence: String,
}

impl Refusal {
    /// This makes a refusal.
    #[must_use]
    pub fn new(code: &'static str, sentence: impl Into<String>) -> Self {
        Self { code, sentence: sentence.into() }
    }

    /// This refuses a change to something that is not in the case any more.
    #[must_use]
    pub fn gone(what: &str) -> Self {
        Self::new(
            "gone",
            format!(
                "This {what} is not in the case any more. Somebody may have removed it; look at History."
            ),
        )
    }
}
