//! The data key that encrypts the database, and the keys that wrap it.

use std::fmt;

use argon2::{Algorithm, Argon2, Block, Params, Version};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use data_encoding::HEXLOWER;
use rand::TryRngCore;
use rand::rngs::OsRng;
use zeroize::{Zeroize, Zeroizing};

use crate::StoreTrouble;
use crate::envelope::Cost;

/// This is the random key of a database, wiped when it is dropped.
pub(crate) struct DataKey(Zeroizing<[u8; 32]>);

impl DataKey {
    /// This makes a key that nobody has had before.
    pub(crate) fn generate() -> Result<Self, StoreTrouble> {
        random().map(Self)
    }

    /// This writes the key with the salt of the file in the form that SQLCipher takes without deriving it again.
    pub(crate) fn for_pragma(&self, salt: &[u8; 16]) -> Zeroizing<String> {
        let key = Zeroizing::new(HEXLOWER.encode(self.0.as_slice()));
        let mut words = Zeroizing::new(String::with_capacity(120));
        words.push_str("PRAGMA key = \"x'");
        words.push_str(&key);
        words.push_str(&HEXLOWER.encode(salt));
        words.push_str("'\"");
        words
    }

    /// This locks the key up for whoever knows the secret.
    pub(crate) fn wrap(&self, secret: &[u8], locked_with: &Locking<'_>) -> Result<Vec<u8>, StoreTrouble> {
        let plain = Payload { msg: self.0.as_slice(), aad: locked_with.bound_to };
        locked_with
            .cipher(secret)?
            .encrypt(XNonce::from_slice(locked_with.nonce), plain)
            .map_err(|_| StoreTrouble::fault("key wrapping"))
    }

    /// This gives the key to whoever knows the secret, and nothing to anybody else.
    pub(crate) fn unwrap(
        wrapped: &[u8],
        secret: &[u8],
        locked_with: &Locking<'_>,
    ) -> Result<Option<Self>, StoreTrouble> {
        let locked = Payload { msg: wrapped, aad: locked_with.bound_to };
        let opened = locked_with.cipher(secret)?.decrypt(XNonce::from_slice(locked_with.nonce), locked);
        let Ok(opened) = opened.map(Zeroizing::new) else { return Ok(None) };
        let mut key = Zeroizing::new([0_u8; 32]);
        if opened.len() != key.len() {
            return Err(StoreTrouble::KeyFileDamaged);
        }
        key.copy_from_slice(&opened);
        Ok(Some(Self(key)))
    }
}

impl fmt::Debug for DataKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("DataKey(..)")
    }
}

/// This is what stands beside a wrapped key in the open.
pub(crate) struct Locking<'a> {
    /// How much work a guess costs.
    pub(crate) cost: Cost,
    /// What makes the same passphrase give another key elsewhere.
    pub(crate) salt: &'a [u8; 16],
    /// What makes each locking unlike every other.
    pub(crate) nonce: &'a [u8; 24],
    /// What the wrapped key cannot be separated from.
    pub(crate) bound_to: &'a [u8],
}

impl Locking<'_> {
    fn cipher(&self, secret: &[u8]) -> Result<XChaCha20Poly1305, StoreTrouble> {
        let damaged = |_| StoreTrouble::KeyFileDamaged;
        let params = Params::new(self.cost.memory_kib, self.cost.passes, self.cost.lanes, Some(32))
            .map_err(damaged)?;
        let mut memory = vec![Block::default(); params.block_count()];
        let mut derived = Zeroizing::new([0_u8; 32]);
        let done = Argon2::new(Algorithm::Argon2id, Version::V0x13, params).hash_password_into_with_memory(
            secret,
            self.salt,
            derived.as_mut_slice(),
            &mut memory,
        );
        memory.iter_mut().for_each(Zeroize::zeroize);
        done.map_err(damaged)?;
        Ok(XChaCha20Poly1305::new(Key::from_slice(derived.as_slice())))
    }
}

/// This gives random bytes from the operating system.
pub(crate) fn random<const LENGTH: usize>() -> Result<Zeroizing<[u8; LENGTH]>, StoreTrouble> {
    let mut bytes = Zeroizing::new([0_u8; LENGTH]);
    OsRng.try_fill_bytes(bytes.as_mut_slice()).map_err(|_| StoreTrouble::fault("random numbers"))?;
    Ok(bytes)
}
