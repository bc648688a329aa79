//! Who may see a part of a document.

/// This names the people who may see something.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Audience {
    /// This is everybody who gets a copy.
    #[default]
    Everyone,
    /// This is these recipients alone.
    OnlyFor(Vec<String>),
    /// This is everybody but these recipients.
    NotFor(Vec<String>),
}
