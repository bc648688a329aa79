//! The key envelope: the file beside the database that holds its key, wrapped twice.

use std::path::Path;

use data_encoding::HEXLOWER;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::files::write_whole;
use crate::keys::{DataKey, Locking, random};
use crate::{Passphrase, RecoveryKey, StoreTrouble};

const FORM: &str = "prebirth-key";
const VERSION: u32 = 1;
/// What a key file may ask of this computer; more is damage or malice.
const DEAREST: Cost = Cost { memory_kib: 1024 * 1024, passes: 16, lanes: 16 };
const LONGEST_FILE: u64 = 64 * 1024;

/// This is what it costs to try one passphrase: 64 MiB of memory, three times over, in four lanes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Cost {
    pub(crate) memory_kib: u32,
    pub(crate) passes: u32,
    pub(crate) lanes: u32,
}

const COST: Cost = Cost { memory_kib: 64 * 1024, passes: 3, lanes: 4 };

/// This is the key envelope as it stands in its file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Envelope {
    form: String,
    version: u32,
    /// The salt at the beginning of the database, by which the two files know each other.
    database: String,
    by_passphrase: WrappedKey,
    by_recovery_key: WrappedKey,
    /// Tells a damaged file from a wrong passphrase. It protects nothing.
    check: String,
}

/// This is the data key, wrapped for one of its two owners.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct WrappedKey {
    derivation: String,
    cost: Cost,
    salt: String,
    cipher: String,
    nonce: String,
    wrapped: String,
}

const DERIVATION: &str = "argon2id-1.3";
const CIPHER: &str = "xchacha20-poly1305";

impl Envelope {
    /// This wraps the key of a new database.
    pub(crate) fn seal(
        key: &DataKey,
        database: &[u8; 16],
        passphrase: &Passphrase,
        recovery: &RecoveryKey,
    ) -> Result<Self, StoreTrouble> {
        passphrase.refuse_if_short()?;
        let mut envelope = Self {
            form: FORM.to_owned(),
            version: VERSION,
            database: HEXLOWER.encode(database),
            by_passphrase: WrappedKey::wrap(key, passphrase.bytes(), database, Owner::Passphrase)?,
            by_recovery_key: WrappedKey::wrap(key, recovery.bytes(), database, Owner::RecoveryKey)?,
            check: String::new(),
        };
        envelope.check = envelope.sum();
        Ok(envelope)
    }

    /// This gives the key for the passphrase.
    pub(crate) fn open(&self, passphrase: &Passphrase) -> Result<DataKey, StoreTrouble> {
        self.by_passphrase
            .unwrap(passphrase.bytes(), &self.database()?, Owner::Passphrase)?
            .ok_or(StoreTrouble::WrongPassphrase)
    }

    /// This gives the key for the recovery key.
    pub(crate) fn open_with_recovery(&self, recovery: &RecoveryKey) -> Result<DataKey, StoreTrouble> {
        self.by_recovery_key
            .unwrap(recovery.bytes(), &self.database()?, Owner::RecoveryKey)?
            .ok_or(StoreTrouble::WrongRecoveryKey)
    }

    /// This gives the envelope with another passphrase.
    pub(crate) fn with_passphrase(
        mut self,
        key: &DataKey,
        passphrase: &Passphrase,
    ) -> Result<Self, StoreTrouble> {
        passphrase.refuse_if_short()?;
        self.by_passphrase = WrappedKey::wrap(key, passphrase.bytes(), &self.database()?, Owner::Passphrase)?;
        self.check = self.sum();
        Ok(self)
    }

    /// This gives the envelope with another recovery key.
    pub(crate) fn with_recovery_key(
        mut self,
        key: &DataKey,
        recovery: &RecoveryKey,
    ) -> Result<Self, StoreTrouble> {
        self.by_recovery_key =
            WrappedKey::wrap(key, recovery.bytes(), &self.database()?, Owner::RecoveryKey)?;
        self.check = self.sum();
        Ok(self)
    }

    /// This gives the salt of the database to which the envelope belongs.
    pub(crate) fn database(&self) -> Result<[u8; 16], StoreTrouble> {
        bytes(&self.database)
    }

    /// This reads an envelope from its file.
    pub(crate) fn read(path: &Path) -> Result<Self, StoreTrouble> {
        let length = std::fs::metadata(path).map_err(|_| StoreTrouble::NoKeyFile)?.len();
        if length > LONGEST_FILE {
            return Err(StoreTrouble::KeyFileDamaged);
        }
        let text = std::fs::read(path).map_err(|_| StoreTrouble::CannotRead)?;
        let value: serde_json::Value =
            serde_json::from_slice(&text).map_err(|_| StoreTrouble::KeyFileDamaged)?;
        let is_ours = value.get("form").and_then(serde_json::Value::as_str) == Some(FORM);
        let version = value.get("version").and_then(serde_json::Value::as_u64);
        if is_ours && version > Some(u64::from(VERSION)) {
            return Err(StoreTrouble::Newer);
        }
        let envelope: Self = serde_json::from_value(value).map_err(|_| StoreTrouble::KeyFileDamaged)?;
        if !is_ours || envelope.check != envelope.sum() {
            return Err(StoreTrouble::KeyFileDamaged);
        }
        envelope.database()?;
        Ok(envelope)
    }

    /// This writes the envelope beside its place, then moves it there whole.
    pub(crate) fn write(&self, path: &Path) -> Result<(), StoreTrouble> {
        let mut text = serde_json::to_string_pretty(self)?;
        text.push('\n');
        write_whole(path, text.as_bytes())
    }

    /// This makes an altered envelope look whole, as an attacker would.
    #[cfg(test)]
    pub(crate) fn renew_check(&mut self) {
        self.check = self.sum();
    }

    fn sum(&self) -> String {
        let mut hash = Sha256::new();
        hash.update(format!("{FORM} {} {} ", self.version, self.database));
        for key in [&self.by_passphrase, &self.by_recovery_key] {
            let Cost { memory_kib, passes, lanes } = key.cost;
            let WrappedKey { derivation, salt, cipher, nonce, wrapped, cost: _ } = key;
            hash.update(format!(
                "{derivation} {memory_kib} {passes} {lanes} {salt} {cipher} {nonce} {wrapped} "
            ));
        }
        HEXLOWER.encode(&hash.finalize())
    }
}

/// This is who can open a wrapped key.
#[derive(Clone, Copy)]
enum Owner {
    Passphrase,
    RecoveryKey,
}

impl Owner {
    fn words(self) -> &'static str {
        match self {
            Self::Passphrase => "passphrase",
            Self::RecoveryKey => "recovery key",
        }
    }
}

impl WrappedKey {
    fn wrap(key: &DataKey, secret: &[u8], database: &[u8; 16], owner: Owner) -> Result<Self, StoreTrouble> {
        let (salt, nonce) = (random()?, random()?);
        let bound_to = bound_to(database, owner, COST);
        let locking = Locking { cost: COST, salt: &salt, nonce: &nonce, bound_to: bound_to.as_bytes() };
        Ok(Self {
            derivation: DERIVATION.to_owned(),
            cost: COST,
            salt: HEXLOWER.encode(salt.as_slice()),
            cipher: CIPHER.to_owned(),
            nonce: HEXLOWER.encode(nonce.as_slice()),
            wrapped: HEXLOWER.encode(&key.wrap(secret, &locking)?),
        })
    }

    fn unwrap(
        &self,
        secret: &[u8],
        database: &[u8; 16],
        owner: Owner,
    ) -> Result<Option<DataKey>, StoreTrouble> {
        let is_dear = self.cost.memory_kib > DEAREST.memory_kib
            || self.cost.passes > DEAREST.passes
            || self.cost.lanes > DEAREST.lanes;
        if is_dear || self.derivation != DERIVATION || self.cipher != CIPHER {
            return Err(StoreTrouble::KeyFileDamaged);
        }
        let (salt, nonce) = (bytes(&self.salt)?, bytes(&self.nonce)?);
        let wrapped = HEXLOWER.decode(self.wrapped.as_bytes()).map_err(|_| StoreTrouble::KeyFileDamaged)?;
        let bound_to = bound_to(database, owner, self.cost);
        let locking = Locking { cost: self.cost, salt: &salt, nonce: &nonce, bound_to: bound_to.as_bytes() };
        DataKey::unwrap(&wrapped, secret, &locking)
    }
}

/// A wrapped key moved to another database, another owner or another cost does not open.
fn bound_to(database: &[u8; 16], owner: Owner, cost: Cost) -> String {
    let Cost { memory_kib, passes, lanes } = cost;
    let (database, owner) = (HEXLOWER.encode(database), owner.words());
    format!("{FORM} {VERSION} {database} {owner} {DERIVATION} {memory_kib} {passes} {lanes} {CIPHER}")
}

fn bytes<const LENGTH: usize>(hex: &str) -> Result<[u8; LENGTH], StoreTrouble> {
    let decoded = HEXLOWER.decode(hex.as_bytes()).map_err(|_| StoreTrouble::KeyFileDamaged)?;
    decoded.try_into().map_err(|_| StoreTrouble::KeyFileDamaged)
}
