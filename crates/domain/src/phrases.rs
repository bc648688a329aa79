//! The first letter of a phrase, as it stands at the start of a sentence or inside one.

/// This writes a phrase with a capital at its start.
///
/// # Example
/// ```
/// assert_eq!(prebirth_domain::capital("the mother"), "The mother");
/// ```
#[must_use]
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// This writes a phrase with a small letter at its start.
///
/// # Example
/// ```
/// assert_eq!(prebirth_domain::lowered("Two agencies"), "two agencies");
/// ```
#[must_use]
pub fn lowered(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}
