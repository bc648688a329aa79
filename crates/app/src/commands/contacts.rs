//! The contacts of the office.

use crate::contacts::{self, Contacts};
use crate::{App, AppError, CaseText, ContactsRead, Moment, Nothing};

/// The place of the contacts in the database.
const CONTACTS: &str = "contacts";

pub(crate) fn get(app: &App, _: Nothing, _: &Moment) -> Result<Contacts, AppError> {
    app.with_store(|store| {
        let stored = store.settings_get(CONTACTS)?;
        Ok(stored.and_then(|value| serde_json::from_value(value).ok()).unwrap_or_default())
    })
}

pub(crate) fn read(app: &App, asked: CaseText, now: &Moment) -> Result<ContactsRead, AppError> {
    contacts::read(&asked.text, &get(app, Nothing {}, now)?.contacts)
}

pub(crate) fn put(app: &App, mut asked: Contacts, _: &Moment) -> Result<Contacts, AppError> {
    asked.contacts.sort_by_cached_key(|one| {
        (prebirth_store::fold(&one.name.family), prebirth_store::fold(&one.name.given))
    });
    let value = serde_json::to_value(&asked)
        .map_err(|_| AppError::fault("contacts", "The contacts could not be saved. Try again."))?;
    app.with_store(|store| Ok(store.settings_put(CONTACTS, &value)?))?;
    Ok(asked)
}
