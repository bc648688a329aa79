//! Where the database and the documents lie on this machine.

use std::path::PathBuf;

use tauri::{AppHandle, Manager};

/// These are the places of the program on this machine.
pub struct Places {
    /// The database file.
    pub database: PathBuf,
    /// The folder for documents.
    pub documents: PathBuf,
}

/// This finds the places; `PREBIRTH_DOCUMENTS` names another folder for documents, for tests.
pub fn places(app: &AppHandle) -> Places {
    let paths = app.path();
    let home = paths.app_data_dir().unwrap_or_else(|_| PathBuf::from("."));
    let documents = std::env::var_os("PREBIRTH_DOCUMENTS").map(PathBuf::from).unwrap_or_else(|| {
        paths.document_dir().unwrap_or_else(|_| home.clone()).join("Pre-birth conferences")
    });
    Places { database: home.join("cases.db"), documents }
}
