//! The program between two commands: where its database lies, and whether it is open.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use prebirth_rules::LocalValue;
use prebirth_store::Store;

use crate::case_list::Remembered;
use crate::{AppError, OfficeSettings};

/// The places of the settings in the database.
const OFFICE: &str = "office";
const OWN_FIGURES: &str = "own_figures";

/// This is the program. It keeps no case in memory: each command reads what it needs. What the list of cases
/// shows is remembered while the program is open, and forgotten when it is locked.
pub struct App {
    database: PathBuf,
    documents: PathBuf,
    open: Mutex<Option<Store>>,
    remembered: Mutex<Remembered>,
}

impl App {
    /// This makes the program for a database file and a folder for documents; nothing is opened yet.
    #[must_use]
    pub fn new(database: impl Into<PathBuf>, documents: impl Into<PathBuf>) -> Self {
        Self {
            database: database.into(),
            documents: documents.into(),
            open: Mutex::new(None),
            remembered: Mutex::default(),
        }
    }

    /// This gives the place of the database file.
    pub(crate) fn database(&self) -> &Path {
        &self.database
    }

    /// This gives the folder for documents that the settings name, or the program's own.
    pub(crate) fn documents_folder(&self, office: &OfficeSettings) -> PathBuf {
        match office.documents_folder.as_deref().map(str::trim) {
            Some(folder) if !folder.is_empty() => PathBuf::from(folder),
            Some(_) | None => self.documents.clone(),
        }
    }

    /// This puts an opened database in the place of what was there.
    pub(crate) fn hold(&self, store: Option<Store>) {
        self.forget();
        *self.lock() = store;
    }

    /// This says whether the database is open.
    pub(crate) fn is_unlocked(&self) -> bool {
        self.lock().is_some()
    }

    /// This works with the open database.
    ///
    /// # Errors
    /// Refuses when the program is locked; passes on what the work gives.
    pub(crate) fn with_store<T>(
        &self,
        work: impl FnOnce(&mut Store) -> Result<T, AppError>,
    ) -> Result<T, AppError> {
        work(self.lock().as_mut().ok_or_else(AppError::locked)?)
    }

    /// This gives the settings of the office.
    ///
    /// # Errors
    /// Refuses when the program is locked.
    pub(crate) fn office(&self) -> Result<OfficeSettings, AppError> {
        self.with_store(|store| {
            let stored = store.settings_get(OFFICE)?;
            Ok(stored.and_then(|value| serde_json::from_value(value).ok()).unwrap_or_default())
        })
    }

    /// This keeps the settings of the office.
    ///
    /// # Errors
    /// Refuses when the program is locked.
    pub(crate) fn keep_office(&self, office: &OfficeSettings) -> Result<(), AppError> {
        let value = serde_json::to_value(office)
            .map_err(|_| AppError::fault("settings", "The settings could not be saved. Try again."))?;
        self.with_store(|store| Ok(store.settings_put(OFFICE, &value)?))
    }

    /// This gives the figures that the authority set itself.
    ///
    /// # Errors
    /// Refuses when the program is locked.
    pub(crate) fn own_figures(&self) -> Result<Vec<LocalValue>, AppError> {
        self.with_store(|store| {
            let stored = store.settings_get(OWN_FIGURES)?;
            Ok(stored.and_then(|value| serde_json::from_value(value).ok()).unwrap_or_default())
        })
    }

    /// This keeps the figures that the authority set itself.
    ///
    /// # Errors
    /// Refuses when the program is locked.
    pub(crate) fn keep_own_figures(&self, own: &[LocalValue]) -> Result<(), AppError> {
        let value = serde_json::to_value(own)
            .map_err(|_| AppError::fault("settings", "The figures could not be saved. Try again."))?;
        self.forget();
        self.with_store(|store| Ok(store.settings_put(OWN_FIGURES, &value)?))
    }

    /// This gives what the list of cases remembers.
    pub(crate) fn remembered(&self) -> MutexGuard<'_, Remembered> {
        self.remembered.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn forget(&self) {
        *self.remembered() = Remembered::default();
    }

    /// A panic in one command must not keep the next from working: the store is consistent by itself.
    fn lock(&self) -> MutexGuard<'_, Option<Store>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
