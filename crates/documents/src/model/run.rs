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

    /// This is the address that the text leads to, if it is one that a record may hold.
    ///
    /// A link that runs a script or opens a file has no business in a record; it stays plain text.
    pub fn address(&self) -> Option<&str> {
        const SAFE: [&str; 4] = ["https://", "http://", "mailto:", "tel:"];
        self.link.as_deref().map(str::trim).filter(|link| {
            let lower = link.to_lowercase();
            SAFE.iter().any(|start| lower.starts_with(start)) && !lower.contains(char::is_control)
        })
    }

    /// This is the language where it is a language code; anything else would be a fault in a tagged file.
    pub fn spoken_language(&self) -> Option<&str> {
        self.language.as_deref().filter(|code| {
            let mut parts = code.split('-');
            let first = parts.next().unwrap_or_default();
            (2..=3).contains(&first.len())
                && first.chars().all(|letter| letter.is_ascii_alphabetic())
                && parts.all(|part| {
                    (1..=8).contains(&part.len()) && part.chars().all(|letter| letter.is_ascii_alphanumeric())
                })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_that_runs_something_is_no_link() {
        for (link, is_link) in [
            ("https://example.org/?a=1&b=2", true),
            ("HTTP://example.org", true),
            ("mailto:a@example.org", true),
            ("javascript:alert(1)", false),
            ("file:///etc/passwd", false),
            ("https://example.org/\u{0}", false),
            ("", false),
        ] {
            assert_eq!(Run::text("x").linking_to(link).address().is_some(), is_link, "{link:?}");
        }
    }

    #[test]
    fn only_a_language_code_is_a_language() {
        for (code, is_code) in [
            ("pl", true),
            ("en-GB", true),
            ("zh-Hant-TW", true),
            ("Polish", false),
            ("p", false),
            ("پ", false),
            ("en GB", false),
            ("en-", false),
            ("", false),
        ] {
            assert_eq!(Run::text("x").in_language(code).spoken_language().is_some(), is_code, "{code:?}");
        }
    }
}
