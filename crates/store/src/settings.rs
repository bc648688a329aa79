//! Settings: one JSON value for each key.

use rusqlite::{OptionalExtension, named_params};
use serde_json::Value;

use crate::{Store, StoreTrouble};

impl Store {
    /// This gives a setting, or nothing when it was never set.
    ///
    /// # Errors
    /// Gives a [`StoreTrouble`] when the database cannot be read.
    pub fn settings_get(&self, key: &str) -> Result<Option<Value>, StoreTrouble> {
        let text: Option<String> = self
            .connection
            .query_row("SELECT value FROM settings WHERE key = :key", named_params! {":key": key}, |row| {
                row.get(0)
            })
            .optional()?;
        Ok(text.map(|text| serde_json::from_str(&text)).transpose()?)
    }

    /// This sets a setting.
    ///
    /// # Errors
    /// Gives a [`StoreTrouble`] when the database cannot be written.
    pub fn settings_put(&mut self, key: &str, value: &Value) -> Result<(), StoreTrouble> {
        let transaction = self.begin()?;
        transaction.execute(
            "INSERT INTO settings (key, value) VALUES (:key, :value)
             ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            named_params! {":key": key, ":value": serde_json::to_string(value)?},
        )?;
        Ok(transaction.commit()?)
    }
}
