//! The key on paper that unlocks the database when the passphrase is lost.

use std::fmt;

use sha2::{Digest, Sha256};
use zeroize::{Zeroize, Zeroizing};

use crate::StoreTrouble;
use crate::keys::random;

/// Letters that are not mistaken for one another on paper: no I, L, O or U.
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// 160 bits, so that guessing is hopeless, in eight letters of five bits for each five bytes.
const SECRET_BYTES: usize = 20;
const SECRET_LETTERS: usize = 32;
/// One wrong letter in a million passes unseen.
const CHECK_LETTERS: usize = 4;
const GROUP: usize = 4;

/// This is a recovery key. It is shown once, wiped when it is dropped and never prints itself.
pub struct RecoveryKey(Zeroizing<[u8; SECRET_BYTES]>);

impl RecoveryKey {
    pub(crate) fn generate() -> Result<Self, StoreTrouble> {
        random().map(Self)
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        self.0.as_slice()
    }

    /// This writes the key for the person to keep: nine groups of four letters and figures.
    #[must_use]
    pub fn grouped(&self) -> String {
        let letters = self.letters();
        let mut text = String::with_capacity(64);
        for (position, letter) in letters.iter().enumerate() {
            if position > 0 && position % GROUP == 0 {
                text.push('-');
            }
            text.push(char::from(*letter));
        }
        text
    }

    /// This reads a key as typed. Capital letters, spaces and hyphens do not matter; O is read as 0, I and L as 1.
    ///
    /// # Errors
    /// Gives [`StoreTrouble::RecoveryKeyMistyped`] when letters are missing, too many or wrong.
    pub fn parse(typed: &str) -> Result<Self, StoreTrouble> {
        let mut fives = Zeroizing::new(Vec::with_capacity(typed.len()));
        for letter in typed.chars().filter(|letter| !letter.is_whitespace() && !matches!(letter, '-' | '–'))
        {
            let plain = match letter.to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                other => other,
            };
            let five = LETTERS.iter().position(|known| char::from(*known) == plain);
            fives.push(
                five.and_then(|five| u8::try_from(five).ok()).ok_or(StoreTrouble::RecoveryKeyMistyped)?,
            );
        }
        if fives.len() != SECRET_LETTERS + CHECK_LETTERS {
            return Err(StoreTrouble::RecoveryKeyMistyped);
        }
        let mut secret = Zeroizing::new([0_u8; SECRET_BYTES]);
        for (bytes, letters) in secret.chunks_mut(5).zip(fives.chunks(8)) {
            let mut bits = letters.iter().fold(0_u64, |bits, five| (bits << 5) | u64::from(*five));
            for (byte, part) in bytes.iter_mut().zip(bits.to_be_bytes().iter().skip(3)) {
                *byte = *part;
            }
            bits.zeroize();
        }
        let key = Self(secret);
        let typed_check = fives.iter().skip(SECRET_LETTERS);
        if key.check().iter().ne(typed_check) {
            return Err(StoreTrouble::RecoveryKeyMistyped);
        }
        Ok(key)
    }

    fn letters(&self) -> Zeroizing<Vec<u8>> {
        let mut fives = Zeroizing::new(Vec::with_capacity(SECRET_LETTERS + CHECK_LETTERS));
        for bytes in self.0.chunks(5) {
            let bits = bytes.iter().fold(0_u64, |bits, byte| (bits << 8) | u64::from(*byte));
            fives.extend((0..8).rev().map(|step| five_bits(bits >> (step * 5))));
        }
        fives.extend(self.check());
        for five in fives.iter_mut() {
            *five = LETTERS.get(usize::from(*five)).copied().unwrap_or(b'0');
        }
        fives
    }

    /// The check tells a mistyped key from a key of another database. It is kept nowhere but in the key.
    fn check(&self) -> [u8; CHECK_LETTERS] {
        let mut hash = Sha256::new();
        hash.update(b"prebirth recovery key check");
        hash.update(self.0.as_slice());
        let bits = hash.finalize().iter().take(4).fold(0_u64, |bits, byte| (bits << 8) | u64::from(*byte));
        [five_bits(bits >> 15), five_bits(bits >> 10), five_bits(bits >> 5), five_bits(bits)]
    }
}

fn five_bits(bits: u64) -> u8 {
    u8::try_from(bits & 31).unwrap_or(0)
}

impl fmt::Debug for RecoveryKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("RecoveryKey(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_recovery_key_is_read_as_it_is_copied_from_paper() {
        let key = RecoveryKey::generate().unwrap();
        let shown = key.grouped();
        assert_eq!(shown.len(), 44, "nine groups of four with eight hyphens: {}", shown.len());
        let hasty = shown.to_lowercase().replace('-', " ").replace('0', "o").replace('1', "l");
        for typed in [shown.as_str(), hasty.as_str()] {
            assert_eq!(RecoveryKey::parse(typed).unwrap().bytes(), key.bytes(), "the same key comes back");
        }
        assert_eq!(format!("{key:?}"), "RecoveryKey(..)", "debug output never shows it");
    }

    #[test]
    fn any_one_wrong_letter_is_told_as_a_typing_mistake() {
        let shown = RecoveryKey(Zeroizing::new(*b"an invented key (20)")).grouped();
        for position in (0..shown.len()).filter(|position| position % 5 != 4) {
            let mut typed: Vec<char> = shown.chars().collect();
            typed[position] = if typed[position] == '7' { '8' } else { '7' };
            let typed: String = typed.into_iter().collect();
            assert_eq!(
                RecoveryKey::parse(&typed).unwrap_err(),
                StoreTrouble::RecoveryKeyMistyped,
                "letter {position} is wrong"
            );
        }
        for typed in ["", "hello", &shown[..40], &format!("{}7", shown.as_str()), &shown.replace('-', "U")] {
            assert!(RecoveryKey::parse(typed).is_err(), "{} letters are no key", typed.len());
        }
    }
}
