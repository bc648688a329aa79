//! Who may see a part of a document, and what stands in its place for the others.

use crate::audience::Audience;

/// This says who may see a part, and what everybody else reads in its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    /// This says who may see it.
    pub audience: Audience,
    /// This is the ground printed in its place; nothing is printed where even the trace would harm.
    pub trace: Option<String>,
}

impl Seen {
    /// This is for a part that everybody may see.
    pub fn by_everyone() -> Self {
        Self { audience: Audience::Everyone, trace: None }
    }

    /// This is for a part that vanishes without a trace for everybody else.
    pub fn only_by(audience: Audience) -> Self {
        Self { audience, trace: None }
    }

    /// This prints the ground in the part's place for everybody else.
    #[must_use]
    pub fn leaving_trace(mut self, ground: impl Into<String>) -> Self {
        self.trace = Some(ground.into());
        self
    }

    /// This is what everybody else reads in the part's place.
    pub fn replacement(&self) -> Option<String> {
        self.trace.as_ref().map(|ground| format!("[withheld: {ground}]"))
    }
}
