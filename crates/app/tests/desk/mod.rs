//! A laptop with a new database and the example case, for tests that give commands as a screen does.

#![allow(dead_code, reason = "each test target uses its own part")]

use std::collections::BTreeMap;

use prebirth_app::{App, AppError, Moment, call};
use serde_json::{Value, json};
use tempfile::TempDir;

/// The passphrase of the database.
pub const PASSPHRASE: &str = "a long enough passphrase";

/// A database in a folder of its own, with the example case in it.
pub struct Desk {
    app: App,
    folder: TempDir,
    now: Moment,
}

impl Desk {
    /// This makes the database and opens the example in it.
    pub fn with_example() -> (Self, Value) {
        let folder = tempfile::tempdir().unwrap();
        let app = App::new(folder.path().join("cases.db"), folder.path().join("documents"));
        let desk = Self { app, folder, now: Moment::on("2026-07-14".parse().unwrap()) };
        desk.call("database_create", json!({ "passphrase": PASSPHRASE })).unwrap();
        let view = desk.call("example_open", json!({})).unwrap();
        (desk, view)
    }

    /// This gives a command as a screen gives it.
    pub fn call(&self, name: &str, request: Value) -> Result<Value, AppError> {
        call(&self.app, name, request, &self.now)
    }

    /// This lets a month pass.
    pub fn a_month_later(mut self) -> Self {
        self.now = Moment::on(self.now.today + chrono::Days::new(30));
        self
    }

    /// This gives the files that commands have written into the documents' folder, with their bytes.
    pub fn documents(&self) -> BTreeMap<String, Vec<u8>> {
        let mut found = BTreeMap::new();
        for case in std::fs::read_dir(self.folder.path().join("documents")).into_iter().flatten() {
            for file in std::fs::read_dir(case.unwrap().path()).unwrap() {
                let path = file.unwrap().path();
                let name = path.file_name().unwrap().to_string_lossy().into_owned();
                found.insert(name, std::fs::read(&path).unwrap());
            }
        }
        found
    }
}
