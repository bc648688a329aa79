//! Locks a finished file with a password, by AES-256.
//!
//! A locked file is for sending. The archive keeps the open one: PDF/A allows no lock.

use std::collections::BTreeMap;
use std::sync::Arc;

use lopdf::encryption::crypt_filters::{Aes256CryptFilter, CryptFilter};
use lopdf::{Document as File, EncryptionState, EncryptionVersion, Object, Permissions};

use super::values::{integer, name};

/// This is the shortest password that is taken.
///
/// # Units
/// Characters.
pub const SHORTEST_PASSWORD: usize = 10;

/// This says why a file was not locked. It never holds the password.
#[derive(Debug, thiserror::Error)]
pub enum LockRefused {
    /// This is a password that anybody could try out.
    #[error(
        "A locked copy needs a password of at least {SHORTEST_PASSWORD} characters. Tell it by another way than the file."
    )]
    TooShort,
    /// This is a password that a reader's program would not take.
    #[error(
        "This password holds a character that some programs cannot take. Use letters, figures and signs of a keyboard."
    )]
    NotTakenEverywhere,
    /// This is a file that could not be locked.
    #[error("the PDF could not be locked")]
    Assembly(#[from] lopdf::Error),
    /// This is a file that could not be written out.
    #[error("the PDF could not be written")]
    Writing(#[from] std::io::Error),
}

/// This gives the same file locked: who has the password reads all of it, who has not reads nothing.
///
/// The key is new each time, so two locked copies of one file are never the same bytes.
///
/// # Errors
/// Refuses a password that is too short or holds what programs treat differently, and gives a fault
/// for a file that is no PDF of this program.
pub fn lock(bytes: &[u8], password: &str) -> Result<Vec<u8>, LockRefused> {
    if password.chars().count() < SHORTEST_PASSWORD {
        return Err(LockRefused::TooShort);
    }
    if password.chars().any(char::is_control) {
        return Err(LockRefused::NotTakenEverywhere);
    }
    let mut file = File::load_mem(bytes)?;
    without_archive_claim(&mut file);
    let key: [u8; 32] = rand::random();
    let owner: [u8; 32] = rand::random();
    // Nobody owns the file: what may be done with it is not a matter of a second password.
    let owner: String = owner.iter().map(|byte| format!("{byte:02x}")).collect();
    let filter: Arc<dyn CryptFilter> = Arc::new(Aes256CryptFilter);
    let state = EncryptionState::try_from(EncryptionVersion::V5 {
        encrypt_metadata: true,
        crypt_filters: BTreeMap::from([(b"StdCF".to_vec(), filter)]),
        file_encryption_key: &key,
        stream_filter: b"StdCF".to_vec(),
        string_filter: b"StdCF".to_vec(),
        owner_password: &owner,
        user_password: password,
        permissions: Permissions::all(),
    })?;
    file.encrypt(&state)?;
    name_the_key(&mut file)?;
    let mut locked = Vec::new();
    // Packed objects and a lock together make a file that others cannot read.
    file.save_to(&mut locked)?;
    Ok(locked)
}

/// Without these three entries one common reader shows nothing but noise.
fn name_the_key(file: &mut File) -> Result<(), lopdf::Error> {
    let encrypt = file.trailer.get(b"Encrypt")?.as_reference()?;
    let dictionary = file.get_dictionary_mut(encrypt)?;
    dictionary.set("Length", integer(256));
    let filter = dictionary.get_mut(b"CF")?.as_dict_mut()?.get_mut(b"StdCF")?.as_dict_mut()?;
    filter.set("Length", integer(32));
    filter.set("AuthEvent", name("DocOpen"));
    Ok(())
}

/// The file says that it is tagged, and no longer that it is for the archive.
fn without_archive_claim(file: &mut File) {
    for object in file.objects.values_mut() {
        let Object::Stream(stream) = object else { continue };
        let is_metadata =
            stream.dict.get(b"Type").is_ok_and(|kind| kind.as_name().is_ok_and(|name| name == b"Metadata"));
        if is_metadata {
            let text = String::from_utf8_lossy(&stream.content).into_owned();
            let kept: Vec<&str> = text
                .lines()
                .filter(|line| {
                    !line.starts_with("<pdfaid:") && !line.trim_start().starts_with("xmlns:pdfaid=")
                })
                .collect();
            stream.set_content(kept.join("\n").into_bytes());
        }
    }
}
