//! The database from the command line: looking, bringing, taking, proving, keeping a second copy.

use std::path::Path;

use prebirth_store::{CaseQuery, Passphrase, Store};

use crate::{AppError, Moment, TypedSecret, writing};

/// This is a case in the list of a database, without names.
#[derive(Debug, Clone, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Listed {
    /// The case's id.
    pub id: String,
    /// The working name of the baby.
    pub title: String,
    /// When it was last changed.
    pub updated_at: chrono::DateTime<chrono::Utc>,
}

/// This opens a database that is there.
///
/// # Errors
/// Refuses a wrong passphrase, and a place where no database is.
pub fn open(database: &Path, secret: &TypedSecret) -> Result<Store, AppError> {
    Ok(Store::unlock(database, &passphrase(secret))?)
}

fn passphrase(secret: &TypedSecret) -> Passphrase {
    Passphrase::new(secret.0.clone())
}

/// This lists the cases.
///
/// # Errors
/// Refuses when the database cannot be read.
pub fn list(store: &Store) -> Result<Vec<Listed>, AppError> {
    let rows = store.list(&CaseQuery::default())?;
    let listed = |row: prebirth_store::CaseRow| Listed {
        id: row.id.to_string(),
        title: row.title,
        updated_at: row.updated_at,
    };
    Ok(rows.into_iter().map(listed).collect())
}

/// This is what came of bringing a case file.
#[derive(Debug)]
pub struct Imported {
    /// The case's id.
    pub id: String,
    /// The recovery key of a database that was made for it. It is shown once and kept nowhere.
    pub recovery_key: Option<String>,
}

/// This brings a case file into a database, and makes the database where there is none.
///
/// # Errors
/// Refuses a text that is no case file before anything is made, and a case that is there already.
pub fn import(
    database: &Path,
    secret: &TypedSecret,
    text: &str,
    by: &str,
    now: &Moment,
) -> Result<Imported, AppError> {
    let case = prebirth_domain::read_case_file(text)?;
    let id = case.id.to_string();
    let (mut store, recovery_key) = if database.exists() {
        (open(database, secret)?, None)
    } else {
        let (store, key) = Store::create(database, &passphrase(secret), now.at)?;
        (store, Some(key.grouped().to_string()))
    };
    store.add(case, by, now.at)?;
    Ok(Imported { id, recovery_key })
}

/// This writes a case to a file.
///
/// # Errors
/// Refuses a case that is not there, and a place that cannot be written to.
pub fn export(store: &Store, id: &str, to: &Path) -> Result<(), AppError> {
    let text = store.export(&prebirth_domain::CaseId::new(id))?;
    writing::one(to, text.as_bytes())?;
    Ok(())
}

/// This proves every journal and gives the number of cases and entries in words.
///
/// # Errors
/// Refuses with the place where the first sign of tampering stands.
pub fn verify(store: &Store) -> Result<String, AppError> {
    let verified = store.verify_all()?;
    Ok(words(&verified))
}

/// This keeps a second copy of the database, proved before it counts.
///
/// # Errors
/// Refuses a place that cannot be written to.
pub fn backup(store: &Store, to: &Path) -> Result<String, AppError> {
    Ok(words(&store.backup(to)?))
}

/// This puts a second copy in the place of a database, after it was proved.
///
/// # Errors
/// Refuses a copy that cannot be opened or proved; what was there stays.
pub fn restore(from: &Path, to: &Path, secret: &TypedSecret) -> Result<String, AppError> {
    Ok(words(&Store::restore(from, to, &passphrase(secret))?))
}

fn words(verified: &prebirth_store::Verified) -> String {
    format!(
        "{} cases with {} journal entries were checked: nothing is damaged.",
        verified.cases, verified.entries
    )
}
