//! What a person types to unlock the database.

use std::fmt;

use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use crate::StoreTrouble;

/// This is how many characters a passphrase has at least.
pub const MINIMUM_PASSPHRASE: usize = 12;

/// This is a passphrase as typed. It is wiped when it is dropped and never prints itself.
pub struct Passphrase(Zeroizing<String>);

impl Passphrase {
    /// This takes a passphrase as typed. Whether it is long enough is asked only when it is set.
    ///
    /// A letter with an accent is one letter however the keyboard writes it.
    #[must_use]
    pub fn new(typed: impl Into<String>) -> Self {
        let typed = Zeroizing::new(typed.into());
        // A text that grows leaves copies behind, so it gets its room at once.
        let mut composed = Zeroizing::new(String::with_capacity(typed.len().saturating_mul(3)));
        composed.extend(typed.nfc());
        Self(composed)
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }

    pub(crate) fn refuse_if_short(&self) -> Result<(), StoreTrouble> {
        if self.0.trim().chars().count() < MINIMUM_PASSPHRASE {
            return Err(StoreTrouble::PassphraseTooShort);
        }
        Ok(())
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Passphrase(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn twelve_characters_are_enough_and_eleven_are_not() {
        let refused = |typed: &str| Passphrase::new(typed).refuse_if_short().is_err();
        assert!(refused("elevenchars"), "11 characters are one too few");
        assert!(!refused("twelve chars"), "12 characters are enough");
        assert!(refused("         x         "), "spaces around it do not count");
        assert!(!refused("łódź łódź ńń"), "a letter of more than one byte is one character");
    }

    #[test]
    fn an_accent_typed_in_two_ways_is_one_passphrase() {
        let composed = Passphrase::new("caf\u{e9} in the rain");
        let decomposed = Passphrase::new("cafe\u{301} in the rain");
        assert_eq!(composed.bytes(), decomposed.bytes(), "two keyboards, one passphrase");
        assert_eq!(format!("{composed:?}"), "Passphrase(..)", "debug output never shows it");
    }
}
