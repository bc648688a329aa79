//! Stretches of text that look and sound the same.

use super::Seen;

/// This is a stretch of text in one weight and one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// This says who may see it.
    pub seen: Seen,
    /// This is the text as it was written.
    pub text: String,
    /// This is its weight.
    pub weight: Weight,
    /// This is its language where that is not the document's.
    pub language: Option<String>,
    /// This is the address that it leads to.
    pub link: Option<String>,
}

/// This is how heavy a text stands: there are two weights and no slant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Weight {
    /// This is for running text.
    Regular,
    /// This is for headings and what has to be found again.
    Bold,
}

impl Run {
    /// This is plain text that everybody may see.
    pub fn text(text: impl Into<String>) -> Self {
        Self {
            seen: Seen::by_everyone(),
            text: text.into(),
            weight: Weight::Regular,
            language: None,
            link: None,
        }
    }

    /// This is bold text that everybody may see.
    pub fn strong(text: impl Into<String>) -> Self {
        Self { weight: Weight::Bold, ..Self::text(text) }
    }

    /// This says in which language the text is, such as `pl`.
    #[must_use]
    pub fn in_language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }

    /// This makes the text a link.
    #[must_use]
    pub fn linking_to(mut self, address: impl Into<String>) -> Self {
        self.link = Some(address.into());
        self
    }

    /// This keeps the text to some.
    #[must_use]
    pub fn for_eyes_of(mut self, seen: Seen) -> Self {
        self.seen = seen;
        self
    }
}
